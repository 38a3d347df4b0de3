"""The settings: each with a sentence, changed one at a time, in the file and in force at once."""

from __future__ import annotations

from collections.abc import Callable

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from ...core.errors import Trouble
from ...core.words import count
from ...pipeline import Pipeline
from ...settings import ABOUT, About
from ...settings_file import unusable
from .. import preferring
from ..drafts import Draft
from ..keymap import worded
from ..keys import SETTINGS, bindings
from ..paint import fit
from ..themes import by_name
from .form import Field, FormScreen
from .modal import Options, Window, step_in
from .pick import Choice, PickScreen

BY_NAME = {about.name: about for about in ABOUT}
DEFAULT = "(default)"


class SettingsScreen(Window[None]):
    """A list of settings; Enter changes one. `changed` is called when one is in force, so that the board shows it."""

    BINDINGS = bindings(SETTINGS)

    def __init__(self, pipeline: Pipeline, changed: Callable[[], None]) -> None:
        super().__init__()
        self._pipeline = pipeline
        self._changed = changed

    def compose(self) -> ComposeResult:
        """Where the file lies, the list, what the keys do."""
        path = self._pipeline.preferences.path
        place = f"kept in {path}" if path else "demo: changes hold until you leave; your own settings stay as they are"
        with Vertical(classes="window settings-window"):
            yield Static(Content("Settings"), classes="window-title")
            yield Static(Content(place), classes="window-note")
            yield Options(compact=True)
            keys = worded(self.app, "settings", "Enter changes · {default} the default · {down} {up} · {help} help · ")
            yield Static(Content(keys + worded(self.app, "settings", "{shut} shuts")), classes="window-hint")

    def on_mount(self) -> None:
        """The first setting has the cursor; what other windows set meanwhile is in force."""
        self._look()
        self._show(0)

    def on_resize(self) -> None:
        """Cuts the lines anew."""
        self._show(self.query_one(OptionList).highlighted or 0)

    def _show(self, at: int) -> None:
        options = self.query_one(OptionList)
        room = max(20, min(84, self.app.size.width) - 8)
        options.clear_options()
        for name, label, value, sentence in self._rows():
            line = fit(f"{label:<15} {value}", room)
            words = Content.assemble((line, "bold"), "\n", (fit(f"  {sentence}", room), "$dim"))
            options.add_option(Option(words, id=name))
        options.highlighted = at
        options.focus()

    def _rows(self) -> list[tuple[str, str, str, str]]:
        settings = self._pipeline.settings
        rows = [(one.name, one.label, getattr(settings, one.name) or f"({one.empty})", one.sentence) for one in ABOUT]
        mine = f"{count(len(settings.keys), 'key')} of your own" if settings.keys else "(as they come)"
        rows.append(("keys", "Keys", mine, "Which key does what; yours are checked first."))
        kept = ", ".join(f"{number} {view.name}" for number, view in settings.views.items())
        rows.append(("views", "Saved views", kept or "(none)", "Filters with a name, in nine places."))
        return rows

    # ---- keys

    def action_step(self, step: int) -> None:
        """One setting down or up."""
        step_in(self.query_one(OptionList), step)

    def action_default(self) -> None:
        """Gives up the value of the setting under the cursor."""
        name = self.query_one(OptionList).get_option_at_index(self.query_one(OptionList).highlighted or 0).id
        if name in BY_NAME:
            self._try(name, "")

    def action_help(self) -> None:
        """The keys of this window."""
        from .help import HelpScreen

        self.app.push_screen(HelpScreen("settings"))

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        name = event.option_id or ""
        if name == "theme":
            self._pick_theme()
        elif name == "views":
            from .views import ViewsScreen

            self.app.push_screen(ViewsScreen(self._pipeline, "", self._changed), lambda _: self._again())
        elif name == "keys":
            from .keys import KeysScreen

            self.app.push_screen(KeysScreen(self._pipeline, self._changed), lambda _: self._again())
        elif BY_NAME[name].choices:
            self._pick(BY_NAME[name])
        else:
            self._ask(BY_NAME[name])

    def _pick(self, about: About) -> None:
        choices = [
            Choice((choice or "locale")[0], choice or about.empty, choice or DEFAULT) for choice in about.choices
        ]

        def picked(value: str | None) -> None:
            if value is not None:
                self._try(about.name, "" if value == DEFAULT else value)

        self.app.push_screen(PickScreen(f"{about.label}: {about.sentence}", choices), picked)

    def _pick_theme(self) -> None:
        before = self.app.theme

        def picked(value: str | None) -> None:
            if value is None or not self._try("theme", value):
                self.app.theme = before

        self.app.push_screen(ThemeScreen(list(by_name()), before), picked)

    def _ask(self, about: About) -> None:
        def now() -> dict[str, str]:
            self._look()
            return {"value": getattr(self._pipeline.settings, about.name)}

        def save(values: dict[str, str]) -> dict[str, str]:
            value = values["value"].strip()
            if value and (sentence := unusable(about.name, value)):
                return {"value": sentence.replace(about.name, about.label, 1)}
            if value != getattr(self._pipeline.settings, about.name):
                self._set(about.name, value)
            return {}

        hint = f"empty: {about.empty}" if about.empty else ""
        fields = [Field("value", about.label, hint, _known(about.name))]
        draft = Draft(self._pipeline, f"setting:{about.name}", self._complain)
        form = FormScreen(about.sentence, fields, now(), save, draft, now)
        self.app.push_screen(form, lambda _: self._again())

    # ---- change

    def _try(self, name: str, value: str) -> bool:
        try:
            self._set(name, value)
        except Trouble as trouble:
            self._say(str(trouble), error=True)
            return False
        self._again()
        return True

    def _set(self, name: str, value: str) -> None:
        problems = self._pipeline.preferences.set_one(name, value)
        preferring.show(self.app, self._pipeline, self._changed)
        if problems:
            self._say("\n".join(problems), error=True)

    def _look(self) -> None:
        if words := preferring.look(self.app, self._pipeline, self._changed):
            self._say(words, error=True)

    def _again(self) -> None:
        self._show(self.query_one(OptionList).highlighted or 0)

    def _complain(self, words: str) -> None:
        self._say(words, error=True)

    def _say(self, words: str, *, error: bool = False) -> None:
        self.app.clear_notifications()
        self.app.notify(words, severity="error" if error else "information", timeout=10, markup=False)


class ThemeScreen(PickScreen):
    """The themes; the one under the cursor is shown at once."""

    def __init__(self, names: list[str], now: str) -> None:
        super().__init__("Theme: Enter keeps it, Esc goes back", [Choice("", name, name) for name in names])
        self._at = names.index(now) if now in names else 0

    def on_mount(self) -> None:
        """The cursor stands on the theme in force."""
        self.query_one(OptionList).highlighted = self._at

    @on(OptionList.OptionHighlighted)
    def _preview(self, event: OptionList.OptionHighlighted) -> None:
        if event.option_id:
            self.app.theme = event.option_id


def _known(name: str) -> tuple[str, ...]:
    """Values worth completing while one is typed."""
    if name != "tz":
        return ()
    from zoneinfo import available_timezones

    return tuple(sorted(available_timezones()))
