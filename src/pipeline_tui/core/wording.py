"""Sentences with gaps that never show: templates, and how dates, counts and intervals are said.

In a template `{name}` is filled in, `{Name}` with a capital first letter, `{n:day}` counts ("1 day", "2 days"; an odd
plural is written `{n:has/have}` with its noun). `[[a|b]]` becomes the first variant whose names are all known, or
nothing. A name that may be unknown stands only inside `[[ ]]`; `parse` refuses it elsewhere, so no gap can show.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from .model import ROLE_WORDS, Contact, Lead

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SLOT = re.compile(r"\{([A-Za-z_]+)(?::([^{}|\[\]]+))?\}")
_CHOICE = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Slot:
    """A gap: which name, said how."""

    name: str
    capital: bool = False
    one: str = ""
    many: str = ""


Parts = tuple[str | Slot, ...]


@dataclass(frozen=True, slots=True)
class Template:
    """A parsed template: text and gaps, with choices as tuples of variants."""

    source: str
    parts: tuple[str | Slot | tuple[Parts, ...], ...]
    fixed: str | None = None
    """The whole text when there is nothing to fill in."""
    otherwise: str | None = None
    """Where sentences may have been left out: what stands when nothing is left; None where none are."""
    least: int = 0
    """Fewer characters than these are as good as nothing left."""


def parse(source: str, names: Mapping[str, bool]) -> Template:
    """The template; `names` says of every allowed placeholder whether it is always known.

    Raises ValueError with a reason: an unknown placeholder, one that may be unknown outside `[[ ]]`, a stray bracket.
    """
    parts: list[str | Slot | tuple[Parts, ...]] = []
    at = 0
    for choice in _CHOICE.finditer(source):
        parts += _parts(source[at : choice.start()], names, sure=True)
        parts.append(tuple(_parts(variant, names, sure=False) for variant in choice[1].split("|")))
        at = choice.end()
    parts += _parts(source[at:], names, sure=True)
    return Template(source, tuple(parts), source if all(type(part) is str for part in parts) else None)


def _parts(text: str, names: Mapping[str, bool], sure: bool) -> Parts:
    parts: list[str | Slot] = []
    at = 0
    for found in _SLOT.finditer(text):
        name = found[1][0].lower() + found[1][1:]
        if name not in names:
            raise ValueError(f"unknown placeholder {{{found[1]}}}")
        if sure and not names[name]:
            raise ValueError(f"{{{found[1]}}} may be unknown; put it into [[ ]] with the words around it")
        one, _, many = (found[2] or "").partition("/")
        parts += [text[at : found.start()], Slot(name, found[1][0].isupper(), one, many or (one and one + "s"))]
        at = found.end()
    parts.append(text[at:])
    stray = next((p for p in parts if isinstance(p, str) and (set("{}") & set(p) or "[[" in p or "]]" in p)), None)
    if stray is not None:
        raise ValueError(f"a bracket without its partner in {stray.strip()!r}")
    return tuple(p for p in parts if p != "")


def fill(template: Template, words: Any) -> str | None:
    """The template filled from the attributes of `words`; None when a name outside `[[ ]]` is unknown."""
    if template.fixed is not None:
        return template.fixed
    said = []
    for part in template.parts:
        if type(part) is str:
            said.append(part)
        elif type(part) is tuple:
            for variant in part:
                text = _variant(variant, words)
                if text is not None:
                    said.append(text)
                    break
        else:
            text = _say(part, words)  # type: ignore[arg-type]
            if text is None:
                return None
            said.append(text)
    if template.otherwise is None:
        return "".join(said)
    text = _mended("".join(said))
    return text if len(text) >= max(1, template.least) else template.otherwise or None


def _mended(text: str) -> str:
    """The text without the blanks that sentences left behind."""
    return re.sub(r"\n{3,}", "\n\n", re.sub(r"(?m)^ +| +$", "", text)).strip()


def _variant(parts: Parts, words: Any) -> str | None:
    said = []
    for part in parts:
        text = part if type(part) is str else _say(part, words)  # type: ignore[arg-type]
        if text is None:
            return None
        said.append(text)
    return "".join(said)


def _say(slot: Slot, words: Any) -> str | None:
    value = getattr(words, slot.name)
    if value is None:
        return None
    if type(value) is str:
        return value[:1].upper() + value[1:] if slot.capital else value
    text = f"{value:g}" if type(value) is float else str(value)
    return f"{text} {slot.one if value == 1 else slot.many}" if slot.one else text


def long_date(d: date, today: date) -> str:
    """ "Tue 24 Mar", with the year when it is another one than today's."""
    year = "" if d.year == today.year else f" {d.year}"
    return f"{DAYS[d.weekday()]} {d.day} {MONTHS[d.month - 1]}{year}"


