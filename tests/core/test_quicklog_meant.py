"""Dates of a line that no longer hold, were never to be, or are not mine: the step that is mine is what is left."""

import datetime as dt

import pytest

from pipeline_tui.core.quicklog import json_of, read_line

TODAY = dt.date(2026, 3, 11)  # a Wednesday


def next_of(line):
    """The next date of the line, or its readings where it asks."""
    found = json_of(read_line(line, TODAY))
    days = found.get("readings", {}).get("next_on") or [found["next"]]
    return [day and day[5:] for day in days]


@pytest.mark.parametrize(
    ("line", "day", "was"),
    [
        ("second round brought forward from Monday to Friday", "03-13", "03-16"),
        ("screening call pulled forward from 26 March to 19 March", "03-19", "03-26"),
        ("panel: 18 March => 25 March", "03-25", "03-18"),
        ("the onsite on the 19th is now on the 26th", "03-26", "03-19"),
        ("Friday's panel is now Tuesday", "03-17", "03-13"),
        ("assessment no longer Friday but Tuesday", "03-17", "03-13"),
        ("interview isn't on 19 March any more but 26 March", "03-26", "03-19"),
        ("final was Friday, now Tuesday", "03-17", "03-13"),
        ("second interview on 25 March instead of 18 March", "03-25", "03-18"),
        ("Thursday's chat becomes Friday", "03-13", "03-12"),
        ("Bea rang: the interview on 18 March is delayed to 25 March", "03-25", "03-18"),
        ("asked Bea to move Thursday's interview, she can do Monday 10am", "03-16", "03-12"),
        ("interview on Friday cancelled, new one Monday", "03-16", "03-13"),
    ],
)
def test_what_is_moved_is_booked_on_its_new_day_and_off_on_the_old_one(line, day, was):
    reading = read_line(line, TODAY)
    assert next_of(line) == [day]
    assert reading.next_kind == "interview"
    assert reading.off
    assert dt.date.fromisoformat(f"2026-{was}") in reading.off_on
    assert not reading.choices


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("panel delayed until 25 March", "03-25"),
        ("the interview is now on 25 March", "03-25"),
        ("onsite will be 25 March instead", "03-25"),
        ("screening put off till 25 March", "03-25"),
        ("second round brought forward to 17 March", "03-17"),
        ("interview put back to the 25th", "03-25"),
        ("their panel switched to Monday", "03-16"),
    ],
)
def test_a_new_day_alone_moves_what_comes_next(line, day):
    reading = read_line(line, TODAY)
    assert next_of(line) == [day]
    assert (reading.next_kind, reading.off, reading.off_on, reading.outcome) == ("interview", True, (), "scheduled")


@pytest.mark.parametrize(
    "line",
    [
        "panel no longer on 19 March",
        "panel on 19 March cancelled",
        "panel on Thursday 19th cancelled",
        "they scrapped the panel on 19 March",
        "the panel on 19 March isn't happening",
        "19 March panel called off",
        "panel on 19 March was moved",
    ],
)
def test_a_day_that_is_off_is_neither_booked_nor_the_day_of_the_line(line):
    reading = read_line(line, TODAY)
    assert reading.next_on is None
    assert reading.date == TODAY
    assert reading.off
    assert dt.date(2026, 3, 19) in reading.off_on


