"""Writes how the search flowed, as text for sankeymatic.com: "Applications [12] Interviews".

Each lead walks one way from where it began to where it stands or ended, so that what flows into a step flows out of it.
Only counts are written: no names of employers or people.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from itertools import pairwise
from typing import TextIO

from ..core.model import Lead
from ..core.progress import progress
from ..core.words import count

_NOW = {
    "prospect": "Waiting to hear",
    "applied": "Waiting to hear",
    "interviewed": "Interviewing now",
    "waiting_req": "Waiting on requisition",
    "offer": "Offer to answer",
}
"""Where an open lead stands."""

_ENDS = {
    "accepted": "Accepted",
    "declined": "Declined",
    "rejected": "Rejected",
    "withdrawn": "Withdrawn",
    "not_pursued": "Not pursued",
    "role_closed": "Role closed",
    "silent": "No answer",
    None: "Closed",
}


def path(lead: Lead, today: date) -> tuple[str, ...]:
    """The steps of one lead, from where it began to where it stands; empty when nothing was sent or said yet."""
    reached = progress(lead, today)
    if not reached.begun:
        return ()
    steps = ["Applications" if reached.applied else "Personal contacts"]
    steps += ["Interviews"] if reached.interviewed else []
    steps += ["Further rounds"] if len(reached.rounds) > 1 else []
    steps += ["Offers"] if reached.offered else []
    steps.append(_ENDS[lead.outcome] if lead.stage == "closed" else _NOW[lead.stage])
    return tuple(steps)


def flows(leads: Iterable[Lead], today: date) -> Counter[tuple[str, str]]:
    """How many leads went from one step to the next, in the order of the steps."""
    found: Counter[tuple[str, str]] = Counter()
    for lead in leads:
        found.update(pairwise(path(lead, today)))
    return Counter({pair: found[pair] for pair in sorted(found, key=_order)})


def write(leads: Iterable[Lead], today: date, out: TextIO) -> None:
    """Writes the flows, one a line. Raises OSError when `out` does."""
    leads = list(leads)
    walked = sum(bool(path(lead, today)) for lead in leads)
    out.write(f"// {count(walked, 'lead')} as of {today.isoformat()}; paste into sankeymatic.com/build\n")
    if rest := len(leads) - walked:
        out.write(f"// {count(rest, 'lead')} not begun yet, so not in the picture\n")
    out.writelines(f"{start} [{n}] {end}\n" for (start, end), n in flows(leads, today).items())


_STEPS = ("Applications", "Personal contacts", "Interviews", "Further rounds", "Offers")
_ORDER = {name: at for at, name in enumerate(dict.fromkeys((*_STEPS, *_NOW.values(), *_ENDS.values())))}


def _order(pair: tuple[str, str]) -> tuple[int, int]:
    return _ORDER[pair[0]], _ORDER[pair[1]]
