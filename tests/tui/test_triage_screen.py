"""Triage as a person sees and drives it."""

import datetime as dt

import pytest

from pipeline_tui.cli.session import Session
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.store.open import memory_store, open_store
from pipeline_tui.tui.keys import TRIAGE
from pipeline_tui.tui.screens.triage import TriageScreen

DAY = dt.date(2026, 3, 11)
SIZES = [(160, 45), (100, 30), (60, 24)]


def fresh(store=None, day=DAY):
    return Session(today=day, tz="Europe/Berlin").over(store or memory_store())


def due_call(company, days_ago=0, **more):
    """A lead whose agreed call is due, or was some days ago."""
    boss = Contact(
        key="boss", name=f"Ada {company}", role="hiring_manager", phone="+44 20 7946 0000", tz="Europe/London",
        email=f"ada@{company.lower()}.example", channels=("phone", "email"),
    )  # fmt: skip
    agreed = DAY - dt.timedelta(days_ago)
    talk = Event(
        date=agreed - dt.timedelta(7), kind="call", dir="two_way", who=("boss",), agreed_on=agreed, note="in a week"
    )
    return Lead(company=company, role="Analyst", stage="waiting_req", contacts=(boss,), log=(talk,), **more)


def met_two(company):
    """A lead with two interviewers of yesterday, neither thanked."""
    people = tuple(
        Contact(key=k, name=n, role="peer", channels=("email",)) for k, n in (("x", "Bo Lund"), ("y", "Cy Marsh"))
    )
    met = Event(date=DAY - dt.timedelta(1), kind="interview", held=True, who=("x", "y"))
    return Lead(company=company, role="Editor", stage="interviewed", contacts=people, log=(met,))


def with_leads(*leads):
    pipeline = fresh()
    pipeline.add_all(leads, "test")
    return pipeline


def company(seat):
    """The company triage stands at; None at the end."""
    card = seat.app.screen.card
    return card.company if card else None


@pytest.mark.parametrize("size", SIZES)
def test_one_lead_at_a_time_with_why_whom_when_and_what_to_say(sit, size):
    async def scene(seat):
        await seat.press("t")
        text = " ".join(seat.text.split())
        assert "1 of 1 · 0 dealt with" in text
        assert "● Northgate · Analyst" in text
        assert "The agreed check-in with Ada Northgate is today." in text
        assert "To clear it: log the call, reached or not." in text
        assert "→ call Ada Northgate (hiring manager)" in text
        assert "between 10:00 and 18:00 your time (9:00 to 17:00 in London)" in text
        assert "SAY Hello Ada." in text
        await seat.press("pagedown", "pagedown", "pagedown")
        text += " ".join(seat.text.split())
        for wanted in ("+44 20 7946 0000 · ada@northgate.example", "4 Mar → today · 7 days", "TIMELINE", "in a week"):
            assert wanted in text
        assert len(list(seat.app.screen.walk_children())) <= 40

    sit(scene, size=size, pipeline=with_leads(due_call("Northgate")))


def test_the_most_urgent_comes_first_and_skipping_and_going_back_work(sit):
    async def scene(seat):
        order = [card.company for card in seat.board.board.needs]
        await seat.press("t")
        seen = [company(seat)]
        for key in ("n", "j", "space", "right"):
            await seat.press(key)
            seen.append(company(seat))
        assert seen == order[:5]
        assert f"5 of {len(order)} · 0 dealt with" in seat.text
        await seat.press("k", "left")
        assert company(seat) == order[2]
        await seat.press("q")
        assert seat.app.screen is seat.board
        assert seat.here[0] == order[2]

    sit(scene)


