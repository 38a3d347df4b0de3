"""The agreed dates of a lead as a chain: who set each, how far off, whether it was kept, and what the trend says.

Which date stands comes from `reading`, the trend from `signals` (RULEBOOK sections 2 and 7); nothing is counted twice.
What mentors and referrers say is advice, never a link.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from .calendar import Calendar
from .facts import Facts
from .model import Event, Lead
from .reading import in_order, read, speaker
from .signals import intervals, signals
from .wording import called, long_date, short_date
from .words import count, names

_TRENDS = {"put_off": "put_off", "interval_growing": "growing", "interval_stable": "stable"}
"""Signals that read the chain, the strongest first, and the trend each is."""

_WEEK = range(6, 9)
"""Days between calls that people call weekly."""


@dataclass(frozen=True, slots=True)
class Link:
    """One agreed date."""

    talked_on: date
    """The day of the talk in which it was set."""
    who: str | None
    """Key of the contact who set it with you; None when the entry names nobody."""
    agreed_on: date
    days: int
    """Calendar days from the talk to the date."""
    state: str
    """`kept` on the day, `late` or `early` contact, `moved` to another date, `cleared` by you, `missed` (no contact
    yet and the day is past), `today`, `ahead`, or `over` (the lead was closed first)."""
    contact_on: date | None = None
    """The day contact happened: kept, late and early only."""
    reached: bool = True
    """False when that contact was an attempt without an answer."""


@dataclass(frozen=True, slots=True)
class Advice:
    """What a mentor or referrer said: a note, never a date."""

    date: date
    who: str
    """Contact key."""
    note: str


@dataclass(frozen=True, slots=True)
class Chain:
    """All agreed dates of a lead, oldest first, and what they mean."""

    links: tuple[Link, ...] = ()
    trend: str = ""
    """`stable`, `growing`, `put_off`, or empty when the dates say nothing yet."""
    reading: str = ""
    """What the trend means, in a sentence or two; empty without a trend."""
    permission: str = ""
    """That this rhythm is agreed; empty when no agreed date stands and the last one was not kept."""
    advice: tuple[Advice, ...] = ()


def chain(facts: Facts) -> Chain:
    """The chain of the lead on the day of `facts`."""
    links = _links(facts)
    found = signals(facts)
    trend = next((word for signal, word in _TRENDS.items() if signal in found), "")
    advice = _advice(facts)
    return Chain(links, trend, _meaning(trend, facts), _permission(facts, links, advice), advice)


def _links(facts: Facts) -> tuple[Link, ...]:
    if not facts.log.chain:
        return ()
    lead, today = facts.lead, facts.today
    log = [e for e in in_order(lead.log) if e.date <= today]
    first = next(at for at, e in enumerate(log) if e is facts.log.chain[0])
    # WHY: the reading knows the one date that stands at the end, so it is asked again after every entry
    stands = [read(replace(lead, log=tuple(log[: at + 1])), today).agreed for at in range(first, len(log))]
    links = []
    for e in facts.log.chain:
        if e.agreed_on is None:
            continue
        begin = next(at for at in range(first, len(log)) if log[at] is e)
        end = next((at for at in range(begin, len(log)) if stands[at - first] is not e), None)
        plain = Link(e.date, speaker(e, facts.log.back), e.agreed_on, (e.agreed_on - e.date).days, "")
        links.append(_standing(plain, facts) if end is None else _ended(plain, log[end], facts.calendar))
    return tuple(links)


def _standing(link: Link, facts: Facts) -> Link:
    """The link that nothing has ended yet."""
    if facts.stage == "closed" and (facts.closed_on is None or facts.closed_on <= link.agreed_on):
        return replace(link, state="over")
    due = facts.calendar.fwd(link.agreed_on)
    return replace(link, state="ahead" if facts.today < due else "today" if facts.today == due else "missed")


def _ended(link: Link, by: Event, calendar: Calendar) -> Link:
    """The link as the entry that ended it left it."""
    with_them = link.who is None or not by.who or link.who in by.who
    spoke = (by.dir == "two_way" and not by.auto) or by.held is True
    # WHY: a message before the day, theirs with a new date or mine that calls the old one off, is no contact on it
    in_time = by.dir in ("in", "out") and by.date >= link.agreed_on
    if not with_them or not (spoke or in_time):
        return replace(link, state="cleared" if by.agreed_cleared else "moved")
    due = calendar.fwd(link.agreed_on)
    state = "early" if by.date < link.agreed_on else "kept" if by.date <= due else "late"
    return replace(link, state=state, contact_on=by.date, reached=by.dir != "out")


def _advice(facts: Facts) -> tuple[Advice, ...]:
    """What people of the back channel said, oldest first; my own messages to them are not advice."""
    back, today = facts.log.back, facts.today
    return tuple(
        Advice(e.date, e.who[0], _said(e, today))
        for e in in_order(facts.lead.log)
        if e.date <= today and e.dir != "out" and e.who and back.issuperset(e.who) and (e.note or e.agreed_on)
    )


def _said(event: Event, today: date) -> str:
    when = f"named {long_date(event.agreed_on, today)}" if event.agreed_on else ""
    return "; ".join(part for part in (event.note, when) if part)


def _meaning(trend: str, facts: Facts) -> str:
    runs = intervals(facts.log.chain)
    if trend == "stable":
        last = runs[-3:]
        same = f"were {last[0]} days each" if len(set(last)) == 1 else f"were {names([str(n) for n in last])} days"
        return f"The last three agreed intervals {same}: you are not being put off."
    if trend == "growing":
        return (
            f"The agreed interval grew from {runs[-2]} to {runs[-1]} days: they probably want you but have no opening "
            "yet. Keep the date, and put more effort elsewhere."
        )
    if trend == "put_off":
        return (
            f"The last agreed date was {runs[-1]} days off when it was set: the odds are low. "
            "Keep the date, and look elsewhere meanwhile."
        )
    return ""


def _permission(facts: Facts, links: tuple[Link, ...], advice: tuple[Advice, ...]) -> str:
    """Agreement outranks anybody's opinion (RULEBOOK 7.1 and 7.2)."""
    last = links[-1] if links else None
    if last is None or facts.stage == "closed" or last.state not in ("ahead", "today", "kept"):
        return ""
    whom = called(facts.lead, last.who) if last.who else "them"
    others = names(list(dict.fromkeys(called(facts.lead, a.who) for a in advice))) or "anyone else"
    if last.state == "kept" and not last.reached:
        return f"You kept the date you agreed with {whom}; that was right, whatever {others} may say."
    if last.state == "kept":
        return f"You kept the date you agreed with {whom}; by agreement weekly is fine, whatever {others} may say."
    if last.days in _WEEK:
        return f"Weekly is agreed with {whom}, so weekly is fine, whatever {others} may say."
    return (
        f"This date is agreed with {whom}, {count(last.days, 'day')} after the last talk: "
        f"it counts, whatever {others} may say."
    )


