"""How a quick-log line says it went: the one outcome tag that tells most."""

from __future__ import annotations

import re

from .called_off import is_moved, off_at
from .quicklog_dates import Dates
from .quicklog_kind import Deed
from .quicklog_said import is_plan, stated
from .quicklog_tags import BY_TAG, hinted

_EVEN_SO = ("bounced", "withdrew", "declined", "rejected", "role_closed")
"""What stands even where the line is filed under something I wrote."""
_REPLY = re.compile(
    r"(?<!\w)(?!(?:to|i|we|and|just|also|then|have|so|not|who|which) )(?:he|she|they|hr|[a-z]+) (?:says?|said|replied"
    r"|answered|wrote back|got back|came back|responded|reckons)\b"
    r"|\b(?:and|,) (?:replied|answered)\b"
)
"""Their answer, in a line that begins with my writing to them."""
_PLANNED_TOO = ("rejected", "role_closed", "hiring_freeze", "on_hold", "withdrew", "declined", "no_show", "missed",
                "ooo", "req_not_open")  # fmt: skip
"""What may be told of an event that lies ahead."""
_SENT = re.compile(
    r"^\W*(?:my |the |signed )?(?:cv|resume|app(?:lication)?|bewerbung|forms?|letter|portfolio|showreel)(?:'s"
    r"| is| are)?"
    r" (?:now )?(?:in|out|away|off)(?=\W*$|,| to\b| for\b)|^\W*(?:i |just )?(?:hit|pressed|clicked) (?:submit|send)\b"
    r"|^\W*(?:i |just )?put in for (?:the|a)\b|^\W*(?:i |just )?popped (?:the |a |my )?(?:letter|cv|form|note)\b"
    r"|^\W*(?:(?:i|i've|we|have|has|just|finally|also|then|today|quickly|and|so) )*(?:shared (?=my|the|updated)"
    r"|submitted|handed in|uploaded"
    r"|forwarded|fwd'?d|fwded|delivered|returned|turned in|dropped off|faxed|couriered|filed|lodged|posted|mailed"
    r"|e-?mailed|sent)"
    r"(?: (?:in|off|on|over|back|out|across))* (?!me\b|from\b|by\b|back from|[\w' ]{0,25}call\b)[\w']"
    r"|^\W*(?:(?:i|i've|have|just|finally|also) )*(?:dropped|shot|fired off|sent|gave|handed) [\w' ]{2,25}? (?:a"
    r"|another"
    r"|my|the) (?:quick |short |polite )?(?:line|note|nudge|reminder|chaser|cv|resume|portfolio|card)\b"
    r"|^\W*(?:my |the |signed |updated |revised |completed |new )*(?:cv|resume|app(?:lication)?|take[- ]?home"
    r"|case study|test"
    r"|task|assignment|essay|portfolio|ref(?:erence)?s|forms?|doc(?:ument)?s|certificates?|transcripts?|payslips?"
    r"|contract"
    r"|exercise|homework|samples?|cover letter|proposal|presentation|slides|paperwork)(?: \w+){0,2}? (?:is |was "
    r"|has been |"
    r"all )?(?:submitted|sent|e-?mailed|mailed|uploaded|handed in|delivered|off|posted|forwarded|returned|gone)"
    r"(?: (?:off|in|over|out|back))* (?:to\b|via\b|through\b|as\b|for\b|on\b)"
)
"""The beginning of a line about something I sent, whatever the way it went."""
_WANTS_A_TALK = re.compile(
    r"\b(?:wants?|wanting|would like|'?d like|needs?|hopes?|hoping|asking|asks|asked|keen|trying|tried)(?: me)? (?:to"
    r"|2|for)"
    r" (?:an? )?(?:\w+ )?(?:talk|speak|chat|discuss|catch up|catch me|go over|go through|set up|arrange|book|schedule"
    r"|call"
    r"|word|reach|get hold|get in touch|touch base|run through|connect)\b"
)
_CALL = re.compile(r"[,;:.-] (?:pls |please |kindly |to |so )?(?:call|ring|phone|cb|reply to|contact)\b")
_VERDICT = re.compile(
    r"\b(?:decision|results?|answer|verdict|outcome|feedback|choice|announcement|deadline)\b[^.;,]{0,20}\b(?:push\w*"
    r"|moved"
    r"|delay\w*|slip\w*|postponed|put (?:back|off)|bumped|deferred|will come|to come|comes?|due|expected|out)\b"
)
"""What the day belongs to that is told: their verdict, and no appointment."""
_VERDICT_ON = re.compile(r"\b(?:decision|answer|verdict|outcome|results?|feedback)\b[^.;]* {3,}")
"""The same right before its day."""
_WILL_CALL = re.compile(
    r"\b(?:(?:'?ll|will|to|going to|gonna) (?:call|ring|phone|telephone|zoom|skype|facetime)|(?:we|we'll|will|to)"
    r" (?:speak|talk|meet))\b"
)
_A_TIME = re.compile(r"\b(?:propos|suggest|slot|invit|time|calendar)\w*")
_A_JOB = re.compile(r"\b(?:offer|job|role|post|position|contract|salary|verbal|written|deal|terms)\w*|\d ?k\b")
_CLOCK = re.compile(r"\bat (?:about |around )?(?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m| ?h| o'?clock)?|noon|lunchtime)\b")
_PUT_OFF = re.compile(
    r"\b(?:was|were|had been) (?:due|meant|supposed|going|scheduled|booked|down|to) [^.;]*\bnow(?:,| it'?s| it is| on"
    r"| at"
    r"| for| set for| will be)* {3,}"
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
    r"\W*(?:i |we |have |i've |now |just |all )*(?:confirmed|agreed|fixed|arranged|booked"
    r"|settled|set up)\b"
)
"""How a line about what I wrote begins that settles a day."""
_CONFIRMED = re.compile(
    r"\bbooked\b| {3}(?:\d{1,2} )?(?:works|suits)(?= *(?:$|[.,;]))|^\W*set up (?:an? |some )?(?:time|call"
    r"|meeting|chat|slot)\b|\b(?:slotted|fitted|squeezed|pencilled|put) me in\b|\bsaid yes to\b[^.;,]{0,25} {3,}"
    r"|\b(?:new"
    r"|another|next) (?:time|slot|date|appointment)(?: is|:)? {3,}"
    r"|\bpencil\w* in\b|\b(?:we'?re|it'?s|we are) on for\b|\blanded on {3,}|\b(?:rdv|rendez-?vous"
    r"|termin) (?:is |was )?(?:confirmed"
    r"|fix\w*|set|bestätigt)|\b(?:has|have|got) me down for\b|[,;.] set up (?:an? |some )?(?:time|call|meeting"
    r"|chat|slot)\b"
    r"|\b(?:my|our|the) (?:interview|call|chat|meeting|slot|screen|panel|appointment|\d{1,2} ?[ap]m)(?: is"
    r"| was)? now {3,}"
    r"|\bcan (?:do|make|talk|speak|meet|see me|chat)(?: on| at| this)? {3,}|\bconfirm\w* +(?:\S+ +){0,3}(?:interview"
    r"|meeting|call|appointment|slot|chat|panel|time)\b"
)
_NOT_THERE = re.compile(r"(?:n'?t|\bnot|\bnobody|\bno ?one) (?:even |actually )?(?:there|in\b|around|present|home)\b")
_LATE = re.compile(r"\b(?:miss\w*|(?:over ?)?slept|late|called|rang|phoned|ringing|calling|calls?)\b")
_TOLD_TO = re.compile(r"\b(?:asked|told|wants|said)(?: that| me)?(?: i| to) (?:ring|call|phone|try|check)\b")
_ALL_FINE = re.compile(r"\ball (?:is |was |'s )?(?:fine|good|ok|okay|well|set|clear|great)\b")
_MIXED = re.compile(r"\bmixed\b")


