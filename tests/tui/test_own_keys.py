"""Keys of one's own: whatever the screens say names the keys in force, never the ones they came with."""

import datetime as dt

import pytest

from pipeline_tui.cli.session import Session
from pipeline_tui.demo import demo_leads
from pipeline_tui.paths import settings_file
from pipeline_tui.store.open import memory_store

DAY = dt.date(2026, 3, 11)
MINE = {
    "log": "f2", "undo": "backspace", "filter": "ctrl+f", "stalled": "f3", "help": "f1", "clear": "f4", "new": "f5",
    "notes": "f6", "why": "f7", "back": "f8", "snooze": "f9", "leave": "f10", "skip": "f11", "all": "f12", "calls": "1",
    "jump": "alt+1 alt+2 alt+3 alt+4 alt+5 alt+6 alt+7 alt+8", "down": "ctrl+n", "shut": "f4", "views": "f6",
    "save": "f7", "settings": "f10", "board.view": "alt+1 alt+2 alt+3 alt+4 alt+5 alt+6 alt+7 alt+8 alt+9",
    "import": "f11", "quit": "f12", "filter.back": "f5", "triage.back": "k", "person": "insert",
    "import-path.down": "ctrl+n", "palette.next_find": "ctrl+n",
}  # fmt: skip


@pytest.fixture
def mine():
    """A pipeline whose user has keys of their own; called with False, it has no leads."""

    def make(leads=True):
        settings_file().parent.mkdir(parents=True, exist_ok=True)
        settings_file().write_text("[keys]\n" + "".join(f'"{name}" = "{keys}"\n' for name, keys in MINE.items()))
        pipeline = Session(today=DAY).over(memory_store())
        if leads:
            pipeline.add_all(demo_leads(DAY), "demo")
        return pipeline

    return make


def test_the_board_names_them(sit, mine):
    async def scene(seat):
        assert "Ctrl+F filter F3 stalled F1 help" in seat.text
        await seat.press("H")
        assert "Backspace takes it back" in seat.text
        await seat.press("backspace", "v")
        assert "1 selected · F4 lets go" in seat.text
        await seat.press("K")
        assert "F4 lets the others go" in seat.text
        await seat.press("f4", "alt+9")
        assert "No view is saved under 9. F6 saves what is shown" in seat.text
        await seat.press("ctrl+f")
        assert "Tab completes · Enter keeps it · F5 brings back what was" in seat.text
        await seat.type("zzz")
        await seat.press("enter")
        assert "Ctrl+F changes the filter · F4 takes it away" in seat.text

    sit(scene, pipeline=mine())


def test_an_empty_board_names_them(sit, mine):
    async def scene(seat):
        for words in ("F5 a first lead", "F11 your spreadsheet", "F1 shows every key · F12 quits"):
            assert words in seat.text
        await seat.press("x", "e")
        assert "No lead is selected; F5 makes a new one." in seat.text

    sit(scene, pipeline=mine(False))


def test_a_lead_names_them(sit, mine):
    async def scene(seat):
        await seat.open_lead("Meridian Labs")
        assert "F2 log · y copy the words" in seat.text
        assert "F1 help F8 back" in seat.text
        assert "F7 says why" in seat.parts["now"]
        assert "F6 writes some" in seat.parts["notes"] or "F6 edits" in seat.parts["notes"]
        assert "Insert adds" in seat.parts["people"]
        assert "Alt+5 TIMELINE" in seat.text
        await seat.press("1")
        assert "F12 shows" in seat.parts["log"]
        await seat.press("x", "r")
        assert "Backspace takes it back" in seat.text
        assert "Backspace takes one back" in seat.parts["history"]

    sit(scene, pipeline=mine())


def test_the_strip_of_a_narrow_page_names_them(sit, mine):
    async def scene(seat):
        await seat.press("tab", "enter")
        assert "Alt+1Now Alt+2Dates" in seat.text

    sit(scene, pipeline=mine(), size=(90, 30))


def test_triage_names_them(sit, mine):
    async def scene(seat):
        await seat.press("t", "v")
        if "takes it back" not in seat.text:
            await seat.press("v")
        assert "Backspace takes it back" in seat.text
        for _ in seat.board.board.needs:
            if "goes through" not in seat.text:
                await seat.press("f11")
        assert "F11 goes through the skipped ones · Backspace takes the last one back" in seat.text
        assert "F10 goes back to the board" in seat.text

    sit(scene, pipeline=mine())


def test_the_agenda_names_them(sit, mine):
    async def scene(seat):
        await seat.press("a", "home", "h", "h", "h", "enter")
        assert "Nothing is due on this day; Ctrl+N goes to the next entry." in seat.told

    sit(scene, pipeline=mine(False))


def test_windows_name_them(sit, mine):
    async def scene(seat):
        await seat.press("f3", "f6")
        assert "1…9 or Enter shows · F7 saves this" in seat.window
        assert "F1 help · F4 shuts" in seat.window
        await seat.press("f7")
        await seat.type("Mine")
        await seat.press("enter")
        assert "the key Alt+6 shows it on" in seat.told
        await seat.press("x")
        assert "Backspace here brings it back" in seat.told
        await seat.press("f4", "f10")
        assert "d the default · Ctrl+N k · F1 help" in seat.window
        await seat.press("f1")
        assert "F4 shuts" in seat.window

    sit(scene, pipeline=mine())


def test_the_list_of_keys_names_a_key_that_was_changed_in_it(sit, mine):
    async def scene(seat):
        await seat.press("f10", "end")
        await seat.press("up", "enter")
        assert "Enter changes · empty is the default · Ctrl+N k · F1 help · F4 shuts" in seat.window

    sit(scene, pipeline=mine())
