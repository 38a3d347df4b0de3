"""The page of one lead: verdict, words to say, agreed dates, thank-yous, people, log."""

import datetime as dt
from dataclasses import replace
from itertools import pairwise

import pytest
from scenarios import SCENARIOS

from pipeline_tui.core.advise import card
from pipeline_tui.core.corrections import correct, strike
from pipeline_tui.core.facts import Facts
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.core.scripts import script_for
from pipeline_tui.core.sheet import HEADINGS, entry, entry_words, numbered, profile_words, sheet, struck_lines
from pipeline_tui.exchange.record import lead_from_record
from pipeline_tui.rulebook.load import builtin, scripts

BOOK = builtin()


def page(lead, today, words="standard profile"):
    profile = BOOK.profiles["standard"]
    shown = card(lead, today, profile, BOOK.calendar, BOOK)
    script = script_for(lead, shown.verdict, today, scripts(), me="", phone="", value_point="")
    return sheet(Facts(lead, today, profile, BOOK.calendar, BOOK.limits), shown, script, words)


def case(id):
    return page(lead_from_record(SCENARIOS[id]), SCENARIOS[id]["today"])


def section(text, heading):
    lines = text.split("\n")
    start = next(at for at, line in enumerate(lines) if line == heading or line.startswith(f"{heading}:"))
    end = next((at for at in range(start, len(lines)) if not lines[at]), len(lines))
    return [line.strip() for line in lines[start + 1 : end]]


def test_the_first_founding_case_shows_its_dates_and_keeps_advice_a_note():
    text = case("S01")
    lines = section(text, "agreed dates")
    assert lines[:3] == [
        "Tue 3 Mar → Tue 10 Mar   7 days  kept   with Director",
        "Tue 10 Mar → Tue 17 Mar  7 days  kept   with Director",
        "Tue 17 Mar → Tue 24 Mar  7 days  today  with Director",
    ]
    assert "you are not being put off" in lines[3]
    assert "weekly is fine" in lines[4]
    assert lines[-1].endswith("(advice, not a date): says call only every two weeks")
    assert "  → call Director (hiring manager)" in text
    assert "  rule A2 · standard profile" in text
    assert "you are not being put off" in text
    assert section(text, "say")
    assert "voicemail" in text.split("\n")
    assert "e-mail: Programme manager - checking in as agreed" in text


def test_the_second_founding_case_shows_whom_to_thank():
    text = case("S02")
    assert section(text, "thank-yous") == [
        "HR                 Mon 9 Mar   sent Tue 10 Mar",
        "1  Director           Wed 11 Mar  put your thanks into your next message",
        "2  Technical manager  Fri 13 Mar  put your thanks into your next message",
        "3  President          Fri 13 Mar  put your thanks into your next message",
    ]
    assert "agreed dates" not in text
    assert "To clear it: log the call or what you sent, or any word from them." in text


@pytest.mark.parametrize("id, words", [("S05", "no opening yet"), ("E14", "the odds are low")])
def test_the_trend_is_read_out(id, words):
    assert any(words in line for line in section(case(id), "agreed dates"))


def test_the_log_is_newest_first_whatever_the_order_it_was_written_in():
    lead = lead_from_record(SCENARIOS["S02"])
    lead = replace(lead, log=tuple(reversed(lead.log)))
    days = [line[3:13].strip() for line in section(page(lead, SCENARIOS["S02"]["today"]), "log")]
    assert days == ["Fri 13 Mar", "Wed 11 Mar", "Tue 10 Mar", "Mon 9 Mar", "Fri 6 Mar", "Thu 5 Mar"]


def test_a_bare_lead_has_no_empty_sections():
    today = dt.date(2026, 3, 11)
    lines = page(Lead(company="Acme", stage="prospect"), today, "").split("\n")
    assert lines[0] == "Acme"
    assert not {"agreed dates", "thank-yous", "people", "log", "notes"} & set(lines)
    assert all(a or b for a, b in pairwise(lines))