def test_a_voicemail_is_one_key_and_the_next_step_and_the_next_lead_show(sit):
    async def scene(seat):
        await seat.press("t", "v")
        assert company(seat) == "Beta"
        assert "✓ Alpha: voicemail to Ada Alpha · wait, next try" in seat.text
        assert "2 of 2 · 1 dealt with" in seat.text
        alpha = seat.app.pipeline.lead(seat.app.pipeline.find("alpha"))
        assert (alpha.log[-1].kind, alpha.log[-1].dir, alpha.log[-1].who) == ("voicemail", "out", ("boss",))
        await seat.press("u")
        assert company(seat) == "Alpha"
        assert "0 dealt with" in seat.text
        assert len(seat.app.pipeline.lead(alpha.id).log) == 1
        await seat.press("U")
        assert "1 dealt with" in seat.text
        assert len(seat.app.pipeline.lead(alpha.id).log) == 2

    sit(scene, pipeline=with_leads(due_call("Alpha", 2), due_call("Beta")))


def test_called_opens_the_quick_log_and_goes_on_and_escape_keeps_the_words(sit):
    async def scene(seat):
        await seat.press("t", "c")
        await seat.type("called Ada, still wai")
        await seat.press("escape")
        assert company(seat) == "Alpha"
        await seat.press("c")
        await seat.type("ting, back in 2 wks")
        await seat.press("enter")
        assert company(seat) == "Beta"
        assert "✓ Alpha: call · Ada Alpha" in seat.text
        (entry,) = seat.app.pipeline.lead(seat.app.pipeline.find("alpha")).log[1:]
        assert entry.agreed_on == DAY + dt.timedelta(14)

    sit(scene, pipeline=with_leads(due_call("Alpha", 2), due_call("Beta")))


def test_thanking_everyone_or_one_of_them(sit):
    async def scene(seat):
        await seat.press("t", "h")
        assert "Whom did you thank?" in seat.text
        await seat.press("2")
        assert company(seat) == "Corrie"  # Bo is still owed one
        assert "✓ Corrie: thank-you to Cy Marsh · still to do: thank Bo" in seat.text
        await seat.press("a")
        assert company(seat) is None
        thanked = [e.who for e in seat.app.pipeline.lead(seat.app.pipeline.find("corrie")).log if e.kind == "thank_you"]
        assert thanked == [("y",), ("x",)]

    sit(scene, pipeline=with_leads(met_two("Corrie")))


def test_an_e_mail_where_thanks_are_asked_for_is_a_thank_you_to_each(sit):
    async def scene(seat):
        assert seat.here[0] == "Corrie"
        await seat.press("t")
        assert "WRITE · Bo Lund" in seat.text
        assert "WRITE · Cy Marsh" in seat.text
        await seat.press("e")
        log = seat.app.pipeline.lead(seat.app.pipeline.find("corrie")).log
        assert [(e.kind, e.who) for e in log[1:]] == [("thank_you", ("x",)), ("thank_you", ("y",))]

    sit(scene, pipeline=with_leads(met_two("Corrie")))


def test_postpone_asks_for_day_and_reason_and_keeps_what_was_typed(sit):
    async def scene(seat):
        await seat.press("t", "p")
        await seat.type("nonsens")
        await seat.press("enter")
        assert "is not a date I can read" in seat.text
        await seat.press("escape")
        assert company(seat) == "Alpha"
        await seat.press("p")
        assert seat.app.focused.value == "nonsens"
        seat.app.focused.value = ""
        await seat.type("Thu")
        await seat.press("tab")
        await seat.type("she is away")
        await seat.press("enter")
        assert company(seat) == "Beta"
        alpha = seat.app.pipeline.lead(seat.app.pipeline.find("alpha"))
        assert (alpha.snoozed_until, alpha.snooze_why) == (dt.date(2026, 3, 12), "she is away")
        assert "✓ Alpha: postponed · snoozed until Thu 12 Mar" in seat.text

    sit(scene, pipeline=with_leads(due_call("Alpha", 2), due_call("Beta")))


