"""What was done in a span of days, what is due, and where things stand."""

from datetime import date

import pytest

from pipeline_tui.core.agenda import Item
from pipeline_tui.core.cards import Card
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.core.verdict import Verdict
from pipeline_tui.core.week import week

TODAY = date(2026, 3, 11)
FIRST, LAST = date(2026, 3, 9), date(2026, 3, 15)
CALM = Verdict(
    rule="Z", flag="quiet", severity=0, action="wait", recipient=(), channel=None, due=None, reason="", clears="",
    state="",
)  # fmt: skip
JANE = Contact(key="jane", name="Jane Roe", role="hiring_manager")
ADA = Contact(key="ada", name="Ada", role="mentor")


def lead(*log, **more):
    return Lead(**{"company": "Acme", "role": "Dev", "contacts": (JANE, ADA), "log": log} | more)


def page(*leads, items=(), first=FIRST, last=LAST, today=TODAY):
    def card(one):
        return Card(id=one.id, company=one.company, role=one.role, stage=one.stage, verdict=CALM)

    return week([(one, card(one), tuple(items)) for one in leads], first, last, today)


def on(day, kind, **more):
    return Event(date=date(2026, 3, day), kind=kind, **more)


@pytest.mark.parametrize(
    "event, what, contact, result",
    [
        (on(9, "applied", dir="out"), "Application", "via job board", ""),
        (on(9, "call", dir="two_way", who=("jane",)), "Phone call", "Jane Roe (hiring manager)", ""),
        (on(9, "call", dir="out", who=("jane",)), "Phone call", "Jane Roe (hiring manager)", "not reached"),
        (on(9, "email", dir="out", who=("ada",)), "Networking: e-mail", "Ada (mentor)", ""),
        (on(10, "interview", held=True, who=("jane",)), "Interview", "Jane Roe (hiring manager)", ""),
        (on(10, "interview", held=False), "Interview", "", "did not take place"),
        (on(10, "interview"), "Interview", "", "outcome not noted"),
        (on(10, "thank_you", dir="out"), "Thank-you note", "", ""),
        (
            on(11, "call", dir="two_way", agreed_on=date(2026, 3, 25)),
            "Phone call",
            "",
            "next contact agreed for Wed 25 Mar",
        ),
    ],
)
def test_an_entry_is_told_as_an_office_asks_for_it(event, what, contact, result):
    (deed,) = page(lead(event, source="job_board")).done
    assert (deed.on, deed.employer, deed.position) == (event.date, "Acme", "Dev")
    assert (deed.what, deed.contact, deed.result) == (what, contact, result)


def test_days_outside_book_keeping_automatic_and_future_entries_are_not_told():
    other = lead(
        on(8, "call", dir="two_way"), on(16, "call", dir="out"), on(10, "note"), on(10, "stage"), on(13, "interview"),
        on(10, "email", dir="in", auto=True),
    )  # fmt: skip
    found = page(other)
    assert found.done == found.came == ()
    assert found.summary == "Nothing is logged for these days."


def test_a_planned_interview_and_its_outcome_are_one_deed():
    (deed,) = page(lead(on(10, "interview"), on(10, "interview", held=True))).done
    assert deed.result == ""


def test_an_application_and_an_end_that_only_the_lead_knows_are_told_once():
    found = page(lead(applied_on=FIRST, stage="closed", outcome="rejected", closed_on=date(2026, 3, 10)))
    assert [d.what for d in found.done] == ["Application"]
    assert [d.what for d in found.came] == ["Rejected"]
    assert len(page(lead(on(9, "applied", dir="out"), applied_on=FIRST)).done) == 1
    (mine,) = page(lead(stage="closed", outcome="withdrawn", closed_on=FIRST)).done
    assert mine.what == "Withdrawn"


def test_what_they_sent_stands_apart_and_the_summary_counts():
    acme = lead(
        on(9, "applied", dir="out"), on(10, "email", dir="in"), on(10, "interview", held=True),
        on(11, "call", dir="two_way"), on(11, "voicemail", dir="out"), on(11, "call", dir="out"),
    )  # fmt: skip
    found = page(acme, lead(on(10, "email", dir="out"), company="Beta"))
    assert [d.what for d in found.came] == ["E-mail"]
    assert found.summary == (
        "1 application, 1 interview, 1 conversation and 3 other messages or calls, with 2 employers; 1 answer came."
    )


def test_due_is_from_today_to_a_week_after_the_span_without_what_is_quiet():
    days = {7: False, 11: False, 22: False, 23: False, 12: True}
    items = [Item(lead=lead(), kind="plan", on=date(2026, 3, d), title=f"{d}", quiet=q) for d, q in days.items()]
    assert [due.what for due in page(lead(), items=items).due] == ["11", "22"]
    past = page(lead(), items=items, first=date(2026, 1, 5), last=date(2026, 1, 11))
    assert [due.what for due in past.due] == ["11"]


def test_open_leads_stand_by_stage_the_furthest_first_and_the_rest_is_counted():
    leads = [
        lead(company="Z", stage="applied"), lead(company="A", stage="applied"), lead(company="O", stage="offer"),
        lead(stage="prospect"), lead(stage="closed"),
    ]  # fmt: skip
    found = page(*leads)
    assert [s.employer for s in found.stands] == ["O", "A", "Z"]
    assert (found.found, found.closed) == (1, 1)


def test_the_last_days_of_the_calendar_do_no_harm():
    assert page(lead(), first=date(9999, 12, 27), last=date.max).due == ()
