"""What a date of a quick-log line is for, once more than the clause in front of it is looked at."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from .lexicon_dates import A_CALL, FIRM
from .lexicon_others import OWN_DAY, SAID_YES
from .lexicon_todo import GOT_THE_JOB, OWN_IS_ON, STARTS_MY_JOB, WAS_BOOKED
from .lexicon_uses import JUST_SAID
from .quicklog_held import PAST, it_went, long_gone
from .quicklog_skips import THEN, is_not_to_be
from .quicklog_uses import gone_by
from .when import Found

_ORDINAL = re.compile(r"(?:[a-z]{3,9}\.? )?(?:the )?\d\d?(?:st|nd|rd|th)\b")
"""A day of the month without its month: "thurs 19th"."""
_THEN_DO = re.compile(
    r"[\s:,-]*(?:(?:to|i|i'?ll|will|must|then|start|begin|please|pls) )*(?:(?:(?:call|ring|phone|e-?mail|text)"
    r"(?! (?:from|with|w/|w|came|back from|sent|went|at|was|is|in|out|screen\w*|interview\w*|call|round|chat|re"
    r"|about)\b)"
    r"|chase|check|nudge|ping|try|ask|contact|remind|retry|follow[- ]?up|f/u"
    r"|(?:check|chas|call|ring|e-?mail|ping|look|ask)ing)\b(?! (?:sent|went|came|was|is|out)\b))"
)
"""Behind the day that a line begins with, on which something is to be done: "4/6 start checking"."""
_MUST = re.compile(
    r"\W*(?:i |we |also |and |then |still )*(?:have to|has to|need to|must|gotta|got to|should|ought to"
    r"|remember to|want to)"
    r" (?!say\b|admit\b|have\b)\w"
)
"""How a clause begins that tells what I am to do: "have to get references sorted before"."""
_I_DID = re.compile(
    r"(?:^|\b(?:i|and|just|think i|we) |[.;,] ?)(?:sailed|flew|got|muddled|scraped|crashed)(?: through| out of)$"
    r"|\b(?:aced|bombed|flunked|failed|passed|nailed|smashed|botched|survived|finished|attended|enjoyed|messed up"
    r"|cleared|tanked"
    r"|blew|crushed|screwed up|fluffed|sat|had|did)$"
)
"""In front of the day of what I did: "aced Monday's test"."""
_WITH_NAMES = re.compile(
    r"[\w/ -]{0,25}\b(?:w/|with|w)\s?(?:[a-z][a-z'.-]*(?: \(\w+\))?(?: [a-z][a-z'.-]*)?(?:,? and |,? & |,? \+ |, ?|/))+"
    r"[a-z][a-z'.-]*(?: [a-z][a-z'.-]*)?(?: on)?\s*"
)
"""What happened and with whom, up to its day: "panel w/ Ron, Keisha and Mo on"."""
_SAID = re.compile(
    r"\b(?:said|says|saying|reckons?|guess(?:es)?|estimates?)(?: (?:maybe|probably|prob|likely"
    r"|like|it'?s))*:?$"
)
_OF_MINE = re.compile(r"\b(?:start|notice|availab\w+|free|when i|salary|holidays?|leave|graduat\w+|born|move)\b")
"""What I may have been asked for the day of, so that it was I who said it."""
_WAS_TO = re.compile(
    r"^(?!.*\b(?:said|says|told|thought|thinks|heard|asked)\b).*\b(?:was|were) (?:supposed|meant|due|going|to"
    r"|expected)\b"
    r"[^.;,]*$"
)
"""In front of the day on which something was to be, which nobody would say of a day to come."""
_THEIR_PAST = re.compile(
    r"^\W*(?:(?:that|and|but|as|because|since|cos|where|who) )?(?:he|she|they|it|hr|finance|someone|somebody"
    r"|(?:the |his |her |their )?(?:board|client|boss|team|manager|hm|director|committee|ceo|cfo|cto|owner|firm"
    r"|company|agency))(?:'d|'ve| had| has| have| just| already| also| all| only| finally| then)* "
)
"""How a clause begins that tells of what others did."""


def starts_soon(f: Found, low: str, clause: str, today: date) -> bool:
    """Whether the day is the one, not far off, on which I start in the job that I got."""
    soon = timedelta(0) < f.next.date - today <= timedelta(14) and f.next.kind in ("weekday", "date", "day", "period")
    return soon and bool(STARTS_MY_JOB.search(clause) and GOT_THE_JOB.search(low))


def turned(f: Found, use: str | None, clause: str, before: str, after: str, today: date, *, head: bool) -> str | None:
    """The use of a date, or another one where the words before its clause or behind it say so; None for none."""
    ahead = f.next.date > today
    if ahead and THEN.match(after):
        return "check"
    if f.next.kind in ("weekday", "day") and ahead and SAID_YES.match(after):
        return "interview"
    if use in ("interview", "open", "promise") and is_not_to_be(f, clause):
        return None
    lately = f.next.kind in ("weekday", "date") and timedelta(0) < today - f.event.date <= timedelta(31)
    if lately and use not in ("event", "back") and _WAS_TO.match(clause):
        return None
    if use == "event" and f.next.kind in ("weekday", "date") and not head and _SAID.search(clause):
        return "promise" if JUST_SAID.match(after) and not _OF_MINE.search(before) else use
    if use == "event" and ahead and f.next.kind in ("weekday", "date", "day") and _MUST.match(clause):
        return "check"
    if head and ahead and f.next.kind in ("weekday", "day") and OWN_IS_ON.match(after):
        return "interview"
    if f.next.kind == "weekday" and use in ("interview", "check", "open"):
        call = (
            A_CALL.search(clause) and len(before) - len(clause) < 3 and PAST.search(after) and not FIRM.search(clause)
        )
        return "event" if call or it_went(after) else use
    nearer = timedelta(0) < f.next.date - today <= min(timedelta(120), today - f.event.date)
    if head and ahead and (f.next.kind == "period" or (nearer and f.next.kind == "date")) and _THEN_DO.match(after):
        return "check"
    if use == "event" and not head and f.next.kind == "date" and ahead:
        plain = not clause.strip() and not gone_by(before)
        if plain and WAS_BOOKED.search(before) and long_gone(f, today):
            return "interview"
        if plain and f.next.time and _ORDINAL.match(f.text.lower()) and f.event.date.month != today.month:
            return "interview"
    return use


def is_its_own_day(f: Found, clause: str, after: str, today: date, *, head: bool, done: bool) -> bool:
    """Whether it is the day of what the line tells of: "Yesterday's call ran badly", "aced Monday's test".

    `done` is whether something in the line shows that it has taken place.
    """
    if f.event.date <= today and _I_DID.search(clause) and OWN_DAY.match(after):
        return True
    return (
        head
        and f.event.date <= today
        and bool(OWN_DAY.match(after))
        and (f.next.date <= today or done or it_went(after))
    )


def of_others(f: Found, clause: str, main: int | None) -> bool:
    """Whether a day that is past only tells when others did something, behind what happened to me."""
    behind = main is not None and main < f.start - len(clause) - 1
    return behind and f.event.kind in ("day", "weekday", "date") and bool(_THEIR_PAST.match(clause) and gone_by(clause))


def beside_names(low: str, f: Found, deeds: Sequence[int]) -> bool:
    """Whether only names stand between what happened and the day: "panel w/ Ron, Keisha and Mo on Mon"."""
    return any(at < f.start and _WITH_NAMES.fullmatch(low, at, f.start) for at in deeds)


_NAME_ONLY = re.compile(r"\W*(?:[a-z][a-z'.-]*)(?: [a-z][a-z'.-]*){0,2}$")


def a_name(clause: str, rest: str, deeds: Sequence[int]) -> bool:
    """Whether a day with its hour stands beside a word or two and nothing that happened: "Elena Friday 10am"."""
    return not deeds and bool(_NAME_ONLY.match(clause)) and not rest.strip() and not PAST.search(clause)
