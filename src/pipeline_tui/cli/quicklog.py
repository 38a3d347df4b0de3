"""`log` and `parse`: a line of plain words becomes an entry. The grammar is loaded when a line is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ..core import clean
from ..core.errors import BadInput
from ..core.model import STAGE_WORDS
from .lead import next_step
from .out import dump, json_option, lead_json, pass_session, say, tell
from .session import Session

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..core.model import Lead
    from ..core.quicklog import Reading
    from ..pipeline import Pipeline


@click.command("log")
@click.argument("words", metavar="[LEAD]", required=False)
@click.argument("line", nargs=-1)
@click.option(
    "--file", "file", metavar="FILE", help="Log a file of lines in one step (- is standard input); see below."
)
@click.option(
    "--from-mail", "mail", metavar="FILE", help="Log an .eml message, or each of an mbox (- is standard input)."
)
@click.option("--correct", metavar="N", help="Put the line in the place of entry N (as `show` counts) or of an id.")
@click.option("--strike", metavar="N", help="Strike out entry N; it stays in the history.")
@click.option("--add-people", is_flag=True, help="Add people the lead does not know, of the line or the mail.")
@click.option("--with-body", is_flag=True, help="With --from-mail: keep the whole text, not only its first lines.")
@click.option("--dry-run", is_flag=True, help="With --file or --from-mail: show what would be logged; save nothing.")
@json_option
@pass_session
def log_command(
    session: Session,
    words: str | None,
    line: tuple[str, ...],
    file: str | None,
    mail: str | None,
    correct: str | None,
    strike: str | None,
    add_people: bool,
    with_body: bool,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Log what happened: log acme "called Jane, still waiting on req, back in 2 wks".

    With a LEAD and no line it asks for the line in the terminal; with nothing, for the lead too. A line that is - is
    read from standard input.

    \b
    --file takes lines like these, all of them or none, one undo:
      # a comment; empty lines are skipped too
      acme: called Jane, back in 2 wks
      acme uk | left vm for Sam
    The first | or : parts the lead from the line, or a tab anywhere.

    --from-mail finds the lead by the addresses, the domain, or the company's name in sender or subject; a LEAD before
    it settles it. Nothing is fetched and no mail is logged twice. Your own addresses stand in settings.toml
    (addresses = "me@home.example").
    """
    own = correct is not None or strike is not None
    _check_together(words, line, file, mail, own=own, dry_run=dry_run, with_body=with_body)
    if file is not None:
        from .log_file import log_file

        log_file(session, file, add_people=add_people, dry_run=dry_run, as_json=as_json)
    elif mail is not None:
        from .log_mail import MailOptions, log_mail

        log_mail(session, MailOptions(mail, words, dry_run, add_people, with_body, as_json))
    elif own:
        _change(session, words or "", line, correct, strike, add_people=add_people, as_json=as_json)
    elif line:
        _log_line(session, words or "", line, add_people=add_people, as_json=as_json)
    else:
        from .prompt import log_prompt

        log_prompt(session, words, as_json)


def _check_together(
    words: str | None,
    line: tuple[str, ...],
    file: str | None,
    mail: str | None,
    *,
    own: bool,
    dry_run: bool,
    with_body: bool,
) -> None:
    """Refuses options that mean nothing together; `own` is --correct or --strike."""
    wrong = None
    if (file is not None) + (mail is not None) + own > 1:
        wrong = "--file, --from-mail, and --correct or --strike each go alone; give one"
    elif file is not None and words:
        wrong = "With --file each line names its own lead; leave LEAD out"
    elif mail is not None and line:
        wrong = "With --from-mail the mail is what happened; give a LEAD at most"
    elif own and not words:
        wrong = "Say on which lead: `pipeline-tui log LEAD --strike 2`"
    elif with_body and mail is None:
        wrong = "--with-body goes with --from-mail"
    elif dry_run and file is None and mail is None:
        wrong = "--dry-run goes with --file and --from-mail; for one line there is `pipeline-tui parse`"
    if wrong:
        raise BadInput(f"{wrong}. Nothing was saved.")


def _spoken(line: tuple[str, ...]) -> str:
    if line == ("-",):
        import sys

        line = (sys.stdin.read(),)
    text = clean.text(" ".join(line)).strip()
    if not text:
        raise BadInput(
            'Say what happened: `pipeline-tui log acme "left vm for Jane, try again Thu"`. Nothing was saved.'
        )
    return text


def _change(
    session: Session,
    words: str,
    line: tuple[str, ...],
    correct: str | None,
    strike: str | None,
    *,
    add_people: bool,
    as_json: bool,
) -> None:
    """Corrects or strikes out an entry."""
    from . import correcting

    if strike is not None and (clean.text(" ".join(line)).strip() or correct is not None):
        raise BadInput("--strike takes no line; to put another in its place use --correct. Nothing was changed.")
    text = "" if strike is not None else _spoken(line)
    pipeline = session.writing()
    lead = pipeline.lead(pipeline.find(words))
    if strike is not None:
        correcting.strike(pipeline, lead, strike, as_json=as_json)
    else:
        correcting.correct(pipeline, lead, correct or "", text, add_people=add_people, as_json=as_json)


def _log_line(session: Session, words: str, line: tuple[str, ...], *, add_people: bool, as_json: bool) -> None:
    from .asking import settled, with_people

    text = _spoken(line)
    pipeline = session.writing()
    lead = pipeline.lead(pipeline.find(words))
    reading = pipeline.quicklog.read_line(text, lead)
    try:
        reading, left = settled(pipeline, with_people(reading, lead) if add_people else reading, lead)
    except click.exceptions.Exit:
        pipeline.keep_draft(f"log:{lead.id}", text)
        tell(f"Left without logging; `pipeline-tui log {lead.id}` has your words.")
        raise
    if warning := pipeline.quicklog.too_soon(lead, reading):
        tell(f"{warning} It is logged all the same; `pipeline-tui undo` takes it back.")
    save(pipeline, lead, reading, left, as_json)


def save(pipeline: Pipeline, lead: Lead, reading: Reading, left: Sequence[str], as_json: bool) -> None:
    """Saves a settled reading on a lead and prints what was understood, what was left open, and what comes next."""
    understood = pipeline.quicklog.echo(reading, lead)
    pipeline.quicklog.log_reading(lead.id, reading)
    after = pipeline.lead(lead.id)
    if as_json:
        from ..core.quicklog import json_of

        dump({"understood": json_of(reading), **lead_json(pipeline, after, full=True)})
        return
    say(f"Logged on {lead.company}: {understood}")
    if after.stage != lead.stage:
        say(f"  Moved from {STAGE_WORDS[lead.stage]} to {STAGE_WORDS[after.stage]}.")
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
    from ..core.quicklog import json_of, read_line
    from ..settings import locale_order

    text = clean.text(" ".join(line)).strip()
    if words:
        pipeline = session.reading()
        lead = pipeline.lead(pipeline.find(words))
        reading, understood = (
            pipeline.quicklog.read_line(text, lead),
            pipeline.quicklog.echo(pipeline.quicklog.read_line(text, lead), lead),
        )
    else:
        from ..core.entries import echo

        lead = Lead(company="")
        reading = read_line(text, session.day(), (), order=session.settings.date_order or locale_order())  # type: ignore[arg-type]
        understood = echo(reading, lead, session.day())
    if as_json:
        dump(json_of(reading))
    else:
        say(understood)
