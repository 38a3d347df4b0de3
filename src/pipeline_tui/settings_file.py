"""Changes the settings file: only what is asked, comments and the rest of it as they were, whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from .core import clean
from .core.errors import BadInput, NotSaved
from .settings import ABOUT, Settings, View, check, filter_problem, load, not_toml, problem

Place = tuple[str, ...]
"""Where a value stands: ("profile",), ("keys", "lead", "log")."""


def change(path: Path, values: Mapping[Place, str | None]) -> tuple[Settings, list[str]]:
    """Writes values into the file (made 0600 when there is none); None takes one out. Gives what is in force then.

    The second part are sentences for mistakes that stood in the file before. Raises BadInput when the file is no TOML
    or a value is none for its setting, NotSaved when it cannot be written; the file is then as it was.
    """
    import tomllib

    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    before = _text(path)
    try:
        tomllib.loads(before.removeprefix("\ufeff"))
        document = tomlkit.parse(before.removeprefix("\ufeff"))
        for place, value in values.items():
            _put(document, place, value)
        after = tomlkit.dumps(document)
        raw = tomllib.loads(after)
    except tomllib.TOMLDecodeError as err:
        raise BadInput(f"{not_toml(path, err)} Correct it there first; nothing was changed.") from None
    except (TOMLKitError, TypeError, ValueError, AttributeError):
        names = ", ".join(".".join(place) for place in values)
        raise BadInput(f"{path}: {names} cannot be set there; something else has that name.") from None
    settings, problems = check(raw, str(path), after)
    if before.startswith("\ufeff"):
        after = f"\ufeff{after}"
    if after != before:
        _write(path, after)
    return settings, problems


@dataclass(frozen=True, slots=True)
class SettingsKeeper:
    """Takes in what a person changes on a screen or by a command; the file may be none, and nothing is kept then."""

    path: Path | None

    def set_one(self, settings: Settings, name: str, value: str) -> tuple[Settings, list[str]]:
        """Sets one of the settings of `ABOUT`, "" its default; as `change`.

        Raises BadInput for another name or a wrong value.
        """
        value = clean.line(value)
        known = [about.name for about in ABOUT]
        if name not in known:
            raise BadInput(f'"{name}" is not a setting; there are {", ".join(known)}. Nothing was changed.')
        if value and (sentence := unusable(name, value)):
            raise BadInput(f"{sentence} Nothing was changed.")
        if self.path is None:
            given: Any = {name: value or getattr(Settings(), name)}
            return replace(settings, **given), []
        return change(self.path, {(name,): value or None})

    def set_views(self, settings: Settings, views: Mapping[int, View]) -> tuple[Settings, list[str]]:
        """Keeps these saved views in place of those there were; as `change`."""
        for view in views.values():
            if sentence := filter_problem(view.filter):
                raise BadInput(f"{sentence} Nothing was changed.")
        if self.path is None:
            return replace(settings, views=dict(views)), []
        return _set_views(self.path, views)

    def set_keys(self, settings: Settings, keys: Mapping[str, str]) -> tuple[Settings, list[str]]:
        """Keeps these keys ("log" or "lead.log" to keys) in place of those there were; as `change`."""
        if self.path is None:
            return replace(settings, keys=dict(keys)), []
        gone: dict[Place, str | None] = {
            ("keys", *name.split(".")): None for name in load(self.path)[0].keys if name not in keys
        }
        return change(self.path, gone | {("keys", *name.split(".")): text for name, text in keys.items()})


def unusable(name: str, value: str) -> str | None:
    """As `settings.problem`, and also whether the country is known, which takes a moment."""
    if sentence := problem(name, value):
        return sentence
    if name == "country" and value:
        from .calendars import known_country, unknown_country

        if not known_country(value):
            return f"country: {unknown_country(value)}"
    return None


def _set_views(path: Path, views: Mapping[int, View]) -> tuple[Settings, list[str]]:
    """Takes out the views that are none any more; one that cannot be read stays as it was typed, to be mended."""
    typed = _views_in(path)
    wrong = [number for number in typed if number not in map(str, load(path)[0].views)]
    values: dict[Place, str | None] = {
        ("views", number): None for number in typed if number not in wrong and int(number) not in views
    }
    for number, view in sorted(views.items()):
        values["views", str(number), "name"] = clean.line(view.name)
        values["views", str(number), "filter"] = clean.line(view.filter)
    if not views and not wrong:
        values["views",] = ""
    return change(path, values)


def _views_in(path: Path) -> list[str]:
    import tomllib

    try:
        found = tomllib.loads(_text(path).removeprefix("\ufeff")).get("views")
    except tomllib.TOMLDecodeError:
        return []
    return list(found) if isinstance(found, dict) else []


def _put(document: Any, place: Place, value: str | None) -> None:
    import tomlkit

    table = document
    for name in place[:-1]:
        if not isinstance(table.get(name), Mapping):
            if value is None:
                return
            table[name] = tomlkit.table()
        table = table[name]
    name = place[-1]
    if value is None:
        table.pop(name, None)
    elif place == ("views",):
        table[name] = tomlkit.table()
    elif table.get(name) != value:
        table[name] = value


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode()
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as err:
        raise BadInput(
            f"The settings file {path} cannot be read ({type(err).__name__}); nothing was changed. "
            "Save it as UTF-8 text that you may read."
        ) from None


def _write(path: Path, text: str) -> None:
    """Another file first, then its name: the settings are whole or untouched. A link keeps pointing where it did."""
    import tempfile

    try:
        real = Path(os.path.realpath(path))
        real.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=real.parent, prefix=f".{real.name}.")
        try:
            with os.fdopen(handle, "wb") as out:
                out.write(text.encode())
                out.flush()
                os.fsync(out.fileno())
            Path(name).replace(real)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as err:
        raise NotSaved(
            f"The settings file {path} could not be written: {err.strerror}. It is as it was before."
        ) from None
