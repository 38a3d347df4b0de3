"""What sort of thing a quick-log line reports, and who reached whom.

The first thing that happened with another person wins; a left voicemail wins over the call that led to it; a next step
("will call back thurs") is not something that happened.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from .lexicon import ROLE
from .lexicon_channels import NO_HINT
from .lexicon_names import FIRST_NAMES
from .quicklog_rows import HINT_ROWS, ROWS, Row, absent_in
from .quicklog_way import CUT, HOW, way_of


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing a line says happened."""

    at: int
    end: int
    kind: str
    direction: str | None
    """in, out, or None where the line does not say; "?" is decided by whether somebody acts."""
    how: bool = False
    """Said by its channel only ("declined by email")."""
    channel: str | None = None
    """Of a message: linkedin, text or other. Of a note: "unsaid" when somebody was reached but nobody says how."""


_FUTURE = (
    r"\bexpect(?:ing|s)? (?:an? |the |[\w.]+'s )$|"
    r"\b(?:draft\w*|composing|planning) (?:an? |the |my )$|"
    r"\b(?:can|could|will|to|wants? to) (?:do|have|set up|arrange|get|make|schedule|fit in) (?:an? |the |another )?$|"
    r"\b(?:will|'ll|id|i'd|ill|should|shall|must|need to|have to|going to|gonna|to|please|pls|can|could|would|might"
    r"|wants? a|wants?"
    r"|next|if|then|when|asked for a|another|the|before|after|back|suggests? i|if nothing i|ok for a|until"
    r"|ahead of)\s+(?:\w+ )?$"
)
_FUTURE_AT_END = re.compile(_FUTURE)
_NO_HINT = re.compile(NO_HINT)
_LEAD = re.compile(r"[\s\"'.,;:*#>-]*")
"""What stands between the start of a line and its first word."""
_I_SHALL = re.compile(r"(?:^|[.;,!] |\band )i ?$")
"""In front of a "call" that is to come: "I call tomorrow"."""
_SUPPOSED = re.compile(r"\b(?:if|unless|in case)\s+(?:[\w']+\s+){0,2}$")
"""In front of what only may happen: "unless Ewan ..."."""
_AWAITED = re.compile(
    r"\b(?:wait\w*|await\w*|hop\w+|expect\w*|due|owed?|owes me|promised(?: me)?|looking out|need|want)\s+(?:for "
    r"|on )?(?:an? |the |my |his |her |their |another |some )?(?:\w+ )?$"
    r"|\b(?:should|will|'ll|to|gonna|might|may) (?:be )?(?:get|getting|hear|hearing|receive|receiving|see|have)(?: an?"
    r"| the| some| my)? $"
)
"""In front of what has not come yet: "expecting a ..."."""
_BIDDEN = re.compile(
    r"\b(?:told|asked|asks|wants|advised|requested|reminded|supposed|going|need|needs|have|has|promised|said)"
    r"(?: me| us| him| her| them| hr)? to [a-z]+(?! me\b)|\b(?:will|'ll|would|should|can|could|must)\b(?!')"
)
"""In front of a "by email" that says how something is to be done."""
_DENIED = re.compile(
    r"(?<!\ba )(?<!said )\b(?:(?:has|have|had|did|do|does|wo|was|is)(?:n'?t| not)|never|not|nothing|nobody|no[ -]one"
    r"|without"
    r"|no)\s+"
    r"(?:(?:yet|even|ever|actually|really|had|have|been|got|get|received|seen|sent|so much as|an?|any|the)\s+){0,4}$"
)
"""In front of what did not happen: "haven't heard back", "still no call from"."""
_NO_NOUN = ("on ", "over ", "by ", "at ", "in ", "no", "never", "didn", "stood", "forgot", "left")
"""How words of a call, meeting or interview begin that cannot be one to come."""
_ONE_MORE = re.compile(r"(?:^|[.;,!:] |- )\W*(?:yet )?another (?:[\w-]+ )?$")
"""In front of a deed that a clause begins with: "another call w/ ..." is no plan."""
_PAST = (
    "ed",
    "'d",
    "lld",
    "rang",
    "rung",
    "spoke",
    "met",
    "wrote",
    "sent",
    "got",
    "gave",
    "took",
    "caught",
    "hung",
    "had",
)
"""How words of a deed end that has happened."""
_NOT_HELD = re.compile(
    r"(?:\b(?:after|for|before|re|about|to|w/o|without|since|from|of|my|prep\w*|regarding"
    r"|no|declined|declining|refused|turned down|pulled out of)\s+(?:the |my |an? |our |his "
    r"|her |\w+'s )*)$"
)
_NO_PANEL = re.compile(
    r"\b(?:control|approvals?|funding|establishment|pay|vacancy|grading|solar|budget|scrutiny|headcount|recruitment"
    r"|resourcing|spending|evaluation|salary|banding|regrading|advisory|governance|finance|redeployment|grants?)\s$"
)
"""In front of a panel that interviews nobody."""
_TOLD_OF = re.compile(
    r"\b(?:says|told me|confirms|mentioned|wants|offered|offers|booked|booking|scheduled|scheduling"
    r"|arranged|arranging|proposed|suggested|expects)\b"
)
"""Words in front of an interview that is only announced."""
_SOMEBODY_ELSE = re.compile(
    r" (?:him|her|them|both|all|my (?:ref\w*|old|boss|manager|last)|[^,.;]{2,25} (?:for"
    r"|as) (?:a |my )?ref\w*)\b"
)
"""Behind a call of theirs that was not to me: "they called him"."""
_SPEAKER = re.compile(r"\W*([a-z][a-z' -]+)(?:_[\w'-]*)?:\s")
_THERE = re.compile(
    r"\b(?:was|were|been|back|travelled|drove|flew) (?:at|in|to|there|over)\b[^.;]{0,40}\bfor (?:an? |the |my )?$"
)
"""In front of an interview that somebody went to: "was at the firm for ..."."""
_HAD = re.compile(
    r"\b(?:had|did|finished|done w(?:ith|/)|bombed|aced|nailed|passed|survived|smashed|botched|sat|attended"
    r"|completed|failed|flunked|cleared|did my|had my|dialled in for|dialed in for|joined"
    r"|logged in for|logged on for|(?:turned|showed) up (?:for|to|at)|went (?:in |back |along )?(?:for|to)|sat for"
    r"|appeared for|came out of|walked out of|(?:straight |just )?out of|(?:came |got |home |just )?back from|home from"
    r"|gave|arrived for|arrived at|dressed up for|travelled for|drove .{2,15}for)"
    r" (?:(?:the|my|another|an?|our|their|that)\s+)?(?:\w+ )?$"
)
_AND_THEN = re.compile(
    r"\b(?:observation|tests?|tour|lesson|exercises?|task|presentation|chat|interview|screen|lunch|coffee|talk|quiz"
    r"|micro-?teach|round|written|call|walk)\b(?: done| over| first)*,? (?:and )?then (?:an? |the )?(?:\w+ )?$"
)
"""In front of what came second on the same day: "a test, then"."""
_A_CLAUSE = re.compile(r"(?:^|[.,;:!] |- |\band |\bbut )\W*(?:the |my |our |that )(?:[\w'-]+ )?$")
_WENT = re.compile(
    r"(?: w(?:ith|/) [\w .]{2,25}?)?(?: itself| today| yesterday)?,? (?:was (?!moved|cancel|postp|resch|pushed|off\b"
    r"|called|due|meant|supposed|to\b|set\b|booked|sched|confirmed|on\b|for\b|at\b|agreed|arranged|brought|also)"
    r"|went\b|lasted|ran\b|felt|took\b|is (?:done|over)\b|over\b|done\b|finished|ended|turned out)"
)
"""Around an interview of which is told how it was."""
_ABOUT_ONE = re.compile(
    r"\s+(?:letter|invite|tape|is off|was off|called off|feedback|invit\w+|request|slots?|times?"
    r"|prep\w*|process|questions?|dates?|notes|result|outcome"
    r"|tb[cd]\b|between|there\b|(?:re)?starts?|resumes|continues|starting|begins?|beginning|will|(?:from|in)(?=\s{2,}"
    r"|\s*$)|are|offer(?:ed)?|on hold"
    r"|pushed to|(?:got |was |is |has been |now )+(?:postponed|pushed|moved|cancell?ed|rescheduled)"
    r"|reviews|decides|meets"
    r"|(?:e-?mailed|called|rang|phoned|texted|replied|wrote|got back|came back|decided|responded)"
    r"|discusses|sits|wants|said|says|members?|to follow|follows|coming)\b"
)
"""What may follow an interview that only is spoken of."""


