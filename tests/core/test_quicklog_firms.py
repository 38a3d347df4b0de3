"""Firms that stand where a person may stand."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline_tui.core.quicklog import read_line
from pipeline_tui.core.quicklog_firms import firm_from, firms_of_two, keeps_silent

TODAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    "text, firms",
    [
        ("rang Quill & Ashdown", 1),
        ("no from Quill & Ross", 1),
        ("rang Finn & Ross, reception says Monday", 1),
        ("rang Dora & Finn", 0),
        ("met Quill and Ashdown", 0),
        ("", 0),
    ],
)
def test_two_surnames_are_a_firm(text: str, firms: int) -> None:
    assert len(firms_of_two(text)) == firms


@pytest.mark.parametrize("text, firm", [("Nordex via Kim", True), ("Kim via Nordex", False), ("Nordex by mail", False)])
def test_a_firm_that_speaks_through_somebody(text: str, firm: bool) -> None:
    assert firm_from(text, 0) is firm


@pytest.mark.parametrize(
    "low, silent",
    [
        ("no word from corvex since the panel", True),
        ("no word from corvex today", False),
        ("mail from corvex since", False),
    ],
)
def test_who_is_silent_since_a_step_of_mine(low: str, silent: bool) -> None:
    at = low.index("corvex")
    assert keeps_silent(low, at, at + len("corvex")) is silent


@pytest.mark.parametrize("firm", ["Tolmar", "Brightwell", "Nordvik Foods"])
@pytest.mark.parametrize(
    "text",
    [
        "rejection ({}), email", "got the no from {}", "form rejection, {}", "uploaded CV to {} portal",
        "sent application to {}", "CV to {}", "told {} I'm out", "told {} thanks but no thanks", "{} - rejected",
        "Today {}: on hold", "{} closed the role", "{} passed on me", "acknowledgement from {}",
        "online test for {} done", "{}: spoke to HR", "{} - called the hiring manager",
        "chased {} by email, they'll let me know",
    ],
)  # fmt: skip
def test_a_firm_is_nobody(text: str, firm: str) -> None:
    assert read_line(text.format(firm), TODAY).names == ()


@pytest.mark.parametrize(
    "text, names",
    [
        ("rejection from Ms Zwick", ("Zwick",)), ("told Imogen I'm out", ("Imogen",)), ("Zwick: no answer", ("Zwick",)),
        ("told Zwick about the move", ("Zwick",)), ("director call, Mr. Zwick: they want me", ("Zwick",)),
        ("sent my CV to Imogen", ("Imogen",)), ("no answer, Zwick", ("Zwick",)),
        ("left word w/ front desk for Zwick, they'll pass it on", ("Zwick",)),
        ("Tolmar - call w/ Zwick - budget frozen", ("Zwick",)), ("phone screen, Zwick", ("Zwick",)),
    ],
)  # fmt: skip
def test_a_person_in_the_same_place_is_one(text: str, names: tuple[str, ...]) -> None:
    assert read_line(text, TODAY).names == names
