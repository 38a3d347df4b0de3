"""The grammar of dates, part two: counts, stretches of time, and phrases built around another date.

`at_position` is the whole grammar: it tries every rule at one place of a lower-case line and keeps the longest match.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from .when_base import (
    MONTH,
    MONTHS,
    NUMBERS,
    Context,
    When,
    add_months,
    after_weekend,
    days_of,
    month_end,
    one_of,
)
from .when_feasts import feast, of_month, relative
from .when_rules import Hit, calendar_date, plain_weekday, weekday

_N = rf"(?:\d{{1,3}}|{one_of(NUMBERS)})"
_UNITS = {
    "bd": "bd|bus(?:iness)? days?|working days?|work ?days?",
    "h": "hours?|hrs?|h",
    "d": "days?|tage?n?|d",
    "w": "weeks?|wochen?|wks?|wk|w",
    "f": "fortnights?",
    "m": "months?|monate?n?|mths?|mos?|mon|m",
    "q": "quarters?|qtrs?",
    "y": "years?|yrs?|y",
}
_UNIT = "|".join(f"(?P<{name}>{words})" for name, words in _UNITS.items())
_COUNT = re.compile(
    rf"(?P<lead>(?:in|within|after|over)\s+(?:the\s+)?(?:next\s+)?|(?:the\s+)?next\s+)?"
    rf"(?P<hedge>(?:about|around|approx\.?|roughly|maybe|say|like|another|just|~)\s*)*"
    rf"(?:{_N}\s*(?:-|to|or)\s*)?(?P<n>{_N}|half an?)(?:\s+|-)?(?:more\s+)?(?:{_UNIT})(?![\w/])"
    r"(?P<or_two>\s+or\s+(?:two|so))?"
    r"(?!\s+and a (?:half|bit)|\s*1/2)(?:'s?(?=\s))?(?P<time>\s+time\b)?"
    r"(?:\s+(?P<tail>ago|back|from now|hence|from today|today|tomorrow|tmrw|tmr|from|on|after(?! that)|before))?"
)


def count(low: str, at: int, c: Context) -> Hit | None:
    """ "in 2 wks", "2-3 weeks", "10 business days", "48 hours", "a month ago", "a week from Tuesday"."""
    m = _COUNT.match(low, at)
    if not m:
        return None
    number = NUMBERS.get(m["n"]) or (int(m["n"]) if m["n"].isdigit() else 0)
    unit = next(name for name in _UNITS if m[name])
    if m["n"].startswith("half"):
        if unit != "y":
            return m.end(), None
        number, unit = 6, "m"
    if m["or_two"] and "two" in m["or_two"]:
        number += 1
    tail, end = m["tail"], m.end()
    base, kind = c.today, "count" if m["lead"] or m["time"] else "bare"
    if tail == "ago" or (tail == "back" and not m["lead"]):
        back = _add(c.today, -number, unit, c)
        return end, days_of(back, kind="ago") if back else None
    if tail in ("from now", "hence", "from today", "today"):
        kind = "count"
    elif tail in ("tomorrow", "tmrw", "tmr") and unit in ("w", "f"):
        base, kind = c.today + timedelta(1), "count"
    elif tail:
        inner = re.compile(r"\s+").match(low, end)
        hit = at_position(low, inner.end(), c) if inner and tail != "before" else None
        if hit and hit[1] and (not m["lead"] or unit == "w") and hit[1].kind in ("day", "weekday", "date"):
            base, end, kind = hit[1].date, hit[0], "count"
        elif tail == "before":
            return end, None
        else:
            end = m.start("tail")
            end -= len(low[:end]) - len(low[:end].rstrip())
    day = _add(base, number, unit, c)
    if day is None:
        return end, None
    named = base != c.today and unit in ("w", "f")
    moved = day if (unit in ("h", "bd") and number == 0) or named else after_weekend(day)
    return end, When(moved, (moved,), counted=True, kind="bare" if kind == "bare" else "count")


def _add(day: date, number: int, unit: str, c: Context) -> date | None:
    if unit == "bd":
        return c.calendar.add(day, number) if number > 0 else None
    if unit == "h":
        return day + timedelta(number // 24 if number > 0 else -(-number // 24))
    if unit in "dwf":
        return day + timedelta(number * {"d": 1, "w": 7, "f": 14}[unit])
    return add_months(day, number * {"m": 1, "q": 3, "y": 12}[unit])


_EDGE = (
    r"(?P<edge>early(?: in| on)?|(?:the )?(?:very )?(?:beginning|start|begin)(?: of)?|(?:first|1st) (?:thing|week|wk"
    r"|few days)(?: of| in)?"
    r"|late(?: in)?|(?:the )?(?:very )?end(?:s)?(?: of)?|(?:the )?mid(?:dle)?(?: of)?|ende|anfang"
    r"|mitte)[\s-]+(?:the\s+)?"
)
_PERIOD = re.compile(
    rf"(?:(?P<pre>in|during|by|until|till|til|bis|sometime in)\s+)?(?:{_EDGE})?(?:the\s+)?(?:(?P<turn>this|next"
    rf"|last|coming|later this|later next|sometime this|sometime next)\s+)?"
    rf"(?P<unit>week|wk|month|quarter|qtr|year|half|q[1-4]|h[12]"
    rf"|(?:{MONTH})(?!\.?\s*(?:the\s+)?\d{{1,2}}(?!\d)))(?!\w)(?P<post>\s*-?\s*end)?"
    r"(?:,?\s*(?P<year>20\d\d)(?!\d)|\s*'(?P<yy>\d\d)(?!\d))?(?P<after>\s+after next)?"
)
_PREPOSED = re.compile(r"(?:\b(?:in|by|until|till|til|during|before|around|about|sometime in|bis)\s+|~)$")
_TO_QUARTER = re.compile(r"\b(?:to|for|from)\s+$")
_SHORT = re.compile(
    r"(?:the\s+)?(?:(?P<eow>eow|week'?s end|mid-?week)|(?P<eom>eom|month'?s end)|(?P<eoq>eoq)|(?P<eoy>eoy"
    r"|year'?s end))(?!\w)"
)


def period(low: str, at: int, c: Context) -> Hit | None:
    """Weeks, months, quarters and years: which one, and which part of it."""
    if m := _SHORT.match(low, at):
        if m[0].startswith("mid"):
            return m.end(), days_of(plain_weekday(2, replace(c, past=False)), kind="period")
        unit = {"eow": "week", "eom": "month", "eoq": "quarter", "eoy": "year"}[m.lastgroup or "eow"]
        tail = re.compile(r"\s+(?:of\s+)?(next)\s+week\b").match(low, m.end())
        return (tail or m).end(), _part(unit, "end", 1 if tail else 0, c)
    m = _PERIOD.match(low, at)
    if not m:
        return None
    unit, turn, edge = m["unit"], m["turn"] or "", _edge(m["edge"], m["post"])
    if m["after"] and not turn and unit in ("week", "wk", "month"):
        return m.end(), _part(unit, edge or "begin", 2, c)
    if m["after"] or turn == "last":
        return m.end(), None
    if unit in MONTHS or (unit[0] in "qh" and unit[1:].isdigit()):
        to_quarter = unit not in MONTHS and _TO_QUARTER.search(low[max(0, at - 6) : at])
        prefixed = to_quarter or (
            m["pre"]
            or turn
            or edge
            or m["year"]
            or m["yy"]
            or c.whole
            or _OTHER_YEAR.match(low, m.end())
            or _PREPOSED.search(low[max(0, at - 14) : at])
        )
        return _named_period(m, unit, edge, c) if prefixed else None
    shift = 1 if "next" in turn or (turn == "coming" and unit == "year") else 0
    if not turn and not edge:
        return None
    if edge == "begin" and not shift:
        return m.end(), None
    if "later" in turn or turn == "sometime this":
        edge = edge or "end"
    when = _part(unit, edge or ("begin" if shift else "end"), shift, c)
    if when is not None and edge == "mid" and when.date <= c.today and not c.past:
        when = None if turn else _part(unit, edge, 1, c)  # the middle that is gone is not the one meant
    return m.end(), when


def _edge(words: str | None, post: str | None) -> str:
    if post or (words and re.search(r"late|end", words)):
        return "end"
    if words and ("mid" in words or words == "mitte"):
        return "mid"
    return "begin" if words else ""


def _part(unit: str, edge: str, shift: int, c: Context) -> When | None:
    """The beginning, middle or end of the week, month, quarter or year that is `shift` ahead."""
    today = c.today
    if unit in ("week", "wk"):
        monday = today - timedelta(today.weekday()) + timedelta(7 * shift)
        day = monday + timedelta({"begin": 0, "mid": 2, "end": 4}[edge])
        if edge == "end" and not shift and today.weekday() > 4:
            return days_of(day + timedelta(7), kind="period")
        return days_of(day, kind="period")
    months = {"month": 1, "quarter": 3, "qtr": 3, "year": 12, "half": 6}[unit]
    first = today.replace(day=1, month=(today.month - 1) // months * months + 1)
    return _span(add_months(first, months * shift), months, edge, c)


def _span(first: date, months: int, edge: str, c: Context) -> When:
    if edge == "end":
        return days_of(c.calendar.back(month_end(add_months(first, months - 1))), kind="period")
    if edge == "mid":
        return days_of(add_months(first, months // 2).replace(day=15 if months % 2 else 1), kind="period")
    return days_of(c.calendar.fwd(first), kind="period")


def _named_period(m: re.Match[str], unit: str, edge: str, c: Context) -> Hit:
    months = 1 if unit in MONTHS else 3 if unit[0] == "q" else 6
    month = MONTHS[unit] if months == 1 else (int(unit[1]) - 1) * months + 1
    written = m["year"] or (m["yy"] and f"20{m['yy']}")
    year = int(written) if written else c.today.year
    first = date(year, month, 1)
    when = _span(first, months, edge, c)
    if written or (when.date <= c.today if c.past else when.date > c.today):
        return m.end(), when
    other, rest = _span(add_months(first, -12 if c.past else 12), months, edge, c), _span(first, months, "end", c)
    in_it = not (c.past or edge or rest.date <= c.today or "next" in (m["turn"] or ""))
    return m.end(), days_of(rest.date, other.date, kind="period") if in_it else other


_WEEK_OF = re.compile(
    r"(?:the\s+)?(?:(?:week|wk)(?:\s+(?:of|beginning|commencing|starting|from))\s+|w/?c\s+|w/?b\s+"
    r"|w/[cb](?=\d))(?:the\s+)?(?:mon(?:day)?\s+)?"
)
_ISO_WEEK = re.compile(r"(?:kw|cw|kalenderwoche|calendar week)\s?([1-5]?\d)(?![\d/:]|\.\d)")
_AFTER = re.compile(r"(after|before)\s+(?=[\dtmwfsjando])")
_NEXT_WEEK_DAY = re.compile(r"(next|this) (?:week|wk)\s*(?:on\s+|,\s*|\()?(?=[mtwfs])")


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
        if not c.past and mondays[0] <= c.today < hit[1].date:
            mondays = [hit[1].date, *mondays]
        return hit[0], days_of(*mondays, kind="period")
    if (m := _ISO_WEEK.match(low, at)) and not c.past:
        week = int(m[1])
        mondays = [date.fromisocalendar(year, week, 1) for year in (c.today.year, c.today.year + 1)]
        return m.end(), days_of(next(day for day in mondays if day > c.today), kind="period")
    if (m := _NEXT_WEEK_DAY.match(low, at)) and (hit := weekday(low, m.end(), c)) and hit[1]:
        monday = c.today - timedelta(c.today.weekday()) + timedelta(7 if m[1] == "next" else 0)
        return hit[0], days_of(monday + timedelta(hit[1].date.weekday()), kind="weekday")
    if (m := _AFTER.match(low, at)) and (hit := calendar_date(low, m.end(), c) or weekday(low, m.end(), c)):
        if not hit[1] or hit[1].kind == "period":
            return hit
        day = hit[1].date
        other = c.calendar.add(day, 1) if m[1] == "after" else c.calendar.back(day - timedelta(1))
        return hit[0], days_of(*((other, day) if m[1] == "after" else (day, other)), *hit[1].readings)
    return None


_RULES = {
    calendar_date: "0123456789tjfmasond",
    weekday: "tnlpcmdwfs",
    relative: "tdyl2mebcghü",
    count: "0123456789iwaontcfsemrljh~",
    period: "bidtusfevlnmcwqhyaoj1",
    feast: "asrtegcxnlmwiop",
    around: "twabnkc",
    of_month: "0123456789tfslaw",
}
"""Every rule with the characters its phrases can begin with."""

_BY_FIRST = {first: tuple(r for r, firsts in _RULES.items() if first in firsts) for first in "".join(_RULES.values())}
_TO = re.compile(r"(?:\s*-\s*|\s+(?:or|to|until)\s+|\s*/\s*)(?:the\s+)?(?=[mtwfsjando\d])")
_AND = re.compile(r"(?:\s*-\s*|\s+(?:and|&|to)\s+)(?=[mtwfsjando\d])")
_BETWEEN = re.compile(r"\b(?:between|either)\s+(?:the\s+)?$")
_OTHER_YEAR = re.compile(r",?\s+(?:of\s+)?(next|last) (?:year|yr)(?!\w)")
_PART = re.compile(
    r"(?:,?\s+|-)(?:(?:in the |first thing (?:in the )?|early |late )?(?:morning|afternoon|arvo|evening|night"
    r"|a\.?m\.?(?!\w)|p\.?m\.?(?!\w)"
    r"|noon|midday|lunchtime|eod|cob|first thing)|\((?:am|pm)\))(?!\w)"
)
_CLOCK = re.compile(
    r",?\s*(?P<at>(?:at|@|um|around|about|ca\.?)\s*)?(?P<h>[01]?\d"
    r"|2[0-4])(?:[:.h](?P<m>[0-5]\d))?(?:\s*-\s*\d\d?(?:[:.]\d\d)?)?"
    r"\s*(?P<half>[ap])?(?(half)\.?m\b\.?|(?P<h24>\s*(?:uhr|h)\b)?)(?![\d/:]|\.\d)"
)


def at_position(low: str, at: int, c: Context) -> Hit | None:
    """The longest date phrase that begins at `at` of a lower-case line, with the time of day behind it.

    None if no phrase begins there; (end, None) if one does that nobody can pin to a day.
    """
    best = _best(low, at, c)
    if best is None or best[1] is None:
        return best
    end, when = best
    if when and when.kind in ("date", "period") and (year := _OTHER_YEAR.match(low, end)):
        if year[1] == "last":
            return year.end(), None
        ahead = tuple(d if d.year > c.today.year else add_months(d, 12) for d in when.readings)
        return year.end(), replace(when, date=ahead[0], readings=tuple(dict.fromkeys(ahead)))
    link = (_AND if _BETWEEN.search(low[max(0, at - 14) : at]) else _TO).match(low, end)
    if link and when is not None and when.kind in ("weekday", "date"):
        later = _best(low, link.end(), c)
        if later and later[1] and later[1].kind == when.kind and later[1].date > when.date:
            end, when = later
    while when and (part := _PART.match(low, end)):
        end = part.end()
    clock = clock_at(low, end)
    return (clock[0], replace(when, time=clock[1])) if when and clock else (end, when)


def clock_at(low: str, at: int) -> tuple[int, str | None] | None:
    """A clock time that begins at `at`: its end and "HH:MM", or None for an hour nobody can place ("at 3")."""
    m = _CLOCK.match(low, at)
    if not m or not (m["at"] or m["m"] or m["half"] or m["h24"]):
        return None
    hour = int(m["h"])
    if m["half"]:
        hour = hour % 12 + (12 if m["half"] == "p" else 0)
    elif not m["m"] and not m["h24"] and hour < 8:
        return m.end(), None
    return m.end(), f"{hour % 24:02d}:{m['m'] or '00'}"


def _best(low: str, at: int, c: Context) -> Hit | None:
    best: Hit | None = None
    for rule in _BY_FIRST.get(low[at : at + 1], ()):
        try:
            hit = rule(low, at, c)
        except (ValueError, OverflowError):
            continue
        if hit and (best is None or hit[0] > best[0]):
            best = hit
    return best
