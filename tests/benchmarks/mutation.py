"""How many small faults in `core/` the tests see: changes one thing in a module, runs its tests, counts who survives.

`python tests/benchmarks/mutation.py --seconds 600 --each 25 too_soon whom stages` (no names: every module of core). Not
in CI: a run takes minutes to hours. Of each module so many faults are drawn with a fixed seed; a fault that ends in a
timeout counts as seen. The survivors are listed with line and change, to be looked at: some are no faults, because both
ways give the same.
"""

from __future__ import annotations

import argparse
import ast
import copy
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
CORE = Path("src/pipeline_tui/core")
ALWAYS = ("tests/core/test_scenarios.py", "tests/core/test_verdict.py", "tests/core/test_edges.py")
"""Tests that hold for most modules; a module's own come first. The laws see more and take minutes: not here."""
_COMPARE = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
_COUNT = {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.FloorDiv: ast.Mult}

Fault = Callable[[ast.AST], None]


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


def mutants(source: str) -> list[tuple[int, str, str]]:
    """Line, what was changed, and the whole changed source, for every fault a module can have."""
    tree = ast.parse(source)
    nodes = list(ast.walk(tree))
    found = []
    for at, node in enumerate(nodes):
        for fault in range(len(list(faults(node)))):
            twin = copy.deepcopy(tree)
            place = list(ast.walk(twin))[at]
            before = ast.unparse(place).split("\n")[0]
            list(faults(place))[fault](place)
            after = ast.unparse(ast.fix_missing_locations(place)).split("\n")[0]
            found.append((node.lineno, f"{before}  ->  {after}", ast.unparse(ast.fix_missing_locations(twin))))
    return found


def seen(work: Path, tests: list[str]) -> bool:
    """Whether the tests notice what lies in `work`."""
    words = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *tests]
    env = {**os.environ, "PYTHONPATH": str(work / "src"), "CI": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        done = subprocess.run(words, cwd=work, env=env, capture_output=True, timeout=300, check=False)
    except subprocess.TimeoutExpired:
        return True
    return done.returncode != 0


def main() -> None:
    """Draws faults, runs the tests on each, prints survivors and shares."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("modules", nargs="*", help="modules of core, without .py")
    parser.add_argument("--each", type=int, default=25, help="most faults of one module")
    parser.add_argument("--seconds", type=float, default=3600, help="begin no further fault after this long")
    options = parser.parse_args()
    names = options.modules or sorted(place.stem for place in (ROOT / CORE).glob("*.py") if place.stem != "__init__")
    end, chance, total, left = time.monotonic() + options.seconds, random.Random(1), 0, 0
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        for part in ("src", "tests"):
            shutil.copytree(ROOT / part, work / part, ignore=shutil.ignore_patterns("__pycache__", "trackers"))
        shutil.copy(ROOT / "pyproject.toml", work)
        for name in names:
            source = (ROOT / CORE / f"{name}.py").read_text(encoding="utf-8")
            own = [f"tests/core/test_{name}.py"] if (ROOT / f"tests/core/test_{name}.py").exists() else []
            tests = [*own, *ALWAYS]
            if seen(work, tests):
                print(f"{name}: its tests fail without any fault; left out")
                continue
            every = mutants(source)
            survived, tried = 0, 0
            for line, change, text in chance.sample(every, min(options.each, len(every))):
                if time.monotonic() > end:
                    break
                (work / CORE / f"{name}.py").write_text(text, encoding="utf-8")
                tried += 1
                if not seen(work, tests):
                    survived += 1
                    print(f"  {name}.py:{line}: {change}", flush=True)
            (work / CORE / f"{name}.py").write_text(source, encoding="utf-8")
            total, left = total + tried, left + survived
            print(f"{name}: {survived} of {tried} faults survived ({len(every)} can be made)", flush=True)
    print(f"all: {left} of {total} survived ({100 * left / max(1, total):.0f} %)")


if __name__ == "__main__":
    main()
