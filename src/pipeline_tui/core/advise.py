"""The one door to the rulebook: a verdict, its explanation, the card, and the order of the needs-me list.

Every surface asks here, so no two places disagree.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import date

from .calendar import Calendar
from .cards import Card
from .clean import fold
from .facts import Facts
from .judge import judge
from .model import ROLE_WORDS, Contact, Lead
from .tables import Profile, Rulebook
from .verdict import OtherOffer, Verdict
from .why import Explanation, explained


def advise(
    lead: Lead,
    today: date,
    profile: Profile,
    calendar: Calendar,
    book: Rulebook,
    others: tuple[OtherOffer, ...] = (),
) -> Verdict:
    """What the table says of the lead on `today`.

    `profile` is the one that speaks for this lead, `calendar` its contact's, `others` the offers on other leads.
    """
    return judge(Facts(lead, today, profile, calendar, book.limits, others), book)


def explain(
    lead: Lead,
    today: date,
    profile: Profile,
    calendar: Calendar,
    book: Rulebook,
    others: tuple[OtherOffer, ...] = (),
) -> Explanation:
    """The verdict with the facts it used, the entries they came from, and why earlier rules were passed over."""

    def on(day: date) -> Facts:
        return Facts(lead, day, profile, calendar, book.limits, others)

    return explained(on, today, book)


def card(
    lead: Lead,
    today: date,
    profile: Profile,
    calendar: Calendar,
    book: Rulebook,
    others: tuple[OtherOffer, ...] = (),
) -> Card:
    """The lead as the board, the lists and the filter see it on `today`."""
    facts = Facts(lead, today, profile, calendar, book.limits, others)
    log = facts.log
    people, text = searched(lead)
    return Card(
        id=lead.id,
        company=lead.company,
        role=lead.role,
        stage=lead.stage,
        verdict=judge(facts, book),
        outcome=lead.outcome,
        source=lead.source,
        tags=lead.tags,
        priority=lead.priority,
        rank=lead.rank,
        stage_since=lead.stage_since,
        touched_on=log.newest.date if log.newest else None,
        heard_on=facts.anchor,
        agreed_on=log.agreed.agreed_on if log.agreed else None,
        thanks_owed=lead.stage != "closed" and bool(facts.owed),
        snoozed_until=lead.snoozed_until,
        closed_on=lead.closed_on,
        people=people,
        text=text,
    )


def searched(lead: Lead) -> tuple[tuple[str, ...], str]:
    """What a filter looks through, folded: people one by one; and company, role, tags, notes, people together."""
    people = tuple(fold(_about(c)) for c in lead.contacts)
    notes = (e.note for e in lead.log if e.note)
    return people, " ".join((fold(" ".join((lead.company, lead.role, *lead.tags, lead.notes, *notes))), *people))


def _about(contact: Contact) -> str:
    return " ".join(w for w in (contact.name, contact.title, ROLE_WORDS.get(contact.role or "")) if w)


def offers(leads: Iterable[Lead], today: date) -> dict[str, OtherOffer]:
    """By lead id, the offers that are still open on `today` and have an answer-by date."""
    found = {}
    for lead in leads:
        if lead.stage != "offer":
            continue
        known = sorted((e for e in lead.log if e.date <= today), key=lambda e: e.date)
        dated = [e for e in known if e.deadline is not None]
        if not dated:
            continue
        deadline = dated[-1].deadline
        if deadline is not None and deadline >= today:
            came = next((e for e in reversed(known) if e.kind == "offer"), dated[-1])
            found[lead.id] = OtherOffer(lead.company, came.date, deadline)
    return found


def others(found: Mapping[str, OtherOffer], lead_id: str) -> tuple[OtherOffer, ...]:
    """The offers that the lead with this id should be told of: all but its own."""
    return tuple(offer for key, offer in found.items() if key != lead_id)


def elsewhere(found: Mapping[str, OtherOffer], lead: Lead) -> tuple[OtherOffer, ...]:
    """Every offer held elsewhere: those of other leads, and those noted on this one from companies without a lead."""
    held = others(found, lead.id)
    if not lead.extra:
        return held
    companies = {fold(offer.company) for offer in held}
    noted = {fold(offer.company): offer for offer in _noted(lead)}
    return (*held, *(offer for company, offer in noted.items() if company not in companies))


def _noted(lead: Lead) -> Iterator[OtherOffer]:
    """The readable entries of `context.other_offers`, which an imported line may bring: company, received, deadline."""
    context = lead.extra.get("context")
    listed = context.get("other_offers") if isinstance(context, Mapping) else None
    for one in listed if isinstance(listed, (list, tuple)) else ():
        if not isinstance(one, Mapping):
            continue
        company, received, deadline = one.get("company"), _day(one.get("received")), _day(one.get("deadline"))
        if isinstance(company, str) and received is not None and deadline is not None:
            yield OtherOffer(company, received, deadline, noted=True)


def _day(value: object) -> date | None:
    if isinstance(value, str):
        with suppress(ValueError):
            return date.fromisoformat(value)
    return value if type(value) is date else None
