"""The filter line: applied while it is typed; a mistake is told under it while the last good filter stays in force."""

from __future__ import annotations

import datetime as dt

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

from ...core.filters import FilterError, parse


class _Line(Input):
    BINDINGS = [("escape", "screen.filter_back", "Back"), ("ctrl+g", "screen.filter_back", "Back")]


class FilterBar(Vertical):
    """Hidden until opened. Enter keeps the filter and goes back to the board; Escape brings the former one back."""

    class Typed(Message):
        """A filter that parses was typed."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    def __init__(self) -> None:
        super().__init__(id="filterbar")
        self._before = ""
        self._today = dt.date.min

    def compose(self) -> ComposeResult:
        """The line and the place for a sentence."""
        line = _Line(
            placeholder="acme   stalled   stage:waiting   quiet>=10d   -tag:remote      ? explains",
            compact=True,
            select_on_focus=False,
        )
        line.cursor_blink = False
        yield line
        yield Static("", id="filter-problem")

    def on_mount(self) -> None:
        """Shut at first."""
        self.display = False

    def open(self, text: str, today: dt.date) -> None:
        """Opens with the filter in force, ready to type on."""
        self._before, self._today = text, today
        self.display = True
        line = self.query_one(_Line)
        line.value = f"{text} " if text else ""
        line.cursor_position = len(line.value)
        line.focus()

    def back(self) -> None:
        """Shuts the line and brings back the filter that was in force before."""
        self.shut()
        self.post_message(self.Typed(self._before))

    def shut(self) -> None:
        """Shuts the line; the keys belong to the board again."""
        self.display = False
        self.screen.set_focus(None)

    @on(Input.Changed)
    def _changed(self, event: Input.Changed) -> None:
        event.stop()
        if not self.display:
            return
        problem = self.query_one("#filter-problem", Static)
        try:
            parse(event.value, self._today)
        except FilterError as err:
            problem.update(Content(f"{' ' * err.position}^ {err}"))
            problem.display = True
            return
        problem.display = False
        self.post_message(self.Typed(event.value))

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self.shut()
