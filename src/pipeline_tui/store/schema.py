"""The tables of the pipeline file, as numbered steps that only ever add.

`STEPS[n]` takes a file from version n to n + 1; `PRAGMA user_version` says how many were taken. Steps that have been
released never change. sqlite-utils is imported only when a step has to be taken: starting fast is a feature.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION_ID = 0x50495045
"""`PRAGMA application_id` of our files: "PIPE"."""

_SHARED: dict[str, type] = {"id": str, "space": str, "deleted_at": str}
_LEAD: dict[str, type] = {
    "company": str, "role": str, "stage": str, "stage_since": str, "applied_on": str, "found_on": str,
    "closes_on": str, "closed_on": str, "outcome": str, "source": str, "location": str, "url": str, "salary": str,
    "priority": int, "rank": float, "tags": str, "notes": str, "frozen": int, "process_owner": str, "cadence_bd": int,
    "no_calls": int, "profile": str, "country": str, "snoozed_until": str, "snooze_why": str, "origin": str,
    "extra": str,
}  # fmt: skip
_CONTACT: dict[str, type] = {
    "lead_id": str, "seq": int, "key": str, "name": str, "role": str, "title": str, "channels": str, "email": str,
    "phone": str, "tz": str, "preferred": str, "extra": str,
}  # fmt: skip
_EVENT: dict[str, type] = {
    "lead_id": str, "seq": int, "supersedes": str, "date": str, "kind": str, "dir": str, "who": str, "time": str,
    "minutes": int, "held": int, "agreed_on": str, "agreed_via": str, "promise_by": str, "plan_on": str,
    "needs_reply": int, "auto": int, "purpose": str, "told_offer": int, "deadline": str, "written": int,
    "promise_cleared": int, "agreed_cleared": int, "outcome": str, "note": str, "extra": str,
}  # fmt: skip


def _first(db: Database) -> None:
    strict = db.supports_strict
    for name, columns, needed in (
        ("lead", _LEAD, {"company", "stage"}),
        ("contact", _CONTACT, {"lead_id", "seq", "key"}),
        ("event", _EVENT, {"lead_id", "seq", "date", "kind"}),
    ):
        db.table(name).create(
            _SHARED | columns, pk="id", not_null={"id", "space"} | needed, defaults={"space": "me"}, strict=strict
        )
    db.table("lead").create_index(["stage"])
    db.table("contact").create_index(["lead_id"])
    db.table("event").create_index(["lead_id"])
    # by hand: AUTOINCREMENT, so that a number once seen by another window is never given again
    db.execute(
        "CREATE TABLE change (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL,"
        " space TEXT NOT NULL DEFAULT 'me', at TEXT NOT NULL, label TEXT NOT NULL, kind TEXT NOT NULL,"
        " of TEXT, leads TEXT NOT NULL)" + (" STRICT" if strict else "")
    )
    db.table("change").create_index(["id"])
    db.table("change").create_index(["of"])
    db.table("journal").create(
        {"seq": int, "change_id": str, "tbl": str, "row_id": str, "field": str, "old": str, "new": str},
        pk="seq",
        not_null={"change_id", "tbl", "row_id", "field"},
        strict=strict,
    )
    db.table("journal").create_index(["change_id"])
    db.table("draft").create({"key": str, "text": str}, pk="key", not_null={"key", "text"}, strict=strict)


def _second(db: Database) -> None:
    # so that the history of one lead is found without a look at every step: most steps touch one lead, few touch many
    db.execute("CREATE INDEX change_of_one ON change (leads) WHERE instr(leads, ',') = 0")
    db.execute("CREATE INDEX change_of_many ON change (seq) WHERE instr(leads, ',') > 0")


def _third(db: Database) -> None:
    # the same from the rows that a step touched: a step of an import names its leads in one long list
    db.execute("DROP INDEX change_of_one")
    db.execute("DROP INDEX change_of_many")
    db.execute("CREATE INDEX journal_of_row ON journal (row_id, change_id)")


STEPS: tuple[Callable[[Database], None], ...] = (_first, _second, _third)
"""Every step, oldest first."""


def version_of(conn: sqlite3.Connection) -> int:
    """How many steps this file has taken."""
    return int(conn.execute("PRAGMA user_version").fetchone()[0])


def migrate(
    conn: sqlite3.Connection,
    steps: Sequence[Callable[[Database], None]] | None = None,
    before: Callable[[], None] | None = None,
) -> None:
    """Take the steps that are missing, all of them or none, under the write lock: several starters do not collide.

    `conn` must be in autocommit mode with no transaction open. `before` is called under the lock when there is a step
    to take. Raises what `before`, the step or SQLite raises, after a rollback.
    """
    from sqlite_utils import Database, Migrations

    known = STEPS if steps is None else steps
    moves = Migrations("pipeline-tui")
    for number, step in enumerate(known, start=1):
        moves(name=f"{number:04}")(step)
    conn.execute("BEGIN IMMEDIATE")
    try:
        if version_of(conn) < len(known):
            if before is not None:
                before()
            moves.apply(Database(conn, execute_plugins=False))
            conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            conn.execute(f"PRAGMA user_version = {len(known)}")
        conn.execute("COMMIT")
    except BaseException:
        if conn.in_transaction:
            conn.execute("ROLLBACK")
        raise
