"""The facts of a lead that a person can change: what each is called, how it is shown, how what is typed is read.

The forms and the lead page share this table, so a value that one refuses the other refuses in the same words.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..core import clean
from ..core.clean import fold
from ..core.errors import BadInput
from ..core.model import STAGE_WORDS, STAGES, Lead
from ..core.stages import read_stage

SOURCES = ("referral", "job_board", "recruiter", "outreach")
PROFILES = ("gentle", "standard", "persistent")
LINE_LIMIT = 2000
"""Longest fact of one line, in characters; a longer text belongs into the notes."""

_SCHEME = re.compile(r"^([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_PORT = re.compile(r"^[^/:]+:\d+(/|$)")


@dataclass(frozen=True, slots=True)
class Typed:
    """What reading a typed value needs to know."""

    lead: Lead
    today: dt.date
    order: Any = "mdy"
    """How 3/4 is read: "mdy" or "dmy"."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact of a lead."""

    name: str
    """The field of `Lead`."""
    label: str
    hint: str
    read: Callable[[str, Typed], Any]
    """The value of a typed line that is not empty. Raises BadInput with what would work."""
    show: Callable[[Lead], str]
    """The value as it is typed: reading it gives the same value."""
    empty: Any = None
    """What an emptied line means."""
    suggestions: tuple[str, ...] = ()
    common: bool = True
    """Whether the page shows it also when it is not known."""

    def of(self, raw: str, typed: Typed) -> Any:
        """The value of a typed line, empty or not. Raises BadInput with what would work; nothing is saved here."""
        line = clean.line(raw)
        if not line:
            if self.name == "company":
                raise BadInput("A lead needs a company.")
            if self.name == "stage":
                raise BadInput(f"A lead has a stage: {_stages()}.")
            return self.empty
        if len(line) > LINE_LIMIT:
            raise BadInput(
                f"That is {len(line)} characters; a line here holds {LINE_LIMIT}. Put the rest into the notes."
            )
        return self.read(line, typed)


def read_day(raw: str, typed: Typed, *, past: bool) -> dt.date:
    """A day in words or figures; `past` says which way "Monday" points. Raises BadInput, naming both readings of one
    that can be read two ways."""
    from ..core.when import read_when

    when = read_when(raw, typed.today, order=typed.order, past=past)
    if when is None:
        raise BadInput(f'"{raw}" is not a date I can read; write it like 2 Mar or 2026-03-02.')
    if len(when.readings) > 1:
        raise BadInput(f'"{raw}" can be {" or ".join(d.isoformat() for d in when.readings)}; write one of them.')
    return when.date


def _past(raw: str, typed: Typed) -> dt.date:
    day = read_day(raw, typed, past=True)
    if day > typed.today:
        raise BadInput("That day is still ahead; give the day it happened, or leave it empty.")
    return day


def _ahead(raw: str, typed: Typed) -> dt.date:
    return read_day(raw, typed, past=False)


def _line(raw: str, _: Typed) -> str:
    return raw


def _stages() -> str:
    return ", ".join("waiting" if stage == "waiting_req" else stage for stage in STAGES[:-1])


def _stage(raw: str, _: Typed) -> str:
    try:
        stage = read_stage(raw)
    except BadInput:
        raise BadInput(f'"{raw}" is not a stage; there are {_stages()}.') from None
    if stage == "closed":
        raise BadInput("x closes a lead and asks how it ended; here are " + _stages() + ".")
    return stage


def _link(raw: str, _: Typed) -> str:
    scheme = _SCHEME.match(raw)
    if " " in raw or (scheme and scheme[1].lower() not in ("http", "https") and not _PORT.match(raw)):
        raise BadInput("That is not a web address; write it like https://acme.example/jobs/1.")
    return raw


def read_tags(raw: str) -> tuple[str, ...]:
    """Tags of a line that has commas between them."""
    return tuple(dict.fromkeys(t for t in (clean.line(part) for part in raw.split(",")) if t))


def _tags(raw: str, _: Typed) -> tuple[str, ...]:
    return read_tags(raw)


def _rhythm(raw: str, _: Typed) -> int:
    if not (raw.isascii() and raw.isdigit()) or not 1 <= int(raw) <= 250:
        raise BadInput("A number of business days from 1 to 250, or empty.")
    return int(raw)


def _priority(raw: str, _: Typed) -> int:
    if not (raw.isascii() and raw.isdigit()) or int(raw) > 9:
        raise BadInput("A number from 0 to 9; 9 matters most to you.")
    return int(raw)


