"""Each number of the profiles, one day before it counts and on the day it does."""

import datetime as dt
import itertools

import pytest

from pipeline_tui.core.advise import advise
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.core.verdict import OtherOffer
from pipeline_tui.rulebook.load import builtin

BOOK = builtin()
CAL = BOOK.calendar
START = dt.date(2026, 3, 2)
HM = Contact(key="hm", name="Jane Roe", role="hiring_manager", channels=("phone", "email"))
REC = Contact(key="rec", name="Ken Lo", role="recruiter", channels=("phone", "email"))
REF = Contact(key="ref", name="Amy Ash", role="referrer", channels=("email",))
PROFILES = list(BOOK.profiles.values())
NAMES = list(BOOK.profiles)


def ev(day, kind, dir=None, who=("hm",), **more):
    return Event(date=day, kind=kind, dir=dir, who=who, **more)


def held(day, who=("hm",), **more):
    """A held interview and its thank-you."""
    return ev(day, "interview", who=who, held=True, **more), ev(day, "thank_you", "out", who)


def lead(stage, *log, people=(HM,), **more):
    flat = [e for one in log for e in (one if isinstance(one, tuple) else (one,))]
    return Lead(company="Halden", role="Editor", stage=stage, contacts=people, log=tuple(flat), **more)


def rule(lead, day, profile, others=()):
    return advise(lead, day, profile, CAL, BOOK, others).rule


def day_before(day):
    return day - dt.timedelta(days=1)


APPLIED = ev(START, "applied", "out", ())
SPOKE = ev(START, "call", "two_way")


def rounds(*gaps):
    days = [START]
    for gap in gaps:
        days.append(CAL.add(days[-1], gap))
    return days


SILENCE = [
    ("S-APP", lambda p: p.thr_applied, lambda p: lead("applied", APPLIED, people=(REC,))),
    ("S-APP", lambda p: p.thr_applied_referred, lambda p: lead("applied", APPLIED, people=(REC, REF))),
    ("S-SCR", lambda p: p.thr_screened, lambda p: lead("applied", held(START, ("rec",)), people=(REC,))),
    ("S-INT", lambda p: p.int_base, lambda p: lead("interviewed", held(START))),
    ("S-REQ", lambda p: p.thr_req, lambda p: lead("waiting_req", SPOKE)),
    ("S-FRZ", lambda p: p.thr_frozen, lambda p: lead("waiting_req", SPOKE, frozen=True)),
    ("S-INT", lambda p: 11, lambda p: lead("interviewed", held(START), cadence_bd=11)),
]


@pytest.mark.parametrize("profile", PROFILES, ids=NAMES)
@pytest.mark.parametrize("expected, number, make", SILENCE)
def test_thresholds(expected, number, make, profile):
    one, day = make(profile), CAL.add(START, number(profile))
    assert rule(one, day, profile) == expected
    before = advise(one, day_before(day), profile, CAL, BOOK)
    assert (before.rule, before.due, before.until) == ("N0", day, day)
    assert advise(one, day, profile, CAL, BOOK).since == day


@pytest.mark.parametrize("profile", PROFILES, ids=NAMES)
def test_an_application_gone_cold(profile):
    one, day = lead("applied", APPLIED, people=(REC,)), CAL.add(START, profile.thr_applied_old)
    assert rule(one, day, profile) == "S-OLD"
    assert rule(one, day_before(day), profile) == "S-APP"


@pytest.mark.parametrize("profile", PROFILES, ids=NAMES)
def test_a_slow_cadence_does_not_put_off_the_cold_application(profile):
    one, day = lead("applied", APPLIED, people=(REC,), cadence_bd=60), CAL.add(START, profile.thr_applied_old)
    verdict = advise(one, day_before(day), profile, CAL, BOOK)
    assert (verdict.rule, verdict.due) == ("N0", day)
    assert rule(one, day, profile) == "S-OLD"


PACES = {
    "gentle": [((2,), 7), ((3,), 9), ((9,), 20), ((2, 3), 8)],
    "standard": [((2,), 5), ((3,), 6), ((9,), 15), ((2, 3), 5), ((3, 4), 7)],
    "persistent": [((1,), 3), ((3,), 5), ((9,), 10), ((2, 3), 4)],
}


@pytest.mark.parametrize("name, gaps, expected", [(n, g, e) for n, cases in PACES.items() for g, e in cases])
def test_pace_sets_the_threshold(name, gaps, expected):
    profile = BOOK.profiles[name]
    days = rounds(*gaps)
    one = lead("interviewed", *(held(d) for d in days))
    day = CAL.add(days[-1], expected)
    assert rule(one, day, profile) == "S-INT"
    assert rule(one, day_before(day), profile) == "N0"


