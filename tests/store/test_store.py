"""The store's verbs: what is written, what is not, and what other windows see."""

import datetime as dt
import json
import sqlite3
import subprocess
import sys
from dataclasses import fields, replace

import pytest

from pipeline_tui.core.errors import BadFile, BadInput, NoLead, NotSaved
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.store.open import memory_store, open_store

NOW = dt.datetime(2026, 3, 11, 9, 30, tzinfo=dt.UTC)
DAY = dt.date(2026, 3, 3)

FULL = Lead(
    id="lead-1", company="Northgate UK", role="Programme manager", stage="waiting_req", stage_since=DAY,
    applied_on=DAY, found_on=DAY, closes_on=DAY, source="referral", location="Leeds", url="https://example.org",
    salary="£80k", priority=2, rank=1.5, tags=("uk", "pm"), notes="two\nlines", frozen=True, process_owner="director",
    cadence_bd=10, no_calls=True, profile="gentle", country="GB", snoozed_until=DAY, snooze_why="holiday",
    origin={"file": "t.csv", "line": 12},
    contacts=(
        Contact(key="director", name="Zoë", role="hiring_manager", channels=("phone", "email"), tz="Europe/London"),
        Contact(key="hr", channels=(), extra={"pronoun": "she"}),
        Contact(key="agent"),
    ),
    log=(
        Event(date=DAY, kind="call", dir="in", who=("director",), agreed_on=DAY, time="10:00", minutes=9, held=False),
        Event(date=DAY, kind="note", note="same day, later", extra={"colour": "red"}),
        Event(date=dt.date(2026, 3, 9), kind="offer", written=False, deadline=DAY, told_offer=True),
    ),
    extra={"lead": {"unknown": [1, {"a": None}]}},
)  # fmt: skip


def bare(lead):
    return replace(lead, log=tuple(replace(e, id="") for e in lead.log))


def small(n=1):
    return [Lead(id=f"l{i}", company=f"Company {i}", contacts=(Contact(key="hr"),)) for i in range(n)]


def call(note):
    return lambda lead: replace(lead, log=(*lead.log, Event(date=DAY, kind="call", note=note)))


def test_every_field_comes_back_and_the_filled_lead_fills_them_all(tmp_path):
    missing = {f.name for f in fields(Lead) if getattr(FULL, f.name) in (None, "", ())}
    assert missing == {"closed_on", "outcome", "past"}
    with open_store(tmp_path / "p.db") as store:
        store.add([FULL], "add", NOW)
    with open_store(tmp_path / "p.db") as store:
        got = store.lead("lead-1")
    assert bare(got) == FULL
    assert all(e.id for e in got.log)
    assert got.contacts[0].channels == ("phone", "email")
    assert got.contacts[1].channels == ()
    assert got.contacts[2].channels is None


def test_the_log_is_sorted_by_date_and_ties_keep_their_order():
    store = memory_store()
    dates = [9, 3, 9, 1, 3]
    log = tuple(Event(date=dt.date(2026, 3, d), kind="note", note=str(i)) for i, d in enumerate(dates))
    store.add([Lead(id="x", company="X", log=log)], "add", NOW)
    store.change("x", "log", lambda lead: replace(lead, log=(Event(date=DAY, kind="note", note="new"), *lead.log)), NOW)
    assert [e.note for e in store.lead("x").log] == ["3", "1", "4", "new", "0", "2"]
    assert [n for (n,) in store.conn.execute("SELECT seq FROM event ORDER BY rowid")] == [0, 1, 2, 3, 4, 5]
    store.conn.execute("UPDATE event SET seq = 9 WHERE note = '1'")  # as if it had arrived last
    assert [e.note for e in store.lead("x").log] == ["3", "4", "new", "1", "0", "2"]


