"""The border to SQLite and the disk: every error of theirs becomes one finished sentence of `core.errors`.

The original error is dropped, not chained: SQLite and the codecs quote values of leads in theirs.
"""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..core.errors import BadFile, BadInput, NotSaved, Trouble
from .names import hint
from .names import shown as shown

_LOST = "your change was not saved"
_SAME = "nothing was changed"


@contextmanager
def border(path: Path, *, saving: bool) -> Iterator[None]:
    """Turn `sqlite3.Error`, `OSError` and `UnicodeDecodeError` inside the block into BadFile, BadInput or NotSaved.

    `saving` says whether a change was under way (NotSaved) or the file was only read (BadFile).
    """
    try:
        yield
    except sqlite3.Error as error:
        trouble = _from_sqlite(shown(path), getattr(error, "sqlite_errorcode", None), saving)
    except OSError as error:
        trouble = _from_system(shown(path), error.errno, saving)
    except UnicodeDecodeError:
        trouble = damaged(path)
    else:
        return
    raise trouble from None


def unstorable(why: str) -> BadInput:
    """The error for a value that SQLite cannot hold; `why` goes on "it …" or "a text …" and names no value."""
    return BadInput(f"A value cannot be stored: {why}; {_SAME}. Correct it and try again.")


@contextmanager
def values() -> Iterator[None]:
    """Turn what SQLite cannot hold (numbers beyond 64 bits, half characters, odd objects) into BadInput."""
    try:
        yield
        return
    except OverflowError:
        trouble = unstorable("a number has more than 64 bits")
    except UnicodeEncodeError:
        trouble = unstorable("a text has broken characters (half of a surrogate pair)")
    except (sqlite3.InterfaceError, sqlite3.ProgrammingError):
        trouble = unstorable("it is no text, number, truth value, or list or table of these")
    except sqlite3.IntegrityError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY:
            trouble = unstorable("it has the wrong type for its field")
        else:
            trouble = BadInput(
                "A log entry or a person's key is there twice, or belongs to another lead; nothing was changed. "
                "Remove one of the two, or leave the id of the entry empty."
            )
    raise trouble from None


def damaged(path: Path) -> BadFile:
    """The error for a file whose content cannot be what we wrote."""
    return refuse(path, "it is damaged", "put a backup in its place or name another file with --db")


def refuse(path: Path, reason: str, cure: str) -> BadFile:
    """The error for a file that cannot be used: its name, the reason, what would work, and the newest backup."""
    return BadFile(f"{shown(path)} cannot be used: {reason}; {cure} ({_SAME}).{hint(path)}")


def moved(path: Path) -> NotSaved:
    """The error for a change to a file that was removed or moved away while it was open."""
    return NotSaved(f"{shown(path)} was moved or deleted while it was open; {_LOST}. Put it back.{hint(path)}")


def vanished(path: Path) -> BadFile:
    """The error for a file whose name leads nowhere any more while it is open."""
    return BadFile(
        f"{shown(path)} was moved or deleted while it was open. What you see is what was in it; put it back to go on."
        f"{hint(path)}"
    )


def replaced(path: Path) -> NotSaved:
    """The error for a change to a file that another one took the place of while it was open."""
    return NotSaved(
        f"Another file was put in the place of {shown(path)}; {_LOST}. Look at what it holds and try again."
    )


def busy(error: sqlite3.Error) -> bool:
    """Whether SQLite says that another connection holds the lock."""
    return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def read_only(path: Path) -> NotSaved:
    """The error for a change to a file, or in a folder, that may only be read."""
    return NotSaved(f"{shown(path)} is read-only; {_LOST}. Make the file and its folder writable and try again.")


