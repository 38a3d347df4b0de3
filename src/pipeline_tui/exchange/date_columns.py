"""How the days of a whole column are to be read: month or day first, or as numbers; decided by evidence, and said."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from . import words
from .cell_dates import both

_SERIAL = re.compile(r"[34567]\d{4}(?:\.\d+)?")
_STAMP = re.compile(r"1\d{9}(?:\d{3})?(?:\.\d+)?")


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
    if running := _running(cells):
        return Order(running, "because the rows then follow each other in time")
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
        if foreign & set(words.split(header)):
            return f"as people do who write “{header}”"
    for header in headers:
        if "dd/mm" in header.lower() or "dd-mm" in header.lower():
            return f"as “{header}” says"
    if any("£" in cell or "€" in cell for cell in cells) and not any("$" in cell for cell in cells):
        return "as people do who count in the money of this file"
    return None
