"""Blocks (`with …`) that set the scene for work on the file and put it back afterwards."""

from __future__ import annotations

import gc
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def one_moment(conn: sqlite3.Connection) -> Iterator[None]:
    """Let several queries see the file as it was at one moment."""
    if conn.in_transaction:
        yield
        return
    conn.execute("BEGIN")
    try:
        yield
    finally:
        if conn.in_transaction:
            conn.execute("ROLLBACK")


@contextmanager
def without_gc() -> Iterator[None]:
    """Make many values that hold no cycles; the collector would only walk them again and again."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


@contextmanager
def roomy(conn: sqlite3.Connection) -> Iterator[None]:
    """Keep up to 150 MB of the file in memory while much is written: derived ids fall all over an index.

    As long as that is enough, other connections go on reading until the end.
    """
    conn.execute("PRAGMA cache_size = -150000")
    try:
        yield
    finally:
        conn.execute("PRAGMA cache_size = -2000")
