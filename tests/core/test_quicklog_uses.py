"""What a date of a line is for."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline_tui.core.quicklog import read_line

TODAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    "text, day",
    [
        ("Ruthie emailed 3 slots, took Mon 23rd 4pm", "2026-03-23"), ("spoke to Jane: interview thu", "2026-03-12"),
        ("email from Inez confirming weds 18th 9:30 onsite", "2026-03-18"), ("24th confirmed, 13:00", "2026-03-24"),
        ("mei called, onsite on the 26th", "2026-03-26"), ("HR numbers call Fri 2pm", "2026-03-13"),
        ("visit is 30-31 March", "2026-03-30"), ("manager said pop in for a chat sat", "2026-03-14"),
        ("Pernilla ok with the 30th", "2026-03-30"), ("Zoom kept dropping, redoing it thurs 11", "2026-03-12"),
        ("Offer came by post, two weeks to decide", "2026-03-25"), ("Giving it a fortnight", "2026-03-25"),
        ("didn't call Lorraine today, do it tmrw", "2026-03-12"), ("Ann back from leave on the 24th", "2026-03-24"),
        ("reception says Mr Abara is back Monday", "2026-03-16"), ("2nd int 3/19", "2026-03-19"),
        ("Brandao in touch after the meeting on the 18th", "2026-03-18"),
        ("Ann will post the role Monday", "2026-03-16"),
        ("ops role needs board sign-off on 20 March", "2026-03-20"), ("contract by end of week", "2026-03-13"),
        ("req opens 1 april", "2026-04-01"), ("Dr. Q on sabbatical to 1 September", "2026-09-01"),
    ],
)  # fmt: skip
def test_the_next_day(text: str, day: str) -> None:
    assert read_line(text, TODAY).next_on == date.fromisoformat(day)


@pytest.mark.parametrize(
    "text, day",
    [
        ("submitted the take-home to Oksana 3/9", "2026-03-09"), ("applied online 3/2, ref 88231", "2026-03-02"),
        ("first round w/ Gerda (head of ops) on 6 March, 50 mins", "2026-03-06"),
        ("Presented to the board on Monday, tough questions", "2026-03-09"), ("wed: HM interview, great", "2026-03-11"),
        ("lunch w/ Callum on friday, gave me 2 names", "2026-03-06"), ("Mon recruiter, today panel", "2026-03-09"),
        ("gave a talk at the lab on friday", "2026-03-06"),
    ],
)  # fmt: skip
def test_the_day_on_which_it_happened(text: str, day: str) -> None:
    reading = read_line(text, TODAY)
    assert (reading.date, reading.next_on) == (date.fromisoformat(day), None)


def test_a_lunch_of_which_nothing_is_told_is_the_nearer_day_and_is_asked_about() -> None:
    reading = read_line("networking lunch Thursday with Ines", TODAY)
    assert reading.choices[0].readings == (date(2026, 3, 12), date(2026, 3, 5))


def test_an_hour_behind_a_weekday_is_no_day_of_the_month() -> None:
    assert read_line("redoing it thurs 11", TODAY).next_on == date(2026, 3, 12)
    ten = read_line("call moved to friday 10", TODAY)  # 10 April is a Friday too
    assert ten.choices[0].readings == (date(2026, 3, 13), date(2026, 4, 10))
