"""The program on a real pseudo-terminal: it ends in order, gives the terminal back, and keeps lead data to itself."""

import os
import signal
import sys

import pytest
from pseudo_terminal import DEMO, LEFT, PseudoTerminal

CRASHING = """
import sys
from pipeline_tui.tui.screens.board import BoardScreen
def boom(self):
    told = "salary 99999"
    raise ValueError(told)
BoardScreen.action_stalled = boom
sys.argv = ["pipeline-tui", "--today", "2026-03-11", "demo"]
from pipeline_tui.cli import main
main()
"""


@pytest.fixture
def start():
    made = []

    def make(*words):
        made.append(PseudoTerminal(*words, controlling=False))
        assert b"APPLIED" in made[-1].read(b"APPLIED")
        return made[-1]

    yield make
    for terminal in made:
        terminal.close()


@pytest.fixture
def demo(start):
    return start(*DEMO)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_it_in_order_and_gives_the_terminal_back(demo, number):
    demo.program.send_signal(number)
    assert demo.end() == 128 + number
    assert LEFT in demo.seen


def test_q_leaves_with_code_0(demo):
    demo.type(b"q")
    assert demo.end() == 0
    assert LEFT in demo.seen


def test_a_closed_terminal_ends_it(demo):
    os.close(demo.master)
    assert demo.program.wait(timeout=20) != 0


def test_a_crash_is_one_sentence_without_lead_data(start, tmp_path):
    terminal = start(sys.executable, "-c", CRASHING)
    terminal.type(b"s")
    assert terminal.end() == 2
    assert LEFT in terminal.seen
    told = terminal.seen.split(LEFT)[-1]
    assert b"Something went wrong" in told
    assert b"Traceback" not in terminal.seen
    (report,) = tmp_path.rglob("crash-*.txt")
    assert report.stat().st_mode & 0o777 == 0o600
    assert b"99999" not in terminal.seen + report.read_bytes()
