"""Tables in Markdown as rows of cells; the heading a table stands under is kept with its rows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from . import words
from .tables import Row, Table, check_row

_RULE = re.compile(r"^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$")
_HEADING = re.compile(r"^\s*#{1,6}\s+(.*?)\s*#*\s*$")
_BAR = re.compile(r"(?<!\\)\|")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_CONFLICT = re.compile(r"^(?:<{7}|={7}|>{7})(?: |$)")
_FENCE = re.compile(r"^\s*(?:```|~~~)")


@dataclass(frozen=True, slots=True)
class _Found:
    header: Row
    rows: list[Row]


def has_table(text: str) -> bool:
    """Whether a text holds a table in Markdown: column names, a line of dashes and bars, and what is below."""
    before = ""
    for line in _lines(text)[:5_000]:
        if "|" in line and "|" in before and _RULE.match(line):
            return True
        before = line
    return False


def read_markdown(text: str, encoding: str, name: str) -> Table:
    """The rows of all tables in a text that name the same things, under the column names of the first that does.

    A table that reads as no tracker (a legend, a list of links) is left out and said so. Raises BadInput for limits.
    """
    from .columns import score

    tables = list(_tables(text))
    good = [table for table in tables if score([table.header])] or tables[:1]
    names: dict[str, str] = {}
    for table in good:
        names |= {words.squeeze(cell): cell for cell in table.header.cells if words.squeeze(cell) not in names}
    rows = [Row(good[0].header.line, tuple(names.values()))]
    for table in good:
        places = [list(names).index(words.squeeze(cell)) for cell in table.header.cells]
        for row in table.rows:
            cells = [""] * len(names)
            for place, cell in zip(places, row.cells, strict=False):
                cells[place] = cell
            extra = row.cells[len(places) :] if len(good) == 1 else ()
            rows.append(Row(row.line, (*cells, *extra), row.section))
            check_row(rows[-1], len(rows), name)
    left = len(tables) - len(good)
    told = (f"{left} other {'table' if left == 1 else 'tables'} in the file passed over",) if left else ()
    return Table("markdown", rows, encoding, "|", remarks=told)


def _tables(text: str) -> Iterator[_Found]:
    lines = _lines(text)
    heading, fenced, at = "", False, 0
    while at < len(lines):
        line = lines[at]
        if _FENCE.match(line):
            fenced = not fenced
        elif found := _HEADING.match(line):
            heading = found[1]
        elif not fenced and "|" in line and at + 1 < len(lines) and "|" in lines[at + 1] and _RULE.match(lines[at + 1]):
            table = _Found(Row(at + 1, _cells(line)), [])
            at += 2
            while at < len(lines) and ("|" in lines[at] or _CONFLICT.match(lines[at])):
                table.rows.append(Row(at + 1, _cells(lines[at]), heading))
                at += 1
            yield table
            continue
        at += 1


def _lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _cells(line: str) -> tuple[str, ...]:
    inner = line.strip()
    inner = inner[1:] if inner.startswith("|") else inner
    inner = inner[:-1] if inner.endswith("|") and not inner.endswith("\\|") else inner
    return tuple(_BREAK.sub("\n", cell.strip().replace("\\|", "|")) for cell in _BAR.split(inner))
