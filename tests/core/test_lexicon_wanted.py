"""What they want next: families of wording."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline_tui.core.quicklog import read_line

TODAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    "text, outcome",
    [
        ("Got an invite from Orla, Teams, Thursday 19th at 3", "scheduled"),
        ("we're meeting Thursday at the office", "scheduled"),
        ("locked in Tue 3/17 w/ Orla", "scheduled"),
        ("she offered Tuesday 3pm, I took it", "scheduled"),
        ("she proposed the 23rd, ok", "scheduled"),
        ("Texted Orla to shift our chat, she can do this fri lunchtime instead", "scheduled"),
        ("Orla replied, Tuesday 2pm on Teams it is", "scheduled"),
        ("she's put me down for the 9am on Saturday", "scheduled"),
        ("Open day for the post is confirmed for the 26th", "scheduled"),
    ],
)
def test_a_day_is_agreed(text: str, outcome: str | None) -> None:
    """A day they name and I take, an invitation, a place in the diary."""
    assert read_line(text, TODAY).outcome == outcome


@pytest.mark.parametrize(
    "text, outcome",
    [
        ("Orla wants to bring me in", "next_round"),
        ("got a second interview", "next_round"),
        ("Orla confirmed I'm going through", "next_round"),
        ("VP wants to mtg me", "next_round"),
        ("I passed to the second phase", "next_round"),
        ("Mr Haas wants to know me personally", "next_round"),
        ("they liked me and want to continue", "next_round"),
        ("got thru to round 2", "next_round"),
        ("cleared the OA", "next_round"),
        ("they asked me to come for trial day", "next_round"),
        ("asked back for a 2nd look", "next_round"),
        ("on to R2!!", "next_round"),
        ("email: 'kindly prepare a case for the partners'", "next_round"),
        ("got past the phone screen", "next_round"),
        ("she wants to put me in front of the partners", "next_round"),
        ("chef's well happy, they'd have me back in to meet the owner", "next_round"),
    ],
)
def test_they_want_more_of_me(text: str, outcome: str | None) -> None:
    """Whoever wants to see me, whatever I got through."""
    assert read_line(text, TODAY).outcome == outcome


@pytest.mark.parametrize(
    "text, outcome",
    [
        ("Orla put me in touch with Tom", "referred_on"),
        ("Orla's intro'ing me to Tom", "referred_on"),
        ("intro from Orla to Tom", "referred_on"),
        ("Orla cc'd Tom", "referred_on"),
        ("Orla has left, Tom handles it now", "referred_on"),
        ("got passed to Tom", "referred_on"),
        ("redirected to Tom", "referred_on"),
        ("go through Orla only, he says", "referred_on"),
        ("was told to contact the London office", "referred_on"),
        ("got three names out of Orla", "referred_on"),
        ("no openings with Orla but she'll pass my CV around", "referred_on"),
        ("Tom is taking over from Orla", "referred_on"),
        ("ref from Orla: call Yolanda", "referred_on"),
        ("Orla reckons I should try Yolanda", "referred_on"),
        ("Orla dropped my CV on the boss's desk", "referred_on"),
        ("Orla recommends that I approach Dr. Vogel", "referred_on"),
        ("Bob isn't the right guy, it's Trish in Facilities", "referred_on"),
        ("met Oliver for lunch, he'll sound out the board", "referred_on"),
    ],
)
def test_i_am_passed_on(text: str, outcome: str | None) -> None:
    """To somebody who decides, knows more or has a job."""
    assert read_line(text, TODAY).outcome == outcome


@pytest.mark.parametrize(
    "text, outcome",
    [
        ("Voicemail from Orla asking me to return her call", "asked_to_call_back"),
        ("called Orla, bad time, ring back tomorrow", "asked_to_call_back"),
        ("Orla told me to get back to her in May", "asked_to_call_back"),
        ("manager said pop back in after easter", "asked_to_call_back"),
        ("Orla asked if I'd ring her Friday", "asked_to_call_back"),
        ("missed call + vm from Orla, please call back", "asked_to_call_back"),
        ("Orla suggested reconnecting in Q2", "asked_to_call_back"),
        ("Orla would like me to follow up with her after the 20th", "asked_to_call_back"),
        ("Orla on vm: gimme a call", "asked_to_call_back"),
        ("manager says christmas temps only, come back in oct", "asked_to_call_back"),
        ("rang Orla, she's tied up, call back in an hour", "asked_to_call_back"),
        ("Wojtek: not today my friend, phone me Friday", "asked_to_call_back"),
        ("Orla asks me to give her a few weeks then call", "asked_to_call_back"),
    ],
)
def test_i_am_to_call_again(text: str, outcome: str | None) -> None:
    """Asked, told, bidden, or when somebody had no time."""
    assert read_line(text, TODAY).outcome == outcome


@pytest.mark.parametrize(
    "text, outcome",
    [
        ("no word from Orla in 3 wks. one more nudge next wed then moving on", "no_news"),
        ("parking at the back, ask for reception", None),
        ("they moved the deadline to Friday", "in_process"),
        ("Interview with Orla; they will recontact me in two weeks", "in_process"),
        ("Screening call at 4pm tomorrow with Orla", "scheduled"),
        ("prep: STAR examples, budget question", None),
        ("research Orla on LinkedIn before Friday", None),
    ],
)
def test_what_is_not_wanted(text: str, outcome: str | None) -> None:
    """Near misses."""
    assert read_line(text, TODAY).outcome == outcome
