"""Dated things as an iCalendar file, read back by icalendar."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest

from pipeline_tui.core.advise import card
from pipeline_tui.core.agenda import agenda
from pipeline_tui.core.calendar import Calendar
from pipeline_tui.core.facts import Facts
from pipeline_tui.core.hours import call_window
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.exchange.ical import calendar
from pipeline_tui.rulebook.load import builtin

TODAY = date(2026, 3, 11)
HOME = ZoneInfo("Europe/Berlin")
CHANGED = datetime(2026, 3, 9, 8, 30, 15, 123, UTC)
JANE = Contact(
    key="jane", name="Jane Roe", role="hiring_manager", channels=("phone",), phone="+44 20 7946 0000",
    tz="Europe/London",
)  # fmt: skip
TALK = Event(
    date=date(2026, 3, 3), kind="call", dir="two_way", who=("jane",), agreed_on=date(2026, 3, 31), note="she is tired"
)
REQ = Lead(
    id="1", company="Northgate, UK; \\ Ltd", role="Manager\nBEGIN:VALARM", stage="waiting_req",
    stage_since=date(2026, 3, 3), contacts=(JANE,), log=(TALK,), notes="salary secret", salary="60k",
)  # fmt: skip


def items(lead, today=TODAY):
    book = builtin()
    facts = Facts(lead, today, book.profiles["standard"], Calendar(), book.limits)
    shown = card(lead, today, book.profiles["standard"], Calendar(), book)
    return agenda(lead, shown, facts, lambda person, on: call_window(person, on, HOME), HOME)


def written(lead, today=TODAY, **more):
    return calendar(items(lead, today), today, {"1": CHANGED}, **more)


def events(lead, today=TODAY, **more):
    whole = icalendar.Calendar.from_ical(written(lead, today, **more))
    assert not whole.errors
    found = list(whole.walk("VEVENT"))
    assert not [error for event in found for error in event.errors]
    return found


def kind(found, word):
    return next(event for event in found if word in str(event["summary"]))


def test_an_agreed_call_stands_in_the_hours_of_the_contact_on_both_sides_of_the_clock_change():
    (event,) = events(REQ)
    assert event.start == datetime(2026, 3, 31, 9, tzinfo=ZoneInfo("Europe/London"))
    assert event.end == datetime(2026, 3, 31, 17, tzinfo=ZoneInfo("Europe/London"))
    assert event.start.utcoffset() == timedelta(0)
    sooner = replace(REQ, log=(replace(TALK, agreed_on=date(2026, 3, 20)),))
    assert events(sooner)[0].start.hour == 9
    assert event.start.hour == 8
    assert "10:00 and 18:00 your time" in str(event["description"])
    assert event["transp"] == "TRANSPARENT"


def test_text_comes_back_as_it_was_and_cannot_add_lines():
    (event,) = events(REQ)
    assert str(event["summary"]) == "Agreed call with Jane Roe: Northgate, UK; \\ Ltd · Manager BEGIN:VALARM"
    assert len(list(event.walk("VALARM"))) == 1
    assert all(len(line) <= 75 for line in written(REQ).split(b"\r\n"))


def test_no_note_salary_or_number_is_in_the_file_unless_asked_for():
    plain = written(REQ).replace(b"\r\n ", b"")
    for secret in (b"tired", b"secret", b"60k", b"7946"):
        assert secret not in plain
    asked = written(REQ, private=True).replace(b"\r\n ", b"")
    assert b"she is tired" in asked
    assert b"+44 20 7946 0000" in asked


def test_the_same_leads_on_the_same_day_are_the_same_bytes():
    assert written(REQ) == written(REQ) == written(REQ, TODAY + timedelta(1))


def test_a_new_agreed_date_moves_the_same_event_with_a_higher_sequence():
    before = events(REQ)[0]
    again = Event(date=TODAY, kind="call", dir="two_way", who=("jane",), agreed_on=date(2026, 4, 7))
    lead = replace(REQ, log=(TALK, again))
    whole = calendar(items(lead), TODAY, {"1": CHANGED + timedelta(days=2)})
    (after,) = icalendar.Calendar.from_ical(whole).walk("VEVENT")
    assert after["uid"] == before["uid"]
    assert after.start.date() == date(2026, 4, 7)
    assert after["sequence"] > before["sequence"]
    assert after["dtstamp"].dt > before["dtstamp"].dt
    assert after["last-modified"].dt == after["dtstamp"].dt == datetime(2026, 3, 11, 8, 30, 15, tzinfo=UTC)


def test_what_is_overdue_stands_today_and_moves_along_as_the_same_event():
    late, later = date(2026, 4, 8), date(2026, 4, 9)
    one, two = (kind(events(REQ, day), "Call Jane Roe") for day in (late, later))
    assert one["uid"] == two["uid"]
    assert (one.start.date(), two.start.date()) == (late, later)
    assert two["sequence"] > one["sequence"]
    assert "agreed with Jane Roe" in str(one["description"])


@pytest.mark.parametrize(
    "clock, minutes, start, end",
    [
        ("14:30", 45, datetime(2026, 3, 20, 13, 30, tzinfo=UTC), datetime(2026, 3, 20, 14, 15, tzinfo=UTC)),
        ("14:30", None, datetime(2026, 3, 20, 13, 30, tzinfo=UTC), datetime(2026, 3, 20, 14, 30, tzinfo=UTC)),
        (None, None, date(2026, 3, 20), date(2026, 3, 21)),
        ("soon", None, date(2026, 3, 20), date(2026, 3, 21)),
    ],
)
def test_a_planned_interview_is_timed_by_the_users_clock_or_takes_the_day(clock, minutes, start, end):
    planned = Event(id="e1", date=date(2026, 3, 20), kind="interview", who=("jane",), time=clock, minutes=minutes)
    event = kind(events(replace(REQ, stage="interviewed", log=(planned,))), "Interview with Jane Roe")
    assert (event.start, event.end) == (start, end)
    first = next(iter(event.walk("VALARM")))
    assert first["trigger"].dt == (timedelta(days=-1) if isinstance(start, datetime) else timedelta(hours=-15))


def test_two_interviews_are_two_events_and_one_that_was_called_off_is_gone():
    first, second = (Event(id=i, date=date(2026, 3, d), kind="interview") for i, d in (("a", 20), ("b", 24)))
    off = Event(id="c", date=date(2026, 3, 24), kind="interview", held=False)
    lead = replace(REQ, stage="interviewed", log=(first, second))
    assert len({e["uid"] for e in events(lead) if "Interview" in e["summary"]}) == 2
    after = events(replace(lead, log=(first, second, off)), date(2026, 3, 25))
    left = [e for e in after if "Interview" in e["summary"]]
    assert [e.start for e in left] == [date(2026, 3, 20)]


def test_an_offer_has_its_last_day_and_reminds_two_days_before():
    offer = Event(date=date(2026, 3, 9), kind="offer", dir="in", deadline=date(2026, 3, 20))
    event = kind(events(replace(REQ, stage="offer", log=(offer,))), "Answer the offer")
    assert event.start == date(2026, 3, 20)
    assert [a["trigger"].dt for a in event.walk("VALARM")] == [timedelta(hours=-39), timedelta(hours=9)]


def test_promise_own_date_and_closing_day_are_there():
    promised = Event(date=date(2026, 3, 9), kind="email", dir="in", who=("jane",), promise_by=date(2026, 3, 16))
    event = kind(events(replace(REQ, stage="applied", log=(promised,))), "Word expected")
    assert event.start == date(2026, 3, 16)
    assert "Jane Roe said it would be by this day" in str(event["description"])
    plan = Event(date=date(2026, 3, 10), kind="voicemail", dir="out", who=("jane",), plan_on=date(2026, 3, 13))
    assert kind(events(replace(REQ, stage="applied", log=(plan,))), "Your own date").start == date(2026, 3, 13)
    found = replace(REQ, stage="prospect", log=(), closes_on=date(2026, 3, 30))
    assert kind(events(found), "Applications close").start == date(2026, 3, 30)


def test_a_closed_lead_leaves_no_dates_ahead():
    ended = replace(REQ, stage="closed", outcome="rejected", closed_on=TODAY, log=(*REQ.log,))
    assert not [e for e in events(ended) if "Agreed" in e["summary"]]


def test_a_quiet_lead_is_looked_at_again_on_the_day_that_silence_speaks_but_not_while_it_is_snoozed():
    applied = Event(date=date(2026, 3, 9), kind="applied", dir="out")
    lead = replace(REQ, stage="applied", applied_on=date(2026, 3, 9), log=(applied,))
    (event,) = events(lead)
    assert str(event["summary"]).startswith("Look again")
    assert event.start > TODAY
    (later,) = events(replace(lead, snoozed_until=date(2026, 5, 4)))
    assert later.start == date(2026, 5, 4)
