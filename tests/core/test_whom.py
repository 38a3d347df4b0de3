"""Whom, by which channel, and what the step is called."""

import datetime as dt

import pytest

from pipeline_tui.core.advise import advise, explain
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.core.reach import contactable, pick, ways
from pipeline_tui.core.scripts import script_for
from pipeline_tui.rulebook.load import builtin, scripts

BOOK = builtin()
D = dt.date
TODAY = D(2026, 6, 17)


def who(key, role, **more):
    return Contact(key=key, role=role, **{"channels": ("phone", "email"), **more})


HM, REC, HR, AGENT = (
    who("hm", "hiring_manager"),
    who("rec", "recruiter"),
    who("hr", "hr"),
    who("ag", "recruiter_agency"),
)
REF, MENTOR = who("ref", "referrer"), who("men", "mentor")


def ev(day, kind, dir=None, people=(), **more):
    return Event(date=day, kind=kind, dir=dir, who=people, **more)


SPOKE = ev(D(2026, 3, 2), "call", "two_way")


def step(stage, *people, log=(SPOKE,), today=TODAY, profile="standard", **more):
    lead = Lead(company="Halden", stage=stage, contacts=people, log=log, **more)
    v = advise(lead, today, BOOK.profiles[profile], BOOK.calendar, BOOK)
    return v.rule, v.action, v.recipient, v.channel


@pytest.mark.parametrize(
    "stage, people, expected",
    [
        ("interviewed", (HR, REC, HM), "hm"),
        ("interviewed", (HR, REC), "rec"),
        ("interviewed", (who("p", "peer"), who("x", "executive")), "x"),
        ("interviewed", (who("hm", "hiring_manager", channels=()), HR), "hr"),
        ("interviewed", (HM, AGENT), "ag"),
        ("interviewed", (HM, who("ag", "recruiter_agency", channels=())), "ag"),
        ("waiting_req", (HR, REC), "rec"),
    ],
)
def test_ladders(stage, people, expected):
    assert step(stage, *people)[2] == (expected,)


def test_nobody_is_a_search():
    assert step("interviewed", who("o", "other")) == ("S-INT", "find_contact", (), "research")
    assert step("interviewed", REF)[1:] == ("find_contact", (), "research")


@pytest.mark.parametrize(
    "people, reason, card",
    [
        ((), "Nobody to turn to is known yet: find out whom the job reports to.", "find whom to ask"),
        ((who("p", "peer", channels=("phone",)),), "Nobody to turn to is known yet", "find whom to ask"),
        (
            (who("hr", "hr", channels=("phone",)), who("hm", "hiring_manager", name="Ola Orr", channels=("phone",))),
            "Ola Orr can only be phoned, and the posting says no calls: find out an e-mail address.",
            "find Ola Orr's e-mail",
        ),
        (
            (who("hm", "hiring_manager", channels=()),),
            "No way to reach the hiring manager is known: find out an e-mail address.",
            "find an e-mail address",
        ),
    ],
)
def test_why_nobody_can_be_turned_to_is_said_as_it_is(people, reason, card):
    lead = Lead(company="Halden", stage="interviewed", contacts=people, log=(SPOKE,), no_calls=True)
    v = advise(lead, TODAY, BOOK.profiles["standard"], BOOK.calendar, BOOK)
    assert (v.action, v.channel, v.recipient) == ("find_contact", "research", ())
    assert reason in v.reason
    assert v.state == card
    told = script_for(lead, v, TODAY, scripts())
    assert told.prompt.startswith("No address for " if people and people[0].role != "peer" else "Nobody to write to")


def test_a_date_agreed_in_company_is_the_employers_not_the_mentors():
    agreed = ev(D(2026, 6, 1), "call", "two_way", ("men", "hm"), agreed_on=D(2026, 6, 12))
    assert step("waiting_req", MENTOR, HM, log=(agreed,)) == ("A3", "check_in_agreed", ("hm",), "call")
    asked_mentor = ev(D(2026, 6, 15), "call", "two_way", ("men",))
    assert step("waiting_req", MENTOR, HM, log=(agreed, asked_mentor))[0] == "A3"
    called = ev(D(2026, 6, 15), "call", "out", ("hm",))
    assert step("waiting_req", MENTOR, HM, log=(agreed, called))[0] != "A3"


