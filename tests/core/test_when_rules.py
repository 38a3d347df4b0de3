"""Dates with numbers and weekdays: which day each is, and what looks like one and is none."""

from datetime import date

import pytest

from pipeline_tui.core.when import find_dates, read_when

TODAY = date(2026, 9, 10)  # a Thursday


def _all(phrase, past=False, today=TODAY):
    when = read_when(phrase, today, past=past)
    return [day.isoformat() for day in when.readings] if when else []


@pytest.mark.parametrize(
    "phrase, days",
    [
        ("next fri", ["2026-09-18", "2026-09-11"]),
        ("next mon", ["2026-09-14"]),
        ("this mon", ["2026-09-14", "2026-09-07"]),
        ("this sat", ["2026-09-12"]),
        ("this coming thu", ["2026-09-17"]),
        ("fri week", ["2026-09-18"]),
        ("fri fortnight", ["2026-09-25"]),
        ("fri next week", ["2026-09-18"]),
        ("fri in a week", ["2026-09-18"]),
        ("last fri", ["2026-09-04"]),
        ("last thu", ["2026-09-03"]),
        ("wed last week", ["2026-09-02"]),
        ("last wed", ["2026-09-02", "2026-09-09"]),
        ("wed this week", ["2026-09-16", "2026-09-09"]),
    ],
)
def test_a_weekday_with_its_week(phrase, days):
    assert sorted(_all(phrase)) == sorted(days)


@pytest.mark.parametrize("phrase", ["the following fri", "fridays", "every fri", "most fri", "each mon"])
def test_a_weekday_nobody_can_place_is_refused(phrase):
    assert _all(phrase) == []
    assert [f for f in find_dates(f"they meet {phrase} at noon", TODAY) if f.next.readings] == []


@pytest.mark.parametrize(
    "phrase, days",
    [
        ("2026-10-05", ["2026-10-05"]),
        ("2026-13-05", []),
        ("5.10.", ["2026-10-05"]),
        ("5.10.2026", ["2026-10-05"]),
        ("5.13.", []),
        ("the 16th", ["2026-09-16"]),
        ("the 10th", ["2026-10-10"]),
        ("the 31st", ["2026-10-31"]),  # September has none
        ("wed 16th", ["2026-09-16"]),
        ("fri 16th", ["2026-10-16"]),  # the next 16th that is a Friday
        ("thu 10th", ["2026-09-10"]),  # today, as somebody says both
        ("10/5", ["2026-10-05", "2027-05-10"]),
        ("13/10", ["2026-10-13"]),
        ("30 feb", []),
        ("29 feb", ["2028-02-29"]),
    ],
)
def test_a_date_with_numbers(phrase, days):
    assert _all(phrase)[: len(days) or None] == days


@pytest.mark.parametrize(
    "line", ["upgraded to v3.11.", "paid 12.50", "released version 2.4.1", "open at 9.30", "3/4 of it"]
)
def test_a_number_that_is_no_date_is_left_alone(line):
    assert find_dates(line, TODAY) == []
