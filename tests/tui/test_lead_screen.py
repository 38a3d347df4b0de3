"""The page of one lead: what a person sees there, and what each key does to what the cursor is on."""

import datetime as dt
from email import message_from_bytes
from email.policy import default

import pytest

from pipeline_tui.cli.session import Session
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.core.verbs import edit
from pipeline_tui.store.open import memory_store
from pipeline_tui.tui.screens.lead import LeadScreen
from pipeline_tui.tui.widgets.pane import Pane

DAY = dt.date(2026, 3, 11)
HOSTILE = (
    "[/", "[red]x[/]", "[@click=app.quit]go[/]", "Smith [Recruiting]", "a\x1b]0;owned\x07b", "\x9b2Jc", "x\u202ey",
    "東京株式会社スカイライン", "משרה בכירה", "é" * 40, "=1+1", "$accent", "{braces}", "`code` **b** <b>h</b>",
)  # fmt: skip


def test_the_silent_employer_says_whom_to_call_the_words_and_whom_to_thank(sit):
    async def scene(seat):
        await seat.open_lead("Meridian Labs")
        seen = seat.parts
        for words in (
            "call Halden Brookdale",
            "not HR",
            "interest, not desperation",
            "standard profile",
            "To clear it",
        ):
            assert words in seen["now"]
        assert "Where are you in the process?" in seen["now"]
        assert "3 people to thank" in seen["thanks"]
        assert "Fri 20 Feb Tue 24 Feb Thu 26 Feb" in seen["thanks"]
        assert "Cora Lockhart ✓ sent" in seen["thanks"]
        assert "Halden Brookdale · ~ stale" in seen["thanks"]
        assert "interviewed since" in seat.text.splitlines()[0]
        for words in ("NOW", "THANK-YOUS", "TIMELINE", "PEOPLE", "FACTS", "NOTES", "HISTORY"):
            assert words in seat.text

    sit(scene)


def test_the_director_abroad_reads_as_permission_and_the_chain_shows_its_intervals(sit):
    async def scene(seat):
        await seat.open_lead("Northgate UK")
        seen = seat.parts
        assert "Permission was given" in seen["now"]
        assert "Call between" in seen["now"]
        assert seen["dates"].count("7 days ━━━━━━━") == 3
        assert "AGREED DATES with Alan Hughes" in seen["dates"]
        assert "not being put off" in seen["dates"]
        assert "advice, not a date" in seen["dates"]
        assert seen["log"].index("5 Thu 5 Mar call Bea Norwood") < seen["log"].index("1 Sat 14 Feb call")

    sit(scene)


@pytest.mark.parametrize("size, panes", [((160, 45), 3), ((100, 30), 2), ((60, 24), 1), ((200, 60), 3)])
@pytest.mark.parametrize("company", ["Northgate UK", "Meridian Labs"])
def test_every_size_shows_what_to_do_and_reaches_every_part_by_its_number(sit, size, panes, company):
    async def scene(seat):
        await seat.open_lead(company)
        assert len([p for p in seat.app.screen.query(Pane) if p.display]) == panes
        assert len(list(seat.app.screen.walk_children())) <= 40
        assert "Alan Hughes" in seat.text or "Halden Brookdale" in seat.text
        for number, title in ((4, "PEOPLE"), (5, "TIMELINE"), (6, "FACTS"), (7, "NOTES"), (8, "HISTORY"), (1, "NOW")):
            await seat.press(str(number))
            assert f"{number} {title}" in seat.text
        assert max(len(line) for line in seat.lines) <= size[0]

    sit(scene, size=size)


def test_a_part_that_is_not_there_says_what_would_make_it(sit, one_lead):
    async def scene(seat):
        await seat.press("enter", "2")
        assert "No date has been agreed" in seat.text

    sit(scene, pipeline=one_lead())


def test_w_unfolds_why_with_the_log_lines_and_readable_sources(sit):
    async def scene(seat):
        await seat.open_lead("Meridian Labs")
        assert "why" not in seat.parts
        await seat.press("w")
        for words in ("facts it used", "interview Nico Stanwick and Vera", "rules passed over", "Career Doctor"):
            assert words in seat.parts["why"]
        assert "can next change on" in seat.parts["why"]
        assert "facts it used" in seat.text
        await seat.press("w")
        assert "why" not in seat.parts

    sit(scene)


