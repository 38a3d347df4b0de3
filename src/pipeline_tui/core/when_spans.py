"""The grammar of dates, part three: weeks, months, quarters and years, and which part of one is meant."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from .when_base import MONTH, MONTHS, VAGUE, Context, When, add_months, days_of, month_end, or_just_gone
from .when_rules import Hit, plain_weekday

OTHER_YEAR = re.compile(r",?\s+(?:of\s+)?(next|last) (?:year|yr)(?!\w)")
"""What puts a date into a year that is not this one: "in April next year"."""

GERMAN = {"woche": "week", "monat": "month", "monats": "month", "quartal": "quarter", "jahr": "year"}
"""German stretches of time."""

_EDGE = (
    r"(?P<edge>early(?: in| on)?|(?:the )?(?:very )?(?:begg?inn?ing(?: of)?|(?:start|begin) of"
    r"|start(?= (?:the )?(?:week|month)\b))|(?:first|1st) (?:thing|week|wk"
    r"|few days)(?: of| in)?"
    r"|late(?: in)?|(?:the )?(?:very |back )?end(?:s)?(?: of)?|(?:the )?mid(?:dle|-?week)?(?: of)?|ende(?: de[rs])?"
    r"|(?:the )?(?:first|second|latter|1st|2nd|back) half(?: of| in)?|anfang(?: de[rs])?"
    r"|mitte)[\s-]+(?:the\s+)?"
)
_PERIOD = re.compile(
    rf"(?:(?P<pre>in|during|by|until|till|til|bis|sometime in)\s+)?(?:{_EDGE})?(?:the\s+)?(?:(?P<turn>this|next|nxt"
    rf"|last|coming|n(?:ä|ae)chste[nrs]?|kommende[nrs]?|diese[nrs]?|later this|later next|sometime this"
    rf"|sometime next)\s+)?"
    rf"(?P<unit>week|wk|woche|monats?|quartal|jahr|month|quarter|qtr|year|half|q[1-4]|h[12]"
    rf"|(?:{MONTH})(?!\.?\s*(?:the\s+)?\d{{1,2}}(?!\d)))(?!\w)(?P<post>\s*-?\s*end(?!\w))?"
    r"(?:,?\s*(?P<year>20\d\d)(?!\d)|\s*'(?P<yy>\d\d)(?!\d))?(?P<after>\s+after next)?"
)
_PREPOSED = re.compile(
    r"(?:\b(?:in|by|until|till|til|during|before|around|about|maybe|perhaps|probably|possibly|sometime in|bis|again"
    r"|back|revisit|(?:re)?try|check)\s+|~)$"
)
_TO_QUARTER = re.compile(r"\b(?:to|for|from)\s+$")
_SHORT = re.compile(
    r"(?:the\s+)?(?:(?P<eow>eow|week'?s end|mid-?week(?! (?:of )?(?:next|nxt|this)\b))|(?P<eom>eom|month'?s end)"
    r"|(?P<eoq>eoq)|(?P<eoy>eoy"
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
    unit, turn, edge = GERMAN.get(m["unit"], m["unit"]), m["turn"] or "", _edge(m["edge"], m["post"])
    turn = {"nxt": "next", "nae": "next", "näc": "next", "kom": "next", "die": "this"}.get(turn[:3], turn)
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
            or OTHER_YEAR.match(low, m.end())
            or _PREPOSED.search(low[max(0, at - 14) : at])
        )
        return _named_period(m, unit, edge, c) if prefixed else None
    shift = 1 if "next" in turn or (turn == "coming" and unit == "year") else 0
    if not turn and not edge:
        return None
    if not shift and (edge == "begin" or (edge == "second" and unit != "year")):
        return m.end(), VAGUE
    if edge == "second" and unit in ("week", "wk"):
        return m.end(), VAGUE
    if "later" in turn or turn == "sometime this":
        edge = edge or "end"
    when = _part(unit, edge or ("begin" if shift else "end"), shift, c)
    if unit in ("week", "wk") and not shift and "this" in turn and not c.past and c.today.weekday() > 4:
        sunday = c.today + timedelta(6 - c.today.weekday())
        when = days_of(sunday - timedelta(2) + timedelta(7), sunday, kind="period")
    if when is not None and edge == "mid" and when.date <= c.today and not c.past:
        when = None if turn else _part(unit, edge, 1, c)  # the middle that is gone is not the one meant
    return m.end(), when


def _edge(words: str | None, post: str | None) -> str:
    if post or (words and re.search(r"late|end", words)):
        return "end"
    if words and "half" in words:
        return "begin" if re.search(r"first|1st", words) else "second"
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
    when = _span(add_months(first, months * shift), months, edge, c)
    if edge == "end" and not shift and not c.past and when.date < today:
        later = _span(add_months(first, months), months, edge, c)  # a weekend ends it, and this is that weekend
        return days_of(later.date, _last(first, months), kind="period")
    return when


def _last(first: date, months: int) -> date:
    """The last day of so many months."""
    return month_end(add_months(first, months - 1))


def _span(first: date, months: int, edge: str, c: Context) -> When:
    if edge == "end":
        return days_of(c.calendar.back(_last(first, months)), kind="period")
    if edge == "second":
        half = add_months(first, months // 2).replace(day=16 if months % 2 else 1)
        return days_of(c.calendar.fwd(half), kind="period")
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
    if edge == "end" and not c.past and when.date <= c.today <= _last(first, months):
        ends = c.today if when.date == c.today else _last(first, months)
        return m.end(), days_of(ends, other.date, kind="period")
    if c.past or "next" in (m["turn"] or ""):
        return m.end(), other
    whole = edge in ("", "second")
    if whole and rest.date > c.today:
        return m.end(), days_of(rest.date, other.date, kind="period")
    if whole and c.today <= _last(first, months):  # its last day is today, or a weekend ends it
        return m.end(), days_of(other.date, c.today, kind="period")
    return m.end(), days_of(*or_just_gone(other.date, when.date, c.today), kind="period")
