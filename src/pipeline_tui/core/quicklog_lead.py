"""What a quick-log line says in the light of its lead: an offer that waits for my answer, an interview for an outcome.

`read_line` knows the words and the people. What a flag of the lead asks to be logged is understood here, so that
logging it takes the flag away.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from .called_off import booked
from .model import BACK_CHANNEL, Event, Lead
from .quicklog_offers import answer_by, asks_for_time, my_answer, of_the_same_offer, tells_of_offer, without_the_telling
from .quicklog_reading import Choice, Reading
from .quicklog_scrub import scrubbed
from .quicklog_spelling import spelled
from .quicklog_tags import tags_in
from .when import Calendar, Order, find_dates, lower

_HOW_IT_WENT = frozenset({"no_show", "went_well", "went_poorly"})


def on_lead(
    reading: Reading, lead: Lead, today: date, *, limit: int, order: Order = "mdy", calendar: Calendar | None = None
) -> Reading:
    """The reading of a line (`reading.note`, of which `limit` characters count) as it is meant on this lead.

    `today` is the day it is read as of; `order` and `calendar` are those of `read_line`.
    """
    text = reading.note[:limit]
    low = spelled(lower(text), text)
    reading = _of_an_offer_elsewhere(reading, lead, low)
    if lead.stage == "offer" or (lead.stage != "closed" and any(e.kind == "offer" for e in lead.log)):
        reading = _of_the_answer(reading, low)
        reading = _of_the_deadline(reading, lead, text, low, today, order, calendar)
    elif reading.deadline and reading.outcome != "offer":
        reading = replace(reading, deadline=None)
    return _of_the_interview(reading, lead, today)


def _of_an_offer_elsewhere(reading: Reading, lead: Lead, low: str) -> Reading:
    """Whether the people of this lead were told of another offer; a mentor who knows of it is not the employer."""
    aside = {c.key for c in lead.contacts if c.role in BACK_CHANNEL}
    reached = reading.spoke if reading.kind in ("call", "meeting", "interview") else reading.direction != "in"
    if not reached or not tells_of_offer(low) or (reading.who and aside.issuperset(reading.who)):
        return reading
    reading = replace(reading, told_offer=True)
    if reading.outcome == "offer" and "offer" not in tags_in(without_the_telling(low)):
        plain = "spoke" if reading.kind == "call" else "sent" if reading.direction == "out" else None
        reading = replace(
            reading, outcome=plain, stage_hint=None if reading.stage_hint == "offer" else reading.stage_hint
        )
    return replace(reading, direction="out", spoke=False) if reading.kind == "note" else reading


def _of_the_answer(reading: Reading, low: str) -> Reading:
    """My answer to the offer, with the closing that it suggests."""
    answer = my_answer(low)
    if answer is None or reading.outcome in ("rejected", "role_closed"):
        return reading
    return replace(reading, outcome=answer, stage_hint=f"closed:{answer}")


def _of_the_deadline(
    reading: Reading, lead: Lead, text: str, low: str, today: date, order: Order, calendar: Calendar | None
) -> Reading:
    """The day by which the offer must be answered, as a date of its own; it is the next date if there is no other."""
    plain, _ = scrubbed(low, text)
    dates = find_dates(text, today, order=order, calendar=calendar, low=plain)
    found = [f for f in dates if max(f.next.readings, default=date.min) >= today]
    last = answer_by(plain, found)
    if last is None:
        return replace(reading, deadline=None) if asks_for_time(plain) else reading
    day = last.next.date
    if last.next.ambiguous:
        others = tuple(c for c in reading.choices if c.field != "next_on")
        reading = replace(reading, next_on=day, choices=(*others, Choice("next_on", last.next.readings)))
    if reading.planned and reading.date == day:
        reading = replace(reading, planned=False, date=today, dated=False)
    if reading.outcome == "offer" and reading.kind == "note" and lead.stage == "offer" and of_the_same_offer(plain):
        reading = replace(reading, outcome=None, stage_hint=None)
    if reading.next_on in (None, day):
        went = {"scheduled": None, "in_process": None}.get(reading.outcome or "", reading.outcome)
        talked = "spoke" if reading.kind == "call" and reading.spoke else None
        reading = replace(
            reading, next_on=day, next_kind="promise", next_time=None, next_via=None, outcome=went or talked
        )
    return replace(reading, deadline=day)


def _of_the_interview(reading: Reading, lead: Lead, today: date) -> Reading:
    """How an interview went that waits for an outcome: the line is about it, so it has its day and its people."""
    if (
        reading.planned
        or reading.off
        or reading.outcome not in _HOW_IT_WENT
        or reading.kind not in ("interview", "note")
    ):
        return reading
    waiting = [e for e in booked(lead) if e.kind == "interview" and e.date <= today and _is_it(reading, e)]
    if not waiting:
        return reading
    meant = max(waiting, key=lambda e: e.date)
    held = reading.outcome != "no_show"
    return replace(
        reading,
        kind="interview",
        date=meant.date,
        who=reading.who or (() if reading.names or reading.roles else meant.who),
        direction=None,
        spoke=held,
        stage_hint=reading.stage_hint or ("interviewed" if held else None),
    )


def _is_it(reading: Reading, interview: Event) -> bool:
    """Whether the line can be about this interview: no other day and nobody else is named."""
    if reading.dated and reading.date != interview.date:
        return False
    return not (reading.who and interview.who) or bool(set(reading.who).intersection(interview.who))
