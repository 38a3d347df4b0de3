"""By which channel a person can be reached (RULEBOOK section 5)."""

from __future__ import annotations

from .model import Contact, Event, Lead

_ORDER = {
    "call": ("call", "email", "linkedin", "text"),
    "email": ("email", "linkedin", "call", "text"),
    "linkedin": ("linkedin", "email", "call", "text"),
    "text": ("text", "call", "email", "linkedin"),
}
_UNKNOWN = frozenset({"call", "email"})
_WORDS = {
    "phone": "call",
    "call": "call",
    "voicemail": "call",
    "meeting": "call",
    "email": "email",
    "letter": "email",
    "linkedin": "linkedin",
    "text": "text",
}


def word(raw: str | None) -> str | None:
    """The channel that a contact's channel or a kind of entry stands for: call, email, linkedin, text; else None."""
    return _WORDS.get(raw) if raw else None


def ways(contact: Contact | None) -> frozenset[str]:
    """The channels this person can be reached by; call and email when nothing is known, empty when there is none."""
    if contact is None:
        return _UNKNOWN
    if contact.channels is not None:
        return frozenset(w for c in contact.channels if (w := _WORDS.get(c)))
    known = [w for w, there in (("email", contact.email), ("call", contact.phone)) if there]
    return frozenset(known) or _UNKNOWN


def contactable(contact: Contact, no_calls: bool) -> bool:
    """Whether a message or call of ours can reach the person; where calls are refused, a phone alone does not."""
    return bool(ways(contact) - {"call"} if no_calls else ways(contact))


_ASKED = ("hiring_manager", "recruiter", "hr")
"""Roles that every ladder of the table asks, the one the job reports to first."""


def beyond_reach(lead: Lead) -> Contact | None:
    """Whom one would turn to if there were a way: the first who decides or recruits and cannot be reached."""
    there = [c for c in lead.contacts if c.role in _ASKED and not contactable(c, lead.no_calls)]
    return min(there, key=lambda c: _ASKED.index(c.role or ""), default=None)


def pick(first: str, contact: Contact | None, no_calls: bool) -> str:
    """`first` when the person can be reached so, else the next best; `first` again (or email) when nothing is."""
    there = ways(contact)
    for way in _ORDER.get(first, ()):
        if way in there and not (no_calls and way == "call"):
            return way
    return "email" if no_calls and first == "call" else first


def answering(event: Event) -> str:
    """The channel in which their message came."""
    return word(event.kind) or "email"
