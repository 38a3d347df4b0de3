"""The deck: every card of one file, judged again only when its lead changed or its date came, read a page at a time.

The index is brought up to date before a page is read: what the journal names and what has come due is judged, in
portions, so that a board on ten thousand new leads opens at once and fills while it is used.
"""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar, overload

from .core.board import ANYWHERE, Board
from .core.cards import Card
from .core.clean import fold
from .core.model import STAGES
from .core.verdict import Verdict
from .core.where import EVERY, Where
from .store import feed
from .store.card_index import PLACE, CardIndex, Counts, Mark, Order
from .store.card_kept import Keeping, Kept
from .store.store import Store

if TYPE_CHECKING:
    from .judging import Judge

T = TypeVar("T")
NONE = Counts()
PORTION = 150
"""Leads judged between two looks at the keyboard: some 50 ms."""
LONGEST = 80
"""Letters of a search; SQL has a limit, and a pasted page names no lead."""
_PAGE = 16
"""Cards read at once: more than a column shows."""


GONE = Card(
    id="", company="…", role="", stage="closed", verdict=Verdict("", "quiet", 0, "none", (), None, None, "", "", "")
)
"""Stands where a card was counted and cannot be read any more, until the board is laid out anew a moment later."""


class Page(Sequence[Card]):
    """A column or the needs-me list: knows its length, and reads the cards that are looked at."""

    def __init__(self, length: int, read: Callable[[int, int], list[Card]], place: Callable[[str, int], int]) -> None:
        self._length, self._read, self._place = length, read, place
        self._found: dict[int, list[Card]] = {}

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, place: int) -> Card: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Card]: ...
    def __getitem__(self, place: int | slice) -> Card | Sequence[Card]:
        if isinstance(place, slice):
            start, stop, step = place.indices(self._length)
            return [self._at(index) for index in range(start, stop, step)]
        index = place + self._length if place < 0 else place
        if not 0 <= index < self._length:
            raise IndexError(place)
        return self._at(index)

    def __iter__(self) -> Iterator[Card]:
        return (self._at(index) for index in range(self._length))

    def position(self, lead_id: str, within: int = ANYWHERE) -> int:
        """Index of the card of this lead among the first `within`, or -1."""
        for number, page in self._found.items():
            for index, card in enumerate(page):
                if card.id == lead_id:
                    place = number * _PAGE + index
                    return place if place < within else -1
        place = self._place(lead_id, within)
        return place if place < self._length else -1  # the index may have more by now than when it was counted

    def _at(self, index: int) -> Card:
        number, rest = divmod(index, _PAGE)
        page = self._found.get(number)
        if page is None:
            page = self._found[number] = self._read(number * _PAGE, _PAGE)
        return page[rest] if rest < len(page) else GONE


