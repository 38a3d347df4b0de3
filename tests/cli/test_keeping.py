"""Backups, restore, check, undo of a step in the middle: through the real command line."""

import json
import os
import signal
import sqlite3
import threading

import pytest

from pipeline_tui.cli import board
from pipeline_tui.core.clean import text
from pipeline_tui.store.copying import Copying
from pipeline_tui.store.guard import Guard


def backups(run):
    folder = run.db.parent / "backups"
    return sorted(folder.iterdir()) if folder.exists() else []


def snapshot(folder):
    return {p: (p.stat().st_mtime_ns, p.stat().st_mode, p.is_file() and p.read_bytes()) for p in folder.rglob("*")}


def test_a_backup_on_the_first_change_restore_and_back_again(run):
    run("add", "Acme")
    assert backups(run) == []
    run("move", "acme", "offer")
    (first,) = backups(run)
    made = json.loads(run("backup", "--json").out)
    assert made["leads"] == 1
    done = run("restore", first.name)
    assert done.code == 0
    assert "Restored 1 lead" in done.out
    assert json.loads(run("show", "acme", "--json").out)["lead"]["stage"] == "applied"
    again = json.loads(run("restore", "--json").out)
    assert again["restored"] == made["backup"]
    assert again["leads"] == 1
    assert json.loads(run("show", "acme", "--json").out)["lead"]["stage"] == "offer"
    assert all(place.stat().st_mode & 0o777 == 0o600 for place in (run.db, *backups(run)))
    assert (run.db.parent / "backups").stat().st_mode & 0o777 == 0o700


def test_backup_to_a_file_of_ones_own(run, tmp_path):
    run("add", "Acme")
    target = tmp_path / "copy.db"
    assert "1 lead copied" in run("backup", "-o", str(target)).out
    assert "Acme" in run("list", file=target).out
    assert run("backup", "-o", str(run.db)).code == 2
    assert run("backup", file=tmp_path / "none.db").code == 2


def test_a_missing_file_with_backups_is_no_first_start(run):
    run("add", "Acme")
    run("move", "acme", "offer")
    run.db.unlink()
    before = snapshot(run.db.parent)
    for words in (("list",), ("next", "--check"), ("add", "New"), ("history",), ("export",), ("check",), ("backup",)):
        done = run(*words)
        assert done.code == 2, words
        said = done.err + done.out
        assert "is not there, but a backup of it is" in said
        assert f"`pipeline-tui --db {run.db} restore` brings it back" in said
    assert snapshot(run.db.parent) == before
    assert run("restore").code == 0
    assert "Acme" in run("list").out
    run.db.unlink()
    assert "A new, empty file" in run("restore", "--empty").out
    assert json.loads(run("list", "--json").out) == []


def test_a_damaged_file_names_the_newest_backup_and_restore_mends_it(run):
    run("add", "Acme")
    run("move", "acme", "offer")
    data = bytearray(run.db.read_bytes())
    data[4096:20480] = b"\xff" * 16384
    run.db.write_bytes(data)
    done = run("list")
    assert done.code == 2
    assert "is damaged" in done.err
    assert str(backups(run)[0]) in done.err
    assert run.db.read_bytes() == data
    checked = run("check", "--json")
    assert checked.code == 2
    assert not json.loads(checked.out)["usable"]
    assert run("restore").code == 0
    assert run("check").code == 0


def test_check_finds_says_how_to_mend_and_writes_nothing(run):
    assert "no pipeline file yet" in run("check").out
    assert not run.db.exists()
    run("add", "Acme", "--applied", "2026-03-02")
    assert "All is well: 1 lead" in run("check").out
    with sqlite3.connect(run.db) as conn:
        conn.execute("UPDATE lead SET applied_on = '2026-02-30'")
    conn.close()
    run.db.chmod(0o644)
    before = snapshot(run.db.parent)
    done = run("check")
    assert done.code == 1
    assert "applied on is not a day of the calendar" in done.out
    assert "chmod 600" in done.out
    found = json.loads(run("check", "--json").out)["findings"]
    assert [one["kind"] for one in found] == ["mode", "date"]
    assert snapshot(run.db.parent) == before


