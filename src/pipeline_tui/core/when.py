"""Dates as people write them: read, found in a line, and said back. Pure, and refuses rather than guesses.

Conventions. Relative words count from today. A counted date ("in 10 days") that falls on a weekend moves to Monday; a
named one never moves. "next thurs" is that day of the next calendar week, Monday to Sunday, and is ambiguous when a
nearer Thursday could be meant. End of month is the last business day, end of week Friday, "in April" the first business
day, "mid April" the 15th. A range means its later end; days with "or" between them are all kept, and that is
ambiguous. Without a year a past date is the latest one not after today, a next date the first one after today. Dots are
day first; slashes follow the month/day order that is passed in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from .days import distance, say
from .when_anchors import anchored
from .when_base import WEEKDAYS_ONLY, Calendar, Context, Order, When
from .when_clock import hour_before
from .when_periods import at_position
from .when_slips import mended
from .when_wordy import in_figures

__all__ = ["Calendar", "Found", "Order", "When", "distance", "find_dates", "read_when", "say"]

_SAME = str.maketrans({"’": "'", "‘": "'", "–": "-", "—": "-", "−": "-", "‑": "-", "\u00a0": " ", "\t": " "})
_TIME = (
    r"(?:noon|midday|lunch(?:time)?|mid-?night|close of (?:play|business)|eod|cob|\d\d?(?:[:.]\d\d)?\s?[ap]\.?m\.?"
    r"|\d\d[:.]\d\d(?:\s?h(?:rs)?)?)"
)
_LEAD_IN = re.compile(
    rf"(?:(?:on or (?:before|after|around|about)|c\.|on|at|by|until+l?|till?|untl|thru|through|throu|up to|up until"
    rf"|from"
    rf"|around|about|approx\.?|circa|ca\.?|for|due|sometime|some time|any ?(?:time|day)|maybe|perhaps|probably"
    r"|poss(?:ibly)?|prob|hopefully|ideally|say|let'?s say|not before|not until|not till|(?:no|not) (?:earlier"
    r"|sooner) than"
    r"|(?:no|not) later than|not? past|(?:at the )?(?:very )?latest(?: by| on)?"
    r"|(?:at the )?(?:very )?earliest(?: by| on)?|either"
    r"|(?:anywhere |somewhere |some ?time )?between|(?:before|by)(?= (?:the )?(?:very )?(?:end of|eo[wmqy]\b))"
    r"|(?:give|leave) (?:it|him|her|them)|wait|hold off|first thing(?: on| in)?|as of|starting|bis|ab|am|zum|like"
    r"|back|bk"
    r"|pencil(?:led)? in|(?:re)?scheduled (?:for|on)|set for|booked (?:for|on)|the"
    r"|(?:retry|cb|again|(?:call|ring|phone|try|chase|ping|nudge|check(?: in)?|follow up|speak|talk|e-?mail|text)"
    r"(?: (?:to |with )?(?:him|her|them|me|us|back|again))*)"
    rf"|(?:(?:after|before|from|past|till?|until) )?{_TIME}(?: on| of)?)(?:\s*,)?\s+"
    r"|~\s*|w\.?e\.?f\.?\s*)+"
)
_TAIL = re.compile(
    r"(?:[ .!,;?)]|-?ish\b|\b(?:at )?(?:[01]\d|2[0-3])[0-5]\d ?(?:h|hrs|hours)?\b|\b(?:on|onwards?"
    r"|(?:at )?(?:the )?(?:very )?(?:latest|earliest)|-?ish|or so|please|pls|plz|sharp|if possible"
    r"|if (?:at all )?poss|at some point|asap|approx(?:imately)?|roughly|ideally|tbc|tbd|fingers crossed"
    r"|or (?:later|earlier|sooner|before|after|thereabouts|whenever(?: .*)?|after that|before that)"
    r"|(?:it )?depend(?:s|ing) (?:on )?[\w' ]{1,30}|if (?:all (?:goes|is) (?:well|ok)|needed|necessary"
    r"|that (?:works|suits)|(?:it )?suits)"
    r"|whichever[\w' ]{0,30}|whatever[\w' ]{0,30}|any ?time|all day|c\.?\s?o\.?\s?b\.?|e\.?o\.?d\.?"
    r"|close of (?:business|play)"
    r"|(?:my|our|their|her|his|uk|us|local|central|eastern|pacific) time|[ecmp][sd]?t|gmt|bst|cest?|ist|utc|uhr"
    r"|inst|sometime|some time|hopefully|probably|prob|maybe|perhaps|i think|i guess|i believe|i reckon|again"
    r"|latest|same time|first thing|(?:call|ring|phone|try|chase|ping|text|e-?mail)(?: (?:him|her|them|me|us|back"
    r"|again))*)(?!\w))*"
)
"""What may stand behind a phrase and changes nothing."""
_START = re.compile(
    r"(?<![\w.,/:#$£€+\-'])\d|(?<![\w+])\+\s?\d(?=\d?\s?(?:bd|d|w|m|days?|wks?|weeks?|months?)(?!\w))"
    r"|(?<![\w'])(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|couple|few|in|within"
    r"|after|before|over|the|this|next|nxt|last|coming|past|early|earlier|late|later|mid|middle|begg?inn?ing|begin"
    r"|start|end"
    r"|ends?|ende|anfang|mitte|first|second|third|fourth|today|tonight|tom\w*|tmrw|tmr|tmw|tmoz|tmro|2moz|2mrw|2moro"
    r"|morgen|übermorgen|heute|gestern|y'?day|yest\w*|day|mon\w*|tue\w*|wed\w*"
    r"|thu\w*|fri\w*|sat\w*|sun\w*|jan\w*|feb\w*|mar\w*|mär\w*|apr\w*|may|mai|june?|juni|july?|juli|aug\w*|sep\w*"
    r"|oct\w*|okt\w*|nov\w*|dec\w*|dez\w*|q[1-4]|h[12]|eo[dwmqy]|cob|eow|week|wk|w/c|wc|month|quarter|year|easter"
    r"|n(?:ä|ae)chste\w*|kommende\w*|close|either|karfr\w*|ostermontag|frei\w*|dien\w*|mitt\w*|donn\w*|sams\w*"
    r"|sonn\w*|good"
    r"|new|whit\w*|pfingst\w*|pentecost|st|saint|patrick\w*|paddy\w*|halloween|bonfire|christmas|xmas|boxing"
    r"|valentine\w*|midweek|mid-\w+"
    r"|thanksgiving|during|by|until|till|til|bis|same|latter|kw|cw|kalenderwoche|calendar|(?:at|on|for)(?= the w)"
    r"|first thing)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Found:
    """A date phrase inside a line, read both ways: as something ahead and as something that was."""

    start: int
    end: int
    text: str
    """The phrase as written."""
    next: When
    """The phrase as a date ahead ("call back thurs")."""
    event: When
    """The phrase as a past date ("saw them thurs")."""


def lower(text: str) -> str:
    """The text in lower case with plain quotes and dashes, character for character as long as it was."""
    plain = text.translate(_SAME)
    low = plain.lower()
    return low if len(low) == len(plain) else "".join(c.lower() if len(c.lower()) == 1 else c for c in plain)


def read_when(
    text: str, today: date, *, order: Order = "mdy", past: bool = False, calendar: Calendar | None = None
) -> When | None:
    """The date a whole phrase means on the day `today`, or None if it is not one date phrase that we are sure of.

    `order` decides slash dates; `past` reads weekdays and dates without a year backwards; `calendar` supplies business
    days (None: Monday to Friday). More than one entry in `readings` means ambiguous: ask before use.
    """
    low = in_figures(mended(lower(text).strip()))
    context = Context(today=today, order=order, past=past, calendar=calendar or WEEKDAYS_ONLY, whole=True)
    lead = _LEAD_IN.match(low)
    for start in {0, lead.end() if lead else 0}:
        hit = at_position(low, start, context)
        if hit and hit[1] and hit[1].readings and _TAIL.fullmatch(low, hit[0]):
            return hit[1]
    return None


def find_dates(
    text: str, today: date, *, order: Order = "mdy", calendar: Calendar | None = None, low: str | None = None
) -> list[Found]:
    """Every date phrase inside a line, left to right, without overlaps.

    `low` may be the line from `lower` with parts blanked out that must not be read (phone numbers, pay); it must be as
    long as `text`. A phrase that is a date but cannot be pinned to a day ("Monday after next") is passed over whole;
    one that is no day is found with a `When` that has no readings: no calendar has it (`NEVER`), or it hangs on another
    date in a way nobody here reads (`UNSURE`).
    """
    low = in_figures(mended(lower(text)) if low is None else low)
    cal = calendar or WEEKDAYS_ONLY
    ahead = Context(today=today, order=order, past=False, calendar=cal)
    behind = Context(today=today, order=order, past=True, calendar=cal)
    found: list[Found] = []
    position = 0
    while start := _START.search(low, position):
        at = start.start()
        hit = at_position(low, at, ahead)
        if hit is None:
            position = at + 1
            continue
        at, hit = anchored(low, at, hit, ahead)
        if hit[1] and hit[1].readings and not hit[1].time and (hour := hour_before(low, at)):
            hit = hit[0], replace(hit[1], time=hour)
        position = max(hit[0], at + 1)
        same = hit[1] is None or not hit[1].readings or hit[1].kind in ("day", "count", "bare", "ago")
        before = hit if same else at_position(low, at, behind)
        if hit[1] and before and before[1]:
            found.append(Found(at, hit[0], text[at : hit[0]], hit[1], before[1]))
    return found
