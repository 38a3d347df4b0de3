"""Notes of the lead page: rendered, written here and in an editor, kept, never over another window's."""

import asyncio
import datetime as dt
import os
import stat
from contextlib import nullcontext

import pytest
from textual.widgets import TextArea

from pipeline_tui.core.verbs import edit

DAY = dt.date(2026, 3, 11)


def test_notes_are_rendered_written_here_and_undone(sit, one_lead):
    pipeline = one_lead(notes="# Plan\n\n- *ask* about the team\n- [red]salary[/]")

    async def scene(seat):
        await seat.press("enter")
        await seat.settle()
        notes = seat.parts["notes"]
        assert "Plan" in notes
        assert "# Plan" not in notes
        assert "• ask about the team" in notes
        assert "[red]salary[/]" in notes
        await seat.press("n")
        assert isinstance(seat.app.focused, TextArea)
        await seat.press("enter")
        await seat.type("q and 5")
        await seat.press("ctrl+s")
        assert pipeline.leads()[0].notes.endswith("[red]salary[/]\nq and 5")
        assert seat.app.focused is None
        assert "q and 5" in seat.parts["notes"]
        await seat.press("u")
        assert pipeline.leads()[0].notes.endswith("[red]salary[/]")

    sit(scene, pipeline=pipeline)


@pytest.mark.parametrize("size", [(160, 45), (60, 24)])
def test_notes_that_are_left_are_kept_and_go_on(sit, size, one_lead):
    pipeline = one_lead()

    async def scene(seat):
        await seat.press("enter", "n")
        await seat.type("half a tho")
        await seat.pilot.resize_terminal(90, 28)
        await seat.settle()
        assert "half a tho" in seat.text
        await seat.press("escape")
        assert pipeline.leads()[0].notes == ""
        assert "not saved are kept" in seat.parts["notes"]
        await seat.press("q", "enter", "n")
        assert seat.app.focused.text == "half a tho"
        await seat.press("ctrl+s")
        assert pipeline.leads()[0].notes == "half a tho"
        assert "not saved" not in seat.parts["notes"]

    sit(scene, size=size, pipeline=pipeline)


def test_words_are_kept_when_the_program_ends_in_the_middle(sit, one_lead):
    pipeline = one_lead()

    async def scene(seat):
        await seat.press("enter", "n")
        await seat.pilot.press(*"abc")

    sit(scene, pipeline=pipeline)
    assert '"abc"' in pipeline.draft(f"notes:{pipeline.leads()[0].id}")


def test_notes_changed_in_another_window_are_told_and_both_texts_kept(sit, two_windows):
    mine, other = two_windows(notes="base")

    async def scene(seat):
        await seat.press("enter", "n")
        await seat.type(" mine")
        other.change(other.leads()[0].id, "theirs", edit(notes="base theirs"))
        await asyncio.sleep(0.5)
        await seat.settle()
        assert seat.app.focused.text == "base mine"
        await seat.press("ctrl+s")
        assert mine.leads()[0].notes == "base theirs"
        assert "Nothing was overwritten" in seat.told
        text = seat.app.focused.text
        assert text.startswith("base mine")
        assert text.endswith("base theirs")
        await seat.press("ctrl+s")
        assert mine.leads()[0].notes == text

    sit(scene, pipeline=mine)


def an_editor(tmp_path, monkeypatch, script):
    """A command in place of an editor, as $VISUAL; it gets the file as its last argument."""
    path = tmp_path / "editor"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o700)
    monkeypatch.setenv("VISUAL", f"{path} --wait")
    monkeypatch.setattr("pipeline_tui.tui.editor._given_back", lambda app: nullcontext())


def test_notes_go_through_the_user_s_editor_in_a_file_only_they_can_read(sit, tmp_path, monkeypatch, one_lead):
    pipeline = one_lead(notes="before")
    an_editor(
        tmp_path, monkeypatch, f'ls -l "$2" > {tmp_path}/seen; cat "$2" >> {tmp_path}/seen; echo " after" >> "$2"'
    )

    async def scene(seat):
        await seat.press("enter", "N")
        assert pipeline.leads()[0].notes == "before after"
        seen = (tmp_path / "seen").read_text()
        assert seen.startswith("-rw-------")
        assert seen.endswith("before")
        path = seen.split()[8]
        assert not os.path.exists(path)
        assert stat.S_IMODE(os.stat(os.path.dirname(path)).st_mode) == 0o700

    sit(scene, pipeline=pipeline)


@pytest.mark.parametrize(
    "script, words", [("echo x >> $2; exit 3", "ended with error 3"), ("echo x >> $2; kill -9 $$", "by signal 9")]
)
def test_an_editor_that_fails_leaves_the_words_here_unsaved(sit, tmp_path, monkeypatch, script, words, one_lead):
    pipeline = one_lead(notes="before ")
    an_editor(tmp_path, monkeypatch, script)

    async def scene(seat):
        await seat.press("enter", "N")
        assert words in seat.told
        assert pipeline.leads()[0].notes == "before "
        assert seat.app.focused.text == "before x"
        await seat.press("ctrl+s")
        assert pipeline.leads()[0].notes == "before x"

    sit(scene, pipeline=pipeline)


def test_a_missing_editor_is_told_and_nothing_changes(sit, monkeypatch, one_lead):
    monkeypatch.setenv("VISUAL", "no-such-editor -w")
    pipeline = one_lead(notes="before")

    async def scene(seat):
        await seat.press("enter", "N")
        assert "no-such-editor" in seat.text
        assert "cannot be started" in seat.told
        assert pipeline.leads()[0].notes == "before"

    sit(scene, pipeline=pipeline)


def test_what_an_editor_left_when_the_program_was_killed_comes_back_as_unsaved_words(sit, one_lead):
    from pipeline_tui.paths import state_dir

    pipeline = one_lead(notes="before")
    state_dir().mkdir(parents=True)
    left = state_dir() / f"notes-{pipeline.leads()[0].id}.md"
    left.write_text("before and after")

    async def scene(seat):
        await seat.press("enter", "N")
        assert seat.app.focused.text == "before and after"
        assert "An earlier editor left this" in seat.told
        assert pipeline.leads()[0].notes == "before"
        assert not left.exists()
        await seat.press("escape", "n")
        assert seat.app.focused.text == "before and after"

    sit(scene, pipeline=pipeline)
