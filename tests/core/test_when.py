"""Dates as people write them: a table of phrases, what is refused, and the law that what is said is read back.

Ninety phrases of when_blind.yaml were made up by an author who had not looked at the grammar. On the first run 49 of
the 60 for tuning were right and 2 wrong (the rest was refused), of the 30 others 24 and 1. After tuning by kinds of
phrases it is 57 and 1, and of those 30, which were scored once and never read, 25 and 1. The one that stays wrong among
the 60 is "a day or two", where the writer wanted a choice and a range here means its later end; "before easter" is
refused.

A hundred more, of when_fourth.yaml, were made up blind too: 81 right and 2 wrong as they came, 98 after tuning. The two
that stay are days with a year that are past; they are read as what they say, and who asks for a day ahead says so.

Two hundred more by two authors, when_fifth.yaml: as they came 158 right and six wrong. After tuning on the first
hundred the second, not yet read, had 90 right and none wrong.
"""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from pipeline_tui.core.when import distance, find_dates, read_when, say

TODAY = date(2026, 9, 10)  # a Thursday
DATES = st.dates(min_value=date(1990, 1, 1), max_value=date(2098, 12, 31))


@pytest.mark.parametrize(
    "phrase, day",
    [
        ("today", "2026-09-10"),
        ("tomorrow", "2026-09-11"),
        ("tmrw", "2026-09-11"),
        ("tmr morning", "2026-09-11"),
        ("day after tomorrow", "2026-09-12"),
        ("yesterday", "2026-09-09"),
        ("yday", "2026-09-09"),
        ("day before yesterday", "2026-09-08"),
        ("fri", "2026-09-11"),
        ("Weds", "2026-09-16"),
        ("thurs", "2026-09-17"),
        ("this fri", "2026-09-11"),
        ("by Friday", "2026-09-11"),
        ("Tue 10am", "2026-09-15"),
        ("coming mon", "2026-09-14"),
        ("tuesday week", "2026-09-22"),
        ("a week on friday", "2026-09-18"),
        ("tuesday next week", "2026-09-15"),
        ("next week weds", "2026-09-16"),
        ("in 2 wks", "2026-09-24"),
        ("2w", "2026-09-24"),
        ("10 days", "2026-09-21"),  # the 20th is a Sunday
        ("in a couple of weeks", "2026-09-24"),
        ("a few days", "2026-09-14"),  # the 13th is a Sunday
        ("a fortnight", "2026-09-24"),
        ("in a month", "2026-10-12"),  # the 10th is a Saturday
        ("3m", "2026-12-10"),
        ("3 business days", "2026-09-15"),
        ("48 hours", "2026-09-14"),
        ("2-3 weeks", "2026-10-01"),
        ("a week or two", "2026-09-24"),
        ("a week's time", "2026-09-17"),
        ("two weeks today", "2026-09-24"),
        ("eow", "2026-09-11"),
        ("end of next week", "2026-09-18"),
        ("next week", "2026-09-14"),
        ("week after next", "2026-09-21"),
        ("next month", "2026-10-01"),
        ("eom", "2026-09-30"),
        ("end of october", "2026-10-30"),  # the 31st is a Saturday
        ("mid October", "2026-10-15"),
        ("early november", "2026-11-02"),  # the 1st is a Sunday
        ("in July", "2027-07-01"),
        ("Q4", "2026-10-01"),
        ("end of Q4", "2026-12-31"),
        ("eoq", "2026-09-30"),
        ("2026-10-05", "2026-10-05"),
        ("10/14", "2026-10-14"),
        ("14/10", "2026-10-14"),
        ("10/14/2026", "2026-10-14"),
        ("30.11.", "2026-11-30"),
        ("30.11", "2026-11-30"),
        ("30.11.2026", "2026-11-30"),
        ("Oct 6", "2026-10-06"),
        ("6 October", "2026-10-06"),
        ("October 6th", "2026-10-06"),
        ("6th of Oct", "2026-10-06"),
        ("Mon 14th", "2026-09-14"),
        ("the 16th", "2026-09-16"),
        ("the 5th", "2026-10-05"),
        ("16-18 Sep", "2026-09-18"),
        ("28.-30.9.", "2026-09-30"),
        ("two and a half weeks", "2026-09-28"),  # the 27th or the 28th, and the 27th is a Sunday
        ("1.5 weeks", "2026-09-21"),
        ("+4d", "2026-09-14"),
        ("before the end of next week", "2026-09-18"),
        ("no later than 27.9.", "2026-09-27"),
        ("untill 30 Sept", "2026-09-30"),
        ("on or before Oct 2", "2026-10-02"),
        ("fri, depending on her diary", "2026-09-11"),
        ("after 2pm tuesday", "2026-09-15"),
        ("week of the 16th", "2026-09-14"),
        ("w/c 21 Sept", "2026-09-21"),
        ("after Easter", "2027-03-30"),  # Easter 2027 is 28 March
        ("Easter Monday", "2027-03-29"),
        ("in the new year", "2027-01-01"),
        ("after the weekend", "2026-09-14"),
        ("after new year", "2027-01-04"),
        ("first monday of october", "2026-10-05"),
        ("last friday of the month", "2026-09-25"),
        ("20th of next month", "2026-10-20"),
        ("last day of november", "2026-11-30"),
        ("week from friday", "2026-09-18"),
        ("cob tomorrow", "2026-09-11"),
    ],
)
def test_a_phrase_is_read(phrase: str, day: str) -> None:
    when = read_when(phrase, TODAY)
    assert when is not None
    assert (when.date.isoformat(), when.ambiguous) == (day, False)


