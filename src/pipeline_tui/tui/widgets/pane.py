"""A pane of a page: sections of lines that it is handed, a cursor on one item, and scrolling that follows it."""

from __future__ import annotations

from collections.abc import Sequence

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip

from ..page import Item, Line, Section
from ..paint import strip
from .painter import Painter

MARGIN = 4
"""Cells of a pane's width that are not for text: the cursor's bar, blanks on both sides, the scroll bar."""


class Pane(Painter):
    """Paints lines; what they mean, the screen knows."""

    class Picked(Message):
        """An item was clicked, `twice` for a double click."""

        def __init__(self, item: Item, twice: bool) -> None:
            super().__init__()
            self.item = item
            self.twice = twice

    def __init__(self, id: str) -> None:
        super().__init__(id=id, classes="pane")
        self.lines: list[Line] = []
        self.items: list[Item] = []
        self.cursor: Item | None = None
        """The item under the cursor; None when the cursor is in another pane."""
        self.first = 0
        """The line at the top."""
        self.heads: dict[int, tuple[Section, str]] = {}
        self._places: dict[Item, tuple[int, int]] = {}
        self._here = ""
        self._slack = 0
        """Blank lines below the page, for what is edited on its last lines."""
        self._shown: list[tuple[object, ...]] = []

    def show(self, sections: Sequence[tuple[str, Section]], cursor: Item | None, here: str) -> None:
        """Paints these sections, each with its key; `here` is the section that has the cursor."""
        self.lines, self.heads = [], {}
        for key, section in sections:
            if self.lines:
                self.lines.append(Line())
            self.heads[len(self.lines)] = (section, key)
            self.lines.append(Line())
            self.lines += section.lines
        self._places = {}
        for at, line in enumerate(self.lines):
            if line.item is not None:
                begin, _ = self._places.get(line.item, (at, at))
                self._places[line.item] = (begin, at)
        self.items = list(self._places)
        self.point(cursor, here)

    def point(self, cursor: Item | None, here: str) -> None:
        """Puts the cursor on an item, or takes it away, and scrolls so that it is in sight."""
        self.cursor, self._slack = (cursor if cursor in self._places else None), 0
        self._here = here
        if self.cursor is not None:
            self._reveal(self.cursor)
        self._look_from(self.first)

    def place_of(self, item: Item) -> tuple[int, int] | None:
        """First and last line of an item, counted from the top of the pane as it is scrolled; None when not here."""
        found = self._places.get(item)
        return (found[0] - self.first, found[1] - self.first) if found else None

    def make_room(self, item: Item, below: int) -> None:
        """Scrolls so that there are `below` more lines under an item, past the end of the page where it must."""
        found = self._places.get(item)
        if found is not None:
            self._slack = max(0, found[1] + 1 + below - len(self.lines))
            self._look_from(max(self.first, found[1] + 1 + below - self.cells.height))

    def step(self, by: int) -> Item | None:
        """The item one further down (1) or up (-1); an item that does not fit is scrolled through first."""
        if self.cursor is None or not self.items:
            return self.items[0] if self.items else None
        begin, end = self._places[self.cursor]
        if (by > 0 and end >= self.first + self.cells.height) or (by < 0 and begin < self.first):
            self._look_from(self.first + by)
            return self.cursor
        at = self.items.index(self.cursor) + by
        if 0 <= at < len(self.items):
            return self.items[at]
        self._look_from(self.first + by)
        return self.cursor

    def page(self, by: int) -> Item | None:
        """The item a screenful further; scrolls by as much."""
        self._look_from(self.first + by * max(1, self.cells.height - 2))
        end = self.first + self.cells.height
        seen = [i for i in self.items if self.first <= self._places[i][0] < end]
        if not seen:
            covering = (i for i in self.items if self._places[i][0] < self.first <= self._places[i][1])
            return next(covering, self.cursor)
        return seen[-1] if (by > 0 and end >= len(self.lines)) else seen[0]

    def edge(self, by: int) -> Item | None:
        """The first (-1) or last (1) item; scrolls to that end of the page."""
        self._look_from(len(self.lines) if by > 0 else 0)
        return self.items[0 if by < 0 else -1] if self.items else None

    def show_part(self, item: Item) -> None:
        """Scrolls so that the whole part an item stands in is in sight, or at least its beginning."""
        at = self._places[item][0]
        begin = max(head for head in self.heads if head <= at)
        end = min((head for head in self.heads if head > at), default=len(self.lines)) - 1
        if begin < self.first or end >= self.first + self.cells.height:
            self._look_from(max(begin - max(0, self.cells.height - 1 - (end - begin)), 0))
            self._reveal(item)

    def _reveal(self, item: Item) -> None:
        begin, end = self._places[item]
        if begin == 1 or begin - 1 in self.heads:
            begin -= 1
        height = max(1, self.cells.height)
        if end - begin >= height:
            # It does not fit: what is in sight of it stays, so that it can be read line by line.
            self.first = max(begin, min(self.first, end - height + 1))
            return
        if end >= self.first + height:
            self.first = min(end - height + 1, begin)
        if begin < self.first:
            self.first = begin

    def _look_from(self, first: int) -> None:
        self.first = max(0, min(first, len(self.lines) + self._slack - self.cells.height))
        before, self._shown = self._shown, [self._look(y) for y in range(self.cells.height)]
        if len(before) != len(self._shown):
            self.refresh()
            return
        changed = [y for y, (old, new) in enumerate(zip(before, self._shown, strict=True)) if old != new]
        if changed:
            self.refresh(*(Region(0, y, self.cells.width, 1) for y in changed))

    def _look(self, y: int) -> tuple[object, ...]:
        """What a line of the pane shows, as far as lines can differ."""
        at = self.first + y
        if at >= len(self.lines):
            return (self._scroll_bar(y),)
        section, key = self.heads.get(at, (None, ""))
        head = (section.title, section.note, key, section.name == self._here) if section is not None else ()
        line = self.lines[at]
        here = line.item is not None and line.item == self.cursor
        return (line.parts, head, here and self._places[line.item], self._scroll_bar(y))  # type: ignore[index]

    def render_line(self, y: int) -> Strip:
        """One line of the pane."""
        width, at, base = self.cells.width, self.first + y, self.style_of("pane--text")
        if at >= len(self.lines):
            return strip(width, ("", base))
        if at in self.heads:
            section, key = self.heads[at]
            name = "pane--title-here" if section.name == self._here else "pane--title"
            head = [(f" {key} ", self.style_of("pane--note")), (section.title, self.style_of(name))]
            parts = [*head, (f"  {section.note}" if section.note else "", self.style_of("pane--note")), ("", base)]
        else:
            parts = self._painted(self.lines[at], base)
        bar = self._scroll_bar(y)
        line = strip(width - 1, *parts)
        return Strip([*line, Segment(bar, self.style_of("pane--faint"))], width)

    def _painted(self, line: Line, base: Style) -> list[tuple[str, Style]]:
        here = line.item is not None and line.item == self.cursor
        behind = "pane--text"
        if here:
            begin, end = self._places[line.item]  # type: ignore[index]
            behind = "pane--cursor" if end - begin < 6 else behind
        over, back = self.style_of(behind), self.ground_of(behind)
        parts = [("▌" if here else " ", self.style_of("pane--bar") + back), (" ", over)]
        for words, style in line.parts:
            own = base + style if isinstance(style, Style) else self.style_of(f"pane--{style or 'text'}")
            parts.append((words, own + back))
        return [*parts, ("", over)]

    def _scroll_bar(self, y: int) -> str:
        height, total = self.cells.height, len(self.lines)
        if total <= height:
            return " "
        thumb = max(1, height * height // total)
        top = (height - thumb) * self.first // max(1, total - height)
        return "┃" if top <= y < top + thumb else " "

    def on_resize(self) -> None:
        """The cursor stays in sight."""
        self.point(self.cursor, self._here)

    def scroll_steps(self, steps: int) -> None:
        """The wheel scrolls by three lines."""
        self._look_from(self.first + 3 * steps)

    def on_click(self, event: events.Click) -> None:
        """Says which item was clicked."""
        place = event.get_content_offset(self)
        if place is None:
            return
        at = self.first + place.y
        item = self.lines[at].item if 0 <= at < len(self.lines) else None
        if item is not None:
            self.post_message(self.Picked(item, event.chain > 1))
