"""Excel workbooks as rows of cells: dates as dates, formulas by the value stored with them, merged cells filled.

A workbook is a zip of XML, so its true size is looked at before anything is unpacked.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from ..core.clean import fold
from ..core.words import count, names
from .report import refuse, short
from .tables import Row, Table, check_row

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

UNPACKED_LIMIT = 150_000_000
"""Largest workbook read, unpacked, in bytes."""

_SHEET_LIMIT = 40_000_000
_BLANK_LIMIT = 2_000
"""So many blank rows in a row end a sheet: people colour whole columns."""


def read_workbook(data: bytes, name: str, wanted: str | None) -> Table:
    """The rows of one sheet: the one `wanted` by name, else the first that reads as a tracker, else the first filled.

    Raises BadInput when it is no workbook, damaged, locked, too large unpacked, or has no such sheet.
    """
    _check_zip(data, name)
    book = _loaded(data, name)
    sheet = _named(book, wanted, name) if wanted is not None else _first(book, name)
    rows = list(_rows(sheet, name))
    return Table("xlsx", rows, "utf-8", remarks=tuple(_remarks(book, sheet, data)))


def _check_zip(data: bytes, name: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            parts = packed.infolist()
            inside = {part.filename for part in parts}
            if any(part.flag_bits & 1 for part in parts):
                raise refuse(name, None, "locked with a password; save it without one")
            if "xl/workbook.xml" not in inside:
                kind = "an OpenDocument file" if "mimetype" in inside else "a zip archive, not a workbook"
                raise refuse(name, None, f"{kind}; save the table as .xlsx or CSV")
            if sum(part.file_size for part in parts) > UNPACKED_LIMIT or any(
                part.file_size > _SHEET_LIMIT for part in parts if part.filename.endswith(".xml")
            ):
                raise refuse(name, None, "far larger unpacked than a tracker is; save the sheet as CSV and split it")
            for part in parts:
                if part.filename.endswith((".xml", ".rels")):
                    with packed.open(part) as content:
                        if b"<!DOCTYPE" in (start := content.read(4096)) or b"<!ENTITY" in start:
                            raise refuse(name, None, "holds XML with a document type, which no workbook has")
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, ValueError, RuntimeError):
        raise refuse(name, None, "a damaged or cut off workbook; save it again as .xlsx") from None


def _loaded(data: bytes, name: str) -> Workbook:
    import warnings

    from openpyxl import load_workbook

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return load_workbook(io.BytesIO(data), data_only=True, keep_links=False)
    except MemoryError:
        raise refuse(name, None, "too large; save the sheet as CSV and split it") from None
    except Exception:  # the library lets anything through that a damaged part makes it trip over
        raise refuse(name, None, "a damaged workbook; open it and save it again as .xlsx") from None


def _named(book: Workbook, wanted: str, name: str) -> Worksheet:
    for sheet in book.worksheets:
        if fold(sheet.title.strip()) == fold(wanted.strip()):
            return sheet
    titles = names([f"“{short(sheet.title)}”" for sheet in book.worksheets], limit=12)
    raise refuse(name, None, f"no sheet is called “{short(wanted)}”; there {_are(len(book.worksheets))} {titles}")


def _are(number: int) -> str:
    return "is" if number == 1 else "are"


def _first(book: Workbook, name: str) -> Worksheet:
    from .columns import score

    filled = []
    for sheet in sorted(book.worksheets, key=lambda sheet: sheet.sheet_state != "visible"):
        top = [row for row, _ in zip(_rows(sheet, name), range(60), strict=False)]
        if score(top):
            return sheet
        if any(not row.blank() for row in top):
            filled.append(sheet)
    if not filled:
        raise refuse(name, None, "a workbook without any filled cell; give a tracker with column names in a row")
    return filled[0]


def _rows(sheet: Worksheet, name: str) -> Iterator[Row]:
    merged = _merged(sheet)
    blank = 0
    for number, cells in enumerate(sheet.iter_rows(), start=1):
        values = tuple(_text(merged.get((number, i), cell.value)) for i, cell in enumerate(cells, start=1))
        for i, cell in enumerate(cells):
            link = getattr(cell, "hyperlink", None)
            if link is not None and link.target and values[i] and "://" in link.target and "://" not in values[i]:
                values = (*values[:i], f"[{values[i]}]({link.target})", *values[i + 1 :])
        row = Row(number, values)
        blank = blank + 1 if row.blank() else 0
        if blank > _BLANK_LIMIT:
            return
        check_row(row, number - 1, name)
        yield row


def _merged(sheet: Worksheet) -> dict[tuple[int, int], Any]:
    """The value of every cell that a merge over several rows covers; a merge across columns is a heading, one cell."""
    found: dict[tuple[int, int], Any] = {}
    for area in list(sheet.merged_cells.ranges)[:5_000]:
        value = sheet.cell(area.min_row, area.min_col).value
        if value is not None and area.min_col == area.max_col and area.max_row - area.min_row < 5_000:
            found |= {(row, area.min_col): value for row in range(area.min_row, area.max_row + 1)}
    return found


def _text(value: Any) -> str:
    """A cell as it would be written: days as YYYY-MM-DD, whole numbers without a point, errors as nothing."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d}" if value.time() == time() else f"{value:%Y-%m-%d %H:%M}"
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    said = str(value).strip()
    return "" if said.startswith("#") and said.endswith(("!", "?", "/0", "N/A")) else said


def _remarks(book: Workbook, sheet: Worksheet, data: bytes) -> Iterable[str]:
    others = [f"“{short(other.title)}”" for other in book.worksheets if other is not sheet]
    if others:
        yield f"read from the sheet “{short(sheet.title)}”; --sheet chooses another: {names(others)}"
    hidden = sum(1 for number in sheet.row_dimensions if sheet.row_dimensions[number].hidden)
    if hidden:
        yield f"{count(hidden, 'hidden row')} read too"
    empty = _empty_formulas(data, sheet)
    if empty:
        yield (
            f"{count(empty, 'formula')} without a stored value read as empty; "
            "open the workbook in your spreadsheet program and save it to store them"
        )


def _empty_formulas(data: bytes, sheet: Worksheet) -> int:
    """How many formulas of a sheet hold no value, as in workbooks that a program wrote and nobody opened."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        if not any(b"<f" in packed.read(part) for part in packed.namelist() if part.startswith("xl/worksheets/")):
            return 0
    from openpyxl import load_workbook

    formulas = load_workbook(io.BytesIO(data), keep_links=False)[sheet.title]
    stored = sheet.iter_rows(values_only=True)
    pairs = (
        pair
        for row, values in zip(formulas.iter_rows(), stored, strict=False)
        for pair in zip(row, values, strict=False)
    )
    return sum(1 for cell, value in pairs if cell.data_type == "f" and value is None)
