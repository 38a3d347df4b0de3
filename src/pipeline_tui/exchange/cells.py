"""One row of a tracker seen through its layout: which cells hold what, and what they say without marks around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ..core.clean import line
from .columns import Layout
from .formulas import undo
from .tables import Row

Days = dict[tuple[int, int], tuple[date, ...]]
"""The dates of a table by line and column; more than one only where a cell tells several steps."""

MARKED = re.compile(r"\[([^\]]*)\]\(([^)\s]*)[^)]*\)")
"""A link in Markdown: its words and where it leads."""

_STARS = re.compile(r"(\*\*|__|~~|`)(.+?)\1")


@dataclass(frozen=True, slots=True)
class Cells:
    """One row seen through its layout; cells that mean "nothing" in this tracker are empty."""

    row: Row
    layout: Layout

    def at(self, column: int) -> str:
        """The cell in this column, trimmed and without the apostrophe of a text cell; empty when there is none."""
        cell = undo(self.row.cells[column]) if column < len(self.row.cells) else ""
        return "" if cell.lower() in self.layout.shape.empty else cell

    def first(self, field: str) -> str:
        """The cell read as this field; empty when there is none."""
        return next((cell for _, cell in self.each(field)), "")

    def each(self, field: str) -> Iterator[tuple[int, str]]:
        """Column and cell for every filled cell read as this field."""
        return ((i, cell) for i in self.layout.where(field) if (cell := self.at(i)))


def plain(cell: str) -> str:
    """A cell as one line, without signs of Markdown around its words: "[Acme](https://…)" and "**Acme**" are Acme."""
    return line(_STARS.sub(r"\2", MARKED.sub(r"\1", cell))) if any(sign in cell for sign in "[*_~`") else line(cell)
