"""`agenda` from a shell."""

import json

import pytest


@pytest.fixture
def filled(run):
    run(
        "add",
        "Northgate",
        "Analyst",
        "--stage",
        "waiting_req",
        "--contact",
        "Ada Wren, hiring manager, +44 20 7946 0000, Europe/London",
    )
    run("log", "northgate", "spoke to Ada, call back Mon 9 Mar", today="2026-03-02")
    run("add", "Vela", "Editor", "--stage", "interviewed")
    run("log", "vela", "interview next Tuesday 2pm")
    run("add", "Later", "Buyer", "--stage", "waiting_req")
    run("log", "later", "spoke to Bo, call back 20 April")
    return run


def test_late_first_then_by_week_with_call_windows_in_both_zones(filled):
    done = filled("--tz", "Europe/Berlin", "agenda")
    assert done.code == 0
    lines = done.out.splitlines()
    assert lines[0] == "BEFORE TODAY"
    assert lines[1].startswith("  Mon 9 Mar   ◆ Northgate · Analyst: call Ada Wren, as agreed · 2 days ago")
    assert "between 10:00 and 18:00 your time (9:00 to 17:00 in London)" in lines[1]
    assert "NEXT WEEK" in lines
    assert "  Tue 17 Mar  · Vela · Editor: 14:00 interview" in lines
    assert "Later" not in done.out
    assert lines[-1] == "2 entries, until Wed 25 Mar"


def test_days_widen_it(filled):
    assert "Later" in filled("agenda", "--days", "60").out
    assert "Vela" not in filled("agenda", "--days", "0").out


def test_json_is_the_same_list(filled):
    found = json.loads(filled("--tz", "Europe/Berlin", "agenda", "--json").out)
    assert [(e["date"], e["kind"], e["late"], e["lead"]["company"], e["time"]) for e in found] == [
        ("2026-03-09", "agreed", True, "Northgate", None),
        ("2026-03-17", "interview", False, "Vela", "14:00"),
    ]
    assert found[0]["call_window"] == ["10:00", "18:00"]
    assert found[0]["call_window_contact"] == ["09:00", "17:00"]
    assert found[1]["call_window"] is None
    assert found[1]["who"] == []


def test_nothing_due_is_said_calmly(run):
    done = run("agenda")
    assert (done.code, done.out) == (0, "Nothing is due before Thu 26 Mar.\n")
    assert json.loads(run("agenda", "--json").out) == []


def test_a_number_of_days_that_is_none(run):
    done = run("agenda", "--days", "-1")
    assert done.code == 2
    assert "days" in done.err
