"""What an index beside the file asks the file: which leads there are, which changed since, which have an open offer."""

from __future__ import annotations

import datetime as dt
import json
from typing import NamedTuple

from .border import border
from .store import Store


class News(NamedTuple):
    """Changes made since one that is known."""

    seq: int
    """Number of the newest change; 0 when none was ever made."""
    change: str
    """Its id; "" when none was ever made."""
    ids: set[str] | None
    """Leads that changed since; None when the known change is not in this file, which is another one then."""


def news(store: Store, seq: int, change: str) -> News:
    """What changed since the change with this number and id (0 and "" for the beginning)."""
    with border(store.path, saving=False):
        rows = store.conn.execute("SELECT seq, id, leads FROM change WHERE seq >= ? ORDER BY seq", (seq,)).fetchall()
    if seq and (not rows or rows[0][0] != seq or rows[0][1] != change):
        newest = rows[-1] if rows else _newest(store)
        return News(newest[0], newest[1], None)
    fresh = [row for row in rows if row[0] > seq]
    ids = {lead_id for row in fresh for lead_id in json.loads(row[2])}
    return News(fresh[-1][0], fresh[-1][1], ids) if fresh else News(seq, change, ids)


def _newest(store: Store) -> tuple[int, str]:
    with border(store.path, saving=False):
        found = store.conn.execute("SELECT seq, id FROM change ORDER BY seq DESC LIMIT 1").fetchone()
    return (int(found[0]), str(found[1])) if found else (0, "")


def ids(store: Store) -> list[str]:
    """Ids of all leads, in the order they were added."""
    with border(store.path, saving=False):
        return [row[0] for row in store.conn.execute("SELECT id FROM lead WHERE deleted_at IS NULL ORDER BY rowid")]


def offering(store: Store, day: dt.date) -> list[str]:
    """Ids of the leads with an offer that is to be answered on `day` or later."""
    query = (
        "SELECT DISTINCT lead.id FROM lead JOIN event ON event.lead_id = lead.id WHERE lead.stage = 'offer'"
        " AND lead.deleted_at IS NULL AND event.deleted_at IS NULL AND event.deadline >= ?"
    )
    with border(store.path, saving=False):
        return [row[0] for row in store.conn.execute(query, (day.isoformat(),))]