def test_reading_commands_write_nothing(run):
    run("add", "Acme")
    run("move", "acme", "offer")
    before = snapshot(run.db.parent)
    for words in (
        ("list",), ("next",), ("show", "acme"), ("why", "acme"), ("history",), ("check",), ("paths",), ("export",),
        ("--help",), ("parse", "called Jane"),
    ):  # fmt: skip
        assert run(*words).code == 0, words
    assert snapshot(run.db.parent) == before


def test_rights_of_others_are_mended_and_told_once(run):
    run("add", "Acme")
    run.db.chmod(0o666)
    done = run("list")
    assert "was open to other people" in done.err
    assert run.db.stat().st_mode & 0o777 == 0o600
    assert run("list").err == ""


def test_the_folder_is_mended_only_when_it_is_our_own(run, tmp_path):
    home = {"XDG_DATA_HOME": str(tmp_path / "share"), "PIPELINE_TUI_DB": ""}
    call = lambda *words: run(*words, file="", env=home)  # noqa: E731
    assert call("add", "Acme").code == 0
    own = tmp_path / "share" / "pipeline-tui"
    own.chmod(0o755)
    run("add", "Acme")
    run.db.parent.chmod(0o755)
    call("list")
    run("list")
    assert own.stat().st_mode & 0o777 == 0o700
    assert run.db.parent.stat().st_mode & 0o777 == 0o755


def test_a_backup_that_fails_is_told_and_the_change_is_saved(run):
    run("add", "Acme")
    (run.db.parent / "backups").write_text("in the way")
    done = run("move", "acme", "offer")
    assert done.code == 0
    assert "Your change is saved, but no backup could be made" in done.err
    assert run("move", "acme", "applied").err == ""
    assert json.loads(run("show", "acme", "--json").out)["lead"]["stage"] == "applied"
    assert run("backup").code == 2


def test_a_command_ends_when_its_backup_is_proven(run, monkeypatch):
    run("add", "Acme")
    ending, prove, wait = threading.Event(), Copying._prove, Guard.wait

    def late(self):
        assert ending.wait(60), "the command waits for nothing before it ends"
        prove(self)

    def waits(self, seconds):
        if self._finished:
            assert backups(run)[0].name.startswith(".")
            ending.set()
        wait(self, seconds)

    monkeypatch.setattr(Copying, "_prove", late)
    monkeypatch.setattr(Guard, "wait", waits)
    done = run("move", "acme", "offer")
    assert (done.code, done.err) == (0, "")
    (copy,) = backups(run)
    assert copy.name.startswith("pipeline-")


def test_ctrl_c_while_the_backup_is_proven_leaves_the_change_and_says_so(run, monkeypatch):
    run("add", "Acme")
    ending, over, wait = threading.Event(), threading.Event(), Guard.wait

    def stuck(self):
        ending.wait(60)
        os.kill(os.getpid(), signal.SIGINT)
        over.wait(60)
        raise OSError(5, "too late to be told")

    def waits(self, seconds):
        if self._finished:
            ending.set()
        wait(self, seconds)

    with monkeypatch.context() as patch:
        patch.setattr(Copying, "_prove", stuck)
        patch.setattr(Guard, "wait", waits)
        done = run("move", "acme", "offer")
        over.set()
    assert done.code == 0
    assert "Acme" in done.out
    assert "Your change is saved, but the backup of before was not finished" in done.err
    assert json.loads(run("show", "acme", "--json").out)["lead"]["stage"] == "offer"


