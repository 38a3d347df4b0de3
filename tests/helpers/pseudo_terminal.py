"""The program on a pseudo-terminal: what it shows is waited for, keys are typed, and it is looked at how it ends."""

import contextlib
import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import termios
import time

from entry_point import PROGRAM

LEFT, TAKEN = b"\x1b[?1049l", b"\x1b[?1049h"
"""Out of the alternate screen, and into it."""
DEMO = (*PROGRAM, "--today", "2026-03-11", "demo")


class PseudoTerminal:
    """A program on a terminal of its own; `controlling` is whether it is told when that closes, as by a real one."""

    def __init__(self, *words, size=(40, 120), term="xterm-256color", controlling=True, **env):
        self.master, self.slave = pty.openpty()
        self.resize(*size)
        self.before = termios.tcgetattr(self.slave)
        # A size in the environment would count for more than the terminal's own.
        around = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES")}
        self.program = subprocess.Popen(
            words, stdin=self.slave, stdout=self.slave, stderr=self.slave, env={**around, "TERM": term, **env},
            start_new_session=True,
            preexec_fn=(lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0)) if controlling else None,  # noqa: PLW1509
        )  # fmt: skip
        self.seen = b""

    def resize(self, lines, columns):
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))

    def take(self, patience=0.1):
        """Takes in what was shown; whether there was anything."""
        if not select.select([self.master], [], [], patience)[0]:
            return False
        with contextlib.suppress(OSError):
            new = os.read(self.master, 65536)
            self.seen += new
            return bool(new)
        return False

    def read(self, until, patience=30.0):
        """Reads until a text was seen, or the program has ended; what was seen since `forget`."""
        end = time.monotonic() + patience
        while until not in self.seen and time.monotonic() < end:
            if not self.take() and self.program.poll() is not None:
                break
        return self.seen

    def forget(self):
        self.read(b"\0never\0", patience=0.5)
        self.seen = b""

    def type(self, keys):
        os.write(self.master, keys)

    def cooked(self):
        """Whether the terminal shows what is typed, line by line, as a shell has it."""
        flags = termios.tcgetattr(self.slave)[3]
        return bool(flags & termios.ECHO and flags & termios.ICANON and flags & termios.ISIG)

    def end(self):
        """Waits for the end; its exit code."""
        self.read(b"\0never\0", patience=20.0)
        return self.program.wait(timeout=20)

    def close(self):
        if self.program.poll() is None:
            with contextlib.suppress(ProcessLookupError):
                self.program.send_signal(signal.SIGCONT)
            self.program.kill()
            self.program.wait()
        for number in (self.master, self.slave):
            with contextlib.suppress(OSError):
                os.close(number)
