"""Moving about on the lead page, and on to other leads."""

import datetime as dt
import re

import pytest
from textual.widgets import Input

from pipeline_tui.core.model import Event
from pipeline_tui.core.verbs import edit
from pipeline_tui.tui.keys import LEAD
from pipeline_tui.tui.screens.lead import LeadScreen

DAY = dt.date(2026, 3, 11)


def test_j_and_k_walk_through_everything_and_the_cursor_is_always_in_sight(sit):
    async def scene(seat):
        await seat.open_lead("Meridian Labs")
        pane = seat.app.screen.panes[0]
        seen = []
        for _ in range(120):
            at = pane.place_of(seat.app.screen.cursor)
            assert at[0] < pane.size.height
            assert at[1] >= 0
            seen.append(seat.app.screen.cursor)
            await seat.pilot.press("j")
        assert list(dict.fromkeys(seen)) == pane.items
        await seat.press("g")
        assert seat.app.screen.cursor == pane.items[0]
        assert pane.first == 0
        await seat.press("G")
        assert seat.app.screen.cursor == pane.items[-1]

    sit(scene, size=(60, 24))


def test_l_h_and_tab_go_from_pane_to_pane_and_part_to_part(sit):
    async def scene(seat):
        await seat.open_lead("Meridian Labs")
        screen = seat.app.screen
        await seat.press("l")
        assert screen.here == "log"
        await seat.press("right")
        assert screen.here in ("people", "facts")
        await seat.press("left", "h")
        assert screen.here == "now"
        names = []
        for _ in range(7):
            await seat.press("tab")
            names.append(screen.here)
        assert set(names) == {"thanks", "log", "notes", "people", "facts", "history", "now"}
        await seat.press("shift+tab")
        assert screen.here == names[-2]

    sit(scene)


def test_brackets_walk_the_column_and_t_the_leads_that_need_me_and_the_board_follows(sit):
    async def scene(seat):
        await seat.open_lead("Meridian Labs")
        await seat.press("]")
        assert "Halden · Editor" in seat.text
        await seat.press("[")
        assert "Meridian Labs · Manager" in seat.text
        await seat.press("t")
        assert "Meridian Labs" not in seat.text.splitlines()[0]
        company = seat.app.screen.lead.company
        await seat.press("q")
        assert seat.here[0] == company

    sit(scene)


def test_the_end_of_a_column_says_so(sit, one_lead):
    async def scene(seat):
        await seat.press("enter", "]")
        assert "No further lead in this column." in seat.text

    sit(scene, pipeline=one_lead())


def test_a_click_puts_the_cursor_and_a_double_click_edits(sit):
    async def scene(seat):
        await seat.open_lead("Northgate UK")
        row = next(n for n, line in enumerate(seat.lines) if "Salary" in line)
        column = seat.lines[row].index("Salary")
        await seat.pilot.click(offset=(column, row))
        await seat.settle()
        assert seat.app.screen.cursor == ("fact", "salary")
        await seat.pilot.click(offset=(column, row), times=2)
        await seat.settle()
        assert isinstance(seat.app.focused, Input)

    sit(scene)


def test_help_shows_the_keys_of_the_page_and_two_keys_shut_everything(sit):
    async def scene(seat):
        await seat.open_lead("Northgate UK")
        await seat.press("?")
        assert "What the cursor is on" not in seat.text
        assert "Timeline: only calls" in str(seat.app.screen.query("Static")[1].render())
        for keys in (
            ["q"],
            ["m", "q"],
            ["x", "escape"],
            ["c", "escape"],
            ["z", "ctrl+g"],
            ["p", "escape"],
            ["e", "escape"],
        ):
            await seat.press(*keys)
            assert isinstance(seat.app.screen, LeadScreen)
        await seat.press("escape")
        assert seat.app.screen is seat.board

    sit(scene)


