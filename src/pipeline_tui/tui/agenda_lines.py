"""The agenda as lines: weeks, days in a gutter, and for each entry its lead, what is to be done, and when to call."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import overload

from ..core.days import say as say_day
from ..core.due_list import Entry, entry_words, week_words
from ..core.hours import say_window
from ..core.wording import cells
from ..core.words import MARKS, count
from .paint import fit
from .widgets.page import Line, Part, hung, line

GUTTER, GUTTER_WITH_YEAR = 13, 18
"""Cells of the day before its entries: two blanks, "Wed 11 Mar" or "Wed 11 Mar 2026", a blank."""
WIDE = 84
"""Width from which an entry stands on one line."""


class Blocks:
    """The lines of each entry at one width, laid out when first asked for: a step of the cursor changes two of them."""

    def __init__(self, entries: Sequence[Entry], today: date, width: int) -> None:
        self.entries, self.today, self.width = entries, today, width
        other_year = any(entry.day.year != today.year for entry in entries)
        self.gutter = GUTTER_WITH_YEAR if other_year else GUTTER
        """Cells of the day before its entries, the same in the whole list."""
        self._laid: dict[tuple[int, bool], list[Line]] = {}

    def of(self, index: int, here: bool) -> list[Line]:
        """The lines of the entry with this index; `here` is whether the cursor is on it."""
        found = self._laid.get((index, here))
        if found is None:
            entry = self.entries[index]
            new_day = index == 0 or self.entries[index - 1].day != entry.day
            found = self._laid[index, here] = _entry(entry, new_day, here, self)
        return found


class Listing(Sequence[Line]):
    """The lines of the list with a cursor, laid out as far down as they are looked at.

    The cursor is on the entry with index `at`, or on the empty day `here` when `at` is -1. An entry that is not laid
    out yet counts as one line.
    """

    def __init__(self, blocks: Blocks, here: date, at: int) -> None:
        self._blocks, self._here, self._at = blocks, here, at
        self._lines: list[Line] = []
        self._left = len(blocks.entries)
        self._steps = self._lay()
        self.cursor: tuple[int, int] | None = None
        """First and last line of the cursor's entry, or of its empty day."""
        while self.cursor is None:
            next(self._steps)

    def __len__(self) -> int:
        return len(self._lines) + self._left

    @overload
    def __getitem__(self, place: int) -> Line: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Line]: ...
    def __getitem__(self, place: int | slice) -> Line | Sequence[Line]:
        last = place if isinstance(place, int) and place >= 0 else None
        while last is None or last >= len(self._lines):
            if next(self._steps, None) is None:
                break
        return self._lines[place]

    def _lay(self) -> Iterator[bool]:
        entries, lines = self._blocks.entries, self._lines
        week, day = "", None
        for index, entry in enumerate(entries):
            if entry.day != day:
                if self._at < 0 and self.cursor is None and entry.day > self._here:
                    week = self._empty_day(week)
                lines += _week_line(entry.day, self._blocks.today, week, self._blocks.width)
                week, day = week_words(entry.day, self._blocks.today), entry.day
            first = len(lines)
            lines += self._blocks.of(index, index == self._at)
            self._left -= 1
            if index == self._at:
                self.cursor = (first, len(lines) - 1)
            yield True
        if self.cursor is None:
            self._empty_day(week)
            yield True

    def _empty_day(self, week: str) -> str:
        """The line of the cursor's day, on which nothing is due; gives the week it is in."""
        blocks = self._blocks
        self._lines += _week_line(self._here, blocks.today, week, blocks.width)
        self.cursor = (len(self._lines), len(self._lines))
        self._lines.append(_nothing(self._here, blocks))
        return week_words(self._here, blocks.today)


def _week_line(day: date, today: date, week: str, width: int) -> list[Line]:
    """A blank and the heading of a week, where a new one begins."""
    words = week_words(day, today)
    if words == week:
        return []
    rule = "─" * max(0, width - cells(words) - 4)
    return [*([Line()] if week else []), line((f" {words.upper()} ", "title"), (rule, "faint"))]


