"""What stands on which day, of one lead or of all of them, and when its people can be called."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from .core.agenda import Item, agenda
from .core.due_list import Entry, entries_of, follow_up, in_turn, is_told_elsewhere
from .core.hours import CallWindow, call_window
from .store.dated import dated

if TYPE_CHECKING:
    from .core.model import Contact, Lead
    from .core.verdict import Verdict
    from .sitting import Sitting

_SLACK = 14
"""Days by which days off can shift what is due from the day that was named."""


class Dates:
    """The dated things of the leads of one file, as they stand on its day."""

    def __init__(self, sitting: Sitting) -> None:
        self._sitting = sitting

    def agenda(self, lead: Lead) -> tuple[Item, ...]:
        """The dated things of a lead that stand today: agreed date, interviews, deadlines, the follow-up due."""
        judge = self._sitting.judge
        return agenda(lead, judge.card(lead), judge.facts(lead), self._window, self._sitting.desk.home)

    def due_list(self, first: dt.date, last: dt.date) -> list[Entry]:
        """What is due from `first` to `last`, both included, by day, with call windows; open matters of days before
        today are there when `first` is. Reads whole only the leads that have a date in these days or need me.
        """
        today, judge = self._sitting.day, self._sitting.judge
        found: list[Entry] = []
        cards = self._sitting.deck.due(today, last) if self._sitting.has_deck else self._sitting.cards()
        whole = dated(self._sitting.store, max(first, today), last, _SLACK)
        for card in cards:
            if card.needs_me(today):
                whole.add(card.id)
            elif card.id not in whole and not is_told_elsewhere(card):
                found += [entry] if (entry := follow_up(card, today)) else []
        known = {card.id: card for card in cards}
        for lead in self._sitting.store.leads(whole):
            found += entries_of(judge.facts(lead), known.get(lead.id) or judge.card(lead))
        return [self._with_window(entry) for entry in in_turn(found, first, last)]

    def call_window(self, lead: Lead, verdict: Verdict) -> CallWindow | None:
        """When to call, in the person's zone and in mine; None when the verdict asks for no call to anybody."""
        person = lead.contact(verdict.recipient[0]) if verdict.recipient and verdict.channel == "call" else None
        today = self._sitting.day
        return self._window(person, max(verdict.due or today, today)) if person else None

    def _window(self, person: Contact, on: dt.date) -> CallWindow | None:
        desk = self._sitting.desk
        return call_window(person, on, desk.home, desk.book().call_window)

    def _with_window(self, entry: Entry) -> Entry:
        if entry.person is None:
            return entry
        return replace(entry, window=self._window(entry.person, max(entry.day, self._sitting.day)))