def test_every_key_of_the_page_has_an_action():
    for entry in LEAD:
        assert hasattr(LeadScreen, f"action_{re.match(r'[a-z_]+', entry.action).group()}"), entry.id


def pane_here(seat):
    """The pane that has the cursor, and how many lines its item has."""
    screen = seat.app.screen
    pane = screen.pane_of(screen.cursor)
    begin, end = pane.place_of(screen.cursor)
    return pane, end - begin + 1


@pytest.mark.parametrize("size", [(160, 45), (60, 16)])
@pytest.mark.parametrize("part", ["7", "5"], ids=["notes", "entry"])
@pytest.mark.parametrize("down, up", [("j", "k"), ("ctrl+d", "ctrl+u")])
def test_what_does_not_fit_is_read_to_its_end_and_back_by_keys(sit, one_lead, size, part, down, up):
    words = [f"word{n:03}" for n in range(60 if part == "7" else 450)]
    note = Event(date=DAY, kind="note", dir="out", note=" ".join(words))
    facts = {"notes": "\n\n".join(words)} if part == "7" else {"log": (note,)}

    async def scene(seat):
        await seat.press("enter", part)
        pane, lines = pane_here(seat)
        item = seat.app.screen.cursor
        assert lines > pane.size.height
        for key in (down, up):
            seen = seat.text
            for _ in range(2 * lines):
                before = (pane.first, seat.app.screen.cursor)
                await seat.pilot.press(key)
                seen += seat.text
                after = (pane.first, seat.app.screen.cursor)
                if after == before or before[1] == item != after[1]:
                    break
            assert [word for word in words if word not in seen] == []

    sit(scene, size=size, pipeline=one_lead(**facts))


def test_the_end_of_long_notes_is_a_key_away_and_another_windows_write_leaves_the_place(sit, two_windows):
    mine, other = two_windows(notes="\n\n".join(f"Word{n:03}." for n in range(90)))

    async def scene(seat):
        await seat.press("enter", "7", "j", "j", "j")
        pane, _ = pane_here(seat)
        first = pane.first
        assert first > 0
        other.change(mine.leads()[0].id, "theirs", edit(salary="99k"))
        await seat.until(lambda: "99k" in seat.parts["facts"])
        assert pane.first == first
        await seat.press("G")
        assert pane.first + pane.size.height == len(pane.lines)
        await seat.press("g")
        assert pane.first == 0

    sit(scene, size=(100, 30), pipeline=mine)


def company(seat):
    return seat.app.screen.lead.company


async def open_second(seat):
    """Opens the page of the second lead of the column that has most."""
    board = seat.board
    stage = max(board.board.columns, key=lambda s: len(board.board.columns[s]) if s in board.stages else 0)
    column = [card.company for card in board.board.columns[stage]]
    board.go_to(board.board.columns[stage][1].id, stage)
    await seat.press("enter")
    return column


@pytest.mark.parametrize(
    "deed", [("x", "r"), ("m", "o"), ("z", *"in 2 weeks", "enter")], ids=["close", "move", "snooze"]
)
def test_after_a_lead_is_dealt_with_brackets_go_on_where_it_stood(sit, deed):
    async def scene(seat):
        column = await open_second(seat)
        await seat.press(*deed, "]")
        assert company(seat) == column[2]
        await seat.press("[")
        assert company(seat) in (column[0], column[1])

    sit(scene)


def test_under_a_filter_that_a_log_takes_the_lead_out_of_the_walk_stays_in_its_column(sit):
    async def scene(seat):
        await seat.press("s")
        column = await open_second(seat)
        await seat.press("[", "c", *"called, they call back in 2 weeks", "enter")
        assert column[0] not in [card.company for card in seat.board.pipeline.shown.board(seat.board.filter).needs]
        for expected in column[1:]:
            await seat.press("]")
            assert company(seat) == expected
        await seat.press("]")
        assert company(seat) == column[-1]
        assert "No further lead in this column" in seat.told

    sit(scene)
