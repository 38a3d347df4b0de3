"""Pick one of a few: a stage to move to, how a lead ended, which of two dates is meant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from .modal import Options, Window, step_in


@dataclass(frozen=True, slots=True)
class Choice:
    """One option: the key that takes it at once, its words, its value."""

    key: str
    label: str
    value: str


class PickScreen(Window[str]):
    """A short list; a letter takes an option at once, arrows and Enter work too. Gives the value, or None."""

    BINDINGS = [("j", "step(1)"), ("k", "step(-1)"), ("q", "shut")]

    def __init__(self, title: str, choices: Sequence[Choice]) -> None:
        super().__init__()
        self._title = title
        self._choices = tuple(choices)

    def compose(self) -> ComposeResult:
        """Title and options."""
        options = [Option(Content.assemble((f" {c.key} ", "bold"), f" {c.label}"), id=c.value) for c in self._choices]
        with Vertical(classes="window"):
            yield Static(Content(self._title), classes="window-title")
            yield Options(*options, compact=True)
            yield Static(Content("its key, or ↑ ↓ and Enter · q leaves it as it is"), classes="window-hint")

    def on_key(self, event: events.Key) -> None:
        """A letter of the list takes its option."""
        for choice in self._choices:
            if event.character == choice.key:
                event.stop()
                self.dismiss(choice.value)
                return

    def action_step(self, step: int) -> None:
        """One option down or up, for the fingers that stay on j and k."""
        step_in(self.query_one(OptionList), step)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Enter or a click takes the option."""
        self.dismiss(event.option_id)
