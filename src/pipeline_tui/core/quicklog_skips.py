"""Which dates of a quick-log line are none that counts: over, ruled out, about something else, only on offer."""

from __future__ import annotations

import re
from datetime import date

from .lexicon_dates import BACK_FROM, CHECK, FIRM, MEET
from .lexicon_others import A_STREET, AS_A_RULE, CANNOT_THEN, LAST_DAY, OTHER_THING, SAID_YES, TURNED_DOWN
from .lexicon_todo import IS_SET, OWN_IS_ON, TELLS_ME, TO_BE_DONE, TO_DO, UNTIL_THEIR_YEAR
from .lexicon_uses import (
    ABOUT_ONE,
    ANSWERED_WITH,
    CALLS_OFF,
    DEADLINE_IS,
    GETS_READY,
    MOVED_ON,
    OF_A_DAY,
    OF_WHAT_WAS,
    OFFER_ENDS,
    SUITS,
    THEY_ACT,
    TO_COME,
)
from .quicklog_uses import gone_by
from .when import Found

_NEVER = re.compile(
    r"\b(?:since|dated|posted(?! (?:the|my|it|them|off|back)\b)|as of|first day|day one|last (?:spoke|heard"
    r"|contact|talked|e-?mail|call|reply|replied|letter|message|word|meeting|conversation|chat|update)\w*|start(?:s|ed"
    r"|ing)?(?: date)?|join(?:s|ing)?|begin work|notice(?: period)?"
    r"|contract(?! (?:coming|comes?|follows|lands|in the (?:post|mail)"
    r"|goes out|over|arriv|due|to follow|sent|will|by|expected|out|on its|in the post"
    r"|to be sent|to sign|to return|to be signed|for signature|next|ready))|weekly|every|each|founded|worked|hired"
    r"|bonus|reorg\w*|re-org\w*|restructur\w*|not before then|vests?|graduat\w*|valid|launch\w*"
    r"|fiscal|(?:salary|pay|budget|performance|annual|year[- ]end|appraisal) reviews?|shifts?(?= (?:is|are|runs?"
    r"|pattern))|rota|hours(?= (?:are|is))|(?:budget|tax|school|financial) year|train|flights?"
    r"|(?<!at the )(?<!in the )(?<!at a )(?<!in a )(?<!at their )hotel|tickets?|taxi"
    r"|mov\w+ offices?|(?:office|hq|building|company|team|department|lab|shop|store) (?:has |have |is "
    r"|are )?(?:mov|relocat)\w+"
    r"|leaves? the (?:company|firm)|leaving|retir(?:es|ing)|quits?|exclusiv\w*|exams?(?! (?:scores?|results?"
    r"|marks?)\b)|budget for"
    r"|(?<!asking for )(?<!asked for )(?<!asks for )(?<!wants )(?<!wants my )(?<!asking my )availab\w+"
    r"|moving house)\b[^.;,]*$"
)
_I_TOLD = re.compile(
    r"\W*(?:i |we |just |finally |also |and )*(?:e-?mailed|mailed|sent|called|rang|phoned|texted|messaged|dm'?d"
    r"|gave|told"
    r"|forwarded) [\w' +&-]{0,40}\b(?:availab\w+|hours|notice(?: period)?|contract|references|start dates?)$"
)
"""In front of the day on which I let them know when I could: "gave Ann my notice period yesterday"."""
_I_TRAVEL = re.compile(
    r"\W*(?:i'?m |i am |am )?(?:off|travell?ing|going|heading|driving|flying|train|bus|trip) (?:up |down |over "
    r"|out |back )?"
    r"to [\w' -]{2,25} for (?:the|my|an?|their) (?:[\w-]+ ){0,2}(?:interview|panel|onsite|on-site|assessment"
    r"|meeting|visit|trial|tour"
    r"|round|final|day)(?: on)?$"
)
"""In front of the day for which I set out: "off to Leeds for the second interview on"."""
_I_SENT = re.compile(
    r"\W*(?:i |just |finally )*(?:sent|e-?mailed|mailed|submitted|handed in|handed over|posted|uploaded"
    r"|dropped off|forwarded"
    r"|filed|put in)\b"
)
"""A clause that begins with what I sent: its day is when I did."""
_FROM_THEN = re.compile(r"(?:before|until|till?)\b", re.IGNORECASE)
"""How a day begins that "not" does not rule out: "not before 1 April"."""
_SUBJECT = re.compile(
    r"\b(?:referr?ing to|(?:re|about|for) (?:the|my|our|his|her|their)) (?:[^.;,]* )?(?:interviews?|panel"
    r"|on-?site|screen\w*"
    r"|assessment|presentation|rounds?|meetings?|mtg|chat|calls?|talk|conversation|coffee|lunch|dinner|zoom|visit|trial"
    r"|demo|test|audition|e-?mails?|mails?|messages?|letter|application|appointment|appt|slot|session|event|fair|conference"
    r"|ad|advert|post|posting|deadline|start\w*|introduction|intro|feedback|answer|offer|exam|day|week|date)\b[^.;,]*$"
)
"""In front of a date that only tells which one is meant, unless all of the line is what I mean to do."""
_RULED_OUT = re.compile(
    r"\b(?:not|instead of|rather than|except|other than|apart from|any ?(?:day|time) but)(?: on| the| at)*$"
    r"|\bno (?:more )?(?:work|shifts?|hours)(?: (?:for|after|on|from))*$|^(?!.*\b(?:asking|asked|asks"
    r"|wants?)\b).*\b(?:times|slots|dates|availability) (?:for|in|on)$"
)
"""What rules a date out: "the 17th, not the 16th"."""
THEN = re.compile(
    r"[^.;\d]{0,20}[,;.-]\s*(?:so |and |will |(?:he |she |they )?(?:says?|said|told me) (?:to )?)*(?:ring|call"
    r"|try|revisit|check|chase|e-?mail|text|ask"
    r"|ping|nudge)(?: back| again| in| him| her| them| [a-z]+)* (?:then|(?:on )?that (?:day|week|morning)|on the day)\b"
)
"""What points back to a day: "she starts in May, ring then"."""
_NOT_SO = re.compile(r"\W{0,3}(?:and |but )?(?:didn'?t|never|no[- ]show)\b")
"""Behind a day that came and went: "was to ring Mon, didn't"."""
_SILENCE = re.compile(
    r"\b(?:no (?:reply|response|news|word|update|contact|movement|feedback|call|email|joy)|nothing(?: back| heard"
    r"| new)?|silen(?:t|ce)|quiet"
    r"|heard(?: back| nothing| anything)*|waiting|waited|unanswered|n'?t replied|not replied)(?: now| already)?$"
)
"""In front of a stretch of time that has gone by: "no reply in a week"."""
_NOT_DONE = re.compile(r"\b(?:didn'?t|did not|haven'?t|couldn'?t|could not|can'?t|cannot|won'?t|not)\b[^,;]*$")
_SAID_ONCE = re.compile(r"\b(?:said|was|originally|first|then|promised|supposed|meant)\b")
_NOW = re.compile(r"[^.;]*,\s*(?:and |but )?now\b(?! (?:and|call|ring|chase))")
"""Behind a day that no longer holds: "they said end of Feb, now it is soon"."""
_STARTS = re.compile(r"\s*(?:start(?! \w+ing\b)(?: date)?|joining(?: date)?|closing(?: date)?)\b")
_THANKS_FOR = re.compile(r"\b(?:thank\w*|thx|ty)\b[^.;]*\bfor\b[^.;,]*$")
"""In front of the day that is thanked for."""
_WANTED = re.compile(r"\b(?:ask\w*|wants?|needs?|request\w*|enquir\w*)\b")
_SLOTS = re.compile(
    r"\b(?:times|slots|dates|availability|options|days)(?: are| is| i gave)?:?(?: the)?(?: \w+ (?:or|and))?$"
)
"""In front of days that are only on offer: "sent her my slots: ..."."""
_TO_COME = re.compile(r"\b(?:he|she|they|hr|[a-z]+)(?:'ll| will) (?:send|give|share|confirm|offer|have)\b")
_IN = re.compile(r"(?:in|during) ")
_SINCE = re.compile(r"\b(?:since|as of)$")
_WOULD = re.compile(r"(?:'d|\bwould) (?:gladly |happily |rather |just |even )?(?:take|hire|sign|employ) me\b[^.;,]*$")
"""In front of a day on which nothing will happen: "he'd take me tomorrow, but"."""
_EVERY = re.compile(r"\b(?:every|each)(?: (?:other|second|third|2nd|3rd|few))?$")
_MOVED_ON = re.compile(
    r"\s*(?:was |is |has been |got |been )?(?:moved|pushed|postponed|rescheduled|shifted|changed"
    r"|bumped)(?: back)? to\b"
    rf"|{MOVED_ON}"
)
"""Behind a date that no longer holds: "Fri moved to Mon"."""
_GONE = re.compile(
    r"\s*(?:passed|came and went|has gone|is over|gone by|been and gone|come and gone)\b"
    r"|\W{1,3}(?:but |and |now |so )*(?:(?:it'?s|it has|that'?s) (?:now |already )?been\b"
    r"|(?:(?:that|which|this) was )?(?:\d+|an?|one|two|three|four|five|six|several|over an?) (?:whole )?(?:days?"
    r"|weeks?|wks?|months?) ago"
    r"|(?:that|which|this) was (?:yesterday|last)\b)"
)
_OTHERS = re.compile(r"(?:\bre:?|about|regarding|the|my|her|his|their|our|your|from|to|'s)$")
_NOUN = re.compile(
    r"\s*(?:e-?mail|call|interview|meeting|chat|letter|message|panel|conversation|application|note|deadline)\b"
)
_AFTER_DAY = re.compile(r"(?:after|following|since) (?:last )?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*")
"""A day that only tells which one is meant of what stands behind it: "after mondays interview"."""
_ABOUT = re.compile(r"\b(?:re:?|regarding|concerning|about|ref)$")
_ASK_ABOUT = re.compile(
    r"\b(?:about|re:?|regarding) (?:the |my |our |her |his |their )?(?:[\w-]+ )?(?:dates|times|contract"
    r"|notice(?: period)?|hours|shifts|rota|bonus|exams?|tickets?|flights?|hotel|review)$"
)
"""In front of the day on which I mean to ask: "ring Ann about start dates tomorrow"."""
_DAYS = re.compile(r"[a-z]{3,9}\.?\s*(?:-|to|thru|through|till?|until)\s*[a-z]{3,9}")
_DAY = r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?"
_AT_WORK = re.compile(
    r"\b(?:works?|working|in|open|opening hours|hours|part[- ]time|hybrid|shifts?|on duty|[ap]m|\d[.:]\d\d)(?: only"
    r"| is| are|:)*"
    rf"(?: (?:{_DAY}\s*(?:-|to|and|&|thru|through)))?$"
)
_OTHER_DAY = re.compile(rf"\s*(?:-|to|and|&|thru|through)\s*{_DAY}(?!\w)")
_ALWAYS = re.compile(r"\s*(?:only|each week|every week|weekly|as a rule|usually)\b")
"""Around the days of a working week, which are no day of ours."""
_STARTING = re.compile(r"\b(?:start(?:ing)?|joining|onboarding|begin\w*)(?: date| day|s? on|s? in| work)?s?\b")
_MOVED = re.compile(r"\b(?:moved|pushed|rescheduled|postponed|shifted|bumped|changed)\b")


