"""The demo leads read right on any day they are looked at."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pipeline_tui.core.advise import card, offers, others
from pipeline_tui.core.calendar import Calendar
from pipeline_tui.demo import demo_leads
from pipeline_tui.rulebook.load import builtin

BOOK = builtin()
CALENDAR = Calendar()


def judged(today, profile="standard"):
    leads = demo_leads(today)
    held = offers([replace(lead, id=lead.company) for lead in leads], today)
    return {
        lead.company: card(lead, today, BOOK.profiles[profile], CALENDAR, BOOK, others(held, lead.company))
        for lead in leads
    }


@settings(max_examples=60, deadline=None)
@given(st.dates(dt.date(2024, 1, 1), dt.date(2040, 12, 31)))
@example(dt.date(2026, 12, 25))
@example(dt.date(2027, 1, 2))
@example(dt.date(2028, 2, 29))
def test_both_founding_cases_hold_on_every_day_the_demo_can_play(day):
    today = CALENDAR.fwd(day)
    cards = judged(today)
    director = cards["Northgate UK"].verdict
    assert (director.rule, director.recipient, director.channel, director.due) == ("A2", ("director",), "call", today)
    assert "interval_stable" in director.signals
    silence = cards["Meridian Labs"].verdict
    assert (silence.rule, silence.severity, silence.recipient, silence.channel) == ("S-INT", 3, ("director",), "call")
    assert silence.courtesy["late_thank_you"] == ("director", "peer", "president")
    assert silence.signals == ("pace_break",)


@settings(max_examples=20, deadline=None)
@given(st.dates(dt.date(2026, 1, 1), dt.date(2030, 12, 31)))
def test_every_flag_is_there_and_no_offer_speaks_on_the_others(day):
    cards = judged(CALENDAR.fwd(day))
    assert {c.verdict.flag for c in cards.values()} == {
        "closed", "quiet", "due", "overdue", "stalled", "urgent", "fading",
    }  # fmt: skip
    assert "X1" not in {c.verdict.rule for c in cards.values()}


@pytest.mark.parametrize("profile", ["gentle", "standard", "persistent"])
def test_the_agreed_call_is_due_in_every_profile(profile):
    assert judged(dt.date(2026, 3, 11), profile)["Northgate UK"].verdict.rule == "A2"


def test_there_are_some_twenty_five_leads_with_different_names():
    leads = demo_leads(dt.date(2026, 3, 11))
    assert 22 <= sum(lead.stage != "closed" for lead in leads) <= 28
    assert len({lead.company for lead in leads}) == len(leads)
