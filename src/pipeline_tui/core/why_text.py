"""An explanation in plain words and as JSON: rule, facts and their log lines, what was passed over, what comes next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from .days import distance, say
from .model import NOTHING, Lead
from .sheet import entry, profile_words
from .terms import FACTS
from .verdict import NEVER_SNOOZED
from .why import Explanation, FactUsed, Passed
from .words import count, mark, names, to_clear

_OTHER_STAGE = f"{FACTS['stage'].label}: "
_NEEDS = "; it needs "


def why_text(
    explanation: Explanation,
    lead: Lead,
    today: date,
    *,
    everything: bool = False,
    titles: Mapping[str, str] = NOTHING,
    beside: Sequence[str] = (),
) -> str:
    """The explanation as lines of text.

    `titles` gives the readable name of a source key; a key without one stands for itself. `beside` are lines that stand
    with the verdict, as when to call.

    `lead` is the one that was explained. Of the rules passed over only those that this stage could have met are shown,
    grouped by what they lacked; `everything` lists all of them in the order of the table.
    """
    verdict = explanation.verdict
    lines = [
        f"{mark(verdict)} {verdict.reason}",
        f"  rule {verdict.rule} · {explanation.name} · {profile_words(lead, explanation.profile)}",
    ]
    lines += [f"  {words}" for words in beside]
    if verdict.rule in NEVER_SNOOZED:
        lines.append("  This cannot wait, so a snooze does not hide it.")
    lines += ["", "facts it used"]
    for same in _by_fact(explanation.facts):
        lines.append(f"  {_fact(same)}")
        lines += [f"    {entry(lead.log[at], lead, today)}" for at in same[0].positions]
    lines += _passed(explanation.passed, everything)
    lines += ["", "what it rests on", *(f"  {line}" for line in _sources(explanation.sources, titles))]
    lines += ["", "what comes next"]
    if explanation.clears:
        lines.append(f"  {to_clear(explanation.clears)}")
    lines.append(f"  {_until(explanation.until, today)}")
    return "\n".join(lines)


def _by_fact(facts: tuple[FactUsed, ...]) -> list[list[FactUsed]]:
    """The facts without repetition: conditions that look at one fact stand together."""
    groups: dict[str, list[FactUsed]] = {}
    for fact in facts:
        groups.setdefault(fact.fact, []).append(fact)
    return list(groups.values())


def _fact(same: list[FactUsed]) -> str:
    wanted = [fact.wanted + (f" ({fact.origin})" if fact.origin else "") for fact in same if _adds(fact)]
    return f"{same[0].label}: {same[0].value}" + (f"; the rule asks for {names(wanted)}" if wanted else "")


def _adds(fact: FactUsed) -> bool:
    """Whether what the rule wants says more than the value does."""
    return fact.value != fact.wanted and not fact.value.startswith(f"{fact.wanted} (")


def _passed(passed: tuple[Passed, ...], everything: bool) -> list[str]:
    if not passed:
        return ["", "no rule stands above it"]
    if everything:
        return ["", "rules passed over, from the top", *(f"  {_name(p)}: {_plain(p.why)}" for p in passed)]
    near = [p for p in passed if not p.why.startswith(_OTHER_STAGE)]
    groups: dict[str, list[str]] = {}
    for one in near:
        groups.setdefault(one.why.partition(_NEEDS)[0], []).append(_name(one))
    far = len(passed) - len(near)
    lines = ["", "rules passed over"] + [f"  {have}, so not {', '.join(rules)}" for have, rules in groups.items()]
    if far:
        lines.append(f"  and {count(far, 'rule')} of other stages")
    return lines


def _name(passed: Passed) -> str:
    return f"{passed.rule} {passed.name}"


def _plain(why: str) -> str:
    return why.replace(_NEEDS, ", it needs ")


def _sources(sources: tuple[str, ...], titles: Mapping[str, str]) -> list[str]:
    if not sources:
        return ["plain bookkeeping"]
    named = [titles.get(key, key) for key in sources if key != "design"]
    own = ["a judgement of this project"] if "design" in sources else []
    return [*(["usual advice, not a measurement:"] if named else []), *(f"  {name}" for name in named), *own]


def _until(until: date | None, today: date) -> str:
    if until is None:
        return "It stays so until you log or change something."
    return f"If nothing is logged it can next change on {say(until, today)}, {distance(until, today)}."


def why_json(explanation: Explanation, titles: Mapping[str, str] = NOTHING) -> dict[str, Any]:
    """The explanation as an object for JSON; `log` holds positions in the lead's log, `events` the ids there."""
    verdict = explanation.verdict
    return {
        "rule": verdict.rule,
        "name": explanation.name,
        "flag": verdict.flag,
        "severity": verdict.severity,
        "reason": verdict.reason,
        "profile": explanation.profile,
        "facts": [_fact_json(fact) for fact in explanation.facts],
        "passed": [{"rule": p.rule, "name": p.name, "why": p.why} for p in explanation.passed],
        "sources": [{"key": key, "title": titles.get(key, key)} for key in explanation.sources],
        "clears": explanation.clears,
        "until": explanation.until.isoformat() if explanation.until else None,
    }


def _fact_json(fact: FactUsed) -> dict[str, Any]:
    found: dict[str, Any] = {
        "fact": fact.fact,
        "label": fact.label,
        "value": fact.value,
        "wanted": fact.wanted,
        "log": list(fact.positions),
        "events": list(fact.events),
        "origin": fact.origin,
    }
    offer = fact.offer
    if offer is not None:
        days = {"received": offer.received.isoformat(), "deadline": offer.deadline.isoformat()}
        found["offer"] = {"company": offer.company, **days, "noted_here": offer.noted}
    return found
