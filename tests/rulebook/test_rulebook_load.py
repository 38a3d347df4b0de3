"""Loading the built-in tables, and a user's own on top of them."""

import datetime as dt
from dataclasses import fields

import pytest

from pipeline_tui.core import rule_words, scripts, terms
from pipeline_tui.core.advise import advise
from pipeline_tui.core.facts import Facts
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.core.tables import Limits
from pipeline_tui.rulebook import load

TODAY = dt.date(2026, 6, 17)
ONE = Lead(
    company="Halden",
    stage="interviewed",
    contacts=(Contact(key="hm", role="hiring_manager"),),
    log=(Event(date=dt.date(2026, 6, 1), kind="call", dir="two_way", who=("hm",)),),
)


def rule_on(book, day, lead=ONE):
    return advise(lead, day, book.profiles["standard"], book.calendar, book).rule


def test_the_built_in_tables_are_whole():
    book = load.builtin()
    assert len(book.rules) == 37
    assert set(book.profiles) == {"gentle", "standard", "persistent"}
    assert book.rules[-1].id == "N0"
    assert book is load.builtin()


def test_every_word_of_the_tables_has_code_behind_it():
    facts = Facts(ONE, TODAY, load.builtin().profiles["standard"], load.builtin().calendar, load.builtin().limits)
    for name, fact in terms.FACTS.items():
        getattr(facts, name)
        if fact.clock:
            getattr(facts, fact.clock[1])
    for name in terms.DATES:
        assert hasattr(facts, name) or name in ("today", "today_roll"), name
    for name in terms.PLACEHOLDERS:
        assert name in ("k", "n_unanswered") or hasattr(rule_words.Words, name), name
    for name in scripts.PLACEHOLDERS:
        given = ("me", "phone", "email", "value_point", "company", "role")
        assert name in given or hasattr(scripts.ScriptWords, name), name


def test_every_action_has_words():
    book = load.builtin()
    actions = {r.action for r in book.rules} | {r.back_action for r in book.rules} | set(book.stage_actions.values())
    actions |= {book.nobody.action, "back_channel", "ask_alternate", "closing_loop", "second_try", "late_thank_you"}
    assert actions - {None, "wait", "none", "stage_action", "next_attempt"} <= set(load.scripts().actions)


def test_no_user_tables_is_the_built_in_book(tmp_path):
    assert load.with_user_tables(tmp_path) == (load.builtin(), [])
    assert load.with_user_scripts(tmp_path) == (load.scripts(), [])


def test_a_user_changes_a_number(tmp_path):
    (tmp_path / "profiles.yaml").write_text("profiles:\n  standard:\n    int_base: 12\nfixed: {req_slow_days: 10}\n")
    book, mistakes = load.with_user_tables(tmp_path)
    assert mistakes == []
    assert book.profiles["standard"].int_base == 12
    assert book.profiles["standard"].cap == load.builtin().profiles["standard"].cap
    assert book.limits.req_slow_days == 10
    assert rule_on(load.builtin(), TODAY) == "S-INT"
    assert rule_on(book, dt.date(2026, 6, 16)) == "N0"


def test_a_user_changes_the_calendar(tmp_path):
    (tmp_path / "profiles.yaml").write_text(
        'calendar_defaults: {weekend: [4, 5], year_end_quiet: null, call_window: ["08:30", "16:00"]}\n'
    )
    book, mistakes = load.with_user_tables(tmp_path)
    assert mistakes == []
    assert book.calendar.weekend == {4, 5}
    assert book.call_window == (dt.time(8, 30), dt.time(16))


NEW_RULE = """
rules:
- id: U1
  before: S-INT
  when: [[stage, eq, interviewed], [silence_bd, ge, 3]]
  flag: due
  severity: 1
  action: check_in_planned
  to: ladder_interviewed
  via: email
  due: today_roll
  reason: "My own rule after {silence_bd:business day}."
  card: "my rule"
"""


def test_a_user_adds_a_rule_and_its_change_date_is_known(tmp_path):
    (tmp_path / "rules.yaml").write_text(NEW_RULE)
    book, mistakes = load.with_user_tables(tmp_path)
    assert mistakes == []
    ids = [r.id for r in book.rules]
    assert ids.index("U1") == ids.index("S-INT") - 1
    before = advise(ONE, dt.date(2026, 6, 2), book.profiles["standard"], book.calendar, book)
    assert (before.rule, before.until) == ("N0", dt.date(2026, 6, 4))
    now = advise(ONE, dt.date(2026, 6, 4), book.profiles["standard"], book.calendar, book)
    assert (now.rule, now.reason, now.recipient) == ("U1", "My own rule after 3 business days.", ("hm",))


@pytest.mark.parametrize("place, index", [("after: S-INT", 1), ("before: C1", None)])
def test_a_new_rule_stands_where_it_says(tmp_path, place, index):
    (tmp_path / "rules.yaml").write_text(NEW_RULE.replace("before: S-INT", place))
    book, mistakes = load.with_user_tables(tmp_path)
    ids = [r.id for r in book.rules]
    assert mistakes == []
    assert ids.index("U1") == (0 if index is None else ids.index("S-INT") + 1)


