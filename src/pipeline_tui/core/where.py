"""A condition on the cards of the index, as `filter_sql` makes them and the index takes them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Where:
    """A condition on the cards as SQL that can stand beside an AND, with its values; the empty one holds for all.

    A keyword stands there as such ("stalled = 1"), as only then the index made for it is used.
    """

    sql: str = ""
    values: tuple[Any, ...] = ()


EVERY = Where()
