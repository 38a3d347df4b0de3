"""Checks rules.yaml and turns it into rules, ladders and the rest of the rule table."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..core import wording
from ..core.model import CONTACT_ROLES
from ..core.tables import Condition, Nobody, Rule
from ..core.terms import DATES, FACTS, FLAGS, LADDERS, OPS, PARAMS, PLACEHOLDERS, STAGE_KEYS, TO, VIA
from ..core.wording import Template
from .source import Path, Table

_NEEDED = ("id", "when", "flag", "severity", "action", "to", "via", "due", "reason", "card")
_ALLOWED = frozenset({*_NEEDED, "name", "escalate", "back_action", "since", "clears", "src", "before", "after"})
_WORD = re.compile(r"[a-z][a-z0-9_]*")
_ALL = dict.fromkeys(PLACEHOLDERS, True)


def rules(table: Table, rows: list[tuple[Path, Any]]) -> tuple[Rule, ...]:
    """The rules in the order given; each row comes with the path its mistakes are reported at."""
    made = []
    seen: set[str] = set()
    for path, raw in rows:
        rule = _rule(table, path, raw)
        if rule is None:
            continue
        if rule.id in seen:
            table.wrong((*path, "id"), f"the rule id {rule.id} is used twice")
        seen.add(rule.id)
        made.append(rule)
    if not rows or (len(made) == len(rows) and made[-1].when):
        table.wrong(
            rows[-1][0] if rows else (), "the last rule must have no conditions, so that every lead has a verdict"
        )
    return tuple(made)


def _rule(table: Table, path: Path, raw: Any) -> Rule | None:
    before = len(table.mistakes)
    if not isinstance(raw, dict) or not isinstance(raw.get("id"), str) or not raw["id"].strip():
        table.wrong(path, "a rule needs an id")
        return None
    id = raw["id"]
    for key in raw:
        if key not in _ALLOWED:
            table.wrong((*path, key), f"rule {id} has an unknown column {key!r}")
    missing = [key for key in _NEEDED if key not in raw]
    if missing:
        table.wrong(path, f"rule {id} lacks {', '.join(missing)}")
        return None
    _words(table, path, raw)
    severity = _severity(table, (*path, "severity"), raw["severity"])
    if raw["flag"] in ("quiet", "closed") and severity:
        table.wrong((*path, "severity"), f"rule {id} is {raw['flag']}, so its severity must be 0")
    when = raw["when"] if isinstance(raw["when"], list) else [raw["when"]]
    conditions = [condition(table, (*path, "when", at), one) for at, one in enumerate(when)]
    escalate = _escalate(table, (*path, "escalate"), raw.get("escalate"))
    name = str(raw.get("name", id))
    reason = template(table, (*path, "reason"), raw["reason"], otherwise=f"{name[:1].upper()}{name[1:]}.")
    card = cards(table, (*path, "card"), raw["card"], name)
    clears = template(table, (*path, "clears"), raw.get("clears", ""))
    src = raw.get("src", ["design"])
    if not isinstance(src, list) or not all(isinstance(s, str) for s in src):
        table.wrong((*path, "src"), f"rule {id}: src is a list of words")
    if len(table.mistakes) > before or reason is None or clears is None:
        return None
    return Rule(
        id=id, name=name, when=tuple(c for c in conditions if c), flag=raw["flag"],
        severity=severity, escalate=escalate, action=raw["action"], back_action=raw.get("back_action"), to=raw["to"],
        via=raw["via"], due=raw["due"], since=raw.get("since", "none"), reason=reason, card=card, clears=clears,
        src=tuple(src),
    )  # fmt: skip


def _words(table: Table, path: Path, raw: Mapping[str, Any]) -> None:
    """The columns that name something from a fixed list."""
    lists = {"flag": FLAGS, "to": TO, "via": VIA, "due": tuple(DATES), "since": tuple(DATES)}
    for key, known in lists.items():
        if raw.get(key, "none" if key == "since" else None) not in known:
            table.wrong((*path, key), f"rule {raw['id']}: {key} is {raw[key]!r}; it can be {', '.join(known)}")
    for key in ("action", "back_action"):
        if raw.get(key) is not None and not (isinstance(raw[key], str) and _WORD.fullmatch(raw[key])):
            table.wrong((*path, key), f"rule {raw['id']}: {key} must be the name of an entry of scripts.yaml")
    if (raw["to"] == "none") != (raw["via"] == "none"):
        table.wrong((*path, "via"), f"rule {raw['id']}: to and via are both none, or neither is")
    if (raw["to"] == "next_target") != (raw["action"] == "next_attempt"):
        table.wrong((*path, "action"), f"rule {raw['id']}: the action next_attempt goes with to: next_target")


def _severity(table: Table, path: Path, raw: Any) -> int:
    if isinstance(raw, bool) or not isinstance(raw, int) or not 0 <= raw <= 4:
        table.wrong(path, f"severity is {raw!r}; it must be a whole number from 0 to 4")
        return 0
    return raw


def _escalate(table: Table, path: Path, raw: Any) -> tuple[int, Condition] | None:
    if raw is None:
        return None
    if not isinstance(raw, list) or len(raw) != 2:
        table.wrong(path, "escalate is a severity and one condition, like [3, [silence_bd, ge, 10]]")
        return None
    made = condition(table, (*path, 1), raw[1])
    return (_severity(table, (*path, 0), raw[0]), made) if made else None


def condition(table: Table, path: Path, raw: Any) -> Condition | None:
    """The condition `[fact, op, value]`, or None with a mistake noted."""
    if not isinstance(raw, list) or len(raw) != 3 or not isinstance(raw[0], str):
        table.wrong(path, f"a condition is [fact, op, value], not {raw!r}")
        return None
    fact, op, value = raw
    if fact not in FACTS:
        table.wrong(path, f"unknown fact {fact!r}")
        return None
    if op not in OPS:
        table.wrong(path, f"unknown comparison {op!r}; it can be {', '.join(OPS)}")
        return None
    if fact == "lead":
        return _kept(table, path, op, value)
    why = _value_mistake(fact, op, value)
    if why:
        table.wrong(path, why)
        return None
    return Condition(fact, op, tuple(value) if isinstance(value, list) else value)


def _kept(table: Table, path: Path, op: str, line: Any) -> Condition | None:
    """The condition `[lead, in, "source:referral -tag:remote"]`: the filter language says which leads a rule is for."""
    if op != "in" or not isinstance(line, str):
        table.wrong(path, 'which leads a rule is for is written [lead, in, "a filter line"]')
        return None
    from ..core.filters import FilterError
    from ..core.rule_filter import Kept

    try:
        return Condition("lead", "in", Kept(line))
    except FilterError as error:
        table.wrong(path, f"the filter {line!r}, at character {error.position + 1}: {str(error).rstrip('.')}")
        return None


def _value_mistake(fact: str, op: str, value: Any) -> str:
    """What is wrong with comparing the fact to the value, or an empty text."""
    values = FACTS[fact].values
    if isinstance(value, str) and value.startswith("$"):
        if value[1:] not in PARAMS:
            return f"unknown parameter {value}; it can be {', '.join('$' + p for p in PARAMS)}"
        return f"{fact} is no number and cannot be compared with {value}" if values or op == "in" else ""
    many = value if isinstance(value, list) else [value]
    if (op == "in") != isinstance(value, list):
        return f"{op} compares with {'a list' if op == 'in' else 'one value'}, not {value!r}"
    if values is None:
        right = all(isinstance(v, int) and not isinstance(v, bool) for v in many)
        return "" if right else f"{fact} is a whole number and cannot be compared with {value!r}"
    if op not in ("eq", "ne", "in"):
        return f"{fact} is a word and can only be compared with eq, ne or in"
    if values == ("true", "false"):
        return "" if all(isinstance(v, bool) for v in many) else f"{fact} is true or false, not {value!r}"
    wrong = next((v for v in many if v not in values), None)
    return f"{fact} is never {wrong!r}; it can be {', '.join(values)}" if wrong is not None else ""


def template(
    table: Table, path: Path, raw: Any, names: Mapping[str, bool] = PLACEHOLDERS, otherwise: str = ""
) -> Template | None:
    """The parsed template, or None with a mistake noted; `otherwise` stands in a table of the user's own where every
    sentence was left out."""
    if not isinstance(raw, str):
        table.wrong(path, f"{path[-1]} must be a text")
        return None
    try:
        if not table.own:
            return wording.parse(raw, names)
        from ..core import plain

        return plain.read(raw, names, otherwise)
    except ValueError as error:
        table.wrong(path, str(error))
        return None


def cards(table: Table, path: Path, raw: Any, otherwise: str = "") -> tuple[Template, ...]:
    """The wordings of a card's line; only the last one must hold whatever is known, or `otherwise` stands for it."""
    texts = raw if isinstance(raw, list) else [raw]
    if not texts:
        table.wrong(path, "card needs at least one wording")
    made = [
        template(table, path, text, PLACEHOLDERS if at == len(texts) - 1 else _ALL, otherwise)
        for at, text in enumerate(texts)
    ]
    return tuple(t for t in made if t)


