"""The form that hides a lead's flag until a day, with the reason in the user's words; what is typed is kept."""

from __future__ import annotations

import json
from collections.abc import Callable

from ...core.days import say as say_day
from ...core.errors import Trouble
from ...core.model import Lead
from ...pipeline import Pipeline
from .form import Field, FormScreen

FIELDS = (
    Field("until", "Until", 'a day ahead: "Thu", "in 2 weeks", 2026-04-01; empty wakes it'),
    Field("why", "Why", "shown when it comes back"),
)


def snooze_form(pipeline: Pipeline, lead: Lead, tell: Callable[[str], None], title: str = "Snooze") -> FormScreen:
    """The form over one lead; it gives True when the lead was snoozed, or woken with an empty day.

    `tell` is handed a sentence when what was typed could not be kept.
    """
    from ...core.when import read_when

    key = f"snooze:{lead.id}"
    today = pipeline.today

    def save(values: dict[str, str]) -> dict[str, str]:
        raw = values["until"].strip()
        when = read_when(raw, today, order=pipeline.date_order) if raw else None
        if raw and when is None:
            return {"until": f'"{raw}" is not a date I can read; try Thu, in 2 weeks, or 2026-04-01.'}
        if when and len(when.readings) > 1:
            return {"until": f'"{raw}" can be {" or ".join(d.isoformat() for d in when.readings)}; write one.'}
        if when and when.date <= today:
            return {"until": f"{say_day(when.date, today)} is not ahead; give a later day."}
        pipeline.snooze(lead.id, when.date if when else None, values["why"].strip() or None)
        pipeline.keep_draft(key, "")
        return {}

    def keep(typed: dict[str, str]) -> None:
        try:
            pipeline.keep_draft(key, json.dumps(typed))
        except Trouble as trouble:
            tell(str(trouble))

    return FormScreen(f"{title} · {lead.company}", FIELDS, _kept(pipeline, key) or _now(lead), save, keep)


def _now(lead: Lead) -> dict[str, str]:
    until = lead.snoozed_until.isoformat() if lead.snoozed_until else ""
    return {"until": until, "why": lead.snooze_why or ""}


def _kept(pipeline: Pipeline, key: str) -> dict[str, str] | None:
    try:
        raw = pipeline.draft(key)
        kept = json.loads(raw) if raw else None
    except (ValueError, Trouble):
        return None
    return kept if isinstance(kept, dict) else None
