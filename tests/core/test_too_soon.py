"""Too soon: words before a touch that breaks an agreed date or crowds the last attempt, silence when all is well."""

import datetime as dt

import pytest
from scenarios import SCENARIOS

from pipeline_tui.core.facts import Facts
from pipeline_tui.core.judge import judge
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.core.too_soon import too_soon
from pipeline_tui.core.verdict import OtherOffer
from pipeline_tui.exchange.record import lead_from_record
from pipeline_tui.rulebook.load import builtin

BOOK = builtin()
PEOPLE = (
    Contact(key="hm", name="Alan Hughes", role="hiring_manager"),
    Contact(key="rec", name="Ken Lo", role="recruiter"),
    Contact(key="mentor", name="Amy Ash", role="mentor"),
)


def day(n):
    return dt.date(2026, 3, n)


def ev(n, kind="call", dir="out", who=("hm",), **more):
    return Event(date=day(n), kind=kind, dir=dir, who=who, **more)


def warned(log, events, today=11, profile="standard", others=(), **more):
    given = {"stage": "waiting_req", "stage_since": day(1), **more}
    lead = Lead(company="Halden", contacts=PEOPLE, log=tuple(log), **given)
    facts = Facts(lead, day(today), BOOK.profiles[profile], BOOK.calendar, BOOK.limits, others)
    return too_soon(facts, events, judge(facts, BOOK))


AGREED = ev(10, dir="two_way", agreed_on=day(25))
BREAKS = "You agreed with Alan Hughes to be in touch on Wed 25 Mar, 14 days from now; calling sooner breaks the deal."


def test_before_the_agreed_date():
    assert warned([AGREED], [ev(11)]) == BREAKS


@pytest.mark.parametrize(
    "event, words",
    [
        (ev(11, "voicemail"), "calling sooner breaks the deal."),
        (ev(11, "email"), "writing sooner breaks the deal."),
        (ev(11, "letter"), "writing sooner breaks the deal."),
        (ev(11, "linkedin"), "writing sooner breaks the deal."),
        (ev(11, "text"), "texting sooner breaks the deal."),
        (ev(11, who=()), "calling sooner breaks the deal."),
        (ev(11, who=("rec", "hm")), "calling sooner breaks the deal."),
        (ev(24), "calling sooner breaks the deal."),
        (ev(11, dir="two_way"), "calling sooner breaks the deal, unless they called you."),
    ],
)
def test_every_way_of_reaching_out_warns(event, words):
    assert warned([AGREED], [event]).endswith(words)


@pytest.mark.parametrize(
    "event",
    [
        ev(11, dir="in"),
        ev(11, "email", "in"),
        ev(11, who=("rec",)),
        ev(11, who=("mentor",)),
        ev(11, "thank_you"),
        ev(11, "note", None),
        ev(11, "interview", None, held=True),
        ev(11, "email", purpose="reply"),
        ev(11, "email", purpose="update"),
        ev(11, told_offer=True),
        ev(11, agreed_cleared=True),
        ev(10),
        ev(25),
    ],
)
def test_what_is_never_too_soon(event):
    assert warned([AGREED], [event]) is None


def test_on_the_day_and_after_it_is_not_too_soon():
    assert warned([AGREED], [ev(24)], today=24).startswith(
        "You agreed with Alan Hughes to be in touch on Wed 25 Mar, tom"
    )
    assert warned([AGREED], [ev(25)], today=25) is None
    assert warned([AGREED], [ev(27)], today=27) is None


def test_a_date_with_nobody_named_concerns_anybody():
    agreed = ev(10, dir="two_way", who=(), agreed_on=day(25))
    assert warned([agreed], [ev(11, who=("rec",))]).startswith("You agreed to be in touch on Wed 25 Mar")


