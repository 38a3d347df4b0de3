"""The door for files: tells what a file is by what it holds and reads it whole before anything is imported."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import BinaryIO

from ..core.clean import line
from . import jsonl
from .mapping import NO_MAPPING, Mapping
from .opening import HEAD, opened, whole
from .report import Import, refuse
from .tables import Table

_OURS = re.compile(rb'[^\n]*"format"\s*:\s*"pipeline-tui/')
_MARKUP = re.compile(rb"<(?:!|\?|[a-z])", re.IGNORECASE)
_BINARY = (
    (b"\xd0\xcf\x11\xe0", "an old Excel workbook (.xls), or one locked with a password; save it as .xlsx without one"),
    (b"%PDF", "a PDF; save the table as .xlsx or CSV"),
    (b"\x89PNG", "a picture; save the table as .xlsx or CSV"),
    (b"\xff\xd8\xff", "a picture; save the table as .xlsx or CSV"),
    (b"\x1f\x8b", "packed; unpack it first"),
    (b"Rar!", "packed; unpack it first"),
    (b"7z\xbc\xaf", "packed; unpack it first"),
)


def read_file(
    source: Path | BinaryIO, name: str, today: date, *, mapping: Mapping = NO_MAPPING, sheet: str | None = None
) -> Import:
    """What a file holds: our own JSON lines, or a tracker as text, workbook, JSON, Markdown, database or address card.

    `source` is a path or an open binary file (standard input may be one), `name` what sentences call it, `today` tells
    past dates from planned ones, `mapping` says what columns and statuses mean where a person knows better, `sheet`
    names the sheet of a workbook. Raises BadInput when it cannot be read; then nothing of it was imported.
    """
    name = line(name)
    with opened(source, name) as (head, stream):
        start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
        if not start and len(head) < HEAD:
            raise refuse(name, None, "empty; give a tracker with column names in its first row")
        for mark, what in _BINARY:
            if head.startswith(mark):
                raise refuse(name, None, what)
        if _MARKUP.match(start):
            raise refuse(name, None, "a web page or XML, which is no table; save it as .xlsx or CSV")
        if _OURS.match(start):
            return jsonl.read(stream, name)
        if sheet is not None and not head.startswith(b"PK"):
            raise refuse(name, None, "not a workbook, so it has no sheets; leave --sheet out")
        data = whole(stream, name)
    if start[:11].upper() == b"BEGIN:VCARD":
        from .vcards import read_vcards

        return read_vcards(data, name)
    from . import tracker

    return tracker.read(_table(data, name, sheet), name, today, mapping)


def _table(data: bytes, name: str, sheet: str | None) -> Table:
    """The rows of a file that is no stream of ours; which reader it needs shows in its first bytes."""
    if data.startswith(b"PK\x03\x04"):
        from .workbook import read_workbook

        return read_workbook(data, name, sheet)
    if data.startswith(b"SQLite format 3\x00"):
        from .databases import read_database

        return read_database(data, name)
    from .columns import score
    from .decoding import decode
    from .markdown_tables import has_table, read_markdown
    from .tables import read_delimited

    text, encoding = decode(data, name)
    if has_table(text):
        return read_markdown(text, encoding, name)
    if text.lstrip()[:1] in ("{", "["):
        from .json_tables import read_json

        return read_json(text, encoding, name)
    return read_delimited(text, encoding, name, score)
