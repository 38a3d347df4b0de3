"""`settings`, `keys` and `tour` from a shell."""

import json
import os
import stat
from pathlib import Path

import pytest

from pipeline_tui.settings import ABOUT, DEFAULT_VIEWS
from pipeline_tui.tui.keys import SCREENS


def _file(run):
    return Path(run("settings", "path").out.strip())


def test_every_setting_is_shown_with_its_sentence_and_the_file(run):
    out = run("settings").out
    for about in ABOUT:
        assert about.name in out
        assert about.sentence in out
    for view in DEFAULT_VIEWS.values():
        assert view.filter in out
    assert str(_file(run)) in out
    assert not _file(run).exists()


def test_a_setting_is_set_and_given_up(run):
    assert run("settings", "set", "country", "GB").code == 0
    assert stat.S_IMODE(os.stat(_file(run)).st_mode) == 0o600
    shown = json.loads(run("settings", "--json").out)
    assert shown["country"] == "GB"
    assert shown["path"] == str(_file(run))
    assert shown["views"]["2"]["filter"] == DEFAULT_VIEWS[2].filter
    done = run("settings", "set", "country", "")
    assert "default" in done.out
    assert json.loads(run("settings", "--json").out)["country"] == ""


@pytest.mark.parametrize(
    "key, value, word",
    [
        ("profile", "pushy", "gentle"),
        ("tz", "Mars", "Europe/Berlin"),
        ("country", "Atlantis", "GB"),
        ("theme", "pink", "pipeline-light"),
        ("colour", "red", "profile"),
        ("views.12", "due", "views.3"),
        ("views.3", "stage:nowhere", "waiting_req"),
        ("views.8.name", "Mine", "settings set views.8"),
        ("keys.log", "n", "taken by new"),
        ("keys.lgo", "c", "log"),
        ("keys.log", "hyper+x", "ctrl+d"),
    ],
)
def test_what_cannot_be_set_is_said_and_nothing_is_written(run, key, value, word):
    done = run("settings", "set", key, value)
    assert done.code == 2
    assert word in done.err
    assert "Traceback" not in done.err
    assert not _file(run).exists()


def test_a_mistake_in_the_file_is_told_with_its_line_and_the_program_runs(run):
    file = _file(run)
    file.parent.mkdir(parents=True)
    file.write_text('me = "Ada"\nprofile = "pushy"\n[keys]\nlog = "n"\n')
    done = run("list")
    assert done.code == 0
    assert f"{file}, line 2: profile" in done.err
    assert json.loads(run("settings", "--json").out)["me"] == "Ada"
    assert "line 2" in json.loads(run("settings", "--json").out)["problems"][0]
    assert '"n" is taken by new' in run("keys").err


def test_a_view_is_taken_out(run):
    assert run("settings", "set", "views.2", "").code == 0
    assert list(json.loads(run("settings", "--json").out)["views"]) == ["1", "3", "4", "5"]


def test_the_table_of_keys_is_the_registry_with_ones_own_marked(run):
    assert run("settings", "set", "keys.board.log", "w, f5").code == 0
    out = run("keys").out
    for table in SCREENS.values():
        for key in table:
            assert key.tooltip in out
    assert "w f5" in out
    assert out.count("(yours)") == 1
    rows = json.loads(run("keys", "--json").out)["keys"]
    assert [(row["where"], row["id"]) for row in rows] == [(k.where, k.id) for t in SCREENS.values() for k in t]
    log = next(row for row in rows if row["id"] == "log")
    assert (log["keys"], log["default"]) == (["w", "f5"], ["c"])
    assert run("settings", "set", "keys.board.log", "").code == 0
    assert "(yours)" not in run("keys").out


def test_the_tour_is_remembered_once_it_was_shown(monkeypatch):
    from pipeline_tui.cli.board import _toured
    from pipeline_tui.paths import tour_mark

    assert not _toured()
    assert _toured()
    assert stat.S_IMODE(tour_mark().stat().st_mode) == 0o600


def test_a_tour_that_was_asked_for_does_not_come_back_unasked(run, monkeypatch):
    shown = []
    monkeypatch.setattr("pipeline_tui.cli.board._need_a_terminal", lambda: None)
    monkeypatch.setattr("pipeline_tui.cli.board._make_haste", lambda: None)
    monkeypatch.setattr("pipeline_tui.tui.app.run", lambda *_, tour, **__: shown.append(tour))
    run("tour")
    run()
    run("tour")
    assert shown == [True, False, True]


def test_where_nothing_can_be_remembered_the_tour_does_not_come_back_for_ever(tmp_path, monkeypatch):
    from pipeline_tui.cli.board import _toured

    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    assert _toured()


def test_the_tour_needs_a_terminal_and_says_so(run):
    done = run("tour")
    assert done.code == 2
    assert "terminal" in done.err
