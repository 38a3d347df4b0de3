"""Laws that hold for every lead, checked on random ones."""

import datetime as dt
import re
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline_tui.core.advise import advise, card, explain
from pipeline_tui.core.calendar import Calendar
from pipeline_tui.core.model import CONTACT_ROLES, KINDS, OUTCOMES, STAGES, Contact, Event, Lead
from pipeline_tui.core.reach import ways
from pipeline_tui.core.scripts import script_for
from pipeline_tui.core.verdict import OtherOffer
from pipeline_tui.core.why import key
from pipeline_tui.rulebook.load import builtin, scripts

TODAY = dt.date(2026, 6, 17)
BOOK = builtin()
KEYS = ("ann", "ben", "cy")
IDS = {r.id for r in BOOK.rules}
MAY_SPEAK_BEFORE_AN_AGREED_DATE = {"O1", "O2", "O3", "O4", "Y1", "Y2", "X1", "I1", "T1", "T2"}
LAW = settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])

near = st.integers(-45, 20).map(lambda n: TODAY + dt.timedelta(days=n))
ahead = st.integers(-20, 70).map(lambda n: TODAY + dt.timedelta(days=n))
maybe_date = st.none() | st.none() | ahead
people = st.builds(
    Contact,
    key=st.just(""),
    name=st.none() | st.sampled_from(["Jane Roe", "Dr. Kim Li", "Zoë", "李雷"]),
    role=st.none() | st.sampled_from(CONTACT_ROLES),
    title=st.none() | st.sampled_from(["Director", "VP", "Head of a very long department name"]),
    channels=st.none() | st.lists(st.sampled_from(["phone", "email", "linkedin", "text"]), max_size=2).map(tuple),
    email=st.none() | st.just("a@b.example"),
    phone=st.none() | st.just("+44 20"),
    preferred=st.none() | st.sampled_from(["email", "call", "phone", "linkedin", "pigeon"]),
)
events = st.builds(
    Event,
    date=near,
    kind=st.sampled_from(KINDS),
    dir=st.sampled_from([None, "in", "out", "out", "two_way"]),
    who=st.lists(st.sampled_from([*KEYS, "stranger"]), max_size=2, unique=True).map(tuple),
    held=st.sampled_from([None, True, True, False]),
    agreed_on=maybe_date,
    agreed_via=st.none() | st.sampled_from(["email", "call"]),
    promise_by=maybe_date,
    plan_on=st.none() | maybe_date,
    needs_reply=st.sampled_from([None, None, True]),
    auto=st.sampled_from([None, None, True]),
    purpose=st.sampled_from([None, None, "follow_up", "update", "reply"]),
    told_offer=st.sampled_from([None, None, True]),
    deadline=maybe_date,
    written=st.sampled_from([None, True, False]),
    promise_cleared=st.sampled_from([None, None, None, True]),
    agreed_cleared=st.sampled_from([None, None, None, True]),
)


@st.composite
def random_leads(draw):
    contacts = [
        Contact(**{**{f: getattr(c, f) for f in c.__slots__}, "key": k})
        for k, c in zip(KEYS, draw(st.lists(people, max_size=3)), strict=False)
    ]
    stage = draw(st.sampled_from(STAGES))
    return Lead(
        id="x",
        company=draw(st.sampled_from(["Halden", ""])),
        role=draw(st.sampled_from(["Editor", ""])),
        stage=stage,
        stage_since=draw(st.none() | near),
        closed_on=draw(st.none() | near) if stage == "closed" else None,
        outcome=draw(st.none() | st.sampled_from(OUTCOMES)) if stage == "closed" else None,
        found_on=draw(st.none() | near),
        closes_on=draw(maybe_date),
        frozen=draw(st.booleans()),
        no_calls=draw(st.booleans()),
        process_owner=draw(st.none() | st.sampled_from(KEYS)),
        cadence_bd=draw(st.none() | st.none() | st.integers(1, 30)),
        contacts=tuple(contacts),
        log=tuple(draw(st.lists(events, max_size=9))),
    )


leads = random_leads()
profiles = st.sampled_from(sorted(BOOK.profiles)).map(BOOK.profiles.get)
calendars = st.sampled_from([BOOK.calendar, Calendar(weekend=frozenset({4, 5}), holidays=frozenset({TODAY}))])
offers_elsewhere = st.lists(
    st.builds(OtherOffer, company=st.just("Vela"), received=near, deadline=ahead), max_size=2
).map(tuple)
questions = st.tuples(leads, profiles, calendars, offers_elsewhere)


def ask(question, today=TODAY):
    lead, profile, calendar, elsewhere = question
    return advise(lead, today, profile, calendar, BOOK, elsewhere)


@LAW
@given(questions)
def test_every_lead_has_one_verdict_and_no_due_date_in_the_past(question):
    verdict = ask(question)
    assert verdict.rule in IDS
    assert verdict.due is None or verdict.due >= TODAY
    assert verdict.until is None or verdict.until > TODAY
    assert 0 <= verdict.severity <= 4
    assert verdict == ask(question)


@LAW
@given(questions)
def test_the_verdict_keeps_until_its_next_change(question):
    verdict = ask(question)
    last = min(verdict.until or dt.date.max, TODAY + dt.timedelta(days=120))
    day = TODAY
    while (day := day + dt.timedelta(days=1)) < last:
        assert key(ask(question, day)) == key(verdict), day


