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
    Key("triage", "t", "triage", "Triage", "Those that need you, one at a time, most urgent first", "See", "t", True),
    Key("agenda", "a", "agenda", "Agenda", "What is due when, by day and week", "See", "a", True),
    Key("next", "tab", "next_need", "Next", "Go to the next lead that needs you", "See", "tab"),
    Key("previous", "shift+tab", "previous_need", "Previous", "Go to the previous one", "See", "shift+tab"),
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
    Key("choose", "v", "choose", "Select", "Select the card for what comes next, or let it go", "Several", "v"),
    Key(
        "choose_range",
        "V",
        "choose_range",
        "Range",
        "A selection that follows the cursor until this key again",
        "Several",
        "V",
    ),
    Key(
        "choose_all",
        "ctrl+a",
        "choose_all",
        "All",
        "Select all that is shown, to move, close, snooze or tag it",
        "Several",
        "ctrl+a",
    ),
    Key("new", "n", "new", "New", "A new lead", "Do", "n", True),
    Key("import", "i", "import_file", "Import", "Bring in a spreadsheet or an export; look first", "Do", "i"),
    Key("edit", "e", "edit", "Edit", "Change the lead's facts", "Do", "e"),
    Key("snooze", "z", "snooze", "Snooze", "Hide the lead's flag until a day, with a reason", "Do", "z"),
    Key("tag", "number_sign", "tag", "Tags", "Add tags, or take some away", "Do", "#"),
    Key("close", "x", "close_lead", "Close", "Close the lead and say how it ended", "Do", "x", True),
    Key("copy", "y", "copy", "Copy", "Copy the words for the next step", "Do", "y"),
    Key("draft", "o", "draft", "Draft", "Open a mail draft with the words; nothing is sent", "Do", "o"),
    Key("undo", "u", "undo", "Undo", "Take back the last change", "Do", "u", True),
    Key("redo", "U,ctrl+r", "redo", "Redo", "Make the last undone change again", "Do", "U"),
    Key("prospects", "left_square_bracket", "tray('prospect')", "Prospects", "The tray of prospects", "See", "["),
    Key("closed", "right_square_bracket", "tray('closed')", "Closed", "The tray of closed leads", "See", "]"),
    Key("sidebar", "b", "sidebar", "Sidebar", "Show or fold the sidebar", "See", "b"),
    Key("view", "1,2,3,4,5,6,7,8,9", "view", "View", "Show the saved view of this number", "See", "1…9", each=True),
    Key("views", "S", "views", "Views", "The saved views: save what is shown, rename, remove", "See", "S"),
    Key(
        "clear",
        "escape,0",
        "clear_filter",
        "Clear",
        "Let go of the selection, then take the filter away",
        "See",
        "esc 0",
    ),
    Key(
        "palette", "ctrl+p", "palette", "Palette", "Find a lead, a command or a view by a few letters", "See", "ctrl+p"
    ),
    Key("settings", "comma", "settings", "Settings", "Profile, name, zone, theme and the rest", "Program", ","),
    Key("help", "question_mark", "help", "Help", "Keys and the filter language", "Program", "?", True),
    Key("quit", "q", "quit_app", "Quit", "Leave; everything is saved", "Program", "q", True),
)

