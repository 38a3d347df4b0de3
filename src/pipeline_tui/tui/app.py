"""The program on the screen: themes, signals, the terminal given back, and the board."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Sequence

from textual.binding import Binding, BindingsMap
from textual.filter import LineFilter

from ..core.errors import Trouble
from ..pipeline import Pipeline
from .scrub import Scrub
from .themes import DARK, LIGHT
from .typeahead import TypeAhead


class PipelineApp(TypeAhead):
    """Shows the board over a pipeline. Exit code 0, or 128 and the number of the signal that ended it."""

    CSS_PATH = ["board.tcss", "windows.tcss"]
    TITLE = "pipeline-tui"
    ENABLE_COMMAND_PALETTE = False
    NOTIFICATION_TIMEOUT = 4

    def __init__(self, pipeline: Pipeline, note: str = "") -> None:
        super().__init__()
        self.pipeline = pipeline
        self.note = note
        self._scrub = Scrub()
        self._bindings = BindingsMap([Binding("ctrl+q", "quit", "Quit", show=False, priority=True)])

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Colours of flags for themes that are not ours."""
        return dict(DARK.variables)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Textual's filters, and ours as the last lock before the terminal."""
        return [*super().get_line_filters(), self._scrub]

    def on_mount(self) -> None:
        """Themes, signals, then the board."""
        from .screens.board import BoardScreen

        self.register_theme(DARK)
        self.register_theme(LIGHT)
        wanted = self.pipeline.settings.theme
        self.theme = wanted if wanted in self.available_themes else DARK.name
        self._catch_signals()
        self.push_screen(BoardScreen(self.pipeline, self.note))

    def _catch_signals(self) -> None:
        """TERM and HUP end the program in order, so that the terminal is given back."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGHUP):
            try:
                loop.add_signal_handler(number, self.exit, None, 128 + number)
            except (NotImplementedError, RuntimeError, ValueError):
                return


def run(pipeline: Pipeline, demo: bool = False) -> None:
    """Shows the board until the user leaves. Raises Trouble when the screens broke; what was saved is saved."""
    app = PipelineApp(pipeline, note="demo · nothing here is kept" if demo else "")
    app.run()
    if app.return_code and app.return_code < 128:
        raise Trouble("The screens stopped working and were closed. Everything you saved is in the file.")
    if app.return_code:
        raise SystemExit(app.return_code)
