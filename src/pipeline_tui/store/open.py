"""Opening the pipeline file: look first, touch after.

A file that is not ours, empty, newer, damaged or out of reach is refused with one sentence and not one byte of it
changes. A new file appears whole, with its tables, or not at all.
"""

from __future__ import annotations

import os
import sqlite3
import stat
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from ..core.errors import BadFile
from . import schema
from .border import border, damaged, shown
from .store import Store

_MAGIC = b"SQLite format 3\0"
_HEADER = 100
_CHECKED_WHOLE = 32 * 1024 * 1024
"""Files up to this many bytes are checked throughout on every start (some milliseconds); `check` does the others."""


class Found(NamedTuple):
    """What is known of a file before SQLite sees it."""

    size: int
    version: int
    readonly: bool


def open_store(path: Path, *, create: bool = True, wait: float = 20.0) -> Store:
    """Open the pipeline file at `path`, making it (0600, in a folder of 0700) when it is missing and `create` is set.

    `wait` is how many seconds a change waits for another window. A file that may only be read opens for reading.
    Raises BadFile, with nothing changed, when the file cannot be used.
    """
    with border(path, saving=False):
        # the place behind any link: journal and new file belong beside the real one
        real = Path(os.path.realpath(path))
        found = look(path, real)
        if found is None:
            if not create:
                raise _refuse(path, "it is not there", "check the path, or start without it to begin a new file")
            _make(path, real)
            found = look(path, real)
        if found is None:
            raise _refuse(path, "it vanished while it was being opened", "try again")
        conn = _connect(real, found.readonly, wait)
    try:
        with border(path, saving=False):
            _check(conn, path, real, found)
            _bring_up(conn, path, found)
        return Store(conn, path, readonly=found.readonly, wait=wait)
    except BaseException:
        conn.close()
        raise


def memory_store() -> Store:
    """An empty store in memory, for the demo and for commands that read when there is no file; gone when closed."""
    conn = sqlite3.connect(":memory:", isolation_level=None)
    schema.migrate(conn)
    return Store(conn, Path(":memory:"), readonly=False, wait=0.0)


def look(path: Path, real: Path) -> Found | None:
    """What `real` (where `path` leads to) is, read without SQLite; None when there is nothing. Raises BadFile."""
    try:
        info = real.stat()
    except FileNotFoundError:
        if path.is_symlink():
            raise _refuse(
                path, "it is a link to a file that is not there", "bring that file back or remove the link"
            ) from None
        return None
    except NotADirectoryError:
        raise _refuse(path, "a part of its path is a file, not a folder", "check the path") from None
    if stat.S_ISDIR(info.st_mode):
        raise _refuse(path, "it is a folder", "name a file inside it")
    if not stat.S_ISREG(info.st_mode):
        raise _refuse(path, "it is not an ordinary file", "name another file with --db")
    if not info.st_mode & 0o444 or not os.access(real, os.R_OK):
        raise _refuse(path, "you may not read it", "give yourself the right to read and write it")
    if info.st_size == 0:
        raise _refuse(
            path, "it is empty (0 bytes) and pipeline-tui did not make it so", "put a backup in its place, or remove it"
        )
    with real.open("rb") as file:
        head = file.read(_HEADER)
    if len(head) < _HEADER or not head.startswith(_MAGIC):
        raise _refuse(path, "it is not a pipeline file", "name another file with --db, or import it if it is a tracker")
    if int.from_bytes(head[68:72], "big") != schema.APPLICATION_ID:
        raise _refuse(path, "it is the database of another program", "name another file with --db")
    version = int.from_bytes(head[60:64], "big")
    if version > len(schema.STEPS):
        raise _refuse(path, "a newer pipeline-tui wrote it", "update pipeline-tui, or use an older backup")
    return Found(info.st_size, version, not (_writable(real) and _writable(real.parent)))


def _refuse(path: Path, reason: str, cure: str) -> BadFile:
    return BadFile(f"{shown(path)} cannot be used: {reason}; {cure} (nothing was changed).")


def _writable(place: Path) -> bool:
    # the mode counts for an administrator too: who takes the write bits away means it
    return bool(place.stat().st_mode & 0o222) and os.access(place, os.W_OK)


def _connect(real: Path, readonly: bool, wait: float) -> sqlite3.Connection:
    # as a URI, because a plain path would quietly make a new file if this one was removed a moment ago
    uri = f"{real.as_uri()}?mode={'ro' if readonly else 'rw'}"
    conn = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=wait)
    conn.execute("PRAGMA trusted_schema = OFF")
    conn.execute("PRAGMA synchronous = FULL")
    return conn


def _check(conn: sqlite3.Connection, path: Path, real: Path, found: Found) -> None:
    """Refuse a damaged file, before anything is written to it."""
    if found.size <= _CHECKED_WHOLE and conn.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
        raise damaged(path)
    if not found.readonly:
        conn.execute("PRAGMA journal_mode = DELETE")


def _bring_up(conn: sqlite3.Connection, path: Path, found: Found) -> None:
    """Take the steps that an older file lacks."""
    version = schema.version_of(conn)
    if version > len(schema.STEPS):
        raise _refuse(path, "a newer pipeline-tui wrote it", "update pipeline-tui, or use an older backup")
    if version == len(schema.STEPS):
        return
    if found.readonly:
        raise _refuse(
            path, "an older pipeline-tui wrote it and it is read-only", "make the file and its folder writable once"
        )
    schema.migrate(conn)


def _make(path: Path, real: Path) -> None:
    """Make a new file with its tables beside `real`, then give it its name; whoever was faster wins."""
    try:
        make_folders(real.parent)
    except (FileExistsError, NotADirectoryError):
        raise _refuse(path, "a part of its path is a file, not a folder", "check the path") from None
    except OSError:
        raise _no_room(path) from None
    if not _writable(real.parent):
        raise _no_room(path)
    number, name = tempfile.mkstemp(prefix=f".{real.name}.", suffix=".new", dir=real.parent)
    draft = Path(name)
    try:
        os.close(number)
        draft.chmod(0o600)
        conn = _connect(draft, False, 20.0)
        try:
            schema.migrate(conn)
        finally:
            conn.close()
        _name(draft, real)
        sync_folder(real.parent)
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def _no_room(path: Path) -> BadFile:
    return _refuse(
        path, "it is missing and its folder cannot be written", "make the folder writable or name another file"
    )


def make_folders(folder: Path) -> None:
    """Make this folder and the missing ones above it, for their owner alone (0700). Raises OSError."""
    if folder.is_dir():
        return
    make_folders(folder.parent)
    with suppress(FileExistsError):  # another window was faster
        folder.mkdir(mode=0o700)
        folder.chmod(0o700)  # mkdir's mode is cut by an odd umask
    if not folder.is_dir():
        raise NotADirectoryError


def _name(draft: Path, real: Path) -> None:
    try:
        os.link(draft, real)  # unlike a rename, never replaces a file that another window just made
    except FileExistsError:
        return
    except OSError:  # a file system without hard links
        if not real.exists():
            draft.rename(real)


def sync_folder(folder: Path) -> None:
    """Make a new name in this folder survive a power cut, where the system can do that."""
    with suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)
