"""How commands print: lines made inert for the terminal, and the contract's JSON."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

import click

from ..core import clean

if TYPE_CHECKING:
    from ..core.cards import Card
    from ..core.facts import Facts
    from ..core.model import Lead
    from ..core.verdict import Script, Verdict
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
    from dataclasses import replace

    from ..exchange.record import event_to_record, lead_to_record

    record = lead_to_record(lead)
    record["log"] = [{"id": e.id} | event_to_record(e) for e in lead.log]
    if lead.past:
        record["past_log"] = [{"id": e.id} | event_to_record(e) for e in lead.past]
    record.pop("format")
    if not full:
        record = {"lead": record["lead"]}
    verdict = pipeline.verdict_card(lead).verdict
    record["verdict"] = verdict_json(verdict)
    if window := pipeline.dates.call_window(lead, verdict):
        record["verdict"]["call_window"] = list(window.mine)
        record["verdict"]["call_window_contact"] = list(window.local)
    record["script"] = script_json(pipeline.script(lead))
    if notes := pipeline.notes(lead):
        record["script"]["each"] = [{"to": key} | script_json(replace(script, checklist=())) for key, script in notes]
    if full:
        facts = pipeline.facts(lead)
        record["agreed_dates"] = chain_json(facts)
        record["thank_yous"] = thanks_json(facts)
        record["profile"] = pipeline.profile_words(lead)
    return record


def chain_json(facts: Facts) -> dict[str, Any]:
    """The agreed-date chain: every link with who set it and its interval in days, the trend, and what it means."""
    from ..core.chain import chain

    found = chain(facts)
    links = [
        {
            "talked_on": link.talked_on.isoformat(),
            "with": link.who,
            "agreed_on": link.agreed_on.isoformat(),
            "days": link.days,
            "state": link.state,
        }
        for link in found.links
    ]
    advice = [{"date": a.date.isoformat(), "who": a.who, "note": a.note} for a in found.advice]
    return {
        "links": links,
        "trend": found.trend,
        "reading": found.reading,
        "permission": found.permission,
        "advice": advice,
    }


def thanks_json(facts: Facts) -> list[dict[str, Any]]:
    """The thank-you matrix: one object for each interviewer and interview."""
    from ..core.thanks import matrix

    return [
        {
            "who": cell.key,
            "interview": cell.interview.isoformat(),
            "state": cell.state,
            "due": cell.due.isoformat(),
            "sent_on": cell.sent_on.isoformat() if cell.sent_on else None,
        }
        for cell in matrix(facts)
    ]


def card_line(card: Card, width: int, today: dt.date) -> str:
    """One line of `list` and `next`: mark, company and role, stage, state."""
    from ..core.model import STAGE_WORDS
    from ..core.words import MARKS

    name = f"{card.company} · {card.role}" if card.role else card.company
    if len(name) > width:
        name = name[: width - 1] + "…"
    flag, state = card.shown(today)
    return f"{MARKS[flag]} {name:<{width}}  {STAGE_WORDS[card.stage]:<22}  {state}"
