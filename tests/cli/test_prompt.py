"""`log` without a line: a prompt in a terminal, here a pseudo one, 60 columns wide."""

import json
import time

import pytest


@pytest.fixture
def terminal(run, in_terminal):
    run("add", "Orbital", "Data engineer", "--contact", "Jane Roe, hiring manager, 020 7946 0000")
    run("add", "Acme", "Analyst", "--applied", "2026-01-05")
    return lambda *words: in_terminal("log", *words)


def log_of(run, words):
    return json.loads(run("show", words, "--json").out)["log"]


def test_pick_a_lead_by_a_few_letters_then_the_line_with_its_reading(run, terminal):
    t = terminal()
    t.shows("Acme")
    t.types("orb")
    t.shows("Orbital")
    t.types("\r")
    t.shows("What happened")
    t.types("called Jane, still waiting on req, back in 2 wks")
    t.shows("25 Mar")
    t.types("\r")
    t.shows("Sounds like")
    t.types("n")
    t.shows("Logged on Orbital")
    assert t.ends() == 0
    assert b"pipeline-tui undo" in t.seen
    assert log_of(run, "orbital")[-1]["outcome"] == "req_not_open"
    assert json.loads(run("show", "orbital", "--json").out)["lead"]["stage"] == "applied"


def test_a_two_way_date_and_a_stranger_are_one_key_each(run, terminal):
    t = terminal("orbital")
    t.shows("Log · Orbital")
    t.types("spoke to Tom Poole (HR), call back 4/5\r")
    t.shows("read in two ways")
    t.types("q1")
    t.shows("Tom Poole is new on this lead")
    t.types("h")
    t.shows("Logged on Orbital")
    assert t.ends() == 0
    shown = json.loads(run("show", "orbital", "--json").out)
    assert shown["log"][-1]["agreed_on"] == "2026-04-05"
    assert [c["role"] for c in shown["contacts"].values()] == ["hiring_manager", "hr"]


@pytest.mark.parametrize("key", ["\x1b", "\x03"])
def test_leaving_loses_no_word(run, terminal, key):
    t = terminal("orbital")
    t.shows("Log · Orbital")
    t.types("spoke to Jane, half a sen")
    t.shows("spoke")
    time.sleep(0.1)
    t.types(key)
    t.shows("kept for the next time")
    assert t.ends() == 1
    assert all(e["kind"] == "applied" for e in log_of(run, "orbital"))
    again = terminal("orbital")
    again.shows("half a sen")


def test_when_one_may_call_again_is_asked_once_and_may_be_typed(run, terminal):
    t = terminal("orbital")
    t.shows("What happened")
    t.types("spoke to Jane, went well\r")
    t.shows("When may you call again?")
    t.types("in 3 weeks")
    t.shows("1 Apr")
    t.types("\r")
    t.shows("Logged on Orbital")
    assert t.ends() == 0
    assert log_of(run, "orbital")[-1]["agreed_on"] == "2026-04-01"


@pytest.mark.parametrize(
    "typed, day, way",
    [
        ("Friday", "2026-03-13", "bare"), ("Monday", "2026-03-16", "bare"), ("next week", "2026-03-16", "line"),
        ("Thursday", "2026-03-12", "line"), ("day after tomorrow", "2026-03-13", "line"),
        ("23 March", "2026-03-23", "line"), ("Dec 1", "2026-12-01", "line"),
    ],
)  # fmt: skip
def test_a_date_that_is_typed_fires_no_answer_with_its_letters(run, terminal, in_terminal, typed, day, way):
    t = in_terminal("log", "orbital", "spoke to Jane, went well") if way == "line" else terminal("orbital")
    if way == "bare":
        t.shows("What happened")
        t.types("spoke to Jane, went well\r")
    t.shows("When may you call again?")
    for letter in typed:
        t.types(letter)
        time.sleep(0.01)
    time.sleep(0.5)
    assert t.program.poll() is None
    t.types("\r")
    t.shows("Logged on Orbital")
    assert t.ends() == 0
    assert log_of(run, "orbital")[-1]["agreed_on"] == day