def is_no_date(f: Found, low: str, clause: str, rest: str, today: date, *, head: bool, todo: bool = False) -> bool:
    """Whether a date phrase of the lower-case line `low` is neither when something happened nor when something is due.

    `clause` is what stands before it in its part of the line, `rest` what stands behind it, `head` whether it begins
    the line, `todo` whether the line only says what I mean to do.
    """
    after, phrase = low[f.end :], f.text.lower()
    if _SINCE.search(clause) or _WOULD.search(clause):
        return True
    if f.event.date <= today and f.next.kind in ("weekday", "day", "date") and _THANKS_FOR.search(clause):
        return True
    if _OTHERS.search(clause) and _NOUN.match(rest) and not head:
        return True
    if f.next.kind == "weekday" and _ABOUT.search(clause) and not CHECK.search(clause):
        return True
    if (
        (m := OF_WHAT_WAS.search(clause))
        and not (m[0].endswith(" on") and _I_SENT.match(clause))
        and (m[0].endswith(("of", "of the")) or ABOUT_ONE.search(clause[: m.start()]))
    ):
        return True
    if f.next.kind == "weekday" and _is_working_week(phrase, clause, after):
        return True
    if A_STREET.match(after) or LAST_DAY.search(clause) or (SUITS.match(rest) and _STARTING.search(low[: f.start])):
        return True
    if _MOVED.search(clause) and clause.endswith(" from") and " to " not in phrase:
        return True
    if f.next.kind == "weekday":
        asked = after.lstrip().startswith("?") and not (
            SAID_YES.match(after) or MEET.search(clause) or CHECK.search(clause)
        )
        if asked or _NOT_SO.match(after):
            return True
    return _is_over(f, clause, after, today) or _is_for_something_else(f, low, clause, rest, head=head, todo=todo)


