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


@pytest.mark.parametrize(
    "text, names",
    [
        ("So Renske rang at last", ("Renske",)), ("Impromptu call with Renske", ("Renske",)),
        ("Counter-proposal mailed to Renske", ("Renske",)), ("We-are-sorry call from Renske", ("Renske",)),
        ("Telephoned the bishop's office", ()), ("spoke little, listened a lot", ()), ("called unexpectedly", ()),
        ("told Hyun-woo I'd confirm", ("Hyun-woo",)), ("Sri Renske sir called", ("Renske",)),
        ("Deputy-Provost Pohl rang", ("Pohl",)), ("Pro-Rector has answered", ()), ("met the Archdeacon", ()),
        ("call from the CISO", ()), ("spoke with CHRO Pohl", ("Pohl",)), ("chat w/ Dir Mktg", ()),
    ],
)  # fmt: skip
def test_ordinary_words_and_ranks_are_no_names_and_hide_none(text: str, names: tuple[str, ...]) -> None:
    assert read_line(text, TODAY).names == names


@pytest.mark.parametrize(
    "text, names",
    [
        ("rang the Green Dragon, asked for Renske", ("Renske",)), ("dinner with the trustees at the Algonquin", ()),
        ("call from Pellworth Search (Kim)", ("Kim",)), ("mail from Tolmar SA", ()), ("call from Halden Oyj", ()),
        ("email from Nordwerk Kliniken", ()), ("letter from Groupe Tolmar", ()),
        ("sent them Kim's number", ()), ("emailed her Kim and Bill's details", ()),
        ("word from Ty, no budget", ("Ty",)), ("Ms Li rang", ("Li",)), ("call with Hope", ("Hope",)),
        ("Dr Oh replied", ("Oh",)), ("hope to hear soon", ()), ("replied Pohl by mail", ("Pohl",)),
        ("bea: filled, sorry", ("bea",)), ("rejected for the Grade 7 post", ()),
    ],
)  # fmt: skip
def test_houses_firms_and_short_names(text: str, names: tuple[str, ...]) -> None:
    assert read_line(text, TODAY).names == names


@pytest.mark.parametrize(
    "text, names",
    [
        ("Messaged Dana (HR)", ("Dana",)), ("E-mailed Zwick about the forms", ("Zwick",)),
        ("Waited an hour for Frau Zwick", ("Zwick",)), ("Walked out of the panel, Nkechi smiled", ("Nkechi",)),
        ("Long reply from Zwick", ("Zwick",)), ("Kick off call w/ Yvette", ("Yvette",)),
        ("Hung up with their HR", ()), ("Interviewing panel never came", ()), ("Case interview w/ Zwick", ("Zwick",)),
        ("Ahmed called", ("Ahmed",)), ("Reed emailed", ("Reed",)), ("Long called", ("Long",)),
    ],
)  # fmt: skip
def test_what_a_line_begins_with_is_a_verb_or_a_name(text: str, names: tuple[str, ...]) -> None:
    assert read_line(text, TODAY).names == names
