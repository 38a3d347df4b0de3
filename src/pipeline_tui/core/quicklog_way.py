"""Who reached whom in what a quick-log line tells: by the words themselves, or by who acts in the clause."""

from __future__ import annotations

import re

from .lexicon import ROLE, TITLES
from .lexicon_jobs import JOB
from .lexicon_names import FIRST_NAMES

CUT = re.compile(
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
_I_DID = re.compile(r"(?:^|[\s,])(?:i|we)(?:'ve| have| had| just| also| then| again| finally| quickly)*\W*$")
_AND_I = re.compile(r"\W*([a-z]+ed)\b(?: \w+){0,3}?\W*(?:\+|&|and)\W*$")
"""A clause of mine that leaves out who: "scanned + ..."."""
_APPOSED = re.compile(
    r"(?:^|[.;!?] )\W*(?!\w+ed\b|rang|met|saw|told|spoke|left|wrote|call|got\b)([a-z][\w']*(?: (?!with\b|to\b"
    r"|and\b)[\w'-]+){0,3}),"
    r" (the |our |my )?([^,.;]{2,25}), $"
)
"""Somebody with a firm or a job beside the name, in front of what they did: "Marnie, Hays, ..."."""
_SO_I = re.compile(
    r"\bso(?: (?:have|then|just|also|again|now))*\W*$"
    r"|^\W*(?:still )?(?:no|nothing|not|haven'?t|hadn'?t|didn'?t|without)\b.*\b(?:and|but|then)(?: (?:have|just|also"
    r"|now))*\W*$"
)
"""What stands before a deed of mine that follows from silence: "no reply from Ann so ..."."""
_MY_OWN = re.compile(
    r"\W*(?:i )?(?:have |'ve |had )?(?:dropped|sent|left|gave|shot|wrote|posted|added|said|told|asked|sent|replied"
    r"|answered|confirmed|accepted|declined|thanked|wrote"
    r"|checked|let|gave|agreed|submitted|followed up|forwarded|fwd\S*|shared|requested|negotiated|counter(?:ed"
    r"|-?offered)|re-?sent"
    r"|apologi[sz]ed|pulled out|signed|returned|provided|applied|introduced myself|reached out"
    r"|withdrew|cancelled|turned|chased|nudged|rescheduled|proposed|offered|suggested)\b(?! me\b)"
)
"""How a clause of mine begins that ends in "by text"."""
_OFFERED = re.compile(
    r"\W*(?:(?:offered|turned down(?=\W*$)|asked for|invited)\b|(?:was |got |been )?(?:told|informed|notified"
    r"|advised|introduced|intro'?d|connected|put in touch|referred|looped in|copied in|cc'?d)\W*$"
    r"|(?:introduced|intro'?d) to\b|(?:i )?(?:was|got|been|am) (?:[a-z]+ed|told|sent|given)\b)"
)
"""How a clause begins that ends in "by email" and leaves out who did it to me."""
_WAYS = ("by ", "via ", "on ", "in ", "(", "over ", "line ", "note ", "hello ", "word ")
"""How words begin that name a channel only."""
_TO_THEM = re.compile(r"\W*(?:\w+ ){1,3}to [a-z]")
"""A clause of mine without a verb: "quick question to Ann by text"."""
_FROM_THEM = re.compile(r"\)? (?:from|frm|off) (?!my\b|me\b|the train|home)")
"""Behind a way of theirs: "feedback by email from Lars"."""
HOW = re.compile(r"(?:by|via|per|through|over) |\(| e|on e")
_THEIR_OWN = re.compile(
    r"\W*(?!i |we )(?:[^\W\d]['\w-]* +){1,3}(?:has |have )?(?:confirm(?:ed|s)|repli(?:ed|es)|sa(?:id|ys)|reject(?:ed"
    r"|s)|ask(?:ed|s)|invit(?:ed|es)|sen[dt]s?"
    r"|answer(?:ed|s)|wr(?:ote|ites)|got back|came back|refused|declin(?:ed|es)|apologi[sz](?:ed|es)|told|tells|let"
    r"|informed|notified|cancel+ed|acknowledg(?:ed|es)|accept(?:ed|s)|thank(?:ed|s)|explain(?:ed|s)|mention(?:ed|s)"
    r"|updated|forward(?:ed|s)|shared|propos(?:ed|es)|suggest(?:ed|s)|request(?:ed|s)|advis(?:ed|es)|promis(?:ed|es)"
    r"|introduc(?:ed|es)|connected|writes|warn(?:ed|s)|regrets|agreed|hinted|countered|chased|nudged|reminded"
    r"|resched\w+|moved|withdr[ae]w\w*|offer(?:ed|s)|wants|got in touch|turned)\b"
)
"""How a clause of theirs begins that ends in "by email"."""
_THEM = re.compile(
    r"\b(?:intro'?d? me|introduced me|referred me|connected me|apologi[sz]ed|invited|invitation"
    r"|offered|sent me|told me|asked me|put me|arrived|received|came|got|rec'?d|rejected|rejection"
    r"|from|offer|told me|declined me|in|absage|zusage|einladung|antwort|angebot)\b"
)
_ME = re.compile(
    r" (?:back )?(?:me|us)\b(?! (?:cv|resume|details|timesheets?|docs|availability|hours|refs?|mate|old)\b)"
)
"""Behind a verb of theirs: "emailed me and Tom"."""
_DID_TO_ME = re.compile(rf"\W*[a-z][\w'-]+{_ME.pattern}")
_OF_THEIRS = re.compile(r"(?:writes|replies|responds)\b(?! to\b)")
"""A verb that cannot be mine, whose subject comes behind it: ", writes Mette"."""


def way_of(kind: str, direction: str | None, m: re.Match[str], low: str) -> str | None:
    """Who reached whom: in (to me), out (from me) or None, for a row found at `m` of the lower-case line `low`.

    As the row's `direction` says, and where that is "?", or a mail is named by its way only, by who acts in the clause.
    """
    before = low[: m.start()]
    if kind in ("email_in", "email_out") and direction in ("?", "in") and HOW.match(m[0]):
        if _FROM_THEM.match(low, m.end()):
            return "in"
        clause = CUT.split(before.rstrip(" ,-("))[-1]
        mine = _MY_OWN.match(clause) and not _OFFERED.match(clause)
        theirs = _THEM.search(clause) or _THEIR_OWN.match(clause) or _OFFERED.match(clause) or _is_somebody(clause)
        return "in" if not mine and (theirs or m[0][0] in " (") else "out"
    if direction != "?":
        return direction
    if _ME.match(low, m.end()) or _DID_TO_ME.match(low, m.start()):
        return "in"
    clause = CUT.split(before)[-1]
    if m[0].startswith(_WAYS) and (_MY_OWN.match(clause) or (_TO_THEM.match(clause) and not _is_somebody(clause))):
        return "out"
    return _acting(before, m[0])


def _acting(before: str, verb: str) -> str:
    """in if somebody is named in front of the verb in its own clause, out if nobody or I."""
    clause = CUT.split(before)[-1]
    if not clause.strip() and before.strip() and _OF_THEIRS.match(verb):
        return "in"
    if verb.startswith(("left", "lft", "leaving")) and re.search(
        r"\b(?:called|rang|phoned|tried|rung|dialled|dialed)\b", clause
    ):
        return "out"
    first = _AND_I.match(clause)
    if first and first[1] not in FIRST_NAMES:
        return "out"
    apposed = _APPOSED.search(before) if not clause.strip() else None
    if apposed and (apposed[2] or any(map(_begins_with_somebody, apposed.group(1, 3))) or JOB.search(apposed[1])):
        return "in"
    mine = _FILLER.match(clause) or _I_DID.search(clause) or _SO_I.search(clause)
    return "out" if mine else "in"


def _begins_with_somebody(words: str) -> bool:
    word = re.split(r"[ _]", words, maxsplit=1)[0].removesuffix("'s")
    return word in FIRST_NAMES or word in TITLES or bool(ROLE.match(words))


def _is_somebody(clause: str) -> bool:
    """Whether a clause begins with a name or a job word: "Howard by email"."""
    clause = clause.strip(" .,(")
    word = re.split(r"[ _]", clause, maxsplit=1)[0]
    return word in FIRST_NAMES or word in TITLES or bool(ROLE.match(clause))
