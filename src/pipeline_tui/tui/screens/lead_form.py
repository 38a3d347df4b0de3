"""The fields of a new and of an edited lead: what they are called, how they are read, how they are checked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from ...core import clean
from ...core.errors import BadInput
from ...core.model import STAGES, Event, Lead
from ...core.people import read_person
from ...core.stages import read_stage
from ...core.verbs import Verb, add_person, edit
from .form import Field

PERSON_HINT = "Jane Roe, hiring manager, jane@acme.example"
SOURCES = ("referral", "job_board", "recruiter", "outreach")

NEW = (
    Field("company", "Company"),
    Field("role", "Role"),
    Field("stage", "Stage", "prospect, applied, interviewed, waiting, offer", STAGES[:-1]),
    Field("applied_on", "Applied on", "today, yesterday, 2 Mar, 2026-03-02; empty when not yet"),
    Field("source", "Source", "referral, job_board, recruiter, outreach", SOURCES),
    Field("person", "Person", PERSON_HINT),
    Field("notes", "Notes"),
)
EDIT = (
    Field("company", "Company"),
    Field("role", "Role"),
    Field("applied_on", "Applied on", "2 Mar, 2026-03-02"),
    Field("source", "Source", "referral, job_board, recruiter, outreach", SOURCES),
    Field("location", "Location"),
    Field("url", "Link"),
    Field("salary", "Salary"),
    Field("tags", "Tags", "remote, part-time"),
    Field("cadence_bd", "My rhythm", "business days between check-ins; empty follows the profile"),
    Field("profile", "Profile", "gentle, standard or persistent; empty follows your setting"),
    Field("person", "Add person", PERSON_HINT),
    Field("notes", "Notes"),
)
PROFILES = ("", "gentle", "standard", "persistent")


def values_of(lead: Lead) -> dict[str, str]:
    """The lead's facts as the edit form shows them."""
    return {
        "company": lead.company,
        "role": lead.role,
        "applied_on": lead.applied_on.isoformat() if lead.applied_on else "",
        "source": lead.source or "",
        "location": lead.location or "",
        "url": lead.url or "",
        "salary": lead.salary or "",
        "tags": ", ".join(lead.tags),
        "cadence_bd": "" if lead.cadence_bd is None else str(lead.cadence_bd),
        "profile": lead.profile or "",
        "notes": lead.notes.replace("\n", " ⏎ "),
    }


class Reader:
    """Reads typed values field by field and gathers a sentence for each that is not usable."""

    def __init__(self, values: dict[str, str], today: dt.date, order: str) -> None:
        self.values = values
        self.today = today
        self.order = order
        self.problems: dict[str, str] = {}

    def line(self, name: str) -> str:
        """One line, cleaned."""
        return clean.line(self.values.get(name, ""))

    def take(self, name: str, read: Callable[[str], Any], empty: Any = None) -> Any:
        """The value of a field by its reader; a refusal becomes the field's sentence."""
        raw = self.line(name)
        if not raw:
            return empty
        try:
            return read(raw)
        except BadInput as err:
            self.problems[name] = str(err).replace(" Nothing was saved.", "")
            return empty

    def day(self, raw: str) -> dt.date:
        """A past day in words or figures; one that can be read two ways is refused with both."""
        from ...core.when import read_when

        when = read_when(raw, self.today, order=self.order, past=True)  # type: ignore[arg-type]
        if when is None:
            raise BadInput(f'"{raw}" is not a date I can read; write it like 2 Mar or 2026-03-02.')
        if len(when.readings) > 1:
            raise BadInput(f'"{raw}" can be {" or ".join(d.isoformat() for d in when.readings)}; write one of them.')
        return when.date

    def company(self) -> str:
        """The company, which every lead has."""
        name = self.line("company")
        if not name:
            self.problems["company"] = "A lead needs a company."
        return name


def new_lead(values: dict[str, str], today: dt.date, order: str) -> tuple[Lead | None, dict[str, str]]:
    """The lead the form describes, or the problems by field."""
    reader = Reader(values, today, order)
    company = reader.company()
    stage = reader.take("stage", read_stage, "applied")
    applied = reader.take("applied_on", reader.day)
    person = reader.take("person", read_person)
    if stage == "closed":
        reader.problems["stage"] = "A new lead is open; save it first, then x closes it."
    if applied and applied > today:
        reader.problems["applied_on"] = "That day is still ahead; give the day you applied, or leave it empty."
    if reader.problems:
        return None, reader.problems
    lead = Lead(
        company=company,
        role=reader.line("role"),
        stage=stage,
        stage_since=(applied if stage == "applied" else None) or today,
        applied_on=applied,
        found_on=today,
        source=reader.line("source") or None,
        notes=clean.text(values.get("notes", "")).strip(),
        log=(Event(date=applied, kind="applied", dir="out"),) if applied else (),
    )
    return (add_person(person)(lead) if person else lead), {}


def edited(lead: Lead, values: dict[str, str], today: dt.date, order: str) -> tuple[Verb, dict[str, str]]:
    """The change the form asks for, or the problems by field.

    Only fields that were typed in are set, so that another window's edits of other facts stand.
    """
    before = values_of(lead)
    touched = {name for name, value in values.items() if value != before.get(name, "")}
    reader = Reader(values, today, order)
    changes: dict[str, Any] = {}
    for name in touched - {"person", "notes", "company", "applied_on"}:
        changes[name] = reader.take(name, _READERS.get(name, clean.line), _EMPTIES.get(name))
    if "applied_on" in touched:
        changes["applied_on"] = reader.take("applied_on", reader.day)
    if "company" in touched:
        changes["company"] = reader.company()
    if "notes" in touched:
        changes["notes"] = clean.text(values["notes"].replace(" ⏎ ", "\n"))
    person = reader.take("person", read_person)

    def verb(present: Lead) -> Lead:
        changed = edit(**changes)(present)
        return add_person(person)(changed) if person else changed

    return verb, reader.problems


def _tags(raw: str) -> tuple[str, ...]:
    return tuple(t for t in (clean.line(part) for part in raw.split(",")) if t)


def _days(raw: str) -> int:
    if not raw.isdigit() or not 1 <= int(raw) <= 250:
        raise BadInput("A number of business days from 1 to 250, or empty.")
    return int(raw)


def _profile(raw: str) -> str:
    if raw not in PROFILES:
        raise BadInput(f'"{raw}" is not one of gentle, standard, persistent.')
    return raw


_READERS: dict[str, Callable[[str], Any]] = {"tags": _tags, "cadence_bd": _days, "profile": _profile}
_EMPTIES: dict[str, Any] = {"tags": (), "role": ""}
