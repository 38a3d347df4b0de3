"""Dates of a quick-log line that are no day anybody can tell: said, never silently left out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from .lexicon_dates import CHECK, MEET, PROMISE
from .quicklog_dates import clause_of
from .quicklog_reading import Choice
from .quicklog_skips import is_no_date
from .when import Found

_AHEAD = re.compile(r"\b(?:back|by|until|till?|before|returns?|from)(?: on| in| the)*$")


def with_unread(choices: tuple[Choice, ...], unread: Sequence[Found], low: str, today: date) -> tuple[Choice, ...]:
    """The choices of a line with one more for a date in it that is no day, if that was to be the event's or the next.

    `unread` are the phrases of the lower-case line `low` that have no readings. "30 Feb" is always told; what hangs on
    another date ("a week before the 30th") only where it was to be a next date and no other date is open.
    """
    for f in unread:
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
        elif ahead:
            choices += (Choice(field, (), f'"{f.text}" hangs on another date, and such dates are not worked out'),)
    return choices
