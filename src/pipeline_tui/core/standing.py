"""What stands on which day: the dates that entries and fields of a lead set down, and that nothing has settled since.

The one source of the agenda on the screen (`due_list`) and of the calendar file (`agenda`), which say it in words of
their own. A date stands as `reading` says: an agreed one until they spoke, a promise until it was kept, a plan until it
was acted on, an interview until it has an outcome or was called off.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from .called_off import is_booked, is_off
from .facts import Facts
from .model import BACK_CHANNEL, Event, Lead
from .reach import pick, word
from .reading import speaker


@dataclass(frozen=True, slots=True)
class Standing:
    """One date that stands on a lead."""

    kind: str
    """deadline, interview, meeting, agreed, planned, promise or closes; a meeting is anything else that is booked."""
    named: date
    """The day that was named."""
    due: date
    """The day on which it is due: another one where a day off moves it."""
    event: Event | None = None
    """The entry that set it; None where a field of the lead did."""

    @property
    def who(self) -> tuple[str, ...]:
        """Keys of the people it is with."""
        return self.event.who if self.event else ()


def standing(facts: Facts) -> Iterator[Standing]:
    """The dates that stand on the lead on the day of `facts`; none on a closed one.

    Of interviews and meetings there may be several, of the other kinds there is one at a time.
    """
    lead, today, log = facts.lead, facts.today, facts.log
    if lead.stage == "closed":
        return
    if log.agreed is not None and log.agreed.agreed_on is not None and facts.agreed_due is not None:
        yield Standing("agreed", log.agreed.agreed_on, facts.agreed_due, log.agreed)
    for event in log.open_interviews:
        yield Standing("interview", event.date, event.date, event)
    for event in lead.log:
        ahead = event.date > today or (event.date == today and is_booked(event))
        if ahead and event.kind != "interview" and not is_off(lead, event):
            yield Standing("meeting", event.date, event.date, event)
    if log.deadline is not None and facts.deadline is not None and facts.offer_day is not None:
        yield Standing("deadline", facts.deadline, facts.offer_day, log.deadline)
    if log.promise is not None and log.promise.promise_by is not None:
        yield Standing("promise", log.promise.promise_by, log.promise.promise_by, log.promise)
    if log.plan is not None and log.plan.plan_on is not None and facts.plan_due is not None:
        yield Standing("planned", log.plan.plan_on, facts.plan_due, log.plan)
    if lead.stage == "prospect" and lead.closes_on is not None:
        yield Standing("closes", lead.closes_on, lead.closes_on)


def agreed_with(lead: Lead, event: Event) -> str | None:
    """Key of the person an agreed date is with; None when its entry names nobody."""
    return speaker(event, frozenset(c.key for c in lead.contacts if c.role in BACK_CHANNEL))


def agreed_way(lead: Lead, event: Event) -> str:
    """How the agreed contact is to be made: as agreed, else the way they spoke, else what reaches the person."""
    who = agreed_with(lead, event)
    person = lead.contact(who) if who else None
    return pick(word(event.agreed_via) or word(event.kind) or "call", person, lead.no_calls)
