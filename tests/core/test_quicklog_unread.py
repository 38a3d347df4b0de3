"""A date of a line that is no day is said, never silently left out."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline_tui.core.asking import which_date
from pipeline_tui.core.entries import echo, events_of, why_open
from pipeline_tui.core.model import Lead
from pipeline_tui.core.quicklog import json_of, read_line

TODAY = date(2026, 3, 11)
LEAD = Lead(company="Northgate UK")


@pytest.mark.parametrize(
    "line, field, trouble",
    [
        ("called Jane, back on 30 Feb", "next_on", '"30 Feb" is a day that no calendar has'),
        ("called Jane, call back 31/4", "next_on", '"31/4" is a day that no calendar has'),
        ("they'll decide by 2026-04-31", "next_on", '"2026-04-31" is a day that no calendar has'),
        ("30 Feb called Jane, no answer", "date", '"30 Feb" is a day that no calendar has'),
        (
            "called Jane, try again a month after Easter",
            "next_on",
            '"a month after Easter" hangs on another date, and such dates are not worked out',
        ),
    ],
)
def test_a_date_that_is_no_day_must_be_settled(line: str, field: str, trouble: str) -> None:
    reading = read_line(line, TODAY)
    (choice,) = reading.choices
    assert (choice.field, choice.readings, choice.trouble) == (field, (), trouble)
    assert json_of(reading)["trouble"] == {field: trouble}
    assert trouble in echo(reading, LEAD, TODAY)
    assert why_open(choice).startswith(trouble)
    question = which_date(reading, choice)
    assert question.must
    assert question.text.startswith(trouble)
    settled = question.options[0].reading
    assert (settled.choices, settled.date, settled.next_on) == ((), TODAY, None)
    (entry,) = events_of(reading, LEAD, TODAY)
    assert (entry.date, entry.agreed_on, entry.plan_on, entry.promise_by) == (TODAY, None, None, None)


@pytest.mark.parametrize(
    "line",
    [
        "no reply since 30 Feb", "scored 2/30 of the points", "rejected a week after the interview on Monday",
        "call back after the reorg", "heard back two days after the panel",
    ],
)  # fmt: skip
def test_what_was_to_be_no_date_asks_nothing(line: str) -> None:
    assert read_line(line, TODAY).choices == ()


LONG = "left vm for Ann. " + "they told me about the weather and the office there, " * 40


@pytest.mark.parametrize("end", ["back in 2 wks", "call her back on Friday", "try again 20 March"])
def test_a_next_date_too_far_on_is_told_and_one_in_a_long_line_is_read(end: str) -> None:
    (choice,) = read_line(LONG + end, TODAY).choices
    assert (choice.field, choice.readings) == ("next_on", ())
    assert "too far on" in choice.trouble
    near = read_line(LONG[:1000] + ", " + end, TODAY)
    assert (near.next_on is None, near.choices) == (False, ())


@pytest.mark.parametrize("end", ["she likes Fridays", "they met on Friday", "it is over"])
def test_of_a_pasted_page_only_what_is_to_be_done_is_told(end: str) -> None:
    assert read_line(LONG + end, TODAY).choices == ()
    assert read_line(f"call back Monday. {LONG}call back Friday", TODAY).choices == ()
