"""`next --oneline`: one line, from what is there now, without loading what it does not need."""

import json
import stat
import subprocess
import sys


def test_it_says_who_needs_you_and_nothing_when_nobody_does(run):
    assert (run("next", "--oneline").code, run("next", "--oneline").out) == (0, "")
    run("add", "Acme", "--applied", "2026-02-02")
    done = run("next", "--oneline")
    assert done.code == 0
    assert "Acme: " in done.out
    assert done.out.count("\n") == 1
    assert len(run("next", "--oneline", "--width", "12").out.strip()) <= 12


def test_the_answer_is_never_an_old_one(run, tmp_path):
    run("add", "Acme", "--applied", "2026-02-02")
    first = run("next", "--oneline").out
    assert run("next", "--oneline").out == first
    run("add", "Blue", "--applied", "2026-01-05")
    assert run("next", "--oneline").out != first
    run("undo")
    assert run("next", "--oneline").out == first
    assert run("next", "--oneline", today="2026-02-03").out == ""
    assert run("next", "--oneline", "company:nobody").out == ""
    folder = tmp_path / "xdg_config_home" / "pipeline-tui"
    folder.mkdir(parents=True)
    (folder / "rules.yaml").write_text("rules: [oops")
    assert "rules.yaml" in run("next", "--oneline").err


def test_the_kept_answer_is_for_the_owner_alone_and_a_broken_one_is_no_trouble(run, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    run("add", "Acme", "--applied", "2026-02-02")
    first = run("next", "--oneline").out
    kept = tmp_path / "cache" / "pipeline-tui" / "oneline.json"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    for content in ("", "[]", "{}", '{"stamp": 3}'):
        kept.write_text(content)
        assert run("next", "--oneline").out == first


def test_the_second_time_nothing_heavy_is_loaded(run, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    run("add", "Acme", "--applied", "2026-02-02")
    words = ["x", "--db", str(run.db), "--today", "2026-03-11", "next", "--oneline"]
    code = (
        f"import sys\nfrom pipeline_tui.cli import cli\nsys.argv = {words!r}\n"
        "cli.main(standalone_mode=False)\n"
        "heavy = {'yaml', 'sqlite3', 'sqlite_utils', 'pydantic', 'textual', 'rich', 'pipeline_tui.pipeline',"
        " 'pipeline_tui.core.model', 'prompt_toolkit', 'icalendar'} & set(sys.modules)\nassert not heavy, heavy\n"
    )
    run("next", "--oneline")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "Acme" in done.stdout


def test_it_goes_alone(run):
    assert run("next", "--oneline", "--json").code == 2
    assert json.loads(run("next", "--json").out) == []
