"""Imports saved by a thread with a connection of its own."""

import datetime as dt
from threading import Thread

from pipeline_tui.core.model import Contact, Lead
from pipeline_tui.importing import save_aside
from pipeline_tui.store.open import open_store

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
