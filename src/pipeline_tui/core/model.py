"""A lead with its people and its log, as immutable values.

The fields are those of the interchange format (`pipeline-tui/1`). A missing value means "unknown" and is `None`, an
empty tuple or an empty text, never a default that looks like data. `extra` keeps fields we do not know, so that they
can be written back.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

NOTHING: Mapping[str, Any] = MappingProxyType({})
"""The empty `extra`, shared."""


def _nothing() -> Mapping[str, Any]:
    return NOTHING


STAGES = ("prospect", "applied", "interviewed", "waiting_req", "offer", "closed")
"""Every stage, in the order a lead moves through them."""

BOARD_STAGES = ("applied", "interviewed", "waiting_req", "offer")
"""The four stages that are columns of the board; the other two are trays."""

OUTCOMES = ("accepted", "declined", "rejected", "withdrawn", "not_pursued", "role_closed", "silent")
"""How a closed lead ended."""

CONTACT_ROLES = (
    "hiring_manager",
    "recruiter",
    "recruiter_agency",
    "hr",
    "peer",
    "executive",
    "referrer",
    "mentor",
    "other",
)
"""What a person does in this lead: the function, not the title."""

BACK_CHANNEL = frozenset({"referrer", "mentor"})
"""Roles that advise from the side; everyone else speaks for the employer."""

KINDS = (
    "applied",
    "call",
    "voicemail",
    "email",
    "linkedin",
    "text",
    "letter",
    "meeting",
    "interview",
    "thank_you",
    "offer",
    "stage",
    "note",
)
"""What an entry of the log can be."""

DIRECTIONS = ("in", "out", "two_way")
"""Who reached whom: `in` from them, `out` from me (not reached), `two_way` we spoke."""

STAGE_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "prospect": "prospect",
        "applied": "applied",
        "interviewed": "interviewed",
        "waiting_req": "waiting on requisition",
        "offer": "offer",
        "closed": "closed",
    }
)
"""Stages as a person says them."""

ROLE_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "hiring_manager": "hiring manager",
        "recruiter": "recruiter",
        "recruiter_agency": "agency recruiter",
        "hr": "HR",
        "peer": "peer",
        "executive": "executive",
        "referrer": "referrer",
        "mentor": "mentor",
        "other": "contact",
    }
)
"""Contact roles as a person says them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A person attached to one lead."""

    key: str
    """Name of the person inside the lead, as log entries use it ("director"); unique in the lead, never changes."""
    name: str | None = None
    role: str | None = None
    """One of `CONTACT_ROLES`."""
    title: str | None = None
    """Free text: "Director", "VP Engineering"."""
    channels: tuple[str, ...] | None = None
    """Ways to reach them: phone, email, linkedin, text. `None` is unknown, `()` is "none"."""
    email: str | None = None
    phone: str | None = None
    tz: str | None = None
    """IANA zone, "Europe/London"."""
    preferred: str | None = None
    """The channel they asked for: email, call, linkedin."""
    extra: Mapping[str, Any] = field(default_factory=_nothing)

    @property
    def label(self) -> str:
        """How to call the person on a screen: name, else title, else role in words, else the key."""
        return self.name or self.title or ROLE_WORDS.get(self.role or "", "") or self.key


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One entry of the log. Entries never change; a correction is a new entry that supersedes the old one."""

    id: str = ""
    """Empty until stored."""
    supersedes: str | None = None
    """Id of the entry that this one corrects; a note of nothing strikes it out."""
    date: dt.date
    kind: str
    """One of `KINDS`."""
    dir: str | None = None
    """One of `DIRECTIONS`."""
    who: tuple[str, ...] = ()
    """Contact keys; the first one is whom a date was agreed with."""
    time: str | None = None
    """"HH:MM", local."""
    minutes: int | None = None
    held: bool | None = None
    """Interviews: True took place, False did not, None not said (planned, or not yet logged)."""
    agreed_on: dt.date | None = None
    """The day they and I agreed to be in touch again. Only counts on an entry in which they spoke."""
    agreed_via: str | None = None
    """Channel of the agreed contact: call, email."""
    promise_by: dt.date | None = None
    """The day by which they said they would act."""
    plan_on: dt.date | None = None
    """A next date I set for myself; nobody agreed to it."""
    needs_reply: bool | None = None
    auto: bool | None = None
    """An automatic receipt or out-of-office reply: never counts as hearing from them."""
    purpose: str | None = None
    """follow_up, update, reply, or None for "work it out"."""
    told_offer: bool | None = None
    """They were told of an offer elsewhere."""
    deadline: dt.date | None = None
    """The day by which an offer must be answered."""
    written: bool | None = None
    """Offers: True a letter, False spoken only."""
    promise_cleared: bool | None = None
    agreed_cleared: bool | None = None
    outcome: str | None = None
    """One tag: left_message, no_answer, spoke, req_not_open, on_hold, ..."""
    note: str = ""
    extra: Mapping[str, Any] = field(default_factory=_nothing)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """A possible job with people attached."""

    id: str = ""
    """Empty until stored."""
    company: str
    role: str = ""
    stage: str = "applied"
    """One of `STAGES`."""
    stage_since: dt.date | None = None
    applied_on: dt.date | None = None
    found_on: dt.date | None = None
    """The day the job was found; prospects show their age from it."""
    closes_on: dt.date | None = None
    """The day applications close, when the posting says so."""
    closed_on: dt.date | None = None
    outcome: str | None = None
    """One of `OUTCOMES`, closed leads only."""
    source: str | None = None
    """referral, job_board, recruiter, outreach, or the user's own word."""
    location: str | None = None
    url: str | None = None
    salary: str | None = None
    priority: int = 0
    rank: float | None = None
    """Place in its column when arranged by hand; None lets urgency decide."""
    tags: tuple[str, ...] = ()
    notes: str = ""
    frozen: bool = False
    """The requisition is frozen."""
    process_owner: str | None = None
    """Contact key of who said "everything goes through me"."""
    cadence_bd: int | None = None
    """The user's own rhythm for this lead in business days; replaces the profile's threshold."""
    no_calls: bool = False
    """The posting says: no calls."""
    profile: str | None = None
    """gentle, standard or persistent for this lead alone."""
    country: str | None = None
    """ISO country whose public holidays count; None is the user's default."""
    snoozed_until: dt.date | None = None
    snooze_why: str | None = None
    origin: Mapping[str, Any] | None = None
    """Where an imported lead came from: file, line, raw_status."""
    contacts: tuple[Contact, ...] = ()
    log: tuple[Event, ...] = ()
    """The entries that stand."""
    past: tuple[Event, ...] = ()
    """Entries that were corrected or struck out, and what struck them out (see `corrections`); nothing counts them."""
    extra: Mapping[str, Any] = field(default_factory=_nothing)

    def contact(self, key: str) -> Contact | None:
        """The contact with this key, or None."""
        return next((c for c in self.contacts if c.key == key), None)

    def label_of(self, key: str) -> str:
        """How to call the person with this key; the key itself when it is nobody we know."""
        person = self.contact(key)
        return person.label if person else key
