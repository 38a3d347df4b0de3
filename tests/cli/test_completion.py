"""Completion, through the scripts and in real shells where they are there."""

import datetime as dt
import os
import shutil
import subprocess
import sys

import pytest
from entry_point import inside

from pipeline_tui.core.model import Lead
from pipeline_tui.store.open import open_store

HOSTILE = "Wild, Inc. & Söhne: $HOME `x`"


@pytest.fixture
def leads(run):
    names = [("Northgate UK", "Programme manager"), ("Acme", "Engineer"), ("Acme", "Analyst"), (HOSTILE, "QA")]
    with open_store(run.db) as store:
        store.add([Lead(company=c, role=r) for c, r in names], "added", dt.datetime(2026, 3, 11, tzinfo=dt.UTC))
    return run


@pytest.fixture
def shell(run, tmp_path):
    """A folder with the command in it and the environment of a shell that finds it."""
    folder = tmp_path / "bin"
    folder.mkdir()
    command = folder / "pipeline-tui"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m pipeline_tui "$@"\n')
    command.chmod(0o755)
    return {**os.environ, "PATH": f"{folder}:{os.environ['PATH']}", "PIPELINE_TUI_DB": str(run.db)}


def offered(run, *words, db=None):
    """What a shell gets: the values for the last word."""
    env = {
        "_PIPELINE_TUI_COMPLETE": "zsh_complete",
        "COMP_WORDS": " ".join(["pipeline-tui", *words]),
        "COMP_CWORD": str(len(words)),
        "PIPELINE_TUI_DB": str(db or run.db),
    }
    done = inside(env=env)
    assert done.err == ""
    return [value.replace("\\:", ":") for value in done.out.split("\n")[1::3] if value]


@pytest.mark.parametrize(
    "words, values",
    [
        (("lo",), ["log"]),
        (("log", "nor"), ["Northgate UK"]),
        (("show", "manag"), ["Northgate UK"]),
        (("show", "acm"), ["Acme Engineer", "Acme Analyst"]),
        (("why", "wil"), [HOSTILE]),
        (("edit", "zzz"), []),
        (("move", "acme", "wai"), ["waiting_req"]),
        (("close", "acme", "rej"), ["rejected"]),
        (("list", "stage:of"), ["stage:offer"]),
        (("next", "stal"), ["stalled"]),
        (("list", "quie"), ["quiet", "quiet>="]),
        (("completion", ""), ["bash", "zsh", "fish"]),
        (("export", "--format", "js"), ["jsonl"]),
    ],
)
def test_what_is_offered(leads, words, values):
    assert offered(leads, *words) == values


def test_every_offered_lead_name_names_that_one_lead(leads):
    for words in offered(leads, "show", ""):
        assert leads("show", words).code == 0


def test_trouble_is_silence_and_touches_nothing(run, tmp_path):
    nowhere = tmp_path / "nowhere.db"
    assert offered(run, "log", "a", db=nowhere) == []
    assert not nowhere.exists()
    broken = tmp_path / "broken.db"
    broken.write_bytes(b"SQLite format 3\0" + b"x" * 500)
    assert offered(run, "log", "a", db=broken) == []
    assert broken.read_bytes() == b"SQLite format 3\0" + b"x" * 500


def test_completing_loads_no_grammar_and_no_rules(leads):
    env = {"_PIPELINE_TUI_COMPLETE": "bash_complete", "COMP_WORDS": "pipeline-tui log nor", "COMP_CWORD": "2"}
    code = (
        "import sys, atexit\nsys.argv = ['pipeline-tui']\n"
        "heavy = ('yaml', 'textual', 'sqlite_utils', 'pydantic', 'prompt_toolkit', 'pipeline_tui.core.quicklog')\n"
        "atexit.register(lambda: print([m for m in heavy if m in sys.modules], file=sys.stderr))\n"
        "from pipeline_tui.cli import main\nmain()\n"
    )
    env["PIPELINE_TUI_DB"] = str(leads.db)
    done = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, **env}, capture_output=True, text=True, check=False
    )
    assert "Northgate" in done.stdout
    assert done.stderr.strip() == "[]"


def test_each_script_names_the_command(run):
    for name in ("bash", "zsh", "fish"):
        script = run("completion", name).out
        assert "pipeline-tui" in script
        assert "_PIPELINE_TUI_COMPLETE" in script
    assert run("completion", "tcsh").code == 2


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash here")
@pytest.mark.parametrize(
    "words, reply",
    [
        ("pipeline-tui log nor", r"Northgate\ UK"),
        ("pipeline-tui show wil", r"Wild,\ Inc.\ \&\ Söhne:\ \$HOME\ \`x\`"),
        ("pipeline-tui list stage : off", "offer"),
    ],
)
def test_in_bash(leads, shell, words, reply):
    code = (
        'source <(pipeline-tui completion bash); read -ra COMP_WORDS <<< "$1"; COMP_CWORD=$((${#COMP_WORDS[@]}-1)); '
        "_pipeline_tui_completion pipeline-tui; printf '%s\\n' \"${COMPREPLY[@]}\""
    )
    done = subprocess.run(["bash", "-c", code, "-", words], env=shell, capture_output=True, text=True, check=False)
    assert done.stdout.splitlines() == [reply], done.stderr


@pytest.mark.skipif(shutil.which("fish") is None, reason="no fish here")
def test_in_fish(leads, shell):
    code = "pipeline-tui completion fish | source; complete -C 'pipeline-tui show nor'"
    done = subprocess.run(["fish", "--no-config", "-c", code], env=shell, capture_output=True, text=True, check=False)
    assert done.stdout.splitlines() == ["Northgate UK\tProgramme manager (applied)"], done.stderr


@pytest.mark.skipif(shutil.which("zsh") is None, reason="no zsh here")
def test_the_zsh_script_is_zsh(run, shell):
    code = "autoload -Uz compinit && compinit -u; source =(pipeline-tui completion zsh); print ${_comps[pipeline-tui]}"
    done = subprocess.run(["zsh", "-fc", code], env=shell, capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["_pipeline_tui_completion"], done.stderr