@pytest.mark.parametrize(
    "phrase, readings",
    [
        ("next fri", ["2026-09-18", "2026-09-11"]),
        ("10/2", ["2026-10-02", "2027-02-10"]),
        ("Tue 18 Sep", ["2026-09-18", "2026-09-15"]),  # the 18th is a Friday
        ("after the 22nd", ["2026-09-23", "2026-09-22"]),
        ("Sep 3", ["2027-09-03", "2026-09-03"]),
    ],
)
def test_two_ways_to_read_it_are_both_kept(phrase: str, readings: list[str]) -> None:
    when = read_when(phrase, TODAY)
    assert when is not None
    assert [d.isoformat() for d in when.readings] == readings


@pytest.mark.parametrize(
    "phrase",
    [
        "", "soon", "1", "13", "last week", "a month and a half", "32.1.", "31/31",
        "24/7", "every friday", "in the spring", "after the reorg", "30min", "0171 9460 0011",
        "v2.1.3", "a day and a half", "1.5 months", "fridays", "Feb 30", "2026-02-30", "in 999999 weeks",
    ],
)  # fmt: skip
def test_what_is_not_sure_is_refused(phrase: str) -> None:
    assert read_when(phrase, TODAY) is None


@pytest.mark.parametrize(
    "phrase, day",
    [("thurs", "2026-09-10"), ("mon", "2026-09-07"), ("9/8", "2026-09-08"), ("the 16th", "2026-08-16")],
)
def test_the_past_is_read_backwards(phrase: str, day: str) -> None:
    when = read_when(phrase, TODAY, past=True)
    assert when is not None
    assert when.date.isoformat() == day


def test_month_and_day_order_is_a_setting() -> None:
    us, uk = read_when("10/2", TODAY), read_when("10/2", TODAY, order="dmy")
    assert us is not None
    assert uk is not None
    assert (us.date, uk.date) == (date(2026, 10, 2), date(2027, 2, 10))


def test_a_recent_slash_date_is_not_ambiguous() -> None:
    recent, old = read_when("9/8", TODAY, past=True), read_when("3/4", TODAY, past=True)
    assert recent is not None
    assert old is not None
    assert (recent.ambiguous, old.ambiguous) == (False, True)


def test_counted_dates_leave_the_weekend_and_named_ones_stay() -> None:
    counted, named = read_when("in 2 days", TODAY), read_when("sat", TODAY)
    assert counted is not None
    assert named is not None
    assert (counted.date, counted.counted) == (date(2026, 9, 14), True)
    assert (named.date, named.counted) == (date(2026, 9, 12), False)


