"""One lead on a page, to be worked on: what to do and why, dates, thank-yous, people, timeline, facts, notes, history.

Three panes where there is room, two or one where there is less. The cursor stands on one thing; the keys act on it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from textual import events, on
from textual.app import App, ComposeResult
from textual.screen import Screen
from textual.timer import Timer

from ...core.cards import Card
from ...core.errors import NoLead, Trouble
from ...core.model import Lead
from ...pipeline import Pipeline
from .. import lead_do
from ..keymap import in_force, worded
from ..keys import LEAD, LEAD_NAME, bindings
from ..lead_page import PANES, PARTS, LeadPage, hint, jumps, widths
from ..page import Item
from ..widgets.frames import Across
from ..widgets.inline import InlineEdit
from ..widgets.pane import MARGIN, Pane
from ..widgets.strap import Strap
from ..widgets.writer import Writer
from .doing import Doing
from .lead_facts import FactEditing
from .lead_log import LogEditing
from .lead_moving import Moving
from .lead_notes import NotesEditing
from .lead_people import PeopleEditing

POLL = 0.25
"""Seconds between looks at what other windows wrote."""
SOON = 0.1
"""Seconds after which what costs more than a blink is filled in: rendered notes, a long history."""
PAST, AT_ONCE = 30, 6
"""How many of the lead's changes are shown, and how many before the rest is filled in."""

Beside = Callable[[str, int, bool], str | None]
"""From a lead's id and a step to the id of the lead beside it, in its column or (True) among those that need me."""


def open_lead(
    app: App[Any], pipeline: Pipeline, lead: Lead, then: Callable[[str | None], None], beside: Beside | None = None
) -> None:
    """Opens the page of a lead; `then` is called with the id of the lead it was left on.

    The page is made once and then turned to one lead after the other: that is a blink, and to build it is none.
    """
    page = app.get_screen(LEAD_NAME, LeadScreen) if app.is_screen_installed(LEAD_NAME) else None
    if page is not None and page.ended:
        app.uninstall_screen(page)
        page.remove()
        page = None
    if page is None:
        page = LeadScreen(pipeline, lead, beside)
        app.install_screen(page, LEAD_NAME)
    else:
        page.beside = beside
        page.open_page(lead)
    app.push_screen(page, then)


