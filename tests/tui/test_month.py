"""The small calendar: every day of a month once, today in brackets, marks as dots."""

import datetime as dt
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from pipeline_tui.tui.month import WIDTH, first_of, month_lines, shifted, week_lines

TODAY = dt.date(2026, 3, 11)


def text(lines):
    return ["".join(part for part, _ in line.parts).rstrip() for line in lines]


def test_march_as_a_person_sees_it():
    marks = {dt.date(2026, 3, 9): "overdue", dt.date(2026, 3, 13): "quiet", TODAY: "due"}
    assert text(month_lines(dt.date(2026, 3, 13), TODAY, marks)) == [
        " ‹        March 2026        ›",
        "  Mo  Tu  We  Th  Fr  Sa  Su",
        "                           1",
        "   2   3   4   5   6   7   8",
        "   9• 10 [11]•12 ›13• 14  15",
        "  16  17  18  19  20  21  22",
        "  23  24  25  26  27  28  29",
        "  30  31",
    ]


@pytest.mark.parametrize(
    "today, here, row",
    [
        (dt.date(2026, 3, 11), dt.date(2026, 3, 12), "   9  10 [11•›12  13  14  15"),
        (dt.date(2026, 3, 11), dt.date(2026, 3, 11), "   9  10 [11]•12  13  14  15"),
        (dt.date(2026, 3, 15), dt.date(2026, 3, 9), " › 9  10  11  12  13  14 [15]•"),
    ],
)
def test_today_has_its_dot_wherever_the_cursor_stands(today, here, row):
    assert row in text(month_lines(here, today, {today: "due"}))


def test_a_day_that_holds_something_is_brighter_than_one_that_does_not():
    marks = {dt.date(2026, 3, 3): "overdue", dt.date(2026, 3, 14): "quiet", TODAY: "quiet"}
    lines = month_lines(dt.date(2026, 3, 20), TODAY, marks)
    ink = {part.strip(" []"): style for line in lines for part, style in line.parts}
    assert {ink[day] for day in ("3", "14", "11")} == {"strong"}
    assert (ink["12"], ink["4"], ink["15"]) == ("text", "dim", "dim")


def test_a_week_goes_over_the_end_of_a_month():
    lines = text(week_lines(dt.date(2026, 3, 31), TODAY, {dt.date(2026, 4, 1): "due"}))
    assert lines[1].startswith(" Mar 2026")
    assert lines[1].endswith("30 ›31   1•  2   3   4   5")


@given(st.dates())
def test_every_day_of_the_month_stands_there_once(day):
    lines = month_lines(day, TODAY, {})
    days = [int(found) for row in text(lines)[2:] for found in re.findall(r"\d+", row)]
    assert days == list(range(1, len(days) + 1))
    assert 28 <= len(days) <= 31
    assert day.day in days
    assert all(cell_len(row) <= WIDTH for row in text(lines))
    assert week_lines(day, TODAY, {})


@pytest.mark.parametrize(
    "day, months, there",
    [
        (dt.date(2026, 1, 31), 1, dt.date(2026, 2, 28)),
        (dt.date(2028, 1, 31), 1, dt.date(2028, 2, 29)),
        (dt.date(2026, 12, 5), 1, dt.date(2027, 1, 5)),
        (dt.date(2026, 1, 5), -1, dt.date(2025, 12, 5)),
        (dt.date.max, 1, dt.date.max),
        (dt.date.min, -1, dt.date.min),
    ],
)
def test_a_month_on_or_back_keeps_the_day(day, months, there):
    assert shifted(day, months) == there
    assert first_of(day) == day.replace(day=1)
