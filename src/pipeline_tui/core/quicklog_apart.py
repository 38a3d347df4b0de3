"""Tells people of one name apart: whom a line calls by another surname is not the contact, and who could be several is
none of them until somebody says which."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from .clean import fold
from .lexicon import NOT_NAMES, TITLES
from .lexicon_brands import ABBREVIATIONS, BRANDS
from .lexicon_places import PLACES
from .model import Contact
from .quicklog_contacts import Person, matched
from .quicklog_names import person_at
from .quicklog_sure import is_first_name

_BEFORE = re.compile(r"(?:([^\W\d_][\w'’-]*) )?([^\W\d_][\w'’-]+) $")
"""The two words before a surname: "Jane Maria " is one person."""
_SLIP = 0.8
"""How alike two words are, from 0 to 1, of which one is the other with a slip of the fingers: Hughs, Hughes."""
_SHORT_FORMS = (
    "bill billy liam will william", "bob bobby bert rob robert", "dick rick ricky richard",
    "beth betty libby lisa liz lizzie elizabeth eliza", "peggy meg maggie greta margaret", "ned ted edward edmund",
    "teddy ted theo theodore edward", "harry hank henry", "sandy sasha lex alexander alexandra",
    "nell ellie nora eleanor helen", "polly molly mary", "nancy ann anne", "becky rebecca", "trish tricia patricia",
    "chuck charles", "kit christopher", "tony anthony antonio",
    "hans johannes john", "sepp joseph josef", "paddy patrick", "toby tobias",
)  # fmt: skip


def apart(text: str, low: str, found: Sequence[Person], known: Sequence[Contact], firm: set[str]) -> list[Person]:
    """The people found in a line as contacts, and as a stranger everybody who has another surname or first name there.

    `text` is the line as written, `low` its lower-case twin, `firm` the words of the lead's company.
    """
    contacts = {c.key: c for c in known}
    out: list[Person] = []
    for person in found:
        contact = contacts.get(person.key or "")
        other = _other(text, low, person, contact, found, firm) if contact else None
        out.append(other or person)
    spans = [(p.at, p.at + len(p.name or "")) for p in out if not p.key]
    return [p for p in out if not p.key or not any(a <= p.at < b for a, b in spans)]


def known_as(person: Person, known: Sequence[Contact]) -> Person:
    """The person with the key of the one contact that name or job word can only mean."""
    if person.key or not person.name:
        return matched(person, known)
    fits = namesakes(person.name, known)
    if len(fits) > 1 and person.role:
        keys = {matched(Person(person.at, None, person.role), [c]).key for c in fits}
        fits = tuple(c for c in fits if c.key in keys)
    several = len(person.name.split()) > 1 or person.role
    return Person(person.at, person.name, person.role, fits[0].key) if several and len(fits) == 1 else person


def namesakes(name: str, known: Sequence[Contact]) -> tuple[Contact, ...]:
    """The contacts whom a name can mean: all its words are theirs, where a letter alone is an initial."""
    words = _words(name)
    return tuple(c for c in known if words and all(_is_of(word, _words(c.name or "")) for word in words))


def _is_of(word: str, words: Sequence[str]) -> bool:
    return word in words or (len(word) == 1 and any(w.startswith(word) for w in words[1:]))


def _words(name: str) -> list[str]:
    parts = (w.strip(".,").removesuffix("'s").removesuffix("’s") for w in fold(name).split())
    return [w for w in parts if w and w not in TITLES]


def _other(
    text: str, low: str, person: Person, contact: Contact, found: Sequence[Person], firm: set[str]
) -> Person | None:
    """The stranger who stands there instead of the contact; None where it is the contact."""
    theirs = _words(contact.name or "")
    said = person.name or ""
    if len(theirs) < 2 or " " in said:
        return None
    capital = text[: person.at] + said[:1].upper() + text[person.at + 1 :]
    if fold(said) == theirs[-1] and (first := _BEFORE.search(text[: person.at])) and _another_first(first, low, theirs):
        return Person(first.start(2), f"{first[2]} {said}", None)
    read, end = person_at(capital, low, person.at, firm, True)
    name = read.name if read else None
    if not read or not name or read.at != person.at or not fold(name).startswith(f"{fold(said)} "):
        return None
    more = _words(name[len(said) :])
    if any(_same(word, theirs) or word in PLACES or word in BRANDS or word in ABBREVIATIONS for word in more):
        return None
    if any(p.at != person.at and person.at < p.at < end and not _by_surname(p, known_words=more) for p in found):
        return None
    return Person(person.at, text[person.at : person.at + len(said)] + name[len(said) :], read.role)


def _by_surname(person: Person, known_words: Sequence[str]) -> bool:
    """Whether somebody was found there by the last of the words alone, which may be a surname of two families."""
    return bool(known_words) and fold(person.name or "") == known_words[-1] and not is_first_name(person.name)


def _same(word: str, theirs: Sequence[str]) -> bool:
    """Whether a word is one of a contact's name: itself, an initial, a part of a double name, or a slip of it."""
    parts = word.split("-")
    return any(
        part in name.split("-")
        or (len(word) == 1 and name.startswith(word))
        or SequenceMatcher(None, word, name).ratio() >= _SLIP
        for part in parts
        for name in theirs[1:]
    )


def _another_first(first: re.Match[str], low: str, theirs: Sequence[str]) -> bool:
    """Whether the word before a surname is the first name of somebody else."""
    word = fold(first[2])
    named = first[2][0].isupper() and is_first_name(word) and word not in NOT_NAMES and word not in TITLES
    if not named or low[first.start(2)] == " ":
        return False
    said = [word, fold(first[1])] if is_first_name(first[1]) and first[1][0].isupper() else [word]
    return not any(_short_of(one, name) for one in said for name in theirs[:-1])


def _short_of(one: str, other: str) -> bool:
    """Whether one first name can be short for the other: Bill and William, Tom and Thomas."""
    if one[0] == other[0] or (len(one) > 2 and one in other) or (len(other) > 2 and other in one):
        return True
    return any({one, other} <= set(forms.split()) for forms in _SHORT_FORMS)
