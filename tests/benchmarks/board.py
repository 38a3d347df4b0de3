"""How fast the board is from 100 to 100,000 leads, beside a bare Textual app, as a person at the keyboard feels it.

python tests/benchmarks/board.py
python tests/benchmarks/board.py --sizes 100 10000 --rounds 5 --presses 120 --folder /tmp/leads

All programs take turns in one run; read the ratios and not the milliseconds. The README beside this file says how.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import sys
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import cycle, islice
from pathlib import Path

from leads import TODAY, database, own_home
from terminal import Pressed, Terminal

HERE = Path(__file__).parent
SIZES = (100, 1_000, 10_000, 100_000)
IDLE = 5.0
"""Seconds of looking at a program that nobody touches."""
SCENES = {
    "cursor": ("down",) * 6 + ("up",) * 6,
    "column": ("right", "left"),
    "move": ("L", "H"),
    "stalled": ("s", "s"),
    "open": ("enter", "escape"),
}
"""What is pressed again and again, under the name it has in the table."""
UNTIMED = "escape"
"""Textual waits a tenth of a second after it, to see whether it is the beginning of another key: that is no work."""


@dataclass(slots=True)
class Program:
    """Something to measure, and what was found."""

    name: str
    words: list[str]
    ready: str
    env: dict[str, str]
    scenes: tuple[str, ...] = tuple(SCENES)
    morning: tuple[float, float] | None = None
    """First start with no card index: seconds to the first frame, and until every lead is judged."""
    starts: list[float] = field(default_factory=list)
    presses: dict[str, list[Pressed]] = field(default_factory=dict)
    memory: list[float] = field(default_factory=list)
    idle: list[float] = field(default_factory=list)
    held: list[float] = field(default_factory=list)


def board(folder: Path, scratch: Path, size: int) -> Program:
    """The board on a copy of so many leads, with a cache of its own."""
    copy = shutil.copy(database(folder, size), scratch)
    words = [sys.executable, "-m", "pipeline_tui", "--db", str(copy), "--today", TODAY.isoformat()]
    return Program(f"{size:,} leads", words, "APPLIED", own_home(scratch / f"home-{size}"))


def first_morning(program: Program) -> None:
    """The first start, which makes the card index."""
    terminal = Terminal(program.words, program.env)
    program.morning = (terminal.until(program.ready), terminal.until("standard profile"))
    terminal.end()


def one_round(program: Program, presses: int) -> None:
    """A start, every kind of key, a held key, and a while of nothing."""
    terminal = Terminal(program.words, program.env)
    program.starts.append(terminal.until(program.ready))
    # what is loaded in the background when the board stands is loaded by then
    terminal.rest(quiet=1.2)
    for scene in program.scenes:
        for key in SCENES[scene]:  # once round to warm up
            terminal.press(key)
            terminal.rest(0.1)
        found = program.presses.setdefault(scene, [])
        for key in islice(cycle(SCENES[scene]), presses):
            pressed = terminal.press(key)
            if key != UNTIMED:
                found.append(pressed)
        terminal.rest()
    program.held.append(terminal.hold("down", 40))
    program.idle.append(terminal.idle(IDLE))
    program.memory.append(terminal.memory())
    terminal.end()


def p95(times: Sequence[float]) -> float:
    """The 95th percentile."""
    return sorted(times)[min(len(times) - 1, int(len(times) * 0.95))]


def table(programs: Sequence[Program]) -> Iterable[list[str]]:
    """Heading and rows; the first program is the one the others are compared with."""
    bare = programs[0]
    names = [f"{scene} p50/p95 ms" for scene in SCENES]
    yield ["", "first morning s", "start ms", "x bare", *names, "bytes/key", "held", "RSS MiB", "x bare", "idle %"]
    for one in programs:
        start, memory = statistics.median(one.starts), statistics.median(one.memory)
        morning = f"{one.morning[0]:.2f} / {one.morning[1]:.1f}" if one.morning else ""
        cursor = one.presses["cursor"]
        yield [
            one.name,
            morning,
            f"{start * 1e3:.0f}",
            f"{start / statistics.median(bare.starts):.2f}",
            *[_key(one.presses.get(scene, ())) for scene in SCENES],
            f"{statistics.mean(press.size for press in cursor):.0f}",
            f"{statistics.median(one.held):.0f}",
            f"{memory:.0f}",
            f"{memory / statistics.median(bare.memory):.2f}",
            f"{statistics.median(one.idle):.2f}",
        ]


def growth(boards: Sequence[Program]) -> Iterable[list[str]]:
    """By key, the 95th percentile (and the median) at every size as a multiple of the smallest size's."""
    yield ["x smallest, p50/p95", *SCENES]
    for one in boards:
        row = [one.name]
        for scene in SCENES:
            mine, least = _times(one.presses[scene]), _times(boards[0].presses[scene])
            row.append(f"{statistics.median(mine) / statistics.median(least):.2f} / {p95(mine) / p95(least):.2f}")
        yield row


def _times(presses: Iterable[Pressed]) -> list[float]:
    return [press.seconds for press in presses if press.size] or [float("nan")]


def _key(presses: Sequence[Pressed]) -> str:
    if not presses:
        return ""
    times = _times(presses)
    dead = sum(1 for press in presses if not press.size)
    return f"{statistics.median(times) * 1e3:.1f} / {p95(times) * 1e3:.1f}" + (f" ({dead} dead)" if dead else "")


def show(rows: Iterable[list[str]]) -> None:
    """Prints rows in columns."""
    rows = list(rows)
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    for row in rows:
        print("  ".join(text.rjust(width) for text, width in zip(row, widths, strict=True)))
    print()


def measure(folder: Path, scratch: Path, sizes: Sequence[int], rounds: int, presses: int) -> None:
    """Plays every program in turn, round after round, and prints the tables."""
    bare = Program("bare app", [sys.executable, str(HERE / "bare.py")], "BARE", own_home(scratch), ("cursor",))
    boards = []
    for size in sorted(sizes):
        print(f"making {size:,} leads and their first morning ...", file=sys.stderr)
        boards.append(board(folder, scratch, size))
        first_morning(boards[-1])
    for number in range(rounds):
        print(f"round {number + 1} of {rounds} ...", file=sys.stderr)
        for program in (bare, *boards):
            one_round(program, presses)
    show(table([bare, *boards]))
    show(growth(boards))


def main() -> None:
    """Reads the options."""
    told = argparse.ArgumentParser(description="The board's speed beside a bare Textual app.")
    told.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="numbers of leads (100 1000 10000 100000)")
    told.add_argument("--rounds", type=int, default=3, help="times every program is started (3)")
    told.add_argument("--presses", type=int, default=60, help="presses of each kind in a round (60)")
    told.add_argument(
        "--folder", type=Path, help="keeps the made-up leads here for the next run; else they are removed"
    )
    asked = told.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        measure(asked.folder or Path(scratch) / "leads", Path(scratch), asked.sizes, asked.rounds, asked.presses)


if __name__ == "__main__":
    main()
