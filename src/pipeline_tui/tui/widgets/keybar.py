"""The keys of a screen at the bottom, made from its bindings; a click presses one. Now and then a sentence instead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from rich.cells import cell_len
from textual import events
from textual.screen import Screen
from textual.strip import Strip
from textual.timer import Timer

from ..paint import strip
from .painter import Painter

GAP = 2
SECONDS = 5.0
"""How long a sentence stands in the place of the keys."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A key as it stands in the line."""

    key: str
    label: str
    action: str
    tooltip: str

    @property
    def width(self) -> int:
        """Cells it takes."""
        return cell_len(self.key) + 1 + cell_len(self.label)


class KeyBar(Painter):
    """Paints as many of the keys as fit, in their order, wrapping to its height; never cuts one in two.

    Where one line does not hold them all, Help still stands at its end: it tells the others.
    """

    def __init__(self, lines: int = 0) -> None:
        """`lines` is its height whatever the width; 0 is as many as the keys need."""
        super().__init__(id="keybar")
        self.keys: tuple[Shown, ...] = ()
        self._lines = lines
        self.words = ""
        """The sentence in the place of the keys; empty while they stand there."""
        self._timer: Timer | None = None

    def show(self, screen: Screen[Any]) -> None:
        """Takes the screen's bindings that are meant for a footer."""
        found: dict[str, Shown] = {}
        for active in screen.active_bindings.values():
            binding = active.binding
            if binding.show and active.node is screen:
                key = self.app.get_key_display(binding)
                found.setdefault(binding.action, Shown(key, binding.description, binding.action, binding.tooltip))
        self.keys = tuple(found.values())
        if not self._lines:
            self.styles.height = len(self._rows(screen.size.width))
        self.refresh()

    def say(self, words: str) -> bool:
        """Shows one sentence in the place of the keys for some seconds; False when it is too long for them."""
        if "\n" in words or cell_len(words) + 2 > self.cells.width:
            return False
        self.words = words
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(SECONDS, self.hush)
        self.refresh()
        return True

    def hush(self) -> None:
        """The keys are back."""
        if self.words:
            self.words = ""
            self.refresh()

    def _rows(self, width: int) -> list[list[tuple[int, Shown]]]:
        """The keys by line, each with the column it begins at."""
        rows: list[list[tuple[int, Shown]]] = [[]]
        at = 1
        for key in self._in_one_line(width) if self._lines == 1 else self.keys:
            if rows[-1] and at + key.width > width:
                rows.append([])
                at = 1
            rows[-1].append((at, key))
            at += key.width + GAP
        return rows

    def _in_one_line(self, width: int) -> list[Shown]:
        """The first keys that fit before Help; all of them when they fit."""
        kept = list(self.keys)
        while sum(key.width + GAP for key in kept) + 1 - GAP > width:
            at = next((n for n in range(len(kept) - 1, -1, -1) if kept[n].action != "help"), None)
            if at is None:
                break
            del kept[at]
        return kept

    def render_line(self, y: int) -> Strip:
        """One line of keys, or the sentence."""
        width = self.cells.width
        label_style = self.style_of("keybar--label")
        if self.words:
            return strip(width, (f" {self.words}" if y == 0 else "", self.style_of("keybar--said")), ("", label_style))
        rows = self._rows(width)
        parts, used = [], 0
        for at, key in rows[y] if y < len(rows) else []:
            parts += [(" " * (at - used), label_style), (key.key, self.style_of("keybar--key"))]
            parts += [(f" {key.label}", label_style)]
            used = at + key.width
        return strip(width, *parts, ("", label_style))

    def _at(self, x: int, y: int) -> Shown | None:
        rows = [] if self.words else self._rows(self.cells.width)
        return next((key for at, key in (rows[y] if y < len(rows) else []) if at <= x < at + key.width), None)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """The sentence about the key under the mouse."""
        key = self._at(event.x, event.y)
        self.tooltip = key.tooltip if key else None

    async def on_click(self, event: events.Click) -> None:
        """Does what the key does."""
        if key := self._at(event.x, event.y):
            await self.screen.run_action(key.action)
