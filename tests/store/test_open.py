"""Opening: what a new file looks like, and that no file is harmed by being looked at."""

import datetime as dt
import os
import socket
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline_tui.core.errors import BadFile, NotSaved
from pipeline_tui.core.model import Lead
from pipeline_tui.store import open as opening
from pipeline_tui.store import rows, schema
from pipeline_tui.store.names import copies
from pipeline_tui.store.open import memory_store, open_store
from pipeline_tui.store.place import name_new

NOW = dt.datetime(2026, 3, 11, 9, 30, tzinfo=dt.UTC)


@pytest.fixture
def path(tmp_path):
    """A pipeline file with one lead."""
    path = tmp_path / "p.db"
    with open_store(path) as store:
        store.add([Lead(id="a", company="A")], "add", NOW)
    return path


def snapshot(folder):
    return {
        p: (p.lstat().st_mode, p.lstat().st_mtime_ns, p.read_bytes() if p.is_file() and os.access(p, os.R_OK) else None)
        for p in folder.rglob("*")
    }


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o777])
def test_a_new_file_is_private_whatever_the_umask(tmp_path, umask):
    path = tmp_path / "deep" / "er" / "pipeline.db"
    old = os.umask(umask)
    try:
        open_store(path).close()
    finally:
        os.umask(old)
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert path.parent.parent.stat().st_mode & 0o777 == 0o700
    assert os.listdir(path.parent) == ["pipeline.db"]


def test_a_new_file_says_what_it_is(path):
    conn = sqlite3.connect(path)
    assert conn.execute("PRAGMA application_id").fetchone() == (0x50495045,)
    assert conn.execute("PRAGMA user_version").fetchone() == (len(schema.STEPS),)
    assert conn.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert conn.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_the_connection_is_careful(path):
    with open_store(path) as store:
        assert store.conn.execute("PRAGMA synchronous").fetchone() == (3,)
        assert store.conn.execute("PRAGMA trusted_schema").fetchone() == (0,)
        assert store.conn.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_the_tables_have_a_column_for_every_field_of_the_model():
    conn = memory_store().conn
    for table, columns in rows.COLUMNS.items():
        there = {row[1] for row in conn.execute(f"PRAGMA table_info({table})")}
        assert set(columns) | {"space"} == there


def garbage(path):
    data = bytearray(path.read_bytes())
    data[4096:8192] = b"\xff" * 4096
    path.write_bytes(data)


def short(path):
    path.write_bytes(path.read_bytes()[:9000])


def patch(offset, number):
    def bend(path):
        data = bytearray(path.read_bytes())
        data[offset : offset + 4] = number.to_bytes(4, "big")
        path.write_bytes(data)

    return bend


def foreign(path):
    path.unlink()
    conn = sqlite3.connect(path)
    conn.execute("CREATE TABLE song (id)")
    conn.close()


def folder(path):
    path.unlink()
    path.mkdir()


def dangling(path):
    path.rename(path.parent / "old.db")
    path.symlink_to(path.parent / "gone.db")


def loop(path):
    path.unlink()
    path.symlink_to(path)


def listener(path):
    path.unlink()
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(os.fspath(path))


def no_tables(path):
    path.unlink()
    conn = sqlite3.connect(path)
    conn.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    conn.execute(f"PRAGMA user_version = {len(schema.STEPS)}")
    conn.close()


BAD = {
    "empty": (lambda path: path.write_bytes(b""), "empty"),
    "text": (lambda path: path.write_text("company,role\n" * 50), "not a pipeline file"),
    "tiny": (lambda path: path.write_bytes(b"SQLite format 3\0"), "not a pipeline file"),
    "foreign": (foreign, "another program"),
    "newer": (patch(60, 99), "newer pipeline-tui"),
    "damaged": (garbage, "damaged"),
    "cut off": (short, "damaged"),
    "no tables": (no_tables, "damaged"),
    "folder": (folder, "is a folder"),
    "dangling": (dangling, "link to a file that is not there"),
    "loop": (loop, "cannot be used"),
    "socket": (listener, "not an ordinary file"),
    "unreadable": (lambda path: path.chmod(0), "may not read"),
}


