"""The deck: what the board reads page by page is what judging every lead anew would say, whatever happened before."""

import datetime as dt
import os
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline_tui.cli.session import Session
from pipeline_tui.core.board import lay_out
from pipeline_tui.core.filters import parse
from pipeline_tui.core.model import OUTCOMES, STAGES, Contact, Event, Lead
from pipeline_tui.core.sorting import SORTS
from pipeline_tui.deck import GONE, Deck, Page
from pipeline_tui.demo import demo_leads
from pipeline_tui.store.card_index import CardIndex
from pipeline_tui.store.open import memory_store, open_store

DAY = dt.date(2026, 3, 11)
FILTERS = (
    "", "stalled", "needs", "due or overdue", "-quiet", "stage:waiting -stalled", "quiet>=10d", "touched<3d",
    "instage>1w", "agreed<=7d", "agreed<0d", "due<=0d", "due>3d", "-due>3d", "-agreed<=7d", "severity>=2", "priority>0",
    "with:director", "-with:director", "company:labs", "role:manager", "tag:remote", "-tag:remote", "source:referral",
    "-source:ref",
    "rule:n0", "action:wait", "channel:call", "channel:none", "closed:rejected", "-closed:rejected", "thanks:owed",
    "snoozed", "-snoozed", "open", "closed", "is:stalled", "flag:fading", "manager", '"data engineer"',
    "(stalled or due) -(with:director or tag:remote)", "quiet>999999m", "due<=999999m", "nothing has this",
)  # fmt: skip
OFFER = Event(date=DAY, kind="offer", dir="in", written=True, deadline=DAY + dt.timedelta(6))


def seen(board):
    """Everything there is to see of a board, in order."""
    columns = {stage: [_card(card) for card in column] for stage, column in board.columns.items()}
    needs = [_card(card) for card in board.needs]
    return columns, needs, board.shown, board.total, (board.needs_total, board.needs_closed), dict(board.flagged)


def _card(card):
    return replace(card, text="", people=())


def same(pipeline, text=""):
    """Whether deck and rulebook agree on a filter."""
    while pipeline.catch_up():
        pass
    kept = parse(text, pipeline.today)
    cards = [pipeline._sitting.judge.card(lead) for lead in pipeline.leads()]
    anew = lay_out(cards, pipeline.today, kept.match, kept.sort)
    assert seen(pipeline.shown.board(kept)) == seen(anew), text


def _lines():
    return (*FILTERS, *(f"sort:{order}" for order in SORTS), "stalled sort:silence", "sort:next -due>3d")


@pytest.fixture
def pipeline():
    made = Session(today=DAY).over(memory_store())
    made.add_all(demo_leads(DAY), "demo")
    return made


@pytest.mark.parametrize("text", (*FILTERS, "stage:waiting sort:silence", "sort:company"))
def test_the_ids_of_what_is_shown_are_those_of_the_columns_in_their_order(pipeline, text):
    while pipeline.catch_up():
        pass
    kept = parse(text, pipeline.today)
    board = pipeline.shown.board(kept)
    for stage in STAGES:
        ids = [card.id for card in board.columns[stage]]
        assert pipeline.shown.ids(kept, [stage]) == ids
        assert pipeline.shown.ids(kept, [stage], 1, 2) == ids[1:3]
    every = {card.id for column in board.columns.values() for card in column}
    assert set(pipeline.shown.ids(kept, STAGES)) == every
    all_ids = pipeline.shown.ids(None, STAGES)
    assert pipeline.shown.among([*all_ids, "no such lead"]) == set(all_ids)
    assert pipeline.shown.among(all_ids, kept) == every


@pytest.mark.parametrize("text", _lines())
def test_every_word_of_the_filter_keeps_the_same_cards_in_the_index(pipeline, text):
    same(pipeline, text)


_words = st.sampled_from([text for text in FILTERS if text])


def _longer(line):
    either = st.builds("({} or {})".format, line, line)
    return st.one_of(either, st.builds("{} {}".format, line, line), st.builds("-({})".format, line))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.recursive(_words, _longer, max_leaves=5))
