"""The quick-log on the screen: what it asks, keeps, recalls and finishes."""

import datetime as dt

import pytest

from pipeline_tui.cli.session import Session
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.store.open import memory_store, open_store

DAY = dt.date(2026, 3, 11)
JANE = Contact(key="jane", name="Jane Roe", role="hiring_manager")
TALK = Event(date=dt.date(2026, 3, 4), kind="call", dir="two_way", who=("jane",), agreed_on=DAY, note="weekly")


@pytest.fixture
def acme():
    pipeline = Session(today=DAY).over(memory_store())
    pipeline.add(Lead(company="Acme", stage="waiting_req", contacts=(JANE,), log=(TALK,)))
    return pipeline


def lead_of(pipeline):
    return pipeline.lead(pipeline.find("acme"))


async def open_line(seat):
    """On the only card."""
    for _ in range(4):
        if seat.here:
            break
        await seat.press("right")
    await seat.press("c")


def test_a_call_that_names_no_date_asks_and_one_key_answers(acme, sit):
    async def scene(seat):
        await open_line(seat)
        await seat.type("spoke to jane, no news")
        await seat.press("enter")
        assert "When may you call again?" in seat.text
        assert "keep to what was agreed, 7 days on: Wed 18 Mar, in 7 days" in seat.text
        await seat.press("k")
        assert lead_of(acme).log[-1].agreed_on == dt.date(2026, 3, 18)
        assert "Logged: call · Jane Roe · no news" in seat.text
        assert "7 days · u takes it back" in seat.text

    sit(scene, pipeline=acme)


def test_a_date_of_ones_own_is_typed_and_echoed(acme, sit):
    async def scene(seat):
        await open_line(seat)
        await seat.type("spoke to jane, no news")
        await seat.press("enter")
        await seat.type("plan thu")
        assert "Thu 12 Mar, tomorrow · my own plan" in seat.text
        await seat.press("enter")
        assert lead_of(acme).log[-1].plan_on == dt.date(2026, 3, 12)

    sit(scene, pipeline=acme)


def test_what_is_no_date_is_told_and_escape_goes_back_to_the_line(acme, sit):
    async def scene(seat):
        await open_line(seat)
        await seat.type("spoke to jane, no news")
        await seat.press("enter")
        await seat.type("soon")
        await seat.press("enter")
        assert '"soon" is not a date I can read' in seat.text
        await seat.press("escape")
        assert "spoke to jane, no news" in seat.text
        assert len(lead_of(acme).log) == 1

    sit(scene, pipeline=acme)


def test_somebody_new_is_added_by_one_key_and_the_stage_is_offered_in_the_same_step(acme, sit):
    async def scene(seat):
        await open_line(seat)
        await seat.type("Priya called: verbal offer!")
        await seat.press("enter")
        assert "Priya is new on this lead. Who is it?" in seat.text
        await seat.press("r")
        assert "Sounds like offer. Move Acme there?" in seat.text
        await seat.press("y")
        lead = lead_of(acme)
        assert (lead.stage, lead.contacts[-1].name, lead.contacts[-1].role) == ("offer", "Priya", "recruiter")
        assert "moved to offer · u takes it back" in seat.text
        await seat.press("u")
        assert (lead_of(acme).stage, len(lead_of(acme).contacts), len(lead_of(acme).log)) == ("waiting_req", 1, 1)

    sit(scene, pipeline=acme)


def test_declining_adds_nobody_and_moves_nothing(acme, sit):
    async def scene(seat):
        await open_line(seat)
        await seat.type("Priya called: verbal offer!")
        await seat.press("enter", "n", "n")
        lead = lead_of(acme)
        assert (lead.stage, lead.contacts, lead.log[-1].note) == ("waiting_req", (JANE,), "Priya called: verbal offer!")

    sit(scene, pipeline=acme)


def test_lines_of_before_come_back_and_the_one_being_typed_is_not_lost(acme, sit):
    lead = lead_of(acme)
    for text in ("left vm for Jane", "emailed Jane"):
        acme.quicklog.log_reading(lead.id, acme.quicklog.read_line(text, lead))

    async def scene(seat):
        await open_line(seat)
        await seat.type("half a li")
        line = seat.app.screen.query_one("#line")
        seen = []
        for key in ("up", "up", "up", "down", "down", "down"):
            await seat.press(key)
            seen.append(line.value)
        assert seen == [
            "emailed Jane",
            "left vm for Jane",
            "left vm for Jane",
            "emailed Jane",
            "half a li",
            "half a li",
        ]

    sit(scene, pipeline=acme)


def test_tab_finishes_a_name_and_a_date(acme, sit):
    async def scene(seat):
        await open_line(seat)
        await seat.type("called ja")
        assert "called jane" in seat.text  # offered behind the cursor
        await seat.press("tab")
        await seat.type(", try tom")
        await seat.press("tab")
        assert seat.app.screen.query_one("#line").value == "called Jane, try tomorrow"

    sit(scene, pipeline=acme)


def test_a_killed_program_has_the_line_next_time_however_fast_it_was_typed(tmp_path, sit):
    path = tmp_path / "p.db"
    store = open_store(path)
    pipeline = Session(today=DAY).over(store)
    pipeline.add(Lead(company="Acme", stage="waiting_req", contacts=(JANE,)))
    lead = lead_of(pipeline)

    async def scene(seat):
        await open_line(seat)
        for letter in "spoke to jane about it":  # a key every tenth of a second, no pause for a timer to run out
            await seat.pilot.press("space" if letter == " " else letter)
            await seat.pilot.pause(0.06)
        with open_store(path) as other:
            kept = other.draft(f"log:{lead.id}")
        assert kept.startswith("spoke to")

    sit(scene, pipeline=pipeline)


def test_an_entry_is_corrected_from_the_lead_and_one_struck_out(acme, sit):
    lead = lead_of(acme)
    acme.quicklog.log_reading(lead.id, acme.quicklog.read_line("left vm for Jane", lead))

    async def scene(seat):
        for _ in range(4):
            if seat.here:
                break
            await seat.press("right")
        await seat.press("enter", "5")
        assert "2 Wed 11 Mar voicemail Jane Roe · left vm for Jane" in seat.parts["log"]
        await seat.press("e")
        assert "Correct · Acme" in seat.text
        await seat.type(", again thu")
        await seat.press("enter")
        assert "Corrected · u takes it back" in seat.text
        assert lead_of(acme).log[-1].plan_on == dt.date(2026, 3, 12)
        await seat.press("D", "S")
        assert "✗ struck out Wed 11 Mar: Wed 11 Mar voicemail Jane Roe" in seat.parts["log"]
        assert "✗ corrected: Wed 11 Mar voicemail Jane Roe · left vm for Jane" in seat.parts["log"]
        assert [e.note for e in lead_of(acme).log] == ["weekly"]
        await seat.press("u")
        assert lead_of(acme).log[-1].note == "left vm for Jane, again thu"

    sit(scene, pipeline=acme)


@pytest.mark.parametrize("size", [(100, 30), (60, 24)])
def test_the_questions_fit_a_small_screen(acme, sit, size):
    async def scene(seat):
        await open_line(seat)
        await seat.type("spoke to Priya, no news")
        await seat.press("enter")
        assert "add as hiring manager" in seat.text
        assert "add nobody" in seat.text
        await seat.press("n")
        assert "When may you call again?" in seat.text
        assert "no date" in seat.text

    sit(scene, size=size, pipeline=acme)
