"""The flow of the search as text for sankeymatic."""

import io
import re
from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline_tui.core.model import OUTCOMES, STAGES, Event, Lead
from pipeline_tui.exchange.sankey import path, write

TODAY = date(2026, 3, 11)


def on(day, kind, **more):
    return Event(date=date(2026, 2, day), kind=kind, **more)


APPLIED = on(1, "applied", dir="out")
MET, AGAIN = on(9, "interview", held=True), on(12, "interview", held=True)


@pytest.mark.parametrize(
    "lead, steps",
    [
        (Lead(company="A", stage="prospect"), ()),
        (Lead(company="A", stage="closed", outcome="not_pursued"), ()),
        (Lead(company="A", stage="applied"), ("Applications", "Waiting to hear")),
        (Lead(company="A", stage="interviewed"), ("Applications", "Interviews", "Interviewing now")),
        (Lead(company="A", stage="closed", outcome="rejected"), ("Applications", "Rejected")),
        (Lead(company="A", stage="closed", outcome="silent", log=(APPLIED,)), ("Applications", "No answer")),
        (
            Lead(company="A", stage="offer", log=(APPLIED, MET, AGAIN, on(20, "offer", dir="in"))),
            ("Applications", "Interviews", "Further rounds", "Offers", "Offer to answer"),
        ),
        (
            Lead(company="A", stage="waiting_req", log=(on(3, "call", dir="two_way"),)),
            ("Personal contacts", "Waiting on requisition"),
        ),
        (
            Lead(company="A", stage="closed", outcome="rejected", log=(APPLIED, MET)),
            ("Applications", "Interviews", "Rejected"),
        ),
        (
            Lead(company="A", stage="applied", log=(APPLIED, Event(date=date(2026, 3, 20), kind="interview"))),
            ("Applications", "Waiting to hear"),
        ),
    ],
)
def test_the_way_of_a_lead_is_what_really_happened(lead, steps):
    assert path(lead, TODAY) == steps


events = st.builds(
    Event,
    date=st.dates(date(2026, 1, 1), date(2026, 4, 1)),
    kind=st.sampled_from(["applied", "call", "email", "interview", "offer", "note", "stage"]),
    dir=st.sampled_from([None, "in", "out", "two_way"]),
    held=st.sampled_from([None, True, False]),
)
leads = st.builds(
    Lead,
    company=st.just("A"),
    stage=st.sampled_from(STAGES),
    outcome=st.sampled_from([None, *OUTCOMES]),
    applied_on=st.none() | st.dates(date(2026, 1, 1), date(2026, 4, 1)),
    log=st.lists(events, max_size=5).map(tuple),
)


@given(st.lists(leads, max_size=12))
def test_what_flows_into_a_step_flows_out_of_it_and_every_lead_is_counted_once(found):
    out = io.StringIO()
    write(found, TODAY, out)
    into, outof = Counter(), Counter()
    for line in out.getvalue().splitlines():
        if not line.startswith("//"):
            start, n, end = re.fullmatch(r"(.+) \[(\d+)\] (.+)", line).groups()
            outof[start] += int(n)
            into[end] += int(n)
    walked = sum(bool(path(lead, TODAY)) for lead in found)
    for middle in set(into) & set(outof):
        assert into[middle] == outof[middle]
    assert sum(outof[s] for s in set(outof) - set(into)) == walked
    assert sum(into[e] for e in set(into) - set(outof)) == walked
