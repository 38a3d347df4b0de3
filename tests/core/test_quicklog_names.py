"""One person standing at a place of a line: where the name begins and ends, and what only looks like one."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline_tui.core.quicklog import read_line

TODAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    "text, names",
    [
        ("called Wm. Thackeray, out", ("Wm. Thackeray",)), ("Kofi DMd me, new req", ("Kofi",)),
        ("Shift manager Dean rang", ("Dean",)), ("Pastor Greene rang", ("Greene",)),
        ("Detective Sgt Marlowe phoned", ("Marlowe",)), ("told Angeline by phone I need 2 days", ("Angeline",)),
        ("call w/ DJ, fine", ("DJ",)), ("MK texted", ("MK",)), ("Xiomara - offer coming", ("Xiomara",)),
    ],
)  # fmt: skip
def test_a_name_begins_and_ends_where_it_does(text: str, names: tuple[str, ...]) -> None:
    assert read_line(text, TODAY).names == names


@pytest.mark.parametrize(
    "text, names",
    [
        ("rang St Anne's school, spoke to Mrs Dunn", ("Dunn",)), ("Halberd's Marnie rang", ("Marnie",)),
        ("Interview w/ Halberd (Marnie + 1)", ("Marnie",)), ("Halberd's MD rang me himself", ()),
        ("Halberd - Siobhan says Friday", ("Siobhan",)), ("Orla's replacement (Kian) called", ("Kian",)),
        ("Marnie from Halberd re the role", ("Marnie",)), ("Got a call from HR of Halberd", ()),
        ("spoke w/ Accenture, nothing in", ()), ("Interview booked with Caspian Freight", ()),
        ("HT said strong", ()), ("Pos'n pulled, call from Rita", ("Rita",)), ("Rec called (Sanjay)", ("Sanjay",)),
    ],
)  # fmt: skip
def test_a_firm_or_a_word_cut_short_is_no_person(text: str, names: tuple[str, ...]) -> None:
    assert read_line(text, TODAY).names == names
