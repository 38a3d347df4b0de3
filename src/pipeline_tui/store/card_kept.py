"""What a filter keeps of the cards of an index: how many, and the ids of the page that is looked at.

Few cards are listed, from one look through all. Many are not: a page of them is found by walking along the index until
it is full, which the more of them there are takes the less. While a filter is typed, a letter more looks among the few
that were listed before, and a letter less finds what was there.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import Counter, defaultdict

from ..core.cards import Card
from ..core.where import EVERY, Where
from .card_index import PLACE, Brief, CardIndex, Counts, Order

FEW = 300
"""Cards that are listed: more take longer to list, fewer make a longer walk for a page of those that are not."""
LATELY = 8
"""Filters that are remembered."""
Said = tuple[Card, str]
_WORD = "instr(text, ?) > 0"


class Kept(ABC):
    """Columns and needs-me list under a filter. The index is handed in: a failed one may have given way to another."""

    def __init__(self, counts: dict[str, Counts]) -> None:
        self.counts = counts
        """By stage; stages without any card are left out."""

    @abstractmethod
    def column(self, index: CardIndex, stage: str, start: int, size: int) -> list[Said]:
        """At most `size` cards of a stage from `start` on, each with the day (ISO) for which its words were said."""

    @abstractmethod
    def needs(self, index: CardIndex, start: int, size: int) -> list[Said]:
        """The same of the needs-me list."""

    @abstractmethod
    def place_in_column(self, index: CardIndex, lead_id: str, stage: str, within: int) -> int:
        """Index of a card among the first `within` of a column, or -1 when it is not there or the filter hides it."""

    @abstractmethod
    def place_in_needs(self, index: CardIndex, lead_id: str, within: int) -> int:
        """Index of a card among the first `within` of the needs-me list, or -1 when it is not there."""


class Keeping:
    """Remembers what was kept of late, for as long as the index stays as it is."""

    def __init__(self) -> None:
        self._index: CardIndex | None = None
        self._writes = -1
        self._lately: dict[tuple[Where, Order], Kept] = {}

    def keep(self, index: CardIndex, where: Where = EVERY, order: Order = PLACE) -> Kept:
        """The cards a condition keeps now, their columns in an order."""
        if (self._index, self._writes) != (index, index.writes):
            self._index, self._writes, self._lately = index, index.writes, {}
        found = self._lately.pop((where, order), None)
        if found is None:
            found = self._look(index, where, order)
            while len(self._lately) >= LATELY:
                del self._lately[next(iter(self._lately))]
        self._lately[where, order] = found
        return found

    def _look(self, index: CardIndex, where: Where, order: Order) -> Kept:
        if index.tallied(where):
            return _Many(index, where, order)
        wider = next((one for (known, _), one in reversed(self._lately.items()) if _among(where, known, one)), None)
        if isinstance(wider, _Few):
            still = index.among([row.id for row in wider.rows], where)
            return _Few(index, [row for row in wider.rows if row.id in still], order)
        rows = index.look_through(where, FEW + 1)
        return _Many(index, where, order) if len(rows) > FEW else _Few(index, rows, order)


def _among(where: Where, known: Where, kept: Kept) -> bool:
    """Whether all that `where` keeps is in the list of another filter: both are words, and its own hold the others."""
    words = all(not one.sql.replace(_WORD, "").replace(" AND ", "") for one in (where, known))
    return isinstance(kept, _Few) and words and all(any(old in new for new in where.values) for old in known.values)


class _Few(Kept):
    def __init__(self, index: CardIndex, rows: list[Brief], order: Order) -> None:
        self.rows = rows
        stages = {row.id: row.stage for row in rows}
        self._columns: defaultdict[str, list[str]] = defaultdict(list)
        for lead_id in stages if order == PLACE else index.sort(stages, order):
            self._columns[stages[lead_id]].append(lead_id)
        self._needs = [row.id for row in sorted((row for row in rows if row.needs), key=lambda row: row.turn)]
        needing = Counter(stages[lead_id] for lead_id in self._needs)
        super().__init__({stage: Counts(len(ids), needing[stage]) for stage, ids in self._columns.items()})

    def column(self, index: CardIndex, stage: str, start: int, size: int) -> list[Said]:
        return index.cards(self._columns[stage][start : start + size])

    def needs(self, index: CardIndex, start: int, size: int) -> list[Said]:
        return index.cards(self._needs[start : start + size])

    def place_in_column(self, index: CardIndex, lead_id: str, stage: str, within: int) -> int:
        return _place(self._columns[stage][:within], lead_id)

    def place_in_needs(self, index: CardIndex, lead_id: str, within: int) -> int:
        return _place(self._needs[:within], lead_id)


class _Many(Kept):
    def __init__(self, index: CardIndex, where: Where, order: Order) -> None:
        super().__init__(index.counts(where))
        self._where, self._order = where, order

    def column(self, index: CardIndex, stage: str, start: int, size: int) -> list[Said]:
        return index.column(stage, self._where, self._order, start, size)

    def needs(self, index: CardIndex, start: int, size: int) -> list[Said]:
        return index.needs(self._where, start, size)

    def place_in_column(self, index: CardIndex, lead_id: str, stage: str, within: int) -> int:
        return index.place_in_column(lead_id, stage, self._where, self._order, within)

    def place_in_needs(self, index: CardIndex, lead_id: str, within: int) -> int:
        return index.place_in_needs(lead_id, self._where, within)


def _place(ids: list[str], lead_id: str) -> int:
    return ids.index(lead_id) if lead_id in ids else -1
