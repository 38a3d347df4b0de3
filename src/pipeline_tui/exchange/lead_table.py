"""Leads as rows of a table with the columns a person wants: one way to lay them out for CSV, workbook and Markdown.

The names of the columns are ones that our own import knows, so a table that was written reads back with its company,
role, stage, dates, people and notes; what is worked out (next step, due, last touch) is kept aside there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from ..core.cards import Card
from ..core.model import ROLE_WORDS, STAGE_WORDS, Contact, Lead
from ..core.words import CHANNEL_WORDS, names

Cell = str | date | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A lead with its card of the day."""

    lead: Lead
    card: Card


def rows(entries: Iterable[Entry]) -> Iterator[list[Cell]]:
    """One row for each lead, cells in the order of `HEADERS`; None where nothing is known."""
    return ([column(entry) for column in _COLUMNS.values()] for entry in entries)


def person_words(person: Contact) -> str:
    """ "Jane Roe (hiring manager) <jane@acme.example>, +44 20 7946 0000": a person as one piece of a cell."""
    role = ROLE_WORDS.get(person.role or "", "")
    about = person.title or (role if person.role != "other" else "")
    said = person.label if not about or about == person.label else f"{person.label} ({about})"
    said += f" <{person.email}>" if person.email else ""
    return f"{said} {person.phone}" if person.phone else said


def _next_step(entry: Entry) -> str:
    """The step the board asks for, in its words: "silent 9bd · call Halden"."""
    return "" if entry.lead.stage == "closed" else entry.card.verdict.state


def _whom(entry: Entry) -> str:
    verdict = entry.card.verdict
    people = names([entry.lead.label_of(key) for key in verdict.recipient])
    how = CHANNEL_WORDS.get(verdict.channel or "", "")
    return f"{people} ({how})" if people and how else people


def _source(entry: Entry) -> str:
    return (entry.lead.source or "").replace("_", " ")


_COLUMNS: dict[str, Callable[[Entry], Cell]] = {
    "Company": lambda e: e.lead.company,
    "Role": lambda e: e.lead.role,
    "Stage": lambda e: STAGE_WORDS[e.lead.stage],
    "Outcome": lambda e: (e.lead.outcome or "").replace("_", " "),
    "Date applied": lambda e: e.lead.applied_on,
    "Stage date": lambda e: e.lead.stage_since,
    "Last touch": lambda e: e.card.touched_on,
    "Next step": _next_step,
    "Due": lambda e: None if e.lead.stage == "closed" else e.card.verdict.due,
    "Whom": _whom,
    "Agreed date": lambda e: e.card.agreed_on,
    "Found on": lambda e: e.lead.found_on,
    "Closes on": lambda e: e.lead.closes_on,
    "Closed on": lambda e: e.lead.closed_on,
    "Source": _source,
    "Location": lambda e: e.lead.location,
    "Salary": lambda e: e.lead.salary,
    "URL": lambda e: e.lead.url,
    "Tags": lambda e: ", ".join(e.lead.tags),
    "Contacts": lambda e: "; ".join(person_words(c) for c in e.lead.contacts),
    "Notes": lambda e: e.lead.notes,
}

HEADERS = tuple(_COLUMNS)
"""The names of the columns, in order."""
