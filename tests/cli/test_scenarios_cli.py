"""All worked scenarios through the command line: `import` of the interchange line, then `list --all --json`."""

import datetime as dt
import json

import pytest
from click.testing import CliRunner
from scenarios import SCENARIOS

from pipeline_tui.cli import cli


def lines_of(scenario):
    """The scenario's lead, and a lead for every offer that its context says is held elsewhere."""
    yield {"format": "pipeline-tui/1", **{part: scenario[part] for part in ("lead", "contacts", "log")}}
    for offer in scenario.get("context", {}).get("other_offers", ()):
        came = {"date": offer["received"], "kind": "offer", "dir": "in", "who": ["hm"], "written": True}
        yield {
            "format": "pipeline-tui/1",
            "lead": {"company": offer["company"], "role": "Another", "stage": "offer"},
            "contacts": {"hm": {"role": "hiring_manager", "channels": ["email"]}},
            "log": [{**came, "deadline": offer["deadline"]}],
        }


def as_they_are(scenario):
    """The one line as it stands, its context on it."""
    yield {"format": "pipeline-tui/1"} | {
        k: v for k, v in scenario.items() if k in ("lead", "contacts", "log", "context")
    }


def plain(value):
    """An expected value as JSON has it."""
    return value.isoformat() if isinstance(value, dt.date) else value


CASES = [pytest.param(s, lines_of, id=s["id"]) for s in SCENARIOS.values()] + [
    pytest.param(s, as_they_are, id=f"{s['id']}-as-it-is") for s in SCENARIOS.values() if "context" in s
]
"""Without a context the line as it is and the lines are the same."""


@pytest.mark.parametrize("scenario, lines", CASES)
def test_a_scenario_gives_its_verdict_in_every_profile_listed(scenario, lines, tmp_path):
    file = tmp_path / "line.jsonl"
    file.write_text("".join(json.dumps(line, default=str) + "\n" for line in lines(scenario)))
    common = ["--db", str(tmp_path / "p.db"), "--today", str(scenario["today"])]

    def call(*words):
        done = CliRunner().invoke(cli, [*common, *words], catch_exceptions=False)
        assert done.exit_code == 0, done.output
        return json.loads(done.stdout)

    call("import", str(file), "--json")
    wanted = {"standard": {"courtesy": {}, "signals": [], **scenario["expect"]}, **scenario.get("expect_profiles", {})}
    for profile, expected in wanted.items():
        leads = call("--profile", profile, "list", "--all", "--json")
        (verdict,) = [lead["verdict"] for lead in leads if lead["lead"]["role"] != "Another"]
        whom = expected.get("recipient", "not said")
        if whom != "not said":
            expected = {**expected, "recipient": [] if whom is None else [whom] if isinstance(whom, str) else whom}
        assert {name: verdict[name] for name in expected} == {name: plain(value) for name, value in expected.items()}
