"""How long the words take: filtering 10,000 cards, and reading a quick-log line. Run by hand, never as a test.

python tests/benchmarks/filtering.py
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable
from datetime import date, timedelta

from pipeline_tui.core.cards import Card
from pipeline_tui.core.filters import parse
from pipeline_tui.core.model import Contact
from pipeline_tui.core.quicklog import read_line
from pipeline_tui.core.verdict import Verdict
from pipeline_tui.core.when import read_when

TODAY = date(2026, 3, 11)
FILTERS = (
    "meridian", "stalled", "stage:waiting -snoozed", "quiet>=10d or overdue", 'company:"labs 7" with:director',
    "(stalled or due) severity>=2 -tag:remote", "agreed<=7d", "nothing matches this",
)  # fmt: skip
LINES = (
    "called Sarah, left vm, try again thurs",
    "spoke w/ Tom (hiring mgr), req still not approved, call back in 2 wks",
    "2026-03-09 intro call with Erik, 25 min. Waiting on headcount. Follow up end of month",
    "onsite mon with Ann, Bob and the director, 4 interviews, tired but good, they decide by eow, f/u 3/20",
)


def cards(count: int) -> list[Card]:
    """Cards with a paragraph of text each; the same ones on every run."""
    rng = random.Random(4)
    made = []
    for n in range(count):
        flag = rng.choice(("quiet", "due", "overdue", "stalled", "fading", "urgent"))
        company = f"{rng.choice(('Meridian', 'Kestrel', 'Umbra', 'Northgate'))} Labs {n}"
        verdict = Verdict("N0", flag, rng.randrange(5), "wait", (), "call", TODAY, "", "", "")
        made.append(
            Card(
                id=str(n), company=company, role="Programme manager", verdict=verdict, tags=("remote",),
                stage=rng.choice(("applied", "interviewed", "waiting_req", "offer")), people=("jane roe", "director"),
                heard_on=TODAY - timedelta(rng.randrange(60)), agreed_on=TODAY + timedelta(rng.randrange(30)),
                text=f"{company} programme manager jane roe director remote ".lower() + "notes about the team " * 20,
            )
        )  # fmt: skip
    return made


def milliseconds(work: Callable[[], object], rounds: int) -> tuple[float, float]:
    """Median and 95th percentile of so many runs."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times), sorted(times)[int(len(times) * 0.95)]


def main() -> None:
    """Prints one line a case."""
    many = cards(10_000)
    for text in FILTERS:
        median, p95 = milliseconds(lambda text=text: list(filter(parse(text, TODAY).match, many)), 50)
        print(f"filter 10,000 cards  {median:7.2f} ms median {p95:7.2f} ms p95   {text}")
    people = tuple(Contact(key=f"c{n}", name=f"Person{n} Surname{n}", role="peer") for n in range(6))
    for line in LINES:
        median, p95 = milliseconds(lambda line=line: read_line(line, TODAY, people), 500)
        print(f"read one line        {median:7.2f} ms median {p95:7.2f} ms p95   {line}")
    median, p95 = milliseconds(lambda: read_when("end of next week", TODAY), 500)
    print(f"read one date        {median:7.2f} ms median {p95:7.2f} ms p95   end of next week")


if __name__ == "__main__":
    main()
