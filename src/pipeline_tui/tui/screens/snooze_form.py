"""The form that hides a lead's flag until a day, with the reason in the user's words; what is typed is kept."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection
from functools import partial
from typing import TYPE_CHECKING

from ...core import verbs
from ...core.days import say as say_day
from ...core.model import Lead
from ...core.words import count
from ...pipeline import Pipeline
from ..drafts import Draft
from .form import Field, FormScreen

if TYPE_CHECKING:
    from ...pipeline import Change

FIELDS = (
    Field("until", "Until", 'a day ahead: "Thu", "in 2 weeks", 2026-04-01; empty wakes it'),
    Field("why", "Why", "shown when it comes back"),
)
NO_DAY = "Until when? Give a day ahead: Thu, in 2 weeks, or 2026-04-01."
"""Told where nothing is snoozed that an empty day could wake."""


def snooze_form(pipeline: Pipeline, lead: Lead, tell: Callable[[str], None], title: str = "Snooze") -> FormScreen:
    """The form over one lead; it gives the change, by which the lead is snoozed, or woken with an empty day.

    `tell` is handed a sentence when what was typed could not be kept.
    """
    title, snooze = f"{title} · {lead.company}", partial(pipeline.snooze, lead.id)
    draft = Draft(pipeline, f"snooze:{lead.id}", tell)

    def now() -> dict[str, str]:
        return _now(pipeline.lead(lead.id))

    return FormScreen(title, FIELDS, _now(lead), _saving(pipeline, snooze, [lead.id]), draft, now)


def snooze_many_form(pipeline: Pipeline, ids: Collection[str], tell: Callable[[str], None]) -> FormScreen:
    """The same form over several leads, which are snoozed or woken in one step."""
    leads = count(len(ids), "lead")

    def snooze(until: dt.date | None, why: str | None) -> Change:
        verb = verbs.snooze(until, why)
        return pipeline.change_all([(one, verb) for one in ids], f"{'snoozed' if until else 'woke'} {leads}")

    draft = Draft(pipeline, "snooze:several", tell)
    return FormScreen(f"Snooze · {leads}", FIELDS, {}, _saving(pipeline, snooze, ids), draft)


def _saving(
    pipeline: Pipeline, snooze: Callable[[dt.date | None, str | None], Change], ids: Collection[str]
) -> Callable[[dict[str, str]], dict[str, str] | Change]:
    """What the form does with the day and the reason; `snooze` takes them once the day is read."""
    from ...core.when import read_when

    today = pipeline.today

    def save(values: dict[str, str]) -> dict[str, str] | Change:
        raw = values["until"].strip()
        when = read_when(raw, today, order=pipeline.date_order) if raw else None
        if not raw and not any(lead.snoozed_until for lead in pipeline.leads(ids)):
            return {"until": NO_DAY}
        if raw and when is None:
            return {"until": f'"{raw}" is not a date I can read; try Thu, in 2 weeks, or 2026-04-01.'}
        if when and len(when.readings) > 1:
            return {"until": f'"{raw}" can be {" or ".join(d.isoformat() for d in when.readings)}; write one.'}
        if when and when.date <= today:
            return {"until": f"{say_day(when.date, today)} is not ahead; give a later day."}
        return snooze(when.date if when else None, values["why"].strip() or None)

    return save


def _now(lead: Lead) -> dict[str, str]:
    until = lead.snoozed_until.isoformat() if lead.snoozed_until else ""
    return {"until": until, "why": lead.snooze_why or ""}
