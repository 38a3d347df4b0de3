"""Who needs you, in one line for a shell prompt or a status bar: "▲2 ●1 Meridian Labs: call Halden"."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from datetime import date

from . import clean
from .cards import Card
from .words import MARKS


def oneline(flags: Mapping[str, int], first: Card | None, today: date, width: int) -> str:
    """The count of each mark, most urgent mark first, then the first lead and what to do; empty when nobody needs you.

    `flags` counts the leads that need me by flag, `first` is the most urgent one, `width` the cells it may take (at
    least 1); what is too long ends in "…".
    """
    if first is None:
        return ""
    counts = " ".join(f"{mark}{flags[flag]}" for flag, mark in MARKS.items() if flags.get(flag))
    state = first.shown(today)[1]
    # a status bar of tmux takes "#[…]" and "#(…)" in what it is given for orders
    words = clean.line(f"{counts} {first.company}: {state.rpartition(' · ')[2]}").replace("#", "")
    return _fitted(words, width)


def _fitted(words: str, width: int) -> str:
    cells = [2 if unicodedata.east_asian_width(c) in "WF" else 0 if unicodedata.combining(c) else 1 for c in words]
    if sum(cells) <= width:
        return words
    used, kept = 1, []
    for letter, cell in zip(words, cells, strict=True):
        used += cell
        if used > width:
            break
        kept.append(letter)
    return "".join(kept).rstrip() + "…"
