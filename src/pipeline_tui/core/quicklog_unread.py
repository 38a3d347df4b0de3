"""Dates of a quick-log line that are no day anybody can tell: said, never silently left out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from .lexicon_dates import CHECK, MEET, PROMISE
from .quicklog_dates import clause_of
from .quicklog_reading import Choice
from .quicklog_skips import is_no_date
from .when import Found, find_dates, lower

_TAIL = 300
"""How much of the end of a line too long to be read is looked through for a date that is left out."""
_TO_DO = re.compile(CHECK.pattern + r"(?: (?:him|her|them|me|us|in|on|by|at|the))*$|(?:^|[.,;])\s*back$")
_AHEAD = re.compile(r"\b(?:back|by|until|till?|before|returns?|from)(?: on| in| the)*$")


def with_unread(
    choices: tuple[Choice, ...], unread: Sequence[Found], low: str, today: date, *, dated: bool = False
) -> tuple[Choice, ...]:
    """The choices of a line with one more for a date in it that is no day, if that was to be the event's or the next.

    `unread` are the phrases of the lower-case line `low` that have no readings. "30 Feb" is always told; what hangs on
    another date ("a week before the 30th") only where it was to be a next date and no other date is open; what does not
    say which day ("before Easter") only where the line gives no next date besides (`dated`).
    """
    for f in unread:
        if dated and f.next.kind == "vague":
            continue
        clause, rest = clause_of(low[: f.start]), low[f.end :]
        head = not clause
        if is_no_date(f, low, clause, rest, today, head=head):
            continue
        ahead = any(words.search(clause) for words in (CHECK, PROMISE, MEET, _AHEAD))
        field = "next_on" if ahead else "date"
        if any(c.field == field for c in choices):
            continue
        if f.next.kind == "never":
            choices += (Choice(field, (), f'"{f.text}" is a day that no calendar has'),)
        elif ahead and f.next.kind == "vague":
            choices += (Choice(field, (), f'"{f.text}" does not say which day'),)
        elif ahead:
            choices += (Choice(field, (), f'"{f.text}" hangs on another date, and such dates are not worked out'),)
    return choices


def beyond(text: str, limit: int, today: date) -> tuple[Choice, ...]:
    """A choice for a next date at the end of a line of which only the first `limit` characters are read, or none.

    Only a date right behind what is to be done then is told: a pasted page has many dates.
    """
    end = text[max(limit, len(text) - _TAIL) :]
    low = lower(end)
    for f in find_dates(end, today):
        if f.next.readings and max(f.next.readings) > today and _TO_DO.search(clause_of(low[: f.start])):
            return (
                Choice("next_on", (), f'"{f.text}" stands too far on: of a line the first {limit} characters are read'),
            )
    return ()
