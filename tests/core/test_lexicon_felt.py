"""How an interview felt: families of wording."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline_tui.core.quicklog import read_line

TODAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    "text, outcome",
    [
        ("interview with Orla, I am satisfied", "went_well"),
        ("case interview, cracked it", "went_well"),
        ("whiteboard round, got the optimal solution", "went_well"),
        ("interview w/ Orla: A+", "went_well"),
        ("Interview w/ Orla :)", "went_well"),
        ("interview was a pleasure", "went_well"),
        ("held my own in the panel", "went_well"),
        ("meeting w/ the Bishop went splendidly", "went_well"),
        ("walked out of the interview on cloud nine", "went_well"),
        ("panel, she grilled me on margins, otherwise solid", "went_well"),
        ("final with CEO, she told me I'm the front runner", "went_well"),
        ("presentation landed well with the board", "went_well"),
    ],
)
def test_an_interview_went_well(text: str, outcome: str | None) -> None:
    """By praise, a face, what turned out well."""
    assert read_line(text, TODAY).outcome == outcome


@pytest.mark.parametrize(
    "text, outcome",
    [
        ("coding round, didn't finish part 2", "went_poorly"),
        ("technical interview, did not know the answers", "went_poorly"),
        ("interview, doubt I'll hear back", "went_poorly"),
        ("interview with Orla, nerves got the better of me", "went_poorly"),
        ("video interview, my sound kept cutting out", "went_poorly"),
        ("interview with Orla :(", "went_poorly"),
        ("interview with Orla, I wasn't prepared", "went_poorly"),
        ("panel, hard questions, didn't answer well", "went_poorly"),
        ("meeting with Orla was a waste of time", "went_poorly"),
        ("interview with Orla: lukewarm at best", "went_poorly"),
        ("onsite loop, flubbed the DP question", "went_poorly"),
        ("2nd round: didn't gel w/ the VP", "went_poorly"),
        ("Panel. Froze on the safety question. Hear by Friday", "went_poorly"),
        ("interview, I think she wants someone more senior", "went_poorly"),
    ],
)
def test_an_interview_went_badly(text: str, outcome: str | None) -> None:
    """By dismay, by what failed, by what they looked like."""
    assert read_line(text, TODAY).outcome == outcome
