"""The user's own editor: which command it is, and what was left by one that was never taken in."""

import pytest

from pipeline_tui.core.errors import BadInput
from pipeline_tui.tui.editor import command, forget, leftover


@pytest.fixture
def path(tmp_path):
    for name in ("good", "nano"):
        (tmp_path / name).write_text("#!/bin/sh\n")
        (tmp_path / name).chmod(0o700)
    return str(tmp_path)


@pytest.mark.parametrize(
    "env, words",
    [
        ({"VISUAL": "good -w", "EDITOR": "nano"}, ["good", "-w"]),
        ({"VISUAL": " ", "EDITOR": "good 'a b'"}, ["good", "a b"]),
        ({}, ["nano"]),
    ],
)
def test_visual_then_editor_then_a_usual_one(env, words, path):
    assert command(env | {"PATH": path}) == words


@pytest.mark.parametrize(
    "env", [{"EDITOR": "gone"}, {"VISUAL": "good 'open quote"}, {"VISUAL": "gone", "EDITOR": "good"}]
)
def test_one_that_cannot_be_started_is_told_by_name(env, path):
    with pytest.raises(BadInput, match="cannot be started"):
        command(env | {"PATH": path})


def test_none_at_all_is_told(tmp_path):
    with pytest.raises(BadInput, match="No editor was found"):
        command({"PATH": str(tmp_path)})


def test_what_was_left_is_found_once_and_names_stay_in_the_folder(tmp_path):
    assert leftover("a", tmp_path) is None
    (tmp_path / "notes-etcpasswd.md").write_bytes(b"words \xff")
    assert leftover("../etc/passwd", tmp_path) == "words \ufffd"
    forget("../etc/passwd", tmp_path)
    assert leftover("../etc/passwd", tmp_path) is None
