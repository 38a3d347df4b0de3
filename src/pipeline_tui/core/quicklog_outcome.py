"""How a quick-log line says it went: the one outcome tag that tells most, whether they spoke, the stage it hints at."""

from __future__ import annotations

import re

from .lexicon_hints import DECIDED, FELT, GOING_ON
from .lexicon_outcomes import OUTCOMES
from .quicklog_dates import Dates
from .quicklog_kind import Deed

_CONVERSED = re.compile(
    r"\b(?:spoke|spk|spoken|talked|chatted|got through|reached|said|says|told|asked|asks|wants|he'?s|she'?s"
    r"|they'?re|got \w+ on the phone|(?<!for a )(?<!to )chat|got thru|(?:got|gotten) a?hold of|answered|thinks"
    r"|suggests?|mentioned|confirmed"
    r"|promised|agreed|explained|picked up|still)\b"
)
_SAYS = re.compile(
    r"\b(?:says?|said|asked|asks|wants|told me|thinks|suggests?|suggested|expects|confirmed|confirms|moved"
    r"|promised|mentioned|reckons)\b"
    r"|^\W*[\w .()-]{2,30}: |\bper (?:hr|\w+)\b"
)
_OUT_ONLY = ("left_message", "no_answer")
_HINTS = {
    "offer": "offer", "rejected": "closed:rejected", "declined": "closed:declined", "withdrew": "closed:withdrawn",
    "role_closed": "closed:role_closed", "req_not_open": "waiting_req", "on_hold": "waiting_req",
    "hiring_freeze": "waiting_req",
}  # fmt: skip
_OUTCOME_RES = tuple((tag, re.compile(rf"(?<![a-z])(?:{pattern})")) for tag, pattern in OUTCOMES)
_RES = dict(_OUTCOME_RES)
_DECIDED_RES = tuple((tag, re.compile(rf"(?<![a-z])(?:{pattern})")) for tag, pattern in DECIDED)
_GOING_ON_RES = tuple((tag, re.compile(rf"(?<![a-z])(?:{pattern})")) for tag, pattern in GOING_ON)
_FELT_RES = tuple((tag, re.compile(pattern)) for tag, pattern in FELT)
_EVEN_SO = ("bounced", "withdrew", "declined", "rejected", "role_closed")
"""What stands even where the line is filed under something I wrote."""
_REPLY = re.compile(
    r"\b(?:he|she|they|hr|[a-z]+) (?:says?|said|replied|answered|wrote back|got back|came back|responded|reckons)\b"
    r"|\b(?:and|,) (?:replied|answered)\b"
)
"""Their answer, in a line that begins with my writing to them."""
_IF = re.compile(r"\b(?:if|unless|in case|should)(?: [\w']+){0,3} *$")
_NOT_IF = ("no_news", "offer", "rejected", "went_well", "went_poorly", "asked_to_call_back", "withdrew", "declined")
"""What is not so where it is only supposed: "if no news by Friday"."""
_MIXED = re.compile(r"\bmixed\b")
_NOT_YET = re.compile(
    r"\b(?:no|not an?|before (?:an|the|making)|hop\w+ for|expect\w* an?|waiting for|without an?|extend the"
    r"|about the|re the?|any|if|another|competing|other) (?:\w+ )?(?:formal |written |verbal |job )?offer"
    r"|\boffer (?:letter )?(?:is |has |was |been )*(?:not|yet|still|pending|awaited|delayed|expected|stuck)\b"
    r"|\boffer\b[^.;,]{0,25}\b(?:expected|due|pending|likely|to come)\b"
)


