"""Who reached whom, where the words of a line leave that to its grammar."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline_tui.core.quicklog import read_line

TODAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    "text, kind, direction",
    [
        ("came good - emailed me and Hanno", "email_in", "in"), ("emailed him and Hanno", "email_out", "out"),
        ("messaged me on LinkedIn", "message", "in"), ("band is fixed, writes Renske", "email_in", "in"),
        ("Executive search consultant, Renske Pohl, emailed", "email_in", "in"),
        ("coffee with my old boss, Renske, emailed after", "meeting", None),
        ("introduced by email to Lady Pohl", "email_in", "in"), ("introduced myself by email", "email_out", "out"),
        ("Pohl acknowledged my form by e-mail", "email_in", "in"), ("she mails that it is filled", "email_in", "in"),
    ],
)  # fmt: skip
def test_who_acts_is_told_by_object_apposition_and_order(text: str, kind: str, direction: str | None) -> None:
    reading = read_line(text, TODAY)
    assert (reading.kind, reading.direction) == (kind, direction)
