"""Which "20.03" inside a line is a day and its month though the second dot is missing, and no hour and no sum."""

from __future__ import annotations

import re

from .when_ordinals import DAY as _D

_DOTS_INSIDE = re.compile(
    rf"({_D})\.(0[1-9]|1[0-2])(?![\d%]|[.,:]\d|\s*(?:[ap]\.?m\b|h\b|hrs?\b|uhr|hours?|€|eur|k\b))"
)
_ON_A_DAY = re.compile(r"\b(?:on|am|vom|dated)\s+$")
"""A day and a month with no second dot inside a line: after "on", or where no hour can be meant."""
_DOTS_TO_DO = re.compile(rf"({_D})\.(0?[1-9]|1[0-2])(?=\s*(?:$|[,;!)]|\.(?!\d)))")
_TO_DO = re.compile(
    r"\b(?:chase|retry|revisit|again|cb|(?:call|ring|phone|try|text|e-?mail|ping|nudge|speak|talk|chase)(?: (?:him|her"
    r"|them|me|us|back|again))*)\s+$"
)
"""The same right behind what is to be done then: "chase 15.3", "call back 20.03"; "call back 14.10" may be an hour."""


def dots_inside(low: str, at: int) -> re.Match[str] | None:
    """Such a day and its month at `at` of a lower-case line, as groups 1 and 2."""
    before = low[max(0, at - 40) : at]
    m = _DOTS_INSIDE.match(low, at)
    if m and (int(m[1]) > 23 or _ON_A_DAY.search(before)):
        return m
    m = _DOTS_TO_DO.match(low, at)
    if not m or not _TO_DO.search(before):
        return None
    hour = len(m[2]) > 1 and (m[2] in ("05", "10") or int(m[2]) > 10) and 6 < int(m[1]) < 21
    return None if hour else m