def test_v_shows_the_words_for_voicemail_and_e_mail_too(sit):
    async def scene(seat):
        await seat.open_lead("Meridian Labs")
        assert "Manager position" not in seat.parts["now"]
        before = seat.parts["now"]
        await seat.press("v")
        assert "voicemail" in seat.parts["now"]
        assert len(seat.parts["now"]) > len(before) + 100
        await seat.press("v")
        assert seat.parts["now"] == before

    sit(scene)


def test_one_key_each_filters_the_timeline_and_numbers_stay(sit):
    async def scene(seat):
        await seat.open_lead("Meridian Labs")
        await seat.press("I")
        log = seat.parts["log"]
        assert "3 of 6 · interviews" in log
        assert "3 Fri 20 Feb interview Cora Lockhart" in log
        assert "thank-you" not in log
        await seat.press("C")
        assert "1 of 6 · calls" in seat.parts["log"]
        await seat.press("M")
        assert "1 of 6 · mails" in seat.parts["log"]
        await seat.press("L")
        assert "6 entries" in seat.parts["log"]
        await seat.press("4", "P")
        assert "only with Cora Lockhart" in seat.parts["log"]
        assert "Halden" not in seat.parts["log"]
        await seat.press("I")
        assert "1 of 6 · interviews · only with Cora Lockhart" in seat.parts["log"]
        await seat.press("P", "L")
        assert "6 entries" in seat.parts["log"]

    sit(scene)


def test_c_logs_on_this_lead_and_the_page_shows_it(sit):
    async def scene(seat):
        await seat.open_lead("Northgate UK")
        await seat.press("c")
        await seat.type("spoke to Alan, call back in 2 wks")
        await seat.press("enter")
        assert isinstance(seat.app.screen, LeadScreen)
        assert "6 Wed 11 Mar call Alan Hughes" in seat.parts["log"]
        assert "14 days" in seat.parts["dates"]

    sit(scene)


def test_move_close_and_snooze_work_here_and_the_page_stays(sit, one_lead):
    async def scene(seat):
        await seat.press("enter", "m", "o")
        assert "offer" in seat.text.splitlines()[0]
        await seat.press("z")
        await seat.type("in 2 weeks")
        await seat.press("enter")
        assert "until Wed 25 Mar" in seat.parts["facts"]
        await seat.press("x", "w")
        assert "closed: withdrawn" in seat.text.splitlines()[0]
        await seat.press("u", "u", "u")
        assert "applied" in seat.text.splitlines()[0]

    sit(scene, pipeline=one_lead())


def test_the_change_under_the_cursor_is_taken_back_and_newer_ones_stand(sit, one_lead):
    pipeline = one_lead()
    lead_id = pipeline.leads()[0].id
    pipeline.change(lead_id, "set salary of Acme to 50k", edit(salary="50k"))
    pipeline.change(lead_id, "set location of Acme to Leeds", edit(location="Leeds"))

    async def scene(seat):
        await seat.press("enter", "8", "j", "u")
        assert (pipeline.leads()[0].salary, pipeline.leads()[0].location) == (None, "Leeds")
        assert "set salary of Acme to 50k (taken back)" in seat.parts["history"]
        assert "took back: set salary" in seat.parts["history"]

    sit(scene, pipeline=pipeline)


def test_a_change_that_was_changed_again_is_not_taken_back(sit, one_lead):
    pipeline = one_lead()
    lead_id = pipeline.leads()[0].id
    pipeline.change(lead_id, "first", edit(salary="50k"))
    pipeline.change(lead_id, "second", edit(salary="60k"))

    async def scene(seat):
        await seat.press("enter", "8", "j", "enter")
        assert pipeline.leads()[0].salary == "60k"
        assert "undo the newer change first" in seat.told

    sit(scene, pipeline=pipeline)


