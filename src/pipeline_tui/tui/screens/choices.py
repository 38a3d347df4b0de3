"""What a lead can be moved to and how it can end, each with its letter."""

from __future__ import annotations

from .pick import Choice

MOVES = (
    Choice("p", "prospect", "prospect"),
    Choice("a", "applied", "applied"),
    Choice("i", "interviewed", "interviewed"),
    Choice("w", "waiting on requisition", "waiting_req"),
    Choice("o", "offer", "offer"),
    Choice("c", "closed …", "closed"),
)
ENDINGS = (
    Choice("r", "rejected: they said no", "rejected"),
    Choice("w", "withdrawn: I stepped back", "withdrawn"),
    Choice("s", "silent: no word for long", "silent"),
    Choice("f", "role closed: filled or called off", "role_closed"),
    Choice("n", "not pursued", "not_pursued"),
    Choice("d", "declined: I said no to an offer", "declined"),
    Choice("a", "accepted", "accepted"),
)
