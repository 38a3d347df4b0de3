"""The needs-me list: who needs you, most urgent first, with the lead under the cursor written out."""

from __future__ import annotations

from dataclasses import dataclass

from rich.style import Style
from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from ...core.cards import Card
from ...core.words import mark
from ..paint import fit, strip, wrap

HEADER = 2
ITEM = 4
"""Lines of an item that is not written out: name, two of its reason, blank."""


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


class Sidebar(Widget, can_focus=False):
    """Paints the list it is handed; the selected lead is expanded in place, or on top when it is not in the list."""

    ALLOW_SELECT = False
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
        self.needs: list[Card] = []
        self.total = 0
        self.calm = ""
        self.selected: Card | None = None
        self.detail: Detail | None = None
        self._place = -1
        self._open: list[tuple[str, str]] = []
        self._top = 0
        self._styles: dict[str, Style] = {}

    def show(self, needs: list[Card], total: int, calm: str) -> None:
        """The list to paint, how many need me in all, and what to say when nobody does."""
        self.needs, self.total, self.calm = needs, total, calm
        self.select(self.selected, self.detail)

    def select(self, card: Card | None, detail: Detail | None) -> None:
        """Writes out the lead under the cursor; `detail` may follow later, when the lead has been read."""
        self.selected = card
        self.detail = detail if detail and card and detail.lead_id == card.id else None
        self._place = next((i for i, c in enumerate(self.needs) if card and c.id == card.id), -1)
        self._open = self._write_out(card)
        self._keep_in_sight()
        self.refresh()

    @property
    def place(self) -> int:
        """Index of the selected lead in the list, or -1."""
        return self._place

    def _write_out(self, card: Card | None) -> list[tuple[str, str]]:
        width = max(10, self.size.width - 4)
        if card is None:
            return []
        verdict, lines = card.verdict, []
        name = f"{card.company} · {card.role}" if card.role else card.company
        lines.append((f"{mark(verdict)} {fit(name, width - 1).rstrip()}", f"sidebar--{verdict.flag}"))
        lines += [(f"  {line}", "sidebar--reason") for line in wrap(verdict.reason, width)]
        detail = self.detail
        if detail is not None:
            lines += [
                (f"  {line}", "sidebar--whom") for line in (wrap(f"→ {detail.whom}", width) if detail.whom else ())
            ]
            lines += [
                (f"  {line}", "sidebar--words") for line in (wrap(f"“{detail.words}”", width) if detail.words else ())
            ]
            for text in detail.more:
                lines += [(f"  {line}", "sidebar--state") for line in wrap(text, width)]
        if verdict.clears:
            clears = f"To clear it: {verdict.clears[0].lower()}{verdict.clears[1:]}"
            lines += [(f"  {line}", "sidebar--clears") for line in wrap(clears, width)]
        lines.append(("", "sidebar--rest"))
        return lines

    def _rows(self) -> int:
        return len(self.needs) * ITEM + (len(self._open) - ITEM if self._place >= 0 else len(self._open))

    def _keep_in_sight(self) -> None:
        room = max(1, self.size.height - HEADER)
        if self._place < 0:
            self._top = 0
        else:
            first = self._place * ITEM
            last = first + len(self._open)
            if first < self._top:
                self._top = first
            elif last > self._top + room:
                self._top = min(first, last - room)
        self._top = max(0, min(self._top, self._rows() - room))

    def render_line(self, y: int) -> Strip:
        """One line of the sidebar."""
        width = self.size.width
        if y == 0:
            title = f" NEEDS YOU {len(self.needs)}" + (f" of {self.total}" if self.total != len(self.needs) else "")
            return strip(width, (title, self._style("sidebar--title")), ("", self._style("sidebar--rest")))
        rest = self._style("sidebar--rest")
        if y < HEADER:
            return strip(width, ("", rest))
        text, name, here = self._row(y - HEADER + self._top)
        bar = ("▌" if here else " ", self._style("sidebar--here") if here else rest)
        return strip(width, bar, (f"{text}", self._style(name)), ("", rest))

    def _row(self, row: int) -> tuple[str, str, bool]:
        """The text, style and "is it the selected one" of one row of the list."""
        opened = len(self._open)
        if self._place < 0:
            if row < opened:
                return (*self._open[row], row < opened - 1)
            row -= opened
        else:
            first = self._place * ITEM
            if first <= row < first + opened:
                return (*self._open[row - first], row < first + opened - 1)
            if row >= first + opened:
                row -= opened - ITEM
        index, part = divmod(row, ITEM)
        if index < len(self.needs):
            return (*self._item(self.needs[index], part), False)
        if not self.needs and self.calm and row == 0:
            return (self.calm, "sidebar--state", False)
        return ("", "sidebar--rest", False)

    def _item(self, card: Card, part: int) -> tuple[str, str]:
        if part == 0:
            name = f"{card.company} · {card.role}" if card.role else card.company
            return (f"{mark(card.verdict)} {fit(name, self.size.width - 5).rstrip()}", f"sidebar--{card.verdict.flag}")
        if part == ITEM - 1:
            return ("", "sidebar--rest")
        width = max(10, self.size.width - 4)
        lines = wrap(card.verdict.reason, width)
        line = lines[part - 1] if part <= len(lines) else ""
        if part == ITEM - 2 and len(lines) > part:
            line = fit(f"{line} {lines[part]}", width)
        return (f"  {line}", "sidebar--state")

    def _style(self, name: str) -> Style:
        style = self._styles.get(name)
        if style is None:
            style = self._styles[name] = self.get_component_rich_style(name)
        return style

    def notify_style_update(self) -> None:
        """A theme changed: look the styles up again."""
        super().notify_style_update()
        self._styles.clear()

    def on_resize(self) -> None:
        """Wraps the words to the new width."""
        self.select(self.selected, self.detail)

    def on_click(self, event: events.Click) -> None:
        """Says which entry was clicked."""
        row = event.y - HEADER + self._top
        if event.y < HEADER or row < 0:
            return
        if self._place < 0:
            row -= len(self._open)
        elif row >= self._place * ITEM + len(self._open):
            row -= len(self._open) - ITEM
        elif row >= self._place * ITEM:
            return
        index = row // ITEM
        if 0 <= index < len(self.needs):
            self.post_message(self.Picked(self.needs[index].id))

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """The wheel moves the list."""
        self._scroll(ITEM, event)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """The wheel moves the list."""
        self._scroll(-ITEM, event)

    def _scroll(self, step: int, event: events.MouseEvent) -> None:
        event.stop()
        self._top = max(0, min(self._top + step, self._rows() - (self.size.height - HEADER)))
        self.refresh()
