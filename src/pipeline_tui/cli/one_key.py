"""A question in the terminal that one key answers; keys typed ahead count."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from ..core import clean
from .out import tell


def at_terminal() -> bool:
    """Whether there is somebody to ask: keys come in and a question can be seen."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def one_key(question: str, options: Sequence[tuple[str, str]], leave: str = "Esc for none of these") -> str | None:
    """Asks, shows each option with its key, and gives the key that was pressed; None for Escape, which `leave` names.

    Raises KeyboardInterrupt for Ctrl-C. Other keys do nothing. What was asked and answered stays on the terminal.
    """
    from prompt_toolkit.application import Application
    from prompt_toolkit.key_binding import KeyBindings
    from prompt_toolkit.key_binding.key_processor import KeyPressEvent
    from prompt_toolkit.layout.containers import Window
    from prompt_toolkit.layout.controls import FormattedTextControl
    from prompt_toolkit.layout.layout import Layout
    from prompt_toolkit.output import create_output

    lines = [question, *(f"  {key}  {words}" for key, words in options)]
    text = "\n".join(clean.line(line) if at == 0 else f"  {clean.line(line)}" for at, line in enumerate(lines))
    keys = KeyBindings()

    def press(event: KeyPressEvent) -> None:
        event.app.exit(result=event.data)

    for key, _ in options:
        keys.add(key)(press)

    @keys.add("escape")
    def _leave(event: KeyPressEvent) -> None:
        event.app.exit(result=None)

    @keys.add("c-c")
    @keys.add("<sigint>")
    def _stop(event: KeyPressEvent) -> None:
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
