"""The agreed dates: kept, missed, moved, what their trend says, and that advice is never a date."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scenarios import SCENARIOS

from pipeline_tui.core.chain import Advice, Chain, chain, one_line, state_words
from pipeline_tui.core.facts import Facts
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.core.signals import signals
from pipeline_tui.exchange.record import lead_from_record
from pipeline_tui.rulebook.load import builtin

BOOK = builtin()
D = dt.date
PEOPLE = (
    Contact(key="hm", name="Alan Hughes", role="hiring_manager"),
    Contact(key="rec", name="Ken Lo", role="recruiter"),
    Contact(key="mentor", name="Amy Ash", role="mentor"),
)


def facts(lead, today):
    return Facts(lead, today, BOOK.profiles["standard"], BOOK.calendar, BOOK.limits)


def scenario(id):
    s = SCENARIOS[id]
    return facts(lead_from_record(s), s["today"])


def day(n):
    return D(2026, 3, n)


def ev(n, kind="call", dir="two_way", who=("hm",), **more):
    more = {k: day(v) if k == "agreed_on" else v for k, v in more.items()}
    return Event(date=day(n), kind=kind, dir=dir, who=who, **more)


def on(today, *log, **more):
    given = {"stage": "waiting_req", **more}
    return facts(Lead(company="Halden", contacts=PEOPLE, log=log, **given), day(today))


def test_the_first_founding_case_weekly_calls_by_agreement():
    found = chain(scenario("S01"))
    assert [(x.talked_on, x.agreed_on, x.days, x.who, x.state, x.contact_on) for x in found.links] == [
        (day(3), day(10), 7, "director", "kept", day(10)),
        (day(10), day(17), 7, "director", "kept", day(17)),
        (day(17), day(24), 7, "director", "today", None),
    ]
    assert found.trend == "stable"
    assert found.reading == "The last three agreed intervals were 7 days each: you are not being put off."
    assert found.permission.startswith("Weekly is agreed with the director, so weekly is fine, whatever the mentor")
    assert [(a.date, a.who, a.note) for a in found.advice] == [
        (D(2026, 2, 27), "mentor", "recommends me to the director"),
        (day(18), "mentor", "says call only every two weeks"),
    ]


def test_without_an_agreed_date_there_is_no_chain():
    found = chain(scenario("S02"))
    assert (found.links, found.trend, found.reading, found.permission) == ((), "", "", "")


def test_a_growing_interval():
    found = chain(scenario("S05"))
    assert [x.days for x in found.links] == [7, 14, 30]
    assert found.trend == "growing"
    assert found.reading == (
        "The agreed interval grew from 14 to 30 days: they probably want you but have no opening yet. "
        "Keep the date, and put more effort elsewhere."
    )
    assert found.permission.startswith("This date is agreed with the VP, 30 days after the last talk")


def test_put_off():
    found = chain(scenario("E14"))
    assert (found.trend, found.links[-1].state, found.links[-1].days) == ("put_off", "ahead", 84)
    assert "84 days off" in found.reading
    assert "the odds are low" in found.reading
    assert "eekly" not in found.permission


@pytest.mark.parametrize(
    "today, log, state, contact, words",
    [
        (16, [], "ahead", None, "in 1 day"),
        (17, [], "today", None, "today"),
        (18, [], "missed", None, "1 day past, still to do"),
        (20, [ev(17)], "kept", 17, "kept"),
        (20, [ev(17, "voicemail", "out")], "kept", 17, "kept, no answer"),
        (20, [ev(16, "voicemail", "out")], "missed", None, "3 days past, still to do"),
        (20, [ev(19)], "late", 19, "2 days late"),
        (20, [ev(19, "email", "out")], "late", 19, "2 days late, no answer"),
        (20, [ev(12)], "early", 12, "spoke early, Thu 12 Mar"),
        (20, [ev(12, "interview", None, held=True)], "early", 12, "spoke early, Thu 12 Mar"),
        (20, [ev(17, who=("rec",))], "missed", None, "3 days past, still to do"),
        (20, [ev(17, who=("mentor",))], "missed", None, "3 days past, still to do"),
        (20, [ev(17, "email", "in", auto=True)], "missed", None, "3 days past, still to do"),
        (20, [ev(12, "email", "in", agreed_on=24)], "moved", None, "moved"),
        (20, [ev(17, "email", "in", agreed_on=24)], "kept", 17, "kept"),
        (20, [ev(12, who=("rec",), agreed_on=24)], "moved", None, "moved"),
        (20, [ev(12, "note", None, agreed_cleared=True)], "cleared", None, "set aside"),
        (20, [ev(12, "email", "out", agreed_cleared=True)], "cleared", None, "set aside"),
    ],
)
def test_how_a_date_went(today, log, state, contact, words):
    link = chain(on(today, ev(10, agreed_on=17), *log)).links[0]
    assert (link.state, link.contact_on) == (state, contact and day(contact))
    assert state_words(link, day(today)) == words


def test_an_agreed_saturday_is_kept_on_monday_and_missed_on_tuesday():
    agreed = ev(10, agreed_on=14)
    assert chain(on(20, agreed, ev(16))).links[0].state == "kept"
    assert [chain(on(n, agreed)).links[0].state for n in (15, 16, 17)] == ["ahead", "today", "missed"]
    assert state_words(chain(on(15, agreed)).links[0], day(15)) == "due on the next business day"


def test_a_closed_lead_keeps_its_dates_but_asks_for_nothing():
    lead = {"stage": "closed", "outcome": "role_closed", "closed_on": day(12)}
    found = chain(on(20, ev(10, agreed_on=17), **lead))
    assert (found.links[0].state, found.trend, found.permission) == ("over", "", "")


def test_advice_is_never_a_link_and_never_moves_one():
    mentor = ev(11, who=("mentor",), agreed_on=24, note="fortnightly")
    asked = ev(12, "email", "out", who=("mentor",), note="what do you think?")
    found = chain(on(20, ev(10, agreed_on=17), mentor, asked))
    assert [x.agreed_on for x in found.links] == [day(17)]
    assert found.advice == (Advice(day(11), "mentor", "fortnightly; named Tue 24 Mar"),)


@pytest.mark.parametrize(
    "today, log, said",
    [
        (12, [], "Weekly is agreed with Alan Hughes, so weekly is fine, whatever anyone else may say."),
        (12, [ev(11, who=("mentor",), note="less")], "weekly is fine, whatever Amy Ash may say."),
        (17, [ev(17)], "You kept the date you agreed with Alan Hughes; by agreement weekly is fine"),
        (17, [ev(17, "voicemail", "out")], "You kept the date you agreed with Alan Hughes; that was right"),
        (18, [], ""),
        (20, [ev(19)], ""),
    ],
)
def test_permission_while_the_date_stands_or_was_kept(today, log, said):
    permission = chain(on(today, ev(10, agreed_on=17), *log)).permission
    assert said in permission
    assert bool(permission) == bool(said)


_ENTRIES = st.builds(
    lambda n, kind, dir, who, ahead, auto: ev(
        n, kind, dir, who, **({"agreed_on": min(31, n + ahead)} if ahead else {}), auto=auto
    ),
    st.integers(1, 25),
    st.sampled_from(("call", "email", "voicemail", "note")),
    st.sampled_from(("in", "out", "two_way", None)),
    st.sampled_from((("hm",), ("rec",), ("mentor",), ("hm", "rec"), ())),
    st.sampled_from((0, 0, 1, 7, 14)),
    st.sampled_from((None, None, True)),
)


@given(st.lists(_ENTRIES, max_size=8))
def test_the_chain_agrees_with_the_facts_and_the_signals(log):
    known = on(26, *log)
    found = chain(known)
    assert [x.agreed_on for x in found.links] == [e.agreed_on for e in known.log.chain]
    standing = [x for x in found.links if x.state in ("ahead", "today", "missed")]
    state = {"ahead": "future", "today": "due", "missed": "overdue"}[standing[-1].state] if standing else "none"
    assert len(standing) <= 1
    assert state == known.agreed_state
    trend = {"put_off": "put_off", "growing": "interval_growing", "stable": "interval_stable"}.get(found.trend)
    assert (trend in signals(known)) if trend else not {"put_off", "interval_growing"} & set(signals(known))
    assert all((x.contact_on is not None) == (x.state in ("kept", "late", "early")) for x in found.links)


def test_the_chain_in_one_line():
    weekly = [ev(2, agreed_on=9), ev(9, agreed_on=16), ev(16, agreed_on=23)]
    assert one_line(chain(on(23, *weekly)), day(23)) == "2 Mar → 9 Mar → 16 Mar → today · 7 days each"
    assert one_line(chain(on(25, *weekly)), day(25)).endswith("23 Mar · 7 days each · 2 days past, still to do")
    grows = [ev(2, agreed_on=9), ev(9, agreed_on=23)]
    assert one_line(chain(on(10, *grows)), day(10)) == "2 Mar → 9 Mar → 23 Mar · 7, 14 days · in 13 days"
    assert one_line(chain(on(23, *weekly)), day(23), last=1) == "… → 16 Mar → today · 7 days"
    assert one_line(Chain(), day(9)) == ""