@pytest.mark.parametrize("profile", PROFILES, ids=NAMES)
def test_silence_after_interviews_turns_high(profile):
    one = lead("interviewed", held(START))
    day = CAL.add(START, -(-profile.int_base * 3 // 2))
    assert advise(one, day, profile, CAL, BOOK).severity == 3
    assert advise(one, day_before(day), profile, CAL, BOOK).severity == 2


@pytest.mark.parametrize("profile", PROFILES, ids=NAMES)
def test_grace_and_its_escalation(profile):
    by = CAL.add(START, 4)
    one = lead("interviewed", held(START, promise_by=by))
    trigger = CAL.add(by, profile.promise_grace_bd)
    assert (rule(one, day_before(trigger), profile), rule(one, trigger, profile)) == ("P1", "P2")
    high = CAL.add(trigger, BOOK.limits.promise_escalate_bd)
    assert [advise(one, d, profile, CAL, BOOK).severity for d in (day_before(high), high)] == [2, 3]


STREAKS = [(p, sk, n) for p in PROFILES for sk in ("applied", "screened", "interviewed", "waiting_req", "offer")
           for n in range(1, p.cap[sk] + 1)]  # fmt: skip


def streak(profile, sk, n):
    """A lead with `n` unanswered attempts made as soon as each was allowed, and the day of the last."""
    day = CAL.add(START, 10)
    log = {
        "applied": [APPLIED],
        "screened": [*held(START)],
        "interviewed": [*held(START)],
        "waiting_req": [SPOKE],
        "offer": [ev(START, "offer", "two_way", written=True), ev(START, "call", "two_way")],
    }[sk]
    for k in range(1, n + 1):
        log.append(ev(day, "email", "out"))
        last = day
        if k < n:
            day = CAL.add(day, profile.backoff[sk][k])
    return lead("applied" if sk == "screened" else sk, *log), last


@pytest.mark.parametrize("profile, sk, n", STREAKS, ids=[f"{p.name}-{sk}-{n}" for p, sk, n in STREAKS])
def test_backoff_cap_and_final_wait(profile, sk, n):
    one, last = streak(profile, sk, n)
    if n < profile.cap[sk]:
        day, quiet, loud = CAL.add(last, profile.backoff[sk][n]), "B1", "B2"
    else:
        day, quiet, loud = CAL.add(last, profile.final_wait[sk]), "B0", "B3"
    before = advise(one, day_before(day), profile, CAL, BOOK)
    assert (before.rule, before.due) == (quiet, day)
    after = advise(one, day, profile, CAL, BOOK)
    assert (after.rule, after.since) == (loud, day)
    if loud == "B2":
        assert after.severity == (3 if n >= 2 else 2)


@pytest.mark.parametrize("profile", PROFILES, ids=NAMES)
def test_the_agreed_call_is_retried_sooner(profile):
    agreed = CAL.add(START, 5)
    one = lead("waiting_req", ev(START, "call", "two_way", agreed_on=agreed), ev(agreed, "voicemail", "out"))
    day = CAL.add(agreed, profile.agreed_retry_bd)
    assert (rule(one, day_before(day), profile), rule(one, day, profile)) == ("B1", "B2")


@pytest.mark.parametrize("profile", PROFILES, ids=NAMES)
def test_the_offer_clock(profile):
    deadline = dt.date(2026, 3, 28)  # a Saturday: the Friday before is the last day
    last = dt.date(2026, 3, 27)
    one = lead(
        "offer", ev(START, "offer", "in", written=True, deadline=deadline), ev(START, "email", "out", purpose="reply")
    )
    near = CAL.sub(last, profile.offer_near_bd)
    before = advise(one, day_before(near), profile, CAL, BOOK)
    assert (before.rule, before.due) == ("O5", near)
    assert rule(one, near, profile) == rule(one, day_before(last), profile) == "O2"
    assert rule(one, last, profile) == rule(one, dt.date(2026, 4, 20), profile) == "O1"
    assert advise(one, last, profile, CAL, BOOK).channel == "call"
    assert advise(one, deadline, profile, CAL, BOOK).channel == "email"


@pytest.mark.parametrize("profile", PROFILES, ids=NAMES)
def test_the_horizon_of_an_offer_elsewhere(profile):
    one = lead("interviewed", held(START))
    end = CAL.add(START, 12)
    day = CAL.sub(end, profile.competing_horizon_bd)
    others = (OtherOffer("Vela", START, end),)
    assert rule(one, day_before(day), profile, others) != "X1"
    assert rule(one, day, profile, others) == rule(one, end, profile, others) == "X1"
    assert rule(one, end + dt.timedelta(days=1), profile, others) != "X1"
    told = lead("interviewed", held(START), ev(day, "email", "out", told_offer=True, purpose="update"))
    assert rule(told, day, profile, others) != "X1"


@pytest.mark.parametrize("profile", PROFILES, ids=NAMES)
def test_closed_leads(profile):
    no = {"closed_on": START, "outcome": "rejected"}
    one = lead("closed", held(CAL.sub(START, 5)), **no)
    last = CAL.add(START, BOOK.limits.gracious_bd)
    assert rule(one, last, profile) == "C1"
    assert rule(one, CAL.add(last, 1), profile) == "C0"
    finalist = lead("closed", held(CAL.sub(START, 8)), held(CAL.sub(START, 5)), **no)
    warm = START + dt.timedelta(days=profile.keep_warm_days)
    assert (rule(finalist, day_before(warm), profile), rule(finalist, warm, profile)) == ("C0", "C2")
    year = START + dt.timedelta(days=BOOK.limits.keep_warm_max_days)
    assert (rule(finalist, year, profile), rule(finalist, year + dt.timedelta(days=1), profile)) == ("C2", "C0")
    silent = lead("closed", ev(day_before(START), "call", "two_way"), closed_on=START, outcome="silent")
    if profile.revive_days is None:
        assert rule(silent, START + dt.timedelta(days=3000), profile) == "C0"
    else:
        back = START + dt.timedelta(days=profile.revive_days)
        assert (rule(silent, day_before(back), profile), rule(silent, back, profile)) == ("C0", "C3")


STANDARD = BOOK.profiles["standard"]


def test_thank_you_ages():
    met = dt.date(2026, 3, 4)
    one = lead("interviewed", ev(met, "interview", held=True))
    late, stale, dropped = met + dt.timedelta(days=2), CAL.add(met, 6), CAL.add(met, 21)
    assert [rule(one, d, STANDARD) for d in (met, day_before(late), late, day_before(stale))] == [
        "T1",
        "T1",
        "T2",
        "T2",
    ]
    assert advise(one, stale, STANDARD, CAL, BOOK).courtesy == {"late_thank_you": ("hm",)}
    assert advise(one, day_before(dropped), STANDARD, CAL, BOOK).courtesy == {"late_thank_you": ("hm",)}
    assert not advise(one, dropped, STANDARD, CAL, BOOK).courtesy


def test_replies_and_paper():
    asked = lead("interviewed", held(START), ev(START, "email", "in", needs_reply=True))
    assert [rule(asked, CAL.add(START, n), STANDARD) for n in (0, 1, 2)] == ["Y1", "Y1", "Y2"]
    met, note = held(CAL.add(START, 1))
    since = lead("interviewed", ev(START, "email", "in", ("rec",), needs_reply=True), met, note, people=(HM, REC))
    assert [rule(since, CAL.add(START, n), STANDARD) for n in (1, 2)] == ["Y1", "Y2"]
    talked = lead("interviewed", *since.log, ev(CAL.add(START, 1), "call", "two_way"), people=(HM, REC))
    assert rule(talked, CAL.add(START, 2), STANDARD) == "N0"
    spoken = lead("offer", ev(START, "offer", "two_way", written=False, deadline=dt.date(2026, 6, 1)))
    assert [rule(spoken, CAL.add(START, n), STANDARD) for n in (1, 2)] == ["O5", "O3"]


def test_news_for_the_referrer():
    one = lead("interviewed", held(START), people=(HM, REF))
    told = lead("interviewed", held(START), ev(START, "email", "out", ("ref",)), people=(HM, REF))
    seen = {
        n: advise(one, CAL.add(START, n), STANDARD, CAL, BOOK).courtesy.get("update_referrer") for n in (1, 2, 20, 21)
    }
    assert seen == {1: None, 2: ("ref",), 20: ("ref",), 21: None}
    assert "update_referrer" not in advise(told, CAL.add(START, 3), STANDARD, CAL, BOOK).courtesy


def chain(*days):
    dates = [START]
    for n in days:
        dates.append(dates[-1] + dt.timedelta(days=n))
    return [ev(a, "call", "two_way", agreed_on=b) for a, b in itertools.pairwise(dates)]


@pytest.mark.parametrize(
    "intervals, expected",
    [
        ((7, 7), ()),
        ((7, 7, 7), ("interval_stable",)),
        ((7, 7, 8), ("interval_stable",)),
        ((7, 7, 9), ()),
        ((9, 13), ()),
        ((9, 14), ("interval_growing",)),
        ((10, 14), ()),
        ((7, 59), ("interval_growing",)),
        ((7, 60), ("put_off",)),
        ((60,), ("put_off",)),
    ],
)
def test_interval_signals(intervals, expected):
    log = chain(*intervals)
    verdict = advise(lead("waiting_req", *log, stage_since=log[-1].date), log[-1].date, STANDARD, CAL, BOOK)
    assert verdict.signals == expected


def test_requisition_and_pace_signals():
    one = lead("waiting_req", SPOKE, stage_since=START, cadence_bd=500)
    seen = {n: advise(one, START + dt.timedelta(days=n), STANDARD, CAL, BOOK).signals for n in (29, 30, 89, 90)}
    assert seen == {29: (), 30: ("req_slow",), 89: ("req_slow",), 90: ("req_stuck",)}
    days = rounds(2)
    broken = lead("interviewed", *(held(d) for d in days))
    assert [advise(broken, CAL.add(days[-1], n), STANDARD, CAL, BOOK).signals for n in (5, 6)] == [(), ("pace_break",)]


def test_promises_that_slip_twice():
    one = lead(
        "interviewed",
        held(START, promise_by=dt.date(2026, 3, 6)),
        ev(dt.date(2026, 3, 9), "email", "in", promise_by=dt.date(2026, 3, 13)),
    )
    assert advise(one, dt.date(2026, 3, 13), STANDARD, CAL, BOOK).signals == ()
    assert advise(one, dt.date(2026, 3, 14), STANDARD, CAL, BOOK).signals == ("repeat_slip",)
