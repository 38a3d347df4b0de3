"""A card as a row of the index and back: the columns, what they are sorted by, and what they are searched by."""

from __future__ import annotations

import datetime as dt
import json
from functools import lru_cache
from typing import Any

from ..core.board import column_key, triage_key
from ..core.cards import Card
from ..core.clean import fold
from ..core.model import NOTHING
from ..core.verdict import STALLED, Verdict

_DAYS = ("stage_since", "touched_on", "heard_on", "agreed_on", "snoozed_until", "closed_on", "due", "since", "until")
CARD = (
    "id", "company", "role", "stage", "outcome", "source", "tags", "priority", "rank", "thanks_owed", *_DAYS,
    "rule", "flag", "severity", "action", "channel", "said",
)  # fmt: skip
SORTED = ("grp", "num", "day", "who", "turn", "needs", "stalled", "snoozed", "judged_on", "again_on")
SEARCHED = ("company_f", "role_f", "source_f", "tags_f", "people", "text")
ALL = (*CARD, *SORTED, *SEARCHED)
ASKED = (
    "needs", "turn", "text", "stalled", "snoozed", "flag", "severity", "due", "heard_on", "touched_on", "stage_since",
    "agreed_on", "since", "outcome", "thanks_owed", "priority", "action", "rule", "channel", "company_f", "role_f",
    "source_f", "tags_f", "people",
)  # fmt: skip
"""What filters and orders ask for beyond a card's place."""
_INTEGERS = {"priority", "thanks_owed", "severity", "grp", "turn", "needs", "stalled", "snoozed"}
_REALS = {"rank", "num"}
COLUMNS = ", ".join(f"{n} {'INTEGER' if n in _INTEGERS else 'REAL' if n in _REALS else 'TEXT'}" for n in ALL)
"""The columns as CREATE TABLE has them."""


def day_text(value: dt.date | None) -> str | None:
    """A day as ISO text."""
    return value.isoformat() if value is not None else None


def row_of(card: Card, today: dt.date) -> tuple[Any, ...]:
    """The values of `ALL` for a card as judged today."""
    verdict = card.verdict
    grp, num, day, who = column_key(card, today)
    needs = card.needs_me(today)
    if needs:
        _, _, day, who = triage_key(card)
    again = min((d for d in (verdict.until, card.snoozed_until) if d is not None and d > today), default=None)
    own = (
        card.id, card.company, card.role, card.stage, card.outcome, card.source,
        json.dumps(card.tags) if card.tags else None, card.priority, card.rank, card.thanks_owed,
        *(day_text(d) for d in (
            card.stage_since, card.touched_on, card.heard_on, card.agreed_on, card.snoozed_until, card.closed_on,
            verdict.due, verdict.since, verdict.until,
        )),
        verdict.rule, verdict.flag, verdict.severity, verdict.action, verdict.channel, said(verdict),
    )  # fmt: skip
    snoozed = card.snoozed(today)
    order = (
        grp, num, day.isoformat(), who, -verdict.severity, needs, verdict.flag in STALLED and not snoozed, snoozed,
        today.isoformat(), day_text(again),
    )  # fmt: skip
    searched = (
        fold(card.company), fold(card.role), fold(card.source or ""), "\n".join(map(fold, card.tags)),
        "\n".join(card.people), card.text,
    )  # fmt: skip
    return (*own, *order, *searched)


def said(verdict: Verdict) -> str:
    """What is said of a lead, as JSON: all of it counts days."""
    words = (verdict.reason, verdict.clears, verdict.state, verdict.recipient, verdict.signals, dict(verdict.courtesy))
    return json.dumps(words, ensure_ascii=False)


@lru_cache(maxsize=1000)
def card_of(row: tuple[Any, ...]) -> Card:
    """The card of a row with the values of `CARD` and `judged_on`; without the text that is only searched.

    After a change most rows on the screen are what they were, and so are their cards.
    """
    (
        key, company, role, stage, outcome, source, tags, priority, rank, thanks, stage_since, touched, heard, agreed,
        snoozed, closed, due, since, until, rule, flag, severity, action, channel, said, _,
    ) = row  # fmt: skip
    reason, clears, state, recipient, signals, courtesy = json.loads(said)
    read = _read_day
    return Card(
        id=key, company=company, role=role, stage=stage, outcome=outcome, source=source,
        tags=tuple(json.loads(tags)) if tags else (), priority=priority, rank=rank, thanks_owed=bool(thanks),
        stage_since=read(stage_since), touched_on=read(touched), heard_on=read(heard), agreed_on=read(agreed),
        snoozed_until=read(snoozed), closed_on=read(closed),
        verdict=Verdict(
            rule, flag, severity, action, tuple(recipient), channel, read(due), reason, clears, state, tuple(signals),
            {name: tuple(keys) for name, keys in courtesy.items()} if courtesy else NOTHING, read(since), read(until),
        ),
    )  # fmt: skip


def _read_day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None