@pytest.mark.parametrize("bend, words", BAD.values(), ids=BAD)
def test_a_bad_file_is_refused_in_one_sentence_and_not_one_byte_changes(path, bend, words):
    bend(path)
    before = snapshot(path.parent)
    with pytest.raises(BadFile) as caught:
        open_store(path)
    said = str(caught.value)
    assert words in said
    assert str(path) in said
    assert "nothing was changed" in said
    assert said.count("\n") == 0
    assert snapshot(path.parent) == before


def test_a_missing_file_is_not_made_when_not_asked_for(tmp_path):
    with pytest.raises(BadFile, match="it is not there"):
        open_store(tmp_path / "sub" / "p.db", create=False)
    assert list(tmp_path.iterdir()) == []


def test_a_missing_file_in_a_folder_that_may_not_be_written(tmp_path):
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(BadFile, match="its folder cannot be written"):
            open_store(tmp_path / "p.db")
        assert list(tmp_path.iterdir()) == []
    finally:
        tmp_path.chmod(0o700)


def test_a_file_in_the_path_where_a_folder_should_be(path):
    before = snapshot(path.parent)
    with pytest.raises(BadFile, match="a part of its path is a file"):
        open_store(path / "p.db")
    assert snapshot(path.parent) == before


def test_a_link_is_followed_and_stays_a_link(path, tmp_path):
    link = tmp_path / "links" / "link.db"
    link.parent.mkdir()
    link.symlink_to(path)
    link.parent.chmod(0o500)  # what counts is the folder of the file itself
    try:
        with open_store(link) as store:
            store.change("a", "role", lambda lead: replace(lead, role="r"), NOW)
    finally:
        link.parent.chmod(0o700)
    assert link.is_symlink()
    with open_store(path) as store:
        assert store.lead("a").role == "r"


@pytest.mark.parametrize("name", ["with space.db", "a?b#c%41.db", "zoë.db", "half\udcff.db"])
def test_odd_file_names(tmp_path, name):
    path = tmp_path / name
    with open_store(path) as store:
        store.add([Lead(id="a", company="A")], "add", NOW)
    assert [p.name for p in tmp_path.iterdir()] == [name]
    with open_store(path) as store:
        assert store.count() == 1
    path.write_bytes(b"")
    with pytest.raises(BadFile) as caught:
        open_store(path)
    str(caught.value).encode()


@pytest.mark.parametrize("what, mode, usual", [("file", 0o400, 0o600), ("folder", 0o500, 0o700)])
def test_a_read_only_file_or_folder_opens_and_lists_and_refuses_changes(path, what, mode, usual):
    place = path if what == "file" else path.parent
    place.chmod(mode)
    try:
        before = snapshot(path.parent)
        with open_store(path) as store:
            assert store.readonly
            assert [lead.company for lead in store.leads()] == ["A"]
            assert store.changed() is None
            for change in (
                lambda: store.change("a", "x", lambda lead: replace(lead, role="x"), NOW),
                lambda: store.add([Lead(company="B")], "x", NOW),
                lambda: store.undo(NOW),
                lambda: store.keep_draft("k", "x"),
            ):
                with pytest.raises(NotSaved, match="is read-only; your change was not saved"):
                    change()
        assert snapshot(path.parent) == before
    finally:
        place.chmod(usual)


def test_opening_and_reading_write_nothing(path):
    before = snapshot(path.parent)
    with open_store(path) as store:
        store.leads()
        store.history()
    assert snapshot(path.parent) == before


def test_a_failed_step_leaves_the_file_as_it_was(path, monkeypatch):
    def second(db):
        db.table("lead").add_column("mood", str)
        db.execute("UPDATE lead SET company = 'changed'")
        raise RuntimeError("half way")

    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, second))
    before = path.read_bytes()
    with pytest.raises(RuntimeError):
        open_store(path)
    assert path.read_bytes() == before
    with pytest.raises(RuntimeError):
        open_store(path.parent / "new.db")
    assert sorted(os.listdir(path.parent)) == ["backups", "p.db"]
    assert len(copies(path)) == 1  # made before the first step, and whole


def test_an_older_file_takes_only_the_missing_steps(path, monkeypatch):
    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, lambda db: db.table("lead").add_column("mood", str)))
    path.chmod(0o400)
    with pytest.raises(BadFile, match="read-only"):
        open_store(path)
    path.chmod(0o600)
    with open_store(path) as store:
        assert schema.version_of(store.conn) == len(schema.STEPS)
        assert store.lead("a").company == "A"
        assert store.conn.execute("SELECT mood FROM lead").fetchall() == [(None,)]