@LAW
@given(questions)
def test_explaining_names_the_first_real_change(question):
    lead, profile, calendar, elsewhere = question
    why = explain(lead, TODAY, profile, calendar, BOOK, elsewhere)
    assert why.verdict == ask(question)
    if why.until is not None:
        assert why.verdict.until <= why.until
        assert key(ask(question, why.until - dt.timedelta(days=1))) == key(why.verdict)


@LAW
@given(questions)
def test_nothing_is_asked_before_an_agreed_date(question):
    lead, profile, calendar, elsewhere = question
    shown = card(lead, TODAY, profile, calendar, BOOK, elsewhere)
    agreed = shown.agreed_on
    if lead.stage != "closed" and agreed is not None and calendar.fwd(agreed) > TODAY:
        verdict = shown.verdict
        assert verdict.flag == "quiet" or verdict.rule in MAY_SPEAK_BEFORE_AN_AGREED_DATE


@LAW
@given(questions)
def test_no_calls_where_calls_are_refused(question):
    lead = question[0]
    verdict = ask(question)
    if lead.no_calls and verdict.rule not in {"A2", "A3", "Y1", "Y2", "O1", "O2"}:
        assert verdict.channel != "call"


LADDER_RULES = {"C1", "C2", "C3", "X1", "B2", "S-OLD", "S-SCR", "S-APP", "S-INT", "S-FRZ", "S-REQ"}


@LAW
@given(questions)
def test_an_agency_is_never_bypassed(question):
    lead, *rest = question
    agency = Contact(key="agency", role="recruiter_agency")
    verdict = ask((replace(lead, contacts=(*lead.contacts, agency)), *rest))
    agencies = {"agency"} | {c.key for c in lead.contacts if c.role == "recruiter_agency"}
    if verdict.rule in LADDER_RULES:
        assert len(verdict.recipient) == 1
        assert set(verdict.recipient) <= agencies


@LAW
@given(leads, profiles)
def test_attempts_stay_under_the_cap(lead, profile):
    log = lead.log
    day = TODAY
    tries = 0
    for _ in range(30):
        verdict = advise(Lead(company="Halden", stage=lead.stage, contacts=lead.contacts, log=log), day, profile,
                         BOOK.calendar, BOOK)  # fmt: skip
        if verdict.rule.startswith(("B2", "S-")) and verdict.action not in ("last_note_or_close", "find_contact"):
            assert verdict.rule != "B2" or tries < max(profile.cap.values())
            log = (*log, Event(date=day, kind="email", dir="out", who=verdict.recipient, purpose="follow_up"))
            tries += 1
            after = advise(Lead(company="Halden", stage=lead.stage, contacts=lead.contacts, log=log), day, profile,
                           BOOK.calendar, BOOK)  # fmt: skip
            assert after.rule != verdict.rule
        if verdict.until is None:
            break
        day = verdict.until
    assert tries <= max(profile.cap.values())


HOLES = re.compile(r"None|[{}\[\]]|  | [.,;:?]|\(\)|\.\.|,,|\b1 (?:business days|days|rounds|attempts|people)\b")


def whole(text):
    """Whether a text reads without a hole."""
    return not HOLES.search(text) and text == text.strip() and not text.startswith((",", "."))


@LAW
@given(questions)
def test_reasons_cards_and_clears_have_no_holes(question):
    verdict = ask(question)
    for text in (verdict.reason, verdict.state, verdict.clears):
        assert whole(text), text
    assert verdict.reason.endswith(".")
    assert not verdict.reason[0].islower()
    assert verdict.state
    assert (verdict.clears == "") == (verdict.flag in ("quiet", "closed"))


@LAW
@given(
    questions, st.sampled_from(["", "Alex Poe"]), st.sampled_from(["", "+44 20 7946"]), st.sampled_from(["", "I ship."])
)
def test_scripts_have_no_holes(question, me, phone, value_point):
    lead = question[0]
    verdict = ask(question)
    said = [verdict.action, *scripts().actions]
    for action in said:
        for to in verdict.recipient or (None,):
            script = script_for(lead, verdict, TODAY, scripts(), me, phone, to, value_point=value_point, action=action)
            for part in (script.live, script.voicemail, script.subject, script.body, script.prompt, *script.checklist):
                if part is not None:
                    assert whole(part), part
            if script.live is not None:
                assert script.live.endswith("?") or script.live.endswith("through?")
    if verdict.action not in ("wait", "none"):
        assert verdict.action in scripts().actions


@LAW
@given(leads)
def test_the_channel_is_one_the_person_has(lead):
    verdict = advise(lead, TODAY, BOOK.profiles["standard"], BOOK.calendar, BOOK)
    person = lead.contact(verdict.recipient[0]) if len(verdict.recipient) == 1 else None
    if person and ways(person) and verdict.rule not in {"Y1", "Y2", "T1", "T2"} and not lead.no_calls:
        assert verdict.channel in ways(person)


ASKS_FOR_A_TOUCH = {"A2", "A3", "M2", "P2", "B2", "S-OLD", "S-SCR", "S-APP", "S-INT", "S-FRZ", "S-REQ"}


@LAW
@given(questions)
def test_a_logged_touch_is_known_to_the_verdict_that_follows(question):
    lead, *rest = question
    verdict = ask(question)
    if verdict.rule not in ASKS_FOR_A_TOUCH or not verdict.recipient:
        return
    kind = "voicemail" if verdict.channel == "call" else "email"
    touch = Event(date=TODAY, kind=kind, dir="out", who=verdict.recipient, purpose="follow_up")
    after = ask((replace(lead, log=(*lead.log, touch)), *rest))
    assert after.rule not in ASKS_FOR_A_TOUCH
