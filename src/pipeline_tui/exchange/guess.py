"""Columns whose names say too little: what they hold is told by parts of the name and by what the cells look like."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from . import words
from .cell_dates import both
from .columns import Layout, vague
from .persons import NO, YES
from .statuses import understand
from .tables import Row
from .titles import company_and_role, is_job

_LINK = re.compile(r"(?:\[[^\]]*\]\()?https?://\S+$", re.IGNORECASE)
_EMAIL = re.compile(r"[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}", re.IGNORECASE)
_MONEY = re.compile(r"[$€£₹¥₺]|\b(?:usd|eur|gbp|chf|brl|inr|lpa|k|tl)\b|\b\d+k\b", re.IGNORECASE)
_MOST = 0.75
_WORDS = ("company", "role", "status", "outcome")
_PEOPLE = ("contact", "recruiter", "hiring_manager")
_READ = 400
"""So many filled cells of a column are looked at."""


@dataclass(frozen=True, slots=True)
class _Column:
    """A column that has no field yet."""

    at: int
    header: str
    cells: tuple[str, ...]

    def share(self, fits: Callable[[str], bool]) -> float:
        """The share of filled cells that fit; 0 for an empty column."""
        return sum(map(fits, self.cells)) / len(self.cells) if self.cells else 0.0


def guessed(layout: Layout, rows: Sequence[Row], kept: frozenset[int]) -> Layout:
    """The layout with fields for columns that had none; `kept` are columns whose field a person gave.

    A known tracker's columns are known; only any other file's are guessed.
    """
    if layout.shape.name != "spreadsheet":
        return layout
    fields = list(layout.fields)
    _corrected(fields, layout, rows, kept)
    for step in (_flags, _by_parts, _by_stage, _by_vague_name, _by_look):
        free = [_column(layout, rows, i) for i, name in enumerate(fields) if name is None and i not in kept]
        step(fields, free)
    return replace(layout, fields=tuple(fields))


def _column(layout: Layout, rows: Sequence[Row], at: int) -> _Column:
    empty = layout.shape.empty
    cells = (row.cells[at] for row in rows if at < len(row.cells))
    filled = tuple(cell for cell in cells if cell and cell.lower() not in empty)[:_READ]
    return _Column(at, layout.headers[at], filled)


def _corrected(fields: list[str | None], layout: Layout, rows: Sequence[Row], kept: frozenset[int]) -> None:
    """Takes a field away again where the cells plainly hold something else, and gives the one they hold."""
    for i, name in enumerate(fields):
        if name is None or i in kept:
            continue
        column = _column(layout, rows, i)
        if not column.cells:
            continue
        if name == "location" and "company" not in fields and words.squeeze(column.header) == "where":
            fields[i] = None  # "Where, What, When, Who": the company stands there
        elif name == "applied_on" and column.share(_is_flag) > _MOST:
            fields[i] = None if "applied_flag" in fields else "applied_flag"
        elif name == "applied_on" and column.share(_is_status) > _MOST and column.share(_is_day) < 0.2:
            fields[i] = "outcome" if "status" in fields else "status"
        elif name == "closed_on" and column.share(_is_flag) == 1:
            fields[i] = "flag" if understand(column.header) else None
        elif name == "contact_phone" and column.share(_is_phone) < 0.3:
            # "Phone" between other rounds is a phone screen
            fields[i] = "interview" if column.share(_is_day) or column.share(_is_flag) else None
        elif column.share(_is_day if name in ("company", "role") else _is_flag) > _MOST and name in _WORDS:
            fields[i] = None
        elif name in ("step", "offer", "closed_on") and column.share(_is_day) < 0.2 and column.share(_is_status) > 0.6:
            fields[i] = "outcome" if "status" in fields else "status"  # "Response: Absage", "Offer: declined"
        elif name in ("offer", "tags") and "role" not in fields and column.share(is_job) >= 0.5:
            fields[i] = "role"  # "Oferta" is the vacancy, "Type of work" the job
        elif name in _PEOPLE and column.share(_is_day) > 0.5:
            fields[i] = "interview"  # "HR" between other rounds
        elif name == "source" and column.share(_is_link) > _MOST and "url" not in fields:
            fields[i] = "url"
        elif name == "url" and column.share(_is_link) < 0.2 and column.share(lambda cell: "." in cell) < 0.2:
            fields[i] = None if "source" in fields else "source"


def _flags(fields: list[str | None], free: Sequence[_Column]) -> None:
    """Columns of yes and no that are named like a status: "Rejected?", "Interview", "Offer"."""
    for column in free:
        header = column.header.rstrip("?!. ")
        if column.cells and column.share(_is_flag) == 1 and understand(header):
            applied = understand(header) == ("applied", None)
            fields[column.at] = "applied_flag" if applied and "applied_flag" not in fields else "flag"


def _by_stage(fields: list[str | None], free: Sequence[_Column]) -> None:
    """Columns of days that are called like a stage: "Technical", "Final chat", "Refus"."""
    for column in free:
        meaning = understand(column.header)
        if fields[column.at] is not None or not meaning or column.share(_is_day) < 0.5:
            continue
        name = {"interviewed": "interview", "offer": "offer", "closed": "closed_on", "applied": "step"}.get(meaning[0])
        if not (name == "closed_on" and name in fields) and not (name == "step" and "applied_on" not in fields):
            fields[column.at] = name


def _by_parts(fields: list[str | None], free: Sequence[_Column]) -> None:
    """Columns whose name holds a word that says it ("Name of the company I applied to"), if the cells agree."""
    several = frozenset(words.table("columns")["several"])
    for name, parts in _parts():
        for column in free:
            if fields[column.at] is not None or not column.cells:
                continue
            if name in fields and name not in several and name != "status":
                continue
            if name in ("company", "role") and words.squeeze(column.header) in vague():
                continue
            folded = f" {' '.join(words.split(column.header))} "
            if len(column.header) > 60 or any(never in folded for never in _nevers()):
                continue
            if any(part in folded for part in parts) and _agrees(name, column):
                second = name == "status" and "status" in fields
                fields[column.at] = "outcome" if second else name


def _by_vague_name(fields: list[str | None], free: Sequence[_Column]) -> None:
    """ "Name", "Title" or "Application" as company or role, whichever of the two is missing and the cells look like."""
    for column in free:
        if words.squeeze(column.header) not in vague() or not column.cells:
            continue
        if "company" in fields and "role" in fields:
            if column.header.lower().endswith("name") and column.share(_is_person) > _MOST:
                fields[column.at] = "contact"
        elif "company" not in fields and "role" not in fields and column.share(_is_both) >= 0.5:
            fields[column.at] = "title"
        elif "company" not in fields and ("role" in fields or column.share(is_job) < 0.6):
            fields[column.at] = "company"
        elif "company" not in fields or column.share(_is_person) <= _MOST:
            fields[column.at] = "role"


def _by_look(fields: list[str | None], free: Sequence[_Column]) -> None:
    """Columns that only their cells give away: links, statuses, addresses, jobs, days, money."""
    looks: tuple[tuple[str, Callable[[str], bool], float], ...] = (
        ("url", _is_link, 0.8),
        ("status", _is_status, 0.8),
        ("contact_email", lambda cell: bool(_EMAIL.fullmatch(cell)), 0.8),
        ("role", is_job, 0.6),
        ("salary", lambda cell: len(cell) < 40 and bool(_MONEY.search(cell)) and any(map(str.isdigit, cell)), 0.8),
    )
    for name, fits, enough in looks:
        if name not in fields:
            best = max(free, key=lambda c: (c.share(fits), -c.at) if fields[c.at] is None else (-1.0, 0), default=None)
            if best and fields[best.at] is None and len(best.cells) > 1 and best.share(fits) >= enough:
                fields[best.at] = name
    if "status" in fields and "outcome" not in fields:
        ended = [c for c in free if fields[c.at] is None and len(c.cells) > 1 and c.share(_is_end) >= 0.8]
        if ended:
            fields[ended[0].at] = "outcome"
    if not {"applied_on", "date"} & set(fields):
        dated = [c for c in free if fields[c.at] is None and len(c.cells) > 1 and c.share(_is_day) >= 0.8]
        if len(dated) == 1 and not any(part in words.fold(dated[0].header) for part in _other_days()):
            fields[dated[0].at] = "date"
    if "company" not in fields and "role" in fields:
        names = [c for c in free if fields[c.at] is None and c.cells and c.share(_is_name) > _MOST]
        if names and len(set(names[0].cells)) > 0.3 * len(names[0].cells):
            fields[names[0].at] = "company"


@lru_cache(maxsize=1)
def _parts() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """For each field the parts of names that say it: whole words, or any part where it is written with a star."""
    found = []
    for name, known in words.table("columns")["parts"].items():
        found.append((name, tuple(_needle(word) for word in known)))
    return tuple(found)


@lru_cache(maxsize=1)
def _nevers() -> tuple[str, ...]:
    return tuple(_needle(word) for word in words.table("columns")["never"]["words"])


@lru_cache(maxsize=1)
def _other_days() -> tuple[str, ...]:
    return tuple(words.fold(word) for word in words.table("columns")["never"]["days"])


def _needle(word: str) -> str:
    core = " ".join(words.split(word))
    if word.isascii():
        return f"{'' if word.startswith('*') else ' '}{core}{'' if word.endswith('*') else ' '}"
    return core


def _agrees(name: str, column: _Column) -> bool:
    """Whether the cells may be what the name promises."""
    if name in (
        "applied_on",
        "found_on",
        "closes_on",
        "interview",
        "offer",
        "closed_on",
        "follow_up",
        "stage_since",
        "step",
    ):
        return column.share(_is_day) >= 0.5
    if name == "status":
        return column.share(_is_status) >= 0.4
    if name == "url":
        return column.share(_is_link) >= 0.5
    if name == "contact_email":
        return column.share(lambda cell: "@" in cell) >= 0.5
    if name in ("company", "role"):
        return column.share(_is_name) >= 0.5
    if name in ("contact", "recruiter", "hiring_manager", "referrer"):
        return column.share(_is_somebody) >= 0.5
    return not any(column.share(fits) >= 0.5 for fits in (_is_day, _is_link, _is_status))


def _is_day(cell: str) -> bool:
    return both(cell) != (None, None)


def _is_phone(cell: str) -> bool:
    return sum(map(str.isdigit, cell)) >= 7 and not _is_day(cell)


def _is_link(cell: str) -> bool:
    return bool(_LINK.match(cell))


def _is_status(cell: str) -> bool:
    return understand(cell) is not None and words.fold(cell) not in YES | NO


def _is_end(cell: str) -> bool:
    meaning = understand(cell)
    return meaning is not None and meaning[0] in ("offer", "closed") and words.fold(cell) not in YES | NO


def _is_flag(cell: str) -> bool:
    return words.fold(cell.strip()) in YES | NO


def _is_person(cell: str) -> bool:
    parts = cell.split()
    return 2 <= len(parts) <= 4 and not is_job(cell) and all(part[:1].isupper() for part in parts) and "@" not in cell


def _is_somebody(cell: str) -> bool:
    return "@" in cell or _is_flag(cell) or any(_is_person(part.strip()) for part in re.split(r"[,;(/\n-]", cell))


def _is_both(cell: str) -> bool:
    company, role = company_and_role(cell)
    return bool(company and role)


def _is_name(cell: str) -> bool:
    return len(cell) <= 90 and not _is_link(cell) and not _is_day(cell) and not _is_flag(cell) and not cell.isdigit()
