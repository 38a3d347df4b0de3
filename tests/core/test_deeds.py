"""What one key logs, as a table."""

import datetime as dt

import pytest

from pipeline_tui.core.deeds import reached_out
from pipeline_tui.core.model import Contact, Lead
from pipeline_tui.core.verdict import Verdict

DAY = dt.date(2026, 3, 11)
LEAD = Lead(
    company="Acme",
    contacts=(
        Contact(key="boss", role="hiring_manager"),
        Contact(key="peer", role="peer"),
        Contact(key="raj", role="referrer"),
    ),
)
ALONE = Lead(company="Acme", contacts=(Contact(key="boss", role="hiring_manager"), Contact(key="raj", role="mentor")))


def verdict(action, *recipient):
    return Verdict("X", "due", 2, action, recipient, "email", DAY, "why", "clears", "state")


@pytest.mark.parametrize(
    "kind, action, recipient, expected",
    [
        ("voicemail", "check_in_agreed", ("boss", "peer"), [("voicemail", ("boss",), None, None)]),
        ("email", "status_after_interview", ("boss", "peer"), [("email", ("boss", "peer"), None, None)]),
        ("email", "thank_you", ("boss", "peer"), [("thank_you", (key,), None, None) for key in ("boss", "peer")]),
        ("voicemail", "thank_you", ("boss",), [("voicemail", ("boss",), None, None)]),
        ("email", "ask_referrer", ("raj",), [("email", ("raj",), "follow_up", None)]),
        ("email", "back_channel", ("raj",), [("email", ("raj",), "follow_up", None)]),
        ("email", "tell_competing_offer", ("boss",), [("email", ("boss",), None, True)]),
        ("email", "log_first_event", (), [("email", (), None, None)]),
    ],
)  # fmt: skip
def test_a_key_logs_what_the_step_asks_for(kind, action, recipient, expected):
    events = reached_out(LEAD, verdict(action, *recipient), kind, DAY)
    assert [(e.kind, e.who, e.purpose, e.told_offer) for e in events] == expected
    assert {(e.date, e.dir) for e in events} == {(DAY, "out")}


def test_without_a_recipient_the_one_person_of_the_employer_is_meant():
    (event,) = reached_out(ALONE, verdict("log_first_event"), "voicemail", DAY)
    assert event.who == ("boss",)
    assert event.outcome == "left_message"
