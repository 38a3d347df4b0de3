"""The dated things of a lead: agreed dates, interviews, deadlines, promises, plans, and the follow-up that is due.

What stands comes from the same facts as the verdict (RULEBOOK section 2), so calendar and report never disagree with
the board. No private note is in a title or in the words; notes are handed over apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from .cards import Card
from .facts import Facts
from .hours import CallWindow, say_window
from .model import BOARD_STAGES, Contact, Event, Lead
from .wording import called, long_date
from .words import CHANNEL_WORDS, names, to_clear

KINDS = ("agreed", "interview", "deadline", "promise", "plan", "closes", "follow_up")
"""What an item can be."""

Window = Callable[[Contact, date], CallWindow | None]
"""When a person can be called on a day."""

_HOUR = timedelta(hours=1)
_QUIET = "Nothing is due before; on this day a next step may be."


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One dated thing of a lead."""

    lead: Lead
    kind: str
    """One of `KINDS`."""
    on: date
    title: str
    """What it is, with company and role: one line."""
    words: tuple[str, ...] = ()
    """Sentences about it, without private notes."""
    people: tuple[str, ...] = ()
    """Contact keys."""
    begins: datetime | None = None
    """UTC; None is the whole day."""
    ends: datetime | None = None
    source: str = ""
    """What tells it from others of its kind on the lead: interviews have the id of their entry or their date. Of the
    other kinds a lead has one at a time."""
    note: str = ""
    """The user's own note on it, private."""
    quiet: bool = False
    """Nothing asks for it yet: the day on which a lead that is quiet now may need something."""
    moves: bool = False
    """It is for today because it is overdue, and will be for tomorrow if nothing is done."""


def agenda(lead: Lead, card: Card, facts: Facts, window: Window, home: tzinfo | None) -> tuple[Item, ...]:
    """The dated things of an open lead that stand on the day of `facts`, by date; of a closed one what needs me.

    `window` says when somebody can be called, `home` is the user's zone (None: the computer's).
    """
    found = [] if lead.stage == "closed" else list(_dated(lead, facts, window, home))
    follow = _follow_up(lead, card, facts, window)
    if follow is not None and all(follow.on != item.on for item in found):
        found.append(follow)
    return tuple(sorted(found, key=lambda item: (item.on, KINDS.index(item.kind))))


def name_of(lead: Lead) -> str:
    """ "Acme · Data engineer"."""
    return " · ".join(part for part in (lead.company, lead.role) if part)


def _dated(lead: Lead, facts: Facts, window: Window, home: tzinfo | None) -> Iterator[Item]:
    """What entries and fields of the lead set down, one of each kind; every interview."""
    log, name, today = facts.log, name_of(lead), facts.today
    if log.agreed is not None and facts.agreed_due is not None:
        yield _agreed(lead, log.agreed, facts, window)
    for event in lead.log:
        if event.kind == "interview" and event.held is None and event in log.open_interviews:
            yield _interview(lead, event, home)
    if (deadline := facts.deadline) is not None and log.deadline is not None:
        yield Item(lead=lead, kind="deadline", on=deadline, title=f"Answer the offer: {name}", note=log.deadline.note)
    if log.promise is not None and log.promise.promise_by is not None:
        who = names([called(lead, key) for key in log.promise.who]) or "they"
        said = f"On {long_date(log.promise.date, today)} {who} said it would be by this day."
        title = f"Word expected: {name}"
        yield _of(lead, log.promise, kind="promise", on=log.promise.promise_by, title=title, words=(said,))
    if log.plan is not None and log.plan.plan_on is not None:
        people = _people(lead, log.plan.who)
        title = f"Your own date{f', {people}' if people else ''}: {name}"
        said = f"You set it on {long_date(log.plan.date, today)}; nobody waits for it."
        yield _of(lead, log.plan, kind="plan", on=log.plan.plan_on, title=title, words=(said,))
    if lead.stage == "prospect" and lead.closes_on is not None:
        yield Item(lead=lead, kind="closes", on=lead.closes_on, title=f"Applications close: {name}")


