"""Checks scripts.yaml and turns it into scripts."""

from __future__ import annotations

from typing import Any

from ..core import wording
from ..core.scripts import PLACEHOLDERS, ActionScript, Scripts, Wordings
from ..core.wording import Template
from .source import Path, Table

_PARTS = ("live", "voicemail", "subject", "body", "prompt")
_QUESTIONS = ("interval", "call", "other")
_ALL = dict.fromkeys(PLACEHOLDERS, True)
_EMPTY = Template("", ())


def scripts(table: Table) -> Scripts:
    """The scripts of the table; mistakes are noted in the table, and a wrong part is left empty."""
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
    return Scripts({str(name): _action(table, str(name), raw) for name, raw in actions.items()}, interval, call, other)


def _action(table: Table, name: str, raw: Any) -> ActionScript:
    at: Path = ("actions", name)
    if not isinstance(raw, dict):
        table.wrong(at, f"{name} must give some of {', '.join(_PARTS)}, checklist")
        return ActionScript()
    for key in raw:
        if key not in (*_PARTS, "checklist"):
            table.wrong((*at, key), f"{name} has an unknown part {key!r}; it can be {', '.join(_PARTS)}, checklist")
    if ("subject" in raw) != ("body" in raw):
        table.wrong(at, f"{name} needs both subject and body, or neither")
    checklist = raw.get("checklist", [])
    if not isinstance(checklist, list) or not all(isinstance(line, str) for line in checklist):
        table.wrong((*at, "checklist"), "checklist is a list of texts")
        checklist = []
    parts = {key: _wordings(table, (*at, key), raw[key]) for key in _PARTS if key in raw}
    return ActionScript(checklist=tuple(checklist), **parts)


def _wordings(table: Table, path: Path, raw: Any, *, loose: bool = False) -> Wordings:
    """The wordings of a part; only the last one must hold whatever is known, unless `loose`."""
    texts = raw if isinstance(raw, list) else [raw]
    made = []
    for at, text in enumerate(texts):
        if not isinstance(text, str) or not text.strip():
            table.wrong(path, f"{path[-1]} must be a text or a list of texts")
            continue
        try:
            made.append(wording.parse(text, _ALL if loose or at < len(texts) - 1 else PLACEHOLDERS))
        except ValueError as error:
            table.wrong(path, str(error))
    if not texts:
        table.wrong(path, f"{path[-1]} has no text")
    return tuple(made)
