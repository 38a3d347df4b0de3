"""Opens the board: on the user's file, or as `demo` on throw-away examples."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

import click

from ..core.errors import BadInput, Trouble
from .out import pass_session, tell
from .session import Session

if TYPE_CHECKING:
    from ..pipeline import Pipeline

_PATIENCE = 5.0
"""Seconds that a shell is kept from its prompt by a backup that is not finished when the board was left."""


def open_board(session: Session, *, tour: bool = False) -> None:
    """The board on the user's file, made on first use; the first start ever begins with the tour."""
    _need_a_terminal()
    _make_haste()
    pipeline = session.writing()
    pipeline.wait_shortly()
    from ..tui.app import run

    try:
        run(pipeline, troubles=session.told(), tour=not _toured() or tour)
    finally:
        try:
            pipeline.settle()
        except Trouble as trouble:
            tell(str(trouble))
        for words in pipeline.leave():
            tell(f"What you typed could not be kept in the file; here it is:\n{words}")
        pipeline.finish_backup(_PATIENCE)


def _toured() -> bool:
    """Whether the tour was shown before; from now on it was."""
    from ..paths import tour_mark

    mark = tour_mark()
    if mark.exists():
        return True
    try:
        mark.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        mark.touch(mode=0o600)
    except OSError:
        # Where nothing can be remembered it would come back at every start.
        return True
    return False


@click.command("tour")
@pass_session
def tour_command(session: Session) -> None:
    """Open the board with the tour of five keys, as at the very first start."""
    open_board(session, tour=True)


@click.command("demo")
@pass_session
def demo_command(session: Session) -> None:
    """Look around on example leads. Throw-away: your own file is not touched."""
    _need_a_terminal()
    _make_haste()
    day = session.day()
    pipeline = demo_pipeline(session)
    from ..tui.app import run

    played = "" if pipeline.today == day else ", played on the next business day"
    run(pipeline, note=f"demo{played} · nothing here is kept", troubles=session.told())


def demo_pipeline(session: Session) -> Pipeline:
    """The pipeline over the demo leads, in memory. On a day off the demo plays on the next business day."""
    from ..core.calendar import Calendar
    from ..demo import demo_leads
    from ..store.open import memory_store

    session.today = Calendar(holidays=frozenset(session.holiday)).fwd(session.day())
    store = memory_store()
    store.add(demo_leads(session.today), "demo", session.now())
    store.begin_history()  # the first `u` must not take the examples away
    return session.over(store, keep_settings=False)


def _make_haste() -> None:
    """Puts the garbage collector off until the board stands (`PipelineApp` lets it begin).

    What is loaded before the first frame stays to the end; to walk it again and again is a sixth of the start.
    """
    gc.disable()


def _need_a_terminal() -> None:
    if os.environ.get("TERM", "") in ("dumb", "") and os.name != "nt":
        raise BadInput(
            "This terminal cannot show the board (TERM is dumb or not set). "
            "`pipeline-tui next`, `list` and `log` work without it; --help names them all."
        )
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise BadInput(
            "The board needs a terminal for input and output. "
            "`pipeline-tui next`, `list` and `log` work without one; --help names them all."
        )
