"""A glance at the names: read-only, silent, and never in the way."""

import sqlite3

import pytest

from pipeline_tui.store.peek import names


def test_the_names_of_every_lead_that_is_there(run_store):
    path = run_store("Acme", "Blue")
    assert [(company, stage) for _, company, _, stage in names(path)] == [("Acme", "applied"), ("Blue", "applied")]


@pytest.mark.parametrize("content", [None, b"", b"words", b"SQLite format 3\0" + b"\0" * 200])
def test_what_cannot_be_read_has_no_names_and_stays_as_it_is(tmp_path, content):
    path = tmp_path / "x.db"
    if content is not None:
        path.write_bytes(content)
    assert names(path) == []
    assert (path.read_bytes() if path.exists() else None) == content


def test_a_file_that_is_being_written_is_not_waited_for(run_store):
    path = run_store("Acme")
    with sqlite3.connect(path, isolation_level=None) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert names(path) == []
        other.execute("ROLLBACK")


@pytest.fixture
def run_store(tmp_path):
    import datetime as dt

    from pipeline_tui.core.model import Lead
    from pipeline_tui.store.open import open_store

    def make(*companies):
        path = tmp_path / "a file?#.db"
        with open_store(path) as store:
            store.add([Lead(company=name) for name in companies], "added", dt.datetime(2026, 3, 11, tzinfo=dt.UTC))
        return path

    return make
