"""The user's settings: one TOML file, read once by the command line and passed down.

A mistake in the file is a sentence with file, line and reason, never a crash: the setting falls back to its default.
`settings_file` changes the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import tomllib

PROFILES = ("gentle", "standard", "persistent")
ORDERS = ("mdy", "dmy")


@dataclass(frozen=True, slots=True)
class View:
    """A filter line with a name."""

    name: str
    filter: str
    """Filter and order, in the filter language."""


DEFAULT_VIEWS: Mapping[int, View] = {
    1: View("Needs me", "needs sort:urgency"),
    2: View("Stalled", "stalled sort:silence"),
    3: View("This week", "agreed<=7d or due<=7d sort:next"),
    4: View("Thanks owed", "thanks:owed"),
    5: View("Waiting on req", "stage:waiting sort:silence"),
}
"""The views of somebody who has saved none."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting, with its default."""

    profile: str = "standard"
    me: str = ""
    phone: str = ""
    email: str = ""
    addresses: str = ""
    value_point: str = ""
    tz: str = ""
    date_order: str = ""
    country: str = ""
    weekend: str = ""
    theme: str = ""
    keys: Mapping[str, str] = field(default_factory=dict)
    """Id of a key, "log" or "lead.log", to the user's keys for it, as they are written in the file."""
    views: Mapping[int, View] = field(default_factory=lambda: dict(DEFAULT_VIEWS))
    """The saved views by number, 1 to 9."""


@dataclass(frozen=True, slots=True)
class About:
    """What a person is told about a setting."""

    name: str
    label: str
    sentence: str
    empty: str = ""
    """What an empty value means."""
    choices: tuple[str, ...] = ()


ABOUT = (
    About("profile", "Profile", "How soon and how often to follow up.", choices=PROFILES),
    About("me", "Your name", "What scripts call you and how mails are signed.", "left out"),
    About("phone", "Your phone", "Said on voicemail and put under mails.", "left out"),
    About("email", "Your e-mail", "Put under mails.", "left out"),
    About("addresses", "Other addresses", "Also yours: they tell sent mail from received.", "none"),
    About("value_point", "What you bring", "One line that scripts may quote.", "left out"),
    About("tz", "Time zone", "Where you are: Europe/Berlin; call times follow.", "this computer's"),
    About(
        "date_order", "Date order", "A past 3/4: mdy 4 March, dmy 3 April; else asked.", "the locale's", ("", *ORDERS)
    ),
    About("country", "Country", "Its days off count: GB (England), GB-SCT, DE-BY.", "no holidays"),
    About("weekend", "Weekend", "Days off in every country: Fri Sat.", "the country's"),
    About("theme", "Theme", "Colours of the screen.", "pipeline-dark"),
)
"""The settings that are one text each, in the order they are shown."""


def load(path: Path) -> tuple[Settings, list[str]]:
    """The settings in the file and a sentence for every mistake in it; defaults when there is no file."""
    try:
        text = path.read_text("utf-8-sig")
    except FileNotFoundError:
        return Settings(), []
    except (OSError, UnicodeDecodeError) as err:
        return Settings(), [f"The settings file {path} cannot be read ({type(err).__name__}); defaults are in force."]
    import tomllib

    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as err:
        return Settings(), [f"{not_toml(path, err)} Defaults are in force until it is corrected."]
    return check(raw, str(path), text)


def not_toml(path: Path, err: tomllib.TOMLDecodeError) -> str:
    """A sentence with file, line and reason for a file that is no TOML."""
    reason, _, place = str(err).rstrip(")").partition(" (at ")
    line = re.match(r"line (\d+)", place)
    where = f", {line[0]}" if line else ", at its end" if place else ""
    return f'The settings file {path}{where}: it is not valid TOML: {reason}. Text stands in quotes: me = "Ada".'


def check(raw: Mapping[str, Any], where: str, text: str = "") -> tuple[Settings, list[str]]:
    """Settings from raw values, and a sentence for each that is not usable, with its line when the text is given."""
    settings, problems = Settings(), []
    names = [one.name for one in fields(Settings)]
    for name, value in raw.items():
        if name == "views":
            views, wrong = _views(value)
            settings = replace(settings, views=views)
        elif name == "keys":
            keys, wrong = _keys(value)
            settings = replace(settings, keys=keys)
        elif name not in names:
            wrong = {name: f'"{name}" is not a setting; there are {", ".join(names)}.'}
        elif sentence := problem(name, value):
            wrong = {name: f"{sentence} The default stays in force."}
        else:
            wrong = {}
            settings = replace(settings, **{name: value})
        for place, said in wrong.items():
            line = line_of(text, tuple(place.split("\n")))
            problems.append(f"{where}, line {line}: {said}" if line else f"{where}: {said}")
    return settings, problems


