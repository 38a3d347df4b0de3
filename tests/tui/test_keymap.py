"""The user's own keys: what is read, what is refused and in which words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline_tui.tui.keymap import keymap, read_key, say_key
from pipeline_tui.tui.keys import SCREENS


@pytest.mark.parametrize(
    "word, key",
    [
        ("c", "c"), ("L", "L"), ("?", "question_mark"), ("/", "slash"), ("comma", "comma"), ("+", "plus"),
        ("ctrl+d", "ctrl+d"), ("Ctrl+D", "ctrl+d"), ("ctrl++", "ctrl+plus"), ("shift+l", "L"), ("F5", "f5"),
        ("shift+up", "shift+up"), ("pgdn", "pagedown"), ("esc", "escape"), ("↑", "up"), ("space", "space"),
        ("question_mark", "question_mark"), ("ö", "ö"), ("shift+ctrl+up", "ctrl+shift+up"),
        ("hyper+x", None), ("nonsense", None), ("", None), ("ctrl+", None), ("ctrl+ctrl+x", None), ("f99", None),
        ("\x1b", None), ("cc", None),
    ],
)  # fmt: skip
def test_a_key_as_people_write_it(word, key):
    assert read_key(word) == key


@pytest.mark.parametrize("where", SCREENS)
def test_every_default_key_is_one_that_can_be_written(where):
    for entry in SCREENS[where]:
        for key in entry.keys.split(","):
            assert read_key(say_key(key)) == key
            assert read_key(key) == key


@given(st.text(max_size=12))
def test_any_text_is_a_key_or_none(word):
    key = read_key(word)
    assert key is None or ("," not in key and "." not in key and not key.isspace())


def keys_of(found, name, where="board"):
    return next(key for key in found.table(where) if key.id == name)


def test_no_keys_of_ones_own_is_the_registry():
    found = keymap({})
    assert (found.screens, found.changed, found.problems) == (SCREENS, {}, ())


def test_keys_are_laid_over_and_shown_as_people_write_them():
    found = keymap({"log": "f8, ctrl+l, comma", "settings": "f2"})
    log = keys_of(found, "log")
    assert found.problems == ()
    assert (log.keys, log.shown) == ("f8,ctrl+l,comma", "f8 ctrl+l ,")
    assert found.changed["board.log"] == "f8,ctrl+l,comma"
    having = {where for where, keys in SCREENS.items() if {"log", "settings"} & {key.id for key in keys}}
    assert {name.split(".")[0] for name in found.changed} == having
    assert next(iter(found.changed)) == "board.log"
    assert log.bindings()[0].key_display == "f8"


def test_a_bare_id_holds_on_every_screen_that_has_it_and_one_with_its_screen_is_stronger():
    found = keymap({"down": "f6", "views.down": "f7"})
    assert keys_of(found, "down").keys == "f6"
    assert keys_of(found, "down", "views").keys == "f7"
    only = keymap({"views.down": "f7"})
    assert keys_of(only, "down").keys == "j,down"


def test_two_things_can_change_places():
    found = keymap({"log": "e", "edit": "c"})
    assert found.problems == ()
    assert (keys_of(found, "log").keys, keys_of(found, "edit").keys) == ("e", "c")


def test_a_row_of_keys_needs_one_for_each_place():
    row = "f1 f2 f3 f4 f5 f6 f7 f8 f9"
    found = keymap({"board.view": row})
    assert found.problems == ()
    assert found.changed["board.view.3"] == "f3"
    assert keys_of(found, "view").shown == "f1…f9"
    assert "9 keys" in keymap({"board.view": "f1"}).problems[0]


@pytest.mark.parametrize(
    "mine, words",
    [
        ({"lgo": "c"}, ["keys.lgo", "log"]),
        ({"moon.log": "c"}, ["moon", "board"]),
        ({"views.log": "c"}, ["keys.views.log", "on views"]),
        ({"log": "hyper+x"}, ["keys.log", "hyper+x", "ctrl+d"]),
        ({"board.log": "n"}, ["keys.log", '"n"', "new"]),
        ({"log": ""}, ["keys.log", "at least one key"]),
        ({"log": "ctrl+q"}, ["keys.log", "leaves the program"]),
        ({"log": "ctrl+z"}, ["keys.log", "back to the shell"]),
        ({"log": "ctrl+i"}, ["keys.log", "tab"]),
        ({"log": "c, ctrl+["}, ["keys.log", '"ctrl+["', "send escape"]),
        ({"lgo": "f5"}, ['there is no "lgo"; did you mean "log"? `pipeline-tui keys`']),
        ({"zzzz": "f5"}, ['there is no "zzzz". `pipeline-tui keys`']),
        ({"triage.zzzz": "f5"}, ['there is no "zzzz" on triage. `pipeline-tui keys`']),
        ({"board.log": "x y"}, ["keys.log", "taken by"]),
    ],
)
def test_what_cannot_be_used_is_named_and_the_default_stays(mine, words):
    found = keymap(mine)
    assert len(found.problems) == 1
    for word in words:
        assert word in found.problems[0]
    assert found.screens == SCREENS
    assert found.changed == {}


IDS = st.sampled_from([key.id for key in SCREENS["board"]])
KEYS = st.sampled_from([key for entry in SCREENS["board"] for key in entry.keys.split(",")] + ["f1", "f2", "nonsense"])


@given(st.dictionaries(IDS, st.lists(KEYS, max_size=3).map(", ".join), max_size=6))
def test_whatever_is_asked_for_no_key_does_two_things_and_none_is_lost(mine):
    found = keymap(mine)
    for table in found.screens.values():
        pressed = [one for key in table for one in key.keys.split(",")]
        assert len(pressed) == len(set(pressed))
        assert all(key.keys for key in table)


@pytest.mark.parametrize("where", SCREENS)
def test_sentences_name_the_first_key_as_help_shows_it(where):
    for entry in SCREENS[where]:
        said = keymap({}).words(where, f"{{{entry.id}}} does it")
        assert said.casefold() == f"{entry.shown.split()[0]} does it".casefold()


@pytest.mark.parametrize(
    "mine, sentence, said",
    [
        ("u", "{undo} takes it back", "u takes it back"),
        ("U", "{undo} takes it back", "U takes it back"),
        ("backspace, u", "{undo} takes it back", "Backspace takes it back"),
        ("ctrl+f", "{undo} takes it back", "Ctrl+F takes it back"),
        ("f2", "{view} · {undo}", "1…9 · F2"),
        ("+", "{undo} {help} {clear} {advance}", "+ ? Esc >"),
    ],
)
def test_sentences_name_the_keys_in_force(mine, sentence, said):
    found = keymap({"undo": mine, "redo": "f9"})
    assert found.problems == ()
    assert found.words("board", sentence) == said


def test_a_key_of_a_row_is_named_by_its_place():
    found = keymap({"board.view": "f1 f2 f3 f4 f5 f6 f7 f8 f9"})
    assert found.key("board", "view", 3) == "F3"
    assert found.words("board", "{view}") == "f1…f9"
    assert keymap({}).key("board", "view", 3) == "3"
