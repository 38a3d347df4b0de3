"""What to say: filled with the lead's own facts, natural without them."""

import datetime as dt

import pytest

from pipeline_tui.core.advise import advise
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.core.scripts import script_for
from pipeline_tui.core.verdict import OtherOffer, Script
from pipeline_tui.rulebook.load import builtin, scripts

BOOK = builtin()
D = dt.date
TODAY = D(2026, 3, 24)
DIRECTOR = Contact(key="director", name="Jane Roe", role="hiring_manager", channels=("phone", "email"))
SPOKE = Event(
    date=D(2026, 3, 17),
    kind="call",
    dir="two_way",
    who=("director",),
    agreed_on=TODAY,
    note="secret",
    extra={"topic": "the migration."},
)
LEAD = Lead(company="Northgate UK", role="Programme manager", stage="waiting_req", contacts=(DIRECTOR,), log=(SPOKE,))


def said(lead=LEAD, today=TODAY, **more):
    verdict = advise(lead, today, BOOK.profiles["standard"], BOOK.calendar, BOOK)
    return script_for(lead, verdict, today, scripts(), **more)


def test_an_agreed_call_ends_with_the_next_date_in_the_agreed_rhythm():
    script = said(me="Alex Poe", phone="+44 20 7946")
    assert script.live.startswith("Hi Jane, it's Alex Poe, as agreed. Last time you mentioned the migration.")
    assert script.live.endswith(
        "check in again in a week, unless another rhythm suits you better. What would you prefer?"
    )
    assert script.voicemail.count("+44 20 7946") == 2
    assert script.subject == "Programme manager - checking in as agreed"


def test_notes_are_never_pasted():
    script = said()
    assert all("secret" not in (part or "") for part in (script.live, script.voicemail, script.body))


@pytest.mark.parametrize("channel, question", [("phone", "ring you next?"), ("email", "while this works through?")])
def test_the_question_without_an_interval(channel, question):
    person = Contact(key="hm", role="hiring_manager", channels=(channel,))
    spoke = Event(date=D(2026, 3, 2), kind="call", dir="two_way", who=("hm",))
    lead = Lead(company="A", stage="interviewed", contacts=(person,), log=(spoke,))
    assert said(lead).live.endswith(question)


def test_a_thank_you_for_each_person():
    ann, ben = Contact(key="a", name="Ann Bo", role="hr"), Contact(key="b", role="peer")
    met = Event(date=D(2026, 3, 23), kind="interview", held=True, who=("a", "b"))
    lead = Lead(company="Halden", role="Editor", stage="interviewed", contacts=(ann, ben), log=(met,))
    assert said(lead, to="a").body.startswith("Dear Ann,\n\nThank you for your time on Monday 23 March.")
    assert said(lead, to="b").body.startswith("Hello,\n\nThank you for your time on Monday 23 March.")
    assert said(lead, value_point="I cut it by half.").body.count("I cut it by half.") == 1
    assert len(said(lead).checklist) == 6


def test_the_other_offers_date_is_told():
    others = (OtherOffer("Vela", D(2026, 3, 20), D(2026, 3, 27)),)
    script = said(action="tell_competing_offer", others=others)
    assert "have until Friday 27 March" in script.live
    assert "Vela" not in script.live


def test_waiting_has_no_words():
    assert said(today=D(2026, 3, 18)) == Script()


def test_the_mail_is_signed_with_name_phone_and_address():
    words = {"me": "Ada", "phone": "+44 1", "email": "ada@x.example"}
    assert "Ada, +44 1, ada@x.example" in said(**words).body
