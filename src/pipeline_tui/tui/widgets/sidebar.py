"""The needs-me list, most urgent first, and under it the lead under the cursor written out.

The list hangs from the top and the lead stands on the bottom, so moving the cursor changes few lines, and only lines
that differ are painted again.
"""

from __future__ import annotations

from dataclasses import dataclass

from textual import events
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip

from ...core.board import CardList, Cards
from ...core.cards import Card
from ...core.words import mark, to_clear
from ..paint import fit, strip, wrap
from .painter import Painter

HEADER = 2
FOLLOWED = 1000
"""Places in which the list follows the cursor; nobody reads on to the others, and counting up to them takes time."""

REASON_LINES = 3
"""Lines of the reason of a lead that is not written out."""

WORDS_LINES = 5
"""Lines of the words to say; the lead's page has them whole."""

Row = tuple[str, str, int]
"""Text, style name, and index in the list, or -1."""
BLANK: Row = ("", "sidebar--rest", -1)


@dataclass(frozen=True, slots=True)
class Detail:
    """The words for the lead under the cursor, beyond what its card says."""

    lead_id: str
    whom: str = ""
    """ "call Halden (hiring manager)"."""
    words: str = ""
    """Opening words."""
    more: tuple[str, ...] = ()
    """Further lines: signals, courtesies, which profile speaks."""


