"""The grammar of dates, part five: "the 18th or the 20th" is a choice, with every day that was named.

A range ("17-19 March") means its later end; days with "or" between them are never settled here: the later is the first
reading, and the person is asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from .when_base import MONTH, WEEKDAY, WEEKDAYS, Context, When
from .when_rules import Hit

Reader = Callable[[str, int, Context], Hit | None]

_OR = re.compile(r",?\s+(?:or(?: else)?(?: maybe| possibly| perhaps)?|oder|if not(?: then)?)\s+(?:on\s+)?(?=[\w~])")
_COMMA = re.compile(r"(?:\s*[,/]\s*|\s+)(?=[\w~])")
_ITEM = r"[^,;/]{1,24}?"
_LIST = re.compile(rf"\s*[,/]\s*{_ITEM}(?:\s*[,/]\s*{_ITEM})?,?\s+(?:or|oder)\s+\w")
"""Behind the first of three: "mon, tue or wed"."""
_ONE_AFTER = re.compile(
    rf"(?:the )?(?:following ({WEEKDAY})(?!\w)|({WEEKDAY}) (?:after|following)(?! \w*(?:next|the|that|my|our|\d)))"
)
_DAY_AFTER = re.compile(r"the (?:day after|(?:next|following) day)(?! \w*(?:tom|next|the|that|my|our|\d))")
_WEEK_AFTER = re.compile(
    r"(?:the )?(?:(?:week|wk|one) (?:after|following)|following (?:week|wk))(?! \w*(?:the|my|our|\d))"
)
_A_WEEK = re.compile(r"(?:week|wk)$")
_SAME_WEEK = re.compile(r"\s(?:(?:of )?(?:next|nxt|this) (?:week|wk)|week|wk|after next)$")
_WHICH = re.compile(r"(?:next|nxt|this(?: coming)?|coming) ")
_BARE_WEEKDAY = re.compile(rf"(?:{WEEKDAY})$")
_BARE_ORDINAL = re.compile(r"(?:the )?\d\d?(?:st|nd|rd|th)\b(?! of)")

_BARE_DAY = re.compile(r"(?:the )?([0-3]?\d)(?:st|nd|rd|th)?(?![\w:/]|[.,]\d|\s*[ap]\.?m|\s+[a-z]{3})")
_MONTH_DAY = re.compile(rf"((?:{MONTH})\.?\s*|(?:1[0-2]|0?[1-9])/)\d\d?(?:st|nd|rd|th)?$")
"""A month and a day, which a bare day may follow: "april 2 or 9"."""
_MONTH = re.compile(rf"(?:{MONTH})(?!\w)")


def with_others(low: str, at: int, hit: Hit, c: Context, read: Reader) -> Hit:
    """The phrase from `at`, or, where others stand behind it with "or", a choice of all of them.

    `read` reads one phrase without its alternatives.
    """
    end, when = hit
    if when is None or not when.readings:
        return hit
    link = _OR.match(low, end) or (_COMMA.match(low, end) if _LIST.match(low, end) else None)
    days: list[date] = []
    start, first = at, when
    while link and (item := _item(low, link.end(), start, end, first, c, read)):
        if not days:
            item_text = low[link.end() : item[0]]
            days = list(_in_that_week(low[at:end], item_text, when, c, read))
        end, other = item
        days += other.readings
        start, first = link.end(), other
        link = _OR.match(low, end) or (_COMMA.match(low, end) if _LIST.match(low, end) else None)
    if len(days) < 2:
        return hit
    ordered = tuple(sorted(dict.fromkeys(days), key=lambda day: (day < c.today, -day.toordinal())))
    if c.past:
        ordered = ordered[::-1]
    same_time = when.time if when.time == first.time else None
    return end, When(ordered[0], ordered, kind="date" if when.kind == "bare" else when.kind, time=same_time)


def _item(low: str, at: int, start: int, end: int, first: When, c: Context, read: Reader) -> tuple[int, When] | None:
    """The phrase at `at`, as it is meant beside the one before it, which is low[start:end]; None if there is none."""
    if (m := _ONE_AFTER.match(low, at)) and first.kind in ("weekday", "date", "day"):
        day = first.date + timedelta((WEEKDAYS[m[1] or m[2]] - first.date.weekday() - 1) % 7 + 1)
        return m.end(), When(day, (day,), kind="weekday")
    if (m := _DAY_AFTER.match(low, at)) and first.kind in ("weekday", "date", "day"):
        day = first.date + timedelta(1)
        return m.end(), When(day, (day,), kind="date")
    if (m := _WEEK_AFTER.match(low, at)) and first.kind == "period" and _A_WEEK.search(low[start:end]):
        return m.end(), replace(first, date=first.date + timedelta(7), readings=(first.date + timedelta(7),))
    if (bare := _BARE_DAY.match(low, at)) and (month := _MONTH_DAY.match(low[start:end])):
        again = read(f"{month[1]}{bare[1]}", 0, c)
        return (bare.end(), again[1]) if again and again[1] and again[1].readings else None
    ahead = not c.past and first.date > c.today and _BARE_ORDINAL.match(low, at) and _MONTH.search(low, start, end)
    near = replace(c, today=first.date) if ahead else c
    hit = read(low, at, replace(near, whole=c.whole or first.kind == "date"))
    if not hit or not hit[1] or not hit[1].readings or hit[1].kind in ("ago", "bare"):
        return None
    if first.kind in ("count", "bare") and hit[1].kind in ("count", "bare"):
        return None
    if (which := _WHICH.match(low, start)) and _BARE_WEEKDAY.match(low[at : hit[0]]):
        again = read(which[0] + low[at : hit[0]], 0, c)
        return (hit[0], again[1]) if again and again[1] else None
    return hit[0], hit[1]


def _in_that_week(first: str, item: str, when: When, c: Context, read: Reader) -> tuple[date, ...]:
    """The readings of the first phrase, once what stands behind the second counts for both: "mon or tue next week"."""
    shared = _SAME_WEEK.search(item)
    if shared and _BARE_WEEKDAY.match(first):
        both = read(first + shared[0], 0, c)
        if both and both[1] and both[1].readings:
            return both[1].readings
    return when.readings
