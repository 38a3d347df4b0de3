"""Correcting and striking out: what stands, what is kept, and where a correction stands."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline_tui.core.corrections import correct, in_place, is_strike, made_with, split, strike, struck_on, whole
from pipeline_tui.core.errors import BadInput
from pipeline_tui.core.model import Event, Lead

DAY = dt.date(2026, 3, 11)
FIRST = "01a20488-d9d1-7000-8000-000000000001"
BOOKED = "01a20488-d9d1-7000-8000-000000000002"
NEXT = "01a20488-d9d1-7000-8000-000000000003"
CALL = Event(id=FIRST, date=DAY, kind="call", dir="two_way", note="panel on the 17th")
PANEL = Event(id=BOOKED, date=DAY + dt.timedelta(6), kind="interview", outcome="scheduled")
MAIL = Event(id=NEXT, date=DAY, kind="email", dir="out", note="sent the refs")
LEAD = Lead(company="Acme", log=(CALL, PANEL, MAIL))


def test_a_correction_takes_the_place_of_the_entry_and_of_what_its_line_booked():
    said, booked = replace(CALL, id="", note="panel on the 18th"), replace(PANEL, id="", date=DAY + dt.timedelta(7))
    lead = correct(FIRST, (said, booked), (), DAY)(LEAD)
    assert [(e.note, e.supersedes) for e in lead.log] == [
        ("sent the refs", None), ("panel on the 18th", FIRST), ("", BOOKED),
    ]  # fmt: skip
    assert lead.past == (CALL, PANEL)


def test_a_line_that_books_nothing_any_more_strikes_out_what_was_booked():
    lead = correct(FIRST, (replace(CALL, id="", note="no panel yet"),), (), DAY)(LEAD)
    assert [e.kind for e in lead.log] == ["email", "call"]
    assert struck_on(lead, PANEL) == DAY
    assert struck_on(lead, CALL) is None


def test_striking_keeps_the_entry_and_says_when():
    lead = strike(NEXT, DAY)(LEAD)
    assert lead.log == (CALL, PANEL)
    assert lead.past[0] == MAIL
    assert is_strike(lead.past[1])
    assert struck_on(lead, MAIL) == DAY


def test_what_one_line_made_goes_with_it_and_nothing_else_does():
    assert made_with(LEAD, CALL) == (PANEL,)
    assert made_with(LEAD, MAIL) == ()
    imported = replace(CALL, id="5f0f8a5e-6d3c-5b7e-9a54-6c1d5f0e7b11")
    assert made_with(replace(LEAD, log=(imported, PANEL)), imported) == ()
    alike = replace(PANEL, id="5f0f8a5e-6d3c-5b7e-9a54-6c1d5f0e7b12")  # made from words, not at that moment
    assert made_with(replace(LEAD, log=(imported, alike)), imported) == ()


def test_what_a_line_booked_is_struck_out_alone_and_takes_no_other_with_it():
    thanks = Event(id=NEXT, date=DAY, kind="thank_you", dir="out")
    lead = replace(LEAD, log=(CALL, PANEL, thanks))
    assert made_with(lead, CALL) == (PANEL, thanks)
    assert made_with(lead, PANEL) == ()
    assert strike(BOOKED, DAY)(lead).log == (CALL, thanks)


@pytest.mark.parametrize("verb", [strike(FIRST, DAY), correct(FIRST, (CALL,), (), DAY)])
def test_what_does_not_stand_cannot_be_corrected_again(verb):
    with pytest.raises(BadInput, match="does not stand any more"):
        verb(strike(FIRST, DAY)(LEAD))


def test_a_correction_of_the_same_day_stands_where_the_old_entry_stood():
    older, between = replace(CALL, id="a"), replace(MAIL, id="b")
    newer = replace(CALL, id="c", supersedes="a", note="again")
    newest = replace(CALL, id="d", supersedes="c", note="and again")
    stand, past = split(in_place([older, between, newer, newest]))
    assert [e.id for e in stand] == ["d", "b"]
    assert [e.id for e in past] == ["a", "c"]


def test_an_entry_that_names_nobody_we_know_stands():
    lost = replace(CALL, supersedes="gone")
    assert split([lost]) == ((lost,), ())


@given(links=st.lists(st.integers(0, 12), max_size=12))
def test_no_tangle_of_corrections_loses_an_entry(links):
    entries = [
        Event(id=str(n), date=DAY, kind="call", note=f"n{n}", supersedes=str(link)) for n, link in enumerate(links)
    ]
    stand, past = split(in_place(entries))
    assert sorted(e.id for e in (*stand, *past)) == sorted(e.id for e in entries)
    lead = Lead(company="A", log=stand, past=past)
    told = whole(lead)
    assert sorted(e.id for e in told) == sorted(e.id for e in entries)
    assert sorted(e.id for e in split(told)[0]) == sorted(e.id for e in stand)
