"""Help: what the keys do where one is, in force and findable."""

import pytest

from pipeline_tui.core.filters import GRAMMAR
from pipeline_tui.tui.keys import SCREENS
from pipeline_tui.tui.screens.help import HelpScreen


async def _all(seat, presses):
    seen = seat.text
    for _ in range(presses):
        await seat.press("pagedown")
        seen += "\n" + seat.text
    return " ".join(seen.replace("│", " ").split())


@pytest.mark.parametrize("size", [(160, 45), (60, 24)])
def test_every_key_of_the_board_and_the_whole_grammar_can_be_read(sit, size):
    async def scene(seat):
        await seat.press("?")
        seen = await _all(seat, 12)
        for key in SCREENS["board"]:
            assert key.shown in seen
            assert key.tooltip.split()[0] in seen
        if size[0] == 160:
            for paragraph in GRAMMAR:
                assert " ".join(paragraph.split()[:6]) in seen

    sit(scene, size=size)


def test_a_word_finds_its_lines_and_escape_shows_all(sit):
    async def scene(seat):
        await seat.press("?", "/")
        await seat.type("stalled")
        assert "Only the stalled, and back" in seat.text
        assert "Open a mail draft" not in seat.text
        await seat.press("enter", "j", "/")
        await seat.type("zzz")
        assert "No line has “stalledzzz”" in seat.text
        await seat.press("escape")
        assert "Open a mail draft" in seat.text
        await seat.press("q")
        assert len(seat.app.screen_stack) == 1

    sit(scene)


@pytest.mark.parametrize("keys, title", [(",", "Settings"), ("S", "Saved views"), (", G enter", "Keys")])
@pytest.mark.parametrize("size", [(160, 45), (60, 24)])
def test_windows_with_a_list_have_help_too(sit, size, keys, title):
    async def scene(seat):
        for key in keys.split():
            if key == "G":
                await seat.press(*["j"] * [name for name, *_ in seat.app.screen._rows()].index("keys"))
            else:
                await seat.press(key)
        assert "? help" in seat.window
        await seat.press("?")
        assert f"Help · {title}" in seat.window
        await seat.press("q")
        assert title in seat.window
        assert "Help ·" not in seat.window

    sit(scene, size=size)


@pytest.mark.parametrize("where", SCREENS)
def test_help_tells_the_keys_of_the_screen_it_is_asked_on(sit, where):
    async def scene(seat):
        seat.app.push_screen(HelpScreen(where))
        await seat.settle()
        seen = await _all(seat, 6)
        for key in SCREENS[where]:
            assert f"{key.shown} {key.tooltip.split()[0]}" in seen

    sit(scene, size=(160, 60))