def tags_in(low: str) -> list[str]:
    """Every outcome tag whose words stand in the lower-case line, the most telling first."""
    tags = []
    for tag, pattern in _OUTCOME_RES:
        m = pattern.search(low)
        if m and not (tag in _NOT_IF and _IF.search(low[max(0, m.start() - 30) : m.start()])):
            tags.append(tag)
    if "went_poorly" in tags and "went_well" in tags and (but := low.rfind(" but ")) > 0:
        well = _RES["went_well"].search(low, but)
        tags.remove("went_poorly" if well and not _RES["went_poorly"].search(low, but) else "went_well")
    if "offer" in tags and _NOT_YET.search(low):
        tags.remove("offer")
    return tags


def outcome_of(
    kind: str, deed: Deed | None, deeds: list[Deed], tags: list[str], low: str, planned: bool, dates: Dates
) -> str | None:
    """The one tag that says most about how it went."""
    if kind == "voicemail" and deed and deed.direction == "out":
        return "left_message"
    for tag in tags:
        if tag == "later_round":
            if kind == "interview":
                continue
            tag = "next_round"
        if tag == "asked_to_call_back" and not _asked(kind, deed, low):
            continue
        if tag == "went_well" and kind in ("note", "email_out", "email_in", "message") and len(tags) > 1:
            continue
        if tag == "went_well" and _MIXED.search(low):
            continue
        if tag == "scheduled" and not ((dates.next and dates.next_kind == "interview") or planned or "booked" in low):
            continue
        mine = kind in ("email_out", "thank_you") or (kind == "message" and deed and deed.direction == "out")
        if mine and deed and tag not in _EVEN_SO and not _answered(tag, kind, deed, low):
            continue
        if (
            kind == "call"
            and deed
            and deed.direction == "out"
            and _unanswered(deed, deeds, low)
            and tag not in ("declined", "withdrew", "ooo")
        ):
            break
        if tag == "went_well" and dates.next_kind == "interview" and kind in ("call", "note") and "scheduled" in tags:
            return "scheduled"
        return tag
    if planned:
        return "scheduled"
    if kind == "call" and deed and deed.direction == "out" and _unanswered(deed, deeds, low):
        return (
            "left_message"
            if re.search(
                r"\b(?:left|took)\b.{0,25}\b(?:msg|message|word|vm|name"
                r"|number)",
                low,
            )
            else "no_answer"
        )
    if kind in ("email_out", "thank_you") or (kind == "message" and deed and deed.direction == "out"):
        return "sent"
    if dates.next and dates.next_kind == "interview":
        return "scheduled"
    if dates.next and dates.next_kind == "promise" and kind not in ("voicemail",):
        return "in_process"
    return None if kind == "voicemail" else _hinted(kind, low)


def _hinted(kind: str, low: str) -> str | None:
    """The tag that a single word hints at, where no turn of phrase says more."""
    felt = _FELT_RES if kind in ("interview", "meeting") else ()
    return next((tag for tag, pattern in (*_DECIDED_RES, *felt, *_GOING_ON_RES) if _meant(pattern, low)), None)


def _meant(pattern: re.Pattern[str], low: str) -> bool:
    m = pattern.search(low)
    return m is not None and not _IF.search(low[max(0, m.start() - 30) : m.start()])


def _answered(tag: str, kind: str, deed: Deed, low: str) -> bool:
    """Whether a tag holds for something I wrote: what had gone before it, or what they answered."""
    if kind == "thank_you":
        return False
    if tag in ("no_show", "missed"):
        found = _RES[tag].search(low)
        return found is not None and found.start() < deed.at
    if tag == "ooo":
        return True
    return tag != "no_news" and bool(_REPLY.search(low, deed.end))


def _asked(kind: str, deed: Deed | None, low: str) -> bool:
    """Whether a call back is what they want, not only what I plan."""
    if re.search(
        r"\b(?:said|says?|asked|told me|suggests?|suggested|ok to|permission|wants|should (?:call|ring|try"
        r"|check|e-?mail|ask)|please|pls|let'?s)\b"
        r"|: \W?(?:call|ring|try|circle|come|check|ping|write|get)",
        low,
    ):
        return True
    return deed is not None and (deed.direction in ("in", None) or kind in ("meeting", "interview"))


