"""What an import would come to, before anything is saved: for a screen that shows it and lets a person correct it.

`look` reads the whole file; look again with another mapping, and hand `Preview.found` on when it is right.
"""

from __future__ import annotations

from collections.abc import Mapping as Dict
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from ..core.model import Lead
from .mapping import FIELDS, mapping_of
from .readers import read_file
from .report import Import, ImportReport, RawStatus

CHOICES = FIELDS
"""The fields a column may be given; "" keeps it aside with each lead."""


@dataclass(frozen=True, slots=True)
class Look:
    """One column: its number from 1, its name, the field it is read as (None: kept aside), and cells as examples."""

    number: int
    header: str
    field: str | None
    samples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """One file as it would be imported."""

    found: Import
    columns: tuple[Look, ...]
    leads: tuple[Lead, ...]
    """The first leads."""

    @property
    def report(self) -> ImportReport:
        """What was read, skipped and not understood."""
        return self.found.report

    @property
    def statuses(self) -> tuple[RawStatus, ...]:
        """Every status word with its stage, or None where it was not understood."""
        return self.found.report.statuses


def look(
    source: Path | BinaryIO,
    name: str,
    today: date,
    *,
    columns: Dict[str, str] | None = None,
    statuses: Dict[str, str] | None = None,
    sheet: str | None = None,
    first: int = 20,
) -> Preview:
    """The file as it would be imported, with its first leads.

    `columns` maps column names (or "#3") to fields, "" for aside; `statuses` maps status words to stages or outcomes.
    Raises BadInput when the file cannot be read so.
    """
    mapping = mapping_of(
        (f"{own}={field}" for own, field in (columns or {}).items()),
        (f"{own}={stage}" for own, stage in (statuses or {}).items()),
    )
    found = read_file(source, name, today, mapping=mapping, sheet=sheet)
    report = found.report
    looks = tuple(
        Look(number, header, field, report.samples[number - 1] if number <= len(report.samples) else ())
        for number, (header, field) in enumerate(report.columns, start=1)
    )
    return Preview(found, looks, tuple(islice(found.leads, first)))
