"""Makes the colours of any theme readable on the grounds that theme paints them on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from textual.color import Color

TEXT, SIGN = 4.5, 3.0
"""Least contrast of text, and of signs and examples that say nothing new: WCAG 2.2, 1.4.3 and 1.4.11."""
GROUNDS = ("background", "surface", "panel", "cursor-back")
"""What text stands on."""
TEXTS = (
    "foreground",
    "accent",
    "error",
    "success",
    "dim",
    "flag-urgent",
    "flag-overdue",
    "flag-due",
    "flag-stalled",
    "flag-fading",
    "flag-quiet",
)
"""What is painted as text, and the accent also as the ground of text in the colour of the background."""
STEPS = 20


@lru_cache(maxsize=200)
def luminance(colour: Color) -> float:
    """Relative luminance from 0 to 1 as WCAG 2.2 defines it."""
    parts = [value / 255 for value in colour.rgb]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Color, other: Color) -> float:
    """Contrast of two opaque colours, 1 to 21, as WCAG 2.2 defines it."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def readable(colour: Color, grounds: Sequence[Color], least: float) -> Color:
    """The colour, drawn to black or white only as far as it takes for `least` contrast with each of the grounds.

    Where no colour has that much, the one of black and white that has more.
    """

    def worst(one: Color) -> float:
        return min(contrast(one, ground) for ground in grounds)

    if worst(colour) >= least:
        return colour
    end = max((Color(0, 0, 0), Color(255, 255, 255)), key=worst)
    drawn = (colour.blend(end, step / STEPS) for step in range(1, STEPS))
    return next((one for one in drawn if worst(one) >= least), end)


def legible(variables: Mapping[str, str]) -> dict[str, str]:
    """The variables of a theme with text that can be read on each of its grounds, and `empty`, for empty places.

    `variables` hold colours as Textual writes them, all of `TEXTS` and `GROUNDS`, and `faint`. The terminal's own
    colours are not ours to alter: a theme of those has its own `empty` and comes back as it is.
    """
    grounds = [Color.parse(variables[name]) for name in GROUNDS]
    if any(ground.ansi is not None for ground in grounds):
        return dict(variables)
    found = {name: readable(Color.parse(variables[name]), grounds, TEXT).hex for name in TEXTS}
    return {**variables, **found, "empty": readable(Color.parse(variables["faint"]), grounds, SIGN).hex}
