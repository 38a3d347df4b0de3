"""A column of the board: paints the cards in sight, whatever their number."""

from __future__ import annotations

import datetime as dt
from collections.abc import Set

from rich.cells import cell_len
from textual import events
from textual.geometry import Offset, Region
from textual.message import Message
from textual.strip import Strip

from ...core.board import CardList, Cards
from ...core.cards import Card
from ...core.verdict import NEEDS_ME
from ...core.words import MARKS
from ..paint import fit, strip
from .painter import Painter

HEADER = 2
"""Lines above the first card: the title and a blank."""


_NOWHERE = Offset(-1, -1)
TICK = "✓"
"""Stands before the company of a card that is chosen."""


class Column(Painter):
    """One stage. It is handed cards and the index of the cursor, and says which card was clicked."""

    class Picked(Message):
        """A card was clicked; `twice` for a double click."""

        def __init__(self, lead_id: str, twice: bool) -> None:
            super().__init__()
            self.lead_id = lead_id
            self.twice = twice

    class Dragged(Message):
        """A card is dragged over a place of the screen, or `dropped` there."""

        def __init__(self, lead_id: str, place: Offset, dropped: bool = False) -> None:
            super().__init__()
            self.lead_id = lead_id
            self.place = place
            self.dropped = dropped

    def __init__(self, stage: str, title: str) -> None:
        super().__init__(id=f"column-{stage}", classes="column")
        self.stage = stage
        self.title = title
        self.cards: Cards = CardList()
        self.cursor = -1
        self.here = False
        self.chosen: Set[str] = frozenset()
        """Ids of leads that carry a tick."""
        self._aimed = False
        self._held = ""
        self._top = 0
        self._flagged = 0
        self._today = dt.date.min
        self._painted: list[tuple[object, ...]] = []

    @property
    def card_height(self) -> int:
        """Lines a card takes: four, or three where the terminal is low."""
        return 3 if self.cells.height < 18 else 4

    @property
    def page(self) -> int:
        """Cards that are in sight at once."""
        return max(1, (self.cells.height - HEADER) // self.card_height)

    def show(self, cards: Cards, flagged: int, cursor: int, here: bool, today: dt.date) -> None:
        """Paints these cards, `flagged` of which need me; `cursor` is an index or -1, `here` whether it is here."""
        self.cards = cards
        self._today = today
        self._flagged = flagged
        self.here = here
        self.cursor = cursor
        self._keep_in_sight()
        self._repaint()

    def mark(self, chosen: Set[str]) -> None:
        """Ticks the cards of these leads."""
        if chosen != self.chosen:
            self.chosen = chosen
            self._repaint()

    def point(self, cursor: int, here: bool) -> None:
        """Moves the cursor."""
        self.cursor, self.here = cursor, here
        self._keep_in_sight()
        self._repaint()

    def _repaint(self) -> None:
        """Paints the title and the cards that differ from what stands there; a hidden column when it is shown."""
        if not self.display:
            self._painted = []
            return
        before, self._painted = self._painted, self._in_sight()
        width = self.cells.width
        if len(before) != len(self._painted):
            self.refresh()
            return
        changed = [place for place, (old, new) in enumerate(zip(before, self._painted, strict=True)) if old != new]
        # title or card; the blank between two cards stays as it is
        lines = [(HEADER + (place - 1) * self.card_height, 3) if place else (0, 1) for place in changed]
        if lines:
            self.refresh(*(Region(0, line, width, height) for line, height in lines))

    def _in_sight(self) -> list[tuple[object, ...]]:
        """What title and cards show, in order; a place without a card is empty."""
        count = len(self.cards)
        seen: list[tuple[object, ...]] = [(self.here, count, self._top, self._flagged, self._aimed)]
        for index in range(self._top, self._top + self.page + 1):
            if index >= count:
                seen.append(())
                continue
            card = self.cards[index]
            selected, ticked = index == self.cursor, card.id in self.chosen
            seen.append((card.id, card.company, card.role, card.shown(self._today), selected, ticked))
        return seen

    def _keep_in_sight(self) -> None:
        """Turns a third of a page when the cursor leaves, so that most arrow keys paint two cards, not the column."""
        last = max(0, len(self.cards) - self.page)
        if self.cursor >= 0:
            more = self.page // 3
            if self.cursor < self._top:
                self._top = max(0, self.cursor - more)
            elif self.cursor >= self._top + self.page:
                self._top = self.cursor - self.page + 1 + more
        self._top = min(self._top, last)

    def render_line(self, y: int) -> Strip:
        """One line of the column."""
        width = self.cells.width
        if y == 0:
            return self._title_line(width)
        index, part = divmod(y - HEADER, self.card_height)
        index += self._top
        if y < HEADER or index >= len(self.cards):
            return strip(width, ("", self.style_of("column--rest")))
        return self._card_line(self.cards[index], index == self.cursor, part, width)

    def _title_line(self, width: int) -> Strip:
        title = self.style_of("column--title-here" if self.here else "column--title")
        count = self.style_of("column--count")
        if self._aimed:
            return strip(
                width, (f" → {self.title} ", self.style_of("column--aim")), ("", self.style_of("column--rest"))
            )
        parts = [(" ", self.style_of("column--rest")), (self.title, title), (f" {len(self.cards)}", count)]
        below = len(self.cards) - self._top - self.page
        more = (f" ↑{self._top}" if self._top else "") + (f" ↓{below}" if below > 0 else "")
        room = width - 1 - sum(cell_len(text) for text, _ in parts) - len(more)
        if self._flagged and len(to_do := f"  {self._flagged} to do") <= room:
            parts.append((to_do, count))
        return strip(width, *parts, (more, self.style_of("column--arrow")), ("", self.style_of("column--rest")))

    def _card_line(self, card: Card, selected: bool, part: int, width: int) -> Strip:
        if part == 3:
            return strip(width, ("", self.style_of("column--rest")))
        flag, state = card.shown(self._today)
        edge = flag if flag in NEEDS_ME else "bar"
        if part == 0:
            text, ink = (f"{TICK} " if card.id in self.chosen else "") + card.company, "company"
        elif part == 1:
            text, ink = card.role, "role"
        else:
            text, ink = f"{MARKS[flag]} {state}", flag
        behind = "column--cursor" if selected else "column--rest"
        bar = ("▌" if selected else "│", self.style_on(f"column--{edge}", behind))
        return strip(width, bar, (fit(text, width - 2) + " ", self.style_on(f"column--{ink}", behind)))

    def on_resize(self) -> None:
        """Keeps the cursor in sight in the new size."""
        self._keep_in_sight()
        self._painted = []
        self._repaint()

    def _card_at(self, event: events.MouseEvent) -> Card | None:
        place = event.get_content_offset(self)
        index = (place.y - HEADER) // self.card_height + self._top if place is not None and place.y >= HEADER else -1
        return self.cards[index] if 0 <= index < len(self.cards) else None

    def on_click(self, event: events.Click) -> None:
        """Says which card was clicked."""
        card = self._card_at(event)
        if card is not None:
            self.post_message(self.Picked(card.id, event.chain > 1))

    # ---- dragging a card to another column

    def target(self, aimed: bool) -> None:
        """A card is being dragged over this column, or not any more: the title says so."""
        if aimed != self._aimed:
            self._aimed = aimed
            self._repaint()

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Takes hold of the card under the mouse."""
        card = self._card_at(event) if event.button == 1 else None
        self._held = card.id if card is not None else ""
        if self._held:
            self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Says over which place of the screen the card is."""
        if self._held:
            self.post_message(self.Dragged(self._held, event.screen_offset))

    def on_mouse_up(self, event: events.MouseUp) -> None:
        """Lets go of the card."""
        held, self._held = self._held, ""
        if held:
            self.release_mouse()
            self.post_message(self.Dragged(held, event.screen_offset, dropped=True))

    def let_go(self) -> bool:
        """Lets go of the card where it was; whether one was held."""
        held, self._held = self._held, ""
        if held:
            self.release_mouse()
            self.post_message(self.Dragged(held, _NOWHERE))
        return bool(held)

    def scroll_steps(self, steps: int) -> None:
        """Scrolls by so many items."""
        top = max(0, min(self._top + steps, len(self.cards) - self.page))
        if top != self._top:
            self._top = top
            self._repaint()
