"""Counts, names and needs as a person says them."""

import pytest

from pipeline_tui.core.words import count, names, needing, to_clear


@pytest.mark.parametrize(
    "people, said",
    [
        ([], ""),
        (["Ann"], "Ann"),
        (["Ann", "Ben"], "Ann and Ben"),
        (["Ann", "Ben", "Cy"], "Ann, Ben and Cy"),
        (["Ann", "Ben", "Cy", "Di"], "Ann, Ben, Cy and Di"),
        (["Ann", "Ben", "Cy", "Di", "Ed"], "Ann, Ben, Cy and 2 more"),
        ([*"abcdefg"], "a, b, c and 4 more"),
    ],
)
def test_names_are_said_up_to_four(people, said):
    assert names(people) == said


def test_a_limit_of_one_s_own():
    assert names(["Ann", "Ben", "Cy"], 2) == "Ann and 2 more"
    assert names(["Ann", "Ben"], 2) == "Ann and Ben"


def test_counts_and_needs():
    assert [count(n, "lead") for n in (0, 1, 2)] == ["0 leads", "1 lead", "2 leads"]
    assert [count(n, "reply", "replies") for n in (1, 2)] == ["1 reply", "2 replies"]
    assert [needing(n) for n in (0, 1, 3)] == ["nobody needs you", "1 needs you", "3 need you"]
    assert [needing(*n) for n in ((0, 0), (1, 1), (8, 1))] == [
        "nobody needs you",
        "1 needs you, closed",
        "8 need you, 1 of them closed",
    ]


def test_what_clears_a_flag_is_a_line():
    assert to_clear("Log the call, reached or not.") == "To clear it: log the call, reached or not."
