"""Which backups are ours, and which of them stay."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline_tui.store.names import copies, copy_name, hint, made_at, to_keep

NOW = dt.datetime(2026, 3, 11, 9, 30, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)


@pytest.mark.parametrize(
    "name, ours",
    [
        ("p-20260311T093000000000Z.db", True),
        ("p-20260311T093000000000Z.db.txt", False),
        ("p-replaced-20260311T093000000000Z.db", False),
        (".p-20260311T093000000000Z.db.x1.new", False),
        ("p-x-20260311T093000000000Z.db", False),
        ("q-20260311T093000000000Z.db", False),
        ("p-20261341T093000000000Z.db", False),
        ("p-20260311T093000Z.db", False),
        ("holiday.jpg", False),
    ],
)
def test_a_backup_is_known_by_its_whole_name(name, ours):
    assert made_at(Path("/x/p.db"), name) == (NOW if ours else None)


@pytest.mark.parametrize("year", [1, 1970, 2040, 9999])
def test_names_say_the_instant_in_any_year(tmp_path, year):
    at = dt.datetime(year, 2, 28, 23, 59, 59, 999999, tzinfo=dt.UTC)
    name = copy_name(tmp_path / "p.db", at).name
    assert made_at(tmp_path / "p.db", name) == at


def test_names_are_in_utc_whatever_the_zone(tmp_path):
    there = NOW.astimezone(dt.timezone(dt.timedelta(hours=-9)))
    assert copy_name(tmp_path / "p.db", there) == copy_name(tmp_path / "p.db", NOW)


def test_copies_are_listed_newest_first_and_nothing_else_is(tmp_path):
    folder = tmp_path / "backups"
    folder.mkdir()
    path = tmp_path / "p.db"
    for at in (NOW, NOW + DAY, NOW - DAY):
        copy_name(path, at).write_text("x")
    copy_name(path, NOW, "replaced-").write_text("x")
    copy_name(path, NOW + 2 * DAY).mkdir()
    copy_name(path, NOW + 3 * DAY).symlink_to(folder)
    assert [copy.at for copy in copies(path)] == [NOW + DAY, NOW, NOW - DAY]
    assert "2026-03-12 09:30 UTC" in hint(path)
    assert hint(tmp_path / "q.db") == ""


def run(days, start=dt.datetime(2024, 1, 1, 8, tzinfo=dt.UTC)):
    """What is left after a backup on each of these days, thinned each time."""
    there = set()
    for number in days:
        now = start + number * DAY
        there = to_keep(there | {now}, now)
        assert now in there
    return there, start + days[-1] * DAY


def test_after_two_years_of_days_there_are_fourteen_days_eight_weeks_and_six_months():
    there, now = run(range(730))
    days = sorted(now - at for at in there)
    assert days[:14] == [n * DAY for n in range(14)]
    assert len({at.isocalendar()[:2] for at in there}) >= 8
    months = sorted({(at.year, at.month) for at in there})
    assert len(months) == 6
    assert len(there) <= 14 + 8 + 6


@pytest.mark.parametrize(
    "times, gone",
    [
        ([], []),
        ([NOW], []),
        # thirty on one day: its first and the ten newest stay
        ([NOW + n * dt.timedelta(minutes=1) for n in range(30)], range(1, 20)),
        # a gap of years takes nothing away
        ([NOW, NOW - 400 * DAY, NOW - 4000 * DAY], []),
    ],
)
def test_what_goes(times, gone):
    now = max(times, default=NOW)
    assert set(times) - to_keep(times, now) == {times[n] for n in gone}


def test_a_clock_that_was_ahead_pushes_no_backup_out():
    ahead = [dt.datetime(2040, 1, 1, tzinfo=dt.UTC) + n * DAY for n in range(40)]
    mine = [NOW - n * DAY for n in range(14)]
    assert set(mine) <= to_keep(ahead + mine, NOW)


instants = st.datetimes(min_value=dt.datetime(2020, 1, 1), max_value=dt.datetime(2030, 1, 1), timezones=st.just(dt.UTC))


@settings(max_examples=200, deadline=None)
@given(st.sets(instants, max_size=80), instants)
def test_the_newest_always_stays_and_thinning_twice_is_thinning_once(times, now):
    kept = to_keep(times, now)
    assert kept <= times
    past = {at for at in times if at - now <= DAY}
    if past:
        assert max(past) in kept
    assert (max(times) in kept) if times else not kept
    assert to_keep(kept, now) == kept
    assert len(kept) <= 2 * (10 + 14 + 8 + 6)
