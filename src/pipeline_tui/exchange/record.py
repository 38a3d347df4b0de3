"""A lead as one interchange record (`pipeline-tui/1`) and back.

`from_record(to_record(lead))` is the lead again. Unknown fields go to `extra` and are written back where they stood.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from datetime import date
from typing import Any

from ..core.corrections import split, whole
from ..core.model import NOTHING, Contact, Event, Lead

FORMAT = "pipeline-tui/1"

_DATES = (
    "date", "agreed_on", "promise_by", "plan_on", "deadline", "stage_since", "applied_on", "found_on", "closes_on",
    "closed_on", "snoozed_until",
)  # fmt: skip
_TUPLES = ("who", "tags", "channels")
_LEAD = tuple(f.name for f in fields(Lead) if f.name not in ("contacts", "log", "past", "extra"))
_CONTACT = tuple(f.name for f in fields(Contact) if f.name not in ("key", "extra"))
_EVENT = tuple(f.name for f in fields(Event) if f.name not in ("id", "extra"))
_LEAD_KNOWN, _CONTACT_KNOWN, _EVENT_KNOWN = frozenset(_LEAD), frozenset(_CONTACT), frozenset(_EVENT)
_EVENT_WITH_ID = _EVENT_KNOWN | {"id"}

LEAD_ALWAYS = (
    "id", "company", "role", "stage", "stage_since", "applied_on", "closed_on", "outcome", "source", "location", "url",
    "salary", "priority", "tags", "notes", "frozen", "process_owner", "cadence_bd", "no_calls", "snoozed_until",
    "origin",
)  # fmt: skip
"""Lead fields that are written even when empty, in this order (the contract's list)."""


def _out(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, Mapping):
        return dict(value)
    return value


def lead_to_record(lead: Lead) -> dict[str, Any]:
    """The lead as the contract's object: format, lead, contacts, log. Ready for `json.dumps`."""
    head = {name: _out(getattr(lead, name)) for name in LEAD_ALWAYS}
    for name in _LEAD:
        if name not in head and getattr(lead, name) is not None:
            head[name] = _out(getattr(lead, name))
    head.update(lead.extra.get("lead", NOTHING))
    record: dict[str, Any] = {"format": FORMAT, "lead": head}
    record["contacts"] = {c.key: contact_to_record(c) for c in lead.contacts}
    named = {e.supersedes for e in (*lead.log, *lead.past)}
    record["log"] = [({"id": e.id} if e.id in named else {}) | event_to_record(e) for e in whole(lead)]
    record.update({k: v for k, v in lead.extra.items() if k != "lead"})
    return record


def contact_to_record(contact: Contact) -> dict[str, Any]:
    """One person as the contract's object; unknown values are left out."""
    known = {n: _out(getattr(contact, n)) for n in _CONTACT if getattr(contact, n) is not None}
    return known | dict(contact.extra)


def event_to_record(event: Event) -> dict[str, Any]:
    """One log entry as the contract's object; unknown values are left out."""
    known = {n: _out(getattr(event, n)) for n in _EVENT if getattr(event, n) not in (None, (), "")}
    return known | dict(event.extra)


def _day(value: str | date) -> date:
    return date.fromisoformat(value) if isinstance(value, str) else value


def _tuple(value: str | Iterable[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


_READERS: dict[str, Callable[[Any], Any]] = dict.fromkeys(_DATES, _day) | dict.fromkeys(_TUPLES, _tuple)


def _split(raw: Mapping[str, Any], known: frozenset[str]) -> tuple[dict[str, Any], dict[str, Any]]:
    mine = {
        name: _READERS[name](value) if name in _READERS else value
        for name, value in raw.items()
        if value is not None and name in known
    }
    rest = {} if len(mine) == len(raw) else {name: value for name, value in raw.items() if name not in known}
    return mine, rest


def lead_from_record(record: Mapping[str, Any]) -> Lead:
    """The lead a record describes. Raises KeyError, TypeError or ValueError on a record that is not one."""
    head, rest = _split(record["lead"], _LEAD_KNOWN)
    extra: dict[str, Any] = {k: v for k, v in record.items() if k not in ("format", "lead", "contacts", "log")}
    if rest:
        extra["lead"] = rest
    contacts = []
    for key, raw in (record.get("contacts") or {}).items():
        mine, more = _split(raw, _CONTACT_KNOWN)
        contacts.append(Contact(key=key, extra=more or NOTHING, **mine))
    raws = record.get("log") or ()
    named = {raw.get("supersedes") for raw in raws}
    log = []
    for raw in raws:
        # an id only matters where another entry names it; elsewhere it is somebody else's field
        known = _EVENT_WITH_ID if isinstance(raw.get("id"), str) and raw["id"] in named else _EVENT_KNOWN
        mine, more = _split(raw, known)
        log.append(Event(extra=more or NOTHING, **mine))
    stand, past = split(log)
    return Lead(contacts=tuple(contacts), log=stand, past=past, extra=extra or NOTHING, **head)