def test_an_agreed_call_with_nobody_known_is_still_a_call():
    agreed = ev(D(2026, 6, 1), "call", "two_way", agreed_on=TODAY)
    assert step("interviewed", log=(agreed,)) == ("A2", "check_in_agreed", (), "call")


def test_of_two_the_one_last_heard_from():
    a, b = who("a", "recruiter"), who("b", "recruiter")
    assert step("interviewed", a, b)[2] == ("a",)
    assert step("interviewed", a, b, log=(SPOKE, ev(D(2026, 3, 3), "email", "in", ("b",))))[2] == ("b",)


def tries(*days_and_people):
    return (SPOKE, *(ev(d, "email", "out", p, purpose="follow_up") for d, p in days_and_people))


ONE = tries((D(2026, 4, 1), ("hm",)))
TWO = tries((D(2026, 4, 1), ("hm",)), (D(2026, 4, 10), ("hm",)))
FAR = {"profile": "persistent"}


@pytest.mark.parametrize(
    "people, log, expected",
    [
        ((HM, REC), ONE, ("second_try", "hm")),
        ((HM, REC), TWO, ("ask_alternate", "rec")),
        ((HM, REC, REF), TWO, ("back_channel", "ref")),
        ((HM, REC, MENTOR), TWO, ("back_channel", "men")),
        ((HM,), TWO, ("second_try", "hm")),
        ((HM, AGENT), ONE, ("ask_alternate", "ag")),
        ((HM, REF, AGENT), TWO, ("ask_alternate", "ag")),
        (
            (HM, REC, REF),
            (*TWO, ev(D(2026, 4, 20), "email", "out", ("ref",), purpose="follow_up")),
            ("second_try", "hm"),
        ),
        ((HM, REC, REF), tries((D(2026, 4, 1), ("ref",))), ("ask_alternate", "hm")),
        ((HM, REC), tries((D(2026, 4, 1), ())), ("second_try", "hm")),
    ],
)
def test_further_attempts(people, log, expected):
    rule, action, recipient, _ = step("interviewed", *people, log=log, **FAR)
    assert (rule, action, recipient[0]) == ("B2", *expected)


def test_the_last_attempt_closes_the_loop():
    assert step("interviewed", HM, log=TWO)[1] == "closing_loop"


def test_the_process_owner_is_asked_twice():
    owner = dict(process_owner="hr", **FAR)
    assert step("interviewed", HM, HR, **owner)[2] == ("hr",)
    assert step("interviewed", HM, HR, log=ONE, **owner)[2] == ("hr",)
    assert step("interviewed", HM, HR, log=TWO, **owner)[2] == ("hr",)  # third ladder: hm was tried
    assert step("interviewed", HM, HR, log=tries((D(2026, 4, 1), ("hr",)), (D(2026, 4, 10), ("hr",))), **owner)[2] == (
        "hm",
    )


@pytest.mark.parametrize(
    "person, more, channel",
    [
        (HM, {}, "call"),
        (HM, {"no_calls": True}, "email"),
        (who("hm", "hiring_manager", preferred="email"), {}, "email"),
        (who("hm", "hiring_manager", preferred="phone"), {"profile": "gentle"}, "call"),
        (who("hm", "hiring_manager", preferred="phone"), {"no_calls": True}, "email"),
        (who("hm", "hiring_manager", preferred="pigeon"), {}, "call"),
        (who("hm", "hiring_manager", channels=("email",)), {}, "email"),
        (who("hm", "hiring_manager", channels=("linkedin",)), {}, "linkedin"),
        (who("hm", "hiring_manager", channels=None), {}, "call"),
        (who("hm", "hiring_manager", channels=None, email="a@b.example"), {}, "email"),
        (HM, {"profile": "gentle"}, "email"),
    ],
)
def test_channels(person, more, channel):
    assert step("interviewed", person, **more)[3] == channel


