"""Check: what it finds, and that it writes nothing."""

import datetime as dt
import sqlite3
import subprocess
import sys
from dataclasses import replace

import pytest

from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.store.check import examine
from pipeline_tui.store.names import copies
from pipeline_tui.store.open import open_store

NOW = dt.datetime(2026, 3, 11, 9, 30, tzinfo=dt.UTC)
DAY = dt.date(2026, 3, 3)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "p.db"
    log = (Event(date=DAY, kind="call", note="private words"),)
    with open_store(path) as store:
        store.add([Lead(id="a", company="A", contacts=(Contact(key="hr"),), log=log)], "add", NOW)
        store.add([Lead(id="b", company="B", role="R", applied_on=DAY)], "add", NOW)
        store.change("b", "edit", lambda lead: replace(lead, notes="n"), NOW)
    return path


def run(path, *statements):
    conn = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        conn.execute(statement)
    conn.close()


def found(path, **options):
    """Kinds and words, with the folder compared before and after."""
    before = {
        p: (p.stat().st_mtime_ns, p.stat().st_mode, p.is_file() and p.read_bytes()) for p in path.parent.rglob("*")
    }
    done = examine(path, **options)
    assert before == {
        p: (p.stat().st_mtime_ns, p.stat().st_mode, p.is_file() and p.read_bytes()) for p in path.parent.rglob("*")
    }
    assert "private" not in str(done)
    return done, [(one.kind, one.words) for one in done.findings]


def test_a_sound_file(path):
    done, findings = found(path)
    assert (done.usable, done.leads, done.backups, findings) == (True, 2, 1, [])


def test_no_file_yet(tmp_path):
    done, findings = found(tmp_path / "p.db")
    assert (done.usable, done.leads, findings) == (True, 0, [])


COPY = "INSERT INTO {0} SELECT * FROM {0} WHERE 0"
WRONG = {
    "person without lead": (["UPDATE contact SET lead_id = 'gone'"], "orphan", "a person without a lead"),
    "entry without lead": (["UPDATE event SET lead_id = 'gone'"], "orphan", "a log entry without a lead"),
    "journal without step": (["UPDATE journal SET change_id = 'x' WHERE seq = 1"], "orphan", "a line of the journal"),
    "undo of nothing": (["UPDATE change SET kind = 'undo', of = 'gone' WHERE seq = 3"], "orphan", "an undo of a step"),
    "same record": (["UPDATE lead SET company = ' ä ', role = 'R', origin = '{\"file\": \"t.csv\", \"line\": 3}'",
                     "UPDATE lead SET company = 'Ä' WHERE id = 'b'"], "duplicate",
                    "is there twice with the same role (a and b)"),
    "no such day": (["UPDATE lead SET applied_on = '2025-02-29' WHERE id = 'a'"], "date",
                    "A (a): applied on is not a day of the calendar"),
    "no day at all": (["UPDATE event SET date = 'private'"], "date", "A (a): date is not a day of the calendar"),
    "year 1": (["UPDATE lead SET stage_since = '0001-01-01' WHERE id = 'a'"], "date", "is in the year 1"),
    "closed too soon": (["UPDATE lead SET closed_on = '2026-03-02' WHERE id = 'b'"], "date",
                        "B (b): closed before it was applied for"),
    "older": (["PRAGMA user_version = 0"], "file", "an older pipeline-tui wrote this file"),
}  # fmt: skip


