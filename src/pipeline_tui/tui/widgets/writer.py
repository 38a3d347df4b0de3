"""A place to write several lines over the page: the text, and under it what the keys do or what went wrong."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Static, TextArea

HINT = "Ctrl+S saves · Ctrl+E your editor · Esc keeps your words unsaved"


class Writer(Vertical):
    """Says what was typed and which key was pressed; whoever listens saves, keeps, and takes it away."""

    BINDINGS = [
        ("ctrl+s", "send('save')", "Save"),
        ("ctrl+e", "send('editor')", "Editor"),
        # A text area that takes Tab as text would take Escape for "on to the next".
        Binding("escape,ctrl+g", "send('leave')", "Leave", priority=True),
    ]

    class Pressed(Message):
        """`what` is save, editor or leave; `text` is what stands in the place now."""

        def __init__(self, what: str, text: str) -> None:
            super().__init__()
            self.what = what
            self.text = text

    class Typed(Message):
        """The text is this now."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    def __init__(self, title: str, text: str) -> None:
        super().__init__(id="writer")
        self._title = title
        self._text = text

    def compose(self) -> ComposeResult:
        """Title, text, and the words under it."""
        yield Static(Content(self._title), id="writer-title")
        area = TextArea(self._text, id="writer-text", soft_wrap=True, tab_behavior="indent", compact=True)
        area.cursor_blink = False
        yield area
        yield Static(Content(HINT), id="writer-words")

    def on_mount(self) -> None:
        """The cursor stands at the end."""
        area = self.area
        area.move_cursor(area.document.end)
        area.focus()

    @property
    def area(self) -> TextArea:
        """The text."""
        return self.query_one("#writer-text", TextArea)

    def say(self, words: str, *, trouble: bool = False) -> None:
        """The sentence under the text; empty says what the keys do."""
        place = self.query_one("#writer-words", Static)
        place.set_class(trouble, "trouble")
        place.update(Content(words or HINT))

    def action_send(self, what: str) -> None:
        """Says which key was pressed."""
        self.post_message(self.Pressed(what, self.area.text))

    @on(TextArea.Changed)
    def _changed(self, event: TextArea.Changed) -> None:
        event.stop()
        self.post_message(self.Typed(event.text_area.text))
