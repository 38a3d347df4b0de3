"""What lines say of offers: told of another one, by when to answer, and the answer."""

import datetime as dt

import pytest

from pipeline_tui.core.quicklog_offers import answer_by, asks_for_time, my_answer, tells_of_offer
from pipeline_tui.core.when import find_dates, lower

TODAY = dt.date(2026, 3, 11)


@pytest.mark.parametrize(
    "line",
    [
        "told Flo about my other offer by phone",
        "called Flo, told her I have an offer elsewhere",
        "told Flo of my offer",
        "emailed Flo that I have another offer",
        "mentioned my competing offer to Flo",
        "let Flo know about my other offer",
        "spoke to Flo about my other offer, she'll see what she can do",
        "called Flo and mentioned that I've got another offer",
        "I've told Flo I have an offer",
        "left vm for Flo to say I have another offer",
        "informed them of a competing offer",
    ],
)
def test_an_offer_elsewhere_was_told(line):
    assert tells_of_offer(lower(line))


@pytest.mark.parametrize(
    "line",
    [
        "got an offer",
        "I have an offer",
        "they told me about their offer",
        "Flo told me about the offer",
        "told me about my offer",
        "called Flo, she said I have an offer coming",
        "haven't told Flo about my other offer",
        "told Flo I don't have another offer",
        "need to tell Flo about my other offer",
        "emailed Flo to ask about my offer",
        "emailed Ola about my counter offer",
        "told Ray to send my offer letter",
        "called Flo, no answer",
        "told Flo I am interested",
    ],
)
def test_nobody_was_told(line):
    assert not tells_of_offer(lower(line))


def day_in(line):
    found = find_dates(line, TODAY, low=lower(line))
    last = answer_by(lower(line), found)
    return last.next.date if last else None


@pytest.mark.parametrize(
    "line",
    [
        "called Ola, deadline extended to 20 March",
        "they gave me until Mar 20 to answer",
        "spoke to Ola, I have until 20 March to decide",
        "deadline moved to 20 March",
        "deadline moved from 13 March to 20 March",
        "asked for more time, new deadline 20 March",
        "answer by 20 March",
        "Ola extended the offer to 20 March",
        "they need an answer by 20 March",
        "Ola emailed the offer again, answer by 20 March",
        "offer expires 20 March",
        "must sign by 20 March",
        "deadline 20 March, call Ola back Fri",
    ],
)
def test_the_day_by_which_an_offer_is_to_be_answered(line):
    assert day_in(line) == dt.date(2026, 3, 20)


@pytest.mark.parametrize(
    "line",
    [
        "asked Ola to extend the deadline to 20 March",
        "called Ola, she will send the contract by 20 March",
        "Ola promised an answer by 20 March",
        "Ola will answer my question by 20 March",
        "they will not extend the deadline beyond 20 March",
        "start date is 20 March",
        "call Ola back on 20 March",
        "deadline extended by a week",
    ],
)
def test_another_day_is_not_the_deadline(line):
    assert day_in(line) is None


def test_to_ask_for_time_is_not_to_have_it():
    assert asks_for_time("asked ola to extend the deadline to friday")
    assert not asks_for_time("ola extended the deadline to friday")


@pytest.mark.parametrize(
    "line, answer",
    [
        ("accepted", "accepted"),
        ("accepted the offer", "accepted"),
        ("called Ola and accepted the offer", "accepted"),
        ("accepted the offer by phone, start 1 April", "accepted"),
        ("signed the contract", "accepted"),
        ("declined", "declined"),
        ("turned it down, declined the offer", "declined"),
        ("haven't accepted the offer yet", None),
        ("if I accepted the offer, when would I start", None),
        ("Ola accepted my counter offer", None),
        ("they accepted the change", None),
        ("she declined to say", None),
        ("asked Ola about the offer", None),
    ],
)
def test_my_answer(line, answer):
    assert my_answer(lower(line)) == answer
