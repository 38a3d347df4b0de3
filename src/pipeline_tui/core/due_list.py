"""The agenda: what is due on which day, from the dates that stand on each lead (`standing`) and from its verdict.

The verdict's own date is left out where one of these is the same matter, so nothing stands there twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from .cards import Card
from .days import MONTHS, distance, say
from .facts import Facts
from .hours import CallWindow
from .model import Contact, Event, Lead
from .standing import Standing, agreed_way, agreed_with, standing
from .verdict import NEEDS_ME
from .words import names

KINDS = ("deadline", "interview", "meeting", "agreed", "planned", "promise", "closes", "follow_up", "snooze")
"""What an entry can be, in the order in which entries of one day stand; those with a time come before."""

SAME = {
    "A1": "agreed", "A2": "agreed", "A3": "agreed", "M1": "planned", "M2": "planned", "M3": "planned",
    "I0": "interview", "I1": "interview", "O1": "deadline", "Q0": "closes",
}  # fmt: skip
"""Rules whose date is the matter of another entry, and that entry's kind."""

_AHEAD = {
    "B0": "the last wait ends: close, park or keep",
    "B1": "next try, if nothing comes",
    "N0": "check in, if nothing comes",
    "O5": "decide on the offer soon",
    "P1": "ask, if the promised news has not come",
}
"""What a rule that waits asks for once its day has come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing on one day."""

    day: date
    kind: str
    """One of KINDS."""
    lead_id: str
    company: str
    role: str
    stage: str
    words: str
    """What is to be done or what will happen: "check in with Alan Hughes"."""
    flag: str = "quiet"
    """The mark it is shown with; a flag of the verdict."""
    severity: int = 0
    """The verdict's, where the entry is what the verdict speaks of."""
    time: str | None = None
    """ "HH:MM", local, of what is booked."""
    who: tuple[str, ...] = ()
    """Contact keys."""
    person: Contact | None = None
    """Whom to call; None where no call is called for."""
    window: CallWindow | None = None
    """When to call that person on that day."""


def entries_of(facts: Facts, card: Card) -> list[Entry]:
    """Everything on the agenda for one lead, in no order: `facts` and `card` are of one lead and one day.

    A date on a day off stands on the business day on which it is due. Days before today are there only while the lead
    asks for something; a snoozed lead keeps what is ahead, and says when it comes back.
    """
    lead, today = facts.lead, facts.today
    found = _dates(facts, card)
    if not card.needs_me(today):
        found = [entry for entry in found if entry.day >= today]
    if lead.snoozed_until is not None and card.snoozed(today):
        return [*found, _entry(card, lead.snoozed_until, "snooze", lead.snooze_why or "its flag shows again")]
    kind = SAME.get(card.verdict.rule)
    if kind is not None and any(entry.kind == kind for entry in found):
        return [_flagged(entry, card, lead.contact) if entry.kind == kind else entry for entry in found]
    own = follow_up(card, today, lead.contact)
    return [*found, own] if own else found


def follow_up(card: Card, today: date, person: Callable[[str], Contact | None]) -> Entry | None:
    """The verdict's own date as an entry, from the card alone; None when it has none or the lead is snoozed.

    What is overdue stands on the day since which it is. `person` finds one of the lead by key; see `to_call`.
    """
    verdict = card.verdict
    if verdict.due is None or card.snoozed(today):
        return None
    late = verdict.flag == "overdue" and verdict.since is not None
    words = verdict.state if verdict.flag in NEEDS_ME else _AHEAD.get(verdict.rule, "look again")
    own = _entry(card, verdict.since if late and verdict.since else verdict.due, "follow_up", words)
    return _flagged(own, card, person)


def to_call(card: Card) -> str | None:
    """The key of the person the verdict says to call; None when it says no such thing."""
    verdict = card.verdict
    return (
        verdict.recipient[0] if verdict.channel == "call" and verdict.flag in NEEDS_ME and verdict.recipient else None
    )


def is_told_elsewhere(card: Card) -> bool:
    """Whether the verdict's date is the matter of an entry that only the whole lead can give."""
    return card.verdict.rule in SAME


def in_turn(entries: Iterable[Entry], first: date, last: date) -> list[Entry]:
    """The entries of these days, both included: by day, those with a time first, then the gravest."""
    return sorted(
        (entry for entry in entries if first <= entry.day <= last),
        key=lambda e: (e.day, e.time or "~", -e.severity, KINDS.index(e.kind), e.company.casefold(), e.lead_id),
    )


