"""The grammar of dates, part three: Easter, Christmas and the other days people count from."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from .when_base import Context, days_of, easter
from .when_rules import Hit, plain_weekday

_FEAST = re.compile(
    r"(?:(after|straight after|right after)\s+)?(?:the\s+)?(easter monday|good friday|easter|christmas|xmas"
    r"|new year'?s?(?: day)?"
    r"|thanksgiving|labor day|memorial day|weekend)(?!\w)(?:\s+(?:break|holidays?))?"
    r"|(?:in\s+)(?:the\s+)(new year)(?!\w)"
)


def feast(low: str, at: int, c: Context) -> Hit | None:
    """ "after Easter" (the Tuesday after Easter Monday), "Easter Monday", "after Christmas", "in the new year"."""
    m = _FEAST.match(low, at)
    if not m:
        return None
    after, name = bool(m[1]), m[2] or "new year"
    if name == "weekend":
        return m.end(), days_of(plain_weekday(0, replace(c, past=False)), kind="day") if after else None
    for year in (c.today.year, c.today.year + 1):
        day = _feast_day(name, year, after or bool(m[3]), c)
        if day and day > c.today:
            return m.end(), days_of(day, kind="period" if after else "date")
    return m.end(), None


def _feast_day(name: str, year: int, after: bool, c: Context) -> date | None:
    sunday = easter(year)
    if name.startswith("easter"):
        if name.endswith("monday"):
            return sunday + timedelta(2 if after else 1)
        return sunday + timedelta(2) if after else None
    if name == "good friday":
        return sunday + timedelta(2 if after else -2)
    if not after:
        return None
    if name.startswith("new year"):
        return c.calendar.fwd(date(year, 1, 2)) if "after" in name else c.calendar.fwd(date(year, 1, 1))
    first = {"thanksgiving": date(year, 11, 1), "labor day": date(year, 9, 1), "memorial day": date(year, 5, 25)}.get(
        name
    )
    if first is None:
        return c.calendar.fwd(date(year, 12, 27))
    if name == "thanksgiving":
        return first + timedelta((3 - first.weekday()) % 7 + 21 + 4)
    return first + timedelta((0 - first.weekday()) % 7 + 1)
