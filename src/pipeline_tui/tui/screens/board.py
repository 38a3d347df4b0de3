"""The board: four columns, two trays, the sidebar, and every key of the day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from importlib import import_module
from threading import Thread
from typing import TYPE_CHECKING, cast

from textual import events, on
from textual.app import ComposeResult
from textual.widgets import Static

from ...core.cards import Card
from ...core.errors import Trouble
from ...core.model import BOARD_STAGES, STAGES
from ...pipeline import Pipeline
from ..arrange import TITLES
from ..keymap import in_force
from ..keys import bindings
from ..widgets.bars import DetailBar, TopBar
from ..widgets.column import Column
from ..widgets.filterbar import FilterBar
from ..widgets.frames import Across, Down
from ..widgets.keybar import KeyBar
from ..widgets.sidebar import Sidebar
from ..widgets.tour import Tour
from .choosing import Choosing
from .hearing import Hearing
from .painting import Painting

if TYPE_CHECKING:
    from ...core.filters import Filter
    from ..app import PipelineApp

POLL = 0.25
"""Seconds between looks at what other windows wrote."""
WARM = 0.2
"""Seconds without a key after which what quick-log and filter need is loaded: soon, while the board is looked at."""
BETWEEN = 0.01
"""Seconds left to the keyboard between two portions of leads that wait to be judged."""
SHOWN_EVERY = 6
"""Portions after which the board shows what has come."""


_LINE = "called Jane, left vm, try again thurs"
"""A line as people type it; the grammar compiles a pattern when it is first asked."""


def _make_ready_what_comes_next() -> None:
    """What the first quick-log and the first lead's page need; some tenths of a second that no key should wait for."""
    for module in ("core.entries", "tui.screens.quicklog", "tui.screens.lead"):
        import_module(f"pipeline_tui.{module}")
    import_module("pipeline_tui.core.quicklog").read_line(_LINE, dt.date.min)


