"""The form that hides a lead's flag until a day, with the reason in the user's words; what is typed is kept."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterable
from functools import partial
from typing import TYPE_CHECKING

from ...core import verbs
from ...core.days import say as say_day
from ...core.model import Lead
from ...core.words import count
from ...pipeline import Pipeline
from ..drafts import forget, keeper, kept
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
    key = f"snooze:{lead.id}"
    values = kept(pipeline, key) or _now(lead)
    return _form(
        pipeline, f"{title} · {lead.company}", key, values, partial(pipeline.snooze, lead.id), lambda: [lead], tell
    )


def snooze_many_form(pipeline: Pipeline, ids: Collection[str], tell: Callable[[str], None]) -> FormScreen:
    """The same form over several leads, which are snoozed or woken in one step."""
    leads, key = count(len(ids), "lead"), "snooze:several"

    def snooze(until: dt.date | None, why: str | None) -> Change:
        verb = verbs.snooze(until, why)
        return pipeline.change_all([(one, verb) for one in ids], f"{'snoozed' if until else 'woke'} {leads}")

    values = kept(pipeline, key) or {"until": "", "why": ""}
    return _form(pipeline, f"Snooze · {leads}", key, values, snooze, lambda: pipeline.leads(ids), tell)


def _form(
    pipeline: Pipeline,
    title: str,
    key: str,
    values: dict[str, str],
    snooze: Callable[[dt.date | None, str | None], Change],
    leads: Callable[[], Iterable[Lead]],
    tell: Callable[[str], None],
) -> FormScreen:
    from ...core.when import read_when

    today = pipeline.today

    def save(values: dict[str, str]) -> dict[str, str] | Change:
        raw = values["until"].strip()
        when = read_when(raw, today, order=pipeline.date_order) if raw else None
        if not raw and not any(lead.snoozed_until for lead in leads()):
            return {"until": NO_DAY}
        if raw and when is None:
            return {"until": f'"{raw}" is not a date I can read; try Thu, in 2 weeks, or 2026-04-01.'}
        if when and len(when.readings) > 1:
            return {"until": f'"{raw}" can be {" or ".join(d.isoformat() for d in when.readings)}; write one.'}
        if when and when.date <= today:
            return {"until": f"{say_day(when.date, today)} is not ahead; give a later day."}
        change = snooze(when.date if when else None, values["why"].strip() or None)
        forget(pipeline, key)
        return change

    return FormScreen(title, FIELDS, values, save, keeper(pipeline, key, tell))


def _now(lead: Lead) -> dict[str, str]:
    until = lead.snoozed_until.isoformat() if lead.snoozed_until else ""
    return {"until": until, "why": lead.snooze_why or ""}
