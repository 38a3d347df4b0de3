"""Colours that can be read on the grounds of any theme, near to what the theme had in mind."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.color import Color

from pipeline_tui.tui.legible import GROUNDS, SIGN, TEXT, TEXTS, contrast, legible, readable
from pipeline_tui.tui.themes import DARK, LIGHT, by_name, variables

colours = st.builds(Color, *[st.integers(0, 255)] * 3)


def variables_of(theme):
    return variables(theme) | theme.to_color_system().generate() | theme.variables


@pytest.mark.parametrize("name", by_name())
def test_every_text_of_every_theme_can_be_read_on_each_of_its_grounds(name):
    theme = by_name()[name]
    found = legible(variables_of(theme))
    if theme.ansi:
        assert found == variables_of(theme)
        return
    grounds = [Color.parse(found[ground]) for ground in GROUNDS]
    for text, least in [*((text, TEXT) for text in TEXTS), ("empty", SIGN)]:
        worst = min(contrast(Color.parse(found[text]), ground) for ground in grounds)
        assert worst >= least, (text, worst)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_our_own_colours_stay_as_they_are(theme):
    before = variables_of(theme)
    found = legible(before)
    assert {name: found[name].lower() for name in TEXTS} == {name: before[name].lower() for name in TEXTS}


def test_black_on_white_has_the_contrast_that_wcag_names():
    assert contrast(Color(0, 0, 0), Color(255, 255, 255)) == pytest.approx(21)
    assert contrast(Color(118, 118, 118), Color(255, 255, 255)) == pytest.approx(4.54, abs=0.01)


@given(colours, colours)
def test_on_one_ground_there_is_always_a_readable_colour(colour, ground):
    found = readable(colour, [ground], TEXT)
    assert contrast(found, ground) >= TEXT
    if contrast(colour, ground) >= TEXT:
        assert found == colour


def test_where_no_colour_is_readable_the_better_of_black_and_white_is_taken():
    grounds = [Color(0, 0, 0), Color(255, 255, 255)]
    assert readable(Color(200, 10, 10), grounds, TEXT) in (Color(0, 0, 0), Color(255, 255, 255))
