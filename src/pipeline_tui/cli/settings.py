"""`settings` and `keys`: what is set and where, changing one of them, and the table of keys in force."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..core.errors import BadInput
from ..settings import ABOUT, Settings, View
from ..settings_file import SettingsKeeper
from .out import dump, json_option, pass_session, say, tell
from .session import Session

if TYPE_CHECKING:
    from ..tui.keys import Key


@click.group("settings", invoke_without_command=True)
@json_option
@click.pass_context
def settings_command(ctx: click.Context, as_json: bool) -> None:
    """Every setting with its value; `settings set` changes one.

    Names with a dot are inside a table: keys.log is the key for logging, views.3 a saved view (views.3.name its name).
    """
    if ctx.invoked_subcommand is None:
        _show(ctx.obj, as_json)


def _show(session: Session, as_json: bool) -> None:
    from ..paths import settings_file

    settings, path = session.settings, settings_file()
    session.read_own_tables()
    if as_json:
        dump(
            {about.name: getattr(settings, about.name) for about in ABOUT}
            | {
                "keys": dict(settings.keys),
                "views": {str(n): {"name": view.name, "filter": view.filter} for n, view in settings.views.items()},
                "path": str(path),
                "problems": session.troubles,
            }
        )
        return
    for about in ABOUT:
        value = getattr(settings, about.name) or f"({about.empty})"
        say(f"{about.name:<12} {value:<20} {about.sentence}")
    for number, view in settings.views.items():
        say(f"views.{number:<6} {view.name:<20} {view.filter}")
    for name, keys in settings.keys.items():
        say(f"keys.{name:<7} {keys}")
    say(f"\nIn {path}{'' if path.exists() else ' (not there yet; `pipeline-tui settings set` makes it)'}")


@settings_command.command("tables")
def tables_command() -> None:
    """How rules.yaml, profiles.yaml and scripts.yaml of your own are written, with an example of each."""
    from textwrap import fill

    from ..paths import settings_dir
    from ..rulebook.told import EXAMPLES, PARAGRAPHS

    for paragraph in PARAGRAPHS:
        say(f"{fill(paragraph, 96)}\n")
    for name, text in EXAMPLES.items():
        say(f"{settings_dir() / name}\n")
        say("".join(f"    {line}\n" if line else "\n" for line in text.splitlines()))


@settings_command.command("path")
def path_command() -> None:
    """Where the settings file lies."""
    from ..paths import settings_file

    say(str(settings_file()))


@settings_command.command("set")
@click.argument("key")
@click.argument("value")
@pass_session
def set_command(session: Session, key: str, value: str) -> None:
    """Give a setting a value; an empty one ("") brings the default back."""
    from ..paths import settings_file

    path = settings_file()
    table, _, name = key.partition(".")
    if table == "keys" and name:
        problems = _set_key(path, name, value)
    elif table == "views" and name:
        problems = _set_view(path, name, value)
    else:
        if key == "theme" and value:
            _check_theme(value)
        _, problems = SettingsKeeper(path).set_one(Settings(), key, value)
    for problem in problems:
        tell(problem)
    if key == "country" and value:
        from ..calendars import meant

        more = f" ({words}; its other regions have codes of their own)" if (words := meant(value)) else ""
        say(f'{key} = "{value}"{more}')
        return
    say(f'{key} = "{value}"' if value else f"{key}: the default holds again")


def _set_key(path: Path, name: str, value: str) -> list[str]:
    """Writes keys for one thing after they were checked against the registry."""
    from ..tui.keymap import changed_keys

    return SettingsKeeper(path).set_keys(Settings(), lambda mine: changed_keys(mine, name, value))[1]


def _set_view(path: Path, name: str, value: str) -> list[str]:
    """Writes filter or name of a saved view; an empty filter takes the view out."""
    number, _, part = name.partition(".")
    if number not in tuple("123456789") or part not in ("", "name", "filter"):
        raise BadInput(f'"views.{name}" is no view; write views.3, or views.3.name. Nothing was changed.')

    def turn(old: View | None) -> View | None:
        if part == "name":
            if old is None:
                raise BadInput(f"There is no view {number} to name; first `settings set views.{number} FILTER`.")
            return View(value or old.filter, old.filter)
        if not value:
            return None
        return View(old.name if old and old.name != old.filter else value, value)

    return SettingsKeeper(path).set_view(Settings(), int(number), turn)[1]


def _check_theme(name: str) -> None:
    from ..tui.themes import by_name

    if name not in by_name():
        raise BadInput(f'"{name}" is not a theme; there are {", ".join(by_name())}. Nothing was changed.')


@click.command("keys")
@json_option
@pass_session
def keys_command(session: Session, as_json: bool) -> None:
    """Every key of every screen as it is in force; your own are marked. `settings set keys.ID "KEYS"` changes one."""
    from ..tui.keymap import keymap
    from ..tui.keys import SCREENS, TITLES, groups

    found = keymap(session.settings.keys)
    if as_json:
        rows = [
            _key_json(key, usual)
            for where, table in found.screens.items()
            for key, usual in zip(table, SCREENS[where], strict=True)
        ]
        dump({"keys": rows, "problems": list(found.problems)})
        return
    for problem in found.problems:
        tell(problem)
    for where in SCREENS:
        say(f"{TITLES[where]}")
        usual = {key.id: key.keys for key in SCREENS[where]}
        for group, keys in groups(found.table(where)).items():
            if len(groups(SCREENS[where])) > 1:
                say(f"  {group}")
            for key in keys:
                mine = " (yours)" if key.keys != usual[key.id] else ""
                say(f"    {key.shown:<14} {key.id:<12} {key.tooltip}{mine}")


def _key_json(key: Key, usual: Key) -> dict[str, object]:
    return {
        "where": key.where,
        "id": key.id,
        "keys": key.keys.split(","),
        "shown": key.shown,
        "label": key.label,
        "tooltip": key.tooltip,
        "default": usual.keys.split(","),
    }
