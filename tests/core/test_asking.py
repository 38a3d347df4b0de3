"""What a line leaves open is asked, once, and never answered for the person."""

import datetime as dt
from dataclasses import replace

import pytest

from pipeline_tui.cli.session import Session
from pipeline_tui.core.asking import next_question, typed_date
from pipeline_tui.core.entries import echo, events_of
from pipeline_tui.core.errors import BadInput
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.core.quicklog import read_line
from pipeline_tui.store.open import memory_store

TODAY = dt.date(2026, 3, 11)
JANE = Contact(key="jane", name="Jane Roe", role="hiring_manager")
ABE = Contact(key="abe", name="Abe Stone", role="mentor")
TALK = Event(date=dt.date(2026, 3, 4), kind="call", dir="two_way", who=("jane",), agreed_on=TODAY)
LEAD = Lead(id="x", company="Acme", stage="waiting_req", contacts=(JANE, ABE), log=(TALK,))
FACTS = Session(today=TODAY).over(memory_store()).facts


def ask(text, lead=LEAD, facts=None):
    reading = read_line(text, TODAY, lead.contacts, company=lead.company)
    return next_question(reading, lead, facts or FACTS(lead))


def keys(question):
    return "".join(o.key for o in question.options)


def take(question, key):
    return next(o.reading for o in question.options if o.key == key)


def test_after_a_talk_without_a_next_date_it_asks_when_to_call_again():
    question = ask("spoke to Jane, no news")
    assert (question.about, keys(question), question.typed) == ("permission", "krx", True)
    assert "7 days on: Wed 18 Mar, in 7 days" in question.options[0].words
    assert "10 business days (standard profile): Wed 25 Mar, in 14 days" in question.options[1].words


@pytest.mark.parametrize(
    "key, agreed, plan, via",
    [
        ("k", dt.date(2026, 3, 18), None, "call"),
        ("r", None, dt.date(2026, 3, 25), None),
        ("x", None, None, None),
    ],
)
def test_who_set_the_date_is_kept(key, agreed, plan, via):
    reading = take(ask("spoke to Jane, no news"), key)
    (event,) = events_of(reading, LEAD, TODAY)
    assert (event.agreed_on, event.plan_on, event.agreed_via) == (agreed, plan, via)
    assert next_question(reading, LEAD, FACTS(LEAD)) is None


@pytest.mark.parametrize(
    "text",
    [
        "spoke to Jane, call back in 2 wks", "called Jane, no answer", "left vm for Jane", "emailed Jane",
        "email from Jane, still deciding", "spoke to Abe, says be patient", "call with Jane tomorrow at 3pm",
        "interview with Jane, went well",
    ],
)  # fmt: skip
def test_it_is_not_asked_where_it_makes_no_sense(text):
    question = ask(text)
    assert question is None or question.about != "permission"


def test_without_an_agreed_date_before_there_is_none_to_keep_and_the_own_rhythm_counts():
    lead = replace(LEAD, log=(), cadence_bd=3)
    question = ask("spoke to Jane, no news", lead)
    assert keys(question) == "rx"
    assert "3 business days (your rhythm for this lead): Mon 16 Mar" in question.options[0].words


def test_the_interval_of_somebody_else_is_not_kept():
    tom = Contact(key="tom", name="Tom Lee", role="recruiter")
    assert keys(ask("spoke to Tom, no news", replace(LEAD, contacts=(JANE, tom)))) == "rx"


@pytest.mark.parametrize(
    "typed, day, kind",
    [
        ("thu", dt.date(2026, 3, 12), "agreed"),
        ("in 3 weeks", dt.date(2026, 4, 1), "agreed"),
        ("plan thu", dt.date(2026, 3, 12), "plan"),
        ("my plan: 2026-04-02", dt.date(2026, 4, 2), "plan"),
    ],
)
def test_a_date_of_ones_own_is_typed(typed, day, kind):
    reading = typed_date(read_line("spoke to Jane", TODAY, LEAD.contacts), typed, FACTS(LEAD), "mdy")
    assert (reading.next_on, reading.next_kind, reading.choices) == (day, kind, ())
    assert next_question(reading, LEAD, FACTS(LEAD)) is None


def test_a_typed_date_with_two_readings_is_asked_about_next():
    reading = typed_date(read_line("spoke to Jane", TODAY, LEAD.contacts), "4/5", FACTS(LEAD), "mdy")
    question = next_question(reading, LEAD, FACTS(LEAD))
    assert (question.about, question.must, keys(question)) == ("next_on", True, "12x")
    assert take(question, "2").next_on == dt.date(2026, 5, 4)
    neither = take(question, "x")
    assert (neither.next_on, next_question(neither, LEAD, FACTS(LEAD))) == (None, None)


