"""The board as a person sees and drives it."""

import asyncio
import datetime as dt

import pytest
from textual import events
from textual.screen import Screen

from pipeline_tui.cli.session import Session
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.tui.screens.hearing import Hearing
from pipeline_tui.tui.widgets.column import Column

DAY = dt.date(2026, 3, 11)


def empty_pipeline():
    from pipeline_tui.store.open import memory_store

    return Session(today=DAY).over(memory_store())


def test_both_founding_cases_read_right_on_the_first_screen(sit):
    async def scene(seat):
        text = seat.text
        assert "▲ silent 9bd · call Halden" in text
        assert "● call due today" in text
        assert "not HR" in text
        assert "Permission was given" in text

    sit(scene)


def test_the_sidebar_follows_the_cursor_with_whom_and_which_words(sit):
    async def scene(seat):
        while seat.here[0] != "Meridian Labs":
            await seat.press("tab")
        text = seat.text
        assert "→ call Halden Brookdale (hiring manager)" in text
        assert "Where are you in the process?" in text.replace("\n", " ") or "process?" in text
        assert "interest, not desperation" in text
        assert "Thank Halden Brookdale, Nico Stanwick" in text

    sit(scene)


def test_tab_walks_through_everyone_who_needs_me_and_round(sit):
    async def scene(seat):
        needs = [card.company for card in seat.board.board.needs]
        seen = [seat.here[0]]
        for _ in needs:
            await seat.press("tab")
            seen.append(seat.here[0])
        assert seen == [*needs, needs[0]]
        await seat.press("shift+tab")
        assert seat.here[0] == needs[-1]

    sit(scene)


@pytest.mark.parametrize("right, left", [("L", "H"), ("shift+right", "shift+left"), (">", "H")])
def test_a_card_moves_with_the_cursor_on_it_and_counts_are_right(sit, right, left):
    async def scene(seat):
        before = seat.counts
        company, stage = seat.here
        await seat.press("l", "h", "g")
        await seat.press("h", "h", "h", "g")
        company, stage = seat.here
        assert stage == "applied"
        await seat.press(right)
        assert seat.here == (company, "interviewed")
        assert seat.counts == before | {"applied": before["applied"] - 1, "interviewed": before["interviewed"] + 1}
        assert f"INTERVIEWED {before['interviewed'] + 1}" in seat.text
        await seat.press(left)
        assert seat.here == (company, "applied")
        assert seat.counts == before

    sit(scene)


@pytest.mark.parametrize(
    "letter, stage", [("a", "applied"), ("i", "interviewed"), ("w", "waiting_req"), ("o", "offer"), ("p", "prospect")]
)
def test_m_and_a_letter_moves_at_once(sit, letter, stage):
    async def scene(seat):
        await seat.press(*(["tab"] if letter == "o" else []))
        company, before = seat.here
        await seat.press("m", letter)
        assert seat.here == (company, stage)
        await seat.press("u")
        assert seat.here == (company, before)

    sit(scene)


def test_j_and_k_arrange_cards_and_undo_puts_them_back(sit):
    async def scene(seat):
        await seat.press("h", "h", "h", "g")
        before = [card.company for card in seat.board.board.columns["applied"]]
        await seat.press("J", "J")
        order = [card.company for card in seat.board.board.columns["applied"]]
        assert order[:3] == [before[1], before[2], before[0]]
        assert seat.here[0] == before[0]
        await seat.press("K")
        assert [c.company for c in seat.board.board.columns["applied"]][:3] == [before[1], before[0], before[2]]
        await seat.press("u", "u", "u")
        assert [card.company for card in seat.board.board.columns["applied"]] == before

    sit(scene)


