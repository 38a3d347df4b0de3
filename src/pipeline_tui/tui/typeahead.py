"""Typing ahead: keys are handled one after the other, each by whatever the one before it opened.

Textual hands every key at once to the widget that has the focus at that moment. Who presses `c` and types on while the
window opens would lose the first letters, or fire the board's keys with them. Here a key waits until the one before it
has done its work and the window it opened stands.
"""

from __future__ import annotations

from collections import deque
from time import monotonic
from typing import Any

from textual import events
from textual.app import App
from textual.message_pump import MessagePump

PATIENCE = 0.5
"""Seconds after which a key that never came back no longer holds up the next ones."""


class TypeAhead(App[None]):
    """An app that keeps the order of keys across opening and shutting windows."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._waiting: deque[events.Event] = deque()
        self._turn = 0
        self._busy = False
        self._pressed = 0.0

    @property
    def at_rest(self) -> float:
        """Seconds since the last key."""
        return monotonic() - self._pressed

    async def on_event(self, event: events.Event) -> None:
        """Holds a key back while the one before it is at work."""
        if isinstance(event, (events.Key, events.Paste)) and not event.is_forwarded:
            self._pressed = monotonic()
            self._waiting.append(event)
            if not self._busy:
                await self._next()
            return
        await super().on_event(event)

    async def _next(self) -> None:
        if not self._waiting:
            self._busy = False
            return
        self._busy = True
        self._turn += 1
        turn = self._turn
        target = self.focused or self.screen
        await super().on_event(self._waiting.popleft())
        self.set_timer(PATIENCE, lambda: self._done(turn))
        way: list[MessagePump] = [node for node in target.ancestors_with_self if isinstance(node, MessagePump)]
        # Once for the key itself, once for what it makes a widget say (Enter becomes "submitted").
        self._follow(turn, way + way)

    def _follow(self, turn: int, nodes: list[MessagePump]) -> None:
        """Goes the way the key bubbles; a callback in each queue comes after the key itself."""
        while nodes:
            node = nodes.pop(0)
            if node.call_later(self._follow, turn, nodes):
                return
        self._opened(turn)

    def _opened(self, turn: int) -> None:
        """The key has done its work. If it opened a window, that must stand and have its focus first."""
        if not self.screen.call_later(lambda: self.call_later(self._done, turn)):
            self._done(turn)

    def _done(self, turn: int) -> None:
        if turn == self._turn and self._busy:
            self._turn += 1
            self.call_later(self._next)
