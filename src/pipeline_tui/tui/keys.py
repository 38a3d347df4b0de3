"""Every key of every screen, declared once: id, keys, action, label, tooltip, group, and the screen where it holds.

Bindings, footer, help, the README's table, `pipeline-tui keys` and the user's own keymap are made from here. A screen
with keys of its own adds a table to `SCREENS` and takes its BINDINGS from `bindings(TABLE)`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.binding import Binding

BOARD_NAME = "board"


@dataclass(frozen=True, slots=True)
class Key:
    """One thing the user can press."""

    id: str
    keys: str
    """Textual key names, comma separated; the first is the one shown."""
    action: str
    label: str
    tooltip: str
    group: str
    shown: str = ""
    """How the keys are written in help and README."""
    footer: bool = False
    each: bool = False
    """A row of keys for one thing: the action is handed the key's place in the row, counted from 1."""
    where: str = BOARD_NAME
    """The screen it holds on: a name in `SCREENS`."""

    def bindings(self) -> list[Binding]:
        """The Textual bindings for this key; their ids, "board.log" or "board.view.3", are what a keymap names."""
        from textual.binding import Binding

        name = f"{self.where}.{self.id}"
        if self.each:
            return [
                Binding(
                    key, f"{self.action}({place})", self.label, show=False, tooltip=self.tooltip, id=f"{name}.{place}"
                )
                for place, key in enumerate(self.keys.split(","), 1)
            ]
        first = self.shown.split(" ")[0] if self.shown else self.keys.split(",")[0]
        return [
            Binding(
                self.keys, self.action, self.label, show=self.footer, key_display=first, tooltip=self.tooltip, id=name
            )
        ]


def on(where: str, *keys: Key) -> tuple[Key, ...]:
    """A table of keys for one screen: each key with that screen's name in `where`."""
    return tuple(replace(key, where=where) for key in keys)


BOARD: tuple[Key, ...] = (
    Key("log", "c", "log", "Log", "Log a call, or anything, in one line of plain words", "Do", "c", True),
    Key("next", "t,tab", "next_need", "Next", "Go to the next lead that needs you", "See", "t tab", True),
    Key("previous", "T,shift+tab", "previous_need", "Previous", "Go to the previous one that needs you", "See", "T"),
    Key("stalled", "s", "stalled", "Stalled", "Only the stalled, and back", "See", "s", True),
    Key("filter", "slash", "filter", "Filter", "Type a filter; the count is always in sight", "See", "/", True),
    Key("open", "enter", "open", "Open", "Everything about the lead: people, log, why", "See", "enter", True),
    Key("down", "j,down", "cursor(0,1)", "Down", "Next card", "Move about", "j ↓"),
    Key("up", "k,up", "cursor(0,-1)", "Up", "Previous card", "Move about", "k ↑"),
    Key("left", "h,left", "cursor(-1,0)", "Left", "Column to the left", "Move about", "h ←"),
    Key("right", "l,right", "cursor(1,0)", "Right", "Column to the right", "Move about", "l →"),
    Key("page_down", "pagedown,ctrl+d", "page(1)", "Page down", "A screenful down", "Move about", "pgdn ctrl+d"),
    Key("page_up", "pageup,ctrl+u", "page(-1)", "Page up", "A screenful up", "Move about", "pgup ctrl+u"),
    Key("top", "g,home", "edge(-1)", "Top", "First card of the column", "Move about", "g home"),
    Key("bottom", "G,end", "edge(1)", "Bottom", "Last card of the column", "Move about", "G end"),
    Key("move_right", "L,shift+right", "shift(1)", "Move right", "Card one stage on", "Move the card", "L shift+→"),
    Key("move_left", "H,shift+left", "shift(-1)", "Move left", "Card one stage back", "Move the card", "H shift+←"),
    Key("move_down", "J,shift+down", "reorder(1)", "Move down", "Card one place down", "Move the card", "J shift+↓"),
    Key("move_up", "K,shift+up", "reorder(-1)", "Move up", "Card one place up", "Move the card", "K shift+↑"),
    Key("move_to", "m", "move_to", "Move to", "Card to a stage by its letter", "Move the card", "m", True),
    Key("advance", "greater_than_sign", "shift(1)", "Advance", "Card one stage on", "Move the card", ">"),
    Key("new", "n", "new", "New", "A new lead", "Do", "n", True),
    Key("edit", "e", "edit", "Edit", "Change the lead's facts", "Do", "e"),
    Key("snooze", "z", "snooze", "Snooze", "Hide the lead's flag until a day, with a reason", "Do", "z"),
    Key("close", "x", "close_lead", "Close", "Close the lead and say how it ended", "Do", "x", True),
    Key("copy", "y", "copy", "Copy", "Copy the words for the next step", "Do", "y"),
    Key("draft", "o", "draft", "Draft", "Open a mail draft with the words; nothing is sent", "Do", "o"),
    Key("undo", "u", "undo", "Undo", "Take back the last change", "Do", "u", True),
    Key("redo", "U,ctrl+r", "redo", "Redo", "Make the last undone change again", "Do", "U"),
    Key("prospects", "left_square_bracket", "tray('prospect')", "Prospects", "The tray of prospects", "See", "["),
    Key("closed", "right_square_bracket", "tray('closed')", "Closed", "The tray of closed leads", "See", "]"),
    Key("sidebar", "b", "sidebar", "Sidebar", "Show or fold the sidebar", "See", "b"),
    Key("clear", "escape", "clear_filter", "Clear", "Take the filter away", "See", "esc"),
    Key("help", "question_mark", "help", "Help", "Keys and the filter language", "Program", "?", True),
    Key("quit", "q", "quit_app", "Quit", "Leave; everything is saved", "Program", "q", True),
)


SCREENS: dict[str, tuple[Key, ...]] = {BOARD_NAME: BOARD}
"""Screen to its keys, in the order help and README tell them."""

TITLES = {BOARD_NAME: "The board"}
"""Screen to its heading in help and in `pipeline-tui keys`."""


def bindings(keys: Iterable[Key] = BOARD) -> list[Binding | tuple[str, str] | tuple[str, str, str]]:
    """The bindings of a table of keys."""
    return [binding for key in keys for binding in key.bindings()]


def groups(keys: Iterable[Key] = BOARD) -> dict[str, list[Key]]:
    """The table by group, in order of appearance."""
    found: dict[str, list[Key]] = {}
    for key in keys:
        found.setdefault(key.group, []).append(key)
    return found


def markdown(keys: Iterable[Key] = BOARD) -> str:
    """The keys as the README's table."""
    rows = ["| key | what it does |", "|---|---|"]
    for title, group in groups(keys).items():
        rows.append(f"| **{title}** | |")
        rows += [f"| {' '.join(f'`{word}`' for word in key.shown.split())} | {key.tooltip} |" for key in group]
    return "\n".join(rows)
