"""`import`, `export`, `paths`: what comes in, what goes out, and where things lie."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import click

from ..core.errors import BadInput
from ..core.model import Lead
from ..core.words import count
from .out import dump, json_option, pass_session, say, tell
from .session import Session


@click.command("import")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--dry-run", is_flag=True, help="Read and report; save nothing.")
@json_option
@pass_session
def import_command(session: Session, files: tuple[str, ...], dry_run: bool, as_json: bool) -> None:
    """Bring in trackers (CSV) or our own JSON lines; - reads stdin. All files or none; one undo takes it back."""
    from ..exchange.readers import read_file

    imports = []
    for name in files:
        if name == "-":
            imports.append(read_file(sys.stdin.buffer, "stdin", session.day()))
        else:
            imports.append(read_file(Path(name).expanduser(), Path(name).name, session.day()))
    skipped: set[str] = set()
    added = 0
    if not dry_run:
        pipeline = session.writing()
        change = pipeline.import_all(_all(imports), f"imported {', '.join(Path(f).name for f in files)}")
        skipped, added = set(change.skipped), len(change.leads)
    reports = [i.report for i in imports]
    if as_json:
        documents = [
            r.to_json() | {"added": 0 if dry_run else _added(i, skipped)} for r, i in zip(reports, imports, strict=True)
        ]
        dump(documents[0] if len(documents) == 1 else documents)
        return
    for report in reports:
        say(report.to_text())
    if dry_run:
        say("\nDry run: nothing was saved.")
    else:
        there = (
            f" {count(len(skipped), 'lead was', 'leads were')} there already and left as they are." if skipped else ""
        )
        back = " `pipeline-tui undo` takes it back." if added else ""
        say(f"\n{count(added, 'lead')} added.{there}{back}")


def _all(imports: list) -> Iterator[Lead]:  # type: ignore[type-arg]
    for one in imports:
        yield from one.leads


def _added(one: object, skipped: set[str]) -> int:
    return sum(lead.id not in skipped for lead in one.leads)  # type: ignore[attr-defined]


@click.command("export")
@click.option("--format", "form", type=click.Choice(["jsonl"]), default="jsonl", show_default=True)
@click.option("-o", "--output", metavar="FILE", help="Write to FILE (readable by you alone); stdout otherwise.")
@pass_session
def export_command(session: Session, form: str, output: str | None) -> None:
    """Write every lead, one JSON line each; `import` reads it back without loss."""
    from ..exchange.jsonl import write

    leads = session.reading().leads()
    if output is None or output == "-":
        write(leads, sys.stdout)
        return
    target = Path(output).expanduser()
    _write_whole(target, lambda out: write(leads, out))
    tell(f"{count(len(leads), 'lead')} written to {target} ({form}).")


def _write_whole(target: Path, fill) -> None:  # type: ignore[no-untyped-def]
    """Writes a file under another name first, 0600, and renames it: the target is whole or untouched."""
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    except OSError as err:
        raise BadInput(
            f"{target} cannot be written: {err.strerror}. Choose another place; nothing was changed."
        ) from None
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as out:
            fill(_typed(out))
            out.flush()
            os.fsync(out.fileno())
        Path(name).replace(target)
    except OSError as err:
        Path(name).unlink(missing_ok=True)
        raise BadInput(f"{target} could not be written: {err.strerror}. It is as it was before.") from None


def _typed(out: IO[str]) -> IO[str]:
    return out


@click.command("paths")
@json_option
@pass_session
def paths_command(session: Session, as_json: bool) -> None:
    """Where your pipeline, settings and backups lie."""
    from ..paths import settings_file

    places = {
        "pipeline": session.path,
        "settings": settings_file(),
        "backups": session.path.parent / "backups",
    }
    if as_json:
        dump({name: str(path) for name, path in places.items()})
        return
    for name, path in places.items():
        say(f"{name:<9} {path}{'' if path.exists() else '  (not there yet)'}")