def test_quick_log_shows_the_reading_saves_and_offers_undo(sit):
    async def scene(seat):
        while seat.here[0] != "Northgate UK":
            await seat.press("tab")
        await seat.press("c")
        await seat.type("called Alan, still waiting on req, call back in 2 wks")
        assert "call · Alan Hughes · still waiting on requisition" in seat.text
        assert "Wed 25 Mar, in 14 days" in seat.text
        await seat.press("enter")
        assert "check in 25 Mar" in seat.text
        assert "u takes it back" in seat.text
        assert seat.board.card.verdict.rule == "A1"
        await seat.press("u")
        assert seat.board.card.verdict.rule == "A2"

    sit(scene)


def test_escape_keeps_the_typed_words_for_the_next_time(sit):
    async def scene(seat):
        await seat.press("c")
        await seat.type("half a tho")
        await seat.press("escape")
        assert seat.app.screen is seat.board
        await seat.press("c")
        assert seat.app.focused.value == "half a tho"

    sit(scene)


def test_keys_typed_ahead_reach_the_window_they_are_meant_for(sit):
    async def scene(seat):
        for key in ["c", *"called Gus"]:
            seat.app.post_message(events.Key(" ".join([key]).replace(" ", "space"), key))
        await asyncio.sleep(0.8)
        await seat.settle()
        assert seat.app.focused.value == "called Gus"

    sit(scene)


def test_a_date_that_can_be_two_days_is_asked_about(sit):
    async def scene(seat):
        await seat.press("c")
        await seat.type("spoke to Gus, call back 4/5")
        await seat.press("enter")
        assert "can be read in two ways" in seat.text
        assert "Sun 5 Apr 2026" in seat.text
        assert "2026 2026" not in seat.text
        await seat.press("1")
        assert seat.app.screen is seat.board
        (entry,) = [e for e in seat.app.pipeline.lead(seat.board.card.id).log if "4/5" in e.note]
        assert entry.agreed_on.isoformat() in ("2026-04-05", "2026-05-04")

    sit(scene)


def test_stalled_only_with_the_count_in_sight_and_back(sit):
    async def scene(seat):
        total = seat.board.board.total
        stalled = sum(c.verdict.flag in ("stalled", "fading") for c in seat.app.pipeline.cards() if c.stage != "closed")
        await seat.press("s")
        assert f"{stalled} of {total} · stalled" in seat.text
        assert "Orbital" not in seat.text
        await seat.press("s")
        assert "Orbital" in seat.text

    sit(scene)


def test_the_filter_narrows_while_typing_and_joins_with_stalled(sit):
    async def scene(seat):
        total = seat.board.board.total
        await seat.press("s", "/")
        await seat.type("stage:inter")
        assert f"1 of {total} · stalled stage:inter" in seat.text
        await seat.press("enter", "s")
        assert f"6 of {total} · stage:inter" in seat.text
        await seat.press("escape")
        assert f"of {total}" not in seat.text

    sit(scene)


def test_a_mistake_in_the_filter_is_told_and_the_last_good_one_stays(sit):
    async def scene(seat):
        await seat.press("/")
        await seat.type("vela quiet>=1x")
        assert "^" in seat.text
        assert "quiet>=10d" in seat.text
        assert "Vela" in seat.text
        assert "Orbital" not in seat.text
        await seat.press("escape")
        assert "Orbital" in seat.text
        await seat.press("j")
        assert seat.app.focused is None

    sit(scene)


def test_new_lead_with_a_mistake_beside_its_field_then_saved(sit):
    async def scene(seat):
        await seat.press("n")
        await seat.press("enter")
        assert "A lead needs a company" in seat.text
        await seat.type("Zeta [red]")
        await seat.press("tab")
        await seat.type("Baker")
        await seat.press("enter")
        assert seat.here == ("Zeta [red]", "applied")
        assert "Zeta [red]" in seat.text

    sit(scene)


def test_a_form_that_is_left_keeps_what_was_typed(sit):
    async def scene(seat):
        await seat.press("n")
        await seat.type("Zeta")
        await seat.press("escape", "n")
        assert seat.app.focused.value == "Zeta"

    sit(scene)


