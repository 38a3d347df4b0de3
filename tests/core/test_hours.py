"""Call windows in two zones, in the weeks in which the clocks of countries differ."""

import datetime as dt
import time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline_tui.core.errors import BadInput
from pipeline_tui.core.hours import call_window, read_zone, say_window
from pipeline_tui.core.model import Contact

D = dt.date.fromisoformat
LONDON, NEW_YORK, BERLIN = "Europe/London", "America/New_York", "Europe/Berlin"
KOLKATA, SYDNEY, KATHMANDU = "Asia/Kolkata", "Australia/Sydney", "Asia/Kathmandu"
ZONES = (LONDON, NEW_YORK, BERLIN, KOLKATA, SYDNEY, KATHMANDU, "Pacific/Kiritimati", "Pacific/Pago_Pago")


def window(theirs, home, on, hours=("09:00", "17:00")):
    return call_window(Contact(key="a", tz=theirs), D(on), home and ZoneInfo(home), hours)


@pytest.mark.parametrize(
    "theirs, home, on, begins, ends",
    [
        # 2026: clocks go forward on 8 March in the US and on 29 March in Europe
        (LONDON, NEW_YORK, "2026-03-06", "04:00", "12:00"),
        (LONDON, NEW_YORK, "2026-03-09", "05:00", "13:00"),
        (LONDON, NEW_YORK, "2026-03-27", "05:00", "13:00"),
        (LONDON, NEW_YORK, "2026-03-30", "04:00", "12:00"),
        (NEW_YORK, BERLIN, "2026-03-06", "15:00", "23:00"),
        (NEW_YORK, BERLIN, "2026-03-09", "14:00", "22:00"),
        (NEW_YORK, BERLIN, "2026-03-30", "15:00", "23:00"),
        # and back on 25 October in Europe, on 1 November in the US
        (LONDON, NEW_YORK, "2026-10-23", "04:00", "12:00"),
        (LONDON, NEW_YORK, "2026-10-26", "05:00", "13:00"),
        (LONDON, NEW_YORK, "2026-10-30", "05:00", "13:00"),
        (LONDON, NEW_YORK, "2026-11-02", "04:00", "12:00"),
        (NEW_YORK, LONDON, "2026-10-26", "13:00", "21:00"),
        (NEW_YORK, LONDON, "2026-11-02", "14:00", "22:00"),
        (BERLIN, LONDON, "2026-10-26", "08:00", "16:00"),
        # the Sundays themselves: both clocks have moved before office hours
        (LONDON, NEW_YORK, "2026-03-29", "04:00", "12:00"),
        (LONDON, NEW_YORK, "2026-10-25", "05:00", "13:00"),
        (NEW_YORK, LONDON, "2026-03-08", "13:00", "21:00"),
        (NEW_YORK, LONDON, "2026-11-01", "14:00", "22:00"),
        # zones with half and quarter hours and no summer time
        (KOLKATA, LONDON, "2026-03-27", "03:30", "11:30"),
        (KOLKATA, LONDON, "2026-03-30", "04:30", "12:30"),
        (KATHMANDU, BERLIN, "2026-03-27", "04:15", "12:15"),
        (KATHMANDU, BERLIN, "2026-03-30", "05:15", "13:15"),
        (KATHMANDU, KOLKATA, "2026-07-01", "08:45", "16:45"),
        (KOLKATA, NEW_YORK, "2026-03-06", "22:30 (-1 day)", "06:30"),
        (KOLKATA, NEW_YORK, "2026-03-09", "23:30 (-1 day)", "07:30"),
        # Sydney goes back on 5 April and forward on 4 October
        (SYDNEY, LONDON, "2026-03-27", "22:00 (-1 day)", "06:00"),
        (SYDNEY, LONDON, "2026-03-30", "23:00 (-1 day)", "07:00"),
        (SYDNEY, LONDON, "2026-04-06", "00:00", "08:00"),
        (SYDNEY, LONDON, "2026-10-05", "23:00 (-1 day)", "07:00"),
        (SYDNEY, LONDON, "2026-10-26", "22:00 (-1 day)", "06:00"),
        (LONDON, SYDNEY, "2026-03-27", "20:00", "04:00 (+1 day)"),
        # London has moved that morning, Sydney moves a week later
        (LONDON, SYDNEY, "2026-03-29", "19:00", "03:00 (+1 day)"),
        # the whole window on another date, later and earlier
        (NEW_YORK, SYDNEY, "2026-03-09", "00:00 (+1 day)", "08:00 (+1 day)"),
        ("Pacific/Kiritimati", "Pacific/Pago_Pago", "2026-07-01", "08:00 (-1 day)", "16:00 (-1 day)"),
    ],
)
def test_the_window_on_my_clock(theirs, home, on, begins, ends):
    found = window(theirs, home, on)
    assert found.local == ("09:00", "17:00")
    assert found.mine == (begins, ends)
    assert found.zone == theirs
    assert not found.same


