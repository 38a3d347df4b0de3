"""A page as values: sections of lines, each line made of texts and their styles and belonging to an item or to none.

What can have the cursor is an item. Lines are laid out to a width in cells here, so that whatever paints them only
paints.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from rich.cells import cell_len, set_cell_size
from rich.style import Style

Part = tuple[str, str | Style]
"""A text and the name of its style ("dim", "strong", …), or the style itself."""
Worded = Callable[[str], str]
"""Puts the keys in force for ids in braces: "{undo} takes it back"."""


class Item(NamedTuple):
    """Something the cursor can stand on."""

    kind: str
    """now, words, why, link, thanks, person, entry, fact, more, notes, change."""
    key: str = ""
    """Which of its kind: a field, a contact key, a position in the log, an id."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page."""

    parts: tuple[Part, ...] = ()
    item: Item | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and its lines."""

    name: str
    title: str
    """As painted: "TIMELINE"."""
    lines: tuple[Line, ...]
    note: str = ""
    """Small words beside the title: "4 of 7 · calls"."""


def flow(
    parts: Iterable[Part],
    width: int,
    item: Item | None = None,
    *,
    indent: str = "",
    first: str | None = None,
    first_style: str = "",
) -> list[Line]:
    """Styled text wrapped at blanks to `width` cells; a word that is too long is broken where it must.

    `first` leads the first line (default: the indent) in `first_style`, `indent` the others. Line breaks in the text
    are kept, runs of blanks become one.
    """
    lines: list[Line] = []
    lead = indent if first is None else first
    row: list[Part] = [(lead, first_style)] if lead else []
    used, words, blank = cell_len(lead), 0, False

    def end() -> None:
        nonlocal row, used, words, blank
        lines.append(Line(_joined(row), item))
        row, used, words, blank = ([(indent, "")] if indent else []), cell_len(indent), 0, False

    for said, style in parts:
        for number, paragraph in enumerate(said.split("\n")):
            if number:
                end()
            for place, word in enumerate(paragraph.split(" ")):
                blank = blank or place > 0
                if not word:
                    continue
                length = cell_len(word)
                if words and used + blank + length > width:
                    end()
                elif words and blank:
                    row.append((" ", style))
                    used += 1
                while length > width - used > 1 and len(word) > 1:
                    head = set_cell_size(word, width - used).rstrip() or word[0]
                    row.append((head, style))
                    end()
                    word = word[len(head) :]
                    length = cell_len(word)
                row.append((word, style))
                used, words, blank = used + length, words + 1, False
    end()
    return lines


def _joined(row: list[Part]) -> tuple[Part, ...]:
    """Neighbours of one style as one text: every piece that is painted costs."""
    whole: list[Part] = []
    for words, style in row:
        if whole and whole[-1][1] == style:
            whole[-1] = (whole[-1][0] + words, style)
        else:
            whole.append((words, style))
    return tuple(whole)


def text(words: str, width: int, style: str = "text", item: Item | None = None, indent: str = "") -> list[Line]:
    """Plain text in one style, wrapped."""
    return flow([(words, style)], width, item, indent=indent)


def columns(rows: Sequence[Sequence[Part]], gap: int = 2) -> list[tuple[Part, ...]]:
    """Rows of texts set under one another, by cell width; the last one of a row is not padded."""
    if not rows:
        return []
    widths = [max(cell_len(cell[0]) for cell in column) for column in zip(*rows, strict=True)]
    table = []
    for row in rows:
        parts: list[Part] = []
        for place, ((words, style), wide) in enumerate(zip(row, widths, strict=True)):
            pad = "" if place == len(row) - 1 else " " * (wide - cell_len(words) + (gap if wide else 0))
            parts += [(words, style), (pad, "")] if pad else [(words, style)]
        table.append(tuple(parts))
    return table


def size(parts: Iterable[Part]) -> int:
    """Cells the parts take."""
    return sum(cell_len(words) for words, _ in parts)