def test_edit_changes_facts_and_leaves_the_rest(sit):
    async def scene(seat):
        await seat.press("e", "tab")
        await seat.press("end", *["backspace"] * 20)
        await seat.type("Chief cook")
        await seat.press("enter")
        lead = seat.app.pipeline.lead(seat.board.card.id)
        assert (lead.company, lead.role) == ("Umbra", "Chief cook")
        assert len(lead.log) == 5

    sit(scene)


def test_x_closes_with_an_outcome_and_u_reopens(sit):
    async def scene(seat):
        company, stage = seat.here
        before = seat.counts
        await seat.press("x", "d")
        assert seat.counts["closed"] == before["closed"] + 1
        await seat.press("u")
        assert seat.here == (company, stage)
        assert seat.counts == before
        await seat.press("U")
        assert seat.counts["closed"] == before["closed"] + 1

    sit(scene)


@pytest.mark.parametrize("keys", [("x", "r"), ("V", "j", "x", "r")], ids=["one", "several"])
def test_closing_opens_no_tray_and_the_cursor_goes_on_to_the_neighbour(sit, keys):
    async def scene(seat):
        column = seat.board.board.columns["applied"]
        last, next_to_last = column[len(column) - 1], column[len(column) - 2]
        seat.board.go_to(column[2].id)
        beside = column[4 if "j" in keys else 3].company
        await seat.press(*keys)
        assert seat.here == (beside, "applied")
        title = seat.lines[2]
        assert "APPLIED" in title
        assert "OFFER" in title
        assert "CLOSED" not in title
        if "j" not in keys:
            seat.board.go_to(last.id)
            await seat.press(*keys)
            assert seat.here == (next_to_last.company, "applied")
        await seat.press("u", "U")
        assert "CLOSED" not in seat.lines[2]

    sit(scene)


def test_closing_under_a_filter_goes_on_to_the_neighbour_too(sit):
    async def scene(seat):
        await seat.press("s")
        column = seat.board.board.columns["applied"]
        seat.board.go_to(column[0].id)
        beside = column[1].company
        await seat.press("x", "r")
        assert seat.here == (beside, "applied")

    sit(scene)


def test_columns_that_a_tray_pushes_off_are_named_at_every_width_also_under_a_filter(sit):
    async def scene(seat):
        assert "◂" not in seat.lines[0]
        await seat.press("]")
        assert "◂ applied 9" in seat.lines[0]
        await seat.press("[")
        assert "offer 2 · closed 4 ▸" in seat.lines[0]
        await seat.pilot.resize_terminal(60, 24)
        await seat.settle()
        await seat.press("b")
        assert "14 need you" in seat.lines[0]
        assert "appl 9 int 6 req 5 offer 2 closed 4 ▸" in seat.lines[0]
        await seat.press("s")
        assert " · stalled" in seat.lines[0]
        assert "▸" in seat.lines[0] or "◂" in seat.lines[0]

    sit(scene)


def test_the_sidebar_says_what_is_above_goes_back_to_it_and_fills_a_larger_window(sit):
    def rows(seat):
        side = seat.board.sidebar
        return [side.render_line(y).text.strip() for y in range(side.size.height)]

    async def scene(seat):
        needs, side = seat.board.board.needs, seat.board.sidebar
        await seat.press(*["tab"] * 13)
        assert seat.board.card.id == needs[13].id
        first = side._first
        assert first > 1
        assert rows(seat)[:3] == ["NEEDS YOU 14", "", f"↑ {first} more"]
        assert not any("↓" in row for row in rows(seat))
        await seat.press("shift+tab", "shift+tab")
        shown = "\n".join(rows(seat))
        assert f"▌{side._headline(needs[11])}" in shown
        await seat.press("tab", "tab")
        await seat.pilot.resize_terminal(160, 120)
        await seat.settle()
        assert "↑" not in "".join(rows(seat))
        assert rows(seat)[2] == side._headline(needs[0])
        await seat.pilot.resize_terminal(160, 30)
        await seat.settle()
        side.scroll_steps(-50)
        assert rows(seat)[2] == side._headline(needs[0])
        side.scroll_steps(50)
        shown = rows(seat)[: 2 + side._list_lines]
        assert shown[-1]
        assert shown[2].startswith("↑")
        await seat.press("tab")
        assert seat.board.card.id == needs[0].id
        assert rows(seat)[2] == f"▌{side._headline(needs[0])}"

    sit(scene, size=(160, 45))


