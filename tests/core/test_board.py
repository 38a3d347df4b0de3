"""Cards in columns, the needs-me list, and arranging by hand."""

import datetime as dt
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from pipeline_tui.core.board import arrange, lay_out
from pipeline_tui.core.cards import Card
from pipeline_tui.core.model import STAGES
from pipeline_tui.core.verdict import Verdict

TODAY = dt.date(2026, 3, 11)


def verdict(flag="quiet", severity=0, since=None, due=None, rule="N0"):
    return Verdict(rule, flag, severity, "wait", (), None, due, "", "", "", since=since)


def card(name, stage="applied", **more):
    return Card(id=name, company=name, role="", stage=stage, **{"verdict": verdict(), **more})


def names(cards):
    return [c.id for c in cards]


def test_the_needs_me_list_is_severity_then_oldest_then_nearest_to_the_offer():
    cards = [
        card("low", verdict=verdict("stalled", 1, TODAY)),
        card("a young", verdict=verdict("stalled", 2, TODAY)),
        card("b old", verdict=verdict("stalled", 2, TODAY - dt.timedelta(5))),
        card("applied", verdict=verdict("overdue", 3, TODAY)),
        card("offer", "offer", verdict=verdict("overdue", 3, TODAY)),
        card("quiet"),
    ]
    assert names(lay_out(cards, TODAY).needs) == ["offer", "applied", "b old", "a young", "low"]


def test_counts_are_of_open_leads_with_and_without_the_filter():
    cards = [card("a"), card("b", "offer"), card("c", "closed", verdict=verdict("closed")), card("d", "prospect")]
    board = lay_out(cards, TODAY, lambda c: c.id in "ac")
    assert (board.shown, board.total) == (1, 3)
    assert {stage: names(column) for stage, column in board.columns.items()} == {
        "prospect": [], "applied": ["a"], "interviewed": [], "waiting_req": [], "offer": [], "closed": ["c"],
    }  # fmt: skip


def test_a_column_has_the_urgent_on_top_and_the_quiet_by_their_next_date():
    soon, late = TODAY + dt.timedelta(1), TODAY + dt.timedelta(9)
    cards = [
        card("late", verdict=verdict(due=late)),
        card("soon", verdict=verdict(due=soon)),
        card("stalled", verdict=verdict("stalled", 1, TODAY)),
    ]
    assert names(lay_out(cards, TODAY).columns["applied"]) == ["stalled", "soon", "late"]


def test_a_snoozed_lead_is_off_the_list_until_its_day_but_an_offer_clock_is_not():
    until = TODAY + dt.timedelta(1)
    hidden = card("hidden", verdict=verdict("stalled", 2, TODAY, rule="S-INT"), snoozed_until=until)
    clock = card("clock", "offer", verdict=verdict("urgent", 4, TODAY, rule="O1"), snoozed_until=until)
    assert names(lay_out([hidden, clock], TODAY).needs) == ["clock"]
    assert names(lay_out([hidden, clock], until).needs) == ["clock", "hidden"]


@given(st.lists(st.booleans(), min_size=1, max_size=8), st.data())
def test_arranging_moves_one_card_by_one_place_and_nothing_else(ranked, data):
    column = [card(str(i), rank=float(i) if r else None) for i, r in enumerate(ranked)]
    # arranged cards stand first, as the board lays them out
    column = lay_out(column, TODAY).columns["applied"]
    index = data.draw(st.integers(0, len(column) - 1))
    step = data.draw(st.sampled_from([-1, 1]))
    ranks = arrange(column, index, step)
    after = lay_out([replace(c, rank=ranks.get(c.id, c.rank)) for c in column], TODAY).columns["applied"]
    wanted = names(column)
    if 0 <= index + step < len(column):
        wanted.insert(index + step, wanted.pop(index))
    assert names(after) == wanted


def test_every_stage_has_a_column():
    assert set(lay_out([], TODAY).columns) == set(STAGES)


def test_a_card_is_found_where_it_stands_and_not_when_the_filter_hides_it():
    soon, late = TODAY + dt.timedelta(1), TODAY + dt.timedelta(9)
    cards = [
        card("late", verdict=verdict(due=late)), card("soon", verdict=verdict(due=soon)), card("b", "offer"),
        card("hidden"),
    ]  # fmt: skip
    board = lay_out(cards, TODAY, lambda c: c.id != "hidden")
    assert [board.find(one) for one in ("soon", "late", "b", "hidden", "nobody")] == [
        ("applied", 0), ("applied", 1), ("offer", 0), None, None,
    ]  # fmt: skip
    assert [board.columns["applied"].position(one) for one in ("soon", "late", "b")] == [0, 1, -1]


def test_a_snoozed_card_says_so_and_until_when():
    back = TODAY + dt.timedelta(8)
    asleep = card("a", snoozed_until=back, verdict=verdict("stalled", 1, TODAY))
    assert asleep.shown(TODAY) == ("quiet", "snoozed until Thu 19 Mar")
    assert asleep.shown(back) == ("stalled", "")
    assert card("b", verdict=verdict("due", 1)).shown(TODAY) == ("due", "")


def test_closed_leads_stand_newest_first_and_arranged_cards_above_all():
    def gone(name, days):
        return card(name, "closed", closed_on=TODAY - dt.timedelta(days), verdict=verdict("closed"))

    board = lay_out([gone("old", 9), gone("new", 1), card("undated", "closed", verdict=verdict("closed"))], TODAY)
    assert names(board.columns["closed"]) == ["new", "old", "undated"]
    cards = [card("urgent", verdict=verdict("overdue", 3, TODAY)), card("second", rank=2.0), card("first", rank=1.0)]
    assert names(lay_out(cards, TODAY).columns["applied"]) == ["first", "second", "urgent"]
