"""Firms that stand where a person may stand in a quick-log line: two surnames, a firm that speaks through somebody."""

from __future__ import annotations

import re

from .quicklog_joined import opening_of
from .quicklog_sure import is_first_name

FIRM_DOES = re.compile(
    r" (?:have |has |just |finally )*(?:rejected|ghosted|turned me down|reposted|re-?advertised|hired|posted|reopened"
    r"|filled"
    r"|froze|closed (?:the|that|this|my)|passed on me"
    r"|(?:e-?mailed|sent)(?: me)? (?:an? |the |another )?(?:form )?(?:rejection|no\b)"
    r"|went with|gone with|are|have|were|aren't|haven't|is (?:hiring|recruiting|closing|restructuring|merging))\b"
)
"""Behind a firm that does what no person does: "Nordvik are ..."."""
_ABOUT = re.compile(
    r"(?:absage|zusage|einladung|ghost\w*|turned (?:me )?down|(?:knocked|sent) back|passed over|let down|binned|dropped"
    r"|(?:progress\w*|proceed\w*|forward|ahead)|signed(?: up| on)?|onboarding|contract|docusign"
    r"|rejection(?! call| voicemail| text| phone)|reject\w*(?<!rejection)|declin\w+"
    r"|withdr\w+|resign\w*"
    r"|(?:pull|dropp?|bow|back|opt)\w* out|(?:an?|the|another|form|big|flat|polite|soft|final) no)(?: [\w-]+){0,2}"
    r"(?:\s+(?:from|frm|fm|by|of|with|w/|w|for|von)\s*|\s*[(:]\s*|\s*,\s+)$"
    r"|(?<!verbal )\boffer(?: in hand| in writing| letter| ltr| in| came| arrived)? (?:from|frm|fm)\s*$|\bat\s*$"
    r"|\bappl(?:y|ied"
    r"|ying)(?: [\w-]+){0,2} (?:to|with|for)\s*$"
    r"|@\s*$"
    r"|\b(?:applications?|upload\w*|submit+ed|registered)(?: [\w-]+){0,3} (?:to|with|for|at|on|into)\s*$"
    r"|\b(?:cv|resume|cover letter|portfolio)(?: off| in| over| across| sent| uploaded| submitted)? to\s*$"
    r"|\b(?:test|assessment|task|exercise|case study|homework|assignment) for\s*$"
    r"|\b(?:regret|refusal|generic|canned|template|confirmation|acknowledg\w+|job|vacancy|assessment|test)"
    r"(?: (?:e-?mail|mail|letter|reply|response|note|alert|link|notice|invite))? (?:from|frm|fm|off)\s*$"
)
"""In front of a firm: what it was sent, and what only firms send."""
_TOLD = re.compile(r"\b(?:told|informed|notified)\s*$")
_MY_ANSWER = re.compile(
    r" (?:no\b|yes\b|thanks but|no thanks|(?:that )?i(?:'m|m| am|'ve|ve| have)? (?:out|withdr\w+|pulling|not interested"
    r"|accept\w*|taken|took|declin\w+|going with|going elsewhere|in\b))"
)
"""Around a firm that hears how I decided: "told Orlix I'm out"."""
_THEY = re.compile(r"[^.;,]{0,30}[,;.] they(?:'ll|'re|'ve|ll)?\b(?! both)")
"""Behind a firm that is spoken of by "they": "chased Orlix, they'll let me know"."""
_STANDS = re.compile(
    r" ?(?:-+|:) (?:(?:got |was |been |now |i )*(?:rejected|rejection|declined|withdrawn|withdrew|applied|ghosted"
    r"|closed"
    r"|filled|frozen|offer|turned down|pulled|cancelled|on hold|(?:role|job|req|position|post|vacancy)"
    r" (?:is |was |now )*(?:closed|filled|on hold|frozen|gone|cancelled|reopened|reposted)))\b"
)
"""Behind a firm that heads a line about how things stand: "Orlix - rejected"."""
_AND_SONS = re.compile(r"([A-Z][\w'-]+) & ([A-Z][\w'-]+)")
"""How firms are called: "from Hollis & Crewe"."""
_OF_FIRM = re.compile(r"\b(?:from|at|of|@) ?$")
_DESK = re.compile(r",? (?:the )?(?:reception|switchboard|front desk|main (?:line|number)|HR\b)")
"""In front of a firm, and behind it."""
_FIRM_VIA = re.compile(r"[A-Z][\w'-]+(?: [A-Z][\w'-]+)? (?:via|through|thru|by way of) (?=[A-Z])")
"""A firm that speaks through somebody: "feedback from Orlix via Tess"."""
_NO_WORD = re.compile(
    r"\b(?:nothing|nowt|no (?:news|word|reply|response|update|feedback|answer|contact|decision|sign)|not a (?:word|peep"
    r"|thing)|(?:radio )?silence|crickets)(?: \w+)? from\s*$"
)
_SINCE_THEN = re.compile(
    r" (?:since|after|following) (?:the |my |our |that |last )?(?:[\w-]+ ){0,2}?(?:round|stage|interview|on-?site|panel"
    r"|final|screen|assessment|application|applying)"
)
"""Around a firm that keeps silent after a step of ours: "no word from Orlix since the panel"."""


def _is_firm(pair: re.Match[str]) -> bool:
    """Whether two names joined by "&" are a firm's, by the names or what stands around: "at Pike & Cole"."""
    named, text = is_first_name(pair[1]) + is_first_name(pair[2]), pair.string
    return not named or bool((named < 2 and _OF_FIRM.search(text[: pair.start()])) or _DESK.match(text, pair.end()))


def _firm_of_two(text: str, at: int) -> bool:
    """Whether a firm with two surnames stands there."""
    pair = _AND_SONS.match(text, at)
    return bool(pair) and not (is_first_name(pair[1]) and is_first_name(pair[2])) if pair else False


def firms_of_two(text: str) -> list[tuple[int, int]]:
    """Where in a line as written firms with two surnames stand."""
    return [m.span() for m in _AND_SONS.finditer(text) if _is_firm(m)] if "&" in text else []


def firm_from(text: str, at: int) -> bool:
    """Whether a firm stands at `at`, behind "from", "at" or "of": with two surnames, or with its person behind it."""
    return _firm_of_two(text, at) or bool(_FIRM_VIA.match(text, at) and not is_first_name(text[at:]))


def keeps_silent(low: str, at: int, end: int) -> bool:
    """Whether the unknown name from `at` to `end` of the lower-case line has been silent since a step of mine."""
    return bool(_NO_WORD.search(low[max(0, at - 40) : at]) and _SINCE_THEN.match(low, end))


def of_firm(low: str, at: int, end: int) -> bool:
    """Whether an unknown name from `at` to `end` of the lower-case line stands where a firm is due, not a person."""
    before = low[max(0, at - 50) : at]
    if _THEY.match(low, end) and not before.endswith("for "):
        return True
    if _ABOUT.search(before) or (_TOLD.search(before) and _MY_ANSWER.match(low, end)):
        return True
    return bool(_STANDS.match(low, end)) and not re.search(r"[a-z]", low[opening_of(low) : at])
