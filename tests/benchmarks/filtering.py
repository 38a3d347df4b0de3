"""How long the words take: typing a filter on the board, and reading a quick-log line. Run by hand, never as a test.

python tests/benchmarks/filtering.py --leads 10000 --folder ~/leads

Every filter is typed letter by letter and taken back again. First without a screen: processor time from the letter to
the cards that are to be painted. Then on a terminal, beside a bare Textual app: from the key to the painted board.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

from leads import database, own_home
from terminal import Terminal

from pipeline_tui.cli.session import Session
from pipeline_tui.core.cards import Card
from pipeline_tui.core.filters import FilterError, parse
from pipeline_tui.core.model import BOARD_STAGES, Contact
from pipeline_tui.core.quicklog import read_line
from pipeline_tui.core.verdict import Verdict
from pipeline_tui.core.when import read_when
from pipeline_tui.pipeline import Pipeline

TODAY = date(2026, 3, 11)
FILTERS = (
    "meridian", "stalled", "stage:waiting -snoozed", "quiet>=10d or overdue", 'company:"labs 7" with:director',
    "(stalled or due) severity>=2 -tag:remote", "agreed<=7d", "nothing matches this", "a", "sort:company",
)  # fmt: skip
IN_SIGHT = 11
"""Cards of a column, or of the needs-me list, on a terminal of 48 lines."""
BACK = "\x7f"
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


def typed(text: str) -> Iterator[str]:
    """What stands in the line after each letter, and after each one that is taken back."""
    for length in (*range(1, len(text) + 1), *range(len(text) - 1, -1, -1)):
        yield text[:length]


def letters(pipeline: Pipeline, text: str, cursor: str) -> list[float]:
    """Milliseconds of processor time from each letter to the cards in sight; mistakes are left out."""
    times = []
    for line in typed(text):
        start = time.process_time()
        with suppress(FilterError):
            board = pipeline.shown.board(parse(line, TODAY))
            board.find(cursor)
            for cards in (*(board.columns[stage] for stage in BOARD_STAGES), board.needs):
                _ = cards[:IN_SIGHT]
            times.append((time.process_time() - start) * 1000)
    return times


def without_a_screen(path: Path) -> None:
    """One line a filter."""
    pipeline = Session(db=str(path), today=TODAY).writing()
    while pipeline.catch_up():
        pass
    cursor = pipeline.shown.board().needs[0].id
    every: list[float] = []
    for text in FILTERS:
        times = letters(pipeline, text, cursor)
        every += times
        print(f"letter to cards      {statistics.median(times):7.2f} ms median {p95(times):7.2f} ms p95   {text}")
    print(f"letter to cards      {statistics.median(every):7.2f} ms median {p95(every):7.2f} ms p95   all of them")
    pipeline.deck.close()


def on_a_terminal(path: Path, env: dict[str, str]) -> None:
    """The same keys from outside; the bare app answers a key of its own after each."""
    words = [sys.executable, "-m", "pipeline_tui", "--db", str(path), "--today", TODAY.isoformat()]
    board, bare = Terminal(words, env), Terminal([sys.executable, str(Path(__file__).with_name("bare.py"))], env)
    board.until("APPLIED")
    board.rest(quiet=1.2)
    bare.until("BARE")
    floor: list[float] = []
    every: list[float] = []
    for text in FILTERS:
        board.press("/")
        board.rest(0.2)
        times = []
        for key in (*text, *BACK * len(text)):
            times.append(board.press(key).seconds * 1000)
            floor.append(bare.press("x").seconds * 1000)
            board.rest(0.1)
        board.press("escape")
        board.rest(0.2)
        every += times
        print(f"key to painted board {statistics.median(times):7.2f} ms median {p95(times):7.2f} ms p95   {text}")
    for name, times in (("all of them", every), ("a bare Textual app's key", floor)):
        print(f"key to painted board {statistics.median(times):7.2f} ms median {p95(times):7.2f} ms p95   {name}")
    for terminal in (board, bare):
        terminal.end()


def p95(times: list[float]) -> float:
    """The 95th percentile."""
    return sorted(times)[min(len(times) - 1, int(len(times) * 0.95))]


def main() -> None:
    """Prints one line a case."""
    told = argparse.ArgumentParser(description="How long the words take.")
    told.add_argument("--leads", type=int, default=10_000, help="how many leads (10000)")
    told.add_argument("--folder", type=Path, help="keeps the made-up leads for the next run")
    asked = told.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(shutil.copy(database(asked.folder or Path(scratch) / "leads", asked.leads), scratch))
        env = own_home(Path(scratch))
        os.environ.update(env)
        shown = Path(env["XDG_STATE_HOME"]) / "pipeline-tui" / "tour-shown"
        shown.parent.mkdir(parents=True)
        shown.touch()
        without_a_screen(path)
        on_a_terminal(path, env)
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