@pytest.mark.parametrize("size", [(160, 45), (100, 30), (60, 24)])
def test_hostile_text_in_every_field_is_shown_and_never_obeyed(sit, size):
    long = ("word " * 30 + "\n\n" + "> " * 300 + "\n\n" + "x" * 400 + "\n\n|a|b|\n|-|-|\n|1|2|\n\n") * 5 + "[" * 500

    def lead(evil):
        people = tuple(
            Contact(key=f"k{n}", name=evil, title=evil, email=evil, phone=evil, tz=evil, preferred=evil) for n in (1, 2)
        )
        log = (
            Event(date=DAY - dt.timedelta(9), kind="interview", held=True, who=("k1", "k2"), note=evil),
            Event(date=DAY - dt.timedelta(7), kind="interview", held=True, who=("k2", evil), note=evil),
            Event(date=DAY - dt.timedelta(5), kind="call", dir="two_way", who=("k1",), agreed_on=DAY, note=evil),
        )
        return Lead(
            company=evil, role=evil, stage="interviewed", stage_since=DAY, source=evil, location=evil, url=evil,
            salary=evil, tags=(evil, evil), process_owner=evil, country=evil, contacts=people, log=log,
            notes=evil + long,
        )  # fmt: skip

    pipeline = Session(today=DAY).over(memory_store())
    for evil in HOSTILE:
        pipeline.add(lead(evil))

    async def scene(seat):
        await seat.press("enter")
        for _ in HOSTILE:
            for keys in ("1", "w", "v", "3", "4", "6", "7", "e", "escape"):
                await seat.pilot.press(keys)
            await seat.settle()
            painted = "".join(seat.lines)
            assert not any(ord(c) < 32 or 0x7F <= ord(c) < 0xA0 or c == "\u202e" for c in painted)
            assert isinstance(seat.app.screen, LeadScreen)
            await seat.press("6", "e")
            await seat.press("escape", "]")

    sit(scene, pipeline=pipeline, size=size)


def test_y_copies_the_words_and_asks_for_whom_when_there_are_several(sit):
    async def scene(seat):
        copied = []
        seat.app.copy_to_clipboard = copied.append
        while seat.here[0] != "Meridian Labs":
            await seat.press("tab")
        await seat.press("y")
        assert "Where are you in the process?" in copied[-1]
        while seat.here[0] != "Halden":
            await seat.press("tab")
        await seat.press("y", "2")
        assert copied[-1].startswith("Thank you")
        assert "Edda" in copied[-1]

    sit(scene)


def test_o_opens_a_mail_draft_with_subject_and_text_or_says_why_not(sit, monkeypatch):
    async def scene(seat):
        opened, copied = [], []
        seat.app.copy_to_clipboard = copied.append
        while seat.here[0] != "Vantage Bank":
            await seat.press("tab")
        monkeypatch.setattr("pipeline_tui.tui.saying.open_letter", lambda app, raw: opened.append(raw) or True)
        await seat.press("o")
        draft = message_from_bytes(opened[0], policy=default)
        assert draft["To"] == "jenna@jenna.example"
        assert draft["Subject"]
        assert draft.get_content().split() == copied[0].split()
        assert "its words are copied too" in seat.told
        monkeypatch.setattr("pipeline_tui.tui.saying.open_letter", lambda app, raw: False)
        await seat.press("o")
        assert len(copied) == 1
        assert "No mail program can be opened" in seat.told

    sit(scene)


def test_a_call_before_the_agreed_date_warns_once_and_enter_goes_on(sit):
    async def scene(seat):
        while seat.here[0] != "Northgate UK":
            await seat.press("tab")
        await seat.press("c")
        await seat.type("spoke to Alan, call back in 2 wks")
        await seat.press("enter", "c")
        await seat.type("rang Alan, no answer")
        await seat.press("enter")
        assert seat.app.screen is not seat.board
        assert "breaks the deal" in seat.told
        await seat.press("enter")
        assert seat.app.screen is seat.board
        assert seat.app.pipeline.lead(seat.board.card.id).log[-1].note == "rang Alan, no answer"

    sit(scene)


def test_the_page_has_the_colours_of_a_theme_that_was_chosen_while_it_was_shut(sit):
    """It is made once and turned from lead to lead; its styles are worked out again only for another theme."""

    def grounds(seat):
        strips = seat.app.screen._compositor.render_strips()
        return {seg.style.bgcolor.triplet for strip in strips for seg in strip if seg.style and seg.style.bgcolor}

    async def scene(seat):
        await seat.open_lead("Meridian Labs")
        dark = grounds(seat)
        await seat.press("q")
        seat.app.theme = "pipeline-light"
        await seat.settle()
        await seat.open_lead("Meridian Labs")
        light = grounds(seat)
        assert dark.isdisjoint(light)
        await seat.press("q")
        seat.app.theme = "pipeline-dark"
        await seat.settle()
        await seat.open_lead("Meridian Labs")
        assert grounds(seat) == dark

    sit(scene)


def test_of_a_page_only_the_lines_that_differ_are_painted_again(sit):
    async def scene(seat):
        await seat.open_lead("Meridian Labs")
        painted = []
        for pane in seat.app.screen.panes:
            line_of = pane.render_line
            pane.render_line = lambda y, line_of=line_of: painted.append(y) or line_of(y)
        before = seat.lines
        await seat.press("down")
        changed = sum(old != new for old, new in zip(before, seat.lines, strict=True))
        assert 0 < len(painted) <= changed

    sit(scene)