def test_a_user_overrides_and_moves_a_rule(tmp_path):
    (tmp_path / "rules.yaml").write_text("rules:\n- {id: S-INT, severity: 4}\n- {id: I0, before: A3}\n")
    book, mistakes = load.with_user_tables(tmp_path)
    assert mistakes == []
    assert book.rule("S-INT").severity == 4
    assert book.rule("S-INT").action == "status_after_interview"
    ids = [r.id for r in book.rules]
    assert ids.index("I0") == ids.index("A3") - 1
    assert len(ids) == len(set(ids)) == 37


RULE_MISTAKES = [
    ("rules:\n- id: S-INT\n  severity: 9\n", 3, "severity is 9"),
    ("rules:\n- id: S-INT\n  when: [[mood, eq, 1]]\n", 3, "unknown fact 'mood'"),
    ("rules:\n- id: S-INT\n  when: [[silence_bd, about, 1]]\n", 3, "unknown comparison 'about'"),
    ("rules:\n- id: S-INT\n  when: [[silence_bd, ge, $patience]]\n", 3, "unknown parameter $patience"),
    ("rules:\n- id: S-INT\n  when: [[silence_bd, ge, soon]]\n", 3, "is a whole number"),
    ("rules:\n- id: S-INT\n  when: [[stage, eq, dreaming]]\n", 3, "stage is never 'dreaming'"),
    ("rules:\n- id: S-INT\n  when: [[stage, ge, offer]]\n", 3, "only be compared with eq, ne or in"),
    ("rules:\n- id: S-INT\n  when: [[frozen, eq, maybe]]\n", 3, "true or false"),
    ("rules:\n- id: S-INT\n  when: [[stage, in, offer]]\n", 3, "compares with a list"),
    ("rules:\n- id: S-INT\n  flag: loud\n", 3, "flag is 'loud'"),
    ("rules:\n- id: S-INT\n  due: someday\n", 3, "due is 'someday'"),
    ("rules:\n- id: S-INT\n  to: the boss\n", 3, "to is 'the boss'"),
    ("rules:\n- id: S-INT\n  via: owl\n", 3, "via is 'owl'"),
    ("rules:\n- id: S-INT\n  reason: 'Because {mood}.'\n", 3, "unknown placeholder {mood}"),
    ("rules:\n- id: S-INT\n  reason: '[[Ends.]] On {deadline}.'\n", 3, "{deadline} may be unknown"),
    ("rules:\n- id: S-INT\n  card: 'silent [[9bd'\n", 3, "a bracket without its partner"),
    ("rules:\n- id: S-INT\n  colour: red\n", 3, "unknown column 'colour'"),
    ("rules:\n- id: N0\n  when: [[stage, eq, offer]]\n", 2, "the last rule must have no conditions"),
    ("rules:\n- id: N0\n  severity: 2\n", 3, "severity must be 0"),
    ("rules:\n- id: U1\n  flag: due\n", 2, "rule U1 lacks when"),
    ("rules:\n- severity: 2\n", 2, "a rule needs an id"),
    ("rules:\n- id: S-INT\n- id: S-INT\n", 3, "used twice"),
    ("rules:\n- id: S-INT\n  before: NOPE\n", 2, "'NOPE', which is no other rule"),
    ("rule: []\n", 1, "unknown part 'rule'"),
    ("ladders:\n  applied: [king]\n", 2, "'king' is no role"),
    ("rules:\n- id: S-INT\n  severity: 1\n  severity: 2\n", 4, "given twice"),
    ("rules: [\n", 2, "not readable as YAML"),
    ("a: &a [1]\nb: *a\n", 1, "anchors"),
    ("- 1\n", 1, "list of names with values"),
]


@pytest.mark.parametrize("text, line, why", RULE_MISTAKES, ids=[m[2] for m in RULE_MISTAKES])
def test_a_mistake_in_the_rules_is_named_and_nothing_changes(tmp_path, text, line, why):
    file = tmp_path / "rules.yaml"
    file.write_text(text)
    book, mistakes = load.with_user_tables(tmp_path)
    assert book == load.builtin()
    assert len(mistakes) == 1
    assert mistakes[0].startswith(f"{file}, line {line}: ")
    assert why in mistakes[0]
    assert mistakes[0].endswith("The built-in table is used instead.")


def test_a_mistake_of_a_rule_given_twice_is_told_at_its_own_line(tmp_path):
    rule = "- id: S-INT\n  when: [[stage, eq, waiting_requ]]\n"
    (tmp_path / "rules.yaml").write_text(f"rules:\n{rule}- id: S-INT\n  severity: 1\n")
    _, mistakes = load.with_user_tables(tmp_path)
    assert [m.partition(": ")[0].rpartition(" ")[2] for m in mistakes] == ["4", "3"]
    assert "used twice" in mistakes[0]
    assert "never 'waiting_requ'" in mistakes[1]