_SILENT = re.compile(
    r"\bno (?:answer|ans|pick ?-?up|reply|response|joy|luck)\b|didn'?t (?:pick up|answer|leave)|did not (?:pick up"
    r"|answer)|not (?:answering|picking)|\bn/?a\b(?!\w)|engaged|occupied|\bbusy\b|rang out|(?:couldn'?t|could not"
    r"|did not|didn'?t|can'?t|never) (?:reach|get (?:hold|through|thru))"
    r"|straight to|mailbox|\bvm\b|line\b[^.;,]{0,20}\bdead|\bvoice ?mail\b|unable to reach|\bleft (?:a |an |another "
    r"|my )?(?:msg|message|word"
    r"|name|number)"
    r"|never (?:in|there|answers?|picks? up)|not (?:in|there|at (?:his|her|their) desk)\b|out to lunch|in (?:a "
    r"|an |back to back )?"
    r"(?:meetings?|mtgs?|interview|call)\b|nicht (?:erreicht|da)\b|wrong number|gave up|unreachable"
    r"|got (?:his|her|their|the|a) (?:vm|voice ?mail|machine|answerphone)|\bnowt\b|disconnected"
    r"|nobody picks|couldn'?t talk|\bdriving\b|phone tag|dead (?:line|number)|no ring(?:ing)?"
    r"|just (?:rang|rings)"
    r"|rings out|kept ringing|unanswered|unavailable|not available|not around|tied up|stepped out"
    r"|with a (?:client|customer|patient)|on another (?:call|line)|(?:gone|left) for the day|(?:at|on|having) (?:his "
    r"|her |their |a )?(?:lunch|break)\b|(?:kid|child|wife|husband|son|daughter|mum|dad|flatmate|housemate|partner"
    r"|brother|sister|someone else) (?:answered|picked)|cut (?:me )?off"
    r"|no ?(?:body|one) (?:took|takes|picks|picked|picking|answers|answering|in\b|there|about|around)"
    r"|nobody (?:answered|picked|there|home)|no one (?:answered|there)|^\W*tried\b(?!.*\b(?:says?|said|told|spoke"
    r"|answered|wants)\b)"
)


def _unanswered(deed: Deed, deeds: list[Deed], low: str) -> bool:
    return bool(_SILENT.search(low)) and not re.search(
        r"\b(?:spoke|talked|she says|he says|says (?:he|she)|(?:asked|told|wants) me|said (?:to )?(?:ring|call"
        r"|try))\b",
        low,
    )


def they_spoke(kind: str, deed: Deed | None, outcome: str | None, low: str, *, named: bool) -> bool:
    """Whether the other side said something in this event."""
    if kind in ("email_in", "meeting") or (deed and deed.direction == "in" and kind in ("message", "voicemail")):
        return True
    if kind == "interview":
        return True
    if kind == "call" and deed:
        if outcome in ("missed", "no_show", "ooo", *_OUT_ONLY):
            return False
        if deed.direction == "out":
            return bool(
                _CONVERSED.search(low)
                or outcome not in (None, "asked_to_call_back", "no_news", "ooo")
                or "asked me" in low
            )
        return True
    return kind == "note" and named and bool(_SAYS.search(low))


_LATER_ROUND = re.compile(
    r"\b(?:second|2nd|third|3rd|fourth|4th|final|next|last) (?:round|interview|stage|iview|intvw?)\b"
)


def stage_hint(kind: str, outcome: str | None, planned: bool, low: str = "") -> str | None:
    """The stage an outcome suggests ("offer", "closed:rejected"), or None; a later round says that one was held."""
    if outcome in _HINTS:
        return _HINTS[outcome]
    if outcome in ("scheduled", "next_round") and _LATER_ROUND.search(low):
        return "interviewed"
    return "interviewed" if kind == "interview" and not planned and outcome not in ("no_show", "scheduled") else None
