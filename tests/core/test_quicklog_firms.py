"""Firms that stand where a person may stand."""

from __future__ import annotations

import pytest

from pipeline_tui.core.quicklog_firms import firm_from, firms_of_two, keeps_silent


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
