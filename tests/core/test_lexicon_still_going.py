"""Who is at it, whom it waits for, and silence."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline_tui.core.quicklog import read_line

TODAY = date(2026, 3, 11)


@pytest.mark.parametrize("text", [
    "the committee reconvenes on the 24th", "chair is taking soundings", "client dragging their feet",
    "they study my candidature", "results awaited", "BGV initiated", "profile shared with client",
    "they told me to wait", "it's up to Zita now", "gaffer to decide", "still in contention",
    "comp committee Thursday", "packet with HC", "no rush their end", "they will choose between two persons",
    "she took my cv and will show the owner",
])  # fmt: skip
def test_they_are_at_it(text: str) -> None:
    assert read_line(text, TODAY).outcome == "in_process"


@pytest.mark.parametrize("text", [
    "no replies", "yet to hear back from Zita", "sod all from the agency", "Zita's gone to ground",
    "no fresh news", "fell off the face of the earth", "dropped off the radar", "never came back to me",
    "should've heard by now", "portal same",
])  # fmt: skip
def test_nothing_is_heard(text: str) -> None:
    assert read_line(text, TODAY).outcome == "no_news"
