"""A mail file dropped on the board: on its lead, after asking which one where several can be meant."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ...core.errors import Trouble
from ...mailing import How, Placing, Result, read, save
from .pick import Choice, PickScreen

if TYPE_CHECKING:
    from .board import BoardScreen

_SHOWN = 9


def drop(board: BoardScreen, path: Path, given: str | None = None) -> None:
    """Logs the messages of a file and shows the lead; `given` is the lead's id where the person has said it."""
    try:
        results = Placing(board.pipeline, How(given=given)).all(read(board.pipeline, path))
        label = save(board.pipeline, results)
    except Trouble as trouble:
        board.say(str(trouble), error=True)
        return
    only = results[0] if len(results) == 1 else None
    if only and only.status == "several":
        _ask(board, path, only)
        return
    board.lay_out(next((r.lead.id for r in results if r.verb and r.lead), None))
    board.say(
        _words(results, label, path, board.takes_back),
        error=not label and not any(r.status == "already" for r in results),
    )


def _ask(board: BoardScreen, path: Path, result: Result) -> None:
    choices = [
        Choice(str(n), f"{lead.company} · {lead.role} · {why}" if lead.role else f"{lead.company} · {why}", lead.id)
        for n, (lead, why) in enumerate(result.candidates[:_SHOWN], 1)
    ]

    def picked(lead_id: str | None) -> None:
        if lead_id is not None:
            drop(board, path, lead_id)

    board.app.push_screen(PickScreen(f'Which lead is "{result.subject}" about?', choices), picked)


def _words(results: list[Result], label: str, path: Path, takes_back: str) -> str:
    """What became of the messages, in a sentence or two; `takes_back` says with which key."""
    if not results:
        return f"{path.name} has no message in it."
    lines = [f"{label[0].upper()}{label[1:]} · {takes_back}"] if label else []
    lines += [result.booked for result in results if result.verb and result.booked]
    left = [result for result in results if not result.verb]
    if left and len(results) == 1:
        lines.append(f"Nothing added: {left[0].why}.")
    elif left:
        lines.append(f"{len(left)} left out; `pipeline-tui log --from-mail` says why.")
    return "\n".join(lines)
