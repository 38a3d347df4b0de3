"""The last lock before the terminal: takes control characters out of every painted segment.

Text is cleaned when it comes in; this catches what a future hole would let through (notes on Textual 8: nothing on
screen is safe from escape codes by construction).
"""

from __future__ import annotations

import re

from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.filter import LineFilter

_OBEYED = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class Scrub(LineFilter):
    """Deletes C0, C1 and bidirectional controls; they are zero cells wide, so the layout holds."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The segments without anything a terminal would obey."""
        if not any(_OBEYED.search(text) for text, _, _ in segments):
            return segments
        return [Segment(_OBEYED.sub("", text), style or Style.null(), control) for text, style, control in segments]
