"""What a filter keeps of the cards of an index: how many, and the ids of the page that is looked at.

Few cards are listed once, from one look through all. Many are not: a page of them is found by walking along the index
until it is full, which the more of them there are takes the less.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Sequence

from ..core.where import EVERY, Where
from .card_index import PLACE, TRIAGE, CardIndex, Counts, Order

FEW = 1000
"""Cards that are listed. Twice as many cost 2 ms more to list; half as many make twice as long a walk a page."""


class Kept(ABC):
    """Columns and needs-me list under a filter. The index is handed in: a failed one may have given way to another."""

    def __init__(self, counts: dict[str, Counts]) -> None:
        self.counts = counts
        """By stage; stages without any card are left out."""

    @abstractmethod
    def column(self, index: CardIndex, stage: str, start: int, size: int) -> Sequence[str]:
        """Ids of at most `size` cards of a stage from `start` on."""

    @abstractmethod
    def needs(self, index: CardIndex, start: int, size: int) -> Sequence[str]:
        """The same of the needs-me list."""

    @abstractmethod
    def place_in_column(self, index: CardIndex, lead_id: str, stage: str) -> int:
        """Index of a card in a column, or -1 when it is not there or the filter hides it."""

    @abstractmethod
    def place_in_needs(self, index: CardIndex, lead_id: str) -> int:
        """Index of a card on the needs-me list, or -1 when it is not there."""


def keep(index: CardIndex, where: Where = EVERY, order: Order = PLACE) -> Kept:
    """The cards a condition keeps now, their columns in an order."""
    if index.tallied(where):
        return _Many(index, where, order)
    rows = index.look_through(where, FEW + 1)
    return _Many(index, where, order) if len(rows) > FEW else _Few(index, rows, order)


class _Few(Kept):
    def __init__(self, index: CardIndex, rows: list[tuple[str, str, bool, tuple[object, ...]]], order: Order) -> None:
        stages = {lead_id: stage for stage, lead_id, _, _ in rows}
        self._columns: defaultdict[str, list[str]] = defaultdict(list)
        for lead_id in stages if order == PLACE else index.sort(stages, order):
            self._columns[stages[lead_id]].append(lead_id)
        needing = sorted((turn, stage, lead_id) for stage, lead_id, needs, turn in rows if needs)
        self._needs = [lead_id for _, _, lead_id in needing]
        needs = [stage for _, stage, _ in needing]
        super().__init__({stage: Counts(len(ids), needs.count(stage)) for stage, ids in self._columns.items()})

    def column(self, index: CardIndex, stage: str, start: int, size: int) -> Sequence[str]:
        return self._columns[stage][start : start + size]

    def needs(self, index: CardIndex, start: int, size: int) -> Sequence[str]:
        return self._needs[start : start + size]

    def place_in_column(self, index: CardIndex, lead_id: str, stage: str) -> int:
        return _place(self._columns[stage], lead_id)

    def place_in_needs(self, index: CardIndex, lead_id: str) -> int:
        return _place(self._needs, lead_id)


class _Many(Kept):
    def __init__(self, index: CardIndex, where: Where, order: Order) -> None:
        super().__init__(index.counts(where))
        self._where, self._order = where, order

    def column(self, index: CardIndex, stage: str, start: int, size: int) -> Sequence[str]:
        return index.column(stage, self._where, self._order, start, size)

    def needs(self, index: CardIndex, start: int, size: int) -> Sequence[str]:
        return index.needs(self._where, start, size)

    def place_in_column(self, index: CardIndex, lead_id: str, stage: str) -> int:
        return index.place_in_column(lead_id, stage, self._where, self._order)

    def place_in_needs(self, index: CardIndex, lead_id: str) -> int:
        return index.place_in_needs(lead_id, self._where)


def _place(ids: list[str], lead_id: str) -> int:
    return ids.index(lead_id) if lead_id in ids else -1