@pytest.mark.parametrize(
    "key, plan, agreed", [("r", "2026-03-20", None), ("x", None, None), ("k", None, "2026-03-25"), ("x\r", None, None)]
)
def test_an_offered_answer_to_when_one_may_call_again_is_still_one_key(run, terminal, in_terminal, key, plan, agreed):
    run("log", "orbital", "spoke to Jane, call back in 2 wks")
    t = in_terminal("log", "orbital", "spoke to Jane, went well")
    t.shows("When may you call again?")
    t.types(key)
    t.shows("Logged on Orbital")
    assert t.ends() == 0
    entry = log_of(run, "orbital")[-1]
    assert (entry.get("plan_on"), entry.get("agreed_on")) == (plan, agreed)


def test_what_is_no_date_and_nothing_at_all_save_nothing(run, terminal, in_terminal):
    t = in_terminal("log", "orbital", "spoke to Jane, went well")
    t.shows("When may you call again?")
    t.types("\r")
    t.shows("or type a date.")
    t.types("rx")
    time.sleep(0.5)
    t.types("\r")
    t.shows("not a date I can read")
    t.types("\x1b")
    t.shows("has your words")
    assert t.ends() == 1
    assert [e["kind"] for e in log_of(run, "orbital")] == ["applied"]


def test_a_typed_date_with_two_readings_is_asked_about(run, terminal, in_terminal):
    t = in_terminal("log", "orbital", "spoke to Jane, went well")
    t.shows("When may you call again?")
    t.types("next thurs")
    t.shows("19 Mar")
    t.types("\r")
    t.shows("read in two ways")
    t.types("1")
    t.shows("Logged on Orbital")
    assert log_of(run, "orbital")[-1]["agreed_on"] == "2026-03-19"


def test_words_typed_where_one_of_two_days_is_asked_for_choose_neither(run, terminal):
    t = terminal("orbital")
    t.shows("Log · Orbital")
    t.types("spoke to Jane, call back 4/5\r")
    t.shows("read in two ways")
    t.types("13 March")
    time.sleep(0.6)
    assert [e["kind"] for e in log_of(run, "orbital")] == ["applied"]
    t.types("2")
    t.shows("Logged on Orbital")
    assert log_of(run, "orbital")[-1]["agreed_on"] == "2026-05-04"


def test_escape_at_a_question_goes_back_to_the_line(terminal):
    t = terminal("orbital")
    t.shows("Log · Orbital")
    t.types("spoke to Jane, call back 4/5\r")
    t.shows("read in two ways")
    t.types("\x1b")
    t.shows("call back 4/5")


def test_a_kill_loses_no_word_that_was_there_for_a_moment(run, terminal):
    t = terminal("orbital")
    t.shows("Log · Orbital")
    t.types("emailed Jane about the")
    t.shows("email")
    time.sleep(1.5)
    t.program.kill()
    t.program.wait()
    again = terminal("orbital")
    again.shows("about the")


def test_arrow_up_brings_an_earlier_line(run, terminal):
    run("log", "acme", "left vm for the recruiter")
    t = terminal("orbital")
    t.shows("What happened")
    t.types("\x1b[A")
    t.shows("left vm for the recruiter")


def test_tab_completes_the_name_of_somebody_known(terminal):
    t = terminal("orbital")
    t.shows("What happened")
    t.types("called ro\t")
    t.shows("Jane Roe")


def test_too_soon_is_said_before_it_is_logged(run, terminal):
    run("log", "orbital", "spoke to Jane, call back in 2 wks")
    t = terminal("orbital")
    t.shows("What happened")
    t.types("emailed Jane\r")
    t.shows("Enter again")
    assert len(log_of(run, "orbital")) == 2
    t.types("\r")
    t.shows("Logged on Orbital")
    assert t.ends() == 0


