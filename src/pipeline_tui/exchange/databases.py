"""SQLite files of other trackers (kanban-tui, jobless) as rows; opened read-only and never changed.

The bytes are read from a copy of our own, so that nothing the file holds can reach the original.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .report import refuse
from .tables import Row, Table, check_row
from .titles import company_and_role

_STEPS = 20_000_000
"""Steps of SQLite's machine that reading one file may take; a sane file needs a thousandth."""


@dataclass(frozen=True, slots=True)
class _Known:
    """A tracker told by its tables: the columns it must have, the query for its leads, and what the result names."""

    shape: str
    needs: dict[str, frozenset[str]]
    query: str
    headers: tuple[str, ...]
    titles: bool = False
    """Whether company and role stand together in the first column."""


_JOBLESS = _Known(
    "jobless",
    {
        "companies": frozenset({"id", "name"}),
        "applications": frozenset({"id", "title", "status", "date_applied", "company_id"}),
    },
    """SELECT a.id, c.name, a.title, a.status, a.date_applied, a.follow_up_date, a.url, a.salary, a.location_type,
              a.notes, a.description, c.url, c.industry, {people}
       FROM applications a LEFT JOIN companies c ON c.id = a.company_id ORDER BY a.id""",
    (
        "id", "Company", "Role", "Status", "Date applied", "Follow up date", "Job URL", "Salary", "Location type",
        "Notes", "Description", "Company site", "Industry", "Contacts",
    ),
)  # fmt: skip

_KANBAN_TUI = _Known(
    "kanban-tui",
    {
        "tasks": frozenset({"task_id|id", "title", "column|column_id", "description", "creation_date"}),
        "columns": frozenset({"column_id|id", "name"}),
    },
    """SELECT t.{task}, t.title, k.name, t.description, substr(t.creation_date, 1, 10), substr(t.due_date, 1, 10),
              {category}
       FROM tasks t LEFT JOIN columns k ON k.{column} = t.{in_column} ORDER BY t.{task}""",
    ("id", "Company", "Role", "Status", "Notes", "Created", "Due", "Category"),
    titles=True,
)


def read_database(data: bytes, name: str) -> Table:
    """The rows of a tracker's database. Raises BadInput when it is damaged or no tracker that is known."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy.db"
        copy.write_bytes(data)
        try:
            conn = sqlite3.connect(f"file:{copy}?mode=ro&immutable=1", uri=True)
            try:
                return _read(conn, name)
            finally:
                conn.close()
        except (sqlite3.Error, UnicodeDecodeError):
            raise refuse(name, None, "a damaged database; give a whole copy of it") from None


def _read(conn: sqlite3.Connection, name: str) -> Table:
    conn.execute("PRAGMA trusted_schema = OFF")
    conn.text_factory = lambda raw: raw.decode("utf-8", "replace")
    budget = iter(range(_STEPS // 100_000))
    conn.set_progress_handler(lambda: next(budget, None) is None, 100_000)
    tables = {
        str(table): {str(column[1]) for column in conn.execute(f'PRAGMA table_info("{table}")')}
        for (table,) in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        if '"' not in str(table)
    }
    if {"lead", "contact", "event"} <= set(tables):
        raise refuse(name, None, "a pipeline-tui file; open it with --db, or export it there and import the JSON lines")
    for known in (_JOBLESS, _KANBAN_TUI):
        if all(_has(tables.get(table, set()), needs) for table, needs in known.needs.items()):
            found = conn.execute(_filled(known.query, tables)).fetchall()
            return _table(known, found, name)
    raise refuse(name, None, "a database of a program that is not known here; export it as CSV or JSON and import that")


def _has(there: set[str], needs: frozenset[str]) -> bool:
    return all(any(one in there for one in need.split("|")) for need in needs)


def _filled(query: str, tables: dict[str, set[str]]) -> str:
    """The query with the names this version of the tracker has."""
    tasks, columns = tables.get("tasks", set()), tables.get("columns", set())
    category = "NULL"
    if "categories" in tables and "category" in tasks and "name" in tables["categories"]:
        key = "category_id" if "category_id" in tables["categories"] else "id"
        category = f"(SELECT name FROM categories WHERE categories.{key} = t.category)"
    return query.format(
        task="task_id" if "task_id" in tasks else "id",
        in_column="column" if "column" in tasks else "column_id",
        column="column_id" if "column_id" in columns else "id",
        category=category,
        people=_people(tables),
    )


def _people(tables: dict[str, set[str]]) -> str:
    """The contacts of a jobless application in one cell, through whichever table links the two."""
    for link, columns in tables.items():
        if {"application_id", "contact_id"} <= columns and {"name", "email", "phone"} <= tables.get("contacts", set()):
            return (
                "(SELECT group_concat(p.name || coalesce(', ' || p.email, '') || coalesce(', ' || p.phone, ''), '; ')"
                f' FROM "{link}" l JOIN contacts p ON p.id = l.contact_id WHERE l.application_id = a.id)'
            )
    return "NULL"


def _table(known: _Known, found: Sequence[Sequence[Any]], name: str) -> Table:
    rows = [Row(0, known.headers)]
    titles = [company_and_role(_text(row[1])) for row in found] if known.titles else []
    companies = {company for company, _ in titles}
    for number, row in enumerate(found, start=1):
        cells = [_text(value) for value in row]
        if known.titles:
            cells[1:2] = company_and_role(cells[1], companies)
        rows.append(Row(number, tuple(cells)))
        check_row(rows[-1], number - 1, name)
    return Table(known.shape, rows, "utf-8", shape=known.shape)


def _text(value: Any) -> str:
    if value is None or isinstance(value, bytes):
        return ""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value).strip()
