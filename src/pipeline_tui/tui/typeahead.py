"""Typing ahead: keys are handled one after the other, each by whatever the one before it opened.

Textual hands every key at once to the widget that has the focus at that moment. Who presses `c` and types on while the
window opens would lose the first letters, or fire the board's keys with them. Here a key waits until the one before it
has done its work and the window it opened stands.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from time import monotonic
from typing import Any

from textual import events
from textual.app import App
from textual.message_pump import MessagePump

PATIENCE = 0.5
"""Seconds after which a key that never came back no longer holds up the next ones."""


class _After:
    """Something to do when a queue of messages is through, told to Textual as what takes no parameters."""

    _param_count = 0
    """Textual would look up the signature of anything else, every time."""

    def __init__(self, do: Callable[[], None]) -> None:
        self._do = do

    def __call__(self) -> None:
        self._do()


def _queue(pump: MessagePump, do: Callable[[], None]) -> bool:
    """Whether a queue takes something to do after all that is in it; that of a window that is shut does not."""
    return pump.post_message(events.Callback(callback=_After(do)))


class TypeAhead(App[None]):
    """An app that keeps the order of keys across opening and shutting windows."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._waiting: deque[events.Event] = deque()
        self._turn = 0
        self._busy = False
        self._pressed = self._begun = 0.0

    @property
    def at_rest(self) -> float:
        """Seconds since the last key."""
        return monotonic() - self._pressed

    async def on_event(self, event: events.Event) -> None:
        """Holds a key back while the one before it is at work."""
        if isinstance(event, (events.Key, events.Paste)) and not event.is_forwarded:
            self._pressed = monotonic()
            self._waiting.append(event)
            if self._busy:
                turn = self._turn
                self.set_timer(max(0.001, self._begun + PATIENCE - self._pressed), lambda: self._done(turn))
            else:
                await self._next()
            return
        await super().on_event(event)

    async def _next(self) -> None:
        if not self._waiting:
            self._busy = False
            return
        self._busy, self._begun = True, monotonic()
        self._turn += 1
        target = self.focused or self.screen
        await super().on_event(self._waiting.popleft())
        way: list[MessagePump] = [node for node in target.ancestors_with_self if isinstance(node, MessagePump)]
        # Once for the key itself, once for what it makes a widget say (Enter becomes "submitted").
        self._follow(self._turn, iter(way + way))

    def _follow(self, turn: int, nodes: Iterator[MessagePump]) -> None:
        """Goes the way the key bubbles; what stands in each queue comes after the key itself."""
        for node in nodes:
            if _queue(node, lambda: self._follow(turn, nodes)):
                return
        self._opened(turn)

    def _opened(self, turn: int) -> None:
        """The key has done its work. If it opened a window, that must stand and have its focus first."""
        if not _queue(self.screen, lambda: self._come_back(turn)):
            self._done(turn)

    def _come_back(self, turn: int) -> None:
        _queue(self, lambda: self._done(turn))

    def _done(self, turn: int) -> None:
        if turn == self._turn and self._busy:
            self._turn += 1
            self.call_later(self._next)
