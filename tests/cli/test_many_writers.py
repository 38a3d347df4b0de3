"""Two open boards and four command lines write to one file at once: nothing is lost, and nobody is told of an error."""

import os
import re
import subprocess
import sys
import threading
import time
from pathlib import Path

from pipeline_tui.cli.session import DAY, Session
from pipeline_tui.core import verbs
from pipeline_tui.core.model import Event, Lead
from pipeline_tui.store.open import open_store

EACH, LINES = 16, 8
"""Changes of a board, and programs of a command line."""
TODAY = DAY.convert("2026-03-11", None, None)


def command_line(path, name, found):
    """Eight changes, one program after the other, as a script would."""
    for number in range(LINES):
        words = [
            ["log", "shared", f"called, no answer {name}-{number}"],
            ["edit", "shared", "--contact", f"P{name}x{number}, HR, {name}{number}@acme.example"],
            ["add", f"Co{name}x{number}"],
            ["log", "other", f"emailed {name}-{number}"],
        ][number % 4]
        done = subprocess.run(
            [sys.executable, "-m", "pipeline_tui", "--db", str(path), "--today", "2026-03-11", *words],
            capture_output=True,
            timeout=120,
            check=False,
        )
        if done.returncode or done.stderr:
            found.append((words, done.returncode, done.stderr))


def board(path, name, found, others):
    """What an open board does: changes, and a look at what the others wrote, until they are done."""
    try:
        pipeline = Session(db=str(path), today=TODAY).writing()
        pipeline.wait_shortly()
        shared, other = pipeline.find("shared"), pipeline.find("other")
        number = 0
        while number < EACH or any(thread.is_alive() for thread in others):
            if number < EACH:
                lead = pipeline.lead((shared, other)[number % 2])
                pipeline.log(lead, [Event(date=TODAY, kind="note", note=f"{name}-{number}")])
                pipeline.change(shared, "priority", lambda lead: verbs.edit(priority=lead.priority + 1)(lead))
                number += 1
            pipeline.refresh()
            pipeline.catch_up()
            time.sleep(0.1)
        pipeline.refresh()
        while pipeline.catch_up():
            pass
        found.append([card.company for column in pipeline.shown.board().columns.values() for card in column[:]])
        found.extend(pipeline.problems())
    except Exception as error:  # a thread's own would not be seen
        found.append(error)


def test_two_boards_and_four_command_lines_lose_nothing(tmp_path):
    path = tmp_path / "p.db"
    with open_store(path) as store:
        store.add(
            [Lead(company="Shared", stage_since=TODAY), Lead(company="Other", stage_since=TODAY)],
            "added",
            Session().now(),
        )
    troubles, seen = [], ([], [])
    lines = [threading.Thread(target=command_line, args=(path, name, troubles)) for name in "abcd"]
    boards = [threading.Thread(target=board, args=(path, f"w{n}", seen[n], lines)) for n in (0, 1)]
    for thread in (*lines, *boards):
        thread.start()
    for thread in (*lines, *boards):
        thread.join(timeout=300)
    assert troubles == []
    with open_store(path, create=False) as store:
        leads = {lead.company: lead for lead in store.leads()}
        shared, other = leads["Shared"], leads["Other"]
        notes = [event.note for lead in (shared, other) for event in lead.log]
        wanted = {f"w{n}-{number}" for n in (0, 1) for number in range(EACH)}
        wanted |= {f"{name}-{number}" for name in "abcd" for number in range(LINES) if number % 4 in (0, 3)}
        assert sorted(re.search(r"\w+-\d+$", note).group() for note in notes) == sorted(wanted)
        assert shared.priority == 2 * EACH
        people = {f"P{name}x{number}" for name in "abcd" for number in range(1, LINES, 4)}
        assert {person.name for person in shared.contacts} == people
        companies = {f"Co{name}x{number}" for name in "abcd" for number in range(2, LINES, 4)}
        assert set(leads) == companies | {"Shared", "Other"}
        assert store.conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert store.conn.execute("SELECT count(*) FROM change").fetchone() == (1 + 4 * LINES + 4 * EACH,)
    for cards in seen:  # both boards show what the others wrote, and were told nothing
        (companies,) = cards
        assert set(companies) == set(leads)
    assert sorted(os.listdir(tmp_path)) == sorted({"p.db", "backups", *(p.name for p in Path(tmp_path).glob("xdg_*"))})
