"""Every command that reads or changes speaks JSON, says in its help which, and keeps its keys."""

import json

import click
import pytest

from pipeline_tui.cli import Commands, cli

NO_JSON = {
    "demo": "a screen",
    "tour": "a screen",
    "export": "its formats are documents themselves",
    "completion": "a script for a shell",
    "man": "a page",
}
ARGUMENTS = {
    "add": ("Blue",),
    "show": ("acme",),
    "why": ("acme",),
    "move": ("acme", "offer"),
    "close": ("acme", "rejected"),
    "edit": ("acme", "--role", "Buyer"),
    "snooze": ("acme", "in 2 weeks"),
    "parse": ("called Jane",),
    "log": ("acme", "called Jane"),
}
VERDICT = {"rule", "flag", "severity", "action", "recipient", "channel", "due", "reason", "signals", "courtesy"}
KEYS = {
    "add": {"lead", "contacts", "log", "verdict", "script"},
    "show": {"lead", "contacts", "log", "verdict", "script", "agreed_dates", "thank_yous", "profile"},
    "why": {"lead", "verdict", "why"},
    "log": {"understood", "lead", "contacts", "log", "verdict"},
    "parse": {"kind", "direction", "contact", "date", "outcome", "next", "minutes"},
    "undo": {"done", "label", "leads"},
    "redo": {"done", "label", "leads"},
    "stats": {"today", "leads", "stages", "outcomes", "sources"},
    "report": {"first", "last", "today", "done", "came", "due", "stands"},
    "paths": {"pipeline", "settings", "backups", "state", "cache"},
}


def commands():
    ctx = click.Context(cli)
    return {name: cli.get_command(ctx, name) for name in Commands.PLACES}


@pytest.mark.parametrize("name", [name for name in Commands.PLACES if name not in NO_JSON])
def test_it_has_json_and_its_help_says_what_comes(name):
    command = commands()[name]
    assert any("--json" in param.opts for param in command.params), f"{name} has no --json"
    assert "JSON:" in (command.help or ""), f"{name} --help does not say what --json prints"


@pytest.mark.parametrize("name", [name for name in Commands.PLACES if name not in NO_JSON and name != "import"])
def test_it_prints_one_json_document_and_nothing_beside_it(run, name):
    run("add", "Acme", "Engineer", "--applied", "2026-02-02")
    arguments = ARGUMENTS.get(name, ())
    if name == "restore":
        run("backup")
    done = run(name, *arguments, "--json")
    assert done.code == 0, done.err
    document = json.loads(done.out)
    assert set(document if isinstance(document, dict) else ()) >= KEYS.get(name, set())
    if isinstance(document, dict) and "verdict" in document:
        assert set(document["verdict"]) >= VERDICT


def test_lists_are_lists_of_the_same_objects(run):
    run("add", "Acme", "Engineer", "--applied", "2026-02-02")
    for words in (("list",), ("next",), ("list", "--all")):
        (one,) = json.loads(run(*words, "--json").out)
        assert set(one) == {"lead", "verdict", "script"}
        assert set(one["verdict"]) >= VERDICT
        (full,) = json.loads(run(*words, "--full", "--json").out)
        assert set(full) >= {"lead", "contacts", "log", "verdict", "script"}
    (change,) = json.loads(run("history", "--json").out)
    assert set(change) == {"number", "id", "at", "label", "kind", "undone", "leads", "fields", "more"}


def test_an_import_reports_in_json(run, tmp_path):
    file = tmp_path / "t.csv"
    file.write_text("Company,Role,Date Applied,Status\nAcme,Engineer,2026-03-02,Applied\n")
    report = json.loads(run("import", str(file), "--json").out)
    assert set(report) >= {
        "file", "format", "encoding", "delimiter", "records", "leads", "people", "skipped", "statuses", "unread_dates",
        "added",
    }  # fmt: skip
