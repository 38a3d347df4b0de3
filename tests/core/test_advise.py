"""What a lead's card is made of, and which offers the other leads hear of."""

import datetime as dt

from pipeline_tui.core.advise import advise, card, elsewhere, offers, others, searched
from pipeline_tui.core.board import lay_out
from pipeline_tui.core.cards import Card
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.core.verdict import OtherOffer, Verdict
from pipeline_tui.rulebook.load import builtin

TODAY = dt.date(2026, 6, 17)
BOOK = builtin()


def day(n):
    return TODAY + dt.timedelta(n)


def offer(n, answer_by=None, kind="offer"):
    return Event(date=day(n), kind=kind, dir="in", deadline=answer_by)


def test_offers_are_told_to_the_other_leads():
    one = Lead(id="1", company="Vela", stage="offer", log=(offer(-2, day(2)),))
    met = Event(date=day(-7), kind="call", dir="two_way")
    two = Lead(id="2", company="Corrie", stage="interviewed", log=(met,))
    found = offers([one, two], TODAY)
    assert found == {"1": OtherOffer("Vela", day(-2), day(2))}
    assert others(found, "1") == ()
    verdict = advise(two, TODAY, BOOK.profiles["standard"], BOOK.calendar, BOOK, others(found, "2"))
    assert verdict.rule == "X1"
    assert offers([one], day(-2)) == offers([one], day(2)) == found  # from the day it came to the last one
    assert offers([one], day(-3)) == {}
    assert offers([one], day(3)) == {}


def test_offers_noted_on_a_lead_count_like_those_of_other_leads_and_a_company_counts_once():
    noted = [
        {"company": "Vela", "received": "2026-03-09", "deadline": "2026-03-13"},
        {"company": "Orbital", "received": "2026-03-10", "deadline": "2026-03-16"},
        {"company": "Orbital", "received": "2026-03-10", "deadline": "2026-03-18"},
        {"company": "No day", "received": "2026-03-10"}, {"company": "Odd", "received": "x", "deadline": 3}, "Odd",
    ]  # fmt: skip
    lead = Lead(id="2", company="Corrie", extra={"context": {"other_offers": noted}})
    found = {
        "1": OtherOffer("VELA", dt.date(2026, 3, 9), dt.date(2026, 3, 20)),
        "2": OtherOffer("Corrie", TODAY, TODAY),
    }
    own = OtherOffer("Orbital", dt.date(2026, 3, 10), dt.date(2026, 3, 18), noted=True)
    assert elsewhere(found, lead) == (found["1"], own)
    assert [o.company for o in elsewhere({}, lead)] == ["Vela", "Orbital"]
    for context in (None, "text", {"other_offers": "Vela"}, {"other_offers": {"company": "Vela"}}, {}):
        assert elsewhere({}, Lead(company="Corrie", extra={"context": context})) == ()


def test_the_last_deadline_named_counts_from_the_day_the_offer_came():
    moved = (offer(-5, day(1)), offer(-1, day(4), kind="call"), offer(-3))
    assert offers([Lead(id="1", company="Vela", stage="offer", log=moved)], TODAY) == {
        "1": OtherOffer("Vela", day(-3), day(4))
    }
    by_call = (offer(-1, day(4), kind="call"),)
    assert offers([Lead(id="1", company="Vela", stage="offer", log=by_call)], TODAY) == {
        "1": OtherOffer("Vela", day(-1), day(4))
    }


def test_an_offer_without_a_day_elsewhere_or_not_yet_made_is_not_told():
    for stage, log in (("offer", (offer(-2),)), ("closed", (offer(-2, day(2)),)), ("offer", (offer(1, day(5)),))):
        assert offers([Lead(id="1", company="Vela", stage=stage, log=log)], TODAY) == {}


def test_a_thank_you_is_owed_until_the_lead_is_closed():
    held = Event(date=day(-1), kind="interview", who=("hm",), held=True)
    people = (Contact(key="hm", name="Jane Roe", role="hiring_manager", channels=("email",)),)
    for stage, owed in (("interviewed", True), ("closed", False)):
        lead = Lead(company="Acme", stage=stage, contacts=people, log=(held,), closed_on=day(0))
        assert card(lead, TODAY, BOOK.profiles["standard"], BOOK.calendar, BOOK).thanks_owed is owed


def test_what_a_filter_looks_through():
    jane = Contact(key="hm", name="Jané Roe", title="VP Data", role="hiring_manager")
    lead = Lead(
        company="Acmé", role="Analyst", tags=("Remote",), notes="Salary 60k", contacts=(jane, Contact(key="x")),
        log=(Event(date=day(0), kind="call", note="Said YES"),),
    )  # fmt: skip
    people, text = searched(lead)
    assert people == ("jane roe vp data hiring manager", "")
    for words in ("acme", "analyst", "remote", "salary 60k", "said yes", "jane roe", "hiring manager"):
        assert words in text


def test_ties_on_the_needs_me_list_are_broken_by_how_near_a_lead_is_to_an_offer():
    verdict = Verdict("N0", "due", 2, "wait", (), None, None, "", "", "", since=day(-1))
    stages = ("closed", "applied", "prospect", "offer", "waiting_req", "interviewed")
    cards = [Card(id=stage, company="Same", role="", stage=stage, verdict=verdict) for stage in stages]
    assert [c.stage for c in lay_out(cards, TODAY).needs] == [
        "offer", "interviewed", "waiting_req", "applied", "prospect", "closed",
    ]  # fmt: skip
