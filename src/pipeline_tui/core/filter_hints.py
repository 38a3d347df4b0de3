"""What would have worked where a filter word was written in the manner of another ("stage=applied", "due:today")."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection
from dataclasses import dataclass

_NUMBER = re.compile(r"-?\d{1,6}[a-z]*")
_DAYS = {"today": "0d", "tomorrow": "1d", "yesterday": "-1d"}


@dataclass(frozen=True, slots=True)
class Kinds:
    """The words of the language by how they are written."""

    fields: tuple[str, ...]
    """With a colon and a value."""
    keywords: tuple[str, ...]
    """Alone."""
    compared: tuple[str, ...]
    """With a sign and a number."""
    ahead: tuple[str, ...]
    """With a sign and a number of days to come."""


def for_sign(name: str, value: str, kinds: Kinds) -> str:
    """For a word that cannot be compared, with a `value` like "=applied": how it is written, or what was meant."""
    fields, compared = (*kinds.fields, "sort"), (*kinds.compared, *kinds.ahead)
    said = value.lstrip("<>=") or "word"
    if name in fields:
        return f"Write {name}:{said}."
    if name in kinds.keywords:
        return _alone(name)
    near = difflib.get_close_matches(name, (*compared, *fields), 1)
    if not near:
        return f"Use one of {', '.join(f'{word}>' for word in compared)}."
    return f"Did you mean {near[0]}:{said}?" if near[0] in fields else f"Did you mean {near[0]}>=10d?"


def for_colon(name: str, value: str, kinds: Kinds) -> str:
    """For a word that takes no value after a colon, with that `value`: how it is written, what was meant, or how to
    search for it."""
    compared = (*kinds.compared, *kinds.ahead)
    said = value.lstrip("<>=").strip()
    if name in compared:
        return f"Write {_compared(name, said, kinds)}."
    if name in kinds.keywords:
        return _alone(name)
    near = [] if value.startswith("//") else difflib.get_close_matches(name, (*kinds.fields, *compared), 1)
    if near:
        return f"Did you mean {_compared(near[0], said, kinds) if near[0] in compared else f'{near[0]}:'}?"
    search = f'Quote it to search for it: "{name}:{value}".'
    return search if value.startswith("//") else f"{search} Fields: {', '.join(f'{one}:' for one in kinds.fields)}."


def _compared(name: str, said: str, kinds: Kinds) -> str:
    if name in ("severity", "priority"):
        return f"{name}>={said if said.isdigit() else 2}"
    if name in kinds.ahead:
        return f"{name}={_DAYS[said]}" if said in _DAYS else f"{name}<={_number(said, '7d')}"
    return f"{name}>={_number(said, '10d')}"


def _number(said: str, example: str) -> str:
    if not _NUMBER.fullmatch(said):
        return example
    return said if said[-1].isalpha() else f"{said}d"


def _alone(name: str) -> str:
    return f"Write {name} alone; it takes no value."


def separated(word: str, beside: Collection[str], keywords: Collection[str]) -> str:
    """How words are written that a sign holds together ("stalled;due"), or that it stands between; empty where the sign
    is part of a text to look for.

    `word` is folded, `beside` are the words before and behind it.
    """
    parts = [part for part in re.split(r"[,;|/+&]+", word) if part]
    if not parts:
        lone = word[0] in ",;" or any(one in keywords for one in beside)
        return 'Write "or" between two words where one of them is enough, a blank where both must hold.' if lone else ""
    meant = [part in keywords for part in parts]
    loose = re.search(r"[,;|]", word)
    if len(parts) == 1 and not (loose and meant[0]):
        return ""
    if (any(meant) if loose else all(meant)) or (len(parts) > 1 and "|" in word):
        sign = next(char for char in word if char in ",;|/+&")
        behind = "without a comma" if sign == "," else f'without the "{sign}"'
        either = '; "or" stands between two of which one is enough' if len(parts) == 1 else ""
        return f"Write {' or '.join(parts)}, {behind}{either}."
    return ""
