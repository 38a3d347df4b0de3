"""Takes out of a quick-log line what is never a date: addresses, phone numbers, pay, references, durations."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .quicklog_minutes import durations

_MAIL = re.compile(r"\S+@\S+\.\w+|https?://\S+|www\.\S+")
_PHONE = re.compile(r"(?<![\w/])\+?\(?\d[\d\s().-]{5,}\d(?![\w/])")
_DATE_LIKE = re.compile(
    r"20\d\d-\d\d?-\d\d?|\d\d?\.\d\d?\.(?:\d\d|\d{4})?|\d\d?-\d\d?-20\d\d|\d\d?\s*-\s*\d\d?|\d\d? 20\d\d"
    r"|\d\d?\.\s*-\s*\d\d?\.\d\d?\.?"
)
_NUMBERS = re.compile(
    r"[$£€]\s*\d[\d.,]*\s*(?:-\s*[$£€]?\d[\d.,]*)?\s*[km]?\b|\d[\d.,]*\s*-?\s*\d*\s*k\b|\d[\d.,]*\s*(?:€|£|lpa"
    r"|lakhs?|lacs?|crores?|gpa|eur"
    r"|usd|gbp|chf|dollars|euros?|%|percent)"
    r"|\d+(?:[.,]\d+)?\s*/\s*(?:hr|h|hour|day|month|mo|yr|year)\b|\d[\d.,]*\s*(?:per|an|a) (?:hour|hr|h|day|month|year"
    r"|week|annum)\b"
    r"|#\s*[\w/-]+|\b(?:ref|req|(?<!the )job|reqs?|requisition|id|ticket|case|room|rm|ext|gate|suite|floor|version"
    r"|ver|v"
    r"|python|java|vacancy|posting)"
    r"\.?\s*(?:id|no|nr|number|code|ref)?\.?\s*[:#]?\s*(?:[a-z]{0,4}-?\d[\w./-]*)(?!\s*(?:pm|am)\b)|\b(?:r|jr|req"
    r"|job|ref)-?\d{3,}[\w-]*"
    r"|(?<![\d/])\d{1,3} ?/ ?\d{1,3}(?= (?:(?:of|coding|test|technical) )?(?:solved|correct|right|tasks?|questions?"
    r"|qs|problems"
    r"|puzzles|exercises|stars|points|marks|pts|modules|challenges|votes|answers|references|refs|referees|docs"
    r"|documents|forms|approvals|signatures|sign-?offs|tests?(?! w)|test cases|katas?|assessors"
    r"|panell?ists|panel members|people|interviewers|stages|slots|of (?:the|them|my)|finished|on the test|score)\b)"
    r"|\b(?:scored?|scoring|rated|rating|grade[ds]?|marks?)(?: me| it| about| around| was| of"
    r"|:)* \d{1,3} ?/ ?\d{1,3}\b"
    r"|(?<![\d/])\d{1,2} ?/ ?(?:10|20|25|30|40|50|100)\b(?= (?:in (?:the|my|that)|on (?:the|my)|for (?:the|my)|right"
    r"|overall))"
    r"|\b(?:code|pin|passcode|box|unit|flat|apt|plot|bay|dock|desk|section|clause|postcode)[ :#]+\d+[./-]\d[\w./-]*"
    r"|\b\d{1,3}(?:[.,]\d{3})+\b|\b\d+(?:\.\d+)?\s*(?:hours?|hrs?|h|days?) (?:a|per) week\b|\bx\s?\d+\b"
    r"|\b\d\s?x\b|(?<![\w/.:-])\d+(?=\s*(?:people|interviews?|managers|e-?mails|calls|rounds|questions|references"
    r"|candidates?|offers?|miles|km|tries|attempts|assessors|panell?ists)\b)"
    r"|\b\d+(?:\.\d+)?[- ]?(?:hour|day|week|month|year)s?[- ](?:notice|contract|probation|old|experience"
    r"|assignment|commute|drive)\b"
)
_PAY = re.compile(r"[$£€]|k\s*$|eur|usd|gbp|chf|dollar")
"""What of these is money."""
_PAY_AT_ALL = re.compile(r"[$£€]|\d ?k\b|\d ?(?:eur|usd|gbp|chf|dollar)")
_RATE = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|several|(?:\d(?:st|nd|rd|th)|second|third|fourth|fifth)"
    r"(?=[^.;]*(?:\b(?:this time|so far|already|now|felt|went|was|were|done|mins?)\b))) (?:\w+ )?(?:interviews?"
    r"|rounds?|calls?|chats?"
    r"|e-?mails?|voice ?mails?|messages?|meetings?|conversations?|tries|attempts|panels?|talks)"
    r"(?P<span> (?:in|within|over) (?:the (?:last|past|space of) )?(?:\d+|an?|one|two|three|four|five|six|seven|ten)"
    r" (?:business |working )?(?:days?|weeks?|months?))\b"
)
"""How fast it went, which is no date: "four interviews in five days"."""
_COUNT = re.compile(r"\bx\s?(\d{1,2})\b|\b(\d{1,2})\s?x\b|\b(twice|three times|two times|four times|(\d) times)")


def blank(low: str, spans: Sequence[tuple[int, int]]) -> str:
    """The line with these (start, end) stretches turned into spaces; its length stays."""
    for start, end in spans:
        low = low[:start] + " " * (end - start) + low[end:]
    return low


def scrubbed(low: str, text: str = "") -> tuple[str, int | None]:
    """The line without addresses, phone numbers, pay, references and durations, and the minutes it states."""
    low = blank(low, [m.span() for m in _MAIL.finditer(low)])
    phones = [m for m in _PHONE.finditer(low) if sum(c.isdigit() for c in m[0]) >= 7]
    low = blank(low, [m.span() for m in phones if not _DATE_LIKE.search(m[0])])
    low = blank(low, [m.span("span") for m in _RATE.finditer(low)])
    low = blank(low, [m.span() for m in _NUMBERS.finditer(low)])
    told = durations(low, text)
    return blank(low, [span for span, _ in told]), told[0][1] if told else None


def with_pay(bare: str, low: str) -> str:
    """The line `bare`, blanked in part, with pay that stands in `low` marked "£££" again: an offer is known by it."""
    if not _PAY_AT_ALL.search(low):
        return bare
    for start, end in [m.span() for m in _NUMBERS.finditer(low) if _PAY.search(m[0])]:
        if bare[start:end].isspace():
            bare = f"{bare[:start]}{'£' * (end - start)}{bare[end:]}"
    return bare


def attempts(low: str) -> int | None:
    """How often somebody was tried: 3 in "NA x3", 2 in "tried twice", None if not said."""
    m = _COUNT.search(low)
    if not m:
        return None
    words = {"twice": 2, "two times": 2, "three times": 3, "four times": 4}
    return int(m[1] or m[2] or m[4] or words.get(m[3], 0)) or None