def test_postponed_without_a_day_or_to_the_same_day_the_lead_stays_and_is_not_dealt_with(sit):
    async def scene(seat):
        await seat.press("t", "p", "enter")
        assert "Until when?" in seat.window
        await seat.press("escape")
        lead = seat.app.screen.before_me()
        seat.app.pipeline.snooze(lead.id, DAY + dt.timedelta(3), None)
        await seat.press("p")
        seat.app.focused.value = "2026-03-14"
        await seat.press("enter")
        assert company(seat) == "Alpha"
        assert "Nothing was changed." in seat.text
        assert "takes it back" not in seat.text
        assert "0 dealt with" in seat.text

    sit(scene, pipeline=with_leads(due_call("Alpha", 2), due_call("Beta")))


def test_moving_and_closing_go_on_too(sit):
    async def scene(seat):
        await seat.press("t", "m", "o")
        assert company(seat) == "Beta"
        assert seat.app.pipeline.card(seat.app.pipeline.find("alpha")).stage == "offer"
        await seat.press("x", "w")
        assert company(seat) is None
        assert seat.app.pipeline.lead(seat.app.pipeline.find("beta")).outcome == "withdrawn"
        await seat.press("u")
        assert company(seat) == "Beta"

    sit(scene, pipeline=with_leads(due_call("Alpha", 2), due_call("Beta")))


@pytest.mark.parametrize("size", SIZES)
def test_the_end_says_calmly_until_when_and_what_was_done(sit, size):
    async def scene(seat):
        await seat.press("t", "v", "v")
        text = " ".join(seat.text.split())
        assert "Nothing needs you until Fri 13 Mar, in 2 days." in text
        assert "DONE · 2 leads" in text
        assert "✓ Alpha: voicemail to Ada Alpha" in text
        assert "SKIPPED" not in text
        await seat.press("n")
        assert "That was everyone" in seat.text
        await seat.press("q")
        assert seat.app.screen is seat.board

    sit(scene, size=size, pipeline=with_leads(due_call("Alpha", 2), due_call("Beta")))


def test_the_end_names_the_skipped_and_n_goes_through_them_again(sit):
    async def scene(seat):
        await seat.press("t", "n", "v")
        assert "1 needs you still" in seat.text
        assert "Nothing needs you" not in seat.text
        assert "SKIPPED · 1" in seat.text
        assert "◆ Alpha · Analyst" in seat.text
        await seat.press("n")
        assert company(seat) == "Alpha"
        await seat.press("v")
        assert "Nothing needs you until" in seat.text

    sit(scene, pipeline=with_leads(due_call("Alpha", 2), due_call("Beta")))


def test_the_filter_in_force_holds_and_is_named(sit):
    async def scene(seat):
        await seat.press("/")
        await seat.type("beta")
        await seat.press("enter", "t")
        assert company(seat) == "Beta"
        assert "1 of 1 · 0 dealt with" in seat.text
        assert "filter: beta · 2 need you in all" in seat.text
        await seat.press("v")
        assert "Nothing under “beta” needs you now." in seat.text

    sit(scene, pipeline=with_leads(due_call("Alpha", 2), due_call("Beta")))


def test_nobody_flagged_opens_nothing_and_says_until_when(sit):
    async def scene(seat):
        await seat.press("t")
        assert seat.app.screen is seat.board
        assert "Nothing needs you until Mon 16 Mar" in seat.text

    sit(scene, pipeline=with_leads(due_call("Alpha", -5)))


def test_ten_leads_are_dealt_with_in_thirty_keys_beside_the_words(sit):
    leads = [due_call(f"Firm{n}", 9 - n) for n in range(8)] + [met_two("Thanks One"), met_two("Thanks Two")]
    keys = 0

    async def scene(seat):
        nonlocal keys

        async def press(*names):
            nonlocal keys
            keys += len(names)
            await seat.press(*names)

        await press("t")
        while (here := company(seat)) is not None:
            if here.startswith("Thanks"):
                await press("a")
            elif here in ("Firm0", "Firm1", "Firm2"):
                await press("c")
                await seat.type("called Ada, still waiting on req, back in 2 wks")
                await press("enter")
            elif here in ("Firm3", "Firm4"):
                await press("v")
            elif here == "Firm5":
                await press("e")
            elif here == "Firm6":
                await press("p")
                await seat.type("in 2 weeks")
                await press("enter")
            else:
                await press("x", "r")
        assert "10 dealt with" in seat.text
        assert "Nothing needs you until" in seat.text
        assert not seat.app.pipeline.shown.all().needs

    sit(scene, pipeline=with_leads(*leads))
    assert keys <= 30


