"""Writes dated things as an RFC 5545 calendar, the same bytes for the same leads on the same day.

An item keeps its UID for as long as it is the same thing (this lead's agreed date, this interview), so that importing
again moves it instead of adding another. DTSTAMP and LAST-MODIFIED are when the lead was last changed, or today's
midnight for what is overdue and moves along; SEQUENCE is that moment in minutes, so it only ever grows. Times are UTC;
all-day items are dates. Calls are shown over the hours in which the person can be called, and leave you free.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from ..core.agenda import Item
from ..core.clean import line, text

if TYPE_CHECKING:
    from datetime import date

    from icalendar import Alarm, Event

NAMESPACE = UUID("c6f1f3f2-0a55-5f0b-8d5c-2c4a9b7e1d30")
"""UIDs are uuid5 in this namespace, of lead, kind and, for interviews, log entry."""

_BEGINNING = datetime(2020, 1, 1, tzinfo=UTC)
_MOST = 2**31 - 1
"""The greatest whole number of the format; the minutes reach it in the year 6103."""
_NINE = timedelta(hours=9)
_DAY = timedelta(days=1)
_ALARMS = {
    "interview": (_NINE - _DAY,),
    "deadline": (_NINE - 2 * _DAY, _NINE),
    "closes": (_NINE - _DAY,),
}
"""When an all-day item reminds, from its midnight; others at nine."""


def calendar(items: Iterable[Item], today: date, changed: Mapping[str, datetime], *, private: bool = False) -> bytes:
    """The calendar of these items. `changed` says by lead id when a lead was last changed (aware datetimes).

    `private` adds the user's notes and the telephone numbers of the people; without it neither is in the file.
    """
    from icalendar import Calendar

    made = Calendar()
    made.add("prodid", "-//pipeline-tui//calendar//EN")
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("x-wr-calname", "Job search")
    for item in items:
        made.add_component(_event(item, today, changed.get(item.lead.id), private))
    whole: bytes = made.to_ical()
    return whole


def uid(item: Item) -> str:
    """The UID of an item."""
    return str(uuid5(NAMESPACE, f"{item.lead.id}\n{item.kind}\n{item.source}"))


def _event(item: Item, today: date, changed: datetime | None, private: bool) -> Event:
    from icalendar import Event

    stamp = _stamp(item, today, changed)
    event = Event()
    event.add("uid", uid(item))
    event.add("dtstamp", stamp)
    event.add("last-modified", stamp)
    event.add("sequence", min(max(0, int((stamp - _BEGINNING).total_seconds()) // 60), _MOST))
    event.add("summary", line(item.title))
    event.add("dtstart", item.begins or item.on)
    if item.begins is not None and item.ends is not None:
        event.add("dtend", item.ends)
    if words := _words(item, private):
        event.add("description", words)
    event.add("categories", ["Job search"])
    event.add("status", "CONFIRMED")
    event.add("class", "PRIVATE")
    event.add("transp", "OPAQUE" if item.kind in ("interview", "meeting") and item.begins else "TRANSPARENT")
    for before in _before(item):
        event.add_component(_alarm(item, before))
    return event


def _stamp(item: Item, today: date, changed: datetime | None) -> datetime:
    """The moment since which the item is as it is, to the second."""
    moment = changed.astimezone(UTC).replace(microsecond=0) if changed else _last_entry(item)
    if item.moves:
        moment = max(moment, datetime.combine(today, time(), UTC))
    return moment


def _last_entry(item: Item) -> datetime:
    last = max((event.date for event in item.lead.log), default=_BEGINNING.date())
    return datetime.combine(last, time(), UTC)


def _words(item: Item, private: bool) -> str:
    parts = list(item.words)
    if private:
        people = [person for key in item.people if (person := item.lead.contact(key)) and person.phone]
        parts += [f"{person.label}: {person.phone}" for person in people]
        parts += [item.note] if item.note else []
    return text("\n".join(parts))


def _before(item: Item) -> tuple[timedelta, ...]:
    """When the item reminds, from its start."""
    if item.begins is None:
        return _ALARMS.get(item.kind, (_NINE,))
    return (-_DAY, -timedelta(hours=1)) if item.kind == "interview" else (timedelta(0),)


def _alarm(item: Item, before: timedelta) -> Alarm:
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", line(item.title))
    alarm.add("trigger", before)
    return alarm
