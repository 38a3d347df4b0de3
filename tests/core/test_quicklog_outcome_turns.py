"""What turns the outcome of a line another way than its plain words."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline_tui.core.quicklog import read_line

TODAY = date(2026, 3, 11)


@pytest.mark.parametrize("text", [
    "no vacancies this year, but Zita passed my CV to Dr Ode",
    "no openings there but she knows the manager at Zorro",
    "nothing approved yet but he put me in touch with Ode",
])  # fmt: skip
def test_no_job_here_but_somebody_elsewhere(text: str) -> None:
    assert read_line(text, TODAY).outcome == "referred_on"


@pytest.mark.parametrize("text", [
    "no answer to my two mails",
])  # fmt: skip
def test_silence_in_writing(text: str) -> None:
    assert read_line(text, TODAY).outcome == "no_news"


def test_my_own_task_tells_nothing_of_them() -> None:
    assert read_line("HireVue for Zorro due Sunday", TODAY).outcome is None


@pytest.mark.parametrize(
    "text, outcome",
    [
        ("her wifi dropped out twice, video chat with Zita", "went_poorly"),
        ("still calibrating with other candidates", "in_process"),
        ("one more nudge and then moving on, no word", "no_news"),
        ("the-we-went-with-someone-else mail from Zita", "rejected"), ("went w an internal", "rejected"),
    ],
)  # fmt: skip
def test_words_that_only_look_like_an_outcome(text: str, outcome: str | None) -> None:
    assert read_line(text, TODAY).outcome == outcome