def _nothing(day: date, blocks: Blocks) -> Line:
    words = f" ▌{say_day(day, blocks.today)} "
    return line((f"{words:<{blocks.gutter}}", "edge"), ("nothing is due", "dim"), here=True)


def _gutter(day: date, today: date) -> str:
    return say_day(day, today) if day != today else "today"


def _entry(entry: Entry, new_day: bool, here: bool, blocks: Blocks) -> list[Line]:
    """One entry: on one line with its lead in a column where there is room, else on two or more."""
    today, width, gutter = blocks.today, blocks.width, blocks.gutter
    edge = " ▌" if here else "  "
    day = fit(_gutter(entry.day, today) if new_day else "", gutter - 2)
    mark: Part = (f"{MARKS[entry.flag]} ", entry.flag)
    start: list[Part] = [(edge, "edge"), (day, "accent" if entry.day == today else "dim"), mark]
    used = gutter + 2
    words = _words(entry, today)
    if width >= WIDE:
        column = min(34, max(20, (width - used) * 2 // 5))
        name = fit(f"{entry.company} · {entry.role}" if entry.role else entry.company, column - 2)
        company, role = name[: len(entry.company)], name[len(entry.company) :]
        rows = hung(words, "text", width - 1, " " * (used + column))
        head = line(*start, (company, "strong"), (f"{role}  ", "dim"), rows[0].parts[1], here=here)
        lines = [head, *_more(rows[1:], here)]
        indent = " " * (used + column)
    else:
        name = fit(f"{entry.company} · {entry.role}" if entry.role else entry.company, width - used - 1)
        indent = " " * used
        lines = [line(*start, (name[: len(entry.company)], "strong"), (name[len(entry.company) :], "dim"), here=here)]
        lines += _more(hung(words, "text", width - 1, indent), here)
    if entry.window is not None and not entry.window.same:
        lines += _more(hung(f"call {say_window(entry.window)}", "dim", width - 1, indent), here)
    return [Line(row.parts, tag=_tag(entry), here=row.here) for row in lines]


def _more(rows: Sequence[Line], here: bool) -> list[Line]:
    """Further lines of an entry, with the cursor's edge."""
    found = []
    for row in rows:
        (indent, style), *rest = row.parts
        found.append(line((" ▌" if here else "  ", "edge"), (indent[2:], style), *rest, here=here))
    return found


def _words(entry: Entry, today: date) -> str:
    """The entry in words; where both clocks agree, with when to call."""
    words = entry_words(entry, today)
    same = entry.window is not None and entry.window.same
    return f"{words} · {say_window(entry.window)}" if same and entry.window else words


def _tag(entry: Entry) -> str:
    return f"{entry.day.isoformat()} {entry.kind} {entry.lead_id}"


def at_tag(entries: Sequence[Entry], tag: str) -> int:
    """The index of the entry whose line was clicked; -1 when it is gone."""
    return next((index for index, entry in enumerate(entries) if _tag(entry) == tag), -1)


def marks(entries: Sequence[Entry]) -> Mapping[date, str]:
    """For each day that holds something, the flag of its gravest entry."""
    gravest: dict[date, Entry] = {}
    for entry in entries:
        if entry.day not in gravest or entry.severity > gravest[entry.day].severity:
            gravest[entry.day] = entry
    return {day: entry.flag for day, entry in gravest.items()}


def summary(entries: Sequence[Entry], today: date) -> list[Line]:
    """What there is, counted: before today, today, the seven days after it."""
    days = Counter(entry.day for entry in entries)
    rows = (
        ("before today", sum(number for day, number in days.items() if day < today)),
        ("today", days[today]),
        ("the next 7 days", sum(number for day, number in days.items() if 0 < (day - today).days <= 7)),
    )
    return [line((f"  {number:>3} ", "strong" if number else "dim"), (words, "dim")) for words, number in rows]


def bar(today: date, leads: int, width: int) -> Line:
    """The top line."""
    left = f" Agenda   {say_day(today, today)}"
    right = f"{count(leads, 'thing')} ahead or open" if width >= WIDE else count(leads, "thing")
    gap = max(1, width - cells(left) - cells(right) - 1)
    return line((left[:8], "accent"), (left[8:], "text"), (" " * gap, "text"), (right, "text"))