def test_without_a_terminal_the_form_to_use_is_named(run):
    run("add", "Acme")
    for words in (("log",), ("log", "acme")):
        done = run(*words)
        assert done.code == 2
        assert "pipeline-tui log acme" in done.err


def test_a_line_on_the_command_line_is_asked_about_with_one_key_too(run, in_terminal):
    run("add", "Orbital", "Data engineer", "--contact", "Jane Roe, hiring manager, 020 7946 0000")
    t = in_terminal("log", "orbital", "interviewed with Tom Poole, still waiting on req, back in 2 wks")
    t.shows("Tom Poole is new on this lead")
    t.types("h")
    t.shows("Sounds like")
    t.types("y")
    t.shows("Logged on Orbital")
    assert t.ends() == 0
    assert "Moved from applied to " in " ".join(t.seen.decode().split())
    shown = json.loads(run("show", "orbital", "--json").out)
    assert [c["role"] for c in shown["contacts"].values()] == ["hiring_manager", "hr"]
    assert shown["lead"]["stage"] != "applied"


def test_escape_at_a_question_of_the_command_line_logs_nothing_and_keeps_the_words(run, in_terminal):
    run("add", "Orbital", "Data engineer")
    t = in_terminal("log", "orbital", "call back 4/5")
    t.shows("read in two ways")
    t.types("\x1b")
    t.shows("has your words")
    assert t.ends() == 1
    assert b"^[" not in t.seen
    assert [e["kind"] for e in log_of(run, "orbital")] == ["applied"]
    again = in_terminal("log", "orbital")
    again.shows("call back 4/5")


@pytest.fixture
def two_toms(run):
    run("add", "Orbital", "Data engineer", "--contact", "Tom Poe, recruiter", "--contact", "Tom Tait, HR")


def test_one_of_two_with_a_name_is_chosen_at_a_terminal(run, two_toms, in_terminal):
    t = in_terminal("log", "orbital", "left vm for Tom")
    t.shows("Which one is it?")
    t.types("2")
    t.shows("Logged on Orbital: voicemail · Tom Tait")
    assert t.ends() == 0
    assert log_of(run, "orbital")[-1]["who"] == ["tom-tait"]


@pytest.mark.parametrize("more", [(), ("--add-people",)])
def test_a_script_is_told_who_could_be_meant_and_nobody_is_guessed_or_added(run, two_toms, more):
    done = run("log", "orbital", "left vm for Tom", *more)
    assert done.code == 0
    assert "Tom can be Tom Poe (recruiter) or Tom Tait (HR)" in " ".join(done.out.split())
    shown = json.loads(run("show", "orbital", "--json").out)
    assert not shown["log"][-1].get("who")
    assert len(shown["contacts"]) == 2


def test_another_surname_is_told_and_added_only_where_that_is_asked_for(run, two_toms):
    told = run("log", "orbital", "left vm for Tom Abara")
    assert "Tom Abara is nobody this lead knows" in " ".join(told.out.split())
    run("log", "orbital", "left vm for Tom Abara again", "--add-people")
    shown = json.loads(run("show", "orbital", "--json").out)
    assert [c["name"] for c in shown["contacts"].values()] == ["Tom Poe", "Tom Tait", "Tom Abara"]
    assert [bool(e.get("who")) for e in shown["log"][-2:]] == [False, True]


@pytest.mark.parametrize("words", [("log", "acme", "-"), ("log", "acme", "--correct", "1", "-")])
def test_the_line_comes_from_standard_input(run, words):
    run("add", "Acme")
    run("log", "acme", "emailed Tom")
    assert run(*words, stdin="left vm for the recruiter\n").code == 0
    assert "voicemail" in [e["kind"] for e in log_of(run, "acme")]
    empty = run(*words, stdin="")
    assert empty.code == 2
    assert "Nothing was saved" in empty.err
