"""How it looks: contrast, the terminal's own colours, no colour at all, and names of any width in line."""

import asyncio
import datetime as dt

import pytest
from rich.cells import cell_len
from textual.color import Color
from textual.widgets import OptionList

from pipeline_tui.cli.board import demo_pipeline
from pipeline_tui.cli.session import Session
from pipeline_tui.core.model import Lead
from pipeline_tui.tui import legible
from pipeline_tui.tui.app import PipelineApp
from pipeline_tui.tui.themes import DARK, LIGHT, by_name

DAY = dt.date(2026, 3, 11)
FLAGS = ("flag-urgent", "flag-overdue", "flag-due", "flag-stalled", "flag-fading", "flag-quiet")


def contrast(one, other):
    return legible.contrast(Color.parse(one), Color.parse(other))


def painted(app):
    """Text and style of everything on the screen, of a window only what stands in it."""
    box = app.screen.query_one(".window").region if app.screen.is_modal else app.screen.region
    for y, strip in enumerate(app.screen._compositor.render_strips()):
        x = 0
        for segment in strip:
            if box.contains(x, y) and segment.text.strip():
                yield segment.text.strip(), segment.style
            x += segment.cell_length


def hard_to_read(app, least=4.5):
    """Painted words with less contrast than that; lines and bars are no words, and "–" and "·" say nothing."""
    found = []
    for text, style in painted(app):
        pair = [color.triplet.hex for color in (style.color, style.bgcolor) if color and color.triplet]
        enough = 3 if set(text) <= set("–·") else least
        if any(map(str.isalnum, text)) and len(pair) == 2 and contrast(*pair) < enough:
            found.append((text, round(contrast(*pair), 1), *pair))
    return found


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_every_text_has_the_contrast_that_wcag_asks_for(theme):
    own = theme.variables
    backs = (theme.background, theme.surface, theme.panel, own["cursor-back"])
    pairs = [(own[name], back) for name in (*FLAGS, "dim") for back in backs]
    pairs += [(theme.foreground, back) for back in backs]
    pairs += [(color, back) for color in (theme.accent, theme.error, theme.primary) for back in backs[:3]]
    pairs += [(theme.background, theme.accent), (theme.success, theme.background), (theme.warning, theme.surface)]
    assert not [pair for pair in pairs if contrast(*pair) < 4.5]


@pytest.mark.parametrize("name", by_name())
def test_every_theme_shows_the_board_with_our_colours_fit_for_light_and_dark(name):
    pipeline = demo_pipeline(Session(today=DAY))
    pipeline.preferences.set_one("theme", name)

    async def main():
        app = PipelineApp(pipeline)
        async with app.run_test(size=(160, 45)) as pilot:
            await pilot.pause()
            assert app.theme == name
            column = app.screen.query_one("#column-applied")
            if app.current_theme.ansi:
                for flag in ("urgent", "due", "stalled", "quiet", "company", "role"):
                    color = column.style_of(f"column--{flag}").color
                    assert color is None or color.triplet is None, flag
            for key in ("", "comma", "escape", "a", "q", "enter"):
                if key:
                    await pilot.press(key)
                    await pilot.pause(0.05)
                if app.current_theme.ansi:
                    true = [(text, str(style)) for text, style in painted(app) if "#" in str(style)]
                    assert not true, key
                assert not hard_to_read(app), key

    asyncio.run(main())


@pytest.mark.parametrize("theme", [DARK.name, "ansi-dark"])
def test_without_colour_cursor_selection_and_flags_are_told_by_signs_and_words(sit, monkeypatch, theme):
    monkeypatch.setenv("NO_COLOR", "1")
    pipeline = demo_pipeline(Session(today=DAY))
    pipeline.preferences.set_one("theme", theme)

    async def scene(seat):
        assert seat.app.no_color
        while seat.here[0] != "Meridian Labs":
            await seat.press("tab")
        await seat.press("v")
        column = seat.board.column("interviewed").region
        card = [line[column.x : column.right].rstrip() for line in seat.lines[column.y + 3 : column.y + 6]]
        assert card == ["▌✓ Meridian Labs", "▌Manager", "▌▲ silent 9bd · call Halden"]
        grey = [
            segment.style.color.triplet
            for strip in seat.app.screen._compositor.render_strips()
            for segment in strip.apply_filter(seat.app._filters[-1], Color(0, 0, 0))
            if segment.style and segment.style.color and segment.style.color.triplet
        ]
        assert all(color.red == color.green == color.blue for color in grey)

    sit(scene, pipeline=pipeline)


