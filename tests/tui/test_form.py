"""Forms that are saved: what was done is told with the way back; where nothing was, no way back is offered."""

import datetime as dt

import pytest
from textual.widgets import Input

from pipeline_tui.core.model import Contact
from pipeline_tui.tui.screens.form import short

DAY = dt.date(2026, 3, 11)
JANE = Contact(key="jane", name="Jane Roe", role="recruiter")


def offers_undo(seat):
    return "takes it back" in seat.told


def history(seat):
    return [row.label for row in seat.app.pipeline.history(9)]


@pytest.mark.parametrize(
    "keys",
    [("e", "enter"), ("enter", "4", "e", "enter"), ("enter", "7", "n", "ctrl+s")],
    ids=["edit", "person", "notes"],
)
def test_a_form_that_is_saved_as_it_was_says_so_and_undo_is_not_offered(sit, one_lead, keys):
    async def scene(seat):
        before = history(seat)
        await seat.press(*keys)
        assert "Nothing was changed." in seat.told
        assert not offers_undo(seat)
        assert history(seat) == before

    sit(scene, pipeline=one_lead(contacts=(JANE,)))


@pytest.mark.parametrize("before", [(), ("enter",), ("ctrl+a",)], ids=["board", "page", "several"])
def test_without_a_day_nothing_is_snoozed_and_the_form_asks_for_one(sit, one_lead, before):
    async def scene(seat):
        former = history(seat)
        await seat.press(*before, "z", "enter")
        assert "Until when?" in seat.window
        assert not offers_undo(seat)
        assert history(seat) == former
        await seat.type("Fri")
        await seat.press("enter")
        assert offers_undo(seat)
        assert "Snoozed " in seat.told

    sit(scene, pipeline=one_lead())


def test_an_empty_day_wakes_what_is_snoozed_and_the_same_day_again_changes_nothing(sit, one_lead):
    async def scene(seat):
        await seat.press("z", "enter")
        assert "Nothing was changed." in seat.told
        assert not offers_undo(seat)
        await seat.press("z")
        await seat.type_over("")
        await seat.press("enter")
        assert "Woke Acme" in seat.told
        assert offers_undo(seat)

    sit(scene, pipeline=one_lead(snoozed_until=DAY + dt.timedelta(9)))


def test_several_stay_selected_when_nothing_was_changed(sit, one_lead):
    async def scene(seat):
        await seat.press("ctrl+a", "number_sign")
        await seat.type("top")
        await seat.press("enter")
        assert "Nothing was changed." in seat.told
        assert "1 selected" in seat.lines[0]

    sit(scene, pipeline=one_lead(tags=("top",)))


@pytest.mark.parametrize("size", [(160, 45), (60, 24)])
@pytest.mark.parametrize("key", ["n", "e", "z"])
def test_no_hint_is_cut_in_two(sit, one_lead, size, key):
    async def scene(seat):
        await seat.press(key)
        for line in seat.app.screen.query(Input):
            assert len(line.placeholder) < line.content_size.width

    sit(scene, size=size, pipeline=one_lead())


@pytest.mark.parametrize(
    "hint, room, told",
    [
        ("Jane Roe, hiring manager, jane@acme.example", 43, "Jane Roe, hiring manager, jane@acme.example"),
        ("Jane Roe, hiring manager, jane@acme.example", 42, "Jane Roe, hiring manager …"),
        ("gentle, standard or persistent; empty follows", 40, "gentle, standard or persistent …"),
        ("indivisible", 4, "indivisible"),
    ],
)
def test_a_hint_gives_up_its_last_examples(hint, room, told):
    assert short(hint, room) == told
