"""The keys of a screen in one or two lines at the bottom, made from its bindings; a click presses the key."""

from __future__ import annotations

from typing import Any

from textual import events
from textual.screen import Screen
from textual.strip import Strip

from ..paint import strip
from .painter import Painter

GAP = 2


class KeyBar(Painter):
    """Paints as many of the keys as fit, in their order, wrapping to its height; never cuts one in two."""

    def __init__(self) -> None:
        super().__init__(id="keybar")
        self.keys: tuple[tuple[str, str, str], ...] = ()
        """How the key is written, what it does in a word, and the action."""

    def show(self, screen: Screen[Any]) -> None:
        """Takes the screen's bindings that are meant for a footer."""
        found: dict[str, tuple[str, str, str]] = {}
        for active in screen.active_bindings.values():
            binding = active.binding
            if binding.show and active.node is screen:
                found.setdefault(
                    binding.action, (self.app.get_key_display(binding), binding.description, binding.action)
                )
        self.keys = tuple(found.values())
        self.styles.height = len(self._rows(screen.size.width))
        self.refresh()

    def _rows(self, width: int) -> list[list[tuple[int, str, str, str]]]:
        """The keys by line, each with the column it begins at."""
        rows: list[list[tuple[int, str, str, str]]] = [[]]
        at = 1
        for key, label, action in self.keys:
            size = len(key) + 1 + len(label)
            if rows[-1] and at + size > width:
                rows.append([])
                at = 1
            rows[-1].append((at, key, label, action))
            at += size + GAP
        return rows

    def render_line(self, y: int) -> Strip:
        """One line of keys."""
        width = self.size.width
        label_style = self.style_of("keybar--label")
        rows = self._rows(width)
        parts, used = [], 0
        for at, key, label, _ in rows[y] if y < len(rows) else []:
            parts += [(" " * (at - used), label_style), (key, self.style_of("keybar--key")), (f" {label}", label_style)]
            used = at + len(key) + 1 + len(label)
        return strip(width, *parts, ("", label_style))

    async def on_click(self, event: events.Click) -> None:
        """Does what the key does."""
        rows = self._rows(self.size.width)
        for at, key, label, action in rows[event.y] if event.y < len(rows) else []:
            if at <= event.x < at + len(key) + 1 + len(label):
                await self.screen.run_action(action)
                return
