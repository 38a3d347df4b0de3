"""The file of a card index: its tables, who owns it, and that nobody keeps it for ever.

One process at a time owns it. A file of another shape, of another version of the program, is emptied and made anew.
"""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from .card_rows import ASKED, COLUMNS

SHAPE = 4
"""Version of the tables below; an index of another shape is thrown away."""

TABLES = f"""
CREATE TABLE card ({COLUMNS}, PRIMARY KEY (id)) WITHOUT ROWID;
CREATE INDEX card_place ON card (stage, grp, num, day, who, id, {", ".join(ASKED)});
CREATE INDEX card_stalled ON card (stage, grp, num, day, who, id, stalled) WHERE stalled = 1;
CREATE INDEX card_needs ON card (needs, turn, day, who, id) WHERE needs = 1;
CREATE INDEX card_again ON card (again_on);
CREATE INDEX card_due ON card (due) WHERE stage != 'closed';
CREATE INDEX card_names ON card (company_f, role_f, people, stage);
CREATE TABLE tally (stage TEXT, needs INTEGER, stalled INTEGER, snoozed INTEGER, number INTEGER NOT NULL,
                    PRIMARY KEY (stage, needs, stalled, snoozed)) WITHOUT ROWID;
CREATE TABLE todo (id TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE mark (one INTEGER PRIMARY KEY CHECK (one = 1), seq INTEGER, change TEXT, day TEXT, offers TEXT);
CREATE TRIGGER card_in AFTER INSERT ON card BEGIN
  INSERT INTO tally VALUES (new.stage, new.needs, new.stalled, new.snoozed, 1)
    ON CONFLICT DO UPDATE SET number = number + 1; END;
CREATE TRIGGER card_out AFTER DELETE ON card BEGIN
  UPDATE tally SET number = number - 1 WHERE stage = old.stage AND needs = old.needs AND stalled = old.stalled
    AND snoozed = old.snoozed; END;
PRAGMA user_version = {SHAPE};
"""

UNUSED = 30 * 24 * 3600
"""Seconds after which an index that was not opened is removed."""


def take(path: Path) -> int:
    """Takes the index for this process. Raises OSError when another one has it, ImportError where that is unknown."""
    import fcntl

    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    number = os.open(path.with_suffix(".lock"), os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(number)
        raise
    return number


def _sweep(path: Path) -> None:
    """Removes indexes that nobody has opened for long: of files that are gone, and of settings that changed."""
    young = path.stat().st_mtime - UNUSED
    for other in path.parent.glob("cards-*.db"):
        if other.stat().st_mtime < young:
            for leftover in path.parent.glob(f"{other.stem}.*"):
                leftover.unlink(missing_ok=True)


def on_disk(path: Path) -> sqlite3.Connection:
    """The index at `path`, made 0600 when it is missing. Raises sqlite3.Error and OSError."""
    path.touch(mode=0o600)
    path.chmod(0o600)
    _sweep(path)
    conn = sqlite3.connect(path, isolation_level=None, timeout=2.0)
    try:
        # without fsync at every commit, and still whole after a power cut
        conn.execute("PRAGMA journal_mode = WAL")
        conn.execute("PRAGMA synchronous = NORMAL")
        # a long walk along the index copies no page
        conn.execute("PRAGMA mmap_size = 268435456")
        shape = conn.execute("PRAGMA user_version").fetchone()[0]
        if shape != SHAPE:
            conn.execute("BEGIN IMMEDIATE")
            for (name,) in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
                conn.execute(f'DROP TABLE "{name}"')
            conn.execute("COMMIT")
            conn.executescript(f"BEGIN IMMEDIATE; {TABLES} COMMIT;")
    except BaseException:
        conn.close()
        raise
    return conn
