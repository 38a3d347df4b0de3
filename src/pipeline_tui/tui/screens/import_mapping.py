"""Import, second step: what the file would come to. Columns and statuses can be changed; then it is imported."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from textual import on

from ...core.clean import line as one_line
from ...core.errors import Trouble
from ...core.model import BOARD_STAGES
from ...core.words import count
from ...pipeline import Pipeline
from ..import_lines import GO, displaced, done_words
from ..importing_aside import Going, Saved, Saving
from ..keymap import worded
from ..keys import BOARD_NAME, IMPORT, bindings
from ..reading import Looked, Request, look
from ..widgets.page import Page
from .form import Field, FormScreen
from .import_choices import ASIDE, MEANINGS, Standing, field_choices
from .import_pages import Imported as Imported
from .import_pages import ImportPages

if TYPE_CHECKING:
    from ...pipeline import Change, Preview

COUNTED = 2_000
"""Leads up to which those that are there already are counted before the import."""
BLINK = 0.05
"""Seconds left for the screen to say that it imports."""


class MappingScreen(ImportPages):
    """One file as it would be imported; gives what was imported, or None when it was left.

    `keep` is handed every change of what the columns and statuses mean.
    """

    BINDINGS = bindings(IMPORT)

    def __init__(self, pipeline: Pipeline, request: Request, preview: Preview, keep: Callable[[Request], None]) -> None:
        super().__init__(pipeline, request, preview)
        self._wanted = request
        """What is being read; `_request` is what is shown."""
        self._keep = keep
        self._turn = 0
        self._saving = False
        self._aside: Saving | None = None
        """The import under way in a thread of its own."""
        self._stopping = False

    def on_mount(self) -> None:
        """The cursor stands on the line that imports."""
        self._count()

    def hear(self) -> None:
        """Another window wrote: how many are there already is counted anew."""
        if self._saving:
            return
        self._count()
        self._paint()

    def _count(self) -> None:
        self._there = None
        if self._preview.report.leads <= COUNTED:
            try:
                self._there = self._pipeline.files.already(self._preview.found.leads)
            except Trouble as trouble:
                self._say(str(trouble), "urgent")

    @on(Page.Picked)
    def _clicked(self, event: Page.Picked) -> None:
        self._tag = event.tag
        self._paint()
        if event.twice:
            self.action_take()

    # ---- changing

    def action_take(self) -> None:
        """Imports from the first line; on another asks what it is read as."""
        if self._tag == GO or self._saving:
            self.action_import_now()
        elif self._tag.startswith("#"):
            self._ask_column()
        else:
            self._ask_status()

    def _ask_column(self) -> None:
        tag = self._tag
        column = next(one for one in self._preview.columns if f"#{one.number}" == tag)
        samples = f" ({' · '.join(column.samples)})" if column.samples else ""

        def picked(name: str | None) -> None:
            if name is not None:
                columns = {**self._request.columns, tag: "" if name == ASIDE else name}
                self._try(replace(self._request, columns=columns))

        title = f"What is “{one_line(column.header)}”?{samples}"
        self.app.push_screen(Standing(title, field_choices(self._pipeline.files.fields), column.field or ASIDE), picked)

    def _ask_status(self) -> None:
        raw = self._tag[1:]
        status = next(one for one in self._preview.statuses if one.raw == raw)

        def picked(meaning: str | None) -> None:
            if meaning is not None:
                self._try(replace(self._request, statuses={**self._request.statuses, raw: meaning}))

        title = f"What does “{one_line(raw)}” mean? It stands in {count(status.count, 'row')}."
        self.app.push_screen(Standing(title, MEANINGS, status.outcome or status.stage or ""), picked)

    def action_default(self) -> None:
        """Gives up the change on the line under the cursor."""
        columns = {tag: name for tag, name in self._request.columns.items() if tag != self._tag}
        statuses = {raw: name for raw, name in self._request.statuses.items() if f"={raw}" != self._tag}
        wanted = replace(self._request, columns=columns, statuses=statuses)
        if wanted == self._request:
            self._say("You changed nothing on this line.")
        else:
            self._try(wanted)

    def action_sheet(self) -> None:
        """Asks for another sheet of the workbook."""
        said = next((one for one in self._preview.report.remarks if one.startswith("read from the sheet")), "")
        if not said:
            self._say("There is no other sheet in this file.")
            return

        def save(values: dict[str, str]) -> dict[str, str]:
            self._try(Request(self._request.path, sheet=values["sheet"].strip()))
            return {}

        fields = [Field("sheet", "Sheet", "its name; empty for the first that reads as a tracker")]
        title = said.replace("; --sheet chooses another:", "; there is also")
        self.app.push_screen(FormScreen(title, fields, {"sheet": self._request.sheet}, save))

    def _try(self, wanted: Request) -> None:
        """Reads the file anew in another way; what is shown stays until that is done."""
        if self._saving:
            return
        self._turn += 1
        self._wanted = wanted
        self._say(f"reading {self._preview.report.file} …")
        look(self, self._pipeline, wanted, self._turn)

    @on(Looked)
    def _looked(self, event: Looked) -> None:
        if event.turn != self._turn:
            return
        if trouble := event.trouble():
            self._say(trouble, "urgent")
        if event.preview is None:
            self._wanted = self._request
            return
        lost = displaced(self._preview, event.preview, event.request.columns)
        self._request, self._preview = event.request, event.preview
        self._keep(event.request)
        self._said = (lost, "accent")
        self._count()
        self._paint()

    # ---- importing

    def action_import_now(self) -> None:
        """Imports what is shown."""
        if self._saving:
            return
        if self._wanted != self._request:
            self._say("Still reading it your way; a moment.")
            return
        self._saving = True
        self._say(f"importing {self._preview.report.file} …")
        if self._preview.report.leads > COUNTED and not self._pipeline.files.in_memory:
            self._aside = Saving(self, self._pipeline, self._preview)
        else:
            # The words must be on the screen first: keys wait for what is saved here.
            self.set_timer(BLINK, self._import)

    def _import(self) -> None:
        found, report = self._preview.found, self._preview.report
        try:
            change = self._pipeline.files.save(found.leads, f"imported {report.file}", found.people)
        except Trouble as trouble:
            self._saving = False
            self._say(str(trouble), "urgent")
            return
        self._done(change)

    @on(Going)
    def _going(self, event: Going) -> None:
        report = self._preview.report
        taken = f"{event.taken} of {count(report.leads, 'lead')}"
        if self._saving and not self._stopping:
            stops = worded(self.app, "import", "{leave} stops it, and nothing is imported")
            self._say(f"importing {report.file} … {taken} · {stops}")

    @on(Saved)
    def _saved(self, event: Saved) -> None:
        self._aside, self._saving, self._stopping = None, False, False
        trouble = event.trouble()
        if event.change is None:
            self._say(trouble or "Stopped; nothing was imported.", "urgent" if trouble else "accent")
            return
        self._pipeline.refresh()
        self._done(event.change)

    def _done(self, change: Change) -> None:
        report, new = self._preview.report, set(change.leads)
        first = [lead.id for lead in self._preview.leads if lead.id in new and lead.stage in BOARD_STAGES]
        follow = next(iter([*first, *change.leads]), "")
        back = worded(self.app, BOARD_NAME, "{undo} takes it back")
        words = done_words(report.leads, len(change.skipped), change.leads, report.people, back)
        self.dismiss(Imported(words, follow))

    def action_help(self) -> None:
        """The keys of this screen."""
        from .help import HelpScreen

        self.app.push_screen(HelpScreen("import"))

    def action_leave(self) -> None:
        """Back to the path; nothing is imported. While it is being imported: stops that."""
        if self._aside is not None:
            self._stopping = True
            self._aside.stop()
            self._say("stopping …")
        elif not self._saving:
            self.dismiss(None)
