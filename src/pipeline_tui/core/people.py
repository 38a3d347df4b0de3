"""Reads a person as people write one: "Jane Roe, hiring manager, jane@acme.example, +44 20 7946 0000"."""

from __future__ import annotations

import re

from . import clean
from .errors import BadInput
from .model import Contact

_ROLES = (
    ("recruiter_agency", ("agency recruiter", "recruiter agency", "headhunter", "agency", "agent", "consultant")),
    ("hiring_manager", ("hiring manager", "hiring mgr", "hm", "director", "manager", "head", "team lead", "lead")),
    ("recruiter", ("recruiter", "talent", "sourcer", "ta")),
    ("hr", ("hr", "human resources", "people", "people partner")),
    ("referrer", ("referrer", "referral", "referred by", "reference")),
    ("mentor", ("mentor", "adviser", "advisor", "coach")),
    (
        "executive",
        ("executive", "exec", "ceo", "cto", "cfo", "coo", "president", "vp", "vice president", "founder", "owner"),
    ),
    ("peer", ("peer", "colleague", "engineer", "team member", "teammate")),
    ("other", ("other", "contact", "assistant", "pa")),
)
_EMAIL = re.compile(r"^[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+$")
_ZONE = re.compile(r"^[A-Z][A-Za-z]+/[A-Z][A-Za-z_/+-]+$")
_PHONE = re.compile(r"^\+?[\d\s().\-/]{5,}(?:\s*(?:x|ext\.?)\s*\d+)?$")


def role_of(words: str) -> str | None:
    """The contact role that some words name ("Hiring Mgr" is hiring_manager), or None when they name none."""
    folded = clean.fold(words).strip().replace("_", " ")
    for role, names in _ROLES:
        if folded in names:
            return role
    parts = set(re.findall(r"[a-z]+", folded))
    for role, names in _ROLES:
        if any(" " not in name and name in parts for name in names):
            return role
    return None


def read_email(raw: str) -> str:
    """An e-mail address. Raises BadInput when it is none."""
    if not _EMAIL.match(raw):
        raise BadInput(f'"{raw}" is not an e-mail address; write it like jane@acme.example.')
    return raw


def read_phone(raw: str) -> str:
    """A telephone number, as it was written. Raises BadInput when it is none."""
    if not _PHONE.match(raw) or not any(c.isdigit() for c in raw):
        raise BadInput(f'"{raw}" is not a telephone number; write it like +44 20 7946 0123.')
    return raw


def read_role(raw: str) -> str:
    """The contact role that some words name. Raises BadInput naming them all."""
    role = role_of(raw)
    if role is None:
        known = ", ".join(dict.fromkeys(names[0] for _, names in _ROLES))
        raise BadInput(f'"{raw}" is not a role; there are {known}.')
    return role


def read_channel(raw: str) -> str:
    """The channel a person prefers: call, email, linkedin or text. Raises BadInput naming them."""
    word = clean.fold(raw).replace("-", "")
    ways = {"call": "call", "phone": "call", "email": "email", "mail": "email", "linkedin": "linkedin", "text": "text"}
    if word not in ways:
        raise BadInput(f'"{raw}" is not one of call, email, linkedin, text.')
    return ways[word]


def read_person(raw: str) -> Contact:
    """The person some comma-separated words describe: name first, then role, title, e-mail, phone and time zone
    ("Europe/London") in any order.

    Raises BadInput when there is no name, or an e-mail address that is not one.
    """
    parts = [p for p in (clean.line(part) for part in raw.split(",")) if p]
    name = email = phone = role = title = tz = None
    for part in parts:
        if "@" in part:
            if not _EMAIL.match(part):
                raise BadInput(
                    f'"{part}" is not an e-mail address; write it like jane@acme.example. Nothing was saved.'
                )
            email = part
        elif _PHONE.match(part):
            phone = part
        elif name is not None and _ZONE.match(part):
            tz = part
        elif name is None:
            name = part
        elif role is None and (found := role_of(part)):
            role = found
            title = part if clean.fold(part).replace("_", " ") not in _plain_names(found) else None
        else:
            title = part if title is None else f"{title}, {part}"
    if name is None:
        raise BadInput(
            f'"{clean.line(raw)}" names nobody; begin with a name: "Jane Roe, hiring manager". Nothing was saved.'
        )
    channels = tuple(c for c, has in (("email", email), ("phone", phone)) if has)
    return Contact(
        key=slug(name), name=name, role=role, title=title, email=email, phone=phone, tz=tz, channels=channels or None
    )


def slug(name: str) -> str:
    """A key from a name: "Zoë O'Neill" gives "zoe-oneill"."""
    return "-".join(re.findall(r"[a-z0-9]+", clean.fold(name).replace("'", "").replace("’", ""))) or "person"


def _plain_names(role: str) -> tuple[str, ...]:
    """Words that only repeat the role and so are no title."""
    plain = {"hiring_manager": ("hiring manager", "hiring mgr", "hm"), "executive": ("executive", "exec")}
    return plain.get(role, next(names for r, names in _ROLES if r == role))
