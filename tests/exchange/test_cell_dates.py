"""Dates of cells and the order of a column."""

from datetime import date

import pytest

from pipeline_tui.exchange.cell_dates import both, has_time, read, read_all
from pipeline_tui.exchange.date_columns import counted, day_first, decide, evidence

TODAY = date(2026, 3, 11)
DAY = date(2026, 1, 14)


@pytest.mark.parametrize(
    "raw",
    [
        "2026-01-14", "2026/01/14", "2026.1.14", "20260114", "2026-01-14T23:30:00Z", "2026-01-14 23:30:00.123+02:00",
        "14.01.2026", "14.1.26", "14. 1. 2026", "14/01/2026", "01/14/2026", "1/14/26, 9:42 AM", "14-01-2026",
        "14 Jan 2026", "Jan 14, 2026", "January 14th, 2026", "14-Jan-26", "14Jan2026", "Wed, 14 Jan 2026 10:00:00 GMT",
        "14. Januar 2026", "Mittwoch, 14. Januar 2026, 10:00 Uhr", "14 janv. 2026", "14 de enero de 2026",
        "14 de janeiro de 2026", "14 Ocak 2026", "2026年1月14日", "2026 Jan 14", "mercredi 14 janvier 2026",
        "14 Jan 2026 3pm", "14 January 2026 → 15 January 2026", "January 14, 2026 3:00 PM (GMT) → 4:00 PM",
    ],
)  # fmt: skip
def test_a_day_in_every_form(raw):
    first, second = both(raw)
    assert (first or second) == DAY
    assert {first, second} <= {DAY, None}


@pytest.mark.parametrize(
    "raw",
    [
        "", "soon", "2026-02-30", "30.02.2026", "13/13/2026", "Jan 2026", "14 Jan", "14.1.", "1/14", "2026", "46036",
        "14 Jan 2206", "2206-01-14", "next Tuesday", "Jan 14 or 15, 2026", "14 Foo 2026", "0/0/0", "5", "10:00", "-",
    ],
)  # fmt: skip
def test_no_date_is_made_up(raw):
    assert both(raw) == (None, None)


@pytest.mark.parametrize(
    "cells, past, expected, why",
    [
        (["03/04/2026", "17/02/2026"], True, "dmy", "17/02/2026"),
        (["03/04/2026", "02/17/2026"], True, "mdy", "02/17/2026"),
        (["01/02/2026", "01/12/2026"], True, "mdy", "future"),
        (["02/01/2026", "12/01/2026"], True, "dmy", "future"),
        (["02/01/2026", "12/01/2026"], False, "mdy", "nothing in the file"),
        (["01/02/2026", "17/02/2026", "02/17/2026"], True, None, "both orders"),
        (["01/02/2026", *["17/02/2026"] * 9, "02/17/2026"], True, "dmy", "17/02/2026"),
    ],
)
def test_a_column_decides_by_its_own_evidence(cells, past, expected, why):
    order = decide(evidence(cells), cells, TODAY, past=past, usual=None)
    assert order.name == expected
    assert why in order.why


def test_other_columns_and_the_trackers_habit_come_next():
    cells = ["01/02/2026"]
    other = evidence(["17/02/2026"])
    assert decide(evidence(cells), cells, TODAY, past=True, others=[other], usual="mdy").name == "dmy"
    assert decide(evidence(cells), cells, TODAY, past=True, usual="dmy").name == "dmy"


def test_in_a_column_of_both_orders_doubtful_cells_stay_unread():
    assert read("01/02/2026", None) is None
    assert read("17/02/2026", None) == date(2026, 2, 17)
    assert read("02/02/2026", None) == date(2026, 2, 2)


def test_a_time_is_noticed():
    assert has_time("1/14/26, 9:42 AM")
    assert not has_time("14.01.2026")


@pytest.mark.parametrize(
    "raw, several, days",
    [
        ("14 Janury 2026", False, [14]), ("2026--01-14", False, [14]), ("O1/14/2026", False, [14]),
        ("14. Ocak 2026", False, [14]), ("Applied 1/14/2026", False, [14]), ("1/14/2026 (LinkedIn)", False, [14]),
        ("1/14/2026; 1/20/2026", True, [14, 20]), ("Jan 14, 2026 and Jan 20, 2026", True, [14, 20]),
        ("1/14/2026; 1/20/2026", False, []), ("1/14/2026; maybe", True, []), ("14 Jan", False, []),
        ("January 2026", False, []), ("1/14", False, []), ("today", False, []), ("2026-02-30", False, []),
        ("closes 1/14/2026", False, []), ("Juno 14 2026", False, []),
    ],
)  # fmt: skip
def test_slips_are_put_right_and_nothing_is_added(raw, several, days):
    assert [day.day for day in read_all(raw, "mdy", several)] == days
    assert all((day.year, day.month) == (2026, 1) for day in read_all(raw, "mdy", several))


def test_days_counted_by_spreadsheets_and_computers():
    (excel,) = counted(["46036", "46037.5"])("46036")
    (unix,) = counted(["1768348800", "1768435200000"])("1768348800")
    assert excel == unix == DAY
    assert counted(["46036", "14 Jan 2026"]) is None
    assert counted(["12", "13"]) is None


@pytest.mark.parametrize(
    "headers, cells, day",
    [
        (["Firma", "Stelle", "Datum"], [], True), (["Company", "Role", "Applied"], ["£30,000"], True),
        (["Company", "Applied (DD/MM/YYYY)"], [], True), (["Company", "Role", "Applied"], ["$30k", "€2"], False),
        (["Company", "Role", "Applied"], [], False),
    ],
)  # fmt: skip
def test_language_and_money_say_which_comes_first(headers, cells, day):
    assert (day_first(headers, cells) is not None) is day
    order = decide(
        evidence(["01/02/2026"]), ["01/02/2026"], TODAY, past=True, usual=None, day_first=day_first(headers, cells)
    )
    assert order.name == ("dmy" if day else "mdy")


def test_rows_that_follow_each_other_say_it_too():
    cells = ["05/01/2024", "08/01/2024", "12/01/2024", "01/02/2024", "04/02/2024", "09/02/2024", "02/03/2024"]
    order = decide(evidence(cells), cells, TODAY, past=True, usual=None)
    assert (order.name, "follow each other" in order.why) == ("dmy", True)
