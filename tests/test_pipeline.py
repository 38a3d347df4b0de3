"""The one door: what a change on one lead does to the others, midnight, and other windows."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scenarios import SCENARIOS

from pipeline_tui.cli.board import demo_pipeline
from pipeline_tui.cli.session import Session
from pipeline_tui.core.due_list import entries_of, in_turn
from pipeline_tui.core.errors import NoLead
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.exchange.record import lead_from_record
from pipeline_tui.store.open import memory_store, open_store

DAY = dt.date(2026, 10, 6)
BOSS = Contact(key="boss", name="Ines Calder", role="hiring_manager", channels=("phone", "email"))


def met(company, **more):
    """A lead that was spoken with, and has an agreed date ahead."""
    talk = Event(date=dt.date(2026, 10, 1), kind="call", dir="two_way", who=("boss",), agreed_on=dt.date(2026, 10, 15))
    return Lead(company=company, stage="waiting_req", contacts=(BOSS,), log=(talk,), **more)


def offered(company):
    letter = Event(
        date=dt.date(2026, 10, 5), kind="offer", dir="in", who=("boss",), written=True, deadline=dt.date(2026, 10, 12)
    )
    return Lead(company=company, stage="offer", contacts=(BOSS,), log=(letter,))


@pytest.fixture
def pipeline():
    return Session(today=DAY).over(memory_store())


def rules(pipeline):
    return {card.company: card.verdict.rule for card in pipeline.cards()}


def test_an_offer_speaks_on_the_other_leads_at_once_and_falls_silent_when_it_goes(pipeline):
    pipeline.add(met("Northgate"))
    assert rules(pipeline) == {"Northgate": "A1"}
    pipeline.add(offered("Vela"))
    assert rules(pipeline)["Northgate"] == "X1"
    pipeline.undo()
    assert rules(pipeline) == {"Northgate": "A1"}
    pipeline.redo()
    pipeline.close(pipeline.find("vela"), "declined")
    assert rules(pipeline)["Northgate"] == "A1"


def test_one_lead_is_judged_alike_alone_and_with_all_others(pipeline):
    pipeline.add(met("Northgate"))
    pipeline.add(offered("Vela"))
    alone = Session(today=DAY).over(pipeline._store)
    lead = alone.lead(alone.find("northgate"))
    assert alone.verdict_card(lead) == pipeline.card(lead.id)
    assert alone.verdict_card(lead).verdict.rule == "X1"


def test_midnight_judges_everything_for_the_new_day():
    session = Session(today=dt.date(2026, 10, 14))
    pipeline = session.over(memory_store())
    pipeline.add(met("Northgate"))
    assert rules(pipeline) == {"Northgate": "A1"}
    assert not pipeline.refresh()
    session.today = dt.date(2026, 10, 15)
    assert pipeline.refresh()
    assert (pipeline.today, rules(pipeline)) == (session.today, {"Northgate": "A2"})


def test_a_lead_that_another_window_removed_is_gone_and_told(tmp_path):
    mine = Session(db=str(tmp_path / "p.db"), today=DAY).writing()
    mine.add(met("Northgate"))
    mine.cards()
    lead_id = mine.find("northgate")
    with open_store(tmp_path / "p.db") as other:
        other.remove(lead_id, "removed", dt.datetime.now(dt.UTC))
    assert mine.refresh()
    assert mine.cards() == []
    with pytest.raises(NoLead, match="another window"):
        mine.lead(lead_id)


def test_a_lead_s_own_profile_and_country_are_its_own(pipeline):
    silent = Event(date=dt.date(2026, 9, 28), kind="call", dir="two_way", who=("boss",))
    for company, profile in (("Soft", "gentle"), ("Plain", None), ("Keen", "persistent")):
        pipeline.add(Lead(company=company, stage="waiting_req", contacts=(BOSS,), log=(silent,), profile=profile))
    assert rules(pipeline) == {"Soft": "N0", "Plain": "N0", "Keen": "S-REQ"}
    words = {lead.company: pipeline.profile_words(lead) for lead in pipeline.leads()}
    assert "gentle" in words["Soft"]
    assert "standard" in words["Plain"]


def test_public_holidays_of_the_lead_s_country_do_not_count(pipeline):
    # Six business days to Tuesday after Easter 2026 without holidays, four with Good Friday and Easter Monday.
    applied = Event(date=dt.date(2026, 3, 30), kind="applied", dir="out")
    session = Session(today=dt.date(2026, 4, 7))
    easter = session.over(memory_store())
    for company, country in (("Home", None), ("Away", "DE")):
        easter.add(Lead(company=company, stage="applied", log=(applied,), country=country))
    reasons = {card.company: card.verdict.reason for card in easter.cards()}
    assert reasons["Home"].startswith("6 of 7")
    assert reasons["Away"].startswith("4 of 7")


def test_a_new_person_in_a_line_is_known_in_the_entry(pipeline):
    pipeline.add(Lead(company="Acme", stage="interviewed"))
    lead = pipeline.lead(pipeline.find("acme"))
    reading = pipeline.quicklog.read_line("spoke to Priya (recruiter), call back in 2 wks", lead)
    question = pipeline.quicklog.question(reading, lead)
    assert question.options[0].words == "add as recruiter"
    pipeline.quicklog.log_reading(lead.id, question.options[0].reading)
    after = pipeline.lead(lead.id)
    (priya,) = after.contacts
    assert (priya.name, priya.role) == ("Priya", "recruiter")
    assert after.log[-1].who == (priya.key,)
    assert pipeline.card(lead.id).verdict.rule == "A1"


def test_nobody_is_added_unasked(pipeline):
    pipeline.add(Lead(company="Acme", stage="interviewed"))
    lead = pipeline.lead(pipeline.find("acme"))
    pipeline.quicklog.log_reading(
        lead.id, pipeline.quicklog.read_line("spoke to Priya (recruiter), call back in 2 wks", lead)
    )
    after = pipeline.lead(lead.id)
    assert (after.contacts, after.log[-1].note) == ((), "spoke to Priya (recruiter), call back in 2 wks")


def acme(pipeline):
    pipeline.add(Lead(company="Acme", stage="interviewed", contacts=(BOSS,)))
    return pipeline.lead(pipeline.find("acme"))


def test_a_move_said_yes_to_is_one_step_with_the_line(pipeline):
    lead = acme(pipeline)
    question = pipeline.quicklog.question(pipeline.quicklog.read_line("Ines called: got the offer!", lead), lead)
    assert question.about == "stage"
    change = pipeline.quicklog.log_reading(lead.id, question.options[0].reading)
    assert change.label == "logged offer on Acme and moved it to offer"
    assert pipeline.lead(lead.id).stage == "offer"
    pipeline.undo()
    assert (pipeline.lead(lead.id).stage, pipeline.lead(lead.id).log) == ("interviewed", ())


def test_a_correction_is_read_as_of_the_day_the_entry_was_written_and_undone_exactly(pipeline):
    lead = acme(pipeline)
    pipeline.quicklog.log_reading(
        lead.id, pipeline.quicklog.read_line("spoke to Ines yesterday, call back in 2 wks", lead)
    )
    before = pipeline.lead(lead.id)
    later = Session(today=DAY + dt.timedelta(9)).over(pipeline._store)
    (old,) = before.log
    assert (old.date, old.agreed_on) == (dt.date(2026, 10, 5), dt.date(2026, 10, 20))
    assert later.quicklog.written_on(before, old) == DAY
    later.quicklog.correct(
        lead.id, old.id, later.quicklog.read_correction("spoke to Ines, call back in 3 wks", before, old)
    )
    after = later.lead(lead.id)
    (new,) = after.log
    assert (new.date, new.agreed_on, new.supersedes) == (old.date, dt.date(2026, 10, 27), old.id)
    assert after.past == (old,)
    assert later.card(lead.id).verdict.due == dt.date(2026, 10, 27)
    later.undo()
    assert later.lead(lead.id) == before
    later.redo()
    assert later.lead(lead.id) == after


def test_a_struck_entry_counts_for_nothing_until_it_is_undone(pipeline):
    lead = acme(pipeline)
    bare = pipeline.verdict_card(lead)
    pipeline.quicklog.log_reading(lead.id, pipeline.quicklog.read_line("spoke to Ines, call back in 2 wks", lead))
    entry = pipeline.lead(lead.id).log[0]
    agreed = pipeline.card(lead.id)
    pipeline.quicklog.strike(lead.id, entry.id)
    struck = pipeline.lead(lead.id)
    assert struck.log == ()
    assert struck.past[0] == entry
    assert pipeline.card(lead.id).verdict == bare.verdict
    pipeline.undo()
    assert pipeline.card(lead.id) == agreed


def test_lines_of_before_are_the_newest_first_each_once_and_none_of_a_file(pipeline):
    imported = Lead(company="Acme", contacts=(BOSS,), log=(Event(date=DAY, kind="note", note="came with a file"),))
    pipeline.add(imported)
    lead = pipeline.lead(pipeline.find("acme"))
    for text in ("left vm for Ines", "called Ines, no answer", "left vm for Ines"):
        pipeline.quicklog.log_reading(lead.id, pipeline.quicklog.read_line(text, lead))
    assert pipeline.quicklog.lines() == ["left vm for Ines", "called Ines, no answer"]


def test_a_correction_keeps_a_date_that_was_the_answer_to_a_question(pipeline):
    lead = acme(pipeline)
    reading = pipeline.quicklog.typed_date(
        pipeline.quicklog.read_line("spoke to Ines, no news", lead), "in 2 weeks", lead
    )
    pipeline.quicklog.log_reading(lead.id, reading)
    old = pipeline.lead(lead.id).log[0]
    again = pipeline.quicklog.read_correction("spoke to Ines, still no news at all", lead, old)
    assert (again.next_on, again.next_kind, again.next_via) == (dt.date(2026, 10, 20), "agreed", "call")
    other = pipeline.quicklog.read_correction("spoke to Ines, call back in 3 weeks", lead, old)
    assert other.next_on == dt.date(2026, 10, 27)
    missed = pipeline.quicklog.read_correction("left vm for Ines", lead, old)
    assert missed.next_on is None


@pytest.mark.parametrize("text", ["spoke to Ines yesterday, no news", "spoke to Ines, no news", "10/2 spoke to Ines"])
def test_the_day_an_entry_was_written_is_found_by_its_words(pipeline, text):
    lead = acme(pipeline)
    pipeline.quicklog.log_reading(
        lead.id, pipeline.quicklog.typed_date(pipeline.quicklog.read_line(text, lead), "in 2 weeks", lead)
    )
    lead = pipeline.lead(lead.id)
    later = Session(today=DAY + dt.timedelta(20)).over(pipeline._store)
    old = lead.log[0]
    assert later.quicklog.read_correction(text, lead, old).date == old.date
    if "yesterday" in text:
        assert later.quicklog.written_on(lead, old) == DAY


def behind_a_reply(**more):
    """A lead whose verdict is an answer that I owe, while something else stands that was for a day long past."""
    mail = Event(date=dt.date(2026, 3, 10), kind="email", dir="in", needs_reply=True)
    return Lead(**({"company": "Acme", "stage": "interviewed", "log": (mail, *more.pop("log", ()))} | more))


@pytest.fixture(scope="module")
def many_leads():
    """The demo's leads, those of the worked scenarios, and some with a date of long ago behind the verdict."""
    parts, long_ago = ("lead", "contacts", "log"), dt.date(2026, 2, 2)
    found = [lead_from_record({part: s[part] for part in parts}) for s in SCENARIOS.values()]
    behind = [
        behind_a_reply(stage="prospect", closes_on=long_ago),
        behind_a_reply(log=(Event(date=long_ago, kind="interview"),)),
        behind_a_reply(log=(Event(date=dt.date(2026, 3, 10), kind="note", plan_on=long_ago),)),
        behind_a_reply(log=(Event(date=long_ago, kind="offer", dir="in", deadline=long_ago),), stage="offer"),
    ]
    return [*demo_pipeline(Session(today=dt.date(2026, 3, 11))).leads(), *found, *behind]


