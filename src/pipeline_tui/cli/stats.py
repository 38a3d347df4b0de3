"""`stats`: the figures of the search on one page."""

from __future__ import annotations

from dataclasses import asdict

import click

from .lists import keeper
from .out import dump, json_option, pass_session, say
from .session import Session


@click.command("stats", epilog="Example: pipeline-tui stats source:referral")
@click.argument("words", metavar="[FILTER]", nargs=-1)
@json_option
@pass_session
def stats_command(session: Session, words: tuple[str, ...], as_json: bool) -> None:
    """Where your leads stand, what came back, how long it took, and by which source.

    Counts all leads, prospects and closed ones too; FILTER narrows them. Days are calendar days.
    """
    from ..core.stats import stats, stats_lines

    pipeline = session.reading()
    keep = keeper(words, session)
    leads = pipeline.leads()
    if keep is not None:
        leads = [lead for lead in leads if keep(pipeline.verdict_card(lead))]
    figures = stats(leads, pipeline.today)
    if as_json:
        dump(asdict(figures) | {"today": figures.today.isoformat()})
        return
    for line in stats_lines(figures):
        say(line)
