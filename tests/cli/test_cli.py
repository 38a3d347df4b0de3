"""The command line, through its real entry point."""

import datetime as dt
import json
import sqlite3
import stat
import subprocess
import sys
from dataclasses import replace

import pytest

from pipeline_tui.cli import Commands
from pipeline_tui.cli.lists import _calm
from pipeline_tui.cli.session import Session


def leads(done):
    assert done.code == 0, done.err
    return json.loads(done.out)


def test_a_lead_from_start_to_close(run):
    made = leads(
        run("add", "Acme", "Data engineer", "--contact", "Jane Roe, hiring manager, jane@acme.example", "--json")
    )
    assert made["lead"]["company"] == "Acme"
    assert made["lead"]["applied_on"] == "2026-03-11"
    assert made["contacts"]["jane-roe"]["role"] == "hiring_manager"
    assert run("move", "acme", "interviewed").code == 0
    shown = leads(run("show", "acme", "--json"))
    assert (shown["lead"]["stage"], shown["lead"]["stage_since"]) == ("interviewed", "2026-03-11")
    assert run("close", "acme", "rejected").code == 0
    assert leads(run("list", "--json")) == []
    (closed,) = leads(run("list", "--all", "--json"))
    assert (closed["lead"]["stage"], closed["lead"]["outcome"]) == ("closed", "rejected")


def test_a_logged_call_is_in_the_log_and_changes_the_verdict(run):
    run("add", "Acme", "--stage", "waiting", "--contact", "Jane Roe, hiring manager, 020 7946 0000")
    done = run("log", "acme", "spoke w/ Jane, req still not approved, call back in 2 wks", "--json")
    shown = leads(done)
    (entry,) = shown["log"]
    assert (entry["kind"], entry["dir"], entry["who"], entry["agreed_on"]) == (
        "call",
        "two_way",
        ["jane-roe"],
        "2026-03-25",
    )
    assert (shown["verdict"]["rule"], shown["verdict"]["due"]) == ("A1", "2026-03-25")
    later = leads(run("next", "--json", today="2026-03-25"))
    assert [(lead["verdict"]["rule"], lead["verdict"]["recipient"]) for lead in later] == [("A2", ["jane-roe"])]


def test_log_prints_what_was_understood(run):
    run("add", "Acme", "--contact", "Jane Roe, hiring manager")
    done = run("log", "acme", "called Jane, still waiting on req, back in 2 wks")
    assert "call · Jane Roe · still waiting on requisition" in done.out
    assert "Wed 25 Mar, in 14 days" in done.out


def test_a_date_that_can_be_two_days_is_refused_with_both_and_nothing_is_saved(run):
    run("add", "Acme", "--contact", "Jane Roe, hiring manager")
    before = run("show", "acme", "--json").out
    done = run("log", "acme", "spoke to Jane, call back 4/5", env={"LC_ALL": "en_US.UTF-8"})
    assert done.code == 2
    assert "2026-04-05" in done.err
    assert "2026-05-04" in done.err
    assert run("show", "acme", "--json").out == before


def test_undo_and_redo_over_separate_runs(run):
    run("add", "Acme")
    run("move", "acme", "offer")
    assert "moved Acme to offer" in run("undo").out
    assert leads(run("show", "acme", "--json"))["lead"]["stage"] == "applied"
    assert "moved Acme to offer" in run("redo").out
    assert leads(run("show", "acme", "--json"))["lead"]["stage"] == "offer"
    assert "nothing to redo" in run("redo").out


def test_history_names_what_was_done_newest_first(run):
    run("add", "Acme")
    run("move", "acme", "offer")
    run("undo")
    rows = json.loads(run("history", "--json").out)
    labels = [row["label"] for row in rows if row["kind"] == "do"]
    assert labels == ["moved Acme to offer", "added Acme"]


