"""The keys in force on every screen, and a way to give a thing other keys; what cannot be used is said at the field."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from ...pipeline import Pipeline
from .. import preferring
from ..drafts import Draft
from ..keymap import changed_keys, in_force, worded
from ..keys import KEYS, SCREENS, TITLES, Key, bindings
from ..paint import fit
from .form import Field, FormScreen
from .modal import Options, Window, step_in

HINT = "Enter changes · empty is the default · {down} {up} · {help} help · {shut} shuts"


class KeysScreen(Window[None]):
    """The registry as a list; Enter on a line asks for its keys. `changed` is called when something is in force."""

    BINDINGS = bindings(KEYS)

    def __init__(self, pipeline: Pipeline, changed: Callable[[], None]) -> None:
        super().__init__()
        self._pipeline = pipeline
        self._changed = changed

    def compose(self) -> ComposeResult:
        """Title, the list, what the keys do."""
        with Vertical(classes="window settings-window"):
            yield Static(Content("Keys"), classes="window-title")
            yield Options(compact=True)
            yield Static(classes="window-hint")

    def on_mount(self) -> None:
        """The first key has the cursor; what other windows set meanwhile is in force."""
        self._look()
        self._show(1)

    def on_resize(self) -> None:
        """Cuts the lines anew."""
        self._show(self.query_one(OptionList).highlighted or 1)

    def _show(self, at: int) -> None:
        self.query_one(".window-hint", Static).update(Content(worded(self.app, "keys", HINT)))
        options = self.query_one(OptionList)
        room = max(20, min(84, self.app.size.width) - 8)
        options.clear_options()
        for where, table in in_force(self.app).screens.items():
            options.add_option(Option(Content.assemble((TITLES[where], "bold $accent")), disabled=True))
            for key, usual in zip(table, SCREENS[where], strict=True):
                mark = "yours " if key.keys != usual.keys else ""
                words = fit(f"  {key.shown:<14} {mark}{key.label}: {key.tooltip}", room)
                options.add_option(Option(Content(words), id=f"{where}.{key.id}"))
        options.highlighted = at
        options.focus()

    def action_step(self, step: int) -> None:
        """One line down or up."""
        step_in(self.query_one(OptionList), step)

    def action_help(self) -> None:
        """The keys of this window."""
        from .help import HelpScreen

        self.app.push_screen(HelpScreen("keys"))

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        name = event.option_id or ""
        where, _, bare = name.partition(".")
        usual = next(key for key in SCREENS[where] if key.id == bare)
        self._ask(name, usual)

    def _complain(self, words: str) -> None:
        self.app.clear_notifications()
        self.app.notify(words, severity="error", timeout=10, markup=False)

    def _look(self) -> None:
        if words := preferring.look(self.app, self._pipeline, self._changed):
            self._complain(words)

    def _ask(self, name: str, usual: Key) -> None:
        self._look()
        mine = self._pipeline.settings.keys
        before = mine.get(name, mine.get(usual.id, ""))

        def save(values: dict[str, str]) -> dict[str, str]:
            typed = values["keys"].strip()

            def turn(mine: Mapping[str, str]) -> Mapping[str, str]:
                # A bare id in the file would hold on: it is what is being given up.
                rest = {one: keys for one, keys in mine.items() if typed or one != usual.id}
                return changed_keys(rest, name, typed)

            if typed != before:  # else another window's keys, set meanwhile, stand
                problems = self._pipeline.preferences.set_keys(turn)
                preferring.show(self.app, self._pipeline, self._changed)
                if problems:
                    self._complain("\n".join(problems))
            return {}

        values = {"keys": before}
        fields = [Field("keys", "Keys", f"{usual.shown}   (written like c, ctrl+d, pgdn, f5)")]
        title = f"{TITLES[usual.where]} · {usual.label}: {usual.tooltip}"
        form = FormScreen(title, fields, values, save, Draft(self._pipeline, f"keys:{name}", self._complain))
        at = self.query_one(OptionList).highlighted or 1
        self.app.push_screen(form, lambda _: self._show(at))
