"""A line that corrects an entry is read as of the day that one was written."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date

import pytest

from pipeline_tui.core.corrected import carried, recorded_on, still_ahead, written_on
from pipeline_tui.core.entries import events_of
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.core.quicklog import Choice, Reading, read_line

TODAY = date(2026, 3, 11)
LEAD = Lead(company="Northgate UK", contacts=(Contact(key="director", name="Jane Roe", role="hiring_manager"),))
IDS = {"2026-03-11": "019cdcc4-a200-7000-8000-000000000000"}
"""An id of the version that holds a moment: 12:00 UTC of that day."""


def _read(line: str, day: date) -> Reading:
    return read_line(line, day, LEAD.contacts)


def test_an_entry_was_written_on_the_day_from_which_its_words_say_its_dates() -> None:
    (entry,) = events_of(_read("spoke to Jane yesterday, call back in 2 wks", TODAY), LEAD, TODAY)
    assert (entry.date, entry.agreed_on) == (date(2026, 3, 10), date(2026, 3, 25))
    later = date(2026, 3, 30)
    assert written_on(entry, _read, later) == TODAY
    assert written_on(replace(entry, note="no date in these words"), _read, later) == date(2026, 3, 10)
    assert written_on(replace(entry, note="", agreed_on=None), _read, later) == date(2026, 3, 10)
    assert written_on(replace(entry, note="spoke to Jane 2 jan, call back in 2 wks"), _read, later) == date(2026, 3, 10)


def test_an_entry_about_another_day_was_written_on_the_day_it_was_recorded_else_today() -> None:
    (entry,) = events_of(_read("interview with Jane on 3/2, 45 min, went well", TODAY), LEAD, TODAY)
    assert entry.date == date(2026, 3, 2)
    assert written_on(entry, _read, date(2026, 3, 20), TODAY) == TODAY
    assert written_on(entry, _read, TODAY) == TODAY
    assert written_on(entry, _read, TODAY, date(2026, 11, 23)) == TODAY  # a clock that ran ahead is not believed


def test_an_id_tells_when_the_first_wording_was_saved() -> None:
    first = Event(id=IDS["2026-03-11"], date=TODAY, kind="call")
    second = Event(id="019d0000-0000-7000-8000-000000000000", date=TODAY, kind="call", supersedes=first.id)
    assert recorded_on(Lead(company="A", log=(first,)), first, UTC) == TODAY
    assert recorded_on(Lead(company="A", log=(second,), past=(first,)), second, UTC) == TODAY
    imported = Event(id="019cdcc4-a200-5000-8000-000000000000", date=TODAY, kind="call")
    assert recorded_on(LEAD, imported, UTC) is None
    assert recorded_on(LEAD, Event(date=TODAY, kind="call"), UTC) is None


@pytest.mark.parametrize(
    "on, choices",
    [
        ("2026-03-11", ()),
        ("2026-03-12", ()),
        ("2026-03-20", (Choice("next_on", (date(2026, 3, 26), date(2026, 3, 12))),)),
    ],
)
def test_a_new_next_date_that_has_gone_by_is_left_open(on: str, choices: tuple[Choice, ...]) -> None:
    (entry,) = events_of(_read("spoke to Jane", TODAY), LEAD, TODAY)
    line, today = "spoke to Jane, call back thurs", date.fromisoformat(on)
    reading = carried(_read(line, TODAY), entry, _read(entry.note, TODAY))
    assert still_ahead(reading, entry, _read(line, today), today).choices == choices
    had = replace(entry, agreed_on=date(2026, 3, 12))
    assert still_ahead(reading, had, _read(line, today), today).choices == ()


def test_a_date_that_is_past_on_any_day_is_left_open_alone() -> None:
    (entry,) = events_of(_read("spoke to Jane", TODAY), LEAD, TODAY)
    line, today = "spoke to Jane, call back 2026-03-16", date(2026, 3, 20)
    reading = still_ahead(_read(line, TODAY), entry, _read(line, today), today)
    assert reading.choices == (Choice("next_on", (date(2026, 3, 16),)),)
