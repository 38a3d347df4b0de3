"""`log` and `parse`: a line of plain words becomes an entry."""

from __future__ import annotations

import click

from ..core import clean
from ..core.errors import BadInput
from ..core.quicklog import json_of
from .asking import settled, with_people
from .lead import next_step
from .out import dump, json_option, lead_json, pass_session, say, tell
from .session import Session


@click.command("log")
@click.argument("words", metavar="LEAD")
@click.argument("line", nargs=-1)
@click.option("--correct", metavar="N", help="Put the line in the place of entry N (as `show` counts) or of an id.")
@click.option("--strike", metavar="N", help="Strike out entry N; it stays in the history.")
@click.option("--add-people", is_flag=True, help="Add people the lead does not know, in the role the line gives them.")
@json_option
@pass_session
def log_command(
    session: Session,
    words: str,
    line: tuple[str, ...],
    correct: str | None,
    strike: str | None,
    add_people: bool,
    as_json: bool,
) -> None:
    """Log what happened: log acme "called Jane, still waiting on req, back in 2 wks"."""
    text = clean.text(" ".join(line)).strip()
    if strike is not None and (text or correct is not None):
        raise BadInput("--strike takes no line; to put another in its place use --correct. Nothing was changed.")
    if not text and strike is None:
        raise BadInput(
            'Say what happened: `pipeline-tui log acme "left vm for Jane, try again Thu"`. Nothing was saved.'
        )
    pipeline = session.writing()
    lead = pipeline.lead(pipeline.find(words))
    if strike is not None or correct is not None:
        from . import correcting

        if strike is not None:
            correcting.strike(pipeline, lead, strike, as_json=as_json)
        else:
            correcting.correct(pipeline, lead, correct or "", text, add_people=add_people, as_json=as_json)
        return
    reading = pipeline.read_line(text, lead)
    reading, left = settled(pipeline, with_people(reading) if add_people else reading, lead)
    understood = pipeline.echo(reading, lead)
    if warning := pipeline.too_soon(lead, reading):
        tell(f"{warning} It is logged all the same; `pipeline-tui undo` takes it back.")
    pipeline.log_reading(lead.id, reading)
    after = pipeline.lead(lead.id)
    if as_json:
        dump({"understood": json_of(reading), **lead_json(pipeline, after, full=True)})
        return
    say(f"Logged on {lead.company}: {understood}")
    for note in left:
        say(f"  {note}")
    say(f"  {next_step(pipeline.verdict_card(after).verdict)}")


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
