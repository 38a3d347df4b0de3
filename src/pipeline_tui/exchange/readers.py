"""The door for files: tells what a file is by what it holds and reads it whole before anything is imported."""

from __future__ import annotations

import os
import shutil
import tempfile
import weakref
from collections.abc import Callable
from contextlib import nullcontext
from datetime import date
from pathlib import Path
from typing import BinaryIO

from ..core.clean import line
from . import jsonl
from .report import Import, refuse
from .tables import SIZE_LIMIT

_HEAD = 65_536


def read_file(source: Path | BinaryIO, name: str, today: date) -> Import:
    """What a file holds: our own JSON lines, or a tracker as delimited text (comma, semicolon, tab, pipe).

    `source` is a path or an open binary file (standard input may be one), `name` what sentences call it, `today` tells
    past dates from planned ones. Raises BadInput when it cannot be read; then nothing of it was imported.
    """
    name = line(name)
    try:
        reopen = _reopener(source)
        with reopen() as handle:
            head = handle.read(_HEAD)
    except OSError as exc:
        reason = (exc.strerror or "it cannot be opened").lower()
        raise refuse(name, None, f"{reason}; give the path of a file you can read") from None
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not start and len(head) < _HEAD:
        raise refuse(name, None, "empty; give a tracker with column names in its first row")
    if start.startswith(b"{"):
        return jsonl.read(reopen, name)
    if kind := _foreign(head, start):
        raise refuse(name, None, f"{kind}, which cannot be read; save it as CSV UTF-8 and import that")
    return _tracker(reopen, name, today)


def _tracker(reopen: Callable[[], BinaryIO], name: str, today: date) -> Import:
    from . import tracker
    from .columns import score
    from .tables import read_csv

    with reopen() as handle:
        data = handle.read(SIZE_LIMIT + 1)
    if len(data) > SIZE_LIMIT:
        raise refuse(name, None, f"larger than {SIZE_LIMIT // 1_000_000} MB; split it into several files")
    return tracker.read(read_csv(data, name, score), name, today)


def _foreign(head: bytes, start: bytes) -> str | None:
    """What a file is that is no text, or JSON of somebody else's; None when it may be a tracker."""
    if head.startswith(b"PK\x03\x04"):
        return "a workbook or zip archive"
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        return "an old Excel workbook"
    if head.startswith(b"SQLite format 3"):
        return "a database"
    if head.startswith(b"%PDF"):
        return "a PDF"
    return "a JSON list" if start[:200].replace(b" ", b"").startswith((b"[{", b"[\n", b"[\r", b"[]")) else None


def _reopener(source: Path | BinaryIO) -> Callable[[], BinaryIO]:
    """A way to open the source from its first byte as often as needed; a stream is copied to a nameless file first."""
    if isinstance(source, Path) and (source.is_file() or not source.is_fifo()):
        return lambda: source.open("rb")
    whole = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the import, closed below when that goes
    with source.open("rb") if isinstance(source, Path) else nullcontext(source) as stream:
        shutil.copyfileobj(stream, whole)
    whole.flush()

    def reopen() -> BinaryIO:
        handle = os.fdopen(os.dup(whole.fileno()), "rb")
        handle.seek(0)
        return handle

    weakref.finalize(reopen, whole.close)
    return reopen
