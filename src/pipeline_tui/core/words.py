"""Small words that every surface shares: marks, counts, and lists of names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from .verdict import Verdict

NOTHING = "Nothing was changed."
"""Said of a step that wrote nothing; there is nothing then to take back."""

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


def needing(n: int, closed: int = 0) -> str:
    """ "nobody needs you", "1 needs you", "3 need you", "3 need you, 1 of them closed"."""
    if n == 0:
        return "nobody needs you"
    among = "" if not closed else ", closed" if n == 1 else f", {closed} of them closed"
    return f"{n} need{'s' if n == 1 else ''} you{among}"


def to_clear(clears: str) -> str:
    """What makes a flag go away, as a line: "To clear it: log the call, reached or not."."""
    return f"To clear it: {clears[0].lower()}{clears[1:]}"


SIGNAL_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "interval_stable": "The interval you agree on has stayed the same: you are not being put off.",
        "interval_growing": "The interval is growing: they probably want you but have no opening yet. "
        "Keep the date, put more effort elsewhere.",
        "put_off": "The next date is two months off or more: the odds are low. Keep it, and look elsewhere.",
        "pace_break": "Their own pace broke: a call now reads as interest, not desperation.",
        "req_slow": "A requisition usually takes days; this one has taken over a month. Ask what approval depends on.",
        "req_stuck": "Three months without a requisition: ask what it depends on, and your mentor for a reading.",
        "repeat_slip": "A date they gave has slipped more than once; take the next one as a wish.",
    }
)
"""What each signal beside a verdict means (RULEBOOK section 7)."""
