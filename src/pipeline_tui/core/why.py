"""Why a verdict is what it is: facts with the entries they came from, and the rules that were passed over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from typing import Any

from .facts import Facts
from .judge import first_match, judge
from .model import Event, Lead
from .tables import Condition, Rule, Rulebook, holds, test
from .terms import FACTS, OP_WORDS, PARAMS
from .verdict import OtherOffer, Verdict
from .why_numbers import origin
from .wording import called, long_date
from .words import names


@dataclass(frozen=True, slots=True)
class FactUsed:
    """One fact the matching rule looked at."""

    fact: str
    """Its name in the table."""
    label: str
    """Its name in words."""
    value: str
    """What it is on this lead, in words."""
    wanted: str
    """What the rule asks of it, in words."""
    positions: tuple[int, ...]
    """Positions in `lead.log` of the entries it came from, in log order."""
    events: tuple[str, ...]
    """Their ids; empty ones (entries not stored yet) are left out."""
    origin: str = ""
    """Where the number that the rule asks for comes from, in words; empty where it asks for none of that kind."""
    offer: OtherOffer | None = None
    """The offer held elsewhere that it came from."""


@dataclass(frozen=True, slots=True)
class Passed:
    """A rule that stands above the matching one and did not apply."""

    rule: str
    name: str
    why: str
    """The first condition that failed, in words: "stage is applied, it needs offer"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Everything behind a verdict."""

    verdict: Verdict
    name: str
    """The rule's name: "silence after interviews"."""
    profile: str
    """The profile whose numbers were used."""
    facts: tuple[FactUsed, ...]
    passed: tuple[Passed, ...]
    sources: tuple[str, ...]
    clears: str
    until: date | None
    """First day on which the verdict changes by itself; None when it does not."""


_ENTRIES: dict[str, Callable[[Facts], list[Event | None]]] = {
    "screened": lambda f: [*f.log.held],
    "rounds": lambda f: [*f.log.held],
    "silence_bd": lambda f: [f.anchor_event],
    "n_unanswered": lambda f: [e for a in f.log.attempts for e in a.events],
    "wait_over": lambda f: [*f.last_attempt.events] if f.last_attempt else [],
    "final_wait_over": lambda f: [*f.last_attempt.events] if f.last_attempt else [],
    "agreed_state": lambda f: [f.log.agreed],
    "plan_state": lambda f: [f.log.plan],
    "promise_state": lambda f: [f.log.promise],
    "promise_late_bd": lambda f: [f.log.promise],
    "thanks_state": lambda f: [f.log.interviewers[key] for key in f.thanks_owed],
    "reply_state": lambda f: [f.log.reply],
    "reply_age_bd": lambda f: [f.log.reply],
    "upcoming_interview": lambda f: [f.upcoming],
    "unlogged_interview": lambda f: [f.unlogged],
    "offer_deadline": lambda f: [f.log.deadline],
    "offer_needs_paper": lambda f: [f.log.offer],
    "offer_needs_deadline": lambda f: [f.log.offer],
    "offer_age_bd": lambda f: [f.log.offer],
    "competing_offer": lambda f: [f.log.met],
    "out_since_close": lambda f: [f.log.last_mine] if f.out_on else [],
    "days_since_close_or_out": lambda f: [f.log.last_mine] if f.out_on else [],
}
"""For each fact that comes from the log, the entries behind it."""

_DATED = {
    "silence_bd": "anchor", "agreed_state": "agreed_due", "plan_state": "plan_due", "promise_state": "promise_trigger",
    "wait_over": "backoff_date", "final_wait_over": "final_date", "upcoming_interview": "interview_date",
    "unlogged_interview": "unlogged_on", "offer_deadline": "deadline", "reply_state": "reply_on",
    "closed_bd": "closed_on", "closed_days": "closed_on",
}  # fmt: skip
"""Facts that turn on one day, and the attribute that holds it."""


def explained(on: Callable[[date], Facts], today: date, book: Rulebook) -> Explanation:
    """The explanation for `today`; `on` gives the lead's facts as of the end of a day."""
    facts = on(today)
    rule, verdict = first_match(facts, book), judge(facts, book)
    above = book.rules[: book.rules.index(rule)]
    conditions = list(rule.when)
    if rule.escalate and holds(facts, test(rule.escalate[1])):
        conditions.append(rule.escalate[1])
    if not conditions:
        conditions = [c for c in _silence(facts, book) if c.fact == "silence_bd"]
    return Explanation(
        verdict=verdict,
        name=rule.name,
        profile=facts.profile.name,
        facts=tuple(_used(facts, c) for c in dict.fromkeys(conditions)),
        passed=tuple(_passed(facts, r) for r in above),
        sources=rule.src,
        clears=verdict.clears,
        until=_first_change(on, verdict, book),
    )


