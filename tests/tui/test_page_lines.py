"""Lines of a page: no line is wider than its room, no word is lost, columns stand under one another by cells."""

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from pipeline_tui.tui.page import Item, columns, flow, size

TEXTS = st.lists(st.tuples(st.text(st.sampled_from("ab é東京\n·"), max_size=40), st.just("text")), max_size=4)


@given(TEXTS, st.integers(8, 30), st.sampled_from(["", "  "]))
def test_no_line_is_wider_than_its_room_and_every_letter_is_there(parts, width, indent):
    lines = flow(parts, width, Item("x"), indent=indent)
    assert all(size(line.parts) <= width for line in lines)
    assert all(line.item == Item("x") for line in lines)
    said = "".join(words for words, _ in parts)
    shown = "".join(words for line in lines for words, _ in line.parts)
    assert "".join(shown.split()) == "".join(said.split())


def test_parts_that_touch_are_not_torn_apart_and_blanks_between_them_stay():
    lines = flow([("→ ", "accent"), ("call", "strong"), (" Jane", "text"), (".", "dim")], 40)
    assert ["".join(words for words, _ in line.parts) for line in lines] == ["→ call Jane."]


def test_the_first_line_has_its_own_beginning_and_the_others_hang():
    lines = flow([("one two three", "text")], 10, indent="   ", first="7 ")
    assert ["".join(words for words, _ in line.parts) for line in lines] == ["7 one two", "   three"]


def test_columns_line_up_by_cells():
    rows = [[("東京", "text"), ("a", "text"), ("x", "text")], [("b", "text"), ("cc", "text"), ("y", "text")]]
    table = ["".join(words for words, _ in row) for row in columns(rows)]
    assert table == ["東京  a   x", "b     cc  y"]
    assert len({cell_len(row) for row in table}) == 1
