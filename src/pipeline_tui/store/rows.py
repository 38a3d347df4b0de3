"""Leads as rows of three tables and back.

What was encoded decodes to the lead again: dates are ISO text, truth is 0 or 1, lists and mappings are JSON text,
unknown is NULL. A row that was deleted keeps its place with `deleted_at` set.
"""

from __future__ import annotations

import datetime as dt
import json
import math
import sqlite3
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, fields
from functools import lru_cache
from operator import attrgetter, itemgetter
from typing import Any

from ..core.corrections import in_place, split
from ..core.model import NOTHING, Contact, Event, Lead
from .border import unstorable

Row = dict[str, Any]
"""A row by column name."""
_Kinds = tuple[tuple[frozenset[str], Callable[[Any], Any]], ...]

DATES = frozenset({
    "stage_since", "applied_on", "found_on", "closes_on", "closed_on", "snoozed_until", "date", "agreed_on",
    "promise_by", "plan_on", "deadline",
})  # fmt: skip
FLAGS = frozenset({
    "frozen", "no_calls", "held", "needs_reply", "auto", "told_offer", "written", "promise_cleared", "agreed_cleared",
})  # fmt: skip
LISTS = frozenset({"tags", "channels", "who"})
_MAPS = frozenset({"origin", "extra"})
PACKED = LISTS | _MAPS
"""Fields that are stored as JSON text; `FLAGS` are stored as 0 or 1, `DATES` as ISO text."""

LEAD = tuple(f.name for f in fields(Lead) if f.name not in ("contacts", "log", "past"))
CONTACT = tuple(f.name for f in fields(Contact))
EVENT = tuple(f.name for f in fields(Event))

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "lead": (*LEAD, "deleted_at"),
    "contact": (*CONTACT, "id", "lead_id", "seq", "deleted_at"),
    "event": (*EVENT, "lead_id", "seq", "deleted_at"),
}
"""The columns that are read and written, by table; the model's fields come first."""

_DELETED = -1
_SEQ = -2
_OWNER = -3
_DATE = EVENT.index("date")
_SUPERSEDES = EVENT.index("supersedes")


@dataclass(slots=True)
class Bundle:
    """The rows of one lead: its own, its people's and its log's, each with the values of `COLUMNS`."""

    lead: tuple[Any, ...]
    contacts: list[tuple[Any, ...]] = field(default_factory=list)
    events: list[tuple[Any, ...]] = field(default_factory=list)


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError


_JSON = json.JSONEncoder(ensure_ascii=False, allow_nan=False, default=_plain)


def as_json(value: Any) -> str:
    """The value as JSON text. Raises BadInput on what JSON has no word for, NaN among it."""
    try:
        return _JSON.encode(value)
    except (TypeError, ValueError, RecursionError):
        raise unstorable("it is no text, number, truth value, or list or table of these") from None


def _number(value: float) -> float:
    if not math.isfinite(value):
        raise unstorable("it is a number without an end")
    return value


def _each(names: tuple[str, ...], kinds: _Kinds) -> tuple[tuple[int, Callable[[Any], Any]], ...]:
    return tuple((names.index(name), turn) for name in names for group, turn in kinds if name in group)


_known_list = lru_cache(maxsize=4096)(as_json)


def _list_text(value: tuple[str, ...]) -> str:
    try:
        return _known_list(value)
    except TypeError:  # something in it cannot be remembered
        return as_json(value)


_WRITERS = {
    names: _each(
        names,
        (
            (DATES, dt.date.isoformat),
            (FLAGS, int),
            (LISTS, _list_text),
            (_MAPS, as_json),
            (frozenset({"rank"}), _number),
        ),
    )
    for names in (LEAD, CONTACT, EVENT)
}
_GETTERS = {names: attrgetter(*names) for names in (LEAD, CONTACT, EVENT)}
_EXTRA = {names: names.index("extra") for names in (LEAD, CONTACT, EVENT)}


def encode(thing: Lead | Contact | Event, names: tuple[str, ...]) -> list[Any]:
    """The fields of a value (`names` is LEAD, CONTACT or EVENT) as SQLite stores them; an empty `extra` is NULL."""
    row = list(_GETTERS[names](thing))
    if not thing.extra:
        row[_EXTRA[names]] = None
    for at, turn in _WRITERS[names]:
        value = row[at]
        if value is not None:
            row[at] = turn(value)
    return row


@lru_cache(maxsize=4096)
def _list(text: str) -> tuple[Any, ...]:
    return tuple(json.loads(text))


_READERS = {
    names: _each(names, ((DATES, dt.date.fromisoformat), (FLAGS, bool), (LISTS, _list), (_MAPS, json.loads)))
    for names in (LEAD, CONTACT, EVENT)
}


def take(row: Iterable[Any], names: tuple[str, ...]) -> Row:
    """The model's values of a row: `names` is LEAD, CONTACT or EVENT. ValueError or TypeError: we never wrote this."""
    own = list(row)
    for at, read in _READERS[names]:
        value = own[at]
        if value is not None:
            own[at] = read(value)
    out = dict(zip(names, own, strict=False))
    if out["extra"] is None:
        out["extra"] = NOTHING
    return out


def decode(bundle: Bundle) -> Lead:
    """The lead these rows say, without deleted people and entries; log by date, ties in the order they were logged.

    Raises ValueError or TypeError on a row that we cannot have written.
    """
    people = sorted((c for c in bundle.contacts if c[_DELETED] is None), key=itemgetter(_SEQ))
    log = sorted((e for e in bundle.events if e[_DELETED] is None), key=itemgetter(_DATE, _SEQ))
    entries = [Event(**take(e, EVENT)) for e in log]
    stand, past = split(in_place(entries)) if any(e[_SUPERSEDES] for e in log) else (tuple(entries), ())
    return Lead(
        **take(bundle.lead, LEAD),
        contacts=tuple([Contact(**take(c, CONTACT)) for c in people]),
        log=stand,
        past=past,
    )


def fetch(conn: sqlite3.Connection, only: Collection[str] | None = None, *, deleted: bool = False) -> list[Bundle]:
    """The rows of all leads, or of those named, in the order the leads were added: three queries, whatever the number.

    Deleted leads are left out; `deleted` says whether deleted people and entries come along.
    """
    wanted: tuple[str, ...] = () if only is None else (json.dumps(list(only)),)

    def rows(table: str, key: str, with_deleted: bool) -> sqlite3.Cursor:
        where = ["1"] if with_deleted else ["deleted_at IS NULL"]
        if only is not None:
            where.append(f"{key} IN (SELECT value FROM json_each(?))")
        order = " ORDER BY rowid" if table == "lead" else ""
        return conn.execute(
            f"SELECT {', '.join(COLUMNS[table])} FROM {table} WHERE {' AND '.join(where)}{order}", wanted
        )

    bundles = {row[0]: Bundle(row) for row in rows("lead", "id", False)}
    for row in rows("contact", "lead_id", deleted):
        if owner := bundles.get(row[_OWNER]):
            owner.contacts.append(row)
    for row in rows("event", "lead_id", deleted):
        if owner := bundles.get(row[_OWNER]):
            owner.events.append(row)
    return list(bundles.values())
