"""The terminal is given back, and taken again: signals, Ctrl-Z and back, stray bytes, a window of one cell."""

import os
import pty
import signal
import subprocess
import sys
import termios
import time

import pytest
from pseudo_terminal import DEMO, LEFT, TAKEN, PseudoTerminal

MOUSE_OFF, CURSOR_ON = b"\x1b[?1000l", b"\x1b[?25h"


def given_back(terminal):
    """Whether everything that was asked of the terminal was taken back, and the modes of its line are as before."""
    seen = terminal.seen
    return (
        seen.rfind(LEFT) > seen.rfind(TAKEN)
        and CURSOR_ON in seen
        and MOUSE_OFF in seen
        and termios.tcgetattr(terminal.slave)[:4] == terminal.before[:4]
    )


@pytest.fixture
def start():
    made = []

    def make(until=b"APPLIED", **options):
        made.append(PseudoTerminal(*DEMO, **options))
        assert until in made[-1].read(until), made[-1].seen[-2000:]
        return made[-1]

    yield make
    for terminal in made:
        terminal.close()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT])
def test_a_signal_gives_everything_back(start, number):
    terminal = start()
    assert not terminal.cooked()
    terminal.program.send_signal(number)
    assert terminal.end() == 128 + number
    assert given_back(terminal)
    assert b"Traceback" not in terminal.seen


def test_ctrl_c_is_a_key_and_not_the_end(start):
    """While the board is open Ctrl+C is a key that does nothing; work in a field is not thrown away by it."""
    terminal = start()
    terminal.type(b"\x03")
    terminal.forget()
    assert terminal.program.poll() is None
    terminal.type(b"?")
    assert b"tour" in terminal.read(b"tour").lower()
    terminal.type(b"q")
    time.sleep(0.5)
    terminal.type(b"q")
    assert terminal.end() == 0
    assert given_back(terminal)


@pytest.mark.parametrize("how", ["key", "signal"])
def test_ctrl_z_gives_the_terminal_to_the_shell_and_fg_takes_it_again(start, how):
    terminal = start()
    for _ in range(2):
        terminal.forget()
        if how == "key":
            terminal.type(b"\x1a")
        else:
            terminal.program.send_signal(signal.SIGTSTP)
        assert LEFT in terminal.read(LEFT, patience=10)
        for _ in range(100):
            _, status = os.waitpid(terminal.program.pid, os.WUNTRACED | os.WNOHANG)
            if status and os.WIFSTOPPED(status):
                break
            time.sleep(0.1)
        else:
            pytest.fail("it did not stop")
        assert terminal.cooked()
        assert terminal.seen.rfind(LEFT) > terminal.seen.rfind(TAKEN)
        terminal.forget()
        terminal.program.send_signal(signal.SIGCONT)
        assert b"APPLIED" in terminal.read(b"APPLIED", patience=10)
        assert TAKEN in terminal.seen
        assert not terminal.cooked()
    terminal.type(b"q")
    assert terminal.end() == 0
    assert given_back(terminal)


def test_bytes_that_are_no_text_do_not_end_it(start):
    terminal = start()
    terminal.type(b"\xff\xfe\xe9 \xed\xa0\x80 \xf0\x28")
    terminal.forget()
    assert terminal.program.poll() is None
    terminal.type(b"?")
    assert b"tour" in terminal.read(b"tour").lower()
    terminal.program.send_signal(signal.SIGTERM)
    assert terminal.end() == 128 + signal.SIGTERM
    assert b"Traceback" not in terminal.seen
    assert given_back(terminal)


def test_every_size_from_one_cell_up(start):
    terminal = start(until=TAKEN, size=(1, 1))
    terminal.forget()
    for lines, columns in ((1, 1), (2, 3), (200, 500), (1, 500), (200, 1), (24, 60), (3, 10), (45, 160)):
        terminal.resize(lines, columns)
        terminal.program.send_signal(signal.SIGWINCH)
        terminal.type(b"j")
        terminal.forget()
        assert terminal.program.poll() is None, (lines, columns)
    for number in range(40):
        terminal.resize(1 + number % 50, 1 + number * 7 % 160)
        terminal.program.send_signal(signal.SIGWINCH)
    terminal.resize(45, 160)
    terminal.program.send_signal(signal.SIGWINCH)
    assert b"APPLIED" in terminal.read(b"APPLIED")
    terminal.type(b"q")
    assert terminal.end() == 0
    assert given_back(terminal)
    assert b"Traceback" not in terminal.seen


def test_all_is_painted_again_where_the_size_came_back_to_what_it_was(start):
    """A terminal that was small for a moment cut cells away, and the program may hear of it only afterwards."""
    terminal = start()
    terminal.forget()
    terminal.program.send_signal(signal.SIGWINCH)
    seen = terminal.read(b"OFFER", patience=10)
    assert b"APPLIED" in seen
    assert b"OFFER" in seen


def test_a_window_of_one_cell_can_be_left(start):
    terminal = start(until=TAKEN, size=(1, 1))
    terminal.forget()
    terminal.type(b"q")
    assert terminal.end() == 0


def test_a_terminal_that_closes_ends_it_within_seconds(start):
    terminal = start()
    os.close(terminal.slave)
    os.close(terminal.master)
    code = terminal.program.wait(timeout=20)
    assert code in (128 + signal.SIGHUP, -signal.SIGHUP)


def test_one_that_closes_while_the_program_waits_for_something_ends_it_too(tmp_path):
    """No timer and no handler of the program itself can see it then."""
    busy = (
        "import os, time; from pipeline_tui.tui import app, terminal; terminal.PATIENCE = 0.2;"
        " app.PipelineApp.on_ready = lambda self: (os.write(1, b'BUSY'), time.sleep(300));"
        " from pipeline_tui.cli import main; main()"
    )
    program = PseudoTerminal(sys.executable, "-c", busy, "demo", controlling=False)
    assert b"BUSY" in program.read(b"BUSY")
    os.close(program.slave)
    os.close(program.master)
    assert program.program.wait(timeout=20) == 129


@pytest.mark.skipif(not os.path.isdir("/proc/self/task"), reason="counts threads by /proc")
def test_to_be_told_to_go_on_without_having_stopped_changes_nothing(start):
    terminal = start()
    terminal.forget()
    tasks = f"/proc/{terminal.program.pid}/task"
    before = len(os.listdir(tasks))
    for _ in range(3):
        terminal.program.send_signal(signal.SIGCONT)
        terminal.forget()
    assert len(os.listdir(tasks)) <= before
    terminal.type(b"q")
    assert terminal.end() == 0


@pytest.mark.parametrize("term", ["dumb", ""])
def test_a_terminal_that_can_show_nothing_gets_one_line_with_commands(term):
    master, slave = pty.openpty()
    done = subprocess.run(
        [sys.executable, "-m", "pipeline_tui", "demo"],
        stdin=slave, stdout=slave, stderr=subprocess.PIPE, env={**os.environ, "TERM": term}, timeout=60, check=False,
    )  # fmt: skip
    os.close(slave)
    os.close(master)
    assert done.returncode == 2
    assert b"`pipeline-tui next`" in done.stderr
    assert done.stderr.count(b"\n") == 1
