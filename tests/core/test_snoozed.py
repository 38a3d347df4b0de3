"""The reason of a snooze that is over."""

import datetime as dt

import pytest

from pipeline_tui.core.model import Event, Lead
from pipeline_tui.core.snoozed import back_words

D = dt.date
TODAY = D(2026, 3, 11)


@pytest.mark.parametrize(
    "until, why, logged, words",
    [
        (D(2026, 3, 11), "busy", (), "Back from snooze: busy."),
        (D(2026, 3, 4), "she is away!", (), "Back from snooze: she is away!"),
        (D(2026, 3, 4), "busy", (D(2026, 3, 3),), "Back from snooze: busy."),
        (D(2026, 3, 4), "busy", (D(2026, 3, 20),), "Back from snooze: busy."),
        (D(2026, 3, 4), "busy", (D(2026, 3, 4),), None),
        (D(2026, 3, 12), "busy", (), None),
        (D(2026, 3, 4), " ", (), None),
        (None, "busy", (), None),
    ],
)
def test_the_reason_is_told_from_the_day_it_came_back_until_something_is_logged(until, why, logged, words):
    log = tuple(Event(date=day, kind="call", dir="out") for day in logged)
    assert back_words(Lead(company="Acme", snoozed_until=until, snooze_why=why, log=log), TODAY) == words
