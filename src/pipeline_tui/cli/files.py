"""`import` and `paths`: what comes in, and where things lie."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..core.model import Lead
from ..core.words import count
from .out import dump, json_option, pass_session, say
from .session import Session

if TYPE_CHECKING:
    from ..exchange.mapping import Mapping
    from ..exchange.report import Import
    from ..pipeline import Pipeline
    from ..store.journal import Change


@click.command("import")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--dry-run", is_flag=True, help="Read and report; save nothing.")
@click.option(
    "--column", "columns", multiple=True, metavar="NAME=FIELD",
    help='What a column is: "Bewerbung am=applied_on", "#3=company" (the third), "Odd=" (kept aside). Repeatable.',
)  # fmt: skip
@click.option(
    "--status", "statuses", multiple=True, metavar="WORD=STAGE",
    help='What a status means, as a stage or an outcome: "Hold=waiting_req", "No luck=rejected". Repeatable.',
)  # fmt: skip
@click.option("--sheet", metavar="NAME", help="The sheet of a workbook; else the first that reads as a tracker.")
@json_option
@pass_session
def import_command(
    session: Session,
    files: tuple[str, ...],
    dry_run: bool,
    columns: tuple[str, ...],
    statuses: tuple[str, ...],
    sheet: str | None,
    as_json: bool,
) -> None:
    """Bring in a job search kept elsewhere. All files or none; one undo takes it back; - reads stdin.

    Reads CSV with any delimiter and encoding, Excel (.xlsx), Markdown tables, JSON, our own JSON lines, exports of
    Huntr, Teal, Simplify, LinkedIn, JobSync, jobhound, jobless, kanban-tui and Trello, and address cards (.vcf).
    People of an address book join open leads of the company they work for.

    \b
    FIELD is one of
      company role status outcome applied_on applied_flag date found_on
      closes_on stage_since closed_on follow_up interview offer step history
      url location source salary notes tags contact recruiter hiring_manager
      referrer agency contact_email contact_phone contact_title
    STAGE is one of
      prospect applied interviewed waiting_req offer closed accepted declined
      rejected withdrawn not_pursued role_closed silent
    """
    from ..exchange.mapping import mapping_of
    from ..importing import attached

    mapping = mapping_of(columns, statuses)
    imports = [_read(session, name, mapping, sheet) for name in files]
    people = [person for one in imports for person in one.people]
    pipeline = session.reading() if dry_run else session.writing()
    there = pipeline.leads() if people else []
    for one in imports:
        if one.people:
            one.report.attached = attached(one.people, [*there, *_all(imports)])
    change = None
    if dry_run:
        for one in imports:
            one.report.existing, one.report.differ = pipeline.files.already(one.leads)
    else:
        names = ", ".join(Path(name).name for name in files)
        change = pipeline.files.save(_all(imports), f"imported {names}", people)
        if change.skipped:
            _note_existing(pipeline, imports, set(change.leads) - {lead.id for lead in there})
    if as_json:
        documents = [one.report.to_json() | {"added": _added(one, change)} for one in imports]
        dump(documents[0] if len(documents) == 1 else documents)
        return
    for one in imports:
        say(one.report.to_text())
    if change is None:
        say("\nDry run: nothing was saved.")
        return
    there_already = sum(one.report.existing or 0 for one in imports)
    known = (
        f" {count(there_already, 'lead was', 'leads were')} there already and left as they are."
        if there_already
        else ""
    )
    back = " `pipeline-tui undo` takes it back." if change.leads else ""
    say(f"\n{count(sum(_added(one, change) for one in imports), 'lead')} added.{known}{back}")


def _read(session: Session, name: str, mapping: Mapping, sheet: str | None) -> Import:
    from ..exchange.readers import read_file

    if name == "-":
        return read_file(sys.stdin.buffer, "stdin", session.day(), mapping=mapping, sheet=sheet)
    path = Path(name).expanduser()
    return read_file(path, path.name, session.day(), mapping=mapping, sheet=sheet)


def _all(imports: Iterable[Import]) -> Iterator[Lead]:
    for one in imports:
        yield from one.leads


def _note_existing(pipeline: Pipeline, imports: Sequence[Import], new: set[str]) -> None:
    """Writes into each report how many of its leads were there before (or in a file before it), and how many differ."""
    for one in imports:
        known = [lead for lead in one.leads if lead.id not in new]
        new -= {lead.id for lead in one.leads}
        one.report.existing, one.report.differ = pipeline.files.already(known)


def _added(one: Import, change: Change | None) -> int:
    return 0 if change is None else one.report.leads - (one.report.existing or 0)


@click.command("paths")
@json_option
@pass_session
def paths_command(session: Session, as_json: bool) -> None:
    """Where your pipeline, settings and backups lie; the cache can be deleted at any time."""
    from ..paths import cache_dir, settings_file, state_dir
    from ..store.names import backups_folder

    places = {
        "pipeline": session.path,
        "settings": settings_file(),
        "backups": backups_folder(session.path),
        "state": state_dir(),
        "cache": cache_dir(),
    }
    if as_json:
        dump({name: str(path) for name, path in places.items()})
        return
    for name, path in places.items():
        say(f"{name:<9} {path}{'' if path.exists() else '  (not there yet)'}")
