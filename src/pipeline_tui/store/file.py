"""One open pipeline file: its connection, its write lock, and whether it still is the file under its name."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import Literal

from .border import border, busy, moved, read_only, replaced, vanished
from .look import writable
from .names import real_place

MEMORY = Path(":memory:")
"""The path of a file that is kept in memory."""

_TRY = 0.03
Standing = Literal["same", "gone", "replaced"]


def connect(real: Path, readonly: bool, wait: float) -> sqlite3.Connection:
    """A careful connection in autocommit mode to a file that is there. Raises sqlite3.Error."""
    # as a URI, because a plain path would quietly make a new file if this one was removed a moment ago
    uri = f"{real.as_uri()}?mode={'ro' if readonly else 'rw'}"
    conn = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=wait)
    conn.execute("PRAGMA trusted_schema = OFF")
    # FULL, and the folder flushed once the journal is gone: or a power cut could bring it back, and undo what was told
    conn.execute("PRAGMA synchronous = EXTRA")
    return conn


class File:
    """An open file. `reopen` opens again what lies under its name now: a connection, and whether it is read-only."""

    def __init__(
        self,
        conn: sqlite3.Connection,
        path: Path,
        *,
        readonly: bool,
        wait: float,
        reopen: Callable[[], tuple[sqlite3.Connection, bool]],
    ) -> None:
        self.conn = conn
        self.path = path
        self.readonly = readonly
        self._reopen = reopen
        self._real = path if path == MEMORY else real_place(path)
        self._wait = wait
        self.wait_for(wait)
        self._is = self._who()
        self._gone = False

    def border(self, *, saving: bool = True) -> AbstractContextManager[None]:
        """`border.border` for this file."""
        return border(self.path, saving=saving)

    def wait_for(self, seconds: float) -> None:
        """From now on wait this long for another window that writes."""
        self._wait = seconds
        self.conn.execute(f"PRAGMA busy_timeout = {int(seconds * 1000)}")

    @contextmanager
    def waiting(self, seconds: float) -> Iterator[None]:
        """Wait at most this long within the block."""
        usual = self._wait
        self.wait_for(min(seconds, usual))
        try:
            yield
        finally:
            self.wait_for(usual)

    def version(self) -> int:
        """A number that differs when another connection has written since."""
        return int(self.conn.execute("PRAGMA data_version").fetchone()[0])

    def standing(self) -> Standing:
        """Whether the name leads to the open file, to nothing, or to another file."""
        now = self._who()
        return "same" if now == self._is else "gone" if now is None else "replaced"

    def refreshed(self, rescue: Callable[[], None]) -> bool:
        """Open what lies under the name now; True when that is another file. BadFile while none can be used.

        `rescue` is called once when nothing is found there, while what was in the file can still be read.
        """
        standing = self.standing()
        if standing == "gone":
            if not self._gone:
                self._gone = True
                rescue()
            raise vanished(self.path)
        if standing == "replaced":
            self.renew()
        self._gone = False
        return standing == "replaced"

    def renew(self) -> None:
        """Open again what lies under the name; the former connection is closed. Raises as `open_store`, or BadFile."""
        conn, readonly = self._reopen()
        self.conn.close()
        self.conn, self.readonly = conn, readonly
        self._real = real_place(self.path)
        self.wait_for(self._wait)
        self._is = self._who()

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction under the write lock, left open for `commit`; rolled back when the block raises. NotSaved."""
        self._see_that_it_can_be_written()
        with self.border():
            self._begin()
        try:
            yield
        except BaseException:
            self._roll_back()
            raise

    def commit(self) -> None:
        """Makes lasting what was written in `writing`. NotSaved: then it is rolled back."""
        try:
            with self.border():
                self.conn.execute("COMMIT")
        except BaseException:
            self._roll_back()
            raise

    def _roll_back(self) -> None:
        with suppress(sqlite3.Error):
            if self.conn.in_transaction:
                self.conn.execute("ROLLBACK")

    def _see_that_it_can_be_written(self) -> None:
        if self.path == MEMORY:
            return
        match self.standing():
            case "gone":
                raise moved(self.path)
            case "replaced":
                raise replaced(self.path)
        with self.border():
            if not (writable(self._real) and writable(self._real.parent)):
                raise read_only(self.path)
        if self.readonly:  # it was when it was opened
            self.renew()

    def _begin(self) -> None:
        # many short waits, because SQLite's own grow longer and longer and others slip in between
        end = time.monotonic() + self._wait
        with self.waiting(_TRY):
            while True:
                try:
                    self.conn.execute("BEGIN IMMEDIATE")
                except sqlite3.OperationalError as error:
                    if busy(error) and time.monotonic() < end:
                        continue
                    raise
                return

    def _who(self) -> tuple[int, int] | None:
        if self.path == MEMORY:
            return (0, 0)
        try:
            info = self.path.stat()  # through the link, which may lead elsewhere by now
        except OSError:
            return None
        return info.st_dev, info.st_ino
