"""Every key of the board, declared once: id, keys, action, label, tooltip.

Bindings, footer, help and the README's table are made from here.
"""

from __future__ import annotations

from dataclasses import dataclass

from textual.binding import Binding


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

    def binding(self) -> Binding:
        """The Textual binding for this key."""
        first = self.shown.split(" ")[0] if self.shown else self.keys.split(",")[0]
        return Binding(
            self.keys, self.action, self.label, show=self.footer, key_display=first, tooltip=self.tooltip, id=self.id
        )


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


def bindings(keys: tuple[Key, ...] = BOARD) -> list[Binding | tuple[str, str] | tuple[str, str, str]]:
    """The bindings of a table of keys."""
    return [key.binding() for key in keys]


def groups(keys: tuple[Key, ...] = BOARD) -> dict[str, list[Key]]:
    """The table by group, in order of appearance."""
    found: dict[str, list[Key]] = {}
    for key in keys:
        found.setdefault(key.group, []).append(key)
    return found


def markdown() -> str:
    """The keys as the README's table."""
    rows = ["| key | what it does |", "|---|---|"]
    for title, keys in groups().items():
        rows.append(f"| **{title}** | |")
        rows += [f"| {' '.join(f'`{word}`' for word in key.shown.split())} | {key.tooltip} |" for key in keys]
    return "\n".join(rows)