@pytest.mark.parametrize("typed", ["10 March", "plan 9 Mar", "beginning of March", "3/10", "Wed 10 March", "29 Feb"])
def test_a_typed_date_gets_the_question_that_the_same_words_in_a_line_get(typed):
    in_line = read_line(f"spoke to Jane, call back {typed.removeprefix('plan ')}", TODAY, LEAD.contacts)
    reading = typed_date(read_line("spoke to Jane", TODAY, LEAD.contacts), typed, FACTS(LEAD), "mdy")
    assert next_question(reading, LEAD, FACTS(LEAD)).about == "next_on"
    assert [c.readings for c in reading.choices] == [c.readings for c in in_line.choices]
    assert reading.next_kind == ("plan" if typed.startswith("plan") else "agreed")


@pytest.mark.parametrize("typed", ["soon", "yesterday", "plan", "2026-03-11", "2026-02-30"])
def test_what_is_no_day_ahead_is_refused(typed):
    with pytest.raises(BadInput):
        typed_date(read_line("spoke to Jane", TODAY, LEAD.contacts), typed, FACTS(LEAD), "mdy")


def test_somebody_new_is_offered_with_the_role_beside_the_name_first():
    question = ask("left vm for Priya (recruiter)")
    assert (question.about, question.options[0].key, question.options[0].words) == (
        "who:Priya",
        "r",
        "add as recruiter",
    )
    (person,) = take(question, "h").unknown
    assert (person.name, person.role, person.add) == ("Priya", "hr", True)


def test_declining_leaves_the_words_and_is_not_asked_again():
    reading = take(ask("left vm for Priya"), "n")
    assert next_question(reading, LEAD, FACTS(LEAD)) is None
    assert [p.add for p in reading.unknown] == [False]
    assert events_of(reading, LEAD, TODAY)[0].note == "left vm for Priya"
    assert events_of(reading, LEAD, TODAY)[0].who == ()


def test_a_slip_of_a_known_name_can_be_meant():
    question = ask("left vm for Jnae")
    assert (question.options[0].key, question.options[0].words) == ("1", "Jane Roe, who is on this lead")
    assert events_of(take(question, "1"), LEAD, TODAY)[0].who == ("jane",)


TOM, TIM = (Contact(key=k, name=n, role="recruiter") for k, n in (("poe", "Tom Poe"), ("tait", "Tom Tait")))
TWO = replace(LEAD, contacts=(JANE, TOM, TIM))


def test_another_surname_is_somebody_new_and_may_be_meant_all_the_same():
    question = ask("left vm for Jane Tait")
    assert question.text == "Jane Tait is new on this lead. Who is it?"
    assert (question.options[0].key, question.options[0].words) == ("1", "Jane Roe, who is on this lead")
    assert [(p.name, p.add) for p in take(question, "h").unknown] == [("Jane Tait", True)]
    assert take(question, "1").who == ("jane",)


def test_a_name_that_two_have_is_asked_about_and_is_nobodys_until_then():
    question = ask("left vm for Tom", TWO)
    assert question.text == "2 people on this lead are called Tom. Which one is it?"
    assert [o.words for o in question.options[:2]] == [
        "Tom Poe (recruiter), who is on this lead",
        "Tom Tait (recruiter), who is on this lead",
    ]
    assert question.options[2].words.startswith("somebody new: add as ")
    assert events_of(take(question, "2"), TWO, TODAY)[0].who == ("tait",)
    assert events_of(take(question, "n"), TWO, TODAY)[0].who == ()
    assert "Tom (which one?)" in echo(read_line("left vm for Tom", TODAY, TWO.contacts), TWO, TODAY)


@pytest.mark.parametrize(
    "text, stage, asked",
    [
        ("Jane called: verbal offer!", "waiting_req", "Sounds like offer. Move Acme there?"),
        ("rejected by email", "interviewed", "Sounds like closed (rejected). Move Acme there?"),
        ("second interview booked for 17 March 10am", "applied", "Sounds like interviewed. Move Acme there?"),
        ("onsite yesterday, went well", "offer", None),
        ("rejected by email", "closed", None),
        ("Jane emailed, req not approved yet", "waiting_req", None),
    ],
)
def test_a_stage_is_offered_forwards_only(text, stage, asked):
    question = ask(text, replace(LEAD, stage=stage))
    assert (question.text if question else None) == asked


def test_a_move_is_only_made_when_it_is_said_yes_to():
    question = ask("rejected by email")
    assert take(question, "y").move == "closed:rejected"
    assert take(question, "n").move is None
    assert all(next_question(o.reading, LEAD, FACTS(LEAD)) is None for o in question.options)


def test_a_doubtful_date_comes_first_and_must_be_answered():
    question = ask("spoke to Priya, call back on 4/5")
    assert (question.about, question.must) == ("next_on", True)
