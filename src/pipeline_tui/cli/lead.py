"""One lead: `add`, `show`, `edit`, `move`, `close`, `snooze`."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable
from typing import Any

import click

from ..core import clean
from ..core.days import distance
from ..core.days import say as say_day
from ..core.errors import BadInput
from ..core.model import OUTCOMES, STAGE_WORDS, Event, Lead
from ..core.stages import read_outcome, read_stage
from ..core.verdict import Verdict
from .out import dump, json_option, lead_json, pass_session, say
from .session import DAY, Session

_lead = click.argument("words", metavar="LEAD")


def _day_in_words(session: Session, raw: str) -> dt.date:
    """A date in the words the quick-log reads; refused when it can be read two ways or not at all."""
    from ..core.when import read_when
    from ..settings import locale_order

    when = read_when(raw, session.day(), order=session.settings.date_order or locale_order())  # type: ignore[arg-type]
    if when is None:
        raise BadInput(
            f'"{raw}" is not a date I can read; write it like 2026-03-25, "in 2 weeks" or "Thu". Nothing was saved.'
        )
    if len(when.readings) > 1:
        both = " or ".join(d.isoformat() for d in when.readings)
        raise BadInput(f'"{raw}" can be {both}; write the one you mean. Nothing was saved.')
    return when.date


def _report(session: Session, lead_id: str, done: str, as_json: bool) -> None:
    """After a change: what was done, and what the rulebook now says."""
    pipeline = session.writing()
    lead = pipeline.lead(lead_id)
    if as_json:
        dump(lead_json(pipeline, lead, full=True))
        return
    say(done)
    say(f"  {next_step(pipeline.verdict_card(lead).verdict)}")


def next_step(verdict: Verdict) -> str:
    """One line: the flag and its reason."""
    return f"{verdict.flag}: {verdict.reason}"


@click.command("add")
@click.argument("company")
@click.argument("role", required=False, default="")
@click.option("--stage", default="applied", show_default=True, help="prospect, applied, interviewed, waiting, offer.")
@click.option("--applied", type=DAY, help="The day you applied; today when the stage is applied.")
@click.option("--source", help="referral, job_board, recruiter, outreach, or your word.")
@click.option("--location")
@click.option("--url")
@click.option("--salary")
@click.option("--tag", multiple=True, help="Repeat for more.")
@click.option(
    "--contact", multiple=True, metavar="PERSON", help='"Jane Roe, hiring manager, jane@acme.example"; repeat.'
)
@click.option("--note", help="Text, or - to read it from stdin.")
@click.option("--next", "next_on", metavar="DATE", help='Your own next date: 2026-03-25, "in 2 weeks", "Thu".')
@json_option
@pass_session
def add_command(session: Session, /, company: str, role: str, stage: str, as_json: bool, **given: Any) -> None:
    """Add a lead. `add "Acme" "Data engineer" --contact "Jane Roe, hiring manager"`."""
    lead = _new_lead(session, company, role, read_stage(stage), given)
    change = session.writing().add(lead)
    name = f"{lead.company} · {lead.role}" if lead.role else lead.company
    since = f" on {say_day(lead.applied_on, session.day())}" if lead.applied_on else ""
    _report(session, change.leads[0], f"Added {name}: {STAGE_WORDS[lead.stage]}{since}.", as_json)


def _new_lead(session: Session, company: str, role: str, stage: str, given: dict[str, Any]) -> Lead:
    from ..core.people import read_person
    from ..core.verbs import add_person

    today = session.day()
    if not clean.line(company):
        raise BadInput('A lead needs a company: `pipeline-tui add "Acme" "Data engineer"`. Nothing was saved.')
    if stage == "closed":
        raise BadInput("A new lead cannot be closed at once; add it, then `pipeline-tui close`. Nothing was saved.")
    applied = given["applied"] or (today if stage == "applied" else None)
    log = [Event(date=applied, kind="applied", dir="out")] if applied else []
    if given["next_on"]:
        log.append(Event(date=today, kind="note", plan_on=_day_in_words(session, given["next_on"])))
    note = sys.stdin.read() if given["note"] == "-" else given["note"] or ""
    lead = Lead(
        company=clean.line(company),
        role=clean.line(role),
        stage=stage,
        stage_since=applied or today,
        applied_on=applied,
        found_on=today,
        source=_line(given["source"]),
        location=_line(given["location"]),
        url=_line(given["url"]),
        salary=_line(given["salary"]),
        tags=tuple(t for t in map(clean.line, given["tag"]) if t),
        notes=clean.text(note).strip("\n"),
        log=tuple(log),
    )
    for raw in given["contact"]:
        lead = add_person(read_person(raw))(lead)
    return lead


def _line(raw: str | None) -> str | None:
    return (clean.line(raw) or None) if raw is not None else None


@click.command("show")
@_lead
@click.option("--struck", is_flag=True, help="Show entries that were corrected or struck out, too.")
@json_option
@pass_session
def show_command(session: Session, words: str, struck: bool, as_json: bool) -> None:
    """Everything about one lead: what the rulebook says, people, log."""
    pipeline = session.reading()
    lead = pipeline.lead(pipeline.find(words))
    if as_json:
        dump(lead_json(pipeline, lead, full=True))
        return
    from ..core.sheet import sheet

    card, script, profile = pipeline.verdict_card(lead), pipeline.script(lead), pipeline.profile_words(lead)
    more: Any = {"beside": pipeline.dates.beside(lead), "notes": pipeline.notes(lead)}
    say(sheet(pipeline.facts(lead), card, script, profile, struck=struck, **more))


@click.command("move")
@_lead
@click.argument("stage")
@json_option
@pass_session
def move_command(session: Session, words: str, stage: str, as_json: bool) -> None:
    """Move a lead to a stage: prospect, applied, interviewed, waiting, offer (`close` closes)."""
    to = read_stage(stage)
    if to == "closed":
        raise BadInput(f"To close a lead say how it ended: `pipeline-tui close LEAD OUTCOME` ({', '.join(OUTCOMES)}).")
    pipeline = session.writing()
    lead = pipeline.lead(pipeline.find(words))
    change = pipeline.move(lead.id, to)
    done = (
        f"{lead.company} is already in {STAGE_WORDS[to]}."
        if change.empty
        else f"Moved {lead.company} to {STAGE_WORDS[to]}."
    )
    _report(session, lead.id, done, as_json)


@click.command("close")
@_lead
@click.argument("outcome")
@click.option("--on", type=DAY, help="The day it ended; today otherwise.")
@json_option
@pass_session
def close_command(session: Session, words: str, outcome: str, on: dt.date | None, as_json: bool) -> None:
    """Close a lead: accepted, declined, rejected, withdrawn, not_pursued, role_closed or silent."""
    how = read_outcome(outcome)
    if on and on > session.day():
        raise BadInput(f"{on.isoformat()} is still ahead; a lead is closed on a day that has come. Nothing was saved.")
    pipeline = session.writing()
    lead = pipeline.lead(pipeline.find(words))
    pipeline.close(lead.id, how, on)
    _report(
        session, lead.id, f"Closed {lead.company}: {how.replace('_', ' ')}. `pipeline-tui undo` reopens it.", as_json
    )


@click.command("snooze")
@_lead
@click.argument("when")
@click.option("--why", default="", help="Your reason, shown when it comes back.")
@json_option
@pass_session
def snooze_command(session: Session, words: str, when: str, why: str, as_json: bool) -> None:
    """Hide a lead's flag until WHEN (a date, "in 2 weeks", or "off"). What must not wait is never hidden."""
    until = None if when.lower() in ("off", "never", "none") else _day_in_words(session, when)
    if until and until <= session.day():
        raise BadInput(f"{until.isoformat()} is not ahead; give a day after today, or off. Nothing was saved.")
    pipeline = session.writing()
    lead = pipeline.lead(pipeline.find(words))
    pipeline.snooze(lead.id, until, clean.line(why) or None)
    if until:
        done = f"Snoozed {lead.company} until {say_day(until, session.day())}, {distance(until, session.day())}."
    else:
        done = f"{lead.company} is awake."
    _report(session, lead.id, done, as_json)


