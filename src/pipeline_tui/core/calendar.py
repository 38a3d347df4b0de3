"""Business days in one contact's calendar: weekends, public holidays and the quiet days at the turn of the year.

A calendar is an immutable value. The first question builds a table of the years it touches; every later answer is a
look-up. Any date from year 1 to 9999 is answered; arithmetic that would leave that range stops at its end.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from datetime import date
from itertools import accumulate, compress

_FIRST, _LAST = date.min.toordinal(), date.max.toordinal()
_MARGIN = 730


class _Table:
    """Business days from ordinal `low` up to but not including `high`: `rank` counts them, `days` lists them."""

    __slots__ = ("days", "high", "low", "rank")

    def __init__(self, low: int, high: int, works: bytearray) -> None:
        self.low, self.high = low, high
        self.rank: array[int] = array("i", accumulate(works))
        self.days: array[int] = array("i", compress(range(low, high), works))


@dataclass(frozen=True, slots=True)
class Calendar:
    """Which days count as business days.

    `weekend` holds weekday numbers (Monday is 0), `holidays` single days, `year_end_quiet` the first and last quiet day
    as (month, day), both inclusive and possibly across the new year, or None. Raises ValueError when no weekday is left
    or a quiet day is in no ordinary year.
    """

    weekend: frozenset[int] = frozenset({5, 6})
    holidays: frozenset[date] = frozenset()
    year_end_quiet: tuple[tuple[int, int], tuple[int, int]] | None = ((12, 24), (1, 1))
    _held: list[_Table] = field(default_factory=list, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if not self.weekend <= set(range(7)) or len(self.weekend) > 6:
            raise ValueError("a weekend is a set of weekdays from 0 (Monday) to 6 and leaves at least one working day")
        for month, day in self.year_end_quiet or ():
            date(2001, month, day)

    def is_bd(self, d: date) -> bool:
        """Whether `d` is a business day."""
        day = d.toordinal()
        table = self._table(day, day)
        at = day - table.low
        return table.rank[at] != (table.rank[at - 1] if at else 0)

    def between(self, a: date, b: date) -> int:
        """Business days after `a` and up to `b`; 0 when `b` is not later than `a`."""
        start, end = a.toordinal(), b.toordinal()
        if end <= start:
            return 0
        table = self._held[0] if self._held else None
        if table is None or start < table.low or end >= table.high:
            table = self._table(start, end)
        return table.rank[end - table.low] - table.rank[start - table.low]

    def add(self, d: date, n: int) -> date:
        """The `n`-th business day after `d`; `d` itself when `n` is 0 or less."""
        if n <= 0:
            return d
        day = d.toordinal()
        table = self._held[0] if self._held else None
        if table is None or day < table.low or day >= table.high:
            table = self._table(day, day)
        while (at := table.rank[day - table.low] + n - 1) >= len(table.days):
            if table.high > _LAST or n > _LAST:
                return date.max
            table = self._table(day, min(_LAST, table.high + 2 * n))
        return date.fromordinal(table.days[at])

    def sub(self, d: date, n: int) -> date:
        """The business day `n` business days before `back(d)`."""
        day = d.toordinal()
        table = self._table(day, day)
        while (at := table.rank[day - table.low] - 1 - n) < 0:
            if table.low == _FIRST or n > _LAST:
                return date.min
            table = self._table(max(_FIRST, table.low - 2 * n - 1), day)
        return date.fromordinal(table.days[at])

    def fwd(self, d: date) -> date:
        """`d` when it is a business day, else the next one."""
        return d if self.is_bd(d) else self.add(d, 1)

    def back(self, d: date) -> date:
        """`d` when it is a business day, else the one before."""
        return d if self.is_bd(d) else self.sub(d, 0)

    def _table(self, low: int, high: int) -> _Table:
        """A table that covers the ordinals `low` to `high`."""
        table = self._held[0] if self._held else None
        if table is not None:
            if table.low <= low and high < table.high:
                return table
            low, high = min(low, table.low), max(high, table.high)
        table = self._built(max(_FIRST, low - _MARGIN), min(_LAST + 1, high + _MARGIN))
        # WHY: replaced in one step, so that a reader on another thread always sees a whole table
        self._held[:] = [table]
        return table

    def _built(self, low: int, high: int) -> _Table:
        works = bytearray((low + i - 1) % 7 not in self.weekend for i in range(7)) * ((high - low) // 7 + 1)
        del works[high - low :]
        for start, end in self._quiet(low, high):
            works[start:end] = bytes(end - start)
        for holiday in self.holidays:
            if low <= holiday.toordinal() < high:
                works[holiday.toordinal() - low] = 0
        return _Table(low, high, works)

    def _quiet(self, low: int, high: int) -> list[tuple[int, int]]:
        """Start and end (exclusive), counted from `low`, of every quiet run that touches the table."""
        if self.year_end_quiet is None:
            return []
        (month, day), (end_month, end_day) = self.year_end_quiet
        across = (end_month, end_day) < (month, day)
        first, last = date.fromordinal(low).year, date.fromordinal(high - 1).year
        runs = []
        for year in range(first - across, last + 1):
            start = date(year, month, day).toordinal() if year >= 1 else _FIRST
            end = date(year + across, end_month, end_day).toordinal() if year + across <= 9999 else _LAST
            start, end = max(start, low), min(end + 1, high)
            if start < end:
                runs.append((start - low, end - low))
        return runs


def plus(d: date, days: int) -> date:
    """`d` and so many calendar days, kept inside the years 1 to 9999."""
    return date.fromordinal(min(_LAST, max(_FIRST, d.toordinal() + days)))
