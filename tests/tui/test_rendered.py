"""Markdown as lines: shown as meant, never wider than its room by more than a word that cannot break, never obeyed."""

import pytest
from rich.cells import cell_len
from rich.style import Style

from pipeline_tui.tui.rendered import LIMIT, plain, rendered


def lines(raw, width=30):
    return ["".join(text for text, _ in row).rstrip() for row in rendered(raw, width, lambda name: Style())]


def test_headings_lists_and_code_lose_their_marks_and_line_breaks_stay():
    assert lines("# Plan\none\ntwo\n\n- a\n- b\n\n1. x\n\n```py\nif x:\n    y\n```") == [
        "Plan", "", "one", "two", "", " • a", " • b", "", " 1 x", "", "if x:", "    y",
    ]  # fmt: skip


def test_a_heading_has_the_accent_and_strong_words_are_strong():
    accent, strong = Style(color="red"), Style(bold=True)
    styles = {"accent": accent, "strong": strong, "dim": Style()}
    rows = rendered("# Plan\n\na **b**", 30, styles.__getitem__)
    assert next(style for text, style in rows[0] if "Plan" in text).color == accent.color
    assert next(style for text, style in rows[-1] if text == "b").bold


@pytest.mark.parametrize(
    "raw",
    ["[red]x[/]", "[/", "<b>h</b>", "[@click=app.quit]go[/]", "[x](javascript:alert(1))", "![i](http://x.example/i)"],
)
def test_text_that_looks_like_markup_or_a_link_is_only_text(raw):
    rows = rendered(raw, 60, lambda name: Style())
    assert all(style.link is None and not style.meta for row in rows for _, style in row)
    assert "".join(text for row in rows for text, _ in row).strip()


@pytest.mark.parametrize(
    "raw", ["> " * 4000, "[" * 5000, "*a _b " * 800, "- " * 3000, "東京" * 2000, "|" * 3000, "#" * 3000]
)
@pytest.mark.parametrize("width", [8, 40])
def test_odd_text_ends_and_keeps_to_its_room(raw, width):
    assert all(cell_len(line) <= max(width, 8) for line in lines(raw, width))


def test_very_long_notes_stand_as_they_were_typed():
    raw = "# x\n" * LIMIT
    assert rendered(raw, 30, lambda name: Style()) == plain(raw, 30)
