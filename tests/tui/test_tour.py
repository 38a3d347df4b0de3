"""The tour of five keys: over the board, in nobody's way, once."""

import asyncio
import datetime as dt

import pytest

from pipeline_tui.cli.board import demo_pipeline
from pipeline_tui.cli.session import Session
from pipeline_tui.store.open import memory_store
from pipeline_tui.tui.app import PipelineApp
from pipeline_tui.tui.keys import SCREENS
from pipeline_tui.tui.widgets.tour import FIRST, STEPS

DAY = dt.date(2026, 3, 11)


def play(scene, seat_of, pipeline=None, size=(160, 48)):
    async def main():
        app = PipelineApp(pipeline or demo_pipeline(Session(today=DAY)), tour=True)
        async with app.run_test(size=size, notifications=True) as pilot:
            seat = seat_of(app, pilot)
            await seat.settle()
            await scene(seat)

    asyncio.run(main())


@pytest.fixture
def seat_of(sit):
    """The class of somebody at the keyboard, from the scene that `sit` plays."""
    found = []

    async def scene(seat):
        found.append(type(seat))

    sit(scene)
    return found[0]


def test_every_step_is_a_key_of_the_board():
    assert {name for name, _ in (FIRST, *STEPS)} <= {key.id for key in SCREENS["board"]}
    assert len(STEPS) == 5


@pytest.mark.parametrize("size", [(160, 48), (60, 24)])
def test_each_key_does_its_work_and_goes_on(seat_of, size):
    async def scene(seat):
        assert "1 of 5" in seat.text
        await seat.press("tab")
        assert "2 of 5" in seat.text
        await seat.press("c", "escape")
        assert "3 of 5" in seat.text
        await seat.press("s")
        assert seat.board.filter_text == "stalled"
        assert "4 of 5" in seat.text
        await seat.press("space")
        assert "5 of 5" in seat.text
        await seat.press("?", "q")
        assert " of 5 " not in seat.text

    play(scene, seat_of, size=size)


def test_escape_ends_it_and_leaves_the_filter(seat_of):
    async def scene(seat):
        await seat.press("s", "escape")
        assert " of 5 " not in seat.text
        assert seat.board.filter_text == "stalled"
        await seat.press("escape")
        assert seat.board.filter_text == ""
        await seat.press("?", "t")
        assert "1 of 5" in seat.text

    play(scene, seat_of)


def test_other_keys_work_and_the_tour_waits(seat_of):
    async def scene(seat):
        await seat.press("j", "n")
        assert "New lead" in seat.text
        await seat.type("Acme")
        await seat.press("escape")
        assert "1 of 5" in seat.text

    play(scene, seat_of)


def test_on_an_empty_board_it_begins_with_the_first_lead(seat_of):
    async def scene(seat):
        assert FIRST[1][:20] in seat.text

    play(scene, seat_of, Session(today=DAY).over(memory_store()))


def test_the_board_has_no_tour_unless_asked(sit):
    async def scene(seat):
        assert " of 5 " not in seat.text

    sit(scene)