class Deck:
    """The cards of a store on one day after another. `judge` gives the judge of the day when one is needed."""

    def __init__(self, store: Store, index: CardIndex, judge: Callable[[], Judge], day: dt.date) -> None:
        self._store, self._index, self._judge = store, index, judge
        self.day = day
        self._renewed = False
        self._keeping = Keeping()
        self._early: set[str] = set()
        self.left = 0
        """Leads that wait to be judged."""
        self._guard(self._begin)

    # ---- staying true

    def new_day(self, day: dt.date) -> None:
        """The day is another one: leads whose date has come are judged again, all of them when it went back."""
        self.day = day
        self._guard(self._begin)

    def catch_up(self, portion: int = PORTION) -> bool:
        """Takes in what was written since, then judges at most `portion` leads; whether any card may differ now."""
        renewed, self._renewed = self._renewed, False
        return self._guard(lambda index: self._catch_up(index, portion)) or renewed

    def show_early(self, ids: Collection[str]) -> None:
        """Judges leads whose change is not on the disk yet; they are judged once more by the next `catch_up`."""
        self._early.update(ids)

        def work(index: CardIndex) -> None:
            with index.writing():
                self._work(index, sorted(ids))
                index.ask_again(ids)  # who finds this index after a crash must not believe it

        self._guard(work)

    def _begin(self, index: CardIndex) -> None:
        today = self.day.isoformat()
        mark = index.mark()
        if mark is None or mark.day > today:
            self._start_anew(index)
            return
        if mark.day != today:
            with index.writing():
                index.ask_again_on(self.day)
                index.set_mark(mark._replace(day=today))
        self.left = index.todo_left()

    def _start_anew(self, index: CardIndex) -> Mark:
        newest = feed.news(self._store, 0, "")
        mark = Mark(newest.seq, newest.change, self.day.isoformat(), "[]")
        with index.writing():
            index.clear()
            index.ask_again(feed.ids(self._store))
            index.set_mark(mark)
        self.left = index.todo_left()
        return mark

    def _catch_up(self, index: CardIndex, portion: int) -> bool:
        mark = index.mark() or self._start_anew(index)
        news = feed.news(self._store, mark.seq, mark.change)
        early, self._early = self._early, set()
        ids = early if news.ids is None else news.ids | early
        if news.ids is None:
            self._start_anew(index)
        elif ids:
            with index.writing():
                index.ask_again(ids)
                index.set_mark(mark._replace(seq=news.seq, change=news.change))
                if len(ids) <= portion:
                    self._work(index, sorted(ids))
            self.left = index.todo_left()
        if self.left:
            self._work(index, index.todo(portion))
            self.left = index.todo_left()
            return True
        return bool(ids)

    def _work(self, index: CardIndex, ids: Sequence[str]) -> None:
        """Judges these leads, and asks for all others under way when there is an offer they have not heard of."""
        found = self._store.leads(ids)
        judge = self._judge()
        judge.learn(ids, found)
        there = {lead.id for lead in found}
        with index.writing():
            index.put([judge.card(lead) for lead in found], [one for one in ids if one not in there], self.day)
            self._spread_offers(index, judge)

    def _spread_offers(self, index: CardIndex, judge: Judge) -> None:
        mark = index.mark()
        if mark is None:
            return
        today = self.day.isoformat()
        known = [offer for offer in json.loads(mark.offers) if offer[-1] >= today]
        now = judge.offers_now()
        if now != known:
            index.ask_open_again()
            index.set_mark(mark._replace(offers=json.dumps(now)))

    def _guard(self, work: Callable[[CardIndex], T]) -> T:
        """Does it; an index that fails is only a cache, so a new one in memory takes its place."""
        try:
            return work(self._index)
        except sqlite3.Error:
            self._index.close()
            self._index, self._renewed = CardIndex.open(None), True
            self._start_anew(self._index)
            while self.left:
                self._catch_up(self._index, PORTION)
            return work(self._index)

    def close(self) -> None:
        """Lets go of the index, for the next one who opens the board."""
        self._index.close()

    # ---- reading

    def board(self, where: Where = EVERY, order: Order = PLACE) -> Board:
        """The board on the day: counts now, cards when they are looked at."""
        kept, every = self._guard(lambda index: self._kept(index, where, order))
        counts = kept.counts
        columns = {stage: self._column(stage, counts.get(stage, NONE).cards, kept) for stage in STAGES}
        needs = Page(
            sum(count.needs for count in counts.values()),
            lambda start, size: self._fresh(lambda index: kept.needs(index, start, size)),
            lambda lead_id, within: self._place(lambda index: kept.place_in_needs(index, lead_id, within)),
        )
        return Board(
            columns,
            needs,
            shown=sum(count.cards for stage, count in counts.items() if stage != "closed"),
            total=sum(count.cards for stage, count in every.items() if stage != "closed"),
            needs_total=sum(count.needs for count in every.values()),
            flagged={stage: counts.get(stage, NONE).needs for stage in STAGES},
            needs_closed=every.get("closed", NONE).needs,
            closed_total=every.get("closed", NONE).cards,
        )

    def flags(self, where: Where = EVERY) -> dict[str, int]:
        """By flag, how many leads need me."""
        return self._guard(lambda index: index.flags(where))

    def ids(
        self, where: Where, stages: Collection[str], order: Order = PLACE, start: int = 0, size: int = -1
    ) -> list[str]:
        """Ids of the leads of some stages that the condition keeps, `size` of them from `start` on; -1 is all."""
        wanted = _within(where, stages)
        return self._guard(lambda index: index.ids(wanted, order, start, size))

    def among(self, ids: Collection[str], where: Where = EVERY, stages: Collection[str] | None = None) -> set[str]:
        """Those of the ids that are still there and that the condition keeps; `stages` narrows it further."""
        wanted = where if stages is None else _within(where, stages)
        return self._guard(lambda index: index.among(ids, wanted)) if ids else set()

    def search(self, text: str, limit: int, *, loosely: bool = True) -> list[Card]:
        """The cards that `text` names by letters of company, role or people, best first; none for an empty one."""
        wanted = " ".join(fold(text[:LONGEST]).split())
        return self._fresh(lambda index: index.search(wanted, limit, loosely=loosely)) if wanted else []

    def next_due(self) -> dt.date | None:
        """The nearest day ahead on which an open lead is due."""
        return self._guard(lambda index: index.next_due(self.day))

    def due(self, first: dt.date, last: dt.date) -> list[Card]:
        """Every card that needs me, and every open one that is due from `first` to `last`, in no order."""
        return self._fresh(lambda index: index.due(first, last))

    def _kept(self, index: CardIndex, where: Where, order: Order) -> tuple[Kept, dict[str, Counts]]:
        kept = self._keeping.keep(index, where, order)
        return kept, index.counts() if where.sql else kept.counts

    def _column(self, stage: str, length: int, kept: Kept) -> Page:
        return Page(
            length,
            lambda start, size: self._fresh(lambda index: kept.column(index, stage, start, size)),
            lambda lead_id, within: self._place(lambda index: kept.place_in_column(index, lead_id, stage, within)),
        )

    def _place(self, find: Callable[[CardIndex], int]) -> int:
        try:
            return self._guard(find)
        except sqlite3.Error:  # a page of the index that failed: the next look lays out another
            return -1

    def _fresh(self, read: Callable[[CardIndex], list[tuple[Card, str]]]) -> list[Card]:
        """The cards of a page; those whose words were said on another day are worded anew."""
        try:
            rows = self._guard(read)
        except sqlite3.Error:  # a page of the index that failed: the next look lays out another
            return []
        today = self.day.isoformat()
        old = [card.id for card, said_on in rows if said_on != today]
        if not old:
            return [card for card, _ in rows]
        judge = self._judge()
        fresh = {lead.id: judge.card(lead) for lead in self._store.leads(old)}
        self._guard(lambda index: index.reword(fresh.values(), self.day))
        return [fresh.get(card.id, card) for card, _ in rows]


def _within(where: Where, stages: Collection[str]) -> Where:
    """The same condition on the leads of some stages."""
    within = f"stage IN ({', '.join('?' * len(stages))})"
    return Where(f"{where.sql} AND {within}" if where.sql else within, (*where.values, *stages))