def test_two_days_apart():
    assert window("Pacific/Kiritimati", "Etc/GMT+12", "2026-07-01", ("01:00", "03:00")).mine == (
        "23:00 (-2 days)",
        "01:00 (-1 day)",
    )


def test_home_changes_its_clock_while_their_office_is_open():
    # 06:00 UTC on 1 November: New York falls back from 2:00 to 1:00 while Kathmandu works from 3:15 to 11:15 UTC
    found = window(KATHMANDU, NEW_YORK, "2026-11-01")
    assert found.mine == ("23:15 (-1 day)", "06:15")
    assert found.ends - found.begins == dt.timedelta(hours=8)


@pytest.mark.parametrize(
    "on, hours, local, minutes",
    [
        ("2026-03-08", ("02:30", "05:00"), ("03:30", "05:00"), 90),  # 2:30 is skipped
        ("2026-03-08", ("01:00", "02:30"), ("01:00", "03:30"), 90),
        ("2026-03-08", ("00:00", "08:00"), ("00:00", "08:00"), 420),
        ("2026-03-08", ("02:30", "03:00"), ("03:30", "03:30"), 0),
        ("2026-11-01", ("01:30", "05:00"), ("01:30", "05:00"), 270),  # 1:30 comes twice
        ("2026-11-01", ("00:30", "01:30"), ("00:30", "01:30"), 120),
        ("2026-11-01", ("00:00", "08:00"), ("00:00", "08:00"), 540),
    ],
)
def test_times_the_clock_skips_or_shows_twice(on, hours, local, minutes):
    found = window(NEW_YORK, LONDON, on, hours)
    assert found.local == local
    assert found.ends - found.begins == dt.timedelta(minutes=minutes)


@given(
    theirs=st.sampled_from(ZONES),
    home=st.sampled_from(ZONES),
    on=st.dates(dt.date(1990, 1, 1), dt.date(2060, 12, 31)),
    start=st.integers(0, 15),
)
def test_law_eight_hours_unless_their_clock_moves_that_day(theirs, home, on, start):
    zone = ZoneInfo(theirs)
    found = call_window(Contact(key="a", tz=theirs), on, ZoneInfo(home), (dt.time(start), dt.time(start + 8)))
    midnight = dt.datetime.combine(on, dt.time(0), zone)
    moved = midnight.utcoffset() != (midnight + dt.timedelta(days=1)).utcoffset()
    if not moved:
        assert found.ends - found.begins == dt.timedelta(hours=8)
        assert found.local == (f"{start:02}:00", f"{start + 8:02}:00")
    assert found.begins.astimezone(zone).date() == on
    assert found.same is (found.local == found.mine)
    for told, moment in zip(found.mine, (found.begins, found.ends), strict=True):
        mine = moment.astimezone(ZoneInfo(home))
        shift = (mine.date() - on).days
        assert told[:5] == f"{mine:%H:%M}"
        assert (told[5:] == "") is (shift == 0)


