"""What a quick-log line says of offers: that they were told of another one, by when to answer, and my answer.

The patterns are meant for lower-case text with slips repaired.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .when import Found

_I = (
    r"(?:^\W*|[,;.:!]\s*|\b(?:and|but|then) )"
    r"(?:(?:i|i've|ive|have|also|just|then|again|now|finally|already|verbally|formally|happily) )*"
)
"""How a clause of mine begins."""

# ---- an offer elsewhere, told to the people of this lead

_ABOUT = (
    r"(?:about|of|that|re:?|regarding|on|concerning|mention(?:ed|ing)|disclos(?:ed|ing)|reveal(?:ed|ing)|shared|raised"
    r"|discussed|brought up)"
)
_ELSEWHERE = (
    r"(?:my (?!counter)(?:[\w-]+ ){0,2}?offers?|(?:(?:the|an?) )?(?:other|competing|rival|outside|another)"
    r" (?:[\w-]+ )?offers?|(?:(?:the|an?) )?offers? elsewhere|an offer from another)\b(?! letter)"
)
_I_HOLD = (
    r"\bi(?:'ve|'d| have| had| got| hold| received)(?: (?:now|just|also|already|got|received|had|in hand))*"
    r"(?: (?:an?|another|one))? (?:[\w-]+ ){0,2}?offer\b"
)
_TOLD = re.compile(
    rf"{_I}(?=(?:told|mentioned|informed|notified|updated|let|said|explained|disclosed|revealed|shared|raised|discussed"
    r"|brought up|gave|e-?mailed|mailed|wrote|texted|messaged|pinged|dm'?d|called|rang|phoned|spoke|talked|chatted"
    rf"|left|sent)\b(?! (?:me|us)\b))(?P<way>[^.;,]{{0,70}}?)(?:\b{_ABOUT} {_ELSEWHERE}|{_I_HOLD})"
)
_NOT_TOLD = re.compile(r"n't\b|\b(?:not|no|never|without|ask(?:ed|ing|s)?|wants?|wanted|if|whether)\b")


def tells_of_offer(low: str) -> bool:
    """Whether the line says that I told somebody of an offer that I hold elsewhere."""
    return any(not _NOT_TOLD.search(m["way"]) for m in _TOLD.finditer(low))


def without_the_telling(low: str) -> str:
    """The line without the words that tell of the offer elsewhere: what is left may speak of an offer of theirs."""
    return _TOLD.sub(" ", low)


# ---- by when the offer must be answered

_CUT = re.compile(r"[.;!?]\s|,\s|\s-+\s|[()]|\b(?:and|but)\b")
_BY = r"(?: (?:is|was|now|by|before|until|till?|to|on|of|for|no later than|within|the|end of))*\W*$"
_ASKED = re.compile(
    r"\b(?:ask\w*|request\w*|hop\w+|want\w*|need\w*|try\w*)\b.*\b(?:exten\w+|more time|longer|if|whether)\b"
)
_THEIRS = re.compile(
    r"\b(?:i'?ll|promis\w+|expect\w* (?!my|me)|hear\w*|(?:they|he|she|hr|[a-z]+)(?:'ll| will| would| should| can| could"
    r"| hopes? to))\b"
)
_THEY_NEED = re.compile(
    r"\b(?:needs?|needed|wants?|wanted|expects? (?:my|me|an)|requires?|waiting for|asked for|asks for|asking for"
    r"|i (?:must|need|have|should)|have to|must)\b"
)
_ANSWER = r"(?:answer|decide|decision|reply|respond|sign|accept|commit)\b"
_LAST_DAY = re.compile(
    rf"\bdeadline\b.*{_BY}"
    rf"|\b(?:offer|it)\b.*\b(?:extended|open|valid|good|stands|held|expires?|lapses|runs out)\b.*{_BY}"
    rf"|\b(?:extended|extension|exten(?:d|ds))\b.*{_BY}|\bexpires?{_BY}"
)
_MY_ANSWER = re.compile(rf"\b{_ANSWER}.*{_BY}")
_BARE_ANSWER = re.compile(rf"\W*(?:(?:please|must|need|to|have|i|an?|my) )*{_ANSWER}")
_TIME = re.compile(
    r"\b(?:(?:gave|gives|give|allowed|granted|giving) me|i have|i've(?: got)?|i got|got|have)\b.*"
    r"\b(?:until|till?|to|by)$"
)
_TO_ANSWER = re.compile(r"\W*(?:$|[,.;]|to (?:answer|decide|reply|respond|sign|accept|think|say|let|make|consider)\b)")


def answer_by(low: str, found: Sequence[Found]) -> Found | None:
    """Which of the dates of a line on an open offer is the day by which it must be answered; the last one that is."""
    return next((f for f in reversed(found) if _is_last_day(low, f)), None)


def asks_for_time(low: str) -> bool:
    """Whether the line says that more time was asked for, which is not to have it."""
    return any(_ASKED.search(clause) for clause in _CUT.split(low))


def _is_last_day(low: str, f: Found) -> bool:
    clause = _CUT.split(f"{low[: f.start]}{_leading(f.text)}")[-1].strip()
    rest = low[f.end :]
    if f.next.kind in ("bare", "count") and clause.endswith(" by"):
        return False  # "extended by a week": counted from a day the line does not name
    if _ASKED.search(clause) or (_THEIRS.search(clause) and not _THEY_NEED.search(clause)):
        return False
    if _LAST_DAY.search(clause) or (_TIME.search(clause) and _TO_ANSWER.match(rest)):
        return True
    return bool(_MY_ANSWER.search(clause) and (_BARE_ANSWER.match(clause) or _THEY_NEED.search(clause)))


def _leading(text: str) -> str:
    """The preposition that was read as part of a date: "within" of "within a week"."""
    m = re.match(r"(?:by|before|within|until|till?)\b", text.lower())
    return m[0] if m else ""


_ANEW = re.compile(
    r"\b(?:letter|written|writing|contract|paper\w*|revised|improved|better|higher|new offer|came|arrived|received"
    r"|got)\b"
)


def of_the_same_offer(low: str) -> bool:
    """Whether a line that names a deadline says nothing of another offer, or of its letter."""
    return not _ANEW.search(low)


# ---- my answer

_OFFER = r"(?:(?:the|their|his|her|this|an?) (?:[\w-]+ ){0,2}?(?:offer|job|role|position|terms)|it\b)"
_ACCEPTED = re.compile(
    rf"{_I}accepted(?:\W*$|[,;.!]| {_OFFER}| by\b| in\b| with\b| on the (?:phone|spot)\b| verbally\b| formally\b)"
    rf"|\bi accepted\b|\boffer (?:is |was )?accepted\b|{_I}said yes to (?:the|their|it)\b"
    rf"|{_I}signed (?:the|my|their|and returned the) (?:[\w-]+ )?(?:offer|contract|letter)\b"
)
_DECLINED = re.compile(
    rf"{_I}(?:declined|refused)(?:\W*$|[,;.!]| {_OFFER}| by\b| with\b)|\boffer (?:is |was )?declined\b"
)
_NOT_SO = re.compile(r"(?:n't|\bnot|\bnever|\bif|\bonce|\bwhen|\bbefore|\bafter|\buntil|\bcounter)\W+(?:\w+ )?$")


def my_answer(low: str) -> str | None:
    """What the line says I answered to an open offer: "accepted", "declined", or None."""
    for answer, pattern in (("accepted", _ACCEPTED), ("declined", _DECLINED)):
        m = pattern.search(low)
        if m and not _NOT_SO.search(low[: m.start() + len(m[0]) - len(m[0].lstrip())]):
            return answer
    return None