def deeds_in(low: str) -> list[Deed]:
    """Everything a lower-case line says happened, first one first. Dates and numbers may be blanked out before."""
    absent = absent_in(low)
    found = _found(low, ROWS, absent)
    if all(d.channel == "unsaid" for d in found):
        hints = _found(low, HINT_ROWS, absent)
        found += [d for d in hints if d.kind == "email_out" or not _NO_HINT.search(low[: d.at].rstrip())]
    return sorted(found, key=lambda d: (d.at, -d.end))


def _found(low: str, rows: tuple[Row, ...], absent: set[str]) -> list[Deed]:
    """The first deed in the line of each row of a table."""
    found: list[Deed] = []
    for what, kind, direction, channel, pattern in rows:
        if what in absent:
            continue
        m = pattern.search(low)
        while m and _only_told_of(kind, direction, m, low):
            m = pattern.search(low, max(m.end(), m.start() + 1))
        if m is None:
            continue
        way = way_of(kind, direction, m, low)
        if kind == "thank_you" and way == "in" and direction == "?":
            continue  # "Carys emailed to say thanks" is an e-mail
        if kind in ("email_in", "email_out") and direction in ("?", "in"):
            kind = "email_in" if way == "in" else "email_out"
        lead = _LEAD.match(m[0])
        at = min(m.end(), m.start() + lead.end()) if lead else m.start()
        found.append(Deed(at, m.end(), kind, way, bool(HOW.match(m[0])), channel))
    return found


