"""Logging, correcting and striking out from a shell; nobody sits there, so nothing is asked and all is told."""

import json


def start(run):
    run("add", "Acme", "--stage", "waiting", "--contact", "Jane Roe, hiring manager")


def notes(run, *more):
    return [e.get("note") for e in json.loads(run("show", "acme", "--json", *more).out)["log"]]


def test_without_a_terminal_a_call_is_saved_without_a_date_and_it_is_told_how_to_set_one(run):
    start(run)
    done = run("log", "acme", "spoke to Jane, no news")
    assert done.code == 0
    assert "No date for the next call; `pipeline-tui log " in done.out
    (entry,) = json.loads(run("show", "acme", "--json").out)["log"]
    assert "agreed_on" not in entry
    assert "plan_on" not in entry
    run("log", "acme", "call back in 2 wks")
    assert json.loads(run("show", "acme", "--json").out)["log"][1]["plan_on"] == "2026-03-25"


def test_nobody_is_added_without_being_asked_for(run):
    start(run)
    told = run("log", "acme", "left vm for Priya (recruiter)").out
    assert "Priya is nobody this lead knows" in told
    assert '--contact "Priya, recruiter"' in told
    assert list(json.loads(run("show", "acme", "--json").out)["contacts"]) == ["jane-roe"]
    run("log", "acme", "left vm for Priya (recruiter)", "--add-people")
    assert json.loads(run("show", "acme", "--json").out)["contacts"]["priya"]["role"] == "recruiter"


def test_a_suggested_stage_is_told_and_not_taken(run):
    start(run)
    told = run("log", "acme", "Jane called: verbal offer!").out
    assert "Sounds like offer: `pipeline-tui move " in told
    assert json.loads(run("show", "acme", "--json").out)["lead"]["stage"] == "waiting_req"


def test_an_entry_is_corrected_by_its_number_and_the_old_one_stays(run):
    start(run)
    run("log", "acme", "left vm for Jane")
    run("log", "acme", "spoke to Jane, call back in 2 wks")
    assert "  2  Wed 11 Mar  call Jane Roe · agreed Wed 25 Mar" in run("show", "acme").out
    done = run("log", "acme", "--correct", "2", "spoke to Jane, call back in 3 wks", today="2026-03-13")
    assert done.code == 0
    assert "check in Wed 1 Apr" in done.out
    assert "read as of Wed 11 Mar" in done.out
    assert notes(run) == ["left vm for Jane", "spoke to Jane, call back in 3 wks"]
    assert "✗ corrected: Wed 11 Mar  call Jane Roe · agreed Wed 25 Mar" in run("show", "acme", "--struck").out
    assert "corrected" not in run("show", "acme").out
    run("undo")
    assert notes(run) == ["left vm for Jane", "spoke to Jane, call back in 2 wks"]


def test_an_entry_is_struck_out_by_its_id_and_counts_no_more(run):
    start(run)
    run("log", "acme", "spoke to Jane, call back in 2 wks")
    (entry,) = json.loads(run("show", "acme", "--json").out)["log"]
    done = run("log", "acme", "--strike", entry["id"], "--json")
    shown = json.loads(done.out)
    assert shown["log"] == []
    assert shown["past_log"][0]["note"] == "spoke to Jane, call back in 2 wks"
    assert shown["verdict"]["due"] != "2026-03-25"
    assert "✗ struck out Wed 11 Mar: Wed 11 Mar  call Jane Roe" in run("show", "acme", "--struck").out


def test_what_was_corrected_survives_export_and_import(run, tmp_path):
    start(run)
    run("log", "acme", "spoke to Jane, call back in 2 wks")
    run("log", "acme", "--correct", "1", "spoke to Jane, call back in 3 wks")
    run("log", "acme", "left vm for Jane")
    run("log", "acme", "--strike", "2")
    out, other = tmp_path / "all.jsonl", tmp_path / "other.db"
    run("export", "--format", "jsonl", "-o", str(out))
    assert run("import", str(out), file=other).code == 0
    again = tmp_path / "again.jsonl"
    run("export", "--format", "jsonl", "-o", str(again), file=other)
    assert again.read_bytes() == out.read_bytes()
    assert run("show", "acme", "--struck", file=other).out == run("show", "acme", "--struck").out


def test_mistakes_are_told_and_change_nothing(run):
    start(run)
    run("log", "acme", "left vm for Jane")
    for words, why in (
        (("--strike", "9"), "is none of its 1 entries"),
        (("--correct", "x", "spoke to Jane"), "is none of its 1 entries"),
        (("--correct", "1"), "Say what happened"),
        (("--strike", "1", "words"), "takes no line"),
        ((), "There is no terminal to ask in"),
    ):
        done = run("log", "acme", *words)
        assert (done.code, why in done.err) == (2, True), done.err
    assert notes(run) == ["left vm for Jane"]


def test_an_accepted_offer_is_told_how_to_close_and_a_new_deadline_is_kept(run):
    run("add", "Acme", "--stage", "offer", "--contact", "Jane Roe, hiring manager")
    run("log", "acme", "Jane called: verbal offer!")
    assert "answer by Fri 20 Mar" in run("log", "acme", "spoke to Jane, I have until 20 March to decide").out
    assert json.loads(run("show", "acme", "--json").out)["log"][-1]["deadline"] == "2026-03-20"
    told = run("log", "acme", "accepted the offer").out
    assert "Sounds like closed:accepted: `pipeline-tui close " in told
    assert json.loads(run("show", "acme", "--json").out)["lead"]["stage"] == "offer"


def test_the_history_says_the_words_that_were_corrected_and_struck_out(run):
    run("add", "Acme")
    run("log", "acme", "left vm about the visa")
    run("log", "acme", "--correct", "2", "left vm about the offer")
    run("log", "acme", "--strike", "2")
    told = run("history").out
    assert "voicemail of 2026-03-11: left vm about the visa → voicemail of 2026-03-11: left vm about the offer" in told
    assert "struck: voicemail of 2026-03-11: left vm about the offer" in told
    newest = json.loads(run("history", "--json").out)[0]["fields"][0]
    assert (newest["before"], newest["struck"]) == ("voicemail of 2026-03-11: left vm about the offer", True)
    run("undo")
    run("undo")
    told = run("history").out
    assert "stands again: voicemail of 2026-03-11: left vm about the offer" in told
    assert "left vm about the offer → voicemail of 2026-03-11: left vm about the visa" in told
