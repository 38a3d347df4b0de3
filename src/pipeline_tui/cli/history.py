"""`undo`, `redo`, `history`: taking back what was done, across restarts and windows."""

from __future__ import annotations

import click

from .out import dump, json_option, pass_session, say
from .session import Session


@click.command("undo")
@json_option
@pass_session
def undo_command(session: Session, as_json: bool) -> None:
    """Take back the last change."""
    _step(session, as_json, back=True)


@click.command("redo")
@json_option
@pass_session
def redo_command(session: Session, as_json: bool) -> None:
    """Make the last undone change again."""
    _step(session, as_json, back=False)


def _step(session: Session, as_json: bool, *, back: bool) -> None:
    pipeline = session.writing()
    change = pipeline.undo() if back else pipeline.redo()
    if as_json:
        dump(
            {
                "done": change is not None,
                "label": change.label if change else None,
                "leads": list(change.leads if change else ()),
            }
        )
    elif change is None:
        say("There is nothing to undo." if back else "There is nothing to redo.")
    else:
        say(f"{'Undone' if back else 'Done again'}: {change.label}.")


@click.command("history")
@click.option("--limit", default=20, show_default=True, type=click.IntRange(1, 10_000))
@json_option
@pass_session
def history_command(session: Session, limit: int, as_json: bool) -> None:
    """What was changed, newest first."""
    rows = session.reading().history(limit)
    if as_json:
        dump([{"at": r.at, "label": r.label, "kind": r.kind, "undone": r.undone, "leads": list(r.leads)} for r in rows])
        return
    for row in rows:
        say(f"{row.at}  {row.label}{'  (taken back)' if row.undone else ''}")
    if not rows:
        say("Nothing has been changed yet.")
