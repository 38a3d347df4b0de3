"""Lines of styled text that were made elsewhere: painted, scrolled, kept in sight, and clicked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from rich.style import Style
from textual import events
from textual.message import Message
from textual.strip import Strip

from ..paint import fit, strip, wrap
from .painter import Painter

Part = tuple[str, str]
"""Text and the name of its style: text, strong, dim, faint, title, accent, words, edge, or a flag."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page."""

    parts: tuple[Part, ...] = ()
    tag: str = ""
    """What a click on the line says; empty is nothing."""
    here: bool = False
    """The cursor stands on it."""


def line(*parts: Part, tag: str = "", here: bool = False) -> Line:
    """A line from its parts."""
    return Line(parts, tag, here)


def hung(text: str, style: str, width: int, indent: str = " ", more: str | None = None) -> list[Line]:
    """The text wrapped to `width` cells after `indent`; later lines hang under it, after `more` when it is given.

    A text that starts with blanks keeps them on each of its lines.
    """
    lead = indent if more is None else more
    rows = wrap(text, max(8, width - cell_len(indent)))
    return [line((indent if number == 0 else lead, style), (row, style)) for number, row in enumerate(rows)]


def section(title: str, lines: Iterable[Line]) -> list[Line]:
    """A blank, the title, and the lines; nothing at all where there are no lines."""
    found = list(lines)
    return [Line(), line((f" {title}", "title")), *found] if found else []


class Page(Painter):
    """Paints the lines it is handed. The wheel and `scroll_steps` scroll; `show` can keep some lines in sight."""

    class Picked(Message):
        """A line with a tag was clicked; `twice` for a double click."""

        def __init__(self, tag: str, twice: bool) -> None:
            super().__init__()
            self.tag = tag
            self.twice = twice

    def __init__(self, id: str, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self.lines: Sequence[Line] = ()
        self.top = 0

    def show(self, lines: Sequence[Line], keep: tuple[int, int] | None = None, top: int | None = None) -> None:
        """Paints these lines; `keep` are the first and last index to bring into sight, `top` the line to begin at."""
        changed = lines != self.lines
        before = self.top
        self.lines = lines
        if top is not None:
            self.top = top
        if keep is not None:
            self.top = min(self.top, keep[0])
            self.top = max(self.top, keep[1] - max(1, self.cells.height) + 1)
        self._clamp()
        if changed or self.top != before:
            self.refresh()

    @property
    def below(self) -> int:
        """Lines under the lower edge."""
        return max(0, len(self.lines) - self.top - self.cells.height)

    def _clamp(self) -> None:
        self.top = max(0, min(self.top, len(self.lines) - self.cells.height))

    def scroll_steps(self, steps: int) -> None:
        """Scrolls by so many lines."""
        before = self.top
        self.top += steps
        self._clamp()
        if self.top != before:
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """One line; the last one in sight says how many more there are."""
        width, rest = self.cells.width, self.style_of("page--rest")
        more = self.below
        if more and y == self.cells.height - 1:
            return strip(width, (fit(f" ↓ {more + 1} more lines", width), self.style_of("page--dim")), ("", rest))
        at = self.top + y
        if not 0 <= at < len(self.lines):
            return strip(width, ("", rest))
        shown = self.lines[at]
        back = self.ground_of("page--here") if shown.here else Style.null()
        parts = [(text, self.style_of(f"page--{style}") + back) for text, style in shown.parts]
        return strip(width, *parts, ("", rest + back))

    def on_click(self, event: events.Click) -> None:
        """Says which line was clicked."""
        place = event.get_content_offset(self)
        at = self.top + place.y if place is not None else -1
        if 0 <= at < len(self.lines) and self.lines[at].tag:
            self.post_message(self.Picked(self.lines[at].tag, event.chain > 1))

    def on_resize(self) -> None:
        """Stays within the lines."""
        self._clamp()
        self.refresh()
