"""Which outcomes the words of a quick-log line speak of: turns of phrase first, single words where there are none."""

from __future__ import annotations

import re

from .lexicon_hints import DECIDED, FELT, GOING_ON
from .lexicon_outcomes import OUTCOMES
from .lexicon_plain_waits import PLAIN_HINTS
from .phrases import Phrases, starts_in
from .quicklog_said import certain, stated, written_out

BY_TAG = {tag: Phrases(pattern) for tag, pattern in OUTCOMES}
Hints = tuple[tuple[str, Phrases], ...]
_DECIDED: Hints = tuple((tag, Phrases(pattern)) for tag, pattern in DECIDED)
_GOING_ON: Hints = tuple((tag, Phrases(pattern)) for tag, pattern in (*GOING_ON, *PLAIN_HINTS))
_FELT = {tag: Phrases(pattern) for tag, pattern in FELT}
_EVEN_IF = ("req_not_open", "on_hold", "hiring_freeze", "left_message", "asked_to_call_back")
"""What may hang on a condition: "if finance signs"; all else is not so where it is only supposed."""
_NOT_YET = re.compile(
    r"\b(?:no|no sign of(?: the| my| an?)?|not an?|before (?:an|the|making)|hop\w+ for|expect\w* an?|waiting for"
    r"|without an?|extend the"
    r"|about the|re the?|any|if|another|competing|other) (?:\w+ )?(?:formal |written |verbal |job )?offer"
    r"|\boffer (?:letter )?(?:is |has |was |been )*(?:not|yet|still|pending|awaited|delayed|expected|stuck"
    r"|being (?:approved|signed|reviewed|discussed)"
    r"|in approval|with (?:finance|legal))\b"
    r"|\boffer\b[^.;,]{0,25}\b(?:expected|due|pending|likely|to come)\b"
)


def tags_in(low: str) -> list[str]:
    """Every outcome tag whose words stand in the lower-case line, the most telling first."""
    said = written_out(stated(low))
    sure = certain(said)
    words, sure_words = starts_in(said), starts_in(sure)
    tags = []
    for tag, phrases in BY_TAG.items():
        text, starts = (said, words) if tag in _EVEN_IF else (sure, sure_words)
        if phrases.search(text, starts=starts) and (told := _told(tag, phrases, text)):
            tags.append(told)
    if "went_poorly" in tags or "went_well" in tags:
        tags = _weighed(tags, sure)
    if "offer" in tags and _NOT_YET.search(said):
        tags.remove("offer")
    return tags


_TOPIC = re.compile(
    r"\b(?:about|re|regarding|concerning)\b(?! me\b)(?:(?!\b(?:and|but|so) (?:i|he|she|they|we"
    r"|it)\b)[^.;,:])*"
)
"""What was only talked of: "called Ann about the contract"."""
_TALKED_OF = ("offer", "req_not_open")
"""What may be talked of and need not be so."""
_TALK_DONE = re.compile(
    r"\b(?:interview|chat|meeting|panel|finals?|round|screen|call|talk|trial|presentation|assessment|demo|on-?site"
    r"|test)s?"
    r"(?: \w+){0,2},? (?:done|over|finished|went|was|were|felt)\b|\bcame (?:out|away)\b"
)
_NO = re.compile(r"n't|\bno[rt]\b|\bnever|dnt\b|ont\b|snt\b|cannot|hardly|yet to")
_NOT = re.compile(
    r"\b(?:not|never|isn'?t|wasn'?t|aren'?t|weren'?t|didn'?t|don'?t|doesn'?t|haven'?t|hasn'?t|won'?t|wouldn'?t|can'?t"
    r"|couldn'?t|cannot|hardly|nor|yet to)(?: (?:yet|been|be|get|got|gotten|really|very|that|so|too|all|exactly|even"
    r"|quite"
    r"|actually|officially|an?|the|any|to|going|have|had|being|made|me|it|as|go|gone|feel|felt|look|sound|seem"
    r"|do))*\W+$"
)
_TURNED_ROUND = {
    "next_round": "rejected", "role_closed": "in_process", "rejected": "in_process", "offer": None, "on_hold": None,
    "hiring_freeze": None, "ooo": None, "referred_on": None, "scheduled": None, "declined": None, "withdrew": None,
}  # fmt: skip
"""What a denied tag means: "not shortlisted", "not filled yet"."""

_THEY_TOOK = re.compile(
    r"\b(?:they|he|she|hr|client|recruiter|agency|company|firm)(?:'ve|'s| have| has)? (?:just |already |now |simply )?"
    r"(?:closed|removed|withdrew|withdrawn|pulled|binned|deleted|cancel+ed|scrapped|discarded|dropped|stopped"
    r"|ended) my\b"
)
"""What would be my withdrawal, had I done it: "they closed my application"."""


_GUESSED = re.compile(
    r"\b(?:think|guess|suspect|reckon|feels? like|sense|fear|afraid|worried|bet)(?: that)? (?:he|she|they)(?:'d| "
    r"would| might"
    r"| really| actually)* (?:wants?|wanted|prefers?|needs?|looking for|after|like)\b[^.;,]*"
)
"""What I only suppose that they want: "think he wants someone more senior"."""


