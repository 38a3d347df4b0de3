"""The agenda: what is due on which day, from the dates that stand on each lead and from its verdict.

A date stands as `reading` says: an agreed one until they spoke, a promise until it was kept, a plan until it was acted
on. The verdict's own date is left out where one of these is the same matter, so nothing stands there twice.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from .cards import Card
from .days import MONTHS, distance, say
from .facts import Facts
from .hours import CallWindow
from .model import BOARD_STAGES, Contact, Event, Lead
from .reach import pick, word
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
        return [_flagged(entry, facts, card) if entry.kind == kind else entry for entry in found]
    own = follow_up(card, today)
    return [*found, _flagged(own, facts, card)] if own else found


def follow_up(card: Card, today: date) -> Entry | None:
    """The verdict's own date as an entry, from the card alone; None when it has none or the lead is snoozed.

    What is overdue stands on the day since which it is.
    """
    verdict = card.verdict
    if verdict.due is None or card.snoozed(today):
        return None
    late = verdict.flag == "overdue" and verdict.since is not None
    words = verdict.state if verdict.flag in NEEDS_ME else _AHEAD.get(verdict.rule, "look again")
    return _entry(card, verdict.since if late and verdict.since else verdict.due, "follow_up", words)


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
    """The week a day is in: "this week", "next week", "23 – 29 March"; "before today" for what is past."""
    if day < today:
        return "before today"
    monday = day.toordinal() - day.weekday()
    weeks = (monday - (today.toordinal() - today.weekday())) // 7
    if weeks < 2:
        return ("this week", "next week")[weeks]
    ends = min(monday + 6, date.max.toordinal())
    return f"{_day_month(date.fromordinal(monday))} – {_day_month(date.fromordinal(ends))}"


def _day_month(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]}"


def _dates(facts: Facts, card: Card) -> list[Entry]:
    """What the lead's own dates say; what was logged twice stands there once."""
    found: list[Entry] = []
    if card.stage != "closed":
        found += _booked(facts, card)
    if card.stage in BOARD_STAGES:
        found += _set_dates(facts, card)
    if card.stage == "prospect" and facts.lead.closes_on is not None:
        found.append(_entry(card, facts.lead.closes_on, "closes", "applications close: apply or let go"))
    return list({(entry.day, entry.kind, entry.time, entry.words): entry for entry in found}.values())


def _booked(facts: Facts, card: Card) -> list[Entry]:
    """Interviews without an outcome, and whatever else is dated ahead."""
    lead, today, log = facts.lead, facts.today, facts.log
    found = []
    for event in log.open_interviews:
        words = f"interview{_with(lead, event)}" if event.date >= today else f"how was it{_with(lead, event)}? Log it"
        found.append(_entry(card, event.date, "interview", words, time=event.time, who=event.who))
    for event in lead.log:
        ahead = event.date > today or (event.date == today and event.outcome == "scheduled")
        if ahead and event.kind != "interview":
            words = f"{event.kind.replace('_', '-')}{_with(lead, event)}"
            found.append(_entry(card, event.date, "meeting", words, time=event.time, who=event.who))
    return found


def _set_dates(facts: Facts, card: Card) -> list[Entry]:
    """The dates that stand: agreed, planned, promised, and the day by which an offer must be answered."""
    lead, today, log = facts.lead, facts.today, facts.log
    found = []
    if log.agreed is not None and log.agreed.agreed_on is not None and facts.agreed_due is not None:
        who = log.agreed.who[:1]
        way = _agreed_way(lead, log.agreed)
        doing = {"call": "call", "email": "write to"}.get(way, "check in with")
        words = f"{doing} {lead.label_of(who[0]) if who else 'them'}, as agreed"
        found.append(
            _entry(
                card,
                facts.agreed_due,
                "agreed",
                words + _named(log.agreed.agreed_on, facts.agreed_due, today),
                who=who,
                person=lead.contact(who[0]) if who and way == "call" else None,
            )
        )
    if log.plan is not None and log.plan.plan_on is not None and facts.plan_due is not None:
        words = "the next step you planned" + _named(log.plan.plan_on, facts.plan_due, today)
        found.append(_entry(card, facts.plan_due, "planned", words, who=log.plan.who))
    if log.promise is not None and log.promise.promise_by is not None and log.promise.promise_by >= today:
        words = f"news{_with(lead, log.promise, 'from')} by then, they said"
        found.append(_entry(card, log.promise.promise_by, "promise", words, who=log.promise.who))
    if facts.deadline is not None and facts.offer_day is not None:
        words = "answer the offer" + _named(facts.deadline, facts.offer_day, today, "by")
        found.append(_entry(card, facts.offer_day, "deadline", words))
    return found


def _agreed_way(lead: Lead, event: Event) -> str:
    """How the agreed contact is to be made: as agreed, else the way they spoke, else what reaches the person."""
    person = lead.contact(event.who[0]) if event.who else None
    return pick(word(event.agreed_via) or word(event.kind) or "call", person, lead.no_calls)


def _named(named: date, due: date, today: date, before: str = "for") -> str:
    """The day that was named, where a day off moves it."""
    return "" if named == due else f" {before} {say(named, today)}"


def _with(lead: Lead, event: Event, before: str = "with") -> str:
    people = names([lead.label_of(key) for key in event.who])
    return f" {before} {people}" if people else ""


def _flagged(entry: Entry, facts: Facts, card: Card) -> Entry:
    """The entry the verdict speaks of: with its flag, and whom to call."""
    verdict = card.verdict
    if verdict.flag not in NEEDS_ME:
        return entry
    who = verdict.recipient or entry.who
    person = facts.lead.contact(who[0]) if who and verdict.channel == "call" else None
    return replace(entry, flag=verdict.flag, severity=verdict.severity, who=who, person=person)


def _entry(card: Card, day: date, kind: str, words: str, **more: Any) -> Entry:
    flag = card.verdict.flag if kind == "follow_up" else "quiet"
    about: dict[str, Any] = {"lead_id": card.id, "company": card.company, "role": card.role, "stage": card.stage}
    return Entry(day=day, kind=kind, words=words, flag=flag, **about, **more)
