"""Saves a large import aside from the keyboard: a thread writes through a connection of its own and says how far it
is. It can be stopped, and then nothing was saved; the same when the program is left before the end.
"""

from __future__ import annotations

from threading import Event, Thread
from typing import TYPE_CHECKING, Any

from textual.message import Message
from textual.screen import Screen

from ..core.errors import Trouble

if TYPE_CHECKING:
    from ..pipeline import Change, Pipeline, Preview


class Going(Message, bubble=False):
    """So many leads were taken so far."""

    def __init__(self, taken: int) -> None:
        super().__init__()
        self.taken = taken


class Saved(Message, bubble=False):
    """It is over: `change` is what was saved, or None when it was stopped or `error` says why it was not."""

    def __init__(self, change: Change | None, error: Exception | None) -> None:
        super().__init__()
        self.change = change
        self.error = error

    def trouble(self) -> str:
        """The sentence to show; empty when there was none. Raises what is no sentence for a person."""
        if self.error is not None and not isinstance(self.error, Trouble):
            raise self.error
        return str(self.error) if self.error else ""


class Saving:
    """An import under way; `screen` gets `Going` and in the end `Saved`."""

    def __init__(self, screen: Screen[Any], pipeline: Pipeline, preview: Preview) -> None:
        self._screen, self._pipeline, self._preview = screen, pipeline, preview
        self._stop = Event()
        Thread(target=self._save, daemon=True).start()

    def stop(self) -> None:
        """Asks it to stop; `Saved` tells when it has, or that all was saved by then."""
        self._stop.set()

    def _save(self) -> None:
        change, error = None, None
        found = self._preview.found
        try:
            label = f"imported {self._preview.report.file}"
            change = self._pipeline.files.save_aside(found.leads, label, found.people, self._going)
        except Exception as exc:  # told, or raised again, where the screen is
            error = exc
        self._post(Saved(change, error))

    def _going(self, taken: int) -> bool:
        self._post(Going(taken))
        return not self._stop.is_set()

    def _post(self, message: Message) -> None:
        try:
            self._screen.post_message(message)
        except RuntimeError:
            self._stop.set()  # the program was left in the meantime
