"""The dated things of a lead: which stand on a day, when, with whom, and what is said of them without private notes."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from pipeline_tui.core.advise import card
from pipeline_tui.core.agenda import KINDS, agenda, name_of
from pipeline_tui.core.calendar import Calendar
from pipeline_tui.core.facts import Facts
from pipeline_tui.core.hours import call_window
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.rulebook.load import builtin

TODAY = date(2026, 3, 11)  # a Wednesday
HOME = ZoneInfo("Europe/Berlin")
BOOK = builtin()
JANE = Contact(key="jane", name="Jane Roe", role="hiring_manager", channels=("phone", "email"), tz="Europe/London")
MAIL = Contact(key="mia", name="Mia Lund", role="recruiter", channels=("email",))
LEAD = Lead(
    id="1", company="Acme", role="Analyst", stage="interviewed", stage_since=date(2026, 3, 2), contacts=(JANE, MAIL)
)


def day(n):
    return TODAY + timedelta(n)


def ev(n, kind, **more):
    return Event(date=day(n), kind=kind, **more)


def items(lead=LEAD, *log, today=TODAY, **fields):
    lead = replace(lead, log=log, **fields)
    facts = Facts(lead, today, BOOK.profiles["standard"], Calendar(), BOOK.limits)
    shown = card(lead, today, BOOK.profiles["standard"], Calendar(), BOOK)
    return agenda(lead, shown, facts, lambda person, on: call_window(person, on, HOME), HOME)


def one(found, kind):
    (item,) = [item for item in found if item.kind == kind]
    return item


def test_an_agreed_call_is_timed_in_the_hours_of_the_person():
    item = one(items(LEAD, ev(-1, "call", dir="two_way", who=("jane",), agreed_on=day(6), note="secret")), "agreed")
    assert (item.on, item.title, item.people) == (day(6), "Agreed call with Jane Roe: Acme · Analyst", ("jane",))
    assert item.begins == datetime(2026, 3, 17, 9, tzinfo=ZoneInfo("Europe/London"))
    assert item.ends > item.begins
    assert item.words[0] == "Agreed on Tue 10 Mar with Jane Roe."
    assert item.words[1].startswith("Call ")
    assert item.note == "secret"
    assert not any("secret" in words for words in (item.title, *item.words))


@pytest.mark.parametrize(
    "kind, via, how",
    [
        ("call", None, "call"), ("meeting", None, "call"), ("email", None, "e-mail"), ("call", "email", "e-mail"),
        ("email", "call", "call"), ("email", "linkedin", "e-mail"), ("voicemail", None, "call"),
    ],
)  # fmt: skip
def test_an_agreed_date_is_kept_as_it_was_agreed_or_the_way_that_reaches_the_person(kind, via, how):
    found = items(LEAD, ev(-1, kind, dir="in", who=("jane",), agreed_on=day(6), agreed_via=via))
    item = one(found, "agreed")
    assert item.title.startswith(f"Agreed {how}")
    assert (item.begins is not None) == (how == "call")


def test_an_interview_takes_an_hour_or_as_long_as_is_known_or_the_whole_day():
    hour = one(items(LEAD, ev(2, "interview", who=("jane",), time="14:00")), "interview")
    assert (hour.begins, hour.ends) == (datetime(2026, 3, 13, 13, tzinfo=UTC), datetime(2026, 3, 13, 14, tzinfo=UTC))
    assert hour.words == ("How long it takes is not known.",)
    known = one(items(LEAD, ev(2, "interview", who=("jane",), time="14:00", minutes=45)), "interview")
    assert known.ends - known.begins == timedelta(minutes=45)
    assert known.words == ()
    whole = one(items(LEAD, ev(2, "interview", id="e1")), "interview")
    assert (whole.begins, whole.ends, whole.words, whole.source) == (None, None, (), "e1")
    assert whole.title == "Interview: Acme · Analyst"
    assert hour.source == "2026-03-13"


def test_an_interview_that_was_held_or_called_off_is_no_date():
    for held in (True, False):
        assert not [i for i in items(LEAD, ev(-1, "interview", who=("jane",), held=held)) if i.kind == "interview"]


def test_the_last_evening_of_the_calendar_has_no_end_and_an_odd_clock_no_beginning():
    last = one(items(LEAD, Event(date=date.max, kind="interview", time="23:30", minutes=120)), "interview")
    assert last.ends is None
    odd = one(items(LEAD, ev(2, "interview", time="half past")), "interview")
    assert (odd.begins, odd.ends) == (None, None)


def test_promise_own_date_deadline_and_closing_day():
    promise = one(items(LEAD, ev(-2, "call", dir="two_way", who=("jane",), promise_by=day(5))), "promise")
    assert (promise.on, promise.title) == (day(5), "Word expected: Acme · Analyst")
    assert promise.words == ("On Mon 9 Mar Jane Roe said it would be by this day.",)
    nobody = one(items(LEAD, ev(-2, "email", dir="in", promise_by=day(5))), "promise")
    assert nobody.words == ("On Mon 9 Mar they said it would be by this day.",)
    plan = one(items(LEAD, ev(-2, "voicemail", dir="out", who=("jane",), plan_on=day(3))), "plan")
    assert (plan.on, plan.title) == (day(3), "Your own date, Jane Roe: Acme · Analyst")
    assert plan.words == ("You set it on Mon 9 Mar; nobody waits for it.",)
    offer = ev(-1, "offer", dir="in", written=True, deadline=day(6), note="60k")
    deadline = one(items(LEAD, offer, stage="offer"), "deadline")
    assert (deadline.on, deadline.title, deadline.note) == (day(6), "Answer the offer: Acme · Analyst", "60k")
    closes = items(LEAD, stage="prospect", closes_on=day(4))
    assert one(closes, "closes").on == day(4)
    assert not [i for i in items(LEAD, closes_on=day(4)) if i.kind == "closes"]


def test_what_needs_me_is_for_today_and_moves_on_when_nothing_is_done():
    silent = ev(-40, "call", dir="out", who=("jane",))
    item = one(items(LEAD, silent, stage="applied", applied_on=day(-60)), "follow_up")
    assert (item.on, item.moves, item.quiet) == (TODAY, True, False)
    assert any(words.startswith("To clear it: ") for words in item.words)
    assert item.title.endswith(": Acme · Analyst") or item.title.startswith("Acme · Analyst: ")


def test_a_quiet_lead_is_looked_at_again_and_not_before_it_wakes():
    talked = ev(0, "call", dir="two_way", who=("jane",))
    again = one(items(LEAD, talked), "follow_up")
    assert (again.title, again.quiet, again.moves, again.people) == ("Look again: Acme · Analyst", True, False, ())
    assert again.on > TODAY
    late = again.on + timedelta(30)
    assert one(items(LEAD, talked, snoozed_until=late), "follow_up").on == late
    early = again.on - timedelta(1)
    assert one(items(LEAD, talked, snoozed_until=early), "follow_up").on == again.on


def test_a_follow_up_on_a_day_that_has_its_date_is_not_told_twice_and_a_closed_lead_has_none():
    agreed = ev(-7, "call", dir="two_way", who=("jane",), agreed_on=TODAY)
    assert [item.kind for item in items(LEAD, agreed)] == ["agreed"]
    closed = items(LEAD, agreed, ev(2, "interview"), stage="closed", outcome="rejected", closed_on=day(-1))
    assert [item for item in closed if item.kind != "follow_up"] == []


def test_dates_come_in_order_and_of_one_day_by_what_they_are():
    found = items(
        LEAD,
        ev(-2, "call", dir="two_way", who=("jane",), agreed_on=day(9), promise_by=day(2)),
        ev(9, "interview", who=("jane",)),
    )
    places = [(item.on, KINDS.index(item.kind)) for item in found]
    assert places == sorted(places)
    assert [item.kind for item in found if item.on == day(9)] == ["agreed", "interview"]


def test_what_a_lead_is_called():
    assert [name_of(lead) for lead in (LEAD, replace(LEAD, role=""), replace(LEAD, company=""))] == [
        "Acme · Analyst", "Acme", "Analyst",
    ]  # fmt: skip
