"""The history as it is told: every step with its number, and what it changed field by field."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from ..core.errors import BadInput
from .journal import UNDONE, edits_of
from .plan import PRESENT, Edit
from .rows import FLAGS, PACKED

_TOLD = 12
"""Most fields of one step that are told; an import has thousands."""
_NUMBER = 9
"""Most digits of a step's number; longer ones are the beginning of an id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One field that a step changed."""

    lead: str
    """Id of its lead."""
    company: str
    what: str
    """lead, person or log entry."""
    name: str
    """The person's name, or the kind and day of the log entry; empty for the lead itself."""
    field: str
    """The field's name, or "present" for a row that came or went (old and new are then truth values)."""
    old: Any
    new: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryRow:
    """One step of the history."""

    id: str
    number: int
    """Its place in the file, from 1; what a person names it by."""
    at: dt.datetime
    """UTC."""
    label: str
    kind: str
    """do, undo or redo."""
    undone: bool
    """Whether this do is taken back at present; always False for an undo or redo."""
    leads: tuple[str, ...]
    fields: tuple[FieldChange, ...] = ()
    """What it changed; at most 12 of them."""
    more: int = 0
    """How many fields are not told."""


def history(conn: sqlite3.Connection, limit: int, lead: str | None = None) -> list[HistoryRow]:
    """The newest `limit` changes, newest first; only those of one lead, and what they did to it, when it is named."""
    found = conn.execute(
        f"SELECT c.id, c.seq, c.at, c.label, c.kind, c.kind = 'do' AND {UNDONE}, c.leads FROM change c"
        " WHERE ?1 IS NULL OR EXISTS (SELECT 1 FROM json_each(c.leads) WHERE value = ?1) ORDER BY c.seq DESC LIMIT ?2",
        (lead, limit),
    ).fetchall()
    rows = []
    for change_id, seq, at, label, kind, gone, leads in found:
        edits = edits_of(conn, change_id)
        if lead is not None:
            edits = [edit for edit in edits if _owner(conn, edit)[0] == lead]
        rows.append(
            HistoryRow(
                id=change_id,
                number=seq,
                at=dt.datetime.fromisoformat(at),
                label=label,
                kind=kind,
                undone=bool(gone),
                leads=tuple(json.loads(leads)),
                fields=tuple(_told(conn, edits[:_TOLD])),
                more=max(0, len(edits) - _TOLD),
            )
        )
    return rows


def _told(conn: sqlite3.Connection, edits: Iterable[Edit]) -> Iterable[FieldChange]:
    words = {"lead": "lead", "contact": "person", "event": "log entry"}
    for edit in edits:
        lead, company, name = _owner(conn, edit)
        old, new = _value(edit.field, edit.old), _value(edit.field, edit.new)
        what = words.get(edit.table, edit.table)
        yield FieldChange(lead=lead, company=company, what=what, name=name, field=edit.field, old=old, new=new)


_OWNERS = {
    "lead": "SELECT id, company, '' FROM lead WHERE id = ?",
    "contact": "SELECT l.id, l.company, coalesce(nullif(c.name, ''), c.key) FROM contact c"
    " JOIN lead l ON l.id = c.lead_id WHERE c.id = ?",
    "event": "SELECT l.id, l.company, replace(e.kind, '_', '-') || ' of ' || e.date"
    " || CASE WHEN e.note IS NULL OR e.note = '' THEN '' ELSE ': ' || substr(e.note, 1, 200) END"
    " FROM event e JOIN lead l ON l.id = e.lead_id WHERE e.id = ?",
}


def _owner(conn: sqlite3.Connection, edit: Edit) -> tuple[str, str, str]:
    found: Sequence[str] | None = None
    if query := _OWNERS.get(edit.table):
        found = conn.execute(query, (edit.row,)).fetchone()
    return (found[0], found[1], found[2]) if found else ("", "", "")


def _value(field: str, value: Any) -> Any:
    if value is None:
        return None
    if field in FLAGS or field == PRESENT:
        return bool(value)
    return json.loads(value) if field in PACKED else value


def find_step(conn: sqlite3.Connection, words: str) -> str:
    """The id of the step that `words` names: its number, its id, or the beginning of one. Raises BadInput."""
    if words.isascii() and words.isdigit() and len(words) <= _NUMBER and not words.startswith("0"):
        found = conn.execute("SELECT id, kind FROM change WHERE seq = ?", (int(words),)).fetchall()
    else:
        rows = conn.execute("SELECT id, kind FROM change").fetchall()
        found = [row for row in rows if words and row[0].startswith(words)]
    look = "`pipeline-tui history` lists the steps with their numbers; nothing was changed."
    if not found:
        raise BadInput(f'There is no step "{words}". {look}')
    if len(found) > 1:
        raise BadInput(f'"{words}" begins the ids of {len(found)} steps; give more of it, or its number. {look}')
    if found[0][1] != "do":
        raise BadInput(f'Step "{words}" is itself an undo or redo; name the step that it was about. {look}')
    return str(found[0][0])