class Sidebar(Painter):
    """Paints the list it is handed, with a mark on the selected lead, and below what to do about that one."""

    class Picked(Message):
        """An entry was clicked."""

        def __init__(self, lead_id: str) -> None:
            super().__init__()
            self.lead_id = lead_id

    def __init__(self) -> None:
        super().__init__(id="sidebar")
        self.needs: Cards = CardList()
        self.total = 0
        self.calm = ""
        self.selected: Card | None = None
        self.detail: Detail | None = None
        self.place = -1
        """Index of the selected lead in the list, or -1 when it is not there or far down."""
        self._first = 0
        self._rows: list[Row] = []
        self._below: list[Row] = []

    def show(self, needs: Cards, total: int, calm: str) -> None:
        """The list, how many need me in all, and what to say when nobody does; `select` paints it."""
        self.needs, self.total, self.calm = needs, total, calm
        self._first = min(self._first, max(0, len(needs) - 1))

    def select(self, card: Card | None, detail: Detail | None) -> None:
        """Writes out the lead under the cursor; `detail` may follow later, when the lead has been read."""
        self.selected = card
        self.detail = detail if detail and card and detail.lead_id == card.id else None
        self.place = self._place_of(card) if card else -1
        self._arrange()

    def _place_of(self, card: Card) -> int:
        """Index of a card in the list, or -1; what is in sight is read already, and nobody need be asked."""
        sight = range(self._first, min(len(self.needs), self._first + max(1, self._list_lines // 2)))
        seen = next((index for index in sight if self.needs[index].id == card.id), -1)
        return seen if seen >= 0 else self.needs.position(card.id, FOLLOWED)

    def _arrange(self) -> None:
        """Fits list and lead into the size there is."""
        self._below = self._written_out()
        self._keep_in_sight()
        self._lay_out()

    @property
    def _list_lines(self) -> int:
        """Lines of the list: what the lead under the cursor leaves."""
        return max(4, self.cells.height - HEADER - len(self._below))

    @property
    def _width(self) -> int:
        return max(10, self.cells.width - 4)

    def _keep_in_sight(self) -> None:
        """Scrolls, item by item, so that the selected lead is wholly there."""
        if self.place >= 0:
            self._first = min(self._first, self.place)
            below = self.place < len(self.needs) - 1
            self._first = self._filled(self.place, self._first, self._list_lines - below)
        self._fill()

    def _fill(self) -> None:
        """Scrolls back where lines would stay empty under the last one while others are out of sight above."""
        if not self._first:
            return
        lines = 1
        for index in range(self._first, len(self.needs)):
            if (lines := lines + len(self._item(index))) >= self._list_lines:
                return
        self._first = self._filled(len(self.needs) - 1, 0, self._list_lines)

    def _filled(self, last: int, least: int, room: int) -> int:
        """The first of the items, not before `least`, that fill `room` lines and end with `last`.

        One of the lines says how many are above, where there are any.
        """
        if last < 0:
            return 0
        first, used = last, len(self._item(last))
        while first > least:
            used += len(self._item(first - 1))
            if used + (first > 1) > room:
                break
            first -= 1
        return first

    def _lay_out(self) -> None:
        """Makes the rows, and repaints those that differ from what is there."""
        before, self._rows = self._rows, [self._title(), BLANK, *self._list(), *self._below]
        height = self.cells.height
        self._rows = [*self._rows, *[BLANK] * (height - len(self._rows))][:height]
        if len(before) != height:
            self.refresh()
            return
        pairs = enumerate(zip(before, self._rows, strict=True))
        if changed := [Region(0, line, self.cells.width, 1) for line, (old, new) in pairs if old != new]:
            self.refresh(*changed)

    def _title(self) -> Row:
        count = f"{len(self.needs)} of {self.total}" if self.total != len(self.needs) else str(self.total)
        return f"NEEDS YOU {count}", "sidebar--title", -1

    def _list(self) -> list[Row]:
        rows: list[Row] = []
        if not self.needs and self.calm:
            rows = [(line, "sidebar--state", -1) for line in wrap(self.calm, self._width)]
        if self._first:
            rows = [(f"  ↑ {self._first} more", "sidebar--state", -1)]
        for index in range(self._first, len(self.needs)):
            if len(rows) >= self._list_lines:
                break
            rows += self._item(index)
        rows = [*rows, *[BLANK] * self._list_lines][: self._list_lines]
        below = len(self.needs) - 1 - max((index for _, _, index in rows), default=0)
        if self.needs and below > 0:
            rows[-1] = (f"  ↓ {below} more", "sidebar--state", -1)
        return rows

    def _item(self, index: int) -> list[Row]:
        card, mine = self.needs[index], index == self.place
        lines = wrap(card.verdict.reason, self._width)
        if len(lines) > REASON_LINES:
            last = f"{lines[REASON_LINES - 1]} {lines[REASON_LINES]}"
            lines = (*lines[: REASON_LINES - 1], fit(last, self._width))
        bar = "▌" if mine else " "
        reason: list[Row] = [(f"{bar}  {line}", "sidebar--state", index) for line in lines]
        return [(f"{bar}{self._headline(card)}", f"sidebar--{card.verdict.flag}", index), *reason]

    def _headline(self, card: Card) -> str:
        name = f"{card.company} · {card.role}" if card.role else card.company
        return f"{mark(card.verdict)} {fit(name, self.cells.width - 5).rstrip()}"

    def _written_out(self) -> list[Row]:
        """Everything about the lead under the cursor: why, whom, with which words, what clears it."""
        card, detail = self.selected, self.detail
        if card is None:
            return []
        verdict = card.verdict
        told = self.place >= 0 and len(wrap(verdict.reason, self._width)) <= REASON_LINES
        parts = [] if told else [(verdict.reason, "sidebar--reason")]
        if detail is not None:
            parts += [(f"→ {detail.whom}", "sidebar--whom")] if detail.whom else []
            parts += [(f"“{detail.words}”", "sidebar--words")] if detail.words else []
            parts += [(text, "sidebar--state") for text in detail.more]
        if verdict.clears:
            parts.append((to_clear(verdict.clears), "sidebar--clears"))
        rows: list[Row] = [(" " + "─" * (self._width + 2), "sidebar--state", -1)]
        rows.append((f" {self._headline(card)}", f"sidebar--{verdict.flag}", -1))
        rows += [(f"   {line}", style, -1) for text, style in parts for line in self._some(text, style)]
        room = (self.cells.height - HEADER) * 3 // 5
        if len(rows) > room > 0:
            rows = [*rows[: room - 1], ("   … the rest on its page", "sidebar--state", -1)]
        return rows

    def _some(self, text: str, style: str) -> tuple[str, ...]:
        """The lines of a part; of long words to say, as many as bring them to mind."""
        lines = wrap(text, self._width)
        if style != "sidebar--words" or len(lines) <= WORDS_LINES:
            return lines
        return (*lines[: WORDS_LINES - 1], fit(f"{lines[WORDS_LINES - 1]} …", self._width).rstrip())

    def render_line(self, y: int) -> Strip:
        """One line of the sidebar."""
        width, rest = self.cells.width, self.style_of("sidebar--rest")
        if not 0 <= y < len(self._rows):
            return strip(width, ("", rest))
        text, name, index = self._rows[y]
        if text.startswith("▌"):
            return strip(width, ("▌", self.style_of("sidebar--here")), (text[1:], self.style_of(name)))
        return strip(width, (" " + text if index < 0 and y < HEADER else text, self.style_of(name)))

    def on_resize(self) -> None:
        """Wraps the words to the new width."""
        self._rows = []
        self._arrange()

    def on_click(self, event: events.Click) -> None:
        """Says which entry was clicked."""
        place = event.get_content_offset(self)
        if place is not None and place.y < len(self._rows):
            index = self._rows[place.y][2]
            if 0 <= index < len(self.needs):
                self.post_message(self.Picked(self.needs[index].id))

    def scroll_steps(self, steps: int) -> None:
        """Scrolls by so many items."""
        self._first = max(0, min(self._first + steps, len(self.needs) - 1))
        self._fill()
        self._lay_out()
