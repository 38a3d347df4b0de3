"""`import`, as a person would use it: look first, say better, several files, again, people."""

import json
import os
import time

import pytest

TRACKER = "Company,Role,Date Applied,Status,Notes\nAcorn,Clerk,2026-01-05,Applied,\nBirch,Cook,2026-01-06,Hold,\n"
PEOPLE = """BEGIN:VCARD
VERSION:3.0
FN:Ann Lee
ORG:Acorn Ltd
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Bo Ray
ORG:Elsewhere
END:VCARD
"""


@pytest.fixture
def tracker(tmp_path):
    path = tmp_path / "mine.csv"
    path.write_text(TRACKER)
    return path


def leads(run):
    return {one["lead"]["company"]: one for one in json.loads(run("list", "--all", "--full", "--json").out)}


def test_help_lists_every_field_stage_and_outcome(run):
    from pipeline_tui.core.model import OUTCOMES, STAGES
    from pipeline_tui.exchange.mapping import FIELDS

    said = run("import", "--help").out
    for word in (*FIELDS, *STAGES, *OUTCOMES, "--column", "--status", "--sheet", "--dry-run"):
        assert word in said


def test_a_status_and_a_column_can_be_said_better(run, tracker):
    done = run("import", str(tracker), "--status", "Hold=waiting_req", "--column", "Notes=")
    assert done.code == 0
    assert "2 leads added. `pipeline-tui undo` takes it back." in done.out
    assert leads(run)["Birch"]["lead"]["stage"] == "waiting_req"


def test_a_wrong_one_saves_nothing(run, tracker):
    for option, value in (("--status", "Hold=later"), ("--column", "Nots=notes"), ("--sheet", "One")):
        done = run("import", str(tracker), option, value)
        assert (done.code, done.out) == (2, "")
        assert "othing was imported" in done.err
    assert leads(run) == {}


def test_again_adds_nothing_and_says_what_differs_now(run, tracker):
    run("import", str(tracker))
    again = json.loads(run("import", str(tracker), "--json").out)
    assert (again["added"], again["existing"], again["differ"]) == (0, 2, 0)
    run("move", "Acorn", "interviewed")
    tracker.write_text(TRACKER.replace("Hold,", "Rejected,") + "Cedar,Buyer,2026-02-02,Applied,\n")
    dry = json.loads(run("import", str(tracker), "--dry-run", "--json").out)
    assert (dry["added"], dry["existing"], dry["differ"]) == (0, 2, 1)
    done = run("import", str(tracker))
    assert "2 leads already there, left as they are; 1 of them reads differently in the file now" in done.out
    assert "1 lead added. 2 leads were there already and left as they are." in done.out
    assert {name: one["lead"]["stage"] for name, one in leads(run).items()} == {
        "Acorn": "interviewed", "Birch": "applied", "Cedar": "applied",
    }  # fmt: skip


def test_all_files_or_none_and_one_undo(run, tracker, tmp_path):
    other, bad = tmp_path / "b.json", tmp_path / "bad.csv"
    other.write_text('[{"company": "Dogwood", "title": "Nurse", "status": "saved"}]')
    bad.write_bytes(b"Company,Role\nA\x00,B\n")
    refused = run("import", str(tracker), str(other), str(bad))
    assert (refused.code, refused.err.count("\n")) == (2, 1)
    assert leads(run) == {}
    first, second, third = json.loads(run("import", str(tracker), str(other), str(tracker), "--json").out)
    assert (first["added"], second["added"], third["added"], third["existing"]) == (2, 1, 0, 2)
    run("undo")
    assert leads(run) == {}


def test_people_join_open_leads_of_their_company_in_one_step(run, tracker, tmp_path):
    cards = tmp_path / "people.vcf"
    cards.write_text(PEOPLE)
    run("import", str(tracker))
    dry = json.loads(run("import", str(cards), "--dry-run", "--json").out)
    assert (dry["records"], dry["people"], dry["leads"], dry["attached"]) == (2, 2, 0, 1)
    assert leads(run)["Acorn"]["contacts"] == {}
    done = run("import", str(cards))
    assert "1 person added to open leads of their company" in done.out
    assert [person["name"] for person in leads(run)["Acorn"]["contacts"].values()] == ["Ann Lee"]
    again = json.loads(run("import", str(cards), "--json").out)
    assert (again["attached"], again["added"]) == (0, 0)
    assert len(leads(run)["Acorn"]["contacts"]) == 1
    run("undo")
    assert leads(run)["Acorn"]["contacts"] == {}


def test_people_and_leads_together_are_one_step(run, tracker, tmp_path):
    cards, more = tmp_path / "people.vcf", tmp_path / "more.csv"
    cards.write_text(PEOPLE)
    more.write_text("Company,Role,Status\nElsewhere,Cook,Applied\n")
    run("import", str(tracker))
    told = json.loads(run("import", str(more), str(cards), "--json").out)
    assert [(one["added"], one.get("attached")) for one in told] == [(1, None), (0, 2)]
    found = leads(run)
    assert [[p["name"] for p in found[name]["contacts"].values()] for name in ("Acorn", "Elsewhere")] == [
        ["Ann Lee"], ["Bo Ray"],
    ]  # fmt: skip
    run("undo")
    assert set(leads(run)) == {"Acorn", "Birch"}
    assert leads(run)["Acorn"]["contacts"] == {}


def test_a_pipe_is_read_and_a_folder_and_a_loop_of_links_are_refused(run, tmp_path):
    piped = run("import", "-", stdin=TRACKER)
    assert "2 leads added" in piped.out
    loop = tmp_path / "loop.csv"
    loop.symlink_to(loop)
    for path in (tmp_path, loop, tmp_path / "none.csv"):
        done = run("import", str(path))
        assert (done.code, done.err.count("\n")) == (2, 1)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_named_pipe_is_read(run, tmp_path):
    import threading

    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    def write():
        with pipe.open("w") as out:
            out.write(TRACKER[:30])
            out.flush()
            time.sleep(0.2)
            out.write(TRACKER[30:])

    writer = threading.Thread(target=write)
    writer.start()
    done = run("import", str(pipe))
    writer.join()
    assert "2 leads added" in done.out
