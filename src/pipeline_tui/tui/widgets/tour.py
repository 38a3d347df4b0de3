"""The first-run tour: five keys, one after the other, in a small box over the board that takes no key away.

Pressing a step's key does what the key does and goes on to the next step; space passes a step, Escape ends the tour.
"""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from ..keymap import Keymap
from ..keys import BOARD_NAME, LEAD_NAME

STEPS = (
    ("next", "goes to the next lead that needs you. The words beside it say why, whom to turn to, and how to begin."),
    ("log", "logs what happened, in plain words: “called Jane, back in 2 wks”. What was understood stands below."),
    ("stalled", "shows only the stalled leads. Press it again to see all."),
    ("open", "shows everything about the lead: people, log, and why. {back} goes back."),
    ("help", "tells every key and the filter language. Try things: {undo} takes back whatever you changed."),
)
"""Id of a key of the board, and what it does; `undo` is the board's, `back` a lead's."""
FIRST = ("new", "makes a lead. Company and role are enough to begin with.")
"""What comes first where there is no lead yet."""


class Tour(Static):
    """The box. It is handed the board's keys as they are pressed."""

    def __init__(self, keymap: Keymap, *, empty: bool) -> None:
        """`empty` says that the board has no leads."""
        super().__init__(id="tour")
        keys = {key.id: key for key in keymap.table(BOARD_NAME)}
        said = {"undo": keymap.key(BOARD_NAME, "undo"), "back": keymap.key(LEAD_NAME, "back")}
        steps = (FIRST, *STEPS[1:]) if empty else STEPS
        self._steps = [(keys[name], words.format_map(said)) for name, words in steps]
        self._at = 0
        self.ended = False
        """Whether the last step is done or Escape was pressed."""

    def on_mount(self) -> None:
        """The first step."""
        self._show()

    def takes(self, pressed: str) -> bool:
        """Goes on with the tour when a key was pressed; True when the key was for the tour alone."""
        if pressed == "escape":
            self.ended = True
        elif pressed == "space":
            self._go_on()
        else:
            if pressed in self._steps[self._at][0].keys.split(","):
                self._go_on()
            return False
        return True

    def _go_on(self) -> None:
        self._at += 1
        if self._at < len(self._steps):
            self._show()
        else:
            self._at -= 1
            self.ended = True

    def _show(self) -> None:
        key, words = self._steps[self._at]
        first = key.shown.split(" ")[0]
        hint = f"{self._at + 1} of {len(self._steps)} · press it, or space · Esc ends the tour"
        self.update(Content.assemble((f" {first} ", "bold reverse"), f" {words}\n", (hint, "$dim")))
