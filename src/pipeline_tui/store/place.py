"""Files and folders of our own: private, and under their name only when they are whole."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from .names import DRAFT, backups_folder, real_place

OTHERS = 0o077
"""The rights of everybody but the owner."""
SIDES = ("-journal", "-wal", "-shm")
"""What SQLite puts behind the name of a file for the files beside it."""


@contextmanager
def draft_of(target: Path, *, replace: bool = True) -> Iterator[Path]:
    """A file (0600) beside `target` to be filled: it gets that name when the block ends well and vanishes otherwise.

    Its content is on the disk before it has the name. `replace` False leaves a file that is there by then as it is.
    Raises OSError.
    """
    number, draft = new_draft(target)
    try:
        os.close(number)
        draft.chmod(0o600)
        yield draft
        with draft.open("r+b") as file:
            os.fsync(file.fileno())
        if replace:
            draft.replace(target)
        else:
            name_new(draft, target)
        sync_folder(target.parent)
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def new_draft(target: Path) -> tuple[int, Path]:
    """An empty file beside `target`, with a name that nobody else has: its number, open, and its path. OSError."""
    number, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=DRAFT, dir=target.parent)
    return number, Path(name)


def name_new(draft: Path, target: Path) -> None:
    """Give a finished file its name unless that is taken by now; whoever was faster wins."""
    try:
        os.link(draft, target)  # unlike a rename, never replaces a file that another window just made
    except FileExistsError:
        return
    except OSError:  # a file system without hard links
        if not target.exists():
            draft.rename(target)


def make_folders(folder: Path) -> None:
    """Make this folder and the missing ones above it, for their owner alone (0700). Raises OSError."""
    if folder.is_dir():
        return
    make_folders(folder.parent)
    with suppress(FileExistsError):  # another window was faster
        folder.mkdir(mode=0o700)
        folder.chmod(0o700)  # mkdir's mode is cut by an odd umask
    if not folder.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))


def sync_folder(folder: Path) -> None:
    """Make a new name in this folder survive a power cut, where the system can do that."""
    with suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def ours(path: Path) -> list[Path]:
    """What is there of the file at `path`: itself, SQLite's files beside it, the folder of backups and those in it."""
    real, folder = real_place(path), backups_folder(path)
    found = [real, *(real.with_name(real.name + side) for side in SIDES)]
    with suppress(OSError):
        mine = (f"{real.stem}-", f".{real.stem}-")
        found += [folder, *(place for place in sorted(folder.iterdir()) if place.name.startswith(mine))]
    return [place for place in found if place.exists() and not place.is_symlink()]


def loose(places: Iterable[Path]) -> list[Path]:
    """Those of the files and folders that others than their owner may read or write."""
    found = []
    for place in places:
        with suppress(OSError):
            if stat.S_IMODE(place.lstat().st_mode) & OTHERS:
                found.append(place)
    return found


def tighten(places: Iterable[Path]) -> list[Path]:
    """Take the rights of others away from these files and folders; those where that was needed and worked."""
    done = []
    for place in loose(places):
        with suppress(OSError):
            place.chmod(stat.S_IMODE(place.lstat().st_mode) & ~OTHERS)
            done.append(place)
    return done
