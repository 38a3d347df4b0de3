"""Slips in the names of days and months."""

from datetime import date

import pytest

from pipeline_tui.core.when import find_dates, read_when
from pipeline_tui.core.when_slips import SLIPS, mended, slips_of

TODAY = date(2026, 9, 10)  # a Thursday


@pytest.mark.parametrize(
    "phrase, day",
    [
        ("around 20 Ocotber", "2026-10-20"), ("Febuary 2", "2027-02-02"), ("3rd of Novmber", "2026-11-03"),
        ("Decemeber 1st", "2026-12-01"), ("1 Janaury", "2027-01-01"), ("wendesday am", "2026-09-16"),
        ("by firday", "2026-09-11"), ("mnday week", "2026-09-21"), ("tommorow 9am", "2026-09-11"),
        ("end of Septmber", "2026-09-30"), ("12 Apirl", "2027-04-12"), ("Saterday", "2026-09-12"),
        ("thrusday, 17 sepetmber", "2026-09-17"),
    ],
)  # fmt: skip
def test_a_slip_is_read_as_what_was_meant(phrase, day):
    when = read_when(phrase, TODAY)
    assert when is not None
    assert [d.isoformat() for d in when.readings] == [day]


def test_a_repair_is_as_long_as_the_slip():
    assert all(len(slip) == len(read) for slip, read in SLIPS.items())
    assert mended("apirl, febuary") == "april, feb    "


@pytest.mark.parametrize("line", ["Marc on 3", "mach das", "Frida, Aril", "thus nothing", "Ava Sunday-Smith x"])
def test_a_name_is_no_slip(line):
    assert mended(line.lower()) == line.lower()
    assert find_dates("thus nothing", TODAY) == []


def test_no_slip_is_another_name():
    names = {"monday", "sunday", "march", "may", "june", "july"}
    assert not names & set(SLIPS)
    assert "monda" not in slips_of("monday")
