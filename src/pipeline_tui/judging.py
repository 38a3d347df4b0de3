"""Judges leads for one day: the profile that speaks, the calendar of its people, and the offers on other leads."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterable

from .calendars import Calendars
from .core.advise import card, elsewhere, explain, offers
from .core.calendar import Calendar
from .core.cards import Card
from .core.facts import Facts
from .core.model import Lead
from .core.tables import Profile, Rulebook
from .core.verdict import OtherOffer
from .core.why import Explanation


class Judge:
    """Asks the rulebook about single leads. It knows of the other leads only their offers, which speak on this one."""

    def __init__(
        self,
        book: Rulebook,
        calendars: Calendars,
        profile: str,
        day: dt.date,
        offering: Callable[[], Iterable[Lead]],
    ) -> None:
        self._book = book
        self._calendars = calendars
        self._profile = profile
        self._offering = offering
        self._offers: dict[str, OtherOffer] | None = None
        self.day = day

    def profile(self, lead: Lead) -> Profile:
        """The profile that speaks for the lead: its own, else the user's."""
        profiles = self._book.profiles
        return profiles.get(lead.profile or self._profile) or profiles["standard"]

    def calendar(self, lead: Lead) -> Calendar:
        """The business days of the lead's people: weekend, public holidays of its country, quiet days."""
        return self._calendars.for_lead(lead)

    def others(self, lead: Lead) -> tuple[OtherOffer, ...]:
        """Open offers on other leads, and those noted on this one."""
        return elsewhere(self._known(), lead)

    def facts(self, lead: Lead) -> Facts:
        """The lead's facts on the day."""
        limits = self._book.limits
        return Facts(lead, self.day, self.profile(lead), self.calendar(lead), limits, self.others(lead))

    def card(self, lead: Lead) -> Card:
        """The lead with its verdict, as board and lists see it."""
        return card(lead, self.day, self.profile(lead), self.calendar(lead), self._book, self.others(lead))

    def explain(self, lead: Lead) -> Explanation:
        """Why the verdict is what it is."""
        return explain(lead, self.day, self.profile(lead), self.calendar(lead), self._book, self.others(lead))

    def learn(self, ids: Collection[str], leads: Iterable[Lead]) -> bool:
        """Takes in the offers of these leads as they are now; True when what others should hear of has changed."""
        known = self._known()
        fresh = {key: offer for key, offer in known.items() if key not in ids} | offers(leads, self.day)
        self._offers = fresh
        return fresh != known

    def offers_now(self) -> list[list[str]]:
        """The open offers that the leads under way hear of: id, company, received and deadline (ISO), sorted."""
        known = self._known().items()
        return sorted([key, o.company, o.received.isoformat(), o.deadline.isoformat()] for key, o in known)

    def _known(self) -> dict[str, OtherOffer]:
        if self._offers is None:
            self._offers = offers(self._offering(), self.day)
        return self._offers
