"""People of the lead page: added, edited, taken off, thanked, reached."""

import datetime as dt

from pipeline_tui.core.model import Contact, Event
from pipeline_tui.tui.page import Item

DAY = dt.date(2026, 3, 11)


def test_a_person_is_added_edited_and_taken_off_each_one_step_of_undo(sit, one_lead):
    pipeline = one_lead()

    async def scene(seat):
        await seat.press("enter", "p")
        await seat.type("Jane Roe")
        await seat.press("tab")
        await seat.type("hiring manager")
        await seat.press("tab", "tab")
        await seat.type("+44 20 7946 0123")
        await seat.press("tab")
        await seat.type("jane@")
        await seat.press("enter")
        assert "is not an e-mail address" in seat.told
        await seat.type("acme.example")
        await seat.press("tab")
        await seat.type("london")
        await seat.press("enter")
        jane = pipeline.leads()[0].contacts[0]
        assert (jane.key, jane.role, jane.email, jane.tz) == (
            "jane-roe", "hiring_manager", "jane@acme.example", "Europe/London",
        )  # fmt: skip
        assert "Jane Roe · hiring manager" in seat.parts["people"]
        assert seat.app.screen.cursor == ("person", "jane-roe")
        await seat.press("e", "tab", "tab")
        await seat.type("Director")
        await seat.press("enter")
        assert pipeline.leads()[0].contacts[0].title == "Director"
        await seat.press("D")
        assert pipeline.leads()[0].contacts == ()
        assert "Nobody yet" in seat.parts["people"]
        await seat.press("u")
        assert pipeline.leads()[0].contacts[0].title == "Director"
        await seat.press("u")
        assert pipeline.leads()[0].contacts[0].title is None
        await seat.press("u")
        assert pipeline.leads()[0].contacts == ()

    sit(scene, pipeline=pipeline)


def test_a_renamed_person_keeps_the_entries_that_name_them(sit, one_lead):
    jane = Contact(key="hm", name="Jane Roe")
    pipeline = one_lead(contacts=(jane,), log=(Event(date=DAY, kind="call", dir="two_way", who=("hm",)),))

    async def scene(seat):
        await seat.press("enter", "4", "e")
        await seat.type_over("Jane Doe")
        await seat.press("enter")
        assert pipeline.leads()[0].contacts[0].key == "hm"
        assert "call Jane Doe" in seat.parts["log"]

    sit(scene, pipeline=pipeline)


def test_a_person_form_that_is_left_keeps_what_was_typed(sit, one_lead):
    async def scene(seat):
        await seat.press("enter", "p")
        await seat.type("Jan")
        await seat.press("escape", "p")
        assert seat.app.focused.value == "Jan"

    sit(scene, pipeline=one_lead(), size=(60, 24))


def test_addresses_and_numbers_are_copied_and_opened(sit, monkeypatch, one_lead):
    jane = Contact(key="hm", name="Jane", email="jane@acme.example", phone="+44 (20) 7946-0123")
    pipeline = one_lead(contacts=(jane, Contact(key="x", name="Xi")), url="acme.example/1")

    async def scene(seat):
        copied, opened = [], []
        seat.app.copy_to_clipboard = copied.append
        monkeypatch.setattr("pipeline_tui.tui.saying.open_way", lambda app, address: opened.append(address) or True)
        monkeypatch.setattr("pipeline_tui.tui.saying.open_letter", lambda app, raw: opened.append(raw) or True)
        await seat.press("enter", "4", "y", "p")
        assert copied == ["+44 (20) 7946-0123"]
        await seat.press("o", "e", "o", "p")
        assert b"To: jane@acme.example\r\n" in opened[0]
        assert opened[1:] == ["tel:+442079460123"]
        await seat.press("j", "y")
        assert "No e-mail address or number of Xi is known" in seat.told
        seat.app.screen.go_to(Item("fact", "url"))
        await seat.press("o", "y")
        assert opened[-1] == "https://acme.example/1"
        assert copied[-1] == "acme.example/1"

    sit(scene, pipeline=pipeline)


def test_a_thanks_one_or_all_and_u_takes_it_back_as_one(sit):
    async def scene(seat):
        await seat.open_lead("Halden")
        assert "2 people to thank" in seat.parts["thanks"]
        await seat.press("a", "1")
        assert "1 person to thank" in seat.parts["thanks"]
        await seat.press("u")
        assert "2 people to thank" in seat.parts["thanks"]
        await seat.press("a", "a")
        assert "all thanked" in seat.parts["thanks"]
        assert seat.app.screen.card.verdict.rule != "T1"
        await seat.press("u")
        assert "2 people to thank" in seat.parts["thanks"]
        seat.app.screen.go_to(Item("thanks", seat.app.screen.card.verdict.recipient[0]))
        await seat.press("a")
        assert "Logged: thank-you to" in seat.text
        assert "1 person to thank" in seat.parts["thanks"]
        await seat.press("a")
        assert "1 person to thank" in seat.parts["thanks"]

    sit(scene)
