"""Opening the pipeline file: look first, touch after.

A file that is not ours, empty, newer, damaged or out of reach is refused with one sentence and not one byte of it
changes. A new file appears whole, with its tables, or not at all.
"""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from ..core.errors import BadFile
from . import schema
from .border import border, damaged, reason, refuse, shown
from .file import MEMORY, File, connect
from .look import Found, look, missing, writable
from .names import real_place
from .place import draft_of, make_folders, ours, tighten
from .store import Store

_CHECKED_WHOLE = 32 * 1024 * 1024
"""Files up to this many bytes are checked throughout on every start (some milliseconds); `check` does the others."""


def open_store(
    path: Path, *, create: bool = True, wait: float = 20.0, now: dt.datetime | None = None, folder_ours: bool = False
) -> Store:
    """Open the pipeline file at `path`, making it (0600, in a folder of 0700) when it is missing and `create` is set.

    `wait` is how many seconds a change waits for another window. `now` dates the backup before an older file is brought
    up; None reads the clock. A file that may only be read opens for reading. Rights of others to the file, what lies
    beside it and its backups, and to its folder when that is `folder_ours`, are taken away and told in `Store.told`.
    Raises BadFile, with nothing changed, when the file cannot be used.
    """
    conn, readonly = _opened(path, create, wait, now)

    def again() -> tuple[sqlite3.Connection, bool]:
        return _opened(path, False, wait, None)

    try:
        store = Store(File(conn, path, readonly=readonly, wait=wait, reopen=again))
    except BaseException:
        conn.close()
        raise
    real = real_place(path)
    store.told.extend(_told(tighten([*ours(path), real.parent] if folder_ours else ours(path))))
    return store


def open_beside(path: Path, *, wait: float = 20.0) -> Store:
    """A second connection of this process to the file at `path`, which it has open and has looked at. Raises BadFile.

    To look once more would open and shut the file by itself, and with that a POSIX process gives up every lock it has
    on it: a change that the first connection is at would no longer be alone.
    """
    with border(path, saving=False):
        conn = connect(real_place(path), False, wait)
    return Store(File(conn, path, readonly=False, wait=wait, reopen=lambda: _opened(path, False, wait, None)))


def memory_store() -> Store:
    """An empty store in memory, for the demo and for commands that read when there is no file; gone when closed."""
    conn = sqlite3.connect(":memory:", isolation_level=None)
    schema.migrate(conn)
    return Store(File(conn, MEMORY, readonly=False, wait=0.0, reopen=lambda: (conn, False)))


def make_empty(path: Path) -> None:
    """Make a new, empty pipeline file at `path` unless one is there by then. Raises BadFile."""
    real = real_place(path)
    with border(path, saving=False):
        try:
            make_folders(real.parent)
        except (FileExistsError, NotADirectoryError):
            raise refuse(path, "a part of its path is a file, not a folder", "check the path") from None
        except OSError:
            raise _no_room(path) from None
        if not writable(real.parent):
            raise _no_room(path)
        with draft_of(real, replace=False) as draft, closing(connect(draft, False, 20.0)) as conn:
            schema.migrate(conn)


def _opened(path: Path, create: bool, wait: float, now: dt.datetime | None) -> tuple[sqlite3.Connection, bool]:
    with border(path, saving=False):
        found = look(path)
        if found is None:
            missing(path)
            if not create:
                raise refuse(path, "it is not there", "check the path, or start without it to begin a new file")
            make_empty(path)
            found = look(path)
        if found is None:
            raise refuse(path, "it vanished while it was being opened", "try again")
        conn = connect(real_place(path), found.readonly, wait)
    try:
        with border(path, saving=False):
            _check(conn, path, found)
            _bring_up(conn, path, found, now)
    except BaseException:
        conn.close()
        raise
    return conn, found.readonly


def _check(conn: sqlite3.Connection, path: Path, found: Found) -> None:
    """Refuse a damaged file, before anything is written to it."""
    if found.size <= _CHECKED_WHOLE and conn.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
        raise damaged(path)
    if not found.readonly:
        conn.execute("PRAGMA journal_mode = DELETE")


def _bring_up(conn: sqlite3.Connection, path: Path, found: Found, now: dt.datetime | None) -> None:
    """Take the steps that an older file lacks, after a backup."""
    version = schema.version_of(conn)
    if version > len(schema.STEPS):
        raise refuse(path, "a newer pipeline-tui wrote it", "update pipeline-tui, or use an older backup")
    if version == len(schema.STEPS):
        return
    if found.readonly:
        raise refuse(
            path, "an older pipeline-tui wrote it and it is read-only", "make the file and its folder writable once"
        )

    def backup() -> None:
        from .backup import beside

        try:
            beside(path, now or dt.datetime.now(dt.UTC))
        except (OSError, sqlite3.Error) as error:
            why = reason(error)
        else:
            return
        raise refuse(
            path,
            f"an older pipeline-tui wrote it, and no backup could be made before bringing it up to date ({why})",
            "mend that and try again",
        )

    schema.migrate(conn, before=backup)


def _no_room(path: Path) -> BadFile:
    return refuse(
        path, "it is missing and its folder cannot be written", "make the folder writable or name another file"
    )


def _told(places: Sequence[Path]) -> list[str]:
    if not places:
        return []
    more = f" and {len(places) - 1} more of its files" if len(places) > 1 else ""
    were, they = ("were", "they are") if more else ("was", "it is")
    return [f"{shown(places[0])}{more} {were} open to other people on this computer; now {they} yours alone."]
