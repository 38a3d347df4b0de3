"""Slips of hurried fingers in the names of days and months: two letters swapped, one left out or doubled.

Every repair keeps the text as long as it was, so that places in it stay places in the text as typed.
"""

from __future__ import annotations

import re

_NAMES = (
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
    "april", "august", "september", "october", "november", "december", "tomorrow", "yesterday",
)  # fmt: skip
_OTHERS = {
    "janurary": "january", "febuary": "february", "feburary": "february", "febrary": "february",
    "septemeber": "september", "novemeber": "november", "decemeber": "december", "wensday": "wednesday",
    "wendsday": "wednesday", "wenesday": "wednesday", "wednessday": "wednesday", "tuseday": "tuesday",
    "thirsday": "thursday", "satuday": "saturday", "saterday": "saturday", "apriil": "april", "agoust": "august",
    "ocktober": "october", "tommorrow": "tomorrow", "tommorow": "tomorrow", "tomorro": "tomorrow", "thrs": "thu",
    "thurds": "thursday", "wednes": "wednesday", "tursday": "thursday", "thursdy": "thursday",
}  # fmt: skip
"""Other slips that are often made."""
_NOT_SLIPS = frozenset(("marc", "mach", "marh", "arch", "aril", "pril", "apri", "frida", "augus", "gust", "sundy"))
"""Names and words of their own that look like slips."""
_WORD = re.compile(r"(?<![\w'@.])[a-z]{4,11}(?![\w'@])")


def slips_of(word: str) -> frozenset[str]:
    """What hurried fingers make of a word: never its first letter is missing, never its last one."""
    places = range(1, len(word))
    swapped = {word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :] for at in places}
    dropped = {word[:at] + word[at + 1 :] for at in places[:-1]}
    doubled = {word[: at + 1] + word[at:] for at in places}
    return frozenset(swapped | dropped | doubled) - {word}


def _repair(slip: str, word: str) -> str:
    """The word, cut short where the slip is shorter, as long as the slip."""
    short = "tmrw" if word == "tomorrow" else "yday" if word == "yesterday" else word[:3]
    return (word if len(word) <= len(slip) else short).ljust(len(slip))


SLIPS = {slip: _repair(slip, name) for name in _NAMES for slip in slips_of(name) - _NOT_SLIPS} | {
    slip: _repair(slip, name) for slip, name in _OTHERS.items()
}
"""Each slip with what is read in its place, which is as long as it is."""


def mended(low: str) -> str:
    """The lower-case text with the slips in the names of days and months repaired, as long as it was."""
    return _WORD.sub(lambda m: SLIPS.get(m[0], m[0]), low)
