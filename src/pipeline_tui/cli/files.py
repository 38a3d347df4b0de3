"""`import` and `paths`: what comes in, and where things lie."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..core.model import Lead
from ..core.words import count
from .out import dump, json_option, pass_session, say
from .session import Session

if TYPE_CHECKING:
    from ..exchange.report import Import
    from ..store.journal import Change


@click.command("import")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--dry-run", is_flag=True, help="Read and report; save nothing.")
@json_option
@pass_session
def import_command(session: Session, files: tuple[str, ...], dry_run: bool, as_json: bool) -> None:
    """Bring in trackers (CSV) or our own JSON lines; - reads stdin. All files or none; one undo takes it back."""
    imports = [_read(session, name) for name in files]
    change = None
    if not dry_run:
        names = ", ".join(Path(name).name for name in files)
        change = session.writing().import_all(_all(imports), f"imported {names}")
    if as_json:
        documents = [one.report.to_json() | {"added": _added(one, change, len(imports))} for one in imports]
        dump(documents[0] if len(documents) == 1 else documents)
        return
    for one in imports:
        say(one.report.to_text())
    if change is None:
        say("\nDry run: nothing was saved.")
        return
    there = len(change.skipped)
    known = f" {count(there, 'lead was', 'leads were')} there already and left as they are." if there else ""
    back = " `pipeline-tui undo` takes it back." if change.leads else ""
    say(f"\n{count(len(change.leads), 'lead')} added.{known}{back}")


def _read(session: Session, name: str) -> Import:
    from ..exchange.readers import read_file

    if name == "-":
        return read_file(sys.stdin.buffer, "stdin", session.day())
    return read_file(Path(name).expanduser(), Path(name).name, session.day())


def _all(imports: Iterable[Import]) -> Iterator[Lead]:
    for one in imports:
        yield from one.leads


def _added(one: Import, change: Change | None, files: int) -> int:
    """How many leads of one file are new; a file of many leads is only read again when there are several files."""
    if change is None:
        return 0
    if files == 1:
        return len(change.leads)
    skipped = set(change.skipped)
    return sum(lead.id not in skipped for lead in one.leads)


@click.command("paths")
@json_option
@pass_session
def paths_command(session: Session, as_json: bool) -> None:
    """Where your pipeline, settings and backups lie."""
    from ..paths import settings_file
    from ..store.names import backups_folder

    places = {
        "pipeline": session.path,
        "settings": settings_file(),
        "backups": backups_folder(session.path),
    }
    if as_json:
        dump({name: str(path) for name, path in places.items()})
        return
    for name, path in places.items():
        say(f"{name:<9} {path}{'' if path.exists() else '  (not there yet)'}")