def test_lines_made_of_them_too(pipeline, text):
    same(pipeline, text)


_step = st.one_of(
    st.tuples(st.just("move"), st.sampled_from(STAGES[1:5])),
    st.tuples(st.just("close"), st.sampled_from(OUTCOMES)),
    st.tuples(st.just("log"), st.sampled_from(["call", "voicemail", "email", "interview", "thank_you", "offer"])),
    st.tuples(st.just("snooze"), st.integers(1, 9)),
    st.tuples(st.just("arrange"), st.sampled_from([-1, 1])),
    st.tuples(st.just("undo"), st.none()),
    st.tuples(st.just("day"), st.sampled_from([1, 1, 2, 7, 40, -3])),
    st.tuples(st.just("add"), st.sampled_from(STAGES)),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(_step, st.integers(0, 30)), max_size=12))
def test_after_any_changes_and_days_it_is_what_judging_all_anew_says(steps):
    session = Session(today=DAY)
    pipeline = session.over(memory_store())
    pipeline.add_all(demo_leads(DAY), "demo")
    same(pipeline)
    for (what, value), which in steps:
        if not pipeline.any_leads() and what not in ("undo", "add", "day"):
            continue
        leads = pipeline.leads()
        lead = leads[which % len(leads)] if leads else Lead(company="")
        if what == "move":
            with pipeline.promptly():
                pipeline.move(lead.id, value)
            assert lead.stage == value or value in {card.stage for card in pipeline.deck.search(lead.company, 99)}
        elif what == "close":
            pipeline.close(lead.id, value)
        elif what == "log":
            when = {"agreed_on": pipeline.today + dt.timedelta(which)} if value == "call" else {}
            who = (lead.contacts[0].key,) if lead.contacts else ()
            entry = Event(date=pipeline.today, kind=value, dir="two_way" if value == "call" else "out", who=who, **when)
            pipeline.log(
                lead, [replace(entry, deadline=pipeline.today + dt.timedelta(5)) if value == "offer" else entry]
            )
        elif what == "snooze":
            pipeline.snooze(lead.id, pipeline.today + dt.timedelta(value), None)
        elif what == "arrange":
            column = pipeline.shown.board().columns["applied"]
            pipeline.arrange(column, which % max(1, len(column)), value)
        elif what == "undo":
            pipeline.undo()
        elif what == "add":
            pipeline.add(Lead(company=f"New {which}", stage=value, stage_since=pipeline.today))
        else:
            session.today = pipeline.today + dt.timedelta(value)
            pipeline.refresh()
        same(pipeline)


def test_a_lead_is_judged_again_only_when_it_changed_or_its_date_came(monkeypatch):
    session = Session(today=DAY)
    pipeline = session.over(memory_store())
    pipeline.add_all(demo_leads(DAY), "demo")
    same(pipeline)
    until = {card.id: card.verdict.until for card in pipeline.cards()}
    judged = []
    work = Deck._work
    monkeypatch.setattr(Deck, "_work", lambda self, index, ids: judged.extend(ids) or work(self, index, ids))
    lead = pipeline.leads()[3]
    pipeline.snooze(lead.id, DAY + dt.timedelta(5), None)
    assert judged == [lead.id]
    judged.clear()
    session.today = DAY + dt.timedelta(1)
    pipeline.refresh()
    assert sorted(judged) == sorted(key for key, day in until.items() if day and day <= session.today)
    assert 0 < len(judged) < len(until)


def test_an_offer_is_heard_of_by_the_others_though_the_board_was_shut_meanwhile(tmp_path):
    def open_board():
        made = Session(db=str(tmp_path / "p.db"), today=DAY).writing()
        made._sitting.desk.index = lambda: CardIndex.open(tmp_path / "cards.db")
        return made

    person = Contact(key="boss", role="hiring_manager", channels=("phone",))
    talk = Event(date=DAY - dt.timedelta(3), kind="call", dir="two_way", who=("boss",), agreed_on=DAY + dt.timedelta(9))
    first = open_board()
    first.add(Lead(company="Northgate", stage="waiting_req", contacts=(person,), log=(talk,)))
    same(first)
    first.deck.close()
    Session(db=str(tmp_path / "p.db"), today=DAY).writing().add(Lead(company="Vela", stage="offer", log=(OFFER,)))
    second = open_board()
    same(second)
    (northgate,) = second.shown.board().columns["waiting_req"]
    assert northgate.verdict.rule == "X1"


