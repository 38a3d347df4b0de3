"""The words a rule may use: each says the fact it names, in the lead's own people and days."""

import datetime as dt

import pytest

from pipeline_tui.core.facts import Facts
from pipeline_tui.core.judge import first_match
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.core.rule_words import Words
from pipeline_tui.core.verdict import OtherOffer
from pipeline_tui.core.whom import resolve
from pipeline_tui.rulebook.load import builtin

BOOK = builtin()
TODAY = dt.date(2026, 3, 11)  # a Wednesday
JANE = Contact(key="hm", name="Jane Roe", role="hiring_manager", channels=("phone", "email"))


def day(n):
    return TODAY + dt.timedelta(n)


def words(due=None, others=(), **fields):
    lead = Lead(**{"company": "Acme", "role": "Analyst", "stage": "interviewed", "contacts": (JANE,), **fields})
    facts = Facts(lead, TODAY, BOOK.profiles["standard"], BOOK.calendar, BOOK.limits, others)
    return Words(facts, resolve(facts, first_match(facts, BOOK), BOOK), due)


@pytest.mark.parametrize(
    "due, when",
    [(None, "today"), (day(0), "today"), (day(-3), "today"), (day(1), "on Thu 12 Mar"), (dt.date(2027, 1, 4), None)],
)
def test_when_it_is_due(due, when):
    said = words(due).when
    assert said == when if when else said.startswith("on Mon 4 Jan") and "2027" in said


def test_lead_company_and_numbers_of_the_rulebook():
    said = words()
    assert (said.company, said.role) == ("Acme", "Analyst")
    assert (words(company="", role="").company, words(company="", role="").role) == (None, None)
    assert said.thank_bd == BOOK.limits.thank_you_late_bd
    assert said.final_wait == BOOK.profiles["standard"].final_wait["interviewed"]
    assert said.grace == BOOK.profiles["standard"].promise_grace_bd


def test_days_of_plan_promise_and_interview():
    log = (
        Event(date=day(-9), kind="interview", held=True, who=("hm",)),
        Event(date=day(-2), kind="interview", who=("hm",)),
        Event(date=day(-5), kind="voicemail", dir="out", who=("hm",), plan_on=day(5)),
        Event(date=day(-6), kind="email", dir="in", who=("hm",), promise_by=day(-1)),
    )
    said = words(log=log)
    assert said.interview_date == "Mon 9 Mar"  # the one whose outcome nobody noted
    assert said.plan_on == "Mon 16 Mar"
    assert said.promise_over_bd == 1
    nothing = words()
    assert (nothing.plan_on, nothing.plan_day, nothing.promise_over_bd, nothing.out_bd) == (None, None, None, None)
    assert (nothing.deadline_text, nothing.interview_date) == (None, None)


@pytest.mark.parametrize("left, text", [(0, "is due today"), (2, "is due "), (-1, "was due ")])
def test_an_offer_s_last_day_is_over_today_or_ahead(left, text):
    offer = Event(date=day(-5), kind="offer", dir="in", written=True, deadline=day(left))
    said = words(stage="offer", log=(offer,)).deadline_text
    assert said.startswith(text)


def test_another_offer_is_named_where_one_presses():
    met = (Event(date=day(-9), kind="call", dir="two_way", who=("hm",)),)
    said = words(others=(OtherOffer("Vela", day(-1), day(2)),), log=met)
    assert (said.other_company, said.other_deadline) == ("Vela", "Fri 13 Mar")
    assert words().other_company is None


def test_how_long_a_lead_has_been_closed():
    closed = words(stage="closed", outcome="rejected", closed_on=day(-12))
    assert (closed.closed_days, closed.days_since_close_or_out) == (12, 12)
