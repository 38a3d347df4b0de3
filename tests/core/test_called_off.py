"""What is booked and called off before its day: which lines say so, which entry they mean, and that nothing waits."""

import datetime as dt

import pytest

from pipeline_tui.core.advise import card
from pipeline_tui.core.called_off import CALLED_OFF, booked
from pipeline_tui.core.entries import echo, events_of
from pipeline_tui.core.facts import Facts
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.core.quicklog import json_of, read_line
from pipeline_tui.core.standing import standing
from pipeline_tui.core.stats import stats
from pipeline_tui.core.verbs import log
from pipeline_tui.rulebook.load import builtin

BOOK = builtin()
TODAY = dt.date(2026, 3, 11)
JANE = Contact(key="jane", name="Jane Roe", role="hiring_manager", channels=("phone", "email"))
KEN = Contact(key="ken", name="Ken Lo", role="recruiter", channels=("email",))


def on(n):
    return dt.date(2026, 3, n)


def interview(n, *who, **more):
    return Event(date=on(n), kind="interview", who=who, outcome="scheduled", **more)


def lead(*entries):
    return Lead(id="x", company="Acme", role="Editor", stage="interviewed", contacts=(JANE, KEN), log=entries)


def after(line, before, today=TODAY):
    """The lead once the line is logged."""
    reading = read_line(line, today, before.contacts, company=before.company)
    return log(events_of(reading, before, today))(before)


def stands(found, today=TODAY):
    """Days on which something stands, with what it is."""
    profile = BOOK.profiles["standard"]
    return [(one.kind, one.due.day) for one in standing(Facts(found, today, profile, BOOK.calendar, BOOK.limits))]


def rule(found, today=TODAY):
    return card(found, today, BOOK.profiles["standard"], BOOK.calendar, BOOK).verdict.rule


@pytest.mark.parametrize(
    "line",
    [
        "interview cancelled",
        "they cancelled the interview",
        "interview called off",
        "they called the interview off",
        "the interview is off",
        "interview on 20 Mar cancelled",
        "Jane emailed: interview cancelled, they will find another date",
        "interview with Jane next Friday cancelled, new date to follow",
        "I cancelled the interview",
        "interview postponed",
        "Jane cancelled, will send new dates",
    ],
)
def test_an_interview_that_is_off_is_waited_for_no_longer(line):
    planned = lead(interview(20, "jane"))
    assert (stands(planned), rule(planned)) == ([("interview", 20)], "I0")
    off = after(line, planned)
    assert stands(off) == []
    assert rule(off) != "I0"
    assert rule(off, on(23)) != "I1", "a day that is past asks for no outcome of what never was"
    assert stats([off], TODAY).planned == 0
    assert off.log[0] == planned.log[0], "what was booked stays in the log"
    assert off.log[1].note == line


@pytest.mark.parametrize(
    "line, day",
    [
        ("interview moved to 27 Mar 10:00", 27),
        ("interview postponed to 27 Mar", 27),
        ("interview rescheduled to next monday 14:00", 16),
        ("interview cancelled, new interview on 27 Mar", 27),
        ("interview delayed until 27 March", 27),
        ("interview is now on 27 March", 27),
        ("interview will be 27 March instead", 27),
        ("interview put off till 27 March", 27),
        ("interview brought forward to 17 March", 17),
        ("panel brought forward from 20 March to 17 March", 17),
        ("interview on the 20th is now on the 27th", 27),
        ("onsite no longer Friday 20 March but Monday", 16),
        ("interview 20 March -> 27 March", 27),
    ],
)
def test_a_new_day_takes_the_place_of_the_old_one(line, day):
    assert stands(after(line, lead(interview(20, "jane")))) == [("interview", day)]


def test_a_day_that_no_longer_holds_is_not_booked_again():
    assert stands(after("interview no longer on 20 March", lead(interview(20, "jane")))) == []


def test_a_move_that_is_logged_twice_stands_once_moved():
    line = "interview is now on 27 March"
    twice = after(line, after(line, lead(interview(20, "jane"))))
    assert {day for _, day in stands(twice)} == {27}


def test_a_move_leaves_the_other_rounds_alone():
    rounds = lead(interview(18, "ken"), interview(20, "jane"))
    assert stands(after("interview on the 20th is now on the 27th", rounds)) == [("interview", 18), ("interview", 27)]


@pytest.mark.parametrize(
    "line, left",
    [
        ("interview cancelled", [("interview", 25)]),
        ("interview on 25 Mar cancelled", [("interview", 18)]),
        ("interview with Ken cancelled", [("interview", 18)]),
        ("interview on 30 Mar cancelled", [("interview", 18), ("interview", 25)]),
    ],
)
def test_of_several_the_one_that_is_named_else_the_next(line, left):
    assert stands(after(line, lead(interview(18, "jane"), interview(25, "ken")))) == left


def test_a_meeting_or_call_that_is_booked_can_be_off_too():
    meeting = Event(date=on(19), kind="meeting", who=("jane",), outcome="scheduled")
    call = Event(date=on(20), kind="call", outcome="scheduled")
    both = lead(meeting, call)
    assert stands(both) == [("meeting", 19), ("meeting", 20)]
    assert stands(after("coffee with Jane cancelled", both)) == [("meeting", 20)]
    assert stands(after("call on Friday 20 Mar is cancelled", both)) == [("meeting", 19)]


def test_yesterdays_interview_that_was_called_off_asks_for_no_outcome():
    missed = lead(interview(10, "jane"))
    assert rule(missed) == "I1"
    assert rule(after("interview was cancelled", missed)) != "I1"


def test_what_is_booked_again_for_the_same_day_stands():
    again = after("interview with Jane on 20 Mar", after("interview cancelled", lead(interview(20, "jane"))))
    assert stands(again) == [("interview", 20)]
    assert [event.date.day for event in booked(again)] == [20]


def test_an_entry_of_the_interchange_format_calls_off():
    off = Event(date=on(20), kind="interview", held=False, who=("jane",))
    assert stands(lead(interview(20, "jane"), off)) == []
    assert stands(lead(interview(20, "ken"), off)) == [("interview", 20)], "somebody else's stands"


@pytest.mark.parametrize(
    "line",
    [
        "they cancelled the role",
        "the position was cancelled",
        "interview not cancelled, all fine",
        "spoke to Jane, interview confirmed",
        "moved on to the next stage",
    ],
)
def test_other_words_call_nothing_off(line):
    assert ("interview", 20) in stands(after(line, lead(interview(20, "jane"))))


def test_nothing_is_invented_where_nothing_was_booked():
    reading = read_line("interview on 20 Mar cancelled", TODAY)
    (entry,) = events_of(reading, lead(), TODAY)
    assert (entry.date, entry.kind, entry.outcome) == (TODAY, "note", None)
    assert json_of(reading)["next"] is None


def test_the_echo_says_what_is_off():
    reading = read_line("interview cancelled", TODAY)
    assert "interview Fri 20 Mar called off" in echo(reading, lead(interview(20)), TODAY)
    assert "called off" not in echo(reading, lead(), TODAY)
    (_, off) = events_of(reading, lead(interview(20)), TODAY)
    assert (off.held, off.outcome) == (False, CALLED_OFF)


def test_a_talk_of_today_in_which_something_was_scheduled_is_nothing_that_is_booked():
    assert stands(after("Jane called, interview scheduled for 20 Mar", lead())) == [("interview", 20)]
