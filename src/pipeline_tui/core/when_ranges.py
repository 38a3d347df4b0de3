"""The grammar of dates, part seven: several days in figures that belong together, of which the last is meant.

"16.3-18.3" without a dot at its end, "3/16-18", "16-18/3": only where no hour and no other order can be meant.
"""

from __future__ import annotations

import re
from dataclasses import replace

from .when_base import Context, NoSuchDay, valid
from .when_ordinals import DAY as _D
from .when_rules import Hit, explicit

_SEVERAL = re.compile(r"\d\d?(?:[./]\d\d?\.?)?\s?(?:-|to|bis)")
"""How all of them begin; looked for first, because most figures are none."""
_DOTS_RANGE = re.compile(rf"({_D})\.(1[0-2]|0?[1-9])\.?\s?(?:-|to|bis)\s?({_D})\.(1[0-2]|0?[1-9])\.?(?![\d:])")
_SLASH_DAYS = re.compile(r"(1[0-2]|0?[1-9])/(1[3-9]|2\d|3[01])\s?-\s?(1[4-9]|2\d|3[01])(?![\d/:%-]|\.\d)")
_DAYS_SLASH = re.compile(r"([0-3]?\d)\s?-\s?(1[4-9]|2\d|3[01])/(1[0-2]|0?[1-9])(?![\d/:%-]|\.\d)")
"""Days of one month where no month has so high a number: "3/16-18", "16-18/3"."""


def several_days(low: str, at: int, c: Context) -> Hit | None:
    """The last of "16.3-18.3", "3/16-18" and "16-18/3", days whose month is plain."""
    if not _SEVERAL.match(low, at):
        return None
    if m := _DOTS_RANGE.match(low, at):
        hour = re.search(r"(?:\bat|@|from)\s*$", low[max(0, at - 12) : at]) or (len(m[4]) > 1 and int(m[3]) < 24)
        first, last = (int(m[2]), int(m[1])), (int(m[4]), int(m[3]))
        return None if hour and not m[0].endswith(".") else _last_of(m, first, last, c)
    if m := _SLASH_DAYS.match(low, at):
        return _last_of(m, (int(m[1]), int(m[2])), (int(m[1]), int(m[3])), c)
    if m := _DAYS_SLASH.match(low, at):
        return _last_of(m, (int(m[3]), int(m[1])), (int(m[3]), int(m[2])), c)
    return None


def _last_of(m: re.Match[str], first: tuple[int, int], last: tuple[int, int], c: Context) -> Hit | None:
    if first >= last:
        return None
    try:
        when = explicit([last], None, c, None)
    except ValueError:
        raise NoSuchDay(m.end()) from None
    begins = None if when.ambiguous else valid(when.date.year, *first)
    return m.end(), replace(when, begins=begins)
