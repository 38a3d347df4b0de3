"""Turns what a quick-log line was understood to say into log entries, new people, and one line that says it back."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from .called_off import calling_off
from .clean import fold
from .days import distance, say
from .model import BACK_CHANNEL, ROLE_WORDS, STAGE_WORDS, Contact, Event, Lead
from .quicklog import Choice, Reading, Unknown
from .quicklog_apart import namesakes

KIND_WORDS = {
    "call": "call", "voicemail": "voicemail", "email_in": "email from them", "email_out": "email sent",
    "interview": "interview", "thank_you": "thank-you", "message": "message", "meeting": "meeting", "note": "note",
}  # fmt: skip
"""What happened, as a person says it."""

OUTCOME_WORDS = {
    "left_message": "left a message", "no_answer": "no answer", "missed": "missed call", "no_show": "they did not come",
    "spoke": "spoke", "asked_to_call_back": "asked for a call back", "req_not_open": "still waiting on requisition",
    "on_hold": "on hold", "hiring_freeze": "hiring freeze", "in_process": "still in process", "no_news": "no news",
    "went_well": "went well", "went_poorly": "went poorly", "scheduled": "scheduled", "next_round": "next round",
    "offer": "offer", "declined": "you declined", "rejected": "rejected", "role_closed": "role closed",
    "referred_on": "referred on", "sent": "sent", "ooo": "out of office", "bounced": "bounced",
    "withdrew": "you withdrew", "called_off": "called off", "accepted": "you accepted",
}  # fmt: skip
"""Outcome tags, as a person says them."""

QUESTIONS = {
    "date": "When was it? The date can be read in two ways.",
    "next_on": "When next? The date can be read in two ways.",
}
"""What to ask about a date that is open, by the field of the reading; `chosen` takes the answer."""

_FIELD_WORDS = {"date": "the date", "next_on": "the next date"}

_NEXT_WORDS = {"agreed": "check in", "promise": "they act by", "plan": "try again"}
_TALK = re.compile(r"\b(?:call|talk|speak|chat|phone|ring)\b")
_INTERVIEW = re.compile(
    r"\b(?:interview\w*|intv\w*|panel|on-?site|round|screen\w*|assessment|presentation|stage|trial day|superday)\b"
)
_MEETING = re.compile(r"\b(?:coffee|lunch|meeting|meet|drinks|breakfast|dinner)\b")
_FOLLOWS = re.compile(r"\b(?:verbal\w*|to follow|follows|coming|will (?:send|follow)|soon)\b")
_WRITTEN = re.compile(r"\b(?:written|letter|in writing|contract|paper\w*|by e-?mail)\b")
_ALL = re.compile(r"\b(?:everyone|everybody|all|both|each|the panel|panel|interviewers|the team)\b")


def chosen(reading: Reading, field: str, day: date | None) -> Reading:
    """The reading after a person has settled a choice: `field` is "date" or "next_on"; None means "no date"."""
    left = tuple(c for c in reading.choices if c.field != field)
    if field == "date":
        next_on = day if reading.planned and reading.next_on == reading.date else reading.next_on
        return replace(reading, date=day or reading.date, next_on=next_on, choices=left)
    kind = reading.next_kind if day else None
    deadline = day if reading.deadline == reading.next_on else reading.deadline
    return replace(reading, next_on=day, next_kind=kind, deadline=deadline, choices=left)


def why_open(choice: Choice) -> str:
    """Why a date is open and what to do, as a sentence without its full stop; begins with a small letter or a quote."""
    if choice.trouble:
        return f"{choice.trouble}; write {_FIELD_WORDS[choice.field]} that you mean"
    days = [f"{day:%a} {day.isoformat()}" for day in choice.readings]
    if len(days) == 1:
        return f"{_FIELD_WORDS[choice.field]} {days[0]} has gone by; write the one you mean"
    return f"{_FIELD_WORDS[choice.field]} can be {' or '.join(days)}; write the one you mean"


def events_of(reading: Reading, lead: Lead, today: date, *, default_who: tuple[str, ...] = ()) -> tuple[Event, ...]:
    """The log entries a reading stands for, the thing that happened first, a booked interview after it.

    `default_who` (contact keys) is whom a call, voicemail, email or message concerns when the line names nobody;
    without it the lead's one employer contact is meant, if there is just one. A next date counts as agreed only where
    they spoke; a promise is theirs; any other date is a plan of mine. Settle `reading.choices` first (see `chosen`): a
    date that is still open is not written.
    """
    who = _who(reading, lead, default_who)
    open_fields = {c.field for c in reading.choices}
    next_on = None if "next_on" in open_fields else reading.next_on
    ahead = reading.date > today and reading.kind in ("interview", "meeting", "call")
    off = _gone(reading, lead, today)
    if reading.planned or ahead:  # ahead: the later of two days was chosen
        return (*_booked_ahead(reading, next_on, who, today), *off)
    kind, direction = _kind(reading), _direction(reading)
    event = Event(
        date=reading.date,
        kind=kind,
        dir=direction,
        who=who,
        minutes=reading.minutes,
        held=None if kind != "interview" else reading.outcome != "no_show",
        needs_reply=_needs_reply(reading) or None,
        deadline=None if "next_on" in open_fields and reading.deadline == reading.next_on else reading.deadline,
        told_offer=reading.told_offer or None,
        auto=reading.auto or None,
        outcome=reading.outcome,
        note=reading.note,
    )
    if kind == "offer":
        event = replace(event, written=_written(reading))
    booked: tuple[Event, ...] = ()
    if next_on is not None:
        event, booked = _with_next(event, reading, next_on, who)
    thanks = (Event(date=today, kind="thank_you", dir="out", who=who),) if reading.thanked and who else ()
    return (event, *thanks, *off, *booked)


def _gone(reading: Reading, lead: Lead, today: date) -> tuple[Event, ...]:
    """What settles that which the line calls off or moves; the day that it books anew stands."""
    if not reading.off:
        return ()
    stays = reading.date if reading.planned else None
    return tuple(e for e in calling_off(lead, today, reading.off_on, reading.who) if e.date != stays)


def _booked_ahead(reading: Reading, next_on: date | None, who: tuple[str, ...], today: date) -> tuple[Event, ...]:
    """What is booked, and where the line names a second day ahead a note that has it as a plan or a promise."""
    booked = _booked(reading, reading.kind, reading.date, who)
    if next_on in (None, reading.date):
        return (booked,)
    note = Event(date=today, kind="note", who=who)
    promised = reading.next_kind == "promise"
    aside = replace(note, promise_by=next_on) if promised else replace(note, plan_on=next_on)
    return (booked, aside)


def _with_next(event: Event, reading: Reading, day: date, who: tuple[str, ...]) -> tuple[Event, tuple[Event, ...]]:
    """The entry with its next date where it belongs, and the booked interview or meeting if the date is one."""
    use = _next_use(reading)
    if use == "promise":
        return (event if event.deadline == day else replace(event, promise_by=day)), ()
    if use in ("interview", "meeting"):
        return event, (_booked(reading, use, day, who),)
    if use == "agreed":
        return replace(event, agreed_on=day, agreed_via=reading.next_via or _via(reading.note.lower())), ()
    return replace(event, plan_on=day), ()


def _next_use(reading: Reading) -> str:
    """What the next date is kept as: a booked "interview" or "meeting", "agreed", their "promise", or my "plan"."""
    low = reading.note.lower()
    held = reading.kind == "interview" and _kind(reading) == "interview" and reading.outcome != "no_show"
    if reading.next_kind == "promise":
        return "promise"
    if reading.next_kind == "interview":
        if _INTERVIEW.search(low) and (reading.kind != "interview" or not held or _later(low)):
            return "interview"
        if _MEETING.search(low) and not _TALK.search(low):
            return "meeting"
        if reading.kind == "interview":
            return "interview"
    they_spoke = not reading.auto and (_direction(reading) in ("in", "two_way") or held)
    return "agreed" if they_spoke and reading.next_kind in ("agreed", "interview") else "plan"


def _later(low: str) -> bool:
    return bool(re.search(r"\b(?:next|second|2nd|third|3rd|final|another|panel|onsite|on-site)\b", low))


def _via(low: str) -> str | None:
    if re.search(r"\b(?:e-?mail|write) (?:him|her|them|again|back|me)\b|\bby e-?mail\b", low):
        return "email"
    return "call" if _TALK.search(low) or re.search(r"\bcb\b", low) else None


def _booked(reading: Reading, kind: str, day: date, who: tuple[str, ...]) -> Event:
    note = reading.note if reading.planned else ""
    return Event(date=day, kind=kind, who=who, time=reading.next_time, outcome="scheduled", note=note)


def _kind(reading: Reading) -> str:
    if reading.outcome == "offer" and reading.kind in ("call", "email_in", "message", "note", "meeting", "voicemail"):
        return "offer"
    if reading.kind in ("email_in", "email_out"):
        return "email"
    if reading.kind == "message":
        return "linkedin" if reading.channel == "linkedin" else "text"
    return reading.kind


def _direction(reading: Reading) -> str | None:
    if _kind(reading) == "offer":
        return "in"
    if reading.kind == "call":
        return "two_way" if reading.spoke else reading.direction or "out"
    if reading.kind == "meeting":
        return None if reading.outcome == "no_show" else "two_way"
    return reading.direction


def _needs_reply(reading: Reading) -> bool:
    called_me = reading.direction == "in" and not reading.spoke and reading.outcome == "missed"
    asked = reading.kind == "voicemail" and reading.direction == "in"
    return called_me or asked or reading.needs_reply


def _written(reading: Reading) -> bool | None:
    low = reading.note.lower()
    if _FOLLOWS.search(low):
        return False
    if _WRITTEN.search(low) or reading.kind == "email_in":
        return True
    return False if reading.kind == "call" else None


def _who(reading: Reading, lead: Lead, default_who: tuple[str, ...]) -> tuple[str, ...]:
    if reading.who:
        return reading.who
    if reading.names:
        return ()
    if reading.kind == "thank_you" and _ALL.search(reading.note.lower()) and (met := _interviewers(lead, reading.date)):
        return met
    if reading.roles or reading.kind not in ("call", "voicemail", "email_in", "email_out", "message"):
        return ()
    if default_who:
        return default_who
    employers = [c.key for c in lead.contacts if c.role not in BACK_CHANNEL]
    return (employers[0],) if len(employers) == 1 else ()


def _interviewers(lead: Lead, day: date) -> tuple[str, ...]:
    """Everybody who interviewed in the four weeks before a day."""
    held = [e for e in lead.log if e.kind == "interview" and e.held and timedelta(0) <= day - e.date <= timedelta(28)]
    return tuple(dict.fromkeys(key for e in held for key in e.who))


def new_contacts(reading: Reading, lead: Lead) -> tuple[Contact, ...]:
    """People whom the line introduces and the person said yes to: a fresh key, the name as written, the role."""
    taken = {c.key for c in lead.contacts}
    fresh: list[Contact] = []
    for person in reading.unknown:
        if not person.add:
            continue
        base = re.sub(r"[^a-z0-9]+", "_", fold(person.name)).strip("_") or "contact"
        key, n = base, 2
        while key in taken:
            key, n = f"{base}_{n}", n + 1
        taken.add(key)
        fresh.append(Contact(key=key, name=person.name, role=person.role))
    return tuple(fresh)


def echo(reading: Reading, lead: Lead, today: date) -> str:
    """The reading in plain words: "call · Jane · on hold · check in Wed 25 Mar, in 14 days"."""
    parts = [KIND_WORDS[reading.kind]]
    if reading.kind == "message" and reading.channel == "linkedin":
        parts = ["LinkedIn message"]
    if reading.kind in ("call", "voicemail", "message") and reading.direction == "in":
        parts[0] += " from them"
    if reading.planned:
        parts[0] += " booked"
    if people := _people(reading, lead):
        parts.append(people)
    choices = {c.field: c for c in reading.choices if c.readings}
    clock = f" {reading.next_time}" if reading.next_time else ""
    at = clock if reading.planned else ""
    if "date" in choices:
        parts.append(_which(choices["date"], today, at))
    elif reading.date != today or at:
        parts.append(_day(reading.date, today, at))
    if reading.outcome and not (reading.planned and reading.outcome == "scheduled"):
        parts.append(OUTCOME_WORDS.get(reading.outcome, reading.outcome.replace("_", " ")))
    if reading.minutes:
        parts.append(f"{reading.minutes} min")
    if reading.told_offer:
        parts.append("told them of your other offer")
    parts += _off(reading, lead, today)
    if reading.deadline and reading.deadline != reading.next_on:
        parts.append(f"answer by {say(reading.deadline, today)}, {distance(reading.deadline, today)}")
    parts += [c.trouble for c in reading.choices if c.trouble]
    if reading.next_on and not (reading.planned and reading.next_on == reading.date):
        words = "answer by" if reading.deadline == reading.next_on else _NEXT_WORDS.get(_next_use(reading), "scheduled")
        doubt = choices.get("next_on")
        day = _which(doubt, today, clock) if doubt else _day(reading.next_on, today, clock)
        parts.append(f"{words} {day}")
    if reading.also:
        parts.append(f"only in the note: {', '.join(say(day, today) for day in reading.also)}")
    return " · ".join(parts)


def _off(reading: Reading, lead: Lead, today: date) -> list[str]:
    """What the line calls off: "interview Fri 20 Mar called off"."""
    gone = _gone(reading, lead, today)
    return [f"{event.kind.replace('_', '-')} {say(event.date, today)} called off" for event in gone]


def say_move(move: str) -> str:
    """A move that was said yes to ("offer", "closed:rejected") as a screen says it."""
    stage, _, outcome = move.partition(":")
    return f"closed ({outcome.replace('_', ' ')})" if outcome else f"moved to {STAGE_WORDS[stage]}"


def _people(reading: Reading, lead: Lead) -> str:
    known = [lead.label_of(key) for key in reading.who]
    strangers = [_stranger(p, reading, lead) for p in reading.unknown]
    return ", ".join(known + strangers) or ", ".join(reading.roles)


def _stranger(person: Unknown, reading: Reading, lead: Lead) -> str:
    if person.add:
        return f"{person.name} (new: {ROLE_WORDS[person.role or 'other']})"
    if f"who:{person.name}" in reading.asked:
        return person.name
    if len(namesakes(person.name, lead.contacts)) > 1:
        return f"{person.name} (which one?)"
    return f"{person.name} ({ROLE_WORDS[person.role]}?)" if person.role else f"{person.name} (new)"


def _day(day: date, today: date, clock: str = "") -> str:
    """A day, the time on it where there is one, and how far it is: "Fri 20 Mar 10:00, in 9 days"."""
    return f"{say(day, today)}{clock}, {distance(day, today)}"


def _which(choice: Choice, today: date, clock: str = "") -> str:
    return " or ".join(f"{say(day, today)}{clock} ({distance(day, today)})" for day in choice.readings) + "?"
