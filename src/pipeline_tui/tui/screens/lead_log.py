"""Entries of the log: one corrected by a new line, one struck out, and those that do not stand any more shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..keymap import worded
from ..keys import LEAD_NAME
from ..page import Item

if TYPE_CHECKING:
    from textual.app import App

    from ...core.model import Event, Lead
    from ...core.quicklog import Reading
    from ...pipeline import Pipeline
    from ..lead_page import LeadPage


class LogEditing:
    """The part of the lead screen that sets the log right."""

    if TYPE_CHECKING:
        app: App[Any]
        pipeline: Pipeline
        page: LeadPage
        cursor: Item

        @property
        def lead(self) -> Lead: ...  # noqa: D102
        def paint(self) -> None: ...  # noqa: D102
        def go_to_part(self, part: str) -> None: ...  # noqa: D102
        def lay_out(self, follow: str | None = None) -> None: ...  # noqa: D102
        def say(self, words: str, *, error: bool = False) -> None: ...  # noqa: D102
        def _do(self, change: Callable[[], Any], done: str, follow: str | None = None, nothing: str = "") -> bool: ...

    def _entry(self) -> Event | None:
        return next((event for event in self.lead.log if event.id == self.cursor.key), None)

    def correct_entry(self) -> None:
        """Opens the entry under the cursor in the quick-log; what is saved there takes its place."""
        from .quicklog import QuickLogScreen

        entry = self._entry()
        if entry is None:
            return

        def corrected(reading: Reading | None) -> None:
            self.lay_out()
            if reading is not None:
                self.go_to_part("log")
                self.say(worded(self.app, LEAD_NAME, "Corrected · {undo} takes it back"))

        self.app.push_screen(QuickLogScreen(self.pipeline, self.lead, entry), corrected)

    def strike_entry(self) -> None:
        """Strikes the entry under the cursor out; it stays in the history."""
        entry = self._entry()
        if entry is not None:
            what = entry.kind.replace("_", "-")
            shows = worded(self.app, LEAD_NAME, "{struck} shows it")
            self._do(lambda: self.pipeline.quicklog.strike(self.lead.id, entry.id), f"Struck out the {what}; {shows}")

    def action_struck(self) -> None:
        """Shows what was corrected or struck out under the timeline, or hides it again."""
        self.page.struck = not self.page.struck
        self.paint()
        self.go_to_part("log")
