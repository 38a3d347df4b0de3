"""Days with "or" between them: every one is kept, none is picked."""

from datetime import date

import pytest

from pipeline_tui.core.when import find_dates, read_when

TODAY = date(2026, 9, 10)  # a Thursday


def _all(phrase):
    when = read_when(phrase, TODAY)
    return [day.isoformat()[5:] for day in when.readings] if when else []


@pytest.mark.parametrize(
    "phrase, days",
    [
        ("mon or tue", ["09-15", "09-14"]), ("either the 16th or the 18th", ["09-18", "09-16"]),
        ("oct 5 or oct 12", ["10-12", "10-05"]), ("oct 5 or 12", ["10-12", "10-05"]),
        ("5 or 12 October", ["10-12", "10-05"]), ("10/14 or 10/16", ["10-16", "10-14"]),
        ("10/14 or 16", ["10-16", "10-14"]), ("14.10. oder 16.10.", ["10-16", "10-14"]),
        ("mon, tue or wed", ["09-16", "09-15", "09-14"]), ("mon or tue week", ["09-22", "09-21"]),
        ("thu or fri next week", ["09-18", "09-17"]), ("fri or the monday after", ["09-14", "09-11"]),
        ("fri or the following tuesday", ["09-15", "09-11"]), ("tomorrow or the day after", ["09-12", "09-11"]),
        ("fri 18th or mon 21st", ["09-21", "09-18"]), ("30th or 1st", ["10-01", "09-30"]),
        ("Oct 20 or the 28th", ["10-28", "10-20"]), ("today or tomorrow", ["09-11", "09-10"]),
        ("mon 3pm or tue 10am", ["09-15", "09-14"]), ("eow or monday", ["09-14", "09-11"]),
        ("mon, or maybe tue", ["09-15", "09-14"]), ("wed 16 or thu 17", ["09-17", "09-16"]),
    ],
)  # fmt: skip
def test_every_day_that_was_named_is_a_reading(phrase, days):
    assert _all(phrase) == days


@pytest.mark.parametrize(
    "phrase, days",
    [
        ("2 or 3 weeks", ["10-01"]), ("a week or two", ["09-24"]), ("in a month or so", ["10-12"]),
        ("friday or earlier", ["09-11"]), ("mon or later", ["09-14"]), ("between mon and wed", ["09-16"]),
        ("this month or never", []),
    ],
)  # fmt: skip
def test_what_is_no_choice_stays_one_day(phrase, days):
    assert _all(phrase) == days


def test_a_choice_in_a_line_is_found_as_one_phrase():
    (found,) = find_dates("asked Ann for thu or fri next week, no word", TODAY)
    assert found.text == "thu or fri next week"
    assert found.next.ambiguous


def test_times_that_differ_are_no_time_of_the_choice():
    when = read_when("mon 3pm or tue 10am", TODAY)
    assert when is not None
    assert when.time is None
