"""The user's settings, changed from a screen: written to their file, and in force at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from .settings import Settings, View
    from .settings_file import SettingsKeeper
    from .sitting import Sitting


class Preferences:
    """Changes settings. Every change gives sentences about mistakes that stand in the file."""

    def __init__(self, sitting: Sitting) -> None:
        self._sitting = sitting
        self._views_before: list[tuple[int, View | None]] = []

    @property
    def path(self) -> Path | None:
        """The settings file; None when changes are not kept (demo)."""
        return self._keeper.path

    def set_one(self, name: str, value: str) -> list[str]:
        """Writes one setting to the file and puts it in force; "" is the default.

        Raises BadInput when the value is none for the setting or the file cannot be read, NotSaved when it cannot be
        written.
        """
        return self._in_force(name, *self._keeper.set_one(self._now, name, value))

    def set_views(self, views: Mapping[int, View]) -> list[str]:
        """Keeps these saved views in place of those there were; raises as `set_one`."""
        before = self._now.views
        problems = self._in_force("views", *self._keeper.set_views(self._now, views))
        self._views_before += [
            (at, before.get(at)) for at in sorted({*before, *views}) if before.get(at) != views.get(at)
        ]
        return problems

    def views_back(self) -> tuple[int, View | None, list[str]] | None:
        """Puts back what stood in the place changed last, None for nothing, as long as the program runs.

        Gives its number, what stands there now, and sentences as `set_one`; None when nothing was changed. Raises as
        `set_one`, and it can then be tried again.
        """
        if not self._views_before:
            return None
        number, view = self._views_before[-1]
        rest = {at: one for at, one in self._now.views.items() if at != number}
        views = rest if view is None else {**rest, number: view}
        problems = self._in_force("views", *self._keeper.set_views(self._now, views))
        self._views_before.pop()
        return number, view, problems

    def set_keys(self, keys: Mapping[str, str]) -> list[str]:
        """Keeps these keys in place of the user's former ones; raises as `set_one`. The screens check them."""
        return self._in_force("keys", *self._keeper.set_keys(self._now, keys))

    @property
    def _keeper(self) -> SettingsKeeper:
        return self._sitting.desk.keeper

    @property
    def _now(self) -> Settings:
        return self._sitting.desk.settings

    def _in_force(self, changed: str, settings: Settings, problems: list[str]) -> list[str]:
        self._sitting.take(settings, changed)
        return problems
