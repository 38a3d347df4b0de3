"""The thank-you matrix: interviewer by interview, owed, sent, late, dropped."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scenarios import SCENARIOS

from pipeline_tui.core.errors import BadInput
from pipeline_tui.core.facts import Facts
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.core.thanks import cell_words, matrix, thank_you_event
from pipeline_tui.exchange.record import lead_from_record
from pipeline_tui.rulebook.load import builtin

BOOK = builtin()
D = dt.date
PEOPLE = (Contact(key="hm", name="Jane Roe", role="hiring_manager"), Contact(key="peer", role="peer"))


def facts(lead, today):
    return Facts(lead, today, BOOK.profiles["standard"], BOOK.calendar, BOOK.limits)


def june(n):
    return D(2026, 6, 1) + dt.timedelta(n - 1)


def met(n, *who, held=True):
    return Event(date=june(n), kind="interview", who=who or ("hm",), held=held)


def thanked(n, *who, dir="out"):
    return Event(date=june(n), kind="thank_you", dir=dir, who=who)


def on(today, *log, **more):
    given = {"stage": "interviewed", **more}
    return facts(Lead(company="Halden", contacts=PEOPLE, log=log, **given), june(today))


def test_the_second_founding_case_only_hr_was_thanked():
    case = SCENARIOS["S02"]
    found = matrix(facts(lead_from_record(case), case["today"]))
    assert [(c.key, c.interview, c.state, c.sent_on) for c in found] == [
        ("hr", D(2026, 3, 9), "sent", D(2026, 3, 10)),
        ("director", D(2026, 3, 11), "stale", None),
        ("peer", D(2026, 3, 13), "stale", None),
        ("president", D(2026, 3, 13), "stale", None),
    ]


@pytest.mark.parametrize(
    "today, state, words",
    [
        (1, "owed", "owed by Tue 2 Jun"),
        (2, "owed", "owed by Tue 2 Jun"),
        (3, "late", "late: still worth a note of its own"),
        (8, "late", "late: still worth a note of its own"),
        (9, "stale", "put your thanks into your next message"),
        (29, "stale", "put your thanks into your next message"),
        (30, "dropped", "not sent; let it go"),
    ],
)
def test_a_note_that_was_not_sent(today, state, words):
    (cell,) = matrix(on(today, met(1)))
    assert (cell.state, cell.due, cell_words(cell, june(today))) == (state, june(2), words)


@pytest.mark.parametrize(
    "note, state, late, words",
    [
        (thanked(1, "hm"), "sent", False, "sent Mon 1 Jun"),
        (thanked(2, "hm"), "sent", False, "sent Tue 2 Jun"),
        (thanked(3, "hm"), "sent", True, "sent Wed 3 Jun, 1 day late"),
        (thanked(2), "sent", False, "sent Tue 2 Jun"),
        (thanked(2, "peer"), "late", False, "late: still worth a note of its own"),
        (thanked(2, "hm", dir="in"), "late", False, "late: still worth a note of its own"),
        (thanked(5, "hm"), "late", False, "late: still worth a note of its own"),
    ],
)
def test_a_note_that_was_sent(note, state, late, words):
    (cell,) = matrix(on(4, met(1), note))
    assert (cell.state, cell.was_late, cell_words(cell, june(4))) == (state, late, words)


def test_two_interviews_with_one_person():
    first, second, other = matrix(on(10, met(1, "hm"), met(9, "hm", "peer")))
    assert (first.key, first.interview, first.state) == ("hm", june(1), "folded")
    assert (second.key, second.interview, second.state) == ("hm", june(9), "owed")
    assert (other.key, other.state) == ("peer", "owed")
    both = matrix(on(10, met(1), thanked(2, "hm"), met(9)))
    assert [(c.state, c.sent_on) for c in both] == [("sent", june(2)), ("owed", None)]


def test_only_interviews_that_took_place_and_each_day_once():
    assert matrix(on(10, met(1, held=None), met(2, held=False), met(12, held=None))) == ()
    assert len(matrix(on(2, met(1), met(1)))) == 1


def test_a_closed_lead_owes_nothing():
    (cell,) = matrix(on(2, met(1), stage="closed", outcome="rejected", closed_on=june(2)))
    assert cell.state == "dropped"


def test_one_key_logs_one_sent():
    before = on(2, met(1, "hm", "peer"))
    event = thank_you_event(before.lead, "hm", june(2))
    assert event == Event(date=june(2), kind="thank_you", dir="out", who=("hm",))
    after = matrix(on(2, *before.lead.log, event))
    assert [(c.key, c.state) for c in after] == [("hm", "sent"), ("peer", "owed")]


def test_thanking_a_stranger_is_refused_in_words():
    with pytest.raises(BadInput, match=r'"bob" is not a person of this lead; there is hm, peer\. Nothing was saved\.'):
        thank_you_event(on(2, met(1)).lead, "bob", june(2))


_WHO = st.sampled_from((("hm",), ("peer",), ("hm", "peer")))
_LOG = st.lists(
    st.builds(lambda n, who: met(n, *who), st.integers(1, 40), _WHO)
    | st.builds(lambda n, who: thanked(n, *who), st.integers(1, 40), _WHO | st.just(())),
    max_size=6,
)


@given(_LOG, st.integers(1, 45))
def test_the_matrix_owes_what_the_facts_owe(log, today):
    known = on(today, *log)
    words = {"owed": "fresh", "late": "late", "stale": "stale"}
    owed = {c.key: words[c.state] for c in matrix(known) if c.state in words}
    assert owed == known.owed
