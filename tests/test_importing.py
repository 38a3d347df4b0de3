"""Imports saved by a thread with a connection of its own."""

import datetime as dt
import subprocess
import sys
from threading import Thread

from pipeline_tui.core.model import Contact, Lead
from pipeline_tui.importing import save_aside
from pipeline_tui.store.open import open_beside, open_store

NOW = dt.datetime(2026, 3, 11, 9, 0, tzinfo=dt.UTC)


def leads(number):
    return [Lead(id=f"i{n}", company=f"Firm {n}") for n in range(number)]


def test_the_open_file_is_read_meanwhile_and_one_undo_takes_it_back(tmp_path):
    seen, result = [], []
    with open_store(tmp_path / "p.db") as store:
        store.add([Lead(id="a", company="Acorn")], "added", NOW)

        def going(taken):
            with open_store(tmp_path / "p.db") as other:
                seen.append((taken, other.count()))
            return True

        def work():
            result.append(save_aside(store.path, leads(1_200), "imported x", [], NOW, going))

        thread = Thread(target=work)
        thread.start()
        thread.join(30)
        change, _ = result[0]
        assert seen == [(0, 1), (500, 1), (1000, 1)]
        assert len(change.leads) == store.count() - 1 == 1_200
        assert store.changed() == set(change.leads)
        assert store.undo(NOW).label == "imported x"
        assert [lead.id for lead in store.leads()] == ["a"]


def test_one_that_is_stopped_leaves_the_file_as_it_was(tmp_path):
    path = tmp_path / "p.db"
    with open_store(path) as store:
        change, _ = save_aside(path, leads(1_200), "imported x", [], NOW, lambda taken: taken < 1_000)
        assert change is None
        assert store.count() == 0
        assert store.history() == []


def test_people_join_open_leads_there_and_those_that_come(tmp_path):
    path = tmp_path / "p.db"
    who = Contact(key="", name="Ann Lee", extra={"company": "Acorn"})
    with open_store(path) as store:
        store.add([Lead(id="a", company="Acorn")], "added", NOW)
        save_aside(path, [Lead(id="b", company="Acorn")], "imported x", [who], NOW, lambda _: True)
        assert [[c.name for c in lead.contacts] for lead in store.leads()] == [["Ann Lee"], ["Ann Lee"]]


def test_an_import_aside_leaves_the_locks_of_the_first_connection_alone(tmp_path):
    """POSIX: to open and shut a file gives up every lock that this process has on it."""
    path = tmp_path / "p.db"
    with open_store(path) as store:
        store.conn.execute("BEGIN IMMEDIATE")
        beside = open_beside(path, wait=0.0)
        beside.close()
        # another process must still find the file taken
        take = "sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None).execute('BEGIN IMMEDIATE')"
        code = f"import sqlite3, sys; {take}"
        other = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=False)
        store.conn.execute("ROLLBACK")
    assert "database is locked" in other.stderr
