"""Backups are whole, private, and appear under their name only when finished."""

import datetime as dt
import os
from dataclasses import replace

import pytest

from pipeline_tui.core.errors import BadInput, NotSaved
from pipeline_tui.core.model import Lead
from pipeline_tui.store.backup import backup_to
from pipeline_tui.store.open import open_store

NOW = dt.datetime(2026, 3, 11, 9, 30, tzinfo=dt.UTC)


@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path / "p.db") as store:
        store.add([Lead(id="a", company="A")], "add", NOW)
        yield store


def test_a_backup_is_a_whole_pipeline_file(store, tmp_path):
    target = tmp_path / "copy.db"
    target.write_text("old")
    assert backup_to(store, target) == target
    assert target.stat().st_mode & 0o777 == 0o600
    assert sorted(os.listdir(tmp_path)) == ["copy.db", "p.db"]
    with open_store(target, create=False) as copy:
        assert copy.leads() == store.leads()
        copy.undo(NOW)
        assert copy.count() == 0
    assert store.count() == 1


def test_a_backup_can_be_made_while_another_window_writes(store, tmp_path):
    with open_store(tmp_path / "p.db") as other:
        other.conn.execute("BEGIN IMMEDIATE")
        other.conn.execute("UPDATE lead SET company = 'unfinished'")
        backup_to(store, tmp_path / "copy.db")
        other.conn.execute("ROLLBACK")
    with open_store(tmp_path / "copy.db") as copy:
        assert copy.lead("a").company == "A"


def test_a_backup_that_cannot_be_written_leaves_nothing_behind(store, tmp_path, monkeypatch):
    with pytest.raises(BadInput):
        backup_to(store, tmp_path)
    with pytest.raises(BadInput):
        backup_to(store, tmp_path / "p.db")
    with pytest.raises(NotSaved, match="could not be written"):
        backup_to(store, tmp_path / "missing" / "copy.db")

    def full(number):
        raise OSError(28, "No space left on device")

    old = tmp_path / "copy.db"
    store.change("a", "role", lambda lead: replace(lead, role="r"), NOW)
    backup_to(store, old)
    before = old.read_bytes()
    store.change("a", "role", lambda lead: replace(lead, role="s"), NOW)
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotSaved, match="disk is full"):
        backup_to(store, old)
    assert old.read_bytes() == before
    assert sorted(os.listdir(tmp_path)) == ["backups", "copy.db", "p.db"]
