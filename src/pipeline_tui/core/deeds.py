"""One-key deeds: the entries that stand for "I left a voicemail" and "I e-mailed" on a flagged lead."""

from __future__ import annotations

from datetime import date

from .model import BACK_CHANNEL, Event, Lead
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
    return (
        Event(
            date=today,
            kind=kind,
            dir="out",
            who=who,
            outcome=OUTCOMES[kind],
            # A referrer who is asked about the silence is an attempt; other words to them are only news.
            purpose="follow_up" if verdict.action == "ask_referrer" else None,
            told_offer=True if verdict.action == "tell_competing_offer" else None,
        ),
    )
