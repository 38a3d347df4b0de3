"""Bytes that are no text, from a terminal that was set to another encoding or from a noisy line.

Textual reads the keyboard as strict UTF-8 in a thread of its own; one stray byte would end the program. Here it becomes
the sign for "no character", which no key is bound to.
"""

from __future__ import annotations

import codecs
from functools import partial
from typing import Any


def take_any_byte() -> None:
    """From now on every byte typed is read, whatever it is; to be called before the program takes the terminal."""
    try:
        from textual.drivers import linux_driver
    except ImportError:  # not on Windows, which hands over characters
        return
    reads: Any = linux_driver
    reads.getincrementaldecoder = _forgiving


def _forgiving(encoding: str) -> Any:
    return partial(codecs.getincrementaldecoder(encoding), errors="replace")
