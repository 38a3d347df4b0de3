"""Killed at any moment: every change that was acknowledged is in the file, the rest whole or not at all.

A kill proves nothing about a power cut, which also loses what the system has not flushed. For that the order of fsync,
rename and delete is looked at, where the system lets it be seen; whether the disk itself obeys cannot be proven here.
"""

import datetime as dt
import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pipeline_tui.core.model import Lead
from pipeline_tui.store import place as place_module
from pipeline_tui.store.backup import backup_now
from pipeline_tui.store.open import open_store
from pipeline_tui.store.restore import restore

NOW = dt.datetime(2026, 3, 11, 9, 30, tzinfo=dt.UTC)

LOOP = """
import datetime as dt, itertools, sys
from dataclasses import replace
from pathlib import Path
from pipeline_tui.core import verbs
from pipeline_tui.core.model import Event, Lead
from pipeline_tui.store.open import open_store
now = dt.datetime(2026, 3, 11, 9, 30, tzinfo=dt.UTC)
store = open_store(Path(sys.argv[1]))
start = store.count()
for n in itertools.count(start):
    now += dt.timedelta(minutes=1)
    change = store.add([Lead(company=f"C{n}", notes="x" * 5000)], "added", now)
    print(change.id, flush=True)
    lead = change.leads[0]
    event = Event(date=dt.date(2026, 3, 3), kind="note", note=f"N{n}")
    print(store.change(lead, "log", verbs.log([event]), now).id, flush=True)
    ids = [one.id for one in store.leads()[-3:]]
    print(store.change_many(ids, "bulk", lambda lead: replace(lead, role=f"R{n}"), now).id, flush=True)
    if n % 3 == 0:
        print(store.undo(now).id, flush=True)
"""


