"""The store: leads as values in, leads as values out, over one open SQLite file.

Every change is one transaction under the write lock, writes only what differs, and is journaled for undo. When a method
returns, the change is on the disk; when it raises, nothing was written. In `promptly` the disk is left to `settle`.
"""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice
from typing import Self

from ..core.errors import NoLead
from ..core.model import Lead
from . import conflicts, journal, rows
from .border import busy, shown, values
from .contents import Contents
from .file import File
from .guard import Guard, is_large
from .ids import new_id
from .journal import Change as Change
from .plan import PRESENT, Edit, Plan, plan_change, plan_portion, update, write
from .scopes import roomy
from .story import HistoryRow as HistoryRow

_PORTION = 500


class Store(Contents):
    """An open pipeline file; made by `store.open.open_store`. Belongs to the thread that opened it."""

    def __init__(self, file: File) -> None:
        super().__init__(file)
        self._guard = Guard(file)
        self._own: set[int] = set()
        self._pending: list[int] = []
        self._later = self._unsettled = False
        self._version = self._seen = 0
        self._look_anew()

    @property
    def readonly(self) -> bool:
        """Whether the file, or its folder, could only be read when it was opened."""
        return self._file.readonly

    @property
    def told(self) -> list[str]:
        """Sentences for the person, on rights that were mended and backups that failed; take them out once told."""
        return self._guard.told

    def wait_for(self, seconds: float) -> None:
        """From now on a change, or a look, waits this long for another window that writes."""
        self._file.wait_for(seconds)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file, once all is settled and a backup of it is finished; closing twice is fine. NotSaved."""
        try:
            self.settle()
        finally:
            self.finish_backup(None)
            self._file.conn.close()

    def finish_backup(self, seconds: float | None) -> None:
        """Wait so long (None: to the end) for a backup that is being finished on a thread; `told` when it was not.

        What it did not wait for to the end is not waited for again.
        """
        self._guard.wait(seconds)

    # what others did

    def changed(self) -> set[str] | None:
        """Ids of the leads that other connections touched since the last call; None when there are none.

        Cheap enough to ask several times a second, and never waits: while another one is writing the answer is None.
        """
        self.settle()
        with self._border(saving=False), self._file.waiting(0):
            try:
                version = self._file.version()
                if version == self._version:
                    return None
                news = self.conn.execute("SELECT seq, leads FROM change WHERE seq > ?", (self._seen,)).fetchall()
            except sqlite3.OperationalError as error:
                if busy(error):
                    return None
                raise
        found = {lead_id for seq, leads in news if seq not in self._own for lead_id in json.loads(leads)}
        self._version = version
        self._seen = max((seq for seq, _ in news), default=self._seen)
        self._own.clear()
        return found or None

    def refreshed(self, now: dt.datetime) -> bool:
        """Look whether the name still leads to the open file; True when another one lies there and was opened instead.

        Raises BadFile while nothing lies there, or what cannot be used; leads are then still read from the former file,
        and a backup of it was made at `now` when it was found gone.
        """
        self.settle()
        if not self._file.refreshed(lambda: self._guard.rescue(now)):
            return False
        self._look_anew()
        self.told.append(f"Another file was put in the place of {shown(self.path)}; this is what it holds.")
        return True

    # changing

    @contextmanager
    def promptly(self) -> Iterator[None]:
        """What is changed within stands at once for who reads here, and on the disk after `settle`.

        For a change that is to be shown before the disk has flushed it. The next change settles too, as does `close`.
        """
        self._later = True
        try:
            yield
        finally:
            self._later = False

    @property
    def unsettled(self) -> bool:
        """Whether a change waits for `settle`."""
        return self._unsettled

    def settle(self) -> None:
        """Put the change on the disk that was made `promptly`; without one do nothing. NotSaved: then it is undone."""
        if not self._unsettled:
            return
        self._unsettled = saved = False
        try:
            self._file.commit()
            saved = True
        finally:
            self._guard.after(saved=saved)
        self._own.update(self._pending)

    def change(self, lead_id: str, label: str, verb: Callable[[Lead], Lead], now: dt.datetime) -> Change:
        """Replace one lead by `verb(lead)` and return what was done; `Change.empty` when the verb left it as it was.

        `label` says it in words for history and undo; `now` is aware. Raises NoLead, BadInput, what the verb
        raises, and ValueError when the verb altered a stored log entry.
        """
        return self.change_many([lead_id], label, verb, now)

    def change_many(self, ids: Iterable[str], label: str, verb: Callable[[Lead], Lead], now: dt.datetime) -> Change:
        """As `change`, for several leads in one transaction and as one step of undo: all of them or none."""
        with self._writing():
            plan, touched = self._planned(dict.fromkeys(ids, verb), now)
            if not touched:
                return Change(id="", label=label, at=now.astimezone(dt.UTC))
            return self._finish(plan, label, now, touched)

    def add(
        self,
        leads: Iterable[Lead],
        label: str,
        now: dt.datetime,
        also: Mapping[str, Callable[[Lead], Lead]] | None = None,
    ) -> Change:
        """Add new leads as one step of undo; a lead without id gets one, an id that is there is left out (`skipped`).

        A lead that was removed comes back as it was. `leads` is read as a stream, and what it raises comes through
        with nothing added. `also` are verbs for leads that are there, done in the same step. Raises NotSaved, BadInput
        and NoLead.
        """
        stream, at = iter(leads), journal.instant(now)
        done = Change(id=new_id(now), label=label, at=now.astimezone(dt.UTC))
        touched: list[str] = []
        skipped: list[str] = []
        with self._writing(), roomy(self.conn):
            while portion := list(islice(stream, _PORTION)):
                with self._border():
                    plan = plan_portion(self.conn, portion, now, skipped)
                    if plan.edits:
                        self._guard.before(now, large=False)
                    write(self.conn, plan, at)
                    journal.write_edits(self.conn, done.id, plan.edits)
                touched += [edit.row for edit in plan.edits]
            if also:
                plan, changed = self._planned(also, now)
                with self._border():
                    self._guard.before(now, large=False)
                    write(self.conn, plan, at)
                    journal.write_edits(self.conn, done.id, plan.edits)
                touched += changed
            if not touched:
                return replace(done, id="", skipped=tuple(skipped))
            return self._note(replace(done, leads=tuple(touched), skipped=tuple(skipped)))

    def begin_history(self) -> None:
        """What is there now was there from the start: no step before this one is known or can be undone. NotSaved."""
        with self._writing(), self._border():
            self.conn.execute("DELETE FROM journal")
            self.conn.execute("DELETE FROM change")
        self._look_anew()

    def remove(self, lead_id: str, label: str, now: dt.datetime) -> Change:
        """Remove one lead with its people and log; undo brings it back. Raises NoLead."""
        with self._writing():
            with self._border():
                found = rows.fetch(self.conn, [lead_id])
            if not found:
                raise NoLead("This lead is not there any more; nothing was changed.")
            plan = Plan(edits=[Edit("lead", lead_id, PRESENT, True, False)])
            return self._finish(plan, label, now, [lead_id])

    def undo(self, now: dt.datetime, change_id: str | None = None) -> Change | None:
        """Take back the newest step that stands, whoever made it, or the one named; None when there is none.

        Raises Conflict, with nothing written, when a newer step rests on it or a field holds something else; NotSaved.
        """
        with self._writing(), self._border():
            target = journal.to_undo(self.conn, change_id)
            if target is None:
                return None
            return self._restore("undo", target, journal.backwards(journal.edits_of(self.conn, target[0])), now)

    def redo(self, now: dt.datetime) -> Change | None:
        """Bring back what was undone last; None when nothing was, or something was done since. Raises as `undo`."""
        with self._writing(), self._border():
            target = journal.to_redo(self.conn)
            if target is None:
                return None
            return self._restore("redo", target, journal.edits_of(self.conn, target[0]), now)

    # beside the leads: copies, and text in progress, of this machine only

    def keep_draft(self, key: str, text: str) -> None:
        """Keep a text in progress under a key, without history or undo; an empty one forgets it.

        Waits for no other window. Raises NotSaved.
        """
        with self._file.waiting(0.05), self._writing(), self._border(), values():
            if text:
                self.conn.execute("INSERT OR REPLACE INTO draft (key, text) VALUES (?, ?)", (key, text))
            else:
                self.conn.execute("DELETE FROM draft WHERE key = ?", (key,))

    def save_before(self, now: dt.datetime) -> None:
        """Make a backup before something large; when that fails it is told (`told`) and nothing else happens."""
        with self._writing(), self._border():
            self._guard.before(now, large=True)

    # inside

    def _look_anew(self) -> None:
        with self._border(saving=False):
            self._version = self._file.version()
            self._seen = int(self.conn.execute("SELECT coalesce(max(seq), 0) FROM change").fetchone()[0])

    @contextmanager
    def _writing(self) -> Iterator[None]:
        self.settle()
        self._pending.clear()
        try:
            with self._file.writing():
                yield
        except BaseException:
            self._guard.after(saved=False)
            raise
        self._unsettled = True
        if not self._later:
            self.settle()

    def _planned(self, verbs: Mapping[str, Callable[[Lead], Lead]], now: dt.datetime) -> tuple[Plan, list[str]]:
        """What verbs do to leads that are there, and which of them they change; NoLead when one is not there."""
        plan, touched = Plan(), []
        with self._border():
            bundles = {bundle.lead[0]: bundle for bundle in rows.fetch(self.conn, verbs, deleted=True)}
        for lead_id, verb in verbs.items():
            if lead_id not in bundles:
                raise NoLead("This lead is not there any more; nothing was changed. Look it up again in the list.")
            old = self._decode(bundles[lead_id])
            new = verb(old)
            if new != old:
                before = len(plan.edits)
                plan_change(plan, bundles[lead_id], old, new, now)
                touched += [lead_id] * (len(plan.edits) > before)
        return plan, touched

    def _finish(self, plan: Plan, label: str, now: dt.datetime, touched: list[str]) -> Change:
        change = Change(id=new_id(now), label=label, at=now.astimezone(dt.UTC), leads=tuple(touched))
        with self._border():
            self._guard.before(now, large=is_large(touched, plan.edits))
            write(self.conn, plan, journal.instant(now))
            journal.write_edits(self.conn, change.id, plan.edits)
        return self._note(change)

    def _restore(
        self, kind: str, target: tuple[str, str, tuple[str, ...]], edits: list[Edit], now: dt.datetime
    ) -> Change:
        of, label, leads = target
        conflicts.check(self.conn, of, leads, edits)
        self._guard.before(now, large=is_large(leads, edits))
        update(self.conn, edits, journal.instant(now))
        change = Change(id=new_id(now), label=label, at=now.astimezone(dt.UTC), leads=leads, kind=kind)
        journal.write_edits(self.conn, change.id, edits)
        return self._note(change, of)

    def _note(self, change: Change, of: str | None = None) -> Change:
        with self._border(), values():
            self._pending.append(journal.write_change(self.conn, change, of))
        return change