@pytest.mark.parametrize("on_screen", [False, True])
@pytest.mark.parametrize(
    "day", [dt.date(2026, 3, 11), dt.date(2026, 3, 21), dt.date(2026, 5, 20), dt.date(2026, 6, 15)]
)
def test_the_agenda_reads_few_leads_and_says_the_same_as_reading_them_all(many_leads, on_screen, day):
    pipeline = Session(today=day).over(memory_store())
    pipeline.add_all(many_leads, "added")
    while on_screen and pipeline.catch_up():
        pass
    every = [e for lead in pipeline.leads() for e in entries_of(pipeline.facts(lead), pipeline.card(lead.id))]
    for last in (day, day + dt.timedelta(9), day + dt.timedelta(80), dt.date.max):
        told = [replace(entry, window=None) for entry in pipeline.dates.due_list(dt.date.min, last)]
        assert told == in_turn(every, dt.date.min, last)


DAYS = st.dates(DAY - dt.timedelta(60), DAY + dt.timedelta(40))
ENTRIES = st.builds(
    Event,
    date=DAYS,
    kind=st.sampled_from(["call", "email", "interview", "note", "meeting", "offer"]),
    dir=st.sampled_from([None, "in", "out", "two_way"]),
    who=st.sampled_from([(), ("boss",)]),
    held=st.sampled_from([None, None, True, False]),
    agreed_on=st.none() | DAYS,
    promise_by=st.none() | DAYS,
    plan_on=st.none() | DAYS,
    deadline=st.none() | DAYS,
    needs_reply=st.sampled_from([None, True]),
)
LEADS = st.builds(
    Lead,
    company=st.just("Acme"),
    stage=st.sampled_from(["prospect", "applied", "interviewed", "waiting_req", "offer", "closed"]),
    contacts=st.just((BOSS,)),
    log=st.lists(ENTRIES, max_size=4).map(tuple),
    closes_on=st.none() | DAYS,
    snoozed_until=st.none() | DAYS,
)


