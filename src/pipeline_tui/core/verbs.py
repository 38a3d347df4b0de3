"""What can be done to a lead: each verb takes a lead and gives back the changed lead.

A verb that changes nothing gives back an equal lead, and nothing is written for it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from .clean import fold
from .model import Contact, Event, Lead

Verb = Callable[[Lead], Lead]
"""The shape of every change."""


def move(stage: str, today: dt.date) -> Verb:
    """To another open stage (one of `STAGES` but closed). A closed lead is reopened.

    Leaving `prospect` for `applied` says "I applied today": the date and an `applied` entry are set when there is none.
    """

    def verb(lead: Lead) -> Lead:
        if lead.stage == stage:
            return lead
        moved = replace(lead, stage=stage, stage_since=today, outcome=None, closed_on=None, rank=None)
        if lead.stage == "prospect" and stage == "applied" and not any(e.kind == "applied" for e in lead.log):
            moved = replace(
                moved,
                applied_on=lead.applied_on or today,
                log=(*lead.log, Event(date=lead.applied_on or today, kind="applied", dir="out")),
            )
        return moved

    return verb


def close(outcome: str, on: dt.date) -> Verb:
    """To the closed tray with an outcome (one of `OUTCOMES`), dated `on`."""

    def verb(lead: Lead) -> Lead:
        if lead.stage == "closed" and lead.outcome == outcome:
            return lead
        return replace(
            lead, stage="closed", stage_since=on, outcome=outcome, closed_on=on, snoozed_until=None, rank=None
        )

    return verb


def log(events: Iterable[Event], contacts: Iterable[Contact] = ()) -> Verb:
    """Adds entries to the log, and people who are new; the entries must not have an id yet."""
    entries, people = tuple(events), tuple(contacts)

    def verb(lead: Lead) -> Lead:
        known = {c.key for c in lead.contacts}
        fresh = tuple(c for c in people if c.key not in known)
        return replace(lead, log=lead.log + entries, contacts=lead.contacts + fresh)

    return verb


def edit(**fields: Any) -> Verb:
    """Sets facts of the lead (names of `Lead` fields other than id, contacts, log)."""

    def verb(lead: Lead) -> Lead:
        return replace(lead, **fields)

    return verb


def snooze(until: dt.date | None, why: str | None) -> Verb:
    """Hides the lead's flag until a day, with the reason in the user's words; None ends it."""

    def verb(lead: Lead) -> Lead:
        return replace(lead, snoozed_until=until, snooze_why=why)

    return verb


def tag(add: Iterable[str], remove: Iterable[str] = ()) -> Verb:
    """Adds tags and takes others away; case and accents make no other tag, and what is there keeps its place."""
    more, gone = tuple(add), {fold(one) for one in remove}

    def verb(lead: Lead) -> Lead:
        kept = {fold(one): one for one in lead.tags if fold(one) not in gone}
        for one in more:
            kept.setdefault(fold(one), one)
        return replace(lead, tags=tuple(kept.values()))

    return verb


def add_person(person: Contact) -> Verb:
    """Attaches a person. Who is there already under that name gets what is new; two e-mail addresses are two people."""

    def verb(lead: Lead) -> Lead:
        for known in lead.contacts:
            same_name = fold(known.name or "") == fold(person.name or "")
            if same_name and person.name and (not known.email or not person.email or known.email == person.email):
                merged = _merged(known, person)
                return replace(lead, contacts=tuple(merged if c is known else c for c in lead.contacts))
        keys = {c.key for c in lead.contacts}
        key, n = person.key, 2
        while key in keys:
            key, n = f"{person.key}{n}", n + 1
        return replace(lead, contacts=(*lead.contacts, replace(person, key=key)))

    return verb


def edit_person(key: str, **fields: Any) -> Verb:
    """Sets facts of the person with this key (names of `Contact` fields other than key); nobody there, nothing changes.

    An address or number that comes or goes takes its channel with it where the channels are known.
    """

    def verb(lead: Lead) -> Lead:
        return replace(lead, contacts=tuple(_told(p, fields) if p.key == key else p for p in lead.contacts))

    return verb


def _told(person: Contact, fields: dict[str, Any]) -> Contact:
    channels = person.channels
    for name in ("email", "phone"):
        if channels is None or name not in fields:
            continue
        if fields[name] and name not in channels:
            channels = (*channels, name)
        elif not fields[name]:
            channels = tuple(c for c in channels if c != name) or None
    return replace(person, **{"channels": channels, **fields})


def remove_person(key: str) -> Verb:
    """Takes a person off the lead; log entries that name the key stay as they were said."""

    def verb(lead: Lead) -> Lead:
        owner = None if lead.process_owner == key else lead.process_owner
        return replace(lead, contacts=tuple(p for p in lead.contacts if p.key != key), process_owner=owner)

    return verb


def _merged(known: Contact, news: Contact) -> Contact:
    told = {
        name: getattr(news, name)
        for name in ("role", "title", "email", "phone", "tz", "preferred")
        if getattr(news, name) is not None
    }
    channels = known.channels
    if news.channels:
        channels = tuple(dict.fromkeys((*(known.channels or ()), *news.channels)))
    return replace(known, channels=channels, **told)
