"""`log` without a line: asks for the lead by a few letters, then for the line, in the terminal and without the screens.

Words are never lost: what was typed is kept as the lead's draft, the same that the board's quick-log offers.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import NoReturn

import click

from ..core import clean
from ..core.cards import Card
from ..core.errors import BadInput, Trouble
from ..core.fuzzy import best
from ..core.model import BOARD_STAGES, STAGE_WORDS, Lead
from ..core.quicklog import Reading
from ..core.words import MARKS
from ..pipeline import Pipeline
from .asking import answered
from .line_prompt import Names, Question, ask
from .out import say, tell
from .quicklog import save
from .session import Session

EXAMPLE = 'What happened, with whom, and when next? Like "called Jane, still waiting on req, back in 2 wks".'
_SHOWN = 7
_URGENT = 200
_LINES = 200
_PICK = "log-lead"


def log_prompt(session: Session, words: str | None, as_json: bool) -> None:
    """Asks for what the command line left out, logs it, and says what was logged and how to take it back.

    Raises BadInput where nobody can be asked, and click's Exit (1) when the person leaves.
    """
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise BadInput(
            "There is no terminal to ask in; give lead and line: "
            '`pipeline-tui log acme "left vm for Jane, try again Thu"`. Nothing was saved.'
        )
    pipeline = session.writing()
    lead = pipeline.lead(pipeline.find(words)) if words else _pick(pipeline)
    while True:
        text = _line(pipeline, lead)
        tell(f"{lead.company}: {text}")
        reading = _asked(pipeline, pipeline.quicklog.read_line(text, lead), lead)
        if reading is None:
            continue
        save(pipeline, lead, reading, (), as_json)
        pipeline.keep_draft(f"log:{lead.id}", "")
        if not as_json:
            say("  `pipeline-tui undo` takes it back.")
        return


# ---- the lead


def _pick(pipeline: Pipeline) -> Lead:
    """The lead the person chooses, most urgent ones offered first."""
    rows = _by_urgency(pipeline)
    if not rows:
        raise BadInput('There are no leads yet; begin with `pipeline-tui add "Acme" "Data engineer"`.')
    titles = [f"{company} · {role}" if role else company for _, company, role, _ in rows]
    states = [state for *_, state in rows]

    def found(typed: str) -> list[int]:
        return best(titles, typed, _SHOWN)

    def listed(typed: str) -> list[str]:
        return [f"{titles[at]}  {states[at]}" for at in found(typed)]

    def refuse(typed: str, place: int) -> str | None:
        return None if found(typed) else f'No lead has the letters of "{clean.line(typed)}" in this order.'

    answer = ask(
        Question(
            "Log on which lead?",
            text=pipeline.draft(_PICK),
            choices=listed,
            hint="a few letters · ↑ ↓ · Enter takes it · Esc leaves",
            keep=_keeper(pipeline, _PICK),
            refuse=refuse,
        )
    )
    if answer is None:
        _leave()
    pipeline.keep_draft(_PICK, "")
    return pipeline.lead(rows[found(answer.text)[answer.place]][0])


def _by_urgency(pipeline: Pipeline) -> list[tuple[str, str, str, str]]:
    """Id, company, role and state of every lead: who needs me first, then the board, prospects, closed ones."""
    _, needs = pipeline.shown.needs_now(_URGENT)
    urgent = {card.id: (at, _state(pipeline, card)) for at, card in enumerate(needs)}
    order = {stage: at for at, stage in enumerate((*BOARD_STAGES, "prospect", "closed"))}
    rows = pipeline.summaries()
    rows.sort(key=lambda row: (0, urgent[row[0]][0]) if row[0] in urgent else (1, order.get(row[3], 9)))
    return [(i, company, role, urgent[i][1] if i in urgent else STAGE_WORDS[stage]) for i, company, role, stage in rows]


def _state(pipeline: Pipeline, card: Card) -> str:
    flag, state = card.shown(pipeline.today)
    return f"{MARKS[flag]} {state}"


# ---- the line


def _line(pipeline: Pipeline, lead: Lead) -> str:
    """The typed line, not empty; an unusual moment is warned of once."""
    key, warned = f"log:{lead.id}", ""

    def under(text: str) -> str:
        return pipeline.quicklog.echo(pipeline.quicklog.read_line(text, lead), lead) if text.strip() else EXAMPLE

    def refuse(text: str, place: int) -> str | None:
        nonlocal warned
        if not text.strip():
            return f"{EXAMPLE} Esc leaves."
        reading = pipeline.quicklog.read_line(clean.line(text), lead)
        warning = None if reading.choices else pipeline.quicklog.too_soon(lead, reading)
        if warning and warned != text:
            warned = text
            return f"{warning} Enter again logs it all the same."
        return None

    answer = ask(
        Question(
            f"Log · {lead.company} · {lead.role}" if lead.role else f"Log · {lead.company}",
            text=pipeline.draft(key),
            under=under,
            hint="Enter saves · Tab a name · ↑ earlier lines · Esc keeps your words",
            history=pipeline.quicklog.lines(_LINES),
            completer=Names([person.name for person in lead.contacts if person.name]),
            keep=_keeper(pipeline, key),
            refuse=refuse,
        )
    )
    if answer is None:
        _leave()
    return clean.line(answer.text)


def _leave() -> NoReturn:
    """Says that nothing was logged and ends with 1: the answer to "log this?" was no."""
    tell("Left without logging; what you typed is kept for the next time.")
    raise click.exceptions.Exit(1)


def _keeper(pipeline: Pipeline, key: str) -> Callable[[str], None]:
    def keep(text: str) -> None:
        try:
            pipeline.keep_draft(key, text.strip())
        except Trouble as trouble:
            tell(str(trouble))

    return keep


# ---- questions


def _asked(pipeline: Pipeline, reading: Reading, lead: Lead) -> Reading | None:
    """The reading with every question about it answered by one key; None goes back to the line."""
    now: Reading | None = reading
    while now is not None and (question := pipeline.quicklog.question(now, lead)):
        now = answered(pipeline, question, now, lead, "Esc goes back to your line")
    return now
