"""One lead as a page of text, for `show` and for the lead screen."""

from __future__ import annotations

import datetime as dt

from .cards import Card
from .model import ROLE_WORDS, STAGE_WORDS, Event, Lead
from .verdict import Script
from .when import say as say_day
from .words import CHANNEL_WORDS, mark, names


def sheet(lead: Lead, card: Card, script: Script, today: dt.date) -> str:
    """Verdict, facts, people, and the log newest first, as lines of text."""
    verdict = card.verdict
    title = f"{lead.company} · {lead.role}" if lead.role else lead.company
    lines = [title, f"{STAGE_WORDS[lead.stage]}{_since(lead, today)}", "", f"{mark(verdict)} {verdict.reason}"]
    if verdict.recipient:
        whom = names([lead.label_of(key) for key in verdict.recipient])
        lines.append(f"  → {CHANNEL_WORDS.get(verdict.channel or '', '')} {whom}".rstrip())
    if verdict.clears:
        lines.append(f"  {verdict.clears}")
    lines.append(f"  rule {verdict.rule}" + (f" · {', '.join(verdict.signals)}" if verdict.signals else ""))
    lines += _indented("say", script.live) + _indented("voicemail", script.voicemail)
    if script.body:
        lines += _indented(f"e-mail: {script.subject}" if script.subject else "e-mail", script.body)
    lines += _indented("ask yourself", script.prompt)
    facts = [f"{label:<10}{value}" for label, value in _facts(lead) if value]
    lines += ["", *facts] if facts else []
    if lead.contacts:
        lines += ["", "people"] + [f"  {_person(c)}" for c in lead.contacts]
    if lead.log:
        lines += ["", "log"] + [f"  {entry(e, lead, today)}" for e in reversed(lead.log)]
    if lead.notes:
        lines += ["", "notes", *(f"  {line}" for line in lead.notes.split("\n"))]
    return "\n".join(lines)


def entry(event: Event, lead: Lead, today: dt.date) -> str:
    """One log entry as a line: day, kind, who, what was agreed, note."""
    parts = [f"{say_day(event.date, today):<11}", event.kind.replace("_", "-")]
    if event.dir == "in":
        parts.append("from")
    if event.who:
        parts.append(names([lead.label_of(key) for key in event.who]))
    if event.agreed_on:
        parts.append(f"· agreed {say_day(event.agreed_on, today)}")
    if event.promise_by:
        parts.append(f"· they said by {say_day(event.promise_by, today)}")
    if event.plan_on:
        parts.append(f"· my next step {say_day(event.plan_on, today)}")
    if event.deadline:
        parts.append(f"· answer by {say_day(event.deadline, today)}")
    if event.note:
        parts.append(f"· {event.note}")
    return " ".join(parts)


def _since(lead: Lead, today: dt.date) -> str:
    return f" since {say_day(lead.stage_since, today)}" if lead.stage_since else ""


def _facts(lead: Lead) -> list[tuple[str, str | None]]:
    return [
        ("applied", lead.applied_on.isoformat() if lead.applied_on else None),
        ("source", lead.source),
        ("location", lead.location),
        ("salary", lead.salary),
        ("url", lead.url),
        ("tags", ", ".join(lead.tags)),
        ("profile", lead.profile),
        ("snoozed", f"until {lead.snoozed_until.isoformat()} {lead.snooze_why or ''}" if lead.snoozed_until else None),
    ]


def _person(contact) -> str:  # type: ignore[no-untyped-def]
    role = ROLE_WORDS.get(contact.role or "", "")
    parts = [
        contact.label,
        role if role != contact.label else "",
        contact.title if contact.title != contact.label else "",
    ]
    return " · ".join(p for p in (*parts, contact.email, contact.phone, contact.tz) if p)


def _indented(label: str, text: str | None) -> list[str]:
    return ["", label, *(f"  {line}" for line in text.split("\n"))] if text else []
