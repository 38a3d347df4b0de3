"""What screens over the board share that show leads: the board tells them what other windows wrote."""

from __future__ import annotations


class Hearing:
    """A screen that wants to know. The board asks the file four times a second; nobody else needs to."""

    def hear(self) -> None:
        """Cards may differ: another window wrote, or midnight passed."""
        raise NotImplementedError
