"""One pass over a lead's log: what was heard, asked, agreed, promised and owed, as references to the entries.

Definitions are RULEBOOK section 2. Entries after `today` are not read, except interviews that are
planned or called off.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter

from .called_off import settled
from .model import BACK_CHANNEL, Event, Lead

ATTEMPT_KINDS = frozenset({"call", "voicemail", "email", "linkedin", "text", "letter"})
"""Kinds of entry that can be an attempt."""


@dataclass(slots=True)
class Attempt:
    """One day's outreach that expects an answer."""

    date: date
    target: str | None
    kept: bool
    """It was the agreed call."""
    events: list[Event]


class Reading:
    """What the log says up to one day. Lists are in log order."""

    first: Event | None = None
    newest: Event | None = None
    applied: Event | None = None
    inbound: Event | None = None
    """Last word from the employer."""
    last_mine: Event | None = None
    """Newest outbound or two-way entry with the employer."""
    met: Event | None = None
    """Newest conversation or held interview with the employer."""
    reply: Event | None = None
    """Their message that waits for an answer."""
    agreed: Event | None = None
    """The entry whose agreed date stands."""
    promise: Event | None = None
    """The entry whose promise is open."""
    plan: Event | None = None
    """The entry whose date of my own stands."""
    thanked_all: date | None = None
    """Day of the newest thank-you that names nobody: it counts for everyone."""
    offer: Event | None = None
    written: bool | None = None
    offer_answered: bool = False
    deadline: Event | None = None
    told: date | None = None

    def __init__(self, today: date, back: frozenset[str], only_back: bool = False) -> None:
        self.today = today
        self.back = back
        """Keys of referrers and mentors."""
        self.only_back = only_back
        """Nobody else is known: a date agreed with nobody named can only be kept through them."""
        self.words: list[Event] = []
        """Every word from the employer."""
        self.touched: dict[str, date] = {}
        """For each person the day of the newest entry with them; only kept where there is a back channel."""
        self.attempts: list[Attempt] = []
        self.tried: set[str] = set()
        self.chain: list[Event] = []
        """Every entry that set an agreed date."""
        self.slips: list[Event] = []
        """Promises before whose date nothing was heard."""
        self.held: list[Event] = []
        self.open_interviews: list[Event] = []
        """Interviews without outcome, past and planned."""
        self.interviewers: dict[str, Event] = {}
        """For each interviewer the newest held interview, in order of first appearance."""
        self.thanked: dict[str, date] = {}
        self.future: list[date] = []
        """Dates of entries that are still ahead."""


def read(lead: Lead, today: date) -> Reading:
    """The reading of the lead's log as of the end of `today`."""
    back = frozenset([c.key for c in lead.contacts if c.role in BACK_CHANNEL])
    r = Reading(today, back, bool(back) and len(back) == len(lead.contacts))
    for e in in_order(lead.log):
        if e.date > today:
            r.future.append(e.date)
            if e.kind == "interview":
                _ahead(r, e)
            continue
        if r.first is None:
            r.first = e
        r.newest = e
        kind = e.kind
        if kind == "interview":
            _interview(r, e)
        if not back:
            _employer(r, e)
        else:
            # WHY: an entry whose people are all back-channel does not concern the employer
            if e.who and back.issuperset(e.who):
                _aside(r, e)
            else:
                _employer(r, e)
            for key in e.who:
                r.touched[key] = e.date
        if kind == "thank_you" or kind == "offer" or e.written is not None:
            _thanks_and_offers(r, e)
        if e.deadline is not None:
            r.deadline = e
        if e.told_offer:
            r.told = e.date
        if e.plan_on is not None:
            r.plan = e
        if e.agreed_cleared:
            r.agreed = None
        if e.promise_cleared:
            r.promise = None
    return r


def in_order(log: tuple[Event, ...]) -> Sequence[Event]:
    """The log by date; entries of one day keep their order."""
    before = date.min
    for e in log:
        if e.date < before:
            return sorted(log, key=attrgetter("date"))
        before = e.date
    return log


def speaker(event: Event, back: frozenset[str]) -> str | None:
    """Whom an entry is with: its first employer contact, else the first person; None when it names nobody.

    `back` has the keys of referrers and mentors: theirs is a note, never a date (RULEBOOK 7.1).
    """
    for key in event.who:
        if key not in back:
            return key
    return event.who[0] if event.who else None


