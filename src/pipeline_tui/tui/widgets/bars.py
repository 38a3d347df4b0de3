"""The lines above and below the board: the day and what is in sight; the selected lead where there is no sidebar."""

from __future__ import annotations

from dataclasses import dataclass

from rich.cells import cell_len
from rich.style import Style
from textual import events
from textual.message import Message
from textual.strip import Strip

from ...core.cards import Card
from ...core.words import count, mark, needing
from ..paint import fit, strip, wrap
from .painter import Painter
from .sidebar import Detail

WIDE = 110
"""Columns from which the top line also says how many of those that need me are closed."""


@dataclass(frozen=True, slots=True)
class Status:
    """What the top line says."""

    day: str
    leads: int
    needs: int
    view: str = ""
    """ "3 of 27 · stalled" while a filter is in force."""
    note: str = ""
    """ "standard profile", "demo · nothing here is kept"."""
    strip: tuple[str, ...] = ()
    """Counts of the stages that are not in sight, longest wording first."""
    chosen: str = ""
    """ "3 selected"."""
    needs_closed: int = 0
    """Those of `needs` that are closed leads, which `leads` does not count."""
    hints: tuple[str, ...] = ("", "")
    """ "/ filter   s stalled   ? help": what a few keys do, where there is room and where there is little."""
    lets_go: str = ""
    """ "esc lets go" of what is chosen."""


class TopBar(Painter):
    """One line: the day, how many leads, how many need me; on the right the filter with its count."""

    class NeedsClicked(Message):
        """ "14 need you" was clicked."""

    def __init__(self) -> None:
        super().__init__(id="topbar")
        self._needs_at = range(0)
        self.status = Status("", 0, 0)

    def show(self, status: Status) -> None:
        """Paints this status."""
        if status != self.status:
            self.status = status
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """The line."""
        width, status = self.cells.width, self.status
        text = self.style_of("topbar--text")
        view = status.view
        if status.chosen:
            view = f"{status.chosen} · {status.view or status.lets_go}"
        view = fit(view, width * 2 // 3) if cell_len(view) > width * 2 // 3 else view
        closed = status.needs_closed if width >= WIDE else 0
        leads = count(status.leads, "open lead" if closed else "lead")
        needs = needing(status.needs, closed)
        stages = self._stages(width - len(f" {needs}") - (cell_len(view) + 2 if view else 0) - 2)
        hint = "" if view or stages else status.hints[0 if width >= 100 else 1]
        right = [f" {words} " for words in (stages or hint, view) if words]
        left = f" Pipeline   {status.day}   {leads} · {needs}{f'   {status.note}' if status.note else ''}"
        room = width - sum(map(cell_len, right))
        for shorter in (f" Pipeline   {status.day}   {leads} · {needs}", f" {status.day} · {needs}", f" {needs}"):
            if cell_len(left) > room:
                left = shorter
        at = left.find(needs)
        self._needs_at = range(at, at + len(needs)) if at >= 0 else range(0)
        name_end = len(" Pipeline") if left.startswith(" Pipeline") else 0
        return strip(
            width,
            (left[:name_end], self.style_of("topbar--name")),
            (fit(left[name_end:], max(0, room - name_end)), text),
            *((words, text) for words in right[: len(right) - bool(view)]),
            (right[-1], self.style_of("topbar--view") if view else text),
        )

    def _stages(self, room: int) -> str:
        """The longest wording of what is not in sight that fits into `room` cells, else the shortest."""
        fitting = [words for words in self.status.strip if cell_len(words) <= room]
        return next(iter(fitting or self.status.strip[-1:]), "")

    def on_click(self, event: events.Click) -> None:
        """Says that "14 need you" was clicked."""
        place = event.get_content_offset(self)
        if place is not None and place.x in self._needs_at:
            self.post_message(self.NeedsClicked())


class DetailBar(Painter):
    """Three lines for the lead under the cursor, where the terminal is too narrow for the sidebar."""

    def __init__(self) -> None:
        super().__init__(id="detailbar")
        self.card: Card | None = None
        self.detail: Detail | None = None

    def show(self, card: Card | None, detail: Detail | None) -> None:
        """Paints this lead's reason and whom to turn to."""
        if (card, detail) != (self.card, self.detail):
            self.card, self.detail = card, detail
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """One of the lines."""
        width, text = self.cells.width, self.style_of("detailbar--text")
        if self.card is None:
            return strip(width, ("", text))
        verdict = self.card.verdict
        if y == 0:
            whom = f"   → {self.detail.whom}" if self.detail and self.detail.whom else ""
            name = f" {mark(verdict)} {self.card.company}"
            return strip(
                width,
                (name, self.style_of("detailbar--name")),
                (whom, self.style_of("detailbar--whom")),
                ("", text),
            )
        lines = wrap(verdict.reason, max(10, width - 4))
        if len(lines) > 2:
            lines = (lines[0], " ".join(lines[1:]))
        line = lines[y - 1] if y - 1 < len(lines) else ""
        return strip(width, (f"   {fit(line, width - 4)}", text), ("", Style.null() + text))
