"""The thank-you matrix: for every interviewer and interview, whether a note is owed, sent or past its time.

What is owed is `Facts.owed` (RULEBOOK section 2); this only lays it out and adds what was sent.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .calendar import plus
from .days import say
from .errors import BadInput
from .facts import Facts
from .model import Event, Lead
from .reading import in_order
from .words import count

_OWED = {"fresh": "owed", "late": "late", "stale": "stale"}


@dataclass(frozen=True, slots=True)
class Cell:
    """One interviewer at one interview."""

    key: str
    """Contact key of the interviewer."""
    interview: date
    state: str
    """`owed` (by `due`), `late` (still worth a note of its own), `stale` (fold it into the next message), `sent`,
    `folded` (a newer interview with the same person takes its place), `dropped` (too late, or the lead is closed)."""
    due: date
    """The day after the interview."""
    sent_on: date | None = None
    was_late: bool = False
    """A note was sent, but after `due`."""


def matrix(facts: Facts) -> tuple[Cell, ...]:
    """One cell for each interviewer and held interview: interviewers as they first appeared, interviews by date."""
    held: dict[str, list[date]] = {}
    for interview in facts.log.held:
        for key in interview.who:
            days = held.setdefault(key, [])
            if interview.date not in days:
                days.append(interview.date)
    notes = [e for e in in_order(facts.lead.log) if e.kind == "thank_you" and e.dir != "in" and e.date <= facts.today]
    return tuple(_cell(facts, key, day, notes) for key, days in held.items() for day in days)


OWED = frozenset({"owed", "late", "stale"})
"""States of a cell in which a note, or a line of thanks, is still worth sending."""


def to_thank(facts: Facts) -> tuple[str, ...]:
    """Contact keys of everyone still worth thanking, as they first appeared."""
    return tuple(dict.fromkeys(cell.key for cell in matrix(facts) if cell.state in OWED))


def _cell(facts: Facts, key: str, day: date, notes: list[Event]) -> Cell:
    due = plus(day, facts.limits.thank_you_fresh_days)
    sent = next((e.date for e in notes if e.date >= day and (not e.who or key in e.who)), None)
    if sent is not None:
        return Cell(key, day, "sent", due, sent, sent > due)
    if day != facts.log.interviewers[key].date:
        return Cell(key, day, "folded", due)
    state = "" if facts.stage == "closed" else facts.owed.get(key, "")
    return Cell(key, day, _OWED.get(state, "dropped"), due)


def cell_words(cell: Cell, today: date) -> str:
    """The cell as a person says it: "owed by Thu 12 Mar", "sent Tue 10 Mar", "let it go"."""
    if cell.state == "sent" and cell.sent_on:
        late = f", {count((cell.sent_on - cell.due).days, 'day')} late" if cell.was_late else ""
        return f"sent {say(cell.sent_on, today)}{late}"
    return {
        "owed": f"owed by {say(cell.due, today)}",
        "late": "late: still worth a note of its own",
        "stale": "put your thanks into your next message",
        "folded": "one note for the newer interview will do",
    }.get(cell.state, "not sent; let it go")


def thank_you_event(lead: Lead, key: str, today: date) -> Event:
    """The entry that says "I thanked this person today". Raises BadInput when `key` is nobody on the lead."""
    if lead.contact(key) is None:
        known = ", ".join(c.key for c in lead.contacts) or "nobody yet"
        raise BadInput(f'"{key}" is not a person of this lead; there is {known}. Nothing was saved.')
    return Event(date=today, kind="thank_you", dir="out", who=(key,))
