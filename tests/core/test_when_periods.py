"""Counts, periods and phrases around another date: the day each means, and what nobody can pin down."""

from datetime import date

import pytest

from pipeline_tui.core.when import find_dates, read_when

TODAY = date(2026, 9, 10)  # a Thursday


def _all(phrase, today=TODAY, past=False):
    when = read_when(phrase, today, past=past)
    return [day.isoformat() for day in when.readings] if when else []


@pytest.mark.parametrize(
    "phrase, day",
    [
        ("2 weeks from friday", "2026-09-25"),
        ("in 2 weeks from friday", "2026-09-25"),
        ("2 days from friday", "2026-09-14"),  # the 13th is a Sunday
        ("a week after monday", "2026-09-21"),
        ("a week after the 20th", "2026-09-27"),  # a day somebody named stays, Sunday or not
        ("3 weeks on tuesday", "2026-10-06"),
        ("two weeks from today", "2026-09-24"),
        ("2 weeks hence", "2026-09-24"),
        ("2 weeks back", "2026-08-27"),
        ("24 hours", "2026-09-11"),
        ("25 hours", "2026-09-11"),
    ],
)
def test_a_count_begins_today_or_where_it_says(phrase, day):
    assert _all(phrase) == [day]


@pytest.mark.parametrize(
    "phrase", ["in 3 days after monday", "10 days before friday", "two weeks before christmas", "0 business days"]
)
def test_a_count_nobody_can_place_is_refused(phrase):
    assert _all(phrase) == []


@pytest.mark.parametrize(
    "line, words", [("call in 2 weeks on the mobile", "in 2 weeks"), ("3 weeks from hr", "3 weeks")]
)
def test_a_word_behind_a_count_that_begins_no_date_is_left_alone(line, words):
    (found,) = find_dates(line, TODAY)
    assert line[found.start : found.end] == words


@pytest.mark.parametrize(
    "phrase, day",
    [
        ("midweek", "2026-09-16"),
        ("mid week", "2026-09-16"),
        ("mid next week", "2026-09-16"),
        ("mid month", "2026-09-15"),
        ("mid quarter", "2026-11-15"),  # August is over
        ("mid year", "2027-07-01"),
        ("eow of next week", "2026-09-18"),
        ("eoq", "2026-09-30"),
        ("eoy", "2026-12-31"),
        ("this week", "2026-09-11"),
        ("later this month", "2026-09-30"),
        ("sometime this month", "2026-09-30"),
        ("sometime next month", "2026-10-01"),
        ("coming year", "2027-01-01"),
        ("next half", "2027-01-01"),
        ("end of this half", "2026-12-31"),
        ("month after next", "2026-11-02"),  # the 1st is a Sunday
        ("in march '27", "2027-03-01"),
        ("h1 2027", "2027-01-01"),
        ("by oct", "2026-10-01"),
    ],
)
def test_a_period_is_the_day_that_is_meant_of_it(phrase, day):
    assert _all(phrase) == [day]


@pytest.mark.parametrize(
    "phrase",
    [
        "last month",
        "next week after next",
        "early this week",
        "start of this month",
        "mid this quarter",
        "mid this week",
    ],
)
def test_a_period_that_is_gone_or_unclear_is_refused(phrase):
    assert _all(phrase) == []


def test_the_end_of_a_week_that_is_over_is_the_next_one_s():
    assert _all("eow", date(2026, 9, 12)) == ["2026-09-18"]
    assert _all("this week", date(2026, 9, 13)) == ["2026-09-18", "2026-09-13"]
    assert _all("eow", date(2026, 9, 11)) == ["2026-09-11"]


@pytest.mark.parametrize(
    "phrase, today, days",
    [
        ("end of month", "2026-05-31", ["2026-06-30", "2026-05-31"]),
        ("eom", "2026-05-30", ["2026-06-30", "2026-05-31"]),
        ("this month", "2026-05-30", ["2026-06-30", "2026-05-31"]),
        ("end of may", "2026-05-30", ["2026-05-31", "2027-05-31"]),
        ("end of may", "2026-05-29", ["2026-05-29", "2027-05-31"]),
        ("eom", "2026-05-29", ["2026-05-29"]),
        ("end of the quarter", "2026-05-31", ["2026-06-30"]),
        ("end of the quarter", "2027-10-31", ["2027-12-31"]),
        ("end of the half", "2030-06-30", ["2030-12-31", "2030-06-30"]),
        ("later this week", "2026-05-30", ["2026-06-05", "2026-05-31"]),
        ("this week", "2026-05-29", ["2026-05-29"]),
    ],
)
def test_on_the_weekend_that_ends_a_stretch_its_end_is_a_question(phrase, today, days):
    assert _all(phrase, date.fromisoformat(today)) == days


def test_a_month_or_quarter_we_are_in_is_its_rest_or_the_next_one_and_nobody_guesses():
    assert _all("in september") == ["2026-09-30", "2027-09-01"]
    assert _all("in q3") == ["2026-09-30", "2027-07-01"]
    assert _all("next september") == ["2027-09-01"]
    assert _all("in september", date(2026, 9, 30)) == ["2027-09-01", "2026-09-30"]
    assert _all("in september", date(2026, 8, 31)) == ["2026-09-01"]
    assert _all("in september 2026") == ["2026-09-01"]
    assert _all("in september", past=True) == ["2026-09-01"]
    assert _all("in october", past=True) == ["2025-10-01"]


