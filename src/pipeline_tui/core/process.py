"""The first half of a lead's facts: stage, rounds, silence and attempts (RULEBOOK section 2).

`_bd` counts business days in the contact's calendar. A fact that cannot be known is None.
"""

# ruff: noqa: D102 - each fact is named and explained in terms.FACTS, each date in terms.DATES
from __future__ import annotations

from datetime import date
from itertools import pairwise
from math import ceil

from .calendar import Calendar, plus
from .lazy import lazy
from .model import Event, Lead
from .reach import contactable
from .reading import Attempt, Reading, read
from .tables import Limits, Profile
from .verdict import OtherOffer


class Process:
    """How far the lead has come, how long they have been silent, and what was tried."""

    def __init__(
        self,
        lead: Lead,
        today: date,
        profile: Profile,
        calendar: Calendar,
        limits: Limits,
        others: tuple[OtherOffer, ...] = (),
    ) -> None:
        self.lead, self.today, self.profile, self.calendar = lead, today, profile, calendar
        self.limits, self.others = limits, others
        self.log: Reading = read(lead, today)
        self.stage, self.outcome, self.frozen = lead.stage, lead.outcome, lead.frozen
        self.stage_since, self.closed_on = lead.stage_since, lead.closed_on
        log = self.log
        self.has_events: bool = log.first is not None or bool(log.open_interviews)
        self.screened: bool = lead.stage == "applied" and bool(log.held)
        self.sk: str = "screened" if self.screened else lead.stage if lead.stage in profile.cap else "applied"
        """The key under which the profile keeps this lead's numbers."""
        self.cap: int = profile.cap[self.sk]
        self.anchor_event: Event | None = log.inbound or log.applied or log.first
        self.anchor: date | None = self.anchor_event.date if self.anchor_event else None
        """The day silence is counted from."""
        self.n_unanswered = len(log.attempts)
        self.last_attempt: Attempt | None = log.attempts[-1] if log.attempts else None
        self.last_out: date | None = self.last_attempt.date if self.last_attempt else None

    def _bd_since(self, day: date | None) -> int | None:
        return None if day is None else self.calendar.between(day, self.today)

    def _days_since(self, day: date | None) -> int | None:
        return None if day is None else (self.today - day).days

    # ---- the process ----

    @lazy
    def round_dates(self) -> list[date]:
        return sorted({e.date for e in self.log.held})

    @lazy
    def rounds(self) -> int:
        return len(self.round_dates)

    @lazy
    def pace(self) -> float | None:
        """Median gap between rounds in business days; None before the second round."""
        days = self.round_dates
        if len(days) < 2:
            return None
        gaps = sorted([self.calendar.between(a, b) for a, b in pairwise(days)])
        middle = len(gaps) // 2
        return (gaps[middle] + gaps[~middle]) / 2

    @lazy
    def stage_days(self) -> int | None:
        return self._days_since(self.stage_since)

    @lazy
    def found_on(self) -> date | None:
        log = self.log
        return self.lead.found_on or (log.first.date if log.first else self.stage_since)

    @lazy
    def found_days(self) -> int | None:
        return self._days_since(self.found_on)

    @lazy
    def closes_eve(self) -> date | None:
        """The day before applications close, then the day itself; None when it is past."""
        closes = self.lead.closes_on
        if closes is None or closes < self.today:
            return None
        return closes if closes == self.today else plus(closes, -1)

    # ---- silence ----

    @lazy
    def silence_bd(self) -> int:
        return self.calendar.between(self.anchor, self.today) if self.anchor else 0

    @lazy
    def threshold(self) -> int | None:
        """Business days of silence that are normal; None where no rule counts silence."""
        p, lead = self.profile, self.lead
        if self.stage in ("prospect", "offer", "closed"):
            return None
        if lead.cadence_bd is not None:
            return max(1, lead.cadence_bd)
        if self.stage == "waiting_req":
            return p.thr_frozen if self.frozen else p.thr_req
        if self.stage == "interviewed":
            if self.pace is None:
                return p.int_base
            return max(p.int_lo, min(p.int_hi, ceil(p.int_k * self.pace)))
        if self.screened:
            return p.thr_screened
        referred = any(c.role == "referrer" and contactable(c, lead.no_calls) for c in lead.contacts)
        return p.thr_applied_referred if referred else p.thr_applied

    @lazy
    def thr_high(self) -> int | None:
        return None if self.threshold is None else ceil(self.limits.sev_escalate_factor * self.threshold)

    @lazy
    def old_date(self) -> date | None:
        return self.calendar.add(self.anchor, self.profile.thr_applied_old) if self.anchor else None

    @lazy
    def threshold_date(self) -> date | None:
        """First day on which silence alone speaks."""
        if self.anchor is None or self.threshold is None:
            return None
        n = self.threshold
        if self.stage == "applied" and not self.screened:
            n = min(n, self.profile.thr_applied_old)
        return self.calendar.add(self.anchor, n)

    # ---- attempts ----

    @lazy
    def final_wait(self) -> int:
        return self.profile.final_wait[self.sk]

    @lazy
    def backoff_date(self) -> date | None:
        """When the next attempt may be made; None before the first and after the last."""
        last, n = self.last_attempt, self.n_unanswered
        if last is None or n >= self.cap:
            return None
        wait = self.profile.agreed_retry_bd if n == 1 and last.kept else self.profile.backoff[self.sk][n]
        return self.calendar.add(last.date, wait)

    @lazy
    def wait_over(self) -> bool:
        return self.backoff_date is not None and self.today >= self.backoff_date

    @lazy
    def final_date(self) -> date | None:
        if self.last_out is None or self.n_unanswered < self.cap:
            return None
        return self.calendar.add(self.last_out, self.final_wait)

    @lazy
    def final_wait_over(self) -> bool:
        return self.final_date is not None and self.today >= self.final_date