def test_a_change_writes_only_the_fields_that_differ():
    store = memory_store()
    store.add([FULL], "add", NOW)

    def verb(lead):
        people = (replace(lead.contacts[0], phone="1"), *lead.contacts[1:])
        return replace(lead, role="Director", priority=0, contacts=people)

    change = store.change("lead-1", "edit", verb, NOW)
    found = store.conn.execute("SELECT tbl, field, old, new FROM journal WHERE change_id = ?", (change.id,)).fetchall()
    assert sorted(found) == [
        ("contact", "phone", "null", '"1"'),
        ("lead", "priority", "2", "0"),
        ("lead", "role", '"Programme manager"', '"Director"'),
    ]
    assert change.leads == ("lead-1",)
    assert store.lead("lead-1").contacts[0].phone == "1"


def test_another_windows_fields_survive_a_change(tmp_path):
    one, two = open_store(tmp_path / "p.db"), open_store(tmp_path / "p.db")
    one.add(small(), "add", NOW)
    two.change("l0", "role", lambda lead: replace(lead, role="Editor"), NOW)
    one.change("l0", "notes", lambda lead: replace(lead, notes="hello"), NOW)
    assert (two.lead("l0").role, two.lead("l0").notes) == ("Editor", "hello")


def test_an_equal_lead_writes_nothing():
    store = memory_store()
    store.add(small(), "add", NOW)
    before = store.conn.total_changes
    change = store.change("l0", "nothing", replace, NOW)
    assert change.empty
    assert change.leads == ()
    assert store.conn.total_changes == before
    assert len(store.history()) == 1


def test_people_and_entries_come_and_go():
    store = memory_store()
    store.add([FULL], "add", NOW)

    def verb(lead):
        people = (Contact(key="new", name="First"), lead.contacts[2], lead.contacts[0])
        return replace(lead, contacts=people, log=lead.log[1:])

    store.change("lead-1", "shuffle", verb, NOW)
    got = store.lead("lead-1")
    assert [p.key for p in got.contacts] == ["new", "agent", "director"]
    assert [e.kind for e in got.log] == ["note", "offer"]
    gone = store.conn.execute("SELECT deleted_at FROM event WHERE kind = 'call'").fetchall()
    assert gone == [("2026-03-11T09:30:00.000Z",)]
    back = replace(FULL.contacts[1], name="Back again")
    store.change("lead-1", "back", lambda lead: replace(lead, contacts=(*lead.contacts, back)), NOW)
    assert store.lead("lead-1").contacts[-1] == back


@pytest.mark.parametrize("first", ["ab", "abc", "cba", ""])
@pytest.mark.parametrize("then", ["acb", "cab", "bca", "ba", "xab", "axb", "axbyc", "c"])
def test_people_stay_in_the_order_they_were_put_in(tmp_path, first, then):
    def people(keys):
        return lambda lead: replace(lead, contacts=tuple(Contact(key=key, name=key) for key in keys))

    with open_store(tmp_path / "p.db") as store:
        store.add([people(first)(Lead(id="l", company="A"))], "add", NOW)
        store.change("l", "people", people(then), NOW)
        assert "".join(c.key for c in store.lead("l").contacts) == then
        store.undo(NOW)
        assert "".join(c.key for c in store.lead("l").contacts) == first


@pytest.mark.parametrize(
    "verb",
    [
        lambda lead: replace(lead, log=(replace(lead.log[0], note="other"), *lead.log[1:])),
        lambda lead: replace(lead, id="another"),
        lambda lead: replace(lead, contacts=lead.contacts + lead.contacts[:1]),
        lambda lead: replace(lead, log=lead.log + lead.log[:1]),
    ],
    ids=["entry altered", "id altered", "key twice", "entry twice"],
)
def test_what_a_verb_must_not_do_writes_nothing(verb):
    store = memory_store()
    store.add([FULL], "add", NOW)
    before = store.lead("lead-1")
    with pytest.raises(ValueError):  # noqa: PT011
        store.change("lead-1", "wrong", verb, NOW)
    assert store.lead("lead-1") == before
    assert len(store.history()) == 1


