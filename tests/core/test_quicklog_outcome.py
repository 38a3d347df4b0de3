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


@pytest.mark.parametrize(
    "text",
    [
        "must send Orla my certificates before Friday", "Plan: ask Orla about the budget on Friday",
        "need to chase Orla if there is no reply by Tuesday", "will ping Orla if nothing comes by Friday",
        "note to self - ask Orla whether they went with someone else", "Draft email to Orla about the offer",
        "reminder: call Orla back Monday", "if no word from Orla by Thursday, ring her",
    ],
)  # fmt: skip
def test_a_plan_has_no_outcome(text: str) -> None:
    assert read_line(text, TODAY).outcome is None


@pytest.mark.parametrize(
    "text, outcome",
    [
        ("portal says no longer under consideration", "rejected"), ("not shortlisted, Orla wrote", "rejected"),
        ("role not filled yet, says Orla", "in_process"), ("did not go badly, interview with Orla", "went_well"),
        ("told Orla I'd started straight away", None), ("req approved, Orla says apply straight away", None),
        ("Orla says nothing is signed off yet", "req_not_open"), ("job prob opens in June", "req_not_open"),
        ("they'd hire me but the board doesn't meet until May", "req_not_open"),
        ("bdgt not apprvd yet", "req_not_open"),
        ("Orla waiting on her director to okay the hours", "req_not_open"), ("hiring frz says Orla", "hiring_freeze"),
        ("Orla emailed, mgmt postponed the hire to autumn", "on_hold"), ("the vacancy is on standby", "on_hold"),
        ("Pos'n pulled, says Orla", "role_closed"), ("they've stopped looking", "role_closed"),
        ("Orla rang to offer me the post", "offer"), ("deadline for the offer moved to the 20th", "offer"),
        ("offer from Orla too low, declined by email", "declined"), ("told Orla I can't accept", "declined"),
        ("pulling out of the Orla thing, emailed her", "withdrew"),
        ("let Orla know I'm no longer available", "withdrew"),
        ("spoke to the receptionist, she'll tell Dr Orla I rang", "left_message"),
        ("on hold for 30 mins with HR, then the line dropped", "no_answer"),
        ("overslept, and missed Orla's call", "missed"),
        ("waited 20 min on the zoom, Orla forgot", "no_show"), ("Orla gave me the name of a lab head", "referred_on"),
        ("Orla is fwding my CV to Rupert", "referred_on"), ("the person to ask is Orla", "referred_on"),
        ("vm from Orla, wants to talk salary", "asked_to_call_back"), ("he'd like me to ring", "asked_to_call_back"),
        ("chef said come back for a second trial", "next_round"),
        ("successful at first stage, Orla wrote", "next_round"),
        ("Orla says decision pushed to next week", "in_process"), ("two others to see, I'm in the top 3", "in_process"),
        ("nobody has come back to me", "no_news"), ("Day 12, no call", "no_news"),
    ],
)  # fmt: skip
def test_what_was_said_decided_or_promised(text: str, outcome: str | None) -> None:
    assert read_line(text, TODAY).outcome in (outcome, "spoke" if outcome is None else outcome)


@pytest.mark.parametrize(
    "text, outcome",
    [
        ("interview with Orla, nervous at first but it picked up", "went_well"),
        ("interview with Orla, shaky start then great", "went_well"),
        ("panel with Orla, they were friendly but I bombed the case", "went_poorly"),
        ("interview with Orla, nice but I don't think I convinced her", "went_poorly"),
        ("interview went ok, Orla seemed distracted", "went_well"), ("interview with Orla wasn't great", "went_poorly"),
        ("interview with Orla, tough questions but fair", "went_well"), ("interview, Orla smiled a lot", "went_well"),
        ("interview with Orla was chaotic", "went_poorly"), ("panel, answers came easily", "went_well"),
    ],
)  # fmt: skip
def test_how_an_interview_felt(text: str, outcome: str) -> None:
    assert read_line(text, TODAY).outcome == outcome


@pytest.mark.parametrize(
    "text, outcome",
    [
        ("submitted the case study to Orla", "sent"), ("have forwarded my payslips to Orla as requested", "sent"),
        ("handed in my essay to Dr. Orla", "sent"), ("take home emailed to Orla, 3 hours", "sent"),
        ("emailed Orla to say I'm still keen, waiting for the decision", "sent"), ("CV off to Orla", "sent"),
        ("texted Orla to ask whether the offer still stands", "sent"),
        ("emailed Orla, she replied: role is on hold", "on_hold"), ("emailed Orla and she said no", "rejected"),
    ],
)  # fmt: skip
def test_what_i_sent_and_what_they_answered(text: str, outcome: str) -> None:
    assert read_line(text, TODAY).outcome == outcome


@pytest.mark.parametrize(
    "text, outcome",
    [
        ("lunch tomorrow with Orla, she knows the hiring manager", "scheduled"),
        ("was meant to see Orla today for the second interview, now a week on Friday", "scheduled"),
        ("called Orla to confirm tomorrow's interview, all good", "scheduled"),
        ("Orla will call me again at 4pm tomorrow", "scheduled"),
        ("spoke to Orla, result will come by the 20th", "in_process"), ("zoom call cancelled by Orla", None),
    ],
)  # fmt: skip
def test_what_is_booked_and_what_only_has_a_day(text: str, outcome: str | None) -> None:
    assert read_line(text, TODAY).outcome == outcome