def test_a_calendar_moves_the_business_days() -> None:
    class Holiday:
        """The last of September is off."""

        def is_bd(self, day: date, /) -> bool:
            return day.weekday() < 5 and day != date(2026, 9, 30)

        def fwd(self, day: date, /) -> date:
            return day if self.is_bd(day) else self.fwd(day + timedelta(1))

        def back(self, day: date, /) -> date:
            return day if self.is_bd(day) else self.back(day - timedelta(1))

        def add(self, day: date, n: int, /) -> date:
            return day if n == 0 else self.add(self.fwd(day + timedelta(1)), n - 1)

    when = read_when("eom", TODAY, calendar=Holiday())
    assert when is not None
    assert when.date == date(2026, 9, 29)


def test_dates_in_a_line_come_with_their_place() -> None:
    line = "9/8 spoke to Ann, again in 2 wks or on the 30th"
    found = find_dates(line, TODAY)
    assert [line[f.start : f.end] for f in found] == ["9/8", "in 2 wks or on the 30th"]
    assert found[0].event.date == date(2026, 9, 8)
    assert found[1].next.readings == (date(2026, 9, 30), date(2026, 9, 24))


@pytest.mark.parametrize("line", ["a month and a half", "1.5 months"])
def test_a_part_of_a_refused_phrase_is_no_date(line: str) -> None:
    assert find_dates(f"call her {line} at home", TODAY) == []


@pytest.mark.parametrize("line, day", [("reply by March 18", "2027-03-18"), ("call in Oct 5th at 3pm", "2026-10-05")])
def test_a_preposition_before_a_month_leaves_the_day(line: str, day: str) -> None:
    assert [f.next.date.isoformat() for f in find_dates(line, TODAY)] == [day]


def test_distance_in_words() -> None:
    assert [distance(TODAY + timedelta(n), TODAY) for n in (-8, -1, 0, 1, 8)] == [
        "8 days ago", "yesterday", "today", "tomorrow", "in 8 days",
    ]  # fmt: skip


@given(day=DATES, today=DATES)
def test_what_is_said_is_read_back(day: date, today: date) -> None:
    if day.year < 2000 and day.year != today.year:
        return  # years are read from 2000 on
    when = read_when(say(day, today), today)
    assert when is not None
    assert (when.date, when.ambiguous) == (day, False)


@given(text=st.text(max_size=60), today=DATES)
def test_no_text_breaks_it(text: str, today: date) -> None:
    read_when(text, today)
    for found in find_dates(text, today):
        assert found.text == text[found.start : found.end]


@given(n=st.integers(1, 99), today=DATES)
def test_counted_dates_lie_ahead_and_never_on_a_weekend(n: int, today: date) -> None:
    for unit in ("days", "weeks", "months", "business days"):
        when = read_when(f"in {n} {unit}", today)
        assert when is not None
        assert when.date > today
        assert when.date.weekday() < 5


def _fits(phrase: str, wanted: str | None, today: date) -> tuple[bool, bool]:
    """Whether a blind phrase is read rightly, and whether it is read as a day it does not mean."""
    when = read_when(phrase, today)
    got = [day.isoformat() for day in when.readings] if when else []
    if wanted is None:
        return not got, bool(got)
    both, days = wanted.startswith("? "), wanted.removeprefix("? ").split()
    right = len(got) > 1 and got[0] == days[0] and set(days) <= set(got) if both else len(got) == 1 and got[0] in days
    allowed = days[:1] if both else days
    return right, bool(got) and got[0] not in allowed


@pytest.mark.parametrize("part, right, wrong", [("tune", 57, 2), ("held", 27, 1)])
def test_strangers_phrases_are_read_no_worse_than_they_were(part: str, right: int, wrong: int) -> None:
    """See the module's docstring for how these phrases were made and used."""
    path = Path(__file__).parent.parent / "data" / "when_blind.yaml"
    data: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    fits = [_fits(phrase, wanted, data["today"]) for phrase, wanted in data[part]]
    assert sum(one for one, _ in fits) >= right
    assert sum(one for _, one in fits) <= wrong


