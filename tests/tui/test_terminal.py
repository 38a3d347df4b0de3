"""The program on a real pseudo-terminal: it ends in order, gives the terminal back, and keeps lead data to itself."""

import os
import pty
import select
import signal
import subprocess
import sys
import time

import pytest

LEFT = b"\x1b[?1049l"
"""What takes the terminal out of the alternate screen."""

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


class Terminal:
    """A program on a pseudo-terminal of 120 x 40."""

    def __init__(self, *words):
        self.master, slave = pty.openpty()
        import fcntl
        import struct
        import termios

        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        # A size in the environment would count for more than the terminal's own.
        env = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES")}
        env["TERM"] = "xterm-256color"
        self.program = subprocess.Popen(words, stdin=slave, stdout=slave, stderr=slave, env=env, start_new_session=True)
        os.close(slave)
        self.seen = b""

    def read(self, until, patience=30.0):
        """Reads until a text was seen, or the program has ended; what was seen so far."""
        end = time.monotonic() + patience
        while until not in self.seen and time.monotonic() < end:
            if not select.select([self.master], [], [], 0.1)[0]:
                if self.program.poll() is not None:
                    break
                continue
            try:
                self.seen += os.read(self.master, 65536)
            except OSError:
                break
        return self.seen

    def end(self):
        """Waits for the end; its exit code."""
        self.read(b"\0never\0", patience=20.0)
        return self.program.wait(timeout=20)


@pytest.fixture
def demo():
    terminal = Terminal(sys.executable, "-m", "pipeline_tui", "--today", "2026-03-11", "demo")
    assert b"APPLIED" in terminal.read(b"APPLIED")
    yield terminal
    if terminal.program.poll() is None:
        terminal.program.kill()
        terminal.program.wait()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_it_in_order_and_gives_the_terminal_back(demo, number):
    demo.program.send_signal(number)
    assert demo.end() == 128 + number
    assert LEFT in demo.seen


def test_q_leaves_with_code_0(demo):
    os.write(demo.master, b"q")
    assert demo.end() == 0
    assert LEFT in demo.seen


def test_a_closed_terminal_ends_it(demo):
    os.close(demo.master)
    assert demo.program.wait(timeout=20) != 0


def test_a_crash_is_one_sentence_without_lead_data(own_home_path):
    terminal = Terminal(sys.executable, "-c", CRASHING)
    terminal.read(b"APPLIED")
    os.write(terminal.master, b"s")
    assert terminal.end() == 2
    assert LEFT in terminal.seen
    told = terminal.seen.split(LEFT)[-1]
    assert b"Something went wrong" in told
    assert b"Traceback" not in terminal.seen
    (report,) = own_home_path.rglob("crash-*.txt")
    assert report.stat().st_mode & 0o777 == 0o600
    assert b"99999" not in terminal.seen + report.read_bytes()


@pytest.fixture
def own_home_path(tmp_path):
    return tmp_path
