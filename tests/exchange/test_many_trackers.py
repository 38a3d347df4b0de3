"""Trackers in the styles people publish, in seven languages: every lead's company, role, stage, outcome and date."""

import io
from datetime import date
from pathlib import Path

import pytest
import yaml

from pipeline_tui.exchange.readers import read_file

FILE = Path(__file__).parent.parent / "data" / "many_trackers.yaml"
TRACKERS = yaml.safe_load(FILE.read_text(encoding="utf-8"))
TODAY = date(2026, 3, 11)


def load(tracker):
    data = tracker["text"].encode(tracker.get("encoding", "utf-8"))
    return read_file(io.BytesIO(data), tracker["name"], TODAY)


@pytest.mark.parametrize("tracker", TRACKERS, ids=lambda tracker: tracker["name"])
def test_every_lead_is_read_right(tracker):
    found = load(tracker)
    read = [[lead.company, lead.role, lead.stage, lead.outcome, lead.applied_on] for lead in found.leads]
    assert read == tracker["leads"]
    report = found.report
    assert report.records == report.leads + report.people + len(report.skipped)


@pytest.mark.parametrize("tracker", TRACKERS, ids=lambda tracker: tracker["name"])
def test_no_day_is_made_up(tracker):
    """Every applied date stands in the file: its year, month and day are among the numbers and months of the line."""
    lines = tracker["text"].splitlines()
    for lead in load(tracker).leads:
        if lead.applied_on:
            row = " ".join(lines[lead.origin["line"] - 1 :][:2])
            if lead.company in row:
                assert str(lead.applied_on.day) in row
                assert f"{lead.applied_on:%y}" in row