def _agreed(lead: Lead, event: Event, facts: Facts, window: Window) -> Item:
    """The agreed date, on the business day it falls on; timed when it is a call to somebody."""
    on = facts.agreed_due or event.date
    first = lead.contact(event.who[0]) if event.who else None
    by_call = event.agreed_via == "call" or (
        event.agreed_via is None and event.kind in ("call", "voicemail", "meeting")
    )
    how = "call" if by_call else CHANNEL_WORDS.get(event.agreed_via or "", "contact")
    people = _people(lead, event.who)
    said = f"Agreed on {long_date(event.date, facts.today)}{f' with {people}' if people else ''}."
    hours = window(first, on) if by_call and first else None
    return _of(
        lead,
        event,
        kind="agreed",
        on=on,
        title=f"Agreed {how}{f' with {people}' if people else ''}: {name_of(lead)}",
        words=(said, *_window_words(hours)),
        hours=hours,
    )


def _interview(lead: Lead, event: Event, home: tzinfo | None) -> Item:
    people = _people(lead, event.who)
    title = f"Interview{f' with {people}' if people else ''}: {name_of(lead)}"
    begins = _moment(event.date, event.time, home)
    ends = _later(begins, event.minutes) if begins else None
    words = ("How long it takes is not known.",) if begins and not event.minutes else ()
    source = event.id or event.date.isoformat()
    return Item(
        lead=lead, kind="interview", on=event.date, title=title, words=words, people=event.who, begins=begins,
        ends=ends, source=source, note=event.note,
    )  # fmt: skip


def _follow_up(lead: Lead, card: Card, facts: Facts, window: Window) -> Item | None:
    """The verdict's step on its day; for a quiet lead on the board, the day on which silence would ask for one."""
    verdict, today, name = card.verdict, facts.today, name_of(lead)
    if card.needs_me(today):
        on = verdict.due or today
        people = _people(lead, verdict.recipient)
        how = CHANNEL_WORDS.get(verdict.channel or "", "").capitalize() if verdict.channel != "research" else ""
        title = f"{how} {people}: {name}" if how and people else f"{name}: {verdict.state}"
        words = tuple(w for w in (verdict.reason, to_clear(verdict.clears) if verdict.clears else "") if w)
    elif lead.stage in BOARD_STAGES and verdict.due is not None:
        on = verdict.due
        if lead.snoozed_until is not None and lead.snoozed_until > on:
            on = lead.snoozed_until
        people, title, words = "", f"Look again: {name}", (_QUIET,)
    else:
        return None
    first = lead.contact(verdict.recipient[0]) if people and verdict.channel == "call" else None
    hours = window(first, on) if first else None
    return Item(
        lead=lead, kind="follow_up", on=on, title=title, words=(*words, *_window_words(hours)),
        people=verdict.recipient if people else (), begins=hours.begins if hours else None,
        ends=hours.ends if hours else None, moves=bool(card.needs_me(today) and on == today),
        quiet=not card.needs_me(today),
    )  # fmt: skip


def _of(
    lead: Lead,
    event: Event,
    *,
    kind: str,
    on: date,
    title: str,
    words: tuple[str, ...],
    hours: CallWindow | None = None,
) -> Item:
    return Item(
        lead=lead, kind=kind, on=on, title=title, words=words, people=event.who, note=event.note,
        begins=hours.begins if hours else None, ends=hours.ends if hours else None,
    )  # fmt: skip


def _people(lead: Lead, keys: tuple[str, ...]) -> str:
    return names([called(lead, key) for key in keys])


def _window_words(hours: CallWindow | None) -> tuple[str, ...]:
    return (f"Call {say_window(hours)}.",) if hours else ()


def _later(begins: datetime, minutes: int | None) -> datetime | None:
    """So many minutes later, or an hour; None after the last evening of the calendar."""
    try:
        return begins + (timedelta(minutes=minutes) if minutes else _HOUR)
    except OverflowError:
        return None


def _moment(on: date, clock: str | None, home: tzinfo | None) -> datetime | None:
    """The moment in UTC at which the user's clock shows "HH:MM" that day; None when there is no such time."""
    try:
        wall = datetime.combine(on, time.fromisoformat(clock or ""))
        return wall.replace(tzinfo=home).astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        return None
