"""What a block sets up is put back, whatever happens inside."""

import gc
import sqlite3
from contextlib import closing

import pytest

from pipeline_tui.store.scopes import one_moment, roomy, without_gc


@pytest.fixture
def conn(tmp_path):
    with closing(sqlite3.connect(tmp_path / "x.db", isolation_level=None)) as conn:
        conn.execute("CREATE TABLE t (x)")
        yield conn


def test_several_queries_see_one_moment_though_another_window_writes(conn, tmp_path):
    conn.execute("PRAGMA journal_mode = WAL")  # where a writer does not wait for readers
    with closing(sqlite3.connect(tmp_path / "x.db", isolation_level=None)) as other:
        with one_moment(conn):
            assert conn.execute("SELECT count(*) FROM t").fetchone() == (0,)
            other.execute("INSERT INTO t VALUES (1)")
            assert conn.execute("SELECT count(*) FROM t").fetchone() == (0,)
        assert conn.execute("SELECT count(*) FROM t").fetchone() == (1,)


def test_a_moment_within_a_change_is_part_of_it_and_ends_nothing(conn):
    conn.execute("BEGIN IMMEDIATE")
    conn.execute("INSERT INTO t VALUES (1)")
    with one_moment(conn):
        assert conn.execute("SELECT count(*) FROM t").fetchone() == (1,)
    assert conn.in_transaction
    conn.execute("COMMIT")
    assert conn.execute("SELECT count(*) FROM t").fetchone() == (1,)


def test_a_moment_ends_with_an_error_and_may_be_ended_inside(conn):
    with pytest.raises(ValueError, match="x"), one_moment(conn):
        raise ValueError("x")
    assert not conn.in_transaction
    with one_moment(conn):
        conn.execute("COMMIT")
    assert not conn.in_transaction


@pytest.mark.parametrize("was", [True, False])
def test_the_collector_is_as_it_was_afterwards(was):
    before = gc.isenabled()
    try:
        (gc.enable if was else gc.disable)()
        with without_gc():
            assert not gc.isenabled()
        assert gc.isenabled() == was
        with pytest.raises(ValueError, match="x"), without_gc():
            raise ValueError("x")
        assert gc.isenabled() == was
    finally:
        (gc.enable if before else gc.disable)()


def test_much_is_written_with_more_memory_and_only_then(conn):
    def size():
        return conn.execute("PRAGMA cache_size").fetchone()[0]

    usual = size()
    with roomy(conn):
        assert size() <= 20 * usual < 0  # in kilobytes, so negative
    assert size() == usual == -2000
