"""Which leads have a date in a stretch of days: every kind of date is found, and none outside."""

import datetime as dt

import pytest

from pipeline_tui.core.model import Event, Lead
from pipeline_tui.store.dated import dated
from pipeline_tui.store.open import memory_store

NOW = dt.datetime(2026, 3, 11, 9, 0, tzinfo=dt.UTC)
FIRST, LAST = dt.date(2026, 3, 11), dt.date(2026, 3, 20)
OLD = dt.date(2026, 1, 5)


def lead(name, day):
    if name in ("snoozed_until", "closes_on"):
        return Lead(company="Acme", **{name: day})
    named = {} if name == "date" else {name: day}
    return Lead(company="Acme", log=(Event(date=day if name == "date" else OLD, kind="interview", **named),))


def found(one, slack=3):
    store = memory_store()
    (lead_id,) = store.add([one], "test", NOW).leads
    return dated(store, FIRST, LAST, slack) == {lead_id}


EXACT = ("date", "promise_by", "snoozed_until", "closes_on")
SHIFTED = ("agreed_on", "plan_on", "deadline")


@pytest.mark.parametrize("name", EXACT + SHIFTED)
@pytest.mark.parametrize("day", [FIRST, dt.date(2026, 3, 15), LAST])
def test_every_kind_of_date_is_found(name, day):
    assert found(lead(name, day))


@pytest.mark.parametrize("name", EXACT + SHIFTED)
@pytest.mark.parametrize("days", [-1, 10, -4, 13])
def test_outside_only_what_days_off_can_shift(name, days):
    assert found(lead(name, FIRST + dt.timedelta(days))) == (name in SHIFTED and days in (-1, 10))


def test_a_lead_that_was_taken_away_is_not_read():
    store = memory_store()
    store.add([lead("agreed_on", FIRST)], "test", NOW)
    store.undo(NOW)
    assert store.leads(dated(store, FIRST, LAST, 3)) == []


def test_the_ends_of_the_calendar_are_days_as_well():
    assert found(lead("agreed_on", dt.date(2026, 3, 12)))
    store = memory_store()
    assert dated(store, dt.date.min, dt.date.max, 14) == set()
