"""What an index beside the file learns: what changed since, and that the file is another one."""

import datetime as dt
from dataclasses import replace

import pytest

from pipeline_tui.core.errors import BadFile
from pipeline_tui.core.model import Event, Lead
from pipeline_tui.store import feed
from pipeline_tui.store.open import open_store

NOW = dt.datetime(2026, 3, 11, 9, 30, tzinfo=dt.UTC)
DAY = NOW.date()


@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path / "p.db") as store:
        yield store


def add(store, *ids):
    return store.add([Lead(id=one, company=one.upper()) for one in ids], "add", NOW)


def test_a_file_without_a_change_has_no_news(store):
    assert feed.news(store, 0, "") == feed.News(0, "", set())


def test_news_are_the_leads_of_the_changes_since_and_each_only_once(store):
    added = add(store, "a", "b")
    first = feed.news(store, 0, "")
    assert (first.change, first.ids) == (added.id, {"a", "b"})
    assert feed.news(store, first.seq, first.change) == feed.News(first.seq, added.id, set())
    for words in ("1", "2"):
        last = store.change("b", "role", lambda lead, words=words: replace(lead, role=words), NOW)
    news = feed.news(store, first.seq, first.change)
    assert (news.seq, news.change, news.ids) == (first.seq + 2, last.id, {"b"})


def test_another_file_is_known_by_its_changes(store, tmp_path):
    add(store, "a")
    known = feed.news(store, 0, "")
    newest = (known.seq, known.change)
    assert feed.news(store, known.seq, "of another file") == (*newest, None)
    assert feed.news(store, known.seq + 5, known.change) == (*newest, None)
    with open_store(tmp_path / "empty.db") as empty:
        assert feed.news(empty, known.seq, known.change) == feed.News(0, "", None)


def test_the_leads_there_are_in_the_order_they_came(store):
    add(store, "b", "a")
    add(store, "c")
    store.remove("a", "remove", NOW)
    assert feed.ids(store) == ["b", "c"]


def test_open_offers_are_those_to_be_answered_on_the_day_or_later(store):
    add(store, "late", "now", "over", "moved", "gone")
    for one, days in (("late", 3), ("now", 0), ("over", -1), ("moved", 3), ("gone", 3)):
        event = Event(date=DAY, kind="offer", dir="in", deadline=DAY + dt.timedelta(days))
        stage = "closed" if one == "moved" else "offer"
        store.change(one, "offer", lambda lead, e=event, s=stage: replace(lead, stage=s, log=(e, e)), NOW)
    store.remove("gone", "remove", NOW)
    assert sorted(feed.offering(store, DAY)) == ["late", "now"]
    assert feed.offering(store, DAY + dt.timedelta(4)) == []


def test_a_file_that_cannot_be_read_is_said_in_words(store):
    store.conn.execute("DROP TABLE change")
    for ask in (lambda: feed.news(store, 0, ""), lambda: feed.news(store, 4, "x")):
        with pytest.raises(BadFile, match="damaged"):
            ask()