def test_replies_offers_and_interviews_may_speak_before_the_date():
    asks = ev(11, "email", "in", needs_reply=True)
    assert warned([AGREED, asks], [ev(11, "email")]) is None
    with_rec = ev(10, dir="two_way", who=("rec",), agreed_on=day(25))
    assert warned([with_rec], [ev(11, who=("rec",))]) is not None
    assert warned([with_rec, asks], [ev(11, who=("rec",))]) is None
    assert warned([with_rec], [ev(11, who=("rec",))], others=(OtherOffer("Orbital", day(10), day(13)),)) is None
    assert warned([AGREED, ev(17, "interview", None)], [ev(11)]) is None
    assert warned([AGREED], [ev(11, dir="two_way"), ev(17, "interview", None)]) is None
    assert warned([AGREED], [ev(11)], stage="offer") is None
    assert warned([AGREED], [ev(11)], others=(OtherOffer("Orbital", day(10), day(13)),)) is None
    assert warned([AGREED], [ev(11)], stage="closed", outcome="rejected", closed_on=day(11)) is None


def test_a_thank_you_owed_excuses_a_letter_but_not_a_call():
    met = ev(10, "interview", None, held=True, agreed_on=day(25))
    assert warned([met], [ev(11, "email")], stage="interviewed") is None
    assert warned([met], [ev(11)], stage="interviewed") == BREAKS


TALK, TRIED = ev(2, dir="two_way"), ev(17, "voicemail")


@pytest.mark.parametrize(
    "today, profile, warns",
    [
        (18, "standard", True),
        (23, "standard", True),
        (24, "standard", False),
        (30, "gentle", True),
        (31, "gentle", False),
    ],
)
def test_the_wait_after_an_attempt_is_the_profiles(today, profile, warns):
    assert bool(warned([TALK, TRIED], [ev(today)], today, profile)) is warns


def test_the_warning_about_an_attempt_says_when_and_how_long():
    assert warned([TALK, TRIED], [ev(18, "email")], 18) == (
        "You last tried Alan Hughes on Tue 17 Mar; the usual wait is 5 business days, until Tue 24 Mar. "
        "Sooner can read as pressure."
    )


@pytest.mark.parametrize("today, warns", [(18, True), (19, False)])
def test_two_business_days_where_no_back_off_is_left(today, warns):
    asked = ev(17, "email")
    log = [Event(date=day(2), kind="applied", dir="out"), asked]
    assert bool(warned(log, [ev(today)], today, "gentle", stage="applied")) is warns


@pytest.mark.parametrize(
    "log, event",
    [
        ([TALK, TRIED], ev(17, "email")),
        ([TALK, TRIED], ev(18, dir="two_way")),
        ([TALK, TRIED, ev(18, "email", "in")], ev(18)),
        ([TALK, TRIED], ev(18, who=("mentor",))),
        ([TALK], ev(18)),
        ([], ev(18)),
    ],
)
def test_one_days_outreach_answers_and_first_attempts_are_fine(log, event):
    assert warned(log, [event], event.date.day) is None


def test_what_the_verdict_asks_for_is_never_too_soon():
    promised = ev(12, "email", "in", promise_by=day(18))
    tried = ev(18, "email")
    log = [promised, tried]
    assert warned(log, [ev(20)], 20) is None
    assert warned(log, [ev(20, who=("rec",))], 20) is not None


@pytest.mark.parametrize("id, warns", [("S01", False), ("S02", False), ("S03", True), ("S05", False), ("E14", True)])
def test_the_worked_cases(id, warns):
    case = SCENARIOS[id]
    lead, today = lead_from_record(case), case["today"]
    facts = Facts(lead, today, BOOK.profiles["standard"], BOOK.calendar, BOOK.limits)
    boss = next(c.key for c in lead.contacts if c.role == "hiring_manager")
    call = Event(date=today, kind="call", dir="out", who=(boss,))
    assert bool(too_soon(facts, [call], judge(facts, BOOK))) is warns


def rhythm(event, met=9, **more):
    return warned([ev(met, dir="two_way")], [event], cadence_bd=10, **more)


def test_a_try_within_one_s_own_rhythm_comes_twice():
    words = (
        "You last spoke with Alan Hughes on Mon 9 Mar; your own rhythm for this lead is 10 business days, "
        "until Mon 23 Mar. Sooner can read as pressure."
    )
    assert rhythm(ev(11, "voicemail")) == words
    assert rhythm(ev(20)) is not None


def test_one_s_own_rhythm_leaves_talks_same_days_and_other_leads_alone():
    assert rhythm(ev(11, dir="two_way")) is None
    assert rhythm(ev(11), met=11) is None
    assert rhythm(ev(23), today=23) is None
    assert warned([ev(9, dir="two_way")], [ev(11)]) is None