def short_date(d: date, today: date) -> str:
    """ "today", else "24 Mar", with the year when it is another one than today's."""
    if d == today:
        return "today"
    return f"{d.day} {MONTHS[d.month - 1]}" + ("" if d.year == today.year else f" {d.year}")


def near_date(d: date, today: date) -> str:
    """As `short_date`, but "Fri" within the next six days."""
    ahead = d.toordinal() - today.toordinal()
    return DAYS[d.weekday()] if 0 < ahead < 7 else short_date(d, today)


_SPOKEN_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SPOKEN_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def spoken_date(d: date, today: date) -> str:
    """ "Tuesday 24 March", with the year when it is another one than today's."""
    return f"{_SPOKEN_DAYS[d.weekday()]} {d.day} {spoken_month(d, today)}"


def spoken_month(d: date, today: date) -> str:
    """ "March", with the year when it is another one than today's."""
    return _SPOKEN_MONTHS[d.month - 1] + ("" if d.year == today.year else f" {d.year}")


_MONTHS_SAID = ((28, "a month"), (59, "two months"), (89, "three months"))
"""The least number of days that is said so; up to three more are."""


def interval(days: int) -> str | None:
    """A span as people say it: "a week", "two weeks", "a month", "two months", "10 days"; None when it is no span."""
    if days < 1:
        return None
    said = {1: "a day", 7: "a week", 14: "two weeks", 21: "three weeks"}.get(days)
    months = next((words for first, words in _MONTHS_SAID if first <= days <= first + 3), None)
    return said or months or f"{days} days"


def person_of(lead: Lead, key: str) -> Contact | None:
    """The contact with this key, or None."""
    for contact in lead.contacts:
        if contact.key == key:
            return contact
    return None


def called(lead: Lead, key: str) -> str:
    """The person inside a sentence: "Jane Roe", "the director", "HR"."""
    person = person_of(lead, key)
    if person is None:
        return key
    if person.name:
        return person.name
    if person.title:
        return f"the {_lowered(person.title)}"
    role = ROLE_WORDS.get(person.role or "")
    return key if role is None else role if role == "HR" else f"the {role}"


def _lowered(title: str) -> str:
    """The title inside a sentence; an abbreviation ("VP") stays as it is."""
    return title if title[1:2].isupper() else title[:1].lower() + title[1:]


_SHORT_ROLES = {"hiring_manager": "manager", "recruiter_agency": "agency", "executive": "executive"}


def short_name(lead: Lead, key: str) -> str:
    """The person on a card: first name, else a short title, else the role in one word."""
    person = person_of(lead, key)
    if person is None:
        return key
    first = first_name(person.name)
    if first:
        return first
    if person.title and len(person.title) <= 12:
        return _lowered(person.title)
    return _SHORT_ROLES.get(person.role or "") or ROLE_WORDS.get(person.role or "") or key


_TITLES = frozenset({"mr", "mrs", "ms", "miss", "dr", "prof", "sir", "dame", "professor", "doctor"})


def first_name(name: str | None) -> str | None:
    """How to greet somebody of this name: the first name, or the whole when it begins with a title; None when empty."""
    parts = (name or "").split()
    if not parts:
        return None
    if parts[0].endswith(",") and len(parts) > 1:
        return parts[1]
    return " ".join(parts) if parts[0].rstrip(".").lower() in _TITLES else parts[0]


def cells(text: str) -> int:
    """How many terminal cells the text takes."""
    if not text or max(text) < "\u0300":
        return len(text)
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
