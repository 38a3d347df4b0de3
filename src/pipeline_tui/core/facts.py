"""The facts of one lead on one day, worked out when first asked for (RULEBOOK section 2).

`_bd` counts business days in the contact's calendar. A fact that cannot be known is None.
"""

# ruff: noqa: D102 - each fact is named and explained in terms.FACTS, each date in terms.DATES
from __future__ import annotations

from datetime import date

from .calendar import Calendar, plus
from .lazy import lazy
from .model import Event, Lead
from .process import Process
from .tables import Limits, Profile
from .verdict import OtherOffer

_OFFER_HEARERS = frozenset({"applied", "interviewed", "waiting_req"})


class Facts(Process):
    """Everything the rule table may ask about a lead."""

    none: date | None = None
    """The date of a rule that has none."""

    def __init__(
        self,
        lead: Lead,
        today: date,
        profile: Profile,
        calendar: Calendar,
        limits: Limits,
        others: tuple[OtherOffer, ...] = (),
    ) -> None:
        super().__init__(lead, today, profile, calendar, limits, others)
        # WHY: nearly every verdict asks for these, and most leads have nothing behind them
        log = self.log
        self.agreed_state = "none" if log.agreed is None else self._agreed_state()
        self.plan_state = "none" if log.plan is None else self._plan_state()
        self.promise_state = "none" if log.promise is None else self._promise_state()
        self.reply_state = "none" if log.reply is None else self._reply_state()
        self.thanks_state = self._thanks_state() if log.interviewers else "none"
        self.upcoming_interview = bool(log.open_interviews) and self.upcoming is not None
        self.unlogged_interview = bool(log.open_interviews) and self.unlogged is not None
        self.competing_offer = bool(others) and self.competing is not None

    @property
    def itself(self) -> Facts:
        """All of them: what a filter line in a rule looks at."""
        return self

    # ---- dates that were set ----

    @lazy
    def agreed_due(self) -> date | None:
        agreed = self.log.agreed
        return self.calendar.fwd(agreed.agreed_on) if agreed and agreed.agreed_on else None

    def _agreed_state(self) -> str:
        due = self.agreed_due
        if due is None:
            return "none"
        return "future" if self.today < due else "due" if self.today == due else "overdue"

    @lazy
    def plan_due(self) -> date | None:
        plan = self.log.plan
        return self.calendar.fwd(plan.plan_on) if plan and plan.plan_on else None

    def _plan_state(self) -> str:
        if self.plan_due is None:
            return "none"
        return "future" if self.today < self.plan_due else "due"

    @lazy
    def promise_trigger(self) -> date | None:
        promise = self.log.promise
        if promise is None or promise.promise_by is None:
            return None
        return self.calendar.add(promise.promise_by, self.profile.promise_grace_bd)

    def _promise_state(self) -> str:
        promise = self.log.promise
        if promise is None or promise.promise_by is None:
            return "none"
        trigger = self.promise_trigger
        if self.last_out is not None and self.last_out > promise.promise_by:
            return "chased"
        return "holding" if trigger is not None and self.today < trigger else "broken"

    @lazy
    def promise_late_bd(self) -> int | None:
        return self._bd_since(self.promise_trigger)

    # ---- what I owe ----

    @lazy
    def reply_on(self) -> date | None:
        return self.log.reply.date if self.log.reply else None

    @lazy
    def reply_age_bd(self) -> int | None:
        return self._bd_since(self.reply_on)

    def _reply_state(self) -> str:
        age = self.reply_age_bd
        return "none" if age is None else "due" if age <= self.limits.reply_due_bd else "overdue"

    @lazy
    def owed(self) -> dict[str, str]:
        """Interviewers not thanked since their newest interview: fresh, late or stale; later ones are dropped."""
        log, limits = self.log, self.limits
        owed = {}
        for key, interview in log.interviewers.items():
            thanked = max(log.thanked.get(key, date.min), log.thanked_all or date.min)
            if thanked >= interview.date and thanked != date.min:
                continue
            if (self.today - interview.date).days <= limits.thank_you_fresh_days:
                owed[key] = "fresh"
                continue
            age = self.calendar.between(interview.date, self.today)
            if age <= limits.thank_you_stale_bd:
                owed[key] = "late" if age <= limits.thank_you_late_bd else "stale"
        return owed

    @lazy
    def thanks_owed(self) -> tuple[str, ...]:
        """Whom to thank now."""
        return tuple(key for key, state in self.owed.items() if state != "stale")

    def _thanks_state(self) -> str:
        states = self.owed.values()
        return "late" if "late" in states else "fresh" if "fresh" in states else "none"

    @lazy
    def thanks_on(self) -> date | None:
        return min((self.log.interviewers[key].date for key in self.thanks_owed), default=None)

    @lazy
    def thank_by(self) -> date | None:
        fresh = [self.log.interviewers[key].date for key, state in self.owed.items() if state == "fresh"]
        return plus(min(fresh), 1) if fresh else None

    # ---- interviews ahead and not logged ----

    @lazy
    def upcoming(self) -> Event | None:
        return min((e for e in self.log.open_interviews if e.date >= self.today), key=lambda e: e.date, default=None)

    @lazy
    def interview_date(self) -> date | None:
        return self.upcoming.date if self.upcoming else None

    @lazy
    def unlogged(self) -> Event | None:
        return min((e for e in self.log.open_interviews if e.date < self.today), key=lambda e: e.date, default=None)

    @lazy
    def unlogged_on(self) -> date | None:
        return self.unlogged.date if self.unlogged else None

    # ---- offers ----

    @lazy
    def deadline(self) -> date | None:
        return self.log.deadline.deadline if self.stage == "offer" and self.log.deadline else None

    @lazy
    def offer_day(self) -> date | None:
        """The last business day on which the answer can be given."""
        return self.calendar.back(self.deadline) if self.deadline else None

    @lazy
    def offer_bd_left(self) -> int | None:
        return self.calendar.between(self.today, self.offer_day) if self.offer_day else None

    @lazy
    def offer_near_date(self) -> date | None:
        return self.calendar.sub(self.deadline, self.profile.offer_near_bd) if self.deadline else None

    @lazy
    def offer_deadline(self) -> str:
        if self.offer_day is None or self.offer_bd_left is None:
            return "none"
        if self.today >= self.offer_day:
            return "now"
        return "near" if self.offer_bd_left <= self.profile.offer_near_bd else "later"

    @lazy
    def offered_on(self) -> date | None:
        return self.log.offer.date if self.log.offer else None

    @lazy
    def offer_age_bd(self) -> int | None:
        return self._bd_since(self.offered_on)

    @lazy
    def paper_date(self) -> date | None:
        return self.calendar.add(self.offered_on, self.limits.written_offer_bd) if self.offered_on else None

    @lazy
    def offer_needs_paper(self) -> bool:
        log = self.log
        return (
            log.written is False and self.n_unanswered == 0 and bool(self.paper_date and self.today >= self.paper_date)
        )

    @lazy
    def offer_needs_deadline(self) -> bool:
        return self.log.offer is not None and self.deadline is None and not self.log.offer_answered

    @lazy
    def competing(self) -> OtherOffer | None:
        """The offer elsewhere that ends first among those they should hear of now."""
        log = self.log
        if not self.others or self.stage not in _OFFER_HEARERS or log.met is None:
            return None
        now = [
            o
            for o in self.others
            if o.received <= self.today <= o.deadline
            and self.calendar.between(self.today, o.deadline) <= self.profile.competing_horizon_bd
            and not (log.told and log.told >= o.received)
        ]
        return min(now, key=lambda o: o.deadline, default=None)

    @lazy
    def other_received(self) -> date | None:
        return self.competing.received if self.competing else None

    # ---- after closing ----

    @lazy
    def closed_bd(self) -> int | None:
        return self._bd_since(self.closed_on)

    @lazy
    def closed_days(self) -> int | None:
        return self._days_since(self.closed_on)

    @lazy
    def out_on(self) -> date | None:
        """The day I last wrote or spoke since closing."""
        mine = self.log.last_mine
        return mine.date if mine and self.closed_on and mine.date >= self.closed_on else None

    @lazy
    def out_since_close(self) -> bool:
        return self.out_on is not None

    @lazy
    def close_or_out_on(self) -> date | None:
        return self.out_on or self.closed_on

    @lazy
    def days_since_close_or_out(self) -> int | None:
        return self._days_since(self.close_or_out_on)

    @lazy
    def keep_warm_date(self) -> date | None:
        return plus(self.close_or_out_on, self.profile.keep_warm_days) if self.close_or_out_on else None

    @lazy
    def revive_date(self) -> date | None:
        wait = self.profile.revive_days
        return plus(self.closed_on, wait) if self.closed_on and wait is not None else None

    @lazy
    def revive_on(self) -> bool:
        return self.revive_date is not None and self.today >= self.revive_date
