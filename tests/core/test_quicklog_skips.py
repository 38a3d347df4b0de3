"""Dates that are nobody's next step: a wrong next date is the worst that can happen."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline_tui.core.quicklog import read_line

TODAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    "text",
    [
        "msg'd Zsófia on WhatsApp, no reply in a week", "heard nothing for 2 weeks", "walked in and handed CV to Lexi",
        "they said end of feb, then eom, now its soon", "emailed Inez my slots: tues pm or weds am",
        "Text from Otto 7pm: u free mon?", "Nia joined them in January, ask her", "salary review is in April",
        "shift is 7 to 3 mon to fri", "application deadline was the 1st", "Karl thanked me for coming Tuesday",
        "they moved offices in March", "Klaus retires in June, ask for his successor", "in the lab in March",
        "agency wants exclusivity until end of April", "4/6 start if i get it", "Kev says no more work after friday",
        "Tam's reference went in 9/3", "not today, didn't call anyone today",
        "contract runs to 30 June", "role has been open since November", "flight to Dublin on the 17th",
        "could be weeks", "the Q2 budget is gone",
        "open 9-5 mon to fri", "Kurt only in Tues-Thurs", "works mon to thurs only", "met Ann Monday, went well",
        "Ann said in January that it was frozen", "following up on my mail of the 2nd, no answer", "12/15 reports read",
        "thank-you note to Kurt re Monday's panel", "meet Ann Monday went well", "2/3 of the tasks solved",
    ],
)  # fmt: skip
def test_a_date_that_is_over_or_about_something_else_is_no_next_date(text: str) -> None:
    assert read_line(text, TODAY).next_on is None


@pytest.mark.parametrize(
    "text, day",
    [
        ("interview moved from mon to fri", "03-13"), ("interview moved from thurs to mon", "03-16"),
        ("Kay is in tues to thurs, call mon", "03-16"), ("frozen til July, ping him on 29 June", "06-29"),
        ("they're reviewing on the 19th", "03-19"), ("board mtg 24/3 will decide", "03-24"),
    ],
)  # fmt: skip
def test_the_other_day_counts(text: str, day: str) -> None:
    on = read_line(text, TODAY).next_on
    assert on is not None
    assert on.isoformat()[5:] == day


@pytest.mark.parametrize(
    "text",
    [
        "replied to Kurt's email from Friday",
        "Kurt still hasn't answered my message from 4 March",
        "7/8 yrs experience needed",
    ],
)
def test_a_day_that_only_tells_which_one_is_meant_is_not_when_it_happened(text: str) -> None:
    assert read_line(text, TODAY).date == TODAY


@pytest.mark.parametrize(
    "text",
    [
        "Gail's last day is next Thursday", "their shop is shut tomorrow", "Ned retires next week",
        "Una relocates to Cork in 2 weeks", "new boss begins next week", "the deal closes tomorrow",
        "Fay gets married next week", "Ivo flies to Oslo tomorrow", "trade show next week", "bank holiday tomorrow",
        "bonus paid in 2 weeks", "their quarter closes in 2 weeks", "new branch opens on 20 March",
        "the lease is up next week", "the advert closes next Thursday", "maternity cover until December",
        "my project finishes in 2 weeks", "they need someone in post in April",
    ],
)  # fmt: skip
def test_the_days_of_others_and_of_their_firm_are_no_next_date(text: str) -> None:
    assert read_line(text, TODAY).next_on is None
    assert read_line(f"spoke to Ann. {text}", TODAY).next_on is None


@pytest.mark.parametrize(
    "text",
    [
        "can't do next week", "Ann can't make tomorrow", "Lou is too busy next week", "not free on Friday",
        "I turned down the panel on 20 March", "pulled out of the trial on 24 March", "it usually takes 10 days",
        "they always answer in 2 weeks", "16 May Gardens is where they are", "their place is 3 April Road",
        "said maybe next year", "they said a week, it's been three", "said 2 weeks, that was 5 weeks ago",
        "sent my thanks for seeing me Monday", "thanked Ola for helping on Tuesday", "f/u'd today with Ola",
        "call at 4 on Monday with Ola went fine", "panel on Tuesday with Ola was tough",
    ],
)  # fmt: skip
def test_a_day_that_does_not_suit_or_is_over_is_no_next_date(text: str) -> None:
    assert read_line(text, TODAY).next_on is None


@pytest.mark.parametrize(
    "text, day",
    [
        ("posting goes live mon", "03-16"), ("panel moved from 17 to 19 March", "03-19"),
        ("the shop is shut until Monday", "03-16"), ("Ann can't talk until Friday", "03-13"),
        ("msg from Abe: free to meet fri? told him yes", "03-13"), ("can u do mon? said sure", "03-16"),
        ("nothing before Q3", "07-01"), ("merger closes in June, ask them then", "06-01"),
    ],
)  # fmt: skip
def test_a_day_near_such_words_that_does_count(text: str, day: str) -> None:
    on = read_line(text, TODAY).next_on
    assert on is not None
    assert on.isoformat()[5:] == day
