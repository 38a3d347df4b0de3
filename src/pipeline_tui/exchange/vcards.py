"""Address cards (vCard) as people; a card has no lead of its own, so it is attached by company where there is one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..core.clean import line
from ..core.model import Contact
from .address_book import distant_role, person_import
from .decoding import decode
from .report import Import, ImportReport, Skipped, refuse

_CARDS = 100_000


def read_vcards(data: bytes, name: str) -> Import:
    """The people of a file of address cards. Raises BadInput when no card in it can be read."""
    text, encoding = decode(data, name)
    report = ImportReport(file=line(name), format="vcard", encoding=encoding)
    people: list[Contact] = []
    skipped: list[Skipped] = []
    for begins, card in _cards(text):
        report.records += 1
        if report.records > _CARDS:
            raise refuse(name, begins, f"more than {_CARDS:,} cards; split the file")
        person = _person(card)
        if isinstance(person, Contact):
            people.append(person)
        else:
            skipped.append(Skipped(begins, person))
    if not people:
        raise refuse(name, None, "no address card that can be read; export the people again as vCard 3.0 or 4.0")
    return person_import(report, people, skipped)


def _cards(text: str) -> Iterator[tuple[int, str]]:
    """Each card with the line it begins on; what stands between cards is passed over."""
    begins = 0
    held: list[str] = []
    for number, row in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), start=1):
        word = row.strip().upper()
        if word == "BEGIN:VCARD":
            begins, held = number, []
        if begins:
            held.append(row)
        if word == "END:VCARD" and begins:
            yield begins, "\n".join(held) + "\n"
            begins = 0
    if begins:
        yield begins, ""


def _person(card: str) -> Contact | str:
    """The person of one card, or why there is none."""
    import vobject

    if not card:
        return "a card without an end"
    try:
        found = vobject.readOne(card)
    except Exception:  # the library raises whatever a damaged card makes it trip over
        return "a card that cannot be read"
    name = line(_first(found, "fn"))
    if not name:
        return "a person without a name"
    email, phone, title = (line(_first(found, what)) or None for what in ("email", "tel", "title"))
    firm = line(_first(found, "org"))
    channels = tuple(way for way, has in (("email", email), ("phone", phone)) if has)
    return Contact(
        key="",
        name=name,
        title=title,
        email=email,
        phone=phone,
        role=distant_role(title),
        channels=channels or None,
        extra={"company": firm} if firm else {},
    )


def _first(card: Any, name: str) -> str:
    """The first filled value of a property; of an organisation its first part, the firm."""
    for one in card.contents.get(name, ()):
        value = one.value[0] if isinstance(one.value, list) and one.value else one.value
        if isinstance(value, str) and value.strip():
            return value.removeprefix("tel:")
    return ""
