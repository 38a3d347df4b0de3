"""Writes the table of leads: as CSV, as a workbook, as Markdown.

CSV and workbook are safe to open: see `formulas`. In a workbook every cell of words is text by its type as well, and
dates are dates.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Any, BinaryIO, TextIO

from ..core.clean import text
from .formulas import defuse
from .lead_table import HEADERS, Cell, Entry, rows
from .markdown import link, table

_WIDE = {"Notes": 60, "Contacts": 40, "Next step": 32, "URL": 32, "Role": 28, "Company": 24}
_CELL_LIMIT = 32_767
"""Longest text a workbook can hold in one cell."""
_NO_XML = {0xFFFE: None, 0xFFFF: None}
"""Characters that would make the whole workbook unreadable."""
_FIRST_DAY = date(1900, 3, 1)
"""Workbooks count days from here on without a fault."""


def write_csv(entries: Iterable[Entry], out: TextIO) -> None:
    """Writes comma-separated values (RFC 4180, dates as YYYY-MM-DD). Raises OSError when `out` does."""
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(HEADERS)
    for row in rows(entries):
        writer.writerow([defuse(_said(cell)) for cell in row])


def write_xlsx(entries: Iterable[Entry], out: BinaryIO) -> None:
    """Writes a workbook of one sheet, its header fixed and filterable. Raises OSError when `out` does.

    A text longer than a workbook cell can hold ends in "…"; JSON lines hold it whole.
    """
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Leads")
    sheet.freeze_panes = "C2"
    for number, name in enumerate(HEADERS, 1):
        sheet.column_dimensions[get_column_letter(number)].width = _WIDE.get(name, 16)

    wrapped = Alignment(vertical="top", wrap_text=True)

    def cell(value: Cell, *, bold: bool = False) -> Any:
        if isinstance(value, date) and value >= _FIRST_DAY:
            made = WriteOnlyCell(sheet, datetime.combine(value, time()))
            made.number_format = "yyyy-mm-dd"
            return made
        said = defuse(_said(value)).translate(_NO_XML)
        if not said:
            return None
        made = WriteOnlyCell(sheet, said if len(said) <= _CELL_LIMIT else f"{said[: _CELL_LIMIT - 1]}…")
        made.data_type = "s"
        if "\n" in said:
            made.alignment = wrapped
        if bold:
            made.font = Font(bold=True)
        return made

    count = 1
    sheet.append([cell(name, bold=True) for name in HEADERS])
    for row in rows(entries):
        sheet.append([cell(value) for value in row])
        count += 1
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(HEADERS))}{count}"
    book.save(out)


def write_markdown(entries: Iterable[Entry], out: TextIO) -> None:
    """Writes a Markdown table; columns that no lead fills are left out. Raises OSError when `out` does."""
    found = [[_said(cell) for cell in row] for row in rows(entries)]
    filled = [i for i, name in enumerate(HEADERS) if i < 2 or any(row[i] for row in found)]
    links = HEADERS.index("URL")
    body = [[link(row[i]) if i == links else row[i] for i in filled] for row in found]
    out.write(table([HEADERS[i] for i in filled], body, ready={filled.index(links)} if links in filled else set()))


def _said(cell: Cell) -> str:
    """A cell as text; nothing in it that a terminal or a workbook could not hold."""
    if cell is None:
        return ""
    return cell.isoformat() if isinstance(cell, date) else text(cell)
