"""The one door for screens and commands: every lead judged, every change made, every script filled.

Commands judge the leads they name, or all of them; the board reads its cards from the deck, page by page. Callers hand
in the store, the rule book and the day; nothing here reads a clock or a file by itself. The rule book is read when the
first lead is judged, and the grammar of the quick-log when a line is read: opening the board waits for neither.

What a file is on its day stands in `sitting`. Behind the door are the rooms that only some enter: `shown` for boards
and searches, `quicklog` for lines, `dates` for agendas, `files` for imports, `preferences` for settings to change.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .core import verbs
from .core.board import Cards, arrange
from .core.model import STAGE_WORDS, Contact, Event, Lead
from .desk import Desk as Desk
from .preferences import Preferences
from .quicklogging import QuickLog, logged
from .showing import Shown
from .sitting import Sitting

if TYPE_CHECKING:
    from .core.cards import Card
    from .core.facts import Facts
    from .core.verdict import Script
    from .core.why import Explanation
    from .dates import Dates
    from .deck import Deck
    from .exchange.preview import Preview as Preview
    from .importing import Files
    from .settings import Settings
    from .store.store import Change as Change
    from .store.store import HistoryRow


class Pipeline:
    """All leads of one file, judged for the day."""

    def __init__(self, desk: Desk) -> None:
        self._sitting = Sitting(desk)
        self._store = desk.store
        self.shown = Shown(self._sitting)
        self.quicklog = QuickLog(self._sitting)
        self.preferences = Preferences(self._sitting)

    @cached_property
    def dates(self) -> Dates:
        """What stands on which day."""
        from .dates import Dates

        return Dates(self._sitting)

    @cached_property
    def files(self) -> Files:
        """What files hold, and how it comes in."""
        from .importing import Files

        return Files(self._sitting)

    # ---- the day

    @property
    def today(self) -> dt.date:
        """The day everything is judged for."""
        return self._sitting.day

    @property
    def settings(self) -> Settings:
        """The user's settings."""
        return self._sitting.desk.settings

    @property
    def home(self) -> dt.tzinfo | None:
        """The user's time zone; None is the computer's."""
        return self._sitting.desk.home

    @property
    def date_order(self) -> Any:
        """How 3/4 is read: "mdy" or "dmy"."""
        return self._sitting.desk.date_order

    @property
    def version(self) -> int:
        """Grows whenever something may have changed, here or in another window; who remembers it knows when to read
        a lead again."""
        return self._sitting.version

    def refresh(self) -> bool:
        """Takes in what other windows wrote, midnight, and a portion of what is left; whether cards may differ.

        Another file in the place of the open one is read anew. Raises BadFile while there is none that can be used.
        """
        return self._sitting.refresh()

    def problems(self) -> list[str]:
        """Sentences on countries and weekends that could not be used, rights that were mended, backups that failed.

        Each is handed out once.
        """
        told = [self._store.told.pop(0) for _ in range(len(self._store.told))]
        return told + (self._sitting.desk.calendars().problems() if self._sitting.has_judged else [])

    # ---- many leads

    def cards(self) -> list[Card]:
        """The cards of all leads, judged now."""
        return self._sitting.cards()

    @property
    def deck(self) -> Deck:
        """The cards of the file, a page at a time; opened on first use."""
        return self._sitting.deck

    def catch_up(self) -> int:
        """Judges a portion of the leads that changed or whose date came; how many are left for the next call."""
        self.settle()
        self.deck.catch_up()
        return self.deck.left

    def any_leads(self) -> bool:
        """Whether there is any lead at all."""
        return self._store.count() > 0

    def leads(self, ids: Collection[str] | None = None) -> list[Lead]:
        """Leads whole: all, or those with the given ids."""
        return self._store.leads(ids)

    def summaries(self) -> list[tuple[str, str, str, str]]:
        """Id, company, role and stage of every lead, in the order they were added; judges nothing."""
        return self._store.summaries()

    def find(self, words: str) -> str:
        """The id of the one lead that `words` names: an id, the beginning of one, or words of company and role.

        Raises NoLead, listing the candidates, when none or several match: nothing is guessed.
        """
        from .core.naming import find

        return find(self._store.summaries(), words)

    # ---- one lead

    def lead(self, lead_id: str) -> Lead:
        """One lead whole. Raises NoLead when it is not there (another window may have removed it)."""
        return self._sitting.lead(lead_id)

    def card(self, lead_id: str) -> Card | None:
        """The card of one lead, judged now, or None when there is no such lead."""
        lead = self._store.lead(lead_id)
        return self.verdict_card(lead) if lead is not None else None

    def verdict_card(self, lead: Lead) -> Card:
        """The card of a lead as it stands in memory, judged now; leads not in the file are judged too."""
        return self._sitting.judge.card(lead)

    def facts(self, lead: Lead) -> Facts:
        """The lead's facts today, with its profile's numbers, its calendar and the limits of the table."""
        return self._sitting.judge.facts(lead)

    def notes(self, lead: Lead) -> list[tuple[str, Script]]:
        """Where the lead's verdict names several people: each one's key with the words to them; else empty."""
        people = self.verdict_card(lead).verdict.recipient
        return [(key, self.script(lead, key)) for key in people] if len(people) > 1 else []

    def script(self, lead: Lead, to: str | None = None) -> Script:
        """What to say for the lead's present verdict, filled with its facts; `to` picks one recipient by key."""
        from .core.scripts import script_for

        settings, judge = self.settings, self._sitting.judge
        return script_for(
            lead,
            judge.card(lead).verdict,
            self.today,
            self._sitting.desk.templates(),
            me=settings.me,
            phone=settings.phone,
            email=settings.email,
            value_point=settings.value_point,
            others=judge.others(lead),
            to=to,
        )

    def profile_words(self, lead: Lead) -> str:
        """Which profile speaks for the lead: "standard profile", "this lead's own: gentle"; and the user's rhythm."""
        from .core.sheet import profile_words

        return profile_words(lead, self._sitting.judge.profile(lead).name)

    def why(self, lead: Lead) -> Explanation:
        """The explanation of the lead's verdict: facts, log lines, rules passed over, sources."""
        return self._sitting.judge.explain(lead)

    def why_text(self, lead: Lead) -> str:
        """The explanation as lines of text."""
        from .core.why_text import why_text
        from .rulebook.load import sources

        return why_text(self.why(lead), lead, self.today, titles=sources())

    # ---- changing

    def add(self, lead: Lead) -> Change:
        """Saves a new lead."""
        return self.add_all([lead], f"added {lead.company}")

    def add_all(self, leads: Iterable[Lead], label: str) -> Change:
        """Saves many leads in one step; those whose id is there already are skipped and named in the change."""
        return self._sitting.saved(self._store.add(leads, label, self._sitting.desk.now()))

    def change(self, lead_id: str, label: str, verb: verbs.Verb) -> Change:
        """Any verb on a lead; the label is what undo and history say."""
        return self._sitting.change(lead_id, label, verb)

    def change_all(self, steps: Iterable[tuple[str, verbs.Verb]], label: str) -> Change:
        """Verbs on several leads, each with the id of its lead, in their order: all or none, one step of undo."""
        by_lead: dict[str, list[verbs.Verb]] = {}
        for lead_id, verb in steps:
            by_lead.setdefault(lead_id, []).append(verb)

        def in_turn(lead: Lead) -> Lead:
            for verb in by_lead[lead.id]:
                lead = verb(lead)
            return lead

        return self._sitting.change_many(list(by_lead), label, in_turn)

    def log(self, lead: Lead, events: Sequence[Event], people: Sequence[Contact] = ()) -> Change:
        """Saves log entries on a lead."""
        return self.change(lead.id, logged(events, lead), verbs.log(events, people))

    def move(self, lead_id: str, stage: str) -> Change:
        """Moves a lead to another open stage."""
        label = f"moved {self._sitting.company(lead_id)} to {STAGE_WORDS[stage]}"
        return self.change(lead_id, label, verbs.move(stage, self.today))

    def close(self, lead_id: str, outcome: str, on: dt.date | None = None) -> Change:
        """Closes a lead with an outcome, dated `on` or today."""
        label = f"closed {self._sitting.company(lead_id)} ({outcome.replace('_', ' ')})"
        return self.change(lead_id, label, verbs.close(outcome, on or self.today))

    def snooze(self, lead_id: str, until: dt.date | None, why: str | None) -> Change:
        """Hides a lead's flag until a day; None shows it again."""
        label = f"{'snoozed' if until else 'woke'} {self._sitting.company(lead_id)}"
        return self.change(lead_id, label, verbs.snooze(until, why))

    def arrange(self, column: Cards, index: int, step: int) -> Change | None:
        """Moves a card one place up (-1) or down (+1) in its column; None when there is nowhere to go."""
        ranks = arrange(column, index, step)
        if not ranks:
            return None
        label = f"arranged {column[index].company}"
        return self._sitting.change_many(list(ranks), label, lambda lead: replace(lead, rank=ranks[lead.id]))

    # ---- the history

    def promptly(self) -> AbstractContextManager[None]:
        """What is changed within can be shown before the disk has it; `settle` is to follow."""
        return self._store.promptly()

    def settle(self) -> None:
        """Puts on the disk what was changed `promptly`. Raises NotSaved: then all is again what it was before."""
        self._sitting.settle()

    def undo(self, change_id: str | None = None) -> Change | None:
        """Takes back the last step, whoever made it and whenever, or the one named; None when it does not stand.

        Raises Conflict when newer steps rest on it.
        """
        change = self._store.undo(self._sitting.desk.now(), change_id)
        return self._sitting.saved(change) if change else None

    def redo(self) -> Change | None:
        """Makes the last undone change again; None when there is none."""
        change = self._store.redo(self._sitting.desk.now())
        return self._sitting.saved(change) if change else None

    def history(self, limit: int, lead_id: str | None = None) -> list[HistoryRow]:
        """The newest steps with their labels and what they changed; of one lead when its id is given."""
        return self._store.history(limit, lead_id)

    def taken_back(self, ids: Collection[str]) -> frozenset[str]:
        """Those of some steps, named by their ids, that are taken back at present, here or by another window."""
        return self._store.taken_back(ids)

    def find_step(self, words: str) -> str:
        """The id of the step that `words` names: its number, its id or the beginning of one. Raises BadInput."""
        return self._store.find_step(words)

    def changed_at(self) -> dict[str, dt.datetime]:
        """By lead id, the moment (UTC) of the newest change that touched the lead."""
        return self._store.changed_at()

    # ---- typed words

    def draft(self, key: str) -> str:
        """Text the user typed and did not save, kept under `key`."""
        return self._sitting.drafts.get(key)

    def keep_draft(self, key: str, text: str) -> None:
        """Keeps typed text under `key`; empty text forgets it. A file that cannot be written gets it when it can."""
        self._sitting.drafts.keep(key, text)

    def wait_shortly(self) -> None:
        """From now on another window that writes is waited for only a second: a screen must not stand still."""
        self._store.wait_for(1.0)

    def finish_backup(self, seconds: float | None = None) -> None:
        """To be called at the end: waits so long (None: to the end) for a backup; one of `problems` when too short."""
        self._store.finish_backup(seconds)

    def leave(self) -> list[str]:
        """To be called at the end: typed text that could not be kept in the file, to be shown to the person."""
        return self._sitting.drafts.left()
