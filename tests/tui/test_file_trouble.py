"""The board while the file is locked, read-only, gone or replaced: it lives on, and typed words stay."""

import asyncio
import datetime as dt
import sqlite3
import threading

import pytest

from pipeline_tui.cli.session import Session
from pipeline_tui.core.errors import BadFile
from pipeline_tui.core.model import Lead
from pipeline_tui.store.copying import Copying
from pipeline_tui.store.names import copies
from pipeline_tui.store.restore import choose, restore
from pipeline_tui.tui.widgets.keybar import KeyBar

DAY = dt.date(2026, 3, 11)
NOW = dt.datetime(2026, 3, 11, 12, tzinfo=dt.UTC)


@pytest.fixture
def db(tmp_path):
    return tmp_path / "p.db"


@pytest.fixture
def pipeline(db):
    pipeline = Session(db=str(db), today=DAY).writing()
    pipeline.add(Lead(company="Acme", stage="applied", stage_since=DAY))
    pipeline.move(pipeline.find("acme"), "interviewed")
    pipeline.finish_backup()  # from here on there is a backup of this day
    pipeline.wait_shortly()
    return pipeline


class Holder:
    """Another window in the middle of a write."""

    def __init__(self, db, how="IMMEDIATE"):
        self.conn = sqlite3.connect(db, isolation_level=None)
        self.conn.execute(f"BEGIN {how}")

    def release(self):
        self.conn.execute("ROLLBACK")
        self.conn.close()


async def told(seat):
    """What the board says, in a toast or in the place of its keys, after it has looked at its file."""
    await asyncio.sleep(0.4)
    await seat.settle()
    keys = seat.app.screen_stack[0].query_one(KeyBar)
    return " ".join([*(note.message for note in seat.app._notifications), keys.words]).strip()


def test_a_lock_is_told_in_words_and_what_was_typed_is_saved_by_the_next_enter(sit, pipeline, db):
    async def scene(seat):
        await seat.press("c")
        await seat.type("called, no news, back in 2 wks")
        other = Holder(db)
        await seat.press("enter")
        await asyncio.sleep(1.2)
        await seat.settle()
        assert "Another window is writing to" in seat.text
        assert seat.app.focused.value == "called, no news, back in 2 wks"
        other.release()
        await seat.press("enter")
        assert "Logged: call" in await told(seat)
        assert len(pipeline.lead(pipeline.find("acme")).log) == 1

    sit(scene, pipeline=pipeline)


def test_words_left_behind_while_the_file_is_locked_are_there_again(sit, pipeline, db):
    async def scene(seat):
        other = Holder(db, "EXCLUSIVE")
        other.release()
        await seat.press("c")
        other = Holder(db)
        await seat.type("half a line")
        await asyncio.sleep(0.5)
        await seat.press("escape")
        other.release()
        assert (await told(seat)) == ""
        await seat.press("c")
        assert seat.app.focused.value == "half a line"

    sit(scene, pipeline=pipeline)
    assert pipeline.leave() == []


def test_keys_while_nothing_can_be_read_are_told_and_the_board_lives_on(sit, pipeline, db):
    async def scene(seat):
        other = Holder(db, "EXCLUSIVE")
        await seat.press("enter")
        await asyncio.sleep(1.5)
        assert "another window is writing" in await told(seat)
        other.release()
        await seat.press("L")
        await asyncio.sleep(1.5)
        await seat.settle()
        assert seat.here == ("Acme", "waiting_req")

    sit(scene, pipeline=pipeline)


def test_a_disk_that_refuses_after_the_frame_is_told_and_the_card_goes_back(sit, pipeline, db):
    async def scene(seat):
        other = Holder(db, "DEFERRED")
        other.conn.execute("SELECT * FROM lead").fetchall()
        await seat.press("L")
        await asyncio.sleep(1.5)
        assert "your change was not saved" in await told(seat)
        assert seat.here == ("Acme", "interviewed")
        other.release()
        await seat.press("L")
        assert seat.here == ("Acme", "waiting_req")
        await seat.settle()
        assert Session(db=str(db), today=DAY).reading().lead(pipeline.find("acme")).stage == "waiting_req"

    sit(scene, pipeline=pipeline)


