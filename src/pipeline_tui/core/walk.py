"""Walks along cards, one to the next: they go on from where a lead stood, also when it is dealt with and stands there
no more."""

from __future__ import annotations

from dataclasses import dataclass

from .board import Cards


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a lead stood among cards."""

    lead_id: str
    index: int
    before: str
    """The id of the lead that stood before it; empty where there was none."""
    after: str


def spot(cards: Cards, index: int, *, round_and_round: bool = False) -> Spot:
    """Where the card at this index stands; `round_and_round` has the first one follow on the last."""

    def id_at(place: int) -> str:
        if round_and_round:
            place %= len(cards)
        return cards[place].id if 0 <= place < len(cards) else ""

    return Spot(cards[index].id, index, id_at(index - 1), id_at(index + 1))


def beside(cards: Cards, was: Spot, step: int) -> int:
    """The index one further (1) or back (-1) from a lead that stood at `was`; -1 or the length where the cards end.

    A lead that stands there still has its present neighbours. One that left, or moved along by what was done to it,
    is followed by whom it was followed by then; when that one left too, by whoever moved up into its place.
    """
    at = cards.position(was.lead_id)
    if at == was.index:
        return at + step
    neighbour = was.after if step > 0 else was.before
    if not neighbour:
        return len(cards) if step > 0 else -1
    there = cards.position(neighbour)
    if there >= 0:
        return there
    if at >= 0:
        return at + step
    return min(was.index, len(cards)) if step > 0 else min(was.index, len(cards)) - 1