@pytest.mark.parametrize(
    "line",
    [
        "start date moved from 1 April to 4 May",
        "chased today, nothing moved; interview went well on 9 March",
        "call now",
    ],
)
def test_what_is_no_appointment_or_was_held_moves_nothing(line):
    assert not read_line(line, TODAY).off


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("please do not ring her next week, ring the week after", ["03-23"]),
        ("left a message, don't chase this week", [None]),
        ("Bea asked me not to call on Friday, call Tuesday", ["03-17"]),
        ("never ring on a Friday, try Tuesday", ["03-17"]),
        ("don't forget to call Friday", ["03-13"]),
        ("do not contact them before 1 April", ["04-01"]),
        ("don't call until 23 March", ["03-23"]),
        ("forgot to email Bea on Monday, email tomorrow", ["03-12"]),
        ("meant to chase Friday, chased today; she says call in April", ["04-01"]),
        ("I told her I would ring Monday but rang today. Spoke to Bea, ring in April", ["04-01"]),
        ("should have chased Monday, call tomorrow", ["03-12"]),
        ("they were supposed to decide Friday, now it is 20 March", ["03-20"]),
        ("chase Friday - sorry, Tuesday", ["03-17"]),
        ("call Bea Thursday, I mean Friday", ["03-13"]),
        ("follow up on 20 March, make that 23 March", ["03-23"]),
        ("call Monday (sorry, Tuesday)", ["03-17"]),
        ("call not Friday but Monday", ["03-16"]),
        ("Bea offered Mon 2pm, I can't, proposed Tue 3pm", ["03-17"]),
        ("they offered Thursday, I declined, they came back with Monday 10am", ["03-16"]),
        ("rang Bea: Friday too early, try Tuesday", ["03-17"]),
        ("Friday doesn't work for her, Tuesday 3pm ok", ["03-17"]),
        ("she can't talk this week, get hold of her on the 23rd, call 23 March", ["03-23"]),
    ],
)
def test_a_day_ruled_out_taken_back_or_only_meant_is_no_next_date(line, days):
    assert next_of(line) == days


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("he has interviews until Friday, call Monday", ["03-16"]),
        ("they are interviewing other people until Friday, ring Monday", ["03-16"]),
        ("they interview others 16-20 March, will let me know 24 March", ["03-24"]),
        ("she is in meetings until Wednesday, call Thursday", ["03-19", "03-12"]),
        ("another candidate's interview is Tuesday, she'll call me Thursday", ["03-19", "03-12"]),
        ("she sees the other candidates on Friday and decides Monday", ["03-16"]),
        ("applied 9 March, closing date is 20 March, interviews week of 30 March", ["03-30"]),
        ("Bea is back Monday, asks him and calls me Wednesday", ["03-18"]),
        ("she's off until Monday and will ring me Tuesday", ["03-17"]),
        ("Bea on holiday from 16 March to 27 March", ["03-30"]),
        ("Bea away 16-20 March", ["03-23"]),
        ("I'm away 16-20 March", [None]),
        ("they're busy with interviews until 3 April", ["04-03"]),
    ],
)
def test_other_peoples_days_are_not_mine(line, days):
    assert next_of(line) == days
    reading = read_line(line, TODAY)
    assert reading.next_kind != "interview"
    assert reading.kind != "interview"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("offer from Bea, valid until 18 March", "03-18"),
        ("offer in hand, expires 20 March", "03-20"),
        ("offer by email; good until Friday", "03-13"),
        ("offer expires Friday, told them I answer Thursday", "03-13"),
        ("verbal offer from Bea, stands until 18 March, call her Friday", "03-18"),
    ],
)
def test_the_last_day_of_an_offer_is_told(line, day):
    assert read_line(line, TODAY).deadline == dt.date.fromisoformat(f"2026-{day}")


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("spoke to Bea: call from the 20th on", "03-20"),
        ("spoke to Bea, reachable from 20 March onwards", "03-20"),
        ("was supposed to hear by Friday 6 March, called, no answer, again on 13th", "03-13"),
    ],
)
def test_a_day_of_something_else_is_not_the_day_of_the_talk(line, day):
    reading = read_line(line, TODAY)
    assert reading.date == TODAY
    assert next_of(line) == [day]


@pytest.mark.parametrize(
    ("line", "day", "then", "also"),
    [
        ("interview Friday 10am, prep call Thursday 3pm", "03-13", "03-12", []),
        ("interview booked Friday 10am, call Bea Thursday to confirm", "03-13", "03-12", []),
        ("panel on Fri 13 March and Tue 17 March", "03-13", "03-13", ["03-17"]),
        ("Next round on the 18th with the VP, she'll call on the 16th", "03-11", "03-18", ["03-16"]),
    ],
)
def test_no_day_of_a_line_with_two_is_left_out_silently(line, day, then, also):
    found = json_of(read_line(line, TODAY))
    assert (found["date"][5:], found["next"][5:]) == (day, then)
    assert [other[5:] for other in found.get("also", [])] == also


@pytest.mark.parametrize(
    ("line", "planned", "day"),
    [
        ("second interview booked with Bea next Tue 10am, 45 min", True, "03-17"),
        ("panel 17 March 10am with Bea, 90 min each", True, "03-17"),
        ("phone screen set for Monday 10am, 30 min", True, "03-16"),
        ("interview Mon 2pm with Bea, 45 min, went well", False, "03-09"),
        ("phone screen Monday 45 min", False, "03-09"),
        ("30 min call with Bea on 9 March", False, "03-09"),
    ],
)
def test_a_length_does_not_make_what_is_booked_held(line, planned, day):
    reading = read_line(line, TODAY)
    assert (reading.planned, reading.date.isoformat()[5:]) == (planned, day)


@pytest.mark.parametrize(
    "line", ["", "no dates here", "not", "from to", "now Monday", "sorry, Tuesday", "Friday - sorry,"]
)
def test_odd_lines_are_read_without_fail(line):
    assert read_line(line, TODAY).note == line
