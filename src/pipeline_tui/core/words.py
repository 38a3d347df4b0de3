"""Small words that every surface shares: marks, counts, and lists of names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from .verdict import Verdict

MARKS: Mapping[str, str] = MappingProxyType(
    {
        "urgent": "■",
        "overdue": "◆",
        "due": "●",
        "stalled": "▲",
        "fading": "▽",
        "quiet": "·",
        "closed": "×",
    }
)
"""One glyph a flag, never alone: words and a number stand beside it. All are one cell wide in every terminal tried."""

FLAG_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "urgent": "urgent",
        "overdue": "overdue",
        "due": "due",
        "stalled": "stalled",
        "fading": "fading",
        "quiet": "quiet",
        "closed": "closed",
    }
)

CHANNEL_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "call": "call",
        "email": "e-mail",
        "linkedin": "LinkedIn",
        "text": "text",
        "letter": "letter",
        "research": "find out",
    }
)
"""Channels as a person says them."""


def mark(verdict: Verdict) -> str:
    """The glyph of the verdict's flag."""
    return MARKS[verdict.flag]


def count(n: int, noun: str, plural: str | None = None) -> str:
    """ "1 lead", "3 leads"."""
    return f"{n} {noun if n == 1 else plural or noun + 's'}"


def names(people: Sequence[str], limit: int = 4) -> str:
    """ "Ann", "Ann and Ben", "Ann, Ben and Cy"; beyond `limit`, "Ann, Ben, Cy and 3 more"."""
    if len(people) > limit:
        return f"{', '.join(people[: limit - 1])} and {len(people) - limit + 1} more"
    return " and ".join([", ".join(people[:-1]), people[-1]] if len(people) > 1 else list(people))


def needing(n: int) -> str:
    """ "nobody needs you", "1 needs you", "3 need you"."""
    return "nobody needs you" if n == 0 else f"{n} need{'s' if n == 1 else ''} you"
