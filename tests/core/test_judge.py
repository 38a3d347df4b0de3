"""From facts to verdict: the card's line fits, and no verdict names a day that is over."""

import datetime as dt
from types import SimpleNamespace

import pytest

from pipeline_tui.core.advise import advise
from pipeline_tui.core.facts import Facts
from pipeline_tui.core.judge import CARD_CELLS, card_line, first_match
from pipeline_tui.core.model import STAGES, Contact, Event, Lead
from pipeline_tui.core.wording import parse
from pipeline_tui.rulebook.load import builtin

BOOK = builtin()
TODAY = dt.date(2026, 3, 14)  # a Saturday
NAMES = {"name": False, "days": True}


@pytest.mark.parametrize(
    "name, wordings, said",
    [
        ("Jane", ["call [[{name}]] now", "call"], "call Jane now"),
        (None, ["call [[{name}|them]] now", "call"], "call them now"),
        ("Jane " * 9, ["call [[{name}]] now", "call somebody"], "call somebody"),
        ("x" * (CARD_CELLS - 5), ["call [[{name}]]", "short"], "call " + "x" * (CARD_CELLS - 5)),
        ("x" * (CARD_CELLS - 4), ["call [[{name}]]", "short"], "short"),
        ("高" * 11, ["call [[{name}]]", "short"], "short"),  # wide letters take two cells
        ("x", ["a" * 40, "b" * 30, "c" * 27], "c" * 27),  # none fits: the last one
    ],
)
def test_the_longest_wording_that_fits_stands_on_the_card(name, wordings, said):
    templates = tuple(parse(words, NAMES) for words in wordings)
    assert card_line(templates, SimpleNamespace(name=name, days=3)) == said


def test_a_card_without_any_wording_that_is_known_says_nothing():
    assert card_line((), SimpleNamespace()) == ""


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("days", [0, 1, 3, 10, 40, 200])
def test_a_verdict_is_for_today_or_later_and_its_rule_is_the_first_that_holds(stage, days):
    on = TODAY - dt.timedelta(days)
    who = Contact(key="hm", name="Jane Roe", role="hiring_manager", channels=("phone", "email"))
    talk = Event(date=on, kind="call", dir="two_way", who=("hm",), promise_by=on + dt.timedelta(2))
    more = {"closed_on": on, "outcome": "rejected"} if stage == "closed" else {}
    lead = Lead(company="Acme", stage=stage, stage_since=on, applied_on=on, contacts=(who,), log=(talk,), **more)
    facts = Facts(lead, TODAY, BOOK.profiles["standard"], BOOK.calendar, BOOK.limits)
    verdict = advise(lead, TODAY, BOOK.profiles["standard"], BOOK.calendar, BOOK)
    assert verdict.due is None or verdict.due >= TODAY
    assert verdict.rule == first_match(facts, BOOK).id
