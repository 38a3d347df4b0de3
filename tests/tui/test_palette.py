"""The palette: what a few letters find, and what Enter does with it."""

import datetime as dt

import pytest

from pipeline_tui.cli.session import Session
from pipeline_tui.core.model import Lead
from pipeline_tui.store.open import memory_store
from pipeline_tui.tui.screens.palette import PaletteScreen, distance_of
from pipeline_tui.tui.screens.quicklog import QuickLogScreen

DAY = dt.date(2026, 3, 11)


@pytest.mark.parametrize(
    "typed, name, more, far",
    [
        ("und", "Undo", "Take back the last change", 0),
        ("back", "Move back", "", 1),
        ("change", "Undo", "Take back the last change", 2),
        ("take change", "Undo", "Take back the last change", 2),
        ("udo", "Undo", "", 3),
        ("zür", "Zurich Re", "", 0),
        ("ou", "Undo", "", None),
        ("x", "Fix", "", 2),
        ("q", "Undo", "", None),
    ],
)
def test_how_far_a_name_is_from_what_was_typed(typed, name, more, far):
    assert distance_of(typed, name, more) == far


async def find(seat, text):
    await seat.press("ctrl+p")
    assert isinstance(seat.app.screen, PaletteScreen)
    await seat.type(text)


def test_letters_of_a_company_find_its_lead_and_enter_goes_there(sit):
    async def scene(seat):
        await find(seat, "north")
        assert "Northgate UK" in seat.window
        await seat.press("enter")
        assert seat.app.screen is seat.board
        assert seat.here[0] == "Northgate UK"

    sit(scene)


@pytest.mark.parametrize("typed", ["halden", "HALDEN brook", "mrdn lbs", "labs meridian"])
def test_people_loose_letters_and_words_in_any_order_find_too(sit, typed):
    async def scene(seat):
        await find(seat, typed)
        assert "Meridian Labs" in seat.window.split("Enter does it")[0]

    sit(scene)


def test_a_closed_lead_opens_its_tray(sit):
    async def scene(seat):
        company = seat.board.board.columns["closed"][0].company
        await find(seat, company)
        await seat.press("enter")
        assert seat.here == (company, "closed")
        assert "closed" in seat.board.trays

    sit(scene)


def test_a_filter_that_hides_the_lead_is_taken_away_and_it_is_told(sit):
    async def scene(seat):
        await seat.press("/")
        await seat.type("company:meridian")
        await seat.press("enter")
        await find(seat, "northgate")
        await seat.press("enter")
        assert seat.here[0] == "Northgate UK"
        assert seat.board.filter_text == ""
        assert "The filter “company:meridian” hid it and was taken away." in seat.text

    sit(scene)


def test_commands_are_found_with_their_key_and_done(sit):
    async def scene(seat):
        await find(seat, "only the stalled")
        assert "s Stalled" in seat.window
        await seat.press("enter")
        assert seat.board.filter_text == "stalled"
        await find(seat, "agenda")
        await seat.press("enter")
        assert type(seat.app.screen).__name__ == "AgendaScreen"

    sit(scene)


def test_every_command_is_there_before_anything_is_typed(sit):
    async def scene(seat):
        await seat.press("ctrl+p")
        labels = {offer.name for offer in seat.app.screen._offers}
        assert {"Log", "Triage", "Undo", "Select", "Settings", "Quit"} <= labels
        await seat.press("down", "down", "up", "enter")
        assert type(seat.app.screen).__name__ == "TriageScreen"

    sit(scene)


def test_ctrl_l_logs_on_the_lead_that_was_found(sit):
    async def scene(seat):
        await find(seat, "northgate")
        await seat.press("ctrl+l")
        assert isinstance(seat.app.screen, QuickLogScreen)
        assert "Log · Northgate UK" in seat.window

    sit(scene)


def test_log_with_a_lead_and_a_line_opens_the_quick_log_with_the_line(sit):
    async def scene(seat):
        await find(seat, "log northgate uk called Alan, left vm")
        assert "Log on Northgate UK" in seat.window
        await seat.press("enter")
        assert isinstance(seat.app.screen, QuickLogScreen)
        assert seat.app.focused.value == "called Alan, left vm"
        await seat.press("enter")
        assert seat.app.screen is seat.board
        assert any(e.note == "called Alan, left vm" for e in seat.board.pipeline.lead(seat.board.card.id).log)

    sit(scene)


