"""The rule tables as values: rules, profiles, limits, and the book that holds them.

Conditions are data; `Rulebook.plan` turns those of one stage into the short list that `judge` walks. Tables are checked
by `rulebook.load`; nothing here reads a file.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import time
from typing import Any

from .calendar import Calendar
from .terms import FACTS, PARAMS
from .wording import Template

Getter = Callable[[Any], Any]
Compare = Callable[[Any, Any], bool]


@dataclass(frozen=True, slots=True)
class Condition:
    """`fact op value`; a value "$x" is a parameter of the lead, its profile or the limits."""

    fact: str
    op: str
    value: Any

    @property
    def param(self) -> str | None:
        """The parameter's name when the value is one."""
        return self.value[1:] if isinstance(self.value, str) and self.value.startswith("$") else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One row of the table."""

    id: str
    name: str
    when: tuple[Condition, ...]
    flag: str
    severity: int
    escalate: tuple[int, Condition] | None
    """The severity it takes instead when the condition also holds."""
    action: str
    """A fixed action, or "stage_action" (from the table of that name), or "next_attempt" (worked out by `whom`)."""
    back_action: str | None
    """The action when the person is a referrer or mentor."""
    to: str
    via: str
    due: str
    since: str
    reason: Template
    card: tuple[Template, ...]
    """Wordings of the card's line, longest first; the first one that fits is shown."""
    clears: Template
    src: tuple[str, ...]
    """Keys of the sources; "design" is a judgement of this project."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Every number of one temperament. `_bd` counts business days in the contact's calendar."""

    name: str
    first_channel: Mapping[str, str]
    flip_channel: Mapping[str, bool]
    promise_grace_bd: int
    thr_applied: int
    thr_applied_referred: int
    thr_applied_old: int
    thr_screened: int
    int_base: int
    int_k: float
    int_lo: int
    int_hi: int
    thr_req: int
    thr_frozen: int
    cap: Mapping[str, int]
    backoff: Mapping[str, Mapping[int, int]]
    final_wait: Mapping[str, int]
    agreed_retry_bd: int
    offer_near_bd: int
    competing_horizon_bd: int
    keep_warm_days: int
    revive_days: int | None
    """None is never."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Numbers that no profile changes."""

    thank_you_fresh_days: int
    thank_you_late_bd: int
    thank_you_stale_bd: int
    reply_due_bd: int
    written_offer_bd: int
    gracious_bd: int
    keep_warm_max_days: int
    sev_escalate_factor: float
    promise_escalate_bd: int
    referrer_from_bd: int
    referrer_to_bd: int
    growing_factor: float
    growing_days: int
    put_off_days: int
    pace_break_bd: int
    pace_break_factor: float
    req_slow_days: int
    req_stuck_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Nobody:
    """What a rule becomes when it has nobody to turn to."""

    action: str
    via: str
    reason: Template
    """Added to the rule's own reason."""
    card: tuple[Template, ...]
    clears: Template


Test = tuple[str, Compare, Any, Getter | None]
"""Fact, comparison, value, and how to look the value up when it is a parameter."""


Clock = tuple[str, str, str, int, Any, Getter | None]
"""A counting fact, the attribute it counts from, its unit, and the count: value or parameter, plus a shift."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The table as one stage sees it."""

    rows: tuple[tuple[Rule, str, Compare, Any, Getter | None, tuple[Test, ...]], ...]
    """Rules that can match in this stage, without the conditions that the stage settles: each with its first test
    spread out (most rules fail it) and the others."""
    escalations: Mapping[str, tuple[int, Test]]
    """By rule id, the higher severity and when it holds."""
    clocks: Mapping[str, tuple[Clock, ...]]
    """By rule id, the counters that can end its verdict: in its own conditions and in those of the rules above."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rulebook:
    """All tables in force."""

    rules: tuple[Rule, ...]
    profiles: Mapping[str, Profile]
    limits: Limits
    ladders: Mapping[str, tuple[str, ...]]
    stage_actions: Mapping[str, str]
    nobody: Nobody
    calendar: Calendar = field(default_factory=Calendar)
    """Weekend and quiet days when nothing else is known of the contact's country."""
    call_window: tuple[time, time] = (time(9), time(17))
    """When to call, local to the contact."""
    _plans: dict[str, Plan] = field(default_factory=dict, init=False, repr=False, compare=False)

    def plan(self, stage: str) -> Plan:
        """The rows and clocks that matter in `stage`."""
        plan = self._plans.get(stage)
        if plan is None:
            plan = self._plans[stage] = _plan(self.rules, stage)
        return plan

    def rule(self, id: str) -> Rule | None:
        """The rule with this id, or None."""
        return next((r for r in self.rules if r.id == id), None)


def _known(compare: Compare) -> Compare:
    return lambda have, want: have is not None and want is not None and compare(have, want)


COMPARE: Mapping[str, Compare] = {
    "eq": operator.eq,
    "ne": operator.ne,
    "lt": _known(operator.lt),
    "le": _known(operator.le),
    "ge": _known(operator.ge),
    "gt": _known(operator.gt),
    "in": lambda have, want: have in want,
}
"""The comparisons; an unknown value is never less, more or equal in size."""


_GETTERS: Mapping[str, Getter] = {name: operator.attrgetter(path) for name, path in PARAMS.items()}


def test(condition: Condition) -> Test:
    """The condition, ready to be evaluated."""
    param = condition.param
    look = _GETTERS[param] if param else None
    # a filter line asks for more than one fact
    fact = "itself" if condition.fact == "lead" else condition.fact
    return fact, COMPARE[condition.op], condition.value, look


def holds(facts: Any, test: Test) -> bool:
    """Whether the test is true of these facts."""
    fact, compare, value, look = test
    return compare(getattr(facts, fact), look(facts) if look else value)


_ALWAYS: Test = ("stage", lambda have, want: True, None, None)


def _plan(rules: tuple[Rule, ...], stage: str) -> Plan:
    rows = []
    escalations = {}
    above: dict[Clock, None] = {}
    clocks = {}
    for rule in rules:
        settled = [c for c in rule.when if c.fact == "stage"]
        if not all(COMPARE[c.op](stage, c.value) for c in settled):
            continue
        open_ones = [c for c in rule.when if c.fact != "stage"]
        first, *others = [test(c) for c in open_ones] or [_ALWAYS]
        rows.append((rule, *first, tuple(others)))
        above.update(dict.fromkeys(clock for c in open_ones for clock in _clocks(c)))
        clocks[rule.id] = tuple(above)
        if rule.escalate:
            escalations[rule.id] = (rule.escalate[0], test(rule.escalate[1]))
            clocks[rule.id] = tuple({**above, **dict.fromkeys(_clocks(rule.escalate[1]))})
    return Plan(tuple(rows), escalations, clocks)


def _clocks(condition: Condition) -> list[Clock]:
    """The counts at which the condition can flip as time passes."""
    clock = FACTS[condition.fact].clock
    if clock is None:
        return []
    unit, base = clock
    shifts = {"ge": (0,), "lt": (0,), "gt": (1,), "le": (1,)}.get(condition.op, (0, 1))
    look = test(condition)[3]
    return [(condition.fact, base, unit, shift, condition.value, look) for shift in shifts]
