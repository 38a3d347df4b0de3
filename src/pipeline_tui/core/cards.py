"""A lead as the board, the lists and the filter see it: the verdict and the few facts they show or compare."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from .days import say
from .verdict import NEEDS_ME, NEVER_SNOOZED, STALLED, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One lead on one day."""

    id: str
    company: str
    role: str
    stage: str
    verdict: Verdict
    outcome: str | None = None
    source: str | None = None
    tags: tuple[str, ...] = ()
    priority: int = 0
    rank: float | None = None
    """Place in the column when the user arranged it by hand; None sorts by urgency."""
    stage_since: dt.date | None = None
    touched_on: dt.date | None = None
    """Date of the newest entry that is not in the future, whoever wrote or called."""
    heard_on: dt.date | None = None
    """The day silence is counted from: last word from them, else the application."""
    agreed_on: dt.date | None = None
    """The agreed date that stands, if any."""
    thanks_owed: bool = False
    """Somebody who interviewed has not been thanked."""
    snoozed_until: dt.date | None = None
    closed_on: dt.date | None = None
    people: tuple[str, ...] = ()
    """Names, titles and role words of the contacts, folded by `clean.fold`."""
    text: str = ""
    """Company, role, people, tags and notes, folded: what bare filter words search."""

    def snoozed(self, today: dt.date) -> bool:
        """Whether the user's snooze hides this lead today; what must not wait is never hidden."""
        return self.snoozed_until is not None and self.snoozed_until > today and self.verdict.rule not in NEVER_SNOOZED

    def shown(self, today: dt.date) -> tuple[str, str]:
        """The flag and the state line to show: the verdict's, or that the lead is snoozed and until when."""
        if self.snoozed_until is not None and self.snoozed(today):
            return "quiet", f"snoozed until {say(self.snoozed_until, today)}"
        return self.verdict.flag, self.verdict.state

    def stalled(self, today: dt.date) -> bool:
        """Whether the stalled filter keeps this lead today."""
        return self.verdict.flag in STALLED and not self.snoozed(today)

    def needs_me(self, today: dt.date) -> bool:
        """Whether this lead belongs on the needs-me list today."""
        return self.verdict.flag in NEEDS_ME and not self.snoozed(today)