_EDITABLE: dict[str, tuple[str, Callable[[str], Any]]] = {}
"""Option name to lead field and the reader of its text."""


def _editable(option: str, field: str, read: Callable[[str], Any]) -> None:
    _EDITABLE[option] = (field, read)


def _day(raw: str) -> dt.date:
    try:
        return dt.date.fromisoformat(raw)
    except ValueError:
        raise BadInput(f'"{raw}" is not a date; write it like 2026-03-11. Nothing was saved.') from None


def _number(raw: str) -> int:
    try:
        return int(raw)
    except ValueError:
        raise BadInput(f'"{raw}" is not a whole number. Nothing was saved.') from None


def _rhythm(raw: str) -> int:
    days = _number(raw)
    if not 1 <= days <= 250:
        raise BadInput(f'cadence "{raw}" is not a number of business days from 1 to 250. Nothing was saved.')
    return days


def _yes(raw: str) -> bool:
    if raw.lower() in ("yes", "y", "true", "1", "on"):
        return True
    if raw.lower() in ("no", "n", "false", "0", "off", ""):
        return False
    raise BadInput(f'"{raw}" is neither yes nor no. Nothing was saved.')


def _country(raw: str) -> str:
    from ..calendars import known_country, unknown_country

    code = clean.line(raw)
    if not known_country(code):
        raise BadInput(f"country: {unknown_country(code)} Nothing was saved.")
    return code