def test_an_offer_noted_on_a_lead_begins_and_ends_on_its_days_and_counts_once():
    session = Session(today=DAY)
    pipeline = session.over(memory_store())
    person = Contact(key="boss", role="hiring_manager", channels=("phone",))
    talk = Event(
        date=DAY - dt.timedelta(3), kind="call", dir="two_way", who=("boss",), agreed_on=DAY + dt.timedelta(30)
    )
    noted = {"company": "Vela", "received": "2026-03-12", "deadline": "2026-03-16"}
    extra = {"context": {"other_offers": [noted]}}
    log = (talk,)
    pipeline.add(Lead(company="Northgate", stage="waiting_req", contacts=(person,), log=log, extra=extra))

    def rule():
        same(pipeline)
        (northgate,) = pipeline.shown.board().columns["waiting_req"]
        return northgate.verdict.rule

    seen_on = {}
    for session.today in (DAY + dt.timedelta(n) for n in range(7)):
        pipeline.refresh()
        seen_on[session.today.day] = rule()
    assert seen_on == {11: "A1", 12: "X1", 13: "X1", 14: "X1", 15: "X1", 16: "X1", 17: "A1"}
    session.today = DAY + dt.timedelta(2)
    pipeline.refresh()
    longer = replace(OFFER, deadline=DAY + dt.timedelta(30))  # beyond the horizon: nobody need hear of it yet
    pipeline.add(Lead(company="vela", stage="offer", log=(longer,)))
    assert rule() == "A1"
    pipeline.undo()
    assert rule() == "X1"


def test_it_knows_a_file_that_was_put_in_the_place_of_another(tmp_path):
    for name, company in (("a", "Orbital"), ("b", "Kestrel")):
        Session(db=str(tmp_path / f"{name}.db"), today=DAY).writing().add(Lead(company=company, stage="applied"))
    for name in ("a", "b"):
        with open_store(tmp_path / f"{name}.db") as store:
            made = Session(today=DAY).over(store)
            made._sitting.desk.index = lambda: CardIndex.open(tmp_path / "cards.db")
            same(made)
            made.deck.close()


def test_the_second_board_on_a_file_has_an_index_of_its_own(tmp_path):
    first, second = CardIndex.open(tmp_path / "cards.db"), CardIndex.open(tmp_path / "cards.db")
    try:
        assert (tmp_path / "cards.db").stat().st_mode & 0o777 == 0o600
        places = [index.conn.execute("PRAGMA database_list").fetchone()[2] for index in (first, second)]
        assert [bool(place) for place in places] == [True, False]
    finally:
        first.close()
        second.close()
    third = CardIndex.open(tmp_path / "cards.db")
    assert third.conn.execute("PRAGMA database_list").fetchone()[2]
    third.close()


def test_indexes_nobody_opened_for_a_month_are_removed(tmp_path):
    for name in ("cards-old", "cards-young", "cards-mine"):
        CardIndex.open(tmp_path / f"{name}.db").close()
    now = (tmp_path / "cards-mine.db").stat().st_mtime
    os.utime(tmp_path / "cards-old.db", (now, now - 31 * 86400))
    os.utime(tmp_path / "cards-young.db", (now, now - 29 * 86400))
    (tmp_path / "other.db").touch()
    os.utime(tmp_path / "other.db", (0, 0))
    CardIndex.open(tmp_path / "cards-mine.db").close()
    assert {path.name for path in tmp_path.glob("*.db")} == {"cards-young.db", "cards-mine.db", "other.db"}
    assert not list(tmp_path.glob("cards-old*"))


def test_an_index_that_is_damaged_is_made_again_and_nobody_notices(tmp_path, pipeline):
    (tmp_path / "cards.db").write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)
    pipeline._sitting.desk.index = lambda: CardIndex.open(tmp_path / "cards.db")
    same(pipeline)