def test_a_verb_that_fails_leaves_the_file_as_it_was(tmp_path):
    path = tmp_path / "p.db"
    with open_store(path) as store:
        store.add(small(2), "add", NOW)
        before = path.read_bytes()

        def verb(lead):
            if lead.id == "l1":
                raise RuntimeError("no")
            return replace(lead, role="changed")

        with pytest.raises(RuntimeError):
            store.change_many(["l0", "l1"], "both", verb, NOW)
        assert not store.conn.in_transaction
        assert path.read_bytes() == before
        with pytest.raises(NoLead):
            store.change_many(["l0", "nobody"], "both", lambda lead: replace(lead, role="x"), NOW)
        assert path.read_bytes() == before


def test_several_leads_are_one_step():
    store = memory_store()
    store.add(small(3), "add", NOW)
    change = store.change_many(["l0", "l2", "l0"], "close", lambda lead: replace(lead, stage="closed"), NOW)
    assert change.leads == ("l0", "l2")
    assert [lead.stage for lead in store.leads()] == ["closed", "applied", "closed"]
    store.undo(NOW)
    assert [lead.stage for lead in store.leads()] == ["applied"] * 3


def test_five_thousand_leads_are_one_step_and_adding_twice_adds_nothing(tmp_path):
    with open_store(tmp_path / "p.db") as store:
        change = store.add((lead for lead in small(5000)), "import", NOW)
        assert len(change.leads) == store.count() == 5000
        assert store.conn.execute("SELECT count(*) FROM journal").fetchone() == (5000,)
        again = store.add(small(5001), "import", NOW)
        assert (len(again.skipped), again.leads) == (5000, ("l5000",))
        twice = store.add(small(3), "import", NOW)
        assert twice.empty
        assert twice.skipped == ("l0", "l1", "l2")
        store.undo(NOW)
        store.undo(NOW)
        assert store.count() == 0
        assert store.leads() == []
        store.redo(NOW)
        assert store.count() == 5000
        assert store.leads()[4999] == small(5000)[4999]


def test_leads_without_id_get_one_and_a_doubled_id_is_taken_once():
    store = memory_store()
    change = store.add(
        [Lead(company="A"), Lead(company="B"), Lead(id="c", company="C"), Lead(id="c", company="D")], "add", NOW
    )
    assert len(set(change.leads)) == 3
    assert change.skipped == ("c",)
    assert [lead.company for lead in store.leads()] == ["A", "B", "C"]


def test_adding_a_removed_lead_brings_it_back():
    store = memory_store()
    store.add([FULL], "add", NOW)
    before = store.lead("lead-1")
    store.remove("lead-1", "remove", NOW)
    assert (store.lead("lead-1"), store.count(), store.summaries()) == (None, 0, [])
    assert store.add([FULL], "again", NOW).leads == ("lead-1",)
    assert store.lead("lead-1") == before
    store.undo(NOW)
    assert store.lead("lead-1") is None
    with pytest.raises(NoLead):
        store.remove("lead-1", "remove", NOW)


def test_a_stream_that_breaks_adds_nothing():
    store = memory_store()

    def stream():
        yield from small(1200)
        raise OSError("the import file vanished")

    with pytest.raises(OSError, match="vanished"):
        store.add(stream(), "import", NOW)
    assert store.count() == 0
    assert store.history() == []


@pytest.mark.parametrize(
    "lead",
    [
        Lead(company="A", priority=2**63),
        Lead(company="half \ud800"),
        Lead(company="A", notes=b"bytes"),
        Lead(company="A", tags=("half \ud800",)),
        Lead(company="A", rank=float("nan")),
        Lead(company="A", extra={"x": float("inf")}),
        Lead(company="A", extra={"x": {1, 2}}),
        Lead(company="A", contacts=(Contact(key="half \ud800"),)),
        Lead(company="A", contacts=(Contact(key="a"), Contact(key="a"))),
        Lead(company="A", priority="high"),
    ],
    ids=["int", "surrogate", "bytes", "in tag", "nan", "inf", "set", "key", "key twice", "type"],
)
def test_what_sqlite_cannot_hold_is_refused_without_naming_it(lead):
    store = memory_store()
    store.add([Lead(id="old", company="Old", log=(Event(id="taken", date=DAY, kind="note"),))], "add", NOW)
    before = store.leads()
    with pytest.raises(BadInput) as caught:
        store.add([lead], "add", NOW)
    assert "nothing was changed" in str(caught.value)
    assert "high" not in str(caught.value)
    assert store.leads() == before


