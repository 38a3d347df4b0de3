"""Import, second step: what the file would come to. Columns and statuses can be changed; then it is imported."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.screen import Screen

from ...core.clean import line as one_line
from ...core.errors import Trouble
from ...core.model import BOARD_STAGES
from ...core.words import count
from ...pipeline import Pipeline
from ..import_lines import GO, Shown, displaced, done_words, how_read, what_comes
from ..keys import IMPORT, bindings
from ..paint import fit, wrap
from ..reading import Looked, Request, look
from ..widgets.keybar import KeyBar
from ..widgets.page import Page, line
from .form import Field, FormScreen
from .hearing import Hearing
from .import_choices import ASIDE, MEANINGS, Standing, field_choices

if TYPE_CHECKING:
    from ...pipeline import Preview

TWO_PAGES = 120
"""Width from which the mapping and what comes of it stand side by side."""
COUNTED = 2_000
"""Leads up to which those that are there already are counted before the import."""
SAID_LINES = 3
BLINK = 0.05
"""Seconds left for the screen to say that it imports."""


@dataclass(frozen=True, slots=True)
class Imported:
    """An import that was made: a sentence, and the lead for the board's cursor (empty for none)."""

    words: str
    follow: str


class MappingScreen(Hearing, Screen[Imported]):
    """One file as it would be imported; gives what was imported, or None when it was left.

    `keep` is handed every change of what the columns and statuses mean.
    """

    BINDINGS = bindings(IMPORT)
    AUTO_FOCUS = ""

    def __init__(self, pipeline: Pipeline, request: Request, preview: Preview, keep: Callable[[Request], None]) -> None:
        super().__init__()
        self._pipeline = pipeline
        self._request = request
        self._wanted = request
        """What is being read; `_request` is what is shown."""
        self._preview = preview
        self._keep = keep
        self._there: tuple[int, int] | None = None
        self._tag = GO
        self._said: tuple[str, str] = ("", "dim")
        self._turn = 0
        self._saving = False

    def compose(self) -> ComposeResult:
        """The file, one or two pages, a sentence, and the keys."""
        yield Page("import-top", classes="page-bar")
        with Vertical(id="import-all"):
            with Horizontal(id="import-body"):
                yield Page("import-main")
                yield Page("import-side")
            yield Page("import-said", classes="page-bar")
        yield KeyBar()

    def on_mount(self) -> None:
        """The cursor stands on the line that imports."""
        self._count()

    def on_resize(self) -> None:
        """On one page or two."""
        self.query_one(KeyBar).show(self)
        self.query_one("#import-side").display = self.size.width >= TWO_PAGES
        self.call_after_refresh(self._paint)

    def hear(self) -> None:
        """Another window wrote: how many are there already is counted anew."""
        self._count()
        self._paint()

    # ---- what is shown

    @property
    def _shown(self) -> Shown:
        mine = {*self._request.columns, *(f"={raw}" for raw in self._request.statuses)}
        return Shown(self._preview, self._there, mine)

    def _count(self) -> None:
        self._there = None
        if self._preview.report.leads <= COUNTED:
            try:
                self._there = self._pipeline.already(self._preview.found.leads)
            except Trouble as trouble:
                self._say(str(trouble), "urgent")

    def _paint(self) -> None:
        main, side = self.query_one("#import-main", Page), self.query_one("#import-side", Page)
        shown = self._shown
        if self._tag not in shown.tags():
            self._tag = GO
        lines, place = how_read(shown, self._tag, main.size.width)
        width = side.size.width if side.display else main.size.width
        more = what_comes(shown, self._pipeline.today, width)
        main.show(lines if side.display else [*lines, *more], keep=place)
        side.show(more)
        report = self._preview.report
        top = fit(f" Import · {report.file} · {report.how}", self.size.width)
        self.query_one("#import-top", Page).show([line((top, "accent"))])
        self._paint_said()

    def _paint_said(self) -> None:
        words, style = self._said
        place = self.query_one("#import-said", Page)
        rows = wrap(words, max(8, self.size.width - 2))[:SAID_LINES] if words else [""]
        place.styles.height = len(rows)
        place.show([line((f" {row}", style)) for row in rows])

    def _say(self, words: str, style: str = "dim") -> None:
        self._said = (words, style)
        self._paint_said()

    # ---- moving about

    def action_step(self, step: int) -> None:
        """To the next line that can be changed; after the last one the page goes on."""
        tags = self._shown.tags()
        at = tags.index(self._tag) + step
        if 0 <= at < len(tags):
            self._tag = tags[at]
            self._paint()
        else:
            self.query_one("#import-main", Page).scroll_steps(step)

    def action_edge(self, step: int) -> None:
        """To the first or the last line that can be changed."""
        self._tag = self._shown.tags()[0 if step < 0 else -1]
        self._paint()

    def action_page(self, step: int) -> None:
        """A screenful of the rows on or back."""
        side = self.query_one("#import-side", Page)
        page = side if side.display else self.query_one("#import-main", Page)
        page.scroll_steps(step * max(1, page.size.height - 2))

    @on(Page.Picked)
    def _clicked(self, event: Page.Picked) -> None:
        self._tag = event.tag
        self._paint()
        if event.twice:
            self.action_take()

    # ---- changing

    def action_take(self) -> None:
        """Imports from the first line; on another asks what it is read as."""
        if self._tag == GO:
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
        self.app.push_screen(
            Standing(title, field_choices(self._pipeline.import_fields), column.field or ASIDE), picked
        )

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
        self.app.push_screen(FormScreen(title, fields, {"sheet": self._request.sheet}, save, lambda _: None))

    def _try(self, wanted: Request) -> None:
        """Reads the file anew in another way; what is shown stays until that is done."""
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
        # The words must be on the screen first: many leads take a while, and keys wait for them.
        self.set_timer(BLINK, self._import)

    def _import(self) -> None:
        self._saving = False
        found, report = self._preview.found, self._preview.report
        try:
            change = self._pipeline.import_all(found.leads, f"imported {report.file}", found.people)
        except Trouble as trouble:
            self._say(str(trouble), "urgent")
            return
        new = set(change.leads)
        first = [lead.id for lead in self._preview.leads if lead.id in new and lead.stage in BOARD_STAGES]
        follow = next(iter([*first, *change.leads]), "")
        self.dismiss(Imported(done_words(report.leads, len(change.skipped), change.leads, report.people), follow))

    def action_help(self) -> None:
        """The keys of this screen."""
        from .help import HelpScreen

        self.app.push_screen(HelpScreen("import"))

    def action_leave(self) -> None:
        """Back to the path; nothing is imported."""
        self.dismiss(None)
