"""The grammar of dates, part six: a day of the month in letters, the same day further on, and a morning or a weekend.

"April fifteenth" is the 15th and never the first of April; "this time next week" is today's weekday; "in the morning"
and "at the weekend" are dates only behind what is to be done then.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from .when_base import (
    MONTH,
    VAGUE,
    Context,
    When,
    add_months,
    after_weekend,
    days_of,
)

Hit = tuple[int, When | None]

_ONES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_DAYS = {name: number for number, name in enumerate(_ONES, 1)}
_DAYS |= {
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
_DAYS |= {f"twenty{dash}{one}": 20 + n for n, one in enumerate(_ONES, 1) for dash in "- "}
_DAYS |= {f"thirty{dash}first": 31 for dash in "- "}
_IN_LETTERS = re.compile(
    rf"\b(?:(?P<month>(?:{MONTH})\.?\s+(?:the\s+)?)|(?P<by>(?:on|by|until|till|before|after|from|till?)\s+the\s+))?"
    rf"(?P<day>{'|'.join(sorted(_DAYS, key=len, reverse=True))})(?!\w)"
    rf"(?P<of>\s+(?:of\s+)?(?:{MONTH}|(?:the\s+)?next month)(?!\w))?"
)
_MAYBE = re.compile(r"[fnxreh]th\b|first\b|second\b|third\b")
"""What every such word ends in; looked for first, because most lines have none."""
_TEN = 10
"""From here on an ordinal in letters behind "on the" is a day; "on the third" may be the third of anything."""


def in_figures(low: str) -> str:
    """The lower-case text with days of the month in letters as figures, as long as it was: "april      15th"."""
    return _IN_LETTERS.sub(_figure, low) if _MAYBE.search(low) else low


def _figure(m: re.Match[str]) -> str:
    number = _DAYS[m["day"]]
    if not (m["month"] or m["of"] or (m["by"] and number >= _TEN)):
        return m[0]
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10 if number // 10 != 1 else 0, "th")
    figure, wide = f"{number}{ending}", len(m["day"])
    before = m["month"] or m["by"] or ""
    return before + (figure.rjust(wide) if before else figure.ljust(wide)) + (m["of"] or "")


_SAME = re.compile(
    r"(?:at )?(?:this|the same|same) (?P<what>time|day)(?: (?:of|in))? (?:(?:the )?(?P<next>next|nxt|following)"
    r" (?P<unit>week|wk|month|quarter|year)|(?P<other>tomorrow|tmrw)|in (?P<n>two|three|four|[2-9]) (?P<units>weeks"
    r"|months))(?!\w)"
)
_DAY_NEXT = re.compile(r"(?:this day|today) (?P<unit>week|fortnight)(?!\w)")


def same_day(low: str, at: int, c: Context) -> Hit | None:
    """ "this time next week", "same day next month": today's weekday or day of the month, further on.

    "This time" is counted, so a weekend moves to Monday; "this day" is a day named, and stays.
    """
    if m := _DAY_NEXT.match(low, at):
        return m.end(), days_of(c.today + timedelta(7 if m["unit"] == "week" else 14), kind="count")
    m = _SAME.match(low, at)
    if not m:
        return None
    if m["other"]:
        return m.end(), days_of(c.today + timedelta(1), kind="day")
    number = {"two": 2, "three": 3, "four": 4}.get(m["n"] or "") or int(m["n"] or 1)
    unit = (m["unit"] or m["units"] or "")[0]
    day = (
        c.today + timedelta(7 * number) if unit == "w" else add_months(c.today, number * {"m": 1, "q": 3}.get(unit, 12))
    )
    return m.end(), replace(days_of(after_weekend(day) if m["what"] == "time" else day, kind="count"), counted=True)


_TO_DO = r"(?:call|ring|phone|try|text|e-?mail|chase|ping|nudge|speak|talk|chat|catch up|meet)"
_DOING = re.compile(
    rf"(?<!n't )(?<!not )(?<!never )\b(?:{_TO_DO}(?: (?:him|her|them|me|us|back|again))+|retry|cb|revisit|try)\s+$"
)
"""In front of a time of day or a weekend, which is a date only where somebody is to act then."""
_BEST = re.compile(r"\b(?:best|better|prefer\w*|easie\w+|usually|always|only|rather|normally|tends?|never|want\w*)\b")
_SOON = re.compile(
    r"(?P<weekend>(?:at|over|on|this|during|for) (?:the )?(?:weekend|wkend|w/end)(?!\w))"
    r"|(?:first thing )?in the (?:(?P<am>morning|a\.?m\.?)|afternoon|evening|p\.?m\.?)(?=\s*(?:$|[.,;!)]))"
)


def soon(low: str, at: int, c: Context) -> Hit | None:
    """ "call her back in the morning" (tomorrow), "try again at the weekend" (either day of it)."""
    m = _SOON.match(low, at)
    before = low[max(0, at - 40) : at]
    if not m or not (c.whole or (_DOING.search(before) and not _BEST.search(before))):
        return None
    if m["weekend"]:
        saturday = c.today + timedelta(5 - c.today.weekday())
        days = [day for day in (saturday, saturday + timedelta(1)) if day > c.today]
        days = days or [saturday + timedelta(7), saturday + timedelta(8)]
        return m.end(), days_of(*days, kind="date")
    if not m["am"]:
        return m.end(), VAGUE
    tomorrow = c.today + timedelta(1)
    return m.end(), days_of(tomorrow, after_weekend(tomorrow), kind="day")
