"""What a line states: plans, questions and suppositions of mine are none of it."""

from __future__ import annotations

import pytest

from pipeline_tui.core.quicklog_said import certain, is_plan, stated, written_out


@pytest.mark.parametrize(
    "low",
    [
        "need to ask orla whether they went with someone else", "must get the form to orla",
        "plan: call three agencies",
        "will nudge orla if nothing comes", "todo chase the offer letter", "remember to thank orla",
        "i should ring orla about the decision", "don't forget to send orla the refs", "gotta prep for the final round",
        "next step: ask orla for an intro", "thinking of asking orla to refer me", "if no word from orla, ring her",
        "note to self - ask for the budget", "send orla a card", "draft email to orla",
    ],
)  # fmt: skip
def test_a_plan_states_nothing(low: str) -> None:
    assert is_plan(low)
    assert not stated(low).strip()


@pytest.mark.parametrize(
    "low, kept",
    [
        ("need to ring orla, req still frozen", ", req still frozen"),
        ("called orla. must ask about the offer. she said no", "called orla. . she said no"),
        ("asked orla whether the budget is there, she said no", ", she said no"),
        ("will let me know by then", "will let me know by then"), ("should hear soon", "should hear soon"),
        ("asked me to ring back", "asked me to ring back"),
        ("call her in june, she said", "call her in june, she said"),
        ("thank u note to orla", "thank u note to orla"), ("need the board to sign", "need the board to sign"),
    ],
)  # fmt: skip
def test_what_is_told_beside_a_plan_stays(low: str, kept: str) -> None:
    said = stated(low)
    assert len(said) == len(low)
    assert " ".join(said.split()) == kept


def test_what_is_supposed_is_not_certain() -> None:
    assert " ".join(certain("emailed orla, if no news call her").split()) == "emailed orla,"


def test_shorthand_and_contractions_are_written_out() -> None:
    assert written_out("bdgt not apprvd, she'll fwd my cv") == "budget not approved, she will forward my cv"
