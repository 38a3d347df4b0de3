"""The guard of the date grammar: a phrase that hangs on another one is never read by halves.

"two weeks after Easter" is not two weeks from today, and "a week before the 30th" not the 30th. A phrase with a word
beside it that hangs it on something ("after", "before", "of", "in" in front of a count), which the grammar did not take
into the phrase, is no date: `UNSURE` where that something is a date itself or is dated, else passed over.
"""

from __future__ import annotations

import re
from datetime import timedelta

from .when_base import UNSURE, VAGUE, WEEKDAY, Context, When
from .when_periods import at_position
from .when_rules import Hit

_AFTER = r"(?:after|before|following|past|prior to|ahead of|beyond)"
_LINK = re.compile(rf"(?:'s)?,?\s+(?:(?P<after>{_AFTER})|(?P<of>of)|(?P<in>in)|(?P<from>from))\s+(?=\S)")
_UNIT = rf"(?:days?|weeks?|wks?|fortnights?|weekends?|months?|quarters?|years?|(?:{WEEKDAY}))"
_HANGS = re.compile(
    rf"(?:\b(?:the|an?|one|two|three|four|five|six|first|second|third|last|couple|few|of|\d+"
    rf"|working|business)\s+)*\b(?:{_UNIT}(?:\s+or\s+(?:so|two))?\s+{_AFTER}"
    rf"|(?:end|start|beginning|middle|rest|(?:first|second)\s+half|half|most|\d+(?:st|nd|rd|th))\s+of"
    rf"|half[\s-]?way\s+(?:in|into|through))\s+(?:the\s+)?$"
    rf"|\b(?:the|an?|one|two|three|few|\d+)\s+(?:days?|weeks?|wks?|months?)\s+{_AFTER}\s+[^,;.]*\b(?:on|of"
    rf"|in)\s+(?:the\s+)?$"
)
"""In front of a phrase: what hangs on it ("the day before ...", "end of the ...")."""
_LINKED = re.compile(r" (?:after|before|following|past|to|ahead|beyond|of|in|into|through) ")
"""What every such stretch has in it; looked for first, because most lines have none."""
_UNIT_BEFORE = re.compile(rf"(?:\b(?:the|an?|one|two|three|first|second|third|last|next)\s+)*\b{_UNIT}\s+$")
_NUMBERED_WEEK = re.compile(r"\b(?:week|wk|round|part)\s+$")
_ONCE_OVER = re.compile(r"\bafter\s+(?:the\s+)?$")
_STARTS_AFTER = re.compile(rf"{_AFTER}\b")
_TIME_OF_DAY = re.compile(
    r"(?:the |her |his |their |my |our |an? )?(?:\d{1,2}(?:[:.]\d\d)?(?![\d/]|\s*(?:[-.]\s*\d|st\b|nd\b|rd\b|th\b"
    r"|days?\b|w|months?\b|years?\b|[jfmasond][a-z]{2}))|noon|midday|lunch\w*|work|hours|office hours|school"
    r"|breakfast|dinner|class|shift|stand-?up|meeting|calls?|church|gym|training|five|six|four|three|two|one)\b"
    r"(?! (?:days?|weeks?|months?|years?)\b)"
)
"""What a day's hour is told by: "Thursday after lunch"."""
_BESIDE = re.compile(r"\s+(?:on\s+)?(?:an?\s+)?(?=\S)")
_NUMBER_OF_WEEK = re.compile(r"\s+\d{1,2}(?![\w:/.]|\s*[ap]m\b)")
_SAME_YEAR = re.compile(r"(?:this|the same) year\b|course\b")
_NEXT = re.compile(r"next\b")
_CLAUSE = re.compile(r"[^,;.]*")
_OWN_STRETCH = re.compile(r"\b(?:next|nxt|this|coming|month|q[1-4]|[jfmasond][a-zä]{2,8})\b")
_ORDINAL = re.compile(r"(?:the\s+)?\d+(?:st|nd|rd|th)$")
_WORD = re.compile(r"(?<![\w'/.-])\w")