def state_words(link: Link, today: date) -> str:
    """How the date went: "kept", "kept, no answer", "2 days late", "spoke early, Fri 6 Mar", "in 6 days"."""
    silent = "" if link.reached else ", no answer"
    if link.state == "late" and link.contact_on:
        return f"{count((link.contact_on - link.agreed_on).days, 'day')} late{silent}"
    if link.state == "early" and link.contact_on:
        return f"spoke early, {long_date(link.contact_on, today)}"
    if link.state == "ahead":
        # WHY: an agreed weekend day is due on the business day after it, so it may already be past
        left = (link.agreed_on - today).days
        return f"in {count(left, 'day')}" if left > 0 else "due on the next business day"
    if link.state == "missed":
        return f"{count((today - link.agreed_on).days, 'day')} past, still to do"
    return {"today": "today", "cleared": "set aside", "moved": "moved", "over": "closed before"}.get(
        link.state, f"{link.state}{silent}"
    )


def whom(link: Link, lead: Lead) -> str:
    """Who set the date, as a screen names them; empty when the entry names nobody."""
    return lead.label_of(link.who) if link.who else ""


def one_line(found: Chain, today: date, last: int = 4) -> str:
    """The chain in one line: "25 Feb → 4 Mar → 13 Mar · 7, 9 days · in 2 days"; empty when there is none.

    Shows the `last` links: the day of the first talk, each agreed date, the intervals in days, and how the last one
    stands when that is not told by its date.
    """
    links = found.links[-last:]
    if not links:
        return ""
    more = "… → " if len(found.links) > len(links) else ""
    days = [short_date(day, today) for day in (links[0].talked_on, *(link.agreed_on for link in links))]
    spans = [str(link.days) for link in links]
    each = count(links[0].days, "day") + (" each" if len(links) > 1 else "")
    runs = each if len(set(spans)) == 1 else f"{', '.join(spans)} days"
    stands = state_words(links[-1], today)
    return f"{more}{' → '.join(days)} · {runs}" + ("" if stands == days[-1] else f" · {stands}")
