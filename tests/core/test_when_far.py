"""Nothing is put off by most of a year without asking: the day just gone, or another one, may be meant."""

from datetime import date

import pytest

from pipeline_tui.core.quicklog import read_line
from pipeline_tui.core.when import read_when

MARCH = date(2026, 3, 11)


def day(text):
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("today", "phrase", "far", "other"),
    [
        ("2026-03-11", "beginning of March", "2027-03-01", "2026-03-02"),
        ("2026-03-11", "start of march", "2027-03-01", "2026-03-02"),
        ("2026-03-11", "early March", "2027-03-01", "2026-03-02"),
        ("2026-03-11", "in February", "2027-02-01", "2026-02-02"),
        ("2026-03-11", "end of Feb", "2027-02-26", "2026-02-27"),
        ("2026-03-15", "mid March", "2027-03-15", "2026-03-15"),
        ("2026-03-17", "middle of march", "2027-03-15", "2026-03-15"),
        ("2026-03-31", "in March", "2027-03-01", "2026-03-31"),
        ("2026-05-31", "in May", "2027-05-03", "2026-05-31"),
        ("2026-03-31", "Q1", "2027-01-01", "2026-03-31"),
        ("2026-06-30", "H1", "2027-01-01", "2026-06-30"),
        ("2028-02-29", "29 Feb", "2032-02-29", "2028-02-29"),
        ("2026-03-11", "29 Feb", "2028-02-29", "2027-02-28"),
        ("2026-03-11", "Feb 29th", "2028-02-29", "2027-02-28"),
        ("2026-03-11", "10 March", "2027-03-10", "2026-03-10"),
        ("2026-03-11", "Wed 10 March", "2027-03-10", "2026-03-10"),
        ("2026-03-11", "first Monday of March", "2027-03-01", "2026-03-02"),
        ("2026-03-11", "valentine's day", "2027-02-14", "2026-02-14"),
        ("2026-12-31", "new year's eve", "2027-12-31", "2026-12-31"),
    ],
)
def test_a_phrase_without_a_year_that_is_most_of_a_year_away_is_a_question(today, phrase, far, other):
    assert read_when(phrase, day(today)).readings == (day(far), day(other))
    (choice,) = read_line(f"spoke to Jane, call back {phrase}", day(today)).choices
    assert (choice.field, choice.readings) == ("next_on", (day(far), day(other)))


@pytest.mark.parametrize(
    ("phrase", "meant"),
    [
        ("beginning of March next year", "2027-03-01"),
        ("in March next year", "2027-03-01"),
        ("in March 2027", "2027-03-01"),
        ("10 March next year", "2027-03-10"),
        ("10 March 2027", "2027-03-10"),
        ("Q1 2027", "2027-01-01"),
        ("next March", "2027-03-01"),
        ("in a year", "2027-03-11"),
        ("early January", "2027-01-01"),
        ("end of March", "2026-03-31"),
    ],
)
def test_a_year_that_is_named_and_a_day_that_is_nearer_are_no_question(phrase, meant):
    assert read_when(phrase, MARCH).readings == (day(meant),)


@pytest.mark.parametrize("phrase", ["beginning of March", "in February", "29 Feb", "first Monday of March"])
def test_what_was_is_not_put_in_doubt_by_a_year_ahead(phrase):
    assert len(read_when(phrase, MARCH, past=True).readings) == 1
