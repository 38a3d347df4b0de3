"""Days in letters, the same day further on, weeks of a month, and a morning or weekend on which somebody is to act."""

from datetime import date

import pytest

from pipeline_tui.core.quicklog import read_line
from pipeline_tui.core.when import find_dates, read_when
from pipeline_tui.core.when_wordy import in_figures

TODAY = date(2026, 3, 11)


def days(*texts):
    return tuple(date.fromisoformat(text) for text in texts)


def next_days(line, today=TODAY):
    reading = read_line(line, today)
    choice = next((c.readings for c in reading.choices if c.field == "next_on"), None)
    return choice or ((reading.next_on,) if reading.next_on else ())


@pytest.mark.parametrize(
    "words, meant",
    [
        ("April fifteenth", ["2026-04-15"]),
        ("on the fifteenth of April", ["2026-04-15"]),
        ("twenty-first of May", ["2026-05-21"]),
        ("May twenty third", ["2026-05-23"]),
        ("on the thirtieth", ["2026-03-30"]),
        ("April first", ["2026-04-01"]),
        ("by the ninth of next month", ["2026-04-09"]),
        ("this time next week", ["2026-03-18"]),
        ("same time next week", ["2026-03-18"]),
        ("this day next month", ["2026-04-11"]),
        ("this time next month", ["2026-04-13"]),  # the 11th is a Saturday, and "this time" is counted
        ("the same day next week", ["2026-03-18"]),
        ("this time tomorrow", ["2026-03-12"]),
        ("same time in two weeks", ["2026-03-25"]),
        ("this time next year", ["2027-03-11"]),
        ("second week of April", ["2026-04-06", "2026-04-13"]),
        ("the 3rd week of June", ["2026-06-15"]),  # June begins on a Monday
        ("last week of April", ["2026-04-27"]),
        ("last week of March", ["2026-03-30", "2026-03-23"]),
        ("second week of next month", ["2026-04-06", "2026-04-13"]),
        ("second week of March", ["2027-03-08", "2026-03-09"]),
        ("last Friday of the month", ["2026-03-27"]),
        ("first Monday of next month", ["2026-04-06"]),
        ("week 14", ["2026-03-30"]),
        ("in wk 14", ["2026-03-30"]),
        ("KW 14", ["2026-03-30"]),
        ("in 3/4 weeks", ["2026-04-08"]),
        ("second half of April", ["2026-04-16"]),
        ("2nd half of next month", ["2026-04-16"]),
        ("the first half of May", ["2026-05-01"]),
        ("in the second half of March", ["2026-03-16"]),
        ("second half of the year", ["2026-07-01"]),
        ("next weekend", ["2026-03-21", "2026-03-14"]),
        ("at the weekend", ["2026-03-14", "2026-03-15"]),
        ("in the morning", ["2026-03-12"]),
        ("16/3-18/3", ["2026-03-18"]),
        ("3/16-3/18", ["2026-03-18"]),
        ("3/16-18", ["2026-03-18"]),
        ("16-18/3", ["2026-03-18"]),
        ("16.3-18.3", ["2026-03-18"]),
        ("15.3", ["2026-03-15"]),
        ("20.03", ["2026-03-20"]),
        ("next week or the week after", ["2026-03-23", "2026-03-16"]),
    ],
)
def test_a_phrase_means_the_same_by_itself_and_as_what_is_to_be_done(words, meant):
    assert read_when(words, TODAY).readings == days(*meant)
    assert next_days(f"call back {words}") == days(*meant)
    assert next_days(f"left vm for Ann, call her back {words}.") == days(*meant)


@pytest.mark.parametrize(
    "line",
    [
        "third round, second interview, first of many",
        "Ann came second in line, April is a friend",
        "had a call in the morning",
        "called Ann in the morning, no answer",
        "tried him again in the morning",
        "best to call him in the morning",
        "she works over the weekend",
        "in week 14 of training",
        "call back 14.10",
        "call back 9.30",
        "scored 15/20-18/20",
        "rated 4/5-5/5",
        "emailed Ann version 1.3-1.4",
        "8 of 10 +2w holiday unpaid",
    ],
)
def test_what_only_looks_like_it_is_no_next_date(line):
    assert next_days(line) == ()


@pytest.mark.parametrize("line", ["left vm, +2w", "emailed Ann, +2 weeks", "vm again. +14d"])
def test_a_plus_and_a_count_alone_say_when_next(line):
    assert next_days(line) == days("2026-03-25")


@pytest.mark.parametrize("line", ["8/18 HR screen with Ann", "3/4 w Priya on the phone"])
def test_a_date_and_a_word_behind_it_are_no_count(line):
    found = find_dates(line, TODAY)[0]
    assert (found.text, found.next.kind) == (line.split()[0], "date")


@pytest.mark.parametrize(
    "line, day",
    [
        ("onsite booked for 16/3-18/3", "2026-03-16"),
        ("onsite 3/16-18 with Ann", "2026-03-16"),
        ("onsite 16.3.-18.3.", "2026-03-16"),
        ("panel moved from 3/13 to 3/16", "2026-03-16"),
    ],
)
def test_what_takes_several_days_is_booked_on_the_first(line, day):
    assert next_days(line) == days(day)


@pytest.mark.parametrize(
    "line, day",
    [
        ("met Ann second week of February", "2026-02-09"),
        ("spoke to Ann, KW 9", "2026-02-23"),
        ("spoke to Ann on March second", "2026-03-02"),
    ],
)
def test_what_was_is_the_latest_such_day(line, day):
    reading = read_line(line, TODAY)
    assert (reading.date, reading.next_on) == (date.fromisoformat(day), None)


@pytest.mark.parametrize(
    "words",
    [
        "before Easter",
        "by Christmas",
        "the following Monday",
        "Monday after that",
        "in the afternoon",
        "early this week",
        "second half of next week",
    ],
)
def test_what_does_not_say_which_day_is_told_and_nothing_is_guessed(words):
    reading = read_line(f"left vm for Ann, call her back {words}", TODAY)
    (choice,) = reading.choices
    assert (reading.next_on, choice.field, choice.readings) == (None, "next_on", ())
    assert choice.trouble.endswith(("does not say which day", "such dates are not worked out"))


@pytest.mark.parametrize(
    "line",
    [
        "Merry Christmas sent to Ann",
        "spoke to Ann in the afternoon",
        "call her back Friday, or in the afternoon",
        "emailed Ann, she was ill the following Monday",
    ],
)
def test_where_no_next_date_is_open_nothing_is_told(line):
    assert read_line(line, TODAY).choices == ()


def test_the_line_stays_as_long_as_it_was():
    for line in ("april fifteenth, 3pm", "the twenty-first of may", "on the thirtieth we meet", "a third round"):
        assert len(in_figures(line)) == len(line)
