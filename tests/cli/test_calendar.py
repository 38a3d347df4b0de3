"""`calendar` and `stats` as a person runs them."""

import json
import os
import signal
import stat
import subprocess
import sys
import time
from datetime import date

import icalendar
import pytest


@pytest.fixture
def leads(run):
    run(
        "add",
        "Acme",
        "Dev",
        "--stage",
        "waiting",
        "--contact",
        "Jane Roe, hiring manager, 020 7946 0000, Europe/London",
    )
    run("log", "acme", "spoke w/ Jane, req still not approved, call back in 2 wks")
    return run


def found(whole):
    return [(str(e["summary"]), e.start) for e in icalendar.Calendar.from_ical(whole).walk("VEVENT")]


def test_the_file_is_private_and_the_same_each_time(leads, tmp_path):
    target = tmp_path / "jobs.ics"
    assert leads("calendar", "-o", str(target)).code == 0
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    first = target.read_bytes()
    leads("calendar", "-o", str(target))
    assert target.read_bytes() == first == leads("calendar").out.encode()
    assert [name for name, _ in found(first)] == ["Agreed call with Jane Roe: Acme · Dev"]


def test_json_and_filter(leads):
    (item,) = json.loads(leads("calendar", "--json").out)
    assert (item["kind"], item["date"], item["people"]) == ("agreed", "2026-03-25", ["jane-roe"])
    assert "note" not in item
    assert json.loads(leads("calendar", "--json", "stage:offer").out) == []
    assert leads("calendar", "stage:nothing").code == 2
    assert leads("calendar", "--json", "-o", "x").code == 2


def test_an_empty_pipeline_is_an_empty_calendar(run):
    done = run("calendar")
    assert done.code == 0
    assert found(done.out) == []


class Watch:
    def __init__(self, db, target):
        words = ["--db", str(db), "--today", "2026-03-11", "calendar", "--watch", str(target)]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "pipeline_tui", *words], stderr=subprocess.PIPE, text=True, env=os.environ
        )

    def end(self, number=signal.SIGTERM):
        self.process.send_signal(number)
        _, err = self.process.communicate(timeout=30)
        return self.process.returncode, err


@pytest.fixture
def watch():
    begun = []

    def start(db, target):
        begun.append(Watch(db, target))
        return begun[-1]

    yield start
    for one in begun:
        one.process.kill()
        one.process.wait()


def wait_for(what):
    until = time.monotonic() + 40
    while time.monotonic() < until:
        if what():
            return True
        time.sleep(0.05)
    return False


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_watch_follows_the_pipeline_and_ends_cleanly(leads, tmp_path, watch, number):
    target = tmp_path / "jobs.ics"
    one = watch(leads.db, target)
    assert wait_for(target.exists)
    before = target.stat()
    assert len(found(target.read_bytes())) == 1
    leads("add", "Beta", "Dev", "--next", "2026-04-01")
    assert wait_for(lambda: len(found(target.read_bytes())) == 2)
    assert date(2026, 4, 1) in [start for _, start in found(target.read_bytes())]
    assert target.stat().st_ino != before.st_ino
    code, err = one.end(number)
    assert code == 0
    assert "Traceback" not in err
    assert sorted(p.name for p in tmp_path.iterdir() if p.name.startswith(".jobs")) == []


def test_watch_leaves_a_file_alone_that_is_right_already(leads, tmp_path, watch):
    target = tmp_path / "jobs.ics"
    one = watch(leads.db, target)
    assert wait_for(target.exists)
    one.end()
    before = target.stat()
    two = watch(leads.db, target)
    leads("add", "Found", "--stage", "prospect")
    time.sleep(2)
    assert two.end()[0] == 0
    assert (target.stat().st_ino, target.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_watch_waits_for_a_pipeline_that_is_missing_and_takes_another_that_takes_its_place(leads, tmp_path, watch):
    target, db = tmp_path / "jobs.ics", tmp_path / "other.db"
    one = watch(db, target)
    time.sleep(1.2)
    assert not target.exists()
    leads("add", "Gamma", "--next", "2026-04-02", file=db)
    assert wait_for(lambda: target.exists() and "Gamma" in str(found(target.read_bytes())))
    leads.db.replace(db)
    assert wait_for(lambda: "Acme" in str(found(target.read_bytes())))
    target.unlink()
    assert wait_for(target.exists)
    code, err = one.end()
    assert code == 0
    assert err.count("not there at the moment") == 1


def test_watch_outlives_a_lock(leads, tmp_path, watch):
    import sqlite3

    target = tmp_path / "jobs.ics"
    one = watch(leads.db, target)
    assert wait_for(target.exists)
    lock = sqlite3.connect(leads.db, isolation_level=None)
    lock.execute("BEGIN EXCLUSIVE")
    time.sleep(1.5)
    assert one.process.poll() is None
    lock.execute("ROLLBACK")
    lock.close()
    leads("add", "Beta", "Dev", "--next", "2026-04-01")
    assert wait_for(lambda: len(found(target.read_bytes())) == 2)
    assert one.end()[0] == 0


def test_stats_says_figures_and_has_json(leads):
    done = leads("stats")
    assert "1 lead, 1 open" in done.out
    figures = json.loads(leads("stats", "--json").out)
    assert (figures["today"], figures["leads"], figures["stages"]["waiting_req"]) == ("2026-03-11", 1, 1)
    assert json.loads(leads("stats", "--json", "stage:offer").out)["leads"] == 0
    assert "no figures" in leads("stats", file=leads.db.with_name("none.db")).out


@pytest.mark.parametrize("command", ["stats", "calendar"])
def test_help_has_an_example(run, command):
    assert f"pipeline-tui {command} " in run(command, "--help").out.split("Example")[1]