def test_a_board_that_is_left_keeps_the_shell_waiting_only_so_long(run, monkeypatch):
    run("add", "Acme")
    over = threading.Event()

    def on_the_board(pipeline, **options):
        pipeline.move(pipeline.find("acme"), "offer")

    def stuck(self):
        over.wait(60)
        raise OSError(5, "too late to be told")

    monkeypatch.setattr(board, "_need_a_terminal", lambda: None)
    monkeypatch.setattr(board, "_make_haste", lambda: None)
    monkeypatch.setattr(board, "_PATIENCE", 0.01)
    monkeypatch.setattr("pipeline_tui.tui.app.run", on_the_board)
    with monkeypatch.context() as patch:
        patch.setattr(Copying, "_prove", stuck)
        done = run()
    over.set()
    assert done.code == 0
    assert done.err.count("the next change makes another") == 1


def test_undo_of_a_step_in_the_middle(run):
    run("add", "Acme")
    run("edit", "acme", "--role", "Analyst")
    run("move", "acme", "offer")
    rows = json.loads(run("history", "--json").out)
    assert [(row["number"], row["label"]) for row in rows] == [
        (3, "moved Acme to offer"), (2, "edited Acme"), (1, "added Acme"),
    ]  # fmt: skip
    assert {"lead": rows[1]["leads"][0], "what": "lead", "name": "", "field": "role", "old": "", "new": "Analyst"} in (
        rows[1]["fields"]
    )
    assert "stage: applied → offer" in run("history").out
    done = run("undo", "1")
    assert done.code == 2
    assert "this lead was changed again by step 3" in done.err
    assert "Undone: edited Acme." in run("undo", rows[1]["id"][:-2]).out
    lead = json.loads(run("show", "acme", "--json").out)["lead"]
    assert (lead["role"], lead["stage"]) == ("", "offer") or (lead.get("role"), lead["stage"]) == (None, "offer")
    assert "taken back already" in run("undo", "2").out
    assert run("undo", "99").code == 2
    assert "role: nothing → Analyst" in run("history", "acme").out
    assert "Done again: edited Acme." in run("redo").out


def test_what_history_prints_cannot_talk_to_the_terminal(run):
    run("add", "Acme", "--note", "x\x1b]0;owned\x07")
    run("edit", "acme", "--role", "\x1b[31mred\u202e")
    out = run("history").out
    assert out == text(out)


@pytest.mark.parametrize("words", [("restore", "nothing.db"), ("restore", "2001-01-01"), ("restore", "2001-13-01")])
def test_a_backup_that_is_not_there_changes_nothing(run, words):
    run("add", "Acme")
    before = run.db.read_bytes()
    done = run(*words)
    assert done.code == 2
    assert "There is no backup" in done.err
    assert run.db.read_bytes() == before


@pytest.mark.parametrize("today", ["1970-01-01", "2024-02-29", "2040-01-01", "9999-12-31", "0001-01-01"])
def test_no_year_ends_the_program(run, today):
    run("add", "Acme", "--contact", "Jane Roe, hiring manager")
    assert run("move", "acme", "interviewed", today=today).code == 0
    for words in (("list",), ("next",), ("show", "acme"), ("why", "acme"), ("history",), ("check",), ("undo",)):
        done = run(*words, today=today, env={"TZ": "Pacific/Kiritimati"})
        assert "Traceback" not in done.err
        assert "went wrong" not in done.err, (words, done.err)
        assert done.code in (0, 1), (words, done.err)


def test_without_a_terminal_the_board_says_so_and_makes_no_file(run):
    assert run().code == 2
    assert os.listdir(run.db.parent) == [] or not run.db.exists()


def test_two_openings_with_the_same_words_are_told_and_nothing_is_wrong(run):
    for _ in range(2):
        run("add", "Acme", "Engineer")
    done = run("check")
    assert done.code == 0
    assert "Acme is there twice with the same role" in done.out
    assert "Two openings may well have the same words" in done.out
    assert "All is well: 2 leads" in done.out
    told = json.loads(run("check", "--json").out)
    assert (told["findings"], [remark["kind"] for remark in told["remarks"]]) == ([], ["alike"])
