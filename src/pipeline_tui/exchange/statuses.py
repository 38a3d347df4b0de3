"""Takes a status as people write it for a stage and, when it is over, an outcome.

The words are in `statuses.toml`. What is not understood stays None: nothing is guessed from half a sentence.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from functools import lru_cache

from ..core.model import OUTCOMES, STAGES
from . import words
from .mapping import Meaning

_BRACKETS = re.compile(r"[(\[].*?[)\]]")
_NUMBERED = re.compile(r"^\W*\d+\s*[.):\-–]\s*|^[\W_]+")
_ARROWS = re.compile(r"\s*(?:→|➔|➜|⇒|=>|->|>|»)\s*")
_PARTS = re.compile(r"\s*(?:[/,;:|+&]|\s[-–—]\s)\s*")
_DATED = re.compile(
    r"[\s,:–-]*(?:\b(?:on|am|vom|le|du|el|del|em|den|seit|since|depuis|desde)\s+)?\d{1,4}([./-])\d{1,2}(?:\1(?:\d{1,4})?)?\s*$",
    re.IGNORECASE,
)
_LONGEST = 80


@lru_cache(maxsize=65_536)
def understand(raw: str) -> Meaning | None:
    """The stage and outcome a status stands for ("Awaiting response" is applied), or None when it is not understood.

    A way told in steps ("Applied → Screen → Rejected") stands where its last step does; of several words in a row
    ("Applied / Interview") the one that lies furthest counts.
    """
    if not raw or len(raw) > _LONGEST or "?" in raw:
        return None
    for form in (raw, _NUMBERED.sub("", raw), _BRACKETS.sub(" ", raw), _DATED.sub("", raw)):
        if found := _known(_key(form)):
            return found
    steps = [step for step in _ARROWS.split(raw) if words.squeeze(step)]
    if len(steps) > 1:
        return next((found for step in reversed(steps) if (found := understand(step))), None)
    if found := _inside(words.split(_BRACKETS.sub(" ", raw))) or _inside(words.split(raw)):
        return found
    parts = [_known(words.squeeze(part)) or _inside(words.split(part)) for part in _PARTS.split(raw) if _key(part)]
    known = [part for part in parts if part]
    if len(parts) > 1:
        return furthest(known) if known and (len(known) == len(parts) or parts[0]) else None
    return _misspelt(words.squeeze(raw), several=len(raw.split()) > 1)


def _key(raw: str) -> str:
    """A status for comparing; a lone sign ("👻") stands for itself."""
    return words.squeeze(raw) or raw.strip().removesuffix("\ufe0f")


def _known(word: str) -> Meaning | None:
    """What a whole status means; lists are often named in the plural ("Offers", "Rechazadas", "Absagen")."""
    whole = _whole()
    if found := whole.get(word):
        return found
    ends = (end for end in ("ler", "lar", "en", "es", "s", "e", "n") if word.endswith(end) and len(word) > len(end) + 4)
    return next((found for end in ends if (found := whole.get(word.removesuffix(end)))), None)


def _misspelt(word: str, several: bool) -> Meaning | None:
    """What a word, or `several` in a row, means that is a slip of the pen from a known one; never one with a prefix."""
    if not (6 <= len(word) <= 24 and word.isascii() and word.isalpha()):
        return None
    near = difflib.get_close_matches(word, _like(word[:4], len(word)), 1, 0.92 if several else 0.86)
    return _whole()[near[0]] if near and near[0] not in word and word not in near[0] else None


@lru_cache(maxsize=4096)
def _like(start: str, length: int) -> list[str]:
    """The known words of about this length that begin alike; comparing with all of them would take milliseconds."""
    return [
        word
        for word in _whole()
        if len(word) > 5
        and abs(len(word) - length) < 4
        and word.isascii()
        and (word[0] in start or word[1] == start[0])
    ]


def furthest(meanings: Sequence[Meaning]) -> Meaning:
    """Of several readings the one that lies furthest on the way; of two endings the one that says how it ended."""
    return max(meanings, key=lambda meaning: (STAGES.index(meaning[0]), meaning[1] is not None))


@lru_cache(maxsize=1)
def _whole() -> dict[str, Meaning]:
    table = words.table("statuses")
    found: dict[str, Meaning] = {}
    for stage in STAGES:
        parts = table["closed"].items() if stage == "closed" else ((None, table[stage]),)
        for outcome, part in parts:
            meaning = (stage, outcome if outcome in OUTCOMES else None)
            found |= {_key(word): meaning for word in part["words"]}
    return found


@lru_cache(maxsize=1)
def _phrases() -> tuple[tuple[str, Meaning], ...]:
    found = []
    for name, phrases in words.table("statuses")["inside"].items():
        meaning: Meaning = ("closed", name) if name in OUTCOMES else (name, None)
        found += [
            (f" {' '.join(words.split(phrase))}{'' if phrase.endswith('*') else ' '}", meaning) for phrase in phrases
        ]
    return tuple(sorted(found, key=lambda pair: (-STAGES.index(pair[1][0]), -len(pair[0]))))


@lru_cache(maxsize=3)
def _said(name: str) -> frozenset[str]:
    """The words of one list of the doubts: all of them (`words`), those of waiting, and what is waited for."""
    return frozenset(part for word in words.table("statuses")["doubt"][name] for part in words.split(word))


def _inside(parts: list[str]) -> Meaning | None:
    """The phrase that lies furthest on the way among those a longer status holds; None when it sounds doubtful."""
    text = f" {' '.join(parts)} "
    held = [(phrase, meaning) for phrase, meaning in _phrases() if phrase in text]
    if not text.isascii():
        held += [(phrase, meaning) for phrase, meaning in _unspaced() if phrase in text]
    if not held:
        return None
    meaning = furthest([meaning for _, meaning in held])
    for phrase, other in held:
        if other == meaning:
            text = text.replace(phrase, "  ")
    left = set(text.split())
    if meaning[0] == "waiting_req" or (meaning[0] == "interviewed" and left & _said("results")):
        left -= _said(
            "waits"
        )  # waiting for headcount is the stage itself; for the result of an interview comes after it
    return None if _said("words") & left else meaning


@lru_cache(maxsize=1)
def _unspaced() -> tuple[tuple[str, Meaning], ...]:
    """The phrases of scripts without spaces between words, which stand anywhere in a text."""
    return tuple((core, meaning) for phrase, meaning in _phrases() if max(core := phrase.strip()) > "\u3000")
