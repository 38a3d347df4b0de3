"""People who came without a lead (an address book's): who of them belongs to which lead, by the company they work for.

Nobody gets a lead of their own: a person who works for none of the companies is counted and told, not added.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ..core.clean import fold, line
from ..core.model import Contact, Lead
from ..core.people import role_of, slug
from .cells import Cells
from .columns import Layout
from .report import Import, ImportReport, Skipped
from .rows import Records

_LEGAL = re.compile(
    r"[\s,.]+(?:inc|incorporated|llc|ltd|limited|plc|corp|corporation|co|company|gmbh|ag|kg|se|sa|sas|sarl|srl|spa|bv|nv|"
    r"ab|oy|as|aps|ltda|sl|pty|group|holding|holdings|a\.ş|aş|san|tic)\.?$"
)


def read_people(found: Records, layout: Layout, report: ImportReport) -> Import:
    """The people of a list such as LinkedIn's connections; `report` is filled in."""
    skipped = list(found.skipped)
    people: list[Contact] = []
    at = {fold(header): i for i, header in enumerate(layout.headers)}
    for row in found.rows:
        cells = Cells(row, layout)
        name = line(f"{cells.at(at['first name'])} {cells.at(at['last name'])}")
        if not name:
            skipped.append(Skipped(row.line, "a person without a name"))
            continue
        email, title, firm = (line(cells.at(at[what])) for what in ("email address", "position", "company"))
        people.append(
            Contact(
                key="",
                name=name,
                email=email or None,
                title=title or None,
                role=distant_role(title),
                channels=("email", "linkedin") if email else ("linkedin",),
                extra={"company": firm} if firm else {},
            )
        )
    report.columns = ()
    return person_import(report, people, skipped)


def distant_role(title: str | None) -> str:
    """The role of somebody one only knows: who hires is known by the title, a manager is not this lead's manager."""
    found = role_of(title) if title else None
    return found if found in ("recruiter", "hr", "recruiter_agency") else "other"


def person_import(report: ImportReport, people: Sequence[Contact], skipped: Sequence[Skipped]) -> Import:
    """The import of a file that holds people only."""
    report.people, report.skipped = len(people), tuple(sorted(skipped, key=lambda skip: skip.line))
    report.remarks = (
        "people only, no applications: each is added to the open leads of the company they work for, nobody else is",
    )
    return Import(report, (), tuple(people))


def joining(people: Iterable[Contact], leads: Iterable[Lead]) -> dict[str, tuple[Contact, ...]]:
    """Who is to be added to which lead: lead id to the people who work for its company and are not there yet.

    `leads` are those that are still open. Keys are made unique within each lead.
    """
    by_firm: dict[str, list[Contact]] = {}
    for person in people:
        if firm := str(person.extra.get("company") or ""):
            by_firm.setdefault(_firm(firm), []).append(person)
    found: dict[str, tuple[Contact, ...]] = {}
    for lead in leads:
        new: list[Contact] = []
        for person in by_firm.get(_firm(lead.company), ()):
            if not any(_same(person, other) for other in (*lead.contacts, *new)):
                taken = {other.key for other in (*lead.contacts, *new)}
                new.append(replace(person, key=_key(person, taken)))
        if new:
            found[lead.id] = tuple(new)
    return found


def _firm(name: str) -> str:
    """A company's name for comparing: without the form of the firm and what stands in brackets."""
    plain = re.sub(r"\s*[(\[].*?[)\]]", "", fold(line(name)))
    while (shorter := _LEGAL.sub("", plain)) != plain:
        plain = shorter
    return re.sub(r"[^\w]+", " ", plain).strip()


def _key(person: Contact, taken: set[str]) -> str:
    base = slug(person.name or "")
    return next(key for n in range(1, 10_000) if (key := base if n == 1 else f"{base}-{n}") not in taken)


def _same(one: Contact, other: Contact) -> bool:
    if one.email and other.email and fold(one.email) == fold(other.email):
        return True
    return bool(one.name and other.name and fold(one.name) == fold(other.name))