def outcome_of(
    kind: str, deed: Deed | None, deeds: list[Deed], tags: list[str], low: str, planned: bool, dates: Dates
) -> str | None:
    """The one tag that says most about how it went."""
    if kind == "voicemail" and deed and deed.direction == "out":
        return "left_message"
    sent = _SENT.match(low) if kind not in ("interview", "meeting") and not planned else None
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
        if tag == "ooo" and kind != "email_in" and _only_why(tags, low, dates):
            continue
        if tag == "later_round":
            if kind == "interview":
                continue
            tag = "next_round"
        if tag == "missed" and (kind in ("email_in", "message") or (kind == "interview" and not _LATE.search(low))):
            continue
        if tag == "no_answer" and kind in ("interview", "meeting") and _NOT_THERE.search(low):
            return "no_show"
        if tag == "asked_to_call_back" and not _asked(kind, deed, low):
            continue
        if tag == "went_well" and kind in ("note", "email_out", "email_in", "message") and len(tags) > 1:
            continue
        if tag == "offer" and dates.next and _A_TIME.search(low) and not _A_JOB.search(low):
            return "scheduled"
        if tag == "went_well" and kind == "call" and "asked_to_call_back" in tags and _TOLD_TO.search(low):
            continue
        if tag == "went_well" and _MIXED.search(low):
            continue
        if tag == "went_well" and kind == "call" and not BY_TAG[tag].search(_ALL_FINE.sub(" ", low)):
            continue
        if tag == "scheduled" and _VERDICT.search(low):
            continue
        if tag == "scheduled" and not (
            (dates.next and dates.next_kind == "interview") or planned or _CONFIRMED.search(low)
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
            and tag not in ("declined", "withdrew", "ooo", "left_message")
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
    if is_plan(low) and (deed is None or stated(low)[deed.at] == " "):
        return None
    if mine:
        return "scheduled" if dates.next_kind == "interview" and _AGREED.match(low) else "sent"
    if kind in ("note", "meeting", "call") and _PUT_OFF.search(low):
        return "scheduled"
    if kind == "voicemail" and (_WANTS_A_TALK.search(low) or _CALL.search(low)):
        return "asked_to_call_back"
    if dates.next and _VERDICT.search(low):
        return "in_process"
    if dates.next and dates.next_kind == "interview":
        return "scheduled"
    if dates.next and dates.next_kind == "promise" and kind not in ("voicemail",):
        return "in_process"
    return None if kind == "voicemail" else hinted(kind, low)


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
    return tag != "no_news" and bool(_REPLY.search(low, since))


def _asked(kind: str, deed: Deed | None, low: str) -> bool:
    """Whether a call back is what they want, not only what I plan."""
    if re.search(
        r"\b(?:said|says?|ask(?:ed|s|ing)|requests?|requested|told me|suggests?|suggested|ok to|permission|wants"
        r"|told to|prefers? (?:that )?i|barked|re-?contact|should (?:call|ring|try"
        r"|check|e-?mail|ask)|please|pls|let'?s|(?:like|likes|prefers?) me to|left (?:word|a message|a msg))\b"
        r"|: \W?(?:give|phone|text|speak|drop|let|call|ring|try|circle|come|check|ping|write|get)",
        low,
    ):
        return True
    if kind == "meeting" and _MY_NEXT.search(low):
        return False
    return deed is not None and (deed.direction in ("in", None) or kind in ("meeting", "interview"))


_MY_NEXT = re.compile(
    r"(?:[,.;:-]|\band|\bthen) (?:then |so |now |i |i'?ll |will |to |must |need to |should )*(?:e-?mail|text"
    r"|message|msg|write(?: to)?"
    r"|dm|ping|connect with|drop|send|add|find|nudge|call|ring|phone) (?:him|her|them)\b(?! back\b)[^.;,]*\W*$"
)
"""How a line about a meeting ends that tells what I do next."""
_SILENT = re.compile(
    r"\bno (?:answer|ans|pick ?-?up|reply|response|joy|luck)\b|didn'?t (?:pick up|answer|leave)|did not (?:pick up"
    r"|answer)|not (?:answering|picking)|\bn/?a\b(?!\w)|engaged|occupied|\bbusy\b|rang out(?! of)|(?:couldn'?t"
    r"|could not"
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
