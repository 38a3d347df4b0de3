"""How a quick-log line says it went: the one outcome tag that tells most."""

from __future__ import annotations

import re

from . import lexicon_around as around
from .called_off import is_moved, off_at
from .lexicon_sent import APPLIED, SENT
from .quicklog_dates import Dates
from .quicklog_kind import Deed
from .quicklog_outcome_beside import beside_own_card, only_got_through, wants_a_call
from .quicklog_outcome_turns import BUT_SENT_ON, GHOSTED, IN_WRITING, MY_TASK
from .quicklog_said import is_plan, stated
from .quicklog_tags import BY_TAG, felt, hinted

_EVEN_SO = ("bounced", "withdrew", "declined", "rejected", "role_closed")
"""What stands even where the line is filed under something I wrote."""
_REPLY = re.compile(
    r"(?<!\w)(?!(?:to|i|we|and|just|also|then|have|so|not|who|which) )(?:he|she|they|hr|[a-z]+) (?:says?|said|replied"
    r"|answered|wrote back|got back|came back|responded|reckons)\b|\b(?:and|,) (?:replied|answered)\b"
)
"""Their answer, in a line that begins with my writing to them."""
_PLANNED_TOO = ("rejected", "role_closed", "hiring_freeze", "on_hold", "withdrew", "declined", "no_show", "missed",
                "ooo", "req_not_open", "no_answer")  # fmt: skip
"""What may be told of an event that lies ahead."""
_WANTS_A_TALK = re.compile(
    r"\b(?:wants?|wanting|would like|'?d like|needs?|hopes?|hoping|asking|asks|asked|keen|trying|tried)(?: me)? (?:to"
    r"|2|for)"
    r" (?:an? )?(?:\w+ )?(?:talk|speak|chat|discuss|catch up|catch me|go over|go through|set up|arrange|book|schedule"
    r"|call|word|reach|get hold|get in touch|touch base|run through|connect)\b"
)
_CALL = re.compile(r"[,;:.-] (?:pls |please |kindly |to |so )?(?:call|ring|phone|cb|reply to|contact)\b")
_VERDICT = re.compile(
    r"\b(?:decision|results?|answer|verdict|outcome|feedback|choice|announcement|deadline)\b[^.;,]{0,20}\b(?:push\w*"
    r"|moved|delay\w*|slip\w*|postponed|put (?:back|off)|bumped|deferred|will come|to come|comes?|due|expected|out)\b"
    r"|\b(?:moved|pushed|extended|shifted|brought) (?:back |forward |out )?(?:the|their|its) (?:deadline|decision"
    r"|closing date|start date|announcement)\b"
)
"""What the day belongs to that is told: their verdict, and no appointment."""
_VERDICT_ON = re.compile(r"\b(?:decision|answer|verdict|outcome|results?|feedback)\b[^.;]* {3,}")
"""The same right before its day."""
_WILL_CALL = re.compile(
    r"\b(?:(?:'?ll|will|to|going to|gonna) (?:call|ring|phone|telephone|zoom|skype|facetime)|(?:we|we'll|will|to)"
    r" (?:speak|talk|meet))\b"
)
_A_TIME = re.compile(r"\b(?:propos|suggest|slot|invit|time|calendar)\w*")
_A_JOB = re.compile(
    r"\b(?:offer(?!ed me an? (?:\w+ )?(?:slot|time))|job|role|post|position|contract|salary|verbal"
    r"|written|deal|terms)\w*|\d ?k\b"
)
_CLOCK = re.compile(r"\bat (?:about |around )?(?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m| ?h| o'?clock)?|noon|lunchtime)\b")
_PUT_OFF = re.compile(
    r"\b(?:was|were|had been) (?:due|meant|supposed|going|scheduled|booked|down|to) [^.;]*\bnow(?:,| it'?s| it is| on"
    r"| at| for| set for| will be)* {3,}"
    r"|\b(?:wants?|wanted|needs?|has|have|had|like|asks?|asked|asking|tr(?:y|ies|ied|ying)|hop\w+|propos\w+|suggest\w*)"
    r"(?: me| us)? (?:to )?(?:shift|move|push|bump|change|switch|swap|postpone|delay|re-?schedule|re-?arrange"
    r"|bring)(?:ing)?"
    r"\b[^.;]*\b(?:interview|intvw?|call|chat|meeting|mtg|panel|screen\w*|on-?site|final|round|slot|appointment|coffee"
    r"|lunch|session|trial|visit|demo|presentation)\b[^.;]* (?:to|until|till?|for)(?: the)? {3,}"
)
"""What was to be and is to be another day: "was due to meet Pam but now ..."."""
_SINCE_ONE = re.compile(
    r"\b(?:since|after|following)(?: the| my| our| that| his| her| their)?(?: [\w-]+){0,2}? (?:round|stage|interview"
    r"|on-?site|panel|final|screen|meeting|call|chat)s?\b"
)
"""What has been silence since: "nothing from Ann since the second round"."""
_AGREED = re.compile(
    r"\W*(?:i |we |have |i've |now |just |all )*(?:confirmed|agreed|fixed|arranged|(?:re-?)?(?:booked|scheduled)"
    r"|settled"
    r"|set up)\b"
)
"""How a line about what I wrote begins that settles a day."""
_NOT_THERE = re.compile(r"(?:n'?t|\bnot|\bnobody|\bno ?one) (?:even |actually )?(?:there|in\b|around|present|home)\b")
_LATE = re.compile(r"\b(?:miss\w*|(?:over ?)?slept|late|called|rang|phoned|ringing|calling|calls?)\b")
_TOLD_TO = re.compile(r"\b(?:asked|told|wants|said)(?: that| me)?(?: i| to) (?:ring|call|phone|try|check)\b")
_ALL_FINE = re.compile(r"\ball (?:is |was |'s )?(?:fine|good|ok|okay|well|set|clear|great)\b")
_MIXED = re.compile(r"\bmixed\b")