@pytest.mark.parametrize(
    "typed, line",
    [
        ("O'Neil - Sons: mail", "mail"), ("o'neil - sons - called Jane", "called Jane"), ("O'Neil: mail", "mail"),
        ("o'neil sons | call with Jane: fine", "call with Jane: fine"), ("O'Neil - Sons", ""),
    ],
)  # fmt: skip
def test_a_sign_between_the_lead_and_the_line_belongs_to_neither(typed, line):
    pipeline = Session(today=DAY).over(memory_store())
    pipeline.add(Lead(company="O'Neil - Sons", role="Clerk"))
    pipeline.catch_up()
    cards, rest = pipeline.shown.named_first(typed)
    assert ([card.company for card in cards], rest) == (["O'Neil - Sons"], line)


def test_a_line_comes_after_what_was_kept_before_and_nothing_is_lost(sit):
    async def scene(seat):
        await find(seat, "northgate")
        await seat.press("ctrl+l")
        await seat.type("half a tho")
        await seat.press("escape")
        await find(seat, "log northgate called Alan")
        await seat.press("enter")
        assert seat.app.focused.value == "half a tho; called Alan"

    sit(scene)


def test_a_line_to_be_logged_survives_escape_and_a_search_does_not(sit):
    async def scene(seat):
        await find(seat, "log northgate called")
        await seat.press("escape")
        await seat.press("ctrl+p")
        assert seat.app.focused.value == "log northgate called"
        await seat.press("ctrl+u")
        await seat.type("meri")
        await seat.press("ctrl+p")
        assert seat.app.screen is seat.board
        await seat.press("ctrl+p")
        assert seat.app.focused.value == ""

    sit(scene)


def test_saved_views_are_found_by_name(sit):
    async def scene(seat):
        await find(seat, "view")
        offers = [offer for offer in seat.app.screen._offers if offer.pick.does == "view"]
        assert len(offers) == len(seat.board.pipeline.settings.views)
        if offers:
            await seat.press("ctrl+u")
            await seat.type(offers[0].name)
            await seat.press("enter")
            assert seat.board.filter_text == offers[0].rest

    sit(scene)


@pytest.mark.parametrize("typed", ["zzzqqq", "%", "100%_\\", "[/", "'; drop table card", "'\""])
def test_what_names_nothing_says_so_and_breaks_nothing(sit, typed):
    async def scene(seat):
        await seat.press("ctrl+p")
        seat.app.focused.value = typed
        await seat.settle()
        assert f"Nothing is named “{typed}”." in seat.window
        await seat.press("enter")
        assert isinstance(seat.app.screen, PaletteScreen)

    sit(scene)


def test_a_pasted_page_is_no_trouble(sit):
    async def scene(seat):
        await seat.press("ctrl+p")
        seat.app.focused.value = "a b " * 5000
        await seat.settle()
        seat.app.focused.value = "log " + "n b " * 5000
        await seat.settle()
        assert isinstance(seat.app.screen, PaletteScreen)
        assert seat.board.pipeline.shown.search("a " * 5000) is not None

    sit(scene)


def many_of(*leads):
    pipeline = Session(today=DAY).over(memory_store())
    pipeline.add_all(leads, "test")
    return pipeline


SAME = [
    Lead(company="Acme", role="Senior data engineer for the warehouse platform, Lisbon", stage="applied"),
    Lead(company="Acme", role="Senior data engineer for the warehouse platform, Porto", stage="applied"),
]
ALIKE = [Lead(company=f"Zentralinstitut für Wirtschaftskunde {city}", stage="applied") for city in ("Bonn", "Kiel")]


@pytest.mark.parametrize("size", [(160, 45), (60, 24)])
@pytest.mark.parametrize(
    "typed, leads, ends", [("acme", SAME, ("Lisbon", "Porto")), ("zentral", ALIKE, ("Bonn", "Kiel")),
                           ("log acme called", SAME, ("Lisbon", "Porto"))]
)  # fmt: skip
def test_leads_of_like_names_can_be_told_apart(sit, size, typed, leads, ends):
    async def scene(seat):
        await find(seat, typed)
        for end in ends:
            assert end in seat.window

    sit(scene, size=size, pipeline=many_of(*leads))


def test_where_there_is_little_room_the_name_stands_beside_its_mark(sit):
    async def scene(seat):
        await find(seat, "acme")
        assert any("  Acme  Senior" in line.replace("●", " ").replace("·", " ") for line in seat.lines)

    sit(scene, size=(60, 24), pipeline=many_of(*SAME))
