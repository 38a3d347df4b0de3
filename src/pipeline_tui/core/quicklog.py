"""Reads one quick-log line: what happened, with whom, when, how it went, and when to be in touch again.

What is not understood is not lost: the note is the line, word for word. A date that can be read two ways is a choice
for the person, never a guess.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from .called_off import is_moved, off_at
from .lexicon import role_of
from .model import Contact
from .quicklog_contacts import Person
from .quicklog_dates import Dates, sort_dates
from .quicklog_held import took_time
from .quicklog_joined import joined
from .quicklog_kind import Deed, deeds_in, main_deed
from .quicklog_meant import Meant, meant
from .quicklog_outcome import outcome_of
from .quicklog_people import people_in
from .quicklog_reading import Choice, Reading, Unknown
from .quicklog_scrub import attempts, blank, scrubbed, with_pay
from .quicklog_spelling import spelled
from .quicklog_spoke import stage_hint, they_spoke
from .quicklog_tags import tags_in
from .quicklog_unread import beyond, with_unread
from .when import Calendar, Found, Order, find_dates, lower

__all__ = ["Choice", "Reading", "Unknown", "json_of", "read_line"]

_WAITING = re.compile(
    r"\b(?:wants?|need(?:s|ed)?|asked (?:me )?for|asks (?:me )?for|send (?:him|her|them)|answer needed"
    r"|waiting for my)\b"
)
_ASKS_ME = re.compile(
    r"\b(?:please|pls|kindly|can you|could you|would you|will you) (?:also |kindly |please )?(?:send|reply|respond"
    r"|answer|confirm|let (?:me|us|him|her|them) know|fill|complete|sign|provide|share|tell|advise|forward|choose|pick"
    r"|return|submit|upload|bring|review|give)\b"
    r"|\b(?:are|do|did|have|can|could|would|will|when|what|which|how) (?:[\w']+ ){0,2}?you(?:r|'re)?\b[^.;]*\?"
)
"""A question of theirs, in their own words."""


READ_LIMIT = 1200
"""How much of a line is read; a pasted page is kept whole as the note and must not stop the keys."""


def read_line(
    text: str,
    today: date,
    people: Sequence[Contact] = (),
    *,
    order: Order = "mdy",
    calendar: Calendar | None = None,
    company: str = "",
) -> Reading:
    """What the line says, as typed on the day `today` about a lead with these contacts.

    `order` decides slash dates, `calendar` the business days, `company` (the lead's) is never taken for a person.
    Never raises; an empty or strange line is a note. Only the first `READ_LIMIT` characters are looked at.
    """
    whole, text = text, text[:READ_LIMIT]
    low = spelled(lower(text), text)
    plain, minutes = scrubbed(low, text)
    found = find_dates(text, today, order=order, calendar=calendar, low=plain)
    named = undated = blank(plain, [(f.start, f.end) for f in found])
    unread, found = [f for f in found if not f.next.readings], [f for f in found if f.next.readings]
    counts = meant(plain, found, today)
    undated = blank(named, counts.theirs)
    persons = people_in(text, named, people, company)
    told = joined(undated, persons)
    deeds = deeds_in(told)
    deed = main_deed(deeds)
    tags = tags_in(with_pay(told, low))
    kind = deed.kind if deed else "note"
    done = took_time(plain, minutes, found, today) or bool(
        {"went_well", "went_poorly", "no_show", "no_answer", "rejected", "sent"}.intersection(tags)
    )
    dates = sort_dates(
        counts.low,
        counts.found,
        today,
        uses=counts.uses,
        kind=deed.kind if deed else None,
        done=done,
        deeds=[d.at for d in deeds],
        main=deed.at if deed else None,
    )
    planned = dates.planned and kind in ("interview", "meeting", "call")
    outcome = outcome_of(kind, deed, deeds, tags, told, planned, dates)
    spoke = they_spoke(kind, deed, outcome, undated, named=bool(persons)) and not planned
    if outcome is None and spoke and kind == "call":
        outcome = "spoke"
    reading = Reading(
        kind=kind,
        date=dates.event.date if dates.event and (planned or not dates.planned) else today,
        channel=deed.channel or "other" if deed and kind == "message" else None,
        direction=deed.direction if deed else None,
        names=tuple(p.name for p in persons if p.name),
        roles=tuple(dict.fromkeys(p.role for p in persons if p.role)),
        who=tuple(dict.fromkeys(p.key for p in persons if p.key)),
        unknown=_strangers(persons),
        outcome=outcome,
        next_on=dates.next.date if dates.next else None,
        next_kind=_next_kind(dates, kind, outcome, spoke, deed, undated),
        next_time=_time(dates, planned),
        next_loose=bool(dates.next and dates.next.loose),
        also=dates.also,
        deadline=dates.deadline,
        minutes=minutes,
        count=attempts(low),
        planned=planned,
        choices=with_unread(_choices(dates, planned), unread, plain, today, dated=dates.next is not None),
        stage_hint=stage_hint(kind, outcome, planned, undated),
        dated=dates.event is not None,
        needs_reply=bool(outcome != "sent" and spoke and deed and deed.direction == "in" and _waits(kind, undated)),
        auto=(outcome == "ooo" and kind == "email_in")
        or bool(re.search(r"\bauto(?:mat\w+|[- ])", low) and kind == "email_in"),
        spoke=spoke,
        thanked=kind != "thank_you" and any(d.kind == "thank_you" for d in deeds),
        note=whole,
    )
    if len(whole) > READ_LIMIT and not reading.next_on and not reading.choices:
        reading = replace(reading, choices=beyond(whole, READ_LIMIT, today))
    return _with_what_is_off(reading, undated, counts, [f for f in found if f.next == dates.next])


def _time(dates: Dates, planned: bool) -> str | None:
    """The hour of what is booked, else of the next date."""
    when = dates.event if planned and dates.event else dates.next
    return when.time if when else None


def _waits(kind: str, low: str) -> bool:
    """Whether they wait for something from me; what was asked on the phone was answered there."""
    return bool(_WAITING.search(low) or (kind != "call" and _ASKS_ME.search(low)))


def _with_what_is_off(reading: Reading, low: str, counts: Meant, next_date: Sequence[Found]) -> Reading:
    """The reading, and what it calls off of what is booked: a day named before that word is the day of what is off."""
    if counts.moved and (reading.next_kind == "interview" or not reading.next_on):
        reading = replace(reading, off=True, off_on=tuple(dict.fromkeys(counts.off_on)))
        if reading.planned or (reading.next_on and reading.outcome == "on_hold"):
            return replace(reading, outcome="scheduled", stage_hint=None)
        return replace(reading, kind="note", stage_hint=None) if reading.kind == "interview" else reading
    at = off_at(low)
    if at is None:
        moved = reading.next_kind == "interview"
        return replace(reading, off=True) if is_moved(low, to_a_day=moved) and not reading.planned else reading
    reading = replace(reading, off=True)
    if reading.next_on is None or not any(f.start < at for f in next_date):
        return reading
    days = next((c.readings for c in reading.choices if c.field == "next_on"), (reading.next_on,))
    return replace(
        reading,
        off_on=days,
        next_on=None,
        next_kind=None,
        next_time=None,
        outcome=None if reading.outcome == "scheduled" else reading.outcome,
        choices=tuple(c for c in reading.choices if c.field != "next_on"),
    )


def json_of(reading: Reading) -> dict[str, Any]:
    """The reading as plain JSON: kind, direction, contact, date, outcome, next, minutes, and more where they apply."""
    out: dict[str, Any] = {
        "kind": reading.kind,
        "direction": reading.direction,
        "contact": reading.names[0] if reading.names else None,
        "date": reading.date.isoformat(),
        "outcome": reading.outcome,
        "next": reading.next_on.isoformat() if reading.next_on else None,
        "minutes": reading.minutes,
    }
    if len(reading.names) > 1:
        out["contacts"] = list(reading.names)
    if reading.roles:
        out["role"] = ", ".join(reading.roles)
    if reading.choices:
        out["ambiguous"] = True
        out["readings"] = {c.field: [d.isoformat() for d in c.readings] for c in reading.choices}
        if any(c.trouble for c in reading.choices):
            out["trouble"] = {c.field: c.trouble for c in reading.choices if c.trouble}
    for name in (
        "planned",
        "needs_reply",
        "auto",
        "next_kind",
        "next_time",
        "channel",
        "count",
        "stage_hint",
        "told_offer",
    ):
        if value := getattr(reading, name):
            out[name] = value
    if reading.also:
        out["also"] = [day.isoformat() for day in reading.also]
    if reading.deadline:
        out["deadline"] = reading.deadline.isoformat()
    return out


_BACK_TO_THEM = re.compile(r"(?:^|[,;:.]|\s-|\band)\s*back\b")
"""A "back in 2 wks" of its own, after a talk: when I am to be back in touch."""

_AWAY = re.compile(r"\b(?:leave|holidays?|vacation|pto|away|out of (?:the )?office|ooo|off|sick|travel\w*|abroad)\b")
"""Words that make "back" somebody's return."""


def _next_kind(dates: Dates, kind: str, outcome: str | None, spoke: bool, deed: Deed | None, low: str) -> str | None:
    """agreed, promise, interview or plan: who set the next date."""
    if not dates.next:
        return None
    use = dates.next_kind
    if use == "back" and spoke and outcome != "ooo" and _BACK_TO_THEM.search(low) and not _AWAY.search(low):
        return "agreed"
    if use == "back" or outcome == "ooo":
        return "plan"
    if use == "interview":
        return "interview" if not dates.next.loose else "promise"
    if use == "promise":
        return "promise"
    if use == "open" and spoke:
        return "promise"
    return "agreed" if spoke else "plan"


def _choices(dates: Dates, planned: bool) -> tuple[Choice, ...]:
    """The dates that are open; what is booked is a date of its own and not also a next one."""
    out = []
    if dates.event and dates.event.ambiguous and planned == dates.planned:
        out.append(Choice("date", dates.event.readings))
    if dates.next and dates.next.ambiguous and not (planned and dates.next == dates.event):
        out.append(Choice("next_on", dates.next.readings))
    elif dates.gone and not dates.next:
        out.append(Choice("next_on", dates.gone))
    return tuple(out)


def _strangers(persons: Sequence[Person]) -> tuple[Unknown, ...]:
    return tuple(Unknown(p.name, role_of(p.role) if p.role else None) for p in persons if p.name and not p.key)
