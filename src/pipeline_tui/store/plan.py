"""What a change has to write: the difference between two versions of a lead, field by field.

A plan is worked out first and written then; each of its edits names one field of one row with its old and new value, so
that the journal can take it back.
"""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from ..core.corrections import whole
from ..core.model import Contact, Event, Lead
from . import ids
from .border import values
from .rows import COLUMNS, CONTACT, EVENT, LEAD, Bundle, Row, encode, take

PRESENT = "present"
"""The field of an `Edit` that makes or deletes a row: true is there, false is not (yet, or any more)."""


class Edit(NamedTuple):
    """One field of one row that gets another value; values as SQLite stores them."""

    table: str
    row: str
    field: str
    old: Any
    new: Any


@dataclass(slots=True)
class Plan:
    """What has to be written: new rows by table, and every edit (a new row is one edit of `PRESENT`)."""

    rows: dict[str, list[Sequence[Any]]] = field(default_factory=lambda: {"lead": [], "contact": [], "event": []})
    edits: list[Edit] = field(default_factory=list)
    made: set[str] = field(default_factory=set)

    def insert(self, table: str, row_id: str, row: Sequence[Any]) -> None:
        """Add a new row (the values of `COLUMNS` but the last, `deleted_at`), and the edit that says so."""
        self.rows[table].append(row)
        self.made.add(row_id)
        self.edits.append(Edit(table, row_id, PRESENT, False, True))

    def set(self, table: str, row: Row, new: Mapping[str, Any]) -> None:
        """Add an edit for each value of `new` that differs from the row as it is."""
        self.edits.extend(Edit(table, row["id"], n, row[n], v) for n, v in new.items() if row[n] != v)


_ID, _SUPERSEDES = EVENT.index("id"), EVENT.index("supersedes")


def plan_new(plan: Plan, lead: Lead, taken: set[str]) -> None:
    """Add the rows of a new lead, whose id is set; people and entries stand and fall with it and need no edits.

    `taken` holds ids of entries that are in use; an entry that comes with one of them gets another, and so does what
    names it.
    """
    plan.insert("lead", lead.id, encode(lead, LEAD))
    plan.rows["contact"] += [_contact_row(lead.id, person, seq)[1] for seq, person in enumerate(lead.contacts)]
    renamed: dict[str | None, str] = {}
    for seq, event in enumerate(whole(lead)):
        row = encode(event, EVENT)
        if not event.id or event.id in taken:
            content = ["" if value is None else str(value) for value in row]
            del content[_SUPERSEDES]
            row[_ID] = renamed[event.id] = ids.event_id(lead.id, seq, "\n".join(content))
        if event.supersedes:
            row[_SUPERSEDES] = renamed.get(event.supersedes, event.supersedes)
        taken.add(row[_ID])
        row += (lead.id, seq)
        plan.rows["event"].append(row)


def plan_portion(conn: sqlite3.Connection, portion: Collection[Lead], now: dt.datetime, skipped: list[str]) -> Plan:
    """Plan to add these leads: new ones get their rows, removed ones come back, ids that are there go to `skipped`."""
    given = json.dumps([lead.id for lead in portion if lead.id])
    query = "SELECT id, deleted_at IS NULL FROM lead WHERE id IN (SELECT value FROM json_each(?))"
    there = dict(conn.execute(query, (given,)).fetchall())
    plan, taken = Plan(), _ids_in_use(conn, portion)
    for lead in portion:
        lead_id = lead.id or ids.new_id(now)
        if there.get(lead_id):
            skipped.append(lead_id)
        elif lead_id in there:
            plan.edits.append(Edit("lead", lead_id, PRESENT, False, True))
        else:
            plan_new(plan, lead if lead.id else replace(lead, id=lead_id), taken)
        there[lead_id] = True
    return plan


def _ids_in_use(conn: sqlite3.Connection, portion: Collection[Lead]) -> set[str]:
    """Ids that entries of these new leads bring along, and that other entries have already."""
    brought = [e.id for lead in portion for e in whole(lead) if e.id]
    if not brought:
        return set()
    query = "SELECT id FROM event WHERE id IN (SELECT value FROM json_each(?))"
    return {row[0] for row in conn.execute(query, (json.dumps(brought),))}


def plan_change(plan: Plan, bundle: Bundle, old: Lead, new: Lead, now: dt.datetime) -> None:
    """Add what turns `old`, which `bundle` holds with its deleted rows, into `new`.

    Raises ValueError when the id of the lead or a stored log entry was altered: entries never change.
    """
    if new.id != old.id:
        raise ValueError("a verb must not change the id of a lead")
    plan.set("lead", _rows("lead", [bundle.lead])[0], _named(new, LEAD))
    _plan_people(plan, bundle, new)
    _plan_log(plan, bundle, new, now)


