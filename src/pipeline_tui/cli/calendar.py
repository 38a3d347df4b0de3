"""`calendar`: agreed dates, interviews, deadlines and follow-ups for a calendar program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from ..core.words import count
from .lists import keeper, tell_problems
from .out import dump, json_option, pass_session, tell
from .outfile import write_bytes
from .session import Session

if TYPE_CHECKING:
    from ..core.agenda import Item
    from ..pipeline import Pipeline


@click.command(
    "calendar",
    epilog="Examples: pipeline-tui calendar -o jobs.ics; pipeline-tui calendar --watch ~/calendars/jobs.ics",
)
@click.argument("words", metavar="[FILTER]", nargs=-1)
@click.option("-o", "--output", metavar="FILE", help="Write to FILE (readable by you alone); stdout otherwise.")
@click.option("--watch", metavar="FILE", help="Keep FILE up to date until you stop it (Ctrl+C).")
@click.option("--with-notes", is_flag=True, help="Your notes and people's telephone numbers too.")
@json_option
@pass_session
def calendar_command(
    session: Session, words: tuple[str, ...], output: str | None, watch: str | None, with_notes: bool, as_json: bool
) -> None:
    """Write what has a date as an iCalendar file (.ics), with reminders; FILTER narrows it.

    Agreed dates, interviews that are planned, offer deadlines, promises, your own dates, and follow-ups. Importing the
    file again moves what has moved. Calls stand in the hours in which the person can be called.
    """
    if sum((bool(output), bool(watch), as_json)) > 1:
        raise click.UsageError("-o, --watch and --json each say where it goes; use one of them.")
    if watch:
        from .watching import keep_up_to_date

        keeper(words, session)
        keep_up_to_date(session, watch, lambda fresh: render(fresh.reading(), items_of(fresh, words), with_notes))
        return
    items = items_of(session, words)
    tell_problems(session.reading())
    if as_json:
        dump([item_json(item, with_notes) for item in items])
        return
    whole = render(session.reading(), items, with_notes)
    if output is None or output == "-":
        click.echo(whole, nl=False)
    else:
        target = write_bytes(output, lambda out: out.write(whole), "A calendar")
        tell(f"{count(len(items), 'date')} written to {target}.")


def items_of(session: Session, words: tuple[str, ...]) -> list[Item]:
    """The dated things of the leads that the filter keeps, by date."""
    keep = keeper(words, session)
    pipeline = session.reading()
    leads = pipeline.leads()
    if keep is not None:
        leads = [lead for lead in leads if keep(pipeline.verdict_card(lead))]
    found = [item for lead in leads for item in pipeline.dates.agenda(lead)]
    return sorted(found, key=lambda item: (item.on, item.lead.company.casefold(), item.lead.id))


def render(pipeline: Pipeline, items: list[Item], private: bool) -> bytes:
    """The items as an iCalendar file."""
    from ..exchange.ical import calendar

    return calendar(items, pipeline.today, pipeline.changed_at(), private=private)


def item_json(item: Item, private: bool) -> dict[str, Any]:
    """One dated thing as an object; `note` only when asked for."""
    from ..exchange.ical import uid

    found = {
        "uid": uid(item),
        "kind": item.kind,
        "date": item.on.isoformat(),
        "begins": item.begins.isoformat() if item.begins else None,
        "ends": item.ends.isoformat() if item.ends else None,
        "title": item.title,
        "words": list(item.words),
        "people": list(item.people),
        "lead": {"id": item.lead.id, "company": item.lead.company, "role": item.lead.role},
    }
    return found | ({"note": item.note} if private else {})
