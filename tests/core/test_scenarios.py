"""The 55 worked scenarios of the rulebook, for every profile they name."""

import pytest
from scenarios import SCENARIOS

from pipeline_tui.core.advise import advise, card, explain
from pipeline_tui.core.verdict import OtherOffer
from pipeline_tui.exchange.record import lead_from_record
from pipeline_tui.rulebook.load import builtin

CASES = [(s, "standard", {"courtesy": {}, "signals": [], **s["expect"]}) for s in SCENARIOS.values()] + [
    (s, profile, expect) for s in SCENARIOS.values() for profile, expect in (s.get("expect_profiles") or {}).items()
]


def asked(scenario):
    others = tuple(OtherOffer(**o) for o in (scenario.get("context") or {}).get("other_offers", ()))
    return lead_from_record(scenario), scenario["today"], others


def shown(verdict, key):
    value = getattr(verdict, key)
    if key == "recipient":
        return list(value)
    if key == "signals":
        return list(value)
    if key == "courtesy":
        return {k: list(v) for k, v in value.items()}
    return value


def wanted(key, value):
    if key == "recipient":
        return [] if value is None else value if isinstance(value, list) else [value]
    return value


def test_there_are_55():
    assert len(SCENARIOS) == 55


@pytest.mark.parametrize("scenario, profile, expect", CASES, ids=[f"{s['id']}-{p}" for s, p, _ in CASES])
def test_verdict(scenario, profile, expect):
    lead, today, others = asked(scenario)
    book = builtin()
    verdict = advise(lead, today, book.profiles[profile], book.calendar, book, others)
    assert {k: shown(verdict, k) for k in expect} == {k: wanted(k, v) for k, v in expect.items()}


@pytest.mark.parametrize("scenario", SCENARIOS.values(), ids=SCENARIOS)
def test_card_and_explanation_agree_with_the_verdict(scenario):
    lead, today, others = asked(scenario)
    book = builtin()
    profile = book.profiles["standard"]
    verdict = advise(lead, today, profile, book.calendar, book, others)
    why = explain(lead, today, profile, book.calendar, book, others)
    assert card(lead, today, profile, book.calendar, book, others).verdict == verdict == why.verdict
    assert [p.rule for p in why.passed] + [verdict.rule] == [r.id for r in book.rules][: len(why.passed) + 1]
    assert all(p.why for p in why.passed)
