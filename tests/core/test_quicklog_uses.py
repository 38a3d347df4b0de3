"""What a date of a line is for."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline_tui.core.quicklog import read_line

TODAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    "text, day",
    [
        ("Ruthie emailed 3 slots, took Mon 23rd 4pm", "2026-03-23"), ("spoke to Jane: interview thu", "2026-03-12"),
        ("email from Inez confirming weds 18th 9:30 onsite", "2026-03-18"), ("24th confirmed, 13:00", "2026-03-24"),
        ("mei called, onsite on the 26th", "2026-03-26"), ("HR numbers call Fri 2pm", "2026-03-13"),
        ("visit is 30-31 March", "2026-03-30"), ("manager said pop in for a chat sat", "2026-03-14"),
        ("Pernilla ok with the 30th", "2026-03-30"), ("Zoom kept dropping, redoing it thurs 11", "2026-03-12"),
        ("Offer came by post, two weeks to decide", "2026-03-25"), ("Giving it a fortnight", "2026-03-25"),
        ("didn't call Lorraine today, do it tmrw", "2026-03-12"), ("Ann back from leave on the 24th", "2026-03-24"),
        ("reception says Mr Abara is back Monday", "2026-03-16"), ("2nd int 3/19", "2026-03-19"),
        ("Brandao in touch after the meeting on the 18th", "2026-03-18"),
        ("Ann will post the role Monday", "2026-03-16"),
        ("ops role needs board sign-off on 20 March", "2026-03-20"), ("contract by end of week", "2026-03-13"),
        ("req opens 1 april", "2026-04-01"), ("Dr. Q on sabbatical to 1 September", "2026-09-01"),
    ],
)  # fmt: skip
def test_the_next_day(text: str, day: str) -> None:
    assert read_line(text, TODAY).next_on == date.fromisoformat(day)


@pytest.mark.parametrize(
    "text, day",
    [
        ("submitted the take-home to Oksana 3/9", "2026-03-09"), ("applied online 3/2, ref 88231", "2026-03-02"),
        ("first round w/ Gerda (head of ops) on 6 March, 50 mins", "2026-03-06"),
        ("Presented to the board on Monday, tough questions", "2026-03-09"), ("wed: HM interview, great", "2026-03-11"),
        ("lunch w/ Callum on friday, gave me 2 names", "2026-03-06"), ("Mon recruiter, today panel", "2026-03-09"),
        ("gave a talk at the lab on friday", "2026-03-06"),
    ],
)  # fmt: skip
def test_the_day_on_which_it_happened(text: str, day: str) -> None:
    reading = read_line(text, TODAY)
    assert (reading.date, reading.next_on) == (date.fromisoformat(day), None)


def test_a_lunch_of_which_nothing_is_told_is_the_nearer_day_and_is_asked_about() -> None:
    reading = read_line("networking lunch Thursday with Ines", TODAY)
    assert reading.choices[0].readings == (date(2026, 3, 12), date(2026, 3, 5))


def test_an_hour_behind_a_weekday_is_no_day_of_the_month() -> None:
    assert read_line("redoing it thurs 11", TODAY).next_on == date(2026, 3, 12)
    ten = read_line("call moved to friday 10", TODAY)  # 10 April is a Friday too
    assert ten.choices[0].readings == (date(2026, 3, 13), date(2026, 4, 10))


def _next(text: str) -> str | None:
    day = read_line(text, TODAY).next_on
    return day.isoformat()[5:] if day else None


@pytest.mark.parametrize(
    "text, day",
    [
        ("OOO from Dave, bk 30/3", "03-30"), ("auto-reply: Priya rtns Mon 16 Mar", "03-16"),
        ("Kev on hols thru 18/3", "03-18"), ("Nils is on leave untill 24 March", "03-24"),
        ("Sandra is on leave, returning 24 March", "03-24"), ("her PA says she's back at her desk Monday", "03-16"),
        ("auto reply from Lena, back in office 23rd", "03-23"),
    ],
)  # fmt: skip
def test_somebody_away_is_back_on_that_day(text: str, day: str) -> None:
    assert _next(text) == day


@pytest.mark.parametrize(
    "text, day",
    [
        ("f/up w/ Bea 3/20", "03-20"), ("chk bk w/ Dean in 2 wks", "03-25"), ("check w/ Ola on 23rd", "03-23"),
        ("flw up with Gus next week", "03-16"), ("call bk Liz thu 10am", "03-12"), ("chase Ida +4d", "03-16"),
        ("Plan: email Jo about the terms on Friday", "03-13"), ("to do: call 3 agencies mon", "03-16"),
        ("next step: nudge HR wed 18th", "03-18"), ("don't forget to email Zoe on tues", "03-17"),
        ("not before 1 April", "04-01"), ("after 15 April call again", "04-16"), ("leave it thru the 20th", "03-20"),
        ("new director starts in May. Ring her then", "05-01"), ("answer HR b4 20/3", "03-20"),
    ],
)  # fmt: skip
def test_what_i_mean_to_do_has_its_day(text: str, day: str) -> None:
    assert _next(text) == day


@pytest.mark.parametrize(
    "text, day",
    [
        ("Waiting. HR said 2 weeks", "03-25"), ("Waiting. Ann said eom for the budget", "03-31"),
        ("told Friday for feedback", "03-13"), ("he chases them thurs", "03-12"), ("HR confirms mon", "03-16"),
        ("Omar calls me Mon", "03-16"), ("board meets 24 March", "03-24"), ("he hears by 17th", "03-17"),
        ("contract comes Monday", "03-16"), ("spoke to HR, contract fri", "03-13"),
        ("chat w/ Hal, new ltr mon", "03-16"),
        ("budget meeting is 31st so nothing til then", "03-31"), ("earliest is 23rd", "03-23"),
        ("offer came, 5 days 2 decide", "03-16"), ("offer valid until 18 March", "03-18"),
        ("deadline for my answer is thursday", "03-12"), ("document submission last date 18/03", "03-18"),
    ],
)  # fmt: skip
def test_what_others_are_to_do_has_its_day(text: str, day: str) -> None:
    assert _next(text) == day


@pytest.mark.parametrize(
    "text, day",
    [
        ("called Gail to confirm tomorrow's panel", "03-12"), ("short update before our call next wed", "03-18"),
        ("asked Ann if Thursday is still on", "03-12"), ("she proposes monday same time", "03-16"),
        ("Elena emailed: Friday is fine", "03-13"), ('Elena: "see you Friday"', "03-13"),
        ("see Elena Friday 10am", "03-13"),
        ("presenting to the board on 24/3", "03-24"), ("they asked me to come on Saturday 14th", "03-14"),
        ("fri call -> mon 3pm", "03-16"), ("penciled me in for the 24th", "03-24"), ("Elena Friday 10am", "03-13"),
    ],
)  # fmt: skip
def test_what_is_booked_or_proposed_has_its_day(text: str, day: str) -> None:
    assert _next(text) == day


@pytest.mark.parametrize(
    "text, days",
    [
        ("spoke to Lee, either Tues or Wed for the next round", ["03-18", "03-17"]),
        ("Mia said april 2 or april 9 for the onsite", ["04-09", "04-02"]),
        ("HR will ring mon or tue", ["03-17", "03-16"]),
        ("Ann wants me in on the 18th or the 20th", ["03-20", "03-18"]),
    ],
)
def test_days_with_or_between_them_are_asked_about(text: str, days: list[str]) -> None:
    (choice,) = read_line(text, TODAY).choices
    assert (choice.field, [d.isoformat()[5:] for d in choice.readings]) == ("next_on", days)


@pytest.mark.parametrize(
    "text",
    [
        "their last hire took 6 weeks", "promised feedback by 3/6, still nothing", "asked for 2 more weeks to decide",
        "interview put back a week", "Interview held on 09/03/2026", "Elena emailed re Friday",
        "HR said 30 days notice is fine", "Dagny on the phone re start dates, 1 April works for both",
        "she was back in the office on Monday, spoke 5 min",
    ],
)  # fmt: skip
def test_what_is_no_step_of_mine_or_theirs_is_no_next_date(text: str) -> None:
    assert _next(text) is None


@pytest.mark.parametrize(
    "text, day",
    [
        ("they tell us Monday", "2026-03-16"), ("they inform us by phone next tuesday", "2026-03-17"),
        ("contract comes by post friday", "2026-03-13"), ("offer goes out end of week", "2026-03-13"),
        ("Text from Maud, speaking on Tuesday 3pm", "2026-03-17"), ("DM from Kees, chatting monday", "2026-03-16"),
        ("Recruiter pushed the panel back, now Thursday 26th", "2026-03-26"),
        ("they moved interview, now on 24 March", "2026-03-24"), ("will drop in thurs", "2026-03-12"),
        ("i'll go round in person monday", "2026-03-16"),
        ("met Jo, gave him my card, message him thursday", "2026-03-12"),
        ("Ana will reply once her boss is back end of month", "2026-03-31"),
        ("to do: ask Rob about start dates tomorrow", "2026-03-12"), ("they know Ana well from last May", None),
        ("Ann asked about start dates on Monday", None), ("they tell us nothing", None),
    ],
)  # fmt: skip
def test_what_they_do_and_where_i_go(text: str, day: str | None) -> None:
    on = read_line(text, TODAY).next_on
    assert (on and on.isoformat()) == day


@pytest.mark.parametrize(
    "text, day",
    [
        ("Bo's line is dead, try the front desk Monday", "03-16"), ("spoke to Bo, ask Una about pay in June", "06-01"),
        ("no luck. I shall telephone Mr Hale on the 19th", "03-19"), ("rang Bo, will reattempt on 18 March", "03-18"),
        ("lunch with Bo. Back to him end of June", "06-30"), ("spoke to Bo, hit him up on the 23rd", "03-23"),
        ("mail bounced, resending Friday", "03-13"), ("rang Bo. No news. Check the portal on Friday", "03-13"),
        ("saw Bo, then go back to them tomorrow", "03-12"), ("left vm, have another go on the 20th", "03-20"),
    ],
)  # fmt: skip
def test_a_clause_that_begins_with_what_i_mean_to_do(text: str, day: str) -> None:
    assert _next(text) == day


@pytest.mark.parametrize(
    "text, day",
    [
        ("she must ask her boss, tells me Tuesday", "03-17"), ("he will let us know Friday", "03-13"),
        ("freeze, to be reviewed in June", "06-01"), ("post will be readvertised in September", "09-01"),
        ("start date to be settled next week", "03-16"), ("subject to the council on 25 March", "03-25"),
        ("up for approval on Friday", "03-13"), ("contract in the post, follows Monday", "03-16"),
    ],
)  # fmt: skip
def test_what_is_to_be_settled_has_its_day(text: str, day: str) -> None:
    assert _next(text) == day


@pytest.mark.parametrize(
    "text, day",
    [
        ("Una has me down for the 23rd", "03-23"), ("PA squeezed me in on the 17th at noon", "03-17"),
        ("they slotted me in on Friday", "03-13"), ("we landed on 27 March", "03-27"),
        ("we are speaking on the 20th", "03-20"), ("leave the council alone for a month", "04-13"),
        ("giving the agency two weeks", "03-25"), ("invited me in on 24 March", "03-24"),
    ],
)  # fmt: skip
def test_the_day_that_was_found_for_me_and_the_time_they_are_left_in_peace(text: str, day: str) -> None:
    assert _next(text) == day


@pytest.mark.parametrize(
    "text",
    [
        "they had me in on Monday",
        "thanks for squeezing me in on Monday",
        "text from Una Monday",
        "call from Una Monday",
        "dropped my CV off on Monday",
        "it should have been settled Friday",
    ],
)
def test_what_was_done_then_is_not_to_be_done(text: str) -> None:
    assert _next(text) is None


@pytest.mark.parametrize(
    "text, day",
    [
        ("no decision yet, said fri", "03-13"), ("got the job! start Monday 16th", "03-16"),
        ("warehouse work starting mon, said yes", "03-16"), ("Una would prefer I try her mobile on the 18th", "03-18"),
        ("Dr Roux asks for a callback on Tuesday", "03-17"), ("I pass before the board on 27/3", "03-27"),
        ("two points to raise with Una on Tuesday", "03-17"), ("asked to bring papers Friday", "03-13"),
        ("frozen till the new fiscal year in July", "07-01"), ("museum day is confirmed for 26 March", "03-26"),
        ("out of diary: Friday 20 March", "03-20"), ("booked on their open evening, 14 April", "04-14"),
        ("through to stage 2, thurs 19th 11am", "03-19"), ("auto note: offline, resurfacing 24/3", "03-24"),
        ("HR says allow two weeks", "03-25"), ("remuneration committee convenes 24 March", "03-24"),
        ("next touch 3/16", "03-16"), ("snooze to Monday", "03-16"), ("pinging her Mon", "03-16"),
        ("4/6 start checking with Una", "04-06"), ("16th: chase Una", "03-16"), ("in April ask Una", "04-01"),
    ],
)  # fmt: skip
def test_more_words_for_what_is_to_come(text: str, day: str) -> None:
    assert _next(text) == day


@pytest.mark.parametrize(
    "text",
    [
        "they asked when I could start, said 1 May", "was supposed to hear by the 6th", "strike is planned for Friday",
        "I'm contracted until the end of May", "boss in Spain all next week",
        "fri: phone screen w/ Una 20m, ok I think",
        "first aid cert expires next month", "bumped into Una at the station Saturday", "raise in July",
    ],
)  # fmt: skip
def test_the_same_words_of_what_is_none_of_it(text: str) -> None:
    assert _next(text) is None