@pytest.mark.parametrize(
    "fields", [{"tags": ("half \ud800",)}, {"priority": 2**63}, {"notes": b"x"}, {"priority": "high"}]
)
def test_a_change_to_what_sqlite_cannot_hold_is_refused(fields):
    store = memory_store()
    store.add(small(), "add", NOW)
    before = store.leads()
    with pytest.raises(BadInput, match="nothing was changed"):
        store.change("l0", "edit", lambda lead: replace(lead, role="new", **fields), NOW)
    with pytest.raises(BadInput, match="nothing was changed"):
        store.change("l0", "half \ud800", lambda lead: replace(lead, role="new"), NOW)
    assert store.leads() == before
    assert len(store.history()) == 1


def test_changed_names_what_other_windows_touched_and_nothing_else(tmp_path):
    one, two = open_store(tmp_path / "p.db"), open_store(tmp_path / "p.db")
    one.add(small(3), "add", NOW)
    assert one.changed() is None
    assert two.changed() == {"l0", "l1", "l2"}
    assert two.changed() is None
    one.change("l0", "own", call("own"), NOW)
    two.change("l1", "other", call("other"), NOW)
    one.change("l2", "own", call("own"), NOW)
    assert one.changed() == {"l1"}
    assert two.changed() == {"l0", "l2"}
    two.undo(NOW)  # takes back what `one` did last
    assert one.changed() == {"l2"}
    two.keep_draft("quicklog", "half a line")
    assert one.changed() is None


def test_what_was_done_promptly_is_seen_here_at_once_and_by_others_when_it_is_settled(tmp_path):
    one, two = open_store(tmp_path / "p.db"), open_store(tmp_path / "p.db")
    one.add(small(2), "add", NOW)
    two.changed()
    with one.promptly():
        one.change("l0", "log", call("hello"), NOW)
    assert [e.note for e in one.lead("l0").log] == ["hello"]
    assert two.lead("l0").log == ()
    assert one.unsettled
    one.settle()
    assert not one.unsettled
    assert two.changed() == {"l0"}
    assert [e.note for e in two.lead("l0").log] == ["hello"]
    assert one.changed() is None


@pytest.mark.parametrize("end", ["change", "close", "changed", "draft"])
def test_what_follows_settles_it_too(tmp_path, end):
    one = open_store(tmp_path / "p.db")
    one.add(small(2), "add", NOW)
    with one.promptly():
        one.change("l0", "log", call("hello"), NOW)
    match end:
        case "change":
            one.change("l1", "log", call("other"), NOW)
        case "close":
            one.close()
        case "changed":
            one.changed()
        case "draft":
            one.keep_draft("quicklog", "half a line")
    assert [e.note for e in open_store(tmp_path / "p.db").lead("l0").log] == ["hello"]


def test_a_disk_that_refuses_in_the_end_is_told_and_all_is_as_before(tmp_path):
    one, other = open_store(tmp_path / "p.db", wait=0.2), open_store(tmp_path / "p.db")
    one.add(small(), "add", NOW)
    other.conn.execute("BEGIN")
    other.conn.execute("SELECT * FROM lead").fetchall()  # who reads keeps others from the last step
    with one.promptly():
        one.change("l0", "log", call("hello"), NOW)
    with pytest.raises(NotSaved, match="your change was not saved"):
        one.settle()
    assert one.lead("l0").log == ()
    assert [step.label for step in one.history()] == ["add"]
    other.conn.execute("ROLLBACK")
    one.settle()
    assert one.lead("l0").log == ()
    one.change("l0", "log", call("hello again"), NOW)
    assert [e.note for e in other.lead("l0").log] == ["hello again"]


