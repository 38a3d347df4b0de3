"""The names of backups: where they lie, which are ours, and which one is the newest.

Only names are read here, never a file, so that a refusal can point at a backup whatever state the disk is in.
"""

from __future__ import annotations

import datetime as dt
import os
import re
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

DRAFT = ".new"
"""How the names of files end that are not whole yet."""
_STAMP = "%Y%m%dT%H%M%S%fZ"


class Copy(NamedTuple):
    """A backup: when it was made (UTC), and where it lies."""

    at: dt.datetime
    path: Path


def shown(path: Path) -> str:
    """The path as text that every output can write: bytes that are no text become escapes."""
    return os.fspath(path).encode("utf-8", "backslashreplace").decode()


def real_place(path: Path) -> Path:
    """The place behind any link: journal, backups and a new file belong beside the real one."""
    return Path(os.path.realpath(path))


def backups_folder(path: Path) -> Path:
    """The folder for backups of the file at `path`; it need not be there."""
    return real_place(path).parent / "backups"


def copy_name(path: Path, now: dt.datetime, what: str = "") -> Path:
    """Where a copy of `path` made at `now` (aware) goes; `what` sets copies apart that are no backups."""
    real = real_place(path)
    stamp = now.astimezone(dt.UTC).strftime(_STAMP).rjust(22, "0")  # a year below 1000 has fewer digits
    return backups_folder(path) / f"{real.stem}-{what}{stamp}{real.suffix}"


def made_at(path: Path, name: str) -> dt.datetime | None:
    """When the backup of `path` with this file name was made; None when it is no such backup."""
    real = real_place(path)
    pattern = rf"{re.escape(real.stem)}-([0-9]{{8}}T[0-9]{{12}}Z){re.escape(real.suffix)}"
    found = re.fullmatch(pattern, name)
    try:
        return dt.datetime.strptime(found[1], _STAMP).replace(tzinfo=dt.UTC) if found else None
    except ValueError:
        return None


def copies(path: Path) -> list[Copy]:
    """The backups of the file at `path`, newest first; none when their folder cannot be read."""
    folder = backups_folder(path)
    try:
        with os.scandir(folder) as entries:
            found = [(made_at(path, entry.name), entry) for entry in entries if entry.is_file(follow_symlinks=False)]
    except OSError:
        return []
    return sorted((Copy(at, folder / entry.name) for at, entry in found if at), reverse=True)


def copies_in_the_making(path: Path) -> list[Path]:
    """The drafts of backups of the file at `path`: being made, or left by somebody who was killed."""
    folder, found = backups_folder(path), []
    with suppress(OSError):
        for name in os.listdir(folder):
            draft = re.fullmatch(rf"\.(.+)\.[^.]+{re.escape(DRAFT)}", name)
            if draft and made_at(path, draft[1]):
                found.append(folder / name)
    return found


def hint(path: Path) -> str:
    """A sentence on the newest backup of `path` and how to bring it back, with a blank before it; "" without one."""
    newest = next(iter(copies(path)), None)
    if newest is None:
        return ""
    return (
        f" The newest backup is of {newest.at:%Y-%m-%d %H:%M} UTC ({shown(newest.path)}); "
        "`pipeline-tui restore` brings it back."
    )


def to_keep(times: Iterable[dt.datetime], now: dt.datetime) -> set[dt.datetime]:
    """Which of the backups made at these instants stay, `now` being the instant of thinning.

    The 10 newest; the first of each of the 14 latest days, the 8 latest weeks and the 6 latest months that have any.
    Those dated after tomorrow, by a clock that was wrong, are counted apart: they push no other out.
    """
    every = set(times)
    ahead = {at for at in every if at - now > dt.timedelta(days=1)}
    return _keep(every - ahead) | _keep(ahead)


def _keep(times: set[dt.datetime]) -> set[dt.datetime]:
    newest = sorted(times, reverse=True)
    keep = set(newest[:10])
    for number, period in ((14, _day), (8, _week), (6, _month)):
        firsts = {period(at): at for at in newest}  # going back in time, the first of a period is set last
        keep.update(list(firsts.values())[:number])
    return keep


def _day(at: dt.datetime) -> tuple[int, ...]:
    return at.year, at.month, at.day


def _week(at: dt.datetime) -> tuple[int, ...]:
    return tuple(at.isocalendar()[:2])


def _month(at: dt.datetime) -> tuple[int, ...]:
    return at.year, at.month
