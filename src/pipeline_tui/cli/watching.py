"""Keeps a file that is made from the pipeline up to date, until somebody stops it."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from ..core.errors import BadFile, Trouble
from .out import tell
from .outfile import write_whole
from .session import Session

POLL = 0.5
"""Seconds between two looks at the pipeline file."""


def keep_up_to_date(session: Session, output: str, make: Callable[[Session], bytes]) -> None:
    """Writes what `make` gives to the file named, now and whenever the pipeline or the day changes, until INT or TERM.

    The file is only touched when its content would differ. A pipeline or target that cannot be used at the moment
    (missing, locked, disk full) is told once and tried again.
    """
    target = Path(output).expanduser()
    stopped = False

    def stop(number: int, frame: object) -> None:
        nonlocal stopped
        stopped = True

    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), stop)
    tell(f"Keeping {target} up to date with {session.path}. Ctrl+C ends it.")
    watch, said = _Watch(session), ""
    while not stopped:
        try:
            if watch.news() or not target.exists():
                whole = make(watch.session)
                if not target.is_file() or target.read_bytes() != whole:
                    write_whole(target, lambda out, whole=whole: out.write(whole))  # type: ignore[misc]
                watch.done()
            said = ""
        except (Trouble, OSError) as trouble:
            watch.again()
            if str(trouble) != said:
                said = str(trouble)
                tell(f"{said} Trying again.")
        time.sleep(POLL)


class _Watch:
    """Looks whether the pipeline differs from what was last written."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self._seen: object = None

    def news(self) -> bool:
        """Whether there is anything to write; opens the file anew when it changed. Raises Trouble when it cannot."""
        place = self._place()
        if self._seen is not None:
            pipeline = self.session.reading()
            if not pipeline.refresh() and self._seen == (place, pipeline.today):
                return False
            self._seen = None
        self.session = replace(self.session, _pipeline=None)
        self.session.open(create=False)
        return True

    def done(self) -> None:
        """What there was is written."""
        self._seen = (self._place(), self.session.reading().today)

    def again(self) -> None:
        """What there was is not written; the next look brings it again."""
        self._seen = None

    def _place(self) -> tuple[int, int]:
        """Which file lies at the path at present: another one after a restore."""
        try:
            found = self.session.path.stat()
        except FileNotFoundError:
            raise BadFile(f"{self.session.path} is not there at the moment.") from None
        return found.st_dev, found.st_ino
