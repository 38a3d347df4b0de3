"""Finds the first of very many phrases in a line, as `re.search` would, only faster.

Every phrase begins where a word begins, so of a thousand alternatives only those are tried that can begin with the
letter a word has; each such share of a pattern is compiled when a word first asks for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_WORD = re.compile(r"(?<![a-z])[a-z]")
_FEW = 6
"""A phrase that can begin with more letters is tried everywhere: to compile it for each of them would cost too much."""
_ASSERTIONS = ("(?<!", "(?<=", "(?!", "(?=")

Starts = tuple[tuple[int, str], ...]
"""Where the words of a line begin, and with which letter."""


def starts_in(low: str) -> Starts:
    """Where the words of the lower-case line `low` begin, in order."""
    return tuple((m.start(), m[0]) for m in _WORD.finditer(low))


class Phrases:
    """One alternation of a lower-case regular expression, each alternative of which begins where a word begins."""

    def __init__(self, pattern: str) -> None:
        """`pattern` is the alternation, without a group around it."""
        self._pattern = pattern
        self._shares: dict[str, re.Pattern[str] | None] = {}
        self._alternatives: list[tuple[str, frozenset[str] | None]] | None = None

    def search(self, low: str, since: int = 0, *, starts: Starts | None = None) -> re.Match[str] | None:
        """The leftmost place at or behind `since` where a phrase stands; `starts` is `starts_in(low)` if at hand."""
        anywhere = self._share("")
        other = anywhere.search(low, since) if anywhere else None
        stop = other.start() if other else len(low)
        shares = self._shares
        for at, letter in starts_in(low) if starts is None else starts:
            if at >= stop:
                break
            share = shares[letter] if letter in shares else self._share(letter)
            if share is not None and at >= since and (m := share.match(low, at)):
                return m
        return other

    def finditer(self, low: str, since: int = 0, *, starts: Starts | None = None) -> Iterator[re.Match[str]]:
        """Every place at or behind `since` where a phrase stands, from left to right; none of them overlap."""
        anywhere = self._share("")
        other = anywhere.search(low, since) if anywhere else None
        end = since
        for at, letter in starts_in(low) if starts is None else starts:
            if at < end:
                continue
            while other and other.start() <= at:
                yield other
                end = max(other.end(), other.start() + 1)
                other = anywhere.search(low, end) if anywhere else None
            if at >= end and (share := self._shares.get(letter) or self._share(letter)) and (m := share.match(low, at)):
                yield m
                end = max(m.end(), at + 1)
        while other:
            if other.start() >= end:
                yield other
            end = max(end, other.end(), other.start() + 1)
            other = anywhere.search(low, end) if anywhere else None

    def _share(self, letter: str) -> re.Pattern[str] | None:
        """The alternatives that may begin with the letter; for no letter those that may begin with anything."""
        if letter in self._shares:
            return self._shares[letter]
        if self._alternatives is None:
            self._alternatives = [(a, _first(a, "")) for a in _split(self._pattern)]
        mine = [a for a, first in self._alternatives if (letter in first if first else not letter)]
        share = re.compile(rf"(?<![a-z])(?:{'|'.join(mine)})") if mine else None
        self._shares[letter] = share
        return share


def _closing(pattern: str, at: int) -> int:
    """The place behind the group or the set of characters that opens at `at`."""
    depth, in_set, i = 0, False, at
    while i < len(pattern):
        c = pattern[i]
        if c == "\\":
            i += 1
        elif in_set:
            in_set = c != "]"
        elif c == "[":
            in_set = True
        elif c in "()":
            depth += 1 if c == "(" else -1
        i += 1
        if depth == 0 and not in_set:
            return i
    raise ValueError(pattern[at:])


def _split(pattern: str) -> list[str]:
    """The alternatives of an alternation."""
    out, start, i = [], 0, 0
    while i < len(pattern):
        c = pattern[i]
        if c in "([":
            i = _closing(pattern, i)
            continue
        if c == "|":
            out.append(pattern[start:i])
            start = i + 1
        i += 2 if c == "\\" else 1
    return [*out, pattern[start:]]


def _first(part: str, rest: str) -> frozenset[str] | None:
    """The letters that `part` followed by `rest` can begin with, or None where that is unknown or many."""
    if not part:
        return _first(rest, "") if rest else None
    if part.startswith(_ASSERTIONS):
        return _first(part[_closing(part, 0) :], rest)
    if part[0] == "^" or part.startswith("\\b"):
        return _first(part[1 if part[0] == "^" else 2 :], rest)
    end = _closing(part, 0) if part.startswith("(?:") else 1
    if not (part[0].isalpha() or end > 1):
        return None
    optional = part[end : end + 1] in ("?", "*")
    after = part[end + (1 if optional or part[end : end + 1] == "+" else 0) :]
    begins: list[frozenset[str] | None] = (
        [frozenset(part[0])] if end == 1 else [_first(a, after + rest) for a in _split(part[3 : end - 1])]
    )
    if optional:
        begins.append(_first(after, rest))
    known = [b for b in begins if b is not None]
    letters = frozenset[str]().union(*known)
    return letters if len(known) == len(begins) and len(letters) < _FEW else None


def behind(words: str, *begins: str) -> str:
    """One of the beginnings, behind one of the words, which are separated by commas; what looks back has one width."""
    return "|".join(f"{b}(?:{'|'.join(f'(?<={word} {b})' for word in words.split(','))})" for b in begins)
