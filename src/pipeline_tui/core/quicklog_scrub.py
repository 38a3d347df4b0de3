"""Takes out of a quick-log line what is never a date: addresses, phone numbers, pay, references, durations."""

from __future__ import annotations

import re
from collections.abc import Sequence

_MAIL = re.compile(r"\S+@\S+\.\w+|https?://\S+|www\.\S+")
_PHONE = re.compile(r"(?<![\w/])\+?\(?\d[\d\s().-]{5,}\d(?![\w/])")
_DATE_LIKE = re.compile(
    r"20\d\d-\d\d?-\d\d?|\d\d?\.\d\d?\.(?:\d\d|\d{4})?|\d\d?-\d\d?-20\d\d|\d\d?\s*-\s*\d\d?|\d\d? 20\d\d"
    r"|\d\d?\.\s*-\s*\d\d?\.\d\d?\.?"
)
_NUMBERS = re.compile(
    r"[$£€]\s*\d[\d.,]*\s*(?:-\s*[$£€]?\d[\d.,]*)?\s*[km]?\b|\d[\d.,]*\s*-?\s*\d*\s*k\b|\d[\d.,]*\s*(?:€|£|eur"
    r"|usd|gbp|chf|dollars|euros?|%|percent)"
    r"|\d+(?:[.,]\d+)?\s*/\s*(?:hr|h|hour|day|month|mo|yr|year)\b|\d[\d.,]*\s*(?:per|an|a) (?:hour|day|month|year"
    r"|week|annum)\b"
    r"|#\s*[\w/-]+|\b(?:ref|req|job|reqs?|requisition|id|ticket|case|room|rm|ext|gate|suite|floor|version|ver|v"
    r"|python|java|vacancy|posting)"
    r"\.?\s*(?:id|no|nr|number|code|ref)?\.?\s*[:#]?\s*(?:[a-z]{0,4}-?\d[\w./-]*)(?!\s*(?:pm|am)\b)|\b(?:r|jr|req"
    r"|job|ref)-?\d{3,}[\w-]*"
    r"|(?<![\d/])\d{1,3} ?/ ?\d{1,3}(?= (?:(?:of|coding|test|technical) )?(?:solved|correct|right|tasks?|questions?"
    r"|qs|problems"
    r"|puzzles|exercises|stars|points|marks|pts|modules|challenges|votes|answers|references|refs|referees|docs"
    r"|documents|forms|approvals|signatures|sign-?offs|tests?(?! w)|test cases|katas?"
    r"|assessors"
    r"|panell?ists|panel members|people|interviewers|stages|slots|of (?:the|them|my)|finished|on the test|score)\b)"
    r"|\b(?:scored?|scoring|rated|rating|grade[ds]?|marks?)(?: me| it| about| around| was| of"
    r"|:)* \d{1,3} ?/ ?\d{1,3}\b"
    r"|\b\d{1,3}(?:[.,]\d{3})+\b|\b\d+(?:\.\d+)?\s*(?:hours?|hrs?|h|days?) (?:a|per) week\b|\bx\s?\d+\b"
    r"|\b\d\s?x\b|(?<![\w/.:-])\d+(?=\s*(?:people|interviews?|managers|e-?mails|calls|rounds|questions|references"
    r"|candidates?|offers?|miles|km|tries|attempts|assessors|panell?ists)\b)"
    r"|\b\d+(?:\.\d+)?[- ]?(?:hour|day|week|month|year)s?[- ](?:notice|contract|probation|old|experience"
    r"|assignment|commute|drive)\b"
)
_RATE = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|several|(?:\d(?:st|nd|rd|th)|second|third|fourth|fifth)"
    r"(?=[^.;]*(?:\b(?:this time|so far|already|now|felt|went|was|were|done|mins?)\b))) (?:\w+ )?(?:interviews?"
    r"|rounds?|calls?|chats?"
    r"|e-?mails?|voice ?mails?|messages?|meetings?|conversations?|tries|attempts|panels?|talks)"
    r"(?P<span> (?:in|within|over) (?:the (?:last|past|space of) )?(?:\d+|an?|one|two|three|four|five|six|seven|ten)"
    r" (?:business |working )?(?:days?|weeks?|months?))\b"
)
"""How fast it went, which is no date: "four interviews in five days"."""
_MINUTES = re.compile(
    r"(?<![\w.,/:-])(?:(?P<half_hour>1/2\s?(?:an )?(?:hours?|hrs?|h)(?![a-z]))|(?P<h>\d{1,2}(?:[.,]\d+)?|an|one"
    r"|two|three)\s*-?\s*(?:hours?|hrs?|hr|h"
    r"|std\.?)(?![a-z])\.?(?P<half> and a half)?(?:\s*(?:and\s*)?(?P<hm>\d{1,2})\s*(?:m|mins?"
    r"|minutes)?(?![\w/:]|\.\d))?"
    r"|(?P<m>\d{1,3}|(?:ten|fifteen|twenty|thirty|forty|fifty|sixty|ninety)(?:[- ]five)?)\s*-?\s*(?:mins?|minutes?"
    r"|minuten|m)(?![a-z\w/])\.?|(?P<hh>half (?:an )?hour)"
    r"|(?P<q>(?:a )?quarter of an hour)|(?<!')(?P<tick>[1-9]\d)'(?=\s*(?:$|[.,;)]|call|chat|phone|talk|screen"
    r"|interview|intvw?"
    r"|zoom|meeting|with\b|w/|on\b)))"
    r"(?!\s*(?:ago|late|early|from|drive|commute|away|walk|notice|before|after\b|to (?:decide|answer|respond|reply)))"
)
_NOT_MINUTES = re.compile(
    r"\b(?:asked for|asks for|ask for|wants?|requested|in|within|next|last|every|after|until|back in"
    r"|another)\s+(?:about |around |the )*$"
    r"|\b(?:commute|drive|walk|journey|train|bus|bike|cycle|travel|trip)[\s:=]+(?:is |of |about "
    r"|approx |around |takes? )*$"
)
_IT_LASTED = re.compile(
    r"\b(?:cut (?:short|off|out)|ended|over|finished|hung up|dropped|stopped|wrapped(?: up)?|disconnected|done"
    r"|froze|died)"
    r"(?: [\w']+){0,2} after (?:about |around |only |just |barely |the )*$"
    r"|\b(?:solved|finished|completed|did|cracked|passed|done|answered)\b[^.;,]* in (?:about |around |only |just "
    r"|under )*$"
)
"""In front of the time after which it was over: "cut short after 12 min"."""
_DAY_BEFORE = re.compile(r"\b(?:mon|tue|wed|thu|fri|sat|sun|at|um|today|tom|tmrw)\w*\.? $")
"""In front of an hour that is a time of day: "saturday 6 h"."""
_TENS = {
    "five": 5, "ten": 10, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "ninety": 90,
}  # fmt: skip
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
    minutes: int | None = None
    for m in _MINUTES.finditer(low):
        value = _minutes_of(m)
        department = text[m.start() : m.end()].rstrip().endswith("HR") and not text.isupper()
        before = low[: m.start()]
        if value is None or department or (_NOT_MINUTES.search(before) and not _IT_LASTED.search(before)):
            continue
        minutes = value if minutes is None else minutes
        low = blank(low, [m.span()])
    return low, minutes


