"""Why nothing moves: whole classes of openings, approvals and seasons."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline_tui.core.quicklog import read_line

TODAY = date(2026, 3, 11)


@pytest.mark.parametrize("text", [
    "no reqs open in her group right now", "they don't have anything open just now, says Zita",
    "there isn't a vacancy yet", "the vacancy is with the establishment panel",
    "nobody can sign the requisition before the 26th", "the post won't be advertised until early April",
    "wants to bring me on but corporate said not this quarter", "client PO pending",
    "when Barry retires there'll be a spot", "req isn't in Greenhouse yet",
    "gets busy in May, they'll need a hand then", "Zita expects an opening in spring", "the jd is with comp",
    "no free position this year",
])  # fmt: skip
def test_nothing_is_open_yet(text: str) -> None:
    assert read_line(text, TODAY).outcome == "req_not_open"


@pytest.mark.parametrize("text", [
    "nobody new till summer", "not taking anyone on til after xmas", "they have frozen the recruitments",
    "we aren't hiring at present", "no recruiting this year", "Frozen. whole firm, says Zita",
    "no permanent hires until further notice", "the company do not recruit now",
])  # fmt: skip
def test_nobody_new_is_taken(text: str) -> None:
    assert read_line(text, TODAY).outcome == "hiring_freeze"


@pytest.mark.parametrize("text", [
    "they want to take a step back and rethink", "the role is to be readvertised in September",
    "search is on a break till autumn", "the selection is blocked for the moment",
    "not a priority right now, says Zita", "slowed down hiring", "everything's up in the air since the merger",
    "role moved to FY27",
])  # fmt: skip
def test_it_stands_still(text: str) -> None:
    assert read_line(text, TODAY).outcome == "on_hold"


@pytest.mark.parametrize("text", [
    "she must ask above", "they wait for the diploma recognition", "panel not yet convened",
    "they will recontact me", "she's following up with the hm", "calibrating w/ other candidates",
    "confirmed receipt of my cv", "my file is complete, says Zita",
])  # fmt: skip
def test_somebody_must_ask_or_decide(text: str) -> None:
    assert read_line(text, TODAY).outcome == "in_process"


@pytest.mark.parametrize("text", [
    "they did not respond me", "I don't have any news from them", "HR is not reverting", "aucune nouvelle",
    "Zita isn't answering my emails", "still the same", "portal not updated",
])  # fmt: skip
def test_no_word_in_any_language(text: str) -> None:
    assert read_line(text, TODAY).outcome == "no_news"
