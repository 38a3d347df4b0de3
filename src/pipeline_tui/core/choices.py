"""Settles a date that a quick-log line leaves open: which of the readings the person meant."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from .quicklog import Choice, Reading

QUESTIONS = {
    "date": "When was it? The date can be read in two ways.",
    "next_on": "When next? The date can be read in two ways.",
}
"""What to ask, by the field of the reading that is open."""


def settle(reading: Reading, choice: Choice, day: dt.date) -> Reading:
    """The reading with one of its open dates set to `day`, which the person picked."""
    rest = tuple(other for other in reading.choices if other is not choice)
    if choice.field == "date":
        return replace(reading, date=day, choices=rest)
    return replace(reading, next_on=day, choices=rest)