def test_changed_does_not_wait_for_a_writer(tmp_path):
    one, other = open_store(tmp_path / "p.db"), open_store(tmp_path / "p.db")
    other.add(small(), "add", NOW)
    other.conn.execute("BEGIN EXCLUSIVE")
    assert one.changed() is None
    other.conn.execute("COMMIT")
    assert one.changed() == {"l0"}


def test_a_locked_file_says_so_and_the_change_works_afterwards(tmp_path):
    one, other = open_store(tmp_path / "p.db", wait=0.2), open_store(tmp_path / "p.db")
    one.add(small(), "add", NOW)
    other.conn.execute("BEGIN IMMEDIATE")
    with pytest.raises(NotSaved, match=r"Another window is writing to .*p\.db; your change was not saved") as caught:
        one.change("l0", "log", call("hello"), NOW)
    assert caught.value.__suppress_context__
    other.conn.execute("ROLLBACK")
    assert one.lead("l0").log == ()
    assert not one.change("l0", "log", call("hello"), NOW).empty


def test_a_full_disk_says_so_and_loses_nothing(tmp_path):
    store = open_store(tmp_path / "p.db")
    store.add(small(), "add", NOW)
    pages = store.conn.execute("PRAGMA page_count").fetchone()[0]
    store.conn.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(NotSaved, match="The disk is full: your change was not saved"):
        store.change("l0", "log", call("x" * 200_000), NOW)
    assert store.lead("l0").log == ()
    store.conn.execute("PRAGMA max_page_count = 1000000")
    store.change("l0", "log", call("x" * 200_000), NOW)
    assert len(store.lead("l0").log) == 1


def test_a_file_removed_while_open_is_told(tmp_path):
    store = open_store(tmp_path / "p.db")
    store.add(small(), "add", NOW)
    (tmp_path / "p.db").unlink()
    with pytest.raises(NotSaved, match="moved or deleted"):
        store.change("l0", "log", call("x"), NOW)


def test_a_row_we_never_wrote_is_damage_without_its_words(tmp_path):
    store = open_store(tmp_path / "p.db")
    store.add(small(), "add", NOW)
    store.conn.execute("UPDATE lead SET applied_on = 'secret'")
    with pytest.raises(BadFile) as caught:
        store.leads()
    assert "damaged" in str(caught.value)
    assert "secret" not in str(caught.value)
    assert caught.value.__suppress_context__


def test_finding_and_counting():
    store = memory_store()
    store.add(
        [Lead(id="ab1", company="A", role="r"), Lead(id="ab2", company="B", stage="offer"), Lead(id="b%", company="C")],
        "add",
        NOW,
    )
    assert store.summaries() == [("ab1", "A", "r", "applied"), ("ab2", "B", "", "offer"), ("b%", "C", "", "applied")]
    assert store.count() == 3
    assert [lead.id for lead in store.leads(["b%", "ab1", "none"])] == ["ab1", "b%"]
    assert store.leads([]) == []


def test_listing_takes_the_same_few_queries_however_many_leads():
    store = memory_store()
    store.add(small(50), "add", NOW)
    seen = []
    store.conn.set_trace_callback(seen.append)
    store.leads()
    assert len([s for s in seen if s.startswith("SELECT")]) == 3


def test_drafts_stay_out_of_history(tmp_path):
    with open_store(tmp_path / "p.db") as store:
        assert store.draft("quicklog") == ""
        store.keep_draft("quicklog", "call Jane")
        store.keep_draft("quicklog", "call Jane: still")
        store.keep_draft("other", "x")
        store.keep_draft("other", "")
        assert store.history() == []
        assert store.undo(NOW) is None
    with open_store(tmp_path / "p.db") as store:
        assert store.draft("quicklog") == "call Jane: still"
        assert store.draft("other") == ""


WRITER = """
import sys, datetime as dt
from dataclasses import replace
from pathlib import Path
from pipeline_tui.core.model import Event
from pipeline_tui.store.open import open_store
now = dt.datetime.now(dt.UTC)
with open_store(Path(sys.argv[1])) as store:
    for n in range(200):
        event = Event(date=now.date(), kind="note", note=f"{sys.argv[2]} {n}")
        store.change("l0", "note", lambda l: replace(l, priority=l.priority + 1, log=(*l.log, event)), now)
"""