def _is_working_week(phrase: str, clause: str, after: str) -> bool:
    """Whether a weekday is one end of the days on which somebody works: "in Tues-Thurs only", "open mon to fri"."""
    both = _DAYS.fullmatch(phrase)
    if both and phrase.startswith("mon") and "fri" in phrase:
        return True
    other = _OTHER_DAY.match(after)
    if other and phrase.startswith("mon") and "fri" in other[0]:
        return True
    end = not both and re.search(rf"\b{_DAY}\s*(?:-|to|and|&|thru|through)$", clause)
    if not (both or other or end) or _MOVED.search(clause):
        return False
    if end and phrase.startswith("fri") and end[0].startswith("mon"):
        return True
    return bool(_AT_WORK.search(clause) or _ALWAYS.match(after[other.end() :] if other else after))


def _is_ahead(clause: str, after: str) -> bool:
    return bool(THEN.match(after) or TO_BE_DONE.search(clause))


def _is_over(f: Found, clause: str, after: str, today: date) -> bool:
    """Whether it has gone by, did not come to pass, or holds no longer."""
    return bool(
        (_SILENCE.search(clause) and f.next.kind in ("count", "bare"))
        or (f.next.date == today and _NOT_DONE.search(clause))
        or (_SAID_ONCE.search(clause) and _NOW.match(after))
        or (f.next.kind == "period" and _IN.match(f.text.lower()) and gone_by(clause) and not _is_ahead(clause, after))
        or _GONE.match(after)
        or _MOVED_ON.match(after)
    )


