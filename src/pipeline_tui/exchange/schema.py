"""The border for interchange records: checks each field and makes its text inert; what is wrong becomes a sentence.

Imports pydantic, so this module is imported only where records come in.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from typing import Annotated, Any, Required

from pydantic import AfterValidator, BeforeValidator, ConfigDict, Field, TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError
from typing_extensions import TypedDict

from ..core import clean
from ..core.model import CONTACT_ROLES, DIRECTIONS, KINDS, OUTCOMES, STAGES
from .record import FORMAT
from .report import short

DEPTH_LIMIT = 40
"""How deep unknown fields may be nested."""

_PLAIN = 10_000
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
_TYPES = {
    "missing": "is missing",
    "string_type": "must be text",
    "float_type": "must be a number",
    "int_type": "must be a whole number",
    "int_from_float": "must be a whole number",
    "greater_than_equal": "must be a number from 0 on",
    "less_than_equal": "is too large a number",
    "bool_type": "must be true or false",
    "list_type": "must be a list",
    "dict_type": "must be an object in braces",
}


def _wrong(why: str) -> PydanticCustomError:
    return PydanticCustomError("ours", "{why}", {"why": why})


def _one_of(words: tuple[str, ...]) -> Callable[[str], str]:
    def check(raw: str) -> str:
        if raw not in words:
            raise _wrong(f"“{short(raw)}” is not one of {', '.join(words)}")
        return raw

    return check


def _day(raw: Any) -> str:
    if isinstance(raw, str) and _DAY.fullmatch(raw):
        try:
            dt.date.fromisoformat(raw)
        except ValueError:
            pass
        else:
            return raw
    if isinstance(raw, str):
        raise _wrong(f"“{short(raw)}” is not a day of the calendar written YYYY-MM-DD")
    raise _wrong("must be a day written YYYY-MM-DD")


def _rhythm(raw: int) -> int:
    if raw < 1:
        raise _wrong("must be a number of business days from 1 on")
    return raw


def _time(raw: str) -> str:
    if not _TIME.fullmatch(raw):
        raise _wrong(f"“{short(raw)}” is not a time written HH:MM")
    return raw


def _line(raw: str) -> str:
    return raw.strip() if raw.isascii() and raw.isprintable() and len(raw) < _PLAIN else clean.line(_long(raw))


def _long(raw: str) -> str:
    if raw.isascii() and raw.isprintable() and len(raw) < _PLAIN:
        return raw  # nothing to clean, and most text is like this: half the time of a long file is saved
    text = clean.text(raw)
    if len(text) > clean.NOTE_LIMIT:
        raise _wrong(f"is longer than {clean.NOTE_LIMIT:,} characters")
    return text


def _listed(raw: Any) -> Any:
    return [raw] if isinstance(raw, str) else raw


def _named(raw: Any) -> Any:
    if isinstance(raw, Mapping) and len({clean.line(key) for key in raw}) < len(raw):
        raise _wrong("has two people under one key")
    return raw


def inert(value: Any, depth: int = 0) -> Any:
    """An unknown field's value with its texts cleaned. Raises PydanticCustomError when nested too deep."""
    if depth > DEPTH_LIMIT:
        raise _wrong(f"is nested deeper than {DEPTH_LIMIT} levels")
    if isinstance(value, str):
        return _long(value)
    if isinstance(value, dict):
        return {clean.line(key): inert(part, depth + 1) for key, part in value.items()}
    if isinstance(value, list):
        return [inert(part, depth + 1) for part in value]
    return value


Line = Annotated[str, AfterValidator(_line)]
Text = Annotated[str, AfterValidator(_long)]
Day = Annotated[str, BeforeValidator(_day)]
Time = Annotated[str, AfterValidator(_time)]
Number = Annotated[int, Field(ge=0, le=1_000_000)]
Rhythm = Annotated[int, Field(le=1_000_000), AfterValidator(_rhythm)]
Lines = Annotated[list[Line], BeforeValidator(_listed)]


class _Part(TypedDict, total=False):
    """Checked as plain dictionaries: half the time of models, and what stands in the record is all there is."""

    __pydantic_config__ = ConfigDict(extra="allow", strict=True)  # type: ignore[misc]


