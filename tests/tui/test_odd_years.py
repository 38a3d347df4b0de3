"""The board on days at the ends of the calendar, and with leads whose dates lie there."""

import datetime as dt

import pytest

from pipeline_tui.cli.board import demo_pipeline
from pipeline_tui.cli.session import Session
from pipeline_tui.core.model import BOARD_STAGES, Contact, Event, Lead
from pipeline_tui.store.open import memory_store

DAYS = (
    dt.date(1, 1, 1),
    dt.date(1970, 1, 1),
    dt.date(2028, 2, 29),
    dt.date(2040, 2, 29),
    dt.date(9999, 12, 30),
    dt.date.max,
)
KEYS = (
    "j",
    "l",
    "enter",
    "escape",
    "t",
    "n",
    "escape",
    "a",
    "greater_than_sign",
    "less_than_sign",
    "L",
    "H",
    "l",
    "h",
    "t",
    "escape",
    "c",
    *"called",
    "escape",
    "z",
    "escape",
    "question_mark",
    "q",
)


def edges():
    made = []
    for number, day in enumerate(DAYS):
        jane = Contact(key="jane", role="hiring_manager", tz="Pacific/Kiritimati", channels=("phone",))
        log = (
            Event(date=day, kind="interview", who=("jane",), time="23:59", minutes=90),
            Event(date=day, kind="call", dir="two_way", who=("jane",), agreed_on=day, promise_by=day),
            Event(date=day, kind="note", plan_on=day),
        )
        made.append(
            Lead(
                company=f"Edge{number}",
                stage=BOARD_STAGES[number % 4],
                stage_since=day,
                applied_on=day,
                closes_on=day,
                snoozed_until=day,
                contacts=(jane,),
                log=log,
            )
        )
    return made


@pytest.mark.parametrize("today", DAYS, ids=str)
@pytest.mark.parametrize("what", ["demo", "edges"])
def test_no_day_ends_the_board(sit, today, what):
    session = Session(today=today)
    if what == "demo":
        pipeline = demo_pipeline(session)
    else:
        pipeline = session.over(memory_store())
        pipeline.add_all(edges(), "edges")

    async def scene(seat):
        for key in KEYS:
            await seat.pilot.press(key)
            await seat.pilot.pause()
            assert seat.app._exception is None, key
        assert "went wrong" not in seat.text
        assert "leads" in seat.text

    sit(scene, pipeline=pipeline)
