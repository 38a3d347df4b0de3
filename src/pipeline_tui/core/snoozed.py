"""What a lead says when its snooze is over: the reason it was put off for, until something is logged on it."""

from __future__ import annotations

from datetime import date

from .model import Lead


def back_words(lead: Lead, today: date) -> str | None:
    """ "Back from snooze: busy."; None while it is snoozed, without a reason, or once something happened since."""
    until, why = lead.snoozed_until, (lead.snooze_why or "").strip()
    if until is None or until > today or not why:
        return None
    if any(until <= event.date <= today for event in lead.log):
        return None
    return f"Back from snooze: {why}{'' if why.endswith(('.', '!', '?', '…')) else '.'}"
