"""Where a command's output goes: to a file that is whole or untouched and readable by its owner alone, or to stdout."""

from __future__ import annotations

import io
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO, TextIO

from ..core.errors import BadInput


def write_text(output: str | None, fill: Callable[[TextIO], object]) -> Path | None:
    """Lets `fill` write UTF-8 text to the file named, or to stdout for None and "-"; returns the file's path if any.

    Raises BadInput when the file cannot be written; it is then as it was.
    """
    if output is None or output == "-":
        fill(sys.stdout)
        return None
    target = Path(output).expanduser()
    write_whole(target, lambda out: _as_text(out, fill))
    return target


def write_bytes(output: str | None, fill: Callable[[BinaryIO], object], what: str) -> Path | None:
    """As `write_text` for a binary file; `what` names it in the sentence that refuses to print it on a terminal."""
    if output is None or output == "-":
        if sys.stdout.isatty():
            raise BadInput(f"{what} is no text for a terminal; write it to a file with -o FILE. Nothing was written.")
        whole = io.BytesIO()
        fill(whole)
        sys.stdout.buffer.write(whole.getvalue())
        return None
    target = Path(output).expanduser()
    write_whole(target, fill)
    return target


def write_whole(target: Path, fill: Callable[[BinaryIO], object]) -> None:
    """Writes a file under another name first, 0600, and renames it: the target is whole or untouched."""
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:100]}.")
    except OSError as err:
        raise BadInput(
            f"{target} cannot be written: {err.strerror}. Choose another place; nothing was changed."
        ) from None
    try:
        with os.fdopen(handle, "wb") as out:
            fill(out)
            out.flush()
            os.fsync(out.fileno())
        Path(name).replace(target)
    except BaseException as err:
        Path(name).unlink(missing_ok=True)
        if isinstance(err, OSError):
            raise BadInput(f"{target} could not be written: {err.strerror}. It is as it was before.") from None
        raise


def _as_text(out: BinaryIO, fill: Callable[[TextIO], Any]) -> None:
    text = io.TextIOWrapper(out, encoding="utf-8", errors="backslashreplace", newline="")
    fill(text)
    text.flush()
    text.detach()
