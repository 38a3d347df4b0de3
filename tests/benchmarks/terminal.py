"""Plays the terminal for a program: starts it on a pseudo-terminal, presses keys, and puts times on what it writes.

Output is read and timed before anything looks at it. What a key costs ends with the last byte before a short silence in
which the program did not work either: a slow program is silent too while it computes. Linux only (it asks /proc).
"""

from __future__ import annotations

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
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

COLUMNS, ROWS = 160, 48
QUIET = 0.03
"""Seconds of silence that end the answer to a key. The sidebar follows a resting cursor after 0.06: it is not in it."""
KEYS = {
    "down": b"\x1b[B",
    "up": b"\x1b[A",
    "right": b"\x1b[C",
    "left": b"\x1b[D",
    "home": b"\x1b[H",
    "enter": b"\r",
    "escape": b"\x1b",
}
SYNC = b"\x1b[?2026$p"
"""The question whether the terminal can show frames whole; most can, so it is answered with yes."""


@dataclass(frozen=True, slots=True)
class Pressed:
    """What one key cost."""

    seconds: float
    """From the key to the last byte of its answer; 0 when there was none."""
    size: int
    """Bytes of the answer."""


class Terminal:
    """A program on a terminal of 160 x 48."""

    def __init__(self, words: Sequence[str], env: Mapping[str, str]) -> None:
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        mine = {name: value for name, value in env.items() if name not in ("COLUMNS", "LINES", "NO_COLOR")}
        mine |= {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
        self.began = time.perf_counter()
        self.program = subprocess.Popen(
            words, stdin=slave, stdout=slave, stderr=slave, env=mine, start_new_session=True
        )
        os.close(slave)

    def _read(self, patience: float) -> tuple[float, bytes]:
        """What comes next and when; nothing when nothing came in so many seconds or the program has ended."""
        if not select.select([self.master], [], [], patience)[0]:
            return 0.0, b""
        try:
            data = os.read(self.master, 1 << 17)
        except OSError:
            return 0.0, b""
        when = time.perf_counter()
        if SYNC in data:
            os.write(self.master, b"\x1b[?2026;2$y")
        return when, data

    def until(self, text: str, patience: float = 900.0) -> float:
        """Seconds from the start of the program until this text was written. Raises TimeoutError."""
        tail, wanted = b"", text.encode()
        end = time.perf_counter() + patience
        while time.perf_counter() < end and self.program.poll() is None:
            when, data = self._read(0.2)
            tail += data
            if wanted in tail:
                return when - self.began
            tail = tail[-len(wanted) :]
        raise TimeoutError(f'"{text}" never came')

    def rest(self, quiet: float = 0.4, patience: float = 30.0) -> int:
        """Waits until nothing was written and nothing worked for so long; the bytes that came until then."""
        size, end, worked = 0, time.perf_counter() + patience, self.worked()
        while time.perf_counter() < end:
            _, data = self._read(quiet)
            size += len(data)
            before, worked = worked, self.worked()
            if not data and worked - before < quiet / 4:
                break
        return size

    def press(self, key: str, patience: float = 3.0) -> Pressed:
        """Presses a key and waits for the end of its answer."""
        while self._read(0)[1]:
            pass
        began = time.perf_counter()
        os.write(self.master, KEYS.get(key) or key.encode())
        last, data = self._read(patience)
        size, worked, end = len(data), self.worked(), began + 30
        while size and time.perf_counter() < end:
            when, data = self._read(QUIET)
            before, worked = worked, self.worked()
            if data:
                last, size = when, size + len(data)
            elif worked - before < QUIET / 4:
                break
        return Pressed(last - began if size else 0.0, size)

    def hold(self, key: str, times: int, a_second: int = 30) -> float:
        """Holds a key down; bytes per press, with all that follows until the program rests."""
        self.rest()
        size = 0
        for _ in range(times):
            os.write(self.master, KEYS.get(key) or key.encode())
            end = time.perf_counter() + 1 / a_second
            while (left := end - time.perf_counter()) > 0:
                size += len(self._read(left)[1])
        return (size + self.rest()) / times

    def worked(self) -> float:
        """Seconds that the program's threads have run or waited for a processor."""
        total = 0
        for one in Path(f"/proc/{self.program.pid}/task").glob("*/schedstat"):
            with contextlib.suppress(OSError):
                ran, waited, _ = one.read_text().split()
                total += int(ran) + int(waited)
        return total / 1e9

    def idle(self, seconds: float) -> float:
        """Per cent of one processor over so many seconds without a key."""
        self.rest()
        before, began = self._ran(), time.perf_counter()
        end = began + seconds
        while (left := end - time.perf_counter()) > 0:
            self._read(left)
        return (self._ran() - before) / (time.perf_counter() - began) * 100

    def _ran(self) -> float:
        total = 0
        for one in Path(f"/proc/{self.program.pid}/task").glob("*/schedstat"):
            with contextlib.suppress(OSError):
                total += int(one.read_text().split()[0])
        return total / 1e9

    def memory(self) -> float:
        """MiB of memory the program has in use (resident)."""
        for line in Path(f"/proc/{self.program.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
        return 0.0

    def end(self) -> None:
        """Leaves with q, or ends the program that does not."""
        with contextlib.suppress(OSError):
            os.write(self.master, b"q")
        end = time.perf_counter() + 10
        while self.program.poll() is None and time.perf_counter() < end:
            self._read(0.1)
        if self.program.poll() is None:
            self.program.send_signal(signal.SIGKILL)
        self.program.wait()
        os.close(self.master)
