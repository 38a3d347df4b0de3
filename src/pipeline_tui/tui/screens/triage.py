"""Triage: the leads that need me, one at a time, most urgent first; one key deals with each and brings the next.

The screen never leaves a lead by itself while something is typed, and what another window writes shows at once.
"""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from ...core.board import CardList, Cards
from ...core.cards import Card
from ...core.errors import Trouble
from ...core.filters import Filter
from ...core.model import Lead
from ...core.triage import Round, begin
from ...pipeline import Pipeline
from ..arrange import too_small
from ..details import until_words
from ..keymap import worded
from ..keys import TRIAGE, bindings
from ..paint import wrap
from ..triage_lines import end, known, progress, to_do
from ..widgets.keybar import KeyBar
from ..widgets.page import Line, Page, line
from .hearing import Hearing
from .painting import show
from .triage_deeds import Deeds

TWO_PAGES = 110
"""Width from which words and facts stand side by side."""
SAID_LINES = 3
GONE = "   This lead is not in the file any more; {skip} goes on."
"""Another window may have removed it, or an undo in this one."""


class TriageScreen(Deeds, Hearing, Screen[str]):
    """A round through the needs-me list; gives the id of the lead it was left on, empty at the end."""

    BINDINGS = bindings(TRIAGE)
    AUTO_FOCUS = ""

    def __init__(self, pipeline: Pipeline, filter: Filter | None, filter_text: str) -> None:
        """`filter` keeps some leads, `filter_text` is how it was typed."""
        super().__init__()
        self.pipeline = pipeline
        self._filter = filter
        self._filter_text = filter_text
        self.needs: Cards = CardList()
        self.needs_total = 0
        self._lead: Lead | None = None
        self.said: tuple[str, str] = ("", "dim")
        self._small = False
        self.round = Round()

    def compose(self) -> ComposeResult:
        """Progress, one or two pages, what was just done, and the keys."""
        yield Page("triage-top", classes="page-bar")
        with Vertical(id="triage-all"):
            with Horizontal(id="triage-body"):
                yield Page("triage-main")
                yield Page("triage-side")
            yield Page("triage-said", classes="page-bar")
        yield KeyBar()
        yield Static("", id="too-small")

    def on_mount(self) -> None:
        """The most urgent lead is before me."""
        self.look()
        self.round = begin(card.id for card in self.needs)
        self.read()

    def on_resize(self) -> None:
        """Wraps anew, on one page or two; where nothing of a lead can be seen it says so."""
        words = too_small(*self.size)
        self._small = bool(words)
        for widget in (self.query_one("#triage-top"), self.query_one("#triage-all"), self.query_one(KeyBar)):
            show(widget, not words)
        small = self.query_one("#too-small", Static)
        show(small, bool(words))
        small.update(Content(words))
        self.query_one(KeyBar).show(self)
        self.call_after_refresh(self._paint)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Nothing is done unseen, as on the board: where there is no room, the keys only leave."""
        return action == "leave" or not self._small

    def hear(self) -> None:
        """Another window wrote: what is shown is read again, and the lead before me stays."""
        self.look()
        self.take_in_steps()
        self.read(top=None)

    # ---- what there is

    def look(self) -> None:
        """Asks anew who needs me."""
        board = self.pipeline.shown.board(self._filter)
        self.needs, self.needs_total = board.needs, board.needs_total

    def read(self, top: int | None = 0) -> None:
        """Reads the lead before me and paints it, from its first line unless `top` is None."""
        here = self.round.here
        try:
            self._lead = self.pipeline.lead(here) if here else None
        except Trouble:
            self._lead = None
        self._paint(top)

    @property
    def card(self) -> Card | None:
        """The card of the lead before me; None at the end, and when another window removed it."""
        here = self.round.here
        return self.pipeline.card(here) if here else None

    def _still(self, lead_id: str) -> bool:
        """Whether a lead of the round still needs me, under the filter in force."""
        return self.needs.position(lead_id) >= 0

    # ---- painting

    def _paint(self, top: int | None = None) -> None:
        """Nothing before there is a size to wrap the words to."""
        main, side = self.query_one("#triage-main", Page), self.query_one("#triage-side", Page)
        wanted = self.size.width >= TWO_PAGES and self.round.here is not None
        if side.display != wanted:
            # The words are wrapped to the width that this gives the first page.
            side.display = wanted
            self.call_after_refresh(self._paint, top)
            return
        if not main.size.width:
            return
        left, right = self._pages(main.size.width, side.size.width if side.display else 0)
        main.show(left, top=top)
        side.show(right, top=top)
        met = sum(map(self._still, self.round.way))
        total = len(self.round.way) + len(self.needs) - met
        bar = self.query_one("#triage-top", Page)
        bar.show([progress(self.round, total, self._filter_text, self.needs_total, self.size.width)])
        self._paint_said()

    def _pages(self, width: int, side: int) -> tuple[list[Line], list[Line]]:
        """The lines of the two pages; where there is one, the facts follow the words."""
        card, lead = self.card, self._lead
        if self.round.here is None:
            return self._end(width), []
        if card is None or lead is None:
            return [Line(), line((self.worded(GONE), "text"))], []
        try:
            words = to_do(self.pipeline, lead, card, width, self.worded)
            facts = known(self.pipeline, lead, card, side or width)
        except Trouble:
            return [Line(), line((self.worded(GONE), "text"))], []
        return (words, facts) if side else ([*words, Line(), *facts], [])

    def _end(self, width: int) -> list[Line]:
        cards = {lead_id: self.pipeline.card(lead_id) for lead_id in self.round.way}
        left = [card for lead_id, card in cards.items() if card is not None and self._still(lead_id)]
        until, today = until_words(self.pipeline), self.pipeline.today
        return end(self.round, cards, left, until, self._filter_text, today, width, self.worded)

    def worded(self, sentence: str) -> str:
        """A sentence of ours with the keys in force for ids in braces."""
        return worded(self.app, "triage", sentence)

    def _paint_said(self) -> None:
        text, style = self.said
        rows = wrap(text, max(10, self.size.width - 4))[:SAID_LINES] if text else [""]
        page = self.query_one("#triage-said", Page)
        page.styles.height = len(rows)
        page.show([line((f"  {row}", style)) for row in rows])

    def say(self, words: str, style: str = "dim") -> None:
        """One sentence above the keys, in place of the one before."""
        self.said = (words, style)
        self._paint_said()

    def tell(self, trouble: Trouble) -> None:
        """A refusal in words; nothing was changed."""
        self.app.clear_notifications()
        self.app.notify(str(trouble), severity="error", timeout=10, markup=False)

    # ---- going about

    def action_skip(self) -> None:
        """On to the next lead; from the end, to the skipped ones again."""
        ids = (card.id for card in self.needs)
        if self.round.here is None:
            again = self.round.again(ids)
            if again.here is None:
                self.say(self.worded("That was everyone; {leave} goes back to the board."))
                return
            self.round = again
        else:
            self.round = self.round.forward(ids)
        self.said = ("", "dim")
        self.read()

    def action_back(self) -> None:
        """To the lead before this one."""
        if self.round.at == 0:
            self.say("This is the first one.")
            return
        self.round = self.round.back()
        self.said = ("", "dim")
        self.read()

    def action_scroll(self, step: int) -> None:
        """One line down or up on what does not fit."""
        for page in self.query(Page):
            page.scroll_steps(step)

    def action_page(self, step: int) -> None:
        """A screenful down or up."""
        self.action_scroll(step * max(1, self.query_one("#triage-main", Page).size.height - 2))

    def action_leave(self) -> None:
        """Back to the board."""
        self.dismiss(self.round.here or "")

    # ---- words and windows

    def action_copy(self) -> None:
        """Copies the words for this lead's step."""
        from ..saying import copy_words

        lead = self.before_me()
        if lead is not None:
            copy_words(self.app, self.pipeline, lead, self.say)

    def action_draft(self) -> None:
        """Opens a mail draft for this lead's step."""
        from ..saying import open_draft

        lead = self.before_me()
        if lead is not None:
            open_draft(self.app, self.pipeline, lead, self.say)

    def action_open(self) -> None:
        """Everything about the lead."""
        from .lead import open_lead

        lead = self.before_me()
        if lead is not None:
            open_lead(self.app, self.pipeline, lead, lambda _: self.hear())

    def action_help(self) -> None:
        """The keys of this screen."""
        from .help import HelpScreen

        self.app.push_screen(HelpScreen("triage"))
