"""Help: the keys of the screen one comes from as they are in force, and on the board the marks and the filter language.

`/` keeps only the lines that have a word.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Input, Static

from ...core.clean import fold
from ...core.filters import GRAMMAR, GUIDE
from ...core.words import FLAG_WORDS, MARKS
from ..keymap import in_force, worded
from ..keys import BOARD_NAME, HELP, TITLES, bindings, groups
from ..paint import wrap
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
HINT = "↑ ↓ scrolls · {find} finds · {tour} the tour · {shut} shuts"
LEFT, NARROW = 20, 12
"""Cells for what stands before a meaning, where there is room and where there is little."""

Row = tuple[str, str]
"""What to press or write, and its meaning; text alone has the first one empty."""


class HelpScreen(Window[None]):
    """One page of text for the screen named `where` (a name in `keys.SCREENS`); q, ? or Escape shuts it."""

    BINDINGS = bindings(HELP)

    def __init__(self, where: str = BOARD_NAME) -> None:
        super().__init__()
        self._where = where
        self._word = ""

    def compose(self) -> ComposeResult:
        """The page, and the line to find a word with."""
        with Vertical(classes="window help-window"):
            yield Static(Content(f"Help · {TITLES[self._where]}"), classes="window-title")
            with VerticalScroll():
                yield Static("", id="help-page")
            find = _Find(
                placeholder="a word: move, quiet, view …  Enter keeps it, Esc shows all",
                compact=True,
                select_on_focus=False,
            )
            find.cursor_blink = False
            yield find
            yield Static(Content(worded(self.app, "help", HINT)), classes="window-hint")

    def on_mount(self) -> None:
        """The page scrolls at once."""
        self.query_one(_Find).display = False
        self._show()
        self.query_one(VerticalScroll).focus()

    def on_resize(self) -> None:
        """Wraps anew."""
        self._show()

    # ---- keys

    def action_scroll(self, step: int) -> None:
        """One line down or up."""
        self.query_one(VerticalScroll).scroll_relative(y=step, animate=False)

    def action_find(self) -> None:
        """Opens the line to find a word with."""
        find = self.query_one(_Find)
        find.display = True
        find.focus()

    def action_leave_find(self) -> None:
        """Shows the whole page again."""
        find = self.query_one(_Find)
        find.value = ""
        find.display = False
        self.query_one(VerticalScroll).focus()

    def action_tour(self) -> None:
        """Shows the tour on the board."""
        from .board import BoardScreen

        boards = [screen for screen in self.app.screen_stack if isinstance(screen, BoardScreen)]
        while self.app.screen is not boards[0]:
            self.app.pop_screen()
        boards[0].start_tour()

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        self._word = fold(event.value.strip())
        self._show()
        self.query_one(VerticalScroll).scroll_home(animate=False)

    @on(Input.Submitted)
    def _kept(self) -> None:
        self.query_one(VerticalScroll).focus()

    # ---- the page

    def _show(self) -> None:
        parts: list[str | tuple[str, str]] = []
        for title, rows in self._sections():
            found = [row for row in rows if self._word in fold(" ".join((title, *row)))]
            if not found:
                continue
            parts.append((f"{title}\n", "bold $accent"))
            for row in found:
                parts += self._lines(row)
            parts.append("\n")
        nothing = f"No line has “{self._word}”. Esc shows all."
        self.query_one("#help-page", Static).update(Content.assemble(*parts) if parts else Content(nothing))

    def _sections(self) -> Iterator[tuple[str, list[Row]]]:
        for title, keys in groups(in_force(self.app).table(self._where)).items():
            yield title, [(key.shown, key.tooltip) for key in keys]
        if self._where != BOARD_NAME:
            return
        yield "Marks", [(f"{glyph} {FLAG_WORDS[flag]}", _MEANINGS[flag]) for flag, glyph in MARKS.items()]
        yield "Filter line", list(GUIDE)
        yield "The filter language", list(_grammar(GRAMMAR))

    def _lines(self, row: Row) -> Iterator[str | tuple[str, str]]:
        """A row with its meaning hung beside it, or under it where it is too long."""
        left, right = row
        width = max(30, min(92, self.app.size.width) - 8)
        column = LEFT if width > 60 else NARROW
        if not left:
            lines = [right] if right.startswith("  ") else wrap(right, width)
            yield "".join(f"  {line}\n" for line in lines)
            return
        first, *rest = wrap(right, max(16, width - column - 1))
        yield f"  {left:<{column}} ", "bold"
        if len(left) > column:
            first, *rest = "", *([first, *rest])
        yield f"{first}\n" + "".join(f"  {'':<{column}} {line}\n" for line in rest)


def _grammar(paragraphs: Iterable[str]) -> Iterator[Row]:
    for paragraph in paragraphs:
        if paragraph.startswith("    "):
            yield from (("", line[2:]) for line in paragraph.split("\n"))
        else:
            yield "", paragraph


class _Find(Input):
    BINDINGS = [("escape", "screen.leave_find", "Back"), ("ctrl+g", "screen.leave_find", "Back")]
