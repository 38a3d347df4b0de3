"""Tables of a user's own in the form of the specification: every column and part, plain placeholders, no card."""

import datetime as dt

import pytest

from pipeline_tui.core.advise import advise
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.core.scripts import script_for
from pipeline_tui.rulebook import load

D = dt.date
TODAY = D(2026, 6, 17)
BOSS = Contact(key="hm", name="Jane Roe", role="hiring_manager", channels=("phone", "email"))
LEAD = Lead(
    company="Halden",
    role="Editor",
    stage="interviewed",
    contacts=(BOSS,),
    log=(Event(date=D(2026, 6, 1), kind="interview", held=True, who=("hm",)),
         Event(date=D(2026, 6, 2), kind="thank_you", dir="out", who=("hm",))),
)  # fmt: skip

RULES = """
rules:
- {id: U1, name: my own nudge, before: S-INT, when: [[stage, eq, interviewed], [silence_bd, ge, 3]],
   flag: stalled, severity: 1, escalate: [3, [silence_bd, ge, 90]], action: status_after_interview,
   to: ladder_interviewed, via: call, due: today_roll,
   reason: "You agreed on {agreed_on}. Quiet for {silence_bd} days{pace_text}.", src: [me]}
- {id: U2, before: Q0, when: [[stage, eq, prospect]], flag: quiet, severity: 0, action: wait, to: none, via: none,
   due: closes_eve, reason: "They close {closes_text}."}
- {id: O5, reason: "Open until {deadline}. Think."}
"""

SCRIPTS = """
next_date_question:
- "Shall I ring again in {agreed_interval}?"
- "Which day may I ring?"
- "How do we stay in touch?"
actions:
  status_after_interview:
    live:
    - "Hello {contact}, {me} here. I liked {last_topic}. Where are you?"
    - "Hello {contact}, {me}. Since {agreed_on} I wonder. Where are you with {role}?"
    voicemail: "Hello {contact}, this is {me}, {phone}. It is about {role}. {phone}."
    email: {subject: "{role} - so?", body: "Hi {contact},\\n\\nThank you for {interview_date}. On {last_topic}: {value_point}.\\n\\nWhere are you? {question}\\n\\n{me}, {phone}"}
    rule: Only when you mean it.
  decide_or_extend:
    live: "May I have until {date}?"
  log_interview: {prompt: "How did {interview_date} go? Whom did you meet?"}
"""  # noqa: E501


def tables(tmp_path, **files):
    for name, text in files.items():
        (tmp_path / f"{name}.yaml").write_text(text)
    book, wrong = load.with_user_tables(tmp_path)
    mine, more = load.with_user_scripts(tmp_path)
    return book, mine, wrong + more


def test_a_rule_with_every_column_and_no_card_is_taken(tmp_path):
    book, _, mistakes = tables(tmp_path, rules=RULES)
    assert mistakes == []
    verdict = advise(LEAD, TODAY, book.profiles["standard"], book.calendar, book)
    assert (verdict.rule, verdict.reason) == ("U1", "Quiet for 12 days.")
    assert verdict.state == "status after interview"
    assert verdict.clears
    found = advise(Lead(company="A", stage="prospect"), TODAY, book.profiles["standard"], book.calendar, book)
    assert (found.rule, found.reason, found.state, found.clears) == ("U2", "U2.", "wait", "")


def said(mine, book, lead=LEAD, action="status_after_interview", **more):
    verdict = advise(lead, TODAY, book.profiles["standard"], book.calendar, book)
    return script_for(lead, verdict, TODAY, mine, action=action, **more)


def test_scripts_with_other_part_names_and_plain_placeholders_are_taken(tmp_path):
    book, mine, mistakes = tables(tmp_path, scripts=SCRIPTS)
    assert mistakes == []
    script = said(mine, book, me="Ada")
    assert script.live == "Hello Jane, Ada. Where are you with Editor?\nWhich day may I ring?"
    assert script.voicemail == "Hello Jane, this is Ada. It is about Editor."
    assert (script.subject, script.checklist) == ("Editor - so?", ("Only when you mean it.",))
    assert script.body == "Hi Jane,\n\nThank you for Monday 1 June.\n\nWhere are you?\n\nAda"
    # what is not given is ours, and ours stands in where a fact of theirs is missing
    assert mine.actions["reply"] == load.scripts().actions["reply"]
    assert said(mine, book, lead=Lead(company="Halden", stage="interviewed"), me="Ada").subject.startswith("Position")
    assert "properly" in said(mine, book, action="decide_or_extend").live
    open_one = Lead(company="A", stage="interviewed", log=(Event(date=D(2026, 6, 15), kind="interview", who=("hm",)),))
    assert said(mine, book, open_one, "log_interview").prompt == "How did Monday 15 June go? Whom did you meet?"


@pytest.mark.parametrize(
    "text, line, why",
    [
        ("actions:\n  reply:\n    email:\n      song: la\n", 4, "an email has no part 'song'"),
        (
            "actions:\n  reply:\n    email:\n      subject: Re\n      body: On {mood}.\n",
            5,
            "unknown placeholder {mood}",
        ),
        ("actions:\n  reply:\n    subject: Re\n    email: {subject: Re}\n", 3, "given twice, once in email"),
        ("next_date_question:\n- a?\n- b?\n- c?\n", 4, "one question with {agreed_interval} and two without"),
        ("next_date_question:\n- 'In {mood}?'\n", 2, "unknown placeholder {mood}"),
    ],
)
def test_a_mistake_is_told_at_its_own_line(tmp_path, text, line, why):
    _, mine, mistakes = tables(tmp_path, scripts=text)
    assert mine is load.scripts()
    assert mistakes[0].startswith(f"{tmp_path / 'scripts.yaml'}, line {line}: ")
    assert why in mistakes[0]


def test_the_example_of_the_manual_is_taken(tmp_path):
    from pipeline_tui.rulebook.told import EXAMPLES

    book, mine, mistakes = tables(tmp_path, **{name.removesuffix(".yaml"): text for name, text in EXAMPLES.items()})
    assert mistakes == []
    assert len(book.rules) == len(load.builtin().rules) + 1
    assert book.profiles != load.builtin().profiles
    assert mine.actions != load.scripts().actions
