"""The index of cards: what a person searches, counts and pages through is what is in it, in order."""

import datetime as dt
from dataclasses import replace

import pytest

from pipeline_tui.core.board import column_key, triage_key
from pipeline_tui.core.cards import Card
from pipeline_tui.core.clean import fold
from pipeline_tui.core.verdict import Verdict
from pipeline_tui.core.where import Where
from pipeline_tui.store.card_file import SHAPE
from pipeline_tui.store.card_index import PLACE, CardIndex, Counts, Mark

TODAY = dt.date(2026, 3, 11)


def day(n):
    return TODAY + dt.timedelta(n)


def verdict(flag="quiet", severity=0, due=None, since=None, until=None):
    return Verdict("N0", flag, severity, "wait", (), None, due, "why", "clear", "so", since=since, until=until)


def card(name, stage="applied", role="", people=(), **more):
    people = tuple(fold(one) for one in people)
    return Card(id=name, company=name, role=role, stage=stage, people=people, **{"verdict": verdict(), **more})


CARDS = [
    card("Zeta", verdict=verdict("stalled", 1, since=day(-3))),
    card("Acme", verdict=verdict("overdue", 3, since=day(-1), due=TODAY)),
    card("Mid", verdict=verdict("stalled", 1, since=day(-9))),
    card("Quiet", verdict=verdict(due=day(4))),
    card("Soon", verdict=verdict(due=day(2))),
    card("Sleepy", snoozed_until=day(3), verdict=verdict("stalled", 2, since=day(-2))),
    card("Offer", "offer", verdict=verdict("due", 3, due=day(1), since=day(-1))),
    card("Done", "closed", closed_on=day(-30), verdict=verdict("closed", due=day(1))),
]


@pytest.fixture
def index():
    index = CardIndex.open(None)
    index.put(CARDS, (), TODAY)
    yield index
    index.close()


def names(pairs):
    return [card.id for card, _ in pairs]


def test_a_column_and_the_list_come_in_the_board_s_order_page_by_page(index):
    mine = [c for c in CARDS if c.stage == "applied"]
    order = [c.id for c in sorted(mine, key=lambda c: (column_key(c, TODAY), c.id))]
    assert names(index.column("applied", Where(), PLACE, 0, 99)) == order
    assert names(index.column("applied", Where(), PLACE, 2, 2)) == order[2:4]
    needing = sorted((c for c in CARDS if c.needs_me(TODAY)), key=lambda c: (triage_key(c), c.id))
    assert names(index.needs(Where(), 0, 99)) == [c.id for c in needing] == ["Offer", "Acme", "Mid", "Zeta"]
    assert names(index.needs(Where("stage = ?", ("applied",)), 0, 99)) == ["Acme", "Mid", "Zeta"]
    assert index.column("applied", Where(), PLACE, 0, 1)[0][1] == TODAY.isoformat()


def test_where_a_card_stands_is_where_the_page_has_it(index):
    order = names(index.column("applied", Where(), PLACE, 0, 99))
    assert [index.place_in_column(one, "applied", Where(), PLACE, 99) for one in order] == list(range(len(order)))
    assert [index.place_in_needs(one, Where(), 99) for one in ("Offer", "Acme", "Mid", "Zeta")] == [0, 1, 2, 3]
    stalled = Where("stalled = 1")
    assert index.place_in_column("Zeta", "applied", stalled, PLACE, 99) == 1
    # who asks among the first so many only hears of those: at 2 nothing stands that is among the first 2
    assert [index.place_in_needs("Mid", Where(), within) for within in (2, 3)] == [-1, 2]
    assert [index.place_in_column("Zeta", "applied", stalled, PLACE, within) for within in (1, 2)] == [-1, 1]
    for nowhere in ("Quiet", "Offer", "nobody"):
        assert index.place_in_column(nowhere, "applied", stalled, PLACE, 99) == -1
    for nowhere in ("Quiet", "Sleepy", "nobody"):
        assert index.place_in_needs(nowhere, Where(), 99) == -1


def test_counts_are_those_of_the_cards_whether_tallied_or_looked_through(index):
    assert index.counts() == {"applied": Counts(6, 3), "offer": Counts(1, 1), "closed": Counts(1, 0)}
    assert index.counts(Where("stalled = 1")) == {"applied": Counts(2, 2)}
    assert index.counts(Where("snoozed = 1")) == {"applied": Counts(1, 0)}
    assert index.counts(Where("severity >= ?", (2,))) == {"applied": Counts(2, 1), "offer": Counts(1, 1)}
    index.put([], ["Acme", "Offer"], TODAY)
    assert index.counts() == {"applied": Counts(5, 2), "closed": Counts(1, 0)}
    assert index.flags() == {"stalled": 2}


def test_how_many_of_each_flag_need_me(index):
    assert index.flags() == {"overdue": 1, "stalled": 2, "due": 1}
    assert index.flags(Where("company = ?", ("Mid",))) == {"stalled": 1}


def test_what_is_due_in_some_days_and_next(index):
    assert sorted(names(index.due(TODAY, day(2)))) == ["Acme", "Mid", "Offer", "Soon", "Zeta"]
    assert sorted(names(index.due(day(3), day(4)))) == ["Acme", "Mid", "Offer", "Quiet", "Zeta"]
    assert [index.next_due(day(n)) for n in (-1, 0, 1, 2, 4)] == [TODAY, day(1), day(2), day(4), None]


