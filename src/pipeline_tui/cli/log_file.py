"""`log --file`: a file of quick-log lines, all of them saved in one step or none."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..core import clean
from ..core.batch import Line, lines, problem, says_nothing
from ..core.entries import why_open
from ..core.errors import BadInput, NoLead, Trouble
from ..core.model import Lead
from ..core.quicklog import Reading, json_of
from ..core.words import count
from ..pipeline import Pipeline
from .asking import settled, with_people
from .out import dump, say, tell
from .session import Session

_LIMIT = 5_000_000
"""Largest file, in bytes; a year of calls has a hundredth of that."""


@dataclass(slots=True)
class _Entry:
    """One line that can be saved."""

    line: Line
    lead: Lead
    reading: Reading
    understood: str
    warning: str | None
    left: list[str]
    """What the line leaves open."""


@dataclass(slots=True)
class _Batch:
    """What the file holds: entries in their order, problems by line, the leads as they will be."""

    entries: list[_Entry] = field(default_factory=list)
    problems: list[tuple[int, str]] = field(default_factory=list)
    after: dict[str, Lead] = field(default_factory=dict)


def log_file(session: Session, name: str, *, add_people: bool, dry_run: bool, as_json: bool) -> None:
    """Reads the file, lists every problem with its line (exit 2, nothing saved), or saves all entries in one step."""
    text = _text(name)
    pipeline = session.reading() if dry_run else session.writing()
    batch = _read(pipeline, text, add_people)
    if not batch.problems and not batch.entries:
        raise BadInput(f"{_called(name)} has no entry: write lines like `acme: called Jane`. Nothing was saved.")
    if batch.problems:
        if as_json:
            dump(_document(batch, saved=False, dry_run=dry_run))
        bad = "\n".join(f"  line {number}: {why}" for number, why in batch.problems)
        raise BadInput(
            f"{_called(name)}: {count(len(batch.problems), 'line')} cannot be logged, so nothing was saved:\n{bad}"
        )
    for entry in batch.entries:
        if entry.warning:
            tell(f"line {entry.line.number}: {entry.warning}")
    label = f"logged {count(len(batch.entries), 'line')} on {count(len(batch.after), 'lead')}"
    if not dry_run:
        steps = [(entry.lead.id, pipeline.quicklog.logging(entry.reading)) for entry in batch.entries]
        pipeline.change_all(steps, label)
    if as_json:
        dump(_document(batch, saved=not dry_run, dry_run=dry_run))
        return
    for entry in batch.entries:
        say(f"{entry.line.number:>4}  {entry.lead.company}: {entry.understood}")
        for note in entry.left:
            say(f"      {note}")
    done = f"{label[0].upper()}{label[1:]}. `pipeline-tui undo` takes all back."
    say("\nDry run: nothing was saved." if dry_run else f"\n{done}")


def _text(name: str) -> str:
    try:
        if name == "-":
            raw = sys.stdin.buffer.read(_LIMIT + 1)
        else:
            with Path(name).expanduser().open("rb") as file:
                raw = file.read(_LIMIT + 1)
    except OSError as err:
        raise BadInput(f"{_called(name)} cannot be read: {err.strerror}. Nothing was saved.") from None
    if len(raw) > _LIMIT:
        raise BadInput(f"{_called(name)} is larger than {_LIMIT // 1_000_000} MB. Nothing was saved.")
    if b"\0" in raw:
        raise BadInput(f"{_called(name)} is no text (it has NUL bytes); save it as UTF-8. Nothing was saved.")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as err:
        line = raw[: err.start].count(b"\n") + 1
        raise BadInput(f"{_called(name)}, line {line}: it is not UTF-8; save it as such. Nothing was saved.") from None


def _called(name: str) -> str:
    return "Standard input" if name == "-" else clean.line(Path(name).name)


def _read(pipeline: Pipeline, text: str, add_people: bool) -> _Batch:
    batch = _Batch()
    for line in lines(text):
        why = problem(line)
        try:
            if why is None:
                why = _take(pipeline, batch, line, add_people)
        except NoLead as err:
            why = _short(err)
        if why:
            batch.problems.append((line.number, why))
    return batch


def _take(pipeline: Pipeline, batch: _Batch, line: Line, add_people: bool) -> str | None:
    """Adds the entry a line stands for, read against the lead as earlier lines leave it; or says what is wrong."""
    lead_id = pipeline.find(line.words)
    lead = batch.after.get(lead_id) or pipeline.lead(lead_id)
    reading = pipeline.quicklog.read_line(line.text, lead)
    if reading.choices:
        return why_open(reading.choices[0])
    nothing = says_nothing(reading)
    reading, left = settled(pipeline, with_people(reading, lead) if add_people else reading, lead, ask=False)
    if nothing:
        left.append("nothing of it was understood, so it is a note")
    warning = pipeline.quicklog.too_soon(lead, reading)
    batch.entries.append(_Entry(line, lead, reading, pipeline.quicklog.echo(reading, lead), warning, left))
    batch.after[lead_id] = pipeline.quicklog.logging(reading)(lead)
    return None


def _short(err: Trouble) -> str:
    """The sentence of a lead that was not found, without what only fits a single command."""
    return str(err).replace(" Nothing was changed.", "").replace("\n", "\n    ")


def _document(batch: _Batch, *, saved: bool, dry_run: bool) -> dict[str, Any]:
    return {
        "saved": saved,
        "dry_run": dry_run,
        "entries": [
            {
                "line": e.line.number,
                "lead": e.lead.id,
                "company": e.lead.company,
                "role": e.lead.role,
                "understood": json_of(e.reading),
                "warning": e.warning,
                "left": e.left,
            }
            for e in batch.entries
        ],
        "problems": [{"line": number, "why": why} for number, why in batch.problems],
    }
