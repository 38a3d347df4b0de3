"""Saved views: shown by their number, saved, renamed, removed, and kept in the settings file."""

import datetime as dt

import pytest

from pipeline_tui.cli.session import Session
from pipeline_tui.demo import demo_leads
from pipeline_tui.paths import settings_file
from pipeline_tui.settings import DEFAULT_VIEWS, Settings, View, load
from pipeline_tui.settings_file import SettingsKeeper
from pipeline_tui.store.open import memory_store

DAY = dt.date(2026, 3, 11)


@pytest.fixture
def own():
    """The demo leads in a pipeline that keeps its settings."""
    pipeline = Session(today=DAY).over(memory_store())
    pipeline.add_all(demo_leads(DAY), "demo")
    return pipeline


def test_a_number_shows_its_view_and_the_bar_says_its_name(sit):
    async def scene(seat):
        await seat.press("2")
        assert seat.board.filter_text == DEFAULT_VIEWS[2].filter
        assert f"6 of 25 · 2 {DEFAULT_VIEWS[2].name}" in seat.text
        await seat.press("0")
        assert "of 25" not in seat.text
        await seat.press("9")
        assert "No view is saved under 9" in seat.text

    sit(scene)


def test_what_is_shown_is_saved_under_a_name_and_a_number_and_stays(sit, own):
    async def scene(seat):
        await seat.press("/")
        await seat.type("stage:offer sort:next")
        await seat.press("enter", "S")
        assert "Shown now: stage:offer sort:next" in seat.text
        await seat.press("s")
        await seat.type("Offers")
        await seat.press("enter")
        assert "Saved under 6" in seat.text
        await seat.press("q")
        assert "2 of 25 · 6 Offers" in seat.text
        await seat.press("0", "6")
        assert seat.board.filter_text == "stage:offer sort:next"

    sit(scene, pipeline=own)
    assert load(settings_file())[0].views == {**DEFAULT_VIEWS, 6: View("Offers", "stage:offer sort:next")}


def test_a_view_is_renamed_and_removed(sit, own):
    async def scene(seat):
        await seat.press("S", "j", "e")
        await seat.press("ctrl+u")
        await seat.type("No word")
        await seat.press("enter")
        assert own.settings.views[2] == View("No word", DEFAULT_VIEWS[2].filter)
        await seat.press("j", "x")
        assert "Removed: This week" in seat.text
        assert 3 not in own.settings.views
        await seat.press("2")
        assert seat.board.filter_text == DEFAULT_VIEWS[2].filter
        assert "2 No word" in seat.text

    sit(scene, pipeline=own)
    assert list(load(settings_file())[0].views) == [1, 2, 4, 5]


def test_a_view_that_is_no_filter_is_told_at_the_field_and_escape_keeps_what_was_typed(sit, own):
    async def scene(seat):
        await seat.press("S", "e", "tab", "ctrl+u")
        await seat.type("stage:nowhere")
        await seat.press("enter")
        assert "is not a stage" in seat.window
        assert own.settings.views == DEFAULT_VIEWS
        await seat.press("escape", "e")
        assert "stage:nowhere" in seat.text

    sit(scene, pipeline=own)
    assert not settings_file().exists()


def test_the_demo_keeps_no_view(sit):
    async def scene(seat):
        await seat.press("S", "x", "q", "1")
        assert "No view is saved under 1" in seat.text

    sit(scene)
    assert not settings_file().exists()


def test_a_view_that_was_removed_or_written_over_comes_back(sit, own):
    async def scene(seat):
        await seat.press("S", "j", "x")
        assert "Removed: Stalled" in seat.text
        assert "u here brings it back" in seat.text
        await seat.press("j", "e", "ctrl+u")
        await seat.type("Other")
        await seat.press("enter")
        assert "u here brings back This week" in seat.text
        await seat.press("q", "S", "u")
        assert "3 is This week again" in seat.text
        await seat.press("u")
        assert "2 is Stalled again (stalled sort:silence)" in seat.text
        await seat.press("u")
        assert "No view was changed" in seat.text

    sit(scene, pipeline=own)
    assert load(settings_file())[0].views == DEFAULT_VIEWS


def test_a_view_saved_in_a_free_place_is_taken_out_again(sit, own):
    async def scene(seat):
        await seat.press("s", "S", "s")
        await seat.type("Mine")
        await seat.press("enter", "u")
        assert "6 is free again" in seat.text

    sit(scene, pipeline=own)
    assert load(settings_file())[0].views == DEFAULT_VIEWS


def _elsewhere(number, view):
    """What another window puts under a number."""
    SettingsKeeper(settings_file()).set_view(Settings(), number, lambda _: view)


THEIRS = View("Theirs", "stage:offer")


def test_what_another_window_saved_stands_there_and_stays(sit, own):
    async def scene(seat):
        _elsewhere(6, THEIRS)
        await seat.press("s", "S")
        assert "6 Theirs" in seat.window
        _elsewhere(1, None)
        await seat.press("s")
        await seat.type("Mine")
        await seat.press("enter")
        assert "Saved under 7" in seat.text

    sit(scene, pipeline=own)
    rest = {number: view for number, view in DEFAULT_VIEWS.items() if number != 1}
    assert load(settings_file())[0].views == {**rest, 6: THEIRS, 7: View("Mine", "stalled")}


@pytest.mark.parametrize("key", ["s", "e", "x"])
def test_a_place_that_another_window_changed_is_shown_before_anything_is_done_to_it(sit, own, key):
    async def scene(seat):
        await seat.press("S")
        _elsewhere(1, THEIRS)
        await seat.press(key)
        assert "Another window changed view 1" in seat.text
        assert "1 Theirs" in seat.window
        assert own.settings.views[1] == load(settings_file())[0].views[1] == THEIRS
        await seat.press(key)
        assert ("Removed: Theirs" if key == "x" else "View 1") in seat.text

    sit(scene, pipeline=own)


def test_a_view_saved_elsewhere_while_the_form_is_open_comes_back(sit, own):
    async def scene(seat):
        await seat.press("s", "S", "s")
        _elsewhere(6, THEIRS)
        await seat.type("Mine")
        await seat.press("enter")
        assert "u here brings back Theirs" in seat.text
        await seat.press("u")
        assert "6 is Theirs again" in seat.text

    sit(scene, pipeline=own)
    assert load(settings_file())[0].views[6] == THEIRS


def test_what_another_window_did_last_is_not_taken_back(sit, own):
    async def scene(seat):
        await seat.press("S", "x")
        _elsewhere(1, THEIRS)
        await seat.press("u")
        assert "View 1 was changed in another window" in seat.text
        assert "1 Theirs" in seat.window
        await seat.press("u")
        assert "No view was changed" in seat.text

    sit(scene, pipeline=own)
    assert load(settings_file())[0].views[1] == THEIRS
