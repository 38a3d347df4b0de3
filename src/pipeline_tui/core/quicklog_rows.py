"""The tables of what a line reports, compiled once, and which of them a line need not be searched for."""

from __future__ import annotations

import re

from .lexicon_channels import CHANNELS, HINTS, SPELLINGS
from .lexicon_deeds import DEEDS
from .lexicon_reached import CAME_BACK, REACHED, TOLD
from .lexicon_ways import WAYS

_BACKWARDS = re.compile(r"(\(\?<[!=][^()]*\))")


def _all_spellings(pattern: str) -> str:
    """The pattern with every way to write the words of `SPELLINGS`; what looks back has one width and stays."""
    parts = _BACKWARDS.split(pattern)
    for word, spellings in SPELLINGS.items():
        parts[::2] = [
            re.sub(rf"(?:(?<![a-z!])|(?<=\\b)){word}(?![a-z?])", lambda _, s=spellings: s, part) for part in parts[::2]
        ]
    return "".join(parts)


_NEEDS = {
    "message": re.compile(
        r"li\b|linkedin|xing|inmail|te?xt|tx'd|sms|whats|\bwa|dm|slack|signal|telegram|chat|facebook|\bfb\b|insta"
        r"|viber|kakao|zalo|hangout|snap|line|portal|indeed|post|discord|twitter|teams|mess|msg|ping|connect|request|invit|note|card|letter|voic|mesag"
    ),
    "voicemail": re.compile(
        r"v/?m|voic|l/?m\b|left|lft|leav|answer[ -]?ph|machine|beep|tone\b|mail ?box|pond|greeting|recorded"
        r"|landline|tape"
    ),
    "thank_you": re.compile(
        r"thank|th?n?x|th?n?ks|\bt[ay]\b|cheers|gratitude|apprec|courtesy|for (?:all |of )*(?:his|her|the)"
    ),
    "letter": re.compile(r"letter"),
    "mail": re.compile(r"mail|eml|em'?d|fw|forw|box|write to|bounc|'s (?:re|an)"),
}
"""One of these stands in every line about such a thing; most lines are not, and need not be searched for one."""
Row = tuple[str, str, str | None, str | None, re.Pattern[str]]


def _compiled(
    table: tuple[tuple[str, str | None, str | None, str], ...], mail: str = "mail", note: str = "note"
) -> tuple[Row, ...]:
    """The rows of a table, each with the key of `_NEEDS` that says what must stand in the line."""
    return tuple(
        (
            *({"email_in": mail, "email_out": mail, "note": note}.get(kind, kind), kind, direction, channel),
            re.compile(rf"(?<![a-z])(?:{_all_spellings(pattern)})"),
        )
        for kind, direction, channel, pattern in table
    )


ROWS = (
    *_compiled(CHANNELS),
    *_compiled(REACHED, mail="any"),
    *_compiled(WAYS, note="letter"),
    *_compiled(DEEDS, mail="any"),
    *_compiled(TOLD, mail="any"),
)
HINT_ROWS = (*_compiled(HINTS), *_compiled(CAME_BACK, mail="any"))
"""What is told in plain words, and what a single word hints at: key of `_NEEDS`, kind, direction, channel, pattern."""


def absent_in(low: str) -> set[str]:
    """The keys of rows that cannot be found in a lower-case line, because no word of theirs stands in it."""
    return {what for what, word in _NEEDS.items() if not word.search(low)}