def outcome_of(
    kind: str, deed: Deed | None, deeds: list[Deed], tags: list[str], low: str, planned: bool, dates: Dates
) -> str | None:
    """The one tag that says most about how it went."""
    if (
        dates.next
        and kind in ("note", "message", "call", "voicemail")
        and around.A_DAY_AGREED.search(low)
        and not around.A_DEAL.search(low)
    ):
        return "scheduled"
    if kind == "voicemail" and deed and deed.direction == "out":
        return "left_message"
    sent = SENT.match(low) if kind not in ("interview", "meeting") and not planned else None
    mine = kind in ("email_out", "thank_you") or bool(sent)
    mine = mine or bool(kind == "message" and deed and deed.direction == "out")
    since = sent.end() if sent else deed.end if deed else 0
    for tag in tags:
        if planned and tag not in _PLANNED_TOO:
            continue
        if kind == "voicemail" and tag in ("in_process", "next_round", "went_well") and _WANTS_A_TALK.search(low):
            return "asked_to_call_back"
        if tag == "in_process" and dates.next and _WILL_CALL.search(low) and (dates.next.time or _CLOCK.search(low)):
            return "scheduled"
        if tag in ("later_round", "next_round", "in_process") and _PUT_OFF.search(low):
            return "scheduled"
        if tag in ("later_round", "next_round") and "no_news" in tags and _SINCE_ONE.search(low):
            continue
        if (
            tag == "ooo"
            and kind != "email_in"
            and (_only_why(tags, low, dates) or ("scheduled" in tags and dates.next_kind == "interview"))
        ):
            continue
        if tag == "later_round":
            if kind == "interview":
                continue
            tag = "next_round"
        if tag == "missed" and kind == "call" and deed and deed.direction == "out" and not around.CAME_IN.search(low):
            continue
        if tag == "left_message" and deed and deed.direction == "in":
            continue
        if tag == "next_round" and kind == "call" and only_got_through(low):
            continue
        if tag == "missed" and around.SPOKE_THEN.search(low):
            continue
        if tag == "missed" and (
            kind in ("email_in", "message")
            or (kind == "voicemail" and "asked_to_call_back" in tags)
            or (kind == "interview" and not _LATE.search(low))
        ):
            continue
        if tag == "req_not_open" and "referred_on" in tags and BUT_SENT_ON.search(low):
            return "referred_on"
        if tag == "no_answer" and (IN_WRITING.search(low) or (kind in around.WRITTEN and around.NONE_FROM.search(low))):
            return "no_news"
        if tag == "no_news" and mine and GHOSTED.search(low):
            return tag
        if tag == "no_answer" and kind in ("interview", "meeting") and _NOT_THERE.search(low):
            return tag if around.DROPPED_BY.search(low) else "no_show"
        if tag == "role_closed" and "ooo" in tags and around.HOLIDAY.search(low):
            continue
        if tag == "no_answer" and kind == "interview":
            continue
        if tag == "no_news" and kind == "interview" and around.NOT_RUNG.search(low):
            return "no_show"
        if tag == "asked_to_call_back" and not (_asked(kind, deed, low) and wants_a_call(low)):
            continue
        if tag == "referred_on" and kind == "meeting" and around.OWN_CARD.search(low) and not beside_own_card(tag, low):
            continue
        if tag == "went_well" and kind in ("note", "email_out", "email_in", "message") and len(tags) > 1:
            continue
        if tag == "offer" and (dates.next or "scheduled" in tags) and _A_TIME.search(low) and not _A_JOB.search(low):
            return "scheduled"
        if tag == "went_well" and kind == "call" and "asked_to_call_back" in tags and _TOLD_TO.search(low):
            continue
        if tag in ("went_well", "went_poorly") and kind == "call" and around.MANNER.search(low):
            continue
        if tag == "went_poorly" and kind == "call" and "asked_to_call_back" in tags:
            continue
        if tag in ("went_well", "went_poorly") and kind == "note" and around.OF_THE_PLACE.search(low):
            continue
        if tag == "in_process" and deed is None and around.MY_CALL.match(low):
            continue
        if tag == "req_not_open" and "referred_on" in tags and _named_instead(low):
            return "referred_on"
        if tag == "in_process" and kind in ("interview", "meeting") and (verdict := felt(low)):
            return verdict
        if tag == "went_well" and _MIXED.search(low):
            continue
        if tag == "went_well" and kind == "call" and not BY_TAG[tag].search(_ALL_FINE.sub(" ", low)):
            continue
        if tag == "scheduled" and _VERDICT.search(low):
            continue
        if tag == "scheduled" and not (
            (dates.next and dates.next_kind == "interview") or planned or around.CONFIRMED.search(low)
        ):
            continue
        if tag == "scheduled" and mine and dates.next_kind == "interview" and _AGREED.match(low):
            return tag
        if mine and tag not in _EVEN_SO and not _answered(tag, kind, since, low):
            continue
        if (
            kind == "call"
            and deed
            and deed.direction == "out"
            and _unanswered(deed, deeds, low)
            and tag not in ("bounced", "declined", "withdrew", "ooo", "left_message", "missed")
        ):
            break
        if tag == "went_well" and dates.next_kind == "interview" and kind in ("call", "note") and "scheduled" in tags:
            return "scheduled"
        return tag
    if planned:
        return "scheduled"
    if kind == "interview" and around.NOT_RUNG.search(low):
        return "no_show"
    if (
        kind == "call"
        and deed
        and deed.direction == "out"
        and around.BAD_TIME.search(low)
        and around.THEN_CALL.search(low)
    ):
        return "asked_to_call_back"
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
    if is_plan(low) and (deed is None or stated(low)[deed.at] == " "):
        return None
    if mine:
        return "scheduled" if dates.next_kind == "interview" and _AGREED.match(low) else "sent"
    if kind in ("note", "meeting", "call") and _PUT_OFF.search(low):
        return "scheduled"
    if kind == "voicemail" and (_WANTS_A_TALK.search(low) or _CALL.search(low)):
        return "asked_to_call_back"
    if kind == "note" and APPLIED.match(low):
        return "sent"
    if dates.next and _VERDICT.search(low):
        return "in_process"
    if dates.next and dates.next_kind == "interview":
        return "scheduled"
    if dates.next and dates.next_kind == "promise" and kind not in ("voicemail",) and not MY_TASK.search(low):
        return (felt(low) if kind in ("interview", "meeting") else None) or "in_process"
    return None if kind == "voicemail" else hinted(kind, low)


