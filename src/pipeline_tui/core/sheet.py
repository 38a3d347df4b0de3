"""One lead as a page of text, for `show` and for the lead screen."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from .called_off import CALLED_OFF
from .cards import Card
from .chain import chain, state_words, whom
from .corrections import is_strike, struck_on
from .days import say as say_day
from .facts import Facts
from .model import ROLE_WORDS, STAGE_WORDS, Contact, Event, Lead
from .reading import in_order
from .thanks import OWED, cell_words, matrix, to_thank
from .verdict import Script, Verdict
from .wording import cells
from .words import CHANNEL_WORDS, SIGNAL_WORDS, count, mark, names, to_clear

HEADINGS = (
    "say",
    "voicemail",
    "e-mail",
    "ask yourself",
    "agreed dates",
    "thank-yous",
    "people",
    "log",
    "corrected or struck out",
    "notes",
)
"""Lines that head a section; "e-mail" may carry its subject after a colon."""


def sheet(
    facts: Facts,
    card: Card,
    script: Script,
    profile_words: str = "",
    *,
    struck: bool = False,
    beside: Sequence[str] = (),
    notes: Sequence[tuple[str, Script]] = (),
) -> str:
    """Verdict, words to say, agreed dates, thank-yous, people, and the log newest first, as lines of text.

    `facts`, `card` and `script` are of one lead and one day; `profile_words` says which profile speaks; `struck` shows
    entries that were corrected or struck out, too. `beside` are lines that stand with the verdict, as when to call;
    `notes` are the words to each of several people, by key, in the place of those in `script`.
    """
    lead, today = facts.lead, facts.today
    title = f"{lead.company} · {lead.role}" if lead.role else lead.company
    lines = [
        title,
        f"{STAGE_WORDS[lead.stage]}{_since(lead, today)}",
        "",
        *_verdict(lead, card.verdict, profile_words, beside),
    ]
    lines += _indented("say", script.live) + _indented("voicemail", script.voicemail)
    for key, one in notes or (("", script),):
        heading = f"e-mail to {lead.label_of(key)}" if key else "e-mail"
        lines += _indented(f"{heading}: {one.subject}" if one.subject else heading, one.body)
    lines += _indented("ask yourself", script.prompt)
    known = [f"{label:<10}{value}" for label, value in _known(lead, today) if value]
    lines += ["", *known] if known else []
    lines += _section("agreed dates", _agreed(facts)) + _section("thank-yous", _thanks(facts))
    lines += _section("people", [_person(c) for c in lead.contacts])
    counted = numbered(lead)
    width = len(str(len(counted)))
    lines += _section("log", [f"{n:>{width}}  {entry(e, lead, today)}" for n, e in reversed(counted)])
    lines += _section("corrected or struck out", struck_lines(lead, today)) if struck else []
    lines += _section("notes", lead.notes.split("\n") if lead.notes else [])
    return "\n".join(lines)


def _verdict(lead: Lead, verdict: Verdict, profile_words: str, beside: Sequence[str]) -> list[str]:
    """The reason, whom and how, what clears it, kindnesses beside it, and which rule and profile speak."""
    lines = [f"{mark(verdict)} {verdict.reason}"]
    if verdict.recipient:
        people = names([_with_role(lead, key) for key in verdict.recipient])
        lines.append(f"  → {CHANNEL_WORDS.get(verdict.channel or '', '')} {people}".rstrip())
    lines += [f"  {words}" for words in beside]
    if verdict.clears:
        lines.append(f"  {to_clear(verdict.clears)}")
    tell = verdict.courtesy.get("update_referrer", ())
    if tell:
        lines.append(f"  Tell {names([lead.label_of(key) for key in tell])} how it goes; they put your name forward.")
    lines += [f"  {SIGNAL_WORDS[name]}" for name in verdict.signals if name in SIGNAL_WORDS]
    return [*lines, "  " + " · ".join(part for part in (f"rule {verdict.rule}", profile_words) if part)]


def _with_role(lead: Lead, key: str) -> str:
    """ "Jane Roe (hiring manager)"; the name alone when it says no less."""
    person, label = lead.contact(key), lead.label_of(key)
    role = ROLE_WORDS.get(person.role or "", "") if person else ""
    return f"{label} ({role})" if role and role.casefold() != label.casefold() else label


def profile_words(lead: Lead, name: str) -> str:
    """Which profile speaks: "standard profile", "this lead's own: gentle", with the user's rhythm when there is one.

    `name` is the profile in force for the lead.
    """
    said = f"this lead's own: {name}" if lead.profile == name else f"{name} profile"
    if lead.cadence_bd is None:
        return said
    return f"{said} · your rhythm: {count(max(1, lead.cadence_bd), 'business day')}"


def _agreed(facts: Facts) -> list[str]:
    """The agreed dates as lines, what they mean, and what mentors and referrers said beside them."""
    found, lead, today = chain(facts), facts.lead, facts.today
    rows = [
        (
            f"{say_day(link.talked_on, today)} → {say_day(link.agreed_on, today)}",
            count(link.days, "day"),
            state_words(link, today),
            f"with {whom(link, lead)}" if link.who else "",
        )
        for link in found.links
    ]
    lines = _columns(rows)
    lines += [text for text in (found.reading, found.permission) if text]
    if lines:
        lines += [
            f"{say_day(a.date, today)}  {lead.label_of(a.who)} (advice, not a date): {a.note}" for a in found.advice
        ]
    return lines


def _thanks(facts: Facts) -> list[str]:
    """One line for each interviewer and interview; those still worth a note are numbered, as the screen's keys are."""
    today, numbers = facts.today, {key: str(n) for n, key in enumerate(to_thank(facts), 1)}
    return _columns(
        [
            (
                numbers.get(cell.key, "") if cell.state in OWED else "",
                facts.lead.label_of(cell.key),
                say_day(cell.interview, today),
                cell_words(cell, today),
            )
            for cell in matrix(facts)
        ]
    )