TRIAGE = on(
    "triage",
    Key(
        "called",
        "c",
        "log",
        "Called",
        "Log the call, or anything, in one line of plain words",
        "Deal with it",
        "c",
        True,
    ),
    Key(
        "voicemail", "v", "voicemail", "Voicemail", "Log a voicemail to whom the step names", "Deal with it", "v", True
    ),
    Key(
        "emailed",
        "e",
        "emailed",
        "E-mailed",
        "Log the e-mail as sent to whom the step names",
        "Deal with it",
        "e",
        True,
    ),
    Key("thanked", "a", "thanked", "Thanked", "Log a thank-you to everyone who is owed one", "Deal with it", "a", True),
    Key("thanked_one", "h", "thanked_one", "One", "Log a thank-you to one of them", "Deal with it", "h"),
    Key("postpone", "p", "postpone", "Postpone", "Hide it until a day, with a reason", "Deal with it", "p", True),
    Key("move_to", "m", "move_to", "Move", "To a stage by its letter", "Deal with it", "m", True),
    Key("close", "x", "close_lead", "Close", "Close it and say how it ended", "Deal with it", "x", True),
    Key("undo", "u", "undo", "Undo", "Take back the last deed and go to its lead", "Deal with it", "u", True),
    Key("redo", "U,ctrl+r", "redo", "Redo", "Do the last undone deed again", "Deal with it", "U"),
    Key(
        "skip",
        "n,j,space,right",
        "skip",
        "Skip",
        "Leave it as it is, go on to the next",
        "Move about",
        "n j space →",
        True,
    ),
    Key("back", "k,left", "back", "Back", "To the one before", "Move about", "k ←", True),
    Key("down", "down", "scroll(1)", "Down", "One line down", "Move about", "↓"),
    Key("up", "up", "scroll(-1)", "Up", "One line up", "Move about", "↑"),
    Key("page_down", "pagedown,ctrl+d", "page(1)", "Page down", "A screenful down", "Move about", "pgdn ctrl+d"),
    Key("page_up", "pageup,ctrl+u", "page(-1)", "Page up", "A screenful up", "Move about", "pgup ctrl+u"),
    Key("copy", "y", "copy", "Copy", "Copy the words", "Words", "y"),
    Key("draft", "o", "draft", "Draft", "Open a mail draft with the words; nothing is sent", "Words", "o"),
    Key("open", "enter", "open", "Lead", "Everything about the lead", "Words", "enter", True),
    Key("help", "question_mark", "help", "Help", "These keys", "Program", "?", True),
    Key("leave", "escape,q", "leave", "Board", "Back to the board; everything is saved", "Program", "esc q", True),
)
AGENDA = on(
    "agenda",
    Key("down", "j,down", "step(1)", "Next", "Next entry", "Move about", "j ↓", True),
    Key("up", "k,up", "step(-1)", "Previous", "Previous entry", "Move about", "k ↑"),
    Key("day_on", "l,right", "day(1)", "Day", "One day on", "Move about", "l →", True),
    Key("day_back", "h,left", "day(-1)", "Day back", "One day back", "Move about", "h ←"),
    Key("week_on", "J,shift+down,pagedown,ctrl+d", "day(7)", "Week", "One week on", "Move about", "J pgdn", True),
    Key("week_back", "K,shift+up,pageup,ctrl+u", "day(-7)", "Week back", "One week back", "Move about", "K pgup"),
    Key("month_on", "greater_than_sign,L", "month(1)", "Month", "One month on", "Move about", "> L", True),
    Key("month_back", "less_than_sign,H", "month(-1)", "Month back", "One month back", "Move about", "< H"),
    Key("today", "t,g,home", "today", "Today", "To the first thing to do", "Move about", "t g home", True),
    Key("open", "enter", "open", "Lead", "Everything about the lead", "Do", "enter", True),
    Key("log", "c", "log", "Log", "Log a call, or anything, on the lead", "Do", "c", True),
    Key("undo", "u", "undo", "Undo", "Take back the last change", "Do", "u", True),
    Key("redo", "U,ctrl+r", "redo", "Redo", "Make the last undone change again", "Do", "U"),
    Key("help", "question_mark", "help", "Help", "These keys", "Program", "?", True),
    Key("leave", "escape,q,a", "leave", "Board", "Back to the board", "Program", "esc q a", True),
)

FILTER = on(
    "filter",
    Key(
        "take",
        "tab",
        "take",
        "Take",
        "Complete the word; → takes the grey rest of it",
        "Filter",
        "tab",
    ),
    Key("back", "escape,ctrl+g", "screen.filter_back", "Back", "Back to the filter that was", "Filter", "esc ctrl+g"),
)

VIEWS = on(
    "views",
    Key("show", "1,2,3,4,5,6,7,8,9", "show", "Show", "Show the view of this number", "Views", "1…9", each=True),
    Key("save", "s", "save", "Save", "Save what the board shows in the place under the cursor", "Views", "s"),
    Key("edit", "e,r", "edit", "Edit", "Change name and filter", "Views", "e r"),
    Key("remove", "x", "remove", "Remove", "Take the view out", "Views", "x"),
    Key("undo", "u", "undo", "Undo", "Bring back the view removed or written over last", "Views", "u"),
    Key("down", "j", "step(1)", "Down", "Next place", "Views", "j"),
    Key("up", "k", "step(-1)", "Up", "Previous place", "Views", "k"),
    Key("help", "question_mark", "help", "Help", "These keys", "Views", "?"),
    Key("shut", "q,S", "shut", "Shut", "Back to the board", "Views", "q S"),
)

SETTINGS = on(
    "settings",
    Key("down", "j", "step(1)", "Down", "Next setting", "Settings", "j"),
    Key("up", "k", "step(-1)", "Up", "Previous setting", "Settings", "k"),
    Key("default", "d", "default", "Default", "Give up the value; the default holds", "Settings", "d"),
    Key("help", "question_mark", "help", "Help", "These keys", "Settings", "?"),
    Key("shut", "q,comma", "shut", "Shut", "Back to the board", "Settings", "q ,"),
)

