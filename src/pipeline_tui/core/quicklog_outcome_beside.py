"""Words of a quick-log line that only look like an outcome: whether one is told beside them."""

from __future__ import annotations

from . import lexicon_around as around
from .quicklog_tags import BY_TAG


def wants_a_call(low: str) -> bool:
    """Whether a call is wanted, and not something to be sent or a call of theirs: "told me to email her my CV"."""
    sends = around.NO_CALL_BACK
    return not sends.search(low) or BY_TAG["asked_to_call_back"].search(sends.sub(" ", low)) is not None


def beside_own_card(tag: str, low: str) -> bool:
    """Whether a tag is told beside somebody's own card."""
    return BY_TAG[tag].search(around.OWN_CARD.sub(" ", low)) is not None


def only_got_through(low: str) -> bool:
    """Whether I came through on the line and to no later round: "rang Ann, got through"."""
    return bool(around.GOT_THROUGH.search(low)) and not any(
        BY_TAG[tag].search(around.GOT_THROUGH.sub(" ", low)) for tag in ("next_round", "later_round")
    )
