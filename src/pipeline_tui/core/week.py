"""What was done in a week (or any span of days), what is due, and where things stand: for a coach or an office.

Notes and salaries are values of their own, so that whoever shows the week can leave them out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from .agenda import Item
from .calendar import plus
from .cards import Card
from .entries import OUTCOME_WORDS
from .model import BACK_CHANNEL, BOARD_STAGES, ROLE_WORDS, STAGE_WORDS, Event, Lead
from .reading import in_order, read
from .wording import long_date
from .words import count, names

AHEAD = 7
"""What is due is listed for so many days after the span, or after today where that is later."""

_WHAT = {
    "applied": "Application",
    "call": "Phone call",
    "voicemail": "Voicemail",
    "email": "E-mail",
    "linkedin": "LinkedIn message",
    "text": "Text message",
    "letter": "Letter",
    "meeting": "Meeting",
    "interview": "Interview",
    "thank_you": "Thank-you note",
    "offer": "Offer",
}
"""Kinds of effort, as an office calls them; other entries are the user's own book-keeping."""


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that was done, or that came from an employer."""

    on: date
    employer: str
    position: str
    what: str
    contact: str
    """Names with roles, or by which way; empty when nothing is known."""
    result: str
    note: str
    """The user's own words, private."""
    kind: str
    """Kind of the entry, or "ended"."""
    mine: bool
    """Done by the user, alone or with them; False for what came from an employer."""


@dataclass(frozen=True, slots=True)
class Due:
    """One thing that is to be done or awaited."""

    on: date
    what: str


@dataclass(frozen=True, slots=True)
class Standing:
    """An open lead as it stands."""

    employer: str
    position: str
    stage: str
    since: date | None
    applied_on: date | None
    last: date | None
    """The newest entry, whoever wrote or called."""
    salary: str
    """Private."""


@dataclass(frozen=True, slots=True)
class Week:
    """Everything the page says. Lists are by date; standings by stage, the furthest first."""

    first: date
    last: date
    today: date
    done: tuple[Deed, ...]
    came: tuple[Deed, ...]
    due: tuple[Due, ...]
    stands: tuple[Standing, ...]
    found: int
    """Prospects: jobs found and not applied for yet."""
    closed: int

    @property
    def summary(self) -> str:
        """ "3 applications, 1 interview and 2 conversations, with 5 employers; 2 answers came."."""
        kinds = [deed.kind for deed in self.done if deed.kind != "ended"]
        talks = sum(d.kind in ("call", "meeting") and not d.result.startswith(_UNREACHED) for d in self.done)
        applied, interviews = kinds.count("applied"), kinds.count("interview")
        other = len(kinds) - applied - interviews - talks
        counts = ((applied, "application"), (interviews, "interview"), (talks, "conversation"))
        parts = [count(n, noun) for n, noun in counts if n]
        parts += [count(other, "other message or call", "other messages or calls")] if other else []
        employers = count(len({deed.employer for deed in self.done}), "employer")
        said = f"{names(parts)}, with {employers}" if parts else "Nothing is logged for these days"
        answered = count(len({(deed.employer, deed.position) for deed in self.came}), "answer")
        return f"{said}; {answered} came." if self.came else f"{said}."


_UNREACHED = "not reached"


