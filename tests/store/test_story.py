"""The history as it is told: of one lead it is found by an index, and says what a look at every step would."""

import datetime as dt

import pytest

from pipeline_tui.core import verbs
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.store.open import open_store

NOW = dt.datetime(2026, 3, 11, 9, 30, tzinfo=dt.UTC)
IDS = ("a", "b", 'with "quotes", and a comma', "ü", "%_", "aa")


@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path / "p.db") as store:
        jane = Contact(key="jane", name="Jane")
        store.add([Lead(id=one, company=f"Co {one}", contacts=(jane,)) for one in IDS], "imported", NOW)
        for number, one in enumerate(IDS * 2):
            note = Event(date=dt.date(2026, 3, 1), kind="note", note=f"note {number}")
            store.change(one, f"logged {one}", verbs.log([note]), NOW)
        store.change_many(["a", "ü"], "both", verbs.edit(priority=2), NOW)
        store.undo(NOW)
        yield store


@pytest.mark.parametrize("lead", [*IDS, "nobody", "", "co"])
def test_the_steps_of_one_lead_are_those_that_touched_it(store, lead):
    every = store.history(1000)
    assert [row.id for row in store.history(1000, lead)] == [row.id for row in every if lead in row.leads]
    assert [row.id for row in store.history(2, lead)] == [row.id for row in every if lead in row.leads][:2]
    for row in store.history(1000, lead):
        assert {change.lead for change in row.fields} == {lead}
        assert row.more == 0


def test_a_long_step_tells_the_first_fields_and_counts_the_rest(store):
    people = tuple(Contact(key=f"p{n}", name=f"P{n}") for n in range(20))
    store.change("a", "people", verbs.log([], people), NOW)
    (of_all,), (of_one,) = store.history(1), store.history(1, "a")
    assert of_all == of_one
    assert (len(of_one.fields), of_one.more) == (12, 8)


def test_no_step_is_looked_at_that_did_not_touch_the_lead(store):
    """SQLite is asked how it would go about it: the steps of one lead come from their index, not from a scan."""
    asked = []
    store.conn.set_trace_callback(asked.append)
    store.history(30, "a")
    store.conn.set_trace_callback(None)
    queries = [query for query in asked if query.startswith("SELECT")]
    plan = [row[-1] for query in queries for row in store.conn.execute(f"EXPLAIN QUERY PLAN {query}")]
    assert any("USING COVERING INDEX journal_of_row (row_id=?)" in step for step in plan), plan
    assert any("SEARCH c USING" in step and "idx_change_id (id=?)" in step for step in plan), plan
    assert not any(step.startswith("SCAN") and "json_each" not in step for step in plan), plan


def test_the_history_of_one_lead_does_not_list_the_others_a_step_touched(store):
    assert {row.leads for row in store.history(1000, "a")} == {("a",)}
    assert any(len(row.leads) > 1 for row in store.history(1000))


def test_how_many_leads_an_import_brought_does_not_slow_the_history_of_one(tmp_path):
    """Counted in steps of SQLite's own machine, in portions of ten."""
    steps = {}
    for number in (50, 1500):
        with open_store(tmp_path / f"{number}.db") as store:
            store.add((Lead(id=f"l{n}", company=f"C{n}") for n in range(number)), "imported", NOW)
            store.change("l7", "edited", verbs.edit(priority=2), NOW)
            taken = []
            store.conn.set_progress_handler(lambda taken=taken: taken.append(1), 10)
            assert [row.label for row in store.history(30, "l7")] == ["edited", "imported"]
            store.conn.set_progress_handler(None, 0)
            steps[number] = len(taken)
    assert steps[1500] <= steps[50] * 1.5, steps


def test_which_steps_are_taken_back_at_present(store):
    newest = {row.label: row.id for row in reversed(store.history(100)) if row.kind == "do"}
    both, other = newest["both"], newest["logged b"]
    assert store.taken_back([both, other, "nobody"]) == {both}
    assert store.taken_back([other]) == store.taken_back([]) == frozenset()
    store.redo(NOW)
    assert store.taken_back([both, other]) == frozenset()