def _is_for_something_else(f: Found, low: str, clause: str, rest: str, *, head: bool, todo: bool) -> bool:
    """Whether it dates what is no step of this search, or is ruled out or only on offer."""
    after = low[f.end :]
    lately = f.next.kind in ("day", "weekday", "ago") and _I_TOLD.match(clause) and not f.next.time
    if lately or _I_TRAVEL.match(clause):
        return False
    if ANSWERED_WITH.search(clause) and f.next.kind == "weekday":
        return True
    if todo and f.next.kind in ("weekday", "day") and _ASK_ABOUT.search(clause):
        return False
    if _SLOTS.search(clause) and not _TO_COME.search(clause) and not (FIRM.search(low) or _WANTED.search(clause)):
        return True
    ruled_out = _RULED_OUT.search(clause) and not (clause.endswith("not") and _FROM_THEN.match(f.text))
    if (head and _STARTS.match(rest)) or ruled_out or _EVERY.search(clause):
        return True
    if OF_A_DAY.match(after) and GETS_READY.search(clause) and not CALLS_OFF.search(clause) and f.event.kind != "date":
        return False
    if (after.startswith("'s") and not (head and OWN_IS_ON.match(after))) or (
        _AFTER_DAY.fullmatch(f.text.lower()) and _NOUN.match(rest)
    ):
        return True
    if (clause.endswith(" by") or f.text.lower().startswith("by ")) and _WANTED.search(clause):
        return False
    told = f"{clause} by" if f.text.lower().startswith("by ") else clause
    if CHECK.search(clause) or BACK_FROM.search(clause) or THEN.match(after) or DEADLINE_IS.search(clause):
        return False
    if OFFER_ENDS.search(clause):
        return False
    if UNTIL_THEIR_YEAR.search(clause) or (
        IS_SET.search(clause) and not (_STARTING.search(clause) or OTHER_THING.search(clause))
    ):
        return False
    if TO_BE_DONE.search(clause) or TELLS_ME.match(clause) or (todo and TO_DO.match(clause)):
        return False
    if THEY_ACT.search(clause) or (TO_COME.fullmatch(clause) and f.next.kind in ("weekday", "day")):
        return False
    if AS_A_RULE.search(told) or (
        OTHER_THING.search(told) and not (0 < (f.next.date - f.event.date).days < 32 and gone_by(clause))
    ):
        return True
    return bool(_NEVER.search(told) or (_SUBJECT.search(told) and not todo))


def is_not_to_be(f: Found, clause: str) -> bool:
    """Whether a day to come is one that does not suit, or of what I turned down."""
    if _FROM_THEN.match(f.text):
        return False
    return bool(CANNOT_THEN.search(clause) or TURNED_DOWN.search(clause))
