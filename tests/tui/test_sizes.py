"""Any size of the terminal, in any order, over any screen: nothing breaks, and the cursor stays on its lead."""

import pytest

from pipeline_tui.tui.widgets.page import Page

SIZES = [
    (1, 1), (500, 200), (59, 16), (60, 15), (2, 80), (200, 2), (60, 16), (61, 17), (99, 30), (100, 30), (139, 44),
    (140, 45), (7, 7), (33, 120), (3, 3), (160, 45), (20, 10), (300, 9),
]  # fmt: skip
SCREENS = {
    "board": (),
    "triage": ("t",),
    "agenda": ("a",),
    "lead": ("enter",),
    "help": ("?",),
    "settings": (",",),
    "views": ("S",),
    "quick-log": ("c",),
    "form": ("n",),
    "edit": ("e",),
    "move": ("m",),
    "snooze": ("z",),
    "tags": ("number_sign",),
    "filter": ("/", "s", "t"),
    "palette": ("ctrl+p", "m", "e"),
    "chosen": ("V", "j", "j"),
    "trays": ("[", "]"),
}


@pytest.mark.parametrize("keys", SCREENS.values(), ids=SCREENS)
def test_a_storm_of_sizes_breaks_nothing_and_keeps_the_cursor(sit, keys):
    async def scene(seat):
        await seat.press("tab", "tab")
        await seat.press(*("question_mark" if key == "?" else key for key in keys))
        here, screen = seat.here, seat.app.screen
        for width, height in SIZES:
            await seat.pilot.resize_terminal(width, height)
            await seat.pilot.pause()
            assert {len(seat.lines)} <= {height, 0}
            assert seat.app._exception is None
        await seat.pilot.resize_terminal(160, 48)
        await seat.settle()
        assert seat.app.screen is screen
        assert seat.here == here
        if screen is not seat.board:
            await seat.press("escape")
        await seat.press("escape", "escape")
        assert seat.app.screen is seat.board
        column = seat.board.column(here[1])
        assert 0 <= seat.board.index - column._top < column.page

    sit(scene)


def test_keys_pressed_while_the_window_is_too_small_are_no_trouble(sit):
    async def scene(seat):
        await seat.pilot.resize_terminal(5, 3)
        await seat.press("j", "l", "v", "V", "G", "ctrl+a", "escape", "s", "s", "tab", "ctrl+p", "escape")
        here = seat.here
        await seat.pilot.resize_terminal(160, 48)
        await seat.settle()
        assert seat.here == here
        assert here[0] in seat.text

    sit(scene)


def test_nothing_is_done_while_the_board_cannot_be_seen(sit):
    async def scene(seat):
        before = seat.here, seat.counts
        await seat.pilot.resize_terminal(30, 10)
        await seat.press("L", "x", "c", "space", "delete", "n")
        assert seat.app.screen is seat.board
        await seat.pilot.resize_terminal(160, 48)
        await seat.settle()
        assert (seat.here, seat.counts) == before
        await seat.pilot.resize_terminal(30, 10)
        await seat.press("q")
        assert not seat.app.is_running or seat.app._exit

    sit(scene)


def test_a_line_that_is_typed_goes_on_once_the_terminal_is_large_again(sit):
    async def scene(seat):
        await seat.press("/")
        await seat.type("merid")
        await seat.pilot.resize_terminal(30, 10)
        await seat.settle()
        await seat.pilot.resize_terminal(120, 40)
        await seat.settle()
        await seat.type("ian")
        assert seat.app.focused.value == "meridian"
        assert seat.board.filter_text == "meridian"

    sit(scene)


@pytest.mark.parametrize("size", [(160, 45), (80, 24)])
@pytest.mark.parametrize(("key", "name"), [("t", "triage-main"), ("a", "agenda-list")])
def test_a_screen_that_opens_paints_nothing_before_its_lines_are_laid_out_for_its_size(
    sit, monkeypatch, key, name, size
):
    painted = []
    paint = Page.render_line

    def noted(page, y):
        strip = paint(page, y)
        if page.id == name and y == 0:
            painted.append(" ".join(strip.text.split()))
        return strip

    monkeypatch.setattr(Page, "render_line", noted)

    async def scene(seat):
        await seat.press(key)
        assert {*painted} - {""} == {painted[-1]}

    sit(scene, size=size)