def problem(name: str, value: Any) -> str | None:
    """A sentence when the value is not one for the setting; None when it is."""
    if not isinstance(value, str):
        return f"{name} must be text in quotes."
    if name == "profile" and value not in PROFILES:
        return f'profile "{value}" is not one of {", ".join(PROFILES)}.'
    if name == "date_order" and value not in ("", *ORDERS):
        return f'date_order "{value}" is not one of {", ".join(ORDERS)}.'
    if name == "weekend" and value and not weekend_days(value):
        return f'weekend "{value}" is not a list of days; write it like "Fri Sat".'
    if name == "addresses" and value and not own_addresses(value):
        return f'addresses "{value}" is no list of e-mail addresses; write it like "me@home.example, me@work.example".'
    if name == "tz" and value and not _zone_exists(value):
        return f'tz "{value}" is not a time zone; write it like Europe/Berlin.'
    return None


def _views(raw: Any) -> tuple[dict[int, View], dict[str, str]]:
    """The views of the file by number, and sentences by place ("views", newline, "3") for those that are none."""
    if not isinstance(raw, Mapping):
        return dict(DEFAULT_VIEWS), {"views": "views is a table: [views.1] with name and filter. The default stays."}
    found: dict[int, View] = {}
    wrong = {}
    for number, value in raw.items():
        view = {"filter": value} if isinstance(value, str) else value
        line = view.get("filter") if isinstance(view, Mapping) else None
        name = view.get("name", line) if isinstance(view, Mapping) else None
        if number not in tuple("123456789"):
            wrong[f"views\n{number}"] = f'views.{number}: a view stands under a number from 1 to 9, not "{number}".'
        elif not (isinstance(line, str) and isinstance(name, str) and line.strip()):
            wrong[f"views\n{number}"] = f'views.{number}: a view has a filter (and a name): filter = "stalled".'
        elif sentence := filter_problem(line):
            wrong[f"views\n{number}"] = f"views.{number}: {sentence} This view is left out."
        else:
            found[int(number)] = View(name.strip() or line.strip(), line.strip())
    return dict(sorted(found.items())), wrong


def filter_problem(line: str) -> str | None:
    """A sentence when the line is no filter; None when it is one."""
    import datetime as dt

    from .core.filters import FilterError, parse

    try:
        parse(line, dt.date(2000, 1, 1))
    except FilterError as err:
        return f'the filter "{line}" cannot be read. {err}'
    return None


def _keys(raw: Any) -> tuple[dict[str, str], dict[str, str]]:
    """The user's keys by id, and sentences by place. Whether ids and keys exist is checked by the screens' registry."""
    if not isinstance(raw, Mapping):
        return {}, {"keys": 'keys is a table: [keys] with lines like log = "c, f5". The default keys stay.'}
    found: dict[str, str] = {}
    wrong = {}
    for path, value in _flat(raw):
        words = value if isinstance(value, list) else [value]
        if all(isinstance(word, str) for word in words):
            found[".".join(path)] = ", ".join(words)
        else:
            wrong["\n".join(("keys", *path))] = f'keys.{".".join(path)} must be text in quotes, like "c, f5".'
    return found, wrong


def _flat(raw: Mapping[str, Any], before: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    for name, value in raw.items():
        if isinstance(value, Mapping):
            yield from _flat(value, (*before, name))
        else:
            yield (*before, name), value


_HEADER = re.compile(r"\s*\[([^\[\]]+)\]\s*(?:#.*)?$")


def line_of(text: str, path: tuple[str, ...]) -> int:
    """The line, from 1, on which a key or its table stands in TOML text; 0 when it is not found there."""
    table: tuple[str, ...] = ()
    for number, row in enumerate(text.splitlines(), 1):
        if header := _HEADER.match(row):
            table = _parts(header[1])
            if table[: len(path)] == path:
                return number
        elif "=" in row and (*table, *_parts(row.partition("=")[0]))[: len(path)] == path:
            return number
    return 0


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip().strip("\"'") for part in dotted.split("."))


_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def weekend_days(text: str) -> frozenset[int]:
    """The weekdays (Monday is 0) that "Fri Sat" or "friday, saturday" names; empty when a word is no day."""
    words = [word[:3].lower() for word in text.replace(",", " ").split()]
    return frozenset(map(_DAYS.index, words)) if all(word in _DAYS for word in words) else frozenset()


def own_addresses(text: str) -> frozenset[str]:
    """The e-mail addresses in a setting, in lower case; empty when one of them is none."""
    parts = text.lower().replace(",", " ").replace(";", " ").split()
    return frozenset(parts) if all(0 < part.find("@") < len(part) - 1 for part in parts) else frozenset()


def _zone_exists(name: str) -> bool:
    from zoneinfo import ZoneInfo

    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True


def locale_order() -> str:
    """mdy or dmy, from the environment's locale: month first in the US, the Philippines and where nothing is said."""
    import os

    name = os.environ.get("LC_ALL") or os.environ.get("LC_TIME") or os.environ.get("LANG") or ""
    territory = name.split(".")[0].partition("_")[2].upper()
    return "mdy" if territory in ("", "US", "PH", "PR") else "dmy"
