"""The agenda: what is due when, by day and week, beside a small calendar; the cursor moves over days and entries."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from textual import on
from textual.app import ComposeResult
from textual.containers import Container
from textual.screen import Screen

from ...core.calendar import plus
from ...core.due_list import Entry
from ...core.errors import Trouble
from ...core.model import Lead
from ...pipeline import Pipeline
from ..agenda_lines import Blocks, Listing, at_tag, bar, marks, summary
from ..keymap import worded
from ..keys import AGENDA, bindings
from ..month import first_of, month_lines, shifted, week_lines
from ..widgets.keybar import KeyBar
from ..widgets.page import Line, Page
from .hearing import Hearing

SIDE_BY_SIDE = 90
"""Width from which the month stands beside the list."""
AFTER = 4
"""Lines of what comes after the cursor that stay in sight."""
TWO_MONTHS = 24
"""Height from which the next month stands under the first."""


class AgendaScreen(Hearing, Screen[str]):
    """A list of days and a calendar; gives the id of the lead under the cursor, for the board's cursor."""

    BINDINGS = bindings(AGENDA)
    AUTO_FOCUS = ""

    def __init__(self, pipeline: Pipeline) -> None:
        super().__init__()
        self._pipeline = pipeline
        self._last = first_of(pipeline.today, 2)
        self.entries: list[Entry] = []
        self._blocks: Blocks | None = None
        self.day = pipeline.today
        """The day of the cursor."""
        self.at = -1
        """The entry under the cursor; -1 on a day on which nothing is due."""

    def compose(self) -> ComposeResult:
        """The day, the calendar, the list, and the keys."""
        yield Page("agenda-top", classes="page-bar")
        with Container(id="agenda-body"):
            yield Page("agenda-month")
            yield Page("agenda-list")
        yield KeyBar()

    def on_mount(self) -> None:
        """The first thing to do has the cursor."""
        self._look()
        self.action_today()

    def on_resize(self) -> None:
        """Month and list side by side, or a week above the list."""
        self.query_one("#agenda-body").set_class(self.size.width < SIDE_BY_SIDE, "-narrow")
        self.query_one(KeyBar).show(self)
        self.call_after_refresh(self._paint)

    def hear(self) -> None:
        """Another window wrote: what is shown is read again, and the cursor stays on its entry."""
        self._look_again()

    # ---- what there is

    def _look(self) -> None:
        try:
            self.entries = self._pipeline.dates.due_list(date.min, self._last)
            self._blocks = None
        except Trouble as trouble:
            self._say(str(trouble), error=True)

    def _look_again(self, follow: Collection[str] = ()) -> None:
        """Reads anew. The cursor stays on its entry; when that is gone, on its place in the list. It goes to the first
        entry of a lead in `follow` when there is one.
        """
        before = self.entry
        self._look()
        wanted = [index for index, entry in enumerate(self.entries) if entry.lead_id in follow]
        if not wanted and before is not None:
            wanted = [index for index, entry in enumerate(self.entries) if _matter(entry) == _matter(before)]
        if wanted:
            self.at = wanted[0]
        elif self.at >= 0:
            self.at = min(self.at, len(self.entries) - 1)
        if self.at >= 0:
            self.day = self.entries[self.at].day
        else:
            self._go(self.day)
        self._paint()

    @property
    def entry(self) -> Entry | None:
        """The entry under the cursor."""
        return self.entries[self.at] if 0 <= self.at < len(self.entries) else None

    def _go(self, day: date) -> None:
        """Puts the cursor on a day: its first entry, or the day itself when nothing is due on it."""
        if first_of(day, 2) > self._last:
            self._last = first_of(day, 3)
            self._look()
        self.day = day
        self.at = next((index for index, entry in enumerate(self.entries) if entry.day == day), -1)

    # ---- painting

    def _paint(self) -> None:
        """Nothing before there is a size to lay the lines out for."""
        today = self._pipeline.today
        page, month = self.query_one("#agenda-list", Page), self.query_one("#agenda-month", Page)
        width = page.size.width
        if not width:
            return
        if self._blocks is None or (self._blocks.today, self._blocks.width) != (today, width):
            self._blocks = Blocks(self.entries, today, width)
        lines = Listing(self._blocks, self.day, self.at)
        first, last = lines.cursor or (0, 0)
        page.show(lines, keep=(0 if first <= 2 else first - 1, last + AFTER))
        flags = marks(self.entries)
        if self.size.width < SIDE_BY_SIDE:
            month.show(week_lines(self.day, today, flags))
        else:
            days = month_lines(self.day, today, flags)
            if month.size.height >= TWO_MONTHS:
                days += [Line(), *month_lines(first_of(self.day, 1), today, flags, turns=False)]
            month.show([*days, Line(), *summary(self.entries, today)])
        self.query_one("#agenda-top", Page).show([bar(today, len(self.entries), self.size.width)])

    def _say(self, words: str, *, error: bool = False) -> None:
        self.app.clear_notifications()
        severity = "error" if error else "information"
        self.app.notify(words, severity=severity, timeout=10 if error else 5, markup=False)  # type: ignore[arg-type]

    # ---- moving about

    def action_step(self, step: int) -> None:
        """To the next or previous entry."""
        if self.at >= 0:
            at = self.at + step
        else:
            after = next((n for n, entry in enumerate(self.entries) if entry.day > self.day), len(self.entries))
            at = after if step > 0 else after - 1
        if 0 <= at < len(self.entries):
            self.at, self.day = at, self.entries[at].day
            self._paint()

    def action_day(self, days: int) -> None:
        """So many days on or back."""
        self._go(plus(self.day, days))
        self._paint()

    def action_month(self, months: int) -> None:
        """A month on or back."""
        self._go(shifted(self.day, months))
        self._paint()

    def action_today(self) -> None:
        """To the first thing to do: what is late, else today."""
        first = self.entries[0].day if self.entries else self._pipeline.today
        self._go(min(first, self._pipeline.today))
        self._paint()

    @on(Page.Picked)
    def _clicked(self, event: Page.Picked) -> None:
        at = at_tag(self.entries, event.tag)
        if at >= 0:
            self.at, self.day = at, self.entries[at].day
            self._paint()
            if event.twice:
                self.action_open()

    # ---- doing

    def _lead(self) -> Lead | None:
        """The lead under the cursor; says in words when there is none."""
        entry = self.entry
        if entry is None:
            self._say(worded(self.app, "agenda", "Nothing is due on this day; {down} goes to the next entry."))
            return None
        try:
            return self._pipeline.lead(entry.lead_id)
        except Trouble as trouble:
            self._say(str(trouble), error=True)
            return None

    def action_open(self) -> None:
        """Everything about the lead."""
        from .lead import open_lead

        lead = self._lead()
        if lead is not None:
            open_lead(self.app, self._pipeline, lead, lambda _: self._look_again())

    def action_log(self) -> None:
        """Opens the quick-log on the lead."""
        from ...core.quicklog_reading import Reading
        from .quicklog import QuickLogScreen

        lead = self._lead()
        if lead is None:
            return

        def saved(reading: Reading | None) -> None:
            if reading is not None:
                self._look_again()
                back = worded(self.app, "agenda", "{undo} takes it back")
                self._say(f"Logged: {self._pipeline.quicklog.echo(reading, lead)} · {back}")

        self.app.push_screen(QuickLogScreen(self._pipeline, lead), saved)

    def action_undo(self) -> None:
        """Takes back the last change."""
        self._turn(undo=True)

    def action_redo(self) -> None:
        """Makes the last undone change again."""
        self._turn(undo=False)

    def _turn(self, *, undo: bool) -> None:
        try:
            change = self._pipeline.undo() if undo else self._pipeline.redo()
        except Trouble as trouble:
            self._say(str(trouble), error=True)
            return
        self._look_again(change.leads if change else ())
        done = "Undone" if undo else "Done again"
        self._say(f"{done}: {change.label}" if change else f"There is nothing to {'undo' if undo else 'redo'}.")

    def action_help(self) -> None:
        """The keys of this screen."""
        from .help import HelpScreen

        self.app.push_screen(HelpScreen("agenda"))

    def action_leave(self) -> None:
        """Back to the board."""
        self.dismiss(self.entry.lead_id if self.entry else "")


def _matter(entry: Entry) -> tuple[str, str, date]:
    """What makes an entry the same one after a change."""
    return entry.lead_id, entry.kind, entry.day
