"""What a column or a status of a file may be, as lists to pick from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual.widgets import OptionList

from ..import_lines import field_words
from .pick import Choice, PickScreen

ASIDE = "-"
"""The choice of no field."""
_LETTERS = {
    "company": "c", "role": "r", "status": "s", "applied_on": "a", "date": "d", "url": "u", "location": "l",
    "notes": "n", "contact": "p", "tags": "t",
}  # fmt: skip
MEANINGS = (
    Choice("p", "prospect", "prospect"),
    Choice("a", "applied", "applied"),
    Choice("i", "interviewed", "interviewed"),
    Choice("w", "waiting on requisition", "waiting_req"),
    Choice("o", "offer", "offer"),
    Choice("c", "closed, not said how", "closed"),
    Choice("r", "closed: they said no", "rejected"),
    Choice("x", "closed: I stepped back", "withdrawn"),
    Choice("s", "closed: silent, no word for long", "silent"),
    Choice("f", "closed: role filled or called off", "role_closed"),
    Choice("n", "closed: not pursued", "not_pursued"),
    Choice("d", "closed: I said no to an offer", "declined"),
    Choice("y", "closed: accepted", "accepted"),
)
"""What a status may mean: a stage, or the outcome of a closed lead."""


def field_choices(fields: Iterable[str]) -> list[Choice]:
    """The fields a column may be read as, in words, and to be kept aside; the common ones have a letter."""
    choices = []
    for name in fields:
        key = _LETTERS.get(name, "")
        choices.append(Choice(key, field_words(name) if key else f" {field_words(name)}", name))
    return [*choices, Choice(ASIDE, field_words(None), ASIDE)]


class Standing(PickScreen):
    """A list to pick from whose cursor begins on what holds now."""

    def __init__(self, title: str, choices: Sequence[Choice], now: str) -> None:
        super().__init__(title, choices)
        self._at = next((number for number, choice in enumerate(choices) if choice.value == now), None)

    def on_mount(self) -> None:
        """The cursor stands on what holds."""
        self.query_one(OptionList).highlighted = self._at
