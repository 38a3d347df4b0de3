"""What sort of thing a quick-log line reports, and who reached whom.

The first thing that happened with another person wins; a left voicemail wins over the call that led to it; a next step
("will call back thurs") is not something that happened.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from .lexicon import ROLE, TITLES
from .lexicon_channels import NO_HINT
from .lexicon_names import FIRST_NAMES
from .quicklog_rows import HINT_ROWS, ROWS, Row, absent_in


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
_CUT = re.compile(
    r"(?<!\bdr)(?<!\bmr)(?<!\bmrs)(?<!\bms)(?<!\bprof)[.;!?]\s|,\s|\s-+\s|:\s|\bthen\b"
    r"|\band\b(?=\s+(?:then |i |also )?$)|&\s*$"
)
_FILLER = re.compile(
    r"^\W*(?:sent |an? |the |my |new |follow-?up|another|second|quick|short|polite|gentle|chaser|reminder"
    r"|intro|i|we|i've|ive"
    r"|just|then|also|finally|again|quickly|so|and|have|had|has|back|on|at|today|ok"
    r"|eventually|cold|re|f/u|(?:as |per )?(?:our |the )?(?:arrangement|agreement|agreed|arranged|promised"
    r"|planned)|\W|\d+)*\W*$"
)
_I_DID = re.compile(
    r"\b(?:since|because|once|who|which|when|as|so|but|until|till?|before|after|that|and|then) i(?:'ve"
    r"| have| had| just| also)?\W*$"
)
_I_SHALL = re.compile(r"(?:^|[.;,!] |\band )i ?$")
"""In front of a "call" that is to come: "I call tomorrow"."""
_AND_I = re.compile(r"\W*([a-z]+ed)\b(?: \w+){0,3}?\W*(?:\+|&|and)\W*$")
"""A clause of mine that leaves out who: "scanned + ..."."""
_APPOSED = re.compile(r"(?:^|[.;!?] )\W*([a-z][\w']*)(?: [\w'-]+)?, (the |our |my )?[^,.;]{2,25}, $")
"""Somebody with their firm or job behind, in front of what they did: "Marnie, Hays, ..."."""
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
_SO_I = re.compile(
    r"\bso(?: (?:have|then|just|also|again|now))*\W*$"
    r"|^\W*(?:still )?(?:no|nothing|not|haven'?t|hadn'?t|didn'?t|without)\b.*\b(?:and|but|then)(?: (?:have|just|also"
    r"|now))*\W*$"
)
"""What stands before a deed of mine that follows from silence: "no reply from Ann so ..."."""
_MY_OWN = re.compile(
    r"\W*(?:i )?(?:have |'ve |had )?(?:dropped|sent|left|gave|shot|wrote|posted|added|said|told|asked|sent|replied"
    r"|answered|confirmed|accepted|declined|thanked|wrote"
    r"|checked|let|gave|agreed|submitted|followed up|forwarded|fwd\S*|shared|requested|negotiated|countered|re-?sent"
    r"|apologi[sz]ed|pulled out|signed|returned|provided|applied|introduced myself|reached out"
    r"|withdrew|cancelled|turned|chased|nudged|rescheduled|proposed|offered|suggested)\b(?! me\b)"
)
"""How a clause of mine begins that ends in "by text"."""
_OFFERED = re.compile(
    r"\W*(?:(?:offered|turned down(?=\W*$)|asked for|invited)\b|(?:was |got |been )?(?:told|informed|notified"
    r"|advised)\W*$|(?:i )?(?:was|got|been|am) (?:[a-z]+ed|told|sent|given)\b)"
)
"""How a clause begins that ends in "by email" and leaves out who did it to me."""
_DENIED = re.compile(
    r"(?<!\ba )(?<!said )\b(?:(?:has|have|had|did|do|does|wo|was|is)(?:n'?t| not)|never|not|nothing|nobody|no[ -]one"
    r"|without"
    r"|no)\s+"
    r"(?:(?:yet|even|ever|actually|really|had|have|been|got|get|received|seen|sent|so much as|an?|any|the)\s+){0,4}$"
)
"""In front of what did not happen: "haven't heard back", "still no call from"."""
_WAYS = ("by ", "via ", "on ", "in ", "(", "over ", "line ", "note ", "hello ", "word ")
"""How words begin that name a channel only."""
_NO_NOUN = ("on ", "over ", "by ", "no", "never", "didn", "stood", "forgot", "left")
"""How words of a call, meeting or interview begin that cannot be one to come."""
_PAST = ("ed", "rang", "rung", "spoke", "met")
"""How words of a deed end that has happened."""
_TO_THEM = re.compile(r"\W*(?:\w+ ){1,3}to [a-z]")
"""A clause of mine without a verb: "quick question to Ann by text"."""
_FROM_THEM = re.compile(r"\)? (?:from|frm|off) (?!my\b|me\b|the train|home)")
"""Behind a way of theirs: "feedback by email from Lars"."""
_HOW = re.compile(r"(?:by|via|per|through|over) |\(| e|on e")
_THEIR_OWN = re.compile(
    r"\W*(?!i |we )(?:[^\W\d]['\w-]* +){1,3}(?:has |have )?(?:confirm(?:ed|s)|repli(?:ed|es)|sa(?:id|ys)|reject(?:ed"
    r"|s)|ask(?:ed|s)|invit(?:ed|es)|sen[dt]s?"
    r"|answer(?:ed|s)|wr(?:ote|ites)|got back|came back|refused|declin(?:ed|es)|apologi[sz](?:ed|es)|told|tells|let"
    r"|informed|notified|cancel+ed"
    r"|resched\w+|moved|withdr[ae]w\w*|offer(?:ed|s)|wants|got in touch|turned)\b"
)
"""How a clause of theirs begins that ends in "by email"."""
_THEM = re.compile(
    r"\b(?:intro'?d? me|introduced me|referred me|connected me|apologi[sz]ed|invited|invitation"
    r"|offered|sent me|told me|asked me|put me|arrived|received|came|got|rec'?d|rejected|rejection"
    r"|from|offer|told me|declined me|in|absage|zusage|einladung|antwort|angebot)\b"
)
_NOT_HELD = re.compile(
    r"(?:\b(?:after|for|before|re|about|to|w/o|without|since|from|of|my|prep\w*|regarding"
    r"|no|declined|declining|refused|turned down|pulled out of)\s+(?:the |my |an? |our |his "
    r"|her |\w+'s )*)$"
)
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
_SPEAKER = re.compile(r"\W*([a-z][a-z' -]+):\s")
_THERE = re.compile(
    r"\b(?:was|were|been|back|travelled|drove|flew) (?:at|in|to|there|over)\b[^.;]{0,40}\bfor (?:an? |the |my )?$"
)
"""In front of an interview that somebody went to: "was at the firm for ..."."""
_HAD = re.compile(
    r"\b(?:had|did|finished|done with|bombed|aced|nailed|passed|survived|smashed|botched|sat|attended"
    r"|completed|failed|flunked|cleared|did my|had my|dialled in for|dialed in for|joined"
    r"|logged in for|logged on for|turned up for|went (?:in )?for) (?:the|my|another|a)\s+$"
)
_ABOUT_ONE = re.compile(
    r"\s+(?:letter|invite|tape|is off|was off|called off|feedback|invit\w+|request|slots?|times?"
    r"|prep\w*|process|questions?|dates?|notes|result|outcome"
    r"|tb[cd]\b|between|there\b|(?:re)?starts?|resumes|continues|starting|begins?|beginning|will|(?:from|in)(?=\s{2,}"
    r"|\s*$)|are|offer(?:ed)?|on hold"
    r"|pushed to|(?:got |was |is |has been |now )+(?:postponed|pushed|moved|cancell?ed|rescheduled)"
    r"|reviews|decides|meets"
    r"|(?:e-?mailed|called|rang|phoned|texted|replied|wrote|got back|came back|decided|responded)"
    r"|discusses|sits|wants|said|says|members?)\b"
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
        way = _way_of(kind, direction, m, low)
        if kind in ("email_in", "email_out") and direction in ("?", "in"):
            kind = "email_in" if way == "in" else "email_out"
        found.append(Deed(m.start(), m.end(), kind, way, bool(_HOW.match(m[0])), channel))
    return found


def _only_told_of(kind: str, direction: str | None, m: re.Match[str], low: str) -> bool:
    """Whether the words stand for what did not happen: denied, planned, awaited, supposed, or somebody's words."""
    before, how = low[: m.start()], _HOW.match(m[0])
    if _DENIED.search(low[: m.end() - len(m[0].lstrip())][-60:]) and not how:
        return True
    if m[0].strip() == "call" and _I_SHALL.search(before):
        return True
    if _SUPPOSED.search(before[-40:]) or (direction in ("in", None) and _AWAITED.search(before[-50:])):
        return True
    if how and _BIDDEN.search(_CUT.split(before)[-1]):
        return True
    if kind == "call" and _SOMEBODY_ELSE.match(low, m.end()) and _way_of(kind, direction, m, low) == "in":
        return True
    held = _HAD.search(before[-20:])
    noun = kind in ("interview", "meeting", "email_out", "call") and not m[0].endswith(_PAST)
    if noun and not m[0].startswith(_NO_NOUN) and _FUTURE_AT_END.search(before[-30:]) and not held:
        return True
    if kind == "thank_you":
        return _speaks(before)
    if kind != "interview":
        return False
    if _NOT_HELD.search(before[-40:]) and not held and not _THERE.search(before):
        return True
    return bool(_speaks(before) or _TOLD_OF.search(_CUT.split(before)[-1]) or _ABOUT_ONE.match(low, m.end()))


