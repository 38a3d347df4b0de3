"""One painted line above or below a page: words to the left, words to the right that give way when it is narrow."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from textual.strip import Strip

from ..page import Part
from ..paint import fit, strip
from .painter import Painter


class Strap(Painter):
    """Paints what it is handed."""

    def __init__(self, id: str) -> None:
        super().__init__(id=id, classes="strap")
        self._rows: tuple[tuple[Sequence[Part], str], ...] = ()

    def show(self, *rows: tuple[Sequence[Part], str]) -> None:
        """Paints rows, each of parts from the left and words to the right."""
        if rows != self._rows:
            self._rows = rows
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """One row."""
        width, base = self.cells.width, self.style_of("strap--text")
        if y >= len(self._rows):
            return strip(width, ("", base))
        parts, right = self._rows[y]
        painted = [(words, self.style_of(f"strap--{name or 'text'}")) for words, name in parts]
        taken = sum(cell_len(words) for words, _ in painted)
        room = width - cell_len(right) - 2
        if not right or (taken > room and room < width // 2):
            return strip(width, *painted, ("", base))
        left: list[tuple[str, object]] = []
        used = 0
        for words, style in painted:
            words = words if used + cell_len(words) <= room else fit(words, max(0, room - used)).rstrip()
            used += cell_len(words)
            left.append((words, style))
        pad = " " * max(1, width - used - cell_len(right) - 1)
        return strip(width, *left, (f"{pad}{right} ", self.style_of("strap--dim")), ("", base))
