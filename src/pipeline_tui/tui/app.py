"""The program on the screen: themes, signals, the terminal given back, and the board."""

from __future__ import annotations

import gc
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich.terminal_theme import TerminalTheme
from textual import events
from textual.binding import Binding, BindingsMap
from textual.filter import LineFilter, Monochrome, NoColor
from textual.message import Message
from textual.screen import Screen

from ..pipeline import Pipeline
from . import terminal
from .keymap import put_in_force, say_key
from .keys import BOARD_NAME
from .legible import legible
from .scrub import Scrub
from .stray import take_any_byte
from .telling import telling, watch
from .themes import DARK, LIGHT, variables
from .typeahead import TypeAhead


class PipelineApp(TypeAhead):
    """Shows the board over a pipeline. Exit code 0, or 128 and the number of the signal that ended it."""

    CSS_PATH = "board.tcss"
    LATER = ("windows.tcss", "pages.tcss", "lead.tcss")
    """Styles of what opens over the board; the first frame needs none of them."""
    TITLE = "pipeline-tui"
    ENABLE_COMMAND_PALETTE = False
    NOTIFICATION_TIMEOUT = 4

    def __init__(self, pipeline: Pipeline, note: str = "", troubles: Sequence[str] = (), *, tour: bool = False) -> None:
        """`troubles` are sentences about mistakes in the settings; `tour` says to begin with the tour."""
        super().__init__()
        self.pipeline = pipeline
        self.note = note
        self.troubles = list(troubles)
        self.tour = tour
        self._dressed = False
        self.keymap = put_in_force(self, pipeline.settings.keys)
        self.troubles += self.keymap.problems
        self._scrub = Scrub()
        self._begin_with_theme()
        self._bindings = BindingsMap(
            [
                Binding("ctrl+q", "quit", "Quit", show=False, priority=True),
                Binding("ctrl+z", "suspend_process", "To the shell", show=False, priority=True),
            ]
        )

    def get_key_display(self, binding: Binding) -> str:
        """A key as footer and help write it."""
        return binding.key_display or say_key(binding.key)

    def get_css_variables(self) -> dict[str, str]:
        """The colours of the theme in force, drawn to what can be read on its grounds."""
        self.theme_variables = legible(super().get_css_variables())
        return self.theme_variables

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Colours of flags for themes that are not ours."""
        return variables(self.current_theme)

    def _begin_with_theme(self) -> None:
        """Sets the theme before the first style is worked out; to change it afterwards works everything out again."""
        self.register_theme(DARK)
        self.register_theme(LIGHT)
        wanted = self.pipeline.settings.theme
        self.set_reactive(PipelineApp.theme, wanted if wanted in self.available_themes else DARK.name)
        self.stylesheet.set_variables(self.get_css_variables())
        self.set_class(self.current_theme.dark, "-dark-mode", update=False)
        self.set_class(not self.current_theme.dark, "-light-mode", update=False)
        self._refresh_truecolor_filter(self.ansi_theme)

    def _refresh_truecolor_filter(self, theme: TerminalTheme) -> None:
        """At every theme. Without colours, one with the terminal's own has them left out: none of them has a grey."""
        super()._refresh_truecolor_filter(theme)
        plain = NoColor() if self.native_ansi_color else Monochrome()
        self._filters[:] = [plain if isinstance(one, (NoColor, Monochrome)) else one for one in self._filters]

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Textual's filters, and ours as the last lock before the terminal."""
        return [*super().get_line_filters(), self._scrub]

    def get_default_screen(self) -> Screen[None]:
        """The board; a blank screen under it would be laid out and painted for nobody."""
        from .screens.board import BoardScreen

        wanted = self.pipeline.settings.theme
        if wanted and self.theme != wanted:
            choose = self.keymap.words(BOARD_NAME, "Press {settings} to choose one.")
            self.troubles.append(f'theme "{wanted}" is not there; {self.theme} is in force. {choose}')
        self._board = BoardScreen(self.pipeline, self.note, self.troubles, tour=self.tour)
        watch(self, self._board)
        return self._board

    def on_mount(self) -> None:
        """Signals, and what looks after the terminal."""
        terminal.catch(self._end_by)
        self.app_suspend_signal.subscribe(self, lambda _: self._board.put_on_disk())  # others must not find it locked
        self.app_resume_signal.subscribe(self, lambda _: self.screen.refresh())  # the shell wrote over it meanwhile
        if not self.is_headless:
            self.set_class(self.console.color_system == "standard", "-few-colours", update=False)
            terminal.come_back_only_from_away()
            terminal.leave_with_it()
            self.set_timer(1.0, _collect_from_now_on)

    def on_resize(self, event: events.Resize) -> None:
        """Paints all where the size is again what it was: the terminal may have cut cells away in between."""
        if self.screen_stack and event.size == self.screen.size:
            self.screen.refresh()

    def on_ready(self) -> None:
        """Laid out: what to say on the first lead comes after the first frame."""
        self._board.call_after_refresh(self._board.first_words)

    def push_screen(self, screen: Any, *args: Any, **options: Any) -> Any:
        """Shows a screen; a file that is out of reach for a moment does not end it."""
        self.dress()
        if isinstance(screen, Screen):
            watch(self, screen)
        return super().push_screen(screen, *args, **options)

    def dress(self) -> None:
        """Reads the styles of the screens over the board, once."""
        if not self._dressed:
            self._dressed = True
            self.stylesheet.read_all([Path(__file__).with_name(name) for name in self.LATER])

    async def _dispatch_message(self, message: Message) -> None:
        await telling(self, super()._dispatch_message, message)

    def _handle_exception(self, error: Exception) -> None:
        """Ends the program without Textual's own traceback, which shows local variables and so what leads say."""
        self._return_code = 1
        if self._exception is None:
            self._exception = error
            self._exception_event.set()
        self._close_messages_no_wait()

    def _end_by(self, number: int) -> None:
        """Ends the program; at once when the terminal is gone, which is how a closed window says so."""
        if not self.is_headless and terminal.is_gone():
            os._exit(terminal.GONE)
        self.exit(None, 128 + number)


def _collect_from_now_on() -> None:
    """What is loaded now stays until the end; to walk it again and again would make single keys slow."""
    gc.freeze()
    gc.enable()


def run(pipeline: Pipeline, note: str = "", troubles: Sequence[str] = (), *, tour: bool = False) -> None:
    """Shows the board until the user leaves; `note` stands in the top line, `troubles` are told on the board.

    `tour` begins with the tour of five keys.

    Raises what broke the screens, after the terminal was given back; what was saved is saved.
    """
    take_any_byte()
    app = PipelineApp(pipeline, note, troubles, tour=tour)
    app.run()
    if app._exception is not None:
        raise app._exception
    if app.return_code:
        raise SystemExit(app.return_code)