def _way_of(kind: str, direction: str | None, m: re.Match[str], low: str) -> str | None:
    """Who reached whom: as the row says, and where it leaves that open, by who acts in the clause."""
    before = low[: m.start()]
    if kind in ("email_in", "email_out") and direction in ("?", "in") and _HOW.match(m[0]):
        if _FROM_THEM.match(low, m.end()):
            return "in"
        clause = _CUT.split(before.rstrip(" ,-("))[-1]
        mine = _MY_OWN.match(clause) and not _OFFERED.match(clause)
        theirs = _THEM.search(clause) or _THEIR_OWN.match(clause) or _OFFERED.match(clause) or _is_somebody(clause)
        return "in" if not mine and (theirs or m[0][0] in " (") else "out"
    if direction != "?":
        return direction
    clause = _CUT.split(before)[-1]
    if m[0].startswith(_WAYS) and (_MY_OWN.match(clause) or (_TO_THEM.match(clause) and not _is_somebody(clause))):
        return "out"
    return _acting(before, m[0])


def _acting(before: str, verb: str) -> str:
    """in if somebody is named in front of the verb in its own clause, out if nobody or I."""
    clause = _CUT.split(before)[-1]
    if verb.startswith(("left", "lft", "leaving")) and re.search(
        r"\b(?:called|rang|phoned|tried|rung|dialled|dialed)\b", clause
    ):
        return "out"
    first = _AND_I.match(clause)
    if first and first[1] not in FIRST_NAMES:
        return "out"
    apposed = _APPOSED.search(before) if not clause.strip() else None
    name = apposed[1].removesuffix("'s") if apposed else ""
    if apposed and (apposed[2] or name in FIRST_NAMES or name in TITLES or ROLE.match(name)):
        return "in"
    mine = _FILLER.match(clause) or _I_DID.search(clause) or _SO_I.search(clause)
    return "out" if mine else "in"


def _is_somebody(clause: str) -> bool:
    """Whether a clause begins with a name or a job word: "Howard by email"."""
    clause = clause.strip(" .,(")
    word = clause.split(" ", 1)[0]
    return word in FIRST_NAMES or word in TITLES or bool(ROLE.match(clause))


def _speaks(before: str) -> bool:
    """Whether somebody says what follows: "Pavel: ..."."""
    m = _SPEAKER.match(before)
    return bool(m and (m[1] in FIRST_NAMES or ROLE.fullmatch(m[1])))


def main_deed(deeds: list[Deed]) -> Deed | None:
    """The deed a line is filed under, or None for a plain note."""
    if not deeds:
        return None
    deeds = [d for d in deeds if d.channel != "unsaid"] or deeds
    first = deeds[0]
    calls = [d for d in deeds if d.kind == "call"]
    with_somebody = {d.at for d in calls}  # "left msg with his PA" is no voicemail
    mails = [d for d in deeds if d.kind == "voicemail" and d.at >= first.end and d.at not in with_somebody]
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
