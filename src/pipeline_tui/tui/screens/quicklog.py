"""The quick-log: one line of plain words, the reading under it while typing, Enter saves.

What is typed is kept: Escape, a crash or a full disk leave the line for the next time it is opened on this lead.
"""

from __future__ import annotations

import datetime as dt

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Input, Static

from ...core.days import say as say_day
from ...core.entries import QUESTIONS, chosen
from ...core.errors import Trouble
from ...core.model import Lead
from ...core.quicklog import Reading
from ...pipeline import Pipeline
from .modal import Window
from .pick import Choice, PickScreen

EXAMPLE = "called Jane, still waiting on req, back in 2 wks"


class QuickLogScreen(Window[Reading]):
    """One line on one lead; gives the reading that was saved, or None."""

    BINDINGS = [("ctrl+g", "shut", "Shut")]

    def __init__(self, pipeline: Pipeline, lead: Lead) -> None:
        super().__init__()
        self._pipeline = pipeline
        self._lead = lead
        self._draft_key = f"log:{lead.id}"
        self._timer: Timer | None = None
        self._saved = False
        self._warned = ""

    def compose(self) -> ComposeResult:
        """The line, its reading, and what the keys do."""
        lead = self._lead
        title = f"Log · {lead.company} · {lead.role}" if lead.role else f"Log · {lead.company}"
        with Vertical(classes="window line-window"):
            yield Static(Content(title), classes="window-title")
            line = Input(
                self._pipeline.draft(self._draft_key),
                placeholder=EXAMPLE,
                id="line",
                compact=True,
                select_on_focus=False,
            )
            line.cursor_blink = False
            yield line
            yield Static("", id="reading")
            yield Static(Content("Enter saves · Esc keeps your words for the next time"), classes="window-hint")

    def on_mount(self) -> None:
        """The cursor stands at the end of what was kept."""
        line = self.query_one("#line", Input)
        line.cursor_position = len(line.value)
        line.focus()
        self._show_reading(line.value)

    @on(Input.Changed, "#line")
    def _typed(self, event: Input.Changed) -> None:
        self._show_reading(event.value)
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(0.4, self._keep)

    def _show_reading(self, text: str) -> None:
        reading = self.query_one("#reading", Static)
        reading.remove_class("trouble")
        if not text.strip():
            reading.update(Content("What happened, with whom, and when next? Plain words will do."), layout=False)
            return
        words = self._pipeline.echo(self._pipeline.read_line(text, self._lead), self._lead)
        reading.update(Content(words), layout=False)

    def _keep(self) -> None:
        if not self._saved:
            self._pipeline.keep_draft(self._draft_key, self.query_one("#line", Input).value)

    def action_shut(self) -> None:
        """Leaves the window; the line stays for the next time."""
        self._keep()
        self.dismiss(None)

    @on(Input.Submitted, "#line")
    def _submitted(self, event: Input.Submitted) -> None:
        text = event.value.strip()
        if not text:
            self.action_shut()
            return
        self._settle(self._pipeline.read_line(text, self._lead))

    def _settle(self, reading: Reading) -> None:
        """Saves, or first asks which of two dates is meant: a wrong date is the worst error here."""
        if not reading.choices:
            warning = self._pipeline.too_soon(self._lead, reading)
            if warning and self._warned != reading.note:
                self._warned = reading.note
                self._complain(f"{warning} Enter again logs it all the same.")
                return
            self._save(reading)
            return
        choice = reading.choices[0]
        options = [
            Choice(str(number), f"{say_day(day, day)} {day.year}", day.isoformat())
            for number, day in enumerate(choice.readings, 1)
        ]

        def picked(value: str | None) -> None:
            if value is not None:
                self._settle(chosen(reading, choice.field, dt.date.fromisoformat(value)))

        self.app.push_screen(PickScreen(QUESTIONS[choice.field], options), picked)

    def _complain(self, sentence: str) -> None:
        words = self.query_one("#reading", Static)
        words.add_class("trouble")
        words.update(Content(sentence))

    def _save(self, reading: Reading) -> None:
        try:
            self._pipeline.log_reading(self._lead.id, reading)
        except Trouble as trouble:
            self._keep()
            self._complain(str(trouble))
            return
        self._saved = True
        self._pipeline.keep_draft(self._draft_key, "")
        self.dismiss(reading)