def _profile(raw: str, _: Typed) -> str:
    near = [name for name in PROFILES if name.startswith(raw.lower())]
    if len(near) != 1:
        raise BadInput(f'"{raw}" is not one of gentle, standard, persistent.')
    return near[0]


def _yes(raw: str, _: Typed) -> bool:
    word = raw.lower()
    if word in ("yes", "y", "true", "1", "on"):
        return True
    if word in ("no", "n", "false", "0", "off"):
        return False
    raise BadInput(f'"{raw}" is neither yes nor no.')


def _country(raw: str, _: Typed) -> str:
    from ..calendars import known_country, unknown_country

    if not known_country(raw):
        words = unknown_country(raw)
        raise BadInput(words[0].upper() + words[1:])
    return raw


def _person(raw: str, typed: Typed) -> str:
    people = typed.lead.contacts
    found = [p for p in people if fold(raw) in (fold(p.key), fold(p.label))]
    found = found or [p for p in people if fold(raw) in fold(p.label)]
    if len(found) != 1:
        known = ", ".join(p.label for p in people) or "nobody yet"
        raise BadInput(f'"{raw}" is not one person of this lead; there is {known}.')
    return found[0].key


def _day_of(name: str) -> Callable[[Lead], str]:
    return lambda lead: day.isoformat() if (day := getattr(lead, name)) else ""


def _text_of(name: str) -> Callable[[Lead], str]:
    return lambda lead: getattr(lead, name) or ""


def _flag_of(name: str) -> Callable[[Lead], str]:
    return lambda lead: "yes" if getattr(lead, name) else ""


_YES = ("yes", "no")

FACTS: tuple[Fact, ...] = (
    Fact("company", "Company", "who would employ you", _line, _text_of("company")),
    Fact("role", "Role", "what the job is called", _line, _text_of("role"), empty=""),
    Fact("stage", "Stage", _stages(), _stage, lambda lead: STAGE_WORDS[lead.stage], suggestions=STAGES[:-1]),
    Fact("applied_on", "Applied on", "today, 2 Mar, 2026-03-02; empty when not yet", _past, _day_of("applied_on")),
    Fact("source", "Source", "referral, job_board, recruiter, outreach", _line, _text_of("source"),
         suggestions=SOURCES),
    Fact("location", "Location", "where the work is", _line, _text_of("location")),
    Fact("salary", "Salary", "as they said it", _line, _text_of("salary")),
    Fact("url", "Link", "https://acme.example/jobs/1", _link, _text_of("url")),
    Fact("tags", "Tags", "remote, part-time", _tags, lambda lead: ", ".join(lead.tags), empty=()),
    Fact("priority", "Priority", "0 to 9; 9 matters most to you", _priority,
         lambda lead: str(lead.priority) if lead.priority else "", empty=0, common=False),
    Fact("cadence_bd", "My rhythm", "business days between check-ins; empty follows the profile", _rhythm,
         lambda lead: "" if lead.cadence_bd is None else str(lead.cadence_bd), common=False),
    Fact("profile", "Profile", "gentle, standard or persistent; empty follows your setting", _profile,
         _text_of("profile"), suggestions=PROFILES, common=False),
    Fact("no_calls", "No calls", "yes when the posting says: no calls", _yes, _flag_of("no_calls"), empty=False,
         suggestions=_YES, common=False),
    Fact("frozen", "Req frozen", "yes while the requisition is frozen", _yes, _flag_of("frozen"), empty=False,
         suggestions=_YES, common=False),
    Fact("process_owner", "All through", "the person who said: everything goes through me", _person,
         lambda lead: lead.label_of(lead.process_owner) if lead.process_owner else "", common=False),
    Fact("country", "Country", "its days off count: GB (England), DE-BY", _country, _text_of("country"), common=False),
    Fact("found_on", "Found on", "the day you found the posting", _past, _day_of("found_on"), common=False),
    Fact("closes_on", "Closes on", "the day applications close", _ahead, _day_of("closes_on"), common=False),
)  # fmt: skip
"""Every fact, in the order the page shows them."""

BY_NAME = {fact.name: fact for fact in FACTS}
"""The facts by their field."""


def label_for(lead: Lead, fact: Fact, after: Lead) -> str:
    """What undo and history say of one changed fact: "set salary of Acme to 50k", "cleared link of Acme"."""
    value, what = fact.show(after), fact.label.lower()
    if not value:
        return f"cleared {what} of {lead.company}"
    short = value if len(value) <= 60 else value[:59] + "…"
    if fact.name == "company":
        return f"renamed {lead.company} to {short}"
    return f"set {what} of {lead.company} to {short}"