def ladders(table: Table, raw: Any) -> dict[str, tuple[str, ...]]:
    """The orders of roles by name."""
    made = {}
    if not isinstance(raw, dict) or set(raw) != set(LADDERS):
        table.wrong(("ladders",), f"ladders must be {', '.join(LADDERS)}")
        return {}
    for name, roles in raw.items():
        wrong = [r for r in roles if r not in CONTACT_ROLES] if isinstance(roles, list) else [roles]
        if wrong:
            table.wrong(("ladders", name), f"{wrong[0]!r} is no role; roles are {', '.join(CONTACT_ROLES)}")
        else:
            made[name] = tuple(roles)
    return made


def stage_actions(table: Table, raw: Any) -> dict[str, str]:
    """What "stage_action" means, by stage."""
    if not isinstance(raw, dict) or set(raw) != set(STAGE_KEYS) or not all(isinstance(v, str) for v in raw.values()):
        table.wrong(("stage_actions",), f"stage_actions must name an action for each of {', '.join(STAGE_KEYS)}")
        return {}
    return dict(raw)


def nobody(table: Table, raw: Any) -> Nobody | None:
    """What a rule becomes when there is nobody to turn to."""
    at: Path = ("nobody",)
    if not isinstance(raw, dict) or set(raw) != {"action", "via", "reason", "card", "clears"}:
        table.wrong(at, "nobody must give action, via, reason, card and clears")
        return None
    reason, clears = template(table, (*at, "reason"), raw["reason"]), template(table, (*at, "clears"), raw["clears"])
    card = cards(table, (*at, "card"), raw["card"])
    if reason is None or clears is None or not card:
        return None
    return Nobody(action=str(raw["action"]), via=str(raw["via"]), reason=reason, card=card, clears=clears)
