"""The grammar of dates, part four: today and its neighbours, feasts, and days of a month by their place."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from .when_base import (
    MONTH,
    MONTHS,
    VAGUE,
    WEEKDAY,
    WEEKDAYS,
    Context,
    NoSuchDay,
    add_months,
    days_of,
    easter,
    month_end,
    or_just_gone,
    valid,
)
from .when_rules import Hit, explicit, plain_weekday, weekday

_RELATIVE = re.compile(
    r"(?P<b>(?:the )?day before yest\w*)|(?P<a>(?:the )?day after (?:tom\w*|tmrw|tmr)|übermorgen)|(?P<y>gestern"
    r"|y'?day|yest(?:erday"
    r"|day)?)"
    r"|(?P<l>last (?:night|nite|eve(?:ning)?)|this time yesterday)|(?P<m>tom+or+ow|tomorow|tmrw|tmr|tmw|tomoz"
    r"|tmoz|2moz|tomo"
    r"|2mrw|2mor+ow|2morro|tomz|tmrow|tmorrow|tomoro|tmro|tommorow|tomorro|2moro|morgen(?!s))"
    r"|(?P<t>heute|today|tonight|tonite|2day|2nite|this (?:morning|morn|afternoon|aft|arvo|evening|eve)|(?:by"
    r" )?(?:the )?(?:eod|cob|close of (?:business"
    r"|play))"
    r"|(?:the )?end of (?:the )?day"
    r"|(?:later|earlier) today)"
)
_WEEK_ON = re.compile(r"\s+(week|wk|fortnight)(?!\w)")
"""Behind a day: "tomorrow week" is the day a week after tomorrow."""
_OFFSET = {"b": -2, "a": 2, "y": -1, "l": -1, "m": 1, "t": 0}


def relative(low: str, at: int, c: Context) -> Hit | None:
    """today, tomorrow, yesterday and their short forms."""
    m = _RELATIVE.match(low, at)
    if not m or low[m.end() : m.end() + 1].isalnum():
        return None
    if m[0].endswith(("eod", "cob", "day", "business", "play")) and m.lastgroup == "t" and m[0] != "today":
        inner = re.compile(r"\s+(?:on )?(?=\w)").match(low, m.end())
        hit = (weekday(low, inner.end(), c) or relative(low, inner.end(), c)) if inner else None
        if hit:
            return hit
    if on := _WEEK_ON.match(low, m.end()):
        if m.lastgroup not in ("t", "m", "a"):
            return on.end(), None
        day = c.today + timedelta(_OFFSET[m.lastgroup or "t"] + (14 if on[1] == "fortnight" else 7))
        return on.end(), days_of(day, kind="weekday")
    return m.end(), days_of(c.today + timedelta(_OFFSET[m.lastgroup or "t"]), kind="day")


_NEXT_BUSINESS_DAY = re.compile(r"(?:the )?(?:next|following) (?:business|working|work|bus\.?) ?day(?!\w)")
_WEEKEND = re.compile(r"next (?:weekend|wkend|w/end)(?!\w)")
_FEAST = re.compile(
    r"(?:(after|straight after|right after|nach)\s+)?(?:the\s+)?(easter (?:sunday|monday)|ostermontag|karfreitag"
    r"|good friday|easter|ostern|christmas(?! (?:eve|day))|xmas"
    r"|weihnachten|pfingsten|pentecost|whitsun|whit monday"
    r"|(?:st\.? |saint )?(?:patrick|paddy)'?s day|halloween|bonfire night|christmas eve|christmas day|boxing day"
    r"|new year'?s eve"
    r"|valentine'?s(?: day)?|st\.? george'?s day|may day|new year'?s?(?: day)?"
    r"|thanksgiving|labor day|memorial day|weekend)(?!\w)(?:\s+(?:break|holidays?))?"
    r"|(?:in\s+)(?:the\s+)(new year)(?!\w)"
)


def feast(low: str, at: int, c: Context) -> Hit | None:
    """ "after Easter" (the Tuesday after Easter Monday), "Easter Monday", "after Christmas", "in the new year"."""
    if m := _NEXT_BUSINESS_DAY.match(low, at):
        return m.end(), days_of(c.calendar.add(c.today, 1), kind="day")
    if m := _WEEKEND.match(low, at):
        saturday = c.today + timedelta((5 - c.today.weekday()) % 7)
        return m.end(), days_of(*(day for day in (saturday + timedelta(7), saturday) if day > c.today))
    m = _FEAST.match(low, at)
    if not m:
        return None
    after, name = bool(m[1]), m[2] or "new year"
    if name == "weekend":
        return m.end(), days_of(plain_weekday(0, replace(c, past=False)), kind="day") if after else None
    for year in (c.today.year, c.today.year + 1):
        day = _feast_day(name, year, after or bool(m[3]), c, counts_after=after)
        if day and day > c.today:
            gone = _feast_day(name, year - 1, after or bool(m[3]), c, counts_after=after)
            return m.end(), days_of(*or_just_gone(day, gone, c.today), kind="period" if after else "date")
    return m.end(), VAGUE


_FIXED = {
    "patrick": (3, 17), "paddy": (3, 17), "halloween": (10, 31), "bonfire": (11, 5), "christmas eve": (12, 24),
    "christmas day": (12, 25), "boxing": (12, 26), "eve": (12, 31), "valentine": (2, 14), "george": (4, 23),
    "may day": (5, 1),
}  # fmt: skip
"""Feasts that have the same month and day in every year, the longer words first where one holds another."""


def _feast_day(name: str, year: int, after: bool, c: Context, *, counts_after: bool) -> date | None:
    sunday = easter(year)
    if name in ("pfingsten", "pentecost", "whitsun", "whit monday"):
        return sunday + timedelta(51) if after else sunday + timedelta(50) if name == "whit monday" else None
    if name.startswith(("easter", "oster")):
        if name.endswith(("monday", "montag")):
            return sunday + timedelta(2 if after else 1)
        if name.endswith("sunday"):
            return sunday + timedelta(2 if after else 0)
        return sunday + timedelta(2) if after else None
    if name in ("good friday", "karfreitag"):
        return sunday + timedelta(2 if after else -2)
    fixed = next((day for words, day in _FIXED.items() if words in name), None)
    if fixed:
        day = date(year, *fixed)
        return c.calendar.fwd(day + timedelta(1)) if after else day
    if not after:
        return None
    if name.startswith("new year"):
        return c.calendar.fwd(date(year, 1, 2)) if counts_after else c.calendar.fwd(date(year, 1, 1))
    first = {"thanksgiving": date(year, 11, 1), "labor day": date(year, 9, 1), "memorial day": date(year, 5, 25)}.get(
        name
    )
    if first is None:
        return c.calendar.fwd(date(year, 12, 27))
    if name == "thanksgiving":
        return first + timedelta((3 - first.weekday()) % 7 + 21 + 4)
    return first + timedelta((0 - first.weekday()) % 7 + 1)


_NTH = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "last": 0}
_OF_MONTH = re.compile(
    rf"(?:the\s+)?(?:(?P<nth>{'|'.join(_NTH)})\s+(?P<what>{WEEKDAY}|day|week|business day|working day)"
    rf"|(?P<day>[0-3]?\d)(?:st|nd|rd|th)|(?P<one>first|1st))\s+(?:(?:of|in)\s+|(?=next month|this month))"
    rf"(?P<month>{MONTH}|(?:the )?next month|(?:the|this) month)(?!\w)"
)
_WEEK_FROM = re.compile(r"(?:an?\s+)?(week|wk|fortnight)\s+(?:from|on)\s+(?=[mtwfs])")


def of_month(low: str, at: int, c: Context) -> Hit | None:
    """ "first Monday of May", "last day of the month", "the 20th of next month", "week from Friday"."""
    if m := _WEEK_FROM.match(low, at):
        hit = weekday(low, m.end(), replace(c, past=False))
        if not hit or not hit[1]:
            return hit
        days = [day + timedelta(14 if m[1] == "fortnight" else 7) for day in hit[1].readings]
        if hit[1].date - c.today == timedelta(7):  # today's own name may mean today
            days.append(days[0] - timedelta(7))
        return hit[0], days_of(*days, kind="weekday")
    m = _OF_MONTH.match(low, at)
    if not m or (m["day"] and m["month"] in MONTHS) or m["what"] == "week":
        return None
    if m["one"] and m["month"] in MONTHS:
        return m.end(), explicit([(MONTHS[m["month"]], 1)], None, c, None)
    for ahead in (0, 1):
        first = _month_meant(m["month"], ahead, c)
        day = _day_in(first, m, c)
        if day is not None and ((day <= c.today) if c.past else (day > c.today)):
            gone = None if c.past or not ahead else _day_in(_month_meant(m["month"], 0, c), m, c)
            return m.end(), days_of(*or_just_gone(day, gone, c.today))
        if day is not None and c.past and "next" in m["month"]:
            return m.end(), days_of(day)
        if m["month"] not in MONTHS and not (m["month"] == "the month" and (c.past or not m["what"])):
            break
    if m["day"] and "next" in m["month"]:
        raise NoSuchDay(m.end())
    return m.end(), None


def _month_meant(word: str, ahead: int, c: Context) -> date:
    if word in MONTHS:
        return date(c.today.year + (-ahead if c.past else ahead), MONTHS[word], 1)
    return add_months(c.today.replace(day=1), 1 if "next" in word else -ahead if c.past else ahead)


def _day_in(first: date, m: re.Match[str], c: Context) -> date | None:
    if m["day"] or m["one"]:
        return valid(first.year, first.month, int(m["day"] or 1))
    nth, last = _NTH[m["nth"]], month_end(first)
    if m["what"] not in WEEKDAYS:
        return (c.calendar.fwd(first) if nth == 1 else None) if nth else c.calendar.back(last)
    if not nth:
        return last - timedelta((last.weekday() - WEEKDAYS[m["what"]]) % 7)
    return first + timedelta((WEEKDAYS[m["what"]] - first.weekday()) % 7 + 7 * (nth - 1))
