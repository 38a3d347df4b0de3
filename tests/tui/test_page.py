"""Pages of lines and the bar of keys: wrapped by cells, never cut in two, scrolled and clicked."""

import asyncio
import re

import pytest
from rich.cells import cell_len
from textual.app import App

from pipeline_tui.tui.keys import TRIAGE
from pipeline_tui.tui.themes import variables
from pipeline_tui.tui.widgets.page import Page, hung, line, section


def text(lines):
    return ["".join(part for part, _ in row.parts) for row in lines]


@pytest.mark.parametrize(
    "words, indent, more, expected",
    [
        ("one two three", " → ", "   ", [" → one two", "   three"]),
        ("one two three", "  ", None, ["  one two", "  three"]),
        ("東京東京東京 x", "  ", None, ["  東京東京", "  東京 x"]),
        ("", "  ", None, ["  "]),
    ],
)
def test_words_hang_under_their_first_line(words, indent, more, expected):
    assert text(hung(words, "text", 11, indent, more)) == expected
    assert all(cell_len(row) <= 11 for row in expected)


def test_a_section_without_lines_is_not_there():
    assert section("PEOPLE", []) == []
    assert text(section("PEOPLE", [line(("  Ada", "text"))])) == ["", " PEOPLE", "  Ada"]


class Alone(App):
    def get_theme_variable_defaults(self):
        return variables(self.current_theme)

    def compose(self):
        yield Page("alone")


def test_a_page_scrolls_says_how_much_is_below_and_keeps_lines_in_sight():
    async def main():
        app = Alone()
        async with app.run_test(size=(100, 30)) as pilot:

            def seen():
                return "\n".join(strip.text for strip in app.screen._compositor.render_strips())

            page = app.query_one(Page)
            high = page.size.height
            page.show([line((f"row {n}", "text")) for n in range(high + 10)], top=0)
            await pilot.pause()
            assert "row 0" in seen()
            assert "↓ 11 more lines" in seen()
            page.show(page.lines, keep=(high + 2, high + 3))
            assert page.top == 4
            page.scroll_steps(100)
            await pilot.pause()
            assert f"row {high + 9}" in seen()
            assert "more lines" not in seen()
            page.scroll_steps(-100)
            assert page.top == 0

    asyncio.run(main())


@pytest.mark.parametrize("width", [60, 77, 100, 160])
def test_every_key_meant_for_the_bar_is_there_whole_and_can_be_clicked(sit, width):
    async def scene(seat):
        await seat.press("t")
        shown = " ".join(" ".join(seat.lines[-4:]).split())
        for key in TRIAGE:
            if key.footer:
                assert re.search(rf"{re.escape(key.shown.split()[0])} {key.label}\b", shown), key.id
        row = next(y for y, one in enumerate(seat.lines) if "n Skip" in one)
        await seat.pilot.click(offset=(seat.lines[row].index("n Skip") + 3, row))
        await seat.settle()
        assert "2 of 14" in seat.text

    sit(scene, size=(width, 30))
