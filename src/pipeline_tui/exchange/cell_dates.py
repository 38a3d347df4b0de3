"""Reads the dates of a column: each cell by its own form, day and month in the order the whole column shows.

What cannot be read stays unread. No date is ever made up: no missing year, no missing day, not today's.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from . import words
from .words import split

_YEARS = range(1970, 2100)
_TIME = re.compile(
    r"(?:\s*[,T]\s*|\s+(?:at\s+|um\s+|à\s+)?)\d{1,2}(?:[:h]\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?|uhr)?|\s*[ap]m)"
    r"\s*(?:z|utc|gmt|(?:utc|gmt)?[+-]\d{2}:?\d{2})?\s*(?:\([^)]*\)|[A-Z]{2,4})?$",
    re.IGNORECASE,
)
_NUMBERS = re.compile(r"(\d{1,4})\s*([./\-年])\s*(\d{1,2})\s*[./\-月]\s*(\d{1,4})\s*[日.]?")
_AROUND = re.compile(
    r"^(?:@|applied|sent|submitted|on|am|beworben|le|el|em|date)?\s*:?\s+(?=\d)|^['@]|\s*[(\[][^)\]\d]*[)\]]$|\s*\W$",
    re.IGNORECASE,
)
_MISTYPED = re.compile(r"(?=.*\d)[\dOoIl]{1,4}([./-])[\dOoIl]{1,2}\1[\dOoIl]{2,4}")
_TYPED = str.maketrans("OoIl", "0011")
_DOUBLED = re.compile(r"\s*([./-])(?:\s*\1)+\s*")
_ENDS = re.compile(r"\s*(?:[;&\n|]|,\s+(?=\d)|\s(?:and|und|et|y|e|ve|then)\s)\s*")
_SERIAL = re.compile(r"[34567]\d{4}(?:\.\d+)?")
_STAMP = re.compile(r"1\d{9}(?:\d{3})?(?:\.\d+)?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar janner janvier janv enero ene janeiro ocak oca",
            "feb febr february februar fevrier fevr fev febrero fevereiro subat sub",
            "mar march marz mrz mars marzo marco mart",
            "apr april avril avr abril abr nisan nis",
            "may mai mayo maio mayis",
            "jun june juni juin junio junho haziran haz",
            "jul july juli juillet juil julio julho temmuz tem",
            "aug august aout agosto ago agustos agu",
            "sep sept september septembre septiembre setembro set eylul eyl",
            "oct october oktober okt octobre octubre outubro out ekim eki",
            "nov november novembre noviembre novembro kasim kas",
            "dec december dezember dez decembre diciembre dic dezembro aralik ara",
        ),
        start=1,
    )
    for name in names.split()
}
_LONG_MONTHS = [name for name in _MONTHS if len(name) > 4]
_DAYS = {
    day
    for days in (
        "mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday",
        "mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
        "lun mar mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi dimanche",
        "lunes martes miercoles jueves viernes sabado domingo segunda terca quarta quinta sexta feira",
        "st nd rd th er de do del of the le el den am on",
    )
    for day in days.split()
}
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th|er|º|ª)\b", re.IGNORECASE)

Pair = tuple[date | None, date | None]
"""The day a cell means when days come first, and when months do; the same twice when the cell leaves no choice."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the cells of one column say about their order: how many can only be one, and the first that shows it."""

    dmy: int = 0
    mdy: int = 0
    open: int = 0
    """Cells that could be either, with different days."""
    shown: Mapping[str, str] | None = None
    """Order to the first cell that shows it."""


@dataclass(frozen=True, slots=True)
class Order:
    """How a column's days are read and why. `name` is dmy, mdy, or None when cells that could be either stay unread."""

    name: str | None
    why: str