class LeadScreen(Moving, FactEditing, LogEditing, PeopleEditing, NotesEditing, Doing, Screen[str]):
    """The page of one lead; gives the id of the lead it was left on.

    `beside` walks to other leads; without it the page stays on its lead.
    """

    BINDINGS = bindings(LEAD)
    where = LEAD_NAME
    AUTO_FOCUS = ""
    """Nothing is focused, so that every key belongs to the page."""
    BLANK = True
    """Widgets cover it wholly, so there is nothing of its own to paint."""

    def __init__(self, pipeline: Pipeline, lead: Lead, beside: Beside | None = None) -> None:
        super().__init__()
        self.pipeline = pipeline
        self.page = LeadPage(pipeline, lead, self._worded)
        self.beside = beside
        self.cursor = lead_do.REASON
        self.homes: dict[Item, str] = {}
        """Every item on the page and the part it stands in."""
        self._seen = pipeline.version
        self._widths: tuple[int, ...] = ()
        self._trouble = self._themed = ""
        self._filling: Timer | None = None
        self.ended = False
        """Its lead was taken away while it was open, perhaps in the middle of a word: no page for another lead."""

    # ---- building

    def compose(self) -> ComposeResult:
        """Two straps, three panes, the line for editing: the same few widgets for any lead."""
        yield Strap("lead-head")
        with Across(id="lead-panes"):
            for number in (1, 2, 3):
                yield Pane(f"pane-{number}")
        yield Strap("lead-hint")
        yield InlineEdit()

    def on_mount(self) -> None:
        """All of it at once, but for a long history, and for notes as they will look."""
        self.open_page(self.lead)
        self.set_interval(POLL, self.poll)

    def open_page(self, lead: Lead) -> None:
        """Shows a lead from the top, nothing folded open."""
        self.page = LeadPage(self.pipeline, lead, self._worded)
        self.page.draft = self.notes_kept()
        self.cursor = lead_do.REASON
        for pane in self.panes:
            pane.first = 0
        self._read_history(AT_ONCE)
        self.page.rich = not lead.notes
        self.paint()
        if self._filling is not None:
            self._filling.stop()
        if lead.notes or len(self.page.history) == AT_ONCE:
            self._filling = self.set_timer(SOON, self._fill_in)

    def _worded(self, sentence: str) -> str:
        return worded(self.app, LEAD_NAME, sentence)

    def _fill_in(self) -> None:
        """What the first frame did not wait for."""
        self._filling = None
        self._read_history(PAST)
        self.page.rich = True
        self.paint()

    def _read_history(self, most: int) -> None:
        try:
            self.page.history = self.pipeline.history(most, self.lead.id)
        except Trouble as trouble:
            self._tell(trouble)

    def on_screen_resume(self, event: events.ScreenResume) -> None:
        """Under the theme it was last seen with, no style has to be worked out again. A page without a lead goes."""
        self.call_later(self._leave_without_lead)
        event.refresh_styles = event.refresh_styles and self._themed != self.app.theme
        self._themed = self.app.theme

    # ---- what is in sight

    @property
    def lead(self) -> Lead:
        """The lead as it was last read."""
        return self.page.lead

    @property
    def card(self) -> Card:
        """Its card, for the keys that the board has too."""
        return self.page.card

    @property
    def here(self) -> str:
        """The part of the page that has the cursor."""
        return self.homes.get(self.cursor, "now")

    @property
    def panes(self) -> list[Pane]:
        """The panes in sight, left to right."""
        return [self.query_one(f"#pane-{number}", Pane) for number in range(1, len(self._widths) + 1)]

    def lay_out(self, follow: str | None = None) -> None:
        """Reads the lead again and paints it; one that is gone shuts the page once no window lies over it.

        `follow` is for the board only.
        """
        self._seen = self.pipeline.version
        try:
            self.page.read(self.pipeline.lead(self.lead.id))
        except NoLead as gone:
            self.keep_typed()
            if not self.ended:
                self.say(str(gone), error=True)
            self.ended = True
            self._leave_without_lead()
            return
        self.ended = False
        self.page.draft = self.notes_kept()
        self._read_history(min(PAST, max(AT_ONCE, len(self.page.history)) + 1))
        self.paint()
        self.fact_changed_elsewhere()

    def _leave_without_lead(self) -> None:
        """A window over the page stays until it is shut, and with it what is typed there."""
        if self.ended and self.app.screen is self:
            self.dismiss(self.lead.id)

    def paint(self) -> None:
        """Hands every widget what it shows."""
        self._arrange()
        style_of = self.panes[0].style_of
        filled = []
        for names, width in zip(PANES[len(self._widths)], self._widths, strict=True):
            found = [self.page.section(name, width - MARGIN, lambda n: style_of(f"pane--{n}")) for name in names]
            filled.append([(self._key(section.name), section) for section in found if section is not None])
        self.homes = {
            line.item: section.name
            for sections in filled
            for _, section in sections
            for line in section.lines
            if line.item is not None
        }
        if self.cursor not in self.homes:
            alike = (item for item in self.homes if item.kind == self.cursor.kind)
            self.cursor = next(alike, lead_do.REASON)
        for pane, sections in zip(self.panes, filled, strict=True):
            pane.show(sections, self.cursor, self.here)
        self.paint_straps()
        self.place_inline()

    def paint_straps(self) -> None:
        """The lines above and below the page."""
        heading = self.page.heading(self.size.width)
        rows = (heading, jumps(self.here, self._key)) if len(self._widths) == 1 else (heading,)
        self.query_one("#lead-head", Strap).show(*rows)
        self.query_one("#lead-hint", Strap).show(hint(self.cursor, self._worded))

    def _arrange(self) -> None:
        """As many panes as fit; sets only what differs."""
        wanted = widths(self.size.width)
        if wanted == self._widths:
            return
        self._widths = wanted
        for number in (1, 2, 3):
            pane = self.query_one(f"#pane-{number}", Pane)
            pane.display = number <= len(wanted)
            if pane.display:
                pane.styles.width = wanted[number - 1]
        self.query_one("#lead-head", Strap).styles.height = 2 if len(wanted) == 1 else 1

    def on_resize(self) -> None:
        """Fits the panes to the terminal; the cursor stays, and so does what is being typed."""
        self.paint()
        self.call_after_refresh(self._place_floating)

    def _place_floating(self) -> None:
        self.place_inline()
        for writer in self.query(Writer):
            self.place_writer(writer)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """While something is being typed, the page's own keys wait."""
        return not (self.editing or self.writing)

    # ---- what the keys do to what is under the cursor

    def action_edit(self) -> None:
        """Changes what the cursor is on."""
        kind, key = self.cursor
        if kind == "fact":
            self.edit_fact(key)
        elif kind == "person":
            self.edit_person(key)
        elif kind == "thanks":
            self.thank(key)
        elif kind == "entry" and key:
            self.correct_entry()
        elif kind == "more":
            self.page.more = not self.page.more
            self.paint()
        else:
            whole = {"notes": self.action_notes, "change": self.action_undo, "snooze": self.action_snooze}
            whole.get(kind, self.action_why if kind == "why" else self.action_log)()

    def action_undo(self) -> None:
        """Takes back the change under the cursor in the history, elsewhere the last one of all."""
        kind, key = self.cursor
        if kind != "change" or not key:
            super().action_undo()
            return
        row = next((row for row in self.page.history if row.id == key), None)
        if row is None or row.kind != "do" or row.undone:
            self.say("That is taken back already." if row and row.undone else "Only what was done can be taken back.")
            return
        self._step(lambda: self.pipeline.undo(key), "Undone", "That is taken back already.")

    def action_help(self) -> None:
        """The keys of this page."""
        from .help import HelpScreen

        self.app.push_screen(HelpScreen(LEAD_NAME))

    def action_back(self) -> None:
        """Back to where the page was opened."""
        self.dismiss(self.lead.id)

    # ---- what the widgets say

    @on(Pane.Picked)
    def _clicked(self, event: Pane.Picked) -> None:
        if self.editing or self.writing:
            return
        self.go_to(event.item)
        if event.twice:
            self.action_edit()

    @on(InlineEdit.Saved)
    def _fact_saved(self, event: InlineEdit.Saved) -> None:
        self.save_fact(event.value, event.step)

    @on(InlineEdit.Typed)
    def _fact_typed(self, event: InlineEdit.Typed) -> None:
        self.fact_typed(event.value)

    @on(InlineEdit.Left)
    def _fact_left(self, event: InlineEdit.Left) -> None:
        self.leave_fact(event.value)

    @on(Writer.Pressed)
    def _writer_pressed(self, event: Writer.Pressed) -> None:
        self.writer_pressed(event.what, event.text)

    @on(Writer.Typed)
    def _writer_typed(self, event: Writer.Typed) -> None:
        self.notes_typed(event.text)

    def on_unmount(self) -> None:
        """Whatever ends the page, what is being typed is kept."""
        self.keep_typed()

    def keep_typed(self) -> None:
        """Keeps the line and the notes that are being typed."""
        self.keep_fact()
        self.keep_notes()

    # ---- other windows

    def poll(self) -> None:
        """Takes in what another window wrote, and midnight."""
        if self not in self.app.screen_stack:
            return
        self.put_on_disk()
        try:
            self.pipeline.refresh()
            if self.pipeline.version != self._seen:
                self.lay_out()
        except Trouble as trouble:
            if str(trouble) != self._trouble:
                self._trouble = str(trouble)
                self.say(self._trouble, error=True)
            return
        self._trouble = ""

    def _key(self, part: str) -> str:
        """The key that goes to a part of the page, or unfolds it."""
        keys = in_force(self.app)
        return keys.key(LEAD_NAME, "jump", PARTS.index(part) + 1) if part in PARTS else keys.key(LEAD_NAME, "why")
