"""Which of the dates of a line is the event's."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline_tui.core.quicklog import read_line

TODAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    "text, day",
    [
        ("Feb 20 posted my CV, Mar 3 call from HR", "03-03"),
        ("3/2 screen with Bob went well, 3/9 onsite too", "03-02"),
        ("chat w/ Bea on the phone 3/4: hiring paused", "03-04"), ("the skills test on Monday was hard", "03-09"),
        ("Screened Monday. Onsite Thursday.", "03-09"), ("Recruiter screen Mon ok -> HM call Thu 4pm", "03-09"),
        ("had the team lunch Monday", "03-09"), ("Interview held on 09/03/2026, went ok", "03-09"),
        ("hackathon done, 2/3 solved", "03-11"), ("scored 4/5 on the quiz", "03-11"),
        ("email from Cy: fri panel moved, now 26 Mar 13:00", "03-11"),
        ("answered her with mon, tue and fri mornings", "03-11"), ("wrote to ask if Thursday is still on", "03-11"),
        ("Dean stood me up for the interview, rescheduled to tomorrow 6am", "03-11"),
        ("email from the PA: COO 4/7 12.30 at their place", "03-11"), ("email Ann 3/9", "03-09"),
        ("ring Ann 2/28", "02-28"), ("call to Ann 3/9", "03-09"),
        ("did the video test last nite", "03-10"), ("saw Una this morn, she filled it yesterday", "03-11"),
        ("sat the numeracy test on 5 March", "03-05"), ("sat alone on the call, nobody came", "03-11"),
        ("screening call at 4pm 2morrow with Bo", "03-12"), ("thanked Una for yesterday by mail", "03-11"),
        ("asked Bo, his last reply being 18 February", "03-11"), ("HM chat Monday, meh", "03-09"),
        ("coffee on Friday with Bo, who agreed to mention me", "03-06"), ("aced Monday's test", "03-09"),
        ("Yesterday's call with Bo ran badly", "03-10"), ("call from Bo, board signed it off last night", "03-11"),
        ("panel w/ Una, Bo and Kay on Mon. 2hr. Bo grilled me", "03-09"), ("sent CV 5.3.", "03-05"),
        ("team match call tues, Bo from storage. meh", "03-10"), ("onsite fri 3/13, 4 hrs, Bo and Una", "03-13"),
    ],
)  # fmt: skip
def test_the_day_of_what_happened(text: str, day: str) -> None:
    assert read_line(text, TODAY).date.isoformat()[5:] == day


@pytest.mark.parametrize(
    "text, day",
    [
        ("Screened Monday. Onsite Thursday.", "03-12"), ("Recruiter screen Mon ok -> HM call Thu 4pm", "03-12"),
        ("Mon: ping Bo", "03-16"), ("new req posts 1 Apr - call Ann that day", "04-01"),
        ("msg Ann early April", "04-01"),
        ("1st rd 3/2 ok, 2nd rd 3/16", "03-16"), ("Thurs panel postponed, new date 26/3", "03-26"),
        ("email from the PA: COO 4/7 12.30 at their place", "04-07"),
    ],
)  # fmt: skip
def test_the_day_that_is_to_come(text: str, day: str) -> None:
    on = read_line(text, TODAY).next_on
    assert on is not None
    assert on.isoformat()[5:] == day


@pytest.mark.parametrize(
    "text, planned, day",
    [
        ("tmrw 9:30 call with Bram (HR)", True, "03-12"),
        ("Fri 3pm chat w/ Femke", True, "03-13"),
        ("18 March lunch with Tariq", True, "03-18"),
        ("call with Bram at lunch", False, "03-11"),
        ("emailed Jo after thursdays interview", False, "03-11"),
        ("text to Ed after mondays panel", False, "03-11"),
    ],
)
def test_a_line_that_begins_with_what_is_to_come(text: str, planned: bool, day: str) -> None:
    reading = read_line(text, TODAY)
    assert (reading.planned, reading.date.isoformat()[5:]) == (planned, day)