def test_another_window_shows_at_once_and_nobody_is_moved_while_typing(sit, tmp_path):
    path = tmp_path / "shared.db"
    mine, theirs = fresh(open_store(path)), fresh(open_store(path))
    mine.add_all([due_call("Alpha", 2), due_call("Beta")], "test")

    async def scene(seat):
        await seat.press("t", "c")
        await seat.type("called Ad")
        theirs.refresh()
        alpha = theirs.lead(theirs.find("alpha"))
        theirs.log(alpha, [Event(date=DAY, kind="voicemail", dir="out", who=("boss",), note="from the other window")])
        theirs.add(due_call("Urgent Co", 9))
        await seat.pilot.pause(0.5)
        assert seat.app.focused.value == "called Ad"
        await seat.press("escape")
        assert company(seat) == "Alpha"
        assert "from the other window" in seat.text
        assert "It does not need you any more; n goes on." in seat.text
        await seat.press("n")
        assert company(seat) == "Urgent Co"

    sit(scene, pipeline=mine)


@pytest.mark.parametrize("deed", [("v",), ("c", *"left a voicemail", "enter")], ids=["key", "words"])
def test_a_deed_taken_back_on_the_page_of_the_next_lead_is_struck_and_no_longer_offered(sit, deed):
    async def scene(seat):
        await seat.press("t", *deed)
        assert "u takes it back" in seat.text
        assert "· 1 dealt with" in seat.text
        await seat.press("enter", "u", "q")
        assert "Taken back meanwhile: logged voicemail" in seat.text
        assert "u takes it back" not in seat.text
        assert "· 0 dealt with" in seat.text
        assert company(seat) == "Beta"
        await seat.press("U")
        assert "· 1 dealt with" in seat.text

    sit(scene, pipeline=with_leads(due_call("Alpha", 2), due_call("Beta")))


def test_a_deed_taken_back_by_another_window_is_struck(sit, tmp_path):
    path = tmp_path / "shared.db"
    mine, theirs = fresh(open_store(path)), fresh(open_store(path))
    mine.add_all([due_call("Alpha", 2), due_call("Beta")], "test")

    async def scene(seat):
        await seat.press("t", "v")
        theirs.undo()
        await seat.until(lambda: "Taken back meanwhile" in seat.text)
        assert "u takes it back" not in seat.text
        theirs.redo()
        await seat.until(lambda: "· 1 dealt with" in seat.text)

    sit(scene, pipeline=mine)


def test_a_lead_removed_elsewhere_is_said_and_gone_past(sit, tmp_path):
    path = tmp_path / "shared.db"
    other = open_store(path)
    mine = fresh(open_store(path))
    mine.add_all([due_call("Alpha", 2), due_call("Beta")], "test")

    async def scene(seat):
        await seat.press("t")
        other.remove(mine.find("alpha"), "removed", dt.datetime.now(dt.UTC))
        await seat.pilot.pause(0.5)
        assert "This lead is not in the file any more; n goes on." in seat.text
        await seat.press("v", "n")
        assert company(seat) == "Beta"

    sit(scene, pipeline=mine)