def test_the_referrer_is_remembered():
    today = dt.date(2026, 3, 13)
    people = (Contact(key="ref", name="Amy Ash", role="referrer"), Contact(key="hm", role="hiring_manager"))
    log = (
        Event(date=dt.date(2026, 3, 10), kind="interview", who=("hm",), held=True),
        Event(date=dt.date(2026, 3, 10), kind="thank_you", dir="out", who=("hm",)),
    )
    lead = Lead(company="Acme", stage="interviewed", contacts=people, log=log, notes="one\ntwo")
    text = page(lead, today)
    assert "  Tell Amy Ash how it goes; they put your name forward." in text
    assert section(text, "notes") == ["one", "two"]


@pytest.mark.parametrize(
    "fields, name, words",
    [
        ({}, "standard", "standard profile"),
        ({}, "gentle", "gentle profile"),
        ({"profile": "gentle"}, "gentle", "this lead's own: gentle"),
        ({"profile": "unheard of"}, "standard", "standard profile"),
        ({"cadence_bd": 15}, "standard", "standard profile · your rhythm: 15 business days"),
        ({"profile": "gentle", "cadence_bd": 1}, "gentle", "this lead's own: gentle · your rhythm: 1 business day"),
    ],
)
def test_which_profile_speaks(fields, name, words):
    assert profile_words(Lead(company="Acme", **fields), name) == words


@pytest.mark.parametrize("id", SCENARIOS)
def test_every_worked_case_has_a_page_whose_headings_are_known(id):
    lines = case(id).split("\n")
    heads = [b for a, b in pairwise(lines) if not a and b and not b.startswith("  ")]
    known = ("·", "●", "▲", "◆", "■", "▽", "×", *HEADINGS, "applied", "source", "location", "salary", "url", "tags")
    assert all(head.startswith(known) for head in heads)
    assert "None" not in "\n".join(lines)


def test_an_entry_says_all_its_dates_and_who():
    today = dt.date(2026, 3, 11)
    lead = Lead(company="Acme", contacts=(Contact(key="hm", name="Jane Roe"),))
    event = Event(
        date=dt.date(2026, 3, 9), kind="thank_you", dir="in", who=("hm",), agreed_on=dt.date(2026, 3, 12),
        promise_by=dt.date(2026, 3, 13), plan_on=dt.date(2026, 3, 16), deadline=dt.date(2026, 3, 17), note="fine",
    )  # fmt: skip
    assert entry_words(event, lead, today) == (
        "thank-you from Jane Roe · agreed Thu 12 Mar · they said by Fri 13 Mar · my next step Mon 16 Mar"
        " · answer by Tue 17 Mar · fine"
    )
    assert entry(Event(date=today, kind="call", dir="out"), lead, today) == "Wed 11 Mar  call"


def test_what_was_corrected_or_struck_out_is_told_apart_newest_first():
    today = dt.date(2026, 3, 11)
    first = Event(id="1", date=dt.date(2026, 3, 2), kind="call", note="typo")
    second = Event(id="2", date=dt.date(2026, 3, 4), kind="email", note="wrong lead")
    lead = Lead(company="Acme", log=(first, second))
    lead = correct("1", [replace(first, id="3", note="typed right")], (), today)(lead)
    lead = strike("2", today)(lead)
    assert struck_lines(lead, today) == [
        "✗ struck out Wed 11 Mar: Wed 4 Mar   email · wrong lead",
        "✗ corrected: Mon 2 Mar   call · typo",
    ]
    assert [(number, event.note) for number, event in numbered(lead)] == [(1, "typed right")]


def test_a_person_is_told_with_role_and_title_and_no_word_twice():
    today = dt.date(2026, 3, 11)
    people = (
        Contact(key="a", name="Jane Roe", role="hiring_manager", title="VP Data", email="jane@acme.example"),
        Contact(key="b", role="hr"),
    )
    lines = section(page(Lead(company="Acme", stage="applied", contacts=people), today), "people")
    assert lines[0].startswith("Jane Roe")
    for word in ("hiring manager", "VP Data", "jane@acme.example"):
        assert lines[0].count(word) == 1
    assert lines[1].lower().count("hr") == 1