def _told(tag: str, phrases: Phrases, said: str) -> str | None:
    """The tag, whose phrases stand in the line, or what it means denied if they only stand there denied."""
    if tag == "withdrew" and (took := _THEY_TOOK.search(said)) and not phrases.search(said, took.end()):
        return "rejected"
    if tag == "rejected" and _GUESSED.search(said) and not phrases.search(_GUESSED.sub(" ", said)):
        return "went_poorly"
    if tag not in _TURNED_ROUND or not _NO.search(said) or _plain(phrases, said):
        return tag
    return _TURNED_ROUND[tag]


_AT_FIRST = re.compile(
    r"[^.;,]{0,30}?\b(?:at first|at the start|to start(?: with)?|start(?:ed)?|initially|to begin(?: with)?|beginning"
    r"|first"
    r" (?:half|bit|part|question|five|ten|few|\d+)|early on|opening)\b"
)
_TURNED = re.compile(
    r"\b(?:but|though|although|however|then|yet|until|till)\b(?= )|\bstill(?= (?:think|feel|felt|hopeful|went))"
)
_GOT_BETTER = re.compile(
    r"\b(?:picked up|warmed up|got (?:better|easier|into it|going|there|through it|warmer)|improved|recovered|settled"
    r"|relaxed|calmed|turned (?:it |things )?(?:a)?round|pulled it (?:back|off|round)|ended (?:well|ok|fine|strong\w*"
    r"|on"
    r"|good)|found my|came good|fine|ok|okay|great|good|well|fair|fun|worth|manageable"
    r"|interesting|liked?|kind|nice|friendly|happy|pleased|managed|handled|survived|positive|enjoyed|smiled|laughed)\b"
)
_BY_AND_LARGE = re.compile(
    r"\b(?:went|otherwise|apart from|other than|aside from|besides|(?:the )?rest|overall|all "
    r"in all|on the whole|generally|mostly)\b"
)


def _weighed(tags: list[str], said: str) -> list[str]:
    """The tags with one verdict at most on how it felt."""
    kept = [tag for tag in tags if tag not in ("went_well", "went_poorly")]
    at = next(i for i, tag in enumerate(tags) if tag in ("went_well", "went_poorly"))
    return [*kept[:at], _verdict(said, BY_TAG["went_well"], BY_TAG["went_poorly"]) or "", *kept[at:]]


def _verdict(said: str, good: Phrases, bad: Phrases) -> str | None:
    """went_well or went_poorly, if said: what turned a talk outweighs what was before, the whole outweighs a part."""
    well = _plain(good, said) or _plain(bad, said, denied=True)
    poorly = _plain(bad, said) or _plain(good, said, denied=True)
    if poorly is None:
        return "went_well" if well else None
    turn = max((m.start() for m in _TURNED.finditer(said, poorly.end())), default=0)
    if _AT_FIRST.match(said, poorly.end()) or turn:
        later = good.search(said, poorly.end()) or _GOT_BETTER.search(said, turn or poorly.end())
        return "went_well" if later and not bad.search(said, turn or poorly.end()) else "went_poorly"
    if well and any(_BY_AND_LARGE.match(said, m.start()) for m in good.finditer(said, well.start())):
        return "went_well"
    return "went_poorly"


def _plain(phrases: Phrases, said: str, *, denied: bool = False) -> re.Match[str] | None:
    """Where the words stand, not denied ("not great"), or where they stand denied."""
    found = phrases.finditer(said)
    return next((m for m in found if bool(_NOT.search(said[max(0, m.start() - 40) : m.start()])) is denied), None)


_SMILES = re.compile(
    r"(?<![\w(])[:;=]['-]?[)dp](?!\w)"
    r"|[\U0001f600-\U0001f60f\U0001f642\U0001f44d\U0001f389\U0001f4aa\u263a]"
)
_FROWNS = re.compile(
    r"(?<![\w)])[:;=]['-]?[(/](?!\w)"
    r"|[\U0001f61e-\U0001f62d\U0001f641\U0001f44e\U0001f612\U0001f613\u2639]"
)


def felt(low: str) -> str | None:
    """went_well or went_poorly where a word, or else a face, of a line about a talk says so."""
    return _felt(_TOPIC.sub(" about ", certain(written_out(stated(low)))), low)


_OH_WELL = re.compile(r"\b(?:oh|ah|as) well\b|^\W*well\b(?=,? [a-z])")
"""What is no praise."""


def _felt(said: str, low: str) -> str | None:
    said = _OH_WELL.sub(" ", said) if "well" in said else said
    told = _verdict(said, _FELT["went_well"], _FELT["went_poorly"])
    return told or ("went_well" if _SMILES.search(low) else "went_poorly" if _FROWNS.search(low) else None)


def hinted(kind: str, low: str) -> str | None:
    """The tag that a single word hints at, where no turn of phrase says more."""
    whole = certain(written_out(stated(low)))
    said = _TOPIC.sub(" about ", whole)
    tag = _first_told(_DECIDED, said, whole)
    if tag is None and (kind in ("interview", "meeting") or (kind == "note" and _TALK_DONE.search(whole))):
        tag = _felt(said, low)
    return tag or _first_told(_GOING_ON, said, said)


def _first_told(hints: Hints, said: str, whole: str) -> str | None:
    """The first tag whose words stand in the line; in the whole of it, unless they may be a mere topic."""
    for tag, phrases in hints:
        text = said if tag in _TALKED_OF else whole
        if phrases.search(text) and (told := _told(tag, phrases, text)):
            return told
    return None
