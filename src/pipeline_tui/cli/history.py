"""`undo`, `redo`, `history`: taking back what was done, across restarts and windows."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import click

from ..core.changes import in_words
from .out import dump, json_option, pass_session, say
from .session import Session

if TYPE_CHECKING:
    from ..store.journal import Change
    from ..store.story import HistoryRow


@click.command("undo")
@click.argument("change", required=False)
@json_option
@pass_session
def undo_command(session: Session, change: str | None, as_json: bool) -> None:
    """Take back the last change, or CHANGE: a number of `history`, or the beginning of an id.

    A change in the middle can be taken back as long as nothing newer rests on it; if something does, that is told and
    nothing is done.
    """
    pipeline = session.writing()
    done = pipeline.undo(pipeline.find_step(change) if change else None)
    _tell(done, as_json, "Undone", "That change is taken back already." if change else "There is nothing to undo.")


@click.command("redo")
@json_option
@pass_session
def redo_command(session: Session, as_json: bool) -> None:
    """Make the last undone change again."""
    _tell(session.writing().redo(), as_json, "Done again", "There is nothing to redo.")


def _tell(change: Change | None, as_json: bool, done: str, nothing: str) -> None:
    if as_json:
        dump(
            {
                "done": change is not None,
                "label": change.label if change else None,
                "leads": list(change.leads if change else ()),
            }
        )
    elif change is None:
        say(nothing)
    else:
        say(f"{done}: {change.label}.")


@click.command("history")
@click.argument("lead", required=False)
@click.option("--limit", default=20, show_default=True, type=click.IntRange(1, 10_000))
@json_option
@pass_session
def history_command(session: Session, lead: str | None, limit: int, as_json: bool) -> None:
    """What was changed, newest first; of one LEAD when it is named. `undo` takes back a step by its number."""
    pipeline = session.reading()
    rows = pipeline.history(limit, pipeline.find(lead) if lead else None)
    if as_json:
        dump([_row_json(row) for row in rows])
        return
    for row in rows:
        say(f"{row.number:>4}  {_when(row.at)}  {_BY[row.kind]}{row.label}{'  (taken back)' if row.undone else ''}")
        for one in row.fields:
            whose = f"{one.company} · " if len(row.leads) > 1 else ""
            words = in_words(one.what, one.name, one.field, one.old, one.new, before=one.before, struck=one.struck)
            say(f"{'':24}{whose}{words}")
        if row.more:
            say(f"{'':24}… and {row.more} more")
    if not rows:
        say("Nothing has been changed yet.")


_BY = {"do": "", "undo": "undid: ", "redo": "did again: "}


def _when(at: dt.datetime) -> str:
    with suppress(OverflowError):  # the last hours of the year 9999
        at = at.astimezone()
    return f"{at:%Y-%m-%d %H:%M}"


def _row_json(row: HistoryRow) -> dict[str, Any]:
    at = row.at.isoformat().replace("+00:00", "Z")
    fields = [
        {"lead": f.lead, "what": f.what, "name": f.name, "field": f.field, "old": f.old, "new": f.new}
        | ({"before": f.before, "struck": f.struck} if f.before else {})
        for f in row.fields
    ]
    return {
        "id": row.id,
        "number": row.number,
        "at": at,
        "label": row.label,
        "kind": row.kind,
        "undone": row.undone,
        "leads": list(row.leads),
        "fields": fields,
        "more": row.more,
    }
