"""Reads the day a cell means: each by its own form, day and month in the order its column shows.

What cannot be read stays unread. No date is ever made up: no missing year, no missing day, not today's.
"""

from __future__ import annotations

import difflib
import re
from datetime import date

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
_RANGE = re.compile(r"\s*(?:→|➔|->)\s*(?=\d|[^\W\d_]{3,10}\.?\s\d)")
"""Between the first and the last day or hour of a step: "9 December 2025 → 10 December 2025" begins on the first."""
_TYPED = str.maketrans("OoIl", "0011")
_DOUBLED = re.compile(r"\s*([./-])(?:\s*\1)+\s*")
_ENDS = re.compile(r"\s*(?:[;&\n|]|,\s+(?=\d+[./-])|\s(?:and|und|et|y|e|ve|then)\s)\s*")
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

_WITHIN = re.compile(
    r"(?<![\d./-])(?:\d{1,4}([./-])\d{1,2}\1\d{2,4}|\d{4}年\d{1,2}月\d{1,2}日?)(?![\d/-])"
    r"|(?<!\d)\d{1,2}(?:\.|er|º|st|nd|rd|th)?\s+(?:de\s+)?[^\W\d_]{3,10}\.?,?\s+(?:de\s+)?\d{4}(?!\d)"
    r"|(?<!\d)\d{1,2}\s+[^\W\d_]{3,10}\.?\s+['’]?2\d(?!\d|\s*(?:[:.]\d|[ap]\.?m|h\b|uhr))"
    r"|[^\W\d_]{3,10}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}(?!\d)",
    re.IGNORECASE,
)

Pair = tuple[date | None, date | None]
"""The day a cell means when days come first, and when months do; the same twice when the cell leaves no choice."""


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
    text = _AROUND.sub("", _RANGE.split(raw.strip(), maxsplit=1)[0]).strip()
    if len(text) > 8 and text[:8].isdecimal() and text[8] == "T":
        text = f"{text[:4]}-{text[4:6]}-{text[6:8]}"
    if _MISTYPED.fullmatch(text):
        text = text.translate(_TYPED)
    return _DOUBLED.sub(r"\1", text)


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


def within(raw: str) -> str:
    """The one day that a longer text tells, as it stands there ("Interview on 12.02.2026"); "" for none or several."""
    found = [part[0] for part in _WITHIN.finditer(raw[:500]) if both(part[0]) != (None, None)]
    return found[0] if len(found) == 1 else ""


def days_within(raw: str, order: str | None) -> tuple[date, ...]:
    """The days of a cell of several entries with words around each; empty unless every entry tells exactly one."""
    parts = [part for part in re.split(r"\s*[;\n]\s*", raw) if part]
    days = [read(within(part), order) for part in parts]
    return tuple(day for day in days if day) if days and all(days) else ()


def has_time(raw: str) -> bool:
    """Whether a cell says more than a day, or than days: a time, or words."""
    parts = [part for part in _ENDS.split(raw) if part]
    return bool(_TIME.search(raw.strip())) or any(both(part) == (None, None) and within(part) for part in parts)


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
