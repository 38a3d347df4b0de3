"""Changes the settings file: only what is asked, comments and the rest of it as they were, whole or not at all.

Several windows and shells may change it: each change is read, decided and written in one step, one entry at a time.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from .core import clean
from .core.errors import BadInput, NotSaved
from .settings import ABOUT, Settings, View, check, filter_problem, not_toml, problem

Place = tuple[str, ...]
"""Where a value stands: ("profile",), ("keys", "lead", "log")."""
Values = Mapping[Place, str | None]
"""What shall stand where; None takes it out."""

PATIENCE = 3.0
"""Seconds in which another window has long finished its change."""


def read(path: Path) -> tuple[Settings, list[str]]:
    """What the file holds now, and a sentence for each mistake in it. Raises BadInput when it cannot be read."""
    text = _text(path)
    return check(_parsed(path, text), str(path), text)


def change(path: Path, values: Values) -> tuple[Settings, list[str]]:
    """Writes values into the file (made 0600 when there is none); None takes one out. Gives what is in force then.

    The second part are sentences for mistakes that stood in the file before. Raises BadInput when the file is no TOML
    or a value is none for its setting, NotSaved when it cannot be written; the file is then as it was.
    """
    return _change(path, lambda _: values)


def _change(path: Path, decide: Callable[[Mapping[str, Any]], Values]) -> tuple[Settings, list[str]]:
    """As `change`, with the values that are decided on what stands in the file; nobody else changes it meanwhile."""
    with _alone(path):
        before = _text(path)
        values = decide(_parsed(path, before))
        after, raw = _with(path, before, values)
        settings, problems = check(raw, str(path), after)
        if after != before:
            _write(path, after)
    return settings, problems


@dataclass(frozen=True, slots=True)
class SettingsKeeper:
    """Takes in what a person changes on a screen or by a command; the file may be none, and nothing is kept then.

    What is handed in as `settings` counts only where there is no file: else what the file holds now is changed.
    """

    path: Path | None

    def read(self, settings: Settings) -> tuple[Settings, list[str]]:
        """What the file holds now, as `read`."""
        return (settings, []) if self.path is None else read(self.path)

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

    def set_view(
        self, settings: Settings, number: int, turn: Callable[[View | None], View | None]
    ) -> tuple[Settings, list[str]]:
        """Puts under a number, 1 to 9, what `turn` makes of the view that stands there now, None for none; as `change`.

        Raises BadInput when its filter is none; what `turn` raises is raised, and nothing was changed.
        """

        def turned(views: Mapping[int, View]) -> View | None:
            view = turn(views.get(number))
            if view is not None and (sentence := filter_problem(view.filter)):
                raise BadInput(f"{sentence} Nothing was changed.")
            return view and View(clean.line(view.name), clean.line(view.filter))

        if self.path is None:
            view = turned(settings.views)
            rest = {at: one for at, one in settings.views.items() if at != number}
            return replace(settings, views=dict(sorted({**rest, number: view}.items())) if view else rest), []
        return _change(self.path, lambda raw: _view_values(raw, number, turned(check(raw, "")[0].views)))

    def set_keys(
        self, settings: Settings, turn: Callable[[Mapping[str, str]], Mapping[str, str]]
    ) -> tuple[Settings, list[str]]:
        """Keeps what `turn` makes of the user's keys ("log" or "lead.log" to keys) as they are now; as `set_view`."""
        if self.path is None:
            return replace(settings, keys=dict(turn(settings.keys))), []

        def decide(raw: Mapping[str, Any]) -> Values:
            mine = check(raw, "")[0].keys
            wanted = turn(mine)
            differ = [name for name in {**mine, **wanted} if mine.get(name) != wanted.get(name)]
            return {("keys", *name.split(".")): wanted.get(name) for name in differ}

        return _change(self.path, decide)


def unusable(name: str, value: str) -> str | None:
    """As `settings.problem`, and also whether the country is known, which takes a moment."""
    if sentence := problem(name, value):
        return sentence
    if name == "country" and value:
        from .calendars import known_country, unknown_country

        if not known_country(value):
            return f"country: {unknown_country(value)}"
    return None


def _view_values(raw: Mapping[str, Any], number: int, view: View | None) -> Values:
    """One view in the place of what stands there; the others stay as they were typed, those that are none too.

    Where the file has no views yet, those that are in force stand in it then beside the one.
    """
    typed = raw.get("views")
    wanted: dict[int, View | None] = {number: view}
    stay: list[str] = []
    if isinstance(typed, Mapping):
        stay = [at for at in typed if at != str(number)]
    else:
        wanted = {**check(raw, "")[0].views, **wanted}
    if not stay and not any(wanted.values()):
        return {("views",): ""}
    values: dict[Place, str | None] = {}
    for at, one in sorted(wanted.items()):
        if one is None:
            values["views", str(at)] = None
        else:
            values["views", str(at), "name"], values["views", str(at), "filter"] = one.name, one.filter
    return values


def _parsed(path: Path, text: str) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(text.removeprefix("\ufeff"))
    except tomllib.TOMLDecodeError as err:
        raise BadInput(f"{not_toml(path, err)} Correct it there first; nothing was changed.") from None


def _with(path: Path, before: str, values: Values) -> tuple[str, dict[str, Any]]:
    """The text of the file with the values in it, and what it holds then."""
    import tomllib

    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    mark = "\ufeff" if before.startswith("\ufeff") else ""
    try:
        document = tomlkit.parse(before.removeprefix(mark))
        for place, value in values.items():
            _put(document, place, value)
        after = tomlkit.dumps(document)
        return mark + after, tomllib.loads(after)
    except (TOMLKitError, TypeError, ValueError, AttributeError):
        names = ", ".join(".".join(place) for place in values)
        raise BadInput(f"{path}: {names} cannot be set there; something else has that name.") from None


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


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Makes the folder of the file and holds it, so that changes come one after the other; without locks it goes on."""
    import time

    folder = Path(os.path.realpath(path)).parent
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        number = os.open(folder, os.O_RDONLY)
    except OSError as err:
        raise _not_written(path, err) from None
    try:
        end = time.monotonic() + PATIENCE
        while not _held(number):
            if time.monotonic() > end:
                raise NotSaved(f"Another window is changing {path} just now. Nothing was changed; try it again.")
            time.sleep(0.01)
        yield
    finally:
        os.close(number)


def _held(number: int) -> bool:
    """Takes the lock; False while somebody else has it. Where there are no locks, it counts as taken."""
    try:
        import fcntl

        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except (ImportError, OSError):
        pass
    return True


def _write(path: Path, text: str) -> None:
    """Another file first, then its name: the settings are whole or untouched. A link keeps pointing where it did."""
    import tempfile

    try:
        real = Path(os.path.realpath(path))
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
        raise _not_written(path, err) from None


def _not_written(path: Path, err: OSError) -> NotSaved:
    return NotSaved(f"The settings file {path} could not be written: {err.strerror}. It is as it was before.")
