"""`log LEAD --correct N "new line"` and `log LEAD --strike N`: an entry set right, the old one kept in the history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from click.exceptions import Exit

from ..core.errors import BadInput
from .asking import settled, with_people
from .lead import next_step
from .out import dump, lead_json, say, tell

if TYPE_CHECKING:
    from ..core.model import Event, Lead
    from ..pipeline import Pipeline

KEPT = "the old entry stays in the history; `pipeline-tui undo` takes this back."


def entry_named(lead: Lead, given: str) -> Event:
    """The entry with this number (as `show` counts them) or with an id that begins so. Raises BadInput."""
    from ..core.sheet import numbered

    counted = numbered(lead)
    if given.isdigit() and len(given) < 6:
        found = [e for n, e in counted if n == int(given)]
    else:
        found = [e for _, e in counted if e.id.startswith(given)]
    if len(found) == 1:
        return found[0]
    many = "fits several entries" if found else f"is none of its {len(counted)} entries"
    raise BadInput(f'"{given}" {many}; `pipeline-tui show {lead.id}` numbers them. Nothing was changed.')


def correct(pipeline: Pipeline, lead: Lead, given: str, text: str, *, add_people: bool, as_json: bool) -> None:
    """Corrects the entry and says what is now in its place."""
    from ..core.days import say as say_day

    entry = entry_named(lead, given)
    reading = pipeline.quicklog.read_correction(text, lead, entry)
    try:
        reading, left = settled(pipeline, with_people(reading, lead) if add_people else reading, lead)
    except Exit:
        tell("Left without correcting; the entry is as it was.")
        raise
    pipeline.quicklog.correct(lead.id, entry.id, reading)
    day = pipeline.quicklog.written_on(lead, entry)
    when = "" if day == pipeline.today else f" (read as of {say_day(day, pipeline.today)}, when it was written)"
    _report(
        pipeline,
        lead,
        f"Corrected on {lead.company}: {pipeline.quicklog.echo(reading, lead)}{when}; {KEPT}",
        left,
        as_json,
    )


def strike(pipeline: Pipeline, lead: Lead, given: str, *, as_json: bool) -> None:
    """Strikes the entry out and says which one it was."""
    from ..core.sheet import entry as entry_line

    entry = entry_named(lead, given)
    pipeline.quicklog.strike(lead.id, entry.id)
    done = f"Struck out on {lead.company}: {entry_line(entry, lead, pipeline.today)}; {KEPT}"
    _report(pipeline, lead, done, [], as_json)


def _report(pipeline: Pipeline, lead: Lead, done: str, left: list[str], as_json: bool) -> None:
    after = pipeline.lead(lead.id)
    if as_json:
        dump(lead_json(pipeline, after, full=True))
        return
    say(done)
    for line in left:
        say(f"  {line}")
    say(f"  {next_step(pipeline.verdict_card(after).verdict)}")
