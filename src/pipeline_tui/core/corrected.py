"""How a line is read that corrects an entry: as of the day that one was written, and never into a next date gone by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta, tzinfo

from .model import Event, Lead
from .quicklog_reading import Choice, Reading

_WEEK = 7
_MONTH = 30
"""Days after and before its own date in which an entry is looked for to have been written."""


def recorded_on(lead: Lead, entry: Event, zone: tzinfo | None) -> date | None:
    """The day in `zone` (None: the computer's) on which the first wording of an entry was saved, as its id tells.

    None where the id holds no moment: the entry came with a file. Ids are UUIDv7 (RFC 9562, 5.7).
    """
    older = {e.id: e for e in lead.past if e.id}
    first = entry
    while (before := older.pop(first.supersedes or "", None)) is not None:
        first = before
    plain = first.id.replace("-", "")
    if len(plain) != 32 or plain[12] != "7":
        return None
    try:
        return datetime.fromtimestamp(int(plain[:12], 16) / 1000, zone).date()
    except (ValueError, OverflowError, OSError):
        return None


def written_on(entry: Event, read: Callable[[str, date], Reading], today: date, recorded: date | None = None) -> date:
    """The day on which an entry was written, never after `today`: the first on which its words say what it holds.

    `read` reads a line as of a day. The day that was `recorded` is looked at first, then today, then the week after the
    entry's own date from its end, then the month before; an entry whose words fit none was written on its own date.
    """
    wanted = next((d for d in (entry.agreed_on, entry.promise_by, entry.plan_on, entry.deadline) if d), None)
    around = [entry.date + timedelta(days) for days in (*range(_WEEK, -1, -1), *range(-1, -_MONTH - 1, -1))]
    for day in dict.fromkeys((recorded, today, *around)) if entry.note else ():
        if day is None or day > today:
            continue
        reading = read(entry.note, day)
        meant = {reading.next_on, *(d for c in reading.choices for d in c.readings)}
        if reading.date == entry.date and (wanted is None or reading.next_on is None or wanted in meant):
            return day
    return min(entry.date, today)


def carried(reading: Reading, entry: Event, before: Reading) -> Reading:
    """The reading of a correction with what its line leaves unsaid and the old entry knows.

    That is the day, and a next date that the old words (`before` is their reading) did not name: it was the answer to a
    question, so it stands until the line names another.
    """
    if not reading.dated and not reading.planned:
        reading = replace(reading, date=entry.date)
    told = ((entry.agreed_on, "agreed"), (entry.plan_on, "plan"), (entry.promise_by, "promise"))
    day, kind = next(((day, kind) for day, kind in told if day), (None, None))
    if day is None or reading.next_on or before.next_on or reading.kind != before.kind:
        return reading
    return replace(reading, next_on=day, next_kind=kind, next_via=entry.agreed_via)


def still_ahead(reading: Reading, entry: Event, as_today: Reading, today: date) -> Reading:
    """The reading with its next date left open where that has gone by and is not the one which the entry had already.

    `as_today` is how the same line reads on the day `today`: its next date is offered as well.
    """
    day = reading.next_on
    had = (entry.agreed_on, entry.plan_on, entry.promise_by, entry.deadline)
    if day is None or day >= today or day in had or any(c.field == "next_on" for c in reading.choices):
        return reading
    later = as_today.next_on
    days = (later, day) if later and later >= today else (day,)
    return replace(reading, choices=(*reading.choices, Choice("next_on", days)))
