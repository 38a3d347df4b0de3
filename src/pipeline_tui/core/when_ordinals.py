"""Which "19th" is a day of the month, and which one counts something: told by the words on both its sides."""

from __future__ import annotations

import re

DAY = r"(?:3[01]|[12]\d|0?[1-9])(?!\d)"
TH = r"(?:st|nd|rd|th)"

_ORDINAL = re.compile(rf"(the\s+)?(?:{DAY}{TH}?(?:-|\s+to\s+(?:the\s+)?))?({DAY}){TH}(?!\w)")
_AFTER_ORDINAL = re.compile(
    r"\s*(?:$|[.,;:!?()\-@&+\d]|w/|(?:at|am|pm|by|and|or|not|instead|to|w/|with|for|in|re|if|is|she|he"
    r"|they|i|unless|when|because|confirmed|booked|agreed|fixed|works|suits|it|morning"
    r"|afternoon|evening|noon|onwards?|latest|so|then|please|pls|from|will|about|via|on|next|this"
    r"|was|has|got|now|off|cancell?ed|called|postponed|moved|pushed|delayed|scrapped|chase|ring|ask|nudge|ping|check|remind|follow|try|contact)\b)"
)
_BEFORE_ORDINAL = re.compile(
    r"(?:\b(?:on|by|until|till|til|from|before|after|for|around|about|since|of|w/c|wc)\s+|[~(]\s*)$"
)
_VERB_ORDINAL = re.compile(  # what a bare "19th" may follow; up to the fifth it may be the fifth time
    r"\b(?:call|ring|try|chase|again|back|bk|meeting|mtg|due|deadline|hols?|is|meets|sits|interview|intvw?|panel"
    r"|onsite"
    r"|appt|starts|ends|thru|through|eta|f/?u|cb|follow[- ]?up|f/up|confirmed|booked|moved|dated|email|wants|proposes"
    r"|suggested|offered|free)\s+$"
)
_LAST = re.compile(r"\s*(?:$|[.,;!)])")
_THEN_DO = re.compile(r"\s*(?::|[,-]*\s*(?:chase|ring|ask|nudge|ping|check|remind|follow|contact)\b)")
"""Behind a day of the month that begins a line: "16th: ring Ann"."""
_IN_A_ROW = re.compile(r"\b(?:my|his|her|their|our|an?|came|ranked|placed|finished|was|number|nr|for)\s+$|[(\d]\s*$")
"""In front of an ordinal that counts something: "my 23rd"."""
_SETTLED = re.compile(r" (?:is |now |all |it is )*(?:confirmed|booked|agreed|fixed|works|suits)\b")
"""Behind a day of the month that begins a line: "24th confirmed"."""


def day_of_month(low: str, at: int, *, sure: bool) -> re.Match[str] | None:
    """The ordinal at `at` of a lower-case line if it is a day of the month, its number as group 2.

    `sure` is whether something else tells so already: a weekday beside it, or that there is nothing but it.
    """
    m = _ORDINAL.match(low, at)
    if not m or not (_AFTER_ORDINAL.match(low, m.end()) or (sure and int(m[2]) > 5)):
        return None
    before, number = low[max(0, at - 14) : at], int(m[2])
    if number <= 5 and before.endswith("("):
        return None
    if sure or m[1] or _BEFORE_ORDINAL.search(before):
        return m
    if not low[:at].strip():
        alone = number > 5 and (_LAST.match(low, m.end()) or _THEN_DO.match(low, m.end()))
        return m if alone or _SETTLED.match(low, m.end()) else None
    last = _LAST.match(low, m.end()) and not _IN_A_ROW.search(before)
    return m if number > 5 and (_VERB_ORDINAL.search(before) or last) else None
