"""Import, first step: which file. Files at hand stand below the line; a path can be typed, completed, or dropped."""

from __future__ import annotations

import shlex
from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from ...core.clean import line
from ...core.days import say
from ...paths import downloads_dir
from ...pipeline import Pipeline
from ..drafts import Draft
from ..file_names import MAIL, Found, at_hand, beginning, completed, ending, expanded, is_there, read_typed, size_words
from ..keymap import worded
from ..keys import IMPORT_PATH, bindings
from ..paint import fit
from ..reading import Looked, Request, look
from .import_mapping import Imported, MappingScreen
from .modal import Options, Window

DRAFT = "import"
"""What is kept of an import that was left: the path as typed, and what was said of the file's columns and statuses."""
HINT = (
    "{take} completes · {up} {down} and Enter choose · nothing is saved before you have seen it · {shut} keeps the path"
)

PAUSE = 0.08
"""Seconds after the last letter when the folder is looked at."""


class ImportScreen(Window[Imported]):
    """A path line over a list of files; gives what was imported, or None."""

    BINDINGS = bindings(IMPORT_PATH)

    def __init__(self, pipeline: Pipeline, dropped: str = "") -> None:
        """`dropped` is what a terminal pasted for a file dropped on the board, which is looked at right away."""
        super().__init__()
        self._pipeline = pipeline
        self._offers: list[Found] = []
        self._moved = False
        """Whether the arrows chose a file, which then stands before what is typed."""
        self._turn = 0
        self._reading = False
        self._later: Timer | None = None
        self._draft = Draft(pipeline, DRAFT, lambda words: self._say(words, True))
        kept = self._draft.kept()
        self._typed = dropped or kept.get("path", "")
        self._dropped = bool(dropped)
        self._said = _request(kept)

    def compose(self) -> ComposeResult:
        """Title, the path, what is wrong with it, files, keys."""
        with Vertical(classes="window import-window"):
            yield Static(Content("Import · a spreadsheet, an export, an address book"), classes="window-title")
            path = Input(
                self._typed,
                placeholder="path of a file: type, drop it here, or choose below",
                id="import-path",
                compact=True,
                select_on_focus=False,
            )
            path.cursor_blink = False
            yield path
            yield Static("", id="import-problem")
            yield Static("", id="import-files-title", classes="window-note")
            files = Options(compact=True, id="import-files")
            files.can_focus = False
            yield files
            yield Static(Content(worded(self.app, "import-path", HINT)), classes="window-hint")

    def on_mount(self) -> None:
        """The path has the cursor, at its end."""
        path = self.query_one(Input)
        path.focus()
        path.cursor_position = len(path.value)
        self._list()
        if self._dropped:
            # not before the line has told of its first text, which would take the look for one nobody waits for
            self.call_after_refresh(self._entered)

    def on_resize(self) -> None:
        """Cuts the lines anew."""
        self._show()

    # ---- files

    @property
    def typed(self) -> str:
        """The path as it stands in the line."""
        return self.query_one(Input).value

    @on(Input.Changed)
    def _changed(self) -> None:
        self._turn += 1
        self._reading = False
        self._say("")
        if self._later is not None:
            self._later.stop()
        self._later = self.set_timer(PAUSE, self._list)

    def _listed(self) -> None:
        """Sees to it that the list belongs to what is typed, however fast that was."""
        if self._later is not None:
            self._list()

    def _list(self) -> None:
        """Finds the files that the typed text leaves."""
        if self._later is not None:
            self._later.stop()
            self._later = None
        typed = self.typed.strip()
        self._moved = False
        if "/" in typed and not typed.startswith(("'", '"', "file://")):
            self._offers = beginning(typed)
            where = f"in {line(str(expanded(typed.rpartition('/')[0] + '/')))}"
        else:
            self._offers = at_hand(dict.fromkeys((Path.cwd(), downloads_dir())), typed)
            where = f"here and in {line(downloads_dir().name)}, newest first"
        title = f"Files {where}" if self._offers else f"Nothing to import {where}"
        if not self._offers and any(path.is_file() for path in read_typed(typed) if is_there(path)):
            title = "Enter looks at this file"
        self.query_one("#import-files-title", Static).update(Content(title))
        self._show()

    def _show(self) -> None:
        files = self.query_one(OptionList)
        at = files.highlighted if self._moved else None
        room = max(20, min(96, self.app.size.width) - 6)
        files.clear_options()
        for found in self._offers:
            about = "" if found.folder else f"{self._day(found)} · {size_words(found.size)}"
            where = "" if found.folder or found.path.parent == Path.cwd() else f"{line(found.path.parent.name)}/"
            name = fit(f" {where}{found.name}", max(12, room - len(about) - 2))
            files.add_option(Option(Content.assemble(name, "  ", (about, "$dim"))))
        files.highlighted = at

    def _day(self, found: Found) -> str:
        day = found.day
        return say(day, self._pipeline.today) if day else "?"

    def action_step(self, step: int) -> None:
        """To the next file of the list, or the one before."""
        self._listed()
        files = self.query_one(OptionList)
        if not self._offers:
            return
        at = -1 if files.highlighted is None else files.highlighted
        files.highlighted = max(0, min(at + step, len(self._offers) - 1))
        self._moved = True

    def action_take(self) -> None:
        """Completes the path as far as there is no choice, or takes the file the arrows chose."""
        self._listed()
        at = self.query_one(OptionList).highlighted
        if self._moved and at is not None:
            self._put(str(self._offers[at].path) + "/" * self._offers[at].folder)
            return
        self._put(completed(self.typed, self._offers))

    def _put(self, text: str) -> None:
        path = self.query_one(Input)
        path.value = text if line(text) == text else path.value
        path.cursor_position = len(path.value)

    # ---- looking

    @on(Input.Submitted)
    def _entered(self) -> None:
        self._listed()
        at = self.query_one(OptionList).highlighted
        if self._moved and at is not None:
            self._choose(self._offers[at].path)
            return
        paths = read_typed(self.typed)
        if len(paths) > 1:
            self._say("One file at a time here; `pipeline-tui import FILE FILE` takes several in one step.", True)
        elif not paths:
            said = "Type the path of a file, drop one here, or choose one with {down}."
            self._say(worded(self.app, "import-path", said), True)
        elif not is_there(paths[0]) and len(self._offers) == 1:
            self._choose(self._offers[0].path)
        else:
            self._choose(paths[0])

    @on(OptionList.OptionSelected)
    def _clicked(self, event: OptionList.OptionSelected) -> None:
        self._moved = True
        self._choose(self._offers[event.option_index].path)

    def _choose(self, path: Path) -> None:
        if not is_there(path):
            name = line(str(path))
            keys = worded(self.app, "import-path", "{take} completes a name, {down} chooses one of those below.")
            self._say(f"There is no file {name}. {keys}", True)
            return
        if path.is_dir():
            self._put(f"{str(path).rstrip('/')}/")
            return
        if ending(path) in MAIL:
            command = f"`pipeline-tui log --from-mail {shlex.quote(line(path.name))}`"
            self._say(f"This is mail, no tracker: drop it on the board, or {command} logs it on its lead.", True)
            return
        if self._reading:
            return
        if self._moved:
            self._write(path)
        self._reading = True
        self._turn += 1
        self._say(f"reading {line(path.name)} …")
        look(self, self._pipeline, self._request_for(path), self._turn, or_plain=True)

    def _write(self, path: Path) -> None:
        """Writes a chosen path into the line, so that it is kept; the list stays as it is."""
        at = self.query_one(Input)
        with at.prevent(Input.Changed):
            self._put(str(path))

    def _request_for(self, path: Path) -> Request:
        """The file with what was said of it before, when it is the same one."""
        path = path.absolute()
        return self._said if self._said is not None and self._said.path == path else Request(path)

    @on(Looked)
    def _looked(self, event: Looked) -> None:
        if event.turn != self._turn or not self.is_current:
            return
        self._reading = False
        self._say(event.trouble().replace("--column", "pipeline-tui import --column"), True)
        if event.preview is None:
            return
        self._keep(event.request)
        screen = MappingScreen(self._pipeline, event.request, event.preview, self._keep)
        self.app.push_screen(screen, self._back)

    def _back(self, done: Imported | None) -> None:
        if done is not None:
            self._draft.keep({})
            self.dismiss(done)

    # ---- words

    def _keep(self, request: Request) -> None:
        """Keeps the path and what was said of the file, for the next time."""
        self._said = request
        self._save()

    def _save(self) -> None:
        values = {"path": self.typed}
        if self._said is not None:
            values |= {"file": str(self._said.path), "sheet": self._said.sheet, **self._said.columns}
            values |= {f"={raw}": meaning for raw, meaning in self._said.statuses.items()}
        self._draft.keep(values)

    def _say(self, words: str, trouble: bool = False) -> None:
        place = self.query_one("#import-problem", Static)
        place.set_class(trouble, "trouble")
        place.display = bool(words)
        place.update(Content(words))

    def action_shut(self) -> None:
        """Back to the board; the path and what was said of the file are kept."""
        self._save()
        self.dismiss(None)


def _request(kept: dict[str, str]) -> Request | None:
    """What was said of a file the last time, from the draft."""
    if not kept.get("file"):
        return None
    columns = {tag: field for tag, field in kept.items() if tag.startswith("#")}
    statuses = {tag[1:]: meaning for tag, meaning in kept.items() if tag.startswith("=")}
    return Request(Path(kept["file"]), columns, statuses, kept.get("sheet", ""))