def _minutes_of(m: re.Match[str]) -> int | None:
    if m["hh"] or m["half_hour"] or m["q"]:
        return 15 if m["q"] else 30
    if m["tick"]:
        return int(m["tick"])
    if m["m"]:
        number = int(m["m"]) if m["m"].isdigit() else sum(_TENS[word] for word in re.split("[- ]", m["m"]))
        short = m[0].rstrip(".").endswith("m") and number < 5
        return None if short else number or None
    clock = _DAY_BEFORE.search(m.string[max(0, m.start() - 14) : m.start()])
    if re.fullmatch(r"\d\d?\s?h", m[0].strip()) and (int(m["h"]) > 6 or clock):
        return None  # "10h" is a clock time where it is not a very long day
    hours = {"an": 1.0, "one": 1.0, "two": 2.0, "three": 3.0}.get(m["h"]) or float(m["h"].replace(",", "."))
    total = round(hours * 60) + (30 if m["half"] else 0) + int(m["hm"] or 0)
    return total if 0 < total <= 720 else None


def attempts(low: str) -> int | None:
    """How often somebody was tried: 3 in "NA x3", 2 in "tried twice", None if not said."""
    m = _COUNT.search(low)
    if not m:
        return None
    words = {"twice": 2, "two times": 2, "three times": 3, "four times": 4}
    return int(m[1] or m[2] or m[4] or words.get(m[3], 0)) or None
