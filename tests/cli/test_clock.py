"""Clocks that go back, zones that change, nights an hour short or long, and years at the ends of the calendar."""

import datetime as dt
import json
from dataclasses import replace

import pytest

from pipeline_tui.cli.session import Session
from pipeline_tui.core import verbs
from pipeline_tui.core.model import Event, Lead
from pipeline_tui.store.names import copies
from pipeline_tui.store.open import open_store

COMMANDS = (
    ("list",),
    ("list", "--all", "--json"),
    ("next",),
    ("next", "--json"),
    ("show", "edge"),
    ("show", "edge", "--json"),
    ("why", "edge"),
    ("agenda",),
    ("agenda", "--json"),
    ("history",),
    ("stats",),
    ("report",),
    ("report", "--format", "md", "--with-notes"),
    ("calendar", "--with-notes"),
    ("export",),
    ("export", "--format", "csv"),
    ("export", "--format", "md"),
    ("export", "--format", "vcf"),
    ("parse", "called, back tomorrow at 3pm"),
    ("parse", "spoke, call back in 2 wks"),
    ("parse", "interview next thu 14:30"),
    ("check",),
    ("list", "quiet>3d"),
    ("list", "due<=10d"),
    ("log", "edge", "spoke to Jane, call back in 3 days"),
    ("log", "edge", "yesterday called, no answer"),
    ("snooze", "edge", "in 2 weeks"),
    ("move", "edge", "offer"),
    ("close", "edge", "rejected"),
    ("undo",),
)


def edge_lead(company, day, time):
    """A lead all of whose dates are one day, as the interchange format has it."""
    dated = dict.fromkeys(("stage_since", "applied_on", "found_on", "closes_on", "snoozed_until"), day)
    common = {"date": day, "who": ["jane"], "time": time}
    return {
        "format": "pipeline-tui/1",
        "lead": {"company": company, "stage": "interviewed", **dated},
        "contacts": {
            "jane": {"name": "Jane", "role": "hiring_manager", "tz": "Pacific/Kiritimati", "channels": ["phone"]}
        },
        "log": [
            common | {"kind": "interview"},
            common | {"kind": "interview", "held": True, "minutes": 1500},
            common | {"kind": "call", "dir": "two_way", "agreed_on": day, "agreed_via": "call", "promise_by": day},
            common | {"kind": "note", "plan_on": day},
            common | {"kind": "offer", "dir": "in", "deadline": day, "written": True},
        ],
    }


@pytest.mark.parametrize(
    "today, zone",
    [
        ("0001-01-01", "Etc/GMT+12"),
        ("1970-01-01", "Pacific/Kiritimati"),
        ("2028-02-29", "America/New_York"),
        ("2038-01-20", "UTC"),
        ("9999-12-30", "Etc/GMT+12"),
        ("9999-12-31", "Pacific/Kiritimati"),
    ],
)
def test_no_year_and_no_date_ends_a_command(run, tmp_path, today, zone):
    days = (("0001-01-01", "00:00"), ("9999-12-31", "23:59"), ("1970-01-01", "00:00"), ("2028-02-29", "12:00"))
    # business days across millennia take a second each time; test_no_year_ends_the_program counts them
    near = [(day, time) for day, time in days if abs(int(day[:4]) - int(today[:4])) < 1000]
    leads = [edge_lead(f"Edge {day}", day, time) for day, time in near]
    file = tmp_path / "edges.jsonl"
    file.write_text("".join(json.dumps(lead) + "\n" for lead in leads))
    done = run("import", str(file))
    assert done.code == 0, done.err
    ids = [lead["lead"]["id"] for lead in json.loads(run("list", "--all", "--json").out)]
    assert len(ids) == len(leads)
    for number, words in enumerate(COMMANDS, int(today[-1])):
        named = [ids[number % len(ids)] if word == "edge" else word for word in words]
        done = run("--tz", zone, *named, today=today)
        assert "went wrong" not in done.err, (words, done.err)
        unread = words[0] in ("log", "snooze", "parse", "close", "move")
        assert done.code in ((0, 1, 2) if unread else (0, 1)), (words, done.err)


@pytest.fixture
def at(monkeypatch):
    """Sets the clock of the program to an instant, in words of ISO 8601."""

    def put(words):
        monkeypatch.setattr(Session, "now", lambda self: dt.datetime.fromisoformat(words).astimezone(dt.UTC))

    return put


