"""A trouble that no screen expected becomes a toast, and the program lives on.

Textual ends the message loop of a screen whose handler raised. A file that cannot be read or written at this moment is
no reason for that: the sentence is shown, what was typed stays where it is, and the next key works.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from textual import events
from textual.app import App
from textual.message import Message
from textual.screen import Screen

from ..core.errors import Trouble

_FIRST = (events.Load, events.Compose, events.Mount)
"""A screen that could not be built has nothing to live on: there the program ends, with the sentence."""

Dispatch = Callable[[Message], Awaitable[None]]


async def telling(app: App[Any], dispatch: Dispatch, message: Message) -> None:
    """Hands a message on; a Trouble on the way is told in a toast."""
    try:
        await dispatch(message)
    except Trouble as trouble:
        if isinstance(message, _FIRST):
            raise
        app.clear_notifications()
        app.notify(str(trouble), severity="error", timeout=10, markup=False)


def watch(app: App[Any], screen: Screen[Any]) -> None:
    """Lets every message of this screen go through `telling`; to be called before it is shown."""
    if "_dispatch_message" in vars(screen):
        return  # it was shown before
    dispatch: Dispatch = screen._dispatch_message

    async def told(message: Message) -> None:
        await telling(app, dispatch, message)

    screen._dispatch_message = told  # type: ignore[method-assign]
