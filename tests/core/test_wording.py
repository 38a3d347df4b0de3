"""Templates and how things are said."""

import datetime as dt
from types import SimpleNamespace

import pytest

from pipeline_tui.core import wording
from pipeline_tui.core.model import Contact, Lead
from pipeline_tui.core.wording import fill, parse

NAMES = {"n": True, "who": False, "day": False}
TODAY = dt.date(2026, 3, 11)


@pytest.mark.parametrize(
    "text, known, expected",
    [
        ("{n:day} gone", {"n": 1}, "1 day gone"),
        ("{n:day} gone", {"n": 2}, "2 days gone"),
        ("{n:day} gone", {"n": 2.5}, "2.5 days gone"),
        ("{n:day has/days have} gone", {"n": 1}, "1 day has gone"),
        ("Ask[[ {who}]].", {"who": "Jane"}, "Ask Jane."),
        ("Ask[[ {who}]].", {}, "Ask."),
        ("[[{who} on {day}|{who}|Someone]] called", {"who": "Jane"}, "Jane called"),
        ("[[{who} on {day}|{who}|Someone]] called", {}, "Someone called"),
        ("[[{Who} called|Nobody called]]", {"who": "the director"}, "The director called"),
        ("", {}, ""),
    ],
)
def test_filling(text, known, expected):
    assert fill(parse(text, NAMES), SimpleNamespace(**{"n": 1, "who": None, "day": None, **known})) == expected


@pytest.mark.parametrize(
    "text, why",
    [
        ("{mood}", "unknown placeholder {mood}"),
        ("for {who}", "may be unknown"),
        ("[[{mood}]]", "unknown placeholder"),
        ("a } b", "bracket"),
        ("a [[ b", "bracket"),
        ("a ]] b", "bracket"),
        ("{n", "bracket"),
    ],
)
def test_a_template_that_could_show_a_hole_is_refused(text, why):
    with pytest.raises(ValueError, match=why.replace("{", r"\{")):
        parse(text, NAMES)


def test_loose_templates_are_dropped_when_a_name_is_unknown():
    template = parse("call {who}", dict.fromkeys(NAMES, True))
    assert fill(template, SimpleNamespace(n=1, who=None, day=None)) is None


def test_dates():
    day = dt.date(2026, 3, 24)
    assert wording.long_date(day, TODAY) == "Tue 24 Mar"
    assert wording.long_date(day, dt.date(2025, 12, 1)) == "Tue 24 Mar 2026"
    assert wording.short_date(day, TODAY) == "24 Mar"
    assert wording.short_date(day, day) == "today"
    assert wording.near_date(day, dt.date(2026, 3, 18)) == "Tue"
    assert wording.near_date(day, dt.date(2026, 3, 17)) == wording.near_date(day, dt.date(2026, 3, 17)) == "24 Mar"
    assert wording.spoken_date(day, TODAY) == "Tuesday 24 March"


@pytest.mark.parametrize(
    "days, said",
    [(1, "a day"), (7, "a week"), (10, "10 days"), (14, "two weeks"), (28, "a month"), (31, "a month"), (32, "32 days"),
     (0, None), (-3, None)],
)  # fmt: skip
def test_intervals(days, said):
    assert wording.interval(days) == said


@pytest.mark.parametrize(
    "person, called, short",
    [
        (Contact(key="k", name="Jane Roe", title="Director"), "Jane Roe", "Jane"),
        (Contact(key="k", name="Dr. Jane Roe"), "Dr. Jane Roe", "Dr. Jane Roe"),
        (Contact(key="k", name="Roe, Jane"), "Roe, Jane", "Jane"),
        (Contact(key="k", title="Director"), "the director", "director"),
        (Contact(key="k", title="VP"), "the VP", "VP"),
        (Contact(key="k", title="Head of everything", role="executive"), "the head of everything", "executive"),
        (Contact(key="k", role="hiring_manager"), "the hiring manager", "manager"),
        (Contact(key="k", role="hr"), "HR", "HR"),
        (Contact(key="k"), "k", "k"),
    ],
)
def test_people(person, called, short):
    lead = Lead(company="A", contacts=(person,))
    assert (wording.called(lead, "k"), wording.short_name(lead, "k")) == (called, short)
    assert wording.called(lead, "stranger") == wording.short_name(lead, "stranger") == "stranger"


@pytest.mark.parametrize("text, width", [("", 0), ("ab", 2), ("a·b", 3), ("李雷", 4), ("e\u0301", 1)])
def test_cells(text, width):
    assert wording.cells(text) == width
