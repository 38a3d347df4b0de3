"""One lead on a page: what the rulebook says, what to say, people, log, notes."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from ...core.errors import Trouble
from ...core.model import Lead
from ...core.sheet import sheet
from ...pipeline import Pipeline
from .modal import Window

HEADINGS = ("say", "voicemail", "e-mail", "ask yourself", "people", "log", "notes")


class LeadScreen(Window[None]):
    """Read, scroll, log; q, Enter or Escape goes back to the board."""

    BINDINGS = [
        ("q", "shut", "Back"),
        ("enter", "shut", "Back"),
        ("j", "scroll(1)", "Down"),
        ("k", "scroll(-1)", "Up"),
        ("c", "log", "Log"),
    ]

    def __init__(self, pipeline: Pipeline, lead: Lead) -> None:
        super().__init__()
        self._pipeline = pipeline
        self._lead = lead

    def compose(self) -> ComposeResult:
        """The page."""
        with Vertical(classes="window lead-window"):
            with VerticalScroll():
                yield Static(self._page(), id="page")
            yield Static(Content("c logs · ↑ ↓ scrolls · q goes back"), classes="window-hint")

    def on_mount(self) -> None:
        """The page scrolls at once."""
        self.query_one(VerticalScroll).focus()

    def action_scroll(self, step: int) -> None:
        """One line down or up."""
        self.query_one(VerticalScroll).scroll_relative(y=step, animate=False)

    def action_log(self) -> None:
        """Opens the quick-log on this lead."""
        from .quicklog import QuickLogScreen

        def saved(_: object) -> None:
            self._read_again()

        self.app.push_screen(QuickLogScreen(self._pipeline, self._lead), saved)

    def _read_again(self) -> None:
        try:
            self._lead = self._pipeline.lead(self._lead.id)
        except Trouble:
            self.dismiss(None)
            return
        self.query_one("#page", Static).update(self._page())

    def _page(self) -> Content:
        lead, pipeline = self._lead, self._pipeline
        text = sheet(lead, pipeline.verdict_card(lead), pipeline.script(lead), pipeline.today)
        parts: list[str | tuple[str, str]] = []
        for number, line in enumerate(text.split("\n")):
            heading = number == 0 or any(line == h or line.startswith(f"{h}:") for h in HEADINGS)
            parts.append((f"{line}\n", "bold $accent") if heading else f"{line}\n")
        return Content.assemble(*parts)