def test_several_matches_are_listed_and_nothing_is_done(run):
    run("add", "Acme", "Engineer")
    run("add", "Acme", "Analyst")
    done = run("move", "acme", "offer")
    assert done.code == 2
    assert "Engineer" in done.err
    assert "Analyst" in done.err
    assert all(lead["lead"]["stage"] == "applied" for lead in leads(run("list", "--json")))
    assert run("move", "acme analyst", "offer").code == 0


@pytest.mark.parametrize(
    "words, said",
    [
        (("--today", "2026-13-01", "list"), "2026-03-11"),
        (("move", "acme", "screening"), "interviewed"),
        (("close", "acme", "ghosted"), "rejected"),
        (("show", "nobody"), "No lead matches"),
        (("snooze", "acme", "yesterday"), "not ahead"),
        (("edit", "acme", "--applied", "11.3."), "2026-03-11"),
        (("edit", "acme", "--cadence", "0"), "from 1 to 250"),
        (("edit", "acme", "--cadence", "-1"), "from 1 to 250"),
        (("add", " "), "needs a company"),
        (("log", "acme", "  "), "Say what happened"),
        (("list", "quiet>=x"), "quiet"),
        (("--tz", "Mars/Olympus", "list"), "Europe/Berlin"),
        (("import", "nowhere.csv"), "nowhere.csv"),
        (("frobnicate",), "No such command"),
    ],
)
def test_bad_input_is_one_clear_sentence_and_exit_code_2(run, words, said):
    run("add", "Acme")
    done = run(*words)
    assert done.code == 2
    assert said in done.err
    assert "Traceback" not in done.err
    assert len(leads(run("list", "--json"))) == 1


@pytest.mark.parametrize("content", [b"not a database at all, just words", b"", b"SQLite format 3\0" + b"\0" * 200])
def test_a_file_that_is_no_pipeline_is_refused_and_not_one_byte_changes(run, tmp_path, content):
    file = tmp_path / "other.db"
    file.write_bytes(content)
    for words in (("list",), ("add", "Acme"), ("next", "--json")):
        done = run(*words, file=file)
        assert done.code == 2
        assert "other.db" in done.err
        assert "Traceback" not in done.err
    assert file.read_bytes() == content


def test_the_database_of_another_program_is_left_alone(run, tmp_path):
    file = tmp_path / "other.db"
    with sqlite3.connect(file) as db:
        db.execute("CREATE TABLE lead (id TEXT)")
    before = file.read_bytes()
    assert run("add", "Acme", file=file).code == 2
    assert file.read_bytes() == before


def test_reading_makes_no_file_and_says_how_to_begin(run):
    done = run("list")
    assert done.code == 0
    assert "import tracker.csv" in done.out
    assert "demo" in done.out
    assert json.loads(run("next", "--json").out) == []
    assert not run.db.exists()


def test_the_file_is_for_the_owner_alone(run):
    run("add", "Acme")
    assert stat.S_IMODE(run.db.stat().st_mode) == 0o600


def test_next_check_is_for_scripts(run):
    run("add", "Acme", "--applied", "2026-03-10")
    assert run("next", "--check").code == 0
    assert run("next", "--check", today="2026-05-11").code == 1


def test_when_nobody_needs_me_the_next_date_is_one_ahead(run):
    run("add", "Acme", "--applied", "2026-03-10")
    assert "Nobody needs you today. The next date is Thu 19 Mar, in 8 days." in run("next").out
    day = dt.date(2026, 3, 11)
    (card,) = Session(db=str(run.db), today=day).open(create=False).cards()

    def due(*days):
        return [replace(card, verdict=replace(card.verdict, due=day + dt.timedelta(n))) for n in days]

    assert _calm(due(0), day) == "Nobody needs you today."
    assert _calm(due(0, 1, 5), day).endswith("The next date is Thu 12 Mar, tomorrow.")