def _employer(r: Reading, e: Event) -> None:
    """An entry with the employer: hearing from them, speaking with them, or reaching out."""
    way = e.dir
    if way == "out":
        if e.kind == "applied":
            r.applied = e
        r.last_mine = e
        r.offer_answered = True
        if e.kind in ATTEMPT_KINDS:
            _outbound(r, e, True)
        if e.kind != "thank_you":
            r.reply = r.plan = None
    elif e.kind == "applied":
        r.applied = e
    if way == "two_way":
        r.last_mine = e
        r.offer_answered = True
    if (way == "two_way" and not e.auto) or (e.held is True and e.kind == "interview"):
        r.met = e
        if way == "two_way":  # an interview answers no message of theirs, unless it is logged as a talk both ways
            r.reply = None
        if r.agreed is not None and with_agreed(r.agreed, e, r.back):
            r.agreed = None
        _heard(r, e)
    elif way == "in" and not e.auto:
        _heard(r, e)
    if e.promise_by is not None:
        r.promise = e
        r.slips.append(e)


def _aside(r: Reading, e: Event) -> None:
    """An entry with referrers or mentors only; a date agreed with the employer is not kept by it."""
    if e.dir == "out" and e.kind in ATTEMPT_KINDS:
        _outbound(r, e, False)


def _heard(r: Reading, e: Event) -> None:
    """A word from the employer: the clock starts again."""
    r.inbound = e
    r.plan = None
    r.words.append(e)
    if r.attempts:
        r.attempts = []
        r.tried = set()
    if e.needs_reply:
        r.reply = e
    if e.agreed_on is not None:
        r.agreed = e
        r.chain.append(e)
    if r.promise is not None and r.promise.promise_by is not None and e.date >= r.promise.promise_by:
        r.promise = None
    if r.slips:
        r.slips = [p for p in r.slips if p.promise_by is not None and p.promise_by < e.date]


def _outbound(r: Reading, e: Event, employer: bool) -> None:
    """A message or call of mine, of a kind that can be an attempt: it is one when it asks for an answer."""
    purpose = e.purpose or (("reply" if r.reply is not None else "follow_up") if employer else "update")
    if purpose != "follow_up" or e.auto:
        return
    r.plan = None  # also where nobody but a referrer or mentor can be asked: what I meant to do is done
    kept = False
    agreed = r.agreed
    if agreed is not None and (employer or agreed.who or r.only_back) and agreed.agreed_on is not None:
        kept = e.date >= agreed.agreed_on and with_agreed(agreed, e, r.back)
        r.agreed = None if kept else agreed
    target = e.who[0] if e.who else None
    r.tried.update(e.who)
    if r.attempts and r.attempts[-1].date == e.date:
        last = r.attempts[-1]
        last.target = target or last.target
        last.kept = last.kept or kept
        last.events.append(e)
    else:
        r.attempts.append(Attempt(e.date, target, kept, [e]))


def with_agreed(agreed: Event, e: Event, back: frozenset[str]) -> bool:
    """Whether the entry is with the person the date was agreed with; an entry or date naming nobody is with anyone."""
    return not agreed.who or not e.who or speaker(agreed, back) in e.who


def _interview(r: Reading, e: Event) -> None:
    if e.held is None:
        r.open_interviews.append(e)
        return
    # WHY: an outcome logged as a new entry settles the planned one of the same day
    r.open_interviews = settled(r.open_interviews, e)
    if e.held:
        r.held.append(e)
        for key in e.who:
            r.interviewers[key] = e


def _ahead(r: Reading, e: Event) -> None:
    """An interview of a day to come: planned, or called off already."""
    if e.held is None:
        r.open_interviews.append(e)
    elif not e.held:
        r.open_interviews = settled(r.open_interviews, e)


def _thanks_and_offers(r: Reading, e: Event) -> None:
    """A thank-you, an offer, or the letter that follows one."""
    if e.kind == "thank_you" and e.dir != "in":
        for key in e.who:
            r.thanked[key] = e.date
        if not e.who:
            r.thanked_all = e.date
    elif e.kind == "offer":
        r.offer, r.written, r.offer_answered = e, e.written, False
    elif e.written is not None and r.offer is not None:
        r.written = e.written
