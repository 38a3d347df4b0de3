"""Why they said no or want nobody any more."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline_tui.core.quicklog import read_line

TODAY = date(2026, 3, 11)


@pytest.mark.parametrize("text", [
    "they have elected not to appoint", "no appointment was made", "the place is already taken",
    "dropped the idea of a second technician", "ran out of runway", "req got yanked", "they're full",
    "that one's gone", "cut in the budget", "closed for applications", "no more spaces", "not needed any more",
])  # fmt: skip
def test_what_became_of_the_job(text: str) -> None:
    assert read_line(text, TODAY).outcome == "role_closed"


@pytest.mark.parametrize("text", [
    "too academic for them", "I don't have the level", "my german is not enough", "they want someone younger",
    "they don't accept my diploma", "below threshold", "someone scored higher", "ranked third",
    "the foreman's nephew got it", "first choice accepted", "they don't continue with me",
    "not on the longlist", "'fraid not", "hard pass from the CTO", "candidature refused",
])  # fmt: skip
def test_what_they_found_wanting(text: str) -> None:
    assert read_line(text, TODAY).outcome == "rejected"
