"""What I sent: families of wording."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline_tui.core.quicklog import read_line

TODAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    "text, outcome",
    [
        ("sended my CV to Orla", "sent"),
        ("Applied for the caretaker job", "sent"),
        ("applied at the Amazon warehouse", "sent"),
        ("put my application in", "sent"),
        ("take-home submitted", "sent"),
        ("handwritten note to Orla for her time", "sent"),
        ("dropped my CV in at the cafe", "sent"),
        ("handed my CV in to the manager", "sent"),
        ("gave my CV to the girl at the till", "sent"),
        ("signed forms back to HR", "sent"),
        ("filled out application for Hollis", "sent"),
        ("shared my deck with Orla", "sent"),
        ("Finally got round to answering Orla's questions", "sent"),
        ("take-home done and pushed to their repo", "sent"),
        ("counter-signed NDA back to legal", "sent"),
        ("ref request went to Mrs Bligh", "sent"),
        ("expenses claim sent to HR", "sent"),
        ("pushed take-home to their repo", "sent"),
        ("resume to Carla at Adecco", "sent"),
        ("fired off application to Lidl", "sent"),
    ],
)
def test_something_was_sent(text: str, outcome: str | None) -> None:
    """Applied, handed in, written, whatever the way."""
    assert read_line(text, TODAY).outcome == outcome


@pytest.mark.parametrize(
    "text, outcome",
    [
        ("applied online, never heard back", "no_news"),
        ("Applied 2 March, Orla wrote they review until the 20th", "in_process"),
    ],
)
def test_what_was_applied_for_says_less_than_an_answer(text: str, outcome: str | None) -> None:
    """The answer counts."""
    assert read_line(text, TODAY).outcome == outcome
