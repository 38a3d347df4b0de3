"""How many small faults in `core/` and `store/` the tests see: changes one thing, runs the tests, counts who survives.

`python tests/benchmarks/mutation.py --seconds 600 --each 25 too_soon store/journal` (no names: every module of core).
Not in CI: a run takes minutes to hours. Of each module so many faults are drawn, the same ones for the same `--seed`.
First all tests run once, to learn which of them reach which line; then each fault meets those that reach it. A fault
that no test reaches survives; one that makes the tests run on and on counts as seen. The survivors are listed with line
and change, to be looked at: some are no faults, because both ways give the same.
"""

from __future__ import annotations

import argparse
import ast
import copy
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCE = Path("src/pipeline_tui")
TESTS = (
    "tests/core", "tests/store", "tests/rulebook", "tests/exchange", "tests/test_pipeline.py", "tests/test_deck.py",
    "tests/test_calendars.py",
)  # fmt: skip
SLOW = "not (test_laws or many_trackers or state_machine or test_kill or after_any_changes or lines_made_of)"
"""Without the tests that see more and take minutes: the share of survivors is rather too high than too low."""
MOST = 60
"""So many tests at most meet one fault, the module's own first."""
LONGEST = 90
"""Seconds of processor time, so that a busy machine sees no fault where there is none."""
_COMPARE = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
_COUNT = {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.FloorDiv: ast.Mult}

Fault = Callable[[ast.AST], None]
Reached = dict[int, set[str]]
"""The tests that reach each line of a module."""


def faults(node: ast.AST) -> Iterator[Fault]:
    """What can be changed at a node; each changes the node it is given in place."""
    match node:
        case ast.Compare():
            for place, op in enumerate(node.ops):
                if other := _COMPARE.get(type(op)):
                    yield lambda n, place=place, other=other: n.ops.__setitem__(place, other())
        case ast.BinOp() if other := _COUNT.get(type(node.op)):
            yield lambda n: setattr(n, "op", other())
        case ast.BoolOp():
            yield lambda n: setattr(n, "op", ast.Or() if isinstance(n.op, ast.And) else ast.And())
        case ast.Constant(value=bool(value)):
            yield lambda n: setattr(n, "value", not value)
        case ast.Constant(value=int(value)):
            yield lambda n: setattr(n, "value", value + 1)
        case ast.If() | ast.IfExp() | ast.While():
            yield lambda n: setattr(n, "test", ast.UnaryOp(ast.Not(), n.test))
        case ast.Return(value=ast.expr() as told) if ast.unparse(told) != "None":
            yield lambda n: setattr(n, "value", ast.Constant(None))
        case ast.Expr(value=ast.Call()):
            yield lambda n: setattr(n, "value", ast.Constant(None))


def mutants(source: str) -> list[tuple[range, str, str]]:
    """Lines, what was changed, and the whole changed source, for every fault a module can have."""
    tree = ast.parse(source)
    nodes, lines = list(ast.walk(tree)), dict(_lines(tree))
    found = []
    for at, node in enumerate(nodes):
        for fault in range(len(list(faults(node)))):
            twin = copy.deepcopy(tree)
            place = list(ast.walk(twin))[at]
            before = ast.unparse(place).split("\n")[0]
            list(faults(place))[fault](place)
            after = ast.unparse(ast.fix_missing_locations(place)).split("\n")[0]
            text = ast.unparse(ast.fix_missing_locations(twin))
            found.append((lines[node], f"{before}  ->  {after}", text))
    return found


def _lines(node: ast.AST, within: range = range(0), run: bool = False) -> Iterator[tuple[ast.AST, range]]:
    """Each node with the lines of its statement, without those of statements inside; none for what runs at import."""
    if isinstance(node, ast.stmt) and run:
        inner = [n.lineno for n in ast.walk(node) if isinstance(n, ast.stmt) and n is not node]
        within = range(node.lineno, max(node.lineno + 1, min(inner, default=(node.end_lineno or 0) + 1)))
    elif isinstance(node, ast.Lambda) and not run:
        within, run = range(node.lineno, (node.end_lineno or 0) + 1), True
    yield node, within or range(getattr(node, "lineno", 0), getattr(node, "lineno", 0))
    body = node.body if isinstance(node, ast.FunctionDef) else []
    for part in ast.iter_child_nodes(node):
        yield from _lines(part, within, run or part in body)


