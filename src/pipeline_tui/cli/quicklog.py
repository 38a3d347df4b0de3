"""`log` and `parse`: a line of plain words becomes an entry."""

from __future__ import annotations

import sys

import click

from ..core import clean
from ..core.days import say as say_day
from ..core.entries import QUESTIONS, chosen
from ..core.errors import BadInput
from ..core.quicklog import Reading, json_of
from .lead import next_step
from .out import dump, json_option, lead_json, pass_session, say, tell
from .session import Session


@click.command("log")
@click.argument("words", metavar="LEAD")
@click.argument("line", nargs=-1, required=True)
@json_option
@pass_session
def log_command(session: Session, words: str, line: tuple[str, ...], as_json: bool) -> None:
    """Log what happened: log acme "called Jane, still waiting on req, back in 2 wks"."""
    text = clean.text(" ".join(line)).strip()
    if not text:
        raise BadInput(
            'Say what happened: `pipeline-tui log acme "left vm for Jane, try again Thu"`. Nothing was saved.'
        )
    pipeline = session.writing()
    lead = pipeline.lead(pipeline.find(words))
    reading = _settled(pipeline.read_line(text, lead))
    understood = pipeline.echo(reading, lead)
    if warning := pipeline.too_soon(lead, reading):
        tell(f"{warning} It is logged all the same; `pipeline-tui undo` takes it back.")
    pipeline.log_reading(lead.id, reading)
    after = pipeline.lead(lead.id)
    if as_json:
        dump({"understood": json_of(reading), **lead_json(pipeline, after, full=True)})
        return
    say(f"Logged on {lead.company}: {understood}")
    if reading.stage_hint and not reading.stage_hint.startswith(lead.stage):
        say(f"  Sounds like {reading.stage_hint.replace('_', ' ')}: {_stage_command(lead.id, reading.stage_hint)}")
    say(f"  {next_step(pipeline.verdict_card(after).verdict)}")


def _stage_command(lead_id: str, hint: str) -> str:
    stage, _, outcome = hint.partition(":")
    return f"`pipeline-tui close {lead_id} {outcome}`" if outcome else f"`pipeline-tui move {lead_id} {stage}`"


def _settled(reading: Reading) -> Reading:
    """The reading with every doubtful date settled: asked at a terminal, refused with both readings elsewhere."""
    while reading.choices:
        choice = reading.choices[0]
        if not sys.stdin.isatty():
            both = " or ".join(f"{day:%a} {day.isoformat()}" for day in choice.readings)
            what = "The next date" if choice.field == "next_on" else "The date"
            raise BadInput(f"{what} can be {both}. Write the one you mean; nothing was saved.")
        tell(QUESTIONS[choice.field])
        for number, day in enumerate(choice.readings, 1):
            tell(f"  {number}  {say_day(day, day)} {day.year}")
        picked = click.prompt("Which one", type=click.IntRange(1, len(choice.readings)), err=True)
        reading = chosen(reading, choice.field, choice.readings[picked - 1])
    return reading


@click.command("parse")
@click.argument("line", nargs=-1, required=True)
@click.option("--lead", "words", metavar="LEAD", help="Read it against this lead's people.")
@json_option
@pass_session
def parse_command(session: Session, line: tuple[str, ...], words: str | None, as_json: bool) -> None:
    """How a quick-log line is read. Saves nothing."""
    from ..core.model import Lead
    from ..core.quicklog import read_line
    from ..settings import locale_order

    text = clean.text(" ".join(line)).strip()
    if words:
        pipeline = session.reading()
        lead = pipeline.lead(pipeline.find(words))
        reading, understood = pipeline.read_line(text, lead), pipeline.echo(pipeline.read_line(text, lead), lead)
    else:
        from ..core.entries import echo

        lead = Lead(company="")
        reading = read_line(text, session.day(), (), order=session.settings.date_order or locale_order())  # type: ignore[arg-type]
        understood = echo(reading, lead, session.day())
    if as_json:
        dump(json_of(reading))
    else:
        say(understood)
