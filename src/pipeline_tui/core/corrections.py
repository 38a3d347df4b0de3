"""Correcting the log: what was written stays, and a later entry says that it no longer stands.

An entry that names another in `supersedes` takes its place; one that says nothing at all strikes the other out. Which
entries stand is decided by `split` and nowhere else: `Lead.log` holds those, `Lead.past` the rest, and only the
history of a lead reads the rest.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import replace

from .errors import BadInput
from .model import Contact, Event, Lead
from .verbs import Verb, log

_MOMENT = 13
"""The characters of an entry's id that say when it was made, to the millisecond."""


def split(entries: Sequence[Event]) -> tuple[tuple[Event, ...], tuple[Event, ...]]:
    """The entries that stand and those that do not, each in the order given."""
    if not any(e.supersedes for e in entries):
        return tuple(entries), ()
    gone = {e.supersedes for e in entries if e.supersedes != e.id}
    past = [e.id in gone or is_strike(e) for e in entries]
    return (
        tuple(e for e, over in zip(entries, past, strict=True) if not over),
        tuple(e for e, over in zip(entries, past, strict=True) if over),
    )


def in_place(entries: Sequence[Event]) -> list[Event]:
    """The entries with each correction where the entry stood that it corrects, if it is of the same day."""
    at = {e.id: n for n, e in enumerate(entries) if e.id}

    def slot(pair: tuple[int, Event]) -> tuple[int, int]:
        number, entry = pair
        first = older = entry
        for _ in entries:
            if older.supersedes not in at:
                break
            older = entries[at[older.supersedes]]
            first = older if older.date == entry.date else first
        return (at[first.id] if first is not entry else number), number

    return [e for _, e in sorted(enumerate(entries), key=slot)]


def whole(lead: Lead) -> tuple[Event, ...]:
    """Every entry the lead ever had: each that stands behind the ones it corrects, then those that were struck out."""
    if not lead.past:
        return lead.log
    left = {e.id: e for e in lead.past if e.id}
    told: list[Event] = []
    for entry in lead.log:
        older, at = [], entry
        while (before := left.pop(at.supersedes or "", None)) is not None:
            older.append(before)
            at = before
        told += [*reversed(older), entry]
    rest = [e for e in lead.past if not e.id or e.id in left]
    return (*told, *rest)


def is_strike(entry: Event) -> bool:
    """Whether the entry only says that another one is struck out."""
    if not entry.supersedes or entry.note or entry.kind != "note":
        return False
    return replace(entry, id="", supersedes=None) == Event(date=entry.date, kind="note")


def struck_on(lead: Lead, entry: Event) -> dt.date | None:
    """The day on which an entry of `past` was struck out, None if it was corrected."""
    return next((e.date for e in lead.past if e.supersedes == entry.id and is_strike(e)), None)


def standing(lead: Lead, entry_id: str) -> Event:
    """The entry with this id, if it stands. Raises BadInput if it was corrected, struck out, or is not there."""
    found = next((e for e in lead.log if e.id and e.id == entry_id), None)
    if found is None:
        raise BadInput(
            "That entry does not stand any more: it was corrected, struck out or taken back. Nothing was changed; "
            "look at the log again."
        )
    return found


def made_with(lead: Lead, entry: Event) -> tuple[Event, ...]:
    """The entries that the same line made besides this one: the booked interview, the thank-yous."""
    if not entry.note or entry.id[14:15] != "7":
        return ()
    later = sorted(
        (e for e in lead.log if e.id > entry.id and e.id[:_MOMENT] == entry.id[:_MOMENT]), key=lambda e: e.id
    )
    made = []
    for other in later:
        if other.note:
            break
        made.append(other)
    return tuple(made)


def correct(entry_id: str, events: Iterable[Event], people: Iterable[Contact], on: dt.date) -> Verb:
    """Puts what a line says now in the place of an entry and of what was made with it; `on` is the day it is done.

    The first of `events` corrects the entry itself. The verb raises BadInput when the entry does not stand any more.
    """
    first, *more = events
    newcomers = tuple(people)

    def verb(lead: Lead) -> Lead:
        old = standing(lead, entry_id)
        made, fresh = made_with(lead, old), [replace(first, supersedes=entry_id)]
        left = list(made)
        for event in more:
            older = next((e for e in left if e.kind == event.kind), None)
            if older is not None:
                left.remove(older)
            fresh.append(replace(event, supersedes=older.id) if older else event)
        fresh += [Event(date=on, kind="note", supersedes=e.id) for e in left]
        return _with(log(fresh, newcomers)(lead))

    return verb


def strike(entry_id: str, on: dt.date) -> Verb:
    """Strikes an entry out, and what was made with it; `on` is the day it is done. Raises as `correct`."""

    def verb(lead: Lead) -> Lead:
        old = standing(lead, entry_id)
        marks = [Event(date=on, kind="note", supersedes=e.id) for e in (old, *made_with(lead, old))]
        return _with(log(marks)(lead))

    return verb


def _with(lead: Lead) -> Lead:
    """The lead whose log was just added to, with what no longer stands put aside."""
    stand, over = split(lead.log)
    return replace(lead, log=stand, past=lead.past + over)
