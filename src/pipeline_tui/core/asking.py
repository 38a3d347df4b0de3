"""What a quick-log line leaves open, as questions of one key each: asked once, never answered for the person.

The same loop serves screen, command line and prompt: `while question := next_question(reading, lead, facts)`, show its
text and options, go on with the reading of the option taken. A question that is left takes nothing away: the words stay
in the note.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches

from .chain import chain
from .clean import fold
from .days import distance, say
from .entries import QUESTIONS, chosen, why_open
from .errors import BadInput
from .facts import Facts
from .model import BACK_CHANNEL, OUTCOMES, ROLE_WORDS, STAGE_WORDS, STAGES, Contact, Lead
from .quicklog_apart import namesakes
from .quicklog_reading import Choice, Reading, Unknown
from .when import Order, read_when
from .when_base import FAR

ROLE_KEYS = (
    ("m", "hiring_manager"), ("r", "recruiter"), ("a", "recruiter_agency"), ("h", "hr"), ("p", "peer"),
    ("x", "executive"), ("f", "referrer"), ("t", "mentor"), ("o", "other"),
)  # fmt: skip
"""The letter that adds somebody in a role."""

PERMISSION = "When may you call again?"
TYPED_HINT = 'or type the date they gave you: "Thu", "in 3 weeks"; begin with "plan" if it is only yours'
"""How a date of one's own is given where a question takes one."""

_OVER = frozenset({"rejected", "declined", "withdrew", "role_closed", "offer", "no_show", "ooo", "bounced", "accepted"})
"""Outcomes after which nobody asks for the next call."""
_PLAN = re.compile(r"^\s*(?:my |own )*plan(?:ned)?\b[\s:,-]*(?:for )?|^\s*(?:mine|only mine)\b[\s:,-]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Option:
    """One answer: its key, its words, and the reading that follows from it."""

    key: str
    words: str
    reading: Reading


@dataclass(frozen=True, slots=True)
class Question:
    """Something a line leaves open."""

    about: str
    """date, next_on, permission, stage, or "who:NAME"."""
    text: str
    options: tuple[Option, ...]
    typed: bool = False
    """Whether a date may be typed instead (see `typed_date`)."""
    must: bool = False
    """Whether nothing may be saved before it is answered: a date that is open."""


def next_question(reading: Reading, lead: Lead, facts: Facts) -> Question | None:
    """The first thing that is still open about a reading on this lead; None when it can be saved.

    Doubtful dates come first, then people nobody knows, the next call, and the stage the words suggest. What is in
    `reading.asked` is not asked again.
    """
    found = (q for q in _questions(reading, lead, facts) if q.must or q.about not in reading.asked)
    return next(found, None)


def _questions(reading: Reading, lead: Lead, facts: Facts) -> Iterator[Question]:
    for choice in reading.choices:
        yield which_date(reading, choice)
    for person in reading.unknown:
        if not person.add:
            yield who_is(reading, person, lead)
    if (asked := permission(reading, facts)) is not None:
        yield asked
    if (asked := move(reading, lead)) is not None:
        yield asked


def _done(reading: Reading, about: str) -> Reading:
    return replace(reading, asked=(*reading.asked, about))


# ---- a date that is open


def which_date(reading: Reading, choice: Choice) -> Question:
    """Which of its readings a doubtful date means; a next date may also be left out, and what is no day must be."""
    options = [
        Option(str(number), f"{say(day, day)} {day.year}", chosen(reading, choice.field, day))
        for number, day in enumerate(choice.readings, 1)
    ]
    if choice.field == "next_on":
        words = "neither: no date" if len(options) > 1 else "no date; the words stay in the note"
        options.append(Option("x", words, _done(chosen(reading, "next_on", None), "permission")))
    elif not options:
        options.append(Option("t", "the day of this entry", chosen(reading, "date", None)))
    text = QUESTIONS[choice.field] if len(choice.readings) > 1 else _sentence(why_open(choice))
    return Question(choice.field, text, tuple(options), must=True)


def _sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}."


# ---- somebody nobody knows


def who_is(reading: Reading, person: Unknown, lead: Lead) -> Question:
    """Offers to add somebody the lead does not know, or to take the name for somebody it does; where several have the
    name, which of them it is."""
    about = f"who:{person.name}"
    roles = sorted(ROLE_KEYS, key=lambda pair: pair[1] != person.role)
    several = people_called(person.name, lead)
    known = [(c.key, with_role(c)) for c in several[:9]] or _alike(person.name, lead)
    options = [
        Option(f"{n}", f"{label}, who is on this lead", _done(_meant(reading, person, key), about))
        for n, (key, label) in enumerate(known, 1)
    ]
    options += [
        Option(
            letter,
            f"{'somebody new: ' if several else ''}add as {ROLE_WORDS[role]}",
            _done(_added(reading, person, role), about),
        )
        for letter, role in roles
    ]
    options.append(Option("n", "add nobody; the words stay in the note", _done(reading, about)))
    text = f"{len(several)} people on this lead are called {person.name}. Which one is it?" if several else ""
    return Question(about, text or f"{person.name} is new on this lead. Who is it?", tuple(options))


def people_called(name: str, lead: Lead) -> tuple[Contact, ...]:
    """The contacts of a lead that share a name, two or more; empty where it is nobody's or one's alone."""
    found = namesakes(name, lead.contacts)
    return found if len(found) > 1 else ()