def test_text_from_outside_cannot_talk_to_the_terminal(run):
    run("add", "Ac\x1b]0;owned\x07me", "[red]x[/] \u202eevil", "--note", "a\x9b2Jb")
    for words in (("list",), ("show", "acme"), ("next",)):
        out = run(*words).out
        assert not any((ord(c) < 32 and c != "\n") or 0x7F <= ord(c) < 0xA0 or c == "\u202e" for c in out)


def test_parse_saves_nothing_and_reads_as_the_contract_says(run):
    read = json.loads(run("parse", "called Sarah, left vm, try again thurs", "--json").out)
    assert {key: read[key] for key in ("kind", "direction", "contact", "date", "outcome", "next", "minutes")} == {
        "kind": "voicemail", "direction": "out", "contact": "Sarah", "date": "2026-03-11", "outcome": "left_message",
        "next": "2026-03-12", "minutes": None,
    }  # fmt: skip
    assert not run.db.exists()


def test_export_and_import_lose_nothing(run, tmp_path):
    run("add", "Zoë & Söhne", "Déjà vu [x]", "--contact", "Jane Roe, HR", "--tag", "remote", "--note", 'two\n"lines"')
    run("log", "zoe", "spoke to Jane, call back in 2 wks")
    out = tmp_path / "all.jsonl"
    assert run("export", "-o", str(out)).code == 0
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    other = tmp_path / "other.db"
    assert run("import", str(out), file=other).code == 0
    assert run("export", file=other).out == out.read_text("utf-8")
    again = json.loads(run("import", str(out), "--json", file=other).out)
    assert again["added"] == 0


def test_an_import_is_one_step_back(run, tmp_path):
    file = tmp_path / "tracker.csv"
    file.write_text(
        "Company,Role,Date Applied,Status\nAcme,Engineer,2026-03-02,Applied\nBlue,Nurse,2026-03-03,Rejected\n"
    )
    report = json.loads(run("import", str(file), "--json").out)
    assert (report["records"], report["leads"], report["added"]) == (2, 2, 2)
    assert len(leads(run("list", "--all", "--json"))) == 2
    run("undo")
    assert leads(run("list", "--all", "--json")) == []


def test_a_dry_run_saves_nothing(run, tmp_path):
    file = tmp_path / "tracker.csv"
    file.write_text("Company,Role,Date Applied,Status\nAcme,Engineer,2026-03-02,Applied\n")
    assert "nothing was saved" in run("import", str(file), "--dry-run").out
    assert not run.db.exists()


def test_the_board_without_a_terminal_is_one_line_that_names_commands(run):
    for words in ((), ("demo",)):
        done = run(*words)
        assert done.code == 2
        assert "next" in done.err
        assert "\x1b" not in done.out


def test_edit_sets_and_clears(run):
    run("add", "Acme", "--source", "referral")
    run("edit", "acme", "--role", "Analyst", "--source", "", "--cadence", "15", "--frozen", "yes", "--tags", "a, b")
    lead = leads(run("show", "acme", "--json"))["lead"]
    assert (lead["role"], lead["source"], lead["cadence_bd"], lead["frozen"], lead["tags"]) == (
        "Analyst",
        None,
        15,
        True,
        ["a", "b"],
    )


def test_what_stands_beside_a_verdict_is_printed_wherever_it_is_read(run):
    run("add", "Acme", "--stage", "interviewed", "--contact", "Jane Roe, hiring manager, +44 1", today="2026-02-02")
    run("log", "acme", "call with Jane", today="2026-02-03")
    run("edit", "acme", "--stage-since", "2026-02-02", today="2026-02-03")
    run("snooze", "acme", "2026-03-09", "--why", "on leave", today="2026-02-20")
    for command in (("next",), ("show", "acme"), ("why", "acme")):
        out = run(*command).out
        assert "Back from snooze: on leave." in out, command
        assert "Call between 9:00 and 17:00." in out, command
        assert "Back from snooze" not in run(*command, today="2026-03-08").out
    run("log", "acme", "left vm for Jane", today="2026-03-10")
    assert "Back from snooze" not in run("show", "acme").out


