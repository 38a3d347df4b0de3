"""Every error of SQLite and the disk is one finished sentence: what happened, what to do, that nothing was lost."""

import errno
import sqlite3
from pathlib import Path

import pytest

from pipeline_tui.core.errors import BadFile, BadInput, NotSaved
from pipeline_tui.store.border import border, busy, reason, values

FILE = Path("/leads/p.db")


def fails(code):
    error = sqlite3.OperationalError("words of SQLite with secret values")
    error.sqlite_errorcode = code
    return error


READING = [
    (fails(sqlite3.SQLITE_CORRUPT), BadFile, "it is damaged"),
    (fails(sqlite3.SQLITE_NOTADB), BadFile, "it is damaged"),
    (fails(sqlite3.SQLITE_ERROR), BadFile, "it is damaged"),
    (fails(sqlite3.SQLITE_BUSY), BadFile, "another window is writing to it; try again in a moment"),
    (fails(sqlite3.SQLITE_LOCKED), BadFile, "another window is writing"),
    (fails(sqlite3.SQLITE_READONLY_RECOVERY), BadFile, "left in the middle of a write"),
    (fails(sqlite3.SQLITE_CANTOPEN), BadFile, "cannot be opened"),
    (fails(sqlite3.SQLITE_IOERR_READ), BadFile, "the disk reported an error"),
    (fails(sqlite3.SQLITE_FULL), NotSaved, "The disk is full; nothing was changed"),  # while a copy was made
    (fails(sqlite3.SQLITE_INTERRUPT), BadFile, "the disk did not answer as it should; try again"),
    (sqlite3.DatabaseError("no code at all"), BadFile, "the disk did not answer"),
    (OSError(errno.EACCES, "secret"), BadFile, "access is denied"),
    (OSError(errno.EPERM, "secret"), BadFile, "access is denied"),
    (OSError(errno.EIO, "secret"), BadFile, "the system could not read it"),
    (UnicodeDecodeError("utf-8", b"secret", 0, 1, "x"), BadFile, "it is damaged"),
]
SAVING = [
    (fails(sqlite3.SQLITE_BUSY_SNAPSHOT), NotSaved, "Another window is writing"),
    (fails(sqlite3.SQLITE_FULL), NotSaved, "The disk is full: your change was not saved"),
    (fails(sqlite3.SQLITE_READONLY), NotSaved, "is read-only; your change was not saved"),
    (fails(sqlite3.SQLITE_READONLY_DBMOVED), NotSaved, "was moved or deleted while it was open"),
    (fails(sqlite3.SQLITE_CANTOPEN), NotSaved, "or the folder around it, cannot be written"),
    (fails(sqlite3.SQLITE_IOERR_FSYNC), NotSaved, "The disk reported an error while writing"),
    (fails(sqlite3.SQLITE_INTERRUPT), NotSaved, "could not be written; your change was not saved"),
    (fails(sqlite3.SQLITE_TOOBIG), BadInput, "too large or of the wrong type"),
    (fails(sqlite3.SQLITE_CONSTRAINT_CHECK), BadInput, "too large or of the wrong type"),
    (fails(sqlite3.SQLITE_CORRUPT), BadFile, "it is damaged"),
    (OSError(errno.ENOSPC, "secret"), NotSaved, "The disk is full"),
    (OSError(errno.EDQUOT, "secret"), NotSaved, "The disk is full"),
    (OSError(errno.EROFS, "secret"), NotSaved, "access is denied"),
    (OSError(errno.EACCES, "secret"), NotSaved, "access is denied"),
    (OSError(errno.EIO, "secret"), NotSaved, "could not be written"),
    (UnicodeDecodeError("utf-8", b"secret", 0, 1, "x"), BadFile, "it is damaged"),
]


@pytest.mark.parametrize(
    "saving, error, kind, words",
    [(False, *row) for row in READING] + [(True, *row) for row in SAVING],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_an_error_is_one_sentence_that_names_the_file_and_no_value(saving, error, kind, words):
    with pytest.raises(kind) as caught, border(FILE, saving=saving):
        raise error
    said = str(caught.value)
    assert words in said
    assert "p.db" in said or "The disk is full; nothing" in said
    assert "secret" not in said
    assert "\n" not in said
    assert caught.value.__suppress_context__


def test_what_works_goes_through_and_other_errors_are_left_alone():
    with border(FILE, saving=True):
        pass
    with pytest.raises(ZeroDivisionError), border(FILE, saving=True):
        raise ZeroDivisionError


def integrity(code):
    error = sqlite3.IntegrityError("secret")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    "error, words",
    [
        (OverflowError("secret"), "more than 64 bits"),
        (UnicodeEncodeError("utf-8", "secret\ud800", 6, 7, "x"), "broken characters"),
        (sqlite3.InterfaceError("secret"), "no text, number, truth value"),
        (sqlite3.ProgrammingError("secret"), "no text, number, truth value"),
        (integrity(sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY), "is there twice"),
        (integrity(sqlite3.SQLITE_CONSTRAINT_CHECK), "the wrong type for its field"),
    ],
)
def test_a_value_that_cannot_be_held_is_refused_without_naming_it(error, words):
    with pytest.raises(BadInput) as caught, values():
        raise error
    assert words in str(caught.value)
    assert "nothing was changed" in str(caught.value)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    "error, words",
    [
        (OSError(errno.ENOSPC, ""), "the disk is full"),
        (OSError(errno.EFBIG, ""), "no room for a file of that size"),
        (OSError(errno.EROFS, ""), "may only be read"),
        (OSError(errno.ENOTDIR, ""), "a file lies where a folder should be"),
        (OSError(errno.ELOOP, ""), "the system could not write it"),
        (OSError("no number"), "the system could not write it"),
        (fails(sqlite3.SQLITE_FULL), "the disk is full"),
        (fails(sqlite3.SQLITE_BUSY_RECOVERY), "another window was writing for too long"),
        (fails(sqlite3.SQLITE_CORRUPT), "the copy did not prove whole"),
        (sqlite3.OperationalError("no code"), "the system could not write it"),
    ],
)
def test_why_a_file_beside_could_not_be_written(error, words):
    assert words in reason(error)


def test_only_a_lock_is_busy():
    assert busy(fails(sqlite3.SQLITE_BUSY_SNAPSHOT))
    assert busy(fails(sqlite3.SQLITE_LOCKED_SHAREDCACHE))
    assert not busy(fails(sqlite3.SQLITE_FULL))
    assert not busy(sqlite3.OperationalError("no code"))
