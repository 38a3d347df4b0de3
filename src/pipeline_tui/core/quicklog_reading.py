"""What a quick-log line was understood to say, as values."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choice:
    """A date that a person must settle: it can be read in more than one way, is past, or is no day at all."""

    field: str
    """date or next_on."""
    readings: tuple[dt.date, ...]
    """The chosen reading first; one alone has gone by, none is left where `trouble` says why."""
    trouble: str = ""
    """Why the words are no day: '"30 Feb" is a day that no calendar has'."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """A name that is nobody the lead knows."""

    name: str
    role: str | None = None
    """The contact role that a job word beside the name suggests, or the one it was given."""
    add: bool = False
    """Whether the person said yes to adding them; nobody is added without."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a line was understood to say."""

    kind: str
    """call voicemail email_in email_out interview thank_you message meeting note"""
    date: dt.date
    channel: str | None = None
    """Of a message: linkedin, text or other."""
    direction: str | None = None
    """out (from me), in (to me), or None where the line does not say."""
    names: tuple[str, ...] = ()
    """As written, titles dropped."""
    roles: tuple[str, ...] = ()
    """Job words, as written."""
    who: tuple[str, ...] = ()
    """Keys of the lead's contacts that the line means."""
    unknown: tuple[Unknown, ...] = ()
    outcome: str | None = None
    next_on: dt.date | None = None
    next_kind: str | None = None
    """Who set it: agreed, promise, interview or plan."""
    next_time: str | None = None
    """"HH:MM" of a scheduled next date."""
    next_via: str | None = None
    """Channel of an agreed next date, where it was asked for: call, email."""
    next_loose: bool = False
    """`next_on` stands for a stretch of time ("next week")."""
    also: tuple[dt.date, ...] = ()
    """Other days ahead that the line names for a step; they stay in the note."""
    deadline: dt.date | None = None
    """The day by which an offer must be answered."""
    minutes: int | None = None
    count: int | None = None
    """Attempts: 3 in "NA x3"."""
    planned: bool = False
    """The event itself has not happened yet."""
    off: bool = False
    """Something that was booked does not take place on its day."""
    off_on: tuple[dt.date, ...] = ()
    """The day of what is off, as the line names it; two where it can be read in two ways."""
    choices: tuple[Choice, ...] = ()
    stage_hint: str | None = None
    """A stage the line suggests: offer, interviewed, waiting_req, closed:rejected, ... Never moved to by itself."""
    move: str | None = None
    """The suggested stage, once the person said yes to it."""
    asked: tuple[str, ...] = ()
    """What was asked and settled already (see `asking`)."""
    dated: bool = False
    """Whether the line says when it happened."""
    needs_reply: bool = False
    """They wait for something from me."""
    auto: bool = False
    """An automatic receipt or out-of-office reply."""
    spoke: bool = False
    """They said something: a talk, or word from them."""
    told_offer: bool = False
    """They were told of an offer that I hold elsewhere."""
    thanked: bool = False
    """Besides something else, thank-yous were sent."""
    note: str = ""