@pytest.mark.parametrize(
    "name, floor, elsewise",
    [("when_fourth.yaml", 98, ["9 March 2026", "12/15/2025"]), ("when_fifth.yaml", 189, [])],
)
def test_of_strangers_phrases_no_fewer_are_read_rightly(name: str, floor: int, elsewise: list[str]) -> None:
    """See the module's docstring for how these phrases were made and used."""
    path = Path(__file__).parent.parent / "data" / name
    data: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    wrong, right = [], 0
    for phrase, wanted, *more in data["phrases"]:
        when, may = read_when(phrase, data["today"]), (more or [""])[0]
        got = [day.isoformat() for day in when.readings] if when else []
        days = (wanted or "").removeprefix("? ").split()
        if wanted is None:
            fits = not got
        elif wanted.startswith("? "):
            fits = set(days) <= set(got)
        else:
            fits = len(got) == 1 and got[0] in days
        fits = fits or ("ask" in may and bool(set(days) & set(got))) or ("refuse" in may and not got)
        right += fits
        if len(got) == 1 and got[0] not in (days[:1] if (wanted or "").startswith("? ") else days):
            wrong.append(phrase)
    assert right >= floor
    assert wrong == elsewise


@pytest.mark.parametrize(
    "phrase, readings",
    [
        ("mon after next", ["2026-09-21"]), ("the friday after next", ["2026-09-25", "2026-09-18"]),
        ("friday next", ["2026-09-18", "2026-09-11"]), ("next fri (18th)", ["2026-09-18"]),
        ("thurs week", ["2026-09-24", "2026-09-17"]), ("7-10-26", ["2026-07-10", "2026-10-07"]),
        ("nxt wk", ["2026-09-14"]), ("wedensday nxt week", ["2026-09-16"]), ("thurday", ["2026-09-17"]),
        ("2026-10-05T14:30", ["2026-10-05"]), ("2026-10-05T14:30:00Z", ["2026-10-05"]), ("17-oct-26", ["2026-10-17"]),
        ("Oct-17", ["2026-10-17"]), ("give it a couple of days", ["2026-09-14"]),
        ("first of the month", ["2026-10-01"]),
        ("first of october", ["2026-10-01"]), ("next working day", ["2026-09-11"]),
        ("first thing monday", ["2026-09-14"]),
        ("by close of business friday", ["2026-09-11"]), ("back end of next week", ["2026-09-18"]),
        ("nächste Woche", ["2026-09-14"]), ("kommenden Freitag", ["2026-09-11"]), ("in zwei Wochen", ["2026-09-24"]),
        ("Ende des Monats", ["2026-09-30"]), ("am 23. Oktober", ["2026-10-23"]),
        ("either mon or tue", ["2026-09-15", "2026-09-14"]),
        ("20 october onwards", ["2026-10-20"]), ("20th-ish", ["2026-09-20"]), ("mon the 14th at noon", ["2026-09-14"]),
        ("halloween", ["2026-10-31"]), ("after boxing day", ["2026-12-28"]), ("christmas eve", ["2026-12-24"]),
        ("new year's eve", ["2026-12-31"]), ("Q1 next year", ["2027-01-01"]), ("easter sunday", ["2027-03-28"]),
        ("in an hour", ["2026-09-10"]), ("in and", []),
    ],
)  # fmt: skip
def test_hurried_german_and_rarer_ways_to_say_a_day(phrase: str, readings: list[str]) -> None:
    when = read_when(phrase, TODAY)
    assert ([day.isoformat() for day in when.readings] if when else []) == readings


@pytest.mark.parametrize(
    "phrase, day",
    [
        ("a week tomorrow", "2026-09-18"), ("half a year from now", "2027-03-10"), ("jan next year", "2027-01-01"),
        ("3 may next year", "2027-05-03"), ("01-Oct-2026", "2026-10-01"), ("KW 40", "2026-09-28"),
        ("after pentecost", "2027-05-18"), ("ende Oktober", "2026-10-30"),
        ("between the 20th and the 24th", "2026-09-24"), ("half a month", None), ("3 may last year", None),
    ],
)  # fmt: skip
def test_further_ways_to_say_a_day(phrase: str, day: str | None) -> None:
    when = read_when(phrase, TODAY)
    assert (when.date.isoformat() if when else None) == day


def test_of_a_range_inside_a_line_the_later_end_counts_and_a_day_just_gone_is_past() -> None:
    (found,) = find_dates("call between the 20th and the 24th", TODAY)
    assert found.next.date == date(2026, 9, 24)
    (gone,) = find_dates("coffee friday just gone", TODAY)
    assert gone.next.date == date(2026, 9, 4)
