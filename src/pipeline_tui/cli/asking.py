"""What a line leaves open, asked at a terminal and told elsewhere: dates, new people, the next call, the stage.

One key answers, as it does on the screens, and a date may be typed where one is asked for.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from ..core.entries import why_open
from ..core.errors import BadInput, Trouble
from ..core.model import ROLE_WORDS
from .one_key import one_key
from .out import tell

if TYPE_CHECKING:
    from ..core.asking import Question
    from ..core.model import Lead
    from ..core.quicklog import Reading
    from ..pipeline import Pipeline


def at_terminal() -> bool:
    """Whether somebody sits there who can answer."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def settled(pipeline: Pipeline, reading: Reading, lead: Lead, *, ask: bool | None = None) -> tuple[Reading, list[str]]:
    """The reading with everything answered that must be, and a line for each thing that was left open.

    At a terminal (or as `ask` says) every question is asked, so nothing is left; Escape at one raises click's Exit (1).
    Elsewhere a date with two readings is refused with both.
    """
    asks = at_terminal() if ask is None else ask
    left: list[str] = []
    while question := pipeline.quicklog.question(reading, lead):
        if asks:
            answer = answered(pipeline, question, reading, lead)
            if answer is None:
                raise click.exceptions.Exit(1)
            reading = answer
            continue
        if question.must:
            raise BadInput(_refusal(question, reading))
        left += _told(question, reading, lead)
        reading = replace(reading, asked=(*reading.asked, question.about))
    return reading, left


def with_people(reading: Reading, lead: Lead) -> Reading:
    """The reading with everybody new said yes to, in the role the line gives them, else as a contact; a name that
    several people on the lead have is nobody new."""
    from ..core.asking import people_called

    fresh = tuple(
        p if people_called(p.name, lead) else replace(p, add=True, role=p.role or "other") for p in reading.unknown
    )
    return replace(reading, unknown=fresh)


def answered(
    pipeline: Pipeline, question: Question, reading: Reading, lead: Lead, leave: str = "Esc leaves"
) -> Reading | None:
    """The reading after the one key that answers, or the date that is typed; None for Escape, which `leave` names."""
    if question.typed:
        return _key_or_date(pipeline, question, reading, lead, leave)
    options = [(option.key, option.words) for option in question.options]
    key = one_key(question.text, options, leave, alone=question.must)
    return next((option.reading for option in question.options if option.key == key), None)


def _key_or_date(pipeline: Pipeline, question: Question, reading: Reading, lead: Lead, leave: str) -> Reading | None:
    """As `answered`, in a line in which a date can be typed: no date begins with a key of the answers."""
    from ..core.asking import TYPED_HINT
    from ..core.days import distance
    from ..core.days import say as say_day
    from .line_prompt import Question as Line
    from .line_prompt import ask

    answers = {option.key: option for option in question.options}
    keys = ", ".join(answers)

    def read(text: str) -> Reading:
        if option := answers.get(text.strip()):
            return option.reading
        if not text.strip():
            raise BadInput(f"{keys}, or type a date.")
        return pipeline.quicklog.typed_date(reading, text, lead)

    def words(text: str) -> str:
        if option := answers.get(text.strip()):
            return option.words
        if not text.strip():
            return TYPED_HINT
        try:
            then = read(text)
        except Trouble:
            return "…"
        two = next((choice.readings for choice in then.choices if choice.field == "next_on"), ())
        if two:
            return " or ".join(f"{say_day(day, pipeline.today)} ({distance(day, pipeline.today)})" for day in two) + "?"
        return (
            f"{say_day(then.next_on, pipeline.today)}, {distance(then.next_on, pipeline.today)}" if then.next_on else ""
        )

    def refuse(text: str, place: int) -> str | None:
        try:
            read(text)
        except Trouble as trouble:
            return str(trouble)
        return None

    above = [f"{option.key}  {option.words}" for option in question.options]
    hint = f"one key, or Enter takes the date · {leave}"
    answer = ask(Line(question.text, above=above, at_once=tuple(answers), under=words, refuse=refuse, hint=hint))
    tell(f"{question.text} {words(answer.text) if answer else 'none of these'}")
    return read(answer.text) if answer else None


def _refusal(question: Question, reading: Reading) -> str:
    choice = next(c for c in reading.choices if c.field == question.about)
    why, _, then = why_open(choice).rpartition("; ")
    return f"{why[0].upper()}{why[1:]}. {then[0].upper()}{then[1:]}; nothing was saved."


def _told(question: Question, reading: Reading, lead: Lead) -> list[str]:
    """What a script or a pipe is told instead of asked."""
    if question.about == "permission":
        return [f'No date for the next call; `pipeline-tui log {lead.id} "call back in 2 wks"` sets one.']
    if question.about == "stage" and reading.stage_hint:
        return [f"Sounds like {reading.stage_hint.replace('_', ' ')}: {_stage_command(lead.id, reading.stage_hint)}"]
    from ..core.asking import people_called, with_role

    name = question.about.partition(":")[2]
    if several := people_called(name, lead):
        known = " or ".join(with_role(person) for person in several)
        return [f"{name} can be {known}, so the name stays in the note only; write the one you mean in full."]
    role = next((ROLE_WORDS.get(p.role or "") for p in reading.unknown if p.name == name), None) or "hiring manager"
    return [
        f"{name} is nobody this lead knows, so the name stays in the note only; "
        f'`pipeline-tui edit {lead.id} --contact "{name}, {role}"` adds them, and so does --add-people.'
    ]


def _stage_command(lead_id: str, hint: str) -> str:
    stage, _, outcome = hint.partition(":")
    return f"`pipeline-tui close {lead_id} {outcome}`" if outcome else f"`pipeline-tui move {lead_id} {stage}`"
