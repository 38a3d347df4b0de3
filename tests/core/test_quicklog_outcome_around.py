"""What stands around an outcome does not turn it: a name of many words, an opening, a by-word, who left the message."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline_tui.core.quicklog import read_line

TODAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    "text, outcome",
    [
        ("quick one: handed in my papers at the depot", "sent"), ("[Corvus] applied on their page", "sent"),
        ("Re: night shift - emailed Ilse to follow up", "sent"), ("quick note: sent in the forms Ilse wanted", "sent"),
        ("missed Ilse from payroll's phone call", "missed"), ("missed two of Ilse's calls", "missed"),
        ("left Ilse from payroll a message", "left_message"), ("lm with the secretary for Ilse", "left_message"),
        ("talked to her assistant, left my number", "left_message"),
        ("spoke to the secretary, he'll pass the message to Ilse", "left_message"),
        ("rang Ilse, got through, asked about the shifts", "spoke"), ("Update: call w/ Ilse", "spoke"),
        ("Ilse left me a voicemail, said to ring in May", "asked_to_call_back"),
        ("mail in my inbox from Ilse, results next week", "in_process"),
        ("spoke to Ilse, gave me the number of the foreman", "referred_on"),
        ("phone screen with Ilse at 9, no one rang", "no_show"), ("popped in with my CV, boss wasn't in", "no_answer"),
        ("rebooked by mail to Thursday 19 March, 10:00, with Ilse", "scheduled"),
        ("Ilse offered me a slot on Friday at 3, took it", "scheduled"),
        ("Ilse called: I got the job. ref 5512", "offer"),
        ("10.3. I turned it down, called Ilse", "declined"), ("declined, told Ilse", "declined"),
        ("Ilse texted, the answer is no", "rejected"), ("Ilse rang, been turned down", "rejected"),
        ("Ilse called, an offer", "offer"), ("Ilse DM'd, sent my CV to a friend at Corvus", "referred_on"),
        ("let Ilse know I withdraw", "withdrew"), ("Ilse rang, wants an interview", "next_round"),
        ("warehouse offer, $24/hr, answer by Friday", "offer"),
        ("Ilse's inbox is full, bounced", "bounced"), ("left Ilse my details", "left_message"),
        ("said no to Ilse's offer", "declined"), ("Ilse rang, needs the owner's signature first", "req_not_open"),
        ("text from Ilse: they'd like to talk in person", "next_round"),
        ("Ilse emailed, next stage: panel", "next_round"),
        ("spoke to Ilse, told me to write to the shift manager", "referred_on"),
        ("Ilse wrote, going ahead with another person", "rejected"),
        ("Ilse rang, not one of the finalists", "rejected"),
        ("DM from Ilse: they had somebody else in mind", "rejected"), ("email from Ilse, failed the test", "rejected"),
        ("Corvus: phone call with Ilse", "spoke"), ("my CV is w/ the hiring manager, says Ilse", "in_process"),
        ("Forms submitted last Tues, so there", "sent"),
        ("coffee w/ Ilse, they speak of a second step", "next_round"),
        ("intro from Ilse, will write on Monday", "referred_on"),
        ("screening call w/ Ilse, couldn't answer half of it", "went_poorly"),
    ],
)  # fmt: skip
def test_what_stands_around_does_not_turn_it(text: str, outcome: str) -> None:
    assert read_line(text, TODAY).outcome == outcome


@pytest.mark.parametrize(
    "text, wrong",
    [
        ("coffee w/ Ilse about the team, oh well", "went_well"),
        ("met Ilse at a fair, gave me her card", "referred_on"),
        ("met Ilse, told me to email her my portfolio", "asked_to_call_back"),
        ("DM from Ilse, will ping me", "asked_to_call_back"),
        ("panel with Ilse, bombed the budget question", "req_not_open"),
    ],
)  # fmt: skip
def test_what_stands_around_makes_none_of_it(text: str, wrong: str) -> None:
    assert read_line(text, TODAY).outcome != wrong
