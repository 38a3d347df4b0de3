"""From facts to verdict: the first rule that matches, the step it asks for, its dates and its words."""

from __future__ import annotations

from datetime import date

from .facts import Facts
from .rule_words import Words
from .signals import courtesies, signals
from .tables import Rule, Rulebook, Test, holds
from .until import next_change
from .verdict import Said, Verdict
from .whom import Step, resolve
from .wording import Template, cells, fill

CARD_CELLS = 26
"""Width a card's line should keep to."""


def first_match(facts: Facts, book: Rulebook) -> Rule:
    """The first rule whose conditions all hold; the last rule of a checked table always does."""
    for rule, fact, compare, value, look, others in book.plan(facts.stage).rows:
        if compare(getattr(facts, fact), look(facts) if look else value) and (not others or _all(facts, others)):
            return rule
    return book.rules[-1]


def _all(facts: Facts, tests: tuple[Test, ...]) -> bool:
    for one in tests:  # noqa: SIM110 - a generator here costs more than the tests
        if not holds(facts, one):
            return False
    return True


def judge(facts: Facts, book: Rulebook) -> Verdict:
    """The verdict of the table on these facts."""
    rule = first_match(facts, book)
    step = resolve(facts, rule, book)
    plan = book.plan(facts.stage)
    severity = rule.severity
    if rule.escalate is not None:
        higher, when = plan.escalations[rule.id]
        severity = higher if holds(facts, when) else severity
    due = _due(facts, rule)
    return Verdict.unsaid(
        lambda: _said(facts, book, rule, step, due),
        rule=rule.id,
        flag=rule.flag,
        severity=severity,
        action=step.action,
        recipient=step.recipient,
        channel=step.channel,
        due=due,
        since=getattr(facts, rule.since),
    )


def _said(facts: Facts, book: Rulebook, rule: Rule, step: Step, due: date | None) -> Said:
    """Reason, what clears it, the card's line, when the verdict can next change, signals and courtesies."""
    words = Words(facts, step, due)
    reason, card, clears = fill(rule.reason, words) or "", rule.card, rule.clears
    if step.nobody:
        nobody = book.nobody
        reason, card, clears = f"{reason} {fill(nobody.reason, words) or ''}".strip(), nobody.card, nobody.clears
    until = next_change(facts, book.plan(facts.stage).clocks[rule.id], rule.via)
    kind = courtesies(facts, step.action, step.recipient)
    return reason, fill(clears, words) or "", card_line(card, words), until, signals(facts), kind


def _due(facts: Facts, rule: Rule) -> date | None:
    """The rule's date, never one in the past."""
    if rule.due == "today":
        return facts.today
    if rule.due == "today_roll":
        return facts.calendar.fwd(facts.today)
    due: date | None = getattr(facts, rule.due)
    if due is not None and due < facts.today:
        return None if rule.severity == 0 else facts.today
    return due


def card_line(card: tuple[Template, ...], words: Words) -> str:
    """The longest wording whose names are known and that fits on a card; else the last one."""
    text = ""
    for template in card:
        said = fill(template, words)
        if said is None:
            continue
        text = said
        if cells(said) <= CARD_CELLS:
            break
    return text
