"""Fits text into cells: the one place that knows how wide a character is."""

from __future__ import annotations

from functools import lru_cache

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

_INVISIBLE = {0x200B: None, 0x2060: None, 0xFEFF: None, 0xAD: None}
"""Characters without width that some terminals give one."""


def fit(text: str, width: int) -> str:
    """The text in exactly `width` cells: padded with blanks, or cut with an ellipsis."""
    if width <= 0:
        return ""
    if not text.isascii():
        text = text.translate(_INVISIBLE)
    length = len(text) if text.isascii() else cell_len(text)
    if length <= width:
        return text + " " * (width - length)
    return set_cell_size(text, width - 1) + "…"


def middle(text: str, width: int) -> str:
    """The text in at most `width` cells: where it is too long, an ellipsis stands for its middle."""
    if cell_len(text) <= width:
        return text
    if width < 3:
        return fit(text, width)
    head, tail = set_cell_size(text, width // 2), ""
    for char in reversed(text):
        if cell_len(char + tail) > width - 1 - width // 2:
            break
        tail = char + tail
    return f"{head}…{tail}"


@lru_cache(maxsize=1000)
def wrap(text: str, width: int) -> tuple[str, ...]:
    """The text in lines of at most `width` cells, broken at blanks; a word that is too long is broken where it must."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line, used = "", 0
        for word in paragraph.split(" "):
            size = cell_len(word)
            if used and used + 1 + size <= width:
                line, used = f"{line} {word}", used + 1 + size
                continue
            if used:
                lines.append(line)
            while size > width > 0:
                head = set_cell_size(word, width).rstrip() or word[:1]
                lines.append(head)
                word = word[len(head) :]
                size = cell_len(word)
            line, used = word, size
        lines.append(line)
    return tuple(lines)


@lru_cache(maxsize=500)
def strip(width: int, *parts: tuple[str, Style]) -> Strip:
    """One painted line from texts and their styles, cut and padded to `width` with the last style.

    The same line is the same object, with which the toolkit keeps what it was cut and written out as.
    """
    segments, used = [], 0
    for text, style in parts:
        room = width - used
        if room <= 0:
            break
        size = len(text) if text.isascii() else cell_len(text)
        if size > room:
            text, size = fit(text, room), room
        segments.append(Segment(text, style))
        used += size
    if used < width:
        segments.append(Segment(" " * (width - used), parts[-1][1] if parts else Style.null()))
    return Strip(segments, width)
