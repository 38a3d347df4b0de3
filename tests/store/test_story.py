"""The history as it is told: of one lead it is found by an index, and says what a look at every step would."""

import datetime as dt
import json

import pytest

from pipeline_tui.core import verbs
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.store import story
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
    values = (json.dumps(["a"]), json.dumps("a"))
    plan = store.conn.execute(f"EXPLAIN QUERY PLAN SELECT c.id FROM change c WHERE {story._OF_LEAD}", values).fetchall()
    said = " / ".join(row[-1] for row in plan)
    assert "USING COVERING INDEX change_of_one (leads=?)" in said
    assert "change_of_many" in said
    assert not any(row[-1].startswith("SCAN c") and "INDEX" not in row[-1] for row in plan), said
