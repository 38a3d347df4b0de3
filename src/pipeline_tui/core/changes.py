"""What a step changed, in words: "role: Analyst → Senior analyst"."""

from __future__ import annotations

from typing import Any

from . import clean
from .model import STAGE_WORDS

_LONGEST = 60
_NAMES = {"rank": "place in the column", "cadence_bd": "rhythm in business days", "url": "link"}


def in_words(what: str, name: str, field: str, old: Any, new: Any, *, before: str = "", struck: bool = False) -> str:
    """One changed field as a line.

    `what` is lead, person or log entry; `name` says which person or entry; `field` is the model's name, or "present"
    for something that came or went, with truth values for `old` and `new`; `before` is the log entry that one which
    came or went corrected, or with `struck` struck out.
    """
    if before and struck:
        return f"{'struck' if new else 'stands again'}: {_short(before)}"
    if before:
        was, now = (before, name) if new else (name, before)
        return f"{what} {_short(was)} → {_short(now)}"
    which = f"{what} {_short(name)}" if name else what
    if field == "present":
        return f"{which}: {'added' if new else 'removed'}"
    where = f"{which}, " if what != "lead" else ""
    return f"{where}{_NAMES.get(field, field.replace('_', ' '))}: {_value(field, old)} → {_value(field, new)}"


def _value(field: str, value: Any) -> str:
    if value is None or value == "" or value == [] or value == {}:
        return "nothing"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return _short(", ".join(str(one) for one in value))
    if field == "stage":
        return STAGE_WORDS.get(str(value), str(value))
    return _short(str(value))


def _short(words: str) -> str:
    line = clean.line(words)
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