NAMES = (
    "株式会社東京ソフトウェア研究所インターナショナル",
    "한국전력공사 소프트웨어 개발 본부 서울",
    "Zoe\u0308 A\u030angstro\u0308m & So\u0308hne Maschinenbau Gesellschaft mbH",
    "مؤسسة الاتصالات",
    "🚀 Rocket 👩‍👩‍👧 Family & Friends Incorporated",
    "zero\u200bwidth\ufeff Ltd",
    "W" * 200,
)


@pytest.mark.parametrize("size", [(160, 45), (100, 40), (60, 24)])
def test_names_of_any_width_stay_in_their_column_and_every_line_fills_the_screen(sit, size):
    from pipeline_tui.store.open import memory_store

    pipeline = Session(today=DAY).over(memory_store())
    old = DAY - dt.timedelta(60)
    pipeline.add_all((Lead(company=name, role=name, stage="applied", applied_on=old) for name in NAMES), "names")

    async def scene(seat):
        await seat.press("ctrl+a")
        assert {cell_len(line) for line in seat.lines} == {size[0]}
        for column in seat.board.query(".column"):
            for y in range(column.size.height):
                strip = column.render_line(y)
                assert strip.cell_length == sum(cell_len(part.text) for part in strip) == column.size.width
        side = seat.board.sidebar
        for y in range(side.size.height):
            assert sum(cell_len(part.text) for part in side.render_line(y)) == side.size.width
        shown = "".join(seat.lines)
        assert "✓" in shown
        assert "…" in shown
        assert "✓ 株式会社" in shown or size[1] == 24

    sit(scene, size=size, pipeline=pipeline)


@pytest.mark.parametrize("name", ["ansi-dark", "ansi-light"])
def test_with_the_terminals_own_colours_the_selected_card_is_reverse_video_in_the_text_colour(sit, name):
    pipeline = demo_pipeline(Session(today=DAY))
    pipeline.preferences.set_one("theme", name)

    async def scene(seat):
        while seat.here[0] != "Meridian Labs":
            await seat.press("tab")
        card = [(text, style) for text, style in painted(seat.app) if style.reverse and style.color.is_default]
        assert [text for text, _ in card if text != "▌"] == ["Meridian Labs", "Manager", "▲ silent 9bd · call Halden"]
        assert all(style.bgcolor.is_default for _, style in card)

    sit(scene, pipeline=pipeline)


@pytest.mark.parametrize("key", [",", "m", "ctrl+p", "S"])
@pytest.mark.parametrize("colours", ["all", "sixteen", "none"])
@pytest.mark.parametrize("theme", [LIGHT.name, "ansi-dark"])
def test_the_highlight_of_a_list_can_be_seen_and_read_with_any_number_of_colours(sit, monkeypatch, theme, colours, key):
    if colours == "none":
        monkeypatch.setenv("NO_COLOR", "1")
    pipeline = demo_pipeline(Session(today=DAY))
    pipeline.preferences.set_one("theme", theme)

    async def scene(seat):
        seat.app.set_class(colours == "sixteen", "-few-colours")
        await seat.press(key)
        seat.app.screen.query_one(OptionList).highlighted = 0
        await seat.settle()
        assert not hard_to_read(seat.app, least=3 if key == "ctrl+p" else 4.5)  # its line is empty: an example
        back = Color.parse(LIGHT.variables["cursor-back"])
        plain = theme == LIGHT.name and colours == "all"
        lit = [
            style for _, style in painted(seat.app) if (style.bgcolor.triplet == back.rgb if plain else style.reverse)
        ]
        assert len(lit) == {",": 2, "m": 2}.get(key, len(lit) or 1)

    sit(scene, pipeline=pipeline)
