"""The backups that nobody asks for: on the first change of a day, and before a change to more than one lead.

Before the first change of a day the file is copied, and that is all the change waits for: the copy is proven, flushed
and named on a thread once the change is saved. Before something large the backup is whole first. A backup that fails
never keeps a change from being saved: it is told once a day, in words.
"""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Collection, Iterable
from contextlib import closing, suppress
from threading import Event, Thread
from typing import TYPE_CHECKING

from .border import reason, shown
from .file import MEMORY, File, connect
from .names import backups_folder, copies, real_place
from .plan import Edit

if TYPE_CHECKING:
    from .copying import Copying

_TOLD = "told:backup"
_WAIT = 5.0
"""Seconds to wait for another window that writes, before it is told twice that a backup failed."""

_NAP = 0.25
"""Seconds after which who waits looks up."""


class Guard:
    """Watches over one open file."""

    def __init__(self, file: File) -> None:
        self._file = file
        self._day: dt.date | None = None
        self._begun: tuple[Copying, dt.datetime] | None = None
        self._finished: Event | None = None
        self.told: list[str] = []
        """Sentences for the person, each to be handed out once; a thread may add one."""

    def before(self, now: dt.datetime, *, large: bool) -> None:
        """To be called under the write lock before the first write of a change made at `now` (aware).

        Makes a backup when `large` says that much is about to change; begins one, for `after` to go on with, when this
        day of UTC has none yet.
        """
        day = now.astimezone(dt.UTC).date()
        if self._file.path == MEMORY or (day == self._day and not large):
            return
        conn = self._file.conn
        if conn.execute("SELECT 1 FROM change LIMIT 1").fetchone() is None:
            return  # a new file: there is nothing to lose
        if large or not any(copy.at.date() == day for copy in copies(self._file.path)):
            self._make(conn, now, whole=large)
        self._day = day

    def after(self, *, saved: bool) -> None:
        """To be called when the write lock is free again: finishes on a thread what `before` has begun.

        When nothing was `saved` the copy is dropped, and the next change makes one.
        """
        if self._begun is None:
            return
        (copying, now), self._begun = self._begun, None
        if not saved:
            self._day = None
            copying.drop()
            return
        self.wait(None)  # at most one at a time: the former one is of another day
        # a daemon, so that who waited long enough can leave; only a draft is left then, for `copying.sweep`
        self._finished = Event()
        Thread(target=self._finish, args=(copying, now, self._finished), daemon=True).start()

    def wait(self, seconds: float | None) -> None:
        """Wait at most so long (None: to the end) for a backup that is being finished; tell when that was too short.

        It is not waited for a second time.
        """
        if self._finished is None:
            return
        left = float("inf") if seconds is None else seconds
        # in short naps: a Ctrl-C that comes right before a long wait would not be heard until that ends
        while not (in_time := self._finished.wait(min(left, _NAP))) and left > _NAP:
            left -= _NAP
        self._finished = None
        if not in_time:
            self.told.append(
                "Your change is saved, but the backup of before was not finished; the next change makes another."
            )

    def rescue(self, now: dt.datetime) -> None:
        """Copy what is still open of a file whose name is gone, if its folder is still there; best effort."""
        from .backup import beside

        if backups_folder(self._file.path).parent.is_dir():
            with suppress(OSError, sqlite3.Error):
                beside(self._file.path, now, self._file.conn)

    def _make(self, conn: sqlite3.Connection, now: dt.datetime, *, whole: bool) -> None:
        from .backup import begun_beside, beside

        try:
            if whole:
                beside(self._file.path, now)
            else:
                self._begun = begun_beside(self._file.path, now), now
        except (OSError, sqlite3.Error) as error:
            self._failed(conn, now, reason(error))

    def _finish(self, copying: Copying, now: dt.datetime, finished: Event) -> None:
        from .backup import thin

        try:
            copying.finish()
            thin(self._file.path, now, copying.target)
        except (OSError, sqlite3.Error) as error:
            self._failed_late(now, reason(error))
        finally:
            finished.set()

    def _failed_late(self, now: dt.datetime, why: str) -> None:
        try:
            with closing(connect(real_place(self._file.path), False, _WAIT)) as conn:
                self._failed(conn, now, why)
        except sqlite3.Error:  # then it is told to the next window, too
            self.told.append(self._sentence(why))

    def _failed(self, conn: sqlite3.Connection, now: dt.datetime, why: str) -> None:
        """Tell it, unless it was told today in this or another window."""
        day = now.astimezone(dt.UTC).date().isoformat()
        if conn.execute("SELECT text FROM draft WHERE key = ?", (_TOLD,)).fetchone() != (day,):
            conn.execute("INSERT OR REPLACE INTO draft (key, text) VALUES (?, ?)", (_TOLD, day))
            self.told.append(self._sentence(why))

    def _sentence(self, why: str) -> str:
        return (
            f"Your change is saved, but no backup could be made in {shown(backups_folder(self._file.path))}: "
            f"{why}. `pipeline-tui backup -o FILE` puts one elsewhere."
        )


def is_large(leads: Collection[str], edits: Iterable[Edit]) -> bool:
    """Whether a change is worth a backup of its own: more than one lead, and more than their order in a column."""
    return len(set(leads)) > 1 and any(edit.field != "rank" for edit in edits)
