"""Business-day arithmetic against a day-by-day count."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline_tui.core.calendar import Calendar, plus

PLAIN = Calendar()
D = dt.date.fromisoformat
ONE = dt.timedelta(days=1)


@pytest.mark.parametrize(
    "day, expected",
    [
        ("2026-03-20", True),
        ("2026-03-21", False),
        ("2026-12-23", True),
        ("2026-12-24", False),
        ("2027-01-01", False),
        ("2027-01-04", True),
    ],
)
def test_weekends_and_the_quiet_days_do_not_count(day, expected):
    assert PLAIN.is_bd(D(day)) is expected


@pytest.mark.parametrize(
    "method, day, n, expected",
    [
        ("add", "2026-03-20", 1, "2026-03-23"),
        ("add", "2026-03-21", 1, "2026-03-23"),
        ("add", "2026-03-20", 0, "2026-03-20"),
        ("add", "2026-12-23", 1, "2027-01-04"),
        ("sub", "2026-03-22", 0, "2026-03-20"),
        ("sub", "2026-03-23", 1, "2026-03-20"),
        ("sub", "2026-10-16", 2, "2026-10-14"),
        ("add", "2026-03-20", 10**9, "9999-12-31"),
        ("sub", "2026-03-20", 10**9, "0001-01-01"),
    ],
)
def test_adding_and_subtracting(method, day, n, expected):
    assert getattr(PLAIN, method)(D(day), n) == D(expected)


def test_rolling():
    assert PLAIN.fwd(D("2026-03-21")) == D("2026-03-23")
    assert PLAIN.back(D("2026-03-22")) == D("2026-03-20")
    assert PLAIN.fwd(D("2026-03-20")) == PLAIN.back(D("2026-03-20")) == D("2026-03-20")


def test_holidays_and_other_weekends():
    gulf = Calendar(weekend=frozenset({4, 5}), holidays=frozenset({D("2026-03-23")}), year_end_quiet=None)
    assert not gulf.is_bd(D("2026-03-20"))
    assert gulf.is_bd(D("2026-03-22"))
    assert not gulf.is_bd(D("2026-03-23"))
    assert gulf.is_bd(D("2026-12-31"))


def test_the_ends_of_time_are_answered():
    assert PLAIN.add(dt.date.max, 3) == dt.date.max
    assert PLAIN.sub(dt.date.min, 3) == dt.date.min
    assert PLAIN.between(dt.date.min, dt.date.max) > 2_500_000
    assert plus(dt.date.max, 1) == dt.date.max
    assert plus(dt.date.min, -1) == dt.date.min


def test_equal_calendars_are_one_key():
    assert len({Calendar(), Calendar(holidays=frozenset()), PLAIN}) == 1


@pytest.mark.parametrize("weekend", [frozenset(range(7)), frozenset({7})])
def test_a_week_without_work_is_refused(weekend):
    with pytest.raises(ValueError, match="working day"):
        Calendar(weekend=weekend)


calendars = st.builds(
    Calendar,
    weekend=st.sampled_from([frozenset({5, 6}), frozenset({4, 5}), frozenset({6}), frozenset()]),
    holidays=st.frozensets(st.dates(D("2025-11-01"), D("2027-02-01")), max_size=6),
    year_end_quiet=st.sampled_from([None, ((12, 24), (1, 1)), ((12, 27), (12, 31))]),
)
days = st.dates(D("2025-11-01"), D("2027-02-01"))


def slow_is_bd(calendar, day):
    quiet = calendar.year_end_quiet
    if quiet:
        start, end = quiet
        here = (day.month, day.day)
        if (start <= here or here <= end) if end < start else start <= here <= end:
            return False
    return day.weekday() not in calendar.weekend and day not in calendar.holidays


@given(calendars, days, days)
def test_between_counts_days(calendar, a, b):
    count, day = 0, a
    while day < b:
        day += ONE
        count += slow_is_bd(calendar, day)
    assert calendar.between(a, b) == count


@given(calendars, days, st.integers(1, 40))
def test_add_and_sub_walk_business_days(calendar, day, n):
    after, left = day, n
    while left:
        after += ONE
        left -= slow_is_bd(calendar, after)
    assert calendar.add(day, n) == after
    assert calendar.between(day, after) == n
    assert calendar.sub(after, n) == calendar.back(day)


def test_any_number_of_business_days_ahead_and_back_is_what_walking_there_gives():
    start = D("2026-03-20")
    day = start
    for n in range(1, 900):
        day += ONE
        while not PLAIN.is_bd(day):
            day += ONE
        fresh = Calendar()  # which knows no day yet
        assert fresh.add(start, n) == day
        assert fresh.sub(day, n) == start
