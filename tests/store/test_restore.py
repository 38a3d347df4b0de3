"""Restore: what comes back, what is kept aside, and what is refused."""

import datetime as dt
import os
import sqlite3
from dataclasses import replace

import pytest

from pipeline_tui.core.errors import BadFile, BadInput, NotSaved
from pipeline_tui.core.model import Lead
from pipeline_tui.store import rows, schema
from pipeline_tui.store.names import copies, copy_name
from pipeline_tui.store.open import open_store
from pipeline_tui.store.restore import choose, restore

NOW = dt.datetime(2026, 3, 11, 9, 30, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)


def role(value):
    return lambda lead: replace(lead, role=value)


@pytest.fixture
def path(tmp_path):
    """A file whose lead has the role "now", with backups of yesterday ("old") and of today ("then")."""
    path = tmp_path / "p.db"
    with open_store(path) as store:
        store.add([Lead(id="a", company="A", role="old")], "add", NOW - 2 * DAY)
        store.change("a", "role", role("then"), NOW - DAY)
        store.change("a", "role", role("now"), NOW)
    return path


def said(path):
    with open_store(path, create=False) as store:
        return [lead.role for lead in store.leads()]


def test_what_is_meant_by_words(path, tmp_path):
    today, yesterday = copies(path)
    assert choose(path, "latest") == today.path
    assert choose(path, "2026-03-10") == yesterday.path
    assert choose(path, str(yesterday.path)) == yesterday.path
    assert choose(path, yesterday.path.name) == yesterday.path
    for words in ("2026-03-09", "nothing.db", ""):
        with pytest.raises(BadInput, match="There are backups of 2026-03-11, 2026-03-10"):
            choose(path, words or "x")
    with pytest.raises(BadInput, match="no backups in"):
        choose(tmp_path / "q.db", "latest")


def test_the_backup_comes_back_and_the_present_file_is_kept(path):
    done = restore(path, choose(path, "2026-03-10"), NOW)
    assert (done.leads, done.made) == (1, NOW - DAY)
    assert said(path) == ["old"]
    assert said(done.aside) == ["now"]
    assert done.aside == copy_name(path, NOW, "replaced-")
    for place in (path, done.aside):
        assert place.stat().st_mode & 0o777 == 0o600
    assert choose(path, "latest") == copies(path)[0].path  # what was kept aside is no backup
    assert sorted(os.listdir(path.parent)) == ["backups", "p.db"]
    assert said(restore(path, done.aside, NOW + DAY).aside) == ["old"]
    assert said(path) == ["now"]


def damage(path):
    data = bytearray(path.read_bytes())
    data[4096:12288] = b"\xff" * 8192
    path.write_bytes(data)


PRESENT = {
    "damaged": damage,
    "missing": lambda path: path.unlink(),
    "empty": lambda path: path.write_bytes(b""),
    "text": lambda path: path.write_text("no database"),
}


@pytest.mark.parametrize("spoil", PRESENT.values(), ids=PRESENT)
def test_whatever_the_present_file_is(path, spoil):
    spoil(path)
    was = path.read_bytes() if path.exists() else None
    done = restore(path, choose(path, "latest"), NOW)
    assert said(path) == ["then"]
    assert (done.aside.read_bytes() if done.aside else None) == was


def test_a_journal_that_was_left_behind_goes_with_its_file(path):
    path.write_text("what SQLite cannot open")
    journal = path.with_name("p.db-journal")
    journal.write_bytes(b"half a write")
    done = restore(path, choose(path, "latest"), NOW)
    assert not journal.exists()
    assert done.aside.with_name(done.aside.name + "-journal").read_bytes() == b"half a write"
    assert said(path) == ["then"]


SOURCES = {
    "damaged": (damage, "damaged"),
    "gone": (lambda path: path.unlink(), "it is not there"),
    "text": (lambda path: path.write_text("x" * 200), "not a pipeline file"),
    "bad row": (lambda path: _run(path, "UPDATE lead SET applied_on = 'secret'"), "damaged"),
    "newer": (lambda path: _run(path, "PRAGMA user_version = 99"), "newer pipeline-tui"),
}


def _run(path, statement):
    conn = sqlite3.connect(path)
    conn.execute(statement)
    conn.commit()
    conn.close()


