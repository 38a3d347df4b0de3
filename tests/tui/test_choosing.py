"""Several leads at once: chosen, seen to be chosen, changed in one step and taken back in one."""

import datetime as dt

import pytest

from pipeline_tui.cli.session import Session
from pipeline_tui.core.model import Lead

DAY = dt.date(2026, 3, 11)


def ticked(seat):
    """Companies with a tick on the screen."""
    return {
        card.company for cards in seat.board.board.columns.values() for card in cards if card.id in seat.board.chosen
    }


def of(seat, stage):
    return [card.company for card in seat.board.board.columns[stage]]


async def to_applied(seat):
    await seat.press("h", "h", "h", "h", "g")
    assert seat.here[1] == "applied"


def test_v_chooses_a_card_and_lets_it_go_with_a_tick_and_a_count(sit):
    async def scene(seat):
        await to_applied(seat)
        company = seat.here[0]
        await seat.press("v")
        assert f"✓ {company}" in seat.text
        assert "1 selected" in seat.lines[0]
        await seat.press("j", "v")
        assert "2 selected" in seat.lines[0]
        assert ticked(seat) == set(of(seat, "applied")[:2])
        await seat.press("v")
        assert ticked(seat) == {company}
        await seat.press("escape")
        assert "✓" not in seat.text
        assert "selected" not in seat.lines[0]

    sit(scene)


def test_a_range_follows_the_cursor_both_ways_until_v_or_escape(sit):
    async def scene(seat):
        await to_applied(seat)
        column = of(seat, "applied")
        await seat.press("j", "V", "j", "j")
        assert ticked(seat) == set(column[1:4])
        await seat.press("k", "k", "k")
        assert ticked(seat) == set(column[:2])
        assert "2 selected · range" in seat.lines[0]
        await seat.press("V", "j", "j")
        assert ticked(seat) == set(column[:2])
        await seat.press("G", "V", "h")
        await seat.press("escape")
        assert not ticked(seat)
        await seat.press("k")
        assert not ticked(seat)

    sit(scene)


def test_a_range_begins_anew_in_another_column_and_keeps_what_it_had(sit):
    async def scene(seat):
        await to_applied(seat)
        first = of(seat, "applied")[:2]
        await seat.press("V", "j", "l", "g")
        other = of(seat, "interviewed")
        assert ticked(seat) >= {*first, other[0]}
        assert ticked(seat) <= {*of(seat, "applied")[:2], *other}

    sit(scene)


def test_all_shown_is_what_the_filter_keeps_and_not_only_what_is_painted(sit):
    async def scene(seat):
        await seat.press("ctrl+a")
        open_leads = sum(number for stage, number in seat.counts.items() if stage not in ("prospect", "closed"))
        assert f"{open_leads} selected" in seat.lines[0]
        assert not ticked(seat) & {*of(seat, "closed"), *of(seat, "prospect")}
        await seat.press("escape", "]", "ctrl+a")
        assert set(of(seat, "closed")) <= ticked(seat)
        await seat.press("escape", "s", "ctrl+a")
        stalled = {card.id for cards in seat.board.board.columns.values() for card in cards}
        assert seat.board.chosen <= stalled
        assert f"{len(seat.board.chosen)} selected" in seat.lines[0]
        await seat.press("s")
        assert len(ticked(seat)) == len(seat.board.chosen)

    sit(scene)


def test_several_are_closed_in_one_step_and_one_undo_takes_it_back(sit):
    async def scene(seat):
        await to_applied(seat)
        before, three = seat.counts, of(seat, "applied")[:3]
        await seat.press("V", "j", "j", "x")
        assert "How did 3 leads end?" in seat.window
        await seat.press("s")
        assert "3 leads → closed: silent · u takes it back" in seat.text
        assert seat.counts == before | {"applied": before["applied"] - 3, "closed": before["closed"] + 3}
        assert not seat.board.chosen
        await seat.press("u")
        assert seat.counts == before
        assert set(three) <= set(of(seat, "applied"))
        assert "Undone: closed 3 leads (silent)" in seat.text

    sit(scene)


@pytest.mark.parametrize("keys", [("m", "w"), ("L", "")])
def test_several_are_moved_by_letter_or_step_by_step(sit, keys):
    async def scene(seat):
        await to_applied(seat)
        before, three = seat.counts, set(of(seat, "applied")[:3])
        await seat.press("V", "j", "j", "V")
        await seat.press(keys[0])
        if keys[1] == "w":
            assert "Move 3 leads to" in seat.window
            await seat.press("w")
        assert three <= set(of(seat, "waiting_req" if keys[1] == "w" else "interviewed"))
        assert seat.counts["applied"] == before["applied"] - 3
        await seat.press("u")
        assert seat.counts == before

    sit(scene)


def test_steps_go_from_where_each_stands_and_never_close(sit):
    async def scene(seat):
        before = seat.counts
        await seat.press("ctrl+a", "L")
        assert seat.counts["closed"] == before["closed"]
        assert seat.counts["offer"] == before["offer"] + before["waiting_req"]
        assert seat.counts["applied"] == 0
        await seat.press("u")
        assert seat.counts == before

    sit(scene)


