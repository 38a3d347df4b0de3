"""`backup`, `restore`, `check`: keeping the pipeline file, and getting it back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..core.words import count
from .out import dump, json_option, pass_session, say
from .session import Session

if TYPE_CHECKING:
    from ..store.check import Checked


@click.command("backup")
@click.option("-o", "--output", metavar="FILE", help="Write to FILE; into the folder of backups otherwise.")
@json_option
@pass_session
def backup_command(session: Session, output: str | None, as_json: bool) -> None:
    """Copy the pipeline file as it is now, also while a board is open. `restore` brings it back."""
    from ..store.backup import backup_now, backup_to

    store = session.open_store(create=False)
    target = backup_to(store, Path(output).expanduser()) if output else backup_now(store, session.now())
    leads = store.count()
    if as_json:
        dump({"backup": str(target), "leads": leads})
    else:
        say(f"{count(leads, 'lead')} copied to {target}.")


@click.command("restore")
@click.argument("backup", default="latest", metavar="[FILE|latest|YYYY-MM-DD]")
@click.option("--empty", is_flag=True, help="Begin a new, empty file instead.")
@json_option
@pass_session
def restore_command(session: Session, backup: str, empty: bool, as_json: bool) -> None:
    """Bring back a backup: the latest one, the newest of a day, or FILE.

    The backup is checked first. The present file is kept aside under a name of its own, so nothing is lost; a board
    that is open shows the restored one.
    """
    from ..store.restore import choose, restore

    source = None if empty else choose(session.path, backup)
    with session.naming():
        done = restore(session.path, source, session.now())
    if as_json:
        dump(
            {
                "restored": str(done.source) if done.source else None,
                "made": done.made.isoformat().replace("+00:00", "Z") if done.made else None,
                "leads": done.leads,
                "aside": str(done.aside) if done.aside else None,
            }
        )
        return
    if done.source is None:
        say(f"A new, empty file begins at {session.path}. Backups stay where they are.")
    else:
        made = f" of {done.made:%Y-%m-%d %H:%M} UTC" if done.made else ""
        say(f"Restored {count(done.leads, 'lead')} from the backup{made} ({done.source}).")
    if done.aside:
        say(f"The file that was there before is kept as {done.aside}; `restore` with that name brings it back.")


@click.command("check")
@json_option
@click.pass_context
def check_command(ctx: click.Context, as_json: bool) -> None:
    """Look the pipeline file over; nothing is written. Exit code 1 when something should be mended, 2 when unusable.

    Whether it is whole; people, log entries and steps that belong nowhere; what is there twice; days that cannot be;
    and whether other people on this computer can read the file, its backups or your settings.
    """
    from ..paths import settings_dir, settings_file
    from ..store.check import examine

    session: Session = ctx.obj
    done = examine(session.path, (settings_dir(), settings_file()), folder_ours=session.folder_ours)
    if as_json:
        dump(_check_json(session, done))
    else:
        _say_check(session, done)
    ctx.exit(2 if not done.usable else 1 if done.findings else 0)


def _check_json(session: Session, done: Checked) -> dict[str, object]:
    return {
        "pipeline": str(session.path),
        "usable": done.usable,
        "leads": done.leads,
        "backups": done.backups,
        "findings": [
            {"kind": f.kind, "what": session.named(f.words), "mend": session.named(f.mend)} for f in done.findings
        ],
        "remarks": [{"kind": remark.kind, "what": remark.words} for remark in done.remarks],
    }


def _say_check(session: Session, done: Checked) -> None:
    for finding in done.findings:
        mend = f"\n    To mend it: {finding.mend}." if finding.mend else ""
        say(session.named(f"{finding.words}{mend}"))
    for remark in done.remarks:
        say(f"{remark.words}. Two openings may well have the same words; nothing need be done then.")
    if not done.usable:
        return
    if not session.path.exists():
        say(f"There is no pipeline file yet ({session.path}).")
        return
    backups = count(done.backups, "backup")
    if done.findings:
        say(f"\n{count(len(done.findings), 'thing')} to look at; {count(done.leads, 'lead')}, {backups}.")
    else:
        say(f"All is well: {count(done.leads, 'lead')}, {backups}.")
