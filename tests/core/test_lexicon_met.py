"""Who was reached and met: families of wording."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline_tui.core.quicklog import read_line

TODAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    "text, outcome",
    [
        ("tried Orla's direct line, voicemail, asked her to ring me back", "left_message"),
        ("rang Phil's mobile, his wife answered, will tell him", "left_message"),
        ("phoned the surgery, girl on the desk is taking a note for Orla", "left_message"),
        ("Called main line, asked them to tell Orla I'd called", "left_message"),
        ("spoke to Ana on the front desk, she'll get him to ring me", "left_message"),
        ("Rang Orla's office. His secretary promised to mention it", "left_message"),
        ("called the bakery, boss is not there, colleague writes him a note", "left_message"),
        ("called Orla direct, went to VM, left 30 sec pitch", "left_message"),
        ("phoned site office, spoke to young lad, he's gonna leave Baz a note", "left_message"),
        ("Orla's PA says she'll put my message on her desk", "left_message"),
    ],
)
def test_a_message_is_left_with_whoever_answers(text: str, outcome: str | None) -> None:
    """A machine, a colleague, a wife."""
    assert read_line(text, TODAY).outcome == outcome


@pytest.mark.parametrize(
    "text, outcome",
    [
        ("called Orla, she didn't pick", "no_answer"),
        ("they never pick up the phone at that place", "no_answer"),
        ("called Orla, her phone is switched off", "no_answer"),
        ("called Orla, she's out on site", "no_answer"),
        ("unable to contact Ms Orla Reyes by phone", "no_answer"),
        ("called Orla but she could not talk", "no_answer"),
        ("phone goes unanswered at the council", "no_answer"),
        ("cold call to the council, couldn't get beyond switchboard", "no_answer"),
        ("rang the number off the van, number not recognised", "no_answer"),
        ("dialed Orla's extension, rang forever", "no_answer"),
        ("gave HR a call, music for 20 minutes, hung up", "no_answer"),
    ],
)
def test_nobody_answers(text: str, outcome: str | None) -> None:
    """The phone is not picked up, is off, or leads nowhere."""
    assert read_line(text, TODAY).outcome == outcome


@pytest.mark.parametrize(
    "text, outcome",
    [
        ("saw I'd missed Orla", "missed"),
        ("was on the forklift when the agency rang", "missed"),
        ("Orla phoned, didnt get to it", "missed"),
        ("1 mc, Orla HR, 14:20", "missed"),
        ("tel from Herr Stolz, I wasn't there", "missed"),
        ("got a missed from Orla", "missed"),
        ("call from Orla went unanswered, was with the kids", "missed"),
        ("screened the call by accident, it was Orla", "missed"),
        ("no signal, Orla tried 3 times", "missed"),
        ("Phone tag with Orla. she called while i was driving", "missed"),
    ],
)
def test_a_call_of_theirs_is_missed(text: str, outcome: str | None) -> None:
    """Whatever kept me from it."""
    assert read_line(text, TODAY).outcome == outcome


@pytest.mark.parametrize(
    "text, outcome",
    [
        ("Orla was meant to ring yesterday, nothing", "no_show"),
        ("Orla said she'd call at 9. She didn't", "no_show"),
        ("nobody was in the meeting room", "no_show"),
        ("the recruiter has not called at the agreed hour", "no_show"),
        ("coffee with Orla, she forgot", "no_show"),
        ("Orla ghosted our 3pm", "no_show"),
        ("nobody there when I arrived for the interview", "no_show"),
        ("turned up for trial shift, manager knew nothing about it", "no_show"),
        ("waited by the phone all afternoon for Orla's call", "no_show"),
        ("video call at 4, only me there", "no_show"),
        ("Orla bailed on me", "no_show"),
        ("Orla blew me off", "no_show"),
        ("recruiter skipped our call", "no_show"),
        ("Recruiter did not come to the zoom, I waited 25 min", "no_show"),
    ],
)
def test_somebody_does_not_come(text: str, outcome: str | None) -> None:
    """To a call, a meeting, an interview."""
    assert read_line(text, TODAY).outcome == outcome


@pytest.mark.parametrize(
    "text, outcome",
    [
        ("called Orla, she's off this week", "ooo"),
        ("Mrs. Orla Brandt is absent until next week", "ooo"),
        ("Orla is on a course this week", "ooo"),
        ("Orla at a conference this week, back Monday", "ooo"),
        ("school's shut for half term until Monday", "ooo"),
        ("recruiter out sick today", "ooo"),
        ("Orla isn't at work this week", "ooo"),
        ("Orla doesn't work Fridays, back Monday", "ooo"),
        ("Orla back from leave on the 23rd", "ooo"),
        ("agency shut for the bank holiday, try Tuesday", "ooo"),
    ],
)
def test_somebody_is_away(text: str, outcome: str | None) -> None:
    """With the day of the return or without."""
    assert read_line(text, TODAY).outcome == outcome


@pytest.mark.parametrize(
    "text, outcome",
    [
        ("Orla's address bounces", "bounced"),
        ("got a bounceback from Orla's email", "bounced"),
        ("email address for Orla no longer valid", "bounced"),
        ("mail did not arrive, came back", "bounced"),
        ("the letter came back, addressee unknown", "bounced"),
        ("text to Orla failed to send", "bounced"),
        ("Orla's mail is not existing", "bounced"),
        ("mail I wrote to them came back with error", "bounced"),
    ],
)
def test_what_i_sent_comes_back(text: str, outcome: str | None) -> None:
    """By mail, post or phone."""
    assert read_line(text, TODAY).outcome == outcome


@pytest.mark.parametrize(
    "text, outcome",
    [
        ("Orla called while I was out, we spoke later for 10 min", "spoke"),
        ("OOO bounceback from Orla, away until 3/30", "ooo"),
        ("HR lady (didnt catch name) rang, refs are in", "in_process"),
        ("rang Orla, she was really helpful", "spoke"),
        ("called Orla, she sounded rushed", "spoke"),
        ("phoned Orla, she remembers me", "spoke"),
        ("Orla rang about a payroll role, sounds decent", "spoke"),
        ("Phoned the council, Orla said her diary's a mess & to give it a month", "asked_to_call_back"),
        ("their office is dog friendly, nice", None),
    ],
)
def test_what_is_none_of_these(text: str, outcome: str | None) -> None:
    """Near misses."""
    assert read_line(text, TODAY).outcome == outcome
