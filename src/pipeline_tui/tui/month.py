"""A small calendar as lines: a month, or one week where there is little room, with marks on days that hold something.

Today stands in brackets and marked days carry a dot, so that nothing hangs on colour; marked days are bright.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from ..core.calendar import plus
from ..core.days import DAYS, MONTHS
from ..core.wording import spoken_month
from .widgets.page import Line, Part, line

CELL = 4
"""Cells of a day: "[11]" or " 16•"."""
WIDTH = 7 * CELL + 2
MARK = "•"


def first_of(day: date, months: int = 0) -> date:
    """The first day of the month of `day`, or of the one so many months on; kept inside the years 1 to 9999."""
    place = min(9999 * 12 - 1, max(0, (day.year - 1) * 12 + day.month - 1 + months))
    return date(place // 12 + 1, place % 12 + 1, 1)


def shifted(day: date, months: int) -> date:
    """The same day of another month, or that month's last day."""
    first = first_of(day, months)
    return min(plus(first, day.day - 1), _last_of(first))


def _last_of(first: date) -> date:
    after = first_of(first, 1)
    return plus(after, -1) if after > first else date.max


def month_lines(here: date, today: date, marks: Mapping[date, str], *, turns: bool = True) -> list[Line]:
    """The month of `here`: a title, names of days, and up to six weeks; with `turns`, arrows and the cursor on `here`.

    `marks` gives the flag of the gravest entry of a day; days that are missing hold nothing.
    """
    first = first_of(here)
    title = f"{spoken_month(here, here)} {here.year:04d}"
    lines = [
        line((" ‹ " if turns else "   ", "dim"), (f"{title:^{7 * CELL - 4}}", "title"), (" ›" * turns, "dim")),
        line((" ", "text"), *((f"{name[:2]:>{CELL - 1}} ", "dim") for name in DAYS)),
    ]
    monday = first.toordinal() - first.weekday()
    while monday <= _last_of(first).toordinal():
        lines.append(line((" ", "text"), *_week(monday, here if turns else None, today, marks, here.month)))
        monday += 7
    return lines


def week_lines(here: date, today: date, marks: Mapping[date, str]) -> list[Line]:
    """The week of `here` in two lines, with its month before the days."""
    monday = here.toordinal() - here.weekday()
    title = f" {MONTHS[here.month - 1]} {here.year:04d} "
    names = [(f"{name[:2]:>{CELL - 1}} ", "dim") for name in DAYS]
    return [
        line((" " * len(title), "text"), (" ‹ ", "dim"), *names, ("›", "dim")),
        line((title, "title"), ("   ", "text"), *_week(monday, here, today, marks, 0)),
    ]


def _week(monday: int, here: date | None, today: date, marks: Mapping[date, str], month: int) -> list[Part]:
    """Seven days; those of another month stay empty when `month` is given.

    The brackets leave today's cell no room for its dot: it goes into the blank that begins the next cell; where the
    cursor stands there, in the place of the second bracket.
    """
    parts: list[Part] = []
    waits = None
    for number in range(monday, monday + 7):
        inside = date.min.toordinal() <= number <= date.max.toordinal()
        day = date.fromordinal(number) if inside else None
        cell: list[Part] = [(" " * CELL, "text")]
        if day and month in (0, day.month):
            cell = _day(day, here, today, marks.get(day))
        if waits:
            text, style = cell[0]
            if text.startswith(" "):
                parts.append((MARK, waits))
                cell[0] = (text[1:], style)
            else:
                parts[-1] = (parts[-1][0][:-1] + MARK, parts[-1][1])
        waits = marks.get(today) if day == today and cell[0][0].startswith("[") else None
        parts += cell
    return [*parts, (MARK, waits)] if waits else parts


def _day(day: date, here: date | None, today: date, flag: str | None) -> list[Part]:
    """The day in its cell; the cursor is underlined and coloured, today bracketed, any other marked day dotted."""
    text = f"{day.day:>2}"
    style = "cursor" if day == here else "strong" if flag else "text" if day >= today and day.weekday() < 5 else "dim"
    if day == today:
        return [(f"[{text}]", style)]
    lead = "›" if day == here else " "
    return [(f"{lead}{text}", style), (MARK, style if day == here else flag)] if flag else [(f"{lead}{text} ", style)]
