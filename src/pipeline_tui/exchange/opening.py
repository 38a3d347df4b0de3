"""Opens what an import was pointed at: a file, a link to one, a pipe, or standard input; never more than is wanted."""

from __future__ import annotations

import io
import os
import select
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from .report import refuse
from .tables import SIZE_LIMIT

HEAD = 65_536
"""So many bytes are looked at to tell what a file is."""

_PATIENCE = 10.0
"""Seconds a pipe may stay without anybody writing to it."""


@contextmanager
def opened(source: Path | BinaryIO, name: str) -> Iterator[tuple[bytes, BinaryIO]]:
    """The first bytes of a source (at most `HEAD`) and a stream that gives it whole, from its first byte.

    `source` is a path or an open binary file, `name` what sentences call it. Raises BadInput when it cannot be read.
    """
    try:
        stream = _open(source, name) if isinstance(source, Path) else source
    except OSError as exc:
        raise _unreadable(exc, name) from None
    try:
        head = _head(stream)
        yield head, cast(BinaryIO, io.BufferedReader(_Rejoined(head, stream), HEAD))
    except OSError as exc:
        raise _unreadable(exc, name) from None
    finally:
        if isinstance(source, Path):
            stream.close()


def whole(stream: BinaryIO, name: str) -> bytes:
    """All bytes of a stream. Raises BadInput when there are more than a tracker may have."""
    data = stream.read(SIZE_LIMIT + 1)
    if len(data) > SIZE_LIMIT:
        raise refuse(name, None, f"larger than {SIZE_LIMIT // 1_000_000} MB; split it into several files")
    return data


def _unreadable(exc: OSError, name: str) -> Exception:
    reason = (exc.strerror or "it cannot be opened").lower()
    return refuse(name, None, f"{reason}; give the path of a file you can read")


def _open(path: Path, name: str) -> BinaryIO:
    if not path.is_fifo():
        return path.open("rb")
    handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    if not select.select([handle], [], [], _PATIENCE)[0]:
        os.close(handle)
        raise refuse(name, None, "a pipe that nobody writes to; give a file, or pipe into `pipeline-tui import -`")
    os.set_blocking(handle, True)
    return os.fdopen(handle, "rb")


def _head(stream: BinaryIO) -> bytes:
    """The first bytes; a pipe may hand them over in pieces."""
    head = b""
    while len(head) < HEAD and (piece := stream.read(HEAD - len(head))):
        head += piece
    return head


class _Rejoined(io.RawIOBase):
    """A stream with its first bytes put back in front."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        super().__init__()
        self._head, self._rest = memoryview(head), rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Fills the buffer, from the first bytes as long as there are any."""
        piece = self._head[: len(buffer)] if self._head else self._rest.read(len(buffer))
        self._head = self._head[len(piece) :]
        buffer[: len(piece)] = piece
        return len(piece)