def run_and_kill(path, after):
    """What the loop acknowledged in that many seconds after its first word, before it was killed."""
    program = subprocess.Popen([sys.executable, "-c", LOOP, str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    first = program.stdout.readline()
    time.sleep(after)
    program.kill()
    out, err = program.communicate(timeout=60)
    assert err == b""
    # the kill can cut the last line off; then it was not said
    return [line.decode() for line in (first + out).splitlines(keepends=True) if line.endswith(b"\n")]


def test_killed_at_fifteen_moments_nothing_that_was_acknowledged_is_lost(tmp_path):
    path, chance = tmp_path / "p.db", random.Random(7)
    said = []
    for _ in range(15):
        said += [line.strip() for line in run_and_kill(path, chance.uniform(0, 0.12))]
        shutil.copy(path, tmp_path / "seen.db")
        if (hot := Path(f"{path}-journal")).exists():
            shutil.copy(hot, tmp_path / "seen.db-journal")
        with open_store(tmp_path / "seen.db") as store:
            assert store.conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            there = [row.id for row in reversed(store.history(100_000))]
        (tmp_path / "seen.db-journal").unlink(missing_ok=True)
        # in their order; between two runs at most one more, which was saved and not yet said
        assert [one for one in there if one in set(said)] == said
        assert len(there) <= len(said) + 15
    with open_store(path) as store:
        leads, dos = store.leads(), 0
        for number, lead in enumerate(leads):
            assert lead.company == f"C{number}"
        while store.undo(NOW):
            dos += 1
        assert store.leads() == []
        assert dos > 30
        while store.redo(NOW):
            dos -= 1
        assert dos == 0
        assert store.leads() == leads
        assert store.conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    # no backup that was being made when the kill came lies there under a backup's name
    for copy in (tmp_path / "backups").glob("p-*.db"):
        with open_store(copy) as store:
            assert store.conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_every_connection_that_writes_flushes_before_it_says_saved(tmp_path, monkeypatch):
    """No connection to the pipeline file itself is left with less than FULL (EXTRA is more), or with a WAL."""
    made = []
    real = sqlite3.connect

    def connect(database, *args, **options):
        made.append((str(database), real(database, *args, **options)))
        return made[-1][1]

    monkeypatch.setattr(sqlite3, "connect", connect)
    path = tmp_path / "p.db"
    with open_store(path) as store:
        store.add([Lead(id="a", company="A")], "added", NOW)
        copy = backup_now(store, NOW)
        seen = [(name, conn) for name, conn in made if "p.db?" in name]
        assert seen[-1][1] is store.conn
        assert store.conn.execute("PRAGMA synchronous").fetchone() == (3,)
        assert store.conn.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        store.add([Lead(id="b", company="B")], "added", NOW + dt.timedelta(1))
        assert store.conn.execute("PRAGMA synchronous").fetchone() == (3,)
    restore(path, copy, NOW)
    with open_store(path) as store:
        assert store.conn.execute("PRAGMA synchronous").fetchone() == (3,)
        assert store.conn.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert not list(tmp_path.glob("*-wal"))


@pytest.mark.parametrize("what", ["new file", "backup", "restore"])
def test_a_file_is_on_the_disk_before_it_has_its_name_and_the_name_after(tmp_path, monkeypatch, what):
    path = tmp_path / "p.db"
    if what != "new file":
        with open_store(path) as store:
            store.add([Lead(id="a", company="A")], "added", NOW)
            copy = backup_now(store, NOW)
    steps = []
    fsync, rename, link = os.fsync, Path.replace, os.link

    def noted_fsync(number):
        name = os.readlink(f"/proc/self/fd/{number}")
        steps.append("folder" if os.path.isdir(name) else "content" if name.endswith(".new") else name)
        fsync(number)

    def noted_replace(self, target):
        steps.append("name" if self.name.endswith(".new") else "second name")
        return rename(self, target)

    def noted_link(source, target):
        steps.append("name" if str(source).endswith(".new") else "second name")
        link(source, target)

    if not os.path.exists("/proc/self/fd"):
        pytest.skip("the system does not say which file a number stands for")
    monkeypatch.setattr(place_module.os, "fsync", noted_fsync)
    monkeypatch.setattr(place_module.os, "link", noted_link)
    monkeypatch.setattr(Path, "replace", noted_replace)
    if what == "new file":
        open_store(path).close()
    elif what == "backup":
        with open_store(path) as store:
            backup_now(store, NOW + dt.timedelta(hours=1))
    else:
        restore(path, copy, NOW + dt.timedelta(hours=1))
    assert "content" in steps
    for place, step in enumerate(steps):
        if step == "name":
            assert steps[place - 1] == "content"
            assert steps[place + 1] == "folder"


STRACE = shutil.which("strace")


def traced(tmp_path, code, *words):
    """The system calls of a program on files, in order, as (call, name of the file)."""
    out = tmp_path / "calls.txt"
    calls = "openat,open,write,pwrite64,fsync,fdatasync,unlink,unlinkat,rename,renameat,renameat2,link,linkat"
    done = subprocess.run(
        [STRACE, "-f", "-y", "-e", f"trace={calls}", "-o", out, sys.executable, "-c", code, *words],
        capture_output=True,
        timeout=120,
        check=False,
    )
    if done.returncode and b"ptrace" in done.stderr:
        pytest.skip("the system does not let programs be traced")
    assert done.returncode == 0, done.stderr
    return out.read_text().splitlines()


@pytest.mark.skipif(STRACE is None, reason="strace is not installed")
def test_a_commit_is_journal_then_file_each_flushed_and_only_then_said(tmp_path):
    """What survives a power cut: journal flushed, pages written, file flushed, journal gone, then the word."""
    path = tmp_path / "p.db"
    open_store(path).close()
    code = (
        "import sys, datetime as dt\nfrom pathlib import Path\nfrom pipeline_tui.core.model import Lead\n"
        "from pipeline_tui.store.open import open_store\n"
        "store = open_store(Path(sys.argv[1]))\n"
        "now = dt.datetime(2026, 3, 11, tzinfo=dt.UTC)\n"
        "for n in range(3):\n"
        "    store.add([Lead(id=str(n), company='A')], 'added', now)\n"
        "    print('SAVED', flush=True)\n"
    )
    order = []
    for call in traced(tmp_path, code, str(path)):
        found = re.match(r"\d+ +(\w+)\((.*)", call)
        if not found:
            continue
        name, rest = found.groups()
        if "SAVED" in rest:
            order.append("said")
        elif f"{path}-journal" in rest and name in ("fsync", "fdatasync"):
            order.append("journal flushed")
        elif f"{path}-journal" in rest and name.startswith("unlink"):
            order.append("journal gone")
        elif f"<{path}>" in rest and name in ("fsync", "fdatasync"):
            order.append("file flushed")
        elif f"<{path}>" in rest and name in ("write", "pwrite64"):
            order.append("file written")
        elif f"<{tmp_path}>" in rest and name in ("fsync", "fdatasync"):
            order.append("folder flushed")
    assert order.count("said") == 3
    for one in range(3):
        place = order.index("said")
        commit, order = order[:place], order[place + 1 :]
        first = commit.index("file written")
        assert "journal flushed" in commit[:first]
        assert "folder flushed" in commit[:first], "the name of the journal itself"
        last = len(commit) - 1 - commit[::-1].index("file written")
        assert "file flushed" in commit[last:]
        assert commit.index("file flushed", last) < commit.index("journal gone", last), one
        assert "folder flushed" in commit[commit.index("journal gone", last) :], "or the journal could come back"
