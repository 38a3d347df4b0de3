"""Where the numbers of a rule come from, in words."""

import datetime as dt

import pytest

from pipeline_tui.core.facts import Facts
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.core.terms import PARAMS
from pipeline_tui.core.why_numbers import origin
from pipeline_tui.rulebook.load import builtin

BOOK = builtin()
START = dt.date(2026, 3, 2)
REFERRER = Contact(key="ref", role="referrer", email="r@mail.example")


def facts(stage="interviewed", *gaps, profile="standard", **more):
    days = [START]
    for gap in gaps:
        days.append(BOOK.calendar.add(days[-1], gap))
    kind = {"kind": "interview", "held": True} if stage in ("interviewed", "screened") else {"kind": "applied"}
    log = tuple(Event(date=day, **kind) for day in days)
    lead = Lead(company="Halden", stage="applied" if stage == "screened" else stage, log=log, **more)
    return Facts(lead, dt.date(2026, 6, 1), BOOK.profiles[profile], BOOK.calendar, BOOK.limits)


@pytest.mark.parametrize(
    "about, number, said",
    [
        (facts("interviewed", 3), 6, "twice the 3 business days between rounds"),
        (facts("interviewed", 2, 2), 5, "twice the 2 business days between rounds is 4, and the standard profile "
         "waits no less than 5"),
        (facts("interviewed", 1), 5, "twice the business day between rounds is 2, and the standard profile "
         "waits no less than 5"),
        (facts("interviewed", 9), 15, "twice the 9 business days between rounds is 18, and the standard profile "
         "waits no more than 15"),
        (facts("interviewed", 3, profile="persistent"), 5, "1.5 times the 3 business days between rounds, rounded up"),
        (facts("interviewed", 3, cadence_bd=12), 12, "your rhythm for this lead"),
        (facts(), 7, "standard profile, after one round"),
        (facts("screened"), 5, "standard profile, after a screen"),
        (facts("applied"), 7, "standard profile"),
        (facts("applied", contacts=(REFERRER,), profile="gentle"), 7, "gentle profile, as somebody refers you"),
        (facts("waiting_req"), 10, "standard profile"),
        (facts("waiting_req", frozen=True), 20, "standard profile, while hiring is frozen"),
    ],
)  # fmt: skip
def test_the_silence_that_is_normal_says_what_it_is_made_of(about, number, said):
    assert (about.threshold, origin(about, "threshold")) == (number, said)


def test_the_higher_number_is_made_of_the_first_and_others_are_the_profiles_or_fixed():
    assert origin(facts("interviewed", 3), "thr_high") == "1.5 times 6: then it presses more"
    assert origin(facts("interviewed", 2), "thr_high") == "1.5 times 5, rounded up: then it presses more"
    assert origin(facts(), "cap") == origin(facts(), "thr_applied_old") == "standard profile"
    assert origin(facts(), "gracious_bd") == ""
    assert all(isinstance(origin(facts(stage), one), str) for one in PARAMS for stage in ("offer", "applied"))
