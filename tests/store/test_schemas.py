"""Files of every schema that was released open with all their rows, after a backup; several starters do not collide."""

import datetime as dt
import json
import os
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from pipeline_tui.exchange.record import lead_to_record
from pipeline_tui.store import schema
from pipeline_tui.store.names import copies
from pipeline_tui.store.open import open_store

HERE = Path(__file__).parents[1] / "data" / "schemas"
RELEASED = sorted(int(place.stem[1:]) for place in HERE.glob("v*.sql"))
NOW = dt.datetime(2026, 3, 11, 9, 30, tzinfo=dt.UTC)


def file_of(version, place):
    """A file as a release with this schema left it."""
    with closing(sqlite3.connect(place)) as conn:
        conn.executescript((HERE / f"v{version}.sql").read_text(encoding="utf-8"))
    place.chmod(0o600)
    return place


def told(version):
    return json.loads((HERE / f"v{version}.json").read_text(encoding="utf-8"))


def shape(path):
    """Tables, columns and indexes of a file, whatever the order and the blanks they were written with."""
    with closing(sqlite3.connect(path)) as conn:
        found = conn.execute("SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")
        return sorted((*row[:3], re.sub(r"\s+", " ", row[3] or "")) for row in found.fetchall())


def test_every_schema_has_its_fixture():
    assert list(range(1, len(schema.STEPS) + 1)) == RELEASED, "a new step needs tests/data/schemas/make.py to be run"


@pytest.mark.parametrize("version", RELEASED)
def test_a_step_that_was_released_still_makes_what_it_made(tmp_path, version):
    with closing(sqlite3.connect(tmp_path / "new.db", isolation_level=None)) as conn:
        schema.migrate(conn, schema.STEPS[:version])
    assert shape(tmp_path / "new.db") == shape(file_of(version, tmp_path / "old.db"))


@pytest.mark.parametrize("more", [False, True], ids=["as it is", "with a step to come"])
@pytest.mark.parametrize("version", RELEASED)
def test_a_file_of_an_older_release_opens_with_all_its_rows_after_a_backup(tmp_path, monkeypatch, version, more):
    if more:
        monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, lambda db: db.table("lead").add_column("mood", str)))
    path = file_of(version, tmp_path / "p.db")
    before, wanted = path.read_bytes(), told(version)
    with open_store(path, now=NOW) as store:
        assert schema.version_of(store.conn) == len(schema.STEPS)
        assert [json.loads(json.dumps(lead_to_record(lead))) for lead in store.leads()] == wanted["leads"]
        assert [[row.label, row.kind, row.undone] for row in store.history()] == wanted["history"]
        assert store.draft("log") == "half a wor"
        assert store.conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    made = copies(path)
    if len(schema.STEPS) == version:
        assert made == []
        assert path.read_bytes() == before
    else:
        (copy,) = made
        assert copy.path.stat().st_mode & 0o777 == 0o600
        with closing(sqlite3.connect(copy.path)) as old, closing(file_of_conn(version)) as same:
            assert list(old.iterdump()) == list(same.iterdump())
            assert schema.version_of(old) == version
    with open_store(path, now=NOW) as store:
        steps = 0
        while store.undo(NOW):
            steps += 1
        assert steps > 5
        assert store.leads() == []


def file_of_conn(version):
    conn = sqlite3.connect(":memory:")
    conn.executescript((HERE / f"v{version}.sql").read_text(encoding="utf-8"))
    return conn


STARTER = """
import sys, time
from pathlib import Path
from pipeline_tui.store import schema
from pipeline_tui.store.open import open_store
def later(db):
    time.sleep(0.3)
    db.table("lead").add_column("mood", str)
schema.STEPS = (*schema.STEPS, later)
sys.stdin.readline()
with open_store(Path(sys.argv[1])) as store:
    print(store.count(), schema.version_of(store.conn), store.conn.execute("SELECT count(mood) FROM lead").fetchone())
"""


def test_three_starters_on_an_old_file_bring_it_up_once(tmp_path):
    path = file_of(1, tmp_path / "p.db")
    pipe = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    starters = [subprocess.Popen([sys.executable, "-c", STARTER, str(path)], **pipe) for _ in range(3)]
    for starter in starters:
        starter.stdin.write(b"\n")
        starter.stdin.flush()
    line = f"{len(told(1)['leads'])} {len(schema.STEPS) + 1} (0,)\n".encode()
    assert [starter.communicate(timeout=60) for starter in starters] == [(line, b"")] * 3
    assert len(copies(path)) == 1
    assert sorted(os.listdir(tmp_path)) == ["backups", "p.db"]


def test_three_command_lines_on_a_missing_file_all_save(tmp_path):
    path = tmp_path / "new" / "p.db"
    words = [sys.executable, "-m", "pipeline_tui", "--db", str(path), "add"]
    pipe = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    starters = [subprocess.Popen([*words, f"C{number}"], **pipe) for number in range(3)]
    said = [starter.communicate(timeout=60) for starter in starters]
    assert [starter.returncode for starter in starters] == [0, 0, 0], said
    assert [err for _, err in said] == [b"", b"", b""]
    with open_store(path) as store:
        assert {lead.company for lead in store.leads()} == {"C0", "C1", "C2"}