def test_a_file_that_vanishes_while_it_is_opened_is_not_made_anew(path, monkeypatch):
    real = opening.connect

    def late(real_path, readonly, wait):
        path.unlink()
        return real(real_path, readonly, wait)

    monkeypatch.setattr(opening, "connect", late)
    with pytest.raises(BadFile, match="could not be read"):
        open_store(path)
    assert not path.exists()


@pytest.mark.parametrize("links", [True, False], ids=["hard links", "no hard links"])
def test_a_new_file_never_replaces_one_that_another_window_just_made(tmp_path, monkeypatch, links):
    def no_links(old, new):
        raise OSError(95, "Operation not supported")

    if not links:
        monkeypatch.setattr(os, "link", no_links)
    mine, theirs = tmp_path / "mine", tmp_path / "theirs"
    mine.write_text("mine")
    theirs.write_text("theirs")
    name_new(mine, theirs)
    assert theirs.read_text() == "theirs"
    name_new(mine, tmp_path / "free")
    assert (tmp_path / "free").read_text() == "mine"


STARTER = """
import sys
from pathlib import Path
from pipeline_tui.store.open import open_store
sys.stdin.readline()
with open_store(Path(sys.argv[1])) as store:
    print(store.count())
"""


def test_three_first_starts_at_once_share_one_file(tmp_path):
    path = tmp_path / "data" / "p.db"
    starters = [
        subprocess.Popen([sys.executable, "-c", STARTER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        for _ in range(3)
    ]
    for starter in starters:
        starter.stdin.write(b"\n")
        starter.stdin.flush()
    assert [starter.communicate(timeout=60)[0] for starter in starters] == [b"0\n"] * 3
    assert [starter.returncode for starter in starters] == [0, 0, 0]
    assert os.listdir(path.parent) == ["p.db"]


def test_a_normal_start_does_not_load_sqlite_utils(path):
    code = (
        "import sys; from pathlib import Path; from pipeline_tui.store.open import open_store\n"
        "store = open_store(Path(sys.argv[1])); store.leads()\n"
        "print(sorted({'sqlite_utils', 'pydantic', 'textual', 'platformdirs'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_a_relative_path_works(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with open_store(Path("here.db")) as store:
        assert store.count() == 0
    assert (tmp_path / "here.db").exists()


def test_an_empty_file_that_cannot_be_made_is_refused_in_words(path):
    before = snapshot(path.parent)
    with pytest.raises(BadFile, match="a part of its path is a file, not a folder"):
        opening.make_empty(path / "p.db")
    with pytest.raises(BadFile, match="its folder cannot be written"):
        opening.make_empty(path.parent / ("x" * 300) / "p.db")
    assert snapshot(path.parent) == before


def test_a_new_file_that_is_gone_before_it_is_opened_is_told(tmp_path, monkeypatch):
    made = opening.make_empty
    monkeypatch.setattr(opening, "make_empty", lambda path: (made(path), path.unlink()))
    with pytest.raises(BadFile, match="it vanished while it was being opened; try again"):
        open_store(tmp_path / "p.db")
    assert not (tmp_path / "p.db").exists()


def test_a_file_that_becomes_newer_while_it_is_opened_is_refused(path, monkeypatch):
    real = opening.connect

    def late(place, readonly, wait):
        conn = real(place, readonly, wait)
        conn.execute("PRAGMA user_version = 99")
        return conn

    monkeypatch.setattr(opening, "connect", late)
    with pytest.raises(BadFile, match="a newer pipeline-tui wrote it; update pipeline-tui"):
        open_store(path)


def test_when_no_backup_can_be_made_an_older_file_stays_as_it_is(path, monkeypatch):
    from pipeline_tui.store import backup

    def full(path, now):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, lambda db: db.table("lead").add_column("mood", str)))
    monkeypatch.setattr(backup, "beside", full)
    before = path.read_bytes()
    with pytest.raises(BadFile, match=r"no backup could be made .*\(the disk is full\); mend that and try again"):
        open_store(path)
    assert path.read_bytes() == before
