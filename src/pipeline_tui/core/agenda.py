"""The dated things of a lead for a calendar: agreed dates, interviews, deadlines, promises, plans, and the follow-up.

What stands comes from `standing`, as on the agenda of the screen, so calendar and report never disagree with the board.
No private note is in a title or in the words; notes are handed over apart.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from .cards import Card
from .facts import Facts
from .hours import CallWindow, say_window
from .model import BOARD_STAGES, Contact, Event, Lead
from .standing import Standing, agreed_way, agreed_with, standing
from .wording import called, long_date
from .words import CHANNEL_WORDS, names, to_clear

KINDS = ("agreed", "interview", "meeting", "deadline", "promise", "plan", "closes", "follow_up")
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
    """What tells it from others of its kind on the lead: interviews and meetings have the id of their entry or their
    date. Of the other kinds a lead has one at a time."""
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
    found = [_item(lead, one, facts.today, window, home) for one in standing(facts)]
    follow = _follow_up(lead, card, facts, window)
    if follow is not None and all(follow.on != item.on for item in found):
        found.append(follow)
    return tuple(sorted(found, key=lambda item: (item.on, KINDS.index(item.kind))))


def name_of(lead: Lead) -> str:
    """ "Acme · Data engineer"."""
    return " · ".join(part for part in (lead.company, lead.role) if part)


def _item(lead: Lead, one: Standing, today: date, window: Window, home: tzinfo | None) -> Item:
    """One date that stands, in the words of a calendar."""
    if one.event is None or one.kind == "deadline":
        title = f"{'Answer the offer' if one.kind == 'deadline' else 'Applications close'}: {name_of(lead)}"
        return Item(lead=lead, kind=one.kind, on=one.named, title=title, note=one.event.note if one.event else "")
    if one.kind in ("interview", "meeting"):
        return _booked(lead, one.event, home)
    return _AS[one.kind](lead, one, one.event, today, window)


def _agreed(lead: Lead, one: Standing, event: Event, today: date, window: Window) -> Item:
    """The agreed date, on the business day it falls on; timed when it is a call to somebody."""
    who = agreed_with(lead, event)
    first = lead.contact(who) if who else None
    way = agreed_way(lead, event)
    people = _people(lead, event.who)
    said = f"Agreed on {long_date(event.date, today)}{f' with {people}' if people else ''}."
    hours = window(first, one.due) if way == "call" and first else None
    return _of(
        lead,
        event,
        kind="agreed",
        on=one.due,
        title=f"Agreed {CHANNEL_WORDS.get(way, 'contact')}{f' with {people}' if people else ''}: {name_of(lead)}",
        words=(said, *_window_words(hours)),
        hours=hours,
    )


def _promise(lead: Lead, one: Standing, event: Event, today: date, window: Window) -> Item:
    who = names([called(lead, key) for key in event.who]) or "they"
    said = f"On {long_date(event.date, today)} {who} said it would be by this day."
    return _of(lead, event, kind="promise", on=one.named, title=f"Word expected: {name_of(lead)}", words=(said,))


def _plan(lead: Lead, one: Standing, event: Event, today: date, window: Window) -> Item:
    people = _people(lead, event.who)
    title = f"Your own date{f', {people}' if people else ''}: {name_of(lead)}"
    said = f"You set it on {long_date(event.date, today)}; nobody waits for it."
    return _of(lead, event, kind="plan", on=one.named, title=title, words=(said,))


_AS = {"agreed": _agreed, "promise": _promise, "planned": _plan}


def _booked(lead: Lead, event: Event, home: tzinfo | None) -> Item:
    people = _people(lead, event.who)
    kind = "interview" if event.kind == "interview" else "meeting"
    title = f"{event.kind.replace('_', '-').capitalize()}{f' with {people}' if people else ''}: {name_of(lead)}"
    begins = _moment(event.date, event.time, home)
    ends = _later(begins, event.minutes) if begins else None
    words = ("How long it takes is not known.",) if begins and not event.minutes else ()
    source = event.id or event.date.isoformat()
    return Item(
        lead=lead, kind=kind, on=event.date, title=title, words=words, people=event.who, begins=begins,
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
