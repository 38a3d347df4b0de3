"""Calls the real entry point, and runs the program in a terminal, as a person would from a shell."""

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
import time

import pytest
from entry_point import inside, process


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


class Terminal:
    """A program in a pseudo terminal: what it shows is waited for, keys are typed."""

    def __init__(self, words, env):
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 20, 60, 0, 0))
        self.process = subprocess.Popen(
            [sys.executable, "-m", "pipeline_tui", *words], stdin=slave, stdout=slave, stderr=slave, env=env
        )
        os.close(slave)
        self.raw = ""
        self.seen = 0

    def shows(self, words, within=30):
        """Waits until these words came since the last wait."""
        end = time.monotonic() + within
        while words not in " ".join(ESCAPES.sub(" ", self.raw[self.seen :]).split()):
            assert time.monotonic() < end, f"no {words!r} in {ESCAPES.sub(' ', self.raw[self.seen :])!r}"
            self._read()
        self.seen = len(self.raw)

    def _read(self):
        if not select.select([self.master], [], [], 0.2)[0]:
            return
        try:
            new = os.read(self.master, 65536).decode("utf-8", "replace")
        except OSError:
            return
        self.raw += new
        if "\x1b[6n" in new:
            os.write(self.master, b"\x1b[1;1R")

    def types(self, text):
        os.write(self.master, text.encode())

    def ends(self):
        while self.process.poll() is None:
            self._read()
        self._read()
        os.close(self.master)
        return self.process.returncode


@pytest.fixture
def in_terminal(run):
    """Starts the program in a pseudo terminal, on the file and day of `run`; what still runs is ended afterwards."""
    started = []

    def start(*words):
        env = {**os.environ, "TERM": "xterm", "LC_ALL": "en_US.UTF-8"}
        started.append(Terminal(["--db", str(run.db), "--today", "2026-03-11", *words], env))
        return started[-1]

    yield start
    for one in started:
        if one.process.poll() is None:
            one.process.kill()
            one.process.wait()
