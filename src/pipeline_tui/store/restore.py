"""Bringing a backup back: it is checked first, the present file is kept aside, and one moment changes the files."""

from __future__ import annotations

import datetime as dt
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from ..core.errors import BadFile, BadInput
from . import rows, schema
from .border import border, busy, damaged, read_only, refuse, shown
from .file import connect
from .look import look, writable
from .names import backups_folder, copies, copy_name, made_at, real_place
from .place import SIDES, draft_of, make_folders, sync_folder


class Restored(NamedTuple):
    """What was done."""

    source: Path | None
    """The backup; None for a new, empty file."""
    made: dt.datetime | None
    """When the backup was made (UTC); None when its name does not say."""
    leads: int
    aside: Path | None
    """Where the file lies that was there before; None when there was none."""


def choose(path: Path, words: str) -> Path:
    """The backup of `path` that is meant: "latest", a day (YYYY-MM-DD, UTC; its newest), a file, or a backup's name.

    Raises BadInput, listing what there is, when there is no such backup: nothing is guessed.
    """
    there = copies(path)
    if words == "latest":
        found = [copy.path for copy in there]
    elif day := _day(words):
        found = [copy.path for copy in there if copy.at.date() == day]
    else:
        given = Path(words).expanduser()
        found = [place for place in (given, backups_folder(path) / given.name) if place.exists()]
    if found:
        return found[0]
    days = ", ".join(dict.fromkeys(f"{copy.at:%Y-%m-%d}" for copy in there))
    known = f"There are backups of {days}" if there else f"There are no backups in {shown(backups_folder(path))} yet"
    raise BadInput(f'There is no backup "{words}". {known}; or name a file. Nothing was changed.')


def _day(words: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(words) if len(words) == 10 else None
    except ValueError:
        return None


def restore(path: Path, source: Path | None, now: dt.datetime, wait: float = 20.0) -> Restored:
    """Put a copy of `source` (None: a new, empty file) in the place of the file at `path`, and keep that one aside.

    The copy is checked throughout first. Waits up to `wait` seconds for windows that write; those that have the former
    file open notice it. Raises BadFile when the source or the place cannot be used, NotSaved when it cannot be written.
    """
    real = real_place(path)
    if source is not None:
        with border(source, saving=False):
            if look(source) is None:
                raise refuse(source, "it is not there", "name a backup that is")
            if real.exists() and source.samefile(real):
                raise BadInput(f"{shown(source)} is the pipeline file itself; name a backup. Nothing was changed.")
    with border(path, saving=True):
        make_folders(real.parent)
        if not writable(real.parent):
            raise read_only(path)
        with _held(path, real, wait), draft_of(real) as draft:
            leads = _fill(draft, source)
            aside = _set_aside(path, real, now) if real.exists() else None
    made = made_at(path, source.name) if source else None
    return Restored(source, made, leads, aside)


def _fill(draft: Path, source: Path | None) -> int:
    """Copy the source into the draft, or make it new; how many leads it has."""
    with closing(connect(draft, False, 20.0)) as conn:
        if source is None:
            schema.migrate(conn)
            return 0
        with border(source, saving=False), closing(connect(real_place(source), True, 20.0)) as old:
            old.execute("SELECT count(*) FROM lead").fetchone()
            old.backup(conn)
        with border(source, saving=False):
            if conn.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]:
                raise damaged(source)
            try:
                return len([rows.decode(bundle) for bundle in rows.fetch(conn)])
            except (ValueError, TypeError):
                raise damaged(source) from None
            except sqlite3.OperationalError as error:
                if schema.version_of(conn) < len(schema.STEPS) and not busy(error):
                    return int(conn.execute("SELECT count(*) FROM lead").fetchone()[0])  # of an older version
                raise


@contextmanager
def _held(path: Path, real: Path, wait: float) -> Iterator[None]:
    """Keep every other window from writing to the present file while it is replaced, if it can be opened at all."""
    conn = None
    try:
        if real.exists():
            found = look(path)
            if found is not None and not writable(real):
                raise read_only(path)
            conn = connect(real, False, wait)
            conn.execute("BEGIN EXCLUSIVE")
    except BadFile:
        if not real.is_file():
            raise
    except sqlite3.Error as error:
        if busy(error):
            raise
    try:
        yield
    finally:
        if conn is not None:
            with suppress(sqlite3.Error):
                conn.close()


def _set_aside(path: Path, real: Path, now: dt.datetime) -> Path:
    """Give the present file a second name that stays when the first goes; SQLite's files beside it go along."""
    aside = copy_name(path, now, "replaced-")
    try:
        make_folders(aside.parent)
        os.link(real, aside)
    except OSError:  # no room for it there, or a file system without hard links
        aside = real.with_name(aside.name)
        real.rename(aside)
    for side in SIDES:
        with suppress(FileNotFoundError):
            real.with_name(real.name + side).rename(aside.with_name(aside.name + side))
    aside.chmod(0o600)
    sync_folder(aside.parent)
    return aside
