"""What is called off before its day: which words say so, and which booked interview, meeting or call they mean.

What was booked stays in the log. It is settled as an outcome settles it: by an entry of its day that was not held, here
with the outcome "called_off". A new day that a line names is booked anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from .model import Event, Lead

CALLED_OFF = "called_off"
"""The outcome of an entry that settles a booked one which does not take place."""

_BOOKED = (
    r"(?:interviews?|intvw?s?|i/v|panel|on-?site|screen\w*|assessment|presentation|round(?: \d)?|r[1-5]|super ?day"
    r"|meeting|chat|call|coffee|lunch|zoom|teams|appointment|it|this|that)"
)
_OFF = r"(?:cancell?(?:ed|s|ing)|called off|scrapped)"
_MOVED = r"(?:postponed|re-?scheduled|pushed(?: back)?|shifted|bumped|moved)"
_OF_THE_JOB = (
    r"(?: the| my| their| this)? (?:role|position|req\w*|opening|job|vacancy|post\w*|program\w*|offer|contract)\b"
)
_IS_OFF = re.compile(
    rf"(?<!not )(?<!n't )\b{_OFF}\b(?!{_OF_THE_JOB})|\bcall(?:ed|ing|s)? (?:it|this|that|the {_BOOKED}) off\b"
    rf"|\b{_BOOKED} (?:is |was |has been |got )+(?:now )?off\b(?! to)"
)
_JOB_IS_OFF = re.compile(
    rf"\b(?:role|position|req|opening|job|vacancy|post)s? (?:is |was |has been |got |been )*{_OFF}\b"
)
_IS_MOVED = re.compile(rf"\b{_BOOKED}\b[^.;]{{0,40}}\b{_MOVED}\b|\b{_MOVED}\b[^.;]{{0,30}}\b{_BOOKED}\b")
_NO_DAY = re.compile(r"\b(?:postponed|pushed back)\b")


def off_at(low: str) -> int | None:
    """Where a lower-case line says that something booked is off for good; None when it says no such thing."""
    found = None if _JOB_IS_OFF.search(low) else _IS_OFF.search(low)
    return found.start() if found else None


def is_moved(low: str, *, to_a_day: bool) -> bool:
    """Whether the line says that something booked has another day; `to_a_day` is whether it names one."""
    return bool(_IS_MOVED.search(low) and (to_a_day or _NO_DAY.search(low)))


def settled(booked: Iterable[Event], by: Event) -> list[Event]:
    """Those of the booked entries that an entry which has an outcome leaves open: another day, or other people."""
    return [
        other
        for other in booked
        if other.date != by.date or (other.who and by.who and not set(other.who).intersection(by.who))
    ]


def is_booked(event: Event) -> bool:
    """Whether the entry is something booked: an interview without an outcome, a meeting or call that nobody held yet.

    A talk in which something was scheduled has a direction; what it scheduled is an entry of its own.
    """
    if event.kind == "interview":
        return event.held is None
    return event.outcome == "scheduled" and event.dir is None and event.kind in ("call", "meeting")


def booked(lead: Lead) -> list[Event]:
    """What stands on the lead's log as booked and has no outcome, in the order of the log."""
    found: dict[str, list[Event]] = {}
    for event in lead.log:
        mine = found.setdefault(event.kind, [])
        if is_booked(event):
            mine.append(event)
        elif event.kind == "interview" or event.outcome == CALLED_OFF:
            found[event.kind] = settled(mine, event)
    return [event for event in lead.log if any(event is one for one in found[event.kind])]


def is_off(lead: Lead, event: Event) -> bool:
    """Whether an entry that is not an interview calls something off, or was called off by a later one."""
    if event.outcome == CALLED_OFF:
        return True
    later = lead.log[next(n for n, one in enumerate(lead.log) if one is event) + 1 :]
    return any(e.outcome == CALLED_OFF and e.kind == event.kind and not settled([event], e) for e in later)


def calling_off(lead: Lead, today: date, days: tuple[date, ...], who: tuple[str, ...]) -> tuple[Event, ...]:
    """The entries that settle what is called off: of the days or the people that were named, else what comes next.

    What lies behind and has no outcome is meant when nothing lies ahead. Empty when nothing that is booked is meant.
    """
    there = booked(lead)
    meant = [event for event in there if event.date in days] if days else there
    if who:
        meant = [event for event in meant if not event.who or set(event.who).intersection(who)]
    ahead = [event.date for event in meant if event.date >= today]
    behind = [event.date for event in meant if event.kind == "interview"]
    day = min(ahead) if ahead else max(behind, default=None)
    return tuple(
        Event(
            date=day,
            kind=event.kind,
            who=event.who,
            held=False if event.kind == "interview" else None,
            outcome=CALLED_OFF,
        )
        for event in meant
        if event.date == day
    )
