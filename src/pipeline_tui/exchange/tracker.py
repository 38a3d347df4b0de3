"""A table of somebody's applications as leads: every row is a lead, a person, or skipped with a reason.

Nothing in the file is lost (what has no field of ours stays with the lead as `columns`) and nothing is added to it:
no date that is not written there, no stage that neither its status nor its dates give.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import partial
from itertools import islice
from uuid import UUID, uuid5

from ..core.clean import fold, line
from ..core.model import Lead
from ..core.words import count, names
from . import cell_dates, date_columns, persons, rows
from .address_book import read_people
from .cells import Cells, Days
from .columns import Layout, find_layout
from .lead_row import DONE, build
from .mapping import NO_MAPPING, Mapping
from .report import Import, ImportReport, RawStatus, Skipped, UnreadDate, refuse, short
from .tables import Row, Table

NAMESPACE = UUID("5b1c1c0e-30d3-5c2b-8f0a-0c9b7a4b6d21")
"""Ids of imported rows are uuid5 in this namespace, so that the same row gets the same id each time."""

_ORDERS = {"dmy": "day/month", "mdy": "month/day", None: "only where they leave no doubt"}
_PAST = frozenset({"applied_on", "date", "found_on", "stage_since", "closed_on", "archived_on", "offer"})
_SEVERAL = frozenset({"interview", "offer", "step"})
"""Fields whose cells may tell several days."""


def read(table: Table, name: str, today: date, mapping: Mapping = NO_MAPPING) -> Import:
    """The leads of a table. Raises BadInput when no row names its columns, or `mapping` names a column it has not.

    `name` is the file's name for sentences and `origin`; `today` tells past interviews from planned ones.
    """
    layout = find_layout(table.rows, mapping, table.shape)
    if layout is None:
        raise refuse(name, None, _no_names(table))
    _check_columns(mapping, layout, name)
    found = rows.records(table.rows, layout, table.delimiter)
    report = ImportReport(
        file=line(name),
        format=table.kind if layout.shape.name == "spreadsheet" else layout.shape.name,
        encoding=table.encoding,
        delimiter=table.delimiter,
        records=len(found.rows) + len(found.skipped),
        columns=tuple(zip(layout.headers, layout.fields, strict=True)),
        samples=tuple(_samples(found.rows, i) for i in range(len(layout.headers))),
    )
    if layout.shape.people:
        return read_people(found, layout, report)
    days, unread, remarks = _dates(found.rows, layout, today)
    leads, twice = _leads(found.rows, layout, days, report.file, today)
    report.leads = len(leads)
    report.skipped = tuple(sorted([*found.skipped, *twice], key=lambda skip: skip.line))
    report.statuses = _statuses(found.rows, layout)
    report.unread_dates = tuple(unread)
    report.remarks = (*table.remarks, *remarks, *_remarks(found, layout, leads, table, today))
    return Import(report, leads)


def _samples(body: Sequence[Row], column: int) -> tuple[str, ...]:
    filled = (row.cells[column] for row in body if column < len(row.cells) and row.cells[column])
    return tuple(short(cell) for cell in islice(dict.fromkeys(filled), 3))


def _no_names(table: Table) -> str:
    if table.kind == "json":
        return "JSON without a list of leads; it needs a list of objects that name a company and a role"
    return (
        "no row with column names found; put a first row like Company, Role, Status, Date applied above the data, "
        'or say what a column is: --column "Who=company"'
    )


def _check_columns(mapping: Mapping, layout: Layout, name: str) -> None:
    for own in mapping.columns:
        if all(Mapping({own: ""}).column(cell, i) is None for i, cell in enumerate(layout.headers, start=1)):
            there = ", ".join(short(header) for header in layout.headers if header)
            raise refuse(name, None, f"has no column “{short(own)}”; its columns are {there}")


def _leads(body: Sequence[Row], layout: Layout, days: Days, file: str, today: date) -> tuple[list[Lead], list[Skipped]]:
    """Every record as a lead with its id; a record of the same tracker id, title and company again is skipped."""
    leads: list[Lead] = []
    twice: list[Skipped] = []
    known: dict[tuple[str, ...], int] = {}
    times: Counter[str] = Counter()
    for row in body:
        cells = Cells(row, layout)
        own = cells.first("external_id")
        same = (own, fold(cells.first("role")), fold(cells.first("company")))
        if own and known.setdefault(same, row.line) != row.line:
            twice.append(Skipped(row.line, f"same record as line {known[same]}"))
            continue
        identity = "\n".join(fold(part) for part in _identity(cells, own))
        times[identity] += 1
        number = times[identity]
        made = str(uuid5(NAMESPACE, identity if number == 1 else f"{identity}\n#{number}"))
        leads.append(build(cells, made, days, file, today))
    return leads, twice


def _identity(cells: Cells, own: str) -> tuple[str, ...]:
    when = cells.first("applied_on") or cells.first("date") or cells.first("found_on")
    return (
        cells.layout.shape.name, cells.first("company"), cells.first("role"), cells.first("url"), when, own,
    )  # fmt: skip


def _dates(body: Sequence[Row], layout: Layout, today: date) -> tuple[Days, list[UnreadDate], list[str]]:
    """Every date of the table by line and column, those that could not be read, and how each column was read."""
    columns = {
        i: cells
        for i, name in enumerate(layout.fields)
        if name in rows.DATE_FIELDS and (cells := _filled(body, i, layout))
    }
    columns = {i: cells for i, cells in columns.items() if _holds_dates(layout.fields[i], list(cells.values()))}
    columns |= _told_with_status(body, layout)
    counted = {i: date_columns.counted(list(cells.values())) for i, cells in columns.items()}
    seen = {i: date_columns.evidence(list(cells.values())) for i, cells in columns.items()}
    day_first = date_columns.day_first(layout.headers, [cell for row in body[:500] for cell in row.cells])
    days: Days = {}
    unread: list[UnreadDate] = []
    said: dict[str, list[str]] = {}
    for i, cells in columns.items():
        field, own = layout.fields[i] or "", seen[i]
        order = date_columns.decide(
            own,
            list(cells.values()),
            today,
            past=field in _PAST,
            others=[other for j, other in seen.items() if j != i],
            usual=layout.shape.order,
            day_first=day_first,
        )
        read = counted[i] or partial(cell_dates.read_all, order=order.name, several=field in _SEVERAL)
        for at, raw in cells.items():
            if found := read(raw) or (cell_dates.days_within(raw, order.name) if field in _SEVERAL else ()):
                days[at, i] = found
            elif not _means_no_date(raw, field):
                unread.append(UnreadDate(at, field, raw, layout.headers[i]))
        if counted[i]:
            said.setdefault("numbers read as the days a spreadsheet or computer counts", []).append(layout.headers[i])
        if own.open or own.dmy or own.mdy:
            said.setdefault(f"dates read as {_ORDERS[order.name]} {order.why}", []).append(layout.headers[i])
    remarks = [f"{how}: {', '.join(headers)}" for how, headers in said.items()]
    return days, sorted(unread, key=lambda u: u.line), remarks


def _told_with_status(body: Sequence[Row], layout: Layout) -> dict[int, dict[int, str]]:
    """By column and line the days that statuses tell along the way: "Interview on 12.02.2026"."""
    columns = [*layout.where("status"), *layout.where("outcome")]
    found = {
        i: {at: day for at, cell in _filled(body, i, layout).items() if (day := cell_dates.within(cell))}
        for i in columns
    }
    return {i: cells for i, cells in found.items() if cells}


def _means_no_date(raw: str, field: str) -> bool:
    """Whether a cell of a step says yes, no or done rather than a day: nothing is lost when it is not read as one."""
    return field in _SEVERAL and fold(raw) in persons.YES | persons.NO | DONE


def _filled(body: Sequence[Row], column: int, layout: Layout) -> dict[int, str]:
    return {row.line: cell for row in body if (cell := Cells(row, layout).at(column))}


def _holds_dates(field: str | None, cells: list[str]) -> bool:
    """Whether a column is one of dates; "Interview" and "Applied" may as well hold words or yes and no."""
    several = field in _SEVERAL
    readable = date_columns.counted(cells) or any(
        cell_dates.read_all(cell, "mdy", several) or (several and cell_dates.days_within(cell, "mdy")) for cell in cells
    )
    return bool(readable) or field not in ("interview", "offer", "step", "applied_on", "follow_up", "closed_on")


def _statuses(body: Sequence[Row], layout: Layout) -> tuple[RawStatus, ...]:
    """Every word that told a stage, with what it was taken for: of the status column, or the headings without one."""
    if layout.where("status"):
        counted = Counter(raw for row in body if (raw := line(Cells(row, layout).first("status"))))
    else:
        counted = Counter(row.section for row in body if layout.understand(row.section))
    for i in layout.where("outcome"):
        counted.update(raw for row in body if (raw := line(Cells(row, layout).at(i))))
    found = []
    for raw, times in counted.most_common():
        stage, outcome = layout.understand(raw) or (None, None)
        found.append(RawStatus(raw, times, stage, outcome))
    return tuple(found)


def _remarks(found: rows.Records, layout: Layout, leads: Sequence[Lead], table: Table, today: date) -> list[str]:
    told = []
    if layout.shape.name != "spreadsheet":
        told.append(f"recognised as {layout.shape.words} by its {'make' if table.shape else 'columns'}")
    if layout.shape.stage:
        told.append(f"this list has no status column; each row is taken as {layout.shape.stage}")
    elif not layout.where("status") and any(layout.understand(row.section) for row in found.rows):
        told.append("no status column: the stage comes from the headings the rows stand under")
    elif not layout.where("status"):
        told.append("no status column: the stage comes from the dates, prospect where there is none")
    if before := [row.line for row in table.rows if row.line < layout.line and not row.blank()]:
        told.append(f"the column names stand in line {layout.line}; {count(len(before), 'row')} above passed over")
    if found.repaired:
        lines = names([str(at) for at in found.repaired], limit=12)
        told.append(
            f"more cells than columns in line {lines}: joined so that dates, links and statuses fit; please check"
        )
    late = [str((lead.origin or {})["line"]) for lead in leads if lead.applied_on and lead.applied_on > today]
    if late:
        told.append(f"applied date lies in the future in line {names(late)}; kept as written")
    return told
