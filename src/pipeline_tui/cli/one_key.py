"""A question in the terminal that one key answers; keys typed ahead count."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from ..core import clean
from .out import tell

if TYPE_CHECKING:
    import asyncio


def at_terminal() -> bool:
    """Whether there is somebody to ask: keys come in and a question can be seen."""
    return sys.stdin.isatty() and sys.stdout.isatty()


SETTLE = 0.35
"""Seconds in which nothing may follow a key that counts alone."""


def one_key(
    question: str, options: Sequence[tuple[str, str]], leave: str = "Esc for none of these", *, alone: bool = False
) -> str | None:
    """Asks, shows each option with its key, and gives the key that was pressed; None for Escape, which `leave` names.

    With `alone` a key counts once nothing has followed it for `SETTLE` seconds, or Enter has: who types words there
    ("1 April") answers nothing. Raises KeyboardInterrupt for Ctrl-C. Other keys do nothing. What was asked and answered
    stays on the terminal.
    """
    from prompt_toolkit.application import Application
    from prompt_toolkit.key_binding import KeyBindings
    from prompt_toolkit.key_binding.key_processor import KeyPressEvent
    from prompt_toolkit.keys import Keys
    from prompt_toolkit.layout.containers import Window
    from prompt_toolkit.layout.controls import FormattedTextControl
    from prompt_toolkit.layout.layout import Layout
    from prompt_toolkit.output import create_output

    lines = [question, *(f"  {key}  {words}" for key, words in options)]
    text = "\n".join(clean.line(line) if at == 0 else f"  {clean.line(line)}" for at, line in enumerate(lines))
    keys = KeyBindings()

    burst = _Burst([key for key, _ in options], lambda key: app.exit(result=key))

    def press(event: KeyPressEvent) -> None:
        if alone:
            burst.press(event.data)
        else:
            event.app.exit(result=event.data)

    for key in (Keys.Any,) if alone else dict(options):
        keys.add(key)(press)

    @keys.add("enter")
    def _enter(event: KeyPressEvent) -> None:
        burst.settle()

    @keys.add("escape")
    def _leave(event: KeyPressEvent) -> None:
        burst.stop()
        event.app.exit(result=None)

    @keys.add("c-c")
    @keys.add("<sigint>")
    def _stop(event: KeyPressEvent) -> None:
        burst.stop()
        event.app.exit(exception=KeyboardInterrupt())

    window = Window(FormattedTextControl(f"{text}\n  one key, {leave}"), wrap_lines=True)
    # standard output may be a file that is to hold the answer alone
    app: Application[str | None] = Application(
        Layout(window), key_bindings=keys, erase_when_done=True, output=create_output(sys.stderr)
    )
    app.ttimeoutlen = app.timeoutlen = 0.1
    pressed = app.run()
    tell(f"{question} {dict(options).get(pressed or '', 'none of these')}")
    return pressed


class _Burst:
    """Keys that come one right after the other: one alone answers (a slip before it does no harm), a word does not."""

    def __init__(self, known: Sequence[str], take: Callable[[str], None]) -> None:
        self._known, self._take = known, take
        self._typed = ""
        self._timer: asyncio.TimerHandle | None = None

    def press(self, key: str) -> None:
        """One more key."""
        self.stop()
        self._typed += key
        import asyncio

        self._timer = asyncio.get_running_loop().call_later(SETTLE, self.settle)

    def settle(self) -> None:
        """Takes what was typed for an answer if it is one, and else forgets it."""
        self.stop()
        typed, self._typed = self._typed, ""
        if len(typed) == 2 and typed[0] not in self._known:
            typed = typed[1]
        if typed in self._known:
            self._take(typed)

    def stop(self) -> None:
        """Nothing that was typed answers any more by itself."""
        if self._timer is not None:
            self._timer.cancel()
