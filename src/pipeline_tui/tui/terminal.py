"""What the terminal does to the program: signals that end it, a job that is stopped, a window that shuts."""

from __future__ import annotations

import asyncio
import os
import select
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread
from types import FrameType

ENDING = ("SIGTERM", "SIGHUP", "SIGINT", "SIGQUIT")
GONE = 129
"""Exit code when the terminal is no longer there."""
PATIENCE = 5.0
"""Seconds in which the program may still end by itself when its terminal has gone."""
_LENT = Event()


def catch(end_by: Callable[[int], None]) -> None:
    """What asks the program to end ends it in order, so that the terminal is given back. In the running loop."""
    loop = asyncio.get_running_loop()
    for name in ENDING:
        try:
            number = getattr(signal, name, signal.SIGTERM)
            loop.add_signal_handler(number, end_by, number)
        except (NotImplementedError, RuntimeError, ValueError):
            return


def come_back_only_from_away() -> None:
    """Textual takes the terminal at every SIGCONT; one that follows no stop would make it read every key twice.

    The system sends such a one with the hang-up when the shell above ends. To be called when the driver stands.
    """
    if not hasattr(signal, "SIGTSTP"):
        return
    leave, come_back = signal.getsignal(signal.SIGTSTP), signal.getsignal(signal.SIGCONT)
    if not callable(leave) or not callable(come_back):
        return
    away = False

    def on_stop(number: int, frame: FrameType | None) -> None:
        nonlocal away
        away = True
        leave(number, frame)  # returns when the job goes on, after `on_cont`
        away = False

    def on_cont(number: int, frame: FrameType | None) -> None:
        if away:
            come_back(number, frame)

    signal.signal(signal.SIGTSTP, on_stop)
    signal.signal(signal.SIGCONT, on_cont)


def is_gone() -> bool:
    """Whether the terminal was closed; Textual would read nothing for ever."""
    return _hung_up(0)


@contextmanager
def lent() -> Iterator[None]:
    """The terminal is an editor's meanwhile: when it closes, what the editor has written is still read."""
    _LENT.set()
    try:
        yield
    finally:
        _LENT.clear()


def leave_with_it() -> None:
    """Ends the program when its terminal is closed, also without a signal and while it waits for something else.

    All is saved already, nobody is there to be told, and writing to a terminal that is gone can hang. In the running
    loop.
    """
    loop = asyncio.get_running_loop()

    def watch() -> None:
        if not _hung_up(None):
            return
        while not loop.is_closed():
            loop.call_soon_threadsafe(os._exit, GONE)
            time.sleep(PATIENCE)
            if not _LENT.is_set():
                os._exit(GONE)

    Thread(target=watch, name="terminal", daemon=True).start()


def _hung_up(wait: float | None) -> bool:
    """Whether it hangs up within so many milliseconds (None: ever); False also where that cannot be watched."""
    if not hasattr(select, "poll"):
        return False
    watch = select.poll()
    watch.register(0, 0)  # asks for nothing that can be read
    events = [event for _, event in watch.poll(wait)]
    return any(event & (select.POLLHUP | select.POLLERR) for event in events)
