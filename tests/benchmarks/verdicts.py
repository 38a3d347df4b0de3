"""Prints what a verdict costs on leads with eight log entries. Run by hand: python tests/benchmarks/verdicts.py"""

import datetime as dt
import random
import statistics
import time

from pipeline_tui.core.advise import advise, card
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.rulebook.load import builtin

TODAY = dt.date(2026, 6, 17)
ROLES = ("hiring_manager", "recruiter", "hr", "peer", "referrer")
STAGES = ("applied", "applied", "interviewed", "interviewed", "waiting_req", "offer", "closed")
EVENTS = 8


def some_lead(rng, number):
    """One lead with a plausible log of eight entries."""
    people = tuple(
        Contact(key=role, name=f"Person {role}", role=role, channels=("email", "phone"))
        for role in rng.sample(ROLES, rng.randint(1, 3))
    )
    stage = rng.choice(STAGES)
    days = sorted(TODAY - dt.timedelta(days=rng.randint(0, 60)) for _ in range(EVENTS))
    log = [Event(date=days[0], kind="applied", dir="out")]
    for day in days[1:]:
        who = (rng.choice(people).key,)
        kind = rng.choice(("call", "email", "email", "voicemail", "interview", "thank_you", "note"))
        if kind == "interview":
            log.append(Event(date=day, kind=kind, who=who, held=True))
        elif kind == "call":
            agreed = day + dt.timedelta(days=7) if rng.random() < 0.5 else None
            log.append(Event(date=day, kind=kind, dir="two_way", who=who, agreed_on=agreed))
        elif kind == "note":
            log.append(Event(date=day, kind=kind, note="something to remember"))
        else:
            way = "in" if kind == "email" and rng.random() < 0.4 else "out"
            log.append(Event(date=day, kind=kind, dir=way, who=who))
    return Lead(
        id=f"lead-{number}",
        company=f"Company {number}",
        role="Analyst",
        stage=stage,
        stage_since=days[2],
        closed_on=days[-1] if stage == "closed" else None,
        outcome="rejected" if stage == "closed" else None,
        contacts=people,
        log=tuple(log),
    )


def timed(ask, leads):
    """Microseconds of processor time per call over all leads."""
    start = time.process_time()
    for lead in leads:
        ask(lead)
    return (time.process_time() - start) / len(leads) * 1e6


def main():
    rng = random.Random(7)
    leads = [some_lead(rng, n) for n in range(2000)]
    start = time.perf_counter()
    book = builtin()
    print(f"loading the tables      {(time.perf_counter() - start) * 1e3:8.1f} ms")
    profile, calendar = book.profiles["standard"], book.calendar
    for name, ask in (
        ("advise", lambda lead: advise(lead, TODAY, profile, calendar, book)),
        ("with words", lambda lead: advise(lead, TODAY, profile, calendar, book).reason),
        ("card", lambda lead: card(lead, TODAY, profile, calendar, book)),
    ):
        runs = [timed(ask, leads) for _ in range(7)]
        print(f"{name:<12} median of 7 {statistics.median(runs):8.1f} us per lead   best {min(runs):.1f}")


if __name__ == "__main__":
    main()
