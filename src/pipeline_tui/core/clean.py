"""Makes text from outside inert: the one cleaning function at the border.

Typed, imported and pasted text passes through here before it becomes part of a lead, and again before a command prints
it. Control characters (C0, C1), bidirectional overrides and lone surrogates go; words stay.
"""

from __future__ import annotations

import re
import unicodedata

_CONTROL = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]"
)
_BREAKS = re.compile("[ \t]*(?:\r\n|[\r\n\u2028\u2029])[ \t]*")

NOTE_LIMIT = 1_000_000
"""Longest note kept, in characters; a longer one is refused by the caller, never cut."""


def text(raw: str) -> str:
    """Several lines of text: NFC, line ends as `\\n`, no control characters."""
    joined = raw.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return unicodedata.normalize("NFC", _CONTROL.sub("", joined))


def line(raw: str) -> str:
    """One line of text: as `text`, with line breaks and tabs turned into spaces and the ends trimmed."""
    return text(_BREAKS.sub(" ", raw)).replace("\n", " ").replace("\t", " ").strip()


def fold(raw: str) -> str:
    """Text for comparing: case and accents removed ("Zoë Ångström" and "zoe angstrom" are the same)."""
    if raw.isascii():
        return raw.lower()
    split = unicodedata.normalize("NFKD", raw.casefold())
    return "".join(c for c in split if not unicodedata.combining(c))
