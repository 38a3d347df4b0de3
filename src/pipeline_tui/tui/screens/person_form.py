"""The form of one person of a lead: what it asks for, and what the typed values become."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from ...core import clean
from ...core.errors import BadInput
from ...core.hours import read_zone
from ...core.model import Contact
from ...core.people import read_channel, read_email, read_phone, read_role, slug
from .form import Field

ROLES = ("hiring manager", "recruiter", "agency recruiter", "hr", "peer", "executive", "referrer", "mentor", "other")
FIELDS = (
    Field("name", "Name", "Jane Roe"),
    Field("role", "Role", "hiring manager, recruiter, HR, peer, referrer, mentor …", ROLES),
    Field("title", "Title", "Director, VP Engineering"),
    Field("phone", "Phone", "+44 20 7946 0123"),
    Field("email", "E-mail", "jane@acme.example"),
    Field("tz", "Time zone", "Europe/London, or London"),
    Field("preferred", "Prefers", "call, email, linkedin, text; empty when they did not say",
          ("call", "email", "linkedin", "text")),
)  # fmt: skip
_READERS: dict[str, Callable[[str], Any]] = {
    "role": read_role, "email": read_email, "phone": read_phone, "tz": read_zone, "preferred": read_channel,
}  # fmt: skip


def values_of(person: Contact) -> dict[str, str]:
    """The person as the form shows them."""
    shown = {field.name: getattr(person, field.name) or "" for field in FIELDS}
    return shown | {"role": shown["role"].replace("recruiter_agency", "agency recruiter").replace("_", " ")}


def changed(person: Contact, values: dict[str, str]) -> tuple[dict[str, Any], dict[str, str]]:
    """The facts of the person that were typed anew, and problems by field; what was left alone is not read."""
    before = values_of(person)
    facts: dict[str, Any] = {}
    problems: dict[str, str] = {}
    for field in FIELDS:
        raw = clean.line(values.get(field.name, ""))
        if raw == before[field.name]:
            continue
        try:
            facts[field.name] = _READERS.get(field.name, str)(raw) if raw else None
        except BadInput as err:
            problems[field.name] = str(err)
    if not any((facts.get(name, getattr(person, name))) for name in ("name", "title", "role")):
        problems.setdefault("name", "Give a name, or at least a title or a role, to know them by.")
    return facts, problems


def new_person(values: dict[str, str]) -> tuple[Contact, dict[str, str]]:
    """The person the form describes, and problems by field."""
    facts, problems = changed(Contact(key=""), values)
    channels = tuple(name for name in ("email", "phone") if facts.get(name))
    known = facts.get("name") or facts.get("title") or facts.get("role") or ""
    return replace(Contact(key=slug(known)), channels=channels or None, **facts), problems
