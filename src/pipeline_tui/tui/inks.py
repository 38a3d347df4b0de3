"""How what we paint ourselves looks: a name to colours of the theme and a weight.

Textual can do this with component classes, but makes a node and applies the whole stylesheet for each of them, in each
widget, at every change of a class: for the board that was the better part of its start.
"""

from __future__ import annotations

from collections.abc import Mapping

from rich.style import Style
from textual.color import Color

INKS: Mapping[str, str] = {
    "text": "foreground",
    "rest": "foreground",
    "label": "foreground",
    "said": "accent",
    "company": "bold foreground",
    "name": "bold foreground",
    "strong": "bold foreground",
    "words": "italic foreground",
    "reason": "foreground",
    "dim": "dim",
    "role": "dim",
    "state": "dim",
    "clears": "dim",
    "count": "dim",
    "arrow": "dim",
    "note": "dim",
    "faint": "faint",
    "empty": "empty",
    "bar": "faint",
    "title": "bold accent",
    "accent": "bold accent",
    "whom": "bold accent",
    "key": "bold accent",
    "edge": "accent",
    "here": "accent",
    "done": "success",
    "cursor": "foreground on cursor-back",
    "aim": "bold background on accent",
    "view": "bold background on accent",
    "urgent": "bold flag-urgent",
    "overdue": "flag-overdue",
    "due": "flag-due",
    "stalled": "flag-stalled",
    "fading": "flag-fading",
    "quiet": "flag-quiet",
    "closed": "flag-quiet",
    # where a widget differs
    "column--title": "bold dim",
    "column--title-here": "bold underline accent",
    "detailbar--name": "bold accent",
    "detailbar--whom": "accent",
    "topbar--name": "bold accent",
    "page--here": "foreground on cursor-back",
    "page--cursor": "bold background on accent",
    "pane--title": "bold dim",
    "pane--title-here": "bold accent",
    "pane--accent": "accent",
    "pane--bar": "accent",
    "pane--good": "success",
    "pane--bad": "bold flag-overdue",
    "pane--overdue": "bold flag-overdue",
    "pane--due": "bold flag-due",
    "pane--stalled": "bold flag-stalled",
    "strap--key": "bold dim",
    "strap--problem": "error",
    "strap--strong": "bold accent",
    "strap--accent": "accent",
    "strap--here": "bold background on accent",
}
"""A name, or widget--name where that widget differs, to "[weight] colour [on colour]"; without "on" it stands on the
widget's own ground."""


def ink(name: str, colours: Mapping[str, str], ground: Color) -> Style:
    """The style for "column--title" or "title" with the theme's colours by name, on a ground.

    On a ground of the terminal's own colours it is that colour in reverse video, which any palette leaves readable.

    Raises KeyError for a name that is not in the table.
    """
    words = INKS[name if name in INKS else name.rpartition("--")[2]]
    *weight, front = words.partition(" on ")[0].split()
    turned = False
    if back := words.partition(" on ")[2]:
        behind = Color.parse(colours[back])
        turned = behind.ansi is not None
        front, ground = (back, ground) if turned else (front, ground + behind)
    colour = (ground + Color.parse(colours[front])).rich_color
    style = Style.from_color(colour, ground.rich_color if ground.a else None)
    if turned:
        style += Style(reverse=True)
    return style + Style.parse(" ".join(weight)) if weight else style
