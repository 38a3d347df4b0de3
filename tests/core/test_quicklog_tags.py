"""Which outcomes a line's words speak of: denied, only talked of, hinted at by a single word."""

from __future__ import annotations

import pytest

from pipeline_tui.core.quicklog_tags import hinted, tags_in


@pytest.mark.parametrize(
    "low, first",
    [
        ("not selected for interview", "rejected"), ("did not get shortlisted", "rejected"),
        ("shortlisted", "next_round"),
        ("no offer yet", None),
        ("never put on hold", None), ("the intake moved to june", "on_hold"), ("their firm is bust", None),
        ("nobody will be hired before june", "hiring_freeze"), ("they are drawing up the contract", "offer"),
        ("the position is not free any more", "role_closed"), ("orla linked me with an alum", "referred_on"),
        ("the hm wants to chat", "next_round"), ("he will hire then", "req_not_open"),
        ("her line doesn't answer", "no_answer"),
        ("the mail came back", "bounced"), ("he is ill, back next week", "ooo"), ("not a sound from them", "no_news"),
        ("she asks to call her", "asked_to_call_back"), ("i'm off the market", "withdrew"),
        ("told her cheers but no", "declined"),
    ],
)  # fmt: skip
def test_the_most_telling_outcome(low: str, first: str | None) -> None:
    assert next(iter(tags_in(low)), None) == first


@pytest.mark.parametrize(
    "kind, low, tag",
    [
        ("call", "spoke with orla about the contract", None), ("call", "spoke with orla, the contract came", "offer"),
        ("note", "they are still scoring", "in_process"), ("note", "orla emailed about me", "referred_on"),
        ("interview", "panel with orla, answers came easily", "went_well"),
        ("note", "test done, answers came easily", "went_well"),
        ("interview", "it did not go well", "went_poorly"),
        ("interview", "nervous at first, then great", "went_well"), ("note", "answers came easily", None),
        ("note", "bad news from orla", "rejected"),
        ("note", "orla is mute", "no_news"),
    ],
)  # fmt: skip
def test_a_single_word_hints_where_nothing_plainer_is_said(kind: str, low: str, tag: str | None) -> None:
    assert hinted(kind, low) == tag