def run(work: Path, words: list[str], **more: str) -> int:
    """Runs pytest on what lies in `work`, with the same random examples on every run; its exit status, 0 is "passed".

    A fault that makes it work for more than `LONGEST` seconds ends it.
    """
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-n", "0", "--dist", "no", "-p", "no:cacheprovider", *words]
    env = {**os.environ, "PYTHONPATH": str(work / "src"), "CI": "1", "PYTHONDONTWRITEBYTECODE": "1", **more}
    try:
        done = subprocess.run(
            command, cwd=work, env=env, capture_output=True, check=False, timeout=None if more else 20 * LONGEST,
            preexec_fn=None if more else lambda: resource.setrlimit(resource.RLIMIT_CPU, (LONGEST, LONGEST)),
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return 1
    return done.returncode


def learn(work: Path, tests: list[str]) -> Path:
    """Runs all tests once; where the file lies that knows which test reached which line. Ends if one fails."""
    place = work / "reached.coverage"
    words = ["--cov=pipeline_tui.core", "--cov=pipeline_tui.store", "--cov-context=test", "--cov-report="]
    if run(work, [*words, "-k", SLOW, *tests], COVERAGE_FILE=str(place), COVERAGE_CORE="ctrace"):
        sys.exit("A test fails without any fault: mend that first.")
    return place


def reached(place: Path, module: str) -> Reached:
    """Which tests reach each line of a module; line 0 has those that reach any."""
    from coverage import CoverageData

    data, found = CoverageData(str(place)), defaultdict(set)
    data.read()
    mine = next((f for f in data.measured_files() if f.endswith(f"{SOURCE}/{module}.py")), "")
    for line, contexts in data.contexts_by_lineno(mine).items():
        tests = {c.split("|")[0].split("[")[0] for c in contexts if c}
        found[line] |= tests
        found[0] |= tests
    return found


def meets(module: str, lines: range, known: Reached) -> list[str]:
    """The tests for a fault on these lines, the module's own first; for what runs outside of tests, all it has."""
    stem = module.split("/")[1]
    tests = set().union(*(known.get(line, set()) for line in lines))
    if not tests and (not lines or any(line in known for line in lines)):
        tests = known.get(0, set())

    def order(test: str) -> tuple[bool, str]:
        name = Path(test.split("::")[0]).stem.removeprefix("test_")
        return not stem.startswith(name), test

    return sorted(tests, key=order)[:MOST]


def main() -> None:
    """Draws faults, runs the tests on each, prints survivors and shares."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("modules", nargs="*", help="modules of core, or core/NAME, store/NAME, core, store")
    parser.add_argument("--each", type=int, default=25, help="most faults of one module")
    parser.add_argument("--seconds", type=float, default=3600, help="begin no further fault after this long")
    parser.add_argument("--seed", type=int, default=1, help="which faults are drawn")
    parser.add_argument("--tests", nargs="*", default=list(TESTS), help="folders and files with the tests")
    parser.add_argument("--known", type=Path, help="a file to keep which test reaches which line, for the next run")
    options = parser.parse_args()
    total, left = 0, 0
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        for part in ("src", "tests"):
            shutil.copytree(ROOT / part, work / part, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(ROOT / "pyproject.toml", work)
        if options.known is None or not options.known.exists():
            place = learn(work, options.tests)
            if options.known is not None:
                shutil.copy(place, options.known)
        else:
            place = options.known
        end = time.monotonic() + options.seconds
        for module in _modules(options.modules):
            source = (work / SOURCE / f"{module}.py").read_text(encoding="utf-8")
            known, every = reached(place, module), mutants(source)
            survived, tried = 0, 0
            drawn = random.Random(f"{options.seed} {module}").sample(every, min(options.each, len(every)))
            for lines, change, text in drawn:
                if time.monotonic() > end:
                    break
                tests = meets(module, lines, known)
                (work / SOURCE / f"{module}.py").write_text(text, encoding="utf-8")
                tried += 1
                if not tests or run(work, tests) == 0:
                    survived += 1
                    print(f"  {module}.py:{lines.start}: {change}{'' if tests else '  (no test)'}", flush=True)
            (work / SOURCE / f"{module}.py").write_text(source, encoding="utf-8")
            total, left = total + tried, left + survived
            print(f"{module}: {survived} of {tried} faults survived ({len(every)} can be made)", flush=True)
    print(f"all: {left} of {total} survived ({100 * left / max(1, total):.0f} %)")


def _modules(asked: list[str]) -> list[str]:
    """The modules that some words name, as "core/whom"."""
    found = []
    for word in asked or ["core"]:
        if word in ("core", "store"):
            found += [f"{word}/{f.stem}" for f in sorted((ROOT / SOURCE / word).glob("*.py")) if f.stem != "__init__"]
        else:
            found.append(word if "/" in word else f"core/{word}")
    return list(dict.fromkeys(found))


if __name__ == "__main__":
    main()
