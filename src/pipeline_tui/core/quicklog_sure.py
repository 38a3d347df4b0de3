"""Where a person stands though no verb or preposition says so: by a title, a job or a well-known first name."""

from __future__ import annotations

import re

from .clean import fold
from .lexicon import NOT_NAMES, ROLE
from .lexicon_jobs import JOB
from .lexicon_names import FIRST_NAMES, LOWER_NAMES

_TITLED = re.compile(
    r"(?<![\w.])(?:Mrs?|Ms|Miss|Mx|Dr|Prof(?:\.? em)?|Professor|Herr|Frau|Mme|Mlle|Sra?|Sir|Dame|Rev|Sister|Matron"
    r"|Father|Capt|Sgt|Cllr|Judge|Colonel|Councillor|Pastor|Sergeant|Inspector|Lord"
    r"|Lady|Baroness|Rabbi|Imam)\.? (?=[A-Z]|(?:d[aei]|del|della|von|van|den|la|le|bin|al|el)\b)"
)
_CAPITAL = re.compile(r"(?<![\w'-])[A-Z][\w'-]+")
_INITIAL = re.compile(r"(?<![\w.])(?:[A-Z]\.){1,2} ?(?=[A-Z][a-z]+)")
_FIRST_WORD = re.compile(r"\W*([a-z]{3,})(?= )")
_BEFORE_NAME = re.compile(r"\.? [A-Z][a-z]")
_PLACED = re.compile(r"^\W*([A-Z][\w-]+) \([A-Z]")
"""A person with a place in brackets: "Annelore (Berlin)"."""


def is_first_name(name: str | None) -> bool:
    """Whether a name begins with a first name that many people have."""
    first = fold((name or " ").split()[0]) if name else ""
    return first in FIRST_NAMES or ("-" in first and first.partition("-")[0] in FIRST_NAMES)


def sure_names(text: str, low: str) -> list[int]:
    """Places in a line (`text` as written, `low` its lower-case twin) of people whom nothing else shows."""
    if text.isupper():
        return []
    first = _FIRST_WORD.match(text)
    if first and first[1] in LOWER_NAMES:
        return [first.start(1)]
    titled = [m.end() for m in _TITLED.finditer(text)]
    named = [
        m.start()
        for m in _CAPITAL.finditer(text)
        if is_first_name(m[0].removesuffix("'s"))
        and low[m.start()] != " "
        and not re.search(r"(?:\bat|@|(?<!filled )(?<!handed )\bin|\bnear|\bst)(?: the)?\s*$", low[: m.start()])
    ]
    jobs = [m.start() for m in ROLE.finditer(low) if _BEFORE_NAME.match(text, m.end())]
    jobs = jobs or [m.end() + 1 for m in JOB.finditer(low) if _BEFORE_NAME.match(text, m.end())]
    short = [m.start() for m in _INITIAL.finditer(text)]
    sure = sorted({*titled, *named, *short})
    return sure or jobs or [m.start() for m in _PLACED.finditer(text) if after_name(text, m.end(1) + 1)]


def after_name(text: str, at: int) -> bool:
    """Whether the word before a bracket is written like a name, so that the bracket holds a title."""
    word = text[:at].split()[-1]
    return word[0].isupper() and fold(word) not in NOT_NAMES and not ROLE.fullmatch(fold(word))
