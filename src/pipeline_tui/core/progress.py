"""How far a lead really came, read from its log, its dates and its stage: for figures, flows and reports.

Automatic receipts are no answers; a rejection is one. What no entry, date or stage shows did not happen.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .model import Lead
from .reading import read

_NO_TOUCH = frozenset({"note", "stage"})


@dataclass(frozen=True, slots=True)
class Progress:
    """What a lead has reached as of one day."""

    applied: bool
    """An application was sent; False where people were met without one."""
    applied_on: date | None
    begun: bool
    """Applied, or in touch with somebody; False for a job that was only found."""
    answered: bool
    """The employer said anything, good or bad."""
    answered_on: date | None
    """The first day they did, on or after the application; None when unknown."""
    rounds: tuple[date, ...]
    """Days of interviews that took place, in order."""
    interviewed: bool
    """Interviewed, even where no date is known."""
    offered: bool


def progress(lead: Lead, today: date) -> Progress:
    """What the lead has reached by the end of `today`."""
    log = read(lead, today)
    known = [e.date for e in lead.log if e.kind == "applied" and e.date <= today]
    applied_on = lead.applied_on if lead.applied_on and lead.applied_on <= today else min(known, default=None)
    pursued = lead.stage != "prospect" and lead.outcome != "not_pursued"
    touches = any(e.date <= today and e.kind not in _NO_TOUCH for e in lead.log)
    # WHY: a row of a tracker may say only how it stands; touches without an application mean people were met first
    applied = bool(applied_on) or lead.stage == "applied" or (pursued and not touches)
    rounds = tuple(sorted({e.date for e in log.held}))
    offered = log.offer is not None or lead.stage == "offer" or lead.outcome in ("accepted", "declined")
    words = [e.date for e in log.words if applied_on is None or e.date >= applied_on]
    if lead.outcome == "rejected" and lead.closed_on and lead.closed_on <= today:
        words.append(lead.closed_on)
    interviewed = bool(rounds) or lead.stage == "interviewed"
    return Progress(
        applied=applied,
        applied_on=applied_on,
        begun=applied or touches or lead.stage not in ("prospect", "closed"),
        answered=bool(words) or interviewed or offered or lead.outcome == "rejected" or lead.stage == "waiting_req",
        answered_on=min(words, default=None),
        rounds=rounds,
        interviewed=interviewed,
        offered=offered,
    )
