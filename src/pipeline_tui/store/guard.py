"""The backups that nobody asks for: on the first change of a day, and before a change to more than one lead.

A backup that fails never keeps a change from being saved: it is told once a day, in words.
"""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Collection, Iterable
from contextlib import suppress

from .border import reason, shown
from .file import MEMORY, File
from .names import backups_folder, copies
from .plan import Edit

_TOLD = "told:backup"


class Guard:
    """Watches over one open file."""

    def __init__(self, file: File) -> None:
        self._file = file
        self._day: dt.date | None = None
        self.told: list[str] = []
        """Sentences for the person, each to be handed out once."""

    def before(self, now: dt.datetime, *, large: bool) -> None:
        """To be called under the write lock before the first write of a change made at `now` (aware).

        Makes a backup when `large` says that much is about to change, or when this day of UTC has none yet.
        """
        day = now.astimezone(dt.UTC).date()
        if self._file.path == MEMORY or (day == self._day and not large):
            return
        conn = self._file.conn
        if conn.execute("SELECT 1 FROM change LIMIT 1").fetchone() is None:
            return  # a new file: there is nothing to lose
        if large or not any(copy.at.date() == day for copy in copies(self._file.path)):
            self._make(conn, now, day)
        self._day = day

    def rescue(self, now: dt.datetime) -> None:
        """Copy what is still open of a file whose name is gone, if its folder is still there; best effort."""
        from .backup import beside

        if backups_folder(self._file.path).parent.is_dir():
            with suppress(OSError, sqlite3.Error):
                beside(self._file.path, now, self._file.conn)

    def _make(self, conn: sqlite3.Connection, now: dt.datetime, day: dt.date) -> None:
        from .backup import beside

        try:
            beside(self._file.path, now)
        except (OSError, sqlite3.Error) as error:
            why = reason(error)
        else:
            return
        known = conn.execute("SELECT text FROM draft WHERE key = ?", (_TOLD,)).fetchone()
        if known != (day.isoformat(),):
            conn.execute("INSERT OR REPLACE INTO draft (key, text) VALUES (?, ?)", (_TOLD, day.isoformat()))
            self.told.append(
                f"Your change is saved, but no backup could be made in {shown(backups_folder(self._file.path))}: "
                f"{why}. `pipeline-tui backup -o FILE` puts one elsewhere."
            )


def is_large(leads: Collection[str], edits: Iterable[Edit]) -> bool:
    """Whether a change is worth a backup of its own: more than one lead, and more than their order in a column."""
    return len(set(leads)) > 1 and any(edit.field != "rank" for edit in edits)
