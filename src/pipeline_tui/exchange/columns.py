"""Finds the header row of a table and says for each column which field of a lead it holds.

A known tracker is told by its header; any other by what people call their columns in several languages, and by what
the cells look like where the name says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from . import words
from .mapping import NO_MAPPING, Mapping, Meaning
from .statuses import understand
from .tables import Row

_LOOK = 40
"""The header is looked for in so many rows from the top."""
_HEAD = re.compile(r"\s*[,:;\n]\s*|\s+[-–—]\s+")
_HUMP = re.compile(r"(?<=[a-zß-ÿ])(?=[A-Z])")
_BRACKETS = re.compile(r"[(\[{].*?[)\]}]")


@dataclass(frozen=True, slots=True)
class Shape:
    """A tracker known by its header; `spreadsheet` is any other."""

    name: str = "spreadsheet"
    words: str = "spreadsheet"
    columns: dict[str, str] = field(default_factory=dict)
    """Own column (squeezed) to field; "" is kept aside."""
    needs: frozenset[str] = frozenset()
    empty: frozenset[str] = frozenset(
        {"-", "–", "—", "--", "---", "n/a", "#n/a", "null", "none", "nan", "nil", "undefined", "(none)", "(blank)", "/"}
    )
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
    mapping: Mapping = NO_MAPPING

    def understand(self, raw: str) -> Meaning | None:
        """The stage and outcome of a status in this file: as the person says, else as the words do."""
        return self.mapping.status(raw) or understand(raw)

    def where(self, name: str) -> list[int]:
        """The columns read as this field, from the left."""
        return _places(self.fields).get(name, [])


@lru_cache(maxsize=64)
def _places(fields: tuple[str | None, ...]) -> dict[str, list[int]]:
    return {name: [i for i, one in enumerate(fields) if one == name] for name in fields if name}


def score(rows: Sequence[Row]) -> int:
    """How many columns of the best header row among `rows` are understood; 0 when there is none."""
    best = _best(rows, NO_MAPPING)
    return 0 if best is None else _worth(best, NO_MAPPING)


def find_layout(rows: Sequence[Row], mapping: Mapping = NO_MAPPING, known: str | None = None) -> Layout | None:
    """The layout of a table, or None when no row names the columns of a tracker.

    `mapping` is what a person says of the columns, `known` the name of the tracker when the reader knows it already.
    """
    from .guess import guessed

    header = rows[0] if known else _best(rows, mapping)
    if header is None:
        return None
    shape = next((shape for shape in _shapes() if shape.name == known), None) or _shape(header)
    own = tuple(mapping.column(cell, i) for i, cell in enumerate(header.cells, start=1))
    layout = Layout(header.line, header.cells, _fields(header, shape, own), shape, mapping)
    below = [row for row in rows if row.line > header.line and not row.blank()]
    kept = frozenset(i for i, name in enumerate(own) if name is not None)
    return guessed(layout, below, kept)


@lru_cache(maxsize=4096)
def field_of(header: str) -> str | None:
    """The field a column name stands for, or None."""
    squeezed, bags, _ = _synonyms()
    forms = [header, _BRACKETS.sub(" ", header), _HUMP.sub(" ", header)]
    if len(head := _HEAD.split(header.strip(), maxsplit=1)) == 2:
        forms.append(head[0])
    for form in forms:
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


@lru_cache(maxsize=1)
def _little() -> frozenset[str]:
    return frozenset(words.table("columns")["little"]["words"])


def _bag(header: str) -> frozenset[str]:
    return frozenset(words.split(header)) - _little()


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


def _best(rows: Sequence[Row], mapping: Mapping) -> Row | None:
    best = max(rows[:_LOOK], key=lambda row: _worth(row, mapping), default=None)
    return best if best is not None and _worth(best, mapping) else None


def _worth(row: Row, mapping: Mapping) -> int:
    """How many fields a row names; 0 unless it could be the header of a tracker."""
    names = [cell for cell in row.cells if cell]
    if len(names) > 2 and _shape(row) != Shape():
        return 100 + len(names)
    told = {name for i, cell in enumerate(row.cells, start=1) if (name := cell and mapping.column(cell, i))}
    found = {name for cell in names if len(cell) <= 60 and (name := field_of(cell))} | told
    enough = len(found) >= 2 or (len(names) == 1 and found)
    if not enough or len(names) > 2 * len(set(names)):
        return 0
    if found & {"company", "role"}:
        return len(found)
    unclear = sum(words.squeeze(cell) in vague() for cell in names)
    dated = found & {"status", "applied_on", "applied_flag"} or (unclear > 1 and "date" in found)
    return len(found) if (unclear or told) and len(found) >= 2 and dated else 0


@lru_cache(maxsize=1)
def vague() -> frozenset[str]:
    """The column names, squeezed, that may mean the company or the job."""
    return frozenset(words.squeeze(word) for word in words.table("columns")["vague"]["words"])


def _plainly(header: str) -> int:
    """Of several columns of statuses, the one that is called so comes first."""
    squeezed = words.squeeze(header)
    return 0 if "status" in squeezed else 1


def _fields(header: Row, shape: Shape, told: Sequence[str | None]) -> tuple[str | None, ...]:
    """The field of each column; a second column for a field that holds one thing is kept aside.

    What a person said comes first, then what a known tracker calls its own, then the words, from the left.
    """
    several = _synonyms()[2]
    taken: set[str] = set()
    fields: list[str | None] = [None] * len(header.cells)
    own = [shape.columns.get(words.squeeze(cell)) for cell in header.cells]
    order = sorted(range(len(own)), key=lambda i: (told[i] is None, own[i] is None, _plainly(header.cells[i])))
    for i in order:
        name = next((n for n in (told[i], own[i]) if n is not None), None)
        name = field_of(header.cells[i]) if name is None else name
        if name == "status" and name in taken:
            name = "outcome"
        if name and (name in several or name not in taken or told[i] is not None):
            taken.add(name)
            fields[i] = name
    return tuple(fields)
