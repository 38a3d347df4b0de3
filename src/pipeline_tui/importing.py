"""What importing means for leads that are there: who is added to which of them, and which read differently now."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from .core.model import Contact, Lead
from .core.verbs import Verb, log
from .exchange.address_book import joining
from .exchange.compare import differs

_PORTION = 500


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
