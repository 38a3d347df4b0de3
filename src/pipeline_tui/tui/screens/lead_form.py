"""The forms of a new and of an edited lead: which facts they ask for, and what the typed values become."""

from __future__ import annotations

import datetime as dt
from typing import Any

from ...core import clean
from ...core.errors import BadInput
from ...core.model import Contact, Event, Lead
from ...core.people import read_person
from ...core.verbs import Verb, add_person, edit
from ..facts import BY_NAME, Typed
from .form import Field

PERSON_HINT = "Jane Roe, hiring manager, jane@acme.example"


def _field(name: str) -> Field:
    fact = BY_NAME[name]
    return Field(name, fact.label, fact.hint, fact.suggestions)


_EDITED = (
    "company", "role", "applied_on", "source", "location", "url", "salary", "tags", "cadence_bd", "profile",
)  # fmt: skip

NEW = (
    *(_field(name) for name in ("company", "role", "stage", "applied_on", "source")),
    Field("person", "Person", PERSON_HINT),
    Field("notes", "Notes"),
)
EDIT = (
    *(_field(name) for name in _EDITED),
    Field("person", "Add person", PERSON_HINT),
    Field("notes", "Notes"),
)


def values_of(lead: Lead) -> dict[str, str]:
    """The lead's facts as the edit form shows them."""
    return {name: BY_NAME[name].show(lead) for name in _EDITED} | {"notes": lead.notes.replace("\n", " ⏎ ")}


class Reader:
    """Reads typed values field by field and gathers a sentence for each that is not usable."""

    def __init__(self, values: dict[str, str], typed: Typed) -> None:
        self.values = values
        self.typed = typed
        self.problems: dict[str, str] = {}

    def fact(self, name: str) -> Any:
        """The value of a fact; a refusal becomes the field's sentence."""
        try:
            return BY_NAME[name].of(self.values.get(name, ""), self.typed)
        except BadInput as err:
            self.problems[name] = str(err)
            return BY_NAME[name].empty

    def person(self) -> Contact | None:
        """The person who was typed, if any."""
        raw = clean.line(self.values.get("person", ""))
        try:
            return read_person(raw) if raw else None
        except BadInput as err:
            self.problems["person"] = str(err).replace(" Nothing was saved.", "")
            return None


def new_lead(values: dict[str, str], today: dt.date, order: str) -> tuple[Lead | None, dict[str, str]]:
    """The lead the form describes, or the problems by field."""
    values = values | {"stage": values.get("stage", "").strip() or "applied"}
    reader = Reader(values, Typed(Lead(company=""), today, order))
    facts = {name: reader.fact(name) for name in ("company", "role", "stage", "applied_on", "source")}
    person = reader.person()
    if reader.problems:
        return None, reader.problems
    stage, applied = facts["stage"], facts["applied_on"]
    lead = Lead(
        **facts,
        stage_since=(applied if stage == "applied" else None) or today,
        found_on=today,
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
    reader = Reader(values, Typed(lead, today, order))
    changes: dict[str, Any] = {name: reader.fact(name) for name in _EDITED if name in touched}
    if "notes" in touched:
        changes["notes"] = clean.text(values["notes"].replace(" ⏎ ", "\n"))
    person = reader.person()

    def verb(present: Lead) -> Lead:
        changed = edit(**changes)(present)
        return add_person(person)(changed) if person else changed

    return verb, reader.problems
