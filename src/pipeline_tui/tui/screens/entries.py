"""The log of one lead, entry by entry: correct one, strike one out, look at what was corrected or struck out."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from ...core.errors import Trouble
from ...core.model import Event, Lead
from ...core.sheet import entry as entry_line
from ...core.sheet import numbered, struck_lines
from ...pipeline import Pipeline
from .modal import Window

HINT = "Enter corrects · x strikes out · s shows what was struck · u undo · q back"


class EntriesScreen(Window[None]):
    """The entries that stand, newest first; q goes back."""

    BINDINGS = [
        ("q", "shut", "Back"),
        ("j", "step(1)", "Down"),
        ("k", "step(-1)", "Up"),
        ("x", "strike", "Strike out"),
        ("s", "struck", "Struck"),
        ("u", "undo", "Undo"),
    ]

    def __init__(self, pipeline: Pipeline, lead: Lead) -> None:
        super().__init__()
        self._pipeline = pipeline
        self._lead = lead
        self._entries: list[Event] = []
        self._with_struck = False

    def compose(self) -> ComposeResult:
        """Title, entries, and a line for what was done."""
        with Vertical(classes="window lead-window"):
            yield Static(Content(f"Log · {self._lead.company}"), classes="window-title")
            yield OptionList(compact=True)
            yield Static("", id="done")
            yield Static(Content(HINT), classes="window-hint")

    def on_mount(self) -> None:
        """The newest entry is under the cursor."""
        self._fill()
        self.query_one(OptionList).focus()

    def _fill(self) -> None:
        """Lists the lead's log anew; the cursor stays where it was."""
        place = self.query_one(OptionList)
        at, today = place.highlighted or 0, self._pipeline.today
        counted = list(reversed(numbered(self._lead)))
        self._entries = [e for _, e in counted]
        width = len(str(len(counted)))
        options = [
            Option(Content(f"{n:>{width}}  {entry_line(e, self._lead, today)}".replace("\n", " "))) for n, e in counted
        ]
        if self._with_struck:
            options += [
                Option(Content(f"{' ' * width}  {line}".replace("\n", " ")), disabled=True)
                for line in struck_lines(self._lead, today) or ["nothing was corrected or struck out"]
            ]
        place.clear_options()
        place.add_options(options)
        place.highlighted = min(at, len(counted) - 1) if counted else None

    def _chosen(self) -> Event | None:
        at = self.query_one(OptionList).highlighted
        return self._entries[at] if at is not None and at < len(self._entries) else None

    def _tell(self, words: str) -> None:
        self.query_one("#done", Static).update(Content(words))

    def _read_again(self, words: str) -> None:
        try:
            self._lead = self._pipeline.lead(self._lead.id)
        except Trouble:
            self.dismiss(None)
            return
        self._fill()
        self._tell(words)

    def on_option_list_option_selected(self) -> None:
        """Opens the entry in the quick-log."""
        from .quicklog import QuickLogScreen

        entry = self._chosen()
        if entry is not None:
            screen = QuickLogScreen(self._pipeline, self._lead, entry)
            self.app.push_screen(screen, lambda done: self._read_again("Corrected · u takes it back" if done else ""))

    def action_strike(self) -> None:
        """Strikes the entry out; it stays in the history."""
        entry = self._chosen()
        if entry is None:
            return
        try:
            change = self._pipeline.strike(self._lead.id, entry.id)
        except Trouble as trouble:
            self._tell(str(trouble))
            return
        self._read_again(f"{change.label[:1].upper()}{change.label[1:]} · s shows it · u takes it back")

    def action_struck(self) -> None:
        """Shows what was corrected or struck out, or hides it again."""
        self._with_struck = not self._with_struck
        self._fill()

    def action_undo(self) -> None:
        """Takes back the last change."""
        try:
            change = self._pipeline.undo()
        except Trouble as trouble:
            self._tell(str(trouble))
            return
        self._read_again(f"Undone: {change.label}" if change else "There is nothing to undo.")

    def action_step(self, step: int) -> None:
        """One entry down or up."""
        place = self.query_one(OptionList)
        if step > 0:
            place.action_cursor_down()
        else:
            place.action_cursor_up()