def with_role(contact: Contact) -> str:
    """A contact's name, and the role where there is one: "Tom Lee (recruiter)"."""
    role = ROLE_WORDS.get(contact.role or "")
    return f"{contact.label} ({role})" if role else contact.label


def _added(reading: Reading, person: Unknown, role: str) -> Reading:
    fresh = replace(person, role=role, add=True)
    return replace(reading, unknown=tuple(fresh if p is person else p for p in reading.unknown))


def _meant(reading: Reading, person: Unknown, key: str) -> Reading:
    left = tuple(p for p in reading.unknown if p is not person)
    return replace(reading, unknown=left, who=tuple(dict.fromkeys((*reading.who, key))))


def _alike(name: str, lead: Lead) -> list[tuple[str, str]]:
    """Key and name of up to two contacts whose name looks like a slip of this one."""
    words = {fold(w): c for c in lead.contacts for w in (*(c.name or "").split(), c.name or "") if len(w) > 2}
    close = [words[w] for part in (name, *name.split()) for w in get_close_matches(fold(part), words, 2, 0.72)]
    return list({c.key: c.label for c in close}.items())[:2]


# ---- the next call


def permission(reading: Reading, facts: Facts) -> Question | None:
    """After a call or meeting in which they spoke and no next date was named: when one may call again.

    The interval agreed last (with the same person, if the line names one), the rhythm of profile or user, and no date;
    None where the question makes no sense. A kept interval is theirs (`agreed`), the profile's is a plan of one's own.
    """
    lead, today = facts.lead, facts.today
    back = {c.key for c in lead.contacts if c.role in BACK_CHANNEL}
    talked = reading.kind in ("call", "meeting") and reading.spoke and not reading.planned
    if not talked or reading.next_on or reading.outcome in _OVER or facts.stage == "closed":
        return None
    if reading.move or (reading.who and back.issuperset(reading.who)):
        return None
    options = []
    days = _agreed_days(reading, facts)
    if days is not None and (day := facts.calendar.fwd(_after(reading.date, days))) > today:
        words = f"keep to what was agreed, {days} days on: {_said(day, today)}"
        options.append(Option("k", words, _dated(reading, day, "agreed")))
    wait = facts.threshold or facts.profile.thr_screened
    whose = "your rhythm for this lead" if lead.cadence_bd is not None else f"{facts.profile.name} profile"
    day = facts.calendar.add(today, wait)
    words = f"my own rhythm, {wait} business days ({whose}): {_said(day, today)}"
    options.append(Option("r", words, _dated(reading, day, "plan")))
    options.append(Option("x", "no date", _done(reading, "permission")))
    return Question("permission", PERMISSION, tuple(options), typed=True)


def _agreed_days(reading: Reading, facts: Facts) -> int | None:
    links = chain(facts).links
    with_them = [link for link in links if not reading.who or link.who is None or link.who in reading.who]
    return with_them[-1].days if with_them and with_them[-1].days > 0 else None


def _after(day: date, days: int) -> date:
    return date.fromordinal(day.toordinal() + days)


def _said(day: date, today: date) -> str:
    return f"{say(day, today)}, {distance(day, today)}"


def _dated(reading: Reading, day: date, kind: str) -> Reading:
    return _done(replace(reading, next_on=day, next_kind=kind, next_via="call"), "permission")


def typed_date(reading: Reading, text: str, facts: Facts, order: Order) -> Reading:
    """The reading with a date that was typed in answer to `permission`: theirs, or mine when it begins with "plan".

    A date with two readings is left open as a choice, and so is one that may mean a day just gone instead of one most
    of a year away. Raises BadInput when it is no date ahead.
    """
    mine = _PLAN.match(text)
    raw = (text[mine.end() :] if mine else text).strip()
    when = read_when(raw, facts.today, order=order, calendar=facts.calendar) if raw else None
    if when is None:
        raise BadInput(f'"{raw}" is not a date I can read; try Thu, in 3 weeks, or 2026-04-01.')
    if max(when.readings) <= facts.today:
        raise BadInput(f"{say(when.date, facts.today)} is not ahead; give a later day.")
    dated = _dated(reading, when.date, "plan" if mine else "agreed")
    ahead = tuple(day for day in when.readings if day > facts.today)
    gone = tuple(day for day in when.readings if day <= facts.today and ahead[0] - facts.today > FAR)
    days = (*ahead, *gone)  # "10 March" on the 11th may be a slip for another day, as in a line
    dated = replace(dated, next_on=days[0])
    return replace(dated, choices=(*dated.choices, Choice("next_on", days))) if len(days) > 1 else dated


# ---- the stage the words suggest


def move(reading: Reading, lead: Lead) -> Question | None:
    """Offers the move that the words suggest, never backwards; None when the lead is there already."""
    if reading.stage_hint is None or reading.move or lead.stage == "closed":
        return None
    stage, _, outcome = reading.stage_hint.partition(":")
    if stage != "closed" and STAGES.index(stage) <= STAGES.index(lead.stage):
        return None
    if outcome and outcome not in OUTCOMES:
        return None
    does = f"close it: {outcome.replace('_', ' ')}" if outcome else f"move it to {STAGE_WORDS[stage]}"
    options = (
        Option("y", f"yes, {does}", replace(_done(reading, "stage"), move=reading.stage_hint)),
        Option("n", f"no, leave it in {STAGE_WORDS[lead.stage]}", _done(reading, "stage")),
    )
    heard = f"closed ({outcome.replace('_', ' ')})" if outcome else STAGE_WORDS[stage]
    return Question("stage", f"Sounds like {heard}. Move {lead.company} there?", options)
