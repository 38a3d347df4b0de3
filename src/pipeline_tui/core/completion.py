"""Finishes the word being typed in a quick-log line: somebody's name, or a word of a date."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .clean import fold
from .model import Contact

DATE_WORDS = (
    "tomorrow", "yesterday", "today", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    "next week", "next month", "fortnight", "weeks", "months", "business days", "end of the week", "end of the month",
    "end of the quarter", "early", "January", "February", "March", "April", "June", "July", "August", "September",
    "October", "November", "December", "Easter",
)  # fmt: skip
"""Words and phrases of dates, the likelier first."""

_WORD = re.compile(r"(?<![^\s(,;:/&+@-])[^\W\d_][\w'’-]*$")
_SHORTEST = 3
"""Letters of a date word that must stand before it is finished; a name is from two on."""


def names_of(people: Iterable[Contact]) -> list[str]:
    """What people may be called in a line: first names, then the other words of their names."""
    words = [(c.name or "").split() for c in people]
    return list(dict.fromkeys([w[0] for w in words if w] + [part for w in words for part in w[1:]]))


def complete(line: str, names: Iterable[str]) -> str | None:
    """The line with its last word finished, or None when nothing is known that begins so.

    Case and accents do not matter; what is accepted is spelled as the name is. Phrases of several words are finished
    from their beginning ("end of th").
    """
    word = _WORD.search(line)
    if word is None:
        return None
    begun = fold(word[0])
    if len(begun) > 1:
        for name in names:
            if fold(name).startswith(begun) and fold(name) != begun:
                return line[: word.start()] + name
    low = fold(line)
    for phrase in DATE_WORDS:
        for length in range(min(len(phrase) - 1, len(low)), _SHORTEST - 1, -1):
            start = len(low) - length
            if fold(phrase).startswith(low[start:]) and (start == 0 or not low[start - 1].isalnum()):
                return line + phrase[length:] if len(low) == len(line) else None
    return None
