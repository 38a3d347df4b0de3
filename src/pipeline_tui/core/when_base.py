"""What the date grammar stands on: the value it makes, the context it reads in, the words and the day arithmetic."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, Protocol

WEEKDAYS = {
    short: number
    for number, shorts in enumerate(
        (
            "mon monday montag",
            "tue tues tuesday dienstag",
            "wed weds wednesday mittwoch",
            "thu thur thurs thursday donnerstag",
            "fri friday freitag",
            "sat saturday samstag",
            "sun sunday sonntag",
        )
    )
    for name in shorts.split()
    for short in (name, name + "s")
    if short != "thus"
}
"""Every way to write a weekday, Monday is 0; plurals too, so that "Fridays" can be refused."""

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar",
            "feb febr february februar",
            "mar march mär märz maerz mrz",
            "apr april",
            "may mai",
            "jun june juni",
            "jul july juli",
            "aug august",
            "sep sept september",
            "oct october okt oktober",
            "nov november",
            "dec december dez dezember",
        ),
        1,
    )
    for name in names.split()
}
"""Every way to write a month."""

NUMBERS = {
    "a couple of": 2, "a couple": 2, "couple of": 2, "couple": 2, "a few": 3, "few": 3, "an": 1, "a": 1, "one": 1,
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "fourteen": 14, "ein": 1, "eine": 1, "einer": 1, "einem": 1, "zwei": 2, "drei": 3, "vier": 4,
    "fünf": 5, "sechs": 6, "fifteen": 15, "twenty": 20, "thirty": 30,
}  # fmt: skip
"""Number words of counted dates."""


def one_of(words: dict[str, int]) -> str:
    """A pattern for any of the words, longest first."""
    return "|".join(w.replace(".", r"\.") for w in sorted(words, key=len, reverse=True))


WEEKDAY = one_of(WEEKDAYS)
MONTH = one_of(MONTHS)


Order = Literal["mdy", "dmy"]
"""Month/day order of dates with slashes."""

Kind = Literal["day", "weekday", "date", "count", "bare", "ago", "period", "never", "unsure", "vague"]
"""What a phrase is: today or tomorrow, a weekday, a calendar date, "in 2 weeks", "2 weeks", "2 weeks ago", a period; or
no day: one that no calendar has ("30 Feb"), or one that hangs on another in a way the grammar does not read;
or one that the words leave open ("before Easter")."""


class Calendar(Protocol):
    """What dates need of a business calendar."""

    def is_bd(self, day: date, /) -> bool:
        """Whether the day is a business day."""

    def fwd(self, day: date, /) -> date:
        """The same day or the next business day."""

    def back(self, day: date, /) -> date:
        """The same day or the business day before."""

    def add(self, day: date, n: int, /) -> date:
        """The n-th business day after the day."""


class Weekdays:
    """Monday to Friday, no holidays."""

    def is_bd(self, day: date, /) -> bool:
        """Whether the day is a weekday."""
        return day.weekday() < 5

    def fwd(self, day: date, /) -> date:
        """The day, or the Monday after a weekend."""
        return after_weekend(day)

    def back(self, day: date, /) -> date:
        """The day, or the Friday before a weekend."""
        return day - timedelta(max(0, day.weekday() - 4))

    def add(self, day: date, n: int, /) -> date:
        """The n-th weekday after the day."""
        for _ in range(n):
            day = after_weekend(day + timedelta(1))
        return day


WEEKDAYS_ONLY = Weekdays()


@dataclass(frozen=True, slots=True)
class When:
    """A date that was read."""

    date: dt.date
    readings: tuple[dt.date, ...] = ()
    """Every date it may mean, the chosen one first; more than one is ambiguous."""
    counted: bool = False
    """Counted from a day ("in 2 weeks"), so a weekend moved to Monday."""
    kind: Kind = "date"
    time: str | None = None
    """"HH:MM" if a clock time stood beside it."""
    begins: dt.date | None = None
    """The first day of several of which `date` is the last: "16/3-18/3"."""

    @property
    def ambiguous(self) -> bool:
        """Whether a person must choose between readings."""
        return len(self.readings) > 1

    @property
    def loose(self) -> bool:
        """Whether it names a stretch of time ("next week") and `date` is only where that begins or ends."""
        return self.kind == "period"


NEVER = When(dt.date.max, kind="never")
"""A date that does not exist: it has no readings."""
UNSURE = When(dt.date.max, kind="unsure")
"""A date counted from another one in a way the grammar does not read: it has no readings."""

VAGUE = When(dt.date.max, kind="vague")
"""A phrase that is about a day and does not say which one ("the following Monday"): it has no readings."""


class NoSuchDay(ValueError):
    """A phrase that ends at `end` is a date that no calendar has."""

    def __init__(self, end: int) -> None:
        super().__init__(end)
        self.end = end


@dataclass(frozen=True, slots=True)
class Context:
    """What a rule may look at besides the text."""

    today: date
    order: Order = "mdy"
    past: bool = False
    calendar: Calendar = WEEKDAYS_ONLY
    whole: bool = False
    """The text is nothing but the phrase, so forms that are risky inside a line are allowed ("30.11")."""


def days_of(*days: date, kind: Kind = "date") -> When:
    """A When of these readings, the first one chosen; repeats count once."""
    readings = tuple(dict.fromkeys(days))
    return When(readings[0], readings, kind=kind)


FAR = timedelta(300)
"""From here on a day that names no year is put off by most of a year: never without asking."""


def or_just_gone(day: date, gone: date | None, today: date) -> tuple[date, ...]:
    """The day ahead that a phrase without a year means; with the one just gone where the day is `FAR` away."""
    return (day, gone) if gone and gone != day and day - today > FAR else (day,)


def year_before(day: date, today: date) -> date:
    """The same day a year earlier; of a 29 February that is not today the last of that month."""
    return today if (day.month, day.day) == (today.month, today.day) else add_months(day, -12)


def valid(year: int, month: int, day: int) -> date | None:
    """The date, or None if the month has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def after_weekend(day: date) -> date:
    """The day, or the Monday after it if it is a Saturday or Sunday."""
    return day + timedelta(7 - day.weekday()) if day.weekday() > 4 else day


def add_months(day: date, months: int) -> date:
    """The same day so many months on, or the last day of that month if it is shorter."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return (
        next(d for n in range(day.day, 27, -1) if (d := valid(year, month + 1, n)))
        if day.day > 27
        else date(year, month + 1, day.day)
    )


def month_end(day: date) -> date:
    """The last day of the day's month."""
    return add_months(day.replace(day=1), 1) - timedelta(1)


def easter(year: int) -> date:
    """Easter Sunday of a Gregorian year (the anonymous computus of Meeus, Jones and Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (a + 11 * h) // 319
    r = (2 * e + 2 * i - k - h + m + 32) % 7
    month = (h - m + r + 90) // 25
    return date(year, month, (h - m + r + month + 19) % 32)