class _Lead(_Part, total=False):
    id: Line | None
    company: Required[Line]
    role: Line | None
    stage: Annotated[str, AfterValidator(_one_of(STAGES))] | None
    stage_since: Day | None
    applied_on: Day | None
    found_on: Day | None
    closes_on: Day | None
    closed_on: Day | None
    outcome: Annotated[str, AfterValidator(_one_of(OUTCOMES))] | None
    source: Line | None
    location: Line | None
    url: Line | None
    salary: Line | None
    priority: Annotated[int, Field(ge=-1_000_000, le=1_000_000)] | None
    rank: Annotated[float, Field(allow_inf_nan=False)] | None
    tags: Lines | None
    notes: Text | None
    frozen: bool | None
    process_owner: Line | None
    cadence_bd: Rhythm | None
    no_calls: bool | None
    profile: Annotated[str, AfterValidator(_one_of(("gentle", "standard", "persistent")))] | None
    country: Line | None
    snoozed_until: Day | None
    snooze_why: Line | None
    origin: Annotated[dict[str, Any], AfterValidator(inert)] | None


class _Contact(_Part, total=False):
    name: Line | None
    role: Annotated[str, AfterValidator(_one_of(CONTACT_ROLES))] | None
    title: Line | None
    channels: Lines | None
    email: Line | None
    phone: Line | None
    tz: Line | None
    preferred: Line | None


class _Event(_Part, total=False):
    supersedes: Line | None
    date: Required[Day]
    kind: Required[Annotated[str, AfterValidator(_one_of(KINDS))]]
    dir: Annotated[str, AfterValidator(_one_of(DIRECTIONS))] | None
    who: Lines | None
    time: Time | None
    minutes: Number | None
    held: bool | None
    agreed_on: Day | None
    agreed_via: Line | None
    promise_by: Day | None
    plan_on: Day | None
    needs_reply: bool | None
    auto: bool | None
    purpose: Line | None
    told_offer: bool | None
    deadline: Day | None
    written: bool | None
    promise_cleared: bool | None
    agreed_cleared: bool | None
    outcome: Line | None
    note: Text | None


class _Record(_Part, total=False):
    format: Required[Annotated[str, AfterValidator(_one_of((FORMAT,)))]]
    lead: Required[_Lead]
    contacts: Annotated[dict[Line, _Contact], BeforeValidator(_named)] | None
    log: list[_Event] | None


_CHECK = TypeAdapter(_Record)
_LEAD, _CONTACT, _EVENT, _RECORD = (frozenset(part.__annotations__) for part in (_Lead, _Contact, _Event, _Record))


def checked(record: Any) -> dict[str, Any]:
    """The record with every known field checked and all text inert; days stay text, unknown fields are kept.

    Raises ValueError whose text says in words which field is wrong and what would work.
    """
    try:
        found: Any = _CHECK.validate_python(record)
    except ValidationError as exc:
        first = exc.errors(include_url=False, include_input=False)[0]
    else:
        _tame(found, _RECORD)
        _tame(found["lead"], _LEAD)
        for person in (found.get("contacts") or {}).values():
            _tame(person, _CONTACT)
        for event in found.get("log") or ():
            _tame(event, _EVENT)
        return dict(found)
    ours = first["type"] == "ours"
    what = first["ctx"]["why"] if ours else _TYPES.get(first["type"], "cannot be read")
    raise ValueError(f"{_where(first['loc'])} {what}")


def _tame(part: dict[str, Any], known: frozenset[str]) -> None:
    """Makes the text in unknown fields inert, in place."""
    if part.keys() <= known:
        return
    for name in part.keys() - known:
        try:
            part[name] = inert(part[name])
        except PydanticCustomError as error:
            raise ValueError(f"{name} {error.message()}") from None


def _where(loc: tuple[int | str, ...]) -> str:
    if len(loc) < 2:
        return str(loc[0]) if loc else "the record"
    if loc[0] == "log":
        return f"{loc[2]} of log entry {int(loc[1]) + 1}" if len(loc) > 2 else f"log entry {int(loc[1]) + 1}"
    if loc[0] == "contacts":
        return f"{loc[2]} of a contact" if len(loc) > 2 and loc[2] != "[key]" else "a contact"
    return str(loc[1])
