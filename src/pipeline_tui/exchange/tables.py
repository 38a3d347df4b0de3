"""Delimited text as rows of cells: finds out the encoding and the delimiter, keeps the line each row began on.

Every reader of tables (this one, and readers of other kinds of file) ends in the same `Table`.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ..core.clean import NOTE_LIMIT
from .report import refuse

SIZE_LIMIT = 20_000_000
"""Largest tracker read, in bytes."""
ROW_LIMIT = 100_000
CELL_LIMIT = 500
"""Most cells in one row."""

DELIMITERS = (",", ";", "\t", "|")
_SAMPLE = 200_000
_END = "\ue000end of file\ue000"


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one record; `line` is the line of the file it begins on, from 1."""

    line: int
    cells: tuple[str, ...]

    def blank(self) -> bool:
        """Whether no cell says anything."""
        return not any(self.cells)


@dataclass(frozen=True, slots=True)
class Table:
    """A file as rows, before anything is known about its columns. `kind` names the reader: "csv"."""

    kind: str
    rows: list[Row]
    encoding: str
    delimiter: str | None = None


def read_csv(data: bytes, name: str, score: Callable[[list[Row]], int]) -> Table:
    """The table in delimited text of any delimiter and encoding.

    `score` says how well rows read as a tracker; the delimiter with the highest score is taken.
    Raises BadInput when it is too large, not text, or a quotation mark is never closed.
    """
    text, encoding = decode(data, name)
    first, _, rest = text.partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip("\r\n")) == 5:
        delimiter, text, skipped = first[4], rest, 1
    else:
        sample = text[:_SAMPLE]
        delimiter = max(DELIMITERS, key=lambda d: score(_sampled(sample, d)))
        skipped = 0
    rows: list[Row] = []
    for row in _rows(text, delimiter, name, skipped):
        if len(row.cells) > CELL_LIMIT:
            raise refuse(name, row.line, f"more than {CELL_LIMIT} cells in one row; take out what is not the tracker")
        if any(len(cell) > NOTE_LIMIT for cell in row.cells):
            raise refuse(name, row.line, f"a cell is longer than {NOTE_LIMIT:,} characters; shorten it")
        if len(rows) == ROW_LIMIT:
            raise refuse(name, row.line, f"more than {ROW_LIMIT:,} rows; split the file")
        rows.append(row)
    return Table("csv", rows, encoding, delimiter)


def decode(data: bytes, name: str) -> tuple[str, str]:
    """The text of a file and the name of its encoding: UTF-8, UTF-16 by its mark, else Windows-1252.

    Raises BadInput for NUL bytes, damaged UTF-8 and anything that is not text.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            text, encoding = data.decode("utf-16"), "utf-16"
        except UnicodeDecodeError:
            raise refuse(name, None, "says it is UTF-16 but is not; save it again as CSV UTF-8") from None
    else:
        text, encoding = _eight_bit(data, name)
    if "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
        raise refuse(name, line, "holds NUL bytes, so it is not a text file; save it as CSV UTF-8")
    return text, encoding


def _eight_bit(data: bytes, name: str) -> tuple[str, str]:
    marked = data.startswith(b"\xef\xbb\xbf")
    try:
        return data.decode("utf-8-sig"), "utf-8-sig" if marked else "utf-8"
    except UnicodeDecodeError as exc:
        line = data[: exc.start].count(b"\n") + 1
    guess = data.decode("utf-8", errors="replace")
    good = sum(c > "\x7f" and c != "�" for c in guess)
    if marked or good > guess.count("�"):
        raise refuse(name, line, "mostly UTF-8, but damaged here; repair the line or save the file again as CSV UTF-8")
    try:
        return data.decode("cp1252"), "windows-1252"
    except UnicodeDecodeError:
        raise refuse(name, line, "neither UTF-8, UTF-16 nor Windows-1252; save it as CSV UTF-8") from None


def _sampled(text: str, delimiter: str) -> list[Row]:
    """The first rows, whatever state they are in."""
    found = []
    for number, cells in _parsed(text, delimiter):
        found.append(Row(number, cells))
        if len(found) == 60:
            break
    return found


def _rows(text: str, delimiter: str, name: str, skipped: int) -> Iterator[Row]:
    """Rows with the line they begin on; a quotation mark open at the end swallowed what follows, so it is refused."""
    end = _END if not text or text.endswith(("\n", "\r")) else f"\n{_END}"
    for number, cells in _parsed(text + end, delimiter):
        if cells == (_END,):
            return
        if cells and cells[-1].endswith(_END):
            raise refuse(
                name,
                number + skipped,
                "a quotation mark opened in this row is never closed; close it, or double it if it belongs to the text",
            )
        yield Row(number + skipped, cells)


def _parsed(text: str, delimiter: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    csv.field_size_limit(SIZE_LIMIT)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=delimiter != "\t")
    begins = 1
    for cells in reader:
        yield begins, tuple(cell.strip() for cell in cells)
        begins = reader.line_num + 1
