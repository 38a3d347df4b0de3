"""What is shown beside a verdict and never changes it: signals (RULEBOOK section 7) and courtesies (section 3)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from math import ceil

from .calendar import plus
from .facts import Facts
from .model import NOTHING, Event
from .reach import contactable


def intervals(chain: list[Event]) -> list[int]:
    """Days from each entry to the date agreed in it, oldest first."""
    return [(e.agreed_on - e.date).days for e in chain if e.agreed_on is not None]


def pace_break_bd(facts: Facts) -> int | None:
    """Business days of silence that break the employer's pace; None before the second round."""
    limits = facts.limits
    return None if facts.pace is None else max(limits.pace_break_bd, ceil(limits.pace_break_factor * facts.pace))


def signals(facts: Facts) -> tuple[str, ...]:
    """The signals of an open lead, in fixed order."""
    if facts.stage == "closed":
        return ()
    limits, log, found = facts.limits, facts.log, []
    if log.chain:
        runs = intervals(log.chain)
        if len(runs) >= 3 and max(runs[-3:]) - min(runs[-3:]) <= 1:
            found.append("interval_stable")
        last = runs[-1]
        if (
            len(runs) >= 2
            and last >= limits.growing_factor * runs[-2]
            and limits.growing_days <= last < limits.put_off_days
        ):
            found.append("interval_growing")
        if last >= limits.put_off_days:
            found.append("put_off")
    if len(log.held) > 1:
        broken = pace_break_bd(facts)
        if broken is not None and facts.silence_bd >= broken:
            found.append("pace_break")
    if facts.stage == "waiting_req" and facts.stage_days is not None and facts.stage_days >= limits.req_slow_days:
        found.append("req_stuck" if facts.stage_days >= limits.req_stuck_days else "req_slow")
    if len(log.slips) > 1 and sum(1 for p in log.slips if p.promise_by and p.promise_by < facts.today) > 1:
        found.append("repeat_slip")
    return tuple(found)


def milestone(facts: Facts) -> date | None:
    """The newest interview, offer or closing."""
    days = [facts.log.held[-1].date] if facts.log.held else []
    if facts.offered_on:
        days.append(facts.offered_on)
    if facts.closed_on and facts.closed_on <= facts.today:
        days.append(facts.closed_on)
    return max(days, default=None)


def courtesies(facts: Facts, action: str, recipient: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    """Secondary kindnesses: a thank-you folded into the next contact, news for the referrer."""
    found: dict[str, tuple[str, ...]] = {}
    if facts.log.interviewers and action != "thank_you" and facts.stage != "closed":
        owed = facts.owed
        if "stale" in owed.values():
            found["late_thank_you"] = tuple([key for key, state in owed.items() if state == "stale"])
    untold = _untold(facts, recipient) if facts.log.back else ()
    if untold:
        found["update_referrer"] = untold
    return found or NOTHING


def _untold(facts: Facts, recipient: tuple[str, ...]) -> tuple[str, ...]:
    """Referrers who have not heard of the last milestone while it is fresh enough to tell."""
    since = milestone(facts)
    if since is None:
        return ()
    age = facts.calendar.between(since, facts.today)
    if not facts.limits.referrer_from_bd <= age <= facts.limits.referrer_to_bd:
        return ()
    return tuple(
        c.key
        for c in facts.lead.contacts
        if c.role == "referrer"
        and c.key not in recipient
        and contactable(c, facts.lead.no_calls)
        and facts.log.touched.get(c.key, date.min) < since
    )


def turns(facts: Facts, days: list[date | None], left: list[int]) -> None:
    """Add the days, or the business days left, after which a signal or courtesy can begin or end."""
    log, limits = facts.log, facts.limits
    broken = pace_break_bd(facts) if len(log.held) > 1 else None
    if broken is not None and facts.silence_bd < broken:
        left.append(broken - facts.silence_bd)
    if facts.stage == "waiting_req" and facts.stage_since is not None:
        days += [plus(facts.stage_since, limits.req_slow_days), plus(facts.stage_since, limits.req_stuck_days)]
    if len(log.slips) > 1:
        days += [plus(p.promise_by, 1) for p in log.slips if p.promise_by]
    if log.back:
        since = milestone(facts)
        if since is not None:
            age = facts.calendar.between(since, facts.today)
            left += [n - age for n in (limits.referrer_from_bd, limits.referrer_to_bd + 1) if n > age]
        days.append(facts.closed_on)
