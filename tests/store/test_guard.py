"""The backups that nobody asks for."""

import datetime as dt
import os
import sqlite3
import subprocess
import sys
import threading
from dataclasses import replace

import pytest

from pipeline_tui.core.errors import BadFile, BadInput, NotSaved
from pipeline_tui.core.model import Lead
from pipeline_tui.store import copying, schema
from pipeline_tui.store.backup import thin
from pipeline_tui.store.names import copies, copy_name
from pipeline_tui.store.open import memory_store, open_store

NOW = dt.datetime(2026, 3, 11, 9, 30, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "p.db"
    with open_store(path) as store:
        store.add([Lead(id=i, company=i.upper()) for i in "abc"], "add", NOW - DAY)
    return path


def role(value):
    return lambda lead: replace(lead, role=value)


def roles(path):
    with open_store(path, create=False) as copy:
        return [lead.role for lead in copy.leads()]


def test_the_first_change_of_a_day_makes_one_backup_of_how_it_was(path):
    with open_store(path) as store:
        store.change("a", "role", role("1"), NOW)
        store.change("a", "role", role("2"), NOW + dt.timedelta(hours=3))
    with open_store(path) as store:
        store.undo(NOW + dt.timedelta(hours=4))
    (copy,) = copies(path)
    assert copy.at == NOW
    assert roles(copy.path) == ["", "", ""]
    assert copy.path.stat().st_mode & 0o777 == 0o600
    assert copy.path.parent.stat().st_mode & 0o777 == 0o700
    with open_store(path) as store:
        store.change("a", "role", role("3"), NOW + DAY)
    assert len(copies(path)) == 2
    assert roles(copies(path)[0].path) == ["1", "", ""]


@pytest.fixture
def proving(monkeypatch):
    """An event: until it is set, no copy is proven."""
    event, prove = threading.Event(), copying.Copying._prove

    def later(self):
        assert event.wait(60)
        prove(self)

    monkeypatch.setattr(copying.Copying, "_prove", later)
    yield event
    event.set()


def drafts(path):
    return [place.name for place in (path.parent / "backups").iterdir() if place.suffix == ".new"]


def test_a_change_waits_for_the_copy_and_not_for_its_proof(path, proving):
    with open_store(path) as store, open_store(path) as other:
        store.change("a", "role", role("1"), NOW)
        assert other.lead("a").role == "1"
        assert copies(path) == []
        assert len(drafts(path)) == 1
        store.change("a", "role", role("2"), NOW)
        store.undo(NOW)
        assert store.changed() is None
        assert len(drafts(path)) == 1
        proving.set()
        store.finish_backup(None)
        (copy,) = copies(path)
        assert (store.told, drafts(path)) == ([], [])
        assert roles(copy.path) == ["", "", ""]
        assert other.lead("a").role == "1"


def test_before_something_large_the_backup_is_proven_first(path, monkeypatch):
    seen, prove = [], copying.Copying._prove

    def noted(self):
        seen.append(roles(path))
        prove(self)

    monkeypatch.setattr(copying.Copying, "_prove", noted)
    with open_store(path) as store:
        store.change_many("ab", "bulk", role("1"), NOW)
        assert len(copies(path)) == 1
        store.save_before(NOW + dt.timedelta(hours=1))
        assert len(copies(path)) == 2
    assert seen == [["", "", ""], ["1", "1", ""]]


def test_two_windows_at_once_both_have_a_copy_of_before(path, proving):
    with open_store(path) as one, open_store(path) as two:
        one.change("a", "role", role("1"), NOW)
        two.change("b", "role", role("2"), NOW + dt.timedelta(seconds=1))
        one.change("c", "role", role("3"), NOW + dt.timedelta(seconds=2))
        assert copies(path) == []
        assert len(drafts(path)) == 2
        proving.set()
    assert (one.told, two.told, drafts(path)) == ([], [], [])
    assert [roles(copy.path) for copy in copies(path)] == [["1", "", ""], ["", "", ""]]


def test_a_change_that_is_not_saved_leaves_no_copy_and_the_next_one_makes_it(path):
    with open_store(path) as store:
        with pytest.raises(BadInput):
            store.change("a", "much", lambda lead: replace(lead, priority=2**70), NOW)
        assert os.listdir(path.parent / "backups") == []
        store.change("a", "role", role("1"), NOW)
    assert store.told == []
    assert len(copies(path)) == 1


def test_who_does_not_wait_to_the_end_is_told_and_the_next_change_makes_another(path, proving):
    store = open_store(path)
    store.change("a", "role", role("1"), NOW)
    store.finish_backup(0)
    (told,) = store.told
    assert told.startswith("Your change is saved, but the backup of before was not finished")
    store.finish_backup(None)  # comes back at once: it was given up
    store.close()
    assert len(drafts(path)) == 1
    assert copies(path) == []
    with open_store(path) as store:
        store.change("a", "role", role("2"), NOW + dt.timedelta(seconds=1))
        proving.set()
    assert roles(copies(path)[0].path)[0] == "1"


def test_killed_before_the_copy_has_its_name_nothing_is_counted_and_the_next_change_cleans_up(path):
    code = (
        "import datetime as dt, os, signal, sys, threading; from dataclasses import replace; from pathlib import Path\n"
        "from pipeline_tui.store import copying; from pipeline_tui.store.open import open_store\n"
        "begun = threading.Event()\n"
        "copying.Copying._prove = lambda self: (begun.set(), threading.Event().wait())\n"
        "store = open_store(Path(sys.argv[1]))\n"
        "now = dt.datetime(2026, 3, 11, 9, tzinfo=dt.UTC)\n"
        "store.change('a', 'role', lambda lead: replace(lead, role='1'), now)\n"
        "begun.wait(); os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (-9, b"")
    left = drafts(path)
    assert len(left) == 1
    with open_store(path) as store:
        assert [lead.role for lead in store.leads()] == ["1", "", ""]
        assert copies(path) == []
        assert drafts(path) == left, "who only looks writes nothing"
        store.change("a", "role", role("2"), NOW)
    assert store.told == []
    assert drafts(path) == []
    (copy,) = copies(path)
    assert roles(copy.path) == ["1", "", ""]


def test_a_new_file_reading_drafts_and_changes_of_nothing_make_no_backup(path, tmp_path):
    with open_store(path) as store:
        store.leads()
        store.keep_draft("k", "text")
        store.change("a", "nothing", lambda lead: lead, NOW)
        store.redo(NOW)
    with open_store(tmp_path / "new.db") as store:
        store.add([Lead(company="A")], "first", NOW)
    memory = memory_store()
    memory.add([Lead(id="a", company="A")], "x", NOW)
    memory.change_many(["a"], "x", role("1"), NOW)
    assert not (tmp_path / "backups").exists()


def test_a_change_of_several_leads_makes_a_backup_of_its_own_and_their_order_does_not(path):
    with open_store(path) as store:
        store.change("a", "role", role("0"), NOW)
        store.change_many("ab", "bulk", role("1"), NOW + dt.timedelta(hours=1))
        store.change_many("ab", "order", lambda lead: replace(lead, rank=2.0), NOW + dt.timedelta(hours=2))
        store.change("a", "role", role("2"), NOW + dt.timedelta(hours=3))
        store.save_before(NOW + dt.timedelta(hours=4))
    assert [copy.at.hour for copy in copies(path)] == [13, 10, 9]
    assert roles(copies(path)[1].path) == ["0", "", ""]


def test_a_clock_that_was_set_back_still_makes_the_backup_of_its_day(path):
    with open_store(path) as store:
        store.change("a", "role", role("1"), NOW + 300 * DAY)
        store.change("a", "role", role("2"), NOW)
        store.change("a", "role", role("3"), NOW + 300 * DAY)
    assert [copy.at for copy in copies(path)] == [NOW + 300 * DAY, NOW]


def unwritable(folder):
    folder.mkdir()
    folder.chmod(0o500)


def in_the_way(folder):
    folder.write_text("a file")


@pytest.mark.parametrize("spoil, why", [(unwritable, "access is denied"), (in_the_way, "a file lies where")])
def test_a_backup_that_fails_is_told_once_a_day_and_the_change_is_saved(path, spoil, why):
    spoil(path.parent / "backups")
    try:
        with open_store(path) as store:
            assert not store.change("a", "role", role("1"), NOW).empty
            store.change_many("ab", "bulk", role("2"), NOW)
            (told,) = store.told
            assert "Your change is saved, but no backup could be made" in told
            assert why in told
        for now, again in ((NOW, 0), (NOW + DAY, 1)):
            with open_store(path) as store:
                store.change("c", "role", role(str(now)), now)
                assert len(store.told) == again
                assert store.lead("a").role == "2"
    finally:
        (path.parent / "backups").chmod(0o700)


def test_a_full_disk_fails_the_backup_and_not_the_change(path, monkeypatch):
    def full(number):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with open_store(path) as store:
        store.change("a", "role", role("1"), NOW)
    assert "the disk is full" in store.told[0]
    assert roles(path) == ["1", "", ""]
    assert os.listdir(path.parent / "backups") == []


def test_a_proof_that_fails_is_told_once_a_day_in_every_window(path, monkeypatch):
    def fails(self):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(copying.Copying, "_prove", fails)
    told = []
    for now in (NOW, NOW + dt.timedelta(hours=1), NOW + DAY):
        with open_store(path) as store:
            store.change("a", "role", role(str(now)), now)
            store.change("a", "role", role("again"), now)
        told.append(len(store.told))
        assert os.listdir(path.parent / "backups") == []
    assert told == [1, 0, 1]
    assert "the disk reported an error" in store.told[0]


def test_a_copy_that_lacks_rows_gets_no_name(path, monkeypatch):
    counts = iter([[1], [2]])
    monkeypatch.setattr(copying, "_rows", lambda conn: next(counts))
    with open_store(path) as store:
        store.change("a", "role", role("1"), NOW)
    assert "did not prove whole" in store.told[0]
    assert os.listdir(path.parent / "backups") == []


def test_thinning_removes_only_backups_of_this_file(path):
    (path.parent / "backups").mkdir()
    mine = [copy_name(path, NOW - n * DAY) for n in range(200)]
    others = [
        path.parent / "backups" / "letter.txt",
        copy_name(path, NOW, "replaced-"),
        path.parent / "backups" / "q.db",
    ]
    for place in (*mine, *others):
        place.write_text("x")
    thin(path, NOW)
    assert all(place.exists() for place in (*others, path, mine[0]))
    assert 14 <= sum(place.exists() for place in mine) <= 28
    for place in mine:
        place.unlink(missing_ok=True)
    mine[150].write_text("x")
    thin(path, NOW, mine[150])
    assert mine[150].exists()


def test_before_an_older_file_is_brought_up_there_is_a_backup_or_it_stays(path, monkeypatch):
    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, lambda db: db.table("lead").add_column("mood", str)))
    (path.parent / "backups").write_text("in the way")
    before = path.read_bytes()
    with pytest.raises(BadFile, match="no backup could be made before bringing it up to date"):
        open_store(path, now=NOW)
    assert path.read_bytes() == before
    (path.parent / "backups").unlink()
    open_store(path, now=NOW).close()
    (copy,) = copies(path)
    assert copy.at == NOW
    assert sqlite3.connect(copy.path).execute("PRAGMA user_version").fetchone() == (len(schema.STEPS) - 1,)


def test_a_file_that_is_removed_while_open_leaves_a_backup_of_everything(path):
    with open_store(path) as store:
        store.change("a", "role", role("last word"), NOW)
        path.unlink()
        for _ in range(3):
            with pytest.raises(BadFile, match=r"was moved or deleted .* restore"):
                store.refreshed(NOW + DAY)
        with pytest.raises(NotSaved, match="moved or deleted"):
            store.change("a", "role", role("lost"), NOW)
    assert [copy.at for copy in copies(path)] == [NOW + DAY, NOW]
    assert roles(copies(path)[0].path)[0] == "last word"
