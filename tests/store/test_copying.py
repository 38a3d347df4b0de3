"""A copy in the making is nobody's backup until it is proven, and shows whether somebody is at work on it."""

import datetime as dt
import os
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline_tui.core.model import Lead
from pipeline_tui.store.check import examine
from pipeline_tui.store.copying import Copying, held, sweep
from pipeline_tui.store.names import copies, copies_in_the_making, copy_name
from pipeline_tui.store.open import open_store

NOW = dt.datetime(2026, 3, 11, 9, 30, tzinfo=dt.UTC)


@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path / "p.db") as store:
        store.add([Lead(id=str(n), company=f"C{n}", notes="x" * 4000) for n in range(50)], "add", NOW)
        (tmp_path / "backups").mkdir(mode=0o700)
        yield store


def begun(store, now=NOW):
    return Copying(store.conn, copy_name(store.path, now))


def test_it_holds_the_moment_it_was_begun_and_counts_when_it_is_finished(store):
    copying = begun(store)
    (draft,) = copies_in_the_making(store.path)
    assert draft.stat().st_mode & 0o777 == 0o600
    assert copies(store.path) == []
    store.change("0", "role", lambda lead: replace(lead, role="later"), NOW - dt.timedelta(1))
    store.finish_backup(None)
    copying.finish()
    assert copies(store.path)[0].at == NOW
    assert copying.target.stat().st_mode & 0o777 == 0o600
    assert copies_in_the_making(store.path) == []
    with open_store(copying.target) as copy:
        assert copy.count() == 50
        assert copy.lead("0").role == ""


def test_dropped_it_leaves_nothing_also_twice(store):
    copying = begun(store)
    copying.drop()
    copying.drop()
    assert os.listdir(store.path.parent / "backups") == []


def cut_short(number):
    os.ftruncate(number, 10 * 4096)


def scribbled(number):
    os.pwrite(number, b"\xff" * 5 * 4096, 8 * 4096)


@pytest.mark.parametrize("spoil", [cut_short, scribbled])
def test_a_damaged_copy_gets_no_name(store, spoil):
    copying = begun(store)
    copying._copy.execute("PRAGMA shrink_memory")  # or SQLite would not look at the disk
    spoil(copying._number)
    with pytest.raises(sqlite3.Error):
        copying.finish()
    assert os.listdir(store.path.parent / "backups") == []


def test_a_draft_is_held_by_its_maker_and_by_nobody_else(store):
    copying = begun(store)
    (draft,) = copies_in_the_making(store.path)
    assert held(draft)
    sweep(store.path)
    assert draft.exists()
    copying.finish()
    assert not held(copying.target)


HOLD = """
import os, sys, datetime as dt
from pathlib import Path
from pipeline_tui.store.backup import begun_beside
copying = begun_beside(Path(sys.argv[1]), dt.datetime(2026, 3, 11, 8, tzinfo=dt.UTC))
print("held", flush=True)
word = sys.stdin.readline().strip()
copying.finish() if word == "finish" else os._exit(9)
"""


@pytest.mark.parametrize("word", ["finish", "die"])
def test_the_draft_of_another_window_stays_until_that_was_killed(store, word):
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(store.path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert other.stdout.readline() == "held\n"
    sweep(store.path)
    (draft,) = copies_in_the_making(store.path)
    assert held(draft)
    assert not [one for one in examine(store.path).findings if one.kind == "leftover"]
    other.communicate(word + "\n", timeout=60)
    if word == "finish":
        assert len(copies(store.path)) == 1
        return
    assert [one.kind for one in examine(store.path).findings] == ["leftover"]
    assert draft.exists()
    sweep(store.path)
    assert os.listdir(store.path.parent / "backups") == []


def test_only_drafts_of_this_files_backups_are_swept_and_no_empty_one(store):
    folder = store.path.parent / "backups"
    name = copy_name(store.path, NOW).name
    stay = [f".q-{name[2:]}.abc.new", ".p-letter.db.abc.new", ".p-x-" + name[2:] + ".abc.new", name, f"{name}.new"]
    for one in stay:
        (folder / one).write_text("x")
    (folder / f".{name}.empty.new").touch()  # made this moment
    (folder / f".{name}.abc.new").write_text("half a copy")
    sweep(store.path)
    assert sorted(os.listdir(folder)) == sorted([*stay, f".{name}.empty.new"])


@pytest.mark.skipif(os.name == "nt", reason="renames no open file")
def test_it_gets_its_name_while_it_is_still_held(store, tmp_path, monkeypatch):
    """Otherwise another window could take it for a leftover in between, and sweep it away."""
    copying = Copying(store.conn, tmp_path / "copy.db")
    seen, rename = [], Path.replace

    def watched(self, target):
        seen.append(held(self))
        return rename(self, target)

    monkeypatch.setattr(Path, "replace", watched)
    copying.finish()
    assert seen == [True]
