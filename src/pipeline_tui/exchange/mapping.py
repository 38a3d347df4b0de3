"""What a person says a file's columns and statuses mean, where they know better than the tables of words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from ..core.clean import line
from ..core.errors import BadInput
from ..core.model import OUTCOMES, STAGES
from . import words

FIELDS = (
    "company", "role", "status", "outcome", "applied_on", "applied_flag", "date", "found_on", "closes_on",
    "stage_since", "closed_on", "follow_up", "interview", "offer", "step", "history", "url", "location", "source",
    "salary", "notes", "tags", "contact", "recruiter", "hiring_manager", "referrer", "agency", "contact_email",
    "contact_phone", "contact_title",
)  # fmt: skip
"""What a column may be read as."""

Meaning = tuple[str, str | None]
"""Stage and, for closed leads, outcome."""


@dataclass(frozen=True, slots=True)
class Mapping:
    """Overrides for reading one file; names are compared as in `words.squeeze`."""

    columns: dict[str, str] = field(default_factory=dict)
    """Column name, or #n for the n-th column, to field; "" keeps the column aside."""
    statuses: dict[str, Meaning] = field(default_factory=dict)
    """Status word to stage and outcome."""

    def column(self, header: str, number: int) -> str | None:
        """The field given to a column (`number` from 1), "" for aside, None when nothing was said of it."""
        found = self.columns.get(f"#{number}")
        if found is None and header:
            found = next((f for own, f in self.columns.items() if _same(own, header)), None)
        return found

    def status(self, raw: str) -> Meaning | None:
        """The stage and outcome given to a status word, or None."""
        return next((meaning for own, meaning in self.statuses.items() if _same(own, raw)), None)


NO_MAPPING = Mapping()


def mapping_of(columns: Iterable[str], statuses: Iterable[str]) -> Mapping:
    """The mapping some words describe: "Bewerbung am=applied_on", "#3=company", "Notes=", and "Hold=waiting_req".

    A status may be given a stage, or the outcome of a closed lead. Raises BadInput when a field, stage or outcome is
    none of ours.
    """
    found = Mapping()
    for said in columns:
        own, name = _pair(said, "--column", "Bewerbung am=applied_on")
        if name and name not in FIELDS:
            raise BadInput(f'--column: "{name}" is not a field; use one of {", ".join(FIELDS)}. Nothing was imported.')
        found.columns[own] = name
    for said in statuses:
        own, name = _pair(said, "--status", "Hold=waiting_req")
        if name in OUTCOMES:
            found.statuses[own] = ("closed", name)
        elif name in STAGES:
            found.statuses[own] = (name, None)
        else:
            known = ", ".join((*STAGES, *OUTCOMES))
            raise BadInput(f'--status: "{name}" is not a stage or outcome; use one of {known}. Nothing was imported.')
    return found


def _pair(said: str, option: str, example: str) -> tuple[str, str]:
    own, equals, name = (line(part) for part in said.rpartition("="))
    if not equals or not own:
        raise BadInput(f'{option}: "{line(said)}" lacks the sign =; write it like "{example}". Nothing was imported.')
    return own, name.lower()


def _same(own: str, header: str) -> bool:
    mine, theirs = words.squeeze(own), words.squeeze(header)
    return own.strip() == header.strip() or bool(mine and mine == theirs)
