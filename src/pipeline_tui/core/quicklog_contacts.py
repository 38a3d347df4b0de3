"""Which of a lead's contacts a quick-log line means: by name in any case, by initials, by job word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .clean import fold
from .lexicon import NOT_NAMES, TITLES, role_of
from .model import Contact


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody a line mentions: by name, by job word, or both."""

    at: int
    name: str | None
    role: str | None
    """The job word as written ("hiring mgr")."""
    key: str | None = None
    """Contact key, if it is somebody the lead knows."""


def known_in(text: str, low: str, known: Sequence[Contact]) -> list[Person]:
    """The lead's contacts that a line names: full name, surname, first name, initials."""
    folded = fold(text)
    if len(folded) != len(text):
        folded = low
    found: list[Person] = []
    spans: list[tuple[int, int]] = []
    for name, contact in sorted(_call_names(known), key=lambda pair: -len(pair[0])):
        initials = name.isupper() and 2 <= len(name) <= 3
        hay = text if initials else folded
        if name not in hay:
            continue
        for m in re.finditer(rf"(?<![\w]){re.escape(name)}(?![\w])", hay):
            clash = any(a < m.end() and m.start() < b for a, b in spans)
            plain_word = name in NOT_NAMES and not text[m.start()].isupper()
            if clash or plain_word or low[m.start()] == " ":
                continue
            spans.append(m.span())
            if contact.key not in {p.key for p in found}:
                found.append(Person(m.start(), text[m.start() : m.end()], None, contact.key))
    return found


def _call_names(known: Sequence[Contact]) -> list[tuple[str, Contact]]:
    """What each contact answers to; a name two of them share is left out."""
    names: dict[str, list[Contact]] = {}
    for contact in known:
        words = [
            w for w in re.split(r"[\s,]+", fold(contact.name or "")) if w.strip(".") and w.strip(".") not in TITLES
        ]
        calls = {" ".join(words), *words, words[0] + " " + words[-1]} if words else set()
        if len(words) > 1:
            calls.add("".join(w[0] for w in words).upper())
        for call in calls:
            if len(call) > 1:
                names.setdefault(call, []).append(contact)
    return [
        (name, who[0]) for name, who in names.items() if len(who) == 1 and name not in ("HR", "VM", "TY", "NA", "LM")
    ]


def matched(person: Person, known: Sequence[Contact]) -> Person:
    """The person with the key of the one contact that the job word can only mean."""
    if person.key or person.name or not person.role:
        return person
    word = fold(person.role)
    titled = [c for c in known if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", fold(c.title or ""))]
    role = role_of(word)
    fits = titled or [
        c for c in known if role and (c.role == role or (role == "recruiter" and c.role == "recruiter_agency"))
    ]
    keyed = [c for c in known if fold(c.key.replace("_", " ")) == word]
    chosen = keyed or fits
    return Person(person.at, None, person.role, chosen[0].key) if len(chosen) == 1 else person
