"""The grammar of dates, part two: counts, and phrases built around another date.

`at_position` is the whole grammar: it tries every rule at one place of a lower-case line and keeps the longest match.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from .when_base import (
    NEVER,
    NUMBERS,
    WEEKDAY,
    WEEKDAYS,
    Context,
    NoSuchDay,
    When,
    add_months,
    after_weekend,
    days_of,
    one_of,
)
from .when_choices import with_others
from .when_clock import clock_at
from .when_feasts import feast, of_month, relative
from .when_ranges import several_days
from .when_rules import Hit, calendar_date, weekday
from .when_spans import OTHER_YEAR, period
from .when_weeks import calendar_week, week_of_month
from .when_wordy import same_day, soon

_N = rf"(?:\d{{1,3}}|{one_of(NUMBERS)})"
_UNITS = {
    "bd": r"bd|bus(?:iness|\.)? days?|working days?|work ?days?",
    "h": "hours?|hrs?|h",
    "d": "days?|tage?n?|d",
    "w": "weeks?|wochen?|wks?|wk|w",
    "f": "fortnights?",
    "m": "months?|monate?n?|mths?|mos?|mon|m",
    "q": "quarters?|qtrs?",
    "y": "years?|yrs?|y",
}
_UNIT = "|".join(f"(?P<{name}>{words})" for name, words in _UNITS.items())
_OR_SO = r"[2-9]/(?=\d\d? ?(?:day|week|wk|month|mth)s\b)"
"""The first number of "3/4 weeks"."""
_COUNT = re.compile(
    rf"(?P<lead>(?:in|within|after|over)\s+(?:the\s+)?(?:next\s+)?|(?:the\s+)?next\s+)?"
    rf"(?P<hedge>(?:about|around|approx\.?|roughly|maybe|say|like|another|just|~)\s*)*"
    rf"(?P<plus>\+\s?)?(?:{_N}\s*(?:-|to|or)\s*|{_OR_SO})?(?P<n>{_N}|half an?)"
    r"(?P<half>[.,]5|(?:\s+|-)and(?:\s+|-)a(?:\s+|-)half"
    rf"|\s*½|\s+1/2)?"
    rf"(?:\s+|-|(?<=[\d½]))(?:more\s+)?(?:{_UNIT})(?![\w/])"
    r"(?P<or_two>\s+or\s+(?:two|so))?(?P<half_more>\s+and a half)?"
    r"(?!\s+and a bit|\s*1/2)(?:'s?(?=\s))?(?P<time>\s+time\b)?"
    r"(?:\s+(?P<tail>ago|back|from now|hence|from today|today|tomorrow|tmrw|tmr|from|on|after(?! that)|before)"
    r"|(?P<on>)(?=\s+(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*(?!\w)))?"
)


_ONE = re.compile(r"(?:week|wk|fortnight|month|year)\s+(?:from (?:now|today|tomorrow)|hence|today|tomorrow)(?!\w)")
"""One of them, though it is not said: "week from now"."""


def count(low: str, at: int, c: Context) -> Hit | None:
    """ "in 2 wks", "2-3 weeks", "10 business days", "48 hours", "a month ago", "a week from Tuesday"."""
    m = _COUNT.match(low, at)
    if not m:
        one = _ONE.match(low, at)
        hit = count(f"a {one[0]}", 0, c) if one else None
        return (one.end(), hit[1]) if one and hit else None
    number = NUMBERS.get(m["n"]) or (int(m["n"]) if m["n"].isdigit() else 0)
    unit = next(name for name in _UNITS if m[name])
    if m["n"].startswith("half"):
        if unit != "y":
            return m.end(), None
        number, unit = 6, "m"
    halved = bool(m["half"] or m["half_more"])
    if halved:
        if unit not in ("w", "y"):
            return m.end(), None
        number, unit = (number, "w.5") if unit == "w" else (12 * number + 6, "m")
    if m["or_two"] and "two" in m["or_two"]:
        number += 1
    tail, end = m["tail"] or ("on" if m["on"] is not None and unit == "w" and number == 1 else None), m.end()
    bases: tuple[date, ...] = (c.today,)
    alone = m["plus"] and _CLAUSE_ENDS.search(low[:at]) and _CLAUSE_BEGINS.match(low, m.end())
    kind = "count" if m["lead"] or m["time"] or (alone and unit in ("d", "bd", "w")) else "bare"
    if tail == "ago" or (tail == "back" and not m["lead"]):
        back = _add(c.today, -number, unit, c)
        return end, days_of(back, kind="ago") if back else None
    if tail in ("from now", "hence", "from today", "today"):
        kind = "count"
    elif tail in ("tomorrow", "tmrw", "tmr") and unit in ("w", "f"):
        bases, kind = (c.today + timedelta(1),), "count"
    elif tail:
        inner = re.compile(r"\s+").match(low, end)
        hit = at_position(low, inner.end(), c) if inner and tail not in ("before", "today") else None
        if hit and hit[1] and (not m["lead"] or unit == "w") and hit[1].kind in ("day", "weekday", "date"):
            end, kind, bases = hit[0], "count", hit[1].readings
            if unit in ("w", "f") and _TODAYS_NAME.match(low, inner.end() if inner else end, hit[0]):
                bases = (*bases, *(c.today for day in bases if day - c.today == timedelta(7)))
            if hit[1].kind == "date":  # "10 days after 3/6" may count from a day just gone
                gone = at_position(low, inner.end(), replace(c, past=True)) if inner else None
                before = [d for d in (gone[1].readings if gone and gone[1] else ()) if d <= c.today]
                bases = (*(d for d in before if (_add(d, number, unit, c) or d) > c.today), *bases)
        else:
            end = m.start("tail")
            end -= len(low[:end]) - len(low[:end].rstrip())
    days = [_add(base, number, u, c) for base in bases for u in (("w.5", "w.4") if unit == "w.5" else (unit,))]
    named = bases != (c.today,) and unit in ("w", "f")
    stays = (unit in ("h", "bd") and number == 0) or named
    moved = tuple(dict.fromkeys(day if stays else after_weekend(day) for day in days if day))
    if not moved:
        return end, None
    return end, When(moved[0], moved, counted=True, kind="bare" if kind == "bare" else "count")


_CLAUSE_ENDS = re.compile(r"[,;:.)-]\s*$")
_CLAUSE_BEGINS = re.compile(r"\s*(?:$|[,;.)!])")
"""Around a "+2w" that stands by itself: when next."""
_TODAYS_NAME = re.compile(rf"(?:{WEEKDAY})$")


def _add(day: date, number: int, unit: str, c: Context) -> date | None:
    if unit == "bd":
        return c.calendar.add(day, number) if number > 0 else None
    if unit == "h":
        return day + timedelta(number // 24 if number > 0 else -(-number // 24))
    if unit in ("w.5", "w.4"):  # half a week is four days or three, and where that matters both are told
        return day + timedelta(7 * number + (4 if unit == "w.5" else 3) * (1 if number > 0 else -1))
    if unit in "dwf":
        return day + timedelta(number * {"d": 1, "w": 7, "f": 14}[unit])
    return add_months(day, number * {"m": 1, "q": 3, "y": 12}[unit])


_WEEK_OF = re.compile(
    r"(?:(?:by |before |the |very )*(?P<edge>end|late|early|mid(?:dle)?|start|begin+ing)(?: of| in)? )?"
    r"(?:the\s+)?(?:(?:week|wk)(?:(?:\s+(?:of|beginning|commencing|starting|from))\s+|\s+(?=\d\d?(?:st|nd|rd|th)))"
    r"|w/?c\s+|w/?b\s+"
    r"|w/[cb](?=\d))(?:the\s+)?(?:mon(?:day)?\s+)?"
)
_DAY_OF_WEEK = re.compile(
    rf"({WEEKDAY})(?!\w)\.?,?\s+(?:of\s+|in\s+)?(?=(?:the\s+)?(?:week|wk)\s+(?:of|beg|comm|start|\d\d?(?:st|nd|rd"
    rf"|th))|w/?[cb](?![a-z]))"
)
_AFTER = re.compile(r"(after|before)\s+(?=[\dtmwfsjando])")
_NEXT_WEEK_DAY = re.compile(r"(next|nxt|this) (?:week|wk)\s*(?:on\s+|,\s*|\()?(?=[mtwfs])")


def around(low: str, at: int, c: Context) -> Hit | None:
    """ "week of the 16th" (its Monday), "after the 20th", "next week Tuesday"."""
    if m := _WEEK_OF.match(low, at):
        hit = calendar_date(low, m.end(), replace(c, whole=True)) or period(low, m.end(), c)
        if not hit:
            bare = re.compile(r"(\d\d?)(?![\w/.:])").match(low, m.end())
            found = calendar_date(f"the {bare[1]}th", 0, replace(c, whole=True)) if bare else None
            hit = (bare.end(), found[1]) if bare and found else None
        if hit is None or hit[1] is None:
            return hit
        mondays = [day - timedelta(day.weekday()) for day in hit[1].readings]
        if m["edge"]:
            into = {"e": 4 if m["edge"] == "end" else 0, "l": 4, "m": 2}.get(m["edge"][0], 0)
            return hit[0], days_of(*(monday + timedelta(into) for monday in mondays), kind="period")
        if not c.past and mondays[0] <= c.today < hit[1].date:
            mondays = [hit[1].date, *mondays]
        return hit[0], days_of(*mondays, kind="period")
    if m := _DAY_OF_WEEK.match(low, at):
        hit = around(low, m.end(), c)
        if not hit or not hit[1] or len(hit[1].readings) > 1:
            return (hit[0], None) if hit else None
        return hit[0], days_of(hit[1].date + timedelta(WEEKDAYS[m[1]]), kind="date")
    if (m := _NEXT_WEEK_DAY.match(low, at)) and (hit := weekday(low, m.end(), c)) and hit[1]:
        monday = c.today - timedelta(c.today.weekday()) + timedelta(0 if m[1] == "this" else 7)
        return hit[0], days_of(monday + timedelta(hit[1].date.weekday()), kind="weekday")
    if (m := _AFTER.match(low, at)) and (hit := calendar_date(low, m.end(), c) or weekday(low, m.end(), c)):
        if not hit[1] or hit[1].kind == "period":
            return hit
        if m[1] == "before" and low[max(0, at - 4) : at] == "not ":
            return hit
        day = hit[1].date
        other = c.calendar.add(day, 1) if m[1] == "after" else c.calendar.back(day - timedelta(1))
        return hit[0], days_of(*((other, day) if m[1] == "after" else (day, other)), *hit[1].readings)
    return None


_RULES = {
    calendar_date: "0123456789tjfmasond",
    weekday: "tnlpcmdwfsk",
    relative: "tdyl2mebcghü",
    count: "0123456789iwaontcfsemrljh~+",
    period: "bidtusfevlnmcwqhyaoj12k",
    feast: "asrtegcxnlmwiophbv",
    around: "twabnkcesmlfd",
    several_days: "0123456789",
    calendar_week: "ibkcw",
    week_of_month: "234bdiflst",
    of_month: "0123456789tfslaw",
    same_day: "ast",
    soon: "adfiot",
}
"""Every rule with the characters its phrases can begin with."""

_BY_FIRST = {first: tuple(r for r, firsts in _RULES.items() if first in firsts) for first in "".join(_RULES.values())}
_TO = re.compile(r"(?:\s*-\s*|\s+(?:to|until|till?|thru|through)\s+|\s*/\s*)(?:the\s+)?(?=[mtwfsjando\d])")
_AND = re.compile(r"(?:\s*-\s*|\s+(?:and|&|to)\s+)(?=[mtwfsjando\d])")
_TWO_DAYS = re.compile(rf"(?:{WEEKDAY})\s*(?:-|thru|through)\s*(?:{WEEKDAY})")
_BETWEEN = re.compile(r"\b(?:between|either)\s+(?:the\s+)?$")
_FROM = re.compile(r"\b(?:from|moved|pushed|changed|brought|put|re-?scheduled|shifted|bumped|was)\b")
"""In front of a day that gives way to another, which no visit of several days begins on."""
_NUMBER = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|\d)"
_PART = re.compile(
    r"(?:,?\s+|-|\s+-\s+|/(?=[ap]m))(?:(?:in the |first thing (?:in the )?|early |late |mid-?|later "
    r"|sometime )?(?:morning|morn|afternoon|aft|arvo|evening"
    r"|eve|night|a\.?m\.?(?!\w)|p\.?m\.?(?!\w)"
    r"|(?:(?:at|by|before|around|after|from|over|till?|until) )?(?:noon|midday|lunch(?:time)?"
    r"(?! (?:w/|with\b|w\b|date\b|meeting\b|chat\b|and\b))|mid-?day|12 noon)"
    r"|(?:by )?(?:eod|cob|c\.o\.b\.|close of (?:business|play))|first thing|end of (?:the )?day)"
    rf"|(?:at |around )?(?:half(?: past)?|(?:a )?quarter (?:past|to)) {_NUMBER}(?:\s?[ap]m)?"
    r"|(?:any ?time |some ?time )?between \d\d?(?:[:.]\d\d)?\s?(?:[ap]m)?(?: and |\s?-\s?"
    r"| to )\d\d?(?:[:.]\d\d)?(?:\s?[ap]m)?(?! *(?:days|weeks|wks|months|people))|\((?:am|pm)\))(?!\w)"
)


def at_position(low: str, at: int, c: Context) -> Hit | None:
    """The longest date phrase that begins at `at` of a lower-case line, with the time of day behind it.

    None if no phrase begins there; (end, None) if one does that nobody can pin to a day, (end, NEVER) if no calendar
    has such a day.
    """
    hit = _with_time(low, at, c)
    return with_others(low, at, hit, c, _with_time) if hit else None


def _with_time(low: str, at: int, c: Context) -> Hit | None:
    """As `at_position`, without the other days that may stand behind it."""
    best = _best(low, at, c)
    if best is None or best[1] is None or not best[1].readings:
        return best
    end, when = best
    if when and when.kind in ("date", "period") and (year := OTHER_YEAR.match(low, end)):
        if year[1] == "last":
            return year.end(), None
        readings = (max(when.readings),) if when.kind == "period" else when.readings
        ahead = tuple(d if d.year > c.today.year else add_months(d, 12) for d in readings)
        return year.end(), replace(when, date=ahead[0], readings=tuple(dict.fromkeys(ahead)))
    either = _BETWEEN.search(low[max(0, at - 14) : at])
    link = (_AND.match(low, end) if either else None) or _TO.match(low, end)
    if link and when is not None and when.kind in ("weekday", "date"):
        later = _best(low, link.end(), c)
        if later and later[1] and later[1].kind == when.kind and later[1].date > when.date:
            days = link[0].strip() == "-" and not _FROM.search(low[max(0, at - 30) : at])
            sure = days and when.kind == "date" and not (when.ambiguous or later[1].ambiguous or either)
            end, when = later[0], replace(later[1], begins=when.date) if sure else later[1]
        elif (
            later
            and later[1]
            and not c.past
            and later[1].kind == when.kind == "weekday"
            and _TWO_DAYS.fullmatch(low, at, later[0])
        ):
            end, when = (
                later[0],
                days_of(later[1].date + timedelta(7), kind="weekday"),
            )  # "mon-thu", said on a Tuesday
    while when and (part := _PART.match(low, end)):
        end = part.end()
    clock = clock_at(low, end)
    return (clock[0], replace(when, time=clock[1])) if when and clock else (end, when)


def _best(low: str, at: int, c: Context) -> Hit | None:
    best: Hit | None = None
    for rule in _BY_FIRST.get(low[at : at + 1], ()):
        try:
            hit = rule(low, at, c)
        except NoSuchDay as no:
            hit = no.end, NEVER
        except (ValueError, OverflowError):
            continue
        if hit and (best is None or hit[0] > best[0]):
            best = hit
    return best
