"""Finds names by a few typed letters: "noruk" finds "Northgate UK · Programme manager"."""

from __future__ import annotations

from collections.abc import Sequence

from .clean import fold


def best(names: Sequence[str], typed: str, limit: int) -> list[int]:
    """Positions of the names that the typed words mean, best first; equals keep the order they came in.

    Every word must be found: at the beginning of the name, at the beginning of a word in it, inside it, or at least
    letter by letter in its order. Nothing typed means every name. At most `limit` come back.
    """
    words = fold(typed).split()
    scored = []
    for at, name in enumerate(names):
        folded = fold(name)
        scores = [_score(folded, word) for word in words]
        if None not in scores:
            scored.append((sum(score or 0 for score in scores), at))
    return [at for _, at in sorted(scored)[:limit]]


def _score(name: str, word: str) -> int | None:
    """How far a word is from a name, 0 the nearest; None when its letters are not there in their order."""
    at = name.find(word)
    if at == 0:
        return 0
    if at > 0:
        return 1 if f" {word}" in name else 3
    gaps, at = 0, -1
    for letter in word:
        found = name.find(letter, at + 1)
        if found < 0:
            return None
        gaps += found - at - 1 if at >= 0 else 0
        at = found
    return 5 + gaps
