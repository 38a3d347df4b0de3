"""What stands on which day, of one lead or of all of them, and when its people can be called."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from .core.agenda import Item, agenda
from .core.due_list import Entry, entries_of, follow_up, in_turn, is_told_elsewhere, to_call
from .core.hours import CallWindow, call_window, say_window
from .core.snoozed import back_words
from .store.dated import dated, left_open, people

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
        today are there when `first` is. Of leads that have no date but the verdict's, only cards and people are read.
        """
        today, judge, store = self._sitting.day, self._sitting.judge, self._sitting.store
        cards = self._sitting.deck.due(today, last) if self._sitting.has_deck else self._sitting.cards()
        whole = dated(store, max(first, today), last, _SLACK)
        open_still = left_open(store, today) if first < today else set()
        slim = []
        for card in cards:
            if card.id in whole:
                continue
            told = is_told_elsewhere(card)
            if card.needs_me(today) and (told or card.agreed_on or card.id in open_still):
                whole.add(card.id)
            elif not told:
                slim.append(card)
        known = people(store, [card.id for card in slim if to_call(card)])
        found = [follow_up(card, today, partial(_of, known, card.id)) for card in slim]
        judged = {card.id: card for card in cards}
        for lead in store.leads(whole):
            found += entries_of(judge.facts(lead), judged.get(lead.id) or judge.card(lead))
        return self._with_windows(in_turn([one for one in found if one], first, last))

    def call_window(self, lead: Lead, verdict: Verdict) -> CallWindow | None:
        """When to call, in the person's zone and in mine; None when the verdict asks for no call to anybody."""
        person = lead.contact(verdict.recipient[0]) if verdict.recipient and verdict.channel == "call" else None
        today = self._sitting.day
        return self._window(person, max(verdict.due or today, today)) if person else None

    def beside(self, lead: Lead) -> list[str]:
        """What stands beside the lead's verdict in words: the reason of a snooze that is over, when to call."""
        back = back_words(lead, self._sitting.day)
        window = self.call_window(lead, self._sitting.judge.card(lead).verdict)
        return [*([back] if back else []), *([f"Call {say_window(window)}."] if window else [])]

    def _window(self, person: Contact, on: dt.date) -> CallWindow | None:
        desk = self._sitting.desk
        return call_window(person, on, desk.home, desk.book().call_window)

    def _with_windows(self, entries: Iterable[Entry]) -> list[Entry]:
        """The entries with when to call; people of one zone have the same hours on one day."""
        hours: dict[tuple[str | None, dt.date], CallWindow | None] = {}
        found = []
        for entry in entries:
            if person := entry.person:
                of = person.tz, max(entry.day, self._sitting.day)
                if of not in hours:
                    hours[of] = self._window(person, of[1])
                entry = replace(entry, window=hours[of])
            found.append(entry)
        return found


def _of(people: Mapping[tuple[str, str], Contact], lead_id: str, key: str) -> Contact | None:
    return people.get((lead_id, key))
