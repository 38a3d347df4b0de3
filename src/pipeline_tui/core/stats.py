"""The figures of a search: how many leads stand where, what came back, and how long it took.

Every figure is a count of what the leads show, or a median said together with how many cases it comes from.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from statistics import median

from .called_off import booked
from .model import OUTCOMES, STAGE_WORDS, STAGES, Lead
from .progress import Progress, progress
from .words import count


@dataclass(frozen=True, slots=True)
class Median:
    """A median in calendar days; None when there is no case."""

    days: float | None
    cases: int


@dataclass(frozen=True, slots=True)
class Source:
    """What came of the applications from one source; `name` is None where none is said."""

    name: str | None
    leads: int
    answered: int
    interviewed: int
    offered: int


@dataclass(frozen=True, slots=True)
class Stats:
    """The figures as of one day."""

    today: date
    leads: int
    stages: Mapping[str, int]
    """Every stage to its leads."""
    outcomes: Mapping[str, int]
    """How closed leads ended; only what occurs, "unknown" where it is not said."""
    touched: int
    """Leads with an entry since Monday."""
    applied_this_week: int
    begun: int
    """Leads that were applied for, or taken up with somebody."""
    answered: int
    interviewed: int
    rounds: int
    """Interview days that took place, over all leads."""
    planned: int
    """Interviews still ahead."""
    offered: int
    first_answer: Median
    between_rounds: Median
    sources: tuple[Source, ...]
    """The largest first."""


def stats(leads: Iterable[Lead], today: date) -> Stats:
    """The figures of these leads as of the end of `today`; the week begins on Monday."""
    leads = list(leads)
    monday = today - timedelta(today.weekday())
    reached = [(lead, progress(lead, today)) for lead in leads]
    begun = [(lead, r) for lead, r in reached if r.begun]
    waits = [(r.answered_on - r.applied_on).days for _, r in begun if r.answered_on and r.applied_on]
    gaps = [(b - a).days for _, r in begun for a, b in pairwise(r.rounds)]
    stages = Counter(lead.stage for lead in leads)
    ends = Counter(lead.outcome or "unknown" for lead in leads if lead.stage == "closed")
    return Stats(
        today=today,
        leads=len(leads),
        stages={stage: stages[stage] for stage in STAGES},
        outcomes={outcome: ends[outcome] for outcome in (*OUTCOMES, "unknown") if ends[outcome]},
        touched=sum(any(monday <= e.date <= today for e in lead.log) for lead in leads),
        applied_this_week=sum(bool(r.applied_on and r.applied_on >= monday) for _, r in reached),
        begun=len(begun),
        answered=sum(r.answered for _, r in begun),
        interviewed=sum(r.interviewed for _, r in begun),
        rounds=sum(len(r.rounds) for _, r in begun),
        planned=sum(
            e.kind == "interview" and e.date >= today for lead in leads if lead.stage != "closed" for e in booked(lead)
        ),
        offered=sum(r.offered for _, r in begun),
        first_answer=_median(waits),
        between_rounds=_median(gaps),
        sources=_sources(begun),
    )


def _median(days: list[int]) -> Median:
    return Median(float(median(days)) if days else None, len(days))


def _sources(begun: list[tuple[Lead, Progress]]) -> tuple[Source, ...]:
    groups: dict[str | None, list[Progress]] = {}
    for lead, reached in begun:
        groups.setdefault(lead.source or None, []).append(reached)
    found = [
        Source(
            name,
            len(group),
            sum(r.answered for r in group),
            sum(r.interviewed for r in group),
            sum(r.offered for r in group),
        )
        for name, group in groups.items()
    ]
    return tuple(sorted(found, key=lambda s: (-s.leads, s.name is None, s.name or "")))


def stats_lines(figures: Stats) -> list[str]:
    """The figures as a short page of words."""
    if not figures.leads:
        return ["No leads yet, so no figures."]
    ended = figures.stages["closed"]
    lines = [f"{count(figures.leads, 'lead')}, {figures.leads - ended} open", ""]
    lines += [
        f"  {n:>5}  {STAGE_WORDS[stage]}{_ends(figures) if stage == 'closed' else ''}" for stage, n in _filled(figures)
    ]
    lines += [
        "",
        f"This week    {count(figures.touched, 'lead')} touched, {count(figures.applied_this_week, 'application')}",
        f"Answers      {figures.answered} of {figures.begun} heard back, good or bad",
        f"Interviews   {figures.interviewed} of {figures.begun} came to one; "
        f"{count(figures.rounds, 'interview day')} held, {figures.planned} ahead",
        f"Offers       {figures.offered} of {figures.begun}",
        f"First answer {_said(figures.first_answer, 'after the application', 'no case with both dates yet')}",
        f"Next round   {_said(figures.between_rounds, 'after the one before', 'no lead with two rounds yet')}",
    ]
    if figures.sources:
        wide = max(len(_source(s)) for s in figures.sources[:_SHOWN])
        lines += ["", f"{'By source':<{wide + 2}}  begun  answer  interview  offer"]
        lines += [
            f"  {_source(s):<{wide}}  {s.leads:>5}  {s.answered:>6}  {s.interviewed:>9}  {s.offered:>5}"
            for s in figures.sources[:_SHOWN]
        ]
        if (rest := len(figures.sources) - _SHOWN) > 0:
            lines.append(f"  and {count(rest, 'source')} more; --json has all")
    return lines


_SHOWN = 12


def _filled(figures: Stats) -> list[tuple[str, int]]:
    return [(stage, n) for stage, n in figures.stages.items() if n]


def _ends(figures: Stats) -> str:
    ends = ", ".join(f"{n} {_END_WORDS.get(name, name.replace('_', ' '))}" for name, n in figures.outcomes.items())
    return f": {ends}" if ends else ""


_END_WORDS = {"silent": "without an answer", "unknown": "not said how"}


def _source(source: Source) -> str:
    name = (source.name or "not said").replace("_", " ")
    return name if len(name) <= 28 else f"{name[:27]}…"


def _said(found: Median, after: str, none: str) -> str:
    if found.days is None:
        return none
    days = f"{found.days:g} day{'' if found.days == 1 else 's'}"
    return f"{days} {after} (median of {found.cases})" if found.cases > 1 else f"{days} {after} (one case)"
