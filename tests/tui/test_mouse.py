"""The mouse: a click lands on what is painted there; a card dragged to a column moves."""

from itertools import pairwise

import pytest
from textual import events

from pipeline_tui.tui.widgets.column import Column
from pipeline_tui.tui.widgets.sidebar import Sidebar


def spot(seat, text, left=0):
    """Where a text is painted first."""
    row = next(y for y, line in enumerate(seat.lines) if text in line[left:])
    return seat.lines[row].index(text, left) + 1, row


def card_spot(seat, company, left):
    """Where a card of a column begins."""
    return left + 1, next(y for y, line in enumerate(seat.lines) if line[left + 1 :].startswith(company))


async def drag(seat, start, *places):
    await seat.pilot.mouse_down(offset=start)
    for place in places:
        await seat.pilot.hover(offset=place)
        await seat.settle()
    return places[-1]


@pytest.mark.parametrize("size", [(160, 45), (100, 30), (100, 17)])
@pytest.mark.parametrize("part", [0, 1, 2])
def test_a_click_on_any_line_of_a_card_picks_that_card(sit, size, part):
    async def scene(seat):
        for stage in ("applied", "interviewed"):
            column = seat.board.column(stage)
            for card in seat.board.board.columns[stage][:2]:
                place = card_spot(seat, card.company, column.region.x)
                await seat.pilot.click(offset=(place[0], place[1] + part))
                await seat.settle()
                assert seat.here == (card.company, stage)

    sit(scene, size=size)


def test_a_click_beside_the_cards_picks_nothing(sit):
    async def scene(seat):
        here = seat.here
        column = seat.board.column("applied").region
        for y in (column.y, column.y + 1, column.y + 2):
            await seat.pilot.click(offset=(column.x + 3, y))
        await seat.pilot.click(offset=(seat.board.column("offer").region.x + 3, column.bottom - 2))
        await seat.settle()
        assert seat.here == here

    sit(scene)


def test_a_double_click_opens_the_lead(sit):
    async def scene(seat):
        await seat.pilot.click(offset=spot(seat, "Meridian Labs"), times=2)
        await seat.settle()
        assert type(seat.app.screen).__name__ == "LeadScreen"
        assert "Meridian Labs" in seat.text

    sit(scene)


def test_a_click_on_any_line_of_an_entry_of_the_sidebar_goes_to_its_lead(sit):
    async def scene(seat):
        left = seat.board.query_one(Sidebar).region.x
        needs = seat.board.board.needs[1:6]
        for card, following in pairwise(needs):
            await seat.press("tab")
            x, first = spot(seat, f"{card.company} · ", left)
            last = spot(seat, f"{following.company} · ", left)[1] - 1
            for row in (first, last):
                await seat.pilot.click(offset=(x, row))
                await seat.settle()
                assert seat.here[0] == card.company

    sit(scene)


def test_a_click_on_how_many_need_me_goes_to_the_first(sit):
    async def scene(seat):
        await seat.press("tab", "tab")
        first = seat.board.board.needs[0]
        assert seat.here[0] != first.company
        await seat.pilot.click(offset=spot(seat, "need you"))
        await seat.settle()
        assert seat.here[0] == first.company

    sit(scene)


def test_the_wheel_moves_what_is_shown_and_not_the_cursor(sit):
    async def scene(seat):
        here = seat.here
        column = seat.board.column("applied")
        await seat.pilot._post_mouse_events([events.MouseScrollDown], column, (3, 5))
        await seat.settle()
        assert seat.here == here
        assert column._top == 1

    sit(scene, size=(100, 24))


def test_a_click_on_a_key_of_the_footer_presses_it(sit):
    async def scene(seat):
        await seat.pilot.click(offset=spot(seat, "Stalled"))
        await seat.settle()
        assert seat.board.filter_text == "stalled"

    sit(scene)


def test_a_card_dragged_to_a_column_moves_there_and_the_title_tells_while_it_is_over_it(sit):
    async def scene(seat):
        company = seat.board.board.columns["applied"][2].company
        start = spot(seat, company)
        goal = seat.board.column("waiting_req").region
        await drag(seat, start, (start[0] + 3, start[1]), (goal.x + 4, goal.y + 8))
        assert "→ WAITING ON REQ" in seat.text
        assert "→ APPLIED" not in seat.text
        await seat.pilot.mouse_up(offset=(goal.x + 4, goal.y + 8))
        await seat.settle()
        assert seat.here == (company, "waiting_req")
        assert "→ WAITING" not in seat.lines[2]
        await seat.press("u")
        assert seat.here == (company, "applied")

    sit(scene)


@pytest.mark.parametrize("place", ["sidebar", "home", "top"])
def test_a_card_dropped_anywhere_else_stays_where_it_is(sit, place):
    async def scene(seat):
        before = seat.counts
        start = spot(seat, seat.board.board.columns["applied"][2].company)
        goal = {"sidebar": (150, 20), "home": (start[0] + 4, start[1] + 8), "top": (70, 0)}[place]
        await drag(seat, start, (60, 10), goal)
        await seat.pilot.mouse_up(offset=goal)
        await seat.settle()
        assert seat.counts == before
        assert not any(column._aimed or column._held for column in seat.board.query(Column))
        assert seat.app.mouse_captured is None

    sit(scene)


def test_a_chosen_card_takes_the_others_with_it_and_a_closed_column_asks_how_they_ended(sit):
    async def scene(seat):
        await seat.press("]", "h", "h", "h", "h", "h", "h", "g")
        stage = seat.here[1]
        before = seat.counts
        await seat.press("V", "j", "j", "V")
        start = spot(seat, seat.here[0])
        goal = seat.board.column("closed").region
        await drag(seat, start, (goal.x + 4, goal.y + 8))
        await seat.pilot.mouse_up(offset=(goal.x + 4, goal.y + 8))
        await seat.settle()
        assert "How did 3 leads end?" in seat.window
        await seat.press("w")
        assert seat.counts == before | {stage: before[stage] - 3, "closed": before["closed"] + 3}

    sit(scene, size=(200, 45))


def test_escape_lets_go_of_a_card_that_is_dragged(sit):
    async def scene(seat):
        before = seat.counts
        await seat.press("s")
        start = spot(seat, seat.board.board.columns["waiting_req"][0].company)
        goal = seat.board.column("offer").region
        place = (goal.x + 4, goal.y + 4)
        await drag(seat, start, (start[0] + 3, start[1]), place)
        assert "→ OFFER" in seat.text
        await seat.press("escape")
        assert "→ OFFER" not in seat.text
        assert seat.app.mouse_captured is None
        await seat.pilot.mouse_up(offset=place)
        await seat.settle()
        assert seat.board.filter_text == "stalled"
        await seat.press("escape")
        assert seat.board.filter_text == ""
        assert seat.counts == before

    sit(scene)


@pytest.mark.parametrize("key", ["c", "x", "question_mark"])
def test_a_key_in_the_middle_of_a_drag_lets_the_card_go(sit, key):
    async def scene(seat):
        before = seat.counts
        start = card_spot(seat, seat.board.board.columns["applied"][0].company, seat.board.column("applied").region.x)
        other = seat.board.column("waiting_req").region
        place = await drag(seat, start, (other.x + 5, other.y + 5))
        assert "→ WAITING ON REQ" in seat.text
        await seat.press(key)
        await seat.pilot.mouse_up(offset=place)
        await seat.press("escape")
        assert "→ WAITING ON REQ" not in seat.text
        assert "WAITING ON REQ" in seat.text
        assert seat.counts == before

    sit(scene)