def test_an_index_that_fails_under_way_gives_way_to_one_in_memory(pipeline):
    same(pipeline)
    old = pipeline.shown.board()
    pipeline.deck._index.conn.close()
    assert [card.company for card in old.columns["offer"]]
    same(pipeline)


def test_while_a_filter_is_typed_and_taken_back_every_letter_shows_what_judging_anew_would(pipeline):
    whole = "manager labs"
    for length in (*range(1, len(whole) + 1), *range(len(whole) - 1, -1, -1)):
        same(pipeline, whole[:length])
    same(pipeline, "labs")
    same(pipeline, "labs or manager")


@pytest.mark.parametrize("few", [0, 3, 1000])
def test_many_and_few_are_shown_alike(pipeline, monkeypatch, few):
    monkeypatch.setattr("pipeline_tui.store.card_kept.FEW", few)
    for text in ("a", "labs", "stage:waiting -stalled", "a sort:company", "-needs or labs", "nothing has this"):
        same(pipeline, text)
        kept = parse(text, DAY)
        board = pipeline.shown.board(kept)
        for column in (*board.columns.values(), board.needs):
            assert [column.position(card.id) for card in column] == list(range(len(column)))
        assert board.find("no such lead") is None


def test_a_filter_shows_what_was_changed_since_it_was_last_looked_at(pipeline):
    same(pipeline, "labs")
    found = pipeline.shown.board(parse("labs", DAY))
    card = next(card for column in found.columns.values() for card in column)
    pipeline.move(card.id, "offer" if card.stage != "offer" else "applied")
    same(pipeline, "labs")
    pipeline.undo()
    same(pipeline, "labs")


def test_letters_after_the_first_look_only_among_what_is_left(pipeline):
    same(pipeline, "mer")
    asked = []
    pipeline.deck._index.conn.set_trace_callback(asked.append)
    same(pipeline, "meri")
    scans = [line for line in asked if "INDEXED BY" in line]
    pipeline.shown.board(parse("mer", DAY))
    assert asked
    assert scans == []
    same(pipeline, "meri or labs")
    assert [line for line in asked if "INDEXED BY" in line]


def test_a_card_beyond_what_was_counted_has_no_place_yet():
    """Leads that are judged meanwhile make the index longer than the list that is on the screen."""
    card = replace(GONE, id="known")
    page = Page(3, lambda start, size: [card], lambda lead_id, _: 3 if lead_id == "new" else 2)
    assert page.position("known") == 2
    assert page.position("new") == -1


def test_a_change_that_never_reached_the_disk_is_not_on_the_next_board(tmp_path):
    path, cards = tmp_path / "p.db", tmp_path / "cards-1.db"
    session = Session(today=DAY)
    store = open_store(path)
    pipeline = session.over(store)
    pipeline.add(Lead(id="l0", company="Acme", stage="applied", stage_since=DAY))
    deck = Deck(store, CardIndex.open(cards), lambda: pipeline._sitting.judge, DAY)
    deck.catch_up()
    with store.promptly():
        store.change("l0", "moved", lambda lead: replace(lead, stage="offer"), dt.datetime.now(dt.UTC))
    deck.show_early(["l0"])
    assert [card.id for card in deck.board().columns["offer"]] == ["l0"]
    store.conn.execute("ROLLBACK")  # as the end of the process does
    deck.close()
    later = Deck(open_store(path), CardIndex.open(cards), lambda: pipeline._sitting.judge, DAY)
    later.catch_up()
    assert [card.id for card in later.board().columns["applied"]] == ["l0"]
    assert not later.board().columns["offer"]


def test_a_step_on_many_leads_is_judged_in_portions_also_when_it_is_to_be_shown_promptly(pipeline):
    while pipeline.catch_up():
        pass
    pipeline.add_all([Lead(company=f"C{n}", stage="applied", stage_since=DAY) for n in range(400)], "import")
    while pipeline.catch_up():
        pass
    with pipeline.promptly():
        pipeline.undo()
    assert pipeline.deck.left > 0
    assert not pipeline._store.unsettled
    same(pipeline)
