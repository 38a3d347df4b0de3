"""A date phrase that hangs on another one is never read by halves."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline_tui.core.when import find_dates
from pipeline_tui.core.when_base import NEVER, UNSURE

TODAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    "phrase",
    [
        "two weeks after Easter", "5 business days after Easter", "a month after Easter", "the Monday after Easter",
        "in April after Easter", "Thursday in two weeks", "Friday in a month", "a week before the 30th",
        "end of the first week of April", "the week after the 16th",
        "two days after the interview on Tuesday", "the Friday before the 30th", "Monday in April",
        "three days before Easter", "the day before Good Friday", "the day after the 20th", "after next week",
        "after the end of the month", "one week past the 20th", "3 working days before the 20th",
        "within a week of the 20th", "the weekend after Easter", "the 20th in two months", "tomorrow in two weeks",
        "two Fridays after Easter", "the Monday following Easter", "two weeks from Easter", "Friday week after Easter",
        "a couple of days before the end of the month", "the Friday of the week after next",
        "mid-week after Easter",
        "two weeks Monday",
        "Monday two weeks",
        "Monday three weeks from now",
        "Tuesday next month",
        "next month on the 30th of June",
        "in 3 weeks on a Tuesday",
        "within three days of the interview on the 17th",
    ],
)  # fmt: skip
def test_what_hangs_on_a_date_is_found_whole_and_without_a_day(phrase: str) -> None:
    line = f"call back {phrase}, she said"
    (found,) = find_dates(line, TODAY)
    assert found.next is UNSURE
    assert found.text.removeprefix("the ") == phrase.removeprefix("the ")


@pytest.mark.parametrize(
    "phrase",
    [
        "in 2 weeks after the reorg", "two weeks after that", "the Monday after the interview",
        "the end of the week after the panel", "Monday of the following week", "week 2 of April", "end of week 14",
        "the 3rd of the month after next",
    ],
)  # fmt: skip
def test_what_hangs_on_something_without_a_date_is_passed_over(phrase: str) -> None:
    assert find_dates(f"call back {phrase}", TODAY) == []


@pytest.mark.parametrize(
    "phrase, day",
    [
        ("next month on the 3rd", "2026-04-03"),
        ("next week on the 17th", "2026-03-17"),
        ("Thursday after lunch", "2026-03-12"),
        ("Thursday after 3pm", "2026-03-12"),
        ("Thursday after her meeting", "2026-03-12"),
        ("tomorrow before 10", "2026-03-12"),
        ("in 2 wks on his mobile", "2026-03-25"),
        ("Friday in the morning", "2026-03-13"),
        ("next week after the board has met", "2026-03-16"),
        ("16 March of this year", "2026-03-16"),
        ("a week on Friday", "2026-03-20"),
        ("10 days from Monday", "2026-03-26"),
        ("to Friday from Thursday", "2026-03-13"),
        ("the week after next", "2026-03-23"),
        ("end of the month after next", "2026-05-29"),
    ],
)
def test_words_that_only_tell_the_hour_or_are_part_of_it_leave_the_day(phrase: str, day: str) -> None:
    assert find_dates(f"call back {phrase}", TODAY)[0].next.readings == (date.fromisoformat(day),)


def test_the_words_between_count_too() -> None:
    for line in (
        "on hold until the week after the budget meeting on the 18th",
        "will know the day after the board meets on Thursday",
        "call back the 30th of next February",
        "call back half way into next week",
    ):
        assert [f.next for f in find_dates(line, TODAY)] == [UNSURE]


def test_a_count_from_a_day_just_gone_may_be_meant() -> None:
    (found,) = find_dates("nudge Ned 10 days after 3/6", TODAY)
    assert found.next.readings == (date(2026, 3, 16), date(2027, 3, 16), date(2026, 6, 15))


def test_a_count_from_a_day_of_two_readings_has_two() -> None:
    (found,) = find_dates("call back a week after next Friday", TODAY)
    assert found.next.readings == (date(2026, 3, 27), date(2026, 3, 20))


@pytest.mark.parametrize(
    "phrase",
    [
        "30 Feb", "Feb 30th", "31/4", "2/30", "31-4-2026", "2026-04-31", "2026-13-01", "31.4.", "the 31st of April",
        "31st of next month", "Thu 30 Feb", "week of 30 Feb", "31 June 2026",
    ],
)  # fmt: skip
def test_a_day_that_no_calendar_has_is_found_as_one(phrase: str) -> None:
    assert [(f.text, f.next) for f in find_dates(f"back on {phrase}", TODAY)] == [(phrase, NEVER)]
