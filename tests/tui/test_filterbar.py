"""The filter line: completion while typing, mistakes under their place, the last good filter in force."""

import pytest


async def _open(seat, text=""):
    await seat.press("/")
    await seat.type(text)


def test_tab_takes_the_first_word_that_is_offered(sit):
    async def scene(seat):
        await _open(seat, "company:mer")
        assert 'Tab company:"Meridian Labs"' in seat.text
        await seat.press("tab")
        assert seat.board.filter_text == 'company:"Meridian Labs"'
        await seat.type(" sta")
        assert "Tab stalled stage:" in seat.text
        await seat.press("tab", "enter")
        assert seat.board.filter_text == 'company:"Meridian Labs" stalled'
        assert "1 of 25" in seat.text

    sit(scene)


def test_the_right_arrow_takes_the_grey_rest(sit):
    async def scene(seat):
        await _open(seat, "stage:w")
        assert "stage:waiting_req" in seat.lines[-3] + seat.lines[-4]
        await seat.press("right", "enter")
        assert seat.board.filter_text == "stage:waiting_req"

    sit(scene)


@pytest.mark.parametrize(
    "typed, offered", [("source:ref", "referral"), ("with:hir", '"hiring manager"'), ("sort:n", "sort:next")]
)
def test_what_is_offered_is_what_the_leads_hold(sit, typed, offered):
    async def scene(seat):
        await _open(seat, typed)
        assert f"Tab {typed[:5]}" in seat.text
        assert offered in seat.text

    sit(scene)


@pytest.mark.parametrize("width", [60, 100, 160])
def test_a_mistake_stands_under_its_place_and_the_last_good_filter_stays(sit, width):
    async def scene(seat):
        await _open(seat, "stage:offer or acme or kestrel flagg")
        before = seat.counts, seat.board.filter_text
        await seat.type(":x")
        place = next(line.index("flagg:x") for line in seat.lines if "flagg:x" in line)
        signs = [line.index("^") for line in seat.lines if "^" in line]
        assert signs == [place]
        row = next(index for index, line in enumerate(seat.lines) if "flagg:x" in line)
        assert "^" in seat.lines[row + 1]
        assert "Did you mean flag:?" in seat.text
        assert (seat.counts, seat.board.filter_text) == before

    sit(scene, size=(width, 30))


@pytest.mark.parametrize(("before", "after"), [(120, 62), (62, 120)])
def test_the_sign_of_a_mistake_follows_its_place_when_the_terminal_changes(sit, before, after):
    async def scene(seat):
        await _open(seat, "stage:offer or acme or kestrel or northwind or meridian flagg:x")
        await seat.pilot.resize_terminal(after, 30)
        await seat.settle()
        place = next(line.index("flagg:x") for line in seat.lines if "flagg:x" in line)
        assert [line.index("^") for line in seat.lines if "^" in line] == [place]
        assert "Did you mean flag:?" in " ".join(seat.text.split())

    sit(scene, size=(before, 30))


def test_escape_brings_back_the_filter_that_was(sit):
    async def scene(seat):
        await seat.press("s")
        await _open(seat, "meridian")
        assert seat.board.filter_text == "stalled meridian"
        await seat.press("escape")
        assert seat.board.filter_text == "stalled"
        await seat.press("0")
        assert seat.board.filter_text == ""

    sit(scene)


def test_an_order_in_the_line_orders_the_columns_and_hands_off_arranging(sit):
    async def scene(seat):
        await _open(seat, "sort:company")
        await seat.press("enter")
        for column in seat.board.board.columns.values():
            companies = [card.company.casefold() for card in column]
            assert companies == sorted(companies)
        before = seat.counts
        await seat.press("J")
        assert "Cards stand by company now" in seat.text
        assert seat.counts == before

    sit(scene)


def test_a_filter_that_keeps_only_closed_leads_opens_their_tray(sit):
    async def scene(seat):
        await _open(seat, "closed")
        await seat.press("enter")
        closed = seat.counts["closed"]
        assert closed
        assert f" {closed} of {closed} closed · closed" in seat.text
        assert seat.here[1] == "closed"
        await seat.press("escape")
        await _open(seat, "closed:rejected")
        await seat.press("enter")
        assert f" {seat.counts['closed']} of {closed} closed · closed:rejected" in seat.text

    sit(scene)


