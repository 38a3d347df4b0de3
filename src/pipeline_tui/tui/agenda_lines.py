"""The agenda as lines: weeks, days in a gutter, and for each entry its lead, what is to be done, and when to call."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ..core.days import say as say_day
from ..core.due_list import Entry, entry_words, week_words
from ..core.hours import say_window
from ..core.wording import cells
from ..core.words import MARKS, count
from .paint import fit
from .widgets.page import Line, Part, hung, line

GUTTER = 13
"""Cells of the day before its entries: two blanks, "Wed 11 Mar", a blank."""
WIDE = 84
"""Width from which an entry stands on one line."""


@dataclass(frozen=True, slots=True)
class Listing:
    """The lines of the list, and where each entry stands in them."""

    lines: list[Line]
    places: list[tuple[int, int]]
    """First and last line of each entry."""
    gap: tuple[int, int] | None = None
    """The line of the cursor's day when nothing is due on it."""


def listing(entries: Sequence[Entry], here: date, at: int, today: date, width: int) -> Listing:
    """The list with the cursor on the entry with index `at`, or on the empty day `here` when `at` is -1."""
    lines: list[Line] = []
    places: list[tuple[int, int]] = []
    gap = None
    week, day = "", None
    for index, entry in enumerate(entries):
        if at < 0 and gap is None and entry.day > here:
            lines += _week_line(here, today, week, width)
            week, gap = week_words(here, today), (len(lines), len(lines))
            lines.append(_nothing(here, today))
        lines += _week_line(entry.day, today, week, width)
        week = week_words(entry.day, today)
        first = len(lines)
        lines += _entry(entry, entry.day != day, index == at, today, width)
        day = entry.day
        places.append((first, len(lines) - 1))
    if at < 0 and gap is None:
        lines += _week_line(here, today, week, width)
        gap = (len(lines), len(lines))
        lines.append(_nothing(here, today))
    return Listing(lines, places, gap)


def _week_line(day: date, today: date, week: str, width: int) -> list[Line]:
    """A blank and the heading of a week, where a new one begins."""
    words = week_words(day, today)
    if words == week:
        return []
    rule = "─" * max(0, width - cells(words) - 4)
    return [*([Line()] if week else []), line((f" {words.upper()} ", "title"), (rule, "faint"))]


def _nothing(day: date, today: date) -> Line:
    return line((f" ▌{say_day(day, today):<{GUTTER - 2}}", "edge"), ("nothing is due", "dim"), here=True)


def _gutter(day: date, today: date) -> str:
    return say_day(day, today) if day != today else "today"


def _entry(entry: Entry, new_day: bool, here: bool, today: date, width: int) -> list[Line]:
    """One entry: on one line with its lead in a column where there is room, else on two or more."""
    edge = " ▌" if here else "  "
    day = fit(_gutter(entry.day, today) if new_day else "", GUTTER - 2)
    mark: Part = (f"{MARKS[entry.flag]} ", entry.flag)
    start: list[Part] = [(edge, "edge"), (day, "accent" if entry.day == today else "dim"), mark]
    used = GUTTER + 2
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
    week = [0 < (entry.day - today).days <= 7 for entry in entries]
    rows = (
        ("before today", sum(entry.day < today for entry in entries)),
        ("today", sum(entry.day == today for entry in entries)),
        ("the next 7 days", sum(week)),
    )
    return [line((f"  {number:>3} ", "strong" if number else "dim"), (words, "dim")) for words, number in rows]


def bar(today: date, leads: int, width: int) -> Line:
    """The top line."""
    left = f" Agenda   {say_day(today, today)}"
    right = f"{count(leads, 'thing')} ahead or open" if width >= WIDE else count(leads, "thing")
    gap = max(1, width - cells(left) - cells(right) - 1)
    return line((left[:8], "accent"), (left[8:], "text"), (" " * gap, "text"), (right, "text"))