@pytest.mark.parametrize(
    "instant, zone, day",
    [
        ("2026-03-08T04:59:59Z", "America/New_York", "2026-03-07"),
        ("2026-03-08T05:00:00Z", "America/New_York", "2026-03-08"),
        ("2026-03-09T03:59:59Z", "America/New_York", "2026-03-08"),  # the night was an hour short
        ("2026-03-09T04:00:00Z", "America/New_York", "2026-03-09"),
        ("2026-10-25T00:30:00Z", "Europe/Berlin", "2026-10-25"),
        ("2026-10-25T01:30:00Z", "Europe/Berlin", "2026-10-25"),  # half past two, for the second time
        ("2026-10-25T22:59:59Z", "Europe/Berlin", "2026-10-25"),
        ("2026-10-25T23:00:00Z", "Europe/Berlin", "2026-10-26"),
        ("2026-09-06T03:30:00Z", "America/Santiago", "2026-09-05"),
        ("2026-09-06T04:00:00Z", "America/Santiago", "2026-09-06"),  # a day that begins at one
        ("2011-12-30T09:59:59Z", "Pacific/Apia", "2011-12-29"),
        ("2011-12-30T10:00:00Z", "Pacific/Apia", "2011-12-31"),  # a day that never was
        ("2026-03-11T09:30:00Z", "Pacific/Kiritimati", "2026-03-11"),
        ("2026-03-11T10:00:00Z", "Pacific/Kiritimati", "2026-03-12"),
        ("2026-03-11T11:59:59Z", "Etc/GMT+12", "2026-03-10"),
        ("2028-02-29T12:00:00Z", "Europe/Berlin", "2028-02-29"),
        ("2038-01-19T03:14:08Z", "UTC", "2038-01-19"),
        ("1969-12-31T23:59:59Z", "Europe/London", "1970-01-01"),
    ],
)
def test_today_is_the_day_of_the_users_zone(at, instant, zone, day):
    at(instant)
    assert Session(tz=zone).day() == dt.date.fromisoformat(day)
    assert Session(tz=zone, today=dt.date(2026, 1, 1)).day() == dt.date(2026, 1, 1)


def test_a_journey_back_over_the_date_line_judges_for_the_day_there(at, tmp_path):
    """A date is a day and stays that day; only which of them is today follows the zone."""
    at("2026-03-11T10:30:00Z")
    east, west = (
        Session(db=str(tmp_path / "p.db"), tz="Pacific/Kiritimati"),
        Session(db=str(tmp_path / "p.db"), tz="UTC"),
    )
    pipeline = east.writing()
    talk = Event(date=dt.date(2026, 3, 2), kind="call", dir="two_way", agreed_on=dt.date(2026, 3, 12))
    pipeline.add(Lead(company="Acme", stage="waiting_req", log=(talk,)))
    (card,) = pipeline.cards()
    assert (pipeline.today.day, card.verdict.rule) == (12, "A2")
    there = west.reading()
    (card,) = there.cards()
    assert (there.today.day, card.verdict.rule) == (11, "A1")
    assert there.lead(card.id).log[0].agreed_on == dt.date(2026, 3, 12)


def test_a_board_whose_clock_goes_back_says_what_a_fresh_one_says(at, tmp_path):
    at("2026-03-11T10:30:00Z")
    session = Session(db=str(tmp_path / "p.db"), tz="UTC")
    pipeline = session.writing()
    for number in range(5):
        talk = Event(
            date=dt.date(2026, 3, 2 + number), kind="call", dir="two_way", agreed_on=dt.date(2026, 3, 8 + number)
        )
        pipeline.add(Lead(company=f"C{number}", stage="waiting_req", log=(talk,)))
    while pipeline.catch_up():
        pass
    for instant in ("2027-03-11T10:30:00Z", "2026-03-11T10:30:00Z", "2025-03-11T10:30:00Z", "2026-03-09T23:59:59Z"):
        at(instant)
        assert pipeline.refresh()
        while pipeline.catch_up():
            pass
        fresh = {card.id: card for card in Session(db=str(tmp_path / "p.db"), tz="UTC").reading().cards()}
        board = pipeline.shown.board()
        seen = {card.id: card for column in board.columns.values() for card in column[:]}
        assert {key: card.verdict for key, card in seen.items()} == {key: card.verdict for key, card in fresh.items()}
        assert all(card.verdict.state for card in seen.values())


def test_steps_backups_and_undo_keep_their_order_when_the_clock_goes_back_a_year(tmp_path):
    path = tmp_path / "p.db"
    moments = [dt.datetime(2026, 3, 11, 9, tzinfo=dt.UTC) + dt.timedelta(days) for days in (0, 1, -365, -364, 0)]
    with open_store(path) as one, open_store(path) as two:
        one.add([Lead(id="a", company="A")], "added", moments[0])
        for number, moment in enumerate(moments):
            (one, two)[number % 2].change("a", f"s{number}", lambda lead: replace(lead, role=f"r{number}"), moment)  # noqa: B023
            assert {lead.role for store in (one, two) for lead in store.leads()} == {f"r{number}"}
        assert [row.label for row in one.history()] == ["s4", "s3", "s2", "s1", "s0", "added"]
        days = {copy.at.date() for copy in copies(path)}
        assert days == {moment.date() for moment in moments}  # each day its own, also those that came again
        for number in (4, 3, 2, 1, 0):
            assert two.undo(moments[0] - dt.timedelta(3650)).label == f"s{number}"
        assert one.lead("a").role == ""
        for number in range(5):
            assert one.redo(dt.datetime(9999, 12, 31, 23, 59, tzinfo=dt.UTC)).label == f"s{number}"
        assert (two.lead("a").role, two.redo(moments[0])) == ("r4", None)
        # ids of entries hold their time: two of one moment, and one from before 1970, are all the same apart
        for moment in (moments[0], moments[0], dt.datetime(1960, 1, 1, tzinfo=dt.UTC)):
            note = Event(date=dt.date(2026, 3, 1), kind="note")
            one.change("a", "log", verbs.log([note]), moment)
        assert len({event.id for event in two.lead("a").log}) == 3
