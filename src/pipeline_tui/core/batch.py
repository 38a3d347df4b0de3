"""A file of quick-log lines, one entry a line: which lead it names and what happened there.

    # Tuesday's calls                     a comment; empty lines are skipped too
    acme: called Jane, back in 2 wks      LEAD: line
    acme uk | left vm for Sam             LEAD | line
    Meridian<TAB>thanked the panel        LEAD<TAB>line

A tab parts lead and line wherever it stands first; else the first of `|` and `:` does. A company whose name has a colon
is written with `|` or a tab.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from . import clean
from .quicklog_reading import Reading

_PART = re.compile(r"[|:]")
_NOTE = re.compile(r"\s*(?:notes?|fyi|ps)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """One entry of the file."""

    number: int
    """Line in the file, from 1."""
    words: str
    """The words that name the lead; empty when the line has no separator."""
    text: str
    """What happened; empty when nothing follows the separator."""


def lines(text: str) -> Iterator[Line]:
    """The entries of a file's text, without comments and empty lines."""
    for number, raw in enumerate(clean.text(text).split("\n"), 1):
        if not raw.strip() or raw.lstrip().startswith("#"):
            continue
        at = raw.find("\t", len(raw) - len(raw.lstrip()))
        if at < 0:
            found = _PART.search(raw)
            at = found.start() if found else -1
        words, rest = (raw[:at], raw[at + 1 :]) if at >= 0 else ("", raw)
        yield Line(number, clean.line(words), rest.strip())


def problem(line: Line) -> str | None:
    """Why a line cannot be an entry before anything is looked up; None when it can."""
    if not line.words:
        return 'it names no lead; write "LEAD: what happened"'
    if not line.text:
        return "nothing stands after the lead; say what happened"
    return None


def says_nothing(reading: Reading) -> bool:
    """Whether nothing of the line was understood, and it does not say itself that it is a note ("note …", "FYI …")."""
    told = (reading.outcome, reading.next_on, reading.who, reading.names, reading.roles, reading.minutes)
    return reading.kind == "note" and not any(told) and not reading.choices and not _NOTE.match(reading.note)
