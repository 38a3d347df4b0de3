"""What an import read, skipped and did not understand: for a person as text, for a script as JSON.

Nothing is left out in silence: `records == leads + people + len(skipped)` holds for every report.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from ..core.clean import line as one_line
from ..core.errors import BadInput
from ..core.model import STAGE_WORDS, Contact, Lead
from ..core.words import count

_CUT = 60


def refuse(name: str, line: int | None, why: str) -> BadInput:
    """The error for a file that cannot be read: `name`, the line if one is to blame, and why with what would work.

    `why` is words without a full stop; that nothing was imported is added here.
    """
    where = one_line(name) if line is None else f"{one_line(name)}, line {line}"
    return BadInput(f"{where}: {why}; nothing was imported.")


def short(raw: str) -> str:
    """A word from the file, fit for a sentence: one line, at most 60 characters."""
    flat = one_line(raw)
    return flat if len(flat) <= _CUT else flat[: _CUT - 1] + "…"


@dataclass(frozen=True, slots=True)
class Skipped:
    """A record that did not become a lead or a person."""

    line: int
    why: str


@dataclass(frozen=True, slots=True)
class RawStatus:
    """A status word as the file has it and what it was taken for; `stage` is None when it was not understood."""

    raw: str
    count: int
    stage: str | None
    outcome: str | None

    @property
    def words(self) -> str:
        """What it was taken for: "applied", "closed (rejected)"; a sentence when it was not understood."""
        if self.stage is None:
            return "not understood: kept as applied (prospect without an applied date), word for word"
        outcome = f" ({self.outcome.replace('_', ' ')})" if self.outcome else ""
        return STAGE_WORDS[self.stage] + outcome


@dataclass(frozen=True, slots=True)
class UnreadDate:
    """A date cell that could not be read and stayed empty. `field` is our name for it, `column` the file's."""

    line: int
    field: str
    raw: str
    column: str


@dataclass(slots=True, kw_only=True)
class ImportReport:
    """What reading one file came to. `existing`, `differ` and `attached` are filled in by who knows the pipeline."""

    file: str
    format: str
    encoding: str
    delimiter: str | None = None
    records: int = 0
    leads: int = 0
    people: int = 0
    skipped: tuple[Skipped, ...] = ()
    statuses: tuple[RawStatus, ...] = ()
    unread_dates: tuple[UnreadDate, ...] = ()
    columns: tuple[tuple[str, str | None], ...] = ()
    """Each column of the file and the field it was read as; None is kept aside with the lead."""
    remarks: tuple[str, ...] = ()
    """Whatever else a person should know: how the order of day and month was decided, repaired rows."""
    samples: tuple[tuple[str, ...], ...] = ()
    """The first filled cells of each column, for a screen that shows them; no part of the JSON."""
    existing: int | None = None
    differ: int | None = None
    """How many of the existing ones read differently in the file now."""
    attached: int | None = None
    """How many of the people were (or would be) added to leads of the company they work for."""

    @property
    def how(self) -> str:
        """How the file was read: "csv, utf-8, comma"."""
        return ", ".join(x for x in (self.format, self.encoding, _delimiter(self.delimiter)) if x)

    def to_json(self) -> dict[str, Any]:
        """The report as the contract's object, ready for `json.dumps`, with columns and remarks beside it."""
        report: dict[str, Any] = {
            "file": self.file,
            "format": self.format,
            "encoding": self.encoding,
            "delimiter": self.delimiter,
            "records": self.records,
            "leads": self.leads,
            "people": self.people,
            "skipped": [{"line": s.line, "why": s.why} for s in self.skipped],
            "statuses": [
                {"raw": s.raw, "count": s.count, "stage": s.stage, "outcome": s.outcome} for s in self.statuses
            ],
            "unread_dates": [
                {"line": u.line, "field": u.field, "raw": u.raw, "column": u.column} for u in self.unread_dates
            ],
            "columns": [{"header": header, "field": field} for header, field in self.columns],
            "remarks": list(self.remarks),
        }
        for name in ("existing", "differ", "attached"):
            if getattr(self, name) is not None:
                report[name] = getattr(self, name)
        return report

    def to_text(self) -> str:
        """The report for a person, a few lines to a few per problem; ends without a line break."""
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        yield f"{short(self.file)} ({self.how})"
        people = f", {count(self.people, 'person', 'people')}" if self.people else ""
        leads = count(self.leads, "lead")
        yield f"  {count(self.records, 'record')} read: {leads}{people}, {len(self.skipped)} skipped"
        if self.existing:
            yield f"  {count(self.existing, 'lead')} already there, left as they are{self._differing()}"
        if self.attached is not None:
            yield f"  {count(self.attached, 'person', 'people')} added to open leads of their company"
        for skip in self.skipped:
            yield f"  line {skip.line} skipped: {skip.why}"
        if self.columns:
            read = [f"{short(header)} → {field}" for header, field in self.columns if field]
            yield "  columns: " + ", ".join(read)
            aside = [short(header) for header, field in self.columns if not field]
            if aside:
                yield "  kept with each lead as they are: " + ", ".join(aside)
        for status in self.statuses:
            yield f"  status “{short(status.raw)}” × {status.count}: {status.words}"
        for unread in self.unread_dates:
            yield f"  line {unread.line}: {short(unread.column)} “{short(unread.raw)}” is not a date, left empty"
        for remark in self.remarks:
            yield f"  {remark}"

    def _differing(self) -> str:
        if not self.differ:
            return ""
        return f"; {self.differ} of them {'reads' if self.differ == 1 else 'read'} differently in the file now"


@dataclass(frozen=True, slots=True)
class Import:
    """One file, read whole and found good.

    `leads` come in the order of the file and may be gone through again and again; those of a long file are read anew
    each time, not held, and raise BadInput when the file was changed in the meantime. `people` are persons without a
    lead (an address book's), each with the company as `extra["company"]`.
    """

    report: ImportReport
    leads: Iterable[Lead]
    people: tuple[Contact, ...] = ()


def _delimiter(delimiter: str | None) -> str:
    names = {",": "comma", ";": "semicolon", "\t": "tab", "|": "pipe"}
    return names.get(delimiter or "", delimiter or "")
