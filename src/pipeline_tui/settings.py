"""The user's settings: one TOML file, read once by the command line and passed down.

A mistake in the file is a sentence, never a crash: the setting falls back to its default and the sentence is shown.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

PROFILES = ("gentle", "standard", "persistent")
ORDERS = ("mdy", "dmy")


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting, with its default."""

    profile: str = "standard"
    """How soon and how often to follow up: gentle, standard or persistent."""
    me: str = ""
    """Your name, as scripts should say it."""
    addresses: str = ""
    """Your own e-mail addresses, "me@home.example, me@work.example": tells what you wrote from what they wrote."""
    phone: str = ""
    """Your number, for voicemail and e-mail scripts."""
    value_point: str = ""
    """One line of what you bring, for scripts."""
    tz: str = ""
    """Your time zone, "Europe/Berlin"; empty is the computer's."""
    date_order: str = ""
    """How 3/4 is read: mdy (4 March is 3/4) or dmy; empty follows the locale."""
    country: str = ""
    """Country whose public holidays are not business days, "GB"; empty is none."""
    weekend: str = ""
    """Days that are no business days, "Fri Sat"; empty is the rule table's (Sat Sun)."""
    theme: str = ""
    """A theme's name; empty is ours."""


def load(path: Path) -> tuple[Settings, list[str]]:
    """The settings in the file and a sentence for every mistake in it; defaults when there is no file."""
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Settings(), []
    except (OSError, UnicodeDecodeError) as err:
        return Settings(), [f"The settings file {path} cannot be read ({type(err).__name__}); defaults are in force."]
    except tomllib.TOMLDecodeError as err:
        return Settings(), [f"The settings file {path} is not valid TOML: {err}. Defaults are in force."]
    return check(raw, str(path))


def check(raw: dict[str, Any], where: str) -> tuple[Settings, list[str]]:
    """Settings from raw values and a sentence for each that is not usable."""
    settings, problems = Settings(), []
    names = {f.name for f in fields(Settings)}
    for name, value in raw.items():
        if name not in names:
            problems.append(f'{where}: "{name}" is not a setting; there are {", ".join(sorted(names))}.')
        elif sentence := _problem(name, value):
            problems.append(f"{where}: {sentence} The default stays in force.")
        else:
            settings = replace(settings, **{name: value})
    return settings, problems


def _problem(name: str, value: Any) -> str | None:
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
