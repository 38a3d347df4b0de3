"""What a flag asks to be logged takes it away, once it is logged in plain words."""

import datetime as dt

import pytest

from pipeline_tui.cli.session import Session
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.store.open import memory_store

TODAY = dt.date(2026, 3, 11)
OLA = Contact(key="ola", name="Ola Orr", role="hiring_manager", channels=("phone", "email"))
RAY = Contact(key="ray", name="Ray Ref", role="referrer", channels=("email",))


def on(n, month=3):
    return dt.date(2026, month, n)


def ev(day, kind="call", way="two_way", who=("ola",), **more):
    return Event(date=day, kind=kind, dir=way, who=who, **more)


def lead(*log, stage="waiting_req", people=(OLA,), company="Acme", **more):
    return Lead(company=company, role="Editor", stage=stage, contacts=people, log=log, **more)


OFFER = ev(on(6), "offer", "in", written=True, deadline=on(13))
WAITS = lead(OFFER, stage="offer")
BOOKED = lead(ev(on(9), "interview", None, outcome="scheduled"), stage="interviewed")
APPLIED = lead(ev(on(2), "applied", "out", ()), stage="applied", people=(RAY, OLA))


class Desk:
    """One lead in a file, and others beside it."""

    def __init__(self, one, *others):
        self.pipeline = Session(today=TODAY).over(memory_store())
        for other in others:
            self.pipeline.add(other)
        self.id = self.pipeline.add(one).leads[0]

    @property
    def lead(self):
        return self.pipeline.lead(self.id)

    @property
    def rule(self):
        return self.pipeline.verdict_card(self.lead).verdict.rule

    def read(self, line):
        return self.pipeline.quicklog.read_line(line, self.lead)

    def log(self, line):
        """What was understood; the line is logged, and nothing that was asked is answered."""
        reading = self.read(line)
        said = self.pipeline.quicklog.echo(reading, self.lead)
        self.pipeline.quicklog.log_reading(self.id, reading)
        return said

    def warned(self, line):
        return self.pipeline.quicklog.too_soon(self.lead, self.read(line))


# ---- an offer elsewhere


def with_offer_elsewhere(people=(OLA,)):
    return Desk(lead(ev(on(2)), people=people), lead(OFFER, stage="offer", company="Vela"))


@pytest.mark.parametrize(
    "line",
    [
        "told Ola about my other offer by phone",
        "called Ola, told her I have an offer elsewhere",
        "told Ola of my offer",
        "emailed Ola that I have another offer",
        "mentioned my competing offer to Ola",
    ],
)
def test_to_log_that_they_were_told_clears_the_flag(line):
    desk = with_offer_elsewhere()
    assert desk.rule == "X1"
    assert "told them of your other offer" in desk.log(line)
    assert desk.rule != "X1"
    assert desk.lead.log[-1].dir in ("out", "two_way")


@pytest.mark.parametrize(
    "line",
    [
        "called Ola, no answer",
        "emailed Ola",
        "got an offer",
        "Ola told me about their offer",
        "called Ola to say I have another offer, no answer",
        "told Ray about my other offer",
    ],
)
def test_other_words_leave_it(line):
    desk = with_offer_elsewhere((OLA, RAY))
    assert "told them" not in desk.log(line)
    assert desk.rule == "X1"


def test_an_offer_of_theirs_in_the_same_line_stays_one():
    desk = with_offer_elsewhere()
    assert desk.read("called Ola, told her I have an offer elsewhere").stage_hint is None
    reading = desk.read("Ola called, they made me an offer, told her I have an offer elsewhere")
    assert (reading.outcome, reading.stage_hint, reading.told_offer) == ("offer", "offer", True)


# ---- the answer to an offer