SEARCHED = [
    card("Bolt", role="Analyst"),
    card("Thunderbolt", role="Data engineer"),
    card("Old Bolt", "closed", role="Analyst"),
    card("Acme", role="Bolt fitter"),
    card("100% Real", role="Cook"),
    card("Kestrel", role="Nurse", people=("Zoë Bolt", "Ann Lee")),
    card("Big Orange Lion Tours", role="Guide"),
]


@pytest.mark.parametrize(
    "wanted, loosely, found",
    [
        ("bolt", False, ["Bolt", "Acme", "Old Bolt", "Thunderbolt"]),  # begins, a word begins, somewhere in it
        ("bolt analyst", False, ["Bolt", "Old Bolt"]),
        ("analyst bolt", False, ["Bolt", "Old Bolt"]),
        ("lee", False, []),
        ("lee", True, ["Kestrel", "Thunderbolt"]),  # a person, then letters in their order: thunderboLt data EnginEer
        ("zoe", True, ["Kestrel"]),
        ("bolt", True, ["Bolt", "Acme", "Old Bolt", "Thunderbolt", "Kestrel", "Big Orange Lion Tours"]),
        ("bolt", True, None),
        ("100%", False, ["100% Real"]),
        ("%", True, ["100% Real"]),
        ("_", True, []),
        ("nothing", True, []),
    ],
)
def test_a_search_has_the_nearest_first(wanted, loosely, found):
    index = CardIndex.open(None)
    index.put(SEARCHED, (), TODAY)
    got = names(index.search(wanted, 99, loosely=loosely))
    if found is None:
        assert names(index.search(wanted, 2, loosely=loosely)) == got[:2]
    elif wanted == "bolt":
        assert got[0] == "Bolt"
        assert set(got) == set(found)
        assert got.index("Acme") < got.index("Thunderbolt")
    else:
        assert got == found
    index.close()


def test_ids_in_an_order_and_which_of_some_are_there(index):
    assert index.ids(Where("stalled = 1"), ("company", "id")) == ["Mid", "Zeta"]
    assert index.ids(Where(), ("company", "id"), 1, 2) == ["Done", "Mid"]
    assert index.among(["Mid", "Quiet", "nobody"]) == {"Mid", "Quiet"}
    assert index.among(["Mid", "Quiet"], Where("stalled = 1")) == {"Mid"}
    assert [index.stage_of(one) for one in ("Offer", "nobody")] == ["offer", None]


def test_what_a_filter_keeps_is_looked_through_sorted_and_read_in_the_order_asked_for(index):
    where = Where("severity >= ?", (1,))
    kept = ["Acme", "Mid", "Offer", "Sleepy", "Zeta"]
    assert sorted(brief.id for brief in index.look_through(where, 99)) == kept
    assert index.sort(reversed(kept), ("company", "id")) == kept
    assert index.sort(["Zeta", "nobody", "Acme"], ("company", "id")) == ["Acme", "Zeta"]
    assert names(index.cards(["Zeta", "Acme", "Mid"])) == ["Zeta", "Acme", "Mid"]


def test_a_lead_is_asked_for_again_when_its_day_has_come(index):
    woken = [c.id for c in CARDS if c.snoozed_until]
    index.ask_again_on(day(2))
    assert index.todo(9) == []
    index.ask_again_on(day(3))
    assert index.todo(9) == woken
    index.ask_again(["new", "new", "Sleepy"])
    assert (sorted(index.todo(9)), index.todo_left()) == (["Sleepy", "new"], 2)
    assert len(index.todo(1)) == 1
    index.put([replace(CARDS[5], snoozed_until=None)], ["new"], TODAY)
    assert index.todo_left() == 0
    index.ask_open_again()
    assert sorted(index.todo(99)) == sorted(c.id for c in CARDS if c.stage != "closed")


def test_words_are_taken_in_without_moving_the_card(index):
    acme = CARDS[1]
    before = names(index.needs(Where(), 0, 9))
    index.reword([replace(acme, verdict=replace(acme.verdict, reason="Later.", due=day(1)))], day(1))
    found = {card.id: (card, on) for card, on in index.needs(Where(), 0, 9)}
    assert (found["Acme"][0].verdict.reason, found["Acme"][1]) == ("Later.", day(1).isoformat())
    assert names(index.needs(Where(), 0, 9)) == before
    assert found["Mid"][1] == TODAY.isoformat()


def test_what_fails_half_way_leaves_the_cards_as_they_were(index):
    before = index.ids(Where(), ("id",))

    def half():
        with index.writing():
            index.put([card("new")], ["Acme"], TODAY)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()
    assert index.ids(Where(), ("id",)) == before
    assert not index.conn.in_transaction


def test_how_far_it_is_stays_in_the_file_and_an_index_of_another_shape_is_made_anew(tmp_path):
    path, mark = tmp_path / "cards.db", Mark(3, "c", "2026-03-11", "[]")
    first = CardIndex.open(path)
    assert first.mark() is None
    first.put(CARDS, (), TODAY)
    first.set_mark(mark)
    first.close()
    first.close()  # twice is fine
    second = CardIndex.open(path)
    assert (second.mark(), len(second.ids(Where(), ("id",)))) == (mark, len(CARDS))
    second.conn.execute(f"PRAGMA user_version = {SHAPE + 1}")
    second.close()
    third = CardIndex.open(path)
    assert (third.mark(), third.ids(Where(), ("id",))) == (None, [])
    third.put(CARDS, (), TODAY)
    assert third.counts()["offer"] == Counts(1, 1)
    third.clear()
    assert third.counts() == {}
    third.close()
    assert path.stat().st_mode & 0o777 == 0o600