def _columns(rows: Sequence[tuple[str, ...]]) -> list[str]:
    """Rows of text set under one another."""
    widths = [max(cells(cell) for cell in column) for column in zip(*rows, strict=True)]
    return [
        "  ".join(cell + " " * (width - cells(cell)) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]


def _section(heading: str, lines: list[str]) -> list[str]:
    return ["", heading, *(f"  {line}" for line in lines)] if lines else []


def numbered(lead: Lead) -> list[tuple[int, Event]]:
    """The entries that stand, oldest first, each with the number it is corrected by; the first is 1."""
    return list(enumerate(in_order(lead.log), 1))


def struck_lines(lead: Lead, today: dt.date) -> list[str]:
    """A line for each entry that does not stand any more, newest first: glyph, what became of it, its words."""
    lines = []
    for event in sorted((e for e in lead.past if not is_strike(e)), key=lambda e: e.date, reverse=True):
        on = struck_on(lead, event)
        what = f"✗ struck out {say_day(on, today)}" if on else "✗ corrected"
        lines.append(f"{what}: {entry(event, lead, today)}")
    return lines


def entry(event: Event, lead: Lead, today: dt.date) -> str:
    """One log entry as a line: day, kind, who, what was agreed, note."""
    return f"{say_day(event.date, today):<11} {entry_words(event, lead, today)}"


def entry_words(event: Event, lead: Lead, today: dt.date) -> str:
    """What one log entry says, without its day: "call Jane Roe · agreed Tue 10 Mar · same answer"."""
    parts = [event.kind.replace("_", "-")]
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
    if event.outcome == CALLED_OFF:
        parts.append("· called off")
    if event.note:
        parts.append(f"· {event.note}")
    return " ".join(parts)


def _since(lead: Lead, today: dt.date) -> str:
    return f" since {say_day(lead.stage_since, today)}" if lead.stage_since else ""


def _known(lead: Lead, today: dt.date) -> list[tuple[str, str | None]]:
    return [
        ("applied", lead.applied_on.isoformat() if lead.applied_on else None),
        ("source", lead.source),
        ("location", lead.location),
        ("salary", lead.salary),
        ("url", lead.url),
        ("tags", ", ".join(lead.tags)),
        ("snoozed", _snoozed(lead, today)),
    ]


def _snoozed(lead: Lead, today: dt.date) -> str | None:
    until = lead.snoozed_until
    if until is None:
        return None
    return f"{'until' if until > today else 'over since'} {until.isoformat()} {lead.snooze_why or ''}".rstrip()


def _person(contact: Contact) -> str:
    role = ROLE_WORDS.get(contact.role or "", "")
    parts = [
        contact.label,
        role if role != contact.label else "",
        contact.title if contact.title != contact.label else "",
    ]
    return " · ".join(p for p in (*parts, contact.email, contact.phone, contact.tz) if p)


def _indented(label: str, text: str | None) -> list[str]:
    return ["", label, *(f"  {line}" for line in text.split("\n"))] if text else []
