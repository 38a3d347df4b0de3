"""Help while a filter line is typed: what the word at hand may become, and words switched on and off by a key."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from itertools import islice

from .clean import fold
from .filter_tokens import straight
from .filter_words import COMPARED, FIELDS, KEYWORDS, folded
from .sorting import SORTS

OFFERED = 20
"""Most words that completion offers."""


def complete(text: str, cursor: int, values: Callable[[str], Iterable[str]]) -> tuple[int, list[str]]:
    """What the word before the cursor may become: where it begins, and at most 20 whole words for its place.

    Offers keywords, fields and comparisons; after a colon the field's own values, else those that `values` gives for
    the field's name (companies, tags). A word that is whole already is not offered.
    """
    text = straight(text)
    head = re.search(r'(?:[^\s()"]+:"[^"]*|[^\s()"]*)$', text[: max(0, min(cursor, len(text)))])
    typed = head[0] if head else ""
    sign = typed[:1] if typed[:1] in ("-", "!") else ""
    name, colon, value = typed[len(sign) :].partition(":")
    start = max(0, min(cursor, len(text))) - len(typed)
    options: Iterable[str] = ()
    if colon:
        field, part = fold(name), fold(value.strip('"'))
        given = SORTS if field == "sort" else (FIELDS[field].values or values(field)) if field in FIELDS else ()
        options = (f"{name}:{_quoted(one)}" for one in given if _begins(one, part) and '"' not in one)
    elif name:
        known = (*KEYWORDS, *(f"{field}:" for field in (*FIELDS, "sort")), *(f"{one}>=" for one in COMPARED))
        options = (word for word in known if word.startswith(fold(name)))
    words = (sign + option for option in options if sign + option != typed)
    return start, list(dict.fromkeys(islice(words, OFFERED)))


def _begins(value: str, part: str) -> bool:
    low = folded(value)
    return low.startswith(part) or f" {part}" in low


def _quoted(value: str) -> str:
    return f'"{value}"' if re.search(r"[\s()]", value) else value


def toggle_word(text: str, word: str) -> str:
    """The filter text with a bare word taken out if it stands there by itself, else added at the end.

    A line with "or" in it is put in brackets first, so that the word holds for all of it.
    """
    spots = _bare_words(text)
    mine = [(start, end) for start, end in spots if fold(text[start:end]) == fold(word)]
    if not mine:
        body = text.strip()
        if any(fold(text[a:b]) in ("or", "|", "||") for a, b in spots):
            body = f"({body})"
        return f"{body} {word}".strip()
    for start, end in reversed(mine):
        text = (
            text[:start].rstrip() + (" " if text[:start].strip() and text[end:].strip() else "") + text[end:].lstrip()
        )
    wrapped = text.strip()
    inner = wrapped[1:-1]
    if wrapped.startswith("(") and wrapped.endswith(")") and "(" not in inner and ")" not in inner:
        return inner.strip()
    return wrapped


def _bare_words(text: str) -> list[tuple[int, int]]:
    """Spans of plain words outside quotes and brackets, without a sign before them."""
    spans: list[tuple[int, int]] = []
    depth = 0
    for m in re.finditer(r'[^\s()"]*"[^"]*"?|\(|\)|[^\s()"]+', straight(text)):
        if m[0] in "()":
            depth += 1 if m[0] == "(" else -1
        elif depth <= 0 and '"' not in m[0] and text[max(0, m.start() - 1) : m.start()] not in ("-", "!"):
            spans.append(m.span())
    return spans
