"""What the keys do to the view: the cursor, the walk through the needs-me list, filter, trays, sidebar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.walk import Spot, beside, spot
from ..keymap import worded
from ..keys import BOARD_NAME
from ..widgets.column import Column
from ..widgets.filterbar import FilterBar
from ..widgets.sidebar import Sidebar

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import App

    from ...core.board import Board
    from ...core.cards import Card
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
        def card(self) -> Card | None: ...  # noqa: D102
        @property
        def stages(self) -> list[str]: ...  # noqa: D102
        @property
        def sidebar(self) -> Sidebar: ...  # noqa: D102
        async def filterbar(self) -> FilterBar: ...  # noqa: D102
        def column(self, stage: str) -> Column: ...  # noqa: D102
        def keep_chosen(self) -> None: ...  # noqa: D102
        def point_at(self, stage: str, index: int) -> None: ...  # noqa: D102
        def go_to(self, lead_id: str, stage: str | None = None) -> bool: ...  # noqa: D102
        def lay_out(self, follow: str | None = None) -> None: ...  # noqa: D102
        def settle(self) -> None: ...  # noqa: D102
        def paint(self) -> None: ...  # noqa: D102
        def calm(self) -> str: ...  # noqa: D102
        def say(self, words: str, *, error: bool = False) -> None: ...  # noqa: D102
        def action_open(self) -> None: ...  # noqa: D102
        def action_log(self, line: str = "") -> None: ...  # noqa: D102
        def call_later(self, callback: Callable[..., Any], *args: Any) -> bool: ...  # noqa: D102

    _stood: tuple[str, Spot] = ("", Spot("", 0, "", ""))
    """Column and place of the lead whose page is open."""
    _met: Spot | None = None
    """Place of the lead that the walk along those that need me came to last."""

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

    def _walk(self, step: int, lead_id: str = "") -> None:
        """On from the lead under the cursor, or from the one that is named, among those that need me."""
        needs = self.board.needs
        if not needs:
            self.say(self.calm() or "Nobody needs you.")
            return
        lead_id = lead_id or (self.card.id if self.card else "")
        place = needs.position(lead_id) if lead_id else -1
        if place >= 0:
            place += step
        elif self._met is None or needs.position(self._met.lead_id) >= 0:
            place = 0
        else:  # the one the walk had come to was dealt with
            place = beside(needs, self._met, step)
        place %= len(needs)
        self._met = spot(needs, place, round_and_round=True)
        self.go_to(self._met.lead_id)

    def _note_place(self) -> None:
        """Notes where the lead under the cursor stands: what is done on its page may take it from there."""
        self._stood = (self.stage, spot(self.board.columns[self.stage], self.index))
        needs = self.board.needs
        place = needs.position(self.card.id) if self.card and self.card.needs_me(self.pipeline.today) else -1
        if place >= 0:
            self._met = spot(needs, place, round_and_round=True)

    def _beside(self, lead_id: str, by: int, needs: bool) -> str | None:
        """The lead beside one, in the column it stood in or among those that need me; the cursor goes there.

        None where there is no further one.
        """
        self.lay_out(lead_id)
        if needs and not self.board.needs:
            return None
        if needs:
            self._walk(by, lead_id)
        else:
            stage, stood = self._stood
            column = self.board.columns[stage]
            place = beside(column, stood, by)
            if not 0 <= place < len(column):
                return None
            self.go_to(column[place].id, stage)
        self._note_place()
        return self.card.id if self.card else None

    def bring(self, lead_id: str) -> bool:
        """Puts the cursor on a lead wherever it is: its tray opens, and a filter that hides it is taken away."""
        if self.go_to(lead_id):
            return True
        hidden = self.filter_text
        if hidden:
            self.use_filter("")
        if not self.go_to(lead_id):
            self.say("That lead is no longer in the file; another window may have removed it.")
            return False
        self.say(f"The filter “{hidden}” hid it and was taken away.")
        return True

    # ---- screens over the board

    def action_palette(self) -> None:
        """Finds leads, commands and views by a few letters."""
        from .palette import PaletteScreen, Pick

        def picked(pick: Pick | None) -> None:
            if pick is None:
                return
            if pick.does == "command":
                self.call_later(self.app.run_action, pick.value, self)
            elif pick.does == "view":
                self.action_view(int(pick.value))
            elif self.bring(pick.value) and pick.does == "log":
                self.action_log(pick.line)

        self.app.push_screen(PaletteScreen(self.pipeline), picked)

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
        from ...core.filter_typing import toggle_word

        self.use_filter(toggle_word(self.filter_text, "stalled"))

    async def action_filter(self) -> None:
        """Opens the filter line."""
        (await self.filterbar()).open(self.filter_text, self.pipeline.today)

    def action_clear_filter(self) -> None:
        """Takes the filter away."""
        if self.filter_text:
            self.use_filter("")

    async def action_filter_back(self) -> None:
        """Escape in the filter line: the former filter is in force again."""
        (await self.filterbar()).back()

    def use_filter(self, text: str) -> None:
        """Puts a filter in force; the text must be one that parses."""
        from ...core.filters import parse

        self.filter_text = text.strip()
        self.filter = parse(self.filter_text, self.pipeline.today) if self.filter_text else None
        self.lay_out()
        self._open_trays_that_have_all()

    def _open_trays_that_have_all(self) -> None:
        """A filter that keeps only prospects or closed leads opens their tray."""
        if not self.filter_text or any(self.board.columns[stage] for stage in self.stages):
            return
        self.trays |= {stage for stage in ("prospect", "closed") if self.board.columns[stage]}
        self.settle()
        self.paint()

    def action_view(self, number: int) -> None:
        """Shows the saved view with this number."""
        view = self.pipeline.settings.views.get(number)
        if view is None:
            saves = worded(self.app, BOARD_NAME, "{views} saves what is shown, under any number.")
            self.say(f"No view is saved under {number}. {saves}")
            return
        self.use_filter(view.filter)

    def action_views(self) -> None:
        """The saved views in a window."""
        from .views import ViewsScreen

        def picked(number: int | None) -> None:
            if number is not None:
                self.action_view(number)
            else:
                self.paint()

        self.app.push_screen(ViewsScreen(self.pipeline, self.filter_text, self.lay_out), picked)

    @property
    def view_words(self) -> str:
        """What the bar says of the view: "9 of 27 · overdue", with the name of a saved view in the filter's place.

        The cards in sight are counted; those that a folded tray holds are said beside them: "9 of 27 +1 closed".
        """
        if not self.filter_text:
            return ""
        saved = self.pipeline.settings.views.items()
        name = next((f"{number} {view.name}" for number, view in saved if view.filter == self.filter_text), None)
        board, sizes = self.board, {stage: len(cards) for stage, cards in self.board.columns.items()}
        in_sight, closed = sum(sizes[stage] for stage in self.stages), sizes["closed"]
        total = board.total + (board.closed_total if "closed" in self.trays else 0)
        found = f"{in_sight} of {total}"
        if closed and in_sight == closed and "closed" in self.trays:
            found = f"{closed} of {board.closed_total} closed"
        for stage, one, many in (("prospect", "prospect", "prospects"), ("closed", "closed", "closed")):
            if sizes[stage] and stage not in self.trays:
                found += f" +{sizes[stage]} {one if sizes[stage] == 1 else many}"
        return f"{found} · {name or self.filter_text}"

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
        self.keep_chosen()
        self.paint()

    def action_sidebar(self) -> None:
        """Shows or folds the sidebar."""
        self.sidebar_wanted = not self.sidebar.display
        self.paint()
