"""Checks scripts.yaml and turns it into scripts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from math import lcm
from typing import Any

from ..core import wording
from ..core.scripts import PLACEHOLDERS, ActionScript, Scripts, Wordings
from ..core.wording import Template
from .source import Path, Table

_PARTS = ("live", "voicemail", "subject", "body", "prompt")
_QUESTIONS = ("interval", "call", "other")
_BY_PLACE = ("opening", "middle")
"""Lists of wordings from which each person of a lead gets others."""
_KNOWN = (*_PARTS, *_BY_PLACE, "question", "checklist")
_ALL = dict.fromkeys(PLACEHOLDERS, True)
_NAMES = re.compile(r"\{[^{}]*\}")
_EMPTY = Template("", ())


def scripts(table: Table, below: Scripts | None = None) -> Scripts:
    """The scripts of the table; mistakes are noted in the table, and a wrong part is left empty.

    `below` are ours under a table of the user's own: their wordings stand in where none of the user's can be used.
    """
    for key in table.data:
        if key not in ("questions", "actions"):
            table.wrong((key,), f"unknown part {key!r}; it can be questions, actions")
    questions, actions = table.data.get("questions"), table.data.get("actions")
    if not isinstance(questions, dict) or set(questions) != set(_QUESTIONS):
        table.wrong(("questions",), f"questions must be {', '.join(_QUESTIONS)}")
        questions = {}
    if not isinstance(actions, dict):
        table.wrong(("actions",), "actions must list scripts by action")
        actions = {}
    asked = {key: _wordings(table, ("questions", key), raw, loose=key == "interval") for key, raw in questions.items()}
    interval, call, other = ((asked.get(key) or (_EMPTY,))[0] for key in _QUESTIONS)
    ours = below.actions if below else {}
    made = {str(name): _action(table, str(name), raw, ours.get(str(name))) for name, raw in actions.items()}
    return Scripts(made, interval, call, other)


def _action(table: Table, name: str, raw: Any, ours: ActionScript | None) -> ActionScript:
    at: Path = ("actions", name)
    if not isinstance(raw, dict):
        table.wrong(at, f"{name} must give some of {', '.join(_KNOWN)}")
        return ActionScript()
    for key in raw:
        if key not in _KNOWN:
            table.wrong((*at, key), f"{name} has an unknown part {key!r}; it can be {', '.join(_KNOWN)}")
    if ("subject" in raw) != ("body" in raw):
        table.wrong(at, f"{name} needs both subject and body, or neither")
    checklist = raw.get("checklist", [])
    if not isinstance(checklist, list) or not all(isinstance(line, str) for line in checklist):
        table.wrong((*at, "checklist"), "checklist is a list of texts")
        checklist = []
    question = raw.get("question")
    if question is not None and question not in _QUESTIONS:
        table.wrong((*at, "question"), f"question is {question!r}; it can be {', '.join(_QUESTIONS)}")
    bodies = _bodies(table, at, raw)
    parts = {
        key: _wordings(table, (*at, key), raw[key]) for key in _PARTS if key in raw and not (bodies and key == "body")
    }
    if ours:
        if "body" in parts and ours.bodies:
            bodies = tuple(_or_ours(parts["body"], one) for one in ours.bodies)
        parts = {key: _or_ours(mine, getattr(ours, key)) for key, mine in parts.items()}
    return ActionScript(checklist=tuple(checklist), question=question, bodies=bodies, **parts)


def _or_ours(mine: Wordings, ours: Wordings) -> Wordings:
    """The user's wordings, and ours after them for where theirs would lose more than half."""
    more = tuple(one for one in ours if one not in mine)
    return (*(replace(one, least=len(_NAMES.sub("", one.source)) // 2) for one in mine), *more) if more else mine


def _bodies(table: Table, at: Path, raw: Mapping[str, Any]) -> tuple[Wordings, ...]:
    """The body for each place in turn, {opening} and {middle} filled from their lists; none where it names neither."""
    body = raw.get("body")
    used = [key for key in _BY_PLACE if isinstance(body, str) and f"{{{key}}}" in body]
    lists: dict[str, Any] = {key: raw.get(key) for key in used}
    for key, texts in lists.items():
        if not (isinstance(texts, list) and texts and all(isinstance(text, str) for text in texts)):
            table.wrong((*at, key), f"{key} is a list of texts, for {{{key}}} in the body")
            return ()
    found = []
    for place in range(lcm(*(len(texts) for texts in lists.values())) if used else 0):
        text = str(body)
        for key, texts in lists.items():
            text = text.replace(f"{{{key}}}", texts[place % len(texts)])
        found.append(_wordings(table, (*at, "body"), text))
        if table.mistakes:
            break
    return tuple(found)


def _wordings(table: Table, path: Path, raw: Any, *, loose: bool = False) -> Wordings:
    """The wordings of a part; only the last one must hold whatever is known, unless `loose`."""
    texts = raw if isinstance(raw, list) else [raw]
    made: list[Template] = []
    for at, text in enumerate(texts):
        if not isinstance(text, str) or not text.strip():
            table.wrong(path, f"{path[-1]} must be a text or a list of texts")
            continue
        strict = loose or at < len(texts) - 1
        try:
            if table.own:
                made += _plain(text, strict)
            else:
                made.append(wording.parse(text, _ALL if strict else PLACEHOLDERS))
        except ValueError as error:
            table.wrong(path, str(error))
    if not texts:
        table.wrong(path, f"{path[-1]} has no text")
    return tuple(made)


def _plain(text: str, whole: bool) -> Wordings:
    """A wording of the user's own; none when it names a day that only the person can choose."""
    from ..core import plain
    from .other_form import NEVER

    return () if NEVER in text else (plain.read(text, PLACEHOLDERS, whole=whole),)