IMPORT_PATH = on(
    "import-path",
    Key("take", "tab", "take", "Complete", "Complete the name", "Import", "tab"),
    Key("down", "down,ctrl+n", "step(1)", "Down", "Next file", "Import", "↓ ctrl+n"),
    Key("up", "up,ctrl+p", "step(-1)", "Up", "Previous file", "Import", "↑ ctrl+p"),
    Key("shut", "escape,ctrl+g", "shut", "Board", "Back to the board; the path is kept", "Import", "esc ctrl+g"),
)

IMPORT = on(
    "import",
    Key("take", "enter", "take", "Change", "On the first line import; on another change it", "Import", "enter", True),
    Key(
        "import", "i,ctrl+s", "import_now", "Import", "Import it as shown; one undo takes it back", "Import", "i", True
    ),
    Key("default", "d", "default", "As read", "Give up your change; as the program reads it", "Import", "d", True),
    Key("sheet", "s", "sheet", "Sheet", "Another sheet of the workbook", "Import", "s", True),
    Key("down", "j,down", "step(1)", "Down", "Next line", "Import", "j ↓", True),
    Key("up", "k,up", "step(-1)", "Up", "Previous line", "Import", "k ↑"),
    Key("top", "g,home", "edge(-1)", "Top", "To the first line", "Import", "g home"),
    Key("bottom", "G,end", "edge(1)", "Bottom", "To the last line", "Import", "G end"),
    Key(
        "page_down", "pagedown,ctrl+d,space", "page(1)", "Page", "A screenful of rows on", "Import", "pgdn space", True
    ),
    Key("page_up", "pageup,ctrl+u", "page(-1)", "Page up", "A screenful of rows back", "Import", "pgup ctrl+u"),
    Key("help", "question_mark", "help", "Help", "These keys", "Import", "?", True),
    Key("leave", "escape,q", "leave", "File", "Back to the path; nothing is imported", "Import", "esc q", True),
)

KEYS = on(
    "keys",
    Key("down", "j", "step(1)", "Down", "Next key", "Keys", "j"),
    Key("up", "k", "step(-1)", "Up", "Previous key", "Keys", "k"),
    Key("help", "question_mark", "help", "Help", "These keys", "Keys", "?"),
    Key("shut", "q", "shut", "Shut", "Back to the settings", "Keys", "q"),
)

PALETTE = on(
    "palette",
    Key("next_find", "down,ctrl+n", "step(1)", "Down", "Next find", "Palette", "↓ ctrl+n"),
    Key("previous_find", "up", "step(-1)", "Up", "Previous find", "Palette", "↑"),
    Key("log_find", "ctrl+l", "log", "Log", "Log on the lead that was found", "Palette", "ctrl+l"),
    Key("leave_palette", "ctrl+p,ctrl+g", "shut", "Shut", "Back to the board", "Palette", "ctrl+p ctrl+g"),
)

HELP = on(
    "help",
    Key("down", "j", "scroll(1)", "Down", "One line down", "Help", "j"),
    Key("up", "k", "scroll(-1)", "Up", "One line up", "Help", "k"),
    Key("find", "slash", "find", "Find", "Only lines with a word", "Help", "/"),
    Key("tour", "t", "tour", "Tour", "The tour of five keys", "Help", "t"),
    Key("shut", "q,question_mark", "shut", "Shut", "Back", "Help", "q ?"),
)

LEAD_NAME = "lead"

