"""The user's settings, changed from a screen: written to their file, and in force at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from .core.errors import BadInput

if TYPE_CHECKING:
    from pathlib import Path

    from .settings import Settings, View
    from .settings_file import SettingsKeeper
    from .sitting import Sitting


class Preferences:
    """Changes settings. Every change gives sentences about mistakes that stand in the file."""

    def __init__(self, sitting: Sitting) -> None:
        self._sitting = sitting
        self._views_before: list[tuple[int, View | None, View | None]] = []
        """Number, what stood there, what was put there."""

    @property
    def path(self) -> Path | None:
        """The settings file; None when changes are not kept (demo)."""
        return self._keeper.path

    def look(self) -> list[str]:
        """Puts in force what other windows and shells wrote into the file; sentences only when that was something.

        Raises BadInput when the file cannot be read; what was in force stays.
        """
        before = self._now
        problems = self._in_force("", *self._keeper.read(before))
        return problems if self._now != before else []

    def set_one(self, name: str, value: str) -> list[str]:
        """Writes one setting to the file and puts it in force; "" is the default.

        Raises BadInput when the value is none for the setting or the file cannot be read, NotSaved when it cannot be
        written.
        """
        return self._in_force(name, *self._keeper.set_one(self._now, name, value))

    def set_view(self, number: int, view: View | None) -> tuple[View | None, list[str]]:
        """Keeps a view under a number, None for none; gives what stood there in the file. Raises as `set_one`."""
        stood: list[View | None] = []

        def turn(now: View | None) -> View | None:
            stood.append(now)
            return view

        problems = self._in_force("views", *self._keeper.set_view(self._now, number, turn))
        put = self._now.views.get(number)
        if stood[0] != put:
            self._views_before.append((number, stood[0], put))
        return stood[0], problems

    def views_back(self) -> tuple[int, View | None, list[str]] | None:
        """Puts back what stood in the place changed last, None for nothing, as long as the program runs.

        Gives its number, what stands there now, and sentences as `set_one`; None when nothing was changed. Raises as
        `set_one`, and it can then be tried again; BadInput also when another window has changed the place since.
        """
        if not self._views_before:
            return None
        number, view, put = self._views_before[-1]

        def turn(now: View | None) -> View | None:
            if now != put:
                self._views_before.pop()
                there = f"is {now.name}" if now else "is free"
                raise BadInput(f"View {number} was changed in another window since: it {there}. It stays as it is.")
            return view

        problems = self._in_force("views", *self._keeper.set_view(self._now, number, turn))
        self._views_before.pop()
        return number, view, problems

    def set_keys(self, turn: Callable[[Mapping[str, str]], Mapping[str, str]]) -> list[str]:
        """Keeps what `turn` makes of the user's keys in the file; raises as `set_one`, and what `turn` raises."""
        return self._in_force("keys", *self._keeper.set_keys(self._now, turn))

    @property
    def _keeper(self) -> SettingsKeeper:
        return self._sitting.desk.keeper

    @property
    def _now(self) -> Settings:
        return self._sitting.desk.settings

    def _in_force(self, changed: str, settings: Settings, problems: list[str]) -> list[str]:
        self._sitting.take(settings, changed)
        return problems
