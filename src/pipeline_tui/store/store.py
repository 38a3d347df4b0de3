"""The store: leads as values in, leads as values out, over one open SQLite file.

Every change is one transaction under the write lock, writes only what differs, and is journaled for undo. When a method
returns, the change is on the disk; when it raises, nothing was written.
"""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import replace
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Self

from ..core.errors import NoLead
from ..core.model import Lead
from . import journal, rows
from .border import border, damaged, read_only, values
from .ids import new_id
from .journal import Change as Change
from .journal import HistoryRow as HistoryRow
from .plan import PRESENT, Edit, Plan, plan_change, plan_portion, update, write
from .rows import Bundle
from .scopes import one_moment, roomy, without_gc

_PORTION = 500


class Store:
    """An open pipeline file; made by `store.open.open_store`. Belongs to the thread that opened it."""

    def __init__(self, conn: sqlite3.Connection, path: Path, *, readonly: bool, wait: float) -> None:
        self.conn = conn
        self.path = path
        self.readonly = readonly
        """Whether the file, or its folder, may only be read; every change then raises NotSaved."""
        self._wait = int(wait * 1000)
        self._own: set[int] = set()
        self._pending: list[int] = []
        with self._border(saving=False):
            self._version = self._data_version()
            self._seen = int(conn.execute("SELECT coalesce(max(seq), 0) FROM change").fetchone()[0])

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; closing twice is fine."""
        self.conn.close()

    # reading

    def lead(self, lead_id: str) -> Lead | None:
        """The lead with this id; None when there is none or it was removed."""
        return next(iter(self.leads([lead_id])), None)

    def leads(self, ids: Collection[str] | None = None) -> list[Lead]:
        """All leads, or those of `ids` that are there, in the order they were added."""
        with self._border(saving=False), one_moment(self.conn), without_gc():
            return [self._decode(bundle) for bundle in rows.fetch(self.conn, ids)]

    def summaries(self) -> list[tuple[str, str, str, str]]:
        """Id, company, role and stage of every lead, in the order they were added."""
        with self._border(saving=False):
            return self.conn.execute(
                "SELECT id, company, role, stage FROM lead WHERE deleted_at IS NULL ORDER BY rowid"
            ).fetchall()

    def find_ids(self, prefix: str) -> list[str]:
        """Ids of the leads that begin with `prefix`, sorted."""
        with self._border(saving=False):
            found = self.conn.execute("SELECT id FROM lead WHERE deleted_at IS NULL ORDER BY id").fetchall()
        return [one for (one,) in found if one.startswith(prefix)]

    def lines(self, limit: int) -> list[str]:
        """Single lines that were logged here (no imports, no mails), newest first and each once; also taken back."""
        # an entry made here has a UUIDv7, which begins with its time; what came with a file has a UUIDv5
        query = (
            "SELECT note FROM (SELECT id, note FROM event WHERE substr(id, 15, 1) = '7'"
            " AND coalesce(extra, '') NOT LIKE '%message_id%' ORDER BY rowid DESC LIMIT 2000)"
            " WHERE note != '' AND instr(note, char(10)) = 0 GROUP BY note ORDER BY max(id) DESC LIMIT ?"
        )
        with self._border(saving=False):
            return [note for (note,) in self.conn.execute(query, (limit,))]

    def count(self) -> int:
        """How many leads there are."""
        with self._border(saving=False):
            return int(self.conn.execute("SELECT count(*) FROM lead WHERE deleted_at IS NULL").fetchone()[0])

    def history(self, limit: int = 50) -> list[HistoryRow]:
        """The newest `limit` changes, newest first."""
        with self._border(saving=False):
            return journal.history(self.conn, limit)

    def changed_at(self) -> dict[str, dt.datetime]:
        """By lead id, the moment (UTC) of the newest change that touched it."""
        with self._border(saving=False):
            return journal.changed_at(self.conn)

    def changed(self) -> set[str] | None:
        """Ids of the leads that other connections touched since the last call; None when there are none.

        Cheap enough to ask several times a second, and never waits: while another one is writing the answer is None.
        """
        with self._border(saving=False):
            self.conn.execute("PRAGMA busy_timeout = 0")
            try:
                version = self._data_version()
                if version == self._version:
                    return None
                news = self.conn.execute("SELECT seq, leads FROM change WHERE seq > ?", (self._seen,)).fetchall()
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
                    return None
                raise
            finally:
                self.conn.execute(f"PRAGMA busy_timeout = {self._wait}")
        found = {lead_id for seq, leads in news if seq not in self._own for lead_id in json.loads(leads)}
        self._version = version
        self._seen = max((seq for seq, _ in news), default=self._seen)
        self._own.clear()
        return found or None

    # changing

    def change(self, lead_id: str, label: str, verb: Callable[[Lead], Lead], now: dt.datetime) -> Change:
        """Replace one lead by `verb(lead)` and return what was done; `Change.empty` when the verb left it as it was.

        `label` says it in words for history and undo; `now` is aware. Raises NoLead, BadInput, what the verb
        raises, and ValueError when the verb altered a stored log entry.
        """
        return self.change_many([lead_id], label, verb, now)

    def change_many(self, ids: Iterable[str], label: str, verb: Callable[[Lead], Lead], now: dt.datetime) -> Change:
        """As `change`, for several leads in one transaction and as one step of undo: all of them or none."""
        wanted = dict.fromkeys(ids)
        plan, touched = Plan(), []
        with self._writing():
            with self._border():
                bundles = {bundle.lead[0]: bundle for bundle in rows.fetch(self.conn, wanted, deleted=True)}
            for lead_id in wanted:
                if lead_id not in bundles:
                    raise NoLead("This lead is not there any more; nothing was changed. Look it up again in the list.")
                old = self._decode(bundles[lead_id])
                new = verb(old)
                if new != old:
                    before = len(plan.edits)
                    plan_change(plan, bundles[lead_id], old, new, now)
                    touched += [lead_id] * (len(plan.edits) > before)
            if not touched:
                return Change(id="", label=label, at=now.astimezone(dt.UTC))
            return self._finish(plan, label, now, touched)

    def add(self, leads: Iterable[Lead], label: str, now: dt.datetime) -> Change:
        """Add new leads as one step of undo; a lead without id gets one, an id that is there is left out (`skipped`).

        A lead that was removed comes back as it was. `leads` is read as a stream, and what it raises comes through
        with nothing added. Raises NotSaved and BadInput.
        """
        stream, at, done = (
            iter(leads),
            journal.instant(now),
            Change(id=new_id(now), label=label, at=now.astimezone(dt.UTC)),
        )
        touched: list[str] = []
        skipped: list[str] = []
        with self._writing(), roomy(self.conn):
            while portion := list(islice(stream, _PORTION)):
                with self._border():
                    plan = plan_portion(self.conn, portion, now, skipped)
                    write(self.conn, plan, at)
                    journal.write_edits(self.conn, done.id, plan.edits)
                touched += [edit.row for edit in plan.edits]
            if not touched:
                return replace(done, id="", skipped=tuple(skipped))
            return self._note(replace(done, leads=tuple(touched), skipped=tuple(skipped)))

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

        Raises Conflict, with nothing written, when a field it wrote holds something else by now; NotSaved.
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

    def draft(self, key: str) -> str:
        """The text kept under this key; empty when there is none."""
        with self._border(saving=False):
            found = self.conn.execute("SELECT text FROM draft WHERE key = ?", (key,)).fetchone()
        return str(found[0]) if found else ""

    def backup(self, now: dt.datetime) -> Path | None:
        """Copy the file into the folder `backups` beside it, named by the instant; None for a store in memory."""
        from .backup import beside

        return beside(self, now)

    def keep_draft(self, key: str, text: str, *, patient: bool = True) -> None:
        """Keep a text in progress under a key, without history or undo; an empty one forgets it. Raises NotSaved.

        Without patience it does not wait while another program writes: who types must not feel it.
        """
        if self.readonly:
            raise read_only(self.path)
        with self._border(), values():
            if not patient:
                self.conn.execute("PRAGMA busy_timeout = 0")
            try:
                if text:
                    self.conn.execute("INSERT OR REPLACE INTO draft (key, text) VALUES (?, ?)", (key, text))
                else:
                    self.conn.execute("DELETE FROM draft WHERE key = ?", (key,))
            finally:
                if not patient:
                    self.conn.execute(f"PRAGMA busy_timeout = {self._wait}")

    # inside

    def _border(self, *, saving: bool = True) -> AbstractContextManager[None]:
        return border(self.path, saving=saving)

    def _data_version(self) -> int:
        return int(self.conn.execute("PRAGMA data_version").fetchone()[0])

    def _decode(self, bundle: Bundle) -> Lead:
        try:
            return rows.decode(bundle)
        except (ValueError, TypeError):
            raise damaged(self.path) from None

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One transaction under the write lock: committed when the block ends, rolled back when it raises."""
        if self.readonly:
            raise read_only(self.path)
        with self._border():
            self.conn.execute("BEGIN IMMEDIATE")
        self._pending.clear()
        try:
            yield
            with self._border():
                self.conn.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                if self.conn.in_transaction:
                    self.conn.execute("ROLLBACK")
            raise
        self._own.update(self._pending)

    def _finish(self, plan: Plan, label: str, now: dt.datetime, touched: list[str]) -> Change:
        change = Change(id=new_id(now), label=label, at=now.astimezone(dt.UTC), leads=tuple(touched))
        with self._border():
            write(self.conn, plan, journal.instant(now))
            journal.write_edits(self.conn, change.id, plan.edits)
        return self._note(change)

    def _restore(
        self, kind: str, target: tuple[str, str, tuple[str, ...]], edits: list[Edit], now: dt.datetime
    ) -> Change:
        of, label, leads = target
        journal.check_unchanged(self.conn, edits)
        update(self.conn, edits, journal.instant(now))
        change = Change(id=new_id(now), label=label, at=now.astimezone(dt.UTC), leads=leads, kind=kind)
        journal.write_edits(self.conn, change.id, edits)
        return self._note(change, of)

    def _note(self, change: Change, of: str | None = None) -> Change:
        with self._border(), values():
            self._pending.append(journal.write_change(self.conn, change, of))
        return change
