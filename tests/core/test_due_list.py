"""The agenda: which dates of a lead stand on it, as tables; and that none is invented or told twice."""

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline_tui.core.advise import card
from pipeline_tui.core.due_list import KINDS, entries_of, entry_words, in_turn, week_words
from pipeline_tui.core.facts import Facts
from pipeline_tui.core.model import KINDS as EVENT_KINDS
from pipeline_tui.core.model import STAGES, Contact, Event, Lead
from pipeline_tui.rulebook.load import builtin

BOOK = builtin()
TODAY = dt.date(2026, 3, 11)
ADA = Contact(key="ada", name="Ada Wren", role="hiring_manager", channels=("phone", "email"), tz="Europe/London")
BO = Contact(key="bo", name="Bo Lund", role="recruiter", channels=("email",))


def on(n, month=3):
    return dt.date(2026, month, n)


def entries(*log, today=TODAY, **more):
    """The agenda of one lead: (day, kind, flag, words), by day."""
    given = {"company": "Acme", "role": "Editor", "stage": "waiting_req", "contacts": (ADA, BO), **more}
    lead = Lead(id="x", log=log, **given)
    profile = BOOK.profiles["standard"]
    found = entries_of(
        Facts(lead, today, profile, BOOK.calendar, BOOK.limits), card(lead, today, profile, BOOK.calendar, BOOK)
    )
    return in_turn(found, dt.date.min, dt.date.max)


def told(found):
    return [(e.day, e.kind, e.flag, e.words) for e in found]


def talk(n, month=3, **more):
    return Event(date=on(n, month), kind="call", dir="two_way", who=("ada",), **more)


CASES = {
    "an agreed date ahead stands once, beside no verdict of its own": (
        [talk(4, agreed_on=on(18))], {}, [(on(18), "agreed", "quiet", "call Ada Wren, as agreed")],
    ),
    "an agreed date of today has the verdict's flag": (
        [talk(4, agreed_on=on(11))], {}, [(on(11), "agreed", "due", "call Ada Wren, as agreed")],
    ),
    "an agreed date that was missed stands before today": (
        [talk(2, agreed_on=on(9))], {}, [(on(9), "agreed", "overdue", "call Ada Wren, as agreed")],
    ),
    "an agreed Saturday is due on the Monday and says so": (
        [talk(4, agreed_on=on(14))], {}, [(on(16), "agreed", "quiet", "call Ada Wren, as agreed for Sat 14 Mar")],
    ),
    "agreed by e-mail is written, not called": (
        [talk(4, agreed_on=on(18), agreed_via="email")], {},
        [(on(18), "agreed", "quiet", "write to Ada Wren, as agreed")],
    ),
    "a promise, and the day to ask when it was not kept": (
        [Event(date=on(6), kind="email", dir="in", who=("bo",), promise_by=on(13))], {},
        [
            (on(13), "promise", "quiet", "news from Bo Lund by then, they said"),
            (on(17), "follow_up", "quiet", "ask, if the promised news has not come"),
        ],
    ),
    "an interview ahead with its time": (
        [Event(date=on(16), kind="interview", who=("ada",), time="14:00")], {"stage": "interviewed"},
        [(on(16), "interview", "quiet", "interview with Ada Wren")],
    ),
    "an interview that nobody logged asks how it was": (
        [Event(date=on(10), kind="interview", who=("ada",))], {"stage": "interviewed"},
        [(on(10), "interview", "due", "how was it with Ada Wren? Log it")],
    ),
    "a meeting that is booked": (
        [talk(10), Event(date=on(12), kind="meeting", who=("ada",), time="09:30", outcome="scheduled")], {},
        [
            (on(12), "meeting", "quiet", "meeting with Ada Wren"),
            (on(24), "follow_up", "quiet", "check in, if nothing comes"),
        ],
    ),
    "an offer to be answered by a Sunday is due on the Friday": (
        [talk(10, 2), Event(date=on(9), kind="offer", dir="in", who=("ada",), written=True, deadline=on(22)), talk(10)],
        {"stage": "offer"},
        [
            (on(18), "follow_up", "quiet", "decide on the offer soon"),
            (on(20), "deadline", "quiet", "answer the offer by Sun 22 Mar"),
        ],
    ),
    "an offer past its day is urgent": (
        [Event(date=on(2), kind="offer", dir="in", who=("ada",), written=True, deadline=on(10)), talk(3)],
        {"stage": "offer"},
        [(on(10), "deadline", "urgent", "answer the offer")],
    ),
    "a prospect's closing day": (
        [], {"stage": "prospect", "closes_on": on(20), "found_on": on(2)},
        [(on(20), "closes", "quiet", "applications close: apply or let go")],
    ),
    "a closing day that is past is of no use": ([], {"stage": "prospect", "closes_on": on(9)}, []),
    "a plan of one's own": (
        [talk(10, plan_on=on(13))], {}, [(on(13), "planned", "quiet", "the next step you planned")],
    ),
    "silence is followed up today": (
        [talk(16, 2)], {}, [(on(11), "follow_up", "stalled", "silent 17bd · call Ada")],
    ),
    "a snooze hides the follow-up and says when it ends and why": (
        [talk(16, 2)], {"snoozed_until": on(19), "snooze_why": "she is on leave"},
        [(on(19), "snooze", "quiet", "she is on leave")],
    ),
    "a snooze hides a missed date, not one ahead": (
        [talk(2, agreed_on=on(9))], {"snoozed_until": on(19)}, [(on(19), "snooze", "quiet", "its flag shows again")],
    ),
    "a closed lead has only its verdict's date": (
        [talk(4, agreed_on=on(18))], {"stage": "closed", "outcome": "role_closed", "closed_on": on(5)}, [],
    ),
}  # fmt: skip


