"""Completion of the word at hand, and words switched on and off by a key."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from filter_lines import LINES
from hypothesis import given
from hypothesis import strategies as st

from pipeline_tui.core.cards import Card
from pipeline_tui.core.filter_typing import complete, toggle_word
from pipeline_tui.core.filters import parse
from pipeline_tui.core.verdict import Verdict

TODAY = date(2026, 3, 11)


def _card(name: str, flag: str, severity: int, stage: str, heard: int) -> Card:
    verdict = Verdict("N0", flag, severity, "wait", (), "call", None, "", "", "")
    heard_on = TODAY - timedelta(heard)
    return Card(id=name, company=name, role="", verdict=verdict, stage=stage, heard_on=heard_on, text=name.lower())


CARDS = (
    _card("Acme UK", "stalled", 3, "interviewed", 12),
    _card("Umbra", "urgent", 4, "offer", 1),
    _card("Acme Labs", "due", 1, "offer", 30),
    _card("Kestrel", "stalled", 1, "applied", 11),
)


HELD = {"company": ["Acme UK", "Zürich Re", "Acme Labs"], "tag": ["remote", "Top"]}


def offered(text, at=None):
    return complete(text, len(text) if at is None else at, lambda field: HELD.get(field, []))


@pytest.mark.parametrize(
    "text, start, words",
    [
        ("sta", 0, ["stalled", "stage:"]),
        ("stage:w", 0, ["stage:waiting_req"]),
        ("company:ac", 0, ['company:"Acme UK"', 'company:"Acme Labs"']),
        ('company:"acme u', 0, ['company:"Acme UK"']),
        ("company:zur", 0, ['company:"Zürich Re"']),
        ("-tag:re", 0, ["-tag:remote"]),
        ("acme qui", 5, ["quiet", "quiet>="]),
        ("(sor", 1, ["sort:"]),
        ("sort:s", 0, ["sort:silence", "sort:stage"]),
        ("stage:offer", 0, []),
        ("nosuch:x", 0, []),
        ("", 0, []),
        ("acme ", 5, []),
    ],
)
def test_completion(text: str, start: int, words: list[str]) -> None:
    assert offered(text) == (start, words)


def test_completion_looks_at_the_word_before_the_cursor_and_offers_a_lineful_at_most() -> None:
    assert offered("sta acme", 3) == (0, ["stalled", "stage:"])
    assert len(complete("company:", 8, lambda field: map(str, range(99)))[1]) == 20


@given(text=st.text(max_size=20), at=st.integers(0, 20))
def test_what_completion_offers_can_stand_in_the_line(text: str, at: int) -> None:
    start, words = complete(text, at, lambda field: ["Acme UK", 'a "b"'])
    assert 0 <= start <= len(text)
    for word in words:
        if word[-1] not in ":=":
            parse(word, TODAY)


@pytest.mark.parametrize(
    "before, after",
    [
        ("", "stalled"),
        ("stalled", ""),
        ("acme", "acme stalled"),
        ("acme stalled", "acme"),
        ("stalled acme", "acme"),
        ("acme stalled with:x", "acme with:x"),
        ("acme or umbra", "(acme or umbra) stalled"),
        ("(acme or umbra) stalled", "acme or umbra"),
        ('"stalled"', '"stalled" stalled'),
        ("-stalled", "-stalled stalled"),
    ],
)
def test_a_word_is_toggled(before: str, after: str) -> None:
    assert toggle_word(before, "stalled") == after


@given(words=st.lists(LINES, max_size=5))
def test_toggling_twice_changes_nothing(words: list[str]) -> None:
    text = " ".join(w for w in words if w != "stalled")
    once = toggle_word(text, "stalled")
    for card in CARDS:
        assert parse(once, TODAY).match(card) == (parse(text, TODAY).match(card) and card.stalled(TODAY))
        assert parse(toggle_word(once, "stalled"), TODAY).match(card) == parse(text, TODAY).match(card)


@given(text=st.text(alphabet='ab()":- stalled', max_size=30))
def test_switching_a_word_never_fails(text: str) -> None:
    toggle_word(text, "stalled")
