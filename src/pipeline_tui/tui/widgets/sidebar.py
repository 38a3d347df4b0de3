"""The needs-me list: who needs you, most urgent first, with the lead under the cursor written out."""

from __future__ import annotations

from dataclasses import dataclass

from textual import events
from textual.message import Message
from textual.strip import Strip

from ...core.board import CardList, Cards
from ...core.cards import Card
from ...core.words import mark, to_clear
from ..paint import fit, strip, wrap
from .painter import Painter

HEADER = 2
REASON_LINES = 3
"""Lines of the reason of a lead that is not written out."""

Row = tuple[str, str, int]
"""Text, style name, and index in the list (-1 for the lead that is not in it, -2 for none)."""


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
    """Paints the list it is handed; the selected lead is expanded in place, or on top when it is not in the list."""

    COMPONENT_CLASSES = {
        "sidebar--title", "sidebar--rest", "sidebar--name", "sidebar--state", "sidebar--reason", "sidebar--whom",
        "sidebar--words", "sidebar--clears", "sidebar--urgent", "sidebar--overdue", "sidebar--due",
        "sidebar--stalled", "sidebar--fading", "sidebar--quiet", "sidebar--closed", "sidebar--here",
    }  # fmt: skip

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
        """Index of the selected lead in the list, or -1."""
        self._first = 0
        self._rows: list[Row] = []

    def show(self, needs: Cards, total: int, calm: str) -> None:
        """The list to paint, how many need me in all, and what to say when nobody does."""
        self.needs, self.total, self.calm = needs, total, calm
        self._first = min(self._first, max(0, len(needs) - 1))
        self.select(self.selected, self.detail)

    def select(self, card: Card | None, detail: Detail | None) -> None:
        """Writes out the lead under the cursor; `detail` may follow later, when the lead has been read."""
        self.selected = card
        self.detail = detail if detail and card and detail.lead_id == card.id else None
        self.place = self.needs.position(card.id) if card else -1
        self._keep_in_sight()
        self._lay_out()

    def _keep_in_sight(self) -> None:
        """Scrolls, item by item, so that the selected lead is wholly there."""
        if self.place < 0:
            self._first = 0
            return
        self._first = min(self._first, self.place)
        room = max(1, self.size.height - HEADER) - len(self._item(self.place))
        first = self.place
        while first > self._first and room >= (tall := len(self._item(first - 1))):
            first, room = first - 1, room - tall
        self._first = first

    def _lay_out(self) -> None:
        """Makes the rows in sight, whatever the length of the list."""
        room = self.size.height - HEADER
        rows: list[Row] = []
        if self.place < 0 and self.selected is not None:
            rows += self._written_out(self.selected, -1)
        for index in range(self._first, len(self.needs)):
            if len(rows) >= room:
                break
            rows += self._item(index)
        if not self.needs and self.calm:
            rows += [(line, "sidebar--state", -2) for line in wrap(self.calm, max(10, self.size.width - 4))]
        self._rows = rows
        self.refresh()

    def _item(self, index: int) -> list[Row]:
        card = self.needs[index]
        if index == self.place:
            return self._written_out(card, index)
        width = max(10, self.size.width - 4)
        lines = wrap(card.verdict.reason, width)
        if len(lines) > REASON_LINES:
            lines = [*lines[: REASON_LINES - 1], fit(f"{lines[REASON_LINES - 1]} {lines[REASON_LINES]}", width)]
        reason: list[Row] = [(f"  {line}", "sidebar--state", index) for line in lines]
        return [self._headline(card, index), *reason, ("", "sidebar--rest", index)]

    def _headline(self, card: Card, index: int) -> Row:
        name = f"{card.company} · {card.role}" if card.role else card.company
        return (
            f"{mark(card.verdict)} {fit(name, self.size.width - 5).rstrip()}",
            f"sidebar--{card.verdict.flag}",
            index,
        )

    def _written_out(self, card: Card, index: int) -> list[Row]:
        """Everything about the lead under the cursor: why, whom, with which words, what clears it."""
        width = max(10, self.size.width - 4)
        verdict, detail = card.verdict, self.detail
        parts = [(verdict.reason, "sidebar--reason")]
        if detail is not None:
            parts += [(f"→ {detail.whom}", "sidebar--whom")] if detail.whom else []
            parts += [(f"“{detail.words}”", "sidebar--words")] if detail.words else []
            parts += [(text, "sidebar--state") for text in detail.more]
        if verdict.clears:
            parts.append((to_clear(verdict.clears), "sidebar--clears"))
        rows = [self._headline(card, index)]
        rows += [(f"  {line}", style, index) for text, style in parts for line in wrap(text, width)]
        return [*rows, ("", "sidebar--rest", -2)]

    def render_line(self, y: int) -> Strip:
        """One line of the sidebar."""
        width, rest = self.size.width, self.style_of("sidebar--rest")
        if y == 0:
            title = f" NEEDS YOU {len(self.needs)}" + (f" of {self.total}" if self.total != len(self.needs) else "")
            return strip(width, (title, self.style_of("sidebar--title")), ("", rest))
        if not 0 <= y - HEADER < len(self._rows):
            return strip(width, ("", rest))
        text, name, index = self._rows[y - HEADER]
        bar = ("▌", self.style_of("sidebar--here")) if index == self.place and index > -2 else (" ", rest)
        return strip(width, bar, (text, self.style_of(name)), ("", rest))

    def on_resize(self) -> None:
        """Wraps the words to the new width."""
        self.select(self.selected, self.detail)

    def on_click(self, event: events.Click) -> None:
        """Says which entry was clicked."""
        if 0 <= event.y - HEADER < len(self._rows):
            index = self._rows[event.y - HEADER][2]
            if index >= 0:
                self.post_message(self.Picked(self.needs[index].id))

    def scroll_steps(self, steps: int) -> None:
        """Scrolls by so many items."""
        self._first = max(0, min(self._first + steps, len(self.needs) - 1))
        self._lay_out()
