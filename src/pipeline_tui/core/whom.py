"""Whom to turn to, by which channel, and what the step is called (RULEBOOK sections 4 and 5)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .facts import Facts
from .model import BACK_CHANNEL, Contact
from .reach import answering, contactable, pick, word
from .reading import speaker
from .tables import Rule, Rulebook
from .wording import person_of

_LADDER = {
    "ladder_applied": "applied",
    "ladder_screened": "screened",
    "ladder_interviewed": "interviewed",
    "ladder_req": "waiting_req",
}
_KEEPS_ACTION = frozenset({"offer_from", "sender", "agreed_with"})


@dataclass(frozen=True, slots=True)
class Step:
    """What a rule asks for: the action, the people, the channel."""

    action: str
    recipient: tuple[str, ...] = ()
    channel: str | None = None
    nobody: bool = False
    """There is nobody to turn to, so the action became a search for someone."""


def resolve(facts: Facts, rule: Rule, book: Rulebook) -> Step:
    """The step that the rule asks for on these facts."""
    action = action_of(facts, rule, book)
    if rule.to == "none":
        return Step(action)
    if rule.to == "thanks_owed":
        return Step(action, facts.thanks_owed, rule.via)
    if rule.to == "next_target":
        target, action = next_attempt(facts, book)
    else:
        target = person(facts, rule, book)
    if target is None:
        if rule.to in _KEEPS_ACTION:
            return Step(action, (), channel(facts, rule, None))
        return Step(book.nobody.action, (), book.nobody.via, True)
    contact = person_of(facts.lead, target)
    if rule.back_action and is_back(contact):
        action = rule.back_action
    return Step(action, (target,), channel(facts, rule, contact))


def action_of(facts: Facts, rule: Rule, book: Rulebook) -> str:
    """The rule's action; "stage_action" is looked up by the stage."""
    return book.stage_actions[facts.sk] if rule.action == "stage_action" else rule.action


def is_back(contact: Contact | None) -> bool:
    """Whether the person advises from the side."""
    return contact is not None and contact.role in BACK_CHANNEL


def agency(facts: Facts) -> str | None:
    """The agency recruiter through whom everything goes, if there is one."""
    return _best(facts, [c for c in facts.lead.contacts if c.role == "recruiter_agency"])


def ladder(facts: Facts, roles: Iterable[str], without: frozenset[str] = frozenset()) -> str | None:
    """The person on the first rung that has anybody who can be reached."""
    lead = facts.lead
    there: dict[str | None, list[Contact]] = {}
    for contact in lead.contacts:
        if contact.key not in without:
            there.setdefault(contact.role, []).append(contact)
    for role in roles:
        able = [c for c in there.get(role, ()) if contactable(c, lead.no_calls)]
        if able:
            return _best(facts, able)
    return None


def stage_person(facts: Facts, name: str, book: Rulebook) -> str | None:
    """The person the named ladder leads to: the agency, else the process owner for two attempts, else the ladder."""
    return agency(facts) or _owner(facts) or ladder(facts, book.ladders[name])


def person(facts: Facts, rule: Rule, book: Rulebook) -> str | None:
    """The one person a rule turns to, or None when nobody is known."""
    named = _named(facts, rule.to)
    if named is not None:
        return named
    name = _LADDER.get(rule.to) or _stage_ladder(facts, hearing_offer=rule.to == "ladder_stage")
    return stage_person(facts, name, book)


def next_attempt(facts: Facts, book: Rulebook) -> tuple[str | None, str]:
    """Target and name of attempt n + 1 (RULEBOOK 4.3)."""
    last = facts.last_attempt.target if facts.last_attempt else None
    was_back = last is not None and is_back(person_of(facts.lead, last))
    target = _next_target(facts, book, last, was_back)
    if target is None:
        return None, book.nobody.action
    tried = facts.log.tried
    if is_back(person_of(facts.lead, target)):
        return target, "back_channel"
    if facts.stage == "applied" and was_back:
        return target, "status_application"
    if tried and target not in tried:
        return target, "ask_alternate"
    return target, "closing_loop" if facts.n_unanswered + 1 >= facts.cap else "second_try"


def _next_target(facts: Facts, book: Rulebook, last: str | None, was_back: bool) -> str | None:
    k = facts.n_unanswered + 1
    through = agency(facts) or _owner(facts)
    if through is not None:
        return through
    if k == 2 and last is not None:
        return ladder(facts, book.ladders["second"]) if was_back else last
    if k == 3:
        fresh = ladder(facts, book.ladders["third"], frozenset(facts.log.tried))
        if fresh is not None or last is not None:
            return fresh or last
    return ladder(facts, book.ladders["interviewed" if k > 3 else _stage_ladder(facts)])


def _owner(facts: Facts) -> str | None:
    owner = facts.lead.process_owner
    if owner is None or facts.n_unanswered > 1:
        return None
    contact = person_of(facts.lead, owner)
    return owner if contact is not None and contactable(contact, facts.lead.no_calls) else None


def _stage_ladder(facts: Facts, hearing_offer: bool = False) -> str:
    if hearing_offer and facts.sk == "applied":
        return "interviewed"
    return "interviewed" if facts.sk == "offer" else facts.sk


def _named(facts: Facts, policy: str) -> str | None:
    log = facts.log
    if policy == "agreed_with":
        return speaker(log.agreed, log.back) if log.agreed else None
    event = {"offer_from": log.offer, "sender": log.reply, "promised_with": log.promise, "plan_with": log.plan}.get(
        policy
    )
    return speaker(event, log.back) if event else None


def _best(facts: Facts, people: list[Contact]) -> str | None:
    """The one most recently heard from, else the first listed."""
    if len(people) < 2:
        return people[0].key if people else None
    keys = [c.key for c in people]
    for event in reversed(facts.log.words):
        for key in event.who:
            if key in keys:
                return key
    return keys[0]


def channel(facts: Facts, rule: Rule, contact: Contact | None) -> str | None:
    """The channel the rule uses with this person on this day."""
    via, lead, profile = rule.via, facts.lead, facts.profile
    if via == "sender_channel":
        return answering(facts.log.reply) if facts.log.reply else "email"
    if via == "agreed_via":
        agreed = facts.log.agreed
        return pick(word(agreed.agreed_via if agreed else None) or "call", contact, False)
    if via == "urgent_call":
        return pick("call" if facts.calendar.is_bd(facts.today) else "email", contact, False)
    if is_back(contact):
        return pick("email", contact, lead.no_calls)
    wish = word(contact.preferred) if contact is not None else None
    if wish is not None:
        return pick(wish, contact, lead.no_calls)
    if via == "stage_channel":
        via = profile.first_channel[facts.sk]
        if (facts.n_unanswered + 1) % 2 == 0 and profile.flip_channel[facts.sk]:
            via = {"call": "email", "email": "call"}.get(via, via)
    return pick(via, contact, lead.no_calls)