@settings(max_examples=40, deadline=None)
@given(st.lists(LEADS, min_size=8, max_size=8))
def test_no_date_of_any_lead_is_left_out_of_the_agenda(leads):
    pipeline = Session(today=DAY).over(memory_store())
    pipeline.add_all([replace(lead, id=f"l{number}") for number, lead in enumerate(leads)], "added")
    every = [e for lead in pipeline.leads() for e in entries_of(pipeline.facts(lead), pipeline.card(lead.id))]
    for last in (DAY, DAY + dt.timedelta(20)):
        told = [replace(entry, window=None) for entry in pipeline.dates.due_list(dt.date.min, last)]
        assert told == in_turn(every, dt.date.min, last)


def test_the_values_for_completion_are_what_the_leads_hold_commonest_first(pipeline):
    pipeline.add(met("Vela", tags=("remote", "Top"), source="referral"))
    pipeline.add(met("Northgate", tags=("remote",), role="Analyst"))
    pipeline.add(met("Northgate", tags=("remote",)))
    assert pipeline.shown.values("company") == ["Northgate", "Vela"]
    assert pipeline.shown.values("tag") == ["remote", "Top"]
    assert pipeline.shown.values("source") == ["referral"]
    assert pipeline.shown.values("role") == ["Analyst"]
    assert pipeline.shown.values("with") == ["hiring manager", "Ines Calder"]
    assert {"S-INT", "N0"} <= set(pipeline.shown.values("rule"))
    assert "call" in pipeline.shown.values("channel")
    assert "stage_action" not in pipeline.shown.values("action")
    assert pipeline.shown.values("nonsense") == []
    pipeline.undo()
    assert pipeline.shown.values("company") == ["Northgate", "Vela"]
