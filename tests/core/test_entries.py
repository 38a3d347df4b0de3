"""Readings become entries of the log, with each date where it belongs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline_tui.core.entries import chosen, echo, events_of, new_contacts, say_move
from pipeline_tui.core.model import DIRECTIONS, KINDS, Contact, Event, Lead
from pipeline_tui.core.quicklog import Reading, read_line

TODAY = date(2026, 3, 11)
JANE = Contact(key="director", name="Jane Roe", role="hiring_manager", title="Director")
LEAD = Lead(company="Northgate UK", contacts=(JANE, Contact(key="mentor", name="Abe", role="referrer")))


def _events(text: str, lead: Lead = LEAD, **more: tuple[str, ...]) -> tuple[Event, ...]:
    return events_of(read_line(text, TODAY, lead.contacts, company=lead.company), lead, TODAY, **more)


@pytest.mark.parametrize(
    "text, kind, direction",
    [
        ("spoke to Jane, no news", "call", "two_way"),
        ("called Jane, no answer", "call", "out"),
        ("left vm for Jane", "voicemail", "out"),
        ("voicemail from Jane", "voicemail", "in"),
        ("Jane called, still deciding", "call", "two_way"),
        ("missed call from Jane", "call", "in"),
        ("email from Jane, still deciding", "email", "in"),
        ("emailed Jane", "email", "out"),
        ("linkedin msg to Jane", "linkedin", "out"),
        ("text from Jane", "text", "in"),
        ("thank you note to Jane", "thank_you", "out"),
        ("coffee with Jane", "meeting", "two_way"),
        ("Jane called: verbal offer!", "offer", "in"),
        ("applied online", "note", None),
    ],
)
def test_kind_and_direction(text: str, kind: str, direction: str | None) -> None:
    event = _events(text)[0]
    assert (event.kind, event.dir) == (kind, direction)
    assert event.note == text


@pytest.mark.parametrize(
    "text, field, day",
    [
        ("spoke to Jane, call back in 2 wks", "agreed_on", date(2026, 3, 25)),
        ("called Jane, she said check in 2 wks", "agreed_on", date(2026, 3, 25)),
        ("email from Jane: on hold until Q3", "agreed_on", date(2026, 7, 1)),
        ("Jane called, should know by eow", "promise_by", date(2026, 3, 13)),
        ("left vm for Jane, try again thurs", "plan_on", date(2026, 3, 12)),
        ("called Jane, no answer, cb fri", "plan_on", date(2026, 3, 13)),
        ("emailed Jane, f/u in 2 weeks", "plan_on", date(2026, 3, 25)),
        ("auto reply: Jane is away until 24 March", "plan_on", date(2026, 3, 24)),
        ("emailed Jane, call booked for Thu 19 March 3pm", "plan_on", date(2026, 3, 19)),
    ],
)
def test_a_next_date_is_written_where_it_belongs_and_nowhere_else(text: str, field: str, day: date) -> None:
    event = _events(text)[0]
    written = {f: getattr(event, f) for f in ("agreed_on", "promise_by", "plan_on", "deadline") if getattr(event, f)}
    assert written == {field: day}


def test_an_out_of_office_reply_is_automatic() -> None:
    assert _events("auto reply: Jane is away until 24 March")[0].auto is True


def test_a_booked_interview_is_an_entry_of_its_own() -> None:
    said, booked = _events("Jane called, interview on Thu 19 March at 10am")
    assert (said.kind, said.agreed_on) == ("call", None)
    assert (booked.date, booked.kind, booked.held, booked.time) == (date(2026, 3, 19), "interview", None, "10:00")
    assert booked.who == ("director",)


def test_a_planned_interview_is_not_held_and_a_past_one_is() -> None:
    assert _events("interview 3/19 2pm with Jane")[0].held is None
    assert _events("interview yesterday with Jane, went well")[0].held is True
    assert _events("interview today, Jane was a no show")[0].held is False


def test_an_offer_keeps_its_deadline_and_whether_it_is_written() -> None:
    spoken = _events("Jane called with a verbal offer, answer by 3/20")[0]
    assert (spoken.written, spoken.deadline, spoken.promise_by) == (False, date(2026, 3, 20), None)
    assert _events("offer letter arrived by email")[0].written is True
    assert _events("Jane called, she made me an offer")[0].written is False
    assert _events("Jane called back with an offer")[0].kind == "offer"
    assert _events("coffee with Jane: they made me an offer")[0].written is None


def test_whom_a_line_means_that_names_nobody() -> None:
    assert _events("called, no answer")[0].who == ("director",)  # the one employer contact
    assert _events("called, no answer", default_who=("mentor",))[0].who == ("mentor",)
    assert _events("called Bob, no answer")[0].who == ()
    assert _events("applied online")[0].who == ()


def test_thanks_to_everyone_go_to_everyone_who_interviewed() -> None:
    held = Event(date=date(2026, 3, 9), kind="interview", who=("director", "peer"), held=True)
    lead = Lead(company="Acme", contacts=(JANE, Contact(key="peer", role="peer")), log=(held,))
    assert _events("sent thank you notes to everyone", lead)[0].who == ("director", "peer")


def test_an_open_choice_is_not_written_until_it_is_made() -> None:
    reading = read_line("spoke to Jane, call back on 4/5", TODAY, LEAD.contacts)
    assert events_of(reading, LEAD, TODAY)[0].agreed_on is None
    made = chosen(reading, "next_on", date(2026, 5, 4))
    assert events_of(made, LEAD, TODAY)[0].agreed_on == date(2026, 5, 4)
    none = chosen(reading, "next_on", None)
    assert events_of(none, LEAD, TODAY)[0].agreed_on is None
    assert not none.choices


def _welcome(reading: Reading) -> Reading:
    return replace(reading, unknown=tuple(replace(p, add=True) for p in reading.unknown))


def test_new_people_get_keys_of_their_own() -> None:
    lead = Lead(company="Acme", contacts=(Contact(key="tom", name="Tom Old"), Contact(key="t2", name="Tom Older")))
    reading = read_line("spoke w/ Zoë Ång (hiring mgr) and Tom Young", TODAY, lead.contacts)
    assert new_contacts(reading, lead) == ()  # nobody is added unasked
    reading = _welcome(reading)
    assert [(c.key, c.name, c.role) for c in new_contacts(reading, lead)] == [
        ("zoe_ang", "Zoë Ång", "hiring_manager"),
        ("tom_young", "Tom Young", None),
    ]
    twin = _welcome(read_line("called Tom", TODAY))
    assert [c.key for c in new_contacts(twin, lead)] == ["tom_2"]


@pytest.mark.parametrize(
    "text, said",
    [
        (
            "spoke to Jane, req not approved, call back in 2 wks",
            "call · Jane Roe · still waiting on requisition · check in Wed 25 Mar, in 14 days",
        ),
        ("left vm for Tom (HR), cb thurs", "voicemail · Tom (HR?) · left a message · try again Thu 12 Mar, tomorrow"),
        ("3/10 interview w/ Jane 45m", "interview · Jane Roe · Tue 10 Mar, yesterday · 45 min"),
        ("call Jane back on 4/5", "note · Jane Roe · try again Sun 5 Apr (in 25 days) or Mon 4 May (in 54 days)?"),
        ("interview 3/19 2pm with Jane", "interview booked · Jane Roe · Thu 19 Mar 14:00, in 8 days"),
        (
            "spoke to Jane, call Thursday 3pm",
            "call · Jane Roe · asked for a call back · check in Thu 12 Mar 15:00, tomorrow",
        ),
        (
            "emailed Jane, interview 20 March 10am",
            "email sent · Jane Roe · sent · scheduled Fri 20 Mar 10:00, in 9 days",
        ),
    ],
)
def test_the_reading_is_said_back(text: str, said: str) -> None:
    assert echo(read_line(text, TODAY, LEAD.contacts), LEAD, TODAY) == said


@given(text=st.text(max_size=80))
def test_any_line_makes_entries_the_log_can_hold(text: str) -> None:
    reading = read_line(text, TODAY, LEAD.contacts)
    echo(reading, LEAD, TODAY)
    for event in events_of(reading, LEAD, TODAY):
        assert event.kind in KINDS
        assert event.dir is None or event.dir in DIRECTIONS
        assert event.agreed_on is None or event.dir in ("in", "two_way") or event.held


def test_an_offer_s_last_day_is_said_as_such() -> None:
    reading = read_line("got the offer, reply by 20 March", TODAY, LEAD.contacts)
    assert "answer by Fri 20 Mar, in 9 days" in echo(reading, LEAD, TODAY)


@pytest.mark.parametrize(
    "line, readings",
    [
        ("interview mon", [date(2026, 3, 16), date(2026, 3, 9)]),
        ("interview 1/4 booked", [date(2027, 1, 4), date(2026, 4, 1)]),
        ("interview 3/9 booked", [date(2026, 3, 9), date(2026, 9, 3), date(2027, 3, 9)]),
        ("interview 4/1", [date(2025, 4, 1), date(2026, 1, 4), date(2026, 4, 1)]),
        ("coffee with Jane 4/2", [date(2025, 4, 2), date(2026, 2, 4), date(2026, 4, 2)]),
    ],
)
def test_the_day_that_is_chosen_is_the_day_that_is_saved(line: str, readings: list[date]) -> None:
    reading = read_line(line, TODAY, LEAD.contacts)
    (choice,) = reading.choices
    assert sorted(choice.readings) == sorted(readings)
    for day in readings:
        made = chosen(reading, choice.field, day)
        (event,) = events_of(made, LEAD, TODAY)
        assert (event.date, made.choices) == (day, ())
        assert "next" not in echo(made, LEAD, TODAY)
        if day > TODAY:  # nobody has held what lies ahead
            assert (event.held, event.outcome) == (None, "scheduled")


def test_which_of_two_days_is_said_back_until_it_is_chosen() -> None:
    reading = read_line("interview mon", TODAY, LEAD.contacts)
    assert echo(reading, LEAD, TODAY) == "interview booked · Mon 16 Mar (in 5 days) or Mon 9 Mar (2 days ago)?"
    assert echo(chosen(reading, "date", date(2026, 3, 16)), LEAD, TODAY) == "interview booked · Mon 16 Mar, in 5 days"


@pytest.mark.parametrize(
    "line, said",
    [
        ("Jane messaged me on linkedin, still deciding", "LinkedIn message from them · Jane Roe · still in process"),
        ("Jane called, no news", "call from them · Jane Roe · no news"),
        ("text from Jane: we are on hold", "message from them · Jane Roe · on hold"),
        ("offer from Jane, answer by fri", "note · Jane Roe · offer · answer by Fri 13 Mar, in 2 days"),
        ("called the recruiter, no answer", "call · recruiter · no answer"),
    ],
)
def test_who_said_it_and_how_is_said_back(line: str, said: str) -> None:
    assert echo(read_line(line, TODAY, LEAD.contacts), LEAD, TODAY) == said


def test_a_new_person_is_said_with_what_becomes_of_the_name() -> None:
    reading = read_line("left vm for Tom (HR)", TODAY, LEAD.contacts)
    assert echo(reading, LEAD, TODAY) == "voicemail · Tom (HR?) · left a message"
    assert echo(_welcome(reading), LEAD, TODAY) == "voicemail · Tom (new: HR) · left a message"
    asked = replace(reading, asked=("who:Tom",))
    assert echo(asked, LEAD, TODAY) == "voicemail · Tom · left a message"


def test_a_booked_meeting_or_round_after_a_talk_is_an_entry_of_its_own() -> None:
    talk, coffee = _events("spoke to Jane, coffee meeting next tue")
    assert (talk.kind, talk.agreed_on) == ("call", None)
    assert (coffee.kind, coffee.date, coffee.note) == ("meeting", date(2026, 3, 17), "")
    first, second = _events("had the interview with Jane 45m, zoom booked thu")
    assert (first.kind, first.held, first.agreed_on) == ("interview", True, None)
    assert (second.kind, second.held, second.date) == ("interview", None, date(2026, 3, 12))


@pytest.mark.parametrize(
    "line, via",
    [
        ("spoke to Jane, e-mail her again in 2 weeks", "email"),
        ("spoke to Jane, will check in 2 weeks by email", "email"),
        ("spoke to Jane, call back in 2 weeks", "call"),
        ("spoke to Jane, cb in 2 weeks", "call"),
        ("email from Jane: check in 2 weeks", None),
    ],
)
def test_how_the_next_contact_was_agreed_is_kept(line: str, via: str | None) -> None:
    assert _events(line)[0].agreed_via == via


def test_a_move_in_words() -> None:
    assert [say_move(move) for move in ("offer", "closed:rejected", "closed:no_answer")] == [
        "moved to offer", "closed (rejected)", "closed (no answer)",
    ]  # fmt: skip


def test_a_second_day_of_what_is_booked_is_kept_as_a_plan() -> None:
    reading = read_line("interview Friday 10am, prep call Thursday 3pm", TODAY)
    booked, aside = events_of(reading, LEAD, TODAY)
    assert (booked.kind, booked.date, booked.time, booked.outcome) == (
        "interview", date(2026, 3, 13), "10:00", "scheduled",
    )  # fmt: skip
    assert (aside.kind, aside.date, aside.plan_on) == ("note", TODAY, date(2026, 3, 12))
    assert booked.note
    assert not aside.note


def test_a_day_that_stays_in_the_note_is_said() -> None:
    reading = read_line("next round on the 18th, she'll call on the 16th", TODAY)
    assert "only in the note: Mon 16 Mar" in echo(reading, LEAD, TODAY)


@pytest.mark.parametrize(
    "text",
    [
        "spoke to Jane, call Thursday 3pm", "spoke to Jane, call in 2 wks", "email from Jane, call Friday 2pm",
        "left vm for Jane, try again Friday", "left vm, call scheduled with Jane Friday 3pm",
        "emailed Jane, interview on 20 March 10am", "spoke to Jane, coffee Friday 3pm",
        "spoke to Jane, she will decide by Friday",
    ],
)  # fmt: skip
def test_the_words_of_the_next_date_are_those_of_what_is_kept(text: str) -> None:
    reading = read_line(text, TODAY, LEAD.contacts)
    first, *booked = events_of(reading, LEAD, TODAY)
    kept = {"check in": first.agreed_on, "they act by": first.promise_by, "try again": first.plan_on}
    word = next((word for word, day in kept.items() if day), "scheduled")
    assert (word == "scheduled") is bool(booked)
    assert f" · {word} " in echo(reading, LEAD, TODAY)
