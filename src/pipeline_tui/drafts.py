"""Typed words that are not saved yet: kept in the file, or in memory for as long as the file cannot be written.

Nothing here raises: whatever the disk does, what a person typed stays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .core.errors import Trouble

if TYPE_CHECKING:
    from .store.store import Store


class Drafts:
    """Texts by key; the empty text is none."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._unsaved: dict[str, str] = {}

    def get(self, key: str) -> str:
        """The text kept under this key; empty when there is none, or the file cannot be read."""
        if key in self._unsaved:
            return self._unsaved[key]
        try:
            return self._store.draft(key)
        except Trouble:
            return ""

    def keep(self, key: str, text: str) -> None:
        """Keep a text; when the file cannot be written now, `save` tries again."""
        self._unsaved[key] = text
        self.save()

    def save(self) -> None:
        """Write what waits to be written, without waiting for other windows."""
        if self._store.unsettled:
            return  # whoever made that change is told when it cannot be saved
        for key, text in list(self._unsaved.items()):
            try:
                self._store.keep_draft(key, text)
            except Trouble:
                return
            del self._unsaved[key]

    def left(self) -> list[str]:
        """The texts that could not be written, after a last try."""
        self.save()
        return [text for text in self._unsaved.values() if text]
