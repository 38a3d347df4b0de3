"""The journal: what every change did, field by field, append-only. It is history, undo and the feed for other windows.

A change is a `do`; an `undo` or `redo` is a change of its own that names in `of` the do it takes back or brings back.
A do is undone when the newest change that names it is an undo.
"""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from .plan import Edit


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One step that was taken: what the user did, or its undo or redo."""

    id: str
    """Empty when nothing was written."""
    label: str
    """In words, as given by the caller; an undo has the label of what it takes back."""
    at: dt.datetime
    """UTC."""
    leads: tuple[str, ...] = ()
    """Ids of the leads it touched."""
    kind: str = "do"
    """do, undo or redo."""
    skipped: tuple[str, ...] = ()
    """Ids that were there already (`Store.add`)."""

    @property
    def empty(self) -> bool:
        """Whether nothing was written."""
        return not self.id


def instant(now: dt.datetime) -> str:
    """An aware datetime as it is stored: UTC, milliseconds, `Z`."""
    return now.astimezone(dt.UTC).isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"


def write_edits(conn: sqlite3.Connection, change_id: str, edits: Iterable[Edit]) -> None:
    """Append the edits of one change; they may come in several portions, before or after the change itself."""
    conn.executemany(
        "INSERT INTO journal (change_id, tbl, row_id, field, old, new) VALUES (?, ?, ?, ?, ?, ?)",
        ((change_id, e.table, e.row, e.field, _text(e.old), _text(e.new)) for e in edits),
    )


def _text(value: Any) -> str:
    if value is True or value is False:
        return "true" if value else "false"  # every new row has one of each
    return json.dumps(value, ensure_ascii=False)


def write_change(conn: sqlite3.Connection, change: Change, of: str | None = None) -> int:
    """Append the change itself and return its number, which only ever grows."""
    done = conn.execute(
        "INSERT INTO change (id, at, label, kind, of, leads) VALUES (?, ?, ?, ?, ?, ?)",
        (change.id, instant(change.at), change.label, change.kind, of, json.dumps(change.leads)),
    )
    return int(done.lastrowid or 0)


def edits_of(conn: sqlite3.Connection, change_id: str) -> list[Edit]:
    """What a change did, in the order it was done."""
    found = conn.execute(
        "SELECT tbl, row_id, field, old, new FROM journal WHERE change_id = ? ORDER BY seq", (change_id,)
    )
    return [Edit(table, row, name, json.loads(old), json.loads(new)) for table, row, name, old, new in found]


UNDONE = "coalesce((SELECT m.kind FROM change m WHERE m.of = c.id ORDER BY m.seq DESC LIMIT 1), 'do') = 'undo'"
"""Whether the do `c` is taken back at present, as SQL."""


def to_undo(conn: sqlite3.Connection, change_id: str | None = None) -> tuple[str, str, tuple[str, ...]] | None:
    """Id, label and leads of the newest do that is not undone, or of the one named if it is such; else None."""
    found = conn.execute(
        f"SELECT c.id, c.label, c.leads FROM change c WHERE c.kind = 'do' AND NOT {UNDONE}"
        " AND (?1 IS NULL OR c.id = ?1) ORDER BY c.seq DESC LIMIT 1",
        (change_id,),
    ).fetchone()
    return _target(found)


def to_redo(conn: sqlite3.Connection) -> tuple[str, str, tuple[str, ...]] | None:
    """Id, label and leads of the do that was undone last; None when there is none or something was done since."""
    found = conn.execute(
        "SELECT c.id, c.label, c.leads FROM change u JOIN change c ON c.id = u.of WHERE u.kind = 'undo'"
        " AND NOT EXISTS (SELECT 1 FROM change r WHERE r.of = u.of AND r.seq > u.seq)"
        " AND NOT EXISTS (SELECT 1 FROM change d WHERE d.kind = 'do' AND d.seq > u.seq)"
        " ORDER BY u.seq DESC LIMIT 1"
    ).fetchone()
    return _target(found)


def _target(found: Sequence[Any] | None) -> tuple[str, str, tuple[str, ...]] | None:
    return None if found is None else (found[0], found[1], tuple(json.loads(found[2])))


def backwards(edits: Sequence[Edit]) -> list[Edit]:
    """The edits that take these back, last one first."""
    return [Edit(e.table, e.row, e.field, e.new, e.old) for e in reversed(edits)]


def changed_at(conn: sqlite3.Connection) -> dict[str, dt.datetime]:
    """By lead id, the moment (UTC) of the newest change that touched it."""
    found: dict[str, dt.datetime] = {}
    for at, leads in conn.execute("SELECT at, leads FROM change ORDER BY seq"):
        found |= dict.fromkeys(json.loads(leads), dt.datetime.fromisoformat(at))
    return found
