"""Two windows on one file, at random: what was acknowledged is there, undo is exact, and both say the same.

The model is rows of plain values and the list of steps; whether a step may be taken back is worked out from it alone.
"""

import datetime as dt
import os
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, multiple, precondition, rule

from pipeline_tui.core import verbs
from pipeline_tui.core.errors import Conflict, NoLead
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.store.open import open_store

DAY = dt.date(2026, 3, 3)
START = dt.datetime(2026, 3, 11, 9, 30, tzinfo=dt.UTC)
FIELDS = tuple(
    name for name in Lead.__dataclass_fields__ if name not in ("id", "contacts", "log", "past", "origin", "extra")
)
WINDOWS = st.sampled_from((0, 1))
WORDS = st.sampled_from(["", "x", "Zoë", "two\nlines", "'; DROP TABLE lead; --", "日本\U0001f600"])


PLAIN = (
    *(verbs.move(stage, DAY) for stage in ("prospect", "applied", "offer")),
    *(verbs.close(outcome, DAY) for outcome in ("rejected", "accepted")),
    verbs.snooze(DAY + dt.timedelta(9), "rest"),
    verbs.snooze(None, None),
)


def by_day(events):
    """A log as it comes back: by date, entries of one day in the order they were made."""
    return tuple(sorted(events, key=lambda event: event.date))


class Step:
    """One do: which leads it touched, and (row, field, old, new) of all that it wrote."""

    def __init__(self, change_id, leads, edits):
        self.id, self.leads, self.edits, self.undone = change_id, leads, edits, False


