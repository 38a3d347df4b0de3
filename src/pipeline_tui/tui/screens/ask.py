"""One question about a quick-log line: a key takes an answer; where a date may be typed, typing begins with any other.

Gives the reading that follows from the answer; left with Escape it gives None, and the line stands as it was.
"""

from __future__ import annotations

from collections.abc import Callable

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from ...core.asking import TYPED_HINT, Question
from ...core.errors import Trouble
from ...core.quicklog import Reading
from .modal import Options, Window


class AskScreen(Window[Reading]):
    """The question and its answers.

    `read` turns a typed date into the reading that follows from it, and may raise Trouble; `say` says that reading's
    date in words.
    """

    BINDINGS = [("ctrl+g", "shut", "Back"), ("down", "to_list", "Answers")]

    def __init__(self, question: Question, read: Callable[[str], Reading], say: Callable[[Reading], str]) -> None:
        super().__init__()
        self._question = question
        self._read = read
        self._say = say

    def compose(self) -> ComposeResult:
        """The question, its answers with their keys, and a line for a date where one may be typed."""
        options = [
            Option(Content.assemble((f" {o.key} ", "bold"), f" {o.words}"), id=str(number))
            for number, o in enumerate(self._question.options)
        ]
        with Vertical(classes="window line-window"):
            yield Static(Content(self._question.text), classes="window-title")
            yield Options(*options, compact=True)
            if self._question.typed:
                line = Input(placeholder=TYPED_HINT, id="typed", compact=True, select_on_focus=False)
                line.cursor_blink = False
                yield line
                yield Static("", id="reading")
            yield Static(Content("its key, or ↑ ↓ and Enter · Esc goes back to your line"), classes="window-hint")

    def on_mount(self) -> None:
        """Where a date may be typed the cursor stands there; else on the answers."""
        self.query_one(Input if self._question.typed else OptionList).focus()

    def on_key(self, event: events.Key) -> None:
        """A key of the list takes its answer; where a date may be typed, the line sees the key first."""
        if not self._question.typed and self._take(event.character or ""):
            event.stop()

    def _take(self, key: str) -> bool:
        for option in self._question.options:
            if key == option.key:
                self.dismiss(option.reading)
                return True
        return False

    def action_to_list(self) -> None:
        """From the typed line down to the answers."""
        self.query_one(OptionList).focus()

    @on(OptionList.OptionSelected)
    def _picked(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._question.options[event.option_index].reading)

    @on(Input.Changed, "#typed")
    def _typed(self, event: Input.Changed) -> None:
        # WHY: no date begins with a key of the answers, so a single one of them is an answer
        if self._take(event.value):
            return
        words = ""
        if event.value.strip():
            try:
                words = self._say(self._read(event.value))
            except Trouble:
                words = "…"
        self._show(words)

    @on(Input.Submitted, "#typed")
    def _entered(self, event: Input.Submitted) -> None:
        if not event.value.strip():
            keys = ", ".join(o.key for o in self._question.options)
            self._show(f"{keys}, or type a date.", trouble=True)
            return
        try:
            self.dismiss(self._read(event.value))
        except Trouble as trouble:
            self._show(str(trouble), trouble=True)

    def _show(self, words: str, *, trouble: bool = False) -> None:
        place = self.query_one("#reading", Static)
        place.set_class(trouble, "trouble")
        place.update(Content(words), layout=False)
