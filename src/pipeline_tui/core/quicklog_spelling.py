"""Slips of hurried fingers: two letters swapped, a letter doubled, an initial's full stop.

Every repair keeps the line as long as it was, so that places in it stay places in the line as typed. Only words that
the grammar lives on are repaired; a name is never touched.
"""

from __future__ import annotations

import re

from .when_slips import SLIPS


def _words(block: str) -> frozenset[str]:
    return frozenset(block.split())


_KEY = _words(
    """
    called spoke spoken talked phoned emailed texted messaged thanked tried replied answered answer voicemail message
    interview interviewed recruiter reached rejected rejection offer offered declined scheduled booked confirmed
    waiting budget headcount approved approval decision follow followed again check tomorrow yesterday today monday
    tuesday wednesday thursday friday weeks month months with they back still left next from email phone screen
    """
)
_PLAIN = frozenset(("form", "tired", "trial"))
"""Words of their own that look like slips of others."""
_WORD = re.compile(r"(?<![\w'@.-])[a-z]{4,12}(?![\w'@-])")
_VOICE = re.compile(r"\bvoice-(?=mail|message|msg|note)")
_YESTERDAY = re.compile(r"\by(?:e?st?e?r?d[ae]?y|e?sterdy|esteday|stdy)\b(?<!yesterday)")
"""What is left of the word when vowels are saved: "ystrdy"."""
_FROM = re.compile(
    r"\b(?:vm|dm|sms|e?-?mail|inmail|voice ?mail|msg|message|text|whatsapp|call|call ?back|back|reply|word|note"
    r"|news|heard"
    r"|hear) form(?= [a-z])"
)
_SOMEBODY = re.compile(r" (?:the|their|my|hr|recruiter|hiring)\b")
"""The slip of "from" in front of somebody: "text form Dana"."""
_WITH = re.compile(r"\bw\.(?= \w)")
_SHORTENED = re.compile(
    r"\b(mr|mrs|ms|dr|prof|assoc|st|pres|supt|appt|intv|intvw|mgr|mngr|approx|dept|tel|sched|resched|incl|asst|prob"
    r"|def|poss|prelim|govt|rec|temp|perm)"
    r"\.(?=\s+[a-z\d(])"
)
"""A word cut short by a full stop that ends no sentence."""
_DAY_S = re.compile(r"(?<=day)s(?= (?:panel|interview|call|chat|meeting|screen|round|coffee|lunch|zoom|session)\b)")
"""A weekday that owns what follows, without its apostrophe: "thursdays panel"."""
_INITIAL = re.compile(r"(?<![\w.])(?:[A-Z]\.)+(?=\s)")


def _all_slips() -> dict[str, str]:
    """Every slip of a word of `_KEY`, with the word as long as the slip is."""
    slips: dict[str, str] = {}
    for word in sorted(_KEY | {"try", "call", "ring"}):
        for at in range(len(word)):
            slips.setdefault(word[: at + 1] + word[at:], f"{word} ")
            if at and word in _KEY:
                slips[word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]] = word
    return SLIPS | {slip: word for slip, word in slips.items() if slip not in _KEY | _PLAIN}


_SLIPS = _all_slips()


def spelled(low: str, text: str) -> str:
    """The lower-case line `low` with slips repaired and the full stops of initials blanked; `text` is it as typed."""
    if "." in low:
        low = _WITH.sub("w/", _SHORTENED.sub(r"\1 ", low))
        if len(low) == len(text):
            for m in _INITIAL.finditer(text):
                low = f"{low[: m.end() - 1]} {low[m.end() :]}"
    if "-" in low:
        low = _VOICE.sub("voice ", low)
    if " form " in low and len(low) == len(text):
        for m in _FROM.finditer(low):
            if text[m.end() + 1].isupper() or _SOMEBODY.match(low, m.end()):
                low = f"{low[: m.end() - 4]}from{low[m.end() :]}"
    low = _YESTERDAY.sub(lambda m: "yday".ljust(len(m[0])), _DAY_S.sub(" ", low))
    return _WORD.sub(lambda m: _SLIPS.get(m[0], m[0]), low)
