"""Finds the header row of a table and says for each column which field of a lead it holds.

A known tracker is told by its header; any other by what people call their columns in several languages, and by what
the cells look like where the name says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from . import words
from .statuses import understand
from .tables import Row

_LOOK = 40
"""The header is looked for in so many rows from the top."""
_BRACKETS = re.compile(r"[(\[{].*?[)\]}]")
_LINK = re.compile(r"https?://\S+$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Shape:
    """A tracker known by its header; `spreadsheet` is any other."""

    name: str = "spreadsheet"
    words: str = "spreadsheet"
    columns: dict[str, str] = field(default_factory=dict)
    """Own column (squeezed) to field; "" is kept aside."""
    needs: frozenset[str] = frozenset()
    empty: frozenset[str] = frozenset({"-", "–", "—", "n/a", "#n/a"})
    """Cells that mean nothing, lower case."""
    order: str | None = None
    """How it writes days: mdy or dmy."""
    stage: str | None = None
    """The stage of every row, for lists without a status."""
    people: bool = False
    stage_date_closes: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """The header row, what each of its columns is, and the tracker it belongs to."""

    line: int
    headers: tuple[str, ...]
    fields: tuple[str | None, ...]
    shape: Shape

    def where(self, name: str) -> list[int]:
        """The columns read as this field, from the left."""
        return [i for i, one in enumerate(self.fields) if one == name]


def score(rows: Sequence[Row]) -> int:
    """How many columns of the best header row among `rows` are understood; 0 when there is none."""
    best = _best(rows)
    return 0 if best is None else _worth(best)


def find_layout(rows: Sequence[Row]) -> Layout | None:
    """The layout of a table, or None when no row names the columns of a tracker."""
    header = _best(rows)
    if header is None:
        return None
    shape = _shape(header)
    layout = Layout(header.line, header.cells, _fields(header, shape), shape)
    below = [row for row in rows if row.line > header.line and not row.blank()]
    return _by_look(layout, below)


def field_of(header: str) -> str | None:
    """The field a column name stands for, or None."""
    squeezed, bags, _ = _synonyms()
    for form in (header, _BRACKETS.sub(" ", header)):
        if found := squeezed.get(words.squeeze(form)) or bags.get(_bag(form)):
            return found
    return None


@lru_cache(maxsize=1)
def _synonyms() -> tuple[dict[str, str], dict[frozenset[str], str], frozenset[str]]:
    table = words.table("columns")
    pairs = [(word, name) for part in ("one", "several") for name, known in table[part].items() for word in known]
    squeezed = {words.squeeze(word): name for word, name in pairs}
    bags = {bag: name for word, name in pairs if (bag := _bag(word))}
    return squeezed, bags, frozenset(table["several"])


def _bag(header: str) -> frozenset[str]:
    little = words.table("columns")["little"]["words"]
    return frozenset(words.split(header)) - frozenset(little)


@lru_cache(maxsize=1)
def _shapes() -> tuple[Shape, ...]:
    found = []
    for name, raw in words.table("shapes").items():
        kind: dict[str, Any] = {k: v for k, v in raw.items() if k not in ("needs", "columns", "empty")}
        found.append(
            Shape(
                name=name,
                needs=frozenset(words.squeeze(c) for c in raw["needs"]),
                columns={words.squeeze(c): f for c, f in raw["columns"].items()},
                empty=frozenset(e.lower() for e in raw.get("empty", ())),
                **kind,
            )
        )
    return tuple(sorted(found, key=lambda shape: -len(shape.needs)))


def _shape(header: Row) -> Shape:
    names = {words.squeeze(cell) for cell in header.cells}
    return next((shape for shape in _shapes() if shape.needs <= names), Shape())


def _best(rows: Sequence[Row]) -> Row | None:
    best = max(rows[:_LOOK], key=_worth, default=None)
    return best if best is not None and _worth(best) else None


def _worth(row: Row) -> int:
    """How many fields a row names; 0 unless it could be the header of a tracker."""
    names = [cell for cell in row.cells if cell]
    if len(names) > 2 and _shape(row) != Shape():
        return 100 + len(names)
    found = {name for cell in names if len(cell) <= 60 and (name := field_of(cell))}
    enough = len(found) >= 2 or (len(names) == 1 and found)
    return len(found) if enough and found & {"company", "role"} else 0


def _fields(header: Row, shape: Shape) -> tuple[str | None, ...]:
    """The field of each column; a second column for a field that holds one thing is kept aside."""
    several = _synonyms()[2]
    taken: set[str] = set()
    fields: list[str | None] = [None] * len(header.cells)
    own = [shape.columns.get(words.squeeze(cell)) for cell in header.cells]
    for i in sorted(range(len(own)), key=lambda i: own[i] is None):  # what a known tracker calls its own comes first
        name = own[i] if own[i] is not None else field_of(header.cells[i])
        if name and (name in several or name not in taken):
            taken.add(name)
            fields[i] = name
    return tuple(fields)


def _by_look(layout: Layout, rows: Sequence[Row]) -> Layout:
    """Adds a link or status column that only its cells give away."""
    fields = list(layout.fields)
    looks: tuple[tuple[str, Callable[[str], bool]], ...] = (
        ("url", lambda cell: bool(_LINK.match(cell))),
        ("status", lambda cell: understand(cell) is not None),
    )
    if layout.shape.name != "spreadsheet":
        return layout
    for name, fits in looks:
        if name in fields:
            continue
        for i, present in enumerate(fields):
            cells = [row.cells[i] for row in rows if i < len(row.cells) and row.cells[i]]
            if present is None and len(cells) > 1 and sum(map(fits, cells)) >= 0.8 * len(cells):
                fields[i] = name
                break
    return replace(layout, fields=tuple(fields))
