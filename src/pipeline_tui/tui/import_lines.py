"""What a file would come to, as lines for two pages: how it is read, with what can be changed, and what comes of it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from ..core.clean import line as one_line
from ..core.days import say as say_day
from ..core.model import OUTCOMES, STAGE_WORDS, Contact, Lead
from ..core.words import count, names
from .paint import fit
from .widgets.page import Line, hung, line, section

if TYPE_CHECKING:
    from ..pipeline import Preview

GO = "go"
"""The tag of the line that imports; a column's is "#3", a status's "=Hold": what a person may change."""
ASIDE = "kept aside with each lead"
FIELD_WORDS = {
    "company": "company",
    "role": "role",
    "status": "status",
    "outcome": "how it ended",
    "applied_on": "day applied",
    "applied_flag": "applied: yes or no",
    "date": "a date: applied, if it was",
    "found_on": "day found or saved",
    "closes_on": "last day to apply",
    "stage_since": "day of the status",
    "closed_on": "day it ended",
    "follow_up": "day to follow up",
    "interview": "interview, with its day",
    "offer": "offer, with its day",
    "step": "another step, with its day",
    "history": "what happened, with days",
    "url": "link",
    "location": "location",
    "source": "where I found it",
    "salary": "salary",
    "notes": "notes",
    "tags": "tags",
    "contact": "a person",
    "recruiter": "recruiter",
    "hiring_manager": "hiring manager",
    "referrer": "referrer",
    "agency": "agency",
    "contact_email": "the person's e-mail",
    "contact_phone": "the person's phone",
    "contact_title": "the person's title",
    "title": "company and role in one",
    "external_id": "its number in that tracker",
    "archived": "archived: yes or no",
    "archived_on": "day archived",
    "list_archived": "its list archived: yes or no",
}
"""Fields as a person says them; the last ones only the program gives."""
_LISTED = 200
"""Skipped rows and unread dates listed at most."""
_NAME = 26


@dataclass(frozen=True, slots=True)
class Shown:
    """What the pages show: the preview, how many leads are there already (None: not counted), and what I changed."""

    preview: Preview
    there: tuple[int, int] | None
    mine: Collection[str]
    """Tags of the columns and statuses that I changed."""

    def tags(self) -> list[str]:
        """What the cursor can stand on, from the top."""
        columns = [f"#{column.number}" for column in self.preview.columns]
        return [GO, *columns, *(f"={status.raw}" for status in self.preview.statuses)]


def field_words(field: str | None) -> str:
    """A field as a person says it; None is kept aside."""
    return FIELD_WORDS.get(field, field.replace("_", " ")) if field else ASIDE


def displaced(before: Preview, after: Preview, mine: Collection[str]) -> str:
    """A sentence on columns that lost their field to one of mine; empty when none did."""
    now = {column.number: column for column in after.columns}
    lost = [
        one_line(column.header)
        for column in before.columns
        if column.field and f"#{column.number}" not in mine and now.get(column.number, column).field is None
    ]
    return f"{names(lost)}: {ASIDE} now, as only one column can be that." if lost else ""


def summary(shown: Shown) -> str:
    """ "Import 30 leads", "Import 12 people"."""
    report = shown.preview.report
    parts = [count(report.leads, "lead")] if report.leads or not report.people else []
    parts += [count(report.people, "person", "people")] if report.people else []
    return f"Import {' and '.join(parts)}"


def how_read(shown: Shown, at: str, width: int) -> tuple[list[Line], tuple[int, int]]:
    """The lines of the first page, and where on it the line with the tag `at` stands (first and last index)."""
    report = shown.preview.report
    lines = [Line(), _go(shown, at)]
    lines += hung(_counted(shown), "dim", width, "   ")
    columns = [_column_line(shown, number, at, width) for number in range(len(shown.preview.columns))]
    lines += section("COLUMNS · what each is read as", columns)
    lines += section("STATUSES", _statuses(shown, at, width))
    remarks = [remark.replace("--sheet chooses", "s chooses") for remark in report.remarks]
    lines += section("REMARKS", [row for remark in remarks for row in hung(remark, "text", width, "   ")])
    place = next((number for number, one in enumerate(lines) if one.tag == at), 0)
    return lines, (0 if place <= 1 else place, place)


def what_comes(shown: Shown, today: date, width: int) -> list[Line]:
    """The lines of the second page: first leads, people, what is left out and why, dates that could not be read."""
    report, found = shown.preview.report, shown.preview.found
    rest = report.leads - len(shown.preview.leads)
    title = f"THE FIRST {len(shown.preview.leads)} LEADS" if rest > 0 else "LEADS"
    lines = section(title, [row for lead in shown.preview.leads for row in _lead(lead, today, width)])
    if found.people:
        about = "They join the open leads of the company they work for."
        people = [row for person in found.people[:20] for row in hung(_person(person), "text", width, "   ", "     ")]
        lines += section(count(report.people, "person", "people").upper(), [*hung(about, "dim", width, "   "), *people])
    skipped = [f"line {skip.line}: {skip.why}" for skip in report.skipped[:_LISTED]]
    lines += section(f"LEFT OUT · {count(len(report.skipped), 'row')}", _listed(skipped, len(report.skipped), width))
    unread = [f"line {one.line}: {_quoted(one.raw)} in {one_line(one.column)}" for one in report.unread_dates[:_LISTED]]
    lines += section(
        f"NO DATE · {count(len(report.unread_dates), 'cell')} left empty",
        _listed(unread, len(report.unread_dates), width),
    )
    return lines


def _counted(shown: Shown) -> str:
    report = shown.preview.report
    said = f"{count(report.records, 'row')} read, {len(report.skipped)} left out."
    if shown.there is not None and shown.there[0]:
        there, differ = shown.there
        said += f" {count(there, 'lead')} there already: left as they are"
        said += f", {differ} of them read differently now." if differ else "."
    return said


def _go(shown: Shown, at: str) -> Line:
    mark = " › " if at == GO else "   "
    return line((mark, "accent"), (summary(shown), "accent"), tag=GO, here=at == GO)


def _name_width(width: int) -> int:
    return max(12, min(_NAME, width // 3))


def _column_line(shown: Shown, number: int, at: str, width: int) -> Line:
    column = shown.preview.columns[number]
    tag = f"#{column.number}"
    header = one_line(column.header) or f"(column {column.number}, no name)"
    samples = " · ".join(one_line(sample) for sample in column.samples)
    return _mapped(header, field_words(column.field), samples, bool(column.field), tag, shown, at, width)


def _mapped(name: str, words: str, rest: str, known: bool, tag: str, shown: Shown, at: str, width: int) -> Line:
    size = _name_width(width)
    here = tag == at
    mine = " (yours)" if tag in shown.mine else ""
    return line(
        (" › " if here else "   ", "accent"),
        (fit(name, size), "strong" if known else "dim"),
        (" → ", "dim"),
        (f"{words}{mine}", "text" if known else "dim"),
        (f"   {rest}" if rest else "", "dim"),
        tag=tag,
        here=here,
    )


def _statuses(shown: Shown, at: str, width: int) -> Iterator[Line]:
    for status in shown.preview.statuses:
        known = status.stage is not None
        words = status.words if known else "? not understood: applied, or prospect without a date"
        times = f"{status.count} ×"
        name = f"{times:>5} {one_line(status.raw)}"
        yield _mapped(name, words, "", known, f"={status.raw}", shown, at, width)


def _lead(lead: Lead, today: date, width: int) -> list[Line]:
    name = f"{lead.company} · {lead.role}" if lead.role else lead.company
    said = [STAGE_WORDS[lead.stage]]
    if lead.outcome in OUTCOMES:
        said = [f"closed: {(lead.outcome or '').replace('_', ' ')}"]
    if lead.applied_on:
        said = said if lead.stage != "applied" else []
        said.append(f"applied {say_day(lead.applied_on, today)}")
    if len(lead.log) > 1:
        said.append(count(len(lead.log), "log entry", "log entries"))
    if lead.contacts:
        said.append(names([person.label for person in lead.contacts], limit=3))
    return [
        line(("   ", "text"), (fit(one_line(name), width - 4), "strong")),
        *hung(" · ".join(map(one_line, said)), "dim", width, "     "),
    ]


def _person(person: Contact) -> str:
    company = person.extra.get("company")
    about = ", ".join(str(part) for part in (person.title, company) if part)
    return one_line(f"{person.label} ({about})" if about else person.label)


def _quoted(raw: str) -> str:
    flat = one_line(raw)
    return f"“{flat}”" if len(flat) <= 60 else f"“{flat[:59]}…”"


def _listed(rows: Sequence[str], total: int, width: int) -> list[Line]:
    lines = [one for row in rows for one in hung(row, "text", width, "   ", "     ")]
    if total > len(rows):
        more = f"and {total - len(rows)} more; `pipeline-tui import FILE --dry-run` lists them all"
        lines += hung(more, "dim", width, "   ")
    return lines


def done_words(leads: int, there: int, touched: tuple[str, ...], people: int, takes_back: str) -> str:
    """ "30 leads added, 2 there already · u takes it back": what an import came to; the last part is handed in."""
    added = leads - there
    joined = len(touched) - added
    if not touched:
        if people and not leads:
            return (
                f"None of {count(people, 'person', 'people')} works for the company of an open lead; nothing was added."
            )
        return f"Nothing new: {count(leads, 'lead')} there already, left as they are."
    parts = [f"{count(added, 'lead')} added"] if leads else []
    parts += [f"{there} there already"] if there else []
    parts += [f"people added to {count(joined, 'lead')}"] if joined > 0 else []
    return f"{', '.join(parts)} · {takes_back}"
