"""The saved views: show one, save what is in sight under a number, rename, remove, and bring back."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from ...core.errors import Trouble
from ...pipeline import Pipeline
from ...settings import View, filter_problem
from .. import preferring
from ..drafts import Draft
from ..keymap import in_force, worded
from ..keys import BOARD_NAME, VIEWS, bindings
from ..paint import fit
from .form import Field, FormScreen
from .modal import Options, Window, step_in

NUMBERS = range(1, 10)
HINT = (
    "{show} or Enter shows · {save} saves this · {edit} edits · {remove} removes · {undo} undoes · {help} help · "
    "{shut} shuts"
)
UNDO = "on the board {undo} is for leads"
FORM = (
    Field("name", "Name", "as the bar shall say it"),
    Field("filter", "Filter", "stalled stage:waiting sort:silence"),
)


class ViewsScreen(Window[int]):
    """Nine places; gives the number of the view to show, or None. `line` is the filter in force on the board.

    `changed` is called when settings were put in force, so that the board shows them.
    """

    BINDINGS = bindings(VIEWS)

    def __init__(self, pipeline: Pipeline, line: str, changed: Callable[[], None]) -> None:
        super().__init__()
        self._pipeline = pipeline
        self._line = line
        self._changed = changed

    def compose(self) -> ComposeResult:
        """Title, the places, what the keys do."""
        with Vertical(classes="window views-window"):
            yield Static(Content("Saved views"), classes="window-title")
            yield Options(compact=True)
            now = f"Shown now: {self._line}" if self._line else "Shown now: all leads"
            yield Static(Content(now), classes="window-hint")
            yield Static(Content(worded(self.app, "views", HINT)))

    def on_mount(self) -> None:
        """The cursor stands on the view in force, else on the first free place when there is something to save.

        What is shown is what the file holds: other windows may have saved views meanwhile.
        """
        self._look()
        views = self._views
        mine = next((number for number in NUMBERS if number in views and views[number].filter == self._line), None)
        free = next((number for number in NUMBERS if number not in views), 1)
        self._show(mine or (free if self._line else 1))

    def on_resize(self) -> None:
        """Cuts the lines anew."""
        self._show(self._number)

    @property
    def _views(self) -> Mapping[int, View]:
        return self._pipeline.settings.views

    @property
    def _number(self) -> int:
        return (self.query_one(OptionList).highlighted or 0) + 1

    def _show(self, number: int) -> None:
        options = self.query_one(OptionList)
        room = min(84, self.app.size.width) - 10
        options.clear_options()
        for place in NUMBERS:
            view = self._views.get(place)
            words = f"{fit(view.name, 20)}  {view.filter}" if view else "·"
            options.add_option(Option(Content.assemble((f" {place} ", "bold"), f" {fit(words, room)}"), id=str(place)))
        options.highlighted = number - 1
        options.focus()

    def action_show(self, number: int) -> None:
        """Shows the view with this number."""
        if number in self._views:
            self.dismiss(number)
        else:
            self._say(f"No view is saved under {number}. {self._worded('{save} saves what is shown now there.')}")

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Enter or a click shows the view."""
        self.action_show(int(event.option_id or 1))

    def action_step(self, step: int) -> None:
        """One place down or up."""
        step_in(self.query_one(OptionList), step)

    def action_help(self) -> None:
        """The keys of this window."""
        from .help import HelpScreen

        self.app.push_screen(HelpScreen("views"))

    def action_save(self) -> None:
        """Asks for a name and saves what is shown now."""
        if not self._as_seen():
            return
        self._ask({"name": "", "filter": self._line})

    def action_edit(self) -> None:
        """Name and filter of the view in a form."""
        if not self._as_seen():
            return
        view = self._views.get(self._number, View("", self._line))
        self._ask({"name": view.name, "filter": view.filter})

    def _ask(self, values: dict[str, str]) -> None:
        number = self._number
        stood: list[View | None] = []

        def save(values: dict[str, str]) -> dict[str, str]:
            line = values["filter"].strip()
            if not line:
                return {"filter": "A view needs a filter or an order; try stalled, or sort:company."}
            if sentence := filter_problem(line):
                return {"filter": sentence.partition(" cannot be read. ")[2]}
            kept = View(values["name"].strip() or line, line)
            stood.append(self._keep(number, kept))
            return {}

        def saved(done: object) -> None:
            self._show(number)
            if done:
                before = stood[-1]
                undo, board = self._worded("{undo}"), in_force(self.app).key(BOARD_NAME, "view", number)
                other = before and before != self._views.get(number)
                lost = f"\n{undo} here brings back {before.name}." if before and other else ""
                self._say(f"Saved under {number}; the key {board} shows it on the board.{lost}")

        form = FormScreen(f"View {number}", FORM, values, save, Draft(self._pipeline, f"view:{number}", self._complain))
        self.app.push_screen(form, saved)

    def action_remove(self) -> None:
        """Takes the view out."""
        number = self._number
        if number not in self._views or not self._as_seen():
            return
        try:
            gone = self._keep(number, None)
        except Trouble as trouble:
            self._say(str(trouble), error=True)
            return
        self._show(number)
        if gone is not None:
            back = f"{self._worded('{undo} here brings it back')}; {worded(self.app, BOARD_NAME, UNDO)}."
            self._say(f"Removed: {gone.name} ({gone.filter}).\n{back}")

    def action_undo(self) -> None:
        """Brings back what stood in the place that was changed last."""
        try:
            back = self._pipeline.preferences.views_back()
        except Trouble as trouble:
            self._look()
            self._show(self._number)
            self._say(str(trouble), error=True)
            return
        if back is None:
            self._say(f"No view was changed since the program began; {worded(self.app, BOARD_NAME, UNDO)}.")
            return
        number, view, problems = back
        preferring.show(self.app, self._pipeline, self._changed)
        self._show(number)
        done = f"{number} is {view.name} again ({view.filter})." if view else f"{number} is free again."
        self._say("\n".join((done, *problems)), error=bool(problems))

    def _worded(self, sentence: str) -> str:
        return worded(self.app, "views", sentence)

    def _keep(self, number: int, view: View | None) -> View | None:
        """Keeps the view in its place; gives what stood there."""
        stood, problems = self._pipeline.preferences.set_view(number, view)
        preferring.show(self.app, self._pipeline, self._changed)
        if problems:
            self._say("\n".join(problems), error=True)
        return stood

    def _look(self) -> None:
        if words := preferring.look(self.app, self._pipeline, self._changed):
            self._say(words, error=True)

    def _as_seen(self) -> bool:
        """Whether the place under the cursor is as it is shown; else shows and says what another window made of it."""
        number = self._number
        seen = self._views.get(number)
        self._look()
        now = self._views.get(number)
        if now == seen:
            return True
        self._show(number)
        there = f"is {now.name} ({now.filter})" if now else "is free"
        self._say(f"Another window changed view {number}: it {there} now. The same key again goes on.")
        return False

    def _complain(self, words: str) -> None:
        self._say(words, error=True)

    def _say(self, words: str, *, error: bool = False) -> None:
        self.app.clear_notifications()
        self.app.notify(words, severity="error" if error else "information", markup=False)
