"""What the log is read as: inbound, attempts, agreed dates, promises, plans, thanks."""

import datetime as dt

import pytest

from pipeline_tui.core.facts import Facts
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.rulebook.load import builtin

BOOK = builtin()
PEOPLE = (
    Contact(key="hm", name="Jane Roe", role="hiring_manager"),
    Contact(key="rec", name="Ken Lo", role="recruiter"),
    Contact(key="ref", name="Amy Ash", role="referrer"),
)
D = dt.date


def day(n):
    return D(2026, 6, n)


def ev(n, kind, dir=None, who=("hm",), **more):
    return Event(date=day(n), kind=kind, dir=dir, who=who, **more)


TODAY = day(17)


def facts(*log, today=TODAY, stage="interviewed", **more):
    lead = Lead(company="Halden", stage=stage, contacts=PEOPLE, log=log, **more)
    return Facts(lead, today, BOOK.profiles["standard"], BOOK.calendar, BOOK.limits)


@pytest.mark.parametrize(
    "event, heard",
    [
        (ev(10, "email", "in"), True),
        (ev(10, "email", "in", auto=True), False),
        (ev(10, "call", "two_way"), True),
        (ev(10, "interview", held=True), True),
        (ev(10, "interview", held=False), False),
        (ev(20, "interview", "two_way"), False),
        (ev(10, "email", "in", ("ref",)), False),
        (ev(10, "email", "in", ("ref", "hm")), True),
        (ev(10, "email", "in", ()), True),
        (ev(10, "email", "in", ("stranger",)), True),
        (ev(10, "note"), False),
        (ev(10, "stage"), False),
        (ev(20, "email", "in"), False),
    ],
)
def test_hearing_from_them(event, heard):
    assert (facts(ev(1, "applied", "out"), event).anchor == day(10)) is heard


def test_silence_counts_from_the_application_then_from_the_first_entry():
    assert facts(ev(1, "note"), ev(3, "applied", "out")).anchor == day(3)
    assert facts(ev(1, "note"), ev(3, "note")).anchor == day(1)
    assert facts().anchor is None


def test_entries_are_read_by_date():
    assert facts(ev(10, "email", "in"), ev(1, "applied", "out"), ev(4, "email", "in")).anchor == day(10)


@pytest.mark.parametrize(
    "event, n",
    [
        (ev(10, "email", "out"), 1),
        (ev(10, "voicemail", "out"), 1),
        (ev(10, "thank_you", "out"), 0),
        (ev(10, "applied", "out"), 0),
        (ev(10, "email", "out", purpose="update"), 0),
        (ev(10, "email", "out", ("ref",)), 0),
        (ev(10, "email", "out", ("ref",), purpose="follow_up"), 1),
        (ev(10, "meeting", "out"), 0),
    ],
)
def test_attempts(event, n):
    assert facts(ev(1, "call", "two_way"), event).n_unanswered == n


def test_a_day_is_one_attempt_and_its_last_entry_names_the_target():
    f = facts(ev(1, "call", "two_way"), ev(9, "voicemail", "out"), ev(9, "email", "out", ("rec",)))
    assert (f.n_unanswered, f.last_attempt.target) == (1, "rec")


def test_the_answer_to_a_question_is_no_attempt_but_the_next_note_is():
    asked = ev(8, "email", "in", needs_reply=True)
    thanks, answer, more = ev(9, "thank_you", "out"), ev(10, "email", "out"), ev(11, "email", "out")
    assert facts(asked).reply_state == "overdue"
    assert facts(asked, thanks).reply_state == "overdue"
    assert facts(asked, ev(10, "email", "out", ("ref",))).reply_state == "overdue"
    answered = facts(asked, thanks, answer)
    assert (answered.reply_state, answered.n_unanswered) == ("none", 0)
    assert facts(asked, thanks, answer, more).n_unanswered == 1
    assert facts(asked, ev(10, "interview", held=True)).reply_state == "overdue"
    assert facts(asked, ev(10, "call", "two_way")).reply_state == "none"


def test_any_word_from_them_starts_anew():
    assert facts(ev(9, "email", "out"), ev(10, "email", "in", ("rec",))).n_unanswered == 0
    assert facts(ev(9, "email", "out"), ev(10, "email", "in", auto=True)).n_unanswered == 1


AGREED = ev(1, "call", "two_way", agreed_on=day(10))