@pytest.mark.parametrize(
    "text, kind, direction, outcome",
    [
        ("Slept through Nadia's call", "call", "in", "missed"),
        ("Nadia tried me but I was on the tube", "call", "in", "missed"),
        ("Nadia called while I was driving", "call", "in", "missed"),
        ("Didn't hear the phone, Hugo from Crane", "call", "in", "missed"),
        ("Rang Nadia, she was driving", "call", "out", "no_answer"),
        ("Nadia was in a meeting when I called", "call", "out", "no_answer"),
        ("Nobody lifting at the depot", "call", "out", "no_answer"),
        ("Hugo's number is switched off since Monday", "call", "out", "no_answer"),
        ("Rang, the clerk scribbled down my number", "call", "out", "left_message"),
        ("Told Nadia's answerphone who I am", "voicemail", "out", "left_message"),
        ("Spoke after the tone for Hugo", "voicemail", "out", "left_message"),
        ("Dropped the manager a voicemail", "voicemail", "out", "left_message"),
        ("My CV came back undelivered", "email_out", "out", "bounced"),
        ("Nadia's inbox is full, mail returned", "email_out", "out", "bounced"),
        ("Trial shift, the boss wasn't even there", "interview", None, "no_show"),
        ("Had Nadia on the line", "call", None, "spoke"),
        ("Canned reply: Hugo on leave until Monday", "email_in", "in", "ooo"),
    ],
)
def test_tries_to_reach_somebody(text: str, kind: str, direction: str | None, outcome: str) -> None:
    read = read_line(text, TODAY)
    assert (read.kind, read.direction, read.outcome) == (kind, direction, outcome)


@pytest.mark.parametrize(
    "text, outcome",
    [
        ("every vacancy is blocked, says Nadia", "hiring_freeze"), ("they ordered a freeze", "hiring_freeze"),
        ("freeze not lifted yet", "hiring_freeze"), ("pens down, says Nadia", "on_hold"),
        ("the slot isn't funded", "req_not_open"), ("no nod to advertise", "req_not_open"),
        ("cheers but nope, told Hugo", "declined"), ("told Hugo to bin my application", "withdrew"),
        ("they closed my application", "rejected"), ("got the boot after the test", "rejected"),
        ("casting went another way", "rejected"), ("client pulled the plug", "role_closed"),
        ("got the gig", "offer"), ("they called, the post is mine", "offer"), ("recalled for Monday", "next_round"),
        ("fobbed off onto payroll", "referred_on"), ("jury's still out", "in_process"),
        ("inbox still empty", "no_news"),
        ("told to try again in May", "asked_to_call_back"),
        ("Interview, made a hames of it", "went_poorly"),
        ("Interview, sailed through it", "went_well"), ("CV's away to Crane", "sent"),
        ("hit submit on two", "sent"),
        ("recruiter moved me to next round", "next_round"), ("deadline came and went, no news", "no_news"),
        ("talked to the machine learning team", "spoke"), ("they use a ticketing machine", None),
        ("Nadia is top of my list", None), ("maternity cover role", None), ("link is not working today", None),
        ("wrong address on my CV", None), ("session timed out", None),
    ],
)  # fmt: skip
def test_wider_words(text: str, outcome: str | None) -> None:
    assert read_line(text, TODAY).outcome == outcome


@pytest.mark.parametrize(
    "text, outcome",
    [
        ("told Priya no thank you to the post", "declined"), ("wrote to Bruno, nope to their offer", "declined"),
        ("I've got the job!! Marek rang", "offer"), ("Ana: you got the role", "offer"),
        ("call from Ines - the position is mine", "offer"), ("Ana says we have the role in mind", None),
        ("got the job alerts every day", None), ("chat w/ Ines, they hired the other person", "rejected"),
        ("heard from Ann, client chose the internal candidate", "rejected"), ("they took the first one", None),
        ("Petra told us the fiscal year starts in April", "req_not_open"),
        ("Bo: board must approve it", "req_not_open"),
        ("they called at 9.05 when in the shower", "missed"), ("email from Thibault, offer attached", "offer"),
        ("interview moved, Omar's on leave", None), ("call cancelled, Petra off sick", None),
        ("Marta says the MD is abroad, answer delayed to next week", "in_process"),
        ("HR says boss on leave, decision end of March", "in_process"), ("boss on leave until Monday", "ooo"),
        ("silence from Bea after the final round", "no_news"), ("through to the final round", "next_round"),
        ("Lena asked to move the final interview to Tuesday", "scheduled"), ("asked to move start date to 1 May", None),
        ("agreed by text with Tom, coffee Friday 9am", "scheduled"),
        ("Confirmed with Eva by email: panel Thursday 10am", "scheduled"),
        ("Petra texted, glad to be my reference", None), ("Petra gave feedback by phone", "spoke"),
        ("met Jonas at the expo, add him monday", None), ("met Ruth, she said call her monday", "asked_to_call_back"),
    ],
)  # fmt: skip
def test_what_only_stands_beside_the_outcome_is_none(text: str, outcome: str | None) -> None:
    assert read_line(text, TODAY).outcome == outcome