def _silence(facts: Facts, book: Rulebook) -> list[Condition]:
    """What the last rule rests on: the counts of silence that the rules of this stage were waiting for."""
    return [c for rule, *_ in book.plan(facts.stage).rows for c in rule.when]


def _used(facts: Facts, condition: Condition) -> FactUsed:
    look = _ENTRIES.get(condition.fact)
    found = [e for e in look(facts) if e is not None] if look else []
    log = facts.lead.log
    positions = tuple(at for at, e in enumerate(log) if any(e is one for one in found))
    value = _value(facts, condition.fact)
    day = getattr(facts, _DATED[condition.fact]) if condition.fact in _DATED else None
    if day is not None:
        value += f" ({'since ' if condition.fact == 'silence_bd' else ''}{long_date(day, facts.today)})"
    offer = facts.competing if condition.fact == "competing_offer" else None
    if offer is not None:
        value += f" ({_offer(offer, facts.today)})"
    return FactUsed(
        fact=condition.fact,
        label=FACTS[condition.fact].label,
        value=value,
        wanted=OP_WORDS[condition.op] + said(_wanted(facts, condition)),
        positions=positions,
        events=tuple(log[at].id for at in positions if log[at].id),
        origin=origin(facts, condition.param) if condition.param else "",
        offer=offer,
    )


def _offer(offer: OtherOffer, today: date) -> str:
    """ "Vela, received Mon 5 Oct, answer by Mon 12 Oct"."""
    days = f"received {long_date(offer.received, today)}, answer by {long_date(offer.deadline, today)}"
    where = "; noted on this lead" if offer.noted else ""
    return f"{offer.company}, {days}{where}" if offer.company else days + where


def _value(facts: Facts, fact: str) -> str:
    """The fact's value in words. No note being owed now does not say that everybody was thanked."""
    value = said(getattr(facts, fact))
    if fact != "thanks_state" or facts.thanks_state != "none" or not facts.owed:
        return value
    people = names([called(facts.lead, key) for key in facts.owed])
    return f"{value} worth a note of its own any more (put your thanks to {people} into your next message)"


def _passed(facts: Facts, rule: Rule) -> Passed:
    failed = next((c for c in rule.when if not holds(facts, test(c))), None)
    if failed is None:
        return Passed(rule.id, rule.name, "")
    here = _value(facts, failed.fact)
    wanted = OP_WORDS[failed.op] + said(_wanted(facts, failed))
    return Passed(rule.id, rule.name, f"{FACTS[failed.fact].label}: {here}; it needs {wanted}")


def _wanted(facts: Facts, condition: Condition) -> Any:
    param = condition.param
    return attrgetter(PARAMS[param])(facts) if param else condition.value


def said(value: Any) -> str:
    """A fact's value in words: "yes", "9", "waiting req", "unknown"."""
    if value is None:
        return "unknown"
    if isinstance(value, Lead):
        return "as it is"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (list, tuple)):
        return ", ".join(said(v) for v in value)
    return str(value).replace("_", " ")


def key(verdict: Verdict) -> tuple[Any, ...]:
    """What must not change before `until`: rule, flag, severity, action, people, channel, signals, courtesies.

    And the date of a verdict that asks for nothing; one that asks for something is due anew every day.
    """
    v = verdict
    due = v.due if v.severity == 0 else None
    return v.rule, v.flag, v.severity, v.action, v.recipient, v.channel, v.signals, dict(v.courtesy), due


_LOOKS = 40
"""How many candidate days are tried before the nearest one is simply given."""


def _first_change(on: Callable[[date], Facts], verdict: Verdict, book: Rulebook) -> date | None:
    """The first day on which the verdict is another one; `until` names candidates, this tries them."""
    day = verdict.until
    for _ in range(_LOOKS):
        if day is None:
            return None
        later = judge(on(day), book)
        if key(later) != key(verdict):
            return day
        day = later.until
    return verdict.until
