"""What the settings file holds, in force on the screens: looked at when one of their windows opens, and at changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from textual.app import App

from ..core.errors import Trouble
from ..pipeline import Pipeline
from .keymap import in_force, keymap, put_in_force
from .themes import DARK


def look(app: App[Any], pipeline: Pipeline, changed: Callable[[], None]) -> str:
    """Takes in what other windows and shells wrote; `changed` is called when that was something.

    Gives sentences about mistakes in it, and why the file cannot be read; empty when there is nothing to say.
    """
    before = pipeline.settings
    try:
        problems = pipeline.preferences.look()
    except Trouble as trouble:
        return str(trouble)
    if pipeline.settings != before:
        show(app, pipeline, changed)
    return "\n".join(problems)


def show(app: App[Any], pipeline: Pipeline, changed: Callable[[], None]) -> None:
    """Keys and theme as they are set now; `changed` lets the board show the rest. A change may have brought more in."""
    settings = pipeline.settings
    if keymap(settings.keys) != in_force(app):
        put_in_force(app, settings.keys)
    theme = settings.theme or DARK.name
    if theme in app.available_themes and theme != app.theme:
        app.theme = theme
    changed()
