"""Reads a file to import aside from the keyboard: a thread looks at it and says so when it has; the store is not
touched. A look that nobody waits for any more is known by its number and passed over.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any

from textual.message import Message
from textual.screen import Screen

from ..core.errors import BadInput, Trouble

if TYPE_CHECKING:
    from ..pipeline import Pipeline, Preview


@dataclass(frozen=True, slots=True)
class Request:
    """A file, and what a person says of it: columns ("#3" to a field), statuses (word to stage or outcome), sheet."""

    path: Path
    columns: Mapping[str, str] = field(default_factory=dict)
    statuses: Mapping[str, str] = field(default_factory=dict)
    sheet: str = ""

    @property
    def plain(self) -> Request:
        """The file alone, as the program reads it."""
        return Request(self.path)


class Looked(Message, bubble=False):
    """A look is done: `preview` is there, or `error` says why not. `request` is what was read in the end."""

    def __init__(self, turn: int, request: Request, preview: Preview | None, error: Exception | None) -> None:
        super().__init__()
        self.turn = turn
        self.request = request
        self.preview = preview
        self.error = error

    def trouble(self) -> str:
        """The sentence to show; empty when it was read. Raises what is no sentence for a person."""
        if self.error is not None and not isinstance(self.error, Trouble):
            raise self.error
        return str(self.error) if self.error else ""


def look(screen: Screen[Any], pipeline: Pipeline, request: Request, turn: int, *, or_plain: bool = False) -> None:
    """Begins to read; the screen gets a `Looked` with this `turn`.

    With `or_plain` a file that does not fit what was said of it, as it changed since, is read as the program reads it.
    """

    def read() -> None:
        used, preview, error = request, None, None
        try:
            try:
                preview = _read(pipeline, request)
            except BadInput:
                if not or_plain or request == request.plain:
                    raise
                used = request.plain
                preview = _read(pipeline, used)
        except Exception as exc:  # told, or raised again, where the screen is
            error = exc
        try:
            screen.post_message(Looked(turn, used, preview, error))
        except RuntimeError:
            return  # the program was left in the meantime

    Thread(target=read, daemon=True).start()


def _read(pipeline: Pipeline, request: Request) -> Preview:
    return pipeline.files.look(request.path, request.columns, request.statuses, request.sheet or None)