def test_a_sidebar_that_was_asked_for_folds_when_the_window_gets_narrow(sit):
    async def scene(seat):
        await seat.press("b", "b")
        assert seat.board.sidebar.display
        await seat.pilot.resize_terminal(60, 24)
        await seat.settle()
        assert not seat.board.sidebar.display
        await seat.press("b")
        assert seat.board.sidebar.display
        await seat.pilot.resize_terminal(80, 24)
        await seat.settle()
        assert seat.board.sidebar.display
        await seat.pilot.resize_terminal(160, 45)
        await seat.press("b")
        await seat.pilot.resize_terminal(60, 24)
        await seat.pilot.resize_terminal(160, 45)
        await seat.settle()
        assert not seat.board.sidebar.display

    sit(scene)


def test_trays_open_at_the_edges_and_shut(sit):
    async def scene(seat):
        assert "Bluefin" not in seat.text
        await seat.press("[")
        assert "PROSPECTS 3" in seat.text
        assert "Bluefin" in seat.text
        await seat.press("[")
        assert "Bluefin" not in seat.text
        await seat.press("]")
        assert "Tidewater" in seat.text

    sit(scene)


def test_help_shows_every_key_and_the_filter_language(sit):
    async def scene(seat):
        await seat.press("?")
        page = str(seat.app.screen.query("Static").last().parent.query("Static")[1].render())
        for words in ("Log a call", "Take back the last change", "quiet", "stage:"):
            assert words in page
        await seat.press("q")
        assert seat.app.screen is seat.board

    sit(scene)


def test_an_empty_file_says_the_three_ways_to_begin(sit):
    async def scene(seat):
        for words in ("first lead", "your spreadsheet", "demo"):
            assert words in seat.text
        await seat.press("n")
        await seat.type("Acme")
        await seat.press("enter")
        assert seat.here == ("Acme", "applied")
        assert "first lead" not in seat.text

    sit(scene, pipeline=empty_pipeline())


@pytest.mark.parametrize("size", [(60, 16), (80, 24), (100, 30), (140, 40), (200, 60)])
def test_every_size_shows_the_cursor_and_the_reason(sit, size):
    async def scene(seat):
        assert "Umbra" in seat.text
        assert "offer" in seat.text
        for _ in range(30):
            await seat.pilot.press("tab")
        for _ in range(6):
            await seat.pilot.press("h")
        await seat.settle()
        assert seat.here[0] in seat.text
        assert max(len(line) for line in seat.lines) <= size[0]

    sit(scene, size=size)


@pytest.mark.parametrize("size", [(59, 30), (100, 15), (10, 3)])
def test_too_small_a_window_says_what_size_is_needed(sit, size):
    async def scene(seat):
        assert "60 x 16" in " ".join(seat.text.split()) or size == (10, 3)
        await seat.pilot.resize_terminal(120, 40)
        await seat.settle()
        assert seat.here[0] in seat.text

    sit(scene, size=size)


def test_a_resize_keeps_the_cursor_and_half_typed_words(sit):
    async def scene(seat):
        await seat.press("tab", "tab", "c")
        await seat.type("half")
        here = seat.here
        for width, height in ((60, 16), (200, 50), (100, 30)):
            await seat.pilot.resize_terminal(width, height)
            await seat.settle()
        assert seat.here == here
        assert seat.app.focused.value == "half"

    sit(scene)


