"""Too soon is a flag as well: words of warning before a touch that breaks an agreed date or crowds the last attempt.

It only warns; whoever calls it offers a key to go on. RULEBOOK 7.1 names what may speak before an agreed date: offer
clocks, replies, competing offers, interviews and thank-yous. Entries dated before today are history: no warning.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from .days import say
from .facts import Facts
from .model import Event
from .quicklog_reading import Reading
from .reach import word
from .reading import ATTEMPT_KINDS, Attempt, speaker, with_agreed
from .verdict import NEVER_SNOOZED, Verdict
from .wording import called
from .words import count

_SPACE_BD = 2
"""Business days between attempts where no back-off applies (design)."""

_DOING = {"call": "calling", "email": "writing", "linkedin": "writing", "text": "texting"}
_EXCUSES = frozenset({"interview", "offer", "thank_you"})
_REPLIED = re.compile(
    r"(?:^\W*|[,;.]\s*|\band )(?:(?:i|i've|have|just|also|then) )*(?:(?:replied|responded|wrote back|got back) to\b"
    r"|answered (?!by\b|after\b|on\b)|returned (?!my\b)[\w' ]{0,25}\bcall\b)",
    re.IGNORECASE,
)
"""A clause of mine that says that they had spoken first."""


def too_soon(facts: Facts, events: Iterable[Event], verdict: Verdict) -> str | None:
    """The warning for entries about to be saved, or None when all is well.

    `facts` and `verdict` are the lead's as it stands without the entries; the first entry that comes too soon is
    the one spoken of.
    """
    batch = list(events)
    if (
        facts.stage in ("closed", "offer")
        or verdict.rule in NEVER_SNOOZED
        or facts.upcoming_interview
        or any(e.kind in _EXCUSES for e in batch)
    ):
        return None
    for event in batch:
        if not _reaches_out(event, facts) or _asked_for(event, verdict):
            continue
        words = _before_agreed(event, facts) or _twice(event, facts) or _against_rhythm(event, facts)
        if words:
            return words
    return None


def is_answer(reading: Reading) -> bool:
    """Whether a line is about a call of theirs or an answer of mine: they came first, so it is never too soon."""
    return reading.direction == "in" or bool(_REPLIED.search(reading.note))


def _reaches_out(event: Event, facts: Facts) -> bool:
    """A touch of mine, today or ahead, that follows up with the employer."""
    back = facts.log.back
    return (
        event.kind in ATTEMPT_KINDS
        and event.dir in ("out", "two_way")
        and event.date >= facts.today
        and event.purpose in (None, "follow_up")
        and not (event.auto or event.told_offer or event.agreed_cleared)
        and not (event.who and back.issuperset(event.who))
    )


def _asked_for(event: Event, verdict: Verdict) -> bool:
    """Whether the verdict asks for this very touch by now; a thank-you is asked for in writing, so a call is not it."""
    if verdict.severity == 0 or verdict.due is None or verdict.due > event.date:
        return False
    if event.who and not set(event.who).intersection(verdict.recipient):
        return False
    return bool(verdict.recipient) and (verdict.action != "thank_you" or word(event.kind) == verdict.channel)


def _before_agreed(event: Event, facts: Facts) -> str | None:
    agreed = facts.log.agreed
    if agreed is None or agreed.agreed_on is None or event.date >= agreed.agreed_on:
        return None
    if not with_agreed(agreed, event, facts.log.back):
        return None
    who = speaker(agreed, facts.log.back)
    whom = f" with {called(facts.lead, who)}" if who else ""
    when = f"{say(agreed.agreed_on, facts.today)}, {_away(agreed.agreed_on, facts.today)}"
    unless = ", unless they called you" if event.dir == "two_way" else ""
    doing = _DOING[word(event.kind) or "email"]
    return f"You agreed{whom} to be in touch on {when}; {doing} sooner breaks the deal{unless}."


def _twice(event: Event, facts: Facts) -> str | None:
    """A second attempt within the wait after the last; a talk is an answer, and one day's outreach is one attempt."""
    last = facts.last_attempt
    if last is None or event.dir != "out" or event.date == last.date:
        return None
    free = facts.backoff_date or facts.calendar.add(last.date, _SPACE_BD)
    if event.date >= free:
        return None
    wait = count(facts.calendar.between(last.date, free), "business day")
    return (
        f"You last tried{_tried(last, facts)} on {say(last.date, facts.today)}; the usual wait is {wait}, "
        f"until {say(free, facts.today)}. Sooner can read as pressure."
    )


def _against_rhythm(event: Event, facts: Facts) -> str | None:
    """A try within the user's own rhythm for this lead, counted from the last talk; one day's touches are one."""
    cadence, met = facts.lead.cadence_bd, facts.log.met
    if cadence is None or met is None or event.dir != "out" or event.date == met.date:
        return None
    free = facts.calendar.add(met.date, max(1, cadence))
    if event.date >= free:
        return None
    whom = f" with {called(facts.lead, met.who[0])}" if met.who else ""
    rhythm = count(max(1, cadence), "business day")
    return (
        f"You last spoke{whom} on {say(met.date, facts.today)}; your own rhythm for this lead is {rhythm}, "
        f"until {say(free, facts.today)}. Sooner can read as pressure."
    )


def _tried(last: Attempt, facts: Facts) -> str:
    return f" {called(facts.lead, last.target)}" if last.target else ""


def _away(day: date, today: date) -> str:
    days = (day - today).days
    return "tomorrow" if days == 1 else f"{count(days, 'day')} from now"
