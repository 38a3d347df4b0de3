"""`undo`, `redo`, `history`: taking back what was done, across restarts and windows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from .out import dump, json_option, pass_session, say
from .session import Session

if TYPE_CHECKING:
    from ..store.journal import HistoryRow


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
        dump([_row_json(row) for row in rows])
        return
    for row in rows:
        say(f"{row.at.astimezone():%Y-%m-%d %H:%M}  {row.label}{'  (taken back)' if row.undone else ''}")
    if not rows:
        say("Nothing has been changed yet.")


def _row_json(row: HistoryRow) -> dict[str, Any]:
    at = row.at.isoformat().replace("+00:00", "Z")
    return {"at": at, "label": row.label, "kind": row.kind, "undone": row.undone, "leads": list(row.leads)}
