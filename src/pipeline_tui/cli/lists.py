"""`list` and `next`: leads with their verdicts."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from .out import card_line, dump, json_option, lead_json, pass_session, say, tell
from .session import Session

if TYPE_CHECKING:
    from ..core.board import Cards
    from ..core.cards import Card
    from ..core.filters import Filter

_words = click.argument("words", metavar="[FILTER]", nargs=-1)
_full = click.option("--full", is_flag=True, help="With --json: people and log as well.")


def read_filter(words: tuple[str, ...], session: Session) -> Filter | None:
    """The filter that some words are, or None without words. Raises BadInput that shows where a mistake is."""
    if not words:
        return None
    from ..core.errors import BadInput
    from ..core.filters import FilterError, parse

    text = " ".join(words)
    try:
        return parse(text, session.day())
    except FilterError as err:
        raise BadInput(f"{text}\n{' ' * err.position}^ {err}") from None


def keeper(words: tuple[str, ...], session: Session) -> Callable[[Card], bool] | None:
    """What the filter keeps that some words are, or None without words. Raises BadInput as `read_filter`."""
    found = read_filter(words, session)
    return found.match if found else None


@click.command("list")
@_words
@click.option("--all", "everything", is_flag=True, help="Prospects and closed leads too.")
@_full
@json_option
@pass_session
def list_command(session: Session, words: tuple[str, ...], everything: bool, full: bool, as_json: bool) -> None:
    """Open leads with what the rulebook says of each; FILTER narrows them (see `?` on the board)."""
    from ..core.model import BOARD_STAGES
    from ..core.words import count, needing

    pipeline = session.reading()
    board = pipeline.board(keeper(words, session))
    tell_problems(pipeline)
    stages = ("prospect", *BOARD_STAGES, "closed") if everything else BOARD_STAGES
    cards = [card for stage in stages for card in board.columns[stage]]
    if as_json:
        _dump_leads(pipeline, cards, full)
        return
    if not cards:
        say(_nothing(pipeline.cards(), bool(words)))
        return
    width = min(44, max(20, shutil.get_terminal_size().columns - 54))
    for card in cards:
        say(card_line(card, width, pipeline.today))
    what = count(len(cards), "lead")
    say(f"\n{what}{' · ' + ' '.join(words) if words else ''} · {needing(board.needs_total)}")


@click.command("next")
@_words
@click.option("--check", is_flag=True, help="Print nothing more than the count; exit 1 when somebody needs you.")
@click.option(
    "--oneline", "one_line", is_flag=True, help="One line for a shell prompt or status bar; nothing when calm."
)
@click.option("--width", type=click.IntRange(8, 1000), default=60, show_default=True, help="Cells for --oneline.")
@_full
@json_option
@pass_session
def next_command(
    session: Session, words: tuple[str, ...], check: bool, one_line: bool, width: int, full: bool, as_json: bool
) -> None:
    """Who needs you today, most urgent first: why, whom, how, and the first words.

    \b
    In a prompt or bar (always exit 0; fast, as the last answer is kept until something changes):
      bash     PS1='$(pipeline-tui next --oneline --width 40) \\w $ '
      tmux     set -g status-right '#(pipeline-tui next --oneline)'
    """
    if one_line:
        _one_line(session, words, width, other=check or full or as_json)
        return
    from ..core.words import needing

    pipeline = session.reading()
    needs = pipeline.board(keeper(words, session)).needs
    tell_problems(pipeline)
    if as_json:
        _dump_leads(pipeline, needs, full)
    elif check:
        say(needing(len(needs)))
    else:
        _say_needs(pipeline, needs)
    if check and needs:
        click.get_current_context().exit(1)


def _one_line(session: Session, words: tuple[str, ...], width: int, *, other: bool) -> None:
    from .oneline import answer

    if other:
        raise click.UsageError("--oneline goes alone; --json and --check say the same in other ways.")
    if line := answer(session, words, width):
        say(line)


def tell_problems(pipeline: Any) -> None:
    """Countries whose holidays could not be counted, on stderr."""
    for problem in pipeline.problems():
        tell(problem)


def _dump_leads(pipeline: Any, cards: Cards | list[Card], full: bool) -> None:
    found = {lead.id: lead for lead in pipeline.leads([c.id for c in cards])}
    dump([lead_json(pipeline, found[c.id], full=full) for c in cards if c.id in found])


def _say_needs(pipeline: Any, needs: Cards) -> None:
    from ..core.words import CHANNEL_WORDS, names, needing

    if not needs:
        say(_calm(pipeline.cards()))
        return
    for card in needs:
        lead, verdict = pipeline.lead(card.id), card.verdict
        say(card_line(card, 40, pipeline.today))
        say(f"    {verdict.reason}")
        whom = names([lead.label_of(key) for key in verdict.recipient])
        how = CHANNEL_WORDS.get(verdict.channel or "", "")
        if whom:
            say(f"    → {how}: {whom}" if how else f"    → {whom}")
        script = pipeline.script(lead)
        words = script.live if verdict.channel == "call" else script.body and script.body.split("\n")[2:3]
        opening = words if isinstance(words, str) else (words[0] if words else script.prompt)
        if opening:
            say(f'    "{opening}"')
    say(f"\n{needing(len(needs))}")


def _calm(cards: list[Card]) -> str:
    if not cards:
        return _nothing([], False)
    from ..core.model import BOARD_STAGES

    coming = [c.verdict.due for c in cards if c.stage in BOARD_STAGES and c.verdict.due]
    if not coming:
        return "Nobody needs you today."
    first = min(coming)
    return f"Nobody needs you today. The next date is {first:%a} {first.day} {first:%b}."


def _nothing(cards: list[Card], filtered: bool) -> str:
    if filtered:
        return f"No lead matches; there are {len(cards)} in all. `--all` includes prospects and closed ones."
    if cards:
        return "No open lead on the board. `pipeline-tui list --all` shows prospects and closed ones."
    return (
        "No leads yet. Three ways to begin:\n"
        '  pipeline-tui add "Acme" "Data engineer"    a first lead\n'
        "  pipeline-tui import tracker.csv            your spreadsheet\n"
        "  pipeline-tui demo                          look around on example leads"
    )