def _from_sqlite(file: str, code: int | None, saving: bool) -> Trouble:
    plain = (code or 0) & 0xFF
    if plain in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR):
        return damaged(Path(file))
    if plain in (sqlite3.SQLITE_TOOBIG, sqlite3.SQLITE_CONSTRAINT):
        return BadInput(f"A value is too large or of the wrong type for {file}; {_SAME}. Shorten it and try again.")
    if plain == sqlite3.SQLITE_FULL and not saving:  # a copy of it was being made
        return NotSaved("The disk is full; nothing was changed. Free some space and try again.")
    if not saving:
        return BadFile(f"{file} could not be read: {_READING.get(plain, _ODD)} ({_SAME}).")
    if code == sqlite3.SQLITE_READONLY_DBMOVED:
        return moved(Path(file))
    return NotSaved(_SAVING.get(plain, "{file} could not be written; {lost}. Try again.").format(file=file, lost=_LOST))


_ODD = "the disk did not answer as it should; try again"
_READING = {
    sqlite3.SQLITE_BUSY: "another window is writing to it; try again in a moment",
    sqlite3.SQLITE_LOCKED: "another window is writing to it; try again in a moment",
    sqlite3.SQLITE_READONLY: "it was left in the middle of a write and is read-only; make it writable and try again",
    sqlite3.SQLITE_CANTOPEN: "it, or a file beside it, cannot be opened; check that it is there and may be read",
    sqlite3.SQLITE_IOERR: "the disk reported an error; check the disk and try again",
}
_SAVING = {
    sqlite3.SQLITE_BUSY: "Another window is writing to {file}; {lost}. Try again in a moment.",
    sqlite3.SQLITE_LOCKED: "Another window is writing to {file}; {lost}. Try again in a moment.",
    sqlite3.SQLITE_FULL: "The disk is full: {lost} to {file}. Free some space and try again.",
    sqlite3.SQLITE_READONLY: "{file} is read-only; {lost}. Make the file and its folder writable and try again.",
    sqlite3.SQLITE_CANTOPEN: "{file}, or the folder around it, cannot be written; {lost}. Make both writable.",
    sqlite3.SQLITE_IOERR: "The disk reported an error while writing to {file}; {lost}. Check the disk and try again.",
}


def _from_system(file: str, number: int | None, saving: bool) -> Trouble:
    if not saving:
        reason = "access is denied" if number in (errno.EACCES, errno.EPERM) else "the system could not read it"
        return BadFile(f"{file} cannot be used: {reason}; check the path and its permissions ({_SAME}).")
    if number in (errno.ENOSPC, errno.EDQUOT):
        return NotSaved(f"The disk is full: {file} was not written. Free some space and try again; {_SAME}.")
    if number in (errno.EACCES, errno.EPERM, errno.EROFS):
        return NotSaved(f"{file} cannot be written: access is denied. Choose a folder you may write to; {_SAME}.")
    return NotSaved(f"{file} could not be written. Check that its folder is there and try again; {_SAME}.")


def reason(error: OSError | sqlite3.Error) -> str:
    """Why a file that is not the pipeline itself could not be written, to go on "…: "."""
    if isinstance(error, OSError):
        return _SYSTEM.get(error.errno or 0, _UNSURE)
    return _COPYING.get((getattr(error, "sqlite_errorcode", None) or 0) & 0xFF, _UNSURE)


_UNSURE = "the system could not write it"
_SYSTEM = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk is full",
    errno.EFBIG: "the disk has no room for a file of that size",
    errno.EACCES: "access is denied",
    errno.EPERM: "access is denied",
    errno.EROFS: "the disk may only be read",
    errno.ENOTDIR: "a file lies where a folder should be",
    errno.EEXIST: "a file lies where a folder should be",
    errno.EIO: "the disk reported an error",
}
_COPYING = {
    sqlite3.SQLITE_BUSY: "another window was writing for too long",
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_READONLY: "access is denied",
    sqlite3.SQLITE_CANTOPEN: "access is denied",
    sqlite3.SQLITE_IOERR: "the disk reported an error",
    sqlite3.SQLITE_CORRUPT: "the copy did not prove whole",
}
