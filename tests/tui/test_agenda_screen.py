"""The agenda as a person sees and drives it."""

import datetime as dt

import pytest
from rich.cells import cell_len

from pipeline_tui.cli.session import Session
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.store.open import memory_store, open_store
from pipeline_tui.tui.keys import AGENDA
from pipeline_tui.tui.screens.agenda import AgendaScreen

DAY = dt.date(2026, 3, 11)
SIZES = [(160, 45), (100, 30), (60, 24)]
BOSS = Contact(key="boss", name="Ada Wren", role="hiring_manager", tz="Europe/London", channels=("phone", "email"))


def lead(company, on, **more):
    """A lead with a call agreed for a day."""
    talked = min(on, DAY) - dt.timedelta(7)
    talk = Event(date=talked, kind="call", dir="two_way", who=("boss",), agreed_on=on)
    return Lead(company=company, role="Analyst", stage="waiting_req", contacts=(BOSS,), log=(talk,), **more)


def with_leads(*leads, store=None):
    pipeline = Session(today=DAY, tz="Europe/Berlin").over(store or memory_store())
    pipeline.add_all(leads, "test")
    return pipeline


def three():
    return with_leads(lead("Late Co", dt.date(2026, 3, 9)), lead("Now Co", DAY), lead("April Co", dt.date(2026, 3, 31)))


def squeezed(seat):
    return " ".join(seat.text.split())


def flowing(seat):
    """The list as it reads, without calendar, cursor and line ends."""
    wide = seat.app.size.width >= 90
    return " ".join(" ".join(row[32:] if wide else row for row in seat.lines).replace("▌", " ").split())


def here(seat):
    entry = seat.app.screen.entry
    return entry.company if entry else seat.app.screen.day


@pytest.mark.parametrize("size", SIZES)
def test_what_is_due_when_by_week_with_the_late_first_and_both_clocks(sit, size):
    async def scene(seat):
        await seat.press("a")
        text = squeezed(seat)
        assert "Agenda Wed 11 Mar" in text
        late, week = text.index("BEFORE TODAY"), text.index("THIS WEEK")
        assert late < text.index("◆ Late Co · Analyst") < week < text.index("● Now Co · Analyst")
        assert "call Ada Wren, as agreed · 2 days ago" in text
        assert "call between 10:00 and 18:00 your time (9:00 to 17:00 in London)" in flowing(seat)
        assert "[11]" in text
        assert "9•" in text
        assert all(cell_len(row) == size[0] for row in seat.lines)
        assert len(list(seat.app.screen.walk_children())) <= 40

    sit(scene, size=size, pipeline=three())


def test_the_cursor_walks_entries_days_weeks_and_months(sit):
    async def scene(seat):
        await seat.press("a")
        assert here(seat) == "Late Co"
        await seat.press("j")
        assert here(seat) == "Now Co"
        await seat.press("l")
        assert here(seat) == dt.date(2026, 3, 12)
        assert "Thu 12 Mar nothing is due" in seat.text
        await seat.press("j")
        assert here(seat) == "April Co"
        await seat.press("k")
        assert here(seat) == "Now Co"
        await seat.press("J")
        assert here(seat) == dt.date(2026, 3, 18)
        await seat.press("K", "h", "h")
        assert here(seat) == "Late Co"
        await seat.press(">")
        assert "April 2026" in seat.text
        assert here(seat) == dt.date(2026, 4, 9)
        await seat.press("<", "<")
        assert here(seat) == dt.date(2026, 2, 9)
        await seat.press("t")
        assert here(seat) == "Late Co"
        await seat.press("k")
        assert here(seat) == "Late Co"

    sit(scene, pipeline=three())


def test_far_ahead_is_read_when_one_gets_there(sit):
    async def scene(seat):
        await seat.press("a")
        assert "Far Co" not in seat.text
        await seat.press(*[">"] * 9, "j")
        assert here(seat) == "Far Co"
        assert "Far Co" in seat.text

    sit(scene, pipeline=with_leads(lead("Now Co", DAY), lead("Far Co", dt.date(2026, 12, 15))))


