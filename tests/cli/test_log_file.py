"""`log --file`: all lines or none, every problem with its line."""

import json

import pytest


@pytest.fixture
def leads(run):
    run("add", "Acme", "Engineer", "--contact", "Jane Roe, hiring manager, 020 7946 0000")
    run("add", "Blue", "Analyst")
    run("add", "Blue", "Buyer")
    return run


def log_of(run, words):
    return json.loads(run("show", words, "--json").out)["log"]


def test_lines_on_several_leads_are_one_step(leads, tmp_path):
    file = tmp_path / "calls.txt"
    file.write_text("# Tuesday\n\nacme: called Jane, back in 2 wks\nblue analyst | left vm\nacme\temailed Jane\n")
    before = leads("export").out
    done = leads("log", "--file", str(file))
    assert done.code == 0, done.err
    assert "check in Wed 25 Mar" in done.out or "try again Wed 25 Mar" in done.out
    assert "Logged 3 lines on 2 leads" in done.out
    assert [e["kind"] for e in log_of(leads, "acme")][1:] == ["call", "email"]
    assert [e["kind"] for e in log_of(leads, "blue analyst")][1:] == ["voicemail"]
    leads("undo")
    assert leads("export").out == before


def test_a_person_a_line_introduces_is_known_to_the_next_one(leads):
    assert leads("log", "--file", "-", "--add-people", stdin="acme: spoke to Tom Poole\nacme: emailed Tom\n").code == 0
    shown = json.loads(leads("show", "acme", "--json").out)
    assert len(shown["contacts"]) == 2
    assert shown["log"][1]["who"] == shown["log"][2]["who"] == ["tom_poole"]


def test_every_problem_is_listed_with_its_line_and_nothing_is_saved(leads):
    before = leads("export").out
    text = "acme: called Jane\nnowhere: called\nblue: called\nacme\nacme: spoke to Jane, call back 4/5\nacme:\n"
    done = leads("log", "--file", "-", stdin=text, env={"LC_ALL": "en_US.UTF-8"})
    assert done.code == 2
    for line, words in (
        (2, "No lead"),
        (3, "2 leads"),
        (4, "names no lead"),
        (5, "2026-05-04"),
        (6, "say what"),
    ):
        assert any(f"line {line}:" in row and words in row for row in done.err.splitlines()), (line, done.err)
    assert "line 1:" not in done.err
    assert leads("export").out == before


def test_what_cannot_be_understood_is_a_note_as_it_is_for_one_line(leads):
    one = leads("log", "acme", "x")
    assert one.code == 0
    done = leads("log", "--file", "-", stdin="acme: x\n")
    assert done.code == 0
    assert "so it is a note" in done.out
    first, second = json.loads(leads("show", "acme", "--json").out)["log"][-2:]
    assert (first["kind"], first["note"]) == (second["kind"], second["note"]) == ("note", "x")


def test_the_json_names_entries_and_problems(leads):
    good = json.loads(leads("log", "--file", "-", "--json", stdin="acme: called Jane\n").out)
    assert (good["saved"], good["dry_run"], good["problems"]) == (True, False, [])
    assert (good["entries"][0]["line"], good["entries"][0]["company"]) == (1, "Acme")
    assert good["entries"][0]["understood"]["kind"] == "call"
    bad = leads("log", "--file", "-", "--json", stdin="acme: called\nx: called\n")
    assert bad.code == 2
    assert json.loads(bad.out)["saved"] is False
    assert [p["line"] for p in json.loads(bad.out)["problems"]] == [2]


def test_a_dry_run_saves_nothing(leads):
    before = leads("export").out
    done = leads("log", "--file", "-", "--dry-run", stdin="acme: called Jane\n")
    assert done.code == 0
    assert "nothing was saved" in done.out
    assert leads("export").out == before


@pytest.mark.parametrize(
    "stdin, said",
    [("", "no entry"), ("# only\n", "no entry"), (b"acme: \x00called", "NUL"), (b"a: b\nacme: \xff", "line 2")],
)
def test_what_is_no_file_of_lines_is_one_sentence(leads, stdin, said):
    done = leads("log", "--file", "-", stdin=stdin)
    assert done.code == 2
    assert said in done.err


@pytest.mark.parametrize(
    "words",
    [
        ("acme", "--file", "x"),
        ("--file", "x", "--from-mail", "y"),
        ("acme", "called", "--dry-run"),
        ("acme", "--strike", "1", "--file", "x"),
        ("acme", "called", "--with-body"),
        ("--strike", "1"),
        ("acme", "called", "--from-mail", "x"),
        ("--file", "/nowhere/at/all"),
    ],
)
def test_options_that_mean_nothing_together_are_refused(leads, words):
    done = leads("log", *words)
    assert done.code == 2
    assert "Nothing was saved" in done.err
