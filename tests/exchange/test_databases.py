"""Databases of other trackers: read, never changed."""

import sqlite3
from datetime import date

import pytest

from pipeline_tui.core.errors import BadInput
from pipeline_tui.exchange.readers import read_file

TODAY = date(2026, 3, 11)

JOBLESS = """
CREATE TABLE companies (id INTEGER PRIMARY KEY, name TEXT, url TEXT, industry TEXT);
CREATE TABLE applications (id INTEGER PRIMARY KEY, title TEXT, description TEXT, salary TEXT, url TEXT,
  location_type TEXT, status TEXT, date_applied TEXT, follow_up_date TEXT, notes TEXT, company_id INTEGER);
CREATE TABLE contacts (id INTEGER PRIMARY KEY, name TEXT, url TEXT, email TEXT, phone TEXT);
CREATE TABLE application_contacts (application_id INTEGER, contact_id INTEGER);
INSERT INTO companies VALUES (1, 'Acorn', 'https://acorn.example', 'wood'), (2, 'Birch', NULL, NULL);
INSERT INTO applications VALUES (1, 'Clerk', 'long text', '40k', 'https://acorn.example/7', 'remote', 'interviewing',
  '2026-01-05', '2026-03-20', 'nice', 1), (2, 'Cook', NULL, NULL, NULL, NULL, 'saved', NULL, NULL, NULL, 2);
INSERT INTO contacts VALUES (1, 'Ann Lee', NULL, 'ann@acorn.example', NULL);
INSERT INTO application_contacts VALUES (1, 1);
"""
KANBAN = """
CREATE TABLE boards (board_id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE columns (column_id INTEGER PRIMARY KEY, name TEXT, position INTEGER, board_id INTEGER);
CREATE TABLE categories (category_id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE tasks (task_id INTEGER PRIMARY KEY, title TEXT, column INTEGER, category INTEGER, description TEXT,
  creation_date TEXT, start_date TEXT, finish_date TEXT, due_date TEXT);
INSERT INTO columns VALUES (1, 'Applied', 1, 1), (2, 'Rejected', 2, 1);
INSERT INTO categories VALUES (1, 'remote');
INSERT INTO tasks VALUES (1, 'Acorn - Clerk', 1, 1, 'call Ann', '2026-01-05T10:00:00', NULL, NULL, NULL),
  (2, 'Cook at Birch', 2, NULL, '', '2026-01-06T10:00:00', NULL, NULL, NULL);
"""


def made(tmp_path, script):
    path = tmp_path / "their.db"
    with sqlite3.connect(path) as conn:
        conn.executescript(script)
    conn.close()
    return path


@pytest.mark.parametrize(
    "script, form, leads",
    [
        (JOBLESS, "jobless", [("Acorn", "Clerk", "interviewed", "2026-01-05"), ("Birch", "Cook", "prospect", "None")]),
        (KANBAN, "kanban-tui", [("Acorn", "Clerk", "applied", "None"), ("Birch", "Cook", "closed", "None")]),
    ],
)
def test_rows_become_leads_and_the_file_stays_as_it_is(tmp_path, script, form, leads):
    path = made(tmp_path, script)
    before = path.read_bytes()
    found = read_file(path, path.name, TODAY)
    read = [(lead.company, lead.role, lead.stage, str(lead.applied_on)) for lead in found.leads]
    assert (found.report.format, read) == (form, leads)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_people_of_an_application_come_along(tmp_path):
    lead = next(iter(read_file(made(tmp_path, JOBLESS), "j.db", TODAY).leads))
    assert [(person.name, person.email) for person in lead.contacts] == [("Ann Lee", "ann@acorn.example")]
    assert lead.extra["columns"]["Description"] == "long text"


@pytest.mark.parametrize(
    "script, words",
    [
        ("CREATE TABLE songs (id INTEGER);", "not known here"),
        ("CREATE TABLE lead (id); CREATE TABLE contact (id); CREATE TABLE event (id);", "a pipeline-tui file"),
    ],
)
def test_other_databases_are_refused(tmp_path, script, words):
    with pytest.raises(BadInput, match=words):
        read_file(made(tmp_path, script), "x.db", TODAY)


def test_a_damaged_database_is_refused(tmp_path):
    path = made(tmp_path, JOBLESS)
    path.write_bytes(path.read_bytes()[:100] + b"\xff" * 9000)
    with pytest.raises(BadInput, match="damaged database"):
        read_file(path, "x.db", TODAY)
