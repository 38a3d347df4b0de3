"""A bare Textual app: the floor that the board's start, keys and memory are compared with. `board.py` starts it."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.widgets import Static


class Bare(App[None]):
    """One line of text; a key changes it, q leaves."""

    def compose(self) -> ComposeResult:
        """The line."""
        yield Static("BARE 0", id="line")

    def on_mount(self) -> None:
        """No key was pressed yet."""
        self.presses = 0

    def on_key(self, event: object) -> None:
        """Counts."""
        if getattr(event, "key", "") == "q":
            self.exit()
        self.presses += 1
        self.query_one("#line", Static).update(f"BARE {self.presses}")


if __name__ == "__main__":
    Bare().run()