LEAD: tuple[Key, ...] = on(
    LEAD_NAME,
    Key("log", "c", "log", "Log", "Log a call, or anything, on this lead", "Do", "c", True),
    Key("edit", "enter,e", "edit", "Edit", "Change what the cursor is on: fact, person, entry, notes", "Do", "enter e"),
    Key("thanked", "a", "thanked", "Thanked", "A thank-you was sent today: to this person, or to all", "Do", "a"),
    Key("copy", "y", "copy", "Copy", "Copy what the cursor is on: the words, an address, a number", "Do", "y"),
    Key("draft", "o", "open_it", "Open", "Open a mail draft, the link, a mail or a call to the person", "Do", "o"),
    Key("person", "p", "add_person", "Person", "Add a person", "Do", "p"),
    Key("remove", "D,delete", "remove", "Remove", "Take off the person, or strike out the entry, here", "Do", "D"),
    Key("notes", "n", "notes", "Notes", "Write notes here", "Do", "n"),
    Key("editor", "N", "editor", "Editor", "Write notes in your own editor ($VISUAL, $EDITOR)", "Do", "N"),
    Key("move_to", "m", "move_to", "Move to", "To a stage by its letter", "Do", "m"),
    Key("snooze", "z", "snooze", "Snooze", "Hide the flag until a day, with a reason", "Do", "z"),
    Key("close", "x", "close_lead", "Close", "Close the lead and say how it ended", "Do", "x"),
    Key("undo", "u", "undo", "Undo", "Take back the last change; in the history, the one under the cursor", "Do", "u"),
    Key("redo", "U,ctrl+r", "redo", "Redo", "Make the last undone change again", "Do", "U"),
    Key("down", "j,down", "step(1)", "Down", "One thing down", "Move about", "j ↓"),
    Key("up", "k,up", "step(-1)", "Up", "One thing up", "Move about", "k ↑"),
    Key("left", "h,left", "across(-1)", "Left", "Pane to the left", "Move about", "h ←"),
    Key("right", "l,right", "across(1)", "Right", "Pane to the right", "Move about", "l →"),
    Key("section", "tab", "section(1)", "Next part", "Next part of the page", "Move about", "tab"),
    Key("section_back", "shift+tab", "section(-1)", "Part before", "Part before", "Move about", "shift+tab"),
    Key("jump", "1,2,3,4,5,6,7,8", "jump", "Part", "To a part of the page by its number", "Move about", "1…8",
        each=True),
    Key("page_down", "pagedown,ctrl+d", "page(1)", "Page down", "A screenful down", "Move about", "pgdn ctrl+d"),
    Key("page_up", "pageup,ctrl+u", "page(-1)", "Page up", "A screenful up", "Move about", "pgup ctrl+u"),
    Key("top", "g,home", "edge(-1)", "Top", "To the top of the pane", "Move about", "g home"),
    Key("bottom", "G,end", "edge(1)", "Bottom", "To the end of the pane", "Move about", "G end"),
    Key("calls", "C", "only('calls')", "Calls", "Timeline: only calls", "See", "C"),
    Key("mails", "M", "only('mails')", "Mails", "Timeline: only mails and messages", "See", "M"),
    Key("interviews", "I", "only('interviews')", "Interviews", "Timeline: only interviews", "See", "I"),
    Key("with", "P", "only_with", "Only with", "Timeline: only one person, and everybody again", "See", "P"),
    Key("all", "L", "only('')", "All", "Timeline: the whole log", "See", "L"),
    Key("struck", "S", "struck", "Struck", "Timeline: what was corrected or struck out, too", "See", "S"),
    Key("why", "w", "why", "Why", "Why the rulebook says so, and folded again", "See", "w"),
    Key("words", "v", "words", "Words", "The words for voicemail and e-mail too, and folded again", "See", "v"),
    Key("previous_lead", "left_square_bracket", "walk(-1)", "Previous", "The lead before, in its column", "Leads", "["),
    Key("next_lead", "right_square_bracket", "walk(1)", "Next", "The next lead, in its column", "Leads", "]"),
    Key("next_need", "t", "walk_needs(1)", "Next need", "The next lead that needs you", "Leads", "t"),
    Key("previous_need", "T", "walk_needs(-1)", "Previous need", "The previous one that needs you", "Leads", "T"),
    Key("help", "question_mark", "help", "Help", "The keys of this page", "Program", "?"),
    Key("back", "q,escape", "back", "Back", "Back to the board; everything is saved", "Program", "q esc"),
)  # fmt: skip
"""The keys of the lead page."""


SCREENS: dict[str, tuple[Key, ...]] = {
    BOARD_NAME: BOARD,
    LEAD_NAME: LEAD,
    "triage": TRIAGE,
    "agenda": AGENDA,
    "filter": FILTER,
    "views": VIEWS,
    "import-path": IMPORT_PATH,
    "import": IMPORT,
    "settings": SETTINGS,
    "keys": KEYS,
    "palette": PALETTE,
    "help": HELP,
}
"""Screen to its keys, in the order help and README tell them."""

TITLES = {
    BOARD_NAME: "The board",
    LEAD_NAME: "A lead",
    "triage": "Triage",
    "agenda": "The agenda",
    "filter": "The filter line",
    "views": "Saved views",
    "import-path": "Import: the file",
    "import": "Import: what it would come to",
    "settings": "Settings",
    "keys": "Keys",
    "palette": "The palette",
    "help": "Help",
}
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
