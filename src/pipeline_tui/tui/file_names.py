"""The files a person may mean: those that lie at hand, those a half-typed path can become, and a path that was dropped.

Terminals paste what is dropped on them as a quoted path, one with backslashes, or a file:// address. Names on a disk
can hold anything, so what is shown of them goes through `core.clean`.
"""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from urllib.parse import unquote, urlsplit

from ..core.clean import line

LIKELY = frozenset({"csv", "tsv", "xlsx", "xlsm", "json", "jsonl", "ndjson", "md", "db", "sqlite", "vcf", "txt"})
"""Endings of files that an import can read."""
AT_HAND = LIKELY - {"txt"}
"""Endings of files that are offered before anything is typed."""
MAIL = frozenset({"eml", "mbox"})
_MOST = 200
"""Files offered at most."""
_LOOKED_AT = 20_000
"""Entries of one folder looked at."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file or folder that can be chosen."""

    path: Path
    modified: float
    """Seconds since 1970, UTC."""
    size: int = 0
    """Bytes; 0 for a folder."""
    folder: bool = False

    @property
    def name(self) -> str:
        """Its name in one clean line; a folder's ends with a slash."""
        return line(self.path.name) + ("/" if self.folder else "")

    @property
    def day(self) -> date | None:
        """The day it was last changed, on this computer; None when the disk says nonsense."""
        try:
            return datetime.fromtimestamp(self.modified, UTC).astimezone().date()
        except (OverflowError, ValueError, OSError):
            return None


def at_hand(folders: Iterable[Path], having: str = "") -> list[Found]:
    """Likely files of these folders whose name holds `having` (any letter case), newest first, at most 200."""
    found = {one.path: one for folder in folders for one in _entries(folder)}
    likely = [f for f in found.values() if ending(f.path) in AT_HAND and having.casefold() in f.path.name.casefold()]
    return sorted((f for f in likely if not f.folder), key=lambda f: (-f.modified, f.path.name))[:_MOST]


def beginning(typed: str) -> list[Found]:
    """What a half-typed path can become: folders and likely files, folders first, by name, at most 200.

    `typed` holds a slash; what follows the last one is the beginning of a name, in any letter case.
    """
    folder, _, start = typed.rpartition("/")
    found = [f for f in _entries(expanded(f"{folder}/"), hidden=start.startswith(".")) if _starts(f, start)]
    wanted = (f for f in found if f.folder or ending(f.path) in LIKELY)
    return sorted(wanted, key=lambda f: (not f.folder, f.path.name.casefold()))[:_MOST]


def completed(typed: str, offers: Iterable[Found]) -> str:
    """The typed text, as far as all offers that begin with it go on alike; a single folder gets its slash."""
    folder, slash, start = typed.rpartition("/")
    fitting = [f for f in offers if f.name == f.path.name + "/" * f.folder and (slash == "" or _starts(f, start))]
    if len(fitting) == 1 and not slash:
        return str(fitting[0].path)
    names = [f.name for f in fitting if _starts(f, start)]
    longer = _alike(names)
    return folder + slash + longer if len(longer) >= len(start) and names else typed


def read_typed(text: str) -> list[Path]:
    """The paths a line names: as typed with `~`, quoted, with backslashes, as file:// address; several when several
    files were dropped together. Empty for an empty line.
    """
    text = text.strip()
    if not text:
        return []
    if is_there(whole := expanded(text)):
        return [whole]
    parts = [text] if text.startswith("file://") and " " not in text else _split(text)
    paths = [_address(part) if part.startswith("file://") else expanded(part) for part in parts]
    return paths if len(paths) == 1 or all(is_there(path) for path in paths) else [whole]


def is_tracker(pasted: str) -> bool:
    """Whether a pasted text is the path of a file, or of several, that an import can read: dropped on the terminal."""
    if "\n" in pasted.strip() or len(pasted) > 4096:
        return False
    paths = read_typed(pasted)
    try:
        return bool(paths) and all(p.is_absolute() and ending(p) in LIKELY and p.is_file() for p in paths)
    except (OSError, ValueError):
        return False


def expanded(text: str) -> Path:
    """A path as typed, with `~` for the home folder."""
    try:
        return Path(text.replace("\0", "")).expanduser()
    except RuntimeError:  # a home folder that nobody has
        return Path(text)


def ending(path: Path) -> str:
    """The ending of a name in small letters, without its dot."""
    return path.suffix.lower().removeprefix(".")


def size_words(size: int) -> str:
    """ "812 B", "12 kB", "3.4 MB"."""
    if size < 1000:
        return f"{size} B"
    return f"{size / 1000:.0f} kB" if size < 1_000_000 else f"{size / 1_000_000:.1f} MB"


def _address(text: str) -> Path:
    return Path(unquote(urlsplit(text).path).replace("\0", ""))


def _alike(names: list[str]) -> str:
    """How all of these names begin."""
    first, last = min(names, default=""), max(names, default="")
    size = next((n for n, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), min(len(first), len(last)))
    return first[:size]


def _split(text: str) -> list[str]:
    try:
        return shlex.split(text) or [text]
    except ValueError:  # a quote that is none, as in O'Hara.csv
        return [text]


def is_there(path: Path) -> bool:
    """Whether there is something at a path; a path that no disk can have is not there."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def _starts(found: Found, start: str) -> bool:
    return found.path.name.casefold().startswith(start.casefold())


def _entries(folder: Path, *, hidden: bool = False) -> Iterator[Found]:
    """What lies in a folder; nothing where it cannot be read."""
    try:
        with os.scandir(folder) as entries:
            for entry, _ in zip(entries, range(_LOOKED_AT), strict=False):
                if entry.name.startswith(".") and not hidden:
                    continue
                try:
                    about, is_folder = entry.stat(), entry.is_dir()
                except OSError:
                    continue
                yield Found(Path(entry.path), about.st_mtime, 0 if is_folder else about.st_size, is_folder)
    except (OSError, ValueError):
        return
