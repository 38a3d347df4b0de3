"""Plain lines put together from plain parts: a place, an order or a tail must not change what a day is for.

The parts are chosen so that every line is one that somebody could type, and its dates follow from them.
"""

from datetime import date
from itertools import product

import pytest

from pipeline_tui.core.quicklog import json_of, read_line

TODAY = date(2026, 3, 11)


def read(text):
    """Day of the event, and next date, as ISO."""
    found = json_of(read_line(text, TODAY))
    return found["date"], found["next"]


def wrong(lines, right):
    """The lines that are not read as they should be, with what was read."""
    return [(text, got) for text, *rest in lines if not right(got := read(text), *rest)]


TALKS = (
    "interview",
    "coffee with Ana",
    "call with Bo",
    "zoom w/ the team",
    "site visit",
    "meeting with HR",
    "group interview",
)
PLACES = ("", "at the hotel", "in Leeds", "on Teams", "at the depot", "in person")
HELD = (
    ("last Saturday", "2026-03-07"), ("yesterday", "2026-03-10"), ("on 6 March", "2026-03-06"), ("3/6", "2026-03-06"),
    ("last night", "2026-03-10"), ("last Monday", "2026-03-02"),
)  # fmt: skip
TAILS = (", went well", ", 40 min", ", so-so")


def test_where_it_was_held_does_not_hide_when():
    lines = [(f"{talk} {at} {day}{tail}", on) for talk, at, (day, on), tail in product(TALKS, PLACES, HELD, TAILS)]
    assert wrong(lines, lambda got, on: got == (on, None)) == []


DEEDS = (
    "called Ana", "spoke to Bo", "emailed Mr Lopez", "left a vm for Dee", "applied", "sent my CV", "rang the recruiter",
    "HR emailed", "texted Al", "missed a call from Kim", "had the panel", "got the offer", "DM'd Eve",
)  # fmt: skip
HOW = ("", "again", "about the role", "for the second time", "via LinkedIn", "from the car", "twice")
DONE = (
    ("yesterday", "2026-03-10"), ("on Monday", "2026-03-09"), ("last Thursday", "2026-03-05"),
    ("on 2 March", "2026-03-02"),    ("on the 6th", "2026-03-06"), ("two days ago", "2026-03-09"),
)  # fmt: skip
NOT_SAID = {
    ("applied", "about the role"),
    ("got the offer", "about the role"),
    ("got the offer", "for the second time"),
}


def test_what_was_done_on_a_day_is_no_next_date_however_it_is_told():
    lines = [
        (f"{deed} {how} {day}{tail}", on)
        for deed, how, (day, on), tail in product(DEEDS, HOW, DONE, ("", ", no news", ", still waiting"))
        if (deed, how) not in NOT_SAID
    ]
    assert wrong(lines, lambda got, _: got[1] is None) == []
    assert wrong(lines, lambda got, on: got[0] == on) == []


AHEAD = (
    ("tomorrow", "2026-03-12"), ("next Tuesday", "2026-03-17"), ("on Fri", "2026-03-13"), ("in 2 weeks", "2026-03-25"),
    ("on the 20th", "2026-03-20"), ("next week", "2026-03-16"), ("in April", "2026-04-01"),
    ("after Easter", "2026-04-07"),
)  # fmt: skip
THEN = (
    "call again", "follow up", "I'll email her", "they'll decide", "he'll call me", "second interview", "final round",
    "meeting booked", "next step is a panel", "to call back",
)  # fmt: skip
FIRST = (
    "called Ana,",
    "spoke to Bo (HR),",
    "no answer,",
    "coffee with Raj,",
    "recruiter rang,",
    "zoom w/ Priya and Sam, 40 min,",
)


def test_what_is_to_come_is_the_next_date_whatever_happened_before():
    lines = [
        (f"{first} {then} {day}{tail}", on)
        for first, then, (day, on), tail in product(FIRST, THEN, AHEAD, ("", " if nothing heard"))
    ]
    assert wrong(lines, lambda got, on: got[1] == on) == []


BOOKED = (
    "interview",
    "2nd interview",
    "panel",
    "onsite",
    "coffee",
    "meeting",
    "zoom interview",
    "assessment centre",
    "catch-up",
)
FIXED = ("confirmed for", "booked for", "is set for", "moved to", "rescheduled to")
SLOTS = (
    ("Friday 10am", "2026-03-13"), ("next Tuesday at 2", "2026-03-17"), ("20 March", "2026-03-20"),
    ("on Monday", "2026-03-16"), ("Wed 18 March, 11:00", "2026-03-18"), ("thurs 19th", "2026-03-19"),
)  # fmt: skip


def test_what_is_booked_is_the_next_date_wherever_and_with_whom():
    lines = [
        (f"{what} {fixed} {day}{tail}", on)
        for what, fixed, (day, on), tail in product(
            BOOKED, FIXED, SLOTS, ("", " with Ana", " at their office", ", 45 min")
        )
    ]
    assert wrong(lines, lambda got, on: got[1] == on) == []


@pytest.mark.parametrize(
    ("text", "day", "then"),
    [
        ("call Tues w/ Olga, 1h15", "2026-03-10", None),
        ("long call Tues w/ Olga, mostly her talking", "2026-03-10", None),
        ("good long chat Monday with Ray. Will text him tomorrow", "2026-03-09", "2026-03-12"),
        ("call Tues w/ Olga", "2026-03-11", "2026-03-17"),
        ("call Tues at 4 w/ Olga, 30 min", "2026-03-11", "2026-03-17"),
        ("tuesday's panel went ok", "2026-03-10", None),
        ("Monday's zoom w/ the board, 50 min", "2026-03-09", None),
        ("Monday's interview is at 10", "2026-03-16", "2026-03-16"),
        ("emailed Ines my portfolio and availability last night", "2026-03-10", None),
        ("off to Derby for the final interview on the 19th", "2026-03-11", "2026-03-19"),
        ("medical on 26/3, bring passport", "2026-03-11", "2026-03-26"),
        ("must get my references sorted before mon", "2026-03-11", "2026-03-16"),
        ("thurs: update CV, email Fiona", "2026-03-11", "2026-03-12"),
        ("thurs: update from Fiona, all good", "2026-03-05", None),
        ("she's hiring an analyst in Q2, said ping her then", "2026-03-11", "2026-04-01"),
        ("called Ana, their office moved Monday", "2026-03-11", None),
        ("Bo rang, returns the 20th", "2026-03-11", "2026-03-20"),
    ],
)
def test_what_strangers_lines_taught(text, day, then):
    assert read(text) == (day, then)
