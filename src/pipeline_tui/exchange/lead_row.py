"""One row of a tracker as a lead: its facts, people and dates; what has no field of ours is kept as `columns`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ..core.clean import fold, line, text
from ..core.model import Contact, Event, Lead
from . import cell_dates, persons
from .cells import MARKED, Cells, Days, plain
from .mapping import Meaning
from .row_log import Steps
from .row_people import people_of
from .statuses import furthest
from .titles import company_and_role

_SOURCES = {
    "referral": ("referral", "referred", "employee referral", "empfehlung", "cooptation", "referido", "indicacao"),
    "job_board": ("job board", "jobboard", "jobborse", "job_board"),
    "recruiter": ("recruiter", "headhunter", "recruiting agency", "personalvermittler"),
    "outreach": ("outreach", "cold email", "cold call", "cold outreach", "cold message", "initiativbewerbung"),
}
_EARLY = ("prospect", "applied")
DONE = frozenset(
    {
        "done",
        "completed",
        "complete",
        "passed",
        "pass",
        "finished",
        "attended",
        "erledigt",
        "fait",
        "hecho",
        "feito",
        "tamamlandi",
    }
)
_LINK = re.compile(r"https?://[^\s\"'<>)\]]+", re.IGNORECASE)
_BARE = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}(?:/\S*)?", re.IGNORECASE)


def build(cells: Cells, id: str, days: Days, file: str, today: date) -> Lead:
    """The lead of one row. `days` are the table's dates, `file` names it in `origin`."""
    row = _RowReader(cells, days, today)
    meaning = row.meaning()
    stage, outcome = meaning
    applied = row.day("applied_on")
    generic = row.day("date")
    waiting = stage == "prospect" or outcome == "not_pursued"
    if applied is None and not waiting:
        applied = generic or row.steps.sent_on()
    found = row.day("found_on") or (generic if waiting else None)
    closed = row.closed_on() if stage == "closed" else None
    company, people = row.people()
    log = tuple(sorted(row.steps.log(applied, outcome), key=lambda event: event.date))
    raw_status = line(cells.first("status"))
    origin: dict[str, str | int] = {"file": file, "line": cells.row.line}
    return Lead(
        id=id,
        company=company,
        role=row.role(),
        stage=stage,
        stage_since=row.day("stage_since") or _since(stage, applied, closed, log, today),
        applied_on=applied,
        found_on=found,
        closes_on=row.day("closes_on"),
        closed_on=closed,
        outcome=outcome,
        source=row.source(people),
        location=row.take("location") or None,
        url=row.url(),
        salary=row.take("salary") or None,
        tags=row.tags(),
        notes=text(cells.first("notes")),
        origin=origin | ({"raw_status": raw_status} if raw_status else {}),
        contacts=people,
        log=log,
        extra={"columns": kept} if (kept := row.aside()) else {},
    )


def _since(stage: str, applied: date | None, closed: date | None, log: tuple[Event, ...], today: date) -> date | None:
    """The day the lead came to its stage, where a date in the row says so."""
    first = {
        kind: min((e.date for e in log if e.kind == kind and e.date <= today), default=None)
        for kind in ("interview", "offer")
    }
    return {"applied": applied, "closed": closed, "interviewed": first["interview"], "offer": first["offer"]}.get(stage)


