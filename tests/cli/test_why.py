"""`why` on a lead, as a command."""

import datetime as dt
import json

import pytest
from click.testing import CliRunner

from pipeline_tui.cli.session import Session
from pipeline_tui.cli.why import why_command


@pytest.fixture
def why(run):
    """Calls `why` on 26 March, on a lead whose agreed call was on the 25th."""
    run("add", "Acme", "Analyst", "--stage", "waiting", "--contact", "Jane Roe, hiring manager, 020 7946 0000")
    run("log", "acme", "spoke w/ Jane, req still not approved, call back in 2 wks")

    def call(*words):
        session = Session(db=str(run.db), today=dt.date(2026, 3, 26))
        done = CliRunner().invoke(why_command, list(words), obj=session)
        assert done.exit_code == 0, done.output
        return done.output

    return call


def test_it_says_the_rule_its_entry_and_what_comes_next(why):
    lines = why("acme").split("\n")
    assert lines[0] == "Acme · Analyst"
    assert "  rule A3 · agreed check-in missed · standard profile" in lines
    assert any(line.startswith("    Wed 11 Mar  call Jane Roe · agreed Wed 25 Mar") for line in lines)
    assert "what comes next" in lines


def test_all_lists_every_rule_above(why):
    assert "O1 offer deadline now" not in why("acme")
    assert "O1 offer deadline now: stage: waiting req, it needs offer" in why("acme", "--all")


def test_json_is_one_document_of_lead_verdict_and_why(why):
    document = json.loads(why("acme", "--json"))
    assert document["lead"]["company"] == "Acme"
    assert document["verdict"]["rule"] == document["why"]["rule"] == "A3"
    assert document["why"]["facts"][0]["log"] == [0]
