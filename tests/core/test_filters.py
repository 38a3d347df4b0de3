"""The filter language: lines and the cards they keep, mistakes with their place, the laws of and, or, not."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from filter_lines import LINES
from hypothesis import given
from hypothesis import strategies as st

from pipeline_tui.core.cards import Card
from pipeline_tui.core.clean import fold
from pipeline_tui.core.filter_words import COMPARED, FIELDS, KEYWORDS
from pipeline_tui.core.filters import (
    GRAMMAR,
    GUIDE,
    FilterError,
    Grammar,
    parse,
    trays_named,
)
from pipeline_tui.core.sorting import SORTS
from pipeline_tui.core.verdict import Verdict

TODAY = date(2026, 3, 11)


def _card(name: str, flag: str = "quiet", rule: str = "N0", severity: int = 0, **more: object) -> Card:
    verdict = Verdict(rule, flag, severity, "wait", (), "call", None, "", "", "")
    text = fold(f"{name} {more.get('role', '')} {' '.join(more.get('people', ()))} {' '.join(more.get('tags', ()))}")
    fields = {"role": "", "stage": "applied", "text": text} | more
    return Card(id=name, company=name, verdict=verdict, **fields)


CARDS = (
    _card("Acme UK", "stalled", "S-INT", 3, stage="interviewed", people=("jane roe", "director"), priority=2,
          heard_on=TODAY - timedelta(12), touched_on=TODAY - timedelta(2), thanks_owed=True, source="referral"),
    _card("Zürich Re", "due", "A2", 2, stage="waiting_req", agreed_on=TODAY, tags=("remote",),
          stage_since=TODAY - timedelta(40)),
    _card("Kestrel", "fading", "B3", 1, snoozed_until=TODAY + timedelta(5), role="Data engineer"),
    _card("Umbra", "urgent", "O1", 4, stage="offer", agreed_on=TODAY + timedelta(7), tags=("Top",)),
    _card("Old Co", "closed", "C0", stage="closed", outcome="rejected", agreed_on=TODAY - timedelta(3)),
    _card("Stalled Ltd", "overdue", "Y2", 3, heard_on=TODAY - timedelta(10), role="due diligence"),
)  # fmt: skip


@pytest.mark.parametrize(
    "line, kept",
    [
        ("", ["Acme UK", "Zürich Re", "Kestrel", "Umbra", "Old Co", "Stalled Ltd"]),
        ("acme", ["Acme UK"]),
        ("zurich", ["Zürich Re"]),
        ("ZÜRICH", ["Zürich Re"]),
        ("engineer kestrel", ["Kestrel"]),
        ("acme or umbra", ["Acme UK", "Umbra"]),
        ("acme umbra", []),
        ('"acme uk"', ["Acme UK"]),
        ("stalled", ["Acme UK"]),  # Kestrel is snoozed
        ('"stalled"', ["Stalled Ltd"]),
        ("flag:fading", ["Kestrel"]),
        ("flag:stal", ["Acme UK"]),
        ("snoozed", ["Kestrel"]),
        ("needs", ["Acme UK", "Zürich Re", "Umbra", "Stalled Ltd"]),
        ("due", ["Zürich Re"]),
        ("overdue", ["Stalled Ltd"]),
        ("closed", ["Old Co"]),
        ("open -needs", ["Kestrel"]),
        ("stage:waiting", ["Zürich Re"]),
        ("stage:interviewed", ["Acme UK"]),
        ("stage:INT", ["Acme UK"]),
        ('company:"acme uk"', ["Acme UK"]),
        ("role:engineer", ["Kestrel"]),
        ("with:director", ["Acme UK"]),
        ("with:Jane", ["Acme UK"]),
        ("tag:top", ["Umbra"]),
        ("source:ref", ["Acme UK"]),
        ("rule:s-int", ["Acme UK"]),
        ("severity>=3", ["Acme UK", "Umbra", "Stalled Ltd"]),
        ("priority=2", ["Acme UK"]),
        ("thanks:owed", ["Acme UK"]),
        ("closed:rejected", ["Old Co"]),
        ("quiet>=10d", ["Acme UK", "Stalled Ltd"]),
        ("quiet>10", ["Acme UK"]),
        ("quiet > 10", ["Acme UK"]),
        ("quiet>10 d", ["Acme UK"]),
        ("quiet > 10 DAYS", ["Acme UK"]),
        ("(instage>30 d)", ["Zürich Re"]),
        ("instage>1 m", ["Zürich Re"]),
        ("touched<3 dogs", []),
        ("agreed<1 week", ["Zürich Re"]),
        ("“acme uk”", ["Acme UK"]),
        ("'acme uk'", ["Acme UK"]),
        ("‘acme uk’", ["Acme UK"]),
        ("company:'acme uk' or company:“umbra”", ["Acme UK", "Umbra"]),
        ("-'acme uk' severity>=3", ["Umbra", "Stalled Ltd"]),
        ("o'brien", []),
        ("touched<3d", ["Acme UK"]),
        ("instage>30d", ["Zürich Re"]),
        ("instage>1m", ["Zürich Re"]),
        ("agreed<=7d", ["Zürich Re", "Umbra"]),
        ("agreed<1w", ["Zürich Re"]),
        ("agreed<0d", ["Old Co"]),
        ("agreed<0", ["Old Co"]),
        ("agreed<=0d", ["Zürich Re"]),
        ("agreed>=-30d agreed<0w", ["Old Co"]),
        ("stalled || overdue", ["Acme UK", "Stalled Ltd"]),
        ("acme && stalled", ["Acme UK"]),
        ("agreed<=-1d", ["Old Co"]),
        ("-closed -stage:applied", ["Acme UK", "Zürich Re", "Umbra"]),
        ("not closed not stage:applied", ["Acme UK", "Zürich Re", "Umbra"]),
        ("-(acme or umbra) severity>0", ["Zürich Re", "Kestrel", "Stalled Ltd"]),
        ("umbra or acme stage:offer", ["Umbra"]),
        ("(umbra or acme) stage:offer", ["Umbra"]),
        ("acme and stalled", ["Acme UK"]),
        ("is:stalled", ["Acme UK"]),
    ],
)
def test_a_line_keeps_these(line: str, kept: list[str]) -> None:
    test = parse(line, TODAY)
    assert [c.id for c in CARDS if test.match(c)] == kept


@pytest.mark.parametrize("text", ["data / ai", "r&d", "c++", "ci/cd", "a+b", "inc,", "and/or"])
def test_a_sign_that_is_part_of_a_text_is_looked_for(text: str) -> None:
    assert parse(text, TODAY).match(replace(CARDS[0], text=f"we do {text} here"))


@pytest.mark.parametrize(
    "line, position, helps",
    [
        ("stage:wating", 0, "waiting"),
        ("acme stagge:offer", 5, "stage:"),
        ("acme (umbra", 5, ")"),
        ("acme)", 4, "bracket"),
        ("acme or", 7, "both sides"),
        ("or acme", 0, "both sides"),
        ('company:"acme', 13, '"'),
        ('"acme', 5, '"'),
        ("quiet>=ten", 0, "quiet>=10d"),
        ("acme stalled,due", 5, "stalled or due"),
        ("acme stalled;due", 5, "stalled or due"),
        ("acme stalled|umbra", 5, "stalled or umbra"),
        ("acme stalled/due/quiet", 5, "stalled or due or quiet"),
        ("acme due+stalled", 5, "due or stalled"),
        ("stalled; due", 0, "or"),
        ("stalled ; due", 8, "or"),
        ("stalled / due", 8, "or"),
        ("acme , umbra", 5, "or"),
        ("stage=offer", 0, "Write stage:offer."),
        ("stge=offer", 0, "Did you mean stage:offer?"),
        ('company="Acme UK"', 0, 'Write company:"Acme UK".'),
        ("flag > due", 0, "Write flag:due."),
        ("sort=next", 0, "Write sort:next."),
        ("snoozed=1", 0, "Write snoozed alone"),
        ("overdue>3d", 0, "Write overdue alone"),
        ("stalled:yes", 0, "Write stalled alone"),
        ("quiet:14", 0, "Write quiet>=14d."),
        ("touched:>=2w", 0, "Write touched>=2w."),
        ("due:tomorrow", 0, "Write due=1d."),
        ("agreed:soon", 0, "Write agreed<=7d."),
        ("priority:3", 0, "Write priority>=3."),
        ("quite:14", 0, "Did you mean quiet>=14d?"),
        ("see https://a.example/b", 4, '"https://a.example/b"'),
        ("zzz:1", 0, 'Quote it to search for it: "zzz:1".'),
        ("stalled, due", 0, "comma"),
        ("acme - umbra", 5, "right before a word"),
        ("acme -", 5, "right before a word"),
        ("“acme", 5, '"'),
        ("'acme uk", 8, '"'),
        ("severity>=2 d", 0, "severity>=2"),
        ("quite>=10d", 0, "quiet"),
        ("severity>=2d", 0, "severity>=2"),
        ("tag:", 0, "tag:"),
        ("closed:ghost", 0, "silent"),
        ("acme not", 5, "-stalled"),
        ("()", 1, "inside brackets"),
        ("acme sort:height", 5, "urgency, silence, stage, company, next"),
        ("sort:", 0, "urgency"),
        ("sort:next sort:company", 10, "one of the two"),
        ("acme -sort:next", 5, "sort:company"),
    ],
)
def test_a_mistake_is_shown_where_it_is_with_what_would_work(line: str, position: int, helps: str) -> None:
    with pytest.raises(FilterError) as caught:
        parse(line, TODAY)
    assert caught.value.position == position
    assert helps in str(caught.value)


def test_a_dash_within_a_word_is_text() -> None:
    assert [c.id for c in CARDS if parse('"-" or a-b', TODAY).match(c)] == []


def test_a_pasted_page_is_a_filter() -> None:
    assert not parse("word " * 5000, TODAY).match(CARDS[0])
    assert parse("acme or " * 5000 + "acme", TODAY).match(CARDS[0])


def test_the_grammar_names_every_word_of_the_language() -> None:
    assert "line    :=" in (Grammar.__doc__ or "")
    told = " ".join(GRAMMAR)
    for word in (*KEYWORDS, *(f"{field}:" for field in FIELDS), *COMPARED, *(f"sort:{order}" for order in SORTS)):
        assert re.search(rf"(?<![a-z:]){re.escape(word)}", told), word


@pytest.mark.parametrize(
    "line, order",
    [
        ("sort:company", "company"),
        ("stalled sort:sil", "silence"),
        ("sort:next (acme or umbra)", "next"),
        ("(acme sort:urgent) or umbra", "urgency"),
        ("acme", None),
        ('"sort:company"', None),
    ],
)
def test_an_order_is_part_of_the_line(line: str, order: str | None) -> None:
    assert parse(line, TODAY).sort == order


def test_an_order_alone_keeps_everything() -> None:
    assert all(parse("sort:company", TODAY).match(card) for card in CARDS)


@given(left=LINES, right=LINES)
def test_not_or_and_are_what_they_say(left: str, right: str) -> None:
    a, b = parse(left, TODAY), parse(right, TODAY)
    either, both, neither = (parse(t, TODAY) for t in (f"{left} or {right}", f"({left}) ({right})", f"-({left})"))
    for card in CARDS:
        assert either.match(card) == (a.match(card) or b.match(card))
        assert both.match(card) == (a.match(card) and b.match(card))
        assert neither.match(card) == (not a.match(card))


HEAP = st.sampled_from(["(", ")", "-", "or", "not", '"', ":", "acme", "stage:", "quiet>=", "10d", "stalled"])


@given(text=st.one_of(st.text(max_size=40), st.lists(HEAP, max_size=12).map(" ".join)))
def test_a_line_is_a_filter_or_a_filter_error(text: str) -> None:
    try:
        test = parse(text, TODAY)
    except FilterError as error:
        mistake = error
    else:
        mistake = None
    if mistake is not None:
        assert 0 <= mistake.position <= len(text)
        return
    for card in CARDS:
        assert test.match(card) in (True, False)


@pytest.mark.parametrize("example", [example for example, _ in GUIDE])
def test_every_example_of_the_guide_is_understood(example):
    parse(example, TODAY)


def test_brackets_may_be_fifty_deep_and_no_deeper():
    parse("(" * 50 + "stalled" + ")" * 50, TODAY)
    with pytest.raises(FilterError, match="too many brackets"):
        parse("(" * 51 + "stalled" + ")" * 51, TODAY)
    parse("(stalled) " * 60, TODAY)  # one after another are not inside one another


@pytest.mark.parametrize(
    "line, trays",
    [
        ("closed:rejected", {"closed"}),
        ("closed or stalled", {"closed"}),
        ("is:closed", {"closed"}),
        ("stage:prospects or stage:done", {"prospect", "closed"}),
        ("acme -closed", set()),
        ("not stage:prospect", set()),
        ("stage:offer", set()),
        ('"closed"', set()),
        ("", set()),
    ],
)
def test_a_line_says_which_trays_it_asks_for(line: str, trays: set[str]) -> None:
    assert trays_named(line) == trays
