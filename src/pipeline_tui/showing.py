"""What a board or a list shows of a file: the cards a filter keeps, the leads that words name, what may be typed."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from .core.board import Board, lay_out
from .core.model import ROLE_WORDS
from .core.where import EVERY, Where
from .store.card_index import PLACE, Order

if TYPE_CHECKING:
    from .core.cards import Card
    from .core.filters import Filter
    from .core.tables import Rulebook
    from .sitting import Sitting

SIGNS = ":|,;-–—"
"""What people put between a lead and what happened there."""


class Shown:
    """Reads the deck of one file as filters and searches ask for it. `Pipeline.catch_up` comes first."""

    def __init__(self, sitting: Sitting) -> None:
        self._sitting = sitting

    def board(self, kept: Filter | None = None) -> Board:
        """The board as a filter keeps it: counts now, cards when they are looked at."""
        return self._sitting.deck.board(*self._asked(kept))

    def all(self, keep: Callable[[Card], bool] | None = None, sort: str | None = None) -> Board:
        """The same with every card judged and laid out now, for commands; `keep` is the filter."""
        return lay_out(self._sitting.cards(), self._sitting.day, keep, sort)

    def ids(self, kept: Filter | None, stages: Collection[str], start: int = 0, size: int = -1) -> list[str]:
        """Ids of the leads of some stages that a filter keeps; of one stage as its column stands, from `start` on."""
        where, order = self._asked(kept)
        return self._sitting.deck.ids(where, stages, order, start, size)

    def among(
        self, ids: Collection[str], kept: Filter | None = None, stages: Collection[str] | None = None
    ) -> set[str]:
        """Those of the ids that are still on the board and that a filter keeps; `stages` narrows it further."""
        return self._sitting.deck.among(ids, self._asked(kept)[0], stages)

    def needs_now(self, limit: int, kept: Filter | None = None) -> tuple[dict[str, int], list[Card]]:
        """For commands: how many leads need me by flag, and the first `limit` of them, most urgent first.

        Judges what is left, and lets go of the index afterwards, so that a board can have it.
        """
        where, _ = self._asked(kept)
        deck = self._sitting.deck
        while deck.catch_up() and deck.left:
            pass
        found = deck.flags(where), list(deck.board(where).needs[:limit])
        self._sitting.close_deck()
        return found

    def search(self, text: str, limit: int = 30) -> list[Card]:
        """Cards of leads whose company, role or people have these words, or these letters in this order; best first."""
        return self._sitting.deck.search(text, limit)

    def named_first(self, text: str, limit: int = 5) -> tuple[list[Card], str]:
        """The leads that the first words of `text` name by company and role, and the words after those.

        A dash, colon or bar between the two belongs to neither.
        """
        found: list[Card] = []
        words = text.split()
        for size in range(1, len(words) + 1):
            named = words[:size]
            more = self._sitting.deck.search(" ".join(named), limit, loosely=False)
            more = more or self._sitting.deck.search(_without_signs(named), limit, loosely=False)
            if not more:
                return found, " ".join(words[size - 1 :]).lstrip(f"{SIGNS} ") if found else text
            found = more
        return found, ""

    def values(self, field: str) -> list[str]:
        """What the leads hold for a field of the filter language, each once, commonest first; no card is read.

        Fields: company, role, source, tag, with, rule, action, channel; for any other the list is empty.
        """
        held = self._sitting.store.values
        if field in ("company", "role", "source", "tag"):
            return held("lead", "tags" if field == "tag" else field)
        from .core.words import CHANNEL_WORDS

        if field == "with":
            roles = [ROLE_WORDS.get(role, role) for role in held("contact", "role")]
            return list(dict.fromkeys((*roles, *held("contact", "name"))))
        if field == "channel":
            return list(CHANNEL_WORDS)
        return _of_rules(self._sitting.desk.book(), field)

    def _asked(self, kept: Filter | None) -> tuple[Where, Order]:
        """What a filter asks of the deck; the grammar is read when the first filter is."""
        if kept is None:
            return EVERY, PLACE
        from .core.filter_sql import order, where

        day = self._sitting.day
        return where(kept.text, day), order(kept.sort, day) or PLACE


def _without_signs(words: list[str]) -> str:
    return " ".join(bare for word in words if (bare := word.strip(SIGNS)))


def _of_rules(book: Rulebook, field: str) -> list[str]:
    """The rules of the tables, or the actions they ask for; for any other field the list is empty."""
    if field == "rule":
        return list(dict.fromkeys(rule.id for rule in book.rules))
    if field != "action":
        return []
    actions = (*(rule.action for rule in book.rules), *book.stage_actions.values())
    return list(dict.fromkeys(action for action in actions if action not in ("stage_action", "next_attempt")))
