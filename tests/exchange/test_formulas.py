"""Cells that a spreadsheet would run."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline_tui.exchange.formulas import defuse, undo

STARTS = "=+-@\t\r\n＝＋－＠﹢﹣−"


@pytest.mark.parametrize(
    "text",
    [
        "=1+1", "=HYPERLINK(\"http://x\")", "+cmd|' /C calc'!A0", "-2+3+cmd", "@SUM(A1)", "\t=1", "\r=1", "\n=1",
        "＝1+1", "＋1+cmd", "－1+cmd", "＠SUM(A1)", "  =1+1", " =1", "- call Jane", "+442079460123", "+44-20-7946",
        "-1+1", "'=1",
    ],
)  # fmt: skip
def test_what_could_run_gets_an_apostrophe_and_is_otherwise_untouched(text):
    assert defuse(text) == f"'{text}"


@pytest.mark.parametrize(
    "text",
    ["", "Acme", "-5", "+3.5", "-1,5 %", "+44 20 7946 0123", "+1 (555) 123-4567", "5 = 5", "a@b.example", "'quoted'"],
)
def test_words_numbers_and_telephone_numbers_stay_as_they_are(text):
    assert defuse(text) == text


@given(st.text(alphabet=st.sampled_from(STARTS + "'0 aA1.(")))
def test_nothing_begins_like_a_formula_unless_it_is_a_number_and_all_of_it_comes_back(text):
    safe = defuse(text)
    assert undo(safe) == text
    if safe.lstrip(" \u00a0")[:1] in set(STARTS):
        assert set(safe) <= set("+-0123456789., %()")


def test_an_apostrophe_of_the_text_itself_stays():
    assert undo("'s-Hertogenbosch") == "'s-Hertogenbosch"