def test_a_contact_without_a_zone_is_in_mine():
    for home in (None, NEW_YORK):
        for tz in (None, "", "  "):
            found = window(tz, home, "2026-03-09")
            assert found.local == found.mine == ("09:00", "17:00")
            assert found.same
            assert found.zone == ""
    assert window(None, NEW_YORK, "2026-03-09").begins.hour == 13


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the computer's zone cannot be set here")
def test_without_a_home_the_computers_zone_counts(monkeypatch):
    monkeypatch.setenv("TZ", NEW_YORK)
    time.tzset()
    try:
        assert window(LONDON, None, "2026-03-09").mine == ("05:00", "13:00")
        assert window(LONDON, None, "2026-03-30").mine == ("04:00", "12:00")
    finally:
        monkeypatch.undo()
        time.tzset()


def test_two_zones_with_one_clock_are_the_same():
    assert window("Europe/Paris", BERLIN, "2026-03-30").same
    assert not window(LONDON, BERLIN, "2026-03-30").same


@pytest.mark.parametrize(
    "name", ["Mars/Olympus", "Europe", "../etc/passwd", "/etc/passwd", "a\0b", "Zürich", "x" * 999]
)
def test_an_unknown_zone_has_no_window(name):
    assert window(name, NEW_YORK, "2026-03-09") is None


@pytest.mark.parametrize("on, theirs, home", [("0001-01-01", SYDNEY, LONDON), ("9999-12-31", "Etc/GMT+12", LONDON)])
def test_no_window_at_the_end_of_time(on, theirs, home):
    assert window(theirs, home, on) is None


def test_hours_may_be_given_as_times_and_must_run_forward():
    hours = (dt.time(8, 30), dt.time(16))
    assert window(LONDON, NEW_YORK, "2026-03-06", hours) == window(LONDON, NEW_YORK, "2026-03-06", ("08:30", "16:00"))
    for wrong in (("17:00", "09:00"), ("09:00", "09:00"), ("nine", "17:00")):
        with pytest.raises(ValueError):  # noqa: PT011
            window(LONDON, NEW_YORK, "2026-03-06", wrong)


@pytest.mark.parametrize(
    "theirs, home, on, words",
    [
        (LONDON, KOLKATA, "2026-03-06", "between 14:30 and 22:30 your time (9:00 to 17:00 in London)"),
        (LONDON, NEW_YORK, "2026-03-06", "between 4:00 and 12:00 your time (9:00 to 17:00 in London)"),
        (NEW_YORK, LONDON, "2026-03-06", "between 14:00 and 22:00 your time (9:00 to 17:00 in New York)"),
        (SYDNEY, LONDON, "2026-04-06", "between 0:00 and 8:00 your time (9:00 to 17:00 in Sydney)"),
        (SYDNEY, LONDON, "2026-03-27", "between 22:00 the day before and 6:00 your time (9:00 to 17:00 in Sydney)"),
        (LONDON, SYDNEY, "2026-03-27", "between 20:00 and 4:00 the next day your time (9:00 to 17:00 in London)"),
        (
            "America/Argentina/Buenos_Aires",
            LONDON,
            "2026-01-05",
            "between 12:00 and 20:00 your time (9:00 to 17:00 in Buenos Aires)",
        ),
        ("Europe/Paris", BERLIN, "2026-03-30", "between 9:00 and 17:00"),
        (None, BERLIN, "2026-03-30", "between 9:00 and 17:00"),
    ],
)
def test_the_window_in_words(theirs, home, on, words):
    assert say_window(window(theirs, home, on)) == words


def test_two_days_apart_in_words():
    found = window("Pacific/Kiritimati", "Etc/GMT+12", "2026-07-01", ("01:00", "03:00"))
    assert say_window(found).startswith("between 23:00 2 days before and 1:00 the day before your time")


@pytest.mark.parametrize(
    "raw, zone",
    [("Europe/London", "Europe/London"), ("europe/london", "Europe/London"), ("london", "Europe/London"),
     ("New York", "America/New_York"), ("utc", "UTC")],
)  # fmt: skip
def test_a_zone_is_read_by_its_name_or_its_city(raw, zone):
    assert read_zone(raw) == zone


@pytest.mark.parametrize("raw, hint", [("Londo", "Europe/London"), ("Mars", "write it like"), ("", "write it like")])
def test_a_zone_that_is_none_is_refused_with_near_ones(raw, hint):
    with pytest.raises(BadInput, match=hint):
        read_zone(raw)
