"""Lays cards out in columns, and picks the needs-me list: one pure function for board, lists and tests."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from .cards import Card
from .model import STAGES

_STAGE_RANK = {"offer": 0, "interviewed": 1, "waiting_req": 2, "applied": 3, "prospect": 4, "closed": 5}
_FAR = dt.date.max


@dataclass(frozen=True, slots=True)
class Board:
    """What there is to see: cards by stage, who needs me, and the counts the bar shows."""

    columns: dict[str, list[Card]]
    """Stage to its cards, first on top; every stage is there."""
    needs: list[Card]
    """Leads that need me, most urgent first."""
    shown: int
    """Open leads that the filter keeps."""
    total: int
    """All open leads."""
    needs_total: int
    """All leads that need me, filter or not."""


def triage_key(card: Card) -> tuple[int, dt.date, int, str]:
    """Order of the needs-me list (RULEBOOK section 3): severity, oldest trigger, offer first, then company."""
    verdict = card.verdict
    return (-verdict.severity, verdict.since or _FAR, _STAGE_RANK[card.stage], card.company.casefold())


def lay_out(cards: Iterable[Card], today: dt.date, keep: Callable[[Card], bool] | None = None) -> Board:
    """The board on one day; `keep` is the filter.

    In a column, cards the user has arranged by hand come first in that order; then those that need me, most urgent
    first; then the quiet ones by their next date. Closed leads: newest first.
    """
    columns: dict[str, list[Card]] = {stage: [] for stage in STAGES}
    needs: list[Card] = []
    shown = total = needs_total = 0
    for card in cards:
        is_open = card.stage != "closed"
        total += is_open
        needing = card.needs_me(today)
        needs_total += needing
        if keep is not None and not keep(card):
            continue
        shown += is_open
        columns[card.stage].append(card)
        if needing:
            needs.append(card)
    needs.sort(key=triage_key)
    for stage, column in columns.items():
        if stage == "closed":
            column.sort(key=lambda c: (-(c.closed_on or dt.date.min).toordinal(), c.company.casefold()))
        else:
            column.sort(key=lambda c: _column_key(c, today))
    return Board(columns, needs, shown, total, needs_total)


def _column_key(card: Card, today: dt.date) -> tuple[object, ...]:
    if card.rank is not None:
        return (0, card.rank)
    if card.needs_me(today):
        return (1, *triage_key(card))
    return (2, card.verdict.due or _FAR, card.company.casefold(), card.id)


def arrange(column: list[Card], index: int, step: int) -> dict[str, float]:
    """Ranks that move the card at `index` up (-1) or down (+1) by one place: lead id to its new rank.

    Everything above the place it goes to keeps its order, so those cards get ranks too if they have none.
    Empty when there is nowhere to go.
    """
    target = index + step
    if not (0 <= index < len(column) and 0 <= target < len(column)):
        return {}
    order = list(column)
    order.insert(target, order.pop(index))
    last = max(index, target)
    return {card.id: float(place) for place, card in enumerate(order[: last + 1]) if card.rank != float(place)} | {
        card.id: float(place)
        for place, card in enumerate(order[last + 1 :], last + 1)
        if card.rank is not None and card.rank != float(place)
    }
