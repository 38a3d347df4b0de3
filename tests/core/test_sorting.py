"""The orders of a view."""

import datetime as dt
import itertools

import pytest

from pipeline_tui.core.board import lay_out
from pipeline_tui.core.cards import Card
from pipeline_tui.core.sorting import COLUMNS, SORTS, sort_key
from pipeline_tui.core.verdict import Verdict

TODAY = dt.date(2026, 3, 11)


def day(n):
    return TODAY + dt.timedelta(n)


def card(name, flag="quiet", severity=0, since=None, due=None, **more):
    verdict = Verdict("N0", flag, severity, "wait", (), None, due, "", "", "", since=since)
    return Card(id=name, company=more.pop("company", name), role="", verdict=verdict, **{"stage": "applied", **more})


CARDS = [
    card("a", "stalled", 2, day(-1), heard_on=day(-3), stage_since=day(-30), due=day(0)),
    card("b", "stalled", 2, day(-5), stage_since=day(-2)),
    card("c", "overdue", 3, day(-1), heard_on=day(-9)),
    card("d", company="Émile", heard_on=day(-1), stage_since=day(-9), due=day(4)),
    card("e", "stalled", 3, day(-9), snoozed_until=day(9), due=day(2)),
]


@pytest.mark.parametrize(
    "order, ids",
    [("urgency", "cbaed"), ("silence", "cadbe"), ("stage", "adbce"), ("company", "abced"), ("next", "aedbc")],
)
def test_orders(order, ids):
    assert "".join(c.id for c in sorted(CARDS, key=sort_key(order, TODAY))) == ids
    assert [c.id for c in lay_out(CARDS, TODAY, None, order).columns["applied"]] == list(ids)


@pytest.mark.parametrize("order", SORTS)
def test_an_order_is_whole_whatever_is_unknown(order):
    same = [*CARDS, card("x", company="a"), card("y", company="a")]
    want = [c.id for c in sorted(same, key=sort_key(order, TODAY))]
    for some in itertools.islice(itertools.permutations(same), 0, 5040, 97):
        assert [c.id for c in sorted(some, key=sort_key(order, TODAY))] == want


def test_every_order_is_made_of_columns_and_only_numbers_and_dates_run_downwards():
    for columns in SORTS.values():
        for name, down in columns:
            assert not (down and isinstance(COLUMNS[name](CARDS[0], TODAY), str))


def test_the_needs_me_list_keeps_its_own_order():
    assert [c.id for c in lay_out(CARDS, TODAY, None, "company").needs] == ["c", "b", "a"]
