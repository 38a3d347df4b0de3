"""Hostile text through every command: a terminal gets nothing to obey."""

import csv
import io
import json
import os
import re
import shutil
import sqlite3

import pytest
from entry_point import inside, process

from pipeline_tui.cli import Commands

TEXTS = (
    "\x1b]0;owned\x07\x1b[2J",
    "\x1b]52;c;b3duZWQ=\x07",
    "\x9b31mred\x9b0m",
    "\u202egnp.exe\u202c \u2066x\u2069",
    "[red]x[/] [/ [@click=app.quit]q[/]",
    '=HYPERLINK("http://evil.example")',
    "\u061c\u200e\u200f\x7f\x00\x08\r",
)
ALL = " ".join(text for text in TEXTS if "\x00" not in text)
OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
BAD = b"caf\xe9 \xff\xfe \xed\xa0\x80"
"""Bytes that are no UTF-8; the last three are half a surrogate pair."""


class Program:
    """The program on a file of its own; words may be text or bytes."""

    def __init__(self, db, way=inside):
        self.db, self.way = db, way

    def __call__(self, *words, stdin=b"", **env):
        return self.way("--db", str(self.db), "--today", "2026-03-11", *words, stdin=stdin, env=env)


def inert(done):
    """What a command said, after a look whether a terminal would obey any of it."""
    assert done.code in (0, 1, 2), done
    err = done.raw_err.decode("utf-8")
    assert "Traceback" not in err
    assert "went wrong" not in err, err
    assert not OBEYED.search(err), ascii(err)
    out = done.raw_out.decode("utf-8")
    # CSV and iCalendar end their lines with a carriage return
    assert not OBEYED.search(out.replace("\r\n", "\n")), ascii(OBEYED.findall(out))
    return out


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    """A file all of whose words are hostile: some cleaned at the border, some put in behind its back."""
    place = tmp_path_factory.mktemp("hostile") / "p.db"
    program = Program(place)
    person = f"Jane {ALL.replace('@', '')}, hiring manager, jane@acme.example"
    done = program(
        "add",
        f"Acme {ALL}",
        f"Role {ALL}",
        "--contact",
        person,
        "--note",
        f"note {ALL}\nsecond line {ALL}",
        "--tag",
        ALL,
        "--salary",
        ALL,
        "--source",
        ALL,
        "--location",
        ALL,
        "--url",
        f"javascript:{ALL}",
        "--stage",
        "waiting",
    )
    assert done.code == 0, done.err
    inert(done)
    for line in (f"spoke w/ Jane, call back in 2 wks {ALL}", f"interviewed with Bob {ALL} today"):
        inert(program("log", "acme", line))
    inert(program("snooze", "acme", "in 2 weeks", "--why", ALL))
    # what another program wrote into the file, past every border
    conn = sqlite3.connect(place)
    conn.execute("UPDATE lead SET company = company || ?, role = role || ?, notes = notes || ?", (ALL, ALL, ALL))
    conn.execute("UPDATE lead SET extra = ?", (json.dumps({ALL: ALL}),))
    conn.execute("UPDATE contact SET name = name || ?, title = ?, email = ?, phone = ?", (ALL, ALL, ALL, ALL))
    conn.execute("UPDATE event SET note = note || ?, outcome = ?", (ALL, ALL))
    conn.execute("UPDATE change SET label = label || ?", (ALL,))
    conn.commit()
    conn.close()
    return place


READING = (
    ("list",),
    ("list", "--all"),
    ("list", "--json"),
    ("next",),
    ("next", "--json"),
    ("agenda",),
    ("show", "acme"),
    ("show", "acme", "--struck"),
    ("show", "acme", "--json"),
    ("why", "acme"),
    ("history",),
    ("history", "acme"),
    ("export",),
    ("export", "--format", "csv"),
    ("export", "--format", "md"),
    ("export", "--format", "vcf"),
    ("export", "--format", "sankey"),
    ("report",),
    ("report", "--format", "md", "--with-notes"),
    ("report", "--json"),
    ("calendar", "--with-notes"),
    ("calendar", "--json"),
    ("stats",),
    ("stats", "--json"),
    ("check",),
    ("paths",),
    ("settings",),
    ("keys",),
    ("man",),
    ("completion", "bash"),
)


def test_a_word_that_is_no_value_of_an_option_is_shown_inert(tmp_path):
    for words in (("--today", ALL, "list"), ("report", "--week", ALL), ("report", "--from", ALL)):
        done = Program(tmp_path / "p.db")(*words)
        inert(done)
        assert done.code == 2
        assert "write it like 2026-" in done.err


@pytest.mark.parametrize("words", READING, ids=" ".join)
def test_nothing_of_a_hostile_file_talks_to_the_terminal(file, words):
    out = inert(Program(file)(*words))
    if words[0] == "show" and "--json" not in words:
        assert "[@click=app.quit]q[/]" in out  # markup is words


def test_the_list_above_has_every_command_that_reads():
    writing = {"add", "log", "move", "close", "edit", "snooze", "undo", "redo", "import", "backup", "restore", "parse"}
    assert {words[0] for words in READING} | writing | {"demo", "tour"} == set(Commands.PLACES)


