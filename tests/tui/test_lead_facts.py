"""Facts edited in place: checked, saved one by one, kept while typing, never over another window's."""

import asyncio
import datetime as dt

import pytest
from textual.widgets import Input

from pipeline_tui.core.verbs import edit
from pipeline_tui.tui.page import Item

DAY = dt.date(2026, 3, 11)


@pytest.mark.parametrize(
    "name, typed, value, label",
    [
        ("salary", "55k", "55k", "set salary of Acme to 55k"),
        ("company", "Zeta [red]", "Zeta [red]", "renamed Acme to Zeta [red]"),
        ("applied_on", "yesterday", dt.date(2026, 3, 10), "set applied on of Acme to 2026-03-10"),
        ("tags", "remote, part-time", ("remote", "part-time"), "set tags of Acme to remote, part-time"),
        ("stage", "interviewed", "interviewed", "set stage of Acme to interviewed"),
        ("url", "https://acme.example/1", "https://acme.example/1", "set link of Acme to https://acme.example/1"),
    ],
)
def test_one_fact_is_edited_in_place_and_u_takes_just_that_one_back(sit, name, typed, value, label, one_lead):
    pipeline = one_lead(role="Baker")

    async def scene(seat):
        await seat.press("enter")
        before = pipeline.leads()[0]
        seat.app.screen.go_to(Item("fact", name))
        await seat.press("e")
        await seat.type_over(typed)
        await seat.press("enter")
        after = pipeline.leads()[0]
        assert getattr(after, name) == value
        assert after.role == "Baker"
        assert seat.app.focused is None
        assert label in " ".join(row.label for row in pipeline.history(3))
        assert label in seat.parts["history"]
        await seat.press("u")
        assert pipeline.leads()[0] == before

    sit(scene, pipeline=pipeline)


@pytest.mark.parametrize("size", [(160, 45), (120, 36), (60, 24)])
def test_what_is_wrong_stands_beside_no_other_fact(sit, one_lead, size):
    async def scene(seat):
        await seat.press("enter")
        seat.app.screen.go_to(Item("fact", "applied_on"))
        await seat.press("e")
        await seat.type_over("99/99")
        await seat.press("enter")
        box = seat.app.screen.query_one("#inline").region
        line, *below = [row[box.x : box.right] for row in seat.lines[box.y : box.bottom]]
        assert line.split() == ["Applied", "on", "99/99"]
        assert " ".join(" ".join(below).split()) == seat.beside
        for rows in seat.lines[box.y + 1 : box.bottom]:
            assert not {"Source", "Location", "Salary"} & set(rows[box.x - 2 : box.right].split())

    sit(scene, size=size, pipeline=one_lead())


def test_a_value_that_cannot_be_used_is_told_beside_the_line_and_nothing_is_saved(sit, one_lead):
    pipeline = one_lead()

    async def scene(seat):
        await seat.press("enter")
        for name, typed, words in (
            ("company", "", "A lead needs a company."),
            ("stage", "flying", "is not a stage"),
            ("stage", "closed", "x closes a lead"),
            ("applied_on", "someday", "is not a date"),
            ("applied_on", "20 Mar 2026", "still ahead"),
            ("url", "javascript:alert(1)", "not a web address"),
        ):
            seat.app.screen.go_to(Item("fact", name))
            await seat.press("e")
            await seat.type_over(typed)
            await seat.press("enter")
            assert words in seat.beside, name
            assert isinstance(seat.app.focused, Input)
            await seat.press("escape")
        assert len(pipeline.history(9)) == 1

    sit(scene, pipeline=pipeline)


def test_rarely_known_facts_unfold_and_tab_saves_and_goes_on(sit, one_lead):
    pipeline = one_lead()

    async def scene(seat):
        await seat.press("enter", "6")
        assert "+ 9 more: priority" in seat.parts["facts"]
        seat.app.screen.go_to(Item("more", ""))
        await seat.press("enter")
        seat.app.screen.go_to(Item("fact", "priority"))
        await seat.press("e")
        await seat.type("7")
        await seat.press("tab")
        await seat.type("10")
        await seat.press("tab")
        await seat.type("gen")
        await seat.press("enter")
        lead = pipeline.leads()[0]
        assert (lead.priority, lead.cadence_bd, lead.profile) == (7, 10, "gentle")
        assert "Priority 7" in seat.parts["facts"]

    sit(scene, pipeline=pipeline)


