"""How long something took, in the words people use."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline_tui.core.quicklog import read_line

TODAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    "text, minutes",
    [
        ("two and a half hours of tests w/ Ann", 150), ("1 1/2 hrs with Ann", 90), ("1½ hour panel with Ann", 90),
        ("half hr w/ Ann", 30), ("three quarters of an hour with Ann", 45), ("an hour and a half with Ann", 90),
        ("couple of hours onsite with Ann", 120), ("five minute call with Ann", 5), ("forty five minutes with Ann", 45),
        ("quick 15' call with Ann", 15), ("call with Ann ended after 10 mins", 10),
        ("zoom froze after about 20 min", 20),
        ("spoke 25' to Ann", 25), ("met Ann - 40' - no news", 40), ("35′ intro w/ Ann", 35),
        ("phoned Ann 15’, dull", 15),
        ("zoom with Ann 1:20h", 80), ("0:45 h call with Ann", 45), ("panel with Ann, 2:05 hrs", 125),
        ("talked to Ann for hour and half", 90), ("hour and a half w/ Ann", 90),
        ("solved 2/3 tasks in 90 mins", 90), ("line dropped after 5 min", 5),
    ],
)  # fmt: skip
def test_how_long_it_took(text: str, minutes: int) -> None:
    assert read_line(text, TODAY).minutes == minutes


@pytest.mark.parametrize(
    "text",
    [
        "interview Thursday 19 March 9h30",
        "rdv demain 14h15",
        "they pay 13.10 an hr",
        "task should take 4 hours",
        "interview overran by 20 mins",
        "Ann was 5 minutes late",
        "call in 5 mins with Ann",
        "ring after 20 min",
        "10h w/ Ann",
        "call with Ann at 2:30h tomorrow",
        "interview with Ann on Friday 3:15h",
        "met Ann on 10 March 1:30h",
        "interview with Ann 14:30h",
        "Ann is no 'top 20' person",
        "Ann said the desk is 60'' wide",
    ],
)
def test_what_is_no_length_of_time(text: str) -> None:
    assert read_line(text, TODAY).minutes is None