TYPED = (
    ("add", "{}"),
    ("add", "Co", "{}", "--note", "{}", "--contact", "{}", "--next", "tomorrow"),
    ("log", "acme", "called {}"),
    ("log", "{}", "called"),
    ("parse", "called {}"),
    ("show", "{}"),
    ("why", "{}"),
    ("list", "{}"),
    ("list", "company:{}"),
    ("list", "{}:x"),
    ("next", "{}"),
    ("move", "acme", "{}"),
    ("move", "{}", "offer"),
    ("close", "acme", "{}"),
    ("edit", "acme", "--role", "{}", "--tags", "{}"),
    ("edit", "acme", "--country", "{}"),
    ("edit", "acme", "--applied", "{}"),
    ("edit", "acme", "--process-owner", "{}"),
    ("snooze", "acme", "{}"),
    ("snooze", "acme", "tomorrow", "--why", "{}"),
    ("undo", "{}"),
    ("history", "{}"),
    ("import", "{}"),
    ("export", "{}"),
    ("export", "-o", "no/{}/x"),
    ("restore", "{}"),
    ("backup", "-o", "no/{}/x"),
    ("report", "--week", "{}"),
    ("calendar", "-o", "no/{}/x"),
    ("settings", "set", "me", "{}"),
    ("settings", "set", "{}", "x"),
    ("settings", "set", "tz", "{}"),
    ("{}",),
    ("--tz", "{}", "list"),
    ("--db", "no/{}", "list"),
    ("--today", "{}", "list"),
    ("--{}", "list"),
)


@pytest.mark.parametrize("text", [ALL, BAD], ids=["obeyed", "no UTF-8"])
@pytest.mark.parametrize("words", TYPED, ids=" ".join)
def test_hostile_words_typed_at_a_command_are_words(file, tmp_path, words, text):
    db = tmp_path / "p.db"
    shutil.copy(file, db)
    raw = os.fsencode(text)
    inert(Program(db)(*(os.fsencode(word).replace(b"{}", raw) for word in words)))
    if words[0] in ("add", "log", "edit", "snooze"):
        inert(Program(db)("history"))


@pytest.mark.parametrize("locale", ["C", "C.UTF-8", "en_US.ISO-8859-1"])
def test_no_locale_breaks_the_output(file, locale):
    for words in (("list",), ("show", "acme"), ("show", "acme", "--json"), ("help",)):
        inert(Program(file, process)(*words, LC_ALL=locale, PYTHONUTF8="0", PYTHONCOERCECLOCALE="0"))


@pytest.mark.parametrize(
    "name, content",
    [
        ("x.csv", b"Company,Role,Notes\n" + ALL.encode() + b',x,"=1+1"\n'),
        ("x.csv", b"Company,Role\n" + BAD + b",x\n"),
        ("x.csv", b"Company,Role\nAc\x00me,x\n"),
        ("x.jsonl", json.dumps({"format": "pipeline-tui/1", "lead": {"company": ALL + "\x00\ud800"}}).encode()),
        ("x.jsonl", b'{"format": "pipeline-tui/1", "lead": {"company": "' + BAD + b'"}}'),
        ("x.jsonl", b'{"format": "pipeline-tui/1", "lead": {"company": "A", "stage": "\\u001b[2J"}, "log": [1]}'),
        ("x.jsonl", b"[" * 100_000),
        ("x.md", f"| Company | Role |\n|---|---|\n| {ALL} | x |\n".encode()),
        ("x.xlsx", b"PK\x03\x04" + b"\0" * 100),
        ("x.db", b"SQLite format 3\0" + b"\xff" * 4096),
        ("\x1b[31mred\u202e.csv", b"Company\nAcme\n"),
    ],
)
def test_hostile_files_are_read_or_refused_in_words(tmp_path, name, content):
    place = tmp_path / name
    place.write_bytes(content)
    program = Program(tmp_path / "p.db")
    inert(program("import", "--dry-run", str(place)))
    inert(program("import", str(place)))
    inert(program("list"))
    inert(program("list", "--json"))


def test_a_note_of_a_million_letters_is_kept_whole(tmp_path):
    program = Program(tmp_path / "p.db")
    note = "word \x1b[31m " * 100_000
    inert(program("add", "Acme", "--note", "-", stdin=note.encode()))
    shown = json.loads(inert(program("show", "acme", "--json")))
    assert shown["lead"]["notes"] == note.replace("\x1b", "").strip("\n")
    for words in (("show", "acme"), ("list",), ("history",), ("export",), ("export", "--format", "csv")):
        inert(program(*words))


def test_formulas_stay_words_in_every_table(tmp_path):
    program = Program(tmp_path / "p.db")
    formulas = ["=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0"]
    for number, formula in enumerate(formulas):
        inert(program("add", f"--note={formula}", "--", f"Co{number}", formula))
    rows = list(csv.DictReader(io.StringIO(inert(program("export", "--format", "csv")))))
    assert len(rows) == len(formulas)
    for row in rows:
        for cell in row.values():
            number = re.fullmatch(r"[+-]?\d+", cell)
            assert number or not cell.startswith(("=", "+", "-", "@", "\t")), row


def test_help_of_every_command_is_plain():
    for name in (*Commands.PLACES, None):
        words = [name, "--help"] if name else ["--help"]
        assert inert(inside(*words))
