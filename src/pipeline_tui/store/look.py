"""Looking at a file before SQLite touches it: what it is, read by our own eyes, and why it may be refused."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import NamedTuple

from . import schema
from .border import refuse
from .names import copies, real_place

_MAGIC = b"SQLite format 3\0"
_HEADER = 100


class Found(NamedTuple):
    """What is known of a file before SQLite sees it."""

    size: int
    version: int
    readonly: bool


def look(path: Path) -> Found | None:
    """What the file at `path` is; None when there is nothing. Raises BadFile when it is not ours to open."""
    real = real_place(path)
    try:
        info = real.stat()
    except FileNotFoundError:
        if path.is_symlink():
            raise refuse(
                path, "it is a link to a file that is not there", "bring that file back or remove the link"
            ) from None
        return None
    except NotADirectoryError:
        raise refuse(path, "a part of its path is a file, not a folder", "check the path") from None
    if stat.S_ISDIR(info.st_mode):
        raise refuse(path, "it is a folder", "name a file inside it")
    if not stat.S_ISREG(info.st_mode):
        raise refuse(path, "it is not an ordinary file", "name another file with --db")
    if not info.st_mode & 0o444 or not os.access(real, os.R_OK):
        raise refuse(path, "you may not read it", "give yourself the right to read and write it")
    if info.st_size == 0:
        raise refuse(
            path, "it is empty (0 bytes) and pipeline-tui did not make it so", "put a backup in its place, or remove it"
        )
    with real.open("rb") as file:
        head = file.read(_HEADER)
    if len(head) < _HEADER or not head.startswith(_MAGIC):
        raise refuse(path, "it is not a pipeline file", "name another file with --db, or import it if it is a tracker")
    if int.from_bytes(head[68:72], "big") != schema.APPLICATION_ID:
        raise refuse(path, "it is the database of another program", "name another file with --db")
    version = int.from_bytes(head[60:64], "big")
    if version > len(schema.STEPS):
        raise refuse(path, "a newer pipeline-tui wrote it", "update pipeline-tui, or use an older backup")
    return Found(info.st_size, version, not (writable(real) and writable(real.parent)))


def missing(path: Path) -> None:
    """To be asked when nothing lies at `path`: raises BadFile when backups do, as this is then no first start."""
    if there := copies(path):
        some = "a backup of it is" if len(there) == 1 else f"{len(there)} backups of it are"
        raise refuse(
            path,
            f"it is not there, but {some}",
            "put it back or restore a backup, or begin anew with `pipeline-tui restore --empty`",
        )


def writable(place: Path) -> bool:
    """Whether this file or folder may be written."""
    # the mode counts for an administrator too: who takes the write bits away means it
    return bool(place.stat().st_mode & 0o222) and os.access(place, os.W_OK)
