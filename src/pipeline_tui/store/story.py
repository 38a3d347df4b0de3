"""The history as it is told: every step with its number, and what it changed field by field."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from ..core.errors import BadInput
from .journal import UNDONE
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
    before: str = ""
    """Kind, day and words of the log entry that this one corrected or struck out, if it did."""
    struck: bool = False
    """Whether it was struck out."""


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
    """Ids of the leads it touched; in the history of one lead only that one's."""
    fields: tuple[FieldChange, ...] = ()
    """What it changed; at most 12 of them."""
    more: int = 0
    """How many fields are not told."""


def history(conn: sqlite3.Connection, limit: int, lead: str | None = None) -> list[HistoryRow]:
    """The newest `limit` changes, newest first; only those of one lead, and what they did to it, when it is named."""
    its_rows = None if lead is None else _rows_of(conn, lead)
    which, named = "1", []
    if its_rows is not None:
        which, named = "c.id IN (SELECT value FROM json_each(?))", [json.dumps(_newest(conn, its_rows, limit))]
    leads_of = "c.leads" if lead is None else "NULL"  # those of an import may be megabytes
    found = conn.execute(
        f"SELECT c.id, c.seq, c.at, c.label, c.kind, c.kind = 'do' AND {UNDONE}, {leads_of} FROM change c"
        f" WHERE {which} ORDER BY c.seq DESC LIMIT ?",
        (*named, limit),
    ).fetchall()
    rows = []
    for change_id, seq, at, label, kind, gone, leads in found:
        edits, number = _some_edits(conn, change_id, its_rows)
        rows.append(
            HistoryRow(
                id=change_id,
                number=seq,
                at=dt.datetime.fromisoformat(at),
                label=label,
                kind=kind,
                undone=bool(gone),
                leads=tuple(json.loads(leads)) if lead is None else (lead,),
                fields=tuple(_told(conn, edits)),
                more=number - len(edits),
            )
        )
    return rows


def taken_back(conn: sqlite3.Connection, ids: Collection[str]) -> frozenset[str]:
    """Those of some dos that are undone at present."""
    named = f"c.id IN (SELECT value FROM json_each(?)) AND c.kind = 'do' AND {UNDONE}"
    found = conn.execute(f"SELECT c.id FROM change c WHERE {named}", (json.dumps(sorted(ids)),))
    return frozenset(change_id for (change_id,) in found)


def _newest(conn: sqlite3.Connection, rows: Collection[str], limit: int) -> list[str]:
    """The ids of the newest steps that touched some rows; an index of the schema holds all that this asks for."""
    found = conn.execute(
        "SELECT change_id FROM journal WHERE row_id IN (SELECT value FROM json_each(?))"
        " GROUP BY change_id ORDER BY max(seq) DESC LIMIT ?",
        (json.dumps(list(rows)), limit),
    )
    return [change_id for (change_id,) in found]


def _rows_of(conn: sqlite3.Connection, lead: str) -> list[str]:
    """The ids of a lead, its people and its log entries, also of those that were removed."""
    parts = conn.execute(
        "SELECT id FROM contact WHERE lead_id = ?1 UNION ALL SELECT id FROM event WHERE lead_id = ?1", (lead,)
    )
    return [lead, *(row for (row,) in parts)]


def _some_edits(conn: sqlite3.Connection, change_id: str, rows: Collection[str] | None) -> tuple[list[Edit], int]:
    """The first of what a step did (to these rows only, when they are given), and how much it did in all."""
    which, values = "change_id = ?", [change_id]
    if rows is not None:
        which, values = f"{which} AND row_id IN (SELECT value FROM json_each(?))", [change_id, json.dumps(list(rows))]
    order = "seq" if rows is None else "+seq"  # the sign keeps SQLite from a walk through all that the step did
    query = f"SELECT tbl, row_id, field, old, new FROM journal WHERE {which} ORDER BY {order} LIMIT {_TOLD + 1}"
    found = conn.execute(query, values).fetchall()
    number = len(found)
    if number > _TOLD:
        (number,) = conn.execute(f"SELECT count(*) FROM journal WHERE {which}", values).fetchone()
    told = [Edit(table, row, name, json.loads(old), json.loads(new)) for table, row, name, old, new in found[:_TOLD]]
    return told, number


def _told(conn: sqlite3.Connection, edits: Iterable[Edit]) -> Iterable[FieldChange]:
    words = {"lead": "lead", "contact": "person", "event": "log entry"}
    for edit in edits:
        lead, company, name = _owner(conn, edit)
        old, new = _value(edit.field, edit.old), _value(edit.field, edit.new)
        what = words.get(edit.table, edit.table)
        before, struck = _before(conn, edit)
        yield FieldChange(
            lead=lead, company=company, what=what, name=name, field=edit.field, old=old, new=new, before=before,
            struck=struck,
        )  # fmt: skip


_ENTRY = (
    "replace(e.kind, '_', '-') || ' of ' || e.date"
    " || CASE WHEN e.note IS NULL OR e.note = '' THEN '' ELSE ': ' || substr(e.note, 1, 200) END"
)
_OWNERS = {
    "lead": "SELECT id, company, '' FROM lead WHERE id = ?",
    "contact": "SELECT l.id, l.company, coalesce(nullif(c.name, ''), c.key) FROM contact c"
    " JOIN lead l ON l.id = c.lead_id WHERE c.id = ?",
    "event": f"SELECT l.id, l.company, {_ENTRY} FROM event e JOIN lead l ON l.id = e.lead_id WHERE e.id = ?",
}


def _owner(conn: sqlite3.Connection, edit: Edit) -> tuple[str, str, str]:
    found: Sequence[str] | None = None
    if query := _OWNERS.get(edit.table):
        found = conn.execute(query, (edit.row,)).fetchone()
    return (found[0], found[1], found[2]) if found else ("", "", "")


def _before(conn: sqlite3.Connection, edit: Edit) -> tuple[str, bool]:
    """The words of the log entry that another one, which came or went, corrected; and whether it struck it out."""
    if edit.table != "event" or edit.field != PRESENT:
        return "", False
    found = conn.execute(
        f"SELECT {_ENTRY}, new.kind = 'note' AND coalesce(new.note, '') = '' FROM event new"
        " JOIN event e ON e.id = new.supersedes WHERE new.id = ?",
        (edit.row,),
    ).fetchone()
    return (found[0], bool(found[1])) if found else ("", False)


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