def week(leads: Iterable[tuple[Lead, Card, tuple[Item, ...]]], first: date, last: date, today: date) -> Week:
    """The days from `first` to `last`, both counted, as known at the end of `today`; items are `agenda`'s."""
    leads = list(leads)
    deeds = sorted(
        (deed for lead, _, _ in leads for deed in _deeds(lead, first, min(last, today), today)),
        key=lambda deed: (deed.on, deed.employer.casefold()),
    )
    horizon = plus(max(last, today), AHEAD)
    due = sorted(
        (
            Due(item.on, item.title)
            for _, _, items in leads
            for item in items
            if today <= item.on <= horizon and not item.quiet
        ),
        key=lambda one: one.on,
    )
    stages = list(reversed(BOARD_STAGES))
    open_leads = sorted(
        ((lead, card) for lead, card, _ in leads if lead.stage in BOARD_STAGES),
        key=lambda pair: (stages.index(pair[0].stage), pair[0].company.casefold(), pair[0].role.casefold()),
    )
    return Week(
        first=first,
        last=last,
        today=today,
        done=tuple(deed for deed in deeds if deed.mine),
        came=tuple(deed for deed in deeds if not deed.mine),
        due=tuple(due),
        stands=tuple(_standing(lead, card) for lead, card in open_leads),
        found=sum(lead.stage == "prospect" for lead, _, _ in leads),
        closed=sum(lead.stage == "closed" for lead, _, _ in leads),
    )


def _standing(lead: Lead, card: Card) -> Standing:
    return Standing(
        lead.company,
        lead.role,
        STAGE_WORDS[lead.stage],
        lead.stage_since,
        lead.applied_on,
        card.touched_on,
        lead.salary or "",
    )


def _deeds(lead: Lead, first: date, last: date, today: date) -> Iterator[Deed]:
    """What the log says of these days, with the application and the end where only the lead's fields know them."""
    opened = read(lead, today).open_interviews
    for event in in_order(lead.log):
        if not first <= event.date <= last or event.kind not in _WHAT or event.auto:
            continue
        if event.kind == "interview" and event.held is None and event not in opened:
            continue  # planned, and its outcome is an entry of its own
        yield _deed(lead, event, today)
    applied = lead.applied_on
    if applied and first <= applied <= last and all(e.kind != "applied" for e in lead.log):
        yield _deed(lead, Event(date=applied, kind="applied", dir="out"), today)
    ended = lead.closed_on
    if lead.stage == "closed" and ended and first <= ended <= last:
        how = (lead.outcome or "closed").replace("_", " ")
        said = {"silent": "closed without an answer", "accepted": "offer accepted", "declined": "offer declined"}
        what = said.get(lead.outcome or "", how).capitalize()
        theirs = lead.outcome in ("rejected", "role_closed")
        yield Deed(ended, lead.company, lead.role, what, "", "", "", "ended", not theirs)


def _deed(lead: Lead, event: Event, today: date) -> Deed:
    back = {c.key for c in lead.contacts if c.role in BACK_CHANNEL}
    what = _WHAT[event.kind]
    if event.who and back.issuperset(event.who) and event.kind != "interview":
        what = f"Networking: {what if event.kind == 'linkedin' else what.lower()}"
    people = names([_person(lead, key) for key in event.who])
    if not people and event.kind == "applied" and lead.source:
        people = f"via {lead.source.replace('_', ' ')}"
    mine = event.dir != "in" and event.kind != "offer"
    return Deed(event.date, lead.company, lead.role, what, people, _result(event, today), event.note, event.kind, mine)


def _result(event: Event, today: date) -> str:
    said = []
    if event.kind == "interview" and event.held is None:
        said.append("planned for today" if event.date == today else "outcome not noted")
    elif event.kind == "interview" and not event.held:
        said.append("did not take place")
    elif event.kind in ("call", "meeting") and event.dir == "out":
        said.append(_UNREACHED)
    elif word := OUTCOME_WORDS.get(event.outcome or ""):
        said.append(word)
    for day, words in (
        (event.agreed_on, "next contact agreed for"),
        (event.promise_by, "they answer by"),
        (event.deadline, "to be answered by"),
    ):
        if day:
            said.append(f"{words} {long_date(day, today)}")
    return "; ".join(said)


def _person(lead: Lead, key: str) -> str:
    """ "Jane Roe (hiring manager)"."""
    person, label = lead.contact(key), lead.label_of(key)
    about = (person.title or ROLE_WORDS.get(person.role or "", "")) if person else ""
    return f"{label} ({about})" if about and about.casefold() not in (label.casefold(), "contact") else label