def both(raw: str) -> Pair:
    """The day a cell means under either order. (None, None) is not a date; one None is proof of the other order.

    A time and a zone behind the day are passed over: the day is the one that is written.
    """
    text = _TIME.sub("", _repaired(raw)).strip(" ,;")
    if not text or len(text) > 48:
        return None, None
    if found := _COMPACT.fullmatch(text):
        return _same(_day(*map(int, found.groups())))
    if found := _NUMBERS.fullmatch(text):
        return _numbers(found)
    named = _named(text)
    if named is None and " " in text and text.split(None, 1)[0].strip(".,").isalpha():
        weekday, rest = text.split(None, 1)
        if set(split(weekday)) <= _DAYS:
            return both(rest)
    return _same(named)


def _repaired(raw: str) -> str:
    """A cell without what does not belong to a day: words around it, doubled signs, a letter typed for a digit."""
    text = _AROUND.sub("", raw.strip()).strip()
    if len(text) > 8 and text[:8].isdecimal() and text[8] == "T":
        text = f"{text[:4]}-{text[4:6]}-{text[6:8]}"
    if _MISTYPED.fullmatch(text):
        text = text.translate(_TYPED)
    return _DOUBLED.sub(r"\1", text)


def evidence(cells: Sequence[str]) -> Evidence:
    """What the cells of one column show about the order of day and month."""
    dmy = mdy = undecided = 0
    shown: dict[str, str] = {}
    for cell in cells:
        first, second = both(cell)
        if first == second:
            continue
        if first and second:
            undecided += 1
        elif first:
            dmy += 1
            shown.setdefault("dmy", cell)
        else:
            mdy += 1
            shown.setdefault("mdy", cell)
    return Evidence(dmy, mdy, undecided, shown)


def decide(
    own: Evidence,
    cells: Sequence[str],
    today: date,
    *,
    past: bool,
    others: Sequence[Evidence] = (),
    usual: str | None,
    day_first: str | None = None,
) -> Order:
    """How the cells of a column are to be read.

    Looks at the column itself, then at the file's other columns, then at what the tracker is known to write (`usual`),
    then whether one order would put days that must be `past` after today, then at the language (`day_first` says why it
    would write the day first) and at the order of the rows; else month first, which is said.
    """
    for seen, where in ((own, ""), *((other, " in another column") for other in others)):
        less, more = sorted((seen.dmy, seen.mdy))
        if not more:
            continue
        if less * 5 > more:
            if seen is own:
                return Order(None, f"both orders occur ({', '.join((seen.shown or {}).values())})")
            continue
        name = "dmy" if seen.dmy == more else "mdy"
        return Order(name, f"because of {(seen.shown or {})[name]}{where}")
    if usual:
        return Order(usual, "as this tracker writes them")
    if past:
        late = [any((day := both(cell)[i]) and day > today for cell in cells) for i in (0, 1)]
        if late == [False, True]:
            return Order("dmy", "because the other order would lie in the future")
        if late == [True, False]:
            return Order("mdy", "because the other order would lie in the future")
    if day_first:
        return Order("dmy", day_first)
    if name := _running(cells):
        return Order(name, "because the rows then follow each other in time")
    return Order("mdy", "because nothing in the file says otherwise")


def _running(cells: Sequence[str]) -> str | None:
    """The order under which the days of the rows go up or down far more steadily, or None when neither does."""
    turns = []
    for i in (0, 1):
        days = [day for cell in cells if (day := both(cell)[i])]
        steps = [after > before for before, after in pairwise(days) if after != before]
        turns.append(min(steps.count(True), steps.count(False)))
        if len(steps) < 4:
            return None
    if min(turns) * 4 + 1 < max(turns):
        return "dmy" if turns[0] < turns[1] else "mdy"
    return None


def read(raw: str, order: str | None) -> date | None:
    """The day a cell means in a column of this order (dmy, mdy, or None for undecided), or None."""
    first, second = both(raw)
    if first == second or not first or not second:
        return first or second
    return {"dmy": first, "mdy": second}.get(order or "")


