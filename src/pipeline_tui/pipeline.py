"""The one door for screens and commands: every lead judged, every change made, every script filled.

Commands judge the leads they name, or all of them; the board reads its cards from the deck, page by page. Callers hand
in the store, the rule book and the day; nothing here reads a clock or a file by itself. The rule book is read when the
first lead is judged, and the grammar of the quick-log when a line is read: opening the board waits for neither.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .core import verbs
from .core.board import Board, Cards, arrange, lay_out
from .core.cards import Card
from .core.errors import NoLead, Trouble
from .core.model import ROLE_WORDS, STAGE_WORDS, Contact, Event, Lead
from .core.where import EVERY
from .deck import Deck
from .drafts import Drafts
from .store import feed
from .store.card_index import PLACE

if TYPE_CHECKING:
    from pathlib import Path

    from .calendars import Calendars
    from .core.agenda import Item
    from .core.asking import Question
    from .core.due_list import Entry
    from .core.facts import Facts
    from .core.filters import Filter
    from .core.hours import CallWindow
    from .core.quicklog import Reading
    from .core.scripts import Scripts
    from .core.tables import Rulebook
    from .core.verdict import Script, Verdict
    from .core.why import Explanation
    from .exchange.preview import Preview as Preview
    from .judging import Judge
    from .settings import Settings, View
    from .settings_file import SettingsKeeper
    from .store.card_index import CardIndex
    from .store.store import Change as Change
    from .store.store import HistoryRow, Store


JUDGED_BY = frozenset({"profile", "tz", "country", "weekend"})
"""Settings that can change a verdict."""


@dataclass(slots=True)
class Desk:
    """What a Pipeline works with."""

    store: Store
    book: Callable[[], Rulebook]
    settings: Settings
    calendars: Callable[[], Calendars]
    home: dt.tzinfo | None
    """The user's zone; None is the computer's."""
    today: Callable[[], dt.date]
    now: Callable[[], dt.datetime]
    templates: Callable[[], Scripts]
    index: Callable[[], CardIndex]
    """Opens the index of cards that the board reads."""
    keeper: SettingsKeeper
    renew: Callable[[Settings, str], Desk]
    """The desk with other settings; the second argument names the one that was changed."""
    date_order: str = "mdy"


_SLACK = 14
"""Days by which days off can shift what is due from the day that was named."""


class Pipeline:
    """All leads of one file, judged for the day."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._store = desk.store
        self._cards: dict[str, Card] | None = None
        self._day = desk.today()
        self._judge_of_day: Judge | None = None
        self._deck: Deck | None = None
        self._drafts = Drafts(desk.store)
        self._behind = False
        self.version = 0
        """Grows whenever something may have changed, here or in another window; who remembers it knows when to read
        a lead again."""

    # ---- reading

    @property
    def today(self) -> dt.date:
        """The day everything is judged for."""
        return self._day

    @property
    def settings(self) -> Settings:
        """The user's settings."""
        return self._desk.settings

    @property
    def home(self) -> dt.tzinfo | None:
        """The user's time zone; None is the computer's."""
        return self._desk.home

    @property
    def date_order(self) -> Any:
        """How 3/4 is read: "mdy" or "dmy"."""
        return self._desk.date_order

    def cards(self) -> list[Card]:
        """The cards of all leads, judged now."""
        if self._cards is None:
            leads = self._store.leads()
            self._judge.learn([lead.id for lead in leads], leads)
            self._cards = {lead.id: self._judge.card(lead) for lead in leads}
        return list(self._cards.values())

    def board(self, keep: Callable[[Card], bool] | None = None, sort: str | None = None) -> Board:
        """All cards laid out in columns with the needs-me list; `keep` is the filter, `sort` the columns' order."""
        return lay_out(self.cards(), self.today, keep, sort)

    def sight(self, kept: Filter | None = None) -> Board:
        """The same from the deck, for screens: counts now, cards when they are looked at. `catch_up` comes first."""
        if kept is None:
            return self.deck.board()
        from .core.filter_sql import order, where

        return self.deck.board(where(kept.text, self.today), order(kept.sort, self.today) or PLACE)

    def ids_shown(self, kept: Filter | None, stages: Collection[str], start: int = 0, size: int = -1) -> list[str]:
        """Ids of the leads of some stages that a filter keeps; of one stage as its column stands, from `start` on."""
        if kept is None:
            return self.deck.ids(EVERY, stages, PLACE, start, size)
        from .core.filter_sql import order, where

        wanted = where(kept.text, self.today), order(kept.sort, self.today) or PLACE
        return self.deck.ids(wanted[0], stages, wanted[1], start, size)

    def search(self, text: str, limit: int = 30) -> list[Card]:
        """Cards of leads whose company, role or people have these words, or these letters in this order; best first."""
        return self.deck.search(text, limit)

    def named_first(self, text: str, limit: int = 5) -> tuple[list[Card], str]:
        """The leads that the first words of `text` name by company and role, and the words after those."""
        found: list[Card] = []
        words = text.split()
        for size in range(1, len(words) + 1):
            more = self.deck.search(" ".join(words[:size]), limit, loosely=False)
            if not more:
                return found, " ".join(words[size - 1 :]) if found else text
            found = more
        return found, ""

    def among(self, ids: Collection[str], kept: Filter | None = None) -> set[str]:
        """Those of the ids that are still on the board, and that a filter keeps."""
        if kept is None:
            return self.deck.among(ids)
        from .core.filter_sql import where

        return self.deck.among(ids, where(kept.text, self.today))

    @property
    def deck(self) -> Deck:
        """The cards of the file, a page at a time; opened on first use."""
        if self._deck is None:
            self._deck = Deck(self._store, self._desk.index(), lambda: self._judge, self._day)
        return self._deck

    def needs_now(self, limit: int, kept: Filter | None = None) -> tuple[dict[str, int], list[Card]]:
        """For commands: how many leads need me by flag, and the first `limit` of them, most urgent first.

        Judges what is left, and lets go of the index afterwards, so that a board can have it.
        """
        from .core.filter_sql import where
        from .core.where import EVERY

        condition = where(kept.text, self.today) if kept else EVERY
        while self.deck.catch_up() and self.deck.left:
            pass
        found = self.deck.flags(condition), list(self.deck.board(condition).needs[:limit])
        self.deck.close()
        self._deck = None
        return found

    def catch_up(self) -> int:
        """Judges a portion of the leads that changed or whose date came; how many are left for the next call."""
        self.deck.catch_up()
        return self.deck.left

    def any_leads(self) -> bool:
        """Whether there is any lead at all."""
        return self._store.count() > 0

    def card(self, lead_id: str) -> Card | None:
        """The card of one lead, judged now, or None when there is no such lead."""
        lead = self._store.lead(lead_id)
        return self._judge.card(lead) if lead is not None else None

    def lead(self, lead_id: str) -> Lead:
        """One lead whole. Raises NoLead when it is not there (another window may have removed it)."""
        lead = self._store.lead(lead_id)
        if lead is None:
            raise NoLead("That lead is no longer in the file; another window may have removed it. Nothing was changed.")
        return lead

    def leads(self, ids: Collection[str] | None = None) -> list[Lead]:
        """Leads whole: all, or those with the given ids."""
        return self._store.leads(ids)

    def script(self, lead: Lead, to: str | None = None) -> Script:
        """What to say for the lead's present verdict, filled with its facts; `to` picks one recipient by key."""
        from .core.scripts import script_for

        settings = self._desk.settings
        return script_for(
            lead,
            self.verdict_card(lead).verdict,
            self.today,
            self._desk.templates(),
            me=settings.me,
            phone=settings.phone,
            email=settings.email,
            value_point=settings.value_point,
            others=self._judge.others(lead),
            to=to,
        )

    def verdict_card(self, lead: Lead) -> Card:
        """The card of a lead as it stands in memory, judged now; leads not in the file are judged too."""
        return self._judge.card(lead)

    def facts(self, lead: Lead) -> Facts:
        """The lead's facts today, with its profile's numbers, its calendar and the limits of the table."""
        return self._judge.facts(lead)

    def profile_words(self, lead: Lead) -> str:
        """Which profile speaks for the lead: "standard profile", "this lead's own: gentle"; and the user's rhythm."""
        from .core.sheet import profile_words

        return profile_words(lead, self._judge.profile(lead).name)

    def why(self, lead: Lead) -> Explanation:
        """The explanation of the lead's verdict: facts, log lines, rules passed over, sources."""
        return self._judge.explain(lead)

    def why_text(self, lead: Lead) -> str:
        """The explanation as lines of text."""
        from .core.why_text import why_text
        from .rulebook.load import sources

        return why_text(self.why(lead), lead, self.today, titles=sources())

    def values(self, field: str) -> list[str]:
        """What the leads hold for a field of the filter language, each once, commonest first; no card is read.

        Fields: company, role, source, tag, with, rule, action, channel; for any other the list is empty.
        """
        if field == "with":
            roles = [ROLE_WORDS.get(role, role) for role in self._store.values("contact", "role")]
            return list(dict.fromkeys((*roles, *self._store.values("contact", "name"))))
        if field in ("company", "role", "source", "tag"):
            return self._store.values("lead", "tags" if field == "tag" else field)
        from .core.words import CHANNEL_WORDS

        book = self._desk.book()
        actions = (*(rule.action for rule in book.rules), *book.stage_actions.values())
        named = {
            "rule": [rule.id for rule in book.rules],
            "action": [action for action in actions if action not in ("stage_action", "next_attempt")],
            "channel": list(CHANNEL_WORDS),
        }
        return list(dict.fromkeys(named.get(field, ())))

    def problems(self) -> list[str]:
        """Sentences on countries and weekends that could not be used, rights that were mended, backups that failed.

        Each is handed out once.
        """
        told = self._store.told[:]
        self._store.told.clear()
        return told + (self._desk.calendars().problems() if self._judge_of_day is not None else [])

    def call_window(self, lead: Lead, verdict: Verdict) -> CallWindow | None:
        """When to call, in the person's zone and in mine; None when the verdict asks for no call to anybody."""
        person = lead.contact(verdict.recipient[0]) if verdict.recipient and verdict.channel == "call" else None
        if person is None:
            return None
        from .core.hours import call_window

        on = max(verdict.due or self.today, self.today)
        return call_window(person, on, self._desk.home, self._desk.book().call_window)

    def agenda(self, lead: Lead) -> tuple[Item, ...]:
        """The dated things of a lead that stand today: agreed date, interviews, deadlines, the follow-up due."""
        from .core.agenda import agenda
        from .core.hours import call_window

        home, hours = self._desk.home, self._desk.book().call_window
        facts, card = self.facts(lead), self.verdict_card(lead)
        return agenda(lead, card, facts, lambda person, on: call_window(person, on, home, hours), home)

    def changed_at(self) -> dict[str, dt.datetime]:
        """By lead id, the moment (UTC) of the newest change that touched the lead."""
        return self._store.changed_at()

    def due_list(self, first: dt.date, last: dt.date) -> list[Entry]:
        """What is due from `first` to `last`, both included, by day, with call windows; open matters of days before
        today are there when `first` is. Reads whole only the leads that have a date in these days or need me.
        """
        from .core.due_list import entries_of, follow_up, in_turn, is_told_elsewhere
        from .store.dated import dated

        today = self.today
        found: list[Entry] = []
        cards = self.cards() if self._deck is None else self._deck.due(today, last)
        whole = dated(self._store, max(first, today), last, _SLACK)
        for card in cards:
            if card.needs_me(today):
                whole.add(card.id)
            elif card.id not in whole and not is_told_elsewhere(card):
                found += [entry] if (entry := follow_up(card, today)) else []
        known = {card.id: card for card in cards}
        for lead in self.leads(whole):
            found += entries_of(self.facts(lead), known.get(lead.id) or self.verdict_card(lead))
        return [self._with_window(entry) for entry in in_turn(found, first, last)]

    def find(self, words: str) -> str:
        """The id of the one lead that `words` names: an id, the beginning of one, or words of company and role.

        Raises NoLead, listing the candidates, when none or several match: nothing is guessed.
        """
        from .core.naming import find

        return find(self._store.summaries(), words)

    def summaries(self) -> list[tuple[str, str, str, str]]:
        """Id, company, role and stage of every lead, in the order they were added; judges nothing."""
        return self._store.summaries()

    def history(self, limit: int, lead_id: str | None = None) -> list[HistoryRow]:
        """The newest steps with their labels and what they changed; of one lead when its id is given."""
        return self._store.history(limit, lead_id)

    def find_step(self, words: str) -> str:
        """The id of the step that `words` names: its number, its id or the beginning of one. Raises BadInput."""
        return self._store.find_step(words)

    def read_line(self, text: str, lead: Lead) -> Reading:
        """How a quick-log line is read for this lead; saves nothing."""
        return self._read(text, lead, self.today)

    def read_correction(self, text: str, lead: Lead, entry: Event) -> Reading:
        """How a line is read that corrects an entry: as of the day that one was written.

        Unless the line says otherwise it keeps the entry's day, and the next date that was answered to a question.
        """
        from .core.entries import carried

        day = self.written_on(lead, entry)
        return carried(self._read(text, lead, day), entry, self._read(entry.note, lead, day))

    def written_on(self, lead: Lead, entry: Event) -> dt.date:
        """The day an entry of the log was written, as far as its words tell; never after today."""
        from .core.entries import written_on

        return min(written_on(entry, lambda text, day: self._read(text, lead, day)), self.today)

    def question(self, reading: Reading, lead: Lead) -> Question | None:
        """What the reading leaves open on this lead, one question at a time; None when it can be saved."""
        from .core.asking import next_question

        return next_question(reading, lead, self.facts(lead))

    def typed_date(self, reading: Reading, text: str, lead: Lead) -> Reading:
        """The reading with a date typed in answer to a question that takes one. Raises BadInput."""
        from .core.asking import typed_date

        return typed_date(reading, text, self.facts(lead), self.date_order)

    def lines(self, limit: int = 100) -> list[str]:
        """Lines that were logged by hand, newest first, each once."""
        return self._store.lines(limit)

    def echo(self, reading: Reading, lead: Lead) -> str:
        """The reading in plain words, as shown under the line."""
        from .core.entries import echo

        return echo(reading, lead, self.today)

    # ---- changing

    def add(self, lead: Lead) -> Change:
        """Saves a new lead."""
        return self._after(self._store.add([lead], f"added {lead.company}", self._desk.now()))

    def add_all(self, leads: Iterable[Lead], label: str) -> Change:
        """Saves many leads in one step; those whose id is there already are skipped and named in the change."""
        return self._after(self._store.add(leads, label, self._desk.now()))

    def import_all(self, leads: Iterable[Lead], label: str, people: Sequence[Contact] = ()) -> Change:
        """Saves leads from files in one step, after a backup of what there is; `people` join leads of their company.

        The change's `leads` name the leads that are new and those that were there and got somebody.
        """
        from .importing import save

        return self._after(save(self._store, leads, label, people, self._desk.now()))

    @property
    def in_memory(self) -> bool:
        """Whether the leads lie in no file, as those of the demo: then another thread has nothing to open."""
        from .store.file import MEMORY

        return self._store.path == MEMORY

    def import_aside(
        self, leads: Iterable[Lead], label: str, people: Sequence[Contact], going: Callable[[int], bool]
    ) -> Change | None:
        """As `import_all`, to be called in a thread of its own; `refresh` then takes in what it wrote.

        `going` is told now and then how many leads were taken; when it says no, nothing is saved and None is returned.
        """
        from .importing import save_aside

        change, told = save_aside(self._store.path, leads, label, people, self._desk.now(), going)
        self._store.told.extend(told)
        return change

    def already(self, leads: Iterable[Lead]) -> tuple[int, int]:
        """How many of these leads are there already, and how many of those read differently now."""
        from .importing import already

        return already(leads, self.leads) if self._store.count() else (0, 0)

    def look_at_file(
        self, path: Path, columns: Mapping[str, str], statuses: Mapping[str, str], sheet: str | None = None
    ) -> Preview:
        """A file as it would be imported; `columns` and `statuses` are what a person changed (see exchange.preview).

        Save it with `import_all(preview.found.leads, label, preview.found.people)`. Raises BadInput.
        """
        from .exchange.preview import look

        return look(path, path.name, self.today, columns=columns, statuses=statuses, sheet=sheet)

    @property
    def import_fields(self) -> tuple[str, ...]:
        """The fields a column of a file may be read as, for `look_at_file`; "" keeps it aside."""
        from .exchange.preview import CHOICES

        return CHOICES

    def entries(
        self, lead: Lead, reading: Reading, whom: tuple[str, ...] | None = None
    ) -> tuple[tuple[Event, ...], tuple[Contact, ...]]:
        """The log entries and the new people a settled reading stands for on this lead.

        `whom` is meant where the line names nobody; without it, whom the verdict names.
        """
        from .core.entries import events_of, new_contacts

        people = new_contacts(reading, lead)
        whom = self.verdict_card(lead).verdict.recipient if whom is None else whom
        with_people = replace(lead, contacts=lead.contacts + people)
        if people:
            # The line is matched again, now that its strangers are somebody; dates the person settled stay settled.
            who = (*self.read_line(reading.note, with_people).who, *reading.who)
            reading = replace(reading, who=tuple(dict.fromkeys(who)), unknown=())
        return events_of(reading, with_people, self.today, default_who=whom), people

    def too_soon(self, lead: Lead, reading: Reading) -> str | None:
        """A warning when what the line says comes before an agreed date, or too close on the last attempt."""
        from .core.too_soon import too_soon

        events, _ = self.entries(lead, reading)
        return too_soon(self.facts(lead), events, self.verdict_card(lead).verdict)

    def log_reading(self, lead_id: str, reading: Reading) -> Change:
        """Saves what a quick-log line says on a lead, with the people and the move said yes to, in one step."""
        lead = self.lead(lead_id)
        events, people = self.entries(lead, reading)
        verb = self._with_move(verbs.log(events, people), reading)
        return self._change(lead.id, f"{_logged(events, lead)}{_moved(reading)}", verb)

    def correct(self, lead_id: str, entry_id: str, reading: Reading) -> Change:
        """Puts what a line says in the place of an entry, and of what that one's line made besides; the old entry stays
        in the history. Raises BadInput when the entry does not stand any more."""
        from .core.corrections import correct, standing

        lead = self.lead(lead_id)
        events, people = self.entries(lead, reading, standing(lead, entry_id).who)
        verb = self._with_move(correct(entry_id, events, people, self.today), reading)
        return self._change(lead_id, f"corrected {_kind(events)} on {lead.company}{_moved(reading)}", verb)

    def strike(self, lead_id: str, entry_id: str) -> Change:
        """Strikes an entry out, with what its line made besides; it stays in the history. Raises as `correct`."""
        from .core.corrections import standing, strike

        lead = self.lead(lead_id)
        what = _kind([standing(lead, entry_id)])
        return self._change(lead_id, f"struck out {what} on {lead.company}", strike(entry_id, self.today))

    def logging(self, reading: Reading) -> verbs.Verb:
        """The verb that puts a settled reading on a lead, with the people it introduces; see `change_all`."""
        return lambda lead: self._with_move(verbs.log(*self.entries(lead, reading)), reading)(lead)

    def log(self, lead: Lead, events: Sequence[Event], people: Sequence[Contact] = ()) -> Change:
        """Saves log entries on a lead."""
        return self._change(lead.id, _logged(events, lead), verbs.log(events, people))

    def move(self, lead_id: str, stage: str) -> Change:
        """Moves a lead to another open stage."""
        lead = self.lead(lead_id)
        return self._change(lead_id, f"moved {lead.company} to {STAGE_WORDS[stage]}", verbs.move(stage, self.today))

    def close(self, lead_id: str, outcome: str, on: dt.date | None = None) -> Change:
        """Closes a lead with an outcome, dated `on` or today."""
        lead = self.lead(lead_id)
        return self._change(
            lead_id, f"closed {lead.company} ({outcome.replace('_', ' ')})", verbs.close(outcome, on or self.today)
        )

    def change(self, lead_id: str, label: str, verb: verbs.Verb) -> Change:
        """Any other verb on a lead; the label is what undo and history say."""
        return self._change(lead_id, label, verb)

    def change_all(self, steps: Iterable[tuple[str, verbs.Verb]], label: str) -> Change:
        """Verbs on several leads, each with the id of its lead, in their order: all or none, one step of undo."""
        by_lead: dict[str, list[verbs.Verb]] = {}
        for lead_id, verb in steps:
            by_lead.setdefault(lead_id, []).append(verb)

        def in_turn(lead: Lead) -> Lead:
            for verb in by_lead[lead.id]:
                lead = verb(lead)
            return lead

        return self._after(self._store.change_many(by_lead, label, in_turn, self._desk.now()))

    def snooze(self, lead_id: str, until: dt.date | None, why: str | None) -> Change:
        """Hides a lead's flag until a day; None shows it again."""
        lead = self.lead(lead_id)
        label = f"snoozed {lead.company}" if until else f"woke {lead.company}"
        return self._change(lead_id, label, verbs.snooze(until, why))

    def arrange(self, column: Cards, index: int, step: int) -> Change | None:
        """Moves a card one place up (-1) or down (+1) in its column; None when there is nowhere to go."""
        ranks = arrange(column, index, step)
        if not ranks:
            return None
        label = f"arranged {column[index].company}"
        change = self._store.change_many(
            list(ranks), label, lambda lead: replace(lead, rank=ranks[lead.id]), self._desk.now()
        )
        return self._after(change)

    def undo(self, change_id: str | None = None) -> Change | None:
        """Takes back the last step, whoever made it and whenever, or the one named; None when it does not stand.

        Raises Conflict when newer steps rest on it.
        """
        change = self._store.undo(self._desk.now(), change_id)
        return self._after(change) if change else None

    def redo(self) -> Change | None:
        """Makes the last undone change again; None when there is none."""
        change = self._store.redo(self._desk.now())
        return self._after(change) if change else None

    def draft(self, key: str) -> str:
        """Text the user typed and did not save, kept under `key`."""
        return self._drafts.get(key)

    def keep_draft(self, key: str, text: str) -> None:
        """Keeps typed text under `key`; empty text forgets it. A file that cannot be written gets it when it can."""
        self._drafts.keep(key, text)

    def wait_shortly(self) -> None:
        """From now on another window that writes is waited for only a second: a screen must not stand still."""
        self._store.wait_for(1.0)

    def leave(self) -> list[str]:
        """To be called at the end: typed text that could not be kept in the file, to be shown to the person."""
        return self._drafts.left()

    # ---- settings

    @property
    def settings_path(self) -> Path | None:
        """The settings file; None when changes are not kept (demo)."""
        return self._desk.keeper.path

    def set_setting(self, name: str, value: str) -> list[str]:
        """Writes one setting to the file and puts it in force; "" is the default.

        Gives sentences about mistakes that stand in the file. Raises BadInput when the value is none for the setting or
        the file cannot be read, NotSaved when it cannot be written.
        """
        return self._in_force(*self._desk.keeper.set_one(self.settings, name, value), name)

    def save_views(self, views: Mapping[int, View]) -> list[str]:
        """Keeps these saved views in place of those there were; as `set_setting`."""
        return self._in_force(*self._desk.keeper.set_views(self.settings, views), "views")

    def set_keys(self, keys: Mapping[str, str]) -> list[str]:
        """Keeps these keys in place of the user's former ones; as `set_setting`. The screens check them."""
        return self._in_force(*self._desk.keeper.set_keys(self.settings, keys), "keys")

    def _in_force(self, settings: Settings, problems: list[str], name: str) -> list[str]:
        self._desk = self._desk.renew(settings, name)
        if name in JUDGED_BY:
            self._day, self._judge_of_day, self._cards = self._desk.today(), None, None
            if self._deck is not None:
                self._deck.close()
                self._deck = None
                self.catch_up()
        return problems

    # ---- staying true

    def refresh(self) -> bool:
        """Takes in what other windows wrote, midnight, and a portion of what is left; whether cards may differ.

        Another file in the place of the open one is read anew. Raises BadFile while there is none that can be used.
        """
        self._drafts.save()
        another = self._store.refreshed(self._desk.now())
        if another:
            self._judge_of_day = None
        changed = self._store.changed() is not None or another or self._behind
        day = self._desk.today()
        midnight = day != self._day
        if midnight:
            self._day, self._judge_of_day = day, None
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

    # ---- inside

    def _read(self, text: str, lead: Lead, day: dt.date) -> Reading:
        from .core.quicklog import read_line

        people, calendar = lead.contacts, self._judge.calendar(lead)
        return read_line(text, day, people, order=self.date_order, calendar=calendar, company=lead.company)

    def _with_move(self, verb: verbs.Verb, reading: Reading) -> verbs.Verb:
        """The verb, and after it the move or the closing that was said yes to."""
        if not reading.move:
            return verb
        stage, _, outcome = reading.move.partition(":")
        then = verbs.close(outcome, self.today) if outcome else verbs.move(stage, self.today)
        return lambda lead: then(verb(lead))

    @property
    def _judge(self) -> Judge:
        if self._judge_of_day is None:
            from .judging import Judge

            desk = self._desk
            self._judge_of_day = Judge(desk.book(), desk.calendars(), desk.settings.profile, self._day, self._offering)
        return self._judge_of_day

    def _with_window(self, entry: Entry) -> Entry:
        if entry.person is None:
            return entry
        from .core.hours import call_window

        day = max(entry.day, self.today)
        window = call_window(entry.person, day, self._desk.home, self._desk.book().call_window)
        return replace(entry, window=window)

    def _offering(self) -> list[Lead]:
        return self._store.leads(feed.offering(self._store, self._day))

    def _change(self, lead_id: str, label: str, verb: verbs.Verb) -> Change:
        return self._after(self._store.change(lead_id, label, verb, self._desk.now()))

    def _after(self, change: Change) -> Change:
        if change.empty:
            return change
        self._cards = None
        self.version += 1
        if self._deck is not None:
            try:
                self._deck.catch_up()
            except Trouble:
                self._behind = True  # saved it is; the next look shows it
        else:
            self._judge_of_day = None  # it may know offers that are no more
        return change


def _kind(events: Sequence[Event]) -> str:
    return events[0].kind.replace("_", "-") if events else "note"


def _logged(events: Sequence[Event], lead: Lead) -> str:
    return f"logged {_kind(events)} on {lead.company}"


def _moved(reading: Reading) -> str:
    """What else the step did, for its label."""
    if not reading.move:
        return ""
    stage, _, outcome = reading.move.partition(":")
    return f" and closed it ({outcome.replace('_', ' ')})" if outcome else f" and moved it to {STAGE_WORDS[stage]}"
