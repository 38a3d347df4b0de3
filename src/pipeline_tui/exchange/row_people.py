"""Everybody a row of a tracker names: in cells for people, with the addresses beside them, and agencies in brackets."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..core.clean import line
from ..core.model import Contact
from ..core.people import role_of
from . import persons, words
from .cells import Cells

_ROLES = {
    "referrer": "referrer",
    "recruiter": "recruiter",
    "hiring_manager": "hiring_manager",
    "agency": "recruiter_agency",
    "contact": "other",
}


@dataclass(frozen=True, slots=True)
class RowPeople:
    """The company of a row without its agency, its people, and the columns that are told whole by them."""

    company: str
    people: tuple[Contact, ...]
    used: frozenset[int]


def people_of(cells: Cells, company: str) -> RowPeople:
    """The people of a row whose company cell says `company`; "Linde (via Hays)" is Linde, with Hays as an agency."""
    employer, agency = persons.split_agency(company)
    people: list[Contact] = []
    used: set[int] = set()
    for field, role in _ROLES.items():
        for i, cell in cells.each(field):
            if named := persons.in_cell(cell, role):
                people += _titled(named, i, cells, used)
                used.add(i)
    for _, cell in cells.each("source"):
        people += persons.recommended_by(cell)
    email, phone = cells.first("contact_email"), cells.first("contact_phone")
    if "@" in phone and not email:
        email, phone = phone, ""
        used.update(cells.layout.where("contact_phone"))
    if email or phone:
        people = _reached(people, email, phone, cells, used)
    if agency:
        people.append(Contact(key="", name=agency, role="recruiter_agency"))
    return RowPeople(employer, persons.keyed(_clean(p) for p in people), frozenset(used))


def _titled(named: list[Contact], column: int, cells: Cells, used: set[int]) -> list[Contact]:
    """The people of a cell, the first with the title that stands to its right, before the next people's column."""
    others = [i for field in _ROLES for i in cells.layout.where(field) if i > column]
    for i, title in cells.each("contact_title"):
        if column < i < min(others, default=i + 1):
            used.add(i)
            first = named[0]
            role = persons.role_named(title) if first.role == "other" else None
            return [replace(first, title=first.title or line(title), role=role or first.role), *named[1:]]
    return named


def _reached(people: list[Contact], email: str, phone: str, cells: Cells, used: set[int]) -> list[Contact]:
    """The people with the addresses of the row, which belong to the one person named or to somebody unnamed."""
    more = persons.in_cell(email, "other") if "@" in email else []
    number = phone if sum(c.isdigit() for c in phone) > 4 else ""
    if len(more) == 1 and (at := _whose(more[0].email or "", people, cells)) is not None:
        used.update(cells.layout.where("contact_email"))
        return [replace(who, email=who.email or more[0].email) if i == at else who for i, who in enumerate(people)]
    if len(more) > 1 or len(people) > 1:
        return people + more
    one = (people or more or [Contact(key="", role="other")])[0]
    one = replace(one, email=one.email or (more[0].email if more else None), phone=one.phone or number or None)
    if not (one.email or one.phone or one.name):
        return people
    if one.email and more:
        used.update(cells.layout.where("contact_email"))
    if number and one.phone == number:
        used.update(cells.layout.where("contact_phone"))
    return [one]


def _whose(email: str, people: list[Contact], cells: Cells) -> int | None:
    """Which of several people an address belongs to: whose name it carries, or who the column is called after."""
    if len(people) < 2:
        return None
    local = words.squeeze(email.partition("@")[0])
    named = [
        i for i, who in enumerate(people) if any(len(w) > 2 and w in local for w in words.split(who.name or "")[:6])
    ]
    header = next((cells.layout.headers[i] for i in cells.layout.where("contact_email")), "")
    called = [i for i, who in enumerate(people) if who.role == role_of(header)]
    return next((found[0] for found in (named, called) if len(found) == 1), None)


def _clean(person: Contact) -> Contact:
    return replace(
        person,
        name=line(person.name) if person.name else None,
        title=line(person.title) if person.title else None,
        email=line(person.email) if person.email else None,
        phone=line(person.phone) if person.phone else None,
    )
