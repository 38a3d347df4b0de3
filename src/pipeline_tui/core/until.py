"""When a verdict can next change by itself, with nothing logged.

Every fact that moves with time names the days on which it flips; the nearest one after today is the answer. It may be
too early, never too late.
"""

from __future__ import annotations

from datetime import date

from .calendar import plus
from .facts import Facts
from .signals import turns
from .tables import Clock


def next_change(facts: Facts, clocks: tuple[Clock, ...], via: str) -> date | None:
    """The next day after today on which rule, severity, people, channel, signals or courtesies may differ."""
    today = facts.today
    days: list[date | None] = list(facts.log.future)
    left: list[int] = []  # WHY: business days from today are compared as numbers, and only the nearest becomes a date
    _counters(facts, clocks, days, left)
    _set_dates(facts, days, left)
    _stage_dates(facts, days)
    turns(facts, days, left)
    if left:
        days.append(facts.calendar.add(today, max(1, min(left))))
    if via == "urgent_call" and today < date.max:
        days.append(plus(today, 1))
    nearest = None
    for day in days:
        if day is not None and day > today and (nearest is None or day < nearest):
            nearest = day
    return nearest


def _counters(facts: Facts, clocks: tuple[Clock, ...], days: list[date | None], left: list[int]) -> None:
    """When a number that counts time reaches what a condition of the table compares it with."""
    for fact, base, unit, shift, value, look in clocks:
        since = getattr(facts, base)
        wanted = look(facts) if look else value
        if since is None or wanted is None:
            continue
        if unit == "line":
            days += value.turns(facts)
        elif unit == "days":
            days.append(plus(since, wanted + shift))
        elif since > facts.today:
            days.append(since)
        else:
            missing = wanted + shift - getattr(facts, fact)
            if missing > 0:
                left.append(missing)


def _set_dates(facts: Facts, days: list[date | None], left: list[int]) -> None:
    """Days that entries of the log set: agreed, planned, promised, owed."""
    log, limits = facts.log, facts.limits
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
    if log.reply and facts.reply_age_bd is not None and facts.reply_age_bd <= limits.reply_due_bd:
        left.append(limits.reply_due_bd + 1 - facts.reply_age_bd)
    if log.interviewers:
        _thanks(facts, days, left)


def _stage_dates(facts: Facts, days: list[date | None]) -> None:
    """Days that only matter in one stage, and those of offers elsewhere."""
    if facts.stage == "offer":
        days += [facts.offer_near_date, facts.offer_day, facts.paper_date]
    elif facts.stage == "closed":
        days += [facts.closed_on, facts.revive_date]
        return
    elif facts.stage == "prospect":
        closes = facts.lead.closes_on
        days += [closes, plus(closes, 1) if closes else None]
        return
    for other in facts.others:
        days.append(other.received)
        days.append(facts.calendar.sub(other.deadline, facts.profile.competing_horizon_bd))
        days.append(plus(other.deadline, 1))


def _thanks(facts: Facts, days: list[date | None], left: list[int]) -> None:
    """The day on which each owed thank-you turns late, stale, or is dropped."""
    limits = facts.limits
    for key, state in facts.owed.items():
        held = facts.log.interviewers[key].date
        if state == "fresh":
            days.append(plus(held, limits.thank_you_fresh_days + 1))
        else:
            most = limits.thank_you_late_bd if state == "late" else limits.thank_you_stale_bd
            left.append(most + 1 - facts.calendar.between(held, facts.today))