def _contact_row(lead_id: str, person: Contact, seq: int) -> tuple[str, list[Any]]:
    row_id = ids.contact_id(lead_id, person.key)
    return row_id, [*encode(person, CONTACT), row_id, lead_id, seq]


def _named(thing: Lead | Contact, names: tuple[str, ...]) -> Row:
    return dict(zip(names, encode(thing, names), strict=True))


def _plan_people(plan: Plan, bundle: Bundle, new: Lead) -> None:
    left = {row["key"]: row for row in _rows("contact", bundle.contacts)}
    if len({person.key for person in new.contacts}) < len(new.contacts):
        raise ValueError("two people of one lead have the same key")
    last = -1
    for person in new.contacts:
        row = left.pop(person.key, None)
        # keep the place in the order wherever it still fits, so that adding one person touches no other
        last = row["seq"] if row and row["seq"] > last else last + 1
        if row is None:
            plan.insert("contact", *_contact_row(new.id, person, last))
            continue
        if row["deleted_at"] is not None:
            plan.edits.append(Edit("contact", row["id"], PRESENT, False, True))
        plan.set("contact", row, _named(person, CONTACT) | {"seq": last})
    _plan_gone(plan, "contact", left.values())


def _plan_log(plan: Plan, bundle: Bundle, new: Lead, now: dt.datetime) -> None:
    left = {row["id"]: row for row in _rows("event", bundle.events)}
    seq = max((row["seq"] for row in left.values()), default=-1)
    seen = set()
    for event in (*new.log, *new.past):
        row = left.pop(event.id, None)
        if row is None:
            if event.id in seen:
                raise ValueError("one log entry is there twice")
            seq += 1
            own = replace(event, id=event.id or ids.new_id(now))
            plan.insert("event", own.id, [*encode(own, EVENT), new.id, seq])
        else:
            if Event(**take(row.values(), EVENT)) != event:
                raise ValueError("log entries never change; a correction is a new entry")
            if row["deleted_at"] is not None:
                plan.edits.append(Edit("event", row["id"], PRESENT, False, True))
        if event.id:
            seen.add(event.id)
    _plan_gone(plan, "event", left.values())


def _rows(table: str, found: Iterable[tuple[Any, ...]]) -> list[Row]:
    return [dict(zip(COLUMNS[table], row, strict=True)) for row in found]


def _plan_gone(plan: Plan, table: str, left: Iterable[Row]) -> None:
    plan.edits.extend(Edit(table, row["id"], PRESENT, True, False) for row in left if row["deleted_at"] is None)


def write(conn: sqlite3.Connection, plan: Plan, at: str) -> None:
    """Write what is planned: inserts, and updates of single fields. Raises BadInput on what SQLite cannot hold."""
    with values():
        for table, rows in plan.rows.items():
            names = COLUMNS[table][:-1]  # all but `deleted_at`
            marks = ", ".join("?" * len(names))
            conn.executemany(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", rows)
    update(conn, [edit for edit in plan.edits if edit.row not in plan.made], at)


def update(conn: sqlite3.Connection, edits: Iterable[Edit], at: str) -> None:
    """Give every edit's field its new value; `at` (UTC text) is noted on rows that are deleted."""
    sets: dict[tuple[str, str], list[tuple[Any, str]]] = {}
    for edit in edits:
        if edit.field == PRESENT:
            sets.setdefault((edit.table, "deleted_at"), []).append((None if edit.new else at, edit.row))
        else:
            sets.setdefault((edit.table, edit.field), []).append((edit.new, edit.row))
    with values():
        for (table, name), pairs in sets.items():
            conn.executemany(f"UPDATE {_known(table, name)} SET {name} = ? WHERE id = ?", pairs)


def current(conn: sqlite3.Connection, edit: Edit) -> Any:
    """What the field of an edit holds now; None when the row is not there at all."""
    name = "deleted_at IS NULL" if edit.field == PRESENT else edit.field
    table = _known(edit.table, "deleted_at" if edit.field == PRESENT else edit.field)
    found = conn.execute(f"SELECT {name} FROM {table} WHERE id = ?", (edit.row,)).fetchone()
    return None if found is None else found[0]


def _known(table: str, name: str) -> str:
    # the journal of a file that was tampered with must not become SQL
    if name not in COLUMNS.get(table, ()):
        raise sqlite3.DatabaseError("the journal names a field that is not ours")
    return table
