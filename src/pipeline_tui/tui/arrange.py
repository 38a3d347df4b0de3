"""What of the board fits into a terminal: which columns, whether the sidebar, and what is said of the others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

TITLES = {
    "prospect": "PROSPECTS",
    "applied": "APPLIED",
    "interviewed": "INTERVIEWED",
    "waiting_req": "WAITING ON REQ",
    "offer": "OFFER",
    "closed": "CLOSED",
}
SHORT = {
    "prospect": "prosp",
    "applied": "appl",
    "interviewed": "int",
    "waiting_req": "req",
    "offer": "offer",
    "closed": "closed",
}
"""Titles where there is little room."""
MIN_WIDTH, MIN_HEIGHT = 60, 16
NARROW, WIDE = 100, 140
"""Widths from which all four columns, and from which the sidebar too, are in sight."""
COLUMN = 24
"""Cells a column needs."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What is in sight."""

    sidebar: bool
    sidebar_width: int
    stages: tuple[str, ...]
    """Stages whose columns are there, left to right."""
    room: int = 0
    """Which class of widths this is for, as `room` gives it."""


def room(width: int) -> int:
    """0 where not all columns fit into a terminal of this width, 1 where they do, 2 where the sidebar does too."""
    return (width >= NARROW) + (width >= WIDE)


def too_small(width: int, height: int) -> str:
    """What to say where the board cannot be shown; empty where it can."""
    if width >= MIN_WIDTH and height >= MIN_HEIGHT:
        return ""
    return f"pipeline-tui needs {MIN_WIDTH} x {MIN_HEIGHT}; this window is {width} x {height}. Make it larger."


def arrangement(width: int, stages: Sequence[str], here: str, sidebar: bool | None) -> Arrangement:
    """The columns that fit into `width` cells around the one `here`; `sidebar` is what the user wants, None is nothing.

    `stages` are the columns and open trays, left to right, at least one.
    """
    side = width >= WIDE if sidebar is None else sidebar
    side_width = max(32, min(48, width * 3 // 10)) if width >= NARROW else max(28, width // 2)
    fits = max(1, min(len(stages), (width - (side_width if side else 0)) // COLUMN))
    place = stages.index(here) if here in stages else 0
    first = max(0, min(place - (fits - 1) // 2, len(stages) - fits))
    return Arrangement(side, side_width, tuple(stages[first : first + fits]), room(width))


def out_of_sight(stages: Sequence[str], shown: Sequence[str], counts: Mapping[str, int]) -> tuple[str, ...]:
    """Counts of the columns that are not `shown`, longest wording first; empty when all are, or none.

    "◂ applied 9   offer 2 ▸", "◂ appl 9   offer 2 ▸", "◂ 9   2 ▸".
    """
    shown = [stage for stage in shown if stage in stages]
    if not shown or len(shown) == len(stages):
        return ()
    left, right = stages[: stages.index(shown[0])], stages[stages.index(shown[-1]) + 1 :]

    def words(names: Mapping[str, str], between: str) -> str:
        said = [between.join(f"{names[stage]} {counts[stage]}".strip() for stage in side) for side in (left, right)]
        return "   ".join([f"◂ {said[0]}"] * bool(left) + [f"{said[1]} ▸"] * bool(right))

    titles = {stage: TITLES[stage].lower() for stage in stages}
    return words(titles, " · "), words(SHORT, " "), words(dict.fromkeys(stages, ""), " ")
