"""When a verdict can next change by itself, with nothing logged.

Every fact that moves with time names the days on which it flips; the nearest one after today is the answer. It may be
too early, never too late.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from .calendar import plus
from .facts import Facts
from .signals import turns
from .tables import Plan


def next_change(facts: Facts, plan: Plan, via: str) -> date | None:
    """The next day after today on which rule, severity, people, channel, signals or courtesies may differ."""
    today = facts.today
    days: list[date | None] = list(facts.log.future)
    _counters(facts, plan, days)
    _set_dates(facts, days)
    _stage_dates(facts, days)
    days += turns(facts)
    if via == "urgent_call" and today < date.max:
        days.append(plus(today, 1))
    return min([day for day in days if day is not None and day > today], default=None)


def _counters(facts: Facts, plan: Plan, days: list[date | None]) -> None:
    """When a number that counts time reaches what a condition of the table compares it with."""
    add = facts.calendar.add
    for base, unit, shift, value, look in plan.clocks:
        since = getattr(facts, base)
        if since is None:
            continue
        wanted = look(facts) if look else value
        if wanted is not None:
            n = int(wanted) + shift
            days.append(plus(since, n) if unit == "days" else add(since, n))


def _set_dates(facts: Facts, days: list[date | None]) -> None:
    """Days that entries of the log set: agreed, planned, promised, owed."""
    log = facts.log
    if log.open_interviews:
        days += [plus(e.date, 1) for e in log.open_interviews]
    if log.attempts:
        days += [facts.backoff_date, facts.final_date]
    if log.agreed is not None and facts.agreed_due is not None:
        days += [facts.agreed_due, plus(facts.agreed_due, 1)]
    if log.plan is not None:
        days.append(facts.plan_due)
    if log.promise is not None:
        days.append(facts.promise_trigger)
    if log.reply is not None:
        days.append(facts.calendar.add(log.reply.date, facts.limits.reply_due_bd + 1))
    if log.interviewers and facts.owed:
        days += _thanks(facts)


def _stage_dates(facts: Facts, days: list[date | None]) -> None:
    """Days that only matter in one stage, and those of offers elsewhere."""
    if facts.stage == "offer":
        days += [facts.offer_near_date, facts.offer_day, facts.paper_date]
    elif facts.stage == "closed":
        days += [facts.closed_on, facts.revive_date]
    elif facts.stage == "prospect":
        days.append(facts.lead.closes_on)
    for other in facts.others:
        days.append(other.received)
        days.append(facts.calendar.sub(other.deadline, facts.profile.competing_horizon_bd))
        days.append(plus(other.deadline, 1))


def _thanks(facts: Facts) -> Iterator[date]:
    """Days on which an owed thank-you turns late, stale, or is dropped."""
    limits = facts.limits
    for key in facts.owed:
        held = facts.log.interviewers[key].date
        yield plus(held, limits.thank_you_fresh_days + 1)
        yield facts.calendar.add(held, limits.thank_you_late_bd + 1)
        yield facts.calendar.add(held, limits.thank_you_stale_bd + 1)
