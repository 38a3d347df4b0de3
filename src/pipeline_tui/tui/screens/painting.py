"""What stands on the board: cards and counts are handed to the widgets, and only what differs is painted again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.screen import Screen
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Static

from ...core.board import EMPTY, Board
from ...core.cards import Card
from ...core.days import say as say_day
from ...core.errors import Trouble
from ...core.model import STAGES
from ...pipeline import Pipeline
from ..arrange import Arrangement, arrangement, out_of_sight, room, too_small
from ..details import detail_of, empty_words, until_words
from ..keymap import in_force
from ..keys import BOARD_NAME
from ..widgets.bars import DetailBar, Status, TopBar
from ..widgets.column import Column
from ..widgets.sidebar import Detail, Sidebar

FOLLOW = 0.12
"""Seconds the sidebar waits for the cursor to come to rest."""

HINTS = ("{filter} filter   {stalled} stalled   {help} help", "{help} help")
"""What a few keys do, where there is room and where there is little."""


def show(widget: Widget, shown: bool) -> None:
    """Shows or hides a widget; Textual lays everything out again even when that is so already."""
    if widget.display != shown:
        widget.display = shown


class Painting(Screen[None]):
    """The painting half of the board screen. It is told what is in sight, and decides nothing about it."""

    pipeline: Pipeline
    board: Board = EMPTY
    stage = "applied"
    """The column the cursor is in."""
    index = 0
    """The cursor's place in that column."""
    note = ""
    """What stands in the top line beside the profile."""
    filter_text = ""
    sidebar_wanted: bool | None = None
    """Whether the sidebar was asked for or sent away; None leaves it to the width."""
    detail: Detail | None = None
    _trouble = ""
    """Why the file is out of reach; empty while it is not."""
    _stands = False
    """Whether the first frame was shown."""
    _follow_timer: Timer | None = None
    _arrangement: Arrangement | None = None
    _small = False
    """Whether the terminal is too small for a board."""
    _typed_in: Widget | None = None
    """What had the keyboard before it became too small."""

    if TYPE_CHECKING:
        chosen: frozenset[str]

        @property
        def card(self) -> Card | None: ...  # noqa: D102
        @property
        def stages(self) -> list[str]: ...  # noqa: D102
        @property
        def view_words(self) -> str: ...  # noqa: D102
        @property
        def chosen_words(self) -> str: ...  # noqa: D102
        def follow_range(self) -> None: ...  # noqa: D102

    @property
    def sidebar(self) -> Sidebar:
        """The needs-me list."""
        return self.query_one(Sidebar)

    def column(self, stage: str) -> Column:
        """The column of a stage."""
        return self.query_one(f"#column-{stage}", Column)

    def paint(self) -> None:
        """Hands every widget what it shows."""
        self.follow_range()
        self._arrange_columns()
        for stage in STAGES:
            here = stage == self.stage
            cards, flagged = self.board.columns[stage], self.board.flagged[stage]
            self.column(stage).mark(self.chosen)
            self.column(stage).show(cards, flagged, self.index if here else -1, here, self.pipeline.today)
        self._paint_status()
        if not self._stands:
            self._show_selected()
        self._paint_selected()
        self._paint_empty()

    def point_at(self, stage: str, index: int) -> None:
        """Moves the cursor and repaints what it left and reached."""
        before = self.stage
        self.stage, self.index = stage, index
        if before != stage:
            self._arrange_columns()
            self.column(before).point(-1, False)
            self._paint_status()
        if self.chosen:
            self.follow_range()
            self.column(stage).mark(self.chosen)
            self._paint_status()
        self.column(stage).point(index, True)
        self._paint_selected()

    def _paint_selected(self) -> None:
        """Sidebar and detail bar follow the cursor and every change, a blink after the last of a run of keys.

        Reading a lead costs statements and the sidebar some kilobytes of output; a held key must not pay for every
        card it passes, nor a card that moves for the list beside it.
        """
        if self._follow_timer is not None:
            self._follow_timer.stop()
            self._follow_timer = None
        if self._stands:
            self._follow_timer = self.set_timer(FOLLOW, self._read_detail)

    def _read_detail(self) -> None:
        card = self.card
        try:
            self.detail = detail_of(self.pipeline, card) if card else None
        except Trouble:
            self.detail = None
        self._show_selected()

    def _show_selected(self) -> None:
        """The list, and the selected lead with what is known of it; the very first frame does not wait for that."""
        self.sidebar.show(self.board.needs, self.board.needs_total, self.calm())
        card = self.card if self._stands else None
        detail = self.detail if self.detail and card and self.detail.lead_id == card.id else None
        self.sidebar.select(card, detail)
        self.query_one(DetailBar).show(card, detail)

    def _paint_status(self) -> None:
        today, board = self.pipeline.today, self.board
        counts: tuple[str, ...] = ()
        if self._arrangement is not None:
            sizes = {stage: len(cards) for stage, cards in board.columns.items()}
            counts = out_of_sight(self.stages, self._arrangement.stages, sizes)
        profile = f"{self.pipeline.settings.profile} profile"
        note = f"{profile} · {self.note}" if self.note else profile
        if self.pipeline.deck.left:
            note = f"reading {self.pipeline.deck.left} more"
        if self._trouble:
            note = "! file out of reach, nothing can be saved"
        keys = in_force(self.app)
        status = Status(
            say_day(today, today),
            board.total,
            board.needs_total,
            self.view_words,
            note,
            counts,
            self.chosen_words,
            board.needs_closed,
            tuple(keys.words(BOARD_NAME, words) for words in HINTS),
            keys.words(BOARD_NAME, "{clear} lets go"),
        )
        self.query_one(TopBar).show(status)

    def _paint_empty(self) -> None:
        empty = self.query_one("#empty", Static)
        nothing = not any(self.board.columns[s] for s in self.stages)
        show(empty, nothing)
        if nothing:
            there = bool(self.board.total) or self.pipeline.any_leads()
            words = empty_words(there, self.filter_text, self.board, in_force(self.app))
            empty.update(Content(words), layout=False)
        show(self.query_one("#columns"), not nothing)

    def calm(self) -> str:
        """What to say when nobody needs me: "Nothing needs you until Thu 19 Mar, in 8 days."."""
        if self.board.needs:
            return ""
        until = "" if self.filter_text else until_words(self.pipeline)
        return until or ("Nobody here needs you today." if self.board.total else "")

    def _arrange_columns(self) -> None:
        """Which columns are in sight: all, or as many as fit around the cursor's. Sets only what differs.

        A sidebar that was asked for stands until there is another class of width to arrange for.
        """
        if self.sidebar_wanted and self._arrangement and self._arrangement.room != room(self.size.width):
            self.sidebar_wanted = None
        wanted = arrangement(self.size.width, self.stages, self.stage, self.sidebar_wanted)
        if wanted == self._arrangement:
            return
        self._arrangement = wanted
        show(self.sidebar, wanted.sidebar)
        self.sidebar.styles.width = wanted.sidebar_width
        show(self.query_one(DetailBar), not wanted.sidebar)
        for stage in STAGES:
            show(self.column(stage), stage in wanted.stages)

    # ---- sizes

    def on_resize(self) -> None:
        """Fits columns, sidebar and bars to the terminal; the cursor stays."""
        words = too_small(*self.size)
        if words and not self._small:
            self._typed_in = self.focused  # what cannot be seen loses the keyboard
        self._small = bool(words)
        show(self.query_one("#all"), not words)
        show(self.query_one("#too-small"), bool(words))
        if words:
            self.query_one("#too-small", Static).update(Content(words))
            return
        self._arrange_columns()
        self._paint_status()
        if self._typed_in is not None:
            self.call_after_refresh(self.set_focus, self._typed_in)
            self._typed_in = None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Nothing is done unseen: where the board cannot be shown, its keys only leave it."""
        return action == "quit_app" or not self._small
