"""Finds the first of very many phrases in a line, as `re.search` would, only faster.

Every phrase begins where a word begins, so of a thousand alternatives only those are tried that can begin with the
letters a word begins with; these few are compiled when such a word is first met.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_WORD = re.compile(r"(?<![a-z])[a-z]")
_KEY = 3
"""So many letters of a word tell which phrases are tried: most words then begin none at all."""
_ASSERTIONS = ("(?<!", "(?<=", "(?!", "(?=")
_SEVERAL = ("?", "*", "+", "{")

Starts = tuple[tuple[int, str], ...]
"""Where the words of a line begin, and with which letters."""


def starts_in(low: str) -> Starts:
    """Where the words of the lower-case line `low` begin, in order, each with its first letters."""
    return tuple((m.start(), low[m.start() : m.start() + _KEY]) for m in _WORD.finditer(low))


class Phrases:
    """One alternation of a lower-case regular expression, each alternative of which begins where a word begins."""

    def __init__(self, pattern: str) -> None:
        """`pattern` is the alternation, without a group around it."""
        self._pattern = pattern
        self._shares: dict[str, re.Pattern[str] | None] = {}
        self._alternatives: list[str] = []
        self._beginning: dict[str, list[int]] = {}

    def search(self, low: str, since: int = 0, *, starts: Starts | None = None) -> re.Match[str] | None:
        """The leftmost place at or behind `since` where a phrase stands; `starts` is `starts_in(low)` if at hand."""
        anywhere = self._share("")
        other = anywhere.search(low, since) if anywhere else None
        stop = other.start() if other else len(low)
        shares = self._shares
        for at, key in starts_in(low) if starts is None else starts:
            if at >= stop:
                break
            share = shares[key] if key in shares else self._share(key)
            if share is not None and at >= since and (m := share.match(low, at)):
                return m
        return other

    def finditer(self, low: str, since: int = 0, *, starts: Starts | None = None) -> Iterator[re.Match[str]]:
        """Every place at or behind `since` where a phrase stands, from left to right; none of them overlap."""
        anywhere = self._share("")
        other = anywhere.search(low, since) if anywhere else None
        end = since
        for at, key in starts_in(low) if starts is None else starts:
            if at < end:
                continue
            while other and other.start() <= at:
                yield other
                end = max(other.end(), other.start() + 1)
                other = anywhere.search(low, end) if anywhere else None
            if at >= end and (share := self._shares.get(key) or self._share(key)) and (m := share.match(low, at)):
                yield m
                end = max(m.end(), at + 1)
        while other:
            if other.start() >= end:
                yield other
            end = max(end, other.end(), other.start() + 1)
            other = anywhere.search(low, end) if anywhere else None

    def _share(self, key: str) -> re.Pattern[str] | None:
        """The alternatives that may begin with a word's first letters; for none those that may begin with anything."""
        if key in self._shares:
            return self._shares[key]
        if not self._alternatives:
            self._alternatives = _split(self._pattern)
            for i, alternative in enumerate(self._alternatives):
                for begin in _told(_begins(alternative, "", _KEY)):
                    self._beginning.setdefault(begin, []).append(i)
        begins = {key[:n] for n in range(1, _KEY + 1)} if key else {""}
        mine = sorted({i for begin in begins for i in self._beginning.get(begin, ())})
        share = re.compile(rf"(?<![a-z])(?:{'|'.join(self._alternatives[i] for i in mine)})") if mine else None
        self._shares[key] = share
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


def _told(begins: frozenset[str]) -> frozenset[str]:
    """The beginnings, if each of them is that of a word; else the empty one, which stands for all."""
    return begins if all(begin[:1].isalpha() for begin in begins) else frozenset([""])


def _begins(part: str, rest: str, n: int) -> frozenset[str]:
    """The up to `n` characters with which `part` followed by `rest` can begin; fewer where what follows is not told."""
    if not n or not (part or rest):
        return frozenset([""])
    if not part:
        return _begins(rest, "", n)
    if part.startswith(_ASSERTIONS):
        return _begins(part[_closing(part, 0) :], rest, n)
    if part[0] == "^" or part.startswith("\\b"):
        return _begins(part[1 if part[0] == "^" else 2 :], rest, n)
    group = part.startswith("(?:")
    if not group and not (part[0].isalnum() or part[0] in " '-"):
        return frozenset([""])
    end = _closing(part, 0) if group else 1
    how = part[end : end + 1]
    over = part.index("}", end) if how == "{" else end
    after = part[over + 1 :].removeprefix("?") if how in _SEVERAL else part[end:]
    out: set[str] = set()
    for word in _split(part[3 : end - 1]) if group else (part[0],):
        if how in ("*", "+", "{"):
            out |= _begins(word, "", n) if group else {word}
        elif group:
            out |= _begins(word, f"{after}{rest}", n)
        else:
            out |= {word + more for more in _begins(after, rest, n - 1)}
    if how in ("?", "*") or part.startswith("{0", end):
        out |= _begins(after, rest, n)
    return frozenset(out)


def behind(words: str, *begins: str) -> str:
    """One of the beginnings, behind one of the words, which are separated by commas; what looks back has one width."""
    return "|".join(f"{b}(?:{'|'.join(f'(?<={word} {b})' for word in words.split(','))})" for b in begins)
