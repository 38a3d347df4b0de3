"""Containers that are covered by what they hold: nothing of them is seen, so Textual need not paint their lines."""

from __future__ import annotations

from textual.containers import Horizontal, Vertical


class Across(Horizontal):
    """Widgets side by side that leave no gap."""

    BLANK = True


class Down(Vertical):
    """Widgets one below the other that leave no gap."""

    BLANK = True