def test_a_file_that_is_read_only_for_a_while(sit, pipeline, db):
    async def scene(seat):
        db.chmod(0o400)
        await seat.press("L")
        assert "is read-only; your change was not saved" in await told(seat)
        assert seat.here == ("Acme", "interviewed")
        db.chmod(0o600)
        await seat.press("L")
        assert seat.here == ("Acme", "waiting_req")

    sit(scene, pipeline=pipeline)


def test_a_removed_file_is_told_and_restore_brings_everything_back(sit, pipeline, db):
    async def scene(seat):
        await seat.press("c")
        await seat.type("half")
        db.unlink()
        said = await told(seat)
        assert "was moved or deleted while it was open" in said
        assert "`pipeline-tui restore` brings it back" in said
        assert seat.app.focused.value == "half"
        await seat.press("escape")
        assert "nothing can be saved" in seat.text
        await seat.press("L")
        assert "your change was not saved" in await told(seat)
        assert seat.here == ("Acme", "interviewed")
        restore(db, choose(db, "latest"), NOW)
        assert "Another file was put in the place" in await told(seat)
        assert "nothing can be saved" not in seat.text
        await seat.press("c")
        assert seat.app.focused.value == "half"
        await seat.press("escape", "L")
        assert seat.here == ("Acme", "waiting_req")

    sit(scene, pipeline=pipeline)


def test_a_restored_backup_shows_on_a_board_that_is_open(sit, pipeline, db):
    async def scene(seat):
        assert seat.here == ("Acme", "interviewed")
        restore(db, copies(db)[-1].path, NOW)
        assert "Another file was put in the place" in await told(seat)
        assert seat.here == ("Acme", "applied")

    sit(scene, pipeline=pipeline)


def test_no_room_for_a_backup_is_told_on_the_board_and_the_change_is_there(sit, pipeline, db):
    for place in (db.parent / "backups").iterdir():
        place.unlink()
    (db.parent / "backups").rmdir()
    (db.parent / "backups").write_text("in the way")
    session = Session(db=str(db), today=DAY)

    async def scene(seat):
        await seat.press("L")
        assert "Your change is saved, but no backup could be made" in await told(seat)
        assert seat.here == ("Acme", "waiting_req")

    sit(scene, pipeline=session.writing())


@pytest.fixture
def no_backup_yet(pipeline, db):
    """The pipeline in a window of its own, on a day that has no backup."""
    for place in (db.parent / "backups").iterdir():
        place.unlink()
    other = Session(db=str(db), today=DAY).writing()
    other.wait_shortly()
    return other


def test_keys_do_not_wait_for_the_proof_of_the_backup(sit, no_backup_yet, db, monkeypatch):
    proving, prove = threading.Event(), Copying._prove

    def later(self):
        assert proving.wait(60)
        prove(self)

    monkeypatch.setattr(Copying, "_prove", later)

    async def scene(seat):
        await seat.press("L")
        assert seat.here == ("Acme", "waiting_req")
        assert "Acme → waiting on requisition" in seat.text
        await seat.press("u")
        assert seat.here == ("Acme", "interviewed")
        assert copies(db) == []
        proving.set()
        no_backup_yet.finish_backup()
        assert len(copies(db)) == 1
        assert "backup" not in await told(seat)

    sit(scene, pipeline=no_backup_yet)


def test_a_backup_that_fails_after_the_key_is_told_on_the_board(sit, no_backup_yet, db, monkeypatch):
    def full(self):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Copying, "_prove", full)

    async def scene(seat):
        await seat.press("L")
        no_backup_yet.finish_backup()
        said = await told(seat)
        assert "Your change is saved, but no backup could be made" in said
        assert "the disk is full" in said
        assert seat.here == ("Acme", "waiting_req")
        assert list((db.parent / "backups").iterdir()) == []

    sit(scene, pipeline=no_backup_yet)


def test_a_trouble_that_no_screen_expected_becomes_a_toast(sit, pipeline, monkeypatch):
    from pipeline_tui.tui.screens.board import BoardScreen

    def boom(self):
        raise BadFile("The disk reported an error [/].")

    monkeypatch.setattr(BoardScreen, "action_stalled", boom)

    async def scene(seat):
        await seat.press("s")
        assert "The disk reported an error [/]." in await told(seat)
        await seat.press("L")
        assert seat.here == ("Acme", "waiting_req")

    sit(scene, pipeline=pipeline)
