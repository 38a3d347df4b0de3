"""The hour in front of a date belongs to it as much as the one behind it."""

from datetime import date

import pytest

from pipeline_tui.core.quicklog import read_line

TODAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    "line, day, hour",
    [
        ("call with Ann at 14:30 on 17.3.", date(2026, 3, 17), "14:30"),
        ("call with Ann at 2pm on Friday", date(2026, 3, 13), "14:00"),
        ("call with Ann at 2 p.m. on 17 March", date(2026, 3, 17), "14:00"),
        ("interview at 9.30 on 20 March", date(2026, 3, 20), "09:30"),
        ("interview with Ann on 17.3. at 14:30", date(2026, 3, 17), "14:30"),
    ],
)
def test_what_is_booked_has_its_hour_wherever_it_stands(line, day, hour):
    reading = read_line(line, TODAY)
    assert (reading.planned, reading.date, reading.next_on, reading.next_time) == (True, day, day, hour)


@pytest.mark.parametrize(
    "line, day",
    [
        ("spoke to Ann at 10:15 on Friday", date(2026, 3, 6)),
        ("called her at 10:30 on Monday, no answer", date(2026, 3, 9)),
    ],
)
def test_what_was_at_an_hour_is_not_booked(line, day):
    reading = read_line(line, TODAY)
    assert (reading.date, reading.next_on) == (day, None)