def test_each_person_owed_thanks_gets_a_note_of_their_own(run):
    run("add", "Acme", "--stage", "interviewed", "--contact", "Ann Bo, HR", "--contact", "Ben Lo, peer")
    run("log", "acme", "interviewed with Ann and Ben")
    out = run("show", "acme").out
    assert "e-mail to Ann Bo: Thank you" in out
    assert "e-mail to Ben Lo: Thank you" in out
    notes = json.loads(run("show", "acme", "--json").out)["script"]["each"]
    assert [note["to"] for note in notes] == ["ann-bo", "ben-lo"]
    bodies = [note["body"].partition(",")[2] for note in notes]
    assert bodies[0] != bodies[1]


def test_snooze_hides_from_next_until_its_day(run):
    run("add", "Acme", "--applied", "2026-02-02")
    assert len(json.loads(run("next", "--json").out)) == 1
    run("snooze", "acme", "2026-03-20", "--why", "on leave")
    assert json.loads(run("next", "--json").out) == []
    assert len(json.loads(run("next", "--json", today="2026-03-20").out)) == 1


@pytest.mark.parametrize("name", [n for n in Commands.PLACES if n != "demo"])
def test_no_command_loads_the_screens(name):
    """The toolkit of the screens is never imported by a command: starting fast is a feature."""
    code = (
        f"import sys, click; from pipeline_tui.cli import cli; ctx = click.Context(cli); "
        f"assert cli.get_command(ctx, {name!r}); assert 'textual' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_listing_loads_neither_the_screens_nor_what_only_writing_needs(run):
    run("add", "Acme")
    code = (
        "import sys\nfrom pipeline_tui.cli import main\n"
        f"sys.argv = ['x', '--db', {str(run.db)!r}, 'list']\n"
        "main()\nheavy = {'textual', 'pydantic', 'sqlite_utils', 'rich'} & set(sys.modules)\nassert not heavy, heavy\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_help_names_every_command():
    done = subprocess.run([sys.executable, "-m", "pipeline_tui", "--help"], capture_output=True, text=True, check=True)
    assert all(name in done.stdout for name in Commands.PLACES)


def test_an_unknown_country_is_refused_and_one_that_came_with_a_file_is_told(run, tmp_path):
    run("add", "Acme")
    assert run("edit", "acme", "--country", "Atlantis").code == 2
    assert leads(run("show", "acme", "--json"))["lead"].get("country") is None
    assert run("edit", "acme", "--country", "DE").code == 0
    file = tmp_path / "one.jsonl"
    applied = {"date": "2026-03-02", "kind": "applied", "dir": "out"}
    lead = {"company": "B", "country": "XX"}
    file.write_text(json.dumps({"format": "pipeline-tui/1", "lead": lead, "log": [applied]}) + "\n")
    assert run("import", str(file)).code == 0
    done = run("list")
    assert done.code == 0
    assert "XX" in done.err


def test_a_filter_that_names_closed_or_prospects_finds_them(run):
    run("add", "Acme", "--applied", "2026-01-05")
    run("add", "Old", "--applied", "2026-01-05")
    run("close", "old", "rejected")
    run("add", "New", "--stage", "prospect")
    for line, company in (("closed:rejected", "Old"), ("stage:prospect", "New"), ("closed", "Old")):
        assert [one["lead"]["company"] for one in json.loads(run("list", line, "--json").out)] == [company]
        assert company in run("list", line).out
    assert [one["lead"]["company"] for one in json.loads(run("list", "not stage:offer", "--json").out)] == ["Acme"]
    assert "`--all` shows 1 prospect or closed lead that does" in run("list", "old").out
    assert "--all" not in run("list", "nobody").out
    assert "--all" not in run("list", "nobody", "--all").out
