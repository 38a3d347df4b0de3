"""Copies of the pipeline file that are whole or not there at all, and the thinning of old ones."""

from __future__ import annotations

import datetime as dt
import errno
import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from ..core.errors import BadInput
from .border import border, shown
from .copying import Copying, sweep
from .file import connect
from .look import writable
from .names import backups_folder, copies, copy_name, real_place, to_keep
from .place import make_folders
from .store import Store

_WAIT = 5.0
"""Seconds to wait for another window that writes."""


def backup_to(store: Store, target: Path) -> Path:
    """Copy the file as it is at this moment to `target` (0600), replacing what was there, and return `target`.

    Works while other windows write. The copy is checked before it gets its name. Its folder must be there. Raises
    BadInput when the target is a folder or the file itself, NotSaved when it cannot be written.
    """
    with border(target, saving=True):
        if target.is_dir() or (target.exists() and target.samefile(store.path)):
            raise BadInput(f"{shown(target)} cannot hold a backup: name a file of its own (nothing was changed).")
        Copying(store.conn, target).finish()
    return target


def backup_now(store: Store, now: dt.datetime) -> Path:
    """Copy the file into its folder of backups, and say where. Raises NotSaved."""
    with border(backups_folder(store.path), saving=True):
        return beside(store.path, now, store.conn)


def beside(path: Path, now: dt.datetime, conn: sqlite3.Connection | None = None) -> Path:
    """Copy the file at `path` into the folder `backups` (0700) beside it, named by the instant, and thin the old ones.

    `conn` is open on the file and writes nothing; without it a connection of its own is used, which works under the
    write lock of another one until that one writes. Raises OSError and sqlite3.Error.
    """
    copying = begun_beside(path, now, conn)
    copying.finish()
    thin(path, now, copying.target)
    return copying.target


def begun_beside(path: Path, now: dt.datetime, conn: sqlite3.Connection | None = None) -> Copying:
    """The first half of `beside`: all is copied, and `Copying.finish` and `thin` are left to do. Raises as `beside`."""
    folder, target = backups_folder(path), copy_name(path, now)
    make_folders(folder)
    if not writable(folder):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    sweep(path)
    if conn is not None:
        return Copying(conn, target)
    with closing(connect(real_place(path), True, _WAIT)) as reader:
        return Copying(reader, target)


def thin(path: Path, now: dt.datetime, fresh: Path | None = None) -> None:
    """Remove the backups of `path` that `names.to_keep` does not name; never `fresh`, nor a file that is no backup."""
    there = copies(path)
    keep = to_keep([copy.at for copy in there], now)
    for copy in there:
        if copy.at not in keep and copy.path != fresh:
            with suppress(OSError):
                copy.path.unlink()