def test_what_was_typed_survives_escape(sit, one_lead):
    async def scene(seat):
        await seat.press("enter")
        seat.app.screen.go_to(Item("fact", "salary"))
        await seat.press("e")
        await seat.type("half a sal")
        await seat.press("escape")
        assert "kept" in seat.text
        assert "half a sal" not in seat.parts["facts"]
        await seat.press("e")
        assert seat.app.focused.value == "half a sal"
        await seat.press("enter")
        assert "half a sal" in seat.parts["facts"]
        await seat.press("e")
        assert seat.app.focused.value == "half a sal"
        await seat.press("escape")

    sit(scene, pipeline=one_lead())


@pytest.mark.parametrize("size", [(160, 45), (100, 30), (60, 24)])
def test_the_line_stands_on_its_fact_at_every_size_and_moves_with_the_terminal(sit, size, one_lead):
    async def scene(seat):
        await seat.press("enter")
        seat.app.screen.go_to(Item("fact", "tags"))
        await seat.press("e")
        await seat.type("remo")
        for width, height in (size, (130, 40), (60, 24), size):
            await seat.pilot.resize_terminal(width, height)
            await seat.settle()
            line = next(line for line in seat.lines if "Tags" in line)
            assert "remo" in line
            assert "part-time" in seat.text
        assert seat.app.focused.value == "remo"

    sit(scene, size=size, pipeline=one_lead())


def test_another_window_s_writes_show_and_half_typed_words_stay(sit, two_windows):
    mine, other = two_windows()
    lead_id = mine.leads()[0].id

    async def scene(seat):
        await seat.press("enter")
        seat.app.screen.go_to(Item("fact", "salary"))
        await seat.press("e")
        await seat.type("40")
        other.change(lead_id, "x", edit(location="Leeds"))
        await asyncio.sleep(0.5)
        await seat.settle()
        assert "Location Leeds" in seat.parts["facts"]
        assert seat.app.focused.value == "40"
        other.change(lead_id, "x", edit(salary="99k"))
        await asyncio.sleep(0.5)
        await seat.settle()
        assert "Another window made this “99k”" in seat.beside
        await seat.press("enter")
        assert mine.leads()[0].salary in ("99k", "40")
        await seat.press("enter")
        assert mine.leads()[0].salary == "40"

    sit(scene, pipeline=mine)


def test_a_fact_that_changed_elsewhere_is_not_overwritten_before_it_was_told(sit, two_windows):
    mine, other = two_windows()

    async def scene(seat):
        await seat.press("enter")
        seat.app.screen.go_to(Item("fact", "salary"))
        await seat.press("e")
        await seat.type("40")
        other.change(mine.leads()[0].id, "x", edit(salary="99k"))
        seat.app.screen.poll()
        seat.app.screen.save_fact("40", 0)
        assert mine.leads()[0].salary == "99k"
        await seat.press("escape")
        assert mine.leads()[0].salary == "99k"

    sit(scene, pipeline=mine)


def test_a_lead_that_is_removed_elsewhere_shuts_the_page_with_words(sit, two_windows):
    mine, other = two_windows()

    async def scene(seat):
        await seat.press("enter")
        other.undo()
        await asyncio.sleep(0.6)
        await seat.settle()
        assert seat.app.screen is seat.board
        assert "no longer in the file" in seat.told

    sit(scene, pipeline=mine)


@pytest.mark.parametrize("keys", [("x",), ("c", *"wrote Ann"), ("e",), ("enter",), ("?",)])
def test_a_lead_removed_elsewhere_shuts_the_page_when_the_window_over_it_is_shut(sit, two_windows, keys):
    mine, other = two_windows()

    async def scene(seat):
        await seat.press("enter", *keys)
        window = seat.app.screen
        other.undo()
        await seat.until(lambda: "no longer in the file" in seat.told)
        assert seat.app.screen is window
        await seat.press("ctrl+g" if keys[0] == "c" else "escape")
        assert seat.app.screen is seat.board
        if keys[0] == "c":
            other.redo()
            await seat.until(lambda: seat.here is not None)
            await seat.press("enter", "c")
            assert seat.app.focused.value == "wrote Ann"

    sit(scene, pipeline=mine)


def test_a_lead_that_came_back_while_a_window_lay_over_its_page_is_worked_on(sit, two_windows):
    mine, other = two_windows()

    async def scene(seat):
        await seat.press("enter", "x")
        other.undo()
        await seat.until(lambda: "no longer in the file" in seat.told)
        other.redo()
        await seat.until(lambda: not seat.app.screen_stack[1].ended)
        await seat.press("r")
        assert mine.leads()[0].outcome == "rejected"
        await seat.press("q")
        assert seat.app.screen is seat.board

    sit(scene, pipeline=mine)
