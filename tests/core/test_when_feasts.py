"""Feasts, days of a month by their place, and today's neighbours: what each phrase means, and what is refused."""

from datetime import date

import pytest

from pipeline_tui.core.when import read_when

TODAY = date(2026, 9, 10)  # a Thursday


def _read(phrase, past=False, today=TODAY):
    when = read_when(phrase, today, past=past)
    return when and when.date.isoformat()


@pytest.mark.parametrize(
    "phrase, day",
    [
        ("after christmas", "2026-12-28"),  # the 27th is a Sunday
        ("after xmas break", "2026-12-28"),
        ("easter monday", "2027-03-29"),
        ("after easter", "2027-03-30"),
        ("after easter monday", "2027-03-30"),
        ("good friday", "2027-03-26"),
        ("after good friday", "2027-03-30"),
        ("after thanksgiving", "2026-11-30"),  # Thanksgiving is the 26th, a Thursday
        ("after labor day", "2027-09-07"),  # this year's is over
        ("after memorial day", "2027-06-01"),
        ("after new year", "2027-01-04"),  # the 2nd is a Saturday
        ("in the new year", "2027-01-01"),
        ("after the weekend", "2026-09-14"),
    ],
)
def test_a_feast_is_the_next_one_and_after_it_is_a_day_of_work(phrase, day):
    assert _read(phrase) == day


def test_a_feast_that_is_still_to_come_is_this_year_s():
    assert _read("after labor day", today=date(2026, 9, 3)) == "2026-09-08"
    assert _read("after thanksgiving", today=date(2027, 11, 1)) == "2027-11-29"
    assert _read("after memorial day", today=date(2025, 5, 1)) == "2025-05-27"
    assert _read("after new year", today=date(2026, 1, 1)) == "2026-01-02"


@pytest.mark.parametrize("phrase", ["easter", "christmas", "the weekend", "labor day", "memorial day", "new year"])
def test_a_feast_on_which_nobody_is_called_is_no_date(phrase):
    assert _read(phrase) is None


@pytest.mark.parametrize(
    "phrase, day",
    [
        ("eod tomorrow", "2026-09-11"),
        ("by eod fri", "2026-09-11"),
        ("end of day on monday", "2026-09-14"),
        ("end of the day", "2026-09-10"),
        ("later today", "2026-09-10"),
    ],
)
def test_the_end_of_a_day_is_that_day(phrase, day):
    assert _read(phrase) == day


@pytest.mark.parametrize(
    "phrase, day",
    [
        ("tomorrow week", "2026-09-18"),
        ("today week", "2026-09-17"),
        ("tmrw fortnight", "2026-09-25"),
        ("day after tomorrow fortnight", "2026-09-26"),
    ],
)
def test_a_day_week_is_a_week_after_that_day(phrase, day):
    assert _read(phrase) == day


def test_a_week_from_todays_own_weekday_is_asked_about():
    for phrase in ("a week from thursday", "week on thurs", "thu week"):
        when = read_when(phrase, TODAY)
        assert when is not None
        assert [d.isoformat() for d in when.readings] == ["2026-09-24", "2026-09-17"]


def test_yesterday_week_is_refused():
    assert _read("yesterday week") is None


@pytest.mark.parametrize(
    "phrase, ahead, back",
    [
        ("first monday of may", "2027-05-03", "2026-05-04"),
        ("second friday of september", "2026-09-11", "2025-09-12"),
        ("last friday of october", "2026-10-30", "2025-10-31"),
        ("first business day of october", "2026-10-01", "2025-10-01"),
        ("last day of september", "2026-09-30", "2025-09-30"),
        ("last day of the month", "2026-09-30", "2026-08-31"),
        ("the 20th of next month", "2026-10-20", "2026-10-20"),
        ("second tuesday of the month", None, "2026-09-08"),
        ("5th of this month", None, "2026-09-05"),
        ("10th of this month", None, "2026-09-10"),
        ("second day of october", None, None),
        ("third week of may", "2027-05-17", "2026-05-18"),
    ],
)
def test_a_day_by_its_place_in_a_month(phrase, ahead, back):
    assert (_read(phrase), _read(phrase, past=True)) == (ahead, back)


def test_a_week_from_a_day_is_a_week_later():
    assert [_read(words) for words in ("week from friday", "a week on tuesday")] == ["2026-09-18", "2026-09-22"]
