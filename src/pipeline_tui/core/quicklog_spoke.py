"""Whether the other side said something in what a quick-log line tells, and the stage an outcome hints at."""

from __future__ import annotations

import re

from .quicklog_kind import Deed

_CONVERSED = re.compile(
    r"\b(?:spoke|spk|spoken|talked|chatted|got through|reached|said|says|told|asked|asks|wants|he'?s|she'?s"
    r"|they'?re|got \w+ on the phone|(?<!for a )(?<!to )chat|got thru|(?:got|gotten) a?hold of|answered|thinks"
    r"|suggests?|mentioned|confirmed"
    r"|promised|agreed|explained|picked up|picked my brains?|heard me out|filled me in|still)\b"
    r"|\b(?:caught|catch) (?:him|her|them|[a-z]+) (?:on|between|before|in)\b"
    r"|\b(?=(?:he|she|they) )(?<!when )(?<!if )(?<!until )(?<!till )(?<!before )(?<!after )(?<!once )(?<!see "
    r")(?<!hope )\b(?:he|she|they) "
    r"(?!never|does|did|do\b|is\b"
    r"|was|were|are\b|has|have|had|not|may|might|should|will|would|can|could|go\b|goes|went)[a-z]{3,}"
    r"|\b(?:he|she|they) (?:was|were|is|are|sounded|seemed) (?!out|in\b|away|off|not|busy|driving|on\b|at\b|there"
    r"|gone|never|tied|unavail"
    r"|about|abroad|sick|ill\b|with\b|away)[a-z]{3,}"
)
_SAYS = re.compile(
    r"\b(?:says?|said|asked|asks|wants|told me|thinks|suggests?|suggested|expects|confirmed|confirms|moved"
    r"|promised|mentioned|reckons)\b"
    r"|^\W*[\w .()-]{2,30}: |\bper (?:hr|\w+)\b"
)
_OUT_ONLY = ("left_message", "no_answer")
_HINTS = {
    "offer": "offer", "rejected": "closed:rejected", "declined": "closed:declined", "withdrew": "closed:withdrawn",
    "role_closed": "closed:role_closed", "req_not_open": "waiting_req", "on_hold": "waiting_req",
    "hiring_freeze": "waiting_req",
}  # fmt: skip
_NOT_HELD = re.compile(
    r"\b(?:call|chat|zoom|conversation)\b[^.;,]{0,15}\b(?:cancel+ed|called off|postponed|moved|rescheduled|off)\b"
    r"|\b(?:cancel+ed|called off|postponed|moved|rescheduled)\b[^.;,]{0,15}\b(?:call|chat|zoom)\b"
)
"""A call that did not take place."""


def they_spoke(kind: str, deed: Deed | None, outcome: str | None, low: str, *, named: bool) -> bool:
    """Whether the other side said something in this event."""
    if kind in ("email_in", "meeting") or (deed and deed.direction == "in" and kind in ("message", "voicemail")):
        return True
    if kind == "interview":
        return True
    if kind == "call" and deed:
        if outcome in ("missed", "no_show", "ooo", *_OUT_ONLY) or (outcome is None and _NOT_HELD.search(low)):
            return False
        if deed.direction == "out":
            return bool(
                _CONVERSED.search(low)
                or outcome not in (None, "asked_to_call_back", "no_news", "ooo")
                or "asked me" in low
            )
        return True
    return kind == "note" and named and bool(_SAYS.search(low))


_LATER_ROUND = re.compile(
    r"\b(?:second|2nd|third|3rd|fourth|4th|final|next|last) (?:round|interview|stage|iview|intvw?)\b"
)


def stage_hint(kind: str, outcome: str | None, planned: bool, low: str = "") -> str | None:
    """The stage an outcome suggests ("offer", "closed:rejected"), or None; a later round says that one was held."""
    if outcome in _HINTS:
        return _HINTS[outcome]
    if outcome in ("scheduled", "next_round") and _LATER_ROUND.search(low):
        return "interviewed"
    return "interviewed" if kind == "interview" and not planned and outcome not in ("no_show", "scheduled") else None
