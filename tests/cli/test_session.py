"""Mistakes in tables of the user's own: known before a screen opens, told on it, and in `settings`."""

import json

import pytest

from pipeline_tui.cli.session import Session
from pipeline_tui.paths import settings_dir
from pipeline_tui.store.open import memory_store

MISTAKES = {
    "rules.yaml": ("rules:\n- id: S-INT\n  severity: 9\n", "line 3: severity is 9"),
    "profiles.yaml": ("profiles:\n  gentle:\n    int_base: soon\n", "line 3: int_base is 'soon'"),
    "scripts.yaml": ("actions:\n  reply:\n    song: la\n", "line 3: reply has an unknown part 'song'"),
}


def write(name, text):
    settings_dir().mkdir(parents=True, exist_ok=True)
    (settings_dir() / name).write_text(text)


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_in_a_table_is_there_to_be_told_when_the_board_opens(name, capsys):
    text, why = MISTAKES[name]
    write(name, text)
    session = Session()
    session.over(memory_store())
    (told,) = session.told()
    assert told.startswith(f"{settings_dir() / name}, {why}")
    assert told.endswith("The built-in table is used instead.")
    assert capsys.readouterr().err.strip() == told


def test_many_mistakes_leave_room_for_the_board(capsys):
    write("scripts.yaml", "actions:\n" + "".join(f"  mine{n}: {{song: la}}\n" for n in range(9)))
    session = Session()
    session.over(memory_store())
    assert session.told()[-1] == "5 more mistakes: `pipeline-tui settings` tells them all."
    assert len(session.told()) == 5
    assert capsys.readouterr().err.count("song") == 9


def test_settings_tell_mistakes_in_the_tables(run):
    for name, (text, _) in MISTAKES.items():
        write(name, text)
    done = run("settings", "--json")
    assert len(json.loads(done.out)["problems"]) == len(done.err.splitlines()) == 3


def test_the_board_opens_with_what_is_wrong(run, monkeypatch):
    from pipeline_tui.cli import board

    shown = []
    monkeypatch.setattr("pipeline_tui.tui.app.run", lambda pipeline, **more: shown.append(more["troubles"]))
    for name in ("_need_a_terminal", "_make_haste"):
        monkeypatch.setattr(board, name, lambda: None)
    write("rules.yaml", MISTAKES["rules.yaml"][0])
    run()
    run("demo")
    assert [len(troubles) for troubles in shown] == [1, 1]


def test_no_table_no_word(capsys):
    session = Session()
    session.over(memory_store())
    assert session.told() == []
    assert capsys.readouterr().err == ""
