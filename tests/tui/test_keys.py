"""The one table of keys, and what is made from it."""

import re
import tomllib
from pathlib import Path

import pytest
from textual.keys import _character_to_key

from pipeline_tui.settings import check
from pipeline_tui.tui.keymap import keymap
from pipeline_tui.tui.keys import BOARD, SCREENS, TITLES, markdown
from pipeline_tui.tui.screens.board import BoardScreen

README = Path(__file__).parents[2] / "README.md"


@pytest.mark.parametrize("where", SCREENS)
def test_no_key_does_two_things_and_no_id_stands_twice(where):
    table = SCREENS[where]
    pressed = [key for entry in table for key in entry.keys.split(",")]
    assert len(pressed) == len(set(pressed))
    assert len({entry.id for entry in table}) == len(table)
    assert {entry.where for entry in table} == {where}
    assert TITLES[where]


def test_every_key_has_an_action_on_the_board():
    for entry in BOARD:
        name = re.match(r"\w+", entry.action).group()
        assert hasattr(BoardScreen, f"action_{name}"), entry.id


def test_the_readme_has_the_table_as_the_program_has_it():
    text = README.read_text("utf-8")
    between = text.split("compares them -->\n", 1)[1].split("<!-- /keys -->", 1)[0]
    assert between.strip() == markdown()


def test_the_example_of_keys_of_ones_own_works_in_the_readme_and_where_it_is_told():
    told = [README.read_text("utf-8"), *(check({"keys": wrong}, "settings")[1][0] for wrong in ("c", {"log": 1}))]
    examples = [re.search(r'(?:log =|like) ("c,[^"]*")', text) for text in told]
    for example in examples:
        found = keymap(tomllib.loads(f"log = {example[1]}"))
        assert found.problems == ()
        assert found.changed


def test_what_help_shows_is_what_is_bound():
    arrows = {"↑": "up", "↓": "down", "←": "left", "→": "right"}
    for entry in BOARD:
        first = entry.shown.split()[0].split("…")[0]
        names = {"esc": "escape", "pgdn": "pagedown", "pgup": "pageup", "enter": "enter"}
        key = names.get(first) or arrows.get(first) or (_character_to_key(first) if len(first) == 1 else first)
        assert key in entry.keys.split(","), entry.id
