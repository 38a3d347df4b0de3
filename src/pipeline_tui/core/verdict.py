"""What the rulebook says of one lead on one day, and the card the board shows for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from .model import NOTHING

STALLED = frozenset({"stalled", "fading"})
"""Flags that the stalled filter keeps."""

NEEDS_ME = frozenset({"urgent", "overdue", "due", "stalled", "fading"})
"""Flags that put a lead on the needs-me list."""

NEVER_SNOOZED = frozenset({"O1", "O2", "Y1", "Y2", "X1"})
"""Rules that a snooze must not hide (RULEBOOK section 14.4)."""


_set = object.__setattr__
_SAID = ("reason", "clears", "state", "until", "signals", "courtesy")

Said = tuple[str, str, str, date | None, tuple[str, ...], Mapping[str, tuple[str, ...]]]
"""What is told of a verdict and decides nothing, in the order of `_SAID`."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The first rule of the table that matched, with its words filled in."""

    rule: str
    """Rule id, "S-INT"."""
    flag: str
    """closed, quiet, due, overdue, stalled, urgent or fading."""
    severity: int
    """0 none, 1 low, 2 medium, 3 high, 4 critical."""
    action: str
    """What to do: "status_after_interview", "wait", "none"; names an entry of the scripts."""
    recipient: tuple[str, ...]
    """Contact keys; empty when nobody."""
    channel: str | None
    """call, email, linkedin, text, letter, research, or None."""
    due: date | None
    """The day to act on; for quiet rules the next day on which something would change."""
    reason: str
    """Why, with this lead's numbers and names: plain text, a whole sentence."""
    clears: str
    """What makes the flag go away: plain text, one short sentence; empty for quiet and closed."""
    state: str
    """The card's one line, without its glyph: "silent 9bd · call Halden"."""
    signals: tuple[str, ...] = ()
    """interval_stable, interval_growing, put_off, pace_break, req_slow, req_stuck, repeat_slip."""
    courtesy: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: NOTHING)
    """late_thank_you and update_referrer, each with contact keys."""
    since: date | None = None
    """First day on which the rule could have fired; the needs-me list puts the oldest first."""
    until: date | None = None
    """Next day on which the verdict may differ if nothing is logged; None is never."""
    say: Callable[[], Said] | None = field(default=None, repr=False, compare=False)
    """Makes what is told when the first of it is asked for: most verdicts are only sorted."""

    @classmethod
    def unsaid(cls, say: Callable[[], Said], **decided: Any) -> Verdict:
        """A verdict that tells what `say` makes when it is asked for it; `decided` has the other fields."""
        verdict = object.__new__(cls)
        for name, value in decided.items():
            _set(verdict, name, value)
        _set(verdict, "say", say)
        return verdict

    def __getattr__(self, name: str) -> Any:
        # reached only for a field that was never set
        if name not in _SAID:
            raise AttributeError(name)
        say = self.say
        if say is None:
            raise AttributeError(name)
        for one, words in zip(_SAID, say(), strict=True):
            _set(self, one, words)
        _set(self, "say", None)
        return object.__getattribute__(self, name)


@dataclass(frozen=True, slots=True)
class Script:
    """What to say, filled with the lead's own facts; a part that the action does not have is None."""

    live: str | None = None
    """Words for a conversation; ends in an open question that sets the next date."""
    voicemail: str | None = None
    subject: str | None = None
    body: str | None = None
    prompt: str | None = None
    """A question to the user where no message is called for (log_interview, close_or_park)."""
    checklist: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OtherOffer:
    """An offer held elsewhere, as the rules of this lead see it."""

    company: str
    received: date
    deadline: date
    noted: bool = False
    """It stands on this lead itself (`context.other_offers` of an imported line), not on a lead of its own."""