@pytest.mark.parametrize("spoil, words", SOURCES.values(), ids=SOURCES)
def test_a_backup_that_is_no_good_changes_nothing(path, spoil, words):
    source = copies(path)[0].path
    spoil(source)
    before = path.read_bytes()
    with pytest.raises(BadFile, match=words) as caught:
        restore(path, source, NOW)
    assert "secret" not in str(caught.value)
    assert path.read_bytes() == before
    assert sorted(os.listdir(path.parent)) == ["backups", "p.db"]
    assert len(list((path.parent / "backups").iterdir())) == (1 if words == "it is not there" else 2)


def test_the_file_itself_a_folder_and_a_read_only_file_are_refused(path, tmp_path):
    with pytest.raises(BadInput, match="is the pipeline file itself"):
        restore(path, path, NOW)
    (tmp_path / "f.db").mkdir()
    with pytest.raises(BadFile, match="is a folder"):
        restore(tmp_path / "f.db", copies(path)[0].path, NOW)
    path.chmod(0o400)
    with pytest.raises(NotSaved, match="read-only"):
        restore(path, copies(path)[0].path, NOW)
    assert said(path) == ["now"]


def test_it_waits_for_a_window_that_writes_and_gives_up_in_words(path):
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    other.execute("UPDATE lead SET role = 'being written'")
    with pytest.raises(NotSaved, match="Another window is writing"):
        restore(path, copies(path)[0].path, NOW, wait=0.1)
    other.execute("COMMIT")
    other.close()
    done = restore(path, copies(path)[0].path, NOW, wait=0.1)
    assert said(done.aside) == ["being written"]


def test_a_window_that_has_the_file_open_notices_and_never_writes_into_the_former_one(path):
    with open_store(path) as store:
        done = restore(path, choose(path, "2026-03-10"), NOW)
        with pytest.raises(NotSaved, match="Another file was put in the place"):
            store.change("a", "role", role("lost"), NOW)
        assert store.refreshed(NOW)
        assert "Another file was put" in store.told[0]
        assert not store.refreshed(NOW)
        assert store.lead("a").role == "old"
        store.change("a", "role", role("new"), NOW)
    assert said(path) == ["new"]
    assert said(done.aside) == ["now"]


def test_beginning_anew_keeps_the_former_file_and_its_backups(path):
    path.unlink()
    with pytest.raises(BadFile, match=r"2 backups of it are; .* restore --empty"):
        open_store(path)
    assert not path.exists()
    assert restore(path, None, NOW).aside is None
    assert said(path) == []
    assert len(copies(path)) == 2


def test_a_link_stays_a_link(path, tmp_path):
    link = tmp_path / "elsewhere" / "link.db"
    link.parent.mkdir()
    link.symlink_to(path)
    restore(link, choose(link, "2026-03-10"), NOW)
    assert link.is_symlink()
    assert said(path) == ["old"]


def test_without_hard_links_the_present_file_is_kept_beside(path, monkeypatch):
    def no_links(old, new):
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(os, "link", no_links)
    done = restore(path, choose(path, "latest"), NOW)
    assert said(done.aside) == ["now"]
    assert done.aside.parent == path.parent
    assert said(path) == ["then"]


def test_a_folder_that_may_not_be_written_keeps_the_present_file(path):
    source = copies(path)[0].path
    path.parent.chmod(0o500)
    try:
        with pytest.raises(NotSaved, match="is read-only; your change was not saved"):
            restore(path, source, NOW)
        assert sorted(os.listdir(path.parent)) == ["backups", "p.db"]
    finally:
        path.parent.chmod(0o700)
    assert said(path) == ["now"]


def test_a_backup_of_an_older_version_comes_back_whole_and_is_brought_up_when_it_is_opened(path, monkeypatch):
    source = copies(path)[0].path
    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, lambda db: db.table("lead").add_column("mood", str)))
    monkeypatch.setattr(rows, "fetch", lambda conn: conn.execute("SELECT mood FROM lead").fetchall())
    assert restore(path, source, NOW).leads == 1
    monkeypatch.undo()
    assert said(path) == ["then"]


def test_a_backup_that_lacks_what_its_version_has_is_damaged(path):
    source = copies(path)[0].path
    _run(source, "ALTER TABLE lead DROP COLUMN notes")
    with pytest.raises(BadFile, match="damaged"):
        restore(path, source, NOW)
    assert said(path) == ["now"]