@pytest.mark.parametrize(
    "line",
    [
        "called Ola, deadline extended to 20 March",
        "they gave me until Mar 20 to answer",
        "spoke to Ola, I have until 20 March to decide",
        "deadline moved to 20 March",
        "asked for more time, new deadline 20 March",
        "answer by 20 March",
        "Ola extended the offer to 20 March",
        "they need an answer by 20 March",
        "Ola emailed the offer again, answer by 20 March",
    ],
)
def test_a_new_deadline_is_stored_as_it_is_echoed(line):
    desk = Desk(WAITS)
    assert desk.rule == "O2"
    assert "answer by Fri 20 Mar" in desk.log(line)
    assert desk.lead.log[-1].deadline == on(20)
    assert desk.lead.log[-1].promise_by is None
    assert desk.rule == "O5"


def test_a_word_on_the_offer_that_stands_is_no_second_offer():
    desk = Desk(WAITS)
    desk.log("offer expires 20 March")
    assert [e.kind for e in desk.lead.log] == ["offer", "note"]
    desk.log("offer letter arrived, answer by 23 March")
    assert (desk.lead.log[-1].kind, desk.lead.log[-1].written, desk.lead.log[-1].deadline) == ("offer", True, on(23))


def test_a_deadline_and_a_next_call_are_both_kept():
    desk = Desk(WAITS)
    said = desk.log("deadline 20 March, call Ola back Fri")
    assert "answer by Fri 20 Mar" in said
    assert "try again Fri 13 Mar" in said
    assert (desk.lead.log[-1].deadline, desk.lead.log[-1].plan_on) == (on(20), on(13))


def test_a_deadline_with_two_readings_is_asked_for_and_then_stored():
    desk = Desk(WAITS)
    reading = desk.read("deadline moved to 4/5")
    question = desk.pipeline.quicklog.question(reading, desk.lead)
    assert question.must
    answer = next(o.reading for o in question.options if "May" in o.words)
    desk.pipeline.quicklog.log_reading(desk.id, answer)
    assert desk.lead.log[-1].deadline == on(4, 5)


def test_what_they_promise_is_no_deadline():
    desk = Desk(WAITS)
    assert "they act by Fri 20 Mar" in desk.log("called Ola, she will send the contract by 20 March")
    assert desk.lead.log[-1].promise_by == on(20)
    assert desk.rule == "O2"


def test_without_an_offer_the_same_words_are_a_promise():
    desk = Desk(lead(ev(on(2))))
    assert "they act by Fri 20 Mar" in desk.log("Ola emailed about the offer letter, answer by 20 March")
    assert desk.lead.log[-1].promise_by == on(20)


@pytest.mark.parametrize(
    "line, outcome",
    [
        ("accepted the offer", "accepted"),
        ("accepted", "accepted"),
        ("called Ola, accepted the offer", "accepted"),
        ("turned it down, declined the offer", "declined"),
        ("declined", "declined"),
    ],
)
def test_an_answer_offers_to_close_the_lead_in_one_key(line, outcome):
    desk = Desk(WAITS)
    question = desk.pipeline.quicklog.question(desk.read(line), desk.lead)
    assert question.about == "stage"
    assert f"closed ({outcome})" in question.text
    desk.pipeline.quicklog.log_reading(desk.id, question.options[0].reading)
    assert (desk.lead.stage, desk.lead.outcome) == ("closed", outcome)
    assert [e.kind for e in desk.lead.log].count("offer") == 1


# ---- a referrer


@pytest.mark.parametrize(
    "line", ["emailed Ray Ref, asked who handles it", "emailed, asked who handles it", "texted Ray"]
)
def test_words_to_the_referrer_who_is_to_be_asked_are_the_attempt(line):
    desk = Desk(APPLIED)
    assert desk.pipeline.verdict_card(desk.lead).verdict.action == "ask_referrer"
    desk.log(line)
    assert desk.lead.log[-1].purpose == "follow_up"
    assert desk.rule == "B1"


def test_the_third_try_through_the_back_channel_counts():
    silent = [ev(on(2, 1), "interview", None, held=True), ev(on(2, 1), "thank_you", "out")]
    tries = [ev(day, "email", "out") for day in (on(20, 1), on(28, 1))]
    desk = Desk(lead(*silent, *tries, stage="interviewed", people=(OLA, RAY)))
    assert desk.pipeline.verdict_card(desk.lead).verdict.action == "back_channel"
    desk.log("emailed Ray Ref, asked for a reading")
    assert desk.rule == "B0"