def _named_instead(low: str) -> bool:
    """Whether somebody without a job of their own knows of another: "no openings here but she'll pass on my CV"."""
    found = BY_TAG["req_not_open"].search(low)
    later = BY_TAG["referred_on"].search(low, found.end()) if found else None
    return bool(found and later and around.BUT_NAMED.search(low, found.start(), later.end()))


def _only_why(tags: list[str], low: str, dates: Dates) -> bool:
    """Whether somebody's absence is only the reason that something else waits, is put off or called off."""
    waits = "req_not_open" in tags or _VERDICT.search(low) or (dates.next and _VERDICT_ON.search(low))
    return bool(waits or off_at(low) is not None or is_moved(low, to_a_day=True))


def _answered(tag: str, kind: str, since: int, low: str) -> bool:
    """Whether a tag holds for something I wrote: what had gone before it, or what they answered."""
    if kind == "thank_you":
        return False
    if tag in ("no_show", "missed"):
        found = BY_TAG[tag].search(low)
        return found is not None and found.start() < since
    if tag == "ooo":
        return True
    if tag == "referred_on":
        named = BY_TAG[tag].search(low, since)
        return named is not None and bool(_REPLY.search(low, since) or around.THEY.search(low, since, named.end()))
    return tag != "no_news" and bool(_REPLY.search(low, since))


