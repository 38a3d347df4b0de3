"""How it ended: whole classes of jobs, rivals and verbs."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline_tui.core.quicklog import read_line

TODAY = date(2026, 3, 11)


@pytest.mark.parametrize("text", [
    "the secondment is off", "the opportunity is no longer available", "the position does not exist anymore",
    "they won't be replacing Zita after all", "the advert is down", "they no longer need a driver",
    "role was outsourced to Lisbon", "Zita: yes filled, sorry", "lost the contract so no vacancy",
    "the duties are split: they merged the role into another one", "Filled. Typical",
])  # fmt: skip
def test_the_job_is_gone_in_every_tense(text: str) -> None:
    assert read_line(text, TODAY).outcome == "role_closed"


@pytest.mark.parametrize("text", [
    "I resigned from the selection", "giving up on this one", "told Zita I've accepted elsewhere",
    "let Zita know I'd accepted another offer", "asked Zita not to submit me", "calling it quits with this one",
    "walked away from the process, too slow", "I've pulled the plug on this one",
    "cancelled my interview, got another job",
])  # fmt: skip
def test_i_ended_it_myself(text: str) -> None:
    assert read_line(text, TODAY).outcome == "withdrew"


@pytest.mark.parametrize("text", [
    "they want more warehouse experience", "not enough retail experience apparently",
    "negative answer from Zita", "a strong second, lacked depth", "got binned off by the agency",
    "they don't sponsor visas", "not the right fit", "they made an offer to another candidate",
    "the panel chair picked 5 others", "lost it to a mate of the boss", "they didn't pick me",
    "keeping my cv on file",
])  # fmt: skip
def test_what_they_missed_or_chose(text: str) -> None:
    assert read_line(text, TODAY).outcome == "rejected"


@pytest.mark.parametrize("text", [
    "I've decided not to accept", "respectfully declined", "gave Zita my no", "had to say no to the bakery",
    "told the agency I won't do nights for that money", "formally declined in writing", "i refused",
    "Declined by email, all friendly",
])  # fmt: skip
def test_i_said_no_politely_or_not(text: str) -> None:
    assert read_line(text, TODAY).outcome == "declined"


@pytest.mark.parametrize("text", [
    "they'd like to appoint me", "Zita wants me as deputy head", "hired on the spot", "he gave me a start",
    "they're sending the contract", "they came back with 48k", "offering 24k", "permanent contract offered",
    "need to decide on the Zorro offer by Monday", "they're taking me on", "they matched it",
])  # fmt: skip
def test_what_only_a_winner_hears(text: str) -> None:
    assert read_line(text, TODAY).outcome == "offer"