def test_a_click_takes_a_card_and_a_sidebar_entry(sit):
    async def scene(seat):
        await seat.pilot.click("#column-interviewed", offset=(3, 3))
        await seat.settle()
        assert seat.here[1] == "interviewed"
        await seat.pilot.click("#sidebar", offset=(5, 4))
        await seat.settle()
        assert seat.here[0] == seat.board.board.needs[0].company

    sit(scene)


def test_ten_thousand_cards_are_a_handful_of_widgets(sit):
    pipeline = empty_pipeline()
    pipeline.add_all((Lead(company=f"Company {n}", stage="applied", stage_since=DAY) for n in range(3000)), "many")

    async def scene(seat):
        assert len(seat.app.screen.query("*")) <= 40
        assert len(seat.app.screen.query(Column)) == 6
        await seat.press("G")
        assert seat.here[0] in seat.text
        await seat.press("g")
        assert seat.here[0] in seat.text

    sit(scene, pipeline=pipeline)


def test_hostile_text_is_shown_and_never_obeyed(sit):
    pipeline = empty_pipeline()
    for name in ("[/", "[red]x[/]", "[@click=app.quit]go[/]", "Smith [Recruiting] Ltd", "東京株式会社スカイライン"):
        pipeline.add(Lead(company=name, role=name, stage="applied", stage_since=DAY))

    async def scene(seat):
        for _ in range(6):
            await seat.press("j")
            await seat.press("enter", "q")
            await seat.press("m", "i", "u")
            await seat.press("e", "escape")
        assert "Smith [Recruiting] Ltd" in seat.text

    sit(scene, pipeline=pipeline)


def test_another_window_s_change_shows_within_half_a_second_and_leaves_typing_alone(sit, tmp_path):
    from pipeline_tui.store.open import open_store

    db = tmp_path / "p.db"
    mine = Session(db=str(db), today=DAY).writing()
    mine.add(Lead(company="Acme", stage="applied", stage_since=DAY))
    other = Session(today=DAY).over(open_store(db))

    async def scene(seat):
        await seat.press("c")
        await seat.type("half")
        other.move(other.find("acme"), "offer")
        await asyncio.sleep(0.5)
        await seat.settle()
        assert "OFFER 1" in seat.text
        assert seat.app.focused.value == "half"

    sit(scene, pipeline=mine)


def test_what_slipped_past_the_cleaning_still_never_reaches_the_terminal(sit):
    pipeline = empty_pipeline()
    pipeline.add(
        Lead(company="Ac\x1b]0;owned\x07me", role="a\x9b2J\u202eb", notes="\x1b[31m", stage="applied", stage_since=DAY)
    )

    async def scene(seat):
        for keys in ((), ("enter",), ("q", "e"), ("escape", "m"), ("q", "c"), ("escape", "x")):
            await seat.press(*keys)
            painted = "".join(seat.lines)
            assert "Ac" in painted
            assert not any(ord(c) < 32 or 0x7F <= ord(c) < 0xA0 or c == "\u202e" for c in painted)

    sit(scene, pipeline=pipeline)


def test_a_lead_back_from_its_snooze_says_what_it_was_for(sit):
    async def scene(seat):
        while seat.here[0] != "Meridian Labs":
            await seat.press("tab")
        pipeline = seat.board.pipeline
        lead = pipeline.lead(pipeline.find("meridian"))
        pipeline.snooze(lead.id, pipeline.today, "busy")
        seat.board.lay_out(lead.id)
        await seat.press("j", "k")
        assert "Back from snooze: busy." in " ".join(seat.text.split())

    sit(scene)