class BoardScreen(Choosing, Painting):
    """Holds what is in sight: the cards laid out, the cursor, the filter. Widgets are handed values."""

    BINDINGS = bindings()
    AUTO_FOCUS = ""
    """Nothing is focused, so that every key belongs to the board."""
    BLANK = True
    """Widgets cover it wholly, so there is nothing of its own to paint."""

    def __init__(self, pipeline: Pipeline, note: str = "", troubles: Sequence[str] = (), *, tour: bool = False) -> None:
        super().__init__()
        self.tour = tour
        self.pipeline = pipeline
        self.note = note
        self.troubles = troubles
        self.filter: Filter | None = None
        self.trays: set[str] = set()
        self._portions = 0
        self._tour: Tour | None = None
        self._toasted = False

    # ---- building

    def compose(self) -> ComposeResult:
        """The widgets, the same number at any number of leads."""
        with Down(id="all"):
            yield TopBar()
            with Across(id="columns"):
                for stage in STAGES:
                    yield Column(stage, TITLES[stage])
                yield Sidebar()
            yield Static("", id="empty")
            yield DetailBar()
            yield KeyBar(lines=1)
        yield Static("", id="too-small")

    def on_mount(self) -> None:
        """The first look: the most urgent lead has the cursor."""
        self.pipeline.catch_up()
        self.lay_out()
        if self.board.needs:
            self.go_to(self.board.needs[0].id, self.board.needs[0].stage)
        self.sidebar.select(self.card, None)
        if self.tour:
            self.start_tour()
        self.set_interval(POLL, self.poll)
        self.set_timer(WARM, self._warm_up)

    async def _warm_up(self) -> None:
        """The first quick-log and filter must open as fast as the second; nobody waits for this, the board stands."""
        app = cast("PipelineApp", self.app)
        if app.at_rest < WARM:
            self.set_timer(WARM, self._warm_up)
            return
        app.dress()
        Thread(target=_make_ready_what_comes_next, daemon=True).start()
        await self.filterbar()

    def on_screen_resume(self) -> None:
        """The keys of the board, as the user may have changed them a moment ago."""
        self.query_one(KeyBar).show(self)

    def on_screen_suspend(self) -> None:
        """Something opens over the board: a card that is dragged stays where it was, and what was said is over."""
        for column in self.query(Column):
            column.let_go()
        self.query_one(KeyBar).hush()

    def first_words(self) -> None:
        """What to say on the first lead: it needs the rule book, and the first frame must not wait for that."""
        self._stands = True
        self._read_detail()
        if problems := [*self.troubles, *self.pipeline.problems()]:
            self.say("\n".join(problems), error=True)

    def start_tour(self) -> None:
        """Shows the tour of five keys over the board, from its first step."""
        if self._tour is not None:
            self._tour.remove()
        self._tour = Tour(in_force(self.app), empty=not self.board.total)
        self.mount(self._tour)

    def on_key(self, event: events.Key) -> None:
        """Escape lets go of a card that is dragged. The tour sees the other keys first; only those that are for it
        alone go no further."""
        if event.key == "escape" and any(column.let_go() for column in self.query(Column)):
            event.stop()
            return
        if self._tour is None or self.focused is not None:
            return
        if self._tour.takes(event.key):
            event.stop()
        if self._tour.ended:
            self._tour.remove()
            self._tour = None

    def say(self, words: str, *, error: bool = False) -> None:
        """In the place of the keys where it fits; a toast is a widget to be mounted, and the next key waits for it."""
        bar = self.query_one(KeyBar)
        if error or not bar.say(words):
            bar.hush()
            self._toasted = True
            super().say(words, error=error)
        elif self._toasted:
            self._toasted = False
            self.app.clear_notifications()

    # ---- what is in sight

    def lay_out(self, follow: str | None = None) -> None:
        """Lays the cards out anew; the cursor stays on its lead, or goes to `follow`; closing a lead opens no tray."""
        wanted = follow or (self.card.id if self.card else None)
        self.board = self.pipeline.shown.board(self.filter)
        self.keep_chosen()
        if not (wanted and self._seek(wanted, to_closed="closed" in self.trays)):
            self.settle()
        self.paint()

    def _seek(self, lead_id: str, stage: str | None = None, *, to_closed: bool = True) -> bool:
        """Puts the cursor on a lead if it is laid out, looked for in `stage` first; its tray opens."""
        place = self.board.columns[stage].position(lead_id) if stage else -1
        found = (stage, place) if stage and place >= 0 else self.board.find(lead_id)
        if found is None or (found[0] == "closed" and not to_closed):
            return False
        self.stage, self.index = found
        if self.stage not in BOARD_STAGES:
            self.trays.add(self.stage)
        return True

    def settle(self) -> None:
        """The cursor's lead is out of sight: the most urgent one that is not, else the nearest place that has one."""
        shown = self.stages
        if self.filter_text and self.board.needs and self._seek(self.board.needs[0].id):
            return
        if self.stage not in shown or not self.board.columns[self.stage]:
            self.stage = next((s for s in shown if self.board.columns[s]), shown[0])
        self.index = max(0, min(self.index, len(self.board.columns[self.stage]) - 1))

    @property
    def card(self) -> Card | None:
        """The card under the cursor."""
        column = self.board.columns[self.stage]
        return column[self.index] if 0 <= self.index < len(column) else None

    @property
    def stages(self) -> list[str]:
        """Stages whose columns or open trays can have the cursor, left to right."""
        return [stage for stage in STAGES if stage in BOARD_STAGES or stage in self.trays]

    async def filterbar(self) -> FilterBar:
        """The filter line; it is made when it is wanted, or when nobody waits."""
        if not self.query(FilterBar):
            await self.mount(FilterBar(self.pipeline.shown.values), before="#keybar")
        return self.query_one(FilterBar)

    def go_to(self, lead_id: str, stage: str | None = None) -> bool:
        """Puts the cursor on a lead, in `stage` if that is known; its tray opens. False when the filter hides it."""
        trays = set(self.trays)
        before = self.stage
        if not self._seek(lead_id, stage):
            return False
        if trays != self.trays:
            self.paint()
        else:
            reached, self.stage = self.stage, before
            self.point_at(reached, self.index)
        return True

    # ---- what the widgets say

    @on(FilterBar.Typed)
    def _filter_typed(self, event: FilterBar.Typed) -> None:
        self.use_filter(event.text)

    @on(Column.Picked)
    def _card_clicked(self, event: Column.Picked) -> None:
        self.go_to(event.lead_id)
        if event.twice:
            self.action_open()

    @on(Column.Dragged)
    def _card_dragged(self, event: Column.Dragged) -> None:
        over = next((stage for stage in self.stages if self.column(stage).region.contains_point(event.place)), None)
        found = self.board.find(event.lead_id)
        aim = over if found is not None and over != found[0] else None
        for stage in STAGES:
            self.column(stage).target(stage == aim and not event.dropped)
        if event.dropped and aim is not None:
            self.drop(event.lead_id, aim)

    @on(TopBar.NeedsClicked)
    def _needs_clicked(self) -> None:
        if self.board.needs:
            self.go_to(self.board.needs[0].id)

    @on(Sidebar.Picked)
    def _entry_clicked(self, event: Sidebar.Picked) -> None:
        self.go_to(event.lead_id)

    @on(events.Paste)
    def _pasted(self, event: events.Paste) -> None:
        """A file dropped on the terminal arrives as its path."""
        from ...mailing import dropped
        from ..file_names import is_tracker
        from .mail_drop import drop

        if path := dropped(event.text):
            drop(self, path)
        elif is_tracker(event.text):
            self.action_import_file(event.text.strip())

    # ---- other windows

    def poll(self) -> None:
        """Takes in what another window wrote, and midnight; tells once when the file is out of reach or back."""
        self.put_on_disk()
        try:
            changed = self.pipeline.refresh()
            left = self.pipeline.deck.left
            self._portions += 1
            if self._trouble or (changed and (not left or self._portions % SHOWN_EVERY == 0)):
                self.detail = None
                self.lay_out()
                for screen in self.app.screen_stack:
                    if isinstance(screen, Hearing) and screen.is_mounted:  # one that is being built reads all itself
                        screen.hear()
        except Trouble as trouble:
            self._out_of_reach(str(trouble))
            return
        problems = self.pipeline.problems()
        if self._trouble and not problems:
            self.say("The file can be used again; the board shows what is in it.")
        if problems:
            self.say("\n".join(problems), error=True)
        if self._trouble:
            self._trouble = ""
            self._paint_status()
        if left:
            self.set_timer(BETWEEN, self.poll)

    def _out_of_reach(self, sentence: str) -> None:
        if sentence != self._trouble:
            self._trouble = sentence
            self.say(sentence, error=True)
            self._paint_status()
