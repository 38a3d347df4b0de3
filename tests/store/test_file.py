"""An open file: locks, rights, and another file in its place."""

import datetime as dt
import os
import threading
import time
from dataclasses import replace

import pytest

from pipeline_tui.core.errors import BadFile, NotSaved
from pipeline_tui.core.model import Lead
from pipeline_tui.store.open import open_store

NOW = dt.datetime(2026, 3, 11, 9, 30, tzinfo=dt.UTC)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "p.db"
    with open_store(path) as store:
        store.add([Lead(id="a", company="A")], "add", NOW)
    return path


def role(value):
    return lambda lead: replace(lead, role=value)


def test_a_change_waits_for_another_window_and_then_is_saved(path):
    with open_store(path, wait=20) as store, open_store(path) as other:
        other.conn.execute("BEGIN IMMEDIATE")
        other.conn.execute("UPDATE lead SET notes = 'theirs'")

        def writes():
            with open_store(path, wait=20) as mine:
                mine.change("a", "role", role("mine"), NOW)

        writer = threading.Thread(target=writes)
        writer.start()
        time.sleep(0.3)
        assert store.lead("a").role == ""
        other.conn.execute("COMMIT")
        writer.join(20)
        assert (store.lead("a").role, store.lead("a").notes) == ("mine", "theirs")


def test_how_long_it_waits_can_be_set_and_a_draft_waits_hardly_at_all(path):
    with open_store(path, wait=600) as store, open_store(path) as other:
        other.conn.execute("BEGIN EXCLUSIVE")
        store.wait_for(0.1)
        for step in (
            lambda: store.change("a", "role", role("1"), NOW),
            lambda: store.undo(NOW),
            lambda: store.keep_draft("k", "text"),
        ):
            with pytest.raises(NotSaved, match="Another window is writing"):
                step()
        with pytest.raises(BadFile, match="another window is writing"):
            store.leads()
        store.wait_for(600)
        with pytest.raises(NotSaved, match="Another window is writing"):
            store.keep_draft("k", "text")
        other.conn.execute("ROLLBACK")
        assert not store.change("a", "role", role("1"), NOW).empty


def test_rights_that_come_and_go_are_seen_by_an_open_file(path):
    path.chmod(0o400)
    with open_store(path) as store:
        assert store.readonly
        path.chmod(0o600)
        store.change("a", "role", role("1"), NOW)
        assert not store.readonly
        for place, mode in ((path, 0o400), (path.parent, 0o500)):
            usual = place.stat().st_mode
            place.chmod(mode)
            try:
                with pytest.raises(NotSaved, match="is read-only"):
                    store.change("a", "role", role("2"), NOW)
            finally:
                place.chmod(usual)
        store.change("a", "role", role("3"), NOW)
        assert store.changed() is None
        with open_store(path) as other:
            other.change("a", "role", role("4"), NOW)
        assert store.changed() == {"a"}


def test_a_file_that_was_moved_and_comes_back_goes_on(path):
    with open_store(path) as store:
        path.rename(path.with_name("away.db"))
        with pytest.raises(BadFile, match="was moved or deleted while it was open"):
            store.refreshed(NOW)
        assert store.lead("a").company == "A"
        path.with_name("away.db").rename(path)
        assert not store.refreshed(NOW)
        store.change("a", "role", role("1"), NOW)


def test_a_bad_file_in_its_place_is_told_and_the_former_one_can_still_be_read(path):
    with open_store(path) as store:
        path.with_name("bad.db").write_text("no database")
        os.replace(path.with_name("bad.db"), path)
        for _ in range(2):
            with pytest.raises(BadFile, match="not a pipeline file"):
                store.refreshed(NOW)
        assert store.lead("a").company == "A"
        assert path.read_text() == "no database"


def test_a_link_that_leads_elsewhere_by_now_is_another_file(path, tmp_path):
    other, link = tmp_path / "q.db", tmp_path / "link.db"
    with open_store(other) as store:
        store.add([Lead(id="b", company="B")], "add", NOW)
    link.symlink_to(path)
    with open_store(link) as store:
        link.unlink()
        link.symlink_to(other)
        with pytest.raises(NotSaved, match="Another file was put"):
            store.change("a", "role", role("1"), NOW)
        assert store.refreshed(NOW)
        assert [lead.company for lead in store.leads()] == ["B"]


@pytest.mark.parametrize("ours", [True, False])
def test_rights_of_others_are_taken_away_and_told_once(tmp_path, ours):
    path = tmp_path / "data" / "p.db"
    with open_store(path) as store:
        store.add([Lead(id="a", company="A")], "add", NOW)
        store.change("a", "role", role("1"), NOW)
    (backup,) = (path.parent / "backups").iterdir()
    stranger = path.parent / "backups" / "letter.txt"
    stranger.write_text("x")
    for place in (path, backup, stranger):
        place.chmod(0o644)
    for place in (path.parent, backup.parent):
        place.chmod(0o755)
    with open_store(path, folder_ours=ours) as store:
        (told,) = store.told
    assert "were open to other people" in told
    assert f"{path} and {3 if ours else 2} more" in told
    modes = [place.stat().st_mode & 0o777 for place in (path, backup, backup.parent, path.parent, stranger)]
    assert modes == [0o600, 0o600, 0o700, 0o700 if ours else 0o755, 0o644]
    with open_store(path, folder_ours=ours) as store:
        assert store.told == []
