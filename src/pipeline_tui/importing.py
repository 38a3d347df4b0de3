"""Importing files: what they hold, who is added to which lead that is there, and which leads read differently now."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from .core.model import Contact, Lead
from .core.verbs import Verb, log
from .exchange.address_book import joining
from .exchange.compare import differs
from .store.open import open_beside
from .store.store import Change, Store

if TYPE_CHECKING:
    from .exchange.preview import Preview
    from .sitting import Sitting

_PORTION = 500


class Files:
    """Takes the leads of files into one pipeline file."""

    def __init__(self, sitting: Sitting) -> None:
        self._sitting = sitting

    def look(
        self, path: Path, columns: Mapping[str, str], statuses: Mapping[str, str], sheet: str | None = None
    ) -> Preview:
        """A file as it would be imported; `columns` and `statuses` are what a person changed (see exchange.preview).

        Save it with `save(preview.found.leads, label, preview.found.people)`. Raises BadInput.
        """
        from .exchange.preview import look

        return look(path, path.name, self._sitting.day, columns=columns, statuses=statuses, sheet=sheet)

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields a column of a file may be read as, for `look`; "" keeps it aside."""
        from .exchange.preview import CHOICES

        return CHOICES

    @property
    def in_memory(self) -> bool:
        """Whether the leads lie in no file, as those of the demo: then another thread has nothing to open."""
        from .store.file import MEMORY

        return self._sitting.store.path == MEMORY

    def already(self, leads: Iterable[Lead]) -> tuple[int, int]:
        """How many of these leads are there already, and how many of those read differently now."""
        store = self._sitting.store
        return already(leads, store.leads) if store.count() else (0, 0)

    def save(self, leads: Iterable[Lead], label: str, people: Sequence[Contact] = ()) -> Change:
        """Saves leads from files in one step, after a backup of what there is; `people` join leads of their company.

        The change's `leads` name the leads that are new and those that were there and got somebody.
        """
        sitting = self._sitting
        return sitting.saved(save(sitting.store, leads, label, people, sitting.desk.now()))

    def save_aside(
        self, leads: Iterable[Lead], label: str, people: Sequence[Contact], going: Callable[[int], bool]
    ) -> Change | None:
        """As `save`, to be called in a thread of its own; `Pipeline.refresh` then takes in what it wrote.

        `going` is told now and then how many leads were taken; when it says no, nothing is saved and None is returned.
        """
        store = self._sitting.store
        change, told = save_aside(store.path, leads, label, people, self._sitting.desk.now(), going)
        store.told.extend(told)
        return change


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
    with open_beside(path) as store:
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
