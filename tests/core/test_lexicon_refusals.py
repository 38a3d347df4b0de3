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
    "the post is not actual any more", "they keep the acting head", "contract's been lost",
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


@pytest.mark.parametrize("text", [
    "post went to a colleague of his", "they retained an other person", "going with union guys",
    "the faculty ranked me second", "Zita: a strong field, sorry", "declined by Zorro after the onsite",
    "no offer, said Zita", "failed to make the shortlist", "it had gone the other way",
    "turned down for the depot job",
])  # fmt: skip
def test_who_has_it_now(text: str) -> None:
    assert read_line(text, TODAY).outcome == "rejected"
