"""A file of quick-log lines: lead and line of each, comments, problems."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline_tui.core.batch import Line, lines, problem, says_nothing
from pipeline_tui.core.quicklog import read_line

DAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    "text, words, line",
    [
        ("acme: called Jane", "acme", "called Jane"),
        ("acme uk | left vm: no answer", "acme uk", "left vm: no answer"),
        ("Acme: UK\tcalled at 10:30", "Acme: UK", "called at 10:30"),
        ("Acme: UK | called", "Acme", "UK | called"),
        ("acme:called|x", "acme", "called|x"),
        ("\tcalled", "", "called"),
        ("  acme :  called ", "acme", "called"),
        ("acme", "", "acme"),
        ("acme:", "acme", ""),
    ],
)
def test_lead_and_line_are_parted_at_the_first_separator(text, words, line):
    (found,) = lines(text)
    if text.startswith("\t"):
        assert problem(found)
        return
    assert (found.words, found.text) == (words, line)


def test_comments_and_empty_lines_are_passed_over_and_numbers_are_those_of_the_file():
    text = "\ufeff# Tuesday\r\n\r\nacme: called\r\n   # more\nblue: emailed #5\n"
    assert [(line.number, line.text) for line in lines(text)] == [(3, "called"), (5, "emailed #5")]


@pytest.mark.parametrize("line, said", [(Line(1, "", "x"), "names no lead"), (Line(1, "x", ""), "nothing stands")])
def test_a_line_without_lead_or_words_has_a_problem(line, said):
    assert said in problem(line)


@pytest.mark.parametrize(
    "text, nothing",
    [
        ("they seem nice", True),
        ("note they seem nice", False),
        ("FYI salary is 80k", False),
        ("called", False),
        ("emailed Jane", False),
        ("back in 2 wks", False),
    ],
)
def test_a_line_of_which_nothing_is_understood_is_told_from_a_note(text, nothing):
    assert says_nothing(read_line(text, DAY)) is nothing


@given(st.text(max_size=300))
def test_any_text_gives_lines_whose_words_stand_in_it(text):
    for line in lines(text):
        assert line.number >= 1
        assert "\n" not in line.words + line.text


def test_a_line_with_lead_and_words_has_none():
    assert problem(Line(1, "acme", "called")) is None