@pytest.mark.parametrize(
    "phrase, days",
    [
        ("week of the 16th", ["2026-09-14"]),
        ("w/c 16", ["2026-09-14"]),
        ("week of october", ["2026-09-28"]),
        ("week of the 11th", ["2026-09-11", "2026-09-07"]),  # its Monday is over
        ("after the 20th", ["2026-09-21", "2026-09-20"]),
        ("before the 20th", ["2026-09-20", "2026-09-18"]),
        ("after friday", ["2026-09-14", "2026-09-11"]),
        ("this week on friday", ["2026-09-11"]),
        ("next week tue", ["2026-09-15"]),
    ],
)
def test_around_another_date(phrase, days):
    assert _all(phrase) == days


@pytest.mark.parametrize(
    "phrase, clock",
    [
        ("fri at 9", "09:00"), ("fri at 3", None), ("fri at 7", None), ("fri at 8", "08:00"), ("fri 3pm", "15:00"),
        ("fri 12am", "00:00"), ("fri 12pm", "12:00"), ("fri 14h", "14:00"), ("fri 24:00", "00:00"),
        ("fri 3:30", "03:30"), ("mon morning", None),
    ],
)  # fmt: skip
def test_the_clock_behind_a_date(phrase, clock):
    when = read_when(phrase, TODAY)
    assert when is not None
    assert when.time == clock


@pytest.mark.parametrize(
    "phrase, day, clock",
    [
        ("Tues, Oct. 13th - 3:15 pm", "2026-10-13", "15:15"), ("Tue 13/10 (2pm)", "2026-10-13", "14:00"),
        ("13 October (Tues) at 9.30", "2026-10-13", "09:30"), ("3pm on Tues, 13 Oct", "2026-10-13", None),
        ("Tuesday (13 October) 14:00 BST", "2026-10-13", "14:00"), ("2026-10-13, Tue", "2026-10-13", None),
        ("fri 9am - 11am", "2026-09-11", "09:00"), ("fri 10 o'clock", "2026-09-11", "10:00"),
        ("fri between 2 and 4", "2026-09-11", None), ("fri, any time after 3", "2026-09-11", None),
        ("later today, after 4", "2026-09-10", None), ("tue half past two", "2026-09-15", None),
        ("fri by 5pm", "2026-09-11", None),
    ],
)  # fmt: skip
def test_a_day_with_its_weekday_and_time_in_any_order(phrase, day, clock):
    when = read_when(phrase, TODAY)
    assert when is not None
    assert ([d.isoformat() for d in when.readings], when.time) == ([day], clock)


@pytest.mark.parametrize(
    "phrase, day",
    [
        ("end of the week of the 21st", "2026-09-25"), ("late w/c 21 Sept", "2026-09-25"),
        ("middle of the week of the 21st", "2026-09-23"), ("early in the week of Oct 5", "2026-10-05"),
        ("by the end of w/c 21/9", "2026-09-25"), ("Thurs w/c 21/9", "2026-09-24"),
        ("tuesday of the week of the 21st", "2026-09-22"),
    ],
)  # fmt: skip
def test_a_part_of_the_week_of_a_date(phrase, day):
    assert _all(phrase) == [day]


@pytest.mark.parametrize(
    "phrase, day",
    [
        ("week from now", "2026-09-17"), ("month from today", "2026-10-12"), ("week today", "2026-09-17"),
        ("tues 3ish", "2026-09-15"), ("mon 0900", "2026-09-14"), ("mon thru wed", "2026-09-16"),
        ("midweek next week", "2026-09-16"), ("15th next month", "2026-10-15"), ("20/9ish", "2026-09-20"),
        ("on or about the 20th", "2026-09-20"), ("Tuesday-week", "2026-09-22"),
    ],
)  # fmt: skip
def test_rarer_ways_to_say_a_day(phrase, day):
    assert _all(phrase) == [day]


def test_a_day_and_a_month_with_one_dot_inside_a_line():
    assert [f.text for f in find_dates("panel on 5.10 and 24.10, paid 12.50", TODAY)] == ["5.10", "24.10"]
    assert find_dates("open until 17.10, v 2.04", TODAY) == []


def test_half_a_week_is_three_days_or_four_and_asked_about_where_that_matters():
    monday = date(2026, 9, 7)
    assert _all("in a week and a half", monday) == ["2026-09-18", "2026-09-17"]
    assert _all("2 1/2 wks", monday) == ["2026-09-25", "2026-09-24"]
    assert _all("half a week") == []


def test_a_date_in_brackets_behind_another_day_is_not_swallowed():
    assert [f.text for f in find_dates("met 9/8, mon call again", TODAY)] == ["9/8", "mon"]


def test_a_range_is_read_as_its_later_end():
    assert _all("14-16 sep") == ["2026-09-16"]
