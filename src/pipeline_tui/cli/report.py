"""`report`: the week on one page, to hand to a coach or an office."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

import click

from .lists import keeper, tell_problems
from .out import dump, json_option, pass_session, tell
from .outfile import write_text
from .session import DAY, Session


class IsoWeek(click.ParamType[dt.date]):
    """A week as YYYY-Www; its Monday."""

    name = "YYYY-Www"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> dt.date:
        """The Monday, or a usage error that says how to write a week."""
        if isinstance(value, dt.date):
            return value
        found = re.fullmatch(r"(\d{4})-?[Ww](\d{2})", value)
        try:
            return (
                dt.date.fromisocalendar(int(found[1]), int(found[2]), 1) if found else self._refuse(value, param, ctx)
            )
        except ValueError:
            return self._refuse(value, param, ctx)

    def _refuse(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> dt.date:
        self.fail(f'"{value}" is not a week; write it like 2026-W11.', param, ctx)


@click.command("report", epilog="Example: pipeline-tui report --week 2026-W11 -o week.html")
@click.argument("words", metavar="[FILTER]", nargs=-1)
@click.option(
    "--week", "monday", type=IsoWeek(), metavar="YYYY-Www", help="The week, like 2026-W11; this one otherwise."
)
@click.option("--from", "first", type=DAY, help="First day instead of a week.")
@click.option("--to", "last", type=DAY, help="Last day, with --from; today otherwise.")
@click.option("--format", "form", type=click.Choice(["html", "md"]), default="html", show_default=True)
@click.option("-o", "--output", metavar="FILE", help="Write to FILE (readable by you alone); stdout otherwise.")
@click.option("--with-notes", is_flag=True, help="Your notes and the salaries too; left out otherwise.")
@json_option
@pass_session
def report_command(
    session: Session,
    words: tuple[str, ...],
    monday: dt.date | None,
    first: dt.date | None,
    last: dt.date | None,
    form: str,
    output: str | None,
    with_notes: bool,
    as_json: bool,
) -> None:
    """Write what was done in a week, what is due, and where things stand, fit to hand to a coach or an office.

    It has dates, employers, positions, contacts and the kind of effort; your notes and salaries stay out. FILTER
    narrows it to some leads.
    """
    from ..core.week import week

    keep = keeper(words, session)
    first, last = _span(session.day(), monday, first, last)
    pipeline = session.reading()
    judged = [(lead, pipeline.verdict_card(lead)) for lead in pipeline.leads()]
    chosen = [(lead, card, pipeline.dates.agenda(lead)) for lead, card in judged if keep is None or keep(card)]
    tell_problems(pipeline)
    page = week(chosen, first, last, pipeline.today)
    if as_json:
        dump(_document(page, with_notes))
        return
    from ..exchange import week_page

    put = week_page.write_html if form == "html" else week_page.write_markdown
    me = pipeline.settings.me or ""
    if target := write_text(output, lambda out: put(page, me, out, private=with_notes)):
        tell(f"{page.summary} Written to {target}.")


def _span(
    today: dt.date, monday: dt.date | None, first: dt.date | None, last: dt.date | None
) -> tuple[dt.date, dt.date]:
    """First and last day. Raises a usage error when the options contradict each other."""
    if monday and (first or last):
        raise click.UsageError("--week and --from/--to both say which days; use one of them.")
    if last and not first:
        raise click.UsageError("--to needs --from; write --from 2026-03-01 --to 2026-03-31.")
    if first:
        last = last or max(first, today)
        if last < first:
            raise click.UsageError(f"--to {last} lies before --from {first}; swap them.")
        return first, last
    monday = monday or today - dt.timedelta(today.weekday())
    return monday, dt.date.fromordinal(min(monday.toordinal() + 6, dt.date.max.toordinal()))


def _document(page: Any, with_notes: bool) -> dict[str, Any]:
    """The page as the JSON document; notes and salaries only when asked for."""
    from dataclasses import asdict

    def plain(value: Any) -> Any:
        if isinstance(value, dict):
            return {k: plain(v) for k, v in value.items() if with_notes or k not in ("note", "salary")}
        if isinstance(value, list | tuple):
            return [plain(v) for v in value]
        return value.isoformat() if isinstance(value, dt.date) else value

    document: dict[str, Any] = plain(asdict(page)) | {"summary": page.summary}
    return document
