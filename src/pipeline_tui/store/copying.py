"""A copy of the pipeline file in the making: taken in one go, proven and named later, maybe on another thread.

Until it is named it is a draft that nothing counts as a backup. Its maker holds SQLite's lock on it, so that a draft
without one is what somebody left who was killed.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import ExitStack, closing, suppress
from pathlib import Path

from .border import busy
from .file import connect
from .names import copies_in_the_making
from .place import new_draft, sync_folder
from .scopes import one_moment


class Copying:
    """What a file held at one moment, copied to a draft (0600); call `finish` or `drop`, from any thread."""

    def __init__(self, conn: sqlite3.Connection, target: Path) -> None:
        """Copy what `conn` has open to a draft beside `target`. Raises OSError and sqlite3.Error."""
        self.target = target
        self._held = ExitStack()
        self._number, self._draft = new_draft(target)
        self._held.callback(os.close, self._number)
        try:
            self._draft.chmod(0o600)
            draft = sqlite3.connect(self._draft, isolation_level=None, check_same_thread=False)
            self._copy = self._held.enter_context(closing(draft))
            # nobody but us knows the draft, and it is flushed as a whole: no journal of its own
            draft.execute("PRAGMA journal_mode = OFF")
            draft.execute("PRAGMA synchronous = OFF")
            draft.execute("PRAGMA locking_mode = EXCLUSIVE")  # until it is closed: see `held`
            with one_moment(conn):
                self._rows = _rows(conn)  # also waits for the lock, which the copying itself would do without end
                conn.backup(draft)
        except BaseException:
            self.drop()
            raise

    def finish(self) -> None:
        """Check the copy, flush it, give it its name. Raises OSError and sqlite3.Error, and then nothing is left."""
        try:
            with self._held:
                self._prove()
                # by the number that is open all along: to open and close the file once more would end SQLite's lock
                os.fsync(self._number)
                # named while it is locked: between the two, another window would take it for a leftover
                if os.name != "nt":
                    self._draft.replace(self.target)
            if os.name == "nt":  # which renames no open file
                self._draft.replace(self.target)
            sync_folder(self.target.parent)
        finally:
            self.drop()

    def drop(self) -> None:
        """Leave nothing of what has no name yet."""
        self._held.close()
        with suppress(OSError):
            self._draft.unlink(missing_ok=True)

    def _prove(self) -> None:
        with suppress(UnicodeDecodeError):  # how damaged text shows
            if self._copy.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)] and _rows(self._copy) == self._rows:
                return
        error = sqlite3.DatabaseError("the copy is not what it should be")
        error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise error


def held(draft: Path) -> bool:
    """Whether somebody is at work on this draft."""
    try:
        with closing(connect(draft, True, 0.0)) as conn:
            conn.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.Error as error:
        return busy(error)
    return False


def sweep(path: Path) -> None:
    """Remove what is left in the folder of backups of copies of `path` whose maker was killed."""
    for draft in copies_in_the_making(path):
        with suppress(OSError):
            # an empty one may have been made this moment, and is not locked yet
            if draft.stat().st_size and not held(draft):
                draft.unlink()


def _rows(conn: sqlite3.Connection) -> list[int]:
    return [conn.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in ("lead", "contact", "event", "change")]
