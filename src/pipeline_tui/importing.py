"""What importing means for leads that are there: who is added to which of them, and which read differently now."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

from .core.model import Contact, Lead
from .core.verbs import Verb, log
from .exchange.address_book import joining
from .exchange.compare import differs
from .store.open import open_store
from .store.store import Change, Store

_PORTION = 500


class Stopped(Exception):
    """The person stopped an import; nothing of it was saved."""


def save(store: Store, leads: Iterable[Lead], label: str, people: Sequence[Contact], now: dt.datetime) -> Change:
    """Saves leads from files in one step, after a backup of what there is; `people` join leads of their company."""
    if store.count():
        store.save_before(now)
    also = joining_verbs(people, store.leads()) if people else {}
    return store.add(joined(leads, people), label, now, also)


def save_aside(
    path: Path,
    leads: Iterable[Lead],
    label: str,
    people: Sequence[Contact],
    now: dt.datetime,
    going: Callable[[int], bool],
) -> tuple[Change | None, list[str]]:
    """As `save`, in a thread of its own with a connection of its own; and what that has to tell the person.

    `going` is told how many leads were taken so far; when it says no, all is taken back and the change is None.
    """
    with open_store(path, create=False) as store:
        try:
            return save(store, _counted(leads, going), label, people, now), store.told
        except Stopped:
            return None, store.told


def _counted(leads: Iterable[Lead], going: Callable[[int], bool]) -> Iterator[Lead]:
    for number, lead in enumerate(leads):
        if number % _PORTION == 0 and not going(number):
            raise Stopped
        yield lead


def joined(leads: Iterable[Lead], people: Sequence[Contact]) -> Iterator[Lead]:
    """The leads, each that is open with the people who work for its company."""
    if not people:
        yield from leads
        return
    for lead in leads:
        new = joining(people, [lead]).get(lead.id, ()) if lead.stage != "closed" else ()
        yield replace(lead, contacts=lead.contacts + new) if new else lead


def joining_verbs(people: Sequence[Contact], there: Iterable[Lead]) -> dict[str, Verb]:
    """What to do to the open leads that are there, by id, so that people join those of the company they work for."""
    new = joining(people, (lead for lead in there if lead.stage != "closed"))
    return {lead_id: log((), somebody) for lead_id, somebody in new.items()}


def attached(people: Sequence[Contact], leads: Iterable[Lead]) -> int:
    """How many of the people work for the company of an open lead among these, counted once each."""
    added = joining(people, (lead for lead in leads if lead.stage != "closed"))
    return len({(person.name, person.email) for some in added.values() for person in some})


def already(leads: Iterable[Lead], fetch: Callable[[Collection[str]], list[Lead]]) -> tuple[int, int]:
    """How many of the leads `fetch` finds by their ids, and how many of those differ from what it finds."""
    stream, found, other = iter(leads), 0, 0
    while portion := {lead.id: lead for lead in islice(stream, _PORTION)}:
        for there in fetch(list(portion)):
            found += 1
            other += differs(there, portion[there.id])
    return found, other
