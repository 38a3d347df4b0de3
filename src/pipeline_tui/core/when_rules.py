"""The grammar of dates, part one: calendar dates with numbers in them, and weekdays.

A rule answers None ("not mine"), or an end and a When, or an end and None: "a date phrase, but nobody can pin it to a
day", so that no shorter rule guesses from a part of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from .when_base import (
    FAR,
    MONTH,
    MONTHS,
    VAGUE,
    WEEKDAY,
    WEEKDAYS,
    Context,
    NoSuchDay,
    When,
    add_months,
    days_of,
    or_just_gone,
    valid,
    year_before,
)
from .when_dots import dots_inside
from .when_ordinals import DAY as _D
from .when_ordinals import TH as _TH
from .when_ordinals import day_of_month

Hit = tuple[int, When | None]
Rule = Callable[[str, int, Context], Hit | None]

_YEAR = r"(?:(?:,?\s*|[-/])(20\d\d)(?!\d)|(?:\s*'|(?<=[a-z])[-/])([2-9]\d)(?!\d))?"
_TO = r"(?:\s*-\s*|\s+(?:to|or|until|and)\s+|\s*/\s*|\s*&\s*)"


def _yearless(month: int, day: int, c: Context) -> date:
    """The latest such day not after today (past), else the first one after today."""
    for step in range(9):
        year = c.today.year - step if c.past else c.today.year + step
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if (found <= c.today) if c.past else (found > c.today):
            return found
    raise ValueError(day)


def plain_weekday(number: int, c: Context) -> date:
    """The weekday by itself: the latest one (past, today counts) or the next one after today."""
    if c.past:
        return c.today - timedelta((c.today.weekday() - number) % 7)
    return c.today + timedelta((number - c.today.weekday() - 1) % 7 + 1)


def explicit(pairs: list[tuple[int, int]], year: int | None, c: Context, named: int | None) -> When:
    """The date of one or two (month, day) readings; a weekday beside it decides, or makes it a choice."""
    days: list[date] = []
    for month, day in pairs:
        try:
            days.append(date(year, month, day) if year else _yearless(month, day, c))
        except ValueError:
            continue
    if not days:
        raise ValueError(pairs)
    if c.past and year and named is None:
        days = [day for day in days if day <= c.today] or days
    if named is not None:
        this_year = [] if year else [valid(c.today.year, month, day) for month, day in pairs]
        near = days + [d for d in this_year if d]
        fits = sorted({d for d in near if d.weekday() == named}, key=lambda d: abs(d - c.today))
        if fits and not year and not c.past and fits[0] - c.today > FAR:
            return days_of(*fits, year_before(fits[0], c.today))
        return days_of(*fits) if fits else days_of(days[0], plain_weekday(named, c))
    if len(days) > 1 and c.past and timedelta(0) <= c.today - days[0] <= timedelta(60):
        return days_of(days[0])
    if len(days) == 1 and not year and not c.past:
        return days_of(*or_just_gone(days[0], year_before(days[0], c.today), c.today))
    return days_of(*days)


def _year(*texts: str | None) -> int | None:
    written = next((t for t in texts if t), None)
    return None if written is None else int(written) + (2000 if len(written) == 2 else 0)


_ISO = re.compile(r"(20\d\d)([-/.])(\d\d?)\2(\d\d?)(?![\d\-])(?:t\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:z|[+-]\d\d:?\d\d)?)?")
_DOTS = re.compile(rf"(?:{_D}\.?\s?-\s?)?({_D})\.\s?({_D})\.(?:\s?(20\d\d)|(\d\d))?(?!\d|:\d)")
_DOTS_BARE = re.compile(rf"({_D})\.({_D})$")
_DOTS_HEAD = re.compile(
    rf"({_D})\.(0?[1-9](?=,? +(?:at|um|@) \d)|1[0-2](?=,? +(?:at|um|@) \d)|[1-9])(?=:? +(?!(?:years?|yrs?|hours?|hrs?"
    rf"|miles|km|days?|weeks?|months?|stars|out|of)\b)[a-z])"
)
"""A day and a month with no second dot, where a line begins; "9.05" there is a time of day."""
_SLASH = re.compile(
    r"(\d\d?)(?:/(\d\d?)(?:/(20\d\d|\d\d))?|-(\d\d?)-(20\d\d|[2-9]\d))(?![\d/%]|[.,]\d|-\d(?!\d?/\d))"
    r"(?!\s*(?:of\b|rounds|interviews|done|stars|people|steps|days?\b|hours?\b|hrs\b|mins?\b|week|months?|years?|yrs?|time|reports\b))"
)
_ROUND = re.compile(r"(?<!st )(?<!nd )(?<!rd )(?<!th )(?:round|step|stage|part)\s*$")
_PART = re.compile(r"(?:1/[1-6]|2/[2-6]|3/[3-6]|4/[4-6]|5/[56]|6/6)$")
_NOT_SLASH = re.compile(r"(?:page|level|grade|score|rated|ref|req|no|nr|id)\.?\s*$")
_MONTH_DAY = re.compile(
    rf"({MONTH})(?:\.?\s*|-)(?:the\s+)?(?:{_D}{_TH}?(?:-|\s+to\s+|\s*&\s*))?({_D}){_TH}?"
    rf"(?![\w/]|:\d|\.\d|\s*[ap]\.?m\b|\s*mins?\b){_YEAR}"
)
_DAY_MONTH = re.compile(
    rf"(?:the\s+)?(?:(?P<first>{_D})(?:{_TH}|\.)?(?P<to>{_TO}))?(?:the\s+)?(?P<day>{_D})(?:{_TH}"
    rf"|\.)?(?:\s*(?:of\s+)?|[-/])(?P<month>{MONTH})(?!\w)\.?"
    rf"(?!(?<=may)\s+(?:be|not|have|take|come|call|need|also|want|get)\b){_YEAR}"
)
_GAP = re.compile(r"(?:\.?,?\s*|\.?\s*(?P<open>\()\s*|\s+-\s+)(?:the\s+)?(?=[\dja-s])")
_BARE_DAY = re.compile(
    rf"\.?\s+({_D})(?![\w:/%]|[.,]\d|\s*[ap]\.?m\b|\s*-\s*\d)"
    r"(?=\s*(?:$|[.,;!?)@]|at\b|\d|am\b|pm\b|with\b|w/|for\b|to\b|re\b|or\b|and\b))"
)


def _explicit(m: re.Match[str], pairs: list[tuple[int, int]], year: int | None, c: Context, named: int | None) -> Hit:
    """As `explicit`, with where the phrase ends; raises NoSuchDay where no calendar has such a day."""
    try:
        return m.end(), explicit(pairs, year, c, named)
    except ValueError:
        raise NoSuchDay(m.end()) from None


def _day_month(m: re.Match[str], c: Context, named: int | None) -> Hit:
    """ "9 April", the later end of "2-9 April", or both days of "2 or 9 April"."""
    month, year = MONTHS[m["month"]], _year(*m.groups()[-2:])
    end, when = _explicit(m, [(month, int(m["day"]))], year, c, named)
    if when and m["to"] and m["to"].strip() == "or":
        other = _explicit(m, [(month, int(m["first"]))], year, c, None)[1]
        return end, days_of(*when.readings, *(other.readings if other else ()))
    return end, when


_NAMED_BEHIND = re.compile(rf"(?P<open>\s*\(\s*)?(?P<comma>\s*,\s*)?\s*({WEEKDAY})(?!\w)\.?(?(open)\s*\))")
"""A weekday behind its date: "14 April (Tues)"."""


def calendar_date(low: str, at: int, c: Context, named: int | None = None) -> Hit | None:
    """Dates with numbers: ISO, dots, slashes, month names, "the 16th", and the weekday before or behind them.

    Raises NoSuchDay for "30 Feb". Without brackets a weekday behind belongs to the date only where it fits.
    """
    hit = _numbers(low, at, c, named)
    m = _NAMED_BEHIND.match(low, hit[0]) if hit and hit[1] and named is None else None
    if not m or not hit or (m["comma"] and not c.whole) or re.match(r"\s+(?:week|wk)", low[m.end() : m.end() + 9]):
        return hit
    number = WEEKDAYS[m[3]]
    both = _numbers(low, at, c, number)
    fits = both and both[1] and all(day.weekday() == number for day in both[1].readings)
    return (m.end(), both[1]) if both and (fits or m["open"] or c.whole) else hit


def _numbers(low: str, at: int, c: Context, named: int | None) -> Hit | None:
    """Dates with numbers alone; `named` is the weekday beside them."""
    if m := _ISO.match(low, at):
        day = valid(int(m[1]), int(m[3]), int(m[4]))
        if day is None:
            raise NoSuchDay(m.end())
        return m.end(), days_of(day)
    if m := _DAY_MONTH.match(low, at):
        return _day_month(m, c, named)
    if (
        m := _DOTS.match(low, at)
        or (_DOTS_BARE.match(low, at) if c.whole else _DOTS_HEAD.match(low, at) if not low[:at].strip() else None)
        or dots_inside(low, at)
    ):
        own = m.re in (_DOTS, _DOTS_BARE, _DOTS_HEAD)
        hour = own and int(m[1]) < 24 and re.search(r"(?:\bat|@)\s*$", low[max(0, at - 12) : at])
        if int(m[2]) > 12 or hour or re.search(r"\b(?:v|version)\s*$", low[max(0, at - 12) : at]):
            return None
        year = _year(*m.groups()[2:])
        return _explicit(m, [(int(m[2]), int(m[1]))], year, c, named)
    if (
        (m := _SLASH.match(low, at))
        and not (_PART.match(m[0]) and _ROUND.search(low[max(0, at - 12) : at]))
        and not _NOT_SLASH.search(low[max(0, at - 12) : at])
        and m[0] != "24/7"
    ):
        first, second = int(m[1]), int(m[2] or m[4])
        pairs = [(first, second), (second, first)] if c.order == "mdy" else [(second, first), (first, second)]
        pairs = [(month, day) for month, day in pairs if 1 <= month <= 12 and 1 <= day <= 31]
        return _explicit(m, list(dict.fromkeys(pairs)), _year(m[3], m[5]), c, named) if pairs else None
    if m := _MONTH_DAY.match(low, at):
        return _explicit(m, [(MONTHS[m[1]], int(m[2]))], _year(m[3], m[4]), c, named)
    if m := day_of_month(low, at, sure=named is not None or c.whole):
        return m.end(), _day_of_month(int(m[2]), c, named)
    return None


def _day_of_month(number: int, c: Context, named: int | None) -> When:
    """The first month ahead (past: behind) that has this day; a weekday beside it must fit within two months."""
    days: list[date] = []
    for step in range(4):
        first = add_months(c.today.replace(day=1), -step if c.past else step)
        day = valid(first.year, first.month, number)
        if day and ((day <= c.today) if c.past else (day > c.today)):
            days.append(day)
    if named is None:
        return days_of(days[0])
    match = next((d for d in days[:2] if d.weekday() == named), None)
    if not match and not c.past and number == c.today.day and named == c.today.weekday():
        match = c.today
    return days_of(match) if match else days_of(days[0], plain_weekday(named, c))


ENGLISH = {"nxt": "next", "näc": "next", "nae": "next", "kom": "coming", "die": "this"}
"""German words for which week or day is meant, by how they begin."""
_IN_BRACKETS = re.compile(r"\s*\(\s*(?:the\s+)?(\d\d?)(?:st|nd|rd|th)\s*\)")
"""The day of the month that settles which weekday is meant: "next thurs (19th)"."""
_WD = re.compile(
    rf"(?:(this coming|this|next|nxt|last|past|coming|the following|the next|the coming|the(?= \w+ after n)|n(?:ä"
    rf"|ae)chste[nrs]?|kommende[nrs]?|diese[nrs]?)\s+)?({WEEKDAY})(?!\w|\.(?:com|io|ai)\b)\.?"
    r"(?:(?:\s+|-(?=w|f))((?:week|wk)(?!\s+(?:of\s+)?(?:the\s+)?\d\d?(?:st|nd|rd|th))|fortnight|(?:of\s+)?(?:next|nxt"
    r"|this|last) (?:week|wk)|after next|after nxt|next(?=\s*$|[.,;)])|after that|in (?:a"
    r"|one) week|just (?:gone|past|passed)))?(?!\w)"
)
_NOT_WD = re.compile(
    r"\s+(?:with|w/|down|an?(?! \d)|my|his|her|their|it|alone|opposite|beside|waiting|(?:the|for)(?! \d)|in on|in"
    r" (?:the|a|my|their|her|his)|around|through|next to|on the|there)\b"
)


def weekday(low: str, at: int, c: Context) -> Hit | None:
    """Weekdays: bare, "this/next/last fri", "fri week", "fri after next", "Tues 3/17", "Mon 16th"."""
    m = _WD.match(low, at)
    if not m or (m[2] in ("sat", "sun") and not m[1] and _NOT_WD.match(low, m.end())):
        return None
    if re.search(
        r"\b(?:every|each|most|not|every (?:other|second|third|2nd|3rd))\s+$", low[max(0, at - 14) : at]
    ) or low[m.start(2) : m.end(2)].endswith("days"):
        return m.end(), None
    number, which, more = (
        WEEKDAYS[m[2]],
        ENGLISH.get((m[1] or "")[:3], m[1] or ""),
        (m[3] or "").replace("wk", "week").replace("nxt", "next"),
    )
    if more == "next":
        which, more = "next", ""
    if not more and which in ("", "this", "next", "coming"):
        gap = _GAP.match(low, m.end(2))
        dated = calendar_date(low, gap.end(), c, number) if gap else None
        if dated and gap and gap["open"]:
            dated = (dated[0] + 1, dated[1]) if low[dated[0] : dated[0] + 1] == ")" else None
        if dated is None and (bare := _BARE_DAY.match(low, m.end(2))):
            near = _day_of_month(int(bare[1]), c, number)
            hour = int(bare[1]) <= 12 and not which  # "fri 10" may be ten o'clock
            if not near.ambiguous:
                dated = bare.end(), days_of(plain_weekday(number, c), near.date) if hour else near
        if dated:
            return dated
    week = c.today - timedelta(c.today.weekday())
    this, plain = week + timedelta(number), plain_weekday(number, c)
    if more == "after next" and which in ("", "the", "this", "coming"):
        ahead = plain_weekday(number, replace(c, past=False))
        return m.end(), days_of(this + timedelta(14), ahead + timedelta(7), kind="weekday")
    if "after" in more:
        return m.end(), VAGUE
    if more in ("week", "fortnight", "in a week", "in one week"):
        ahead = plain_weekday(number, replace(c, past=False))
        if more == "week" and number == c.today.weekday():
            return m.end(), days_of(ahead + timedelta(7), ahead, kind="weekday")
        return m.end(), days_of(ahead + timedelta(14 if more == "fortnight" else 7), kind="weekday")
    if "next week" in more:
        return m.end(), days_of(this + timedelta(7), kind="weekday")
    if more.startswith("just"):
        return m.end(), days_of(c.today - timedelta((c.today.weekday() - number - 1) % 7 + 1), kind="weekday")
    if "last week" in more or which in ("last", "past"):
        before = c.today - timedelta((c.today.weekday() - number - 1) % 7 + 1)
        last = this - timedelta(7)
        return m.end(), days_of(*((last,) if "last week" in more else (last, before)), kind="weekday")
    if "this week" in more or which == "this":
        late = this < c.today and not c.past
        if this == c.today and not c.past and which == "this":
            return m.end(), days_of(this, this + timedelta(7), kind="weekday")
        return m.end(), days_of(*((plain, this) if late else (this,)), kind="weekday")
    ahead = plain_weekday(number, replace(c, past=False))
    if which == "next":
        paren = _IN_BRACKETS.match(low, m.end())
        days = [d for d in (this + timedelta(7), ahead) if not paren or d.day == int(paren[1])]
        end = paren.end() if paren and days else m.end()
        return end, days_of(*(days or (this + timedelta(7), ahead)), kind="weekday")
    if which == "the following":
        return m.end(), VAGUE
    return m.end(), days_of(ahead if which else plain, kind="weekday")
