"""The user's own editor on a text: $VISUAL or $EDITOR, in the terminal the program gives back while it runs.

The text lies in a file that only the user can read, in the program's own folder, and is removed afterwards. When the
editor fails or is killed, what it left is handed back with a sentence; when the program itself was killed meanwhile,
the file stays and is found the next time.
"""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from textual.app import App, SuspendNotSupported

from ..core.errors import BadInput, NotSaved, Trouble
from .terminal import lent

_USUAL = ("sensible-editor", "nano", "vim", "vi", "emacs")


def command(env: Mapping[str, str]) -> list[str]:
    """The editor's command: $VISUAL, else $EDITOR, else a usual one that is installed.

    Raises BadInput, saying what would work, when there is none or what is set cannot be found.
    """
    for name in ("VISUAL", "EDITOR"):
        if wanted := env.get(name, "").strip():
            try:
                words = shlex.split(wanted)
            except ValueError:
                words = []
            if words and shutil.which(words[0], path=env.get("PATH")):
                return words
            raise BadInput(
                f"${name} is “{wanted}”, and that cannot be started. Set it to an editor that is installed, like nano; "
                "meanwhile notes can be written here. They are as they were."
            )
    found = next((name for name in _USUAL if shutil.which(name, path=env.get("PATH"))), None)
    if found is None:
        raise BadInput("No editor was found. Set $VISUAL or $EDITOR to one; meanwhile notes can be written here.")
    return [found]


def leftover(name: str, folder: Path) -> str | None:
    """What an earlier editor left under this name when the program was killed; None when there is nothing."""
    try:
        return (folder / _file(name)).read_bytes().decode("utf-8", "replace")
    except OSError:
        return None


def forget(name: str, folder: Path) -> None:
    """Removes what an earlier editor left."""
    with suppress(OSError):
        (folder / _file(name)).unlink()


def edit(app: App[Any], text: str, name: str, folder: Path) -> tuple[str, str]:
    """The text as the editor left it, and a sentence when the editor did not end well (empty when it did).

    `name` tells the file apart (an id); `folder` is the program's own. Raises Trouble when no editor can be started or
    the file cannot be written; the text is then as it was.
    """
    words = command(os.environ)
    path = folder / _file(name)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            os.fchmod(file.fileno(), 0o600)
            file.write(text.encode("utf-8", "replace"))
    except OSError:
        raise NotSaved(
            "The text could not be handed to the editor: its file cannot be written. It is as it was."
        ) from None
    try:
        with _given_back(app), _deaf_to_interrupts():
            code = subprocess.run([*words, os.fspath(path)], check=False).returncode
    except SuspendNotSupported:
        forget(name, folder)
        raise Trouble("This terminal cannot be handed to an editor; notes can be written here instead.") from None
    except OSError:
        forget(name, folder)
        raise BadInput(
            f"“{words[0]}” could not be started; set $EDITOR to another editor. Nothing was changed."
        ) from None
    left = leftover(name, folder)
    forget(name, folder)
    if left is None:
        return text, "The editor took its file away, so there is nothing to read; your words are as they were before."
    if code:
        how = f"was ended by signal {-code}" if code < 0 else f"ended with error {code}"
        return left, f"The editor {how}. What it had saved is here and not yet in the lead; Ctrl+S saves it."
    return left, ""


def _file(name: str) -> str:
    return f"notes-{''.join(c for c in name if c.isalnum() or c == '-')}.md"


@contextmanager
def _given_back(app: App[Any]) -> Iterator[None]:
    with lent(), app.suspend():
        yield


@contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    """Ctrl+C belongs to the editor meanwhile: the child gets it back as usual, this program hears it and goes on."""
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
