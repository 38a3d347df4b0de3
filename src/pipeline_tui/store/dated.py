"""Which leads have a date in a stretch of days, and who is to be called: what the agenda asks the file."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Collection

from ..core.calendar import plus
from ..core.model import Contact
from . import rows
from .border import border
from .store import Store

_QUERY = """
SELECT lead_id FROM event WHERE deleted_at IS NULL AND (
  date BETWEEN :a AND :b OR promise_by BETWEEN :a AND :b
  OR agreed_on BETWEEN :c AND :d OR plan_on BETWEEN :c AND :d OR deadline BETWEEN :c AND :d)
UNION SELECT id FROM lead WHERE deleted_at IS NULL AND (
  snoozed_until BETWEEN :a AND :b OR closes_on BETWEEN :a AND :b)
"""

_LEFT_OPEN = """
SELECT lead_id FROM event WHERE deleted_at IS NULL AND (
  plan_on < :a OR deadline < :a OR (kind = 'interview' AND held IS NULL AND date < :a))
UNION SELECT id FROM lead WHERE deleted_at IS NULL AND closes_on < :a AND stage = 'prospect'
"""


def dated(store: Store, first: dt.date, last: dt.date, slack: int) -> set[str]:
    """Ids of the leads on which something is dated from `first` to `last`, both included: entries of the log, promises,
    the end of a snooze, the day applications close; and agreed and planned dates and deadlines up to `slack` days
    outside, as days off move what is due. It may name too many.
    """
    days = {"a": first, "b": last, "c": plus(first, -slack), "d": plus(last, slack)}
    with border(store.path, saving=False):
        found = store.conn.execute(_QUERY, {name: day.isoformat() for name, day in days.items()}).fetchall()
    return {lead_id for (lead_id,) in found}


def left_open(store: Store, before: dt.date) -> set[str]:
    """Ids of the leads on which a plan, an interview without outcome, an answer to an offer or the end of applications
    may stand that was for a day before `before`. It may name too many. What was agreed is on the lead's card.
    """
    with border(store.path, saving=False):
        found = store.conn.execute(_LEFT_OPEN, {"a": before.isoformat()}).fetchall()
    return {lead_id for (lead_id,) in found}


def people(store: Store, ids: Collection[str]) -> dict[tuple[str, str], Contact]:
    """The people of these leads, by id of the lead and key; nothing else of the leads is read."""
    query = (
        f"SELECT lead_id, {', '.join(rows.CONTACT)} FROM contact"
        " WHERE deleted_at IS NULL AND lead_id IN (SELECT value FROM json_each(?)) ORDER BY seq DESC"
    )
    with border(store.path, saving=False):
        found = store.conn.execute(query, (json.dumps(list(ids)),)).fetchall()
        some = ((row[0], Contact(**rows.take(row[1:], rows.CONTACT))) for row in found)
        return {(lead_id, person.key): person for lead_id, person in some}
