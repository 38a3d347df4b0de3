"""`list` and `next`: leads with their verdicts."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

import click

from .out import card_line, dump, json_option, lead_json, pass_session, say, tell
from .session import Session

if TYPE_CHECKING:
    import datetime as dt

    from ..core.cards import Card
    from ..core.filters import Filter
    from ..pipeline import Pipeline

_words = click.argument("words", metavar="[FILTER]", nargs=-1)
_view = click.option("--view", metavar="VIEW", help="A saved view: its number or name; FILTER narrows it.")
_full = click.option("--full", is_flag=True, help="With --json: people and log as well.")


class _Filtering(click.Command):
    """A command that takes a filter; its help tells the whole language."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The grammar as the parser has it."""
        from ..core.filters import GRAMMAR

        with formatter.section("FILTER"):
            for paragraph in GRAMMAR:
                formatter.write_paragraph()
                lines = paragraph.split("\n") if paragraph.startswith("    ") else ()
                for line in lines:
                    formatter.write(f"  {line[2:]}\n")
                if not lines:
                    formatter.write_text(paragraph)


def keeper(words: tuple[str, ...], session: Session) -> Callable[[Card], bool] | None:
    """The filter that some words of the command line mean, or None for none. Raises BadInput with a mark below it."""
    wanted = read_filter(words, session)
    return wanted.match if wanted else None


def read_filter(words: tuple[str, ...], session: Session, view: str | None = None) -> Filter | None:
    """The filter that some words are, within a saved view; None for neither. Raises BadInput that shows a mistake."""
    text = " ".join(words)
    if not text and view is None:
        return None
    from ..core.errors import BadInput
    from ..core.filters import FilterError, parse

    try:
        text = text if view is None else _within(view, text, session)
        return parse(text, session.day())
    except FilterError as err:
        raise BadInput(f"{text}\n{' ' * err.position}^ {err}") from None


@click.command("list", cls=_Filtering)
@_words
@_view
@click.option("--all", "everything", is_flag=True, help="Prospects and closed leads too.")
@_full
@json_option
@pass_session
def list_command(
    session: Session, words: tuple[str, ...], view: str | None, everything: bool, full: bool, as_json: bool
) -> None:
    """Open leads with what the rulebook says of each; FILTER narrows and orders them.

    Prospects and closed leads are left out unless FILTER names them (closed:rejected, stage:prospect) or with --all.
    """
    from ..core.model import BOARD_STAGES, STAGES
    from ..core.words import count, needing

    pipeline = session.reading()
    wanted = read_filter(words, session, view)
    board = pipeline.shown.all(wanted.match if wanted else None)
    tell_problems(pipeline)
    trays = {"prospect", "closed"} if everything else _trays_named(wanted)
    stages = [stage for stage in STAGES if stage in BOARD_STAGES or stage in trays]
    cards = _ordered([card for stage in stages for card in board.columns[stage]], wanted, pipeline)
    if as_json:
        _dump_leads(pipeline, cards, full)
        return
    if not cards:
        aside = sum(len(cards) for stage, cards in board.columns.items() if stage not in stages)
        say(_nothing(pipeline.cards(), wanted is not None, aside))
        return
    width = min(44, max(20, shutil.get_terminal_size().columns - 54))
    for card in cards:
        say(card_line(card, width, pipeline.today))
    what = count(len(cards), "lead")
    say(f"\n{what}{f' · {wanted.text}' if wanted else ''} · {needing(board.needs_total, board.needs_closed)}")


@click.command("next", cls=_Filtering)
@_words
@_view
@click.option("--check", is_flag=True, help="Print nothing more than the count; exit 1 when somebody needs you.")
@click.option(
    "--oneline", "one_line", is_flag=True, help="One line for a shell prompt or status bar; nothing when calm."
)
@click.option("--width", type=click.IntRange(8, 1000), default=60, show_default=True, help="Cells for --oneline.")
@_full
@json_option
@pass_session
def next_command(
    session: Session,
    words: tuple[str, ...],
    view: str | None,
    check: bool,
    one_line: bool,
    width: int,
    full: bool,
    as_json: bool,
) -> None:
    """Who needs you today, most urgent first: why, whom, how, and the first words.

    \b
    In a prompt or bar (always exit 0; fast, as the last answer is kept until something changes):
      bash     PS1='$(pipeline-tui next --oneline --width 40) \\w $ '
      tmux     set -g status-right '#(pipeline-tui next --oneline)'
    """
    if one_line:
        line = words if view is None else (_within(view, " ".join(words), session),)
        _one_line(session, line, width, other=check or full or as_json)
        return
    from ..core.words import needing

    pipeline = session.reading()
    wanted = read_filter(words, session, view)
    needs = _ordered(pipeline.shown.all(wanted.match if wanted else None).needs, wanted, pipeline)
    tell_problems(pipeline)
    if as_json:
        _dump_leads(pipeline, needs, full)
    elif check:
        say(needing(len(needs)))
    else:
        _say_needs(pipeline, needs)
    if check and needs:
        click.get_current_context().exit(1)


