"""The last line of the board: its keys, a sentence in their place for a while, and the mouse."""

import gc

import pytest

from pipeline_tui.tui import terminal
from pipeline_tui.tui.app import PipelineApp
from pipeline_tui.tui.screens.lead import LeadScreen
from pipeline_tui.tui.widgets import keybar
from pipeline_tui.tui.widgets.keybar import KeyBar


def last_line(seat):
    return " ".join(seat.lines[-1].split())


def test_what_was_done_stands_in_the_place_of_the_keys_for_a_while(sit, monkeypatch):
    monkeypatch.setattr(keybar, "SECONDS", 0.8)

    async def scene(seat):
        assert last_line(seat).startswith("c Log t Triage")
        await seat.press("tab")
        before = seat.here
        await seat.press("H")
        assert last_line(seat) == f"{before[0]} → applied · u takes it back"
        assert not seat.app._notifications
        await seat.pilot.pause(1.0)
        assert last_line(seat).startswith("c Log t Triage")

    sit(scene)


def test_a_sentence_that_does_not_fit_there_is_a_toast_and_so_is_every_error(sit):
    async def scene(seat):
        seat.board.say("word " * 60)
        await seat.settle()
        assert last_line(seat).startswith("c Log")
        assert "word word" in seat.text
        seat.board.say("That cannot be.", error=True)
        await seat.settle()
        assert last_line(seat).startswith("c Log")
        assert "That cannot be." in seat.text
        seat.board.say("All is well.")
        await seat.settle()
        assert last_line(seat) == "All is well."
        assert "That cannot be." not in seat.text

    sit(scene, size=(100, 30))


def test_a_key_in_it_can_be_clicked_and_says_what_it_does_under_the_mouse(sit):
    async def scene(seat):
        bar = seat.app.screen.query_one(KeyBar)
        at = seat.lines[-1].index("s Stalled")
        await seat.pilot.hover(bar, offset=(at + 2, 0))
        assert bar.tooltip == "Only the stalled, and back"
        await seat.pilot.click(bar, offset=(at + 2, 0))
        await seat.settle()
        assert seat.board.filter_text == "stalled"
        await seat.pilot.hover(bar, offset=(bar.size.width - 2, 0))
        assert bar.tooltip is None

    sit(scene)


def test_as_many_keys_as_fit_whole_stand_there_at_any_width(sit):
    for width in (60, 72, 100):

        async def scene(seat, width=width):
            words = seat.lines[-1].rstrip()
            assert len(words) <= width
            assert words.split()[-1] in {"Open", "to", "New", "Close", "Undo", "Help", "Quit"}

        sit(scene, size=(width, 24))


def test_the_collector_that_waits_for_the_board_begins_again(sit, monkeypatch):
    monkeypatch.setattr(PipelineApp, "is_headless", False)
    monkeypatch.setattr(terminal, "leave_with_it", lambda: None)
    monkeypatch.setattr(terminal, "come_back_only_from_away", lambda: None)
    gc.disable()
    try:

        async def scene(seat):
            await seat.pilot.pause(1.2)
            assert gc.isenabled()

        sit(scene)
    finally:
        gc.enable()
        gc.unfreeze()


def test_one_page_shows_one_lead_after_the_other(sit):
    async def scene(seat):
        pages = []
        for _ in range(2):
            await seat.press("tab")
            company = seat.here[0]
            await seat.press("enter")
            assert isinstance(seat.app.screen, LeadScreen)
            assert seat.text.startswith(company)
            pages.append(seat.app.screen)
            await seat.press("escape")
            assert seat.here[0] == company
        assert pages[0] is pages[1]

    sit(scene)


@pytest.mark.parametrize("width", [60, 70, 100, 160])
def test_help_stands_there_at_every_width(sit, width):
    async def scene(seat):
        assert "? Help" in last_line(seat)
        assert last_line(seat).startswith("c Log t Triage")

    sit(scene, size=(width, 24))
