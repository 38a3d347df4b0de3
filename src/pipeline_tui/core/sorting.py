"""The orders a view can have: each a row of columns of a card, so that it can be a sort key here and an ORDER BY there.

An unknown value comes last in every order; the company and the id settle what is left, so an order is always whole.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from types import MappingProxyType

from .cards import Card
from .clean import fold

UP, DOWN = False, True

SORTS: Mapping[str, tuple[tuple[str, bool], ...]] = MappingProxyType(
    {
        "urgency": (("waits", UP), ("severity", DOWN), ("since", UP), ("nearness", UP)),
        "silence": (("heard_on", UP),),
        "stage": (("stage_since", UP),),
        "company": (),
        "next": (("due", UP),),
    }
)
"""Order to its columns and their directions; `company` and `id` follow by themselves.

urgency: those that need me first, most severe, oldest trigger, nearest to an offer (the needs-me list's own order);
silence: longest without a word from them; stage: longest in their stage; next: nearest day to act.
"""

NEARNESS = {"offer": 0, "interviewed": 1, "waiting_req": 2, "applied": 3, "prospect": 4, "closed": 5}
"""How far each stage is from the end."""

COLUMNS: Mapping[str, Callable[[Card, dt.date], int | str | dt.date | None]] = MappingProxyType(
    {
        "waits": lambda card, today: 0 if card.needs_me(today) else 1,
        "severity": lambda card, today: card.verdict.severity,
        "since": lambda card, today: card.verdict.since,
        "nearness": lambda card, today: NEARNESS[card.stage],
        "heard_on": lambda card, today: card.heard_on,
        "stage_since": lambda card, today: card.stage_since,
        "due": lambda card, today: card.verdict.due,
        "company": lambda card, today: fold(card.company),
        "id": lambda card, today: card.id,
    }
)
"""Column to its value on a card; only numbers and dates can be ordered DOWN."""

LAST = (("company", UP), ("id", UP))
"""What settles cards that are equal in an order's own columns."""


def sort_key(name: str, today: dt.date) -> Callable[[Card], tuple[object, ...]]:
    """The key that puts cards in the order `name`, one of `SORTS`. Raises KeyError for another name."""
    plan = [(COLUMNS[column], down) for column, down in (*SORTS[name], *LAST)]

    def key(card: Card) -> tuple[object, ...]:
        return tuple(_comparable(get(card, today), down) for get, down in plan)

    return key


def _comparable(value: int | str | dt.date | None, down: bool) -> tuple[int, int | str]:
    if value is None:
        return 1, 0
    if isinstance(value, str):
        return 0, value
    number = value.toordinal() if isinstance(value, dt.date) else value
    return 0, -number if down else number
