"""How far a lead came, and the figures made from it."""

from dataclasses import asdict
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline_tui.core.model import OUTCOMES, STAGES, Contact, Event, Lead
from pipeline_tui.core.progress import progress
from pipeline_tui.core.stats import stats, stats_lines

TODAY = date(2026, 3, 11)


def on(month, day, kind, **more):
    return Event(date=date(2026, month, day), kind=kind, **more)


APPLIED = on(2, 2, "applied", dir="out")


@pytest.mark.parametrize(
    "log, more, answered_on",
    [
        ((APPLIED,), {}, None),
        ((APPLIED, on(2, 3, "email", dir="in", auto=True)), {}, None),
        ((APPLIED, on(2, 9, "email", dir="in"), on(2, 20, "call", dir="two_way")), {}, date(2026, 2, 9)),
        ((on(1, 5, "call", dir="two_way"), APPLIED), {}, None),
        ((APPLIED,), {"stage": "closed", "outcome": "rejected", "closed_on": date(2026, 2, 12)}, date(2026, 2, 12)),
        ((APPLIED,), {"stage": "closed", "outcome": "silent", "closed_on": date(2026, 2, 12)}, None),
        ((APPLIED, on(3, 20, "interview")), {}, None),
        ((APPLIED, on(2, 8, "interview", held=True)), {}, date(2026, 2, 8)),
    ],
)
def test_the_first_answer_is_a_word_of_theirs_after_the_application(log, more, answered_on):
    assert progress(Lead(company="A", log=log, **more), TODAY).answered_on == answered_on


def test_a_mentors_word_is_no_answer():
    mentor = Contact(key="m", role="mentor", name="Ada")
    lead = Lead(company="A", contacts=(mentor,), log=(APPLIED, on(2, 9, "call", dir="two_way", who=("m",))))
    assert not progress(lead, TODAY).answered


def test_a_job_that_was_only_found_or_noted_has_not_begun():
    assert not progress(Lead(company="A", stage="prospect", log=(on(2, 1, "note"),)), TODAY).begun
    assert progress(Lead(company="A", stage="prospect", log=(on(2, 1, "call", dir="out"),)), TODAY).begun
    closed = Lead(company="A", stage="closed", outcome="rejected", log=(on(2, 1, "stage", outcome="rejected"),))
    assert progress(closed, TODAY).applied


def test_the_page_counts_what_is_there():
    round_ = [on(2, d, "interview", held=True) for d in (10, 12, 20)]
    leads = [
        Lead(company="A", source="referral", stage="interviewed", log=(APPLIED, *round_)),
        Lead(company="B", source="referral", log=(on(3, 9, "applied", dir="out"),)),
        Lead(company="C", stage="closed", outcome="silent", log=(APPLIED,)),
        Lead(company="D", stage="prospect"),
        Lead(company="E", source="job_board", log=(APPLIED, on(2, 7, "email", dir="in"), on(3, 12, "interview"))),
    ]
    figures = stats(leads, TODAY)
    assert figures.stages == {
        "prospect": 1, "applied": 2, "interviewed": 1, "waiting_req": 0, "offer": 0, "closed": 1,
    }  # fmt: skip
    assert (figures.touched, figures.applied_this_week) == (1, 1)
    assert (figures.begun, figures.answered, figures.interviewed) == (4, 2, 1)
    assert (figures.rounds, figures.planned, figures.offered) == (3, 1, 0)
    assert asdict(figures.first_answer) == {"days": 6.5, "cases": 2}
    assert asdict(figures.between_rounds) == {"days": 5.0, "cases": 2}
    assert [(s.name, s.leads, s.answered) for s in figures.sources] == [
        ("referral", 2, 1), ("job_board", 1, 1), (None, 1, 0),
    ]  # fmt: skip
    page = "\n".join(stats_lines(figures))
    assert "2 of 4 heard back" in page
    assert "6.5 days after the application (median of 2)" in page
    assert "1 without an answer" in page
    for word in ("ghost", "fail", "only", "poor"):
        assert word not in page.lower()


def test_without_leads_there_are_no_figures():
    assert stats_lines(stats([], TODAY)) == ["No leads yet, so no figures."]


events = st.builds(
    Event,
    date=st.dates(date(2026, 1, 1), date(2026, 4, 1)),
    kind=st.sampled_from(["applied", "call", "email", "interview", "offer", "note"]),
    dir=st.sampled_from([None, "in", "out", "two_way"]),
    held=st.sampled_from([None, True, False]),
)
leads = st.builds(
    Lead,
    company=st.just("A"),
    source=st.sampled_from([None, "referral", "x"]),
    stage=st.sampled_from(STAGES),
    outcome=st.sampled_from([None, *OUTCOMES]),
    log=st.lists(events, max_size=5).map(tuple),
)


@given(st.lists(leads, max_size=8))
def test_no_part_is_larger_than_its_whole(found):
    figures = stats(found, TODAY)
    assert sum(figures.stages.values()) == figures.leads == len(found)
    assert sum(figures.outcomes.values()) == figures.stages["closed"]
    assert figures.offered <= figures.begun
    assert figures.interviewed <= figures.answered <= figures.begun <= figures.leads
    assert sum(s.leads for s in figures.sources) == figures.begun
    assert sum(s.answered for s in figures.sources) == figures.answered
    assert figures.first_answer.days is None or figures.first_answer.days >= 0


def test_what_happens_today_counts_and_what_lies_ahead_does_not():
    for day, reached in ((10, True), (11, True), (12, False)):
        lead = Lead(company="A", stage="prospect", log=(on(3, day, "call", dir="out"),))
        assert progress(lead, TODAY).begun is reached
        sent = progress(Lead(company="A", stage="prospect", log=(on(3, day, "applied", dir="out"),)), TODAY)
        assert sent.applied_on == (date(2026, 3, day) if reached else None)
        said = Lead(company="A", log=(APPLIED,), stage="closed", outcome="rejected", closed_on=date(2026, 3, day))
        assert progress(said, TODAY).answered_on == (date(2026, 3, day) if reached else None)


def test_an_interview_of_today_is_still_ahead_until_it_is_logged():
    for day, ahead in ((10, 0), (11, 1), (12, 1)):
        assert stats([Lead(company="A", log=(on(3, day, "interview"),))], TODAY).planned == ahead


def test_sources_of_one_size_come_by_name_the_unnamed_last_and_the_thirteenth_is_only_counted():
    sources = [None, *(f"site_{n:02}" for n in range(13, 0, -1))]
    figures = stats([Lead(company="A", source=source, log=(APPLIED,)) for source in sources], TODAY)
    assert [s.name for s in figures.sources] == [*(f"site_{n:02}" for n in range(1, 14)), None]
    lines = stats_lines(figures)
    assert any(line.startswith("  site 12") for line in lines)
    assert not any(line.startswith("  site 13") for line in lines)
    assert lines[-1] == "  and 2 sources more; --json has all"