def test_a_call_that_breaks_an_agreed_date_is_warned_of_and_the_key_again_logs_it(sit):
    boss = Contact(key="boss", name="Ada Wren", role="hiring_manager", channels=("phone", "email"))
    met = Event(date=DAY - dt.timedelta(1), kind="interview", held=True, who=("boss",), agreed_on=DAY + dt.timedelta(8))
    lead = Lead(company="Alpha", stage="interviewed", contacts=(boss,), log=(met,))

    async def scene(seat):
        await seat.press("t", "v")
        assert company(seat) == "Alpha"
        assert "You agreed with Ada Wren to be in touch on Thu 19 Mar" in seat.text
        assert "v again logs it all the same" in " ".join(seat.text.split())
        assert len(seat.app.pipeline.lead(seat.app.pipeline.find("alpha")).log) == 1
        await seat.press("v")
        assert len(seat.app.pipeline.lead(seat.app.pipeline.find("alpha")).log) == 2

    sit(scene, pipeline=with_leads(lead))


def test_enter_opens_the_lead_and_help_has_the_keys_of_triage(sit):
    async def scene(seat):
        await seat.press("t", "?")
        assert "Log a voicemail to whom the step names" in seat.text
        await seat.press("q", "enter")
        assert type(seat.app.screen).__name__ == "LeadScreen"
        await seat.press("q")
        assert company(seat) == "Alpha"

    sit(scene, pipeline=with_leads(due_call("Alpha", 2)))


@pytest.mark.parametrize("size", SIZES)
def test_wide_characters_never_break_the_lines(sit, size):
    lead = due_call("東京エレクトロニクス株式会社" * 3, notes="日本語のメモ " * 30)

    async def scene(seat):
        from rich.cells import cell_len

        await seat.press("t")
        assert all(cell_len(row) == size[0] for row in seat.lines)
        assert "東京" in seat.text

    sit(scene, size=size, pipeline=with_leads(lead))


@pytest.mark.parametrize("table, screen", [(TRIAGE, TriageScreen)])
def test_no_key_does_two_things_and_each_has_an_action(table, screen):
    pressed = [key for entry in table for key in entry.keys.split(",")]
    assert len(pressed) == len(set(pressed))
    assert len({entry.id for entry in table}) == len(table)
    for entry in table:
        assert hasattr(screen, f"action_{entry.action.partition('(')[0]}"), entry.id


@pytest.mark.parametrize("keys", [["e"], ["c", *"emailed Ray, asked who handles it", "enter"]])
def test_asking_the_referrer_is_the_attempt_by_one_key_and_in_words(sit, keys):
    ray = Contact(key="ray", name="Ray Ref", role="referrer", channels=("email",))
    boss = Contact(key="boss", name="Ola Orr", role="hiring_manager", channels=("email",))
    sent = Event(date=dt.date(2026, 3, 2), kind="applied", dir="out")
    pipeline = with_leads(Lead(company="Acme", stage="applied", contacts=(ray, boss), log=(sent,)))

    async def scene(seat):
        await seat.press("t", *keys)
        lead = pipeline.lead(pipeline.find("acme"))
        assert lead.log[-1].purpose == "follow_up"
        assert pipeline.verdict_card(lead).verdict.rule == "B1"

    sit(scene, pipeline=pipeline)


def test_where_nothing_of_the_lead_can_be_seen_the_keys_wait(sit):
    async def scene(seat):
        before = len(seat.app.pipeline.history(9))
        await seat.press("t")
        first = company(seat)
        await seat.pilot.resize_terminal(30, 8)
        await seat.settle()
        assert "this window is 30 x 8. Make it larger." in seat.told
        await seat.press("v", "x", "r", "n")
        assert len(seat.app.screen_stack) == 2
        assert len(seat.app.pipeline.history(9)) == before
        await seat.pilot.resize_terminal(100, 30)
        await seat.settle()
        assert company(seat) == first
        await seat.pilot.resize_terminal(30, 8)
        await seat.press("q")
        assert seat.app.screen is seat.board

    sit(scene, size=(100, 30), pipeline=with_leads(due_call("Alpha", 2), due_call("Beta")))
