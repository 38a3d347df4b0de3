"""Undo and redo: exact, across restarts and windows, and never over somebody else's change."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline_tui.core.errors import BadInput, Conflict
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.store.open import memory_store, open_store

NOW = dt.datetime(2026, 3, 11, 9, 30, tzinfo=dt.UTC)
DAY = dt.date(2026, 3, 3)
IDS = ("a", "b", "c")


def field(name, value):
    return lambda lead: replace(lead, **{name: value})


def log(day, note):
    return lambda lead: replace(lead, log=(*lead.log, Event(date=DAY + dt.timedelta(day), kind="note", note=note)))


def unlog(place):
    return lambda lead: replace(lead, log=lead.log[:place] + lead.log[place + 1 :])


def person(key, name):
    def verb(lead):
        people = {p.key: p for p in lead.contacts}
        return replace(lead, contacts=tuple((people | {key: Contact(key=key, name=name)}).values()))

    return verb


def drop(key):
    return lambda lead: replace(lead, contacts=tuple(p for p in lead.contacts if p.key != key))


def turn(lead):
    return replace(lead, contacts=lead.contacts[::-1])


keys = st.sampled_from(["hr", "boss", "peer"])
words = st.sampled_from(["", "x", "Zoë", "two\nlines"])
verbs = st.one_of(
    st.builds(field, st.just("role"), words),
    st.builds(field, st.just("applied_on"), st.sampled_from([None, DAY])),
    st.builds(field, st.just("tags"), st.sampled_from([(), ("a",), ("a", "b")])),
    st.builds(field, st.just("extra"), st.sampled_from([{}, {"k": [1, None]}])),
    st.builds(field, st.just("rank"), st.sampled_from([None, 0.5, 2.0])),
    st.builds(log, st.integers(0, 3), words),
    st.builds(unlog, st.integers(0, 3)),
    st.builds(person, keys, words),
    st.builds(drop, keys),
    st.just(turn),
)
step = st.one_of(
    st.tuples(st.just("change"), st.lists(st.sampled_from(IDS), min_size=1, max_size=3), verbs),
    st.tuples(st.just("remove"), st.sampled_from(IDS), st.none()),
    st.tuples(st.just("add"), st.sampled_from(IDS), st.none()),
)


def do(store, step):
    """One step of a random story on the leads that are there; whether it changed something."""
    what, on, verb = step
    there = {lead.id for lead in store.leads()}
    if what == "change":
        on = [one for one in on if one in there]
        return bool(on) and not store.change_many(on, what, verb, NOW).empty
    if what == "remove":
        return on in there and not store.remove(on, what, NOW).empty
    return not store.add([Lead(id=on, company=on.upper(), contacts=(Contact(key="hr"),))], what, NOW).empty


@settings(max_examples=60, deadline=None)
@given(st.lists(step, max_size=12), st.data())
def test_undo_takes_back_exactly_and_redo_brings_back_exactly(steps, data):
    store = memory_store()
    states = [store.leads()]
    for one in [("add", "a", None), ("add", "b", None), *steps]:
        if do(store, one):
            states.append(store.leads())
        else:
            assert store.leads() == states[-1]
    place = len(states) - 1
    for back in data.draw(st.lists(st.booleans(), max_size=30)):
        done = store.undo(NOW) if back else store.redo(NOW)
        assert (done is None) == (place == 0 if back else place == len(states) - 1)
        if done:
            place += -1 if back else 1
        assert store.leads() == states[place]
    while store.undo(NOW):
        place -= 1
        assert store.leads() == states[place]
    assert place == 0
    while store.redo(NOW):
        place += 1
        assert store.leads() == states[place]
    assert place == len(states) - 1


def filled():
    store = memory_store()
    store.add([Lead(id=i, company=i) for i in IDS], "added", NOW)
    return store


def test_undo_and_redo_work_across_restarts_and_windows(tmp_path):
    path = tmp_path / "p.db"
    with open_store(path) as store:
        store.add([Lead(id="a", company="A")], "added", NOW)
        store.change("a", "log", log(0, "hello"), NOW)
        after = store.lead("a")
    with open_store(path) as store:
        undone = store.undo(NOW)
        assert (undone.kind, undone.label, undone.leads) == ("undo", "log", ("a",))
        assert store.lead("a").log == ()
    with open_store(path) as one, open_store(path) as two:
        assert two.redo(NOW).kind == "redo"
        assert one.lead("a") == after
        assert one.redo(NOW) is None
        one.undo(NOW)
        two.undo(NOW)
        assert one.leads() == []
        assert one.undo(NOW) is None


def test_a_new_step_ends_redo():
    store = filled()
    store.change("a", "one", field("role", "1"), NOW)
    store.undo(NOW)
    store.change("b", "two", field("role", "2"), NOW)
    assert store.redo(NOW) is None
    assert store.undo(NOW).label == "two"
    assert store.redo(NOW).label == "two"
    assert store.redo(NOW) is None


def test_the_journal_only_grows():
    store = filled()
    store.change("a", "role", field("role", "1"), NOW)
    first = store.conn.execute("SELECT * FROM journal").fetchall()
    store.undo(NOW)
    store.redo(NOW)
    after = store.conn.execute("SELECT * FROM journal").fetchall()
    assert after[: len(first)] == first
    assert [row[2:] for row in after[len(first) :]] == [
        ("lead", "a", "role", '"1"', '""'),
        ("lead", "a", "role", '""', '"1"'),
    ]


def test_a_field_that_another_connection_changed_is_a_conflict(tmp_path):
    path = tmp_path / "p.db"
    with open_store(path) as one, open_store(path) as two:
        one.add([Lead(id="a", company="A")], "added", NOW)
        mine = one.change("a", "edit", lambda lead: replace(lead, role="mine", notes="kept"), NOW)
        two.change("a", "edit", field("role", "theirs"), NOW)
        before = path.read_bytes()
        with pytest.raises(Conflict) as caught:
            one.undo(NOW, mine.id)
        assert "the field “role” was changed again" in str(caught.value)
        assert "theirs" not in str(caught.value)
        assert path.read_bytes() == before
        assert one.lead("a").role == "theirs"
        assert not one.conn.in_transaction


def test_a_write_past_the_journal_is_a_conflict_for_undo_and_redo():
    store = filled()
    store.change("a", "role", field("role", "1"), NOW)
    store.conn.execute("UPDATE lead SET role = 'other' WHERE id = 'a'")
    with pytest.raises(Conflict):
        store.undo(NOW)
    store.conn.execute("UPDATE lead SET role = '1' WHERE id = 'a'")
    store.undo(NOW)
    store.conn.execute("UPDATE lead SET role = 'other' WHERE id = 'a'")
    with pytest.raises(Conflict):
        store.redo(NOW)
    store.conn.execute("DELETE FROM lead WHERE id = 'b'")
    with pytest.raises(Conflict, match="this lead"):
        store.undo(NOW)


def test_a_step_in_the_middle_can_be_taken_back_when_nothing_touched_its_fields():
    store = filled()
    first = store.change("a", "role", field("role", "1"), NOW)
    store.change("a", "notes", field("notes", "2"), NOW)
    assert store.undo(NOW, first.id).leads == ("a",)
    assert (store.lead("a").role, store.lead("a").notes) == ("", "2")
    assert store.undo(NOW, first.id) is None
    assert store.undo(NOW, "no such step") is None
    assert store.redo(NOW).label == "role"
    assert store.lead("a").role == "1"


def test_adding_a_lead_that_was_changed_since_is_not_taken_back(tmp_path):
    path = tmp_path / "p.db"
    with open_store(path) as store:
        added = store.add([Lead(id="a", company="Secret Co")], "added", NOW)
        edit = store.change("a", "edit", field("role", "1"), NOW)
        before = path.read_bytes()
        with pytest.raises(Conflict, match="this lead was changed again by step 2") as caught:
            store.undo(NOW, added.id)
        assert "Secret" not in str(caught.value)
        assert path.read_bytes() == before
        store.undo(NOW, edit.id)
        assert store.undo(NOW, added.id).label == "added"
        assert store.leads() == []


@pytest.mark.parametrize(
    "first, then, words",
    [
        (field("role", "1"), field("role", "2"), "the field “role” was changed again by step 3"),
        (person("hr", "Zoë"), person("hr", "Ann"), "this person was changed again by step 3"),
        (person("hr", "Zoë"), drop("hr"), "this person was changed again by step 3"),
    ],
)
def test_a_step_that_a_newer_one_rests_on_is_not_taken_back(first, then, words):
    store = memory_store()
    store.add([Lead(id="a", company="A")], "added", NOW)
    change = store.change("a", "first", first, NOW)
    store.change("a", "then", then, NOW)
    before = store.leads()
    with pytest.raises(Conflict, match=words):
        store.undo(NOW, change.id)
    assert store.leads() == before


def test_a_field_that_was_changed_and_changed_back_was_touched_all_the_same():
    store = filled()
    first = store.change("a", "1", field("role", "1"), NOW)
    store.change("a", "2", field("role", "2"), NOW)
    store.change("a", "3", field("role", "1"), NOW)
    with pytest.raises(Conflict, match="by step 4"):
        store.undo(NOW, first.id)


@pytest.mark.parametrize("gone", ["lead", "person"])
def test_what_is_about_something_removed_is_not_taken_back_unseen(gone):
    store = memory_store()
    store.add([Lead(id="a", company="A", contacts=(Contact(key="hr"), Contact(key="boss")))], "added", NOW)
    change = store.change("a", "named", person("hr", "Zoë"), NOW)
    if gone == "lead":
        store.remove("a", "removed", NOW)
    else:
        store.change("a", "dropped", drop("hr"), NOW)
    with pytest.raises(Conflict, match=f"its {gone} was removed"):
        store.undo(NOW, change.id)
    store.undo(NOW)
    assert store.undo(NOW).label == "named"


def test_steps_are_found_by_number_id_and_beginning():
    store = filled()
    first = store.change("a", "role", field("role", "1"), NOW)
    store.change("a", "role", field("role", "2"), NOW)
    undo = store.undo(NOW)
    assert store.find_step("2") == store.find_step(first.id) == store.find_step(first.id[:-1]) == first.id
    for words, said in (
        ("77", "There is no step"),
        ("", "There is no step"),
        ("%", "There is no step"),
        ("99999999999999999999", "There is no step"),
        (first.id[:1], "begins the ids of 4 steps"),
        ("4", "is itself an undo"),
        (undo.id, "is itself an undo"),
    ):
        with pytest.raises(BadInput, match=said):
            store.find_step(words)


def test_the_history_says_what_every_step_changed():
    store = memory_store()
    store.add([Lead(id=f"l{n}", company=f"C{n}") for n in range(20)], "imported", NOW)
    store.change("l1", "edit", lambda lead: replace(lead, role="r", tags=("x",), frozen=True), NOW)
    store.change("l1", "people", person("hr", "Zoë"), NOW)
    store.change("l1", "log", log(0, "hello"), NOW)
    store.undo(NOW)
    rows = store.history()
    assert [(row.number, row.kind, row.undone) for row in rows] == [
        (5, "undo", False), (4, "do", True), (3, "do", False), (2, "do", False), (1, "do", False),
    ]  # fmt: skip
    told = [(f.what, f.name, f.field, f.old, f.new) for row in rows[:4] for f in row.fields]
    assert told == [
        ("log entry", "note of 2026-03-03: hello", "present", True, False),
        ("log entry", "note of 2026-03-03: hello", "present", False, True),
        ("person", "Zoë", "present", False, True),
        ("lead", "", "role", "", "r"),
        ("lead", "", "tags", [], ["x"]),
        ("lead", "", "frozen", False, True),
    ]
    assert (len(rows[4].fields), rows[4].more) == (12, 8)
    assert [row.number for row in store.history(lead="l1")] == [5, 4, 3, 2, 1]
    (row,) = store.history(lead="l2")
    assert [(f.lead, f.company) for f in row.fields] == [("l2", "C2")]
    assert store.history(lead="nobody") == []


def test_a_bulk_step_is_taken_back_whole_or_not_at_all():
    store = filled()
    bulk = store.change_many(IDS, "bulk", field("role", "1"), NOW)
    later = store.change("b", "one", field("role", "2"), NOW)
    with pytest.raises(Conflict):
        store.undo(NOW, bulk.id)
    assert [lead.role for lead in store.leads()] == ["1", "2", "1"]
    store.undo(NOW, later.id)
    assert store.undo(NOW, bulk.id).leads == IDS
    assert [lead.role for lead in store.leads()] == ["", "", ""]


@pytest.mark.parametrize("years", [[2026, 1970, 2040, 9999, 2024]])
def test_the_order_of_steps_is_theirs_whatever_the_clock_says(years):
    store = memory_store()
    store.add([Lead(id="a", company="A")], "added", NOW)
    for year in years:
        store.change("a", str(year), field("role", str(year)), dt.datetime(year, 2, 28, 23, 59, tzinfo=dt.UTC))
    assert [row.label for row in store.history()][:-1] == [str(year) for year in reversed(years)]
    for year in reversed(years):
        assert store.undo(NOW).label == str(year)
    assert store.redo(NOW).label == str(years[0])
