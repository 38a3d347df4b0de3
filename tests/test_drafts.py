"""Typed words stay, whatever the disk does."""

import datetime as dt

from pipeline_tui.drafts import Drafts
from pipeline_tui.store.open import memory_store, open_store

NOW = dt.datetime(2026, 3, 11, 9, 30, tzinfo=dt.UTC)


def test_drafts_are_in_the_file(tmp_path):
    with open_store(tmp_path / "p.db") as store:
        drafts = Drafts(store)
        drafts.keep("k", "text")
        assert store.draft("k") == drafts.get("k") == "text"
        drafts.keep("k", "")
        assert store.draft("k") == drafts.get("k") == ""
        assert drafts.left() == []


def test_while_the_file_is_locked_they_are_kept_and_saved_when_it_is_free(tmp_path):
    with open_store(tmp_path / "p.db", wait=60) as store, open_store(tmp_path / "p.db") as other:
        drafts = Drafts(store)
        drafts.keep("old", "forget me")
        other.conn.execute("BEGIN EXCLUSIVE")
        store.wait_for(0.05)
        drafts.keep("k", "half a li")
        drafts.keep("k", "half a line")
        drafts.keep("old", "")
        assert (drafts.get("k"), drafts.get("old"), drafts.get("none")) == ("half a line", "", "")
        assert drafts.left() == ["half a line"]
        other.conn.execute("ROLLBACK")
        drafts.save()
        assert (store.draft("k"), store.draft("old")) == ("half a line", "")
        assert drafts.left() == []


def test_after_the_file_was_removed_they_go_into_the_one_that_comes(tmp_path):
    path = tmp_path / "p.db"
    with open_store(path) as store:
        drafts = Drafts(store)
        path.rename(tmp_path / "away.db")
        drafts.keep("k", "words")
        assert drafts.left() == ["words"]
        (tmp_path / "away.db").rename(path)
        assert drafts.left() == []
        assert store.draft("k") == "words"


def test_in_memory():
    drafts = Drafts(memory_store())
    drafts.keep("k", "x")
    assert drafts.get("k") == "x"
