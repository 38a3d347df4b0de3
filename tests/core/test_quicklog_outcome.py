"""How it went: families of wording for each outcome."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline_tui.core.quicklog import read_line

TODAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    "text, outcome",
    [
        ("Verbal no from Conrad over the phone", "rejected"), ("Pavel: client passed", "rejected"),
        ("they have chosen another candidate", "rejected"), ("M. Thibault has refused my candidature", "rejected"),
        ("rang about the vacancy, it's gone already", "role_closed"), ("post is already given away", "role_closed"),
        ("told them i decided not to go on", "withdrew"), ("Turned the other one down", "declined"),
        ("they came back at 70k, accepted", "offer"), ("Inez called w/ an offer", "offer"),
        ("HR said they want to hire me", "offer"), ("Phil came back w/ 28, took it", "offer"),
        ("hiring is frozen, says Ann", "hiring_freeze"), ("role slipped again, says Ann", "on_hold"),
        ("he's in Berlin until next week", "ooo"), ("Zoltan is off on long-term sick", "ooo"),
        ("call w/ Dee, budget still hanging", "req_not_open"), ("headcount request sits with the CFO", "req_not_open"),
        ("board didn't approve it", "req_not_open"), ("project starts when client signs", "req_not_open"),
        ("the CFO still has to sign", "req_not_open"), ("Anders was supposed to call at 2, nothing", "no_show"),
        ("Couldn't take Bettina's call", "missed"), ("called 3x, no one picks up", "no_answer"),
        ("called again, she's on lunch", "no_answer"), ("called Mei, vm full", "no_answer"),
        ("panel, she seemed bored", "went_poorly"), ("panel, forgot half of my examples", "went_poorly"),
        ("interview, connection was bad but they were content", "went_well"), ("HM interview, 45m, great", "went_well"),
        ("he wants to move me to the final", "next_round"), ("they want an extra round with the CTO", "next_round"),
        ("lunch with Bea, she'll mention me to her VP", "referred_on"), ("Sue's the one to ask", "referred_on"),
        ("Mr Haddad sent me the contact of Mrs Aziz", "referred_on"), ("two more people to see", "in_process"),
        ("Bette will feed back", "in_process"), ("nothing heard since", "no_news"), ("ottavio silent", "no_news"),
        ("Callum vm: pls ring 07700 900123", "asked_to_call_back"), ("Ann: let's talk", "asked_to_call_back"),
    ],
)  # fmt: skip
def test_how_it_went(text: str, outcome: str) -> None:
    assert read_line(text, TODAY).outcome == outcome


@pytest.mark.parametrize(
    "text, wrong",
    [
        ("phone interview, Lucinda cut it short", "role_closed"), ("if no word, email Ewan", "no_news"),
        ("offer letter not yet released", "offer"), ("feedback mixed, CTO likes me", "went_well"),
        ("Job talk at the lab, dean left early", "asked_to_call_back"), ("callback from Ruth", "asked_to_call_back"),
        ("ops role needs board sign-off", "ooo"), ("the post is written out until May", "ooo"),
        ("put through to Denny", "next_round"), ("called Ann, notice period is fine", "went_well"),
    ],
)  # fmt: skip
def test_how_it_did_not_go(text: str, wrong: str) -> None:
    assert read_line(text, TODAY).outcome != wrong
