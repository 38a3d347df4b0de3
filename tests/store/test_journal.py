"""The journal: what is written comes back in order, and which step undo and redo mean."""

import datetime as dt
from dataclasses import replace

from pipeline_tui.core.model import Lead
from pipeline_tui.store import journal
from pipeline_tui.store.journal import Change
from pipeline_tui.store.open import memory_store
from pipeline_tui.store.plan import Edit

NOW = dt.datetime(2026, 3, 11, 9, 30, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)


def role(words):
    return lambda lead: replace(lead, role=words)


def test_an_instant_is_utc_with_milliseconds_whatever_zone_it_comes_in():
    tokyo = dt.timezone(dt.timedelta(hours=9))
    assert journal.instant(dt.datetime(2026, 3, 11, 3, 0, 0, 123456, tokyo)) == "2026-03-10T18:00:00.123Z"


def test_edits_come_back_as_they_were_and_backwards_take_them_back_last_first():
    store = memory_store()
    edits = [
        Edit("lead", "a", "notes", None, 'Zoë "x"\n'),
        Edit("lead", "a", "tags", [], ["remote", "€"]),
        Edit("event", "e", "held", None, True),
        Edit("lead", "a", "rank", 1.5, 2),
    ]
    journal.write_edits(store.conn, "one", edits[:2])
    journal.write_edits(store.conn, "two", [Edit("lead", "b", "notes", "", "other")])
    journal.write_edits(store.conn, "one", edits[2:])
    assert journal.edits_of(store.conn, "one") == edits
    back = journal.backwards(edits)
    assert back[0] == Edit("lead", "a", "rank", 2, 1.5)
    assert journal.backwards(back) == edits


def test_a_change_gets_a_number_that_only_grows():
    store = memory_store()
    numbers = [
        journal.write_change(store.conn, Change(id=str(n), label="x", at=NOW - n * HOUR, leads=("a",)))
        for n in range(3)
    ]
    assert numbers == sorted(set(numbers))
    assert numbers[0] > 0


def test_undo_means_the_newest_step_that_stands_and_redo_the_one_undone_last():
    store = memory_store()
    assert journal.to_undo(store.conn) is None
    assert journal.to_redo(store.conn) is None
    added = store.add([Lead(id="a", company="A")], "add", NOW)
    first, second = store.change("a", "one", role("1"), NOW), store.change("a", "two", role("2"), NOW)
    assert journal.to_undo(store.conn) == (second.id, "two", ("a",))
    assert journal.to_undo(store.conn, first.id) == (first.id, "one", ("a",))
    assert journal.to_undo(store.conn, "nothing") is None
    store.undo(NOW)
    assert journal.to_undo(store.conn) == (first.id, "one", ("a",))
    assert journal.to_undo(store.conn, second.id) is None
    assert journal.to_redo(store.conn) == (second.id, "two", ("a",))
    store.undo(NOW)
    assert journal.to_redo(store.conn) == (first.id, "one", ("a",))
    store.redo(NOW)
    assert journal.to_undo(store.conn) == (first.id, "one", ("a",))
    assert journal.to_redo(store.conn) == (second.id, "two", ("a",))
    store.change("a", "three", role("3"), NOW)
    assert journal.to_redo(store.conn) is None
    assert added.id not in (first.id, second.id)


def test_when_a_lead_was_touched_last_undo_and_redo_included():
    store = memory_store()
    assert store.changed_at() == {}
    store.add([Lead(id="a", company="A"), Lead(id="b", company="B")], "add", NOW)
    store.change("a", "role", role("1"), NOW + HOUR)
    assert store.changed_at() == {"a": NOW + HOUR, "b": NOW}
    store.undo(NOW + 2 * HOUR)
    assert store.changed_at() == {"a": NOW + 2 * HOUR, "b": NOW}
    store.change("b", "role", role("2"), NOW - 9 * HOUR)  # the clock was set back: the newest step still counts
    assert store.changed_at()["b"] == NOW - 9 * HOUR


def test_a_change_that_wrote_nothing_is_empty():
    assert Change(id="", label="x", at=NOW).empty
    assert not Change(id="x", label="x", at=NOW).empty