def test_other_words_to_a_referrer_are_only_news():
    desk = Desk(lead(ev(on(9)), people=(OLA, RAY)))
    desk.log("emailed Ray Ref, thanked him")
    assert desk.lead.log[-1].purpose is None


def test_a_corrected_attempt_stays_one():
    desk = Desk(APPLIED)
    desk.log("emailed Ray Ref")
    entry = desk.lead.log[-1]
    reading = desk.pipeline.quicklog.read_correction("emailed Ray Ref, asked who handles it", desk.lead, entry)
    desk.pipeline.quicklog.correct(desk.id, entry.id, reading)
    assert desk.rule == "B1"


# ---- an interview that waits for an outcome


@pytest.mark.parametrize(
    "line", ["they did not show up", "no show", "Ola did not show up for the interview", "no show on Monday"]
)
def test_nobody_came_settles_the_interview(line):
    desk = Desk(BOOKED)
    assert desk.rule == "I1"
    assert "interview · Ola Orr · Mon 9 Mar, 2 days ago · they did not come" in desk.log(line)
    assert desk.lead.log[-1].held is False
    assert desk.rule != "I1"


@pytest.mark.parametrize("line", ["interview went well", "it went ok", "the interview with Ola was awful"])
def test_how_it_went_settles_the_interview_and_knows_whom_to_thank(line):
    desk = Desk(BOOKED)
    desk.log(line)
    assert (desk.lead.log[-1].date, desk.lead.log[-1].held, desk.lead.log[-1].who) == (on(9), True, ("ola",))
    assert desk.rule == "T2"


@pytest.mark.parametrize("line", ["interview yesterday went well", "Ray did not show up", "Ola emailed: it went well"])
def test_another_day_or_somebody_else_leaves_it_open(line):
    people = lead(*BOOKED.log, stage="interviewed", people=(OLA, RAY))
    desk = Desk(people)
    desk.log(line)
    assert not any(e.kind == "interview" and e.date == on(9) and e.held is not None for e in desk.lead.log)


def test_a_corrected_outcome_stays_on_its_day():
    desk = Desk(BOOKED)
    desk.log("no show")
    entry = desk.lead.log[-1]
    reading = desk.pipeline.quicklog.read_correction("it went well", desk.lead, entry)
    desk.pipeline.quicklog.correct(desk.id, entry.id, reading)
    assert [(e.date, e.held) for e in desk.lead.log if e.held is not None] == [(on(9), True)]


# ---- too soon


AGREED = lead(ev(on(2), agreed_on=on(16)))


@pytest.mark.parametrize(
    "line", ["Ola called me, all fine", "replied to Ola's question by email", "returned Ola's call"]
)
def test_who_was_asked_first_is_not_too_soon(line):
    assert Desk(AGREED).warned(line) is None


@pytest.mark.parametrize("line", ["called Ola", "emailed Ola, she has not replied", "left vm for Ola, no reply"])
def test_a_touch_of_mine_before_the_agreed_day_is(line):
    assert "You agreed with Ola Orr" in Desk(AGREED).warned(line)


# ---- they wait for an answer


@pytest.mark.parametrize(
    "line",
    [
        "Ola emailed: please send your references",
        "email from Ola: when are you free for a call?",
        "Ola emailed: can you start in May?",
    ],
)
def test_a_question_of_theirs_waits_for_my_answer(line):
    desk = Desk(lead(ev(on(9))))
    desk.log(line)
    assert desk.rule == "Y1"


@pytest.mark.parametrize(
    "line",
    [
        "Ola emailed: please call me next week",
        "emailed Ola: when are you free?",
        "Ola called: can you start in May?",
        "email from Ola, she will call Friday",
    ],
)
def test_no_question_no_answer_owed(line):
    desk = Desk(lead(ev(on(9))))
    desk.log(line)
    assert desk.rule != "Y1"