def _profile(raw: str) -> str:
    if raw not in ("gentle", "standard", "persistent"):
        raise BadInput(f'profile "{raw}" is not one of gentle, standard, persistent. Nothing was saved.')
    return raw


for _name in ("role", "source", "location", "url", "salary"):
    _editable(_name, _name, clean.line)
_editable("country", "country", _country)
_editable("company", "company", clean.line)
_editable("notes", "notes", clean.text)
_editable("tags", "tags", lambda raw: tuple(t for t in (clean.line(part) for part in raw.split(",")) if t))
_editable("priority", "priority", _number)
_editable("cadence", "cadence_bd", _rhythm)
_editable("profile", "profile", _profile)
_editable("frozen", "frozen", _yes)
_editable("no-calls", "no_calls", _yes)
_editable("process-owner", "process_owner", clean.line)
for _name in ("applied", "found", "closes"):
    _editable(_name, f"{_name}_on", _day)
_editable("stage-since", "stage_since", _day)

_EMPTY: dict[str, Any] = {"tags": (), "notes": "", "role": "", "frozen": False, "no_calls": False, "priority": 0}
"""What an emptied field becomes where None is not its empty value."""


def _edit_options(command: Callable[..., None]) -> Callable[..., None]:
    for name in reversed(_EDITABLE):
        command = click.option(f"--{name}", f"field_{name.replace('-', '_')}", metavar="VALUE")(command)
    return command


@click.command("edit")
@_lead
@_edit_options
@click.option("--contact", multiple=True, metavar="PERSON", help='Add a person: "Jane Roe, HR, jane@acme.example".')
@json_option
@pass_session
def edit_command(session: Session, /, words: str, contact: tuple[str, ...], as_json: bool, **given: str | None) -> None:
    """Change facts of a lead; an empty value ("") clears one. Dates are YYYY-MM-DD, cadence is in business days."""
    from ..core.people import read_person
    from ..core.verbs import add_person, edit

    changes: dict[str, Any] = {}
    for option, (field, read) in _EDITABLE.items():
        raw = given[f"field_{option.replace('-', '_')}"]
        if raw is not None:
            changes[field] = read(raw) if raw.strip() else _EMPTY.get(field)
    if changes.get("company", "x") in ("", None):
        raise BadInput("A lead needs a company. Nothing was saved.")
    if not changes and not contact:
        raise BadInput(
            'Say what to change, for example `--role "Data engineer"`; --help lists the fields. Nothing was saved.'
        )
    pipeline = session.writing()
    lead = pipeline.lead(pipeline.find(words))
    people = [read_person(raw) for raw in contact]
    owner = changes.get("process_owner")
    if owner and not lead.contact(owner):
        known = ", ".join(c.key for c in lead.contacts) or "nobody yet"
        raise BadInput(f'"{owner}" is not a person of this lead; there is {known}. Nothing was saved.')

    def verb(before: Lead) -> Lead:
        after = edit(**changes)(before)
        for person in people:
            after = add_person(person)(after)
        return after

    change = pipeline.change(lead.id, f"edited {lead.company}", verb)
    done = "Nothing differs; nothing was written." if change.empty else f"Changed {lead.company}."
    _report(session, lead.id, done, as_json)