@pytest.mark.parametrize("log, more, expected", CASES.values(), ids=CASES)
def test_which_dates_of_a_lead_are_on_the_agenda(log, more, expected):
    assert told(entries(*log, **more)) == expected


def test_a_reply_owed_does_not_hide_the_call_agreed_for_today():
    asked = Event(date=on(10), kind="email", dir="in", who=("bo",), needs_reply=True)
    found = entries(talk(4, agreed_on=on(11)), asked)
    assert [(e.kind, e.flag) for e in found] == [("follow_up", "due"), ("agreed", "quiet")]


def test_whom_to_call_is_named_only_where_a_call_is_called_for():
    assert entries(talk(4, agreed_on=on(18)))[0].person == ADA
    assert entries(talk(4, agreed_on=on(18), agreed_via="email"))[0].person is None
    assert entries(talk(4, agreed_on=on(18)), no_calls=True)[0].person is None
    assert entries(talk(16, 2))[0].person == ADA


def test_what_has_a_time_comes_first_then_the_gravest():
    late = entries(talk(16, 2))[0]
    booked = entries(Event(date=TODAY, kind="interview", who=("ada",), time="14:00"), stage="interviewed")[0]
    assert in_turn([late, booked], TODAY, TODAY) == [booked, late]
    assert in_turn([late, booked], on(12), on(13)) == []


def test_an_entry_in_words():
    late, booked = entries(talk(2, agreed_on=on(9)))[0], entries(talk(16, 2), snoozed_until=on(19))[0]
    timed = entries(Event(date=TODAY, kind="interview", who=("ada",), time="14:00"), stage="interviewed")[0]
    assert entry_words(late, TODAY) == "call Ada Wren, as agreed · 2 days ago"
    assert entry_words(booked, TODAY) == "comes back: its flag shows again"
    assert entry_words(timed, TODAY) == "14:00 interview with Ada Wren"


@pytest.mark.parametrize(
    "day, words",
    [
        (on(10), "before today"),
        (on(11), "this week"),
        (on(15), "this week"),
        (on(16), "next week"),
        (on(22), "next week"),
        (on(23), "23 Mar – 29 Mar"),
        (on(5, 4), "30 Mar – 5 Apr"),
        (on(29, 12), "28 Dec 2026 – 3 Jan 2027"),
        (dt.date(2027, 1, 1), "28 Dec 2026 – 3 Jan 2027"),
        (dt.date(2027, 1, 4), "4 Jan – 10 Jan 2027"),
        (dt.date.max, "27 Dec – 31 Dec 9999"),
    ],
)
def test_weeks_are_named(day, words):
    assert week_words(day, TODAY) == words


near = st.integers(-40, 40).map(lambda n: TODAY + dt.timedelta(n))
maybe = st.none() | near
events = st.builds(
    Event,
    date=near,
    kind=st.sampled_from(EVENT_KINDS),
    dir=st.sampled_from([None, "in", "out", "two_way"]),
    who=st.lists(st.sampled_from(["ada", "bo", "stranger"]), max_size=2, unique=True).map(tuple),
    held=st.sampled_from([None, None, True]),
    agreed_on=maybe,
    promise_by=maybe,
    plan_on=maybe,
    deadline=maybe,
    needs_reply=st.sampled_from([None, True]),
    outcome=st.sampled_from([None, "scheduled"]),
)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(events, max_size=8), st.sampled_from(STAGES), maybe, maybe)
def test_each_date_is_one_of_the_leads_and_none_is_told_twice(log, stage, closes_on, snoozed_until):
    lead = Lead(
        id="x", company="Acme", stage=stage, contacts=(ADA, BO), log=tuple(log), closes_on=closes_on,
        closed_on=TODAY if stage == "closed" else None, snoozed_until=snoozed_until,
    )  # fmt: skip
    profile = BOOK.profiles["standard"]
    here = card(lead, TODAY, profile, BOOK.calendar, BOOK)
    found = entries_of(Facts(lead, TODAY, profile, BOOK.calendar, BOOK.limits), here)
    named = {d for e in log for d in (e.date, e.agreed_on, e.promise_by, e.plan_on, e.deadline) if d}
    named |= {d for d in (closes_on, snoozed_until, here.verdict.due, here.verdict.since) if d}
    days = named | {BOOK.calendar.fwd(d) for d in named} | {BOOK.calendar.back(d) for d in named}
    assert {e.day for e in found} <= days
    assert len({(e.day, e.kind, e.time, e.words) for e in found}) == len(found)
    assert sum(e.kind == "follow_up" for e in found) <= 1
    assert all(e.kind in KINDS and entry_words(e, TODAY) for e in found)
    assert here.needs_me(TODAY) or all(e.day >= TODAY for e in found)
    assert not here.needs_me(TODAY) or any(e.flag == here.verdict.flag for e in found)
