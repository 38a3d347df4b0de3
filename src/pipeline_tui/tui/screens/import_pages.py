"""The pages of an import: one file as it would be imported, with the cursor on a line that can be changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.screen import Screen

from ...pipeline import Pipeline
from ..import_lines import GO, Shown, how_read, what_comes
from ..paint import fit, wrap
from ..reading import Request
from ..widgets.keybar import KeyBar
from ..widgets.page import Page, line
from .hearing import Hearing

if TYPE_CHECKING:
    from ...pipeline import Preview

TWO_PAGES = 120
"""Width from which the mapping and what comes of it stand side by side."""
SAID_LINES = 3


@dataclass(frozen=True, slots=True)
class Imported:
    """An import that was made: a sentence, and the lead for the board's cursor (empty for none)."""

    words: str
    follow: str


class ImportPages(Hearing, Screen[Imported]):
    """Shows a preview and moves about in it; what can be done with it is its heirs' matter."""

    AUTO_FOCUS = ""

    def __init__(self, pipeline: Pipeline, request: Request, preview: Preview) -> None:
        super().__init__()
        self._pipeline = pipeline
        self._request = request
        self._preview = preview
        self._there: tuple[int, int] | None = None
        self._tag = GO
        self._said: tuple[str, str] = ("", "dim")

    def compose(self) -> ComposeResult:
        """The file, one or two pages, a sentence, and the keys."""
        yield Page("import-top", classes="page-bar")
        with Vertical(id="import-all"):
            with Horizontal(id="import-body"):
                yield Page("import-main")
                yield Page("import-side")
            yield Page("import-said", classes="page-bar")
        yield KeyBar()

    def on_resize(self) -> None:
        """On one page or two."""
        self.query_one(KeyBar).show(self)
        self.query_one("#import-side").display = self.size.width >= TWO_PAGES
        self.call_after_refresh(self._paint)

    @property
    def _shown(self) -> Shown:
        mine = {*self._request.columns, *(f"={raw}" for raw in self._request.statuses)}
        return Shown(self._preview, self._there, mine)

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
