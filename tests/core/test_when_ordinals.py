"""Ordinals in a line: days of the month, or a count."""

from datetime import date

import pytest

from pipeline_tui.core.when import find_dates

TODAY = date(2026, 9, 10)


@pytest.mark.parametrize(
    "line, found",
    [
        ("panel is 23rd so wait", "23rd"), ("Lena back in office 23rd", "23rd"), ("interview 18th w/ Ann", "18th"),
        ("moved to the 18th w/ Ann", "the 18th"), ("chat booked 21st", "21st"), ("away thru 20th", "20th"),
    ],
)  # fmt: skip
def test_a_day_of_the_month(line, found):
    assert [f.text for f in find_dates(line, TODAY)] == [found]


@pytest.mark.parametrize(
    "line", ["my 23rd", "sent a 20th, no reply", "came 7th", "tried again (3rd)", "the 2nd interview"]
)
def test_a_count(line):
    assert find_dates(line, TODAY) == []
