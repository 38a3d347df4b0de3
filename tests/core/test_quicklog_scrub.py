"""What in a line is no date: how often, how long, and numbers of other things."""

import pytest

from pipeline_tui.core.quicklog_scrub import attempts, scrubbed, with_pay


@pytest.mark.parametrize(
    "line, times",
    [
        ("na x3", 3), ("3x vm", 3), ("x 12", 12), ("tried twice", 2), ("tried two times", 2), ("rang three times", 3),
        ("four times no answer", 4), ("called 5 times", 5), ("x0", None), ("tried", None), ("taxi 3", None),
    ],
)  # fmt: skip
def test_how_often_somebody_was_tried(line, times):
    assert attempts(line) == times


@pytest.mark.parametrize(
    "line, minutes",
    [
        ("call 45m", 45), ("30 min chat", 30), ("1h call", 60), ("1.5 hours", 90), ("an hour and a half", 90),
        ("2h 15 call", 135), ("half an hour", 30), ("a quarter of an hour", 15), ("1/2 hour", 30), ("12 hours", 720),
        ("3m", None), ("5m", 5), ("0 min", None), ("13 hours", None), ("in 30 min", None), ("20 min late", None),
        ("45 min and then 10 min more", 45),
    ],
)  # fmt: skip
def test_how_long_it_took(line, minutes):
    assert scrubbed(line, line)[1] == minutes


@pytest.mark.parametrize(
    "line", ["mail 3@x.example", "+44 20 7946 0123", "pay $60,000", "ref 12/3", "70k", "room 5.10"]
)
def test_numbers_of_other_things_are_blank_and_nothing_moves(line):
    low, minutes = scrubbed(line, line)
    assert (len(low), minutes) == (len(line), None)
    assert not any(c.isdigit() for c in low)


@pytest.mark.parametrize(
    "bare, low, marked",
    [
        ("offered     ", "offered 24k", "offered £££ "),
        ("base is         now", "base is $50/hr   now", "base is £££     now"),
        ("came on         ", "came on 3 march  ", "came on         "), ("offered 24k", "offered 24k", "offered 24k"),
    ],
)  # fmt: skip
def test_pay_that_was_blanked_is_marked_again(bare: str, low: str, marked: str) -> None:
    assert with_pay(bare, low) == marked
