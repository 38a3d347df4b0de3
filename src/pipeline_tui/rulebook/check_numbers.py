"""Checks profiles.yaml and turns it into profiles, limits and calendar defaults."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from datetime import date, time
from typing import Any

from ..core.calendar import Calendar
from ..core.tables import Limits, Profile
from ..core.terms import STAGE_KEYS
from .source import Path, Table

MOST = 36_500
"""Largest number a table may give: a hundred years of days."""

_LEAST = {
    "promise_grace_bd": 0, "thr_applied": 1, "thr_applied_referred": 1, "thr_applied_old": 1, "thr_screened": 1,
    "int_base": 1, "int_lo": 1, "int_hi": 1, "thr_req": 1, "thr_frozen": 1, "agreed_retry_bd": 1, "offer_near_bd": 0,
    "competing_horizon_bd": 0, "keep_warm_days": 1,
}  # fmt: skip
"""Whole numbers of a profile, each with the least it may be."""

_PROFILE = tuple(f.name for f in fields(Profile) if f.name != "name")
_CHANNELS = ("call", "email", "linkedin", "text")


def number(table: Table, path: Path, value: Any, least: float, *, whole: bool = True) -> bool:
    """Whether `value` is a number from `least` to `MOST`; a mistake is noted when it is not."""
    kind = (int,) if whole else (int, float)
    if isinstance(value, bool) or not isinstance(value, kind) or not least <= value <= MOST:
        what = "a whole number" if whole else "a number"
        table.wrong(path, f"{path[-1]} is {value!r}; it must be {what} from {least:g} to {MOST}")
        return False
    return True


def profiles(table: Table) -> dict[str, Profile]:
    """Every profile of the table that is whole; mistakes are noted in the table."""
    raw = table.data.get("profiles")
    if not isinstance(raw, dict) or not raw:
        table.wrong(("profiles",), "profiles must list at least one profile by name")
        return {}
    return {str(name): p for name, one in raw.items() if (p := _profile(table, str(name), one))}


def _profile(table: Table, name: str, raw: Any) -> Profile | None:
    at: Path = ("profiles", name)
    before = len(table.mistakes)
    if not isinstance(raw, dict):
        table.wrong(at, f"profile {name} must be a list of numbers by name")
        return None
    for key in raw:
        if key not in _PROFILE:
            table.wrong((*at, key), f"profile {name} has no number called {key!r}")
    for key in _PROFILE:
        if key not in raw:
            table.wrong(at, f"profile {name} lacks {key}")
        elif key in _LEAST:
            number(table, (*at, key), raw[key], _LEAST[key])
    if "int_k" in raw:
        number(table, (*at, "int_k"), raw["int_k"], 0.1, whole=False)
    if raw.get("revive_days") is not None:
        number(table, (*at, "revive_days"), raw["revive_days"], 1)
    for key in ("first_channel", "flip_channel", "cap", "final_wait", "backoff"):
        if key in raw:
            _by_stage(table, (*at, key), raw[key], raw)
    if len(table.mistakes) == before and raw["int_lo"] > raw["int_hi"]:
        table.wrong((*at, "int_lo"), f"profile {name}: int_lo is larger than int_hi")
    return Profile(name=name, **raw) if len(table.mistakes) == before else None


def _by_stage(table: Table, path: Path, raw: Any, profile: Mapping[str, Any]) -> None:
    key = str(path[-1])
    if not isinstance(raw, dict):
        table.wrong(path, f"{key} must give a value for each of {', '.join(STAGE_KEYS)}")
        return
    for stage in raw:
        if stage not in STAGE_KEYS:
            table.wrong((*path, stage), f"{key} knows no {stage!r}; it knows {', '.join(STAGE_KEYS)}")
    for stage in STAGE_KEYS:
        if stage not in raw:
            table.wrong(path, f"{key} lacks {stage}")
            continue
        here, value = (*path, stage), raw[stage]
        if key == "cap":
            number(table, here, value, 1)
        elif key == "final_wait":
            number(table, here, value, 0)
        elif key == "first_channel" and value not in _CHANNELS:
            table.wrong(here, f"{value!r} is no channel; channels are {', '.join(_CHANNELS)}")
        elif key == "flip_channel" and not isinstance(value, bool):
            table.wrong(here, f"flip_channel is {value!r}; it must be true or false")
        elif key == "backoff":
            _backoff(table, here, value, profile.get("cap"))


def _backoff(table: Table, path: Path, raw: Any, caps: Any) -> None:
    if not isinstance(raw, dict):
        table.wrong(path, "backoff must say after which attempt to wait how many business days, like {1: 5, 2: 10}")
        return
    for n, wait in raw.items():
        if isinstance(n, bool) or not isinstance(n, int) or n < 1:
            table.wrong((*path, str(n)), f"{n!r} is no attempt; attempts are counted from 1")
        else:
            number(table, (*path, n), wait, 1)
    cap = caps.get(path[-1]) if isinstance(caps, dict) else None
    if isinstance(cap, int) and cap <= MOST:
        missing = next((n for n in range(1, cap) if n not in raw), None)
        if missing is not None:
            at = (*path[:-2], "cap", path[-1])
            table.wrong(at, f"backoff lacks attempt {missing}, because cap allows {cap} attempts")


def limits(table: Table) -> Limits | None:
    """The numbers no profile changes, or None when one is wrong."""
    raw = table.data.get("fixed")
    before = len(table.mistakes)
    names = [f.name for f in fields(Limits)]
    if not isinstance(raw, dict):
        table.wrong(("fixed",), "fixed must be a list of numbers by name")
        return None
    for key in raw:
        if key not in names:
            table.wrong(("fixed", key), f"fixed has no number called {key!r}")
    for key in names:
        if key not in raw:
            table.wrong(("fixed",), f"fixed lacks {key}")
        else:
            number(table, ("fixed", key), raw[key], 0, whole=not key.endswith("_factor"))
    return Limits(**raw) if len(table.mistakes) == before else None


def calendar(table: Table) -> tuple[Calendar, tuple[time, time]] | None:
    """The calendar and call window used when nothing else is known, or None when they cannot be read."""
    raw = table.data.get("calendar_defaults")
    at: Path = ("calendar_defaults",)
    if not isinstance(raw, dict):
        table.wrong(at, "calendar_defaults must give weekend, holidays, year_end_quiet and call_window")
        return None
    try:
        quiet = raw["year_end_quiet"]
        made = Calendar(
            weekend=frozenset(raw["weekend"]),
            holidays=frozenset(d if isinstance(d, date) else date.fromisoformat(d) for d in raw["holidays"] or ()),
            year_end_quiet=None if quiet is None else (_month_day(quiet[0]), _month_day(quiet[1])),
        )
        start, end = (time.fromisoformat(t) for t in raw["call_window"])
    except (KeyError, TypeError, ValueError, IndexError, AttributeError):
        table.wrong(
            at,
            "weekend lists weekdays from 0 (Monday), holidays lists dates, year_end_quiet and call_window are pairs "
            'like ["12-24", "01-01"] and ["09:00", "17:00"]',
        )
        return None
    return made, (start, end)


def _month_day(text: str) -> tuple[int, int]:
    month, day = text.split("-")
    return int(month), int(day)
