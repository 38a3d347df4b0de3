"""What the keys do to the view: the cursor, the walk through the needs-me list, filter, trays, sidebar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.filters import parse, toggle_word
from ..widgets.column import Column
from ..widgets.filterbar import FilterBar
from ..widgets.sidebar import Sidebar

if TYPE_CHECKING:
    from textual.app import App

    from ...core.board import Board
    from ...core.filters import Filter
    from ...pipeline import Pipeline


class Looking:
    """The looking half of the board screen; `Doing` changes leads, `BoardScreen` shows what there is."""

    if TYPE_CHECKING:
        app: App[Any]
        board: Board
        pipeline: Pipeline
        stage: str
        index: int
        trays: set[str]
        sidebar_wanted: bool | None
        filter: Filter | None
        filter_text: str

        @property
        def stages(self) -> list[str]: ...  # noqa: D102
        @property
        def sidebar(self) -> Sidebar: ...  # noqa: D102
        @property
        def filterbar(self) -> FilterBar: ...  # noqa: D102
        def column(self, stage: str) -> Column: ...  # noqa: D102
        def point_at(self, stage: str, index: int) -> None: ...  # noqa: D102
        def go_to(self, lead_id: str) -> bool: ...  # noqa: D102
        def lay_out(self, follow: str | None = None) -> None: ...  # noqa: D102
        def settle(self) -> None: ...  # noqa: D102
        def paint(self) -> None: ...  # noqa: D102
        def calm(self) -> str: ...  # noqa: D102
        def say(self, words: str, *, error: bool = False) -> None: ...  # noqa: D102
        def action_open(self) -> None: ...  # noqa: D102

    # ---- moving about

    def action_cursor(self, across: int, down: int) -> None:
        """One card or column further."""
        if down:
            column = self.board.columns[self.stage]
            index = max(0, min(self.index + down, len(column) - 1))
            if column and index != self.index:
                self.point_at(self.stage, index)
            return
        stages = self.stages
        place = stages.index(self.stage) + across
        while 0 <= place < len(stages):
            column = self.board.columns[stages[place]]
            if column:
                self.point_at(stages[place], min(self.index, len(column) - 1))
                return
            place += across

    def action_page(self, step: int) -> None:
        """A screenful up or down."""
        self.action_cursor(0, step * self.column(self.stage).page)

    def action_edge(self, step: int) -> None:
        """To the first or last card of the column."""
        self.action_cursor(0, step * len(self.board.columns[self.stage]))

    def action_next_need(self) -> None:
        """The next lead that needs me, most urgent first, round and round."""
        self._walk(1)

    def action_previous_need(self) -> None:
        """The previous one."""
        self._walk(-1)

    def _walk(self, step: int) -> None:
        needs = self.board.needs
        if not needs:
            self.say(self.calm() or "Nobody needs you.")
            return
        place = self.sidebar.place
        self.go_to(needs[(place + step) % len(needs) if place >= 0 else 0].id)

    # ---- screens over the board

    def action_triage(self) -> None:
        """Those that need me under the filter in force, one at a time."""
        from .triage import TriageScreen

        if not self.board.needs:
            self.say(self.calm() or "Nobody needs you.")
            return

        triage = TriageScreen(self.pipeline, self.filter, self.filter_text)
        self.app.push_screen(triage, lambda lead_id: self.lay_out(lead_id or None))

    def action_agenda(self) -> None:
        """What is due when."""
        from .agenda import AgendaScreen

        self.app.push_screen(AgendaScreen(self.pipeline), lambda lead_id: self.lay_out(lead_id or None))

    # ---- what is shown

    def action_stalled(self) -> None:
        """Only the stalled, and back."""
        self.use_filter(toggle_word(self.filter_text, "stalled"))

    def action_filter(self) -> None:
        """Opens the filter line."""
        self.filterbar.open(self.filter_text, self.pipeline.today)

    def action_clear_filter(self) -> None:
        """Takes the filter away."""
        if self.filter_text:
            self.use_filter("")

    def action_filter_back(self) -> None:
        """Escape in the filter line: the former filter is in force again."""
        self.filterbar.back()

    def use_filter(self, text: str) -> None:
        """Puts a filter in force; the text must be one that parses."""
        self.filter_text = text.strip()
        self.filter = parse(self.filter_text, self.pipeline.today) if self.filter_text else None
        self.lay_out()

    def action_tray(self, stage: str) -> None:
        """Opens or shuts the tray of prospects or of closed leads."""
        self.trays ^= {stage}
        if stage in self.trays:
            if self.board.columns[stage]:
                self.stage, self.index = stage, 0
            else:
                self.trays.discard(stage)
                words = (
                    "No prospects; `n` with stage prospect makes one." if stage == "prospect" else "No closed leads."
                )
                self.say(words)
        self.settle()
        self.paint()

    def action_sidebar(self) -> None:
        """Shows or folds the sidebar."""
        self.sidebar_wanted = not self.sidebar.display
        self.paint()