_TOGETHER = {
    "weekday": ("count", "bare", "period"), "count": ("weekday",), "bare": ("weekday",),
    "period": ("weekday", "date"),
}  # fmt: skip
"""Which kinds of phrases are one when they stand side by side: "Monday two weeks", "next month on the 3rd"."""


def anchored(low: str, at: int, hit: Hit, c: Context) -> tuple[int, Hit]:
    """Where the phrase begins and what it is, once the words on both its sides are looked at.

    `low` is the lower-case line, `hit` what the grammar made of the phrase that begins at `at`.
    """
    end, when = hit
    if when is not None and not when.readings and when is not VAGUE:
        return at, hit
    before = low[max(0, at - 40) : at]
    if start := _hangs_on_it(before, low[at:end], when):
        return at - len(before) + start.start(), (end, UNSURE)
    if when is None or when.kind == "ago":
        return at, hit
    if " of " in low[at:end] and _NUMBERED_WEEK.search(before):
        return at, (end, None)
    return at, _beside(low, at, end, when, c) or _hung(low, at, end, when, c) or hit


def _beside(low: str, at: int, end: int, when: When, c: Context) -> Hit | None:
    """What the phrase is when another one follows at once that only together with it could be a day."""
    if when.kind == "period" and re.search(r"\bof week$", low[at:end]) and (m := _NUMBER_OF_WEEK.match(low, end)):
        return m.end(), None
    others = _TOGETHER.get(when.kind)
    m = _BESIDE.match(low, end) if others else None
    inner = at_position(low, m.end(), c) if m else None
    if not (others and inner and inner[1] and inner[1].kind in others):
        return None
    return inner if _within(inner[1], when, low[at:end]) else (inner[0], UNSURE)


def _within(day: When, stretch: When, phrase: str) -> bool:
    """Whether a day lies in the week or month that stands before it, so that it alone is meant."""
    if day.kind != "date" or day.ambiguous or stretch.kind != "period":
        return False
    if phrase.endswith("month"):
        return (day.date.year, day.date.month) == (stretch.date.year, stretch.date.month)
    return phrase.endswith(("week", "wk")) and timedelta(0) <= day.date - stretch.date < timedelta(7)


def _hangs_on_it(before: str, phrase: str, when: When | None) -> re.Match[str] | None:
    """The words in front that hang something on the phrase."""
    if _LINKED.search(before) and (found := _HANGS.search(before)):
        return found
    if _STARTS_AFTER.match(phrase) and (found := _UNIT_BEFORE.search(before)):
        return found
    return _ONCE_OVER.search(before) if when is not None and when.kind == "period" else None


def _hung(low: str, at: int, end: int, when: When, c: Context) -> Hit | None:
    """What the phrase is when the words behind hang it on something; None where they do not."""
    m = _LINK.match(low, end)
    if not m or _SAME_YEAR.match(low, m.end()):
        return None
    counted, phrase = when.kind in ("count", "bare"), low[at:end]
    if m["after"] and _TIME_OF_DAY.match(low, m.end()):
        return None
    if m["after"] and _NEXT.match(low, m.end()) and not at_position(low, m.end(), c):
        return m.end(), None
    inner = at_position(low, m.end(), c)
    if m["in"]:
        spans = inner is not None and (inner[1] is None or inner[1].kind in ("count", "bare", "period"))
        free = when.kind == "date" and not _ORDINAL.match(phrase)
        return (inner[0], UNSURE) if inner and spans and not free else None
    if m["from"] and not counted:
        return None
    if inner:
        return inner[0], UNSURE
    if m["of"] and not phrase.startswith("within"):
        return (m.end(), None) if when.kind not in ("date", "day") else None
    if m["from"]:
        return None
    whole = counted or (when.kind == "weekday" and (phrase.startswith("the ") or low[:at].endswith("the ")))
    if whole or (when.kind == "period" and not _OWN_STRETCH.search(phrase)):
        clause = _CLAUSE.match(low, m.end())
        rest = clause.end() if clause else m.end()
        dated = any(
            (inside := at_position(low, word.start(), c)) and inside[1] for word in _WORD.finditer(low, m.end(), rest)
        )
        return rest, UNSURE if dated else None
    return None
