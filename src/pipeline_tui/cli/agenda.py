"""`agenda`: what is due when, by day and week, as the screen of that name shows it."""

from __future__ import annotations

import datetime as dt
from typing import Any

import click

from ..core.calendar import plus
from ..core.days import say as say_day
from ..core.due_list import Entry, entry_words, week_words
from ..core.hours import say_window
from ..core.words import MARKS, count
from .out import dump, json_option, pass_session, say, tell
from .session import Session


@click.command("agenda")
@click.option(
    "--days", type=click.IntRange(0, 3660), default=14, show_default=True, help="How many days ahead, after today."
)
@json_option
@pass_session
def agenda_command(session: Session, days: int, as_json: bool) -> None:
    """What is due when: agreed dates, interviews, promises, offers, follow-ups; what is late comes first."""
    pipeline = session.reading()
    today = pipeline.today
    entries = pipeline.dates.due_list(dt.date.min, plus(today, days))
    for problem in pipeline.problems():
        tell(problem)
    if as_json:
        dump([_as_json(entry, today) for entry in entries])
        return
    if not entries:
        say(f"Nothing is due before {say_day(plus(today, days + 1), today)}.")
        return
    week, day = "", None
    for entry in entries:
        if week != (week := week_words(entry.day, today)):
            say(f"{'' if day is None else chr(10)}{week.upper()}")
        name = f"{entry.company} · {entry.role}" if entry.role else entry.company
        label = "today" if entry.day == today else say_day(entry.day, today)
        say(f"  {label if entry.day != day else '':<11} {MARKS[entry.flag]} {name}: {_words(entry, today)}")
        day = entry.day
    say(f"\n{count(len(entries), 'entry', 'entries')}, until {say_day(plus(today, days), today)}")


def _words(entry: Entry, today: dt.date) -> str:
    window = f" · call {say_window(entry.window)}" if entry.window is not None else ""
    return f"{entry_words(entry, today)}{window}"


def _as_json(entry: Entry, today: dt.date) -> dict[str, Any]:
    """One entry as an object; a part that the entry does not have is null."""
    return {
        "date": entry.day.isoformat(),
        "late": entry.day < today,
        "kind": entry.kind,
        "words": entry.words,
        "flag": entry.flag,
        "time": entry.time,
        "lead": {"id": entry.lead_id, "company": entry.company, "role": entry.role, "stage": entry.stage},
        "who": list(entry.who),
        "call_window": list(entry.window.mine) if entry.window else None,
        "call_window_contact": list(entry.window.local) if entry.window else None,
    }
