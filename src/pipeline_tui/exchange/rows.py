"""Tells the records of a table from the rest (headings, totals, repeated headers) and sets shifted cells right."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from . import words
from .cell_dates import both
from .columns import Layout
from .report import Skipped
from .statuses import understand
from .tables import Row

DATE_FIELDS = frozenset(
    {
        "applied_on", "date", "found_on", "closes_on", "stage_since", "closed_on", "follow_up", "interview", "offer",
        "archived_on", "step",
    }
)  # fmt: skip
"""Fields whose columns are read as dates."""

_CONFLICT = re.compile(r"<{7}|={7}|>{7}|\|{7}")
_RULE = re.compile(r"[\s:=_*~–—-]*")
_HEADING = re.compile(
    r"(total|sum|summe|legend|legende|key|note|notes|section|week|woche|semaine|month|monat|updated|last updated)\b.*"
    r"|#.*|.*:|\d{4}|[=*~-]{2,}.*|.+\s=\s.+",
    re.IGNORECASE,
)
_TOTAL = re.compile(
    r"(?:(?:grand |sub-?)?totals?|sum|summe|gesamt|gesamtzahl|insgesamt|anzahl|average|count|somme|nombre|suma)\b"
    r"|(?:soma|toplam)\b"
    r"|合计|总计|共计",
    re.IGNORECASE,
)
_EXAMPLE = re.compile(
    r"\b(?:delete|replace|remove|overwrite) (?:this|me)\b|^(?:e\.g\.|z\.\s?B\.|ex\.:|example:)", re.IGNORECASE
)
_SAMPLES = frozenset(
    words.squeeze(word)
    for word in (
        "company", "company name", "company x", "example company", "your company", "job title", "position",
        "position title", "role", "example", "e.g. company", "sample company", "firma", "stelle", "entreprise",
        "empresa",
    )
)  # fmt: skip
_NO_LEADS = frozenset(
    words.squeeze(word)
    for word in (
        "resources", "templates", "documents", "links", "info", "information", "cv", "cover letters", "how to",
        "recursos", "plantillas", "documentos", "enlaces", "ressources", "modèles", "documents utiles", "liens",
        "vorlagen", "unterlagen", "infos", "materialien", "modelos", "kaynaklar", "şablonlar", "belgeler",
        "资料", "模板", "资源",
    )
)  # fmt: skip
_ONE_CELL = "a heading or remark: one cell, no company with a role"
_LINK = re.compile(r"(https?://|www\.)\S+$", re.IGNORECASE)
_FREE: dict[str | None, int] = {"notes": 9, "role": 6, "company": 3, "salary": 2, "location": 2, "tags": 1, None: 1}
"""Columns that may have lost their quotes, the likeliest first."""


@dataclass(frozen=True, slots=True)
class Records:
    """The records below a header, those left out, and the lines that were set right."""

    rows: list[Row]
    skipped: list[Skipped]
    repaired: list[int]


def records(rows: Sequence[Row], layout: Layout, delimiter: str | None) -> Records:
    """Every row below the header as a record or as skipped with its reason; rows without any text are neither."""
    found = Records([], [], [])
    section = ""
    shouted = _headings_shout(rows, layout)
    for row in rows:
        if row.line <= layout.line or row.blank():
            continue
        if why := _no_record(row, layout) or (shouted and _shouts(row) and _ONE_CELL) or None:
            found.skipped.append(Skipped(row.line, why))
            section = _heading(row, layout) or section
            continue
        fitted = _fitted(row, layout, delimiter)
        if fitted is not row:
            found.repaired.append(row.line)
        found.rows.append(replace(fitted, section=section) if section and not fitted.section else fitted)
    return found


def _heading(row: Row, layout: Layout) -> str:
    """The words of a heading that names a status for what stands below it; empty when it is none."""
    said = list(dict.fromkeys(cell for cell in row.cells if cell))
    plain = said[0].strip("#=*~–— :-") if len(said) == 1 else ""
    return plain if plain and layout.understand(plain) else ""


def _headings_shout(rows: Sequence[Row], layout: Layout) -> bool:
    """Whether rows of one cell in capitals are headings here: the other rows say more, and not in capitals."""
    body = [row for row in rows if row.line > layout.line and not row.blank()]
    full = [row for row in body if sum(map(bool, row.cells)) > 1]
    return len(full) * 2 > len(body) and not any(
        _cell(row, i).isupper() for row in full for i in layout.where("company")
    )


def _shouts(row: Row) -> bool:
    said = [cell for cell in row.cells if cell]
    return len(said) == 1 and said[0].isupper() and len(said[0]) > 3


def _no_record(row: Row, layout: Layout) -> str | None:
    said = [cell for cell in row.cells if cell]
    if _CONFLICT.match(said[0]):
        return "a merge conflict marker"
    if all(_RULE.fullmatch(cell) for cell in said):
        return "a line of dashes"
    if _same_names(row, layout):
        return "the column names again"
    if layout.shape.people:
        return None
    if layout.shape.name == "trello" and words.squeeze(_cell(row, layout.where("status")[0])) in _NO_LEADS:
        return "a card in a list of papers and ideas, no lead"
    if len(set(said)) == 1 and len(layout.headers) > 1:
        where = layout.fields[row.cells.index(said[0])] if row.cells.index(said[0]) < len(layout.fields) else None
        if (
            len(said) > 1
            or _HEADING.fullmatch(said[0])
            or understand(said[0])
            or where not in ("company", "role", "title")
        ):
            return _ONE_CELL
    named = any(_cell(row, i) for name in ("company", "role", "title") for i in layout.where(name))
    if not named:
        return "neither company nor role"
    if _is_total(said):
        return "a total, not a lead"
    if _sample(row, layout):
        return "the example a template came with"
    return _legend(row, layout)


def _is_total(said: list[str]) -> bool:
    """Whether a row counts the others: "Total", or "Total applications:" with nothing but numbers behind it."""
    if _TOTAL.fullmatch(said[0].rstrip(": ")):
        return True
    numbers = [cell for cell in said[1:] if cell.strip(" %").replace(".", "").replace(",", "").isdigit()]
    return bool(_TOTAL.match(said[0])) and len(numbers) == len(said) - 1 and bool(numbers)


def _sample(row: Row, layout: Layout) -> bool:
    """Whether a row is what templates put in to be overwritten: "Company name", "e.g. Acme", "YYYY-MM-DD"."""
    filled = [(cell, layout.fields[i]) for i, cell in enumerate(row.cells[: len(layout.fields)]) if cell]
    named = [words.squeeze(cell) for cell, name in filled if name in ("company", "role")]
    if any(cell.lower() in ("yyyy-mm-dd", "mm/dd/yyyy", "dd/mm/yyyy", "dd.mm.yyyy", "date") for cell, _ in filled):
        return True
    if any(_EXAMPLE.search(cell) for cell, name in filled if name in ("company", "role", "title")):
        return True
    return bool(named) and all(name in _SAMPLES for name in named)


def _legend(row: Row, layout: Layout) -> str | None:
    """Says so when a row explains the statuses: a status word where a company should stand, then a sentence."""
    said = [cell for cell in row.cells if cell]
    first = next((i for i, cell in enumerate(row.cells) if cell), 0)
    name = layout.fields[first] if first < len(layout.fields) else None
    if name in ("company", "role") and len(said) == 2 and understand(said[0]) and len(said[1].split()) > 3:
        return "a legend, not a lead"
    return None


def _same_names(row: Row, layout: Layout) -> bool:
    here = [words.squeeze(cell) for cell in row.cells]
    return here[: len(layout.headers)] == [words.squeeze(h) for h in layout.headers]


def _cell(row: Row, column: int) -> str:
    return row.cells[column] if column < len(row.cells) else ""


def _fitted(row: Row, layout: Layout, delimiter: str | None) -> Row:
    """A row with more cells than columns, put back where dates, links and statuses fit; the row itself if it fits."""
    width = len(layout.headers)
    if not width < len(row.cells) <= width + 12:
        return row
    glue = f"{delimiter} " if delimiter in (",", ";") else " "
    now = sum(_fits(name, cell) for name, cell in zip(layout.fields, row.cells, strict=False))
    if now >= 0 and not any(row.cells[width:]):
        return row
    joined = _aligned(row.cells, layout.fields, glue)
    return replace(row, cells=joined) if joined else row


def _aligned(cells: tuple[str, ...], fields: tuple[str | None, ...], glue: str) -> tuple[str, ...] | None:
    """The cells joined into as many as there are fields, so that most dates, links and statuses stand in their column.

    None when no way of joining puts at least one of them right and none wrong.
    """
    best: dict[tuple[int, int], tuple[int, int, tuple[str, ...]]] = {(0, 0): (0, 0, ())}
    extra = len(cells) - len(fields)
    for column, name in enumerate(fields):
        for used in range(column, column + extra + 1):
            if (column, used) not in best:
                continue
            fit, taste, before = best[column, used]
            for take in range(1, column + extra + 2 - used):
                cell = glue.join(c for c in cells[used : used + take] if c)
                if take > 1 and name not in _FREE:
                    break
                key = (column + 1, used + take)
                better = (fit + _fits(name, cell), taste + _FREE.get(name, 0) * (take - 1), (*before, cell))
                if key not in best or better[:2] > best[key][:2]:
                    best[key] = better
    end = best.get((len(fields), len(cells)))
    return end[2] if end and end[0] > 0 else None


def _fits(name: str | None, cell: str) -> int:
    """1 when a cell is what its column holds, -9 when it plainly is not, 0 when nobody can tell."""
    if not cell:
        return 0
    day, link = both(cell) != (None, None), bool(_LINK.match(cell))
    if name in DATE_FIELDS:
        return 1 if day else -9
    if name == "url":
        return 1 if link else -9
    if name == "status":
        return 1 if understand(cell) else -1
    return -9 if day or (link and name != "notes") else 0
