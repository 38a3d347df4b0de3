"""The filter language in a rule: all that is known of a lead while its verdict is being found."""

import datetime as dt

import pytest

from pipeline_tui.core.facts import Facts
from pipeline_tui.core.filters import FilterError
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.core.rule_filter import Kept
from pipeline_tui.rulebook.load import builtin

TODAY = dt.date(2026, 3, 11)
BOOK = builtin()

LEAD = Lead(
    company="Acme UK",
    role="Engineer",
    stage="applied",
    source="referral",
    tags=("remote",),
    priority=2,
    contacts=(Contact(key="a", name="Jane Roe", role="recruiter_agency"),),
    notes="Met at the fair",
)


def facts(lead, today=TODAY):

    return Facts(lead, today, BOOK.profiles["standard"], BOOK.calendar, BOOK.limits)


def ago(days):
    return TODAY - dt.timedelta(days)


MOVING = Lead(
    company="Acme",
    stage="interviewed",
    stage_since=ago(5),
    snoozed_until=TODAY + dt.timedelta(3),
    contacts=(Contact(key="jane", name="Jane Roe", role="hiring_manager"),),
    log=(
        Event(date=ago(5), kind="interview", dir="two_way", who=("jane",), held=True),
        Event(date=ago(2), kind="call", dir="two_way", who=("jane",), agreed_on=TODAY + dt.timedelta(7)),
        Event(date=ago(1), kind="email", dir="out", who=("jane",)),
    ),
)


@pytest.mark.parametrize(
    "line, days_on, kept",
    [
        ("quiet>=2d", 0, True),
        ("quiet>=3d", 0, False),
        ("quiet>=3 d", 1, True),
        ("touched<2d", 0, True),
        ("touched<2d", 1, False),
        ("instage=5d", 0, True),
        ("agreed<=7d", 0, True),
        ("agreed<7d", 0, False),
        ("agreed<7d", 1, True),
        ("thanks:owed", 0, True),
        ("snoozed", 0, True),
        ("snoozed", 3, False),
        ("is:open", 0, True),
        ("is:snoozed", 0, True),
    ],
)
def test_a_line_keeps_a_lead_by_what_is_known_on_the_day(line, days_on, kept):
    day = TODAY + dt.timedelta(days_on)
    assert (facts(MOVING, day) in Kept(line)) is kept


@pytest.mark.parametrize(
    "line",
    ["quiet>=3d", "quiet<=2d", "quiet=4d", "touched>6d", "instage<9d", "agreed<5d", "agreed>=3d", "agreed=0d",
     "agreed<=-2d", "snoozed", "thanks:owed", "-(quiet>9d or snoozed)"],
)  # fmt: skip
def test_every_day_on_which_a_line_turns_is_named(line):
    kept = Kept(line)
    for at in range(20):
        day = TODAY + dt.timedelta(at)
        today, tomorrow = facts(MOVING, day), facts(MOVING, day + dt.timedelta(1))
        if (today in kept) != (tomorrow in kept) and "thanks" not in line:
            assert tomorrow.today in kept.turns(today)


@pytest.mark.parametrize(
    "line, kept",
    [
        ("source:referral", True),
        ("source:referral -tag:remote", False),
        ('with:"agency recruiter" or stage:offer', True),
        ("fair acme", True),
        ("priority>=2", True),
        ("open", True),
        ("closed", False),
        ("company:other", False),
    ],
)
def test_a_line_keeps_a_lead_by_what_it_is(line, kept):
    assert (facts(LEAD) in Kept(line)) is kept


@pytest.mark.parametrize(
    "line", ["stalled", "due", "needs", "flag:due", "rule:n0", "due<=7d", "severity>2", "is:stalled", "action:wait",
             "-(acme quiet)", "channel:call"],
)  # fmt: skip
def test_what_the_verdict_says_is_refused_with_that_reason(line):
    with pytest.raises(FilterError, match="part of the verdict"):
        Kept(line)


@pytest.mark.parametrize(
    "line, at, helps",
    [
        ("acme stge:applied", 5, "Did you mean stage:?"),
        ("acme tuched<3d", 5, "Did you mean touched"),
        ("stage:x", 0, "Use prospect"),
        ("(acme", 0, "bracket"),
        ("acme sort:next", 5, "no order"),
    ],
)
def test_a_mistake_is_told_as_elsewhere(line, at, helps):
    with pytest.raises(FilterError, match=helps.replace("?", r"\?")) as caught:
        Kept(line)
    assert caught.value.position == at


def test_two_rules_with_the_same_line_ask_the_same():
    assert Kept("open acme") == Kept("open acme")
    assert len({Kept("open acme"), Kept("open acme"), Kept("closed")}) == 2
    assert Kept("open acme") != Kept("closed")
    assert Kept("open acme") != "open acme"
    assert str(Kept("open acme")) == "those that “open acme” keeps"