def read_all(raw: str, order: str | None, several: bool = False) -> tuple[date, ...]:
    """The day a cell means, or the days when it may tell `several` steps; empty when one of them cannot be read."""
    if found := read(raw, order):
        return (found,)
    parts = [part for part in _ENDS.split(raw) if part] if several and len(raw) < 200 else []
    days = [read(part, order) for part in parts]
    return tuple(day for day in days if day) if len(days) > 1 and all(days) else ()


def counted(cells: Sequence[str]) -> Callable[[str], tuple[date, ...]] | None:
    """How to read a column whose days are numbers: as spreadsheets count them from 1900, or computers from 1970.

    None when the column does not consist of such numbers.
    """
    for form, read in ((_SERIAL, _from_1900), (_STAMP, _from_1970)):
        if all(form.fullmatch(cell) for cell in cells):
            return read
    return None


def _from_1900(raw: str) -> tuple[date, ...]:
    return (date(1899, 12, 30) + timedelta(days=int(float(raw))),)


def _from_1970(raw: str) -> tuple[date, ...]:
    seconds = float(raw) / (1000 if len(raw.split(".")[0]) > 10 else 1)
    return (date(1970, 1, 1) + timedelta(days=int(seconds // 86_400)),)


def day_first(headers: Sequence[str], cells: Sequence[str]) -> str | None:
    """Why a table would write the day first where its dates do not show it: its language or its money; else None."""
    foreign = frozenset(words.table("columns")["day_first"]["words"])
    for header in headers:
        if foreign & set(split(header)):
            return f"as people do who write “{header}”"
    for header in headers:
        if "dd/mm" in header.lower() or "dd-mm" in header.lower():
            return f"as “{header}” says"
    if any("£" in cell or "€" in cell for cell in cells) and not any("$" in cell for cell in cells):
        return "as people do who count in the money of this file"
    return None


def has_time(raw: str) -> bool:
    """Whether a cell says more than a day."""
    return bool(_TIME.search(raw.strip()))


def _numbers(found: re.Match[str]) -> Pair:
    one, mark, two, three = found[1], found[2], int(found[3]), found[4]
    if len(one) == 4:
        return _same(_day(int(one), two, int(three)))
    if len(one) == 3 or len(three) not in (2, 4) or mark == "年":
        return None, None
    year = _year(three)
    first, second = _day(year, two, int(one)), _day(year, int(one), two)
    return _same(first or second) if mark == "." else (first, second)


def _named(text: str) -> date | None:
    """A day with its month as a word: "14 Jan 2026", "January 14th, 2026", "14. März 26"."""
    parts = split(_ORDINAL.sub("", re.sub(r"(\d)([^\W\d_])|([^\W\d_])(\d)", r"\1\3 \2\4", text)))
    parts = [_spelt(part) for part in parts]
    months = [_MONTHS[p] for p in parts if p in _MONTHS]
    numbers = [p for p in parts if p.isdecimal()]
    other = [p for p in parts if p not in _MONTHS and not p.isdecimal() and p not in _DAYS]
    if len(months) != 1 or len(numbers) != 2 or other:
        return None
    day, year = reversed(numbers) if len(numbers[0]) == 4 else numbers
    if len(year) not in (2, 4) or len(day) > 2:
        return None
    return _day(_year(year), months[0], int(day))


def _spelt(part: str) -> str:
    """A long month's name that is one slip of the pen away from a real one, put right; anything else as it is."""
    if len(part) < 5 or part in _MONTHS or not part.isalpha():
        return part
    return next(iter(difflib.get_close_matches(part, _LONG_MONTHS, 1, 0.82)), part)


def _year(raw: str) -> int:
    number = int(raw)
    return number if len(raw) == 4 else number + (2000 if number < 70 else 1900)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year in _YEARS else None
    except ValueError:
        return None


def _same(day: date | None) -> Pair:
    return day, day