def test_c_logs_on_the_entry_u_takes_it_back_and_words_are_kept(sit):
    async def scene(seat):
        await seat.press("a", "c")
        await seat.type("spoke to Ada, call back in")
        await seat.press("escape", "c")
        await seat.type(" 2 wks")
        await seat.press("enter")
        assert "Logged: call · Ada Wren" in seat.text
        assert here(seat) == "Now Co"
        assert "BEFORE TODAY" not in seat.text
        assert "Wed 25 Mar · Late Co" in seat.text
        await seat.press("u")
        assert "BEFORE TODAY" in seat.text
        assert here(seat) == "Late Co"

    sit(scene, pipeline=three())


def test_enter_opens_the_lead_and_back_the_board_follows(sit):
    async def scene(seat):
        await seat.press("a", "j", "j", "enter")
        assert type(seat.app.screen).__name__ == "LeadScreen"
        assert "April Co" in seat.text
        await seat.press("q", "q")
        assert seat.app.screen is seat.board
        assert seat.here[0] == "April Co"

    sit(scene, pipeline=three())


def test_nothing_at_all_and_keys_that_find_nothing(sit):
    async def scene(seat):
        await seat.press("a")
        assert "today nothing is due" in squeezed(seat) or "Wed 11 Mar nothing is due" in squeezed(seat)
        await seat.press("c", "enter", "j", "k")
        assert "Nothing is due on this day" in seat.text
        await seat.press("escape")
        assert seat.app.screen is seat.board

    sit(scene, pipeline=with_leads())


def test_another_windows_write_shows_and_the_cursor_stays(sit, tmp_path):
    path = tmp_path / "shared.db"
    other = with_leads(store=open_store(path))
    mine = with_leads(lead("Now Co", DAY), lead("April Co", dt.date(2026, 3, 31)), store=open_store(path))

    async def scene(seat):
        await seat.press("a", "j")
        assert here(seat) == "April Co"
        other.add(lead("Fresh Co", dt.date(2026, 3, 10)))
        await seat.pilot.pause(0.5)
        assert "Fresh Co" in seat.text
        assert here(seat) == "April Co"

    sit(scene, pipeline=mine)


def test_a_click_takes_an_entry(sit):
    async def scene(seat):
        await seat.press("a")
        row = next(y for y, line in enumerate(seat.lines) if "April Co" in line)
        await seat.pilot.click(offset=(60, row))
        await seat.settle()
        assert here(seat) == "April Co"

    sit(scene, pipeline=three())


@pytest.mark.parametrize("size", SIZES)
def test_long_and_wide_names_never_break_the_lines(sit, size):
    async def scene(seat):
        await seat.press("a")
        assert all(cell_len(row) == size[0] for row in seat.lines)
        assert "東京" in seat.text

    sit(scene, size=size, pipeline=with_leads(lead("東京エレクトロニクス株式会社" * 3, DAY), lead("é" * 90, DAY)))


def test_no_key_does_two_things_and_each_has_an_action():
    pressed = [key for entry in AGENDA for key in entry.keys.split(",")]
    assert len(pressed) == len(set(pressed))
    assert len({entry.id for entry in AGENDA}) == len(AGENDA)
    for entry in AGENDA:
        assert hasattr(AgendaScreen, f"action_{entry.action.partition('(')[0]}"), entry.id


@pytest.mark.parametrize("size", SIZES)
def test_days_of_another_year_are_said_whole(sit, size):
    pipeline = with_leads(
        lead("Old Co", dt.date(2025, 12, 9)), lead("Now Co", DAY), lead("New Co", dt.date(2027, 1, 6))
    )

    async def scene(seat):
        await seat.press("a")
        assert "Tue 9 Dec 2025 " in seat.text
        await seat.press("j", *[">"] * 10)
        await seat.press("k")
        assert "4 JAN – 10 JAN 2027" in seat.text
        assert "Wed 6 Jan 2027 " in seat.text
        await seat.press("l")
        assert "Thu 7 Jan 2027 nothing is due" in squeezed(seat)

    sit(scene, size=size, pipeline=pipeline)


def test_an_empty_day_of_another_year_has_a_blank_behind_it(sit):
    async def scene(seat):
        await seat.press("a", *[">"] * 12)
        assert "2027 nothing is due" in squeezed(seat)

    sit(scene, pipeline=with_leads(lead("Now Co", DAY)))