def test_letters_and_a_mistake_do_not_lay_the_screen_out_anew(sit):
    async def scene(seat):
        await _open(seat, "m")
        screen, done = seat.app.screen, []
        laid_out = type(screen)._refresh_layout
        type(screen)._refresh_layout = lambda self, *args, **more: done.append(1) or laid_out(self, *args, **more)
        try:
            await seat.type("eridian (")
        finally:
            type(screen)._refresh_layout = laid_out
        assert seat.board.filter_text == "meridian"
        assert "^" in seat.text
        assert done == []

    sit(scene)


def test_of_a_burst_of_letters_the_last_filter_is_in_force(sit):
    async def scene(seat):
        await _open(seat)
        await seat.pilot.press(*"kestrel")
        await seat.settle()
        assert seat.board.filter_text == "kestrel"
        assert "kestrel" in seat.lines[0]

    sit(scene)


LONG = "stage:waiting or overdue or company:Meridian or tag:remote or source:referral"


@pytest.mark.parametrize("width", [80, 100, 120])
@pytest.mark.parametrize("key, shown", [("1", "needs sort:urgency"), ("2", "stalled sort:silence")])
def test_a_line_that_fits_is_shown_from_its_beginning(sit, width, key, shown):
    async def scene(seat):
        await seat.press(key, "/")
        assert f" {shown} " in next(line for line in seat.lines if "sort:" in line and " of " not in line)
        await seat.press("escape", "0", "/", "escape", key, "/")
        assert any(line.startswith(f" {shown} ") for line in seat.lines)

    sit(scene, size=(width, 30))


@pytest.mark.parametrize("width", [80, 120])
def test_a_mistake_in_a_fresh_line_stands_under_its_place(sit, width):
    async def scene(seat):
        await seat.press("/", "escape")
        await _open(seat, "stage:waitng or overdue")
        row = next(index for index, line in enumerate(seat.lines) if "waitng or" in line)
        assert seat.lines[row].startswith(" stage:waitng or overdue")
        assert seat.lines[row + 1].startswith(" ^ ")

    sit(scene, size=(width, 30))


def test_a_line_too_long_for_its_place_follows_the_cursor(sit):
    async def scene(seat):
        await _open(seat, LONG)
        assert any("source:referral" in line and "stage:waiting" not in line for line in seat.lines[-6:])
        await seat.press("home")
        assert any(line.startswith(" stage:waiting") for line in seat.lines)

    sit(scene, size=(70, 30))


def test_enter_on_a_faulty_line_keeps_the_words(sit):
    async def scene(seat):
        await _open(seat, "stage:waitng")
        await seat.press("enter")
        assert "Did you mean" in seat.text
        await seat.press("backspace", "backspace", "enter")
        assert seat.board.filter_text == "stage:wait"
        assert not seat.board.query_one("#filterbar").display

    sit(scene)


def test_tab_again_goes_on_to_the_next_word(sit):
    async def scene(seat):
        await _open(seat, "closed:r")
        assert "Tab closed:rejected closed:role_closed" in seat.text
        await seat.press("tab")
        assert "Tab closed:role_closed closed:rejected" in seat.text
        await seat.press("tab", "enter")
        assert seat.board.filter_text == "closed:role_closed"
        await seat.press("escape", "0")
        await _open(seat, "sta")
        await seat.press("tab", "tab", "tab", "enter")
        assert seat.board.filter_text == "stage:prospect"

    sit(scene)


@pytest.mark.parametrize("width, row", [(60, "Did you mean"), (60, "…")])
def test_a_long_sentence_is_told_in_rows_that_fit(sit, width, row):
    async def scene(seat):
        await _open(seat, "flagg:x" if row != "…" else "xyzzy:x")
        at = next(index for index, line in enumerate(seat.lines) if "^" in line)
        assert row in " ".join(seat.lines[at : at + 3])

    sit(scene, size=(width, 30))


def test_the_bar_counts_the_cards_in_sight_and_names_those_in_folded_trays(sit):
    async def scene(seat):
        board = seat.board.board
        closed, prospects = board.columns["closed"][0], board.columns["prospect"][0]
        line = f'stage:offer or company:"{closed.company}" or company:"{prospects.company}"'
        await seat.press("/")
        await seat.type(line)
        await seat.press("enter")
        kept = seat.board.board.columns
        offers = len(kept["offer"])
        assert f" {offers} of {board.total} +1 prospect +1 closed · " in seat.text
        await seat.press("]")
        assert f" {offers + 1} of {board.total + board.closed_total} +1 prospect · " in seat.text
        await seat.press("[")
        assert f" {offers + 2} of {board.total + board.closed_total} · " in seat.text

    sit(scene)
