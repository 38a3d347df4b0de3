"""How commands print: lines made inert for the terminal, and the contract's JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from ..core import clean
from ..core.cards import Card
from ..core.model import STAGE_WORDS, Lead
from ..core.verdict import Script, Verdict
from ..core.words import mark

if TYPE_CHECKING:
    from ..pipeline import Pipeline

pass_session = click.pass_obj
json_option = click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")


def say(text: str = "") -> None:
    """Prints lines to stdout with everything a terminal would obey taken out."""
    click.echo(clean.text(text))


def tell(text: str) -> None:
    """Prints a message to stderr, made inert in the same way."""
    click.echo(clean.text(text), err=True)


def dump(document: Any) -> None:
    """Prints one JSON document, in ASCII so that no locale can break it."""
    click.echo(json.dumps(document, ensure_ascii=True, indent=2))


def verdict_json(verdict: Verdict) -> dict[str, Any]:
    """The verdict as the contract's object."""
    return {
        "rule": verdict.rule,
        "flag": verdict.flag,
        "severity": verdict.severity,
        "action": verdict.action,
        "recipient": list(verdict.recipient),
        "channel": verdict.channel,
        "due": verdict.due.isoformat() if verdict.due else None,
        "reason": verdict.reason,
        "clears": verdict.clears,
        "state": verdict.state,
        "signals": list(verdict.signals),
        "courtesy": {name: list(keys) for name, keys in verdict.courtesy.items()},
        "since": verdict.since.isoformat() if verdict.since else None,
        "until": verdict.until.isoformat() if verdict.until else None,
    }


def script_json(script: Script) -> dict[str, Any]:
    """The script's parts that there are."""
    parts = {
        "live": script.live,
        "voicemail": script.voicemail,
        "subject": script.subject,
        "body": script.body,
        "prompt": script.prompt,
        "checklist": list(script.checklist) or None,
    }
    return {name: part for name, part in parts.items() if part}


def lead_json(pipeline: Pipeline, lead: Lead, *, full: bool) -> dict[str, Any]:
    """One lead as the contract's object: lead, verdict, script; with people and log when `full`."""
    from ..exchange.record import lead_to_record

    record = lead_to_record(lead)
    record.pop("format")
    if not full:
        record = {"lead": record["lead"]}
    verdict = pipeline.verdict_card(lead).verdict
    record["verdict"] = verdict_json(verdict)
    if window := pipeline.call_window(lead, verdict):
        record["verdict"]["call_window"] = list(window.mine)
        record["verdict"]["call_window_contact"] = list(window.local)
    record["script"] = script_json(pipeline.script(lead))
    return record


def card_line(card: Card, width: int) -> str:
    """One line of `list` and `next`: mark, company and role, stage, state."""
    name = f"{card.company} · {card.role}" if card.role else card.company
    if len(name) > width:
        name = name[: width - 1] + "…"
    return f"{mark(card.verdict)} {name:<{width}}  {STAGE_WORDS[card.stage]:<22}  {card.verdict.state}"