@pytest.mark.parametrize("statements, kind, words", WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_found_and_said_how_to_mend(path, statements, kind, words):
    run(path, *statements)
    done, findings = found(path)
    assert done.usable
    assert [k for k, _ in findings] == [kind]
    assert words in findings[0][1]
    assert done.findings[0].mend


@pytest.mark.parametrize(
    "origins",
    [
        (None, None),
        (None, '{"file": "t.csv", "line": 3}'),
        ('{"file": "t.csv", "line": 2}', '{"file": "t.csv", "line": 3}'),
        ("[]", "{"),
    ],
)
def test_two_openings_with_the_same_words_are_a_remark_and_nothing_to_mend(path, origins):
    run(path, "UPDATE lead SET company = 'Acme', role = 'R'")
    for lead, origin in zip("ab", origins, strict=True):
        run(path, f"UPDATE lead SET origin = {'NULL' if origin is None else repr(origin)} WHERE id = '{lead}'")
    done, findings = found(path)
    assert findings == []
    assert [(r.kind, r.words) for r in done.remarks] == [("alike", "Acme is there twice with the same role (a and b)")]


def test_one_entry_twice_is_found_and_leap_days_are_days(path):
    with open_store(path) as store:
        twice = Event(date=dt.date(2024, 2, 29), kind="note", note="same")
        store.change("a", "log", lambda lead: replace(lead, log=(*lead.log, twice)), NOW)
        store.change("a", "log", lambda lead: replace(lead, log=(*lead.log, twice)), NOW)
    _, findings = found(path)
    assert [kind for kind, _ in findings] == ["duplicate"]
    assert "one log entry is there twice" in findings[0][1]


def test_long_lists_are_cut(path):
    with open_store(path) as store:
        store.add([Lead(company=f"C{n}") for n in range(60)], "many", NOW)
    run(path, "UPDATE lead SET applied_on = 'x'")
    _, findings = found(path)
    assert len(findings) == 21
    assert findings[-1][1] == "… and 42 more of this kind"


def test_rights_of_others_are_told_and_left(path, tmp_path):
    settings = tmp_path / "settings.toml"
    settings.write_text("")
    for place in (path, settings, copies(path)[0].path):
        place.chmod(0o644)
    tmp_path.chmod(0o755)
    _, findings = found(path, settings=(settings, tmp_path / "none"), folder_ours=True)
    assert [kind for kind, _ in findings] == ["mode"] * 4
    assert f"{path} is open to other people (mode 644)" in [words for _, words in findings]


def damaged(path):
    data = bytearray(path.read_bytes())
    data[8192:40960] = b"\xff" * 32768
    path.write_bytes(data)


@pytest.mark.parametrize(
    "spoil, words",
    [
        (lambda path: path.write_text("no database"), "not a pipeline file"),
        (lambda path: path.unlink(), "it is not there, but a backup of it is"),
        (lambda path: path.write_bytes(path.read_bytes()[:9000]), "damaged"),
    ],
)
def test_a_file_that_cannot_be_used_is_said_with_its_backup(path, spoil, words):
    spoil(path)
    done, findings = found(path)
    assert not done.usable
    assert findings[0][0] == "file"
    assert words in findings[0][1]
    assert "The newest backup is of 2026-03-11" in findings[0][1]


def test_damage_is_found(path):
    damaged(path)
    _, findings = found(path)
    assert {"file", "integrity"} & {kind for kind, _ in findings}


def test_a_bad_backup_and_leftovers_are_found(path):
    (backup,) = copies(path)
    backup.path.write_text("no database")
    (backup.path.parent / f".{backup.path.name}.abc.new").write_text("half")
    path.with_name("p.db-wal").write_text("something")
    _, findings = found(path)
    assert sorted(kind for kind, _ in findings if kind != "mode") == ["backup", "leftover", "leftover"]


def test_a_write_that_was_cut_off_is_told_and_left_to_the_next_opening(path):
    code = (
        "import os, sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('PRAGMA cache_size = 1'); c.execute('BEGIN IMMEDIATE');"
        "[c.execute('INSERT INTO draft VALUES (?, ?)', (str(n), 'x' * 5000)) for n in range(50)]; os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=False)
    assert path.with_name("p.db-journal").exists()
    done, findings = found(path)
    assert done.usable
    assert "leftover" in [kind for kind, _ in findings]
    open_store(path).close()
    assert found(path)[1] == []
