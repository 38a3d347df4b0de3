"""`next --oneline`: the answer for a prompt or status bar, which asks again every few seconds.

The last answer is kept (0600, in the cache folder) with a stamp of everything it came from: the day, the options, the
settings and rule tables, and the pipeline file with SQLite's own count of its changes. While the stamp is the same,
nothing is opened and nothing judged.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import tempfile
from pathlib import Path
from typing import Any

from .. import __version__
from .session import Session

_TABLES = ("settings.toml", "rules.yaml", "profiles.yaml")


def answer(session: Session, words: tuple[str, ...], width: int) -> str:
    """The line, without its line end; empty when nobody needs you or there is no pipeline yet."""
    if not session.path.exists():
        return ""
    from ..paths import cache_dir

    place, stamp = cache_dir() / "oneline.json", _stamp(session, words, width)
    kept = _kept(place)
    if stamp and kept.get("stamp") == stamp and kept.get("day") == _day(session, kept.get("tz")):
        return str(kept.get("line", ""))
    line = _worked_out(session, words, width)
    if stamp and stamp == _stamp(session, words, width):
        _keep(place, {"stamp": stamp, "tz": session.settings.tz, "day": session.day().isoformat(), "line": line})
    return line


def _worked_out(session: Session, words: tuple[str, ...], width: int) -> str:
    from ..core.oneline import oneline
    from .lists import read_filter

    pipeline = session.reading()
    flags, first = pipeline.shown.needs_now(1, read_filter(words, session))
    return oneline(flags, first[0] if first else None, pipeline.today, width)


def _stamp(session: Session, words: tuple[str, ...], width: int) -> list[Any] | None:
    """What the answer hangs on, as plain JSON; None while the file is in the middle of a write."""
    from ..paths import settings_dir

    path = Path(os.path.realpath(session.path))
    if Path(f"{path}-journal").exists():
        return None
    with path.open("rb") as file:
        count = file.read(28)[24:28].hex()
    options = [session.profile, session.tz, [day.isoformat() for day in session.holiday], list(words), width]
    tables = [_look(settings_dir() / name) for name in _TABLES]
    return [__version__, str(path), _look(path), count, options, tables]


def _look(path: Path) -> list[int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return [found.st_mtime_ns, found.st_size, found.st_ino]


def _day(session: Session, tz: Any) -> str | None:
    """Today, in the zone that the settings had when the answer was kept; they are part of the stamp."""
    if session.today is not None:
        return session.today.isoformat()
    if not isinstance(tz, str):
        return None
    if not tz:
        return dt.datetime.now().astimezone().date().isoformat()
    from zoneinfo import ZoneInfo

    return dt.datetime.now(ZoneInfo(tz)).date().isoformat()


def _kept(place: Path) -> dict[str, Any]:
    try:
        found = json.loads(place.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _keep(place: Path, document: dict[str, Any]) -> None:
    """Writes the answer whole, for the owner alone; where that cannot be, it is worked out again the next time."""
    try:
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=place.parent, prefix=".oneline.")
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            json.dump(document, out)
        Path(name).replace(place)
    except OSError:
        return
