"""Copies of the pipeline file that are whole or not there at all."""

from __future__ import annotations

import datetime as dt
import os
import sqlite3
import tempfile
from contextlib import suppress
from pathlib import Path

from ..core.errors import BadInput
from .border import border, damaged, shown
from .open import make_folders, sync_folder
from .store import Store


def backup_to(store: Store, target: Path) -> Path:
    """Copy the file as it is at this moment to `target` (0600), replacing what was there, and return `target`.

    Works while other windows write. The copy is checked before it gets its name. Its folder must be there. Raises
    BadInput when the target is a folder or the file itself, NotSaved when it cannot be written.
    """
    with border(target, saving=True):
        if target.is_dir() or (target.exists() and target.samefile(store.path)):
            raise BadInput(f"{shown(target)} cannot hold a backup: name a file of its own (nothing was changed).")
        number, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".new", dir=target.parent)
        draft = Path(name)
        try:
            os.close(number)
            draft.chmod(0o600)
            _copy(store, draft)
            with draft.open("r+b") as file:
                os.fsync(file.fileno())
            draft.replace(target)
            sync_folder(target.parent)
        finally:
            with suppress(OSError):
                draft.unlink(missing_ok=True)
    return target


def beside(store: Store, now: dt.datetime) -> Path | None:
    """Copy the file into the folder `backups` (0700) beside it, named by the instant; None for a store in memory."""
    if str(store.path) == ":memory:":
        return None
    real = Path(os.path.realpath(store.path))
    folder = real.parent / "backups"
    with border(folder, saving=True):
        make_folders(folder)
    return backup_to(store, folder / f"{real.stem}-{now.astimezone(dt.UTC):%Y%m%dT%H%M%S%fZ}{real.suffix}")


def _copy(store: Store, draft: Path) -> None:
    conn = sqlite3.connect(draft, isolation_level=None)
    try:
        store.conn.backup(conn)
        if conn.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
            raise damaged(store.path)
    finally:
        conn.close()