def test_every_second_attempt_uses_the_other_channel():
    assert step("interviewed", HM, log=ONE)[3] == "email"
    assert step("interviewed", HM, log=ONE, profile="persistent")[3] == "email"
    assert step("interviewed", HM, log=TWO, profile="persistent")[3] == "call"
    assert step("interviewed", who("hm", "hiring_manager", preferred="call"), log=ONE)[3] == "call"


@pytest.mark.parametrize(
    "kind, channel", [("voicemail", "call"), ("letter", "email"), ("linkedin", "linkedin"), ("text", "text")]
)
def test_a_reply_takes_the_senders_channel(kind, channel):
    asked = ev(D(2026, 6, 16), kind, "in", ("hm",), needs_reply=True)
    assert step("interviewed", HM, log=(asked,), no_calls=True)[3] == channel


def test_what_is_known_of_a_person():
    assert ways(Contact(key="a")) == {"call", "email"}
    assert ways(Contact(key="a", channels=())) == frozenset()
    assert ways(Contact(key="a", phone="1")) == {"call"}
    assert not contactable(who("a", "hr", channels=("phone",)), no_calls=True)
    assert pick("email", who("a", "hr", channels=("phone", "linkedin")), False) == "linkedin"


def plan(stage, *people, day=TODAY, **more):
    return step(stage, *people, log=(SPOKE, ev(D(2026, 6, 10), "note", plan_on=day)), **more)


def test_my_own_plan_speaks_by_stage():
    assert plan("waiting_req", HM) == ("M2", "check_in_req", ("hm",), "call")
    assert plan("offer", HM)[:2] == ("M2", "check_in_planned")
    assert plan("interviewed", HM, day=D(2026, 6, 18))[0] == "M1"
    assert plan("prospect", HM) == ("M3", "apply_or_let_go", (), None)
    found = step("prospect", log=(), found_on=D(2026, 6, 12), closes_on=D(2026, 6, 20))
    assert found == ("Q0", "wait", (), None)


def test_a_prospect_says_how_long_ago_it_was_found():
    lead = Lead(company="Halden", stage="prospect", found_on=D(2026, 6, 12), closes_on=D(2026, 6, 20))
    v = advise(lead, TODAY, BOOK.profiles["standard"], BOOK.calendar, BOOK)
    assert v.reason == "Found 5 days ago: apply or let go. Applications close on Sat 20 Jun."
    assert v.due == D(2026, 6, 19)
    assert advise(lead, D(2026, 6, 25), BOOK.profiles["standard"], BOOK.calendar, BOOK).due is None


def test_a_closing_date_is_due_on_the_day_before_then_on_itself_and_why_says_when_it_changes():
    lead = Lead(company="Halden", stage="prospect", found_on=D(2026, 6, 12), closes_on=D(2026, 6, 20))
    seen = {}
    for day in (17, 19, 20, 21):
        found = explain(lead, D(2026, 6, day), BOOK.profiles["standard"], BOOK.calendar, BOOK)
        assert found.until == found.verdict.until
        seen[day] = (found.verdict.due and found.verdict.due.day, found.until and found.until.day)
    assert seen == {17: (19, 20), 19: (19, 20), 20: (20, 21), 21: (None, None)}


def test_an_owner_who_is_gone_or_cannot_be_reached_is_not_asked():
    phone_only = who("hm", "hiring_manager", channels=("phone",))
    assert step("interviewed", HM, HR, process_owner="hr")[2] == ("hr",)
    assert step("interviewed", HM, HR, process_owner="nobody")[2] == ("hm",)
    assert step("interviewed", phone_only, HR, process_owner="hm")[2] == ("hm",)
    assert step("interviewed", phone_only, HR, process_owner="hm", no_calls=True)[2] == ("hr",)