class TwoWindows(RuleBasedStateMachine):
    """The model beside two open stores."""

    ids = Bundle("ids")

    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "p.db"
        self.stores = [open_store(self.path), open_store(self.path)]
        self.rows = {}
        self.steps = []
        self.told = []  # kind and step of everything that was written, oldest first
        self.news = [set(), set()]  # what the other window touched since this one looked
        self.clock = START

    def teardown(self):
        for store in self.stores:
            store.close()
        shutil.rmtree(self.folder)

    # the model

    def now(self):
        self.clock += dt.timedelta(minutes=7)
        return self.clock

    def wanted(self):
        """The leads as they should be."""
        found = []
        for key, row in self.rows.items():
            if key[0] == "lead" and row["present"]:
                mine = [(k, r) for k, r in self.rows.items() if k[0] != "lead" and r["lead"] == key[1] and r["present"]]
                found.append(
                    Lead(
                        id=key[1],
                        **{name: row[name] for name in FIELDS},
                        contacts=tuple(Contact(key=k[2], name=r["name"]) for k, r in mine if k[0] == "person"),
                        log=by_day(r["event"] for k, r in mine if k[0] == "event"),
                    )
                )
        return found

    def there(self):
        return [key[1] for key, row in self.rows.items() if key[0] == "lead" and row["present"]]

    def lead(self, lead_id):
        return next(lead for lead in self.wanted() if lead.id == lead_id)

    def apply(self, edits):
        for key, field, _, new in edits:
            self.rows[key][field] = new

    def written(self, before, after):
        """Edits from one lead to another; rows of new people and entries are made on the way."""
        edits = [(("lead", after.id), n, getattr(before, n), getattr(after, n)) for n in FIELDS]
        edits = [edit for edit in edits if edit[2] != edit[3]]
        names = {person.key: person.name for person in before.contacts}
        for person in after.contacts:
            key = ("person", after.id, person.key)
            if person.key not in names:
                self.rows[key] = {"present": False, "lead": after.id, "name": person.name}
                edits.append((key, "present", False, True))
            elif names[person.key] != person.name:
                edits.append((key, "name", names[person.key], person.name))
        for event in (event for event in after.log if event not in before.log):
            self.rows["event", event.id] = {"present": False, "lead": after.id, "event": event}
            edits.append((("event", event.id), "present", False, True))
        return edits

    def took(self, window, change, edits):
        """A do was acknowledged."""
        self.apply(edits)
        step = Step(change.id, set(change.leads), edits)
        self.steps.append(step)
        self.told.append(("do", step))
        self.news[1 - window] |= step.leads

    def in_the_way(self, step, edits):
        """Whether something newer rests on the step, or what it is about is not there."""
        later = [other for other in self.steps[self.steps.index(step) + 1 :] if not other.undone]
        wrote = {(key, field) for other in later for key, field, _, _ in other.edits}
        touched = {lead for other in later for lead in other.leads} | {key for key, _ in wrote}
        moving = {key for key, field, _, _ in edits if field == "present"}
        for key, field, old, new in edits:
            if (key, field) in wrote or self.rows[key][field] != old:
                return True
            vanishes = field == "present" and not new
            if vanishes and (key in touched or (key[0] == "lead" and key[1] in touched)):
                return True
        about = {("lead", lead) for lead in step.leads} | {key for key, _, _, _ in edits if key[0] == "person"}
        return any(not self.rows[key]["present"] for key in about - moving)

    def turned(self, window, kind, step, act):
        """Undo or redo of the step (None: there is nothing to do) by `act`, compared with the model."""
        if step is None:
            assert act() is None
            return
        edits = step.edits
        if kind == "undo":
            edits = [(key, field, new, old) for key, field, old, new in reversed(step.edits)]
        if self.in_the_way(step, edits):
            with pytest.raises(Conflict):
                act()
            return
        change = act()
        assert (change.kind, set(change.leads)) == (kind, step.leads)
        self.apply(edits)
        step.undone = kind == "undo"
        self.told.append((kind, step))
        self.news[1 - window] |= step.leads

    # what the windows do

    @initialize(target=ids)
    def begin(self):
        return self.add_these(0, ["Acme", "Bolt"])

    @rule(target=ids, window=WINDOWS, names=st.lists(WORDS, min_size=1, max_size=2))
    def add(self, window, names):
        return self.add_these(window, names)

    def add_these(self, window, names):
        now = self.now()
        new = [Lead(company=name or "A", contacts=(Contact(key="hr", name=name or None),)) for name in names]
        change = self.stores[window].add(new, "added", now)
        edits = []
        for lead_id, lead in zip(change.leads, new, strict=True):
            self.rows["lead", lead_id] = {"present": False} | {n: getattr(lead, n) for n in FIELDS}
            # people stand and fall with a new lead
            self.rows["person", lead_id, "hr"] = {"present": True, "lead": lead_id, "name": lead.contacts[0].name}
            edits.append((("lead", lead_id), "present", False, True))
        self.took(window, change, edits)
        return multiple(*change.leads)

    @rule(window=WINDOWS, lead=ids)
    def add_again(self, window, lead):
        change = self.stores[window].add([Lead(id=lead, company="other")], "added", self.now())
        if lead in self.there():
            assert change.empty
            assert change.skipped == (lead,)
        else:
            self.took(window, change, [(("lead", lead), "present", False, True)])

    @rule(window=WINDOWS, lead=ids)
    def remove(self, window, lead):
        if lead not in self.there():
            with pytest.raises(NoLead):
                self.stores[window].remove(lead, "removed", self.now())
            return
        change = self.stores[window].remove(lead, "removed", self.now())
        self.took(window, change, [(("lead", lead), "present", True, False)])

    def change(self, window, leads, verb):
        """A verb on one lead or several, and the same on the model."""
        leads = list(dict.fromkeys(leads))
        now = self.now()
        store = self.stores[window]
        if not set(leads) <= set(self.there()):
            with pytest.raises(NoLead):
                store.change_many(leads, "changed", verb, now)
            return
        before = {lead: self.lead(lead) for lead in leads}
        change = store.change_many(leads, "changed", verb, now)
        edits = []
        for lead in leads:
            expected, after = verb(before[lead]), store.lead(lead)
            # an entry gets its id when it is stored; else nothing may differ
            assert replace(after, log=tuple(replace(e, id="") for e in after.log)) == replace(
                expected, log=by_day(replace(e, id="") for e in expected.log)
            )
            edits += self.written(before[lead], after)
        assert change.empty == (not edits)
        if edits:
            self.took(window, change, edits)

    @rule(window=WINDOWS, lead=ids, note=WORDS, day=st.integers(0, 400), person=st.sampled_from(["", "hr", "boss"]))
    def log(self, window, lead, note, day, person):
        event = Event(date=DAY + dt.timedelta(day), kind="call", dir="out", who=(person,) if person else (), note=note)
        people = (Contact(key=person, name=note or None),) if person else ()
        self.change(window, [lead], verbs.log([event], people))

    @rule(window=WINDOWS, lead=ids, verb=st.sampled_from(PLAIN))
    def move_close_snooze(self, window, lead, verb):
        self.change(window, [lead], verb)

    @rule(window=WINDOWS, lead=ids, name=st.sampled_from(["role", "notes"]), text=st.sampled_from(["", "x", "y"]))
    def edit(self, window, lead, name, text):
        self.change(window, [lead], verbs.edit(**{name: text}))

    @rule(window=WINDOWS, lead=ids)
    def edit_there_and_back(self, window, lead):
        """The first of these holds what it wrote, and yet newer steps rest on it."""
        for who, text in ((window, "there"), (1 - window, "back"), (window, "there")):
            self.change(who, [lead], verbs.edit(role=text))

    @rule(window=WINDOWS, lead=ids, name=WORDS)
    def rename(self, window, lead, name):
        def verb(lead):
            return replace(lead, contacts=tuple(replace(person, name=name or None) for person in lead.contacts))

        self.change(window, [lead], verb)

    @rule(window=WINDOWS, leads=st.lists(ids, min_size=2, max_size=4), tag=st.sampled_from(["a", "b"]))
    def bulk(self, window, leads, tag):
        self.change(window, leads, lambda lead: replace(lead, tags=(*lead.tags, tag)[:3]))

    @rule(window=WINDOWS)
    def undo(self, window):
        step = next((step for step in reversed(self.steps) if not step.undone), None)
        self.turned(window, "undo", step, lambda: self.stores[window].undo(self.now()))

    @precondition(lambda self: len(self.steps) > 1)
    @rule(window=WINDOWS, back=st.integers(1, 5))
    def undo_one(self, window, back):
        step = self.steps[-min(back, len(self.steps))]
        self.turned(
            window, "undo", None if step.undone else step, lambda: self.stores[window].undo(self.now(), step.id)
        )

    @rule(window=WINDOWS)
    def redo(self, window):
        step = None
        for place in range(len(self.told) - 1, -1, -1):
            kind, one = self.told[place]
            if kind == "do":
                break
            if kind == "undo" and not any(k == "redo" and s is one for k, s in self.told[place:]):
                step = one
                break
        self.turned(window, "redo", step, lambda: self.stores[window].redo(self.now()))

    @rule(window=WINDOWS)
    def look(self, window):
        assert (self.stores[window].changed() or set()) == self.news[window]
        self.news[window] = set()

    @rule(window=WINDOWS)
    def reopen(self, window):
        self.stores[window].close()
        self.stores[window] = open_store(self.path)
        self.news[window] = set()

    @rule(back=st.booleans())
    def crash_and_copy(self, back):
        """What a copy made at this moment holds, with the windows open as after a crash."""
        place = self.folder / "copy" / "c.db"
        place.parent.mkdir()
        shutil.copy(self.path, place)
        if os.path.exists(f"{self.path}-journal"):
            shutil.copy(f"{self.path}-journal", f"{place}-journal")
        with open_store(place) as copy:
            assert copy.leads() == self.wanted()
            assert copy.conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            if back:
                try:
                    while copy.undo(self.clock):
                        pass
                    assert copy.leads() == []
                except Conflict:
                    # a step in the middle that was taken back and brought back is newer than what rests on it
                    assert any(kind == "redo" for kind, _ in self.told)
        shutil.rmtree(place.parent)

    # what always holds

    @invariant()
    def both_hold_what_was_acknowledged(self):
        wanted = self.wanted()
        for store in self.stores:
            assert store.leads() == wanted
            assert store.count() == len(wanted)

    @invariant()
    def the_history_counts_every_step(self):
        rows = self.stores[0].history(1000)
        assert [row.kind for row in reversed(rows)] == [kind for kind, _ in self.told]
        dos = [row for row in reversed(rows) if row.kind == "do"]
        assert [(row.id, row.undone) for row in dos] == [(step.id, step.undone) for step in self.steps]

    @invariant()
    def nothing_is_left_open(self):
        assert not any(store.conn.in_transaction for store in self.stores)
        assert self.stores[1].conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


TestTwoWindows = TwoWindows.TestCase
TestTwoWindows.settings = settings(max_examples=30, stateful_step_count=30, deadline=None)


def test_a_copy_made_in_the_middle_of_a_write_holds_what_was_there_before(tmp_path):
    path, place = tmp_path / "p.db", tmp_path / "copy" / "c.db"
    place.parent.mkdir()
    with open_store(path) as store:
        store.add([Lead(id="a", company="A", notes="x" * 3000)], "added", START)
        before = store.leads()

        def many():
            store.conn.execute("PRAGMA cache_size = 5")  # what is written does not wait in memory for the commit
            for number in range(1500):
                if number == 1200:  # the first thousand is written by now, and not committed
                    shutil.copy(path, place)
                    shutil.copy(f"{path}-journal", f"{place}-journal")
                yield Lead(company=f"C{number}", notes="y" * 3000)

        store.add(many(), "imported", START)
        assert store.count() == 1501
    assert place.stat().st_size > 1_000_000  # pages of the unfinished write are in it
    with open_store(place) as copy:
        assert copy.leads() == before
        assert copy.conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert [row.label for row in copy.history()] == ["added"]