def test_two_processes_writing_at_once_lose_nothing(tmp_path):
    path = tmp_path / "p.db"
    with open_store(path) as store:
        store.add(small(), "add", NOW)
        writers = [subprocess.Popen([sys.executable, "-c", WRITER, str(path), name]) for name in "ab"]
        assert [w.wait(timeout=120) for w in writers] == [0, 0]
        lead = store.lead("l0")
        assert lead.priority == 400
        assert {e.note for e in lead.log} == {f"{name} {n}" for name in "ab" for n in range(200)}
        assert store.changed() == {"l0"}
        assert store.conn.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_labels_and_leads_are_in_the_history():
    store = memory_store()
    store.add(small(2), "added two", NOW)
    store.change("l1", "log call", call("x"), NOW)
    store.undo(NOW)
    rows = store.history()
    assert [(r.label, r.kind, r.undone, r.leads) for r in rows] == [
        ("log call", "undo", False, ("l1",)),
        ("log call", "do", True, ("l1",)),
        ("added two", "do", False, ("l0", "l1")),
    ]
    assert {r.at for r in rows} == {NOW}
    assert len(store.history(limit=1)) == 1
    assert json.loads(store.conn.execute("SELECT leads FROM change WHERE seq = 1").fetchone()[0]) == ["l0", "l1"]


def test_a_closed_store_closes_its_file(tmp_path):
    store = open_store(tmp_path / "p.db")
    store.close()
    store.close()
    with pytest.raises(sqlite3.ProgrammingError):
        store.conn.execute("SELECT 1")


CORRECTED = Lead(
    id="lead-2",
    company="Acme",
    log=(Event(id="b", supersedes="a", date=DAY, kind="call", note="two"), Event(id="c", date=DAY, kind="note")),
    past=(Event(id="a", date=DAY, kind="call", note="one"), Event(id="d", supersedes="e", date=DAY, kind="note")),
)


def test_what_was_corrected_or_struck_out_comes_back_apart():
    store = memory_store()
    store.add([CORRECTED], "add", NOW)
    back = store.lead("lead-2")
    assert (back.log, back.past) == (CORRECTED.log, CORRECTED.past)


def test_ids_of_entries_that_are_taken_are_given_anew_and_what_names_them_follows():
    store = memory_store()
    store.add([CORRECTED, replace(CORRECTED, id="lead-3")], "add", NOW)
    one, two = store.leads()
    assert {e.id for e in one.log}.isdisjoint(e.id for e in two.log)
    assert two.log[0].supersedes == two.past[0].id
    assert [e.note for e in two.log] == [e.note for e in one.log]


def test_new_leads_and_changes_of_known_ones_are_one_step():
    store = memory_store()
    store.add([Lead(id="a", company="A")], "add", NOW)
    done = store.add([Lead(id="b", company="B")], "both", NOW, also={"a": call("met there")})
    assert sorted(done.leads) == ["a", "b"]
    assert [entry.note for entry in store.lead("a").log] == ["met there"]
    store.undo(NOW)
    assert ([lead.id for lead in store.leads()], store.lead("a").log) == (["a"], ())
    with pytest.raises(NoLead):
        store.add([Lead(id="c", company="C")], "both", NOW, also={"nobody": call("x")})
    assert store.count() == 1
    same = store.add([Lead(id="a", company="other")], "again", NOW, also={"a": lambda lead: lead})
    assert (same.empty, same.skipped) == (True, ("a",))


def test_what_changed_is_not_known_in_a_file_that_is_damaged(tmp_path):
    store = open_store(tmp_path / "p.db")
    with open_store(tmp_path / "p.db") as other:
        other.add(small(), "add", NOW)
    store.conn.execute("DROP TABLE change")
    with pytest.raises(BadFile, match="damaged"):
        store.changed()
