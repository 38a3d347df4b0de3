"""A user's own tables in the form of the rule book's specification, turned into the form that is checked.

There a script gives `email: {subject, body}` and a `rule`, the questions stand in one list under `next_date_question`,
and a rule has no line for the card. Mistakes are still told at the line they stand on.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .source import Path, Table

QUESTIONS = "next_date_question"
NEVER = "{date}"
"""The specification's name for a day that only the person can choose: a wording with it is passed over."""
_MEANT = {"log_interview": ("{interview_date}", "{unlogged_on}"), "revive": ("{interview_date}", "{heard_in}")}
"""Placeholders that mean another day in one action than in the others."""


def scripts(table: Table) -> None:
    """Turns the data of a scripts.yaml into the form that is checked."""
    if QUESTIONS in table.data:
        asked = _questions(table, table.data.pop(QUESTIONS))
        given = table.data.get("questions")
        table.data["questions"] = {**asked, **given} if isinstance(given, dict) else asked
    actions = table.data.get("actions")
    for name, script in actions.items() if isinstance(actions, dict) else ():
        if isinstance(script, dict):
            _action(table, ("actions", name), script)


def _questions(table: Table, raw: Any) -> dict[str, str]:
    texts = raw if isinstance(raw, list) else [raw]
    keys = {"interval": lambda text: "{agreed_interval}" in text, "call": _plain, "other": _plain}
    found: dict[str, str] = {}
    for at, text in enumerate(texts):
        key = next((key for key, fits in keys.items() if key not in found and isinstance(text, str) and fits(text)), "")
        if not key:
            table.wrong(
                (QUESTIONS, at), f"{QUESTIONS} is a list: one question with {{agreed_interval}} and two without"
            )
            continue
        found[key] = text
        table.moved["questions", key] = (QUESTIONS, at)
    return found


def _plain(text: str) -> bool:
    return "{agreed_interval}" not in text


def _action(table: Table, at: Path, script: dict[str, Any]) -> None:
    mail = script.get("email")
    if isinstance(mail, Mapping):
        for part in mail:
            if part not in ("subject", "body"):
                table.wrong((*at, "email", part), f"an email has no part {part!r}; it can be subject, body")
            elif part in script:
                table.wrong((*at, part), f"{part} is given twice, once in email")
            table.moved[(*at, part)] = (*at, "email", part)
        script |= {part: mail[part] for part in ("subject", "body") if part in mail}
        del script["email"]
    if isinstance(script.get("rule"), str) and "checklist" not in script:
        script["checklist"] = [script.pop("rule")]
    old, new = _MEANT.get(str(at[-1]), ("", ""))
    for part, text in script.items() if old else ():
        texts = text if isinstance(text, list) else [text]
        meant = [one.replace(old, new) if isinstance(one, str) else one for one in texts]
        script[part] = meant if isinstance(text, list) else meant[0]


def with_card(rule: dict[str, Any]) -> dict[str, Any]:
    """The rule with a line for the card made of its action, and what clears it, where it gives none."""
    words = str(rule.get("action", "")).replace("_", " ") or "see why"
    if rule.get("action") == "none":
        words = str(rule.get("name", rule["id"]))
    if rule.get("action") == "stage_action":
        words = "get in touch"
    if rule.get("flag") in ("quiet", "closed"):
        made = {"card": [f"{words} · {{due_day}}", words] if rule.get("due") != "none" else words, "clears": ""}
    else:
        short = [f"{words} · {{move}}"] if rule.get("to") != "none" else []
        made = {"card": [*short, words], "clears": "Log what you did, or any word from them."}
    return {**made, **rule}
