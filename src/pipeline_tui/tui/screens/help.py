"""Help: the keys of the screen one comes from, made from the one table of them, and the filter language."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from ...core.filters import GUIDE
from ...core.words import FLAG_WORDS, MARKS
from ..keys import BOARD_NAME, SCREENS, groups
from .modal import Window

_MEANINGS = {
    "urgent": "a clock is running: an offer, or news they should hear",
    "overdue": "your move, and its day has passed",
    "due": "your move, today",
    "stalled": "they are silent beyond the usual pace",
    "fading": "silent for long: close it, park it, or one last note",
    "quiet": "nothing to do; the date says when to look again",
    "closed": "done",
}


class HelpScreen(Window[None]):
    """One page of text for the screen named `where` (a name in `keys.SCREENS`); q, ? or Escape shuts it."""

    BINDINGS = [("q", "shut"), ("question_mark", "shut"), ("j", "scroll(1)"), ("k", "scroll(-1)")]

    def __init__(self, where: str = BOARD_NAME) -> None:
        super().__init__()
        self._where = where

    def compose(self) -> ComposeResult:
        """The page."""
        with Vertical(classes="window help-window"):
            yield Static(Content("Help"), classes="window-title")
            with VerticalScroll():
                yield Static(self._page())
            yield Static(Content("↑ ↓ scrolls · q shuts"), classes="window-hint")

    def on_mount(self) -> None:
        """The page scrolls at once."""
        self.query_one(VerticalScroll).focus()

    def action_scroll(self, step: int) -> None:
        """One line down or up."""
        self.query_one(VerticalScroll).scroll_relative(y=step, animate=False)

    def _page(self) -> Content:
        parts: list[str | tuple[str, str]] = []
        for title, keys in groups(SCREENS[self._where]).items():
            parts.append((f"{title}\n", "bold $accent"))
            parts += [piece for key in keys for piece in ((f"  {key.shown:<14}", "bold"), f"{key.tooltip}\n")]
            parts.append("\n")
        parts.append(("Marks\n", "bold $accent"))
        for flag, glyph in MARKS.items():
            parts += [(f"  {glyph} {FLAG_WORDS[flag]:<12}", "bold"), f"{_MEANINGS[flag]}\n"]
        parts += ["\n", ("Filter line\n", "bold $accent")]
        for example, meaning in GUIDE:
            parts += [(f"  {example:<20}", "bold"), f"{meaning}\n"]
        return Content.assemble(*parts)