def test_a_snoozed_lead_says_so_leaves_the_list_and_wakes_by_undo(sit):
    async def scene(seat):
        while seat.here[0] != "Meridian Labs":
            await seat.press("tab")
        needs = len(seat.board.board.needs)
        await seat.press("z")
        await seat.type("in 2 weeks")
        await seat.press("tab")
        await seat.type("on leave")
        await seat.press("enter")
        assert len(seat.board.board.needs) == needs - 1
        assert "snoozed until Wed 25 Mar" in seat.text
        assert "on leave" in seat.text
        await seat.press("s")
        assert "Meridian" not in "".join(line[:110] for line in seat.lines[:-1])
        await seat.press("s", "u")
        assert len(seat.board.board.needs) == needs

    sit(scene)


def test_in_the_demo_there_is_nothing_to_undo_until_something_is_done(sit):
    async def scene(seat):
        leads = seat.counts
        await seat.press("u")
        assert "There is nothing to undo." in seat.text
        await seat.press("tab")
        await seat.press("H", "u", "u")
        assert "There is nothing to undo." in seat.text
        assert seat.counts == leads

    sit(scene)


def test_what_another_window_writes_is_told_to_a_screen_that_stands_and_to_none_that_is_being_built(sit):
    heard = []

    class Listening(Hearing, Screen):
        def hear(self):
            heard.append(self.is_mounted)

    async def scene(seat):
        seat.board.pipeline.refresh = lambda: True
        seat.app.push_screen(Listening())
        seat.board.poll()
        assert heard == []
        await seat.settle()
        seat.board.poll()
        assert heard
        assert all(heard)

    sit(scene)


def test_a_closed_lead_that_needs_a_note_is_said_to_be_closed(sit):
    pipeline = empty_pipeline()
    met = Event(date=DAY - dt.timedelta(20), kind="interview", held=True, who=("hm",))
    boss = Contact(key="hm", name="Ola Orr", role="hiring_manager", channels=("email",))
    pipeline.add(Lead(company="Acme", stage="interviewed", contacts=(boss,), log=(met,)))

    async def scene(seat):
        assert "1 lead · 1 needs you" in seat.text
        pipeline.close(pipeline.find("acme"), "rejected")
        pipeline.add(Lead(company="Vela", stage="interviewed", contacts=(boss,), log=(met,)))
        seat.board.lay_out()
        await seat.settle()
        assert "1 open lead · 2 need you, 1 of them closed" in seat.text

    sit(scene, pipeline=pipeline)


def test_a_lead_that_another_window_moved_meanwhile_is_moved_where_it_was_wanted(sit):
    async def scene(seat):
        await seat.press("tab", "tab", "tab")
        card = seat.board.card
        there = next(stage for stage in ("applied", "interviewed") if stage != card.stage)
        back = {"applied": "a", "interviewed": "i", "waiting_req": "w", "offer": "o"}[card.stage]
        await seat.press("m")
        seat.app.pipeline.move(card.id, there)
        await seat.press(back)
        assert seat.app.pipeline.lead(card.id).stage == card.stage
        assert "is there already" not in seat.text
        await seat.press("m", back)
        assert f"{card.company} is there already." in seat.text

    sit(scene)


def test_what_was_said_is_over_when_something_opens_over_the_board(sit):
    async def scene(seat):
        await seat.press("H")
        assert "u takes it back" in seat.text
        await seat.press("enter", "u", "q")
        assert "u takes it back" not in seat.text

    sit(scene)


@pytest.mark.parametrize("deed", [("z", *"in 2 weeks", "enter"), ("enter", "z", *"in 2 weeks", "enter", "q")])
def test_after_the_fourth_that_needs_me_is_dealt_with_tab_goes_on_to_the_fifth(sit, deed):
    async def scene(seat):
        first = [card.company for card in seat.board.board.needs]
        while seat.here[0] != first[3]:
            await seat.press("tab")
        await seat.press(*deed)
        assert first[3] not in [card.company for card in seat.board.board.needs]
        await seat.press("tab")
        assert seat.here[0] == first[4]
        await seat.press("shift+tab")
        assert seat.here[0] == first[2]

    sit(scene)
