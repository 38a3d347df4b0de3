"""A user's rule that says in the filter language which leads it is for."""

import datetime as dt

import pytest

from pipeline_tui.core.advise import advise, explain
from pipeline_tui.core.model import Event, Lead
from pipeline_tui.core.why_text import why_text
from pipeline_tui.rulebook.load import with_user_tables

TODAY = dt.date(2026, 3, 11)
RULE = """
rules:
  - id: MINE
    name: referred and remote
    before: C1
    when: [[lead, in, {line}]]
    flag: due
    severity: 1
    action: nudge
    to: none
    via: none
    due: today
    reason: "They know you."
    card: "ask"
"""


def judged(book, **facts):
    lead = Lead(company="Acme", stage="applied", applied_on=TODAY, **facts)
    return advise(lead, TODAY, book.profiles["standard"], book.calendar, book), lead


def test_the_rule_speaks_for_the_leads_the_line_keeps_and_for_no_other(tmp_path):
    (tmp_path / "rules.yaml").write_text(RULE.format(line='"source:referral tag:remote"'))
    book, mistakes = with_user_tables(tmp_path)
    assert mistakes == []
    mine, lead = judged(book, source="referral", tags=("remote",))
    assert mine.rule == "MINE"
    assert judged(book, source="referral")[0].rule != "MINE"
    other = explain(lead, TODAY, book.profiles["standard"], book.calendar, book, ())
    assert "source:referral tag:remote" in why_text(other, lead, TODAY)
    assert "Lead(" not in why_text(other, lead, TODAY)


@pytest.mark.parametrize(
    "line, word",
    [
        ('"stalled"', "stalled"),
        ('"acme stge:offer"', "at character 6"),
        ('"due<=3d"', "verdict"),
        ('"(acme"', "bracket"),
        ("3", "filter line"),
    ],
)
def test_a_line_that_no_rule_can_use_is_told_with_its_place_and_ours_stay(tmp_path, line, word):
    (tmp_path / "rules.yaml").write_text(RULE.format(line=line))
    book, (mistake,) = with_user_tables(tmp_path)
    assert "rules.yaml" in mistake
    assert word in mistake
    assert book.rule("MINE") is None


def test_the_verdict_of_a_rule_that_counts_days_ends_on_its_day(tmp_path):
    (tmp_path / "rules.yaml").write_text(RULE.format(line="'touched<3 d'"))
    book, mistakes = with_user_tables(tmp_path)
    assert mistakes == []
    lead = Lead(company="Acme", stage="applied", log=(Event(date=TODAY, kind="applied", dir="out"),))

    def on(day):
        return advise(lead, day, book.profiles["standard"], book.calendar, book)

    mine = on(TODAY)
    assert mine.rule == "MINE"
    assert mine.until is not None
    assert mine.until <= TODAY + dt.timedelta(3)
    assert on(TODAY + dt.timedelta(2)).rule == "MINE"
    after = on(TODAY + dt.timedelta(3))
    assert after.rule != "MINE"
    explained = explain(lead, TODAY, book.profiles["standard"], book.calendar, book, ())
    assert explained.until == TODAY + dt.timedelta(3)
