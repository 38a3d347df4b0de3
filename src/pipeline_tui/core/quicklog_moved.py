"""Whether a date of a quick-log line is the day that an appointment of ours leaves, or the one that it goes to."""

from __future__ import annotations

import re
from datetime import date

from . import lexicon_meant as words
from .lexicon_dates import CHECK
from .quicklog_dates import clause_of
from .when import Found

_NOW = re.compile(
    r"\W*(?:so |and |but )?(?:it'?s |it is |we'?re |is )?(?:now|instead)(?: it'?s| it is|"
    r" we'?re)?(?: on| for| set for"
    r"| booked for| moved to)?(?: the)?\s*"
)
_PUSHED = re.compile(
    r"\b(?:push|mov|shift|postpon|bump|re-?sched|re-?arrang|delay|chang|swap|switch|put|brought|bring)\w*\b[^.;]*?"
    rf"\b{words.OURS}\b"
)
"""What was put off, and that it is to be another day now."""
_SENTENCE = re.compile(r"[.!?;]\s")


def leaves_for(low: str, f: Found, clause: str, follows: Found) -> bool:
    """Whether an appointment leaves the day `f` for the day that follows: "brought forward from Friday to Thursday"."""
    between = low[f.end : follows.start]
    if _SENTENCE.search(between) or len(between) > 60:
        return False
    sentence = _sentence(low, f)
    if words.NOT_OURS.search(sentence) or not words.AN_APPOINTMENT.search(sentence + between):
        return False
    if words.MOVED_FROM.search(clause):
        return bool(words.TO.fullmatch(between))
    if words.NO_LONGER.search(clause) and not CHECK.search(clause):
        return bool(words.BUT.fullmatch(between))
    return bool(words.IS_NOW.fullmatch(between)) and not words.HELD.search(sentence)


def instead_of(low: str, new: Found, old: Found) -> bool:
    """Whether an appointment is on the day `new` instead of the day `old`, which stands behind it."""
    sentence = _sentence(low, new)
    if not words.INSTEAD_OF.fullmatch(low[new.end : old.start]) or words.NOT_OURS.search(sentence):
        return False
    return bool(words.AN_APPOINTMENT.search(sentence)) and not CHECK.search(clause_of(sentence))


def is_gone(low: str, f: Found, clause: str, rest: str, *, more: bool) -> bool:
    """Whether an appointment is no longer on the day, or (where `more` dates follow) is to leave it."""
    if more and words.TO_MOVE.search(clause) and words.OWNS.match(rest):
        return True
    sentence = _sentence(low, f)
    if words.NOT_OURS.search(sentence) or CHECK.search(sentence):
        return False
    if words.GONE_FROM.search(clause):
        return bool(words.AN_APPOINTMENT.search(sentence))
    m = words.IS_OFF.match(rest)
    return m is not None and bool(words.AN_APPOINTMENT.search(clause) or words.AN_APPOINTMENT.search(m[0]))


def has_a_new_day(f: Found, clause: str, rest: str, today: date) -> bool:
    """Whether an appointment was moved to the day: "interview delayed until 24 March"."""
    if f.next.date <= today or f.next.loose or words.NOT_OURS.search(clause):
        return False
    if not words.AN_APPOINTMENT.search(clause) or CHECK.search(clause):
        return False
    return bool(words.MOVED_TO.search(clause) or (words.INSTEAD.match(rest) and words.WILL_BE.search(clause)))


def is_now_on(low: str, f: Found, clause: str) -> bool:
    """Whether the day is the new one of what was just put off: "had to push my interview back, now the 24th"."""
    if f.next.kind not in ("weekday", "date", "day") or f.next.loose or not _NOW.fullmatch(clause):
        return False
    before = _SENTENCE.split(low[: f.start - len(clause)])[-1]
    return bool(_PUSHED.search(before)) and not words.NOT_OURS.search(before)


def _sentence(low: str, f: Found) -> str:
    return _SENTENCE.split(low[: f.start])[-1]
