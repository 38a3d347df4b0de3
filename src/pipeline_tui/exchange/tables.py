"""Delimited text as rows of cells: finds out the delimiter, keeps the line each row began on.

Every reader of tables (this one, and readers of other kinds of file) ends in the same `Table`.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Sequence
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
    section: str = ""
    """The heading the record stands under, where a list is divided by headings."""

    def blank(self) -> bool:
        """Whether no cell says anything."""
        return not any(self.cells)


@dataclass(frozen=True, slots=True)
class Table:
    """A file as rows, before anything is known about its columns. `kind` names the reader: csv, xlsx, json ..."""

    kind: str
    rows: list[Row]
    encoding: str
    delimiter: str | None = None
    shape: str | None = None
    """The known tracker (of shapes.toml) the reader recognised by itself, as a database or a board is."""
    remarks: tuple[str, ...] = ()
    """What the reader has to say: which sheet was read, which cells held nothing."""


def read_delimited(text: str, encoding: str, name: str, score: Callable[[list[Row]], int]) -> Table:
    """The table in delimited text of any delimiter; `encoding` is only told on.

    `score` says how well rows read as a tracker; the delimiter with the highest score is taken.
    Raises BadInput when a quotation mark is never closed, or rows or cells are too long or too many.
    """
    first, _, rest = text.partition("\n")
    said = first.strip().strip('"').lower()
    if said.startswith("sep=") and len(said) in (4, 5):
        delimiter, text, skipped = said[4:] or "\t", rest, 1
    else:
        delimiter, skipped = _delimiter(text[:_SAMPLE], score), 0
    rows: list[Row] = []
    for row in _rows(text, delimiter, name, skipped):
        check_row(row, len(rows), name)
        rows.append(row)
    return Table("csv", rows, encoding, delimiter)


def check_row(row: Row, before: int, name: str) -> None:
    """Raises BadInput when a row has too many cells or too long ones, or is one row too many after `before` others."""
    if len(row.cells) > CELL_LIMIT:
        raise refuse(name, row.line, f"more than {CELL_LIMIT} cells in one row; take out what is not the tracker")
    if any(len(cell) > NOTE_LIMIT for cell in row.cells):
        raise refuse(name, row.line, f"a cell is longer than {NOTE_LIMIT:,} characters; shorten it")
    if before >= ROW_LIMIT:
        raise refuse(name, row.line, f"more than {ROW_LIMIT:,} rows; split the file")


def _delimiter(sample: str, score: Callable[[list[Row]], int]) -> str:
    """The delimiter under which the text reads best; one of the usual four, else any sign that stands in every line."""
    worth, delimiter = _best(sample, DELIMITERS, score)
    if worth:
        return delimiter
    lines = [line for line in sample.splitlines()[:20] if line.strip()]
    odd = {c for line in lines[:1] for c in line if not (c.isalnum() or c.isspace() or c in "_\"'\\.")}
    others = tuple(sorted(c for c in odd - set(DELIMITERS) if all(c in line for line in lines)))
    worth, other = _best(sample, others, score) if others else (0, "")
    return other if worth else delimiter


def _best(sample: str, among: Sequence[str], score: Callable[[list[Row]], int]) -> tuple[int, str]:
    tried = [(score(_sampled(sample, delimiter)), delimiter) for delimiter in among]
    return max(tried, key=lambda pair: pair[0])


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
