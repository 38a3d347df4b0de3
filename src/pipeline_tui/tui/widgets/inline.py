"""One line edited in place, over the page: the line, and under it what is asked for or what would work."""

from __future__ import annotations

from collections.abc import Sequence

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.suggester import SuggestFromList
from textual.widgets import Input, Static


class InlineEdit(Vertical):
    """Hidden until `open`; says what was done with the line and leaves shutting to whoever listens."""

    BINDINGS = [
        ("escape", "leave", "Leave"),
        ("tab", "save(1)", "Save, next"),
        ("shift+tab", "save(-1)", "Save, previous"),
        ("down", "save(1)", "Save, next"),
        ("up", "save(-1)", "Save, previous"),
        ("ctrl+s", "save(0)", "Save"),
    ]

    class Saved(Message):
        """The line is to be saved; `step` is where to go on: 0 nowhere, 1 the next fact, -1 the one before."""

        def __init__(self, value: str, step: int) -> None:
            super().__init__()
            self.value = value
            self.step = step

    class Typed(Message):
        """The line holds this now."""

        def __init__(self, value: str) -> None:
            super().__init__()
            self.value = value

    class Left(Message):
        """The line was left without saving."""

        def __init__(self, value: str) -> None:
            super().__init__()
            self.value = value

    def __init__(self) -> None:
        super().__init__(id="inline")
        self.display = False

    def compose(self) -> ComposeResult:
        """The label, the line beside it, and the words under both."""
        line = Input(id="inline-line", compact=True, select_on_focus=False)
        line.cursor_blink = False
        with Horizontal(id="inline-row"):
            yield Static("", id="inline-label")
            yield line
        yield Static("", id="inline-words")

    @property
    def line(self) -> Input:
        """The input."""
        return self.query_one("#inline-line", Input)

    def open(self, label: str, value: str, words: str, suggestions: Sequence[str]) -> None:
        """Shows the line with a value to change after its label, the cursor at its end."""
        self.query_one("#inline-label", Static).update(Content(label))
        line = self.line
        line.suggester = SuggestFromList(suggestions, case_sensitive=False) if suggestions else None
        with line.prevent(Input.Changed):
            line.value = value
        line.cursor_position = len(value)
        self.display = True
        self.say(words)
        line.focus()

    def put(self, x: int, y: int, width: int) -> None:
        """Moves label, line and words to a place on the screen, in cells."""
        self.styles.offset = (x, y)
        self.styles.width = max(10, width)

    def say(self, words: str, *, trouble: bool = False) -> None:
        """The sentence under the line."""
        place = self.query_one("#inline-words", Static)
        place.set_class(trouble, "trouble")
        place.update(Content(words))

    def shut(self) -> None:
        """Hides the line."""
        self.display = False
        if self.line.has_focus:
            self.screen.set_focus(None)

    def action_save(self, step: int) -> None:
        """Asks for the line to be saved."""
        self.post_message(self.Saved(self.line.value, step))

    def action_leave(self) -> None:
        """Leaves the line as it is."""
        self.post_message(self.Left(self.line.value))

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        event.stop()
        self.action_save(0)

    @on(Input.Changed)
    def _changed(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.Typed(event.value))
