"""Names of several words as one word, so that what is said around them is found however long a name is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .lexicon import ROLE
from .quicklog_contacts import Person

_TITLE = re.compile(
    r"(?<![\w'])(?:(?:mrs?|ms|miss|mx|dr|doctor|prof|professor|sir|dame|lady|lord|madam|herrn?|frau|mme|mlle|sra?|rev"
    r"|reverend|sister|father|judge|captain|colonel|dean|director|uncle|aunt|auntie)\.? +)+$"
)
_BEHIND = re.compile(r" \([^()\d]{2,30}\)")
"""A bracket behind a name: "Shreya (HR)"."""
_GAP = re.compile(r"[^\w']")


def joined(low: str, persons: Sequence[Person]) -> str:
    """The lower-case line `low` with underscores inside names, behind titles and for a job in brackets.

    The line stays as long as it was, so that places in it stay places in the line as typed.
    """
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