def test_several_are_snoozed_with_a_day_and_a_reason(sit):
    async def scene(seat):
        await seat.press("ctrl+a", "z")
        await seat.type("in 3 weeks")
        await seat.press("tab")
        await seat.type("holidays")
        await seat.press("enter")
        assert "Snoozed" in seat.text
        assert all(lead.snooze_why == "holidays" for lead in seat.board.pipeline.leads() if lead.stage == "applied")
        await seat.press("u")
        assert not any(lead.snooze_why == "holidays" for lead in seat.board.pipeline.leads())

    sit(scene)


def test_tags_are_added_and_taken_away_on_one_card_and_on_several(sit):
    async def scene(seat):
        pipeline = seat.board.pipeline
        await to_applied(seat)
        one = seat.board.card.id
        await seat.press("number_sign")
        await seat.press("enter")
        assert "Name at least one tag" in seat.text
        await seat.type("Dream, near")
        await seat.press("enter")
        assert {"Dream", "near"} <= set(pipeline.lead(one).tags)
        await seat.press("V", "j", "j", "number_sign")
        assert "Tags · 3 leads" in seat.window
        await seat.type("later")
        await seat.press("tab")
        await seat.type("dream")
        ids = set(seat.board.chosen)
        await seat.press("enter")
        assert len(ids) == 3
        assert all("later" in pipeline.lead(key).tags for key in ids)
        assert "Dream" not in pipeline.lead(one).tags
        await seat.press("u")
        assert "Dream" in pipeline.lead(one).tags
        assert not any("later" in pipeline.lead(key).tags for key in ids)

    sit(scene)


def test_tags_typed_and_left_with_escape_are_there_the_next_time(sit):
    async def scene(seat):
        await seat.press("ctrl+a", "number_sign")
        await seat.type("half")
        await seat.press("escape")
        assert len(seat.board.chosen) > 3
        await seat.press("number_sign")
        assert seat.app.focused.value == "half"

    sit(scene)


def test_what_is_chosen_stays_chosen_by_id_and_drops_what_is_gone(sit):
    async def scene(seat):
        await to_applied(seat)
        pipeline, (first, second, third) = seat.board.pipeline, [c.id for c in seat.board.board.columns["applied"][:3]]
        await seat.press("V", "j", "j", "V")
        pipeline.close(third, "silent")
        pipeline._store.remove(second, "removed", dt.datetime(2026, 3, 11, 12, tzinfo=dt.UTC))
        pipeline.catch_up()
        seat.board.lay_out()
        await seat.settle()
        assert seat.board.chosen == {first, third}
        assert "2 selected" in seat.lines[0]

    sit(scene)


def test_leads_the_filter_hides_stay_chosen_and_are_counted(sit):
    async def scene(seat):
        await seat.press("ctrl+a", "s")
        total, shown = len(seat.board.chosen), seat.board.board.shown
        assert 0 < shown < total
        assert f"{total} selected ({total - shown} hidden)" in seat.lines[0]

    sit(scene)


def test_a_lead_that_vanished_meanwhile_stops_the_whole_step_in_words(sit):
    async def scene(seat):
        await to_applied(seat)
        gone = seat.board.card.id
        await seat.press("V", "j", "x")
        seat.board.pipeline._store.remove(gone, "removed", dt.datetime(2026, 3, 11, 12, tzinfo=dt.UTC))
        await seat.press("s")
        assert "nothing was changed" in seat.text

    sit(scene)


def test_thousands_are_chosen_and_closed_in_one_step(sit):
    from pipeline_tui.store.open import memory_store

    pipeline = Session(today=DAY).over(memory_store())
    pipeline.add_all((Lead(company=f"Firm {n}", stage="applied", applied_on=DAY) for n in range(1200)), "many")
    while pipeline.catch_up():
        pass

    async def scene(seat):
        await seat.press("V", "G")
        assert "1200 selected · range" in seat.lines[0]
        await seat.press("x", "s")
        assert "1200 leads → closed: silent" in seat.text
        for _ in range(100):
            await seat.pilot.pause(0.05)
            if not pipeline.deck.left:
                break
        assert seat.counts["closed"] == 1200
        await seat.press("u")
        for _ in range(100):
            await seat.pilot.pause(0.05)
            if not pipeline.deck.left:
                break
        assert seat.counts["applied"] == 1200

    sit(scene, pipeline=pipeline)


def test_leads_in_a_folded_tray_are_counted_as_hidden(sit):
    async def scene(seat):
        await seat.press("]", "v", "]")
        assert "1 selected (1 hidden)" in seat.text
        await seat.press("]")
        assert "1 selected" in seat.text
        assert "hidden" not in seat.text
        await seat.press("]", "escape", "v")
        assert "1 selected" in seat.text
        assert "hidden" not in seat.text

    sit(scene)