@pytest.mark.parametrize(
    "event, state",
    [
        (None, "overdue"),
        (ev(9, "voicemail", "out"), "overdue"),
        (ev(10, "voicemail", "out"), "none"),
        (ev(10, "voicemail", "out", ()), "none"),
        (ev(10, "voicemail", "out", ("rec",)), "overdue"),
        (ev(10, "thank_you", "out"), "overdue"),
        (ev(5, "call", "two_way"), "none"),
        (ev(5, "call", "two_way", ("rec",)), "overdue"),
        (ev(5, "email", "in"), "overdue"),
        (ev(5, "interview", held=True), "none"),
        (ev(5, "note", who=(), agreed_cleared=True), "none"),
        (ev(5, "email", "in", agreed_on=day(19)), "future"),
        (ev(5, "note", agreed_on=day(19)), "overdue"),
        (ev(5, "call", "two_way", ("ref",), agreed_on=day(19)), "overdue"),
    ],
)
def test_what_discharges_an_agreed_date(event, state):
    assert facts(AGREED, *([event] if event else ())).agreed_state == state


def test_a_date_agreed_with_nobody_in_particular():
    agreed = ev(1, "call", "two_way", (), agreed_on=day(10))
    assert facts(agreed).agreed_state == "overdue"
    assert facts(agreed, ev(10, "email", "out", ("rec",))).agreed_state == "none"
    assert facts(agreed, ev(10, "email", "out", ("ref",), purpose="follow_up")).agreed_state == "overdue"


def test_the_agreed_call_is_kept_although_somebody_else_wrote():
    f = facts(AGREED, ev(5, "email", "in", ("rec",)), ev(10, "voicemail", "out"), today=day(12))
    assert f.agreed_state == "none"
    assert f.backoff_date == day(12)


def test_an_agreed_weekend_is_the_monday():
    assert facts(ev(1, "call", "two_way", agreed_on=day(13)), today=day(15)).agreed_state == "due"


PROMISED = ev(1, "email", "in", ("rec",), promise_by=day(10))


@pytest.mark.parametrize(
    "event, state",
    [
        (None, "broken"),
        (ev(9, "email", "in"), "broken"),
        (ev(10, "email", "in"), "none"),
        (ev(10, "email", "in", auto=True), "broken"),
        (ev(9, "email", "out"), "broken"),
        (ev(11, "email", "out"), "chased"),
        (ev(5, "email", "in", promise_by=day(19)), "holding"),
        (ev(5, "note", who=(), promise_cleared=True), "none"),
    ],
)
def test_promises(event, state):
    assert facts(PROMISED, *([event] if event else ())).promise_state == state


PLANNED = ev(1, "note", who=(), plan_on=day(16))


@pytest.mark.parametrize(
    "event, state",
    [
        (None, "due"),
        (ev(2, "email", "in"), "none"),
        (ev(2, "email", "in", auto=True), "due"),
        (ev(2, "email", "out"), "none"),
        (ev(2, "thank_you", "out"), "due"),
        (ev(2, "call", "two_way", ("ref",)), "due"),
        (ev(2, "email", "out", ("ref",)), "due"),
        (ev(2, "email", "out", ("ref",), purpose="follow_up"), "none"),
        (ev(2, "note", plan_on=day(19)), "future"),
    ],
)
def test_my_own_plan(event, state):
    assert facts(PLANNED, *([event] if event else ())).plan_state == state


def test_thanks_are_owed_to_each_interviewer():
    met = ev(15, "interview", who=("rec", "hm"), held=True)
    assert facts(met).thanks_owed == ("rec", "hm")
    assert facts(met, ev(15, "thank_you", "out", ("rec",))).thanks_owed == ("hm",)
    assert facts(met, ev(15, "thank_you", "out", ())).thanks_owed == ()
    assert facts(ev(14, "thank_you", "out", ("hm",)), met).thanks_owed == ("rec", "hm")
    assert facts(met, ev(16, "interview", who=("rec",), held=True)).owed == {"rec": "fresh", "hm": "late"}


def test_an_outcome_settles_the_planned_interview():
    planned = ev(10, "interview")
    assert facts(planned).unlogged_interview
    assert not facts(planned, ev(10, "interview", held=True)).unlogged_interview
    assert not facts(planned, ev(10, "interview", held=False)).unlogged_interview
    assert facts(planned, ev(10, "interview", who=("rec",), held=True)).unlogged_interview
    assert facts(ev(20, "interview")).upcoming_interview
    assert not facts(ev(20, "interview", held=False)).upcoming_interview


def test_the_letter_may_come_later():
    offer = ev(1, "offer", "in", written=False, deadline=day(30))
    assert facts(offer, stage="offer").offer_needs_paper
    assert not facts(offer, ev(2, "email", "in", written=True), stage="offer").offer_needs_paper
