"""The one cleaning function: what must go goes, what a person wrote stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline_tui.core import clean


@pytest.mark.parametrize(
    "raw, said",
    [
        ("Acme\x1b]0;owned\x07 Ltd", "Acme]0;owned Ltd"),
        ("a\x9b2Jb", "a2Jb"),
        ("safe\u202eevil", "safeevil"),
        ("tab\tand\r\nbreak", "tab and break"),
        ("  Zoë  ", "Zoë"),
        ("O'Neill & Söhne", "O'Neill & Söhne"),
        ("[bold]Markup[/bold]", "[bold]Markup[/bold]"),
        ("x\x00y", "xy"),
    ],
)
def test_a_line_keeps_words_and_loses_what_a_terminal_obeys(raw, said):
    assert clean.line(raw) == said


def test_text_keeps_its_lines():
    assert clean.text("one\r\ntwo\rthree\u2028four\tfive") == "one\ntwo\nthree\nfour\tfive"


@given(st.text())
def test_cleaning_twice_changes_nothing_more(raw):
    once = clean.text(raw)
    assert clean.text(once) == once
    assert not any((ord(c) < 32 and c not in "\n\t") or 0x7F <= ord(c) <= 0x9F for c in once)


@pytest.mark.parametrize("a, b", [("Zoë ÅNGSTRÖM", "zoe angstrom"), ("STRASSE", "straße"), ("Łódź", "łodz")])
def test_folding_ignores_case_and_accents(a, b):
    assert clean.fold(a) == clean.fold(b)