NUMBER_MISTAKES = [
    ("profiles:\n  standard:\n    int_base: soon\n", 3, "int_base is 'soon'"),
    ("profiles:\n  standard:\n    int_base: 0\n", 3, "from 1"),
    ("profiles:\n  standard:\n    int_base: true\n", 3, "int_base is True"),
    ("profiles:\n  standard:\n    patience: 3\n", 3, "no number called 'patience'"),
    ("profiles:\n  mine:\n    int_base: 3\n", 2, "profile mine lacks"),
    ("profiles:\n  standard:\n    int_lo: 90\n", 3, "int_lo is larger"),
    ("profiles:\n  standard:\n    cap: {applied: 9}\n", 3, "backoff lacks attempt 2"),
    ("profiles:\n  standard:\n    first_channel: {applied: owl}\n", 3, "'owl' is no channel"),
    ("profiles:\n  standard:\n    flip_channel: {applied: 3}\n", 3, "true or false"),
    ("profiles:\n  standard:\n    cap: {dreaming: 3}\n", 3, "cap knows no 'dreaming'"),
    ("fixed:\n  gracious_bd: -1\n", 2, "gracious_bd is -1"),
    ("fixed:\n  gracious: 1\n", 2, "no number called 'gracious'"),
    ("calendar_defaults:\n  weekend: [0, 1, 2, 3, 4, 5, 6]\n", 1, "weekend lists weekdays"),
    ("calendar_defaults:\n  call_window: [soon, later]\n", 1, "call_window are pairs"),
    ("numbers: 1\n", 1, "unknown part 'numbers'"),
]


@pytest.mark.parametrize("text, line, why", NUMBER_MISTAKES, ids=[m[2] for m in NUMBER_MISTAKES])
def test_a_mistake_in_the_numbers_is_named_and_nothing_changes(tmp_path, text, line, why):
    file = tmp_path / "profiles.yaml"
    file.write_text(text)
    book, mistakes = load.with_user_tables(tmp_path)
    assert book == load.builtin()
    assert any(why in m for m in mistakes)
    assert all(m.startswith(f"{file}, line ") and m.endswith("used instead.") for m in mistakes)
    assert mistakes[0].startswith(f"{file}, line {line}: ")


def test_a_mistake_in_one_file_leaves_the_other_in_force(tmp_path):
    (tmp_path / "rules.yaml").write_text("rules:\n- {id: S-INT, severity: 9}\n")
    (tmp_path / "profiles.yaml").write_text("profiles: {standard: {int_base: 12}}\n")
    book, mistakes = load.with_user_tables(tmp_path)
    assert len(mistakes) == 1
    assert book.rules == load.builtin().rules
    assert book.profiles["standard"].int_base == 12


def test_files_that_cannot_be_read_are_named(tmp_path):
    (tmp_path / "rules.yaml").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "profiles.yaml").mkdir()
    book, mistakes = load.with_user_tables(tmp_path)
    assert book == load.builtin()
    assert len(mistakes) == 2
    assert "not UTF-8" in mistakes[1]


def test_an_empty_file_changes_nothing(tmp_path):
    (tmp_path / "rules.yaml").write_text("# nothing yet\n")
    assert load.with_user_tables(tmp_path) == (load.builtin(), [])


def test_a_user_writes_their_own_script(tmp_path):
    (tmp_path / "scripts.yaml").write_text('actions: {thank_you: {subject: "Thanks from [[{me}|me]]"}}\n')
    mine, mistakes = load.with_user_scripts(tmp_path)
    assert mistakes == []
    assert mine.actions["thank_you"].subject[0].source == "Thanks from [[{me}|me]]"
    assert mine.actions["thank_you"].bodies == load.scripts().actions["thank_you"].bodies
    assert len(mine.actions["thank_you"].bodies) == 12


@pytest.mark.parametrize(
    "text, why",
    [
        ('actions:\n  thank_you: {subject: "[[For]] {contact}"}\n', "{contact} may be unknown"),
        ('actions:\n  thank_you: {subject: "{mood}"}\n', "unknown placeholder"),
        ("actions:\n  thank_you: {song: la}\n", "unknown part 'song'"),
        ("actions:\n  mine: {subject: only}\n", "both subject and body"),
        ("questions:\n  why: not\n", "questions must be"),
        ("actions:\n  reply: {question: soon}\n", "question is 'soon'; it can be interval, call, other"),
        ("actions:\n  thank_you: {opening: Thanks}\n", "opening is a list of texts"),
        ("actions:\n  thank_you: {middle: ['{mood}']}\n", "unknown placeholder {mood}"),
    ],
)
def test_a_mistake_in_a_script_is_named(tmp_path, text, why):
    (tmp_path / "scripts.yaml").write_text(text)
    mine, mistakes = load.with_user_scripts(tmp_path)
    assert mine is load.scripts()
    assert any(why in m for m in mistakes)


def test_limits_are_all_given():
    assert all(getattr(load.builtin().limits, f.name) is not None for f in fields(Limits))
