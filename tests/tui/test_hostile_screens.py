"""A walk over every screen with leads whose every word is hostile: no strip holds what a terminal obeys."""

import datetime as dt
import re
from dataclasses import replace

import pytest

from pipeline_tui.cli.session import Session
from pipeline_tui.core.model import STAGES, Contact, Event, Lead
from pipeline_tui.store.open import memory_store
from pipeline_tui.tui.scrub import Scrub

DAY = dt.date(2026, 3, 11)
EVIL = (
    "\x1b]0;owned\x07\x1b[2J\x1b]52;c;b3duZWQ=\x07\x9b31m\u202egnp\u202c\u2066x\u2069\u061c\u200e\r\x08\x00 "
    "[red]x[/] [/ [@click=app.quit]q[/] $foo [Recruiting]"
)
OBEYED = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")

WALK = (
    "j",
    "k",
    "l",
    "b",
    "b",
    "enter",
    "j",
    "pagedown",
    "escape",
    "[",
    "escape",
    "]",
    "escape",
    "t",
    "n",
    "n",
    "?",
    "q",
    "c",
    "escape",
    "p",
    "escape",
    "m",
    "escape",
    "x",
    "escape",
    "v",
    "u",
    "escape",
    "a",
    "j",
    "l",
    ">",
    "enter",
    "escape",
    "escape",
    "?",
    "j",
    "q",
    ",",
    "j",
    "enter",
    "escape",
    "q",
    "S",
    "s",
    "escape",
    "q",
    "e",
    "escape",
    "n",
    "escape",
    "y",
    "o",
    "w",
    "escape",
    "m",
    "escape",
    "x",
    "escape",
    "z",
    "escape",
    "c",
    *"called",
    "escape",
    "/",
    *"acm",
    "tab",
    "escape",
    "s",
    "escape",
    "tab",
    "u",
    "U",
    "H",
    "escape",
)
"""Keys that open every screen and form and shut them again; a key that means nothing where it lands does no harm."""


def hostile():
    """A pipeline with a lead in every stage, written past the border that cleans what comes in."""
    people = (
        Contact(key="jane", name=f"Jane {EVIL}", role="hiring_manager", title=EVIL, email=EVIL, phone=EVIL, tz=EVIL),
        Contact(key="bob", name=EVIL, role="recruiter", preferred=EVIL, extra={EVIL: EVIL}),
    )
    log = (
        Event(date=DAY - dt.timedelta(20), kind="applied", dir="out", note=EVIL),
        Event(date=DAY - dt.timedelta(9), kind="interview", held=True, who=("jane", "bob"), time=EVIL, note=EVIL),
        Event(
            date=DAY - dt.timedelta(8),
            kind="call",
            dir="two_way",
            who=("jane",),
            agreed_on=DAY,
            outcome=EVIL,
            note=EVIL,
        ),
        Event(date=DAY, kind="note", plan_on=DAY, note=f"{EVIL}\n{EVIL}"),
    )
    lead = Lead(
        company=f"Acme {EVIL}",
        role=EVIL,
        source=EVIL,
        location=EVIL,
        url=f"https://{EVIL}",
        salary=EVIL,
        tags=(EVIL,),
        notes=f"{EVIL}\n{EVIL}",
        process_owner=EVIL,
        snooze_why=EVIL,
        contacts=people,
        log=log,
        extra={EVIL: EVIL},
        applied_on=DAY - dt.timedelta(20),
        stage_since=DAY - dt.timedelta(9),
        closes_on=DAY,
        origin={"file": EVIL, "line": 1, "raw_status": EVIL},
    )
    pipeline = Session(today=DAY).over(memory_store())
    pipeline.add_all([replace(lead, stage=stage, id=stage) for stage in STAGES], f"added {EVIL}")
    return pipeline


@pytest.mark.parametrize("size", [(160, 48), (60, 24)])
def test_no_screen_holds_anything_a_terminal_obeys(sit, size):
    seen = set()

    async def scene(seat):
        def look():
            seen.add(type(seat.app.screen).__name__)
            for line in seat.lines:
                assert not OBEYED.search(line), (type(seat.app.screen).__name__, ascii(line))

        look()
        for key in WALK:
            await seat.pilot.press(
                {
                    "/": "slash",
                    "[": "left_square_bracket",
                    "]": "right_square_bracket",
                    "?": "question_mark",
                    ",": "comma",
                    ">": "greater_than_sign",
                }.get(key, key)
            )
            await seat.pilot.pause()
            look()
            assert seat.app._exception is None
        seat.app.notify(EVIL, title=EVIL, markup=False)
        await seat.settle()
        look()
        assert "[Recruiting]" in seat.text  # markup is words, and none of it was eaten

    sit(scene, size=size, pipeline=hostile())
    wanted = {
        "BoardScreen",
        "LeadScreen",
        "TriageScreen",
        "AgendaScreen",
        "HelpScreen",
        "SettingsScreen",
        "ViewsScreen",
    }
    assert wanted <= seen, seen
    assert len(seen) >= 10, seen


def test_the_walk_would_see_it(sit, monkeypatch):
    """Without the last lock hostile words do reach the strips: the look above is not blind."""
    monkeypatch.setattr(Scrub, "apply", lambda self, segments, background: segments)

    async def scene(seat):
        assert any(OBEYED.search(line) for line in seat.lines)

    sit(scene, pipeline=hostile())
