"""The grammar of dates, part eight: weeks by their number, in the year or in a month.

"The second week of April" is counted in two ways where the month does not begin on a Monday, so both Mondays are told;
the number of a week of the year is the one of ISO 8601.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from .when_base import MONTH, MONTHS, VAGUE, Context, add_months, days_of, month_end, or_just_gone
from .when_rules import Hit

_ISO_WEEK = re.compile(
    r"(?:(?:in |by )?(?:kw|cw|kalenderwoche|calendar (?:week|wk))\s?([1-5]?\d)|(?:in |by )?(?:week|wk) ([1-5]\d))"
    r"(?![\d/:%-]|\.\d|\w| (?:of|in|out)\b)"
)
_WEEK_WANTED = re.compile(r"\b(?:in|by|until|till?|back|again|retry|try|call|ring|chase|revisit|cb|of)\s+$")


def calendar_week(low: str, at: int, c: Context) -> Hit | None:
    """ "KW 14", "calendar week 14", "in week 14": its Monday."""
    m = _ISO_WEEK.match(low, at)
    if not m:
        return None
    week = int(m[1] or m[2])
    if m[2] and not (c.whole or low[at] in "ib" or _WEEK_WANTED.search(low[max(0, at - 8) : at])):
        return None
    mondays = [date.fromisocalendar(c.today.year + more, week, 1) for more in ((-1, 0) if c.past else (0, 1))]
    if c.past:
        return m.end(), days_of(max((day for day in mondays if day <= c.today), default=mondays[0]), kind="period")
    ahead = next(day for day in mondays if day > c.today)
    return m.end(), days_of(*or_just_gone(ahead, mondays[0], c.today), kind="period")


_NTH = {"second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "last": 0}
_WEEK = re.compile(
    rf"(?:in |during |by )?(?:the )?(?P<nth>{'|'.join(_NTH)}) (?:full )?(?:week|wk)(?: of| in)?"
    rf" (?P<month>{MONTH}|(?:the )?(?:next|this) month|the month)(?!\w)(?:,? (?P<year>20\d\d)(?!\d))?"
)


def week_of_month(low: str, at: int, c: Context) -> Hit | None:
    """ "second week of April", "last week of next month": the Monday of it, or both Mondays that may be meant."""
    m = _WEEK.match(low, at)
    if not m:
        return None
    if m["month"] in MONTHS:
        first = date(int(m["year"] or c.today.year), MONTHS[m["month"]], 1)
    else:
        first = add_months(c.today.replace(day=1), 1 if "next" in m["month"] else 0)
    days, step = _mondays(first, _NTH[m["nth"]]), 12 if m["month"] in MONTHS else 1
    if c.past:
        back = days if days[0] <= c.today or m["year"] else _mondays(add_months(first, -step), _NTH[m["nth"]])
        return m.end(), days_of(back[0], kind="period")
    left = [day for day in days if day > c.today]
    if left or m["year"]:
        return m.end(), days_of(*(left or days), kind="period")
    if step == 1:
        return m.end(), VAGUE
    later = _mondays(add_months(first, 12), _NTH[m["nth"]])
    return m.end(), days_of(*later, *or_just_gone(later[0], days[0], c.today), kind="period")


def _mondays(first: date, nth: int) -> tuple[date, ...]:
    """The Mondays that may be meant by the n-th week (0: the last one) of the month that begins on `first`."""
    if not nth:
        last = month_end(first)
        monday = last - timedelta(last.weekday())
        return (monday,) if last.weekday() > 1 else (monday, monday - timedelta(7))
    whole = first + timedelta(-first.weekday() % 7 + 7 * (nth - 1))
    broken = first - timedelta(first.weekday()) + timedelta(7 * (nth - 1))
    if first.weekday() > 4 or broken == whole:
        return (whole,)
    return (broken, whole) if first.weekday() < 3 else (whole, broken)