def _asked(kind: str, deed: Deed | None, low: str) -> bool:
    """Whether a call back is what they want, not only what I plan."""
    if re.search(
        r"\b(?:(?:his|her|their) words|said|says?|ask(?:ed|s|ing)|requests?|requested|told me|suggests?|suggested|ok to"
        r"|permission|wants|told to|kindly|bade|bids?|requesting|(?:phone|call|ring|try|text|bell|buzz) me\b"
        r"|prefers? (?:that )?i|barked|re-?contact(?! me)|should (?:call|ring|try"
        r"|check|e-?mail|ask)|please|pls|let'?s|(?:like|likes|prefers?) me to|left (?:word|a message|a msg))\b"
        r"|: \W?(?:give|phone(?! call)|text|speak|drop|let|call(?! w)|ring|try|circle|come|check|ping|write|get)",
        low,
    ):
        return True
    if kind == "meeting" and _MY_NEXT.search(low):
        return False
    return deed is not None and kind != "interview" and (deed.direction in ("in", None) or kind == "meeting")


_MY_NEXT = re.compile(
    r"(?:[,.;:-]|\band|\bthen) (?:then |so |now |i |i'?ll |will |to |must |need to |should )*(?:e-?mail|text"
    r"|message|msg|write(?: to)?"
    r"|dm|ping|connect with|drop|send|add|find|nudge|call|ring|phone) (?:him|her|them)\b(?! back\b)[^.;,]*\W*$"
)
"""How a line about a meeting ends that tells what I do next."""


def _unanswered(deed: Deed, deeds: list[Deed], low: str) -> bool:
    if IN_WRITING.search(low):
        return False
    return bool(around.SILENT.search(low)) and not re.search(
        r"\b(?:spoke|talked|(?:he|she|they) (?:says?|said|told|reckons|thinks)|says (?:he|she)|(?:asked|told|wants) "
        r"me|said (?:to )?(?:ring|call"
        r"|try))\b",
        low,
    )
