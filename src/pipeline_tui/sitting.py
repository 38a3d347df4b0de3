"""One file on one day: its leads, the judge of the day, the deck of cards, and how all of them stay true.

Whatever is saved goes through `saved`, whatever other windows write and midnight come in through `refresh`.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from .core.errors import NoLead, Trouble
from .deck import PORTION, Deck
from .drafts import Drafts
from .store import feed

if TYPE_CHECKING:
    from .core.cards import Card
    from .core.model import Lead
    from .core.verbs import Verb
    from .desk import Desk
    from .judging import Judge
    from .settings import Settings
    from .store.store import Change

JUDGED_BY = ("profile", "tz", "country", "weekend")
"""Settings that can change a verdict."""

_NO_LEAD = "That lead is no longer in the file; another window may have removed it. Nothing was changed."


class Sitting:
    """What one open file is today."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.store = desk.store
        self.day = desk.today()
        self.drafts = Drafts(desk.store)
        self.version = 0
        """Grows whenever something may have changed, here or in another window."""
        self._cards: dict[str, Card] | None = None
        self._judge: Judge | None = None
        self._deck: Deck | None = None
        self._behind = False

    # ---- reading

    @property
    def judge(self) -> Judge:
        """The judge of the day; the rule book is read when the first one is asked for."""
        if self._judge is None:
            from .judging import Judge

            desk = self.desk
            self._judge = Judge(desk.book(), desk.calendars(), desk.settings.profile, self.day, self._offering)
        return self._judge

    @property
    def has_judged(self) -> bool:
        """Whether anything was judged on this day."""
        return self._judge is not None

    @property
    def deck(self) -> Deck:
        """The cards of the file, a page at a time; opened on first use."""
        if self._deck is None:
            self._deck = Deck(self.store, self.desk.index(), lambda: self.judge, self.day)
        return self._deck

    @property
    def has_deck(self) -> bool:
        """Whether the deck is open."""
        return self._deck is not None

    def close_deck(self) -> None:
        """Lets go of the index, so that another window can have it."""
        if self._deck is not None:
            self._deck.close()
            self._deck = None

    def cards(self) -> list[Card]:
        """The cards of all leads, judged now."""
        if self._cards is None:
            leads = self.store.leads()
            self.judge.learn([lead.id for lead in leads], leads)
            self._cards = {lead.id: self.judge.card(lead) for lead in leads}
        return list(self._cards.values())

    def lead(self, lead_id: str) -> Lead:
        """One lead whole. Raises NoLead when it is not there (another window may have removed it)."""
        lead = self.store.lead(lead_id)
        if lead is None:
            raise NoLead(_NO_LEAD)
        return lead

    def company(self, lead_id: str) -> str:
        """The company of one lead, without the rest of it. Raises NoLead when it is not there."""
        company = self.store.company(lead_id)
        if company is None:
            raise NoLead(_NO_LEAD)
        return company

    def _offering(self) -> Collection[Lead]:
        return self.store.leads(feed.offering(self.store, self.day))

    # ---- changing

    def change(self, lead_id: str, label: str, verb: Verb) -> Change:
        """A verb on one lead; the label is what undo and history say."""
        return self.saved(self.store.change(lead_id, label, verb, self.desk.now()))

    def change_many(self, ids: Collection[str], label: str, verb: Verb) -> Change:
        """A verb on several leads: all or none, one step of undo."""
        return self.saved(self.store.change_many(ids, label, verb, self.desk.now()))

    def saved(self, change: Change) -> Change:
        """Takes in what this window saved, and hands it on."""
        if change.empty:
            return change
        self._cards = None
        self.version += 1
        if self._deck is None:
            self._judge = None  # it may know offers that are no more
        elif self.store.unsettled and len(change.leads) <= PORTION:
            self._behind = True  # until it is settled
            self._deck.show_early(change.leads)
        else:
            self.store.settle()  # of many leads a portion is shown at once, whatever the disk takes
            self._catch_up()
        return change

    def settle(self) -> None:
        """Puts on the disk what was changed `promptly`. NotSaved: then cards are again what they were before."""
        if not self.store.unsettled:
            return
        try:
            self.store.settle()
        except Trouble:
            self._cards = None
            self.version += 1
            raise
        finally:
            self._behind = False
            self._catch_up()

    def _catch_up(self) -> None:
        try:
            if self._deck is not None:
                self._deck.catch_up()
        except Trouble:
            self._behind = True  # saved it is; the next look shows it

    def take(self, settings: Settings, changed: str) -> None:
        """Puts settings in force of which the named one was changed; where one of them changes verdicts, judges anew.

        Other windows may have changed more than the named one.
        """
        before = self.desk.settings
        self.desk = self.desk.renew(settings, changed)
        if all(getattr(before, name) == getattr(self.desk.settings, name) for name in JUDGED_BY):
            return
        self.day, self._judge, self._cards = self.desk.today(), None, None
        self.version += 1
        if self._deck is not None:
            self.close_deck()
            self.deck.catch_up()

    # ---- staying true

    def refresh(self) -> bool:
        """Takes in what other windows wrote, midnight, and a portion of what is left; whether cards may differ.

        Another file in the place of the open one is read anew. Raises BadFile while there is none that can be used.
        """
        self.settle()
        self.drafts.save()
        another = self.store.refreshed(self.desk.now())
        if another:
            self._judge = None
        changed = self.store.changed() is not None or another or self._behind
        day = self.desk.today()
        midnight = day != self.day
        if midnight:
            self.day, self._judge = day, None
        if changed or midnight:
            self._cards = None
            self.version += 1
        if self._deck is None:
            return changed or midnight
        if midnight:
            self._deck.new_day(day)
        if changed or midnight or self._deck.left:
            self._behind = True  # until it has caught up, whatever the disk says
            changed = self._deck.catch_up() or changed or midnight
        self._behind = False
        return changed
