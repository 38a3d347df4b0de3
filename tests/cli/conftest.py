"""Calls the real entry point, and runs the program in a terminal, as a person would from a shell."""

import re
import time

import pytest
from entry_point import PROGRAM, inside, process
from pseudo_terminal import PseudoTerminal


@pytest.fixture
def run(tmp_path):
    """Calls `pipeline-tui` on a file of this test's own, on Wednesday 11 March 2026; gives what came back.

    `run` calls the entry point within this process, `run.process` starts the program.
    """
    db = tmp_path / "pipeline.db"

    def caller(way):
        def call(*words, stdin="", today="2026-03-11", file=db, env=None):
            return way("--db", str(file), "--today", today, *words, stdin=stdin, env=env)

        return call

    call = caller(inside)
    call.process = caller(process)
    call.db = db
    return call


ESCAPES = re.compile(r"\x1b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\x07]*\x07|[=>])")


class Terminal(PseudoTerminal):
    """A program in a terminal of 60 columns that says where the cursor is when it is asked."""

    def __init__(self, words, **env):
        super().__init__(*PROGRAM, *words, size=(20, 60), term="xterm", LC_ALL="en_US.UTF-8", **env)
        self.waited = 0

    def take(self, patience=0.1):
        before = len(self.seen)
        there = super().take(patience)
        if b"\x1b[6n" in self.seen[before:]:
            self.type(b"\x1b[1;1R")
        return there

    def shows(self, words, within=30):
        """Waits until these words came since the last wait."""
        end = time.monotonic() + within
        while words not in " ".join(self._new().split()):
            assert time.monotonic() < end, f"no {words!r} in {self._new()!r}"
            self.take()
        self.waited = len(self.seen)

    def _new(self):
        return ESCAPES.sub(" ", self.seen[self.waited :].decode("utf-8", "replace"))

    def types(self, text):
        self.type(text.encode())

    def ends(self):
        return self.end()


@pytest.fixture
def in_terminal(run):
    """Starts the program in a pseudo terminal, on the file and day of `run`; what still runs is ended afterwards."""
    started = []

    def start(*words):
        started.append(Terminal(["--db", str(run.db), "--today", "2026-03-11", *words]))
        return started[-1]

    yield start
    for one in started:
        one.close()
