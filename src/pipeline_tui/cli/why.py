"""Why the rulebook says what it says of one lead: `why`."""

from __future__ import annotations

import click

from .out import dump, json_option, pass_session, say, verdict_json
from .session import Session


@click.command("why")
@click.argument("words", metavar="LEAD")
@click.option("--all", "everything", is_flag=True, help="Every rule that was passed over, not only the near ones.")
@json_option
@pass_session
def why_command(session: Session, words: str, everything: bool, as_json: bool) -> None:
    """Why a lead has its flag: the rule, the facts and log lines behind it, what else was weighed, what comes next."""
    from ..core.why_text import why_json, why_text
    from ..rulebook.load import sources

    pipeline = session.reading()
    lead = pipeline.lead(pipeline.find(words))
    explanation = pipeline.why(lead)
    if as_json:
        from ..exchange.record import lead_to_record

        dump(
            {
                "lead": lead_to_record(lead)["lead"],
                "verdict": verdict_json(explanation.verdict),
                "why": why_json(explanation, sources()),
            }
        )
        return
    say(f"{lead.company} · {lead.role}" if lead.role else lead.company)
    say(
        why_text(
            explanation,
            lead,
            pipeline.today,
            everything=everything,
            titles=sources(),
            beside=pipeline.dates.beside(lead),
        )
    )
