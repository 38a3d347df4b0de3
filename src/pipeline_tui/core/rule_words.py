"""The words that reasons, card lines and "clears" sentences are filled with: one attribute per placeholder.

Dates are said, counts are numbers, people are named; what is not known is None.
"""

# ruff: noqa: D102 - one attribute per placeholder; the name says what it is
from __future__ import annotations

from datetime import date

from .facts import Facts
from .lazy import lazy
from .reach import beyond_reach, ways, word
from .reading import speaker
from .whom import Step
from .wording import called, long_date, near_date, person_of, short_date, short_name
from .words import CHANNEL_WORDS, names

_DO = {"call": "call", "email": "e-mail", "linkedin": "message", "text": "text"}
_BY = {"call": "by phone", "email": "by e-mail", "linkedin": "on LinkedIn", "text": "by text"}
_OUTCOMES = {"not_pursued": "not pursued", "role_closed": "role closed", "silent": "gone silent"}


class Words:
    """The placeholders of one lead, one rule and one day."""

    def __init__(self, facts: Facts, step: Step, due: date | None) -> None:
        self.facts, self.step, self.due_on = facts, step, due
        self.n_unanswered = facts.n_unanswered
        self.k = facts.n_unanswered + 1

    def _long(self, day: date | None) -> str | None:
        return None if day is None else long_date(day, self.facts.today)

    def _short(self, day: date | None) -> str | None:
        return None if day is None else short_date(day, self.facts.today)

    # ---- the step ----

    @lazy
    def whom(self) -> str | None:
        people = self.step.recipient
        return called(self.facts.lead, people[0]) if people else None

    @lazy
    def short(self) -> str | None:
        people = self.step.recipient
        return short_name(self.facts.lead, people[0]) if people else None

    @lazy
    def verb(self) -> str | None:
        return CHANNEL_WORDS.get(self.step.channel or "")

    @lazy
    def move(self) -> str | None:
        return f"{self.verb} {self.short}" if self.verb and self.short else None

    @lazy
    def do(self) -> str | None:
        verb = _DO.get(self.step.channel or "")
        return f"{verb} {self.whom}" if verb and self.whom else None

    @lazy
    def by(self) -> str:
        return _BY.get(self.step.channel or "", "by phone")

    @lazy
    def how(self) -> str | None:
        last = ", one last time" if self.step.action == "closing_loop" else ""
        return f"{self.whom} {self.by}{last}" if self.whom else None

    @lazy
    def phone_only(self) -> str | None:
        contact = beyond_reach(self.facts.lead)
        return called(self.facts.lead, contact.key) if contact and ways(contact) else None

    @lazy
    def unreachable(self) -> str | None:
        contact = beyond_reach(self.facts.lead)
        return called(self.facts.lead, contact.key) if contact and not ways(contact) else None

    @lazy
    def not_hr(self) -> str:
        lead, people = self.facts.lead, self.step.recipient
        contact = person_of(lead, people[0]) if people else None
        past_hr = (
            contact is not None and contact.role == "hiring_manager" and any(c.role == "hr" for c in lead.contacts)
        )
        return ", not HR" if past_hr else ""

    @lazy
    def when(self) -> str:
        due = self.due_on
        return "today" if due is None or due <= self.facts.today else f"on {self._long(due)}"

    @lazy
    def due(self) -> str | None:
        return self._long(self.due_on)

    @lazy
    def due_day(self) -> str | None:
        return self._short(self.due_on)

    # ---- the lead ----

    @lazy
    def company(self) -> str | None:
        return self.facts.lead.company or None

    @lazy
    def role(self) -> str | None:
        return self.facts.lead.role or None

    @lazy
    def outcome(self) -> str | None:
        outcome = self.facts.outcome
        return _OUTCOMES.get(outcome, outcome) if outcome else None

    @lazy
    def rounds(self) -> int:
        return self.facts.rounds

    @lazy
    def pace(self) -> float | None:
        return self.facts.pace

    @lazy
    def pace_text(self) -> str:
        pace = self.facts.pace
        return f"; rounds came {pace:g} business day{'' if pace == 1 else 's'} apart" if pace else ""

    @lazy
    def silence_bd(self) -> int:
        return self.facts.silence_bd

    @lazy
    def applied_bd(self) -> int | None:
        log = self.facts.log
        return self.facts.silence_bd if log.inbound is None and log.applied is not None else None

    @lazy
    def threshold(self) -> int | None:
        return self.facts.threshold

    @lazy
    def cap(self) -> int:
        return self.facts.cap

    @lazy
    def final_wait(self) -> int:
        return self.facts.final_wait

    @lazy
    def out_bd(self) -> int | None:
        last = self.facts.last_out
        return self.facts.calendar.between(last, self.facts.today) if last else None

    @lazy
    def out_ago(self) -> str | None:
        last = self.facts.last_out
        return _ago((self.facts.today - last).days) if last else None

    @lazy
    def found_ago(self) -> str | None:
        days = self.facts.found_days
        return None if days is None or days < 0 else _ago(days)

    @lazy
    def closes_text(self) -> str | None:
        closes = self.facts.lead.closes_on
        if closes is None:
            return None
        return f"close{'d' if closes < self.facts.today else ''} {self._on(closes)}"

    @lazy
    def closes_card(self) -> str | None:
        closes = self.facts.lead.closes_on
        return f"closes {near_date(closes, self.facts.today)}" if closes and closes >= self.facts.today else None

    def _on(self, day: date) -> str:
        return "today" if day == self.facts.today else f"on {self._long(day)}"

    # ---- what was agreed, promised, planned ----

    @lazy
    def agreed_on(self) -> str | None:
        return self._long(self.facts.log.agreed.agreed_on) if self.facts.log.agreed else None

    @lazy
    def agreed_day(self) -> str | None:
        return self._short(self.facts.agreed_due)

    @lazy
    def agreed_who(self) -> str | None:
        agreed = self.facts.log.agreed
        who = speaker(agreed, self.facts.log.back) if agreed else None
        return called(self.facts.lead, who) if who else None

    @lazy
    def agreed_how(self) -> str:
        agreed = self.facts.log.agreed
        return {"email": "e-mail", "linkedin": "message", "text": "text"}.get(
            word(agreed.agreed_via if agreed else None) or "", "call"
        )

    @lazy
    def promise_by(self) -> str | None:
        return self._long(self.facts.log.promise.promise_by) if self.facts.log.promise else None

    @lazy
    def promise_day(self) -> str | None:
        return self._short(self.facts.log.promise.promise_by) if self.facts.log.promise else None

    @lazy
    def promise_over_bd(self) -> int | None:
        promise = self.facts.log.promise
        if promise is None or promise.promise_by is None:
            return None
        return self.facts.calendar.between(promise.promise_by, self.facts.today)

    @lazy
    def grace(self) -> int:
        return self.facts.profile.promise_grace_bd

    @lazy
    def plan_on(self) -> str | None:
        return self._long(self.facts.log.plan.plan_on) if self.facts.log.plan else None

    @lazy
    def plan_day(self) -> str | None:
        return self._short(self.facts.plan_due)

    # ---- answers, thanks, interviews ----

    @lazy
    def contact(self) -> str | None:
        reply, people = self.facts.log.reply, self.step.recipient
        return called(self.facts.lead, people[0]) if reply and people and people[0] in reply.who else None

    @lazy
    def reply_age(self) -> int | None:
        return self.facts.reply_age_bd

    @lazy
    def owed(self) -> str | None:
        return names([called(self.facts.lead, key) for key in self.facts.thanks_owed]) or None

    @lazy
    def owed_short(self) -> str | None:
        owed = self.facts.thanks_owed
        return None if not owed else short_name(self.facts.lead, owed[0]) if len(owed) == 1 else f"{len(owed)} people"

    @lazy
    def thank_bd(self) -> int:
        return self.facts.limits.thank_you_late_bd

    @lazy
    def interview_date(self) -> str | None:
        return self._long(self.facts.unlogged_on or self.facts.interview_date)

    @lazy
    def interview_day(self) -> str | None:
        return self._short(self.facts.interview_date)

    # ---- offers and closing ----

    @lazy
    def deadline(self) -> str | None:
        return self._long(self.facts.deadline)

    @lazy
    def deadline_day(self) -> str | None:
        deadline = self.facts.deadline
        return near_date(deadline, self.facts.today) if deadline else None

    @lazy
    def deadline_text(self) -> str | None:
        deadline, today = self.facts.deadline, self.facts.today
        if deadline is None:
            return None
        return "is due today" if deadline == today else f"{'is' if deadline > today else 'was'} due {self.deadline}"

    @lazy
    def offer_bd_left(self) -> int | None:
        return self.facts.offer_bd_left

    @lazy
    def offer_age_bd(self) -> int | None:
        return self.facts.offer_age_bd

    @lazy
    def other_deadline(self) -> str | None:
        return self._long(self.facts.competing.deadline) if self.facts.competing else None

    @lazy
    def other_company(self) -> str | None:
        return (self.facts.competing.company or None) if self.facts.competing else None

    @lazy
    def closed_days(self) -> int | None:
        return self.facts.closed_days

    @lazy
    def days_since_close_or_out(self) -> int | None:
        return self.facts.days_since_close_or_out


def _ago(days: int) -> str:
    return "today" if days < 1 else "yesterday" if days == 1 else f"{days} days ago"