class _RowReader:
    """Reads one row; remembers which columns went into the lead, so that the others can be kept aside."""

    def __init__(self, cells: Cells, days: Days, today: date) -> None:
        self._cells, self._days, self._today = cells, days, today
        self._used = {
            i
            for field in ("company", "role", "title", "notes", "status", "external_id")
            for i in cells.layout.where(field)
        }
        self.steps = Steps(cells, days, today, self._used)

    def take(self, field: str) -> str:
        """The cell of a field as one line of text."""
        for i, cell in self._cells.each(field):
            self._used.add(i)
            return plain(cell)
        return ""

    def day(self, field: str) -> date | None:
        """The date of a field, if its cell has one; the cell stays with the lead when it also holds a time of day."""
        for i, cell in self._cells.each(field):
            if found := self._days.get((self._cells.row.line, i)):
                if not cell_dates.has_time(cell):
                    self._used.add(i)
                return found[0]
        return None

    def meaning(self) -> Meaning:
        """Stage and outcome: by status, decision and yes-or-no columns, whichever lies furthest; then by the list the
        row stands in, then by its dates."""
        shape, understand = self._cells.layout.shape, self._cells.layout.understand
        status = self._cells.first("status")
        said = [
            understand(status),
            *(understand(cell) for _, cell in self._cells.each("outcome")),
            *self._flags(),
            *self._refused(),
        ]
        first = next((meaning for meaning in said if meaning), None)
        told = [first, *(meaning for meaning in said if meaning and meaning[0] not in _EARLY)]
        if fold(self._cells.first("archived")) in persons.YES:
            told.append(understand("archived"))
        elif fold(self._cells.first("list_archived")) in persons.YES:
            told.append(("closed", None))
        known = [meaning for meaning in told if meaning]
        if known:
            best = known[0] if known[0][0] == "closed" and known[0][1] else furthest(known)
            best = self._ended() if best == ("closed", None) else best
            # a status is often left as it was when the interviews are noted down elsewhere in the row
            return ("interviewed", None) if best == ("applied", None) and self._met() else best
        if shape.stage:
            return shape.stage, None
        if status:
            return self._by_dates(), None
        under = understand(self._cells.row.section)
        return (
            (self._ended() if under == ("closed", None) else under) or self.steps.came_to() or (self._by_dates(), None)
        )

    def _flags(self) -> Iterator[Meaning | None]:
        """What the yes in a column named like a status says ("Rejected?": yes)."""
        for i, cell in self._cells.each("flag"):
            self._used.add(i)
            if fold(cell) in persons.YES:
                yield self._cells.layout.understand(self._cells.layout.headers[i].rstrip("?!. "))

    def _refused(self) -> Iterator[Meaning | None]:
        """What a day that is past says in a column like "Rejected on"."""
        for i, _ in self._cells.each("closed_on"):
            if any(day <= self._today for day in self._days.get((self._cells.row.line, i), ())):
                meaning = self._cells.layout.understand(self._cells.layout.headers[i])
                yield meaning if meaning and meaning[0] == "closed" and meaning[1] else None

    def _applied(self) -> bool:
        """Whether the row shows an application: a date of it, or a yes in a column that asks."""
        if (
            fold(self._cells.first("applied_on")) in persons.YES
            or fold(self._cells.first("applied_flag")) in persons.YES
        ):
            return True
        flagged = fold(self._cells.first("applied_flag")) in persons.NO
        return not flagged and any(
            _day_meant(cell) for name in ("applied_on", "date") for _, cell in self._cells.each(name)
        )

    def _by_dates(self) -> str:
        for field, stage in (("offer", "offer"), ("interview", "interviewed")):
            if any(day <= self._today for day in self.steps.days(field)) or self._done(field):
                return stage
        return "applied" if self._applied() else "prospect"

    def _ended(self) -> Meaning:
        """How a closed lead ended, by its labels or the first line of its notes; boards have one list for them all."""
        said = [part for _, cell in self._cells.each("tags") for part in re.split(r"[,;|/]", cell)]
        said += self._cells.first("notes").splitlines()[:1]
        known = (self._cells.layout.understand(part.strip()) for part in said)
        return next((meaning for meaning in known if meaning and meaning[0] == "closed"), ("closed", None))

    def _met(self) -> bool:
        """Whether an interview with a day took place."""
        return any(day < self._today for day in self.steps.days("interview"))

    def _done(self, field: str) -> bool:
        """Whether a column of a step says that it took place without saying when: yes, done, a tick."""
        return any(fold(cell) in persons.YES or fold(cell) in DONE for _, cell in self._cells.each(field))

    def closed_on(self) -> date | None:
        """The day it ended, when a column gives one that is not in the future."""
        names = ["closed_on", "archived_on"] + (["stage_since"] if self._cells.layout.shape.stage_date_closes else [])
        found = [self.day(name) for name in names]
        found += [day for _, day, stage in self.steps.with_status() if stage == "closed"]
        return next((day for day in found if day and day <= self._today), None)

    def role(self) -> str:
        """The job, by its own column or out of a title that names company and job."""
        return self._named()[1]

    def _named(self) -> tuple[str, str]:
        title = self._cells.first("title")
        if title:
            return company_and_role(plain(title))
        return plain(self._cells.first("company")), plain(self._cells.first("role"))

    def people(self) -> tuple[str, tuple[Contact, ...]]:
        """The company without the agency in its brackets, and everybody the row names."""
        found = people_of(self._cells, self._named()[0])
        self._used.update(found.used)
        return found.company, found.people

    def source(self, people: tuple[Contact, ...]) -> str | None:
        """Where the lead came from, in our word where there is one; a referrer makes it a referral."""
        raw = self.take("source")
        known = next((name for name, said in _SOURCES.items() if fold(raw) in said), None)
        referred = any(p.role == "referrer" for p in people)
        asked = any(fold(cell) in persons.YES for _, cell in self._cells.each("referrer"))
        return known or raw or ("referral" if referred or asked else None)

    def url(self) -> str | None:
        """The link of the row; a cell that holds more than a link stays with the lead as well."""
        for i, cell in self._cells.each("url"):
            if found := _LINK.search(cell):
                if found[0] == cell:
                    self._used.add(i)
                return line(found[0] if " " in cell or cell.startswith(("=", "[")) else cell)
            if _BARE.fullmatch(cell):
                self._used.add(i)
                return line(cell)
        for field in ("role", "company", "title"):
            if (found := MARKED.search(self._cells.first(field))) and "://" in found[2]:
                return line(found[2])
        return None

    def tags(self) -> tuple[str, ...]:
        """Work mode and labels, lower case; an answer of yes or no to "Remote?" is that word or nothing."""
        found: list[str] = []
        for i, cell in self._cells.each("tags"):
            header = line(self._cells.layout.headers[i]).rstrip("?").lower()
            if fold(cell) in persons.YES | persons.NO:
                found += [header] if fold(cell) in persons.YES else []
            else:
                found += [line(part).lower() for part in re.split(r"[,;|/]", cell)]
            self._used.add(i)
        return tuple(dict.fromkeys(tag for tag in found if tag))

    def aside(self) -> dict[str, str]:
        """Every filled cell that went nowhere else, by its column name (numbered where names repeat or miss)."""
        kept: dict[str, str] = {}
        headers = self._cells.layout.headers
        for i, cell in enumerate(self._cells.row.cells):
            if i in self._used or not cell or (i < len(headers) and not self._cells.at(i)):
                continue
            name = line(headers[i]) if i < len(headers) else ""
            name = name or f"column {i + 1}"
            kept[name if name not in kept else f"{name} ({i + 1})"] = text(cell)
        return kept


def _day_meant(cell: str) -> bool:
    """Whether a cell tells a day, be it one that cannot be placed ("8-Jul"): something was sent then."""
    return any(map(str.isdigit, cell))
