"""A mail draft, a link or a number, handed to the system's own program as a file that only its owner can read.

An address would stand, with everything it says, in the arguments of the programs that pass it on, where every user of
the computer can read it. The file's name says nothing; it is removed after a while, and when the program ends.
"""

from __future__ import annotations

import atexit
import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import suppress
from email.message import EmailMessage
from email.policy import SMTP
from html import escape
from pathlib import Path
from typing import Any

from textual.app import App

from ..core import clean

KEPT = 120.0
"""Seconds for which the file is there for the other program: a slow one takes a while to start."""


def letter(to: str | None, subject: str = "", body: str = "") -> bytes:
    """The draft as RFC 5322 has it; `X-Unsent` tells mail programs to open it for writing. Lines end with CRLF."""
    found = EmailMessage(policy=SMTP)
    found["X-Unsent"] = "1"
    if to:
        with suppress(ValueError, IndexError):  # what is no address is left out
            found["To"] = clean.line(to)
    found["Subject"] = clean.line(subject)
    found.set_content(body)
    return found.as_bytes()


def opener() -> list[str] | None:
    """The command that opens a file with its program; None when there is none, or no screen to open it on."""
    if sys.platform == "darwin":
        return ["open"]
    if sys.platform == "win32":
        return ["explorer"]
    shown = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    found = shutil.which("xdg-open") if shown else None
    return [found] if found else None


def page_to(address: str) -> bytes:
    """A page that goes on to an address (`https:`, `tel:`) at once, and does not tell where one came from."""
    there = escape(address, quote=True)
    return (
        '<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer"><title>pipeline-tui</title>'
        f'<meta http-equiv="refresh" content="0; url={there}"><p><a href="{there}">{there}</a></p>\n'
    ).encode()


def open_letter(app: App[Any], raw: bytes) -> bool:
    """Opens a draft with the system's mail program; False when that cannot be done here."""
    return _hand_over(app, "draft.eml", raw)


def open_way(app: App[Any], address: str) -> bool:
    """Opens a link or a number with the system's browser; False when that cannot be done here."""
    return _hand_over(app, "open.html", page_to(address))


def _hand_over(app: App[Any], name: str, raw: bytes) -> bool:
    command = opener()
    if command is None:
        return False
    try:
        folder = Path(tempfile.mkdtemp(prefix="pipeline-tui-"))  # 0700
        file = folder / name
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
            out.write(raw)
    except OSError:
        return False
    atexit.register(_remove, folder)
    app.set_timer(KEPT, lambda: _remove(folder))
    try:
        quiet = subprocess.DEVNULL
        subprocess.Popen([*command, os.fspath(file)], stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True)
    except OSError:
        _remove(folder)
        return False
    return True


def _remove(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
