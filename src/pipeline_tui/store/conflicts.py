"""What keeps a step from being taken back or brought back: something newer rests on it.

The sentences name fields and the numbers of steps, never what a lead says.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Sequence

from ..core.errors import Conflict
from .journal import UNDONE
from .plan import PRESENT, Edit, current

_WORDS = {"lead": "lead", "contact": "person", "event": "log entry"}


def check(conn: sqlite3.Connection, change_id: str, leads: Collection[str], edits: Sequence[Edit]) -> None:
    """Raise Conflict unless `edits`, which take back or bring back the change, touch nothing newer.

    No later step that stands may have written the same fields, and each must hold what the edit replaces; the leads and
    people it is about must be there; one that would vanish must not have been changed by a later step that stands.
    """
    fields, touched = _later(conn, change_id)
    for edit in edits:
        now, by = current(conn, edit), fields.get((edit.row, edit.field))
        if by is not None or now != edit.old or (now is None and edit.field == PRESENT):
            what = f"this {_WORDS[edit.table]}" if edit.field == PRESENT else f"the field “{edit.field}”"
            raise _conflict(f"{what} was changed again {_by(by)}")
        # a lead or person that vanishes takes everything with it that later steps did to it
        if edit.field == PRESENT and not edit.new and edit.row in touched:
            raise _conflict(f"this {_WORDS[edit.table]} was changed again {_by(touched[edit.row])}")
    _see_that_they_are_there(conn, leads, edits)


def _later(conn: sqlite3.Connection, change_id: str) -> tuple[dict[tuple[str, str], int], dict[str, int]]:
    """What steps that are newer and stand have written: fields by row, and rows and leads; with the step's number."""
    newer = f"c.kind = 'do' AND NOT {UNDONE} AND c.seq > (SELECT seq FROM change WHERE id = ?) ORDER BY c.seq"
    wrote = conn.execute(
        f"SELECT j.row_id, j.field, c.seq FROM change c JOIN journal j ON j.change_id = c.id WHERE {newer}",
        (change_id,),
    ).fetchall()
    steps = conn.execute(f"SELECT c.leads, c.seq FROM change c WHERE {newer}", (change_id,)).fetchall()
    touched = {row: seq for row, _, seq in wrote} | {lead: seq for leads, seq in steps for lead in json.loads(leads)}
    return {(row, field): seq for row, field, seq in wrote}, touched


def _conflict(why: str) -> Conflict:
    return Conflict(
        f"That step cannot be taken back or brought back: {why}. "
        "Nothing was changed; set the lead right by hand, or undo the newer change first."
    )


def _by(step: int | None) -> str:
    return "in the meantime" if step is None else f"by step {step} (`pipeline-tui history` shows it)"


def _see_that_they_are_there(conn: sqlite3.Connection, leads: Collection[str], edits: Sequence[Edit]) -> None:
    """What is written on a lead or person that was removed since would not be seen."""
    moving = {edit.row for edit in edits if edit.field == PRESENT}
    if _gone(conn, "lead", set(leads) - moving):
        raise _conflict("its lead was removed in the meantime")
    people = {edit.row for edit in edits if edit.table == "contact"}
    if _gone(conn, "contact", people - moving):
        raise _conflict("its person was removed in the meantime")


def _gone(conn: sqlite3.Connection, table: str, ids: Collection[str]) -> set[str]:
    found = conn.execute(
        f"SELECT id FROM {table} WHERE deleted_at IS NOT NULL AND id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )
    return {one for (one,) in found}
