"""`export`: every lead, or those a filter keeps, in the formats of other tools."""

from __future__ import annotations

import click

from ..core.words import count
from .lists import keeper, tell_problems
from .out import pass_session, tell
from .outfile import write_bytes, write_text
from .session import Session

FORMATS = ("jsonl", "csv", "xlsx", "md", "vcf", "sankey")


@click.command(
    "export",
    epilog="Example: pipeline-tui export --format xlsx -o leads.xlsx stage:interviewed",
)
@click.argument("words", metavar="[FILTER]", nargs=-1)
@click.option("--format", "form", type=click.Choice(FORMATS), default="jsonl", show_default=True)
@click.option("-o", "--output", metavar="FILE", help="Write to FILE (readable by you alone); stdout otherwise.")
@pass_session
def export_command(session: Session, words: tuple[str, ...], form: str, output: str | None) -> None:
    """Write leads, prospects and closed ones too; FILTER narrows them.

    jsonl holds everything and `import` reads it back without loss. csv, xlsx and md are tables of one row a lead (csv
    and xlsx are safe to open: nothing in them runs as a formula). vcf is the people as address cards. sankey is the
    flow of the search as text for sankeymatic.com, counts only.
    """
    pipeline = session.reading()
    keep = keeper(words, session)
    leads = pipeline.leads()
    if keep is not None:
        leads = [lead for lead in leads if keep(pipeline.verdict_card(lead))]
    what = count(len(leads), "lead")
    if form == "jsonl":
        from ..exchange.jsonl import write

        target = write_text(output, lambda out: write(leads, out))
    elif form == "sankey":
        from ..exchange import sankey

        target = write_text(output, lambda out: sankey.write(leads, pipeline.today, out))
    elif form == "vcf":
        from ..exchange import vcf

        people: list[int] = []
        target = write_text(output, lambda out: people.append(vcf.write(leads, out)))
        what = count(sum(people), "person", "people")
    else:
        from ..exchange import table_files
        from ..exchange.lead_table import Entry

        entries = [Entry(lead, pipeline.verdict_card(lead)) for lead in leads]
        tell_problems(pipeline)
        if form == "xlsx":
            target = write_bytes(output, lambda out: table_files.write_xlsx(entries, out), "A workbook")
        else:
            put = table_files.write_csv if form == "csv" else table_files.write_markdown
            target = write_text(output, lambda out: put(entries, out))
    if target is not None:
        tell(f"{what} written to {target} ({form}).")
