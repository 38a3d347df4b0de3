"""People as they stand in the cells of a tracker: one or two in a cell, with a title, an address or a number."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from ..core.clean import fold
from ..core.model import Contact
from ..core.people import role_of, slug

_EMAIL = re.compile(r"[^\s<>()\[\],;:]+@[^\s<>()\[\],;:]+\.[^\s<>()\[\],;:]+")
_PHONE = re.compile(r"\+?\(?\d[\d\s()./-]{5,}\d")
_LINK = re.compile(r"(?:https?://|www\.)\S+")
_SPLIT = re.compile(r"\s*(?:[;/&\n|]|\s(?:and|und|et|y|e|ve)\s)\s*")
_BRACKET = re.compile(r"^(.*?)\s*[(\[]([^)\]]*)[)\]]\s*$")
_DASH = re.compile(r"\s+[-–—]\s+|\s*:\s+")
_VIA = re.compile(
    r"^(?P<company>.*?)\s*[(\[]\s*(?:via|through|über|durch|por|par|c/o|agency:?)\s+(?P<agency>.+?)\s*[)\]]\s*$"
    r"|^(?P<company2>.+?)\s+via\s+(?P<agency2>.+)$",
    re.IGNORECASE,
)
YES = frozenset({"yes", "y", "true", "x", "1", "ja", "oui", "si", "sim", "evet", "✓", "✔", "✅", "☑", "是"})
NO = frozenset({"no", "n", "false", "0", "nein", "non", "nao", "hayir", "✗", "✘", "❌", "☐", "否"})
_NOBODY = YES | NO | {"none", "unknown", "tbd", "tba", "?", "-", "n/a", "na", "keine", "nobody", "linkedin", "email"}


def split_agency(company: str) -> tuple[str, str | None]:
    """The employer and the agency of a company cell: "Linde (via Hays)" is Linde through Hays."""
    found = _VIA.match(company)
    if not found:
        return company, None
    employer = found["company"] or found["company2"] or ""
    agency = found["agency"] or found["agency2"]
    return (employer, agency) if employer else (company, None)


def in_cell(cell: str, role: str) -> list[Contact]:
    """The people a cell names, without keys; none when it names nobody ("yes", "LinkedIn", a whole sentence).

    `role` is the contact role of the column; a title in the cell counts when the column says `other`.
    """
    if fold(cell.strip()) in _NOBODY:
        return []
    people = (_person(part, role) for part in _parts(cell))
    return [person for person in people if person]


def keyed(people: Iterable[Contact]) -> tuple[Contact, ...]:
    """The people with keys made from their names; somebody named twice is one person with all that is known."""
    found: dict[str, Contact] = {}
    for person in people:
        same = next((k for k, other in found.items() if _same(person, other)), None)
        if same:
            found[same] = _merged(found[same], person)
            continue
        base = slug(person.name) if person.name else (person.role or "contact").replace("_", "-")
        key, number = base, 1
        while key in found:
            number += 1
            key = f"{base}-{number}"
        found[key] = replace(person, key=key)
    return tuple(replace(p, channels=_channels(p)) for p in found.values())


def _parts(cell: str) -> list[str]:
    parts = []
    for part in _SPLIT.split(_LINK.sub(" ", cell)) if not _EMAIL.fullmatch(cell.strip()) else [cell]:
        commas = [piece.strip() for piece in part.split(",") if piece.strip()]
        names = [piece for piece in commas if len(piece.split()) > 1 and not role_of(piece) and "@" not in piece]
        parts += commas if len(commas) > 1 and len(names) == len(commas) else [part.strip()]
    return [part for part in parts if part]


def _person(part: str, role: str) -> Contact | None:
    email = next(iter(_EMAIL.findall(part)), None)
    rest = part.replace(email, " ") if email else part
    phone = next(iter(_PHONE.findall(rest)), None)
    rest = rest.replace(phone, " ") if phone else rest
    rest = re.sub(r"[<(\[]\s*[>)\]]", " ", rest)
    rest = re.sub(r"\s+", " ", rest).strip(" ,:–—-")
    name, title = _title(rest)
    if name and (fold(name) in _NOBODY or len(name.split()) > 6 or any(c.isdigit() for c in name)):
        name = None
    if not (name or email or phone):
        return None
    return Contact(
        key="",
        name=name,
        title=title,
        email=email,
        phone=phone,
        role=(role_of(title) or role) if title and role == "other" else role,
    )


def _title(rest: str) -> tuple[str | None, str | None]:
    """Name and title of what is left of a cell: "Jane Roe (HR)", "Jane Roe, Director", "Jane Roe - Recruiter"."""
    if found := _BRACKET.match(rest):
        return found[1] or None, found[2] or None
    if "," in rest:
        name, title = (piece.strip() for piece in rest.split(",", 1))
        return (name, title) if role_of(title) else (rest, None)
    pieces = _DASH.split(rest, maxsplit=1)
    if len(pieces) == 2 and role_of(pieces[1]):
        return pieces[0], pieces[1]
    return rest or None, None


def _same(one: Contact, other: Contact) -> bool:
    if one.email and other.email and one.email.lower() == other.email.lower():
        return True
    return bool(one.name and other.name and fold(one.name) == fold(other.name))


def _merged(one: Contact, more: Contact) -> Contact:
    role = one.role if one.role not in (None, "other") else more.role
    return replace(
        one,
        name=one.name or more.name,
        role=role,
        title=one.title or more.title,
        email=one.email or more.email,
        phone=one.phone or more.phone,
    )


def _channels(person: Contact) -> tuple[str, ...] | None:
    return tuple(name for name, has in (("email", person.email), ("phone", person.phone)) if has) or None
