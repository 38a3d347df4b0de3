"""What I answered, and what only those get who are hired."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline_tui.core.quicklog import read_line

TODAY = date(2026, 3, 11)


@pytest.mark.parametrize("text", [
    "rang to decline", "thanked Zita but declined", "knocked back their offer",
    "not joining Zorro, informed HR", "didn't take it", "i'm gonna pass", "told em to stuff it",
    "walked from the offer", "turned the night porter job down", "verbally declined on the phone with Zita",
])  # fmt: skip
def test_i_said_no(text: str) -> None:
    assert read_line(text, TODAY).outcome == "declined"


@pytest.mark.parametrize("text", [
    "stood down", "jacked it in with the agency", "not bothering with this one", "informed HR not interested",
    "closing this from my side", "told Zita I've started elsewhere", "going with the other offer, told Zita",
    "quitting the process", "cancelled my trial shift, don't want it",
    "already accepted another offer, let Zita know", "rang Zita to pull out", "told Zita I'm sorted",
    "wrote Zita i don't want to go further",
])  # fmt: skip
def test_i_left(text: str) -> None:
    assert read_line(text, TODAY).outcome == "withdrew"


@pytest.mark.parametrize("text", [
    "I start on the 23rd", "boss said start Monday", "first shift Friday", "start date agreed: 1 April",
    "DOJ 15 April", "got selected in Zorro", "congratulations mail from HR", "she asked for my bank details",
    "letter of offer in the post", "asked for more money", "HR said they can do 58k", "I have signed",
    "I've said yes", "told her yes", "gonna take it",
])  # fmt: skip
def test_i_am_hired(text: str) -> None:
    assert read_line(text, TODAY).outcome == "offer"


@pytest.mark.parametrize("text", [
    "they propose me a contract", "got the numbers from Zita", "HR called with numbers", "Zita sweetened it",
    "verbal accept with Zita", "told him I'd take it", "Zita said when can I start",
    "board approved my appointment", "unconditional offer", "welcome email from the team",
    "asked for a joining bonus",
])  # fmt: skip
def test_talk_of_money_and_papers(text: str) -> None:
    assert read_line(text, TODAY).outcome == "offer"
