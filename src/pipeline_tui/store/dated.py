"""Which leads have a date in a stretch of days: what the agenda asks the file."""

from __future__ import annotations

import datetime as dt

from ..core.calendar import plus
from .border import border
from .store import Store

_QUERY = """
SELECT lead_id FROM event WHERE deleted_at IS NULL AND (
  date BETWEEN :a AND :b OR promise_by BETWEEN :a AND :b
  OR agreed_on BETWEEN :c AND :d OR plan_on BETWEEN :c AND :d OR deadline BETWEEN :c AND :d)
UNION SELECT id FROM lead WHERE deleted_at IS NULL AND (
  snoozed_until BETWEEN :a AND :b OR closes_on BETWEEN :a AND :b)
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
