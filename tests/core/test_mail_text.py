"""The new words of a mail, and what a forward carries."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline_tui.core.mail_text import forwarded, fresh


@pytest.mark.parametrize(
    "text, kept",
    [
        ("Hello\nJane\n-- \nJane Roe\nDirector", "Hello\nJane"),
        ("Yes.\n\nOn Mon, 9 Mar 2026 at 09:02, Me <me@home.example> wrote:\n> old\n> words", "Yes."),
        ("Yes.\n\nOn Mon, 9 Mar 2026 at 09:02, Somebody With A Long Name\n<me@home.example> wrote:\n\n> old", "Yes."),
        ("Ja.\n\nAm 09.03.2026 um 09:02 schrieb Me:\n> alt", "Ja."),
        ("Oui\n\nLe lun. 9 mars 2026 à 09:02, Moi <me@home.example> a écrit :\n> vieux", "Oui"),
        ("Fine\n\n-----Original Message-----\nFrom: x\nold", "Fine"),
        ("Fine\n\n________________________________\nFrom: x\nold", "Fine"),
        ("Fine\n\nFrom: Jane <j@x.example>\nSent: Monday\nTo: Me\nSubject: RE: job\n\nold", "Fine"),
        ("Von: Jane\nGesendet: Montag\nBetreff: Job\n\nalt", ""),
        ("> old\n> words\n\nNew below", "New below"),
        ("Hi\n\nSent from my iPhone", "Hi"),
        ("From: here it is a long way.\nSee you", "From: here it is a long way.\nSee you"),
        ("On Monday I wrote:\nthis list stays", "On Monday I wrote:\nthis list stays"),
        ("a\n\n\n\n\nb", "a\n\nb"),
    ],
)
def test_only_the_new_words_stay(text, kept):
    assert fresh(text) == kept


def test_a_forward_names_its_sender_date_and_subject():
    text = (
        "FYI\n\n---------- Forwarded message ---------\nFrom: Sam <sam@acme.example>\n"
        "Date: Fri, Mar 6, 2026 at 4:05 PM\nSubject: Job\nTo: <me@home.example>\n\nHello\n"
    )
    found = forwarded(text, unmarked=False)
    assert (found.sender, found.date, found.subject, found.body) == (
        "Sam <sam@acme.example>",
        "Fri, Mar 6, 2026 at 4:05 PM",
        "Job",
        "Hello",
    )


def test_a_block_of_headers_is_a_forward_only_where_the_subject_says_so():
    text = "Von: Sam <sam@acme.example>\nGesendet: Freitag\nBetreff: Job\n\nHallo"
    assert forwarded(text, unmarked=False) is None
    assert forwarded(text, unmarked=True).sender == "Sam <sam@acme.example>"


@given(st.text(max_size=400))
def test_nothing_is_made_up(text):
    words = fresh(text).split()
    assert all(word in text for word in words)
    forwarded(text, unmarked=True)


def test_a_forward_without_a_sender_or_cut_short_is_none():
    marked = "---------- Forwarded message ---------\n"
    assert forwarded(f"{marked}Subject: Job\n\nHello", unmarked=False) is None
    assert forwarded(marked, unmarked=False) is None
    assert forwarded("no forward at all", unmarked=True) is None


def test_a_forward_keeps_the_first_of_each_header_and_leaves_others_and_quote_marks_out():
    text = (
        "Begin forwarded message:\n\n> From: Sam <sam@acme.example>\n> Cc: x@y.example\n> Reply-Note: odd\n"
        "> Subject: Job\n> Subject: second\n> To: me@home.example\n\n> Hello\n> there"
    )
    found = forwarded(text, unmarked=False)
    assert (found.sender, found.subject, found.to, found.date) == (
        "Sam <sam@acme.example>", "Job", "me@home.example", "",
    )  # fmt: skip
    assert found.body == "Hello\nthere"


def test_headers_to_the_end_of_the_text_are_a_forward_without_words():
    found = forwarded("-- Forwarded message --\nFrom: Sam <sam@acme.example>\nSubject: Job", unmarked=False)
    assert (found.sender, found.subject) == ("Sam <sam@acme.example>", "Job")
