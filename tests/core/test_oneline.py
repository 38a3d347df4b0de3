"""One line for a prompt."""

import unicodedata
from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline_tui.core.cards import Card
from pipeline_tui.core.oneline import oneline
from pipeline_tui.core.verdict import Verdict

DAY = date(2026, 3, 11)


def card(company, flag="stalled", state="silent 9bd · call Halden"):
    verdict = Verdict("S-INT", flag, 3, "status", (), "call", DAY, "", "", state)
    return Card(id=company, company=company, role="Manager", stage="interviewed", verdict=verdict)


def line(needs, width):
    flags = Counter(one.verdict.flag for one in needs)
    return oneline(flags, needs[0] if needs else None, DAY, width)


def test_counts_by_mark_then_the_first_lead_and_what_to_do():
    cards = [card("Meridian", "due", "call due today"), card("Acme"), card("Blue")]
    assert line(cards, 60) == "●1 ▲2 Meridian: call due today"
    assert line(cards[1:], 60) == "▲2 Acme: call Halden"


def test_nobody_is_an_empty_line():
    assert line([], 60) == ""


def test_what_a_terminal_or_a_status_bar_would_obey_is_gone():
    said = line([card("A\x1b]0;x\x07 #[bg=red]#(reboot)\n\u202eB")], 200)
    assert not any(unicodedata.category(c) in ("Cc", "Cf") for c in said)
    assert "#" not in said


@pytest.mark.parametrize(
    "width, said", [(12, "▲1 Meridian…"), (20, "▲1 Meridian: call H…"), (24, "▲1 Meridian: call Halden")]
)
def test_a_long_line_ends_in_an_ellipsis(width, said):
    assert line([card("Meridian")], width) == said


@given(st.text(max_size=40), st.integers(1, 80))
def test_it_never_takes_more_cells_than_it_may(company, width):
    said = line([card(company)], width)
    cells = sum(2 if unicodedata.east_asian_width(c) in "WF" else 0 if unicodedata.combining(c) else 1 for c in said)
    assert cells <= width


def test_marks_on_letters_take_no_cell_and_wide_letters_take_two():
    assert line([card("x\u0302y", state="call")], 11) == "▲1 x\u0302y: call"
    assert line([card("高山", state="call")], 13) == "▲1 高山: call"
    assert line([card("高山", state="call")], 12) == "▲1 高山: ca…"