def entry_words(entry: Entry, today: date) -> str:
    """The entry without its day: "14:00 interview with Jane Roe", "call Petra Dunham, as agreed · 2 days ago"."""
    words = f"comes back: {entry.words}" if entry.kind == "snooze" else entry.words
    words = f"{entry.time} {words}" if entry.time else words
    return f"{words} · {distance(entry.day, today)}" if entry.day < today else words


def week_words(day: date, today: date) -> str:
    """The week a day is in: "this week", "next week", "23 Mar – 29 Mar"; "before today" for what is past.

    The year is added where it is not that of `today`: "29 Dec 2025 – 4 Jan 2026", "22 May – 28 May 2028".
    """
    if day < today:
        return "before today"
    monday = day.toordinal() - day.weekday()
    weeks = (monday - (today.toordinal() - today.weekday())) // 7
    if weeks < 2:
        return ("this week", "next week")[weeks]
    begins, ends = date.fromordinal(monday), date.fromordinal(min(monday + 6, date.max.toordinal()))
    first = f" {begins.year}" if begins.year != ends.year else ""
    last = f" {ends.year}" if first or ends.year != today.year else ""
    return f"{_day_month(begins)}{first} – {_day_month(ends)}{last}"


def _day_month(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]}"


def _dates(facts: Facts, card: Card) -> list[Entry]:
    """What the lead's own dates say; what was logged twice stands there once."""
    found = [_of_date(one, facts, card) for one in standing(facts) if one.kind != "promise" or one.due >= facts.today]
    return list({(entry.day, entry.kind, entry.time, entry.words): entry for entry in found}.values())


def _of_date(one: Standing, facts: Facts, card: Card) -> Entry:
    """One date that stands, in the words of the agenda."""
    lead, today, event = facts.lead, facts.today, one.event
    more: dict[str, Any] = {"who": one.who}
    if event is None or one.kind == "deadline":
        words = "answer the offer" + _named(one, today, "by") if event else "applications close: apply or let go"
        more = {}
    elif one.kind == "interview" and one.due < today:
        words = f"how was it{_with(lead, event)}? Log it"
        more["time"] = event.time
    elif one.kind in ("interview", "meeting"):
        words = f"{event.kind.replace('_', '-')}{_with(lead, event)}"
        more["time"] = event.time
    elif one.kind == "agreed":
        way, whom = agreed_way(lead, event), agreed_with(lead, event)
        who = (whom,) if whom else ()
        doing = {"call": "call", "email": "write to"}.get(way, "check in with")
        words = f"{doing} {lead.label_of(who[0]) if who else 'them'}, as agreed{_named(one, today)}"
        more = {"who": who, "person": lead.contact(who[0]) if who and way == "call" else None}
    elif one.kind == "planned":
        words = f"the next step you planned{_named(one, today)}"
    else:
        words = f"news{_with(lead, event, 'from')} by then, they said"
    return _entry(card, one.due, one.kind, words, **more)


def _named(one: Standing, today: date, before: str = "for") -> str:
    """The day that was named, where a day off moves it."""
    return "" if one.named == one.due else f" {before} {say(one.named, today)}"


def _with(lead: Lead, event: Event, before: str = "with") -> str:
    people = names([lead.label_of(key) for key in event.who])
    return f" {before} {people}" if people else ""


def _flagged(entry: Entry, card: Card, person: Callable[[str], Contact | None]) -> Entry:
    """The entry the verdict speaks of: with its flag, and whom to call."""
    verdict = card.verdict
    if verdict.flag not in NEEDS_ME:
        return entry
    who = verdict.recipient or entry.who
    called = person(who[0]) if who and verdict.channel == "call" else None
    return replace(entry, flag=verdict.flag, severity=verdict.severity, who=who, person=called)


def _entry(card: Card, day: date, kind: str, words: str, **more: Any) -> Entry:
    flag = card.verdict.flag if kind == "follow_up" else "quiet"
    about: dict[str, Any] = {"lead_id": card.id, "company": card.company, "role": card.role, "stage": card.stage}
    return Entry(day=day, kind=kind, words=words, flag=flag, **about, **more)
