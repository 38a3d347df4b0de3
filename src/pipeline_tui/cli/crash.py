"""The report of a crash: where in the program it happened, never what a lead says."""

from __future__ import annotations

import os
import traceback
from datetime import UTC, datetime
from pathlib import Path

from .. import __version__


def report(error: BaseException) -> str:
    """Writes where the error came from to a file of 0600 and gives the sentence to show.

    The report names files, lines and the kind of error; no message and no value, as those can hold a lead's words.
    """
    lines = [f"pipeline-tui {__version__}", type(error).__name__]
    for frame in traceback.extract_tb(error.__traceback__):
        lines.append(f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}")
    said = "Something went wrong inside pipeline-tui; what was saved before is in your file."
    try:
        from ..paths import state_dir

        folder = state_dir()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        place = folder / f"crash-{datetime.now(UTC):%Y%m%dT%H%M%SZ}.txt"
        with os.fdopen(os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as out:
            out.write("\n".join(lines) + "\n")
    except OSError:
        return f"{said} ({lines[-1].strip()}: {lines[1]})"
    return f"{said} A report without any of your data is in {place}."
