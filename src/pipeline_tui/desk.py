"""What the program works with on one file: its store, the user's settings, the tables, the clock, each handed in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .calendars import Calendars
    from .core.scripts import Scripts
    from .core.tables import Rulebook
    from .settings import Settings
    from .settings_file import SettingsKeeper
    from .store.card_index import CardIndex
    from .store.store import Store


@dataclass(slots=True)
class Desk:
    """What a Pipeline works with."""

    store: Store
    book: Callable[[], Rulebook]
    settings: Settings
    calendars: Callable[[], Calendars]
    home: dt.tzinfo | None
    """The user's zone; None is the computer's."""
    today: Callable[[], dt.date]
    now: Callable[[], dt.datetime]
    templates: Callable[[], Scripts]
    index: Callable[[], CardIndex]
    """Opens the index of cards that the board reads."""
    keeper: SettingsKeeper
    renew: Callable[[Settings, str], Desk]
    """The desk with other settings; the second argument names the one that was changed."""
    date_order: str = "mdy"
