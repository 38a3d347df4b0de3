"""The order of cards: in their columns, and on the needs-me list. One set of keys for lists in memory and for pages.

`lay_out` sorts cards that are all there; the board reads pages from an index that is ordered by the same keys.
"""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, overload

from .cards import Card
from .model import STAGES
from .sorting import sort_key

_STAGE_RANK = {"offer": 0, "interviewed": 1, "waiting_req": 2, "applied": 3, "prospect": 4, "closed": 5}
_FAR = dt.date.max
ANYWHERE = sys.maxsize
"""More places than any list has."""

Place = tuple[int, float, dt.date, str]
"""Where a card stands: group, number, day, words; compared from left to right, then by id."""


class Cards(Protocol):
    """Cards in order, whether they are all in memory or read a page at a time."""

    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Card]: ...
    @overload
    def __getitem__(self, place: int) -> Card: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Card]: ...
    def position(self, lead_id: str, within: int = ANYWHERE) -> int:
        """Index of the card of this lead among the first `within`, or -1."""
        ...


class CardList(list[Card]):
    """Cards that are all in memory."""

    def position(self, lead_id: str, within: int = ANYWHERE) -> int:
        """Index of the card of this lead among the first `within`, or -1."""
        return next((index for index, card in enumerate(self[:within]) if card.id == lead_id), -1)


@dataclass(frozen=True, slots=True)
class Board:
    """What there is to see: cards by stage, who needs me, and the counts the bar shows."""

    columns: Mapping[str, Cards]
    """Stage to its cards, first on top; every stage is there."""
    needs: Cards
    """Leads that need me, most urgent first."""
    shown: int
    """Open leads that the filter keeps."""
    total: int
    """All open leads."""
    needs_total: int
    """All leads that need me, filter or not."""
    flagged: Mapping[str, int]
    """Stage to how many of its cards need me."""
    needs_closed: int = 0
    """Those of `needs_total` that are closed: a note is due, but `total` does not count them."""
    closed_total: int = 0
    """All closed leads."""

    def find(self, lead_id: str) -> tuple[str, int] | None:
        """Stage and index of the card of this lead; None when the filter hides it."""
        for stage, column in self.columns.items():
            place = column.position(lead_id)
            if place >= 0:
                return stage, place
        return None


EMPTY = Board({stage: CardList() for stage in STAGES}, CardList(), 0, 0, 0, dict.fromkeys(STAGES, 0))
"""The board before anything was read."""


def triage_key(card: Card) -> Place:
    """Order of the needs-me list (RULEBOOK section 3): severity, oldest trigger, offer first, then company."""
    verdict = card.verdict
    return (1, -verdict.severity, verdict.since or _FAR, f"{_STAGE_RANK[card.stage]}{card.company.casefold()}")


def column_key(card: Card, today: dt.date) -> Place:
    """Order in a column.

    Cards the user has arranged by hand come first in that order; then those that need me, most urgent first; then the
    quiet ones by their next date, snoozed ones by the day they come back. Closed leads: newest first.
    """
    if card.stage == "closed":
        return (2, -(card.closed_on or dt.date.min).toordinal(), *triage_key(card)[2:])
    if card.rank is not None:
        return (0, card.rank, *triage_key(card)[2:])
    if card.needs_me(today):
        return triage_key(card)
    back = card.snoozed_until if card.snoozed(today) else card.verdict.due
    return (2, 0, back or _FAR, card.company.casefold())


def lay_out(
    cards: Iterable[Card], today: dt.date, keep: Callable[[Card], bool] | None = None, sort: str | None = None
) -> Board:
    """The board on one day; `keep` is the filter, `sort` an order of `sorting.SORTS` for the columns.

    The needs-me list keeps its own order.
    """
    columns: dict[str, CardList] = {stage: CardList() for stage in STAGES}
    flagged = dict.fromkeys(STAGES, 0)
    needs = CardList()
    shown = total = needs_total = needs_closed = closed_total = 0
    for card in cards:
        is_open = card.stage != "closed"
        total += is_open
        closed_total += not is_open
        needing = card.needs_me(today)
        needs_total += needing
        needs_closed += needing and not is_open
        if keep is not None and not keep(card):
            continue
        shown += is_open
        columns[card.stage].append(card)
        if needing:
            flagged[card.stage] += 1
            needs.append(card)
    needs.sort(key=lambda c: (triage_key(c), c.id))
    wanted = sort_key(sort, today) if sort else None
    for column in columns.values():
        column.sort(key=wanted or (lambda c: (column_key(c, today), c.id)))
    return Board(columns, needs, shown, total, needs_total, flagged, needs_closed, closed_total)


def arrange(column: Cards, index: int, step: int) -> dict[str, float]:
    """Ranks that move the card at `index` up (-1) or down (+1) by one place: lead id to its new rank.

    Everything above the place it goes to keeps its order, so those cards get ranks too if they have none.
    Empty when there is nowhere to go.
    """
    target = index + step
    if not (0 <= index < len(column) and 0 <= target < len(column)):
        return {}
    last = max(index, target)
    order = list(column[: last + 1])
    order.insert(target, order.pop(index))
    ranks = {card.id: float(place) for place, card in enumerate(order) if card.rank != float(place)}
    place = last + 1
    # arranged cards stand on top, so the first one without a rank ends them
    while place < len(column) and (card := column[place]).rank is not None:
        if card.rank != float(place):
            ranks[card.id] = float(place)
        place += 1
    return ranks