def _only_told_of(kind: str, direction: str | None, m: re.Match[str], low: str) -> bool:
    """Whether the words stand for what did not happen: denied, planned, awaited, supposed, or somebody's words."""
    before, how = low[: m.start()], HOW.match(m[0])
    if _DENIED.search(low[: m.end() - len(m[0].lstrip())][-60:]) and not how:
        return True
    if m[0].strip() == "call" and _I_SHALL.search(before):
        return True
    if _SUPPOSED.search(before[-40:]) or (direction in ("in", None) and _AWAITED.search(before[-50:])):
        return True
    if how and _BIDDEN.search(CUT.split(before)[-1]):
        return True
    if (
        kind == "call"
        and not m[0].endswith("from")
        and _SOMEBODY_ELSE.match(low, m.end())
        and way_of(kind, direction, m, low) == "in"
    ):
        return True
    held = _HAD.search(before[-40:]) or (kind == "interview" and (_AND_THEN.search(before) or _went(before, low, m)))
    noun = (
        kind in ("interview", "meeting", "email_out", "call")
        and not m[0].split(" ", 1)[0].endswith(_PAST)
        and not m[0].endswith(_PAST)
    )
    if (
        noun
        and not m[0].startswith(_NO_NOUN)
        and _FUTURE_AT_END.search(before[-30:])
        and not (held or _ONE_MORE.search(before))
    ):
        return True
    if kind == "thank_you":
        return _speaks(before)
    if kind != "interview":
        return False
    if m[0].endswith("panel") and _NO_PANEL.search(before[-20:]):
        return True
    if _NOT_HELD.search(before[-40:]) and not held and not _THERE.search(before):
        return True
    return bool(_speaks(before) or _TOLD_OF.search(CUT.split(before)[-1]) or _ABOUT_ONE.match(low, m.end()))


def _went(before: str, low: str, m: re.Match[str]) -> bool:
    """Whether a clause begins with an interview and goes on with how it was."""
    return bool(_A_CLAUSE.search(before) and _WENT.match(low, m.end()))


def _speaks(before: str) -> bool:
    """Whether somebody says what follows: "Pavel: ..."."""
    m = _SPEAKER.match(before)
    return bool(m and (m[1] in FIRST_NAMES or ROLE.fullmatch(m[1])))


_TOLD_BY = ("email_in", "message", "voicemail")
"""How one hears that a thing was moved or called off."""


def main_deed(deeds: list[Deed]) -> Deed | None:
    """The deed a line is filed under, or None for a plain note."""
    if not deeds:
        return None
    deeds = [d for d in deeds if d.channel != "unsaid"] or deeds
    first = deeds[0]
    if first.kind == "note" and first.channel is None:
        first = next((d for d in deeds if d.kind in _TOLD_BY and d.direction == "in"), first)
    calls = [d for d in deeds if d.kind == "call"]
    left = [d for d in deeds if d.kind == "voicemail" and d.at >= first.end]
    mails = [
        d for d in left if not any(c.at <= d.at and d.end <= c.end for c in calls)
    ]  # "left msg with his PA" is no voicemail
    if first.kind == "call" and first.direction == "out" and mails:
        return mails[0]
    if first.kind == "call" and first.direction == "in" and not any(d.direction == "out" for d in calls):
        later = next((d for d in deeds if d.kind == "voicemail" and d.at >= first.end), None)
        return replace(later, direction="in") if later else first
    if first.kind in ("email_out", "message") and first.direction == "out":
        thanks = not first.how and next((d for d in deeds[1:] if d.kind == "thank_you" and d.at - first.end < 25), None)
        if thanks:
            return thanks
    if first.kind == "call" and first.direction is None:
        later = next((d for d in deeds[1:] if first.at < d.at < first.end and d.kind in ("interview", "call")), None)
        return later or first
    return first
