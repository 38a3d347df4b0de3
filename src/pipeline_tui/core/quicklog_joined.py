"""A line made plain before it is asked what it tells: a name of several words is one word, what only opens is gone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .lexicon import ROLE
from .quicklog_contacts import Person

_TITLE = re.compile(
    r"(?<![\w'])(?:(?:mrs?|ms|miss|mx|dr|doctor|prof|professor|sir|dame|lady|lord|madam|herrn?|frau|mme|mlle|sra?|rev"
    r"|reverend|sister|father|judge|captain|colonel|dean|director|uncle|aunt|auntie)\.? +)+$"
)


def is_titled(low: str, at: int) -> bool:
    """Whether a title stands in front of a place of the lower-case line `low`: "Mr. Vasquez"."""
    return bool(_TITLE.search(low, max(0, at - 24), at))


_OPENING = re.compile(
    r"[^\w\[(]*(?:(?:(?:ok(?:ay)?|so|right|well|anyway|just|finally|eventually|also|then|now|yay|ugh|oh|ah|hmm|sadly"
    r"|luckily|happily|unfortunately|apparently|actually|basically|at last|yesterday|today|btw|fyi|ps|nb|update:"
    r"|log:|news:|note:|quick (?:one|note|update)(?=:)|re: [^:-]{3,30} -|in the end|haha|lol|earlier"
    r"|later(?: on(?! (?:the|a)\b))?|afterwards|first thing|last thing|as (?:agreed|promised|planned|discussed"
    r"|arranged|usual)"
    r"|(?:after|before|b4|at|around|over|during) (?:my |the )?(?:work|lunch|lunchtime|noon|midday|dinner|school|break"
    r"|breakfast|shift|class)|on (?:the|my) (?:train|bus|commute|way(?: home| in| there| back)?)"
    r"|(?:on|this|last|at|around|by)(?=\s{2})|(?:at |around )?\d\d?(?:[:.]\d\d)?"
    r" ?[ap]m|\d\d?:\d\d)(?![\w'])|\[(?!e?-?mail|call|phone|tel|text|txt|vm)[^\]]{2,25}\])[\s,:-]*)*"
)
"""What opens a line and says nothing of what happened: "ok so", "[acme]"."""
_BEHIND = re.compile(r" \([^()\d]{2,30}\)")
"""A bracket behind a name: "Shreya (HR)"."""
_GAP = re.compile(r"[^\w']")


def opening_of(low: str) -> int:
    """Where the lower-case line `low` begins to tell something."""
    opening = _OPENING.match(low)
    return opening.end() if opening else 0


def joined(low: str, persons: Sequence[Person]) -> str:
    """The lower-case line `low` without its opening, and with underscores in names, behind titles, for a job behind.

    The line stays as long as it was, so that places in it stay places in the line as typed.
    """
    opening = opening_of(low)
    low = " " * opening + low[opening:]
    for person in persons:
        if not person.name:
            continue
        end = person.at + len(person.name)
        title = _TITLE.search(low, max(0, person.at - 24), person.at)
        start = title.start() if title else person.at
        job = _BEHIND.match(low, end)
        end = job.end() if job and ROLE.search(job[0]) else end
        if not low[start:end].isalpha():
            low = low[:start] + _GAP.sub("_", low[start:end]) + low[end:]
    return low