def _within(view: str, text: str, session: Session) -> str:
    """A saved view narrowed by the words of a line. Raises BadInput for no such view, FilterError for the words."""
    from ..core.filter_tokens import narrowed

    return narrowed(_saved(view, session), text)


def _saved(view: str, session: Session) -> str:
    """The filter line of a saved view. Raises BadInput, naming those there are, when there is no such view."""
    from ..core.clean import fold
    from ..core.errors import BadInput

    views = session.settings.views
    for number, saved in views.items():
        if view == str(number) or fold(view) == fold(saved.name):
            return saved.filter
    known = ", ".join(f"{number} {saved.name}" for number, saved in views.items()) or "none"
    raise BadInput(f'There is no saved view "{view}"; there are: {known}.')


def _ordered(cards: Iterable[Card], wanted: Filter | None, pipeline: Pipeline) -> list[Card]:
    """The cards in the order the filter line asks for, over all stages; as they are when it asks for none."""
    if wanted is None or wanted.sort is None:
        return list(cards)
    from ..core.sorting import sort_key

    return sorted(cards, key=sort_key(wanted.sort, pipeline.today))


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


def _dump_leads(pipeline: Any, cards: list[Card], full: bool) -> None:
    found = {lead.id: lead for lead in pipeline.leads([c.id for c in cards])}
    dump([lead_json(pipeline, found[c.id], full=full) for c in cards if c.id in found])


def _say_needs(pipeline: Any, needs: list[Card]) -> None:
    from ..core.words import CHANNEL_WORDS, names, needing

    if not needs:
        say(_calm(pipeline.cards(), pipeline.today))
        return
    for card in needs:
        lead, verdict = pipeline.lead(card.id), card.verdict
        say(card_line(card, 40, pipeline.today))
        say(f"    {verdict.reason}")
        whom = names([lead.label_of(key) for key in verdict.recipient])
        how = CHANNEL_WORDS.get(verdict.channel or "", "")
        if whom:
            say(f"    → {how}: {whom}" if how else f"    → {whom}")
        for words in pipeline.dates.beside(lead):
            say(f"    {words}")
        script = pipeline.script(lead)
        words = script.live if verdict.channel == "call" else script.body and script.body.split("\n")[2:3]
        opening = words if isinstance(words, str) else (words[0] if words else script.prompt)
        if opening:
            say(f'    "{opening}"')
    say(f"\n{needing(len(needs))}")


def _calm(cards: list[Card], today: dt.date) -> str:
    if not cards:
        return _nothing([], False)
    from ..core.days import distance
    from ..core.days import say as say_day
    from ..core.model import BOARD_STAGES

    coming = [c.verdict.due for c in cards if c.stage in BOARD_STAGES and c.verdict.due and c.verdict.due > today]
    if not coming:
        return "Nobody needs you today."
    first = min(coming)
    return f"Nobody needs you today. The next date is {say_day(first, today)}, {distance(first, today)}."


def _trays_named(wanted: Filter | None) -> set[str]:
    if wanted is None:
        return set()
    from ..core.filters import trays_named

    return trays_named(wanted.text)


def _nothing(cards: list[Card], filtered: bool, aside: int = 0) -> str:
    """Why a list is empty; `aside` is how many prospects and closed leads match that were left out."""
    from ..core.words import count

    if filtered and aside:
        what = count(aside, "prospect or closed lead", "prospects or closed leads")
        return f"No lead on the board matches. `--all` shows {what} that {'does' if aside == 1 else 'do'}."
    if filtered:
        return f"No lead matches; there are {len(cards)} in all."
    if cards:
        return "No open lead on the board. `pipeline-tui list --all` shows prospects and closed ones."
    return (
        "No leads yet. Three ways to begin:\n"
        '  pipeline-tui add "Acme" "Data engineer"    a first lead\n'
        "  pipeline-tui import tracker.csv            your spreadsheet\n"
        "  pipeline-tui demo                          look around on example leads"
    )
