"""One-key deeds: the entries that stand for "I left a voicemail" and "I e-mailed" on a flagged lead.

And what any touch of mine counts as where a flag asked for it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from .model import BACK_CHANNEL, Event, Lead
from .reading import ATTEMPT_KINDS
from .thanks import thank_you_event
from .verdict import Verdict

OUTCOMES = {"voicemail": "left_message", "email": "sent"}
"""Kinds of entry one key can log, and the outcome each is logged with."""


def reached_out(lead: Lead, verdict: Verdict, kind: str, today: date) -> tuple[Event, ...]:
    """The entries for a voicemail or an e-mail (`kind`, a name in OUTCOMES) to whom the verdict says, dated today.

    A voicemail goes to the first recipient, an e-mail to all of them; where the e-mail asked for is a thank-you, each
    gets a thank-you of their own. Without a recipient the one person of the employer is meant, if there is just one.
    """
    if kind == "email" and verdict.action == "thank_you" and verdict.recipient:
        return tuple(thank_you_event(lead, key, today) for key in verdict.recipient)
    who = verdict.recipient[:1] if kind == "voicemail" else verdict.recipient
    if not who:
        employers = [c.key for c in lead.contacts if c.role not in BACK_CHANNEL]
        who = (employers[0],) if len(employers) == 1 else ()
    told = True if verdict.action == "tell_competing_offer" else None
    event = Event(date=today, kind=kind, dir="out", who=who, outcome=OUTCOMES[kind], told_offer=told)
    return as_asked([event], lead, verdict)


def as_asked(events: Iterable[Event], lead: Lead, verdict: Verdict) -> tuple[Event, ...]:
    """The entries, with a touch to the referrer or mentor whom the verdict asks about the silence as the attempt it is.

    Other words to them are only news (RULEBOOK section 2, purpose).
    """
    aside = {c.key for c in lead.contacts if c.role in BACK_CHANNEL}.intersection(verdict.recipient)
    if verdict.severity == 0 or not aside:
        return tuple(events)
    return tuple(
        replace(e, purpose="follow_up")
        if e.purpose is None and e.dir == "out" and e.kind in ATTEMPT_KINDS and e.who and aside.issuperset(e.who)
        else e
        for e in events
    )
