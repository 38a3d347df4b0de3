"""Writes the people of the leads as vCards (RFC 2426, version 3.0) for an address book.

Somebody who stands on several leads (the same e-mail address, or the same name at the same employer) is one card that
names them all. A card keeps its UID, so an address book that knows it updates the card.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TextIO
from uuid import UUID, uuid5

from ..core.clean import fold, line
from ..core.model import ROLE_WORDS, Contact, Lead

NAMESPACE = UUID("3b9e5f0c-55b7-5d0e-9a43-0f2b8b1d6c11")
"""UIDs of cards are uuid5 in this namespace."""

_ELSEWHERE = frozenset({"recruiter_agency", "mentor"})
"""Roles that do not say where the person works."""


def write(leads: Iterable[Lead], out: TextIO) -> int:
    """Writes one card for each person and returns how many. Raises OSError when `out` does."""
    people: dict[str, list[tuple[Lead, Contact]]] = {}
    for lead in leads:
        for person in lead.contacts:
            people.setdefault(_same(lead, person), []).append((lead, person))
    for identity, found in people.items():
        out.write(_card(identity, found))
    return len(people)


def _same(lead: Lead, person: Contact) -> str:
    if person.email:
        return f"mail {fold(person.email)}"
    return f"name {fold(person.name)}\n{fold(lead.company)}" if person.name else f"lead {lead.id} {person.key}"


def _card(identity: str, found: list[tuple[Lead, Contact]]) -> str:
    import vobject
    from vobject.vcard import Name

    lead = found[0][0]
    card = vobject.vCard()
    name = _first(person.name for _, person in found)
    title = _first(person.title for _, person in found)
    shown = name or f"{found[0][1].label}, {lead.company or lead.role}"
    given, _, family = name.rpartition(" ")
    card.add("uid").value = f"urn:uuid:{uuid5(NAMESPACE, identity)}"
    card.add("fn").value = shown
    card.add("n").value = Name(family=family, given=given) if name else Name(family=shown)
    employers = [one.company for one, person in found if person.role not in _ELSEWHERE and one.company]
    for field, value in (
        ("org", [line(employers[0])] if employers else None),
        ("title", title),
        ("email", _first(person.email for _, person in found)),
        ("tel", _first(person.phone for _, person in found)),
        ("note", "\n".join(dict.fromkeys(_which(one, person) for one, person in found))),
    ):
        if value:
            made = card.add(field)
            made.value = value
            if field in ("email", "tel"):
                made.type_param = "WORK"
    text: str = card.serialize()
    return text


def _which(lead: Lead, person: Contact) -> str:
    """ "hiring manager · Acme · Data engineer": what the person is in which lead."""
    return " · ".join(line(part) for part in (ROLE_WORDS.get(person.role or "", ""), lead.company, lead.role) if part)


def _first(values: Iterable[str | None]) -> str:
    return next((line(value) for value in values if value), "")
