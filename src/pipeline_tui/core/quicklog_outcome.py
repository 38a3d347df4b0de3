"""How a quick-log line says it went: the one outcome tag that tells most."""

from __future__ import annotations

import re

from .called_off import is_moved, off_at
from .lexicon_sent import APPLIED, SENT
from .quicklog_dates import Dates
from .quicklog_kind import Deed
from .quicklog_said import is_plan, stated
from .quicklog_tags import BY_TAG, felt, hinted

_EVEN_SO = ("bounced", "withdrew", "declined", "rejected", "role_closed")
"""What stands even where the line is filed under something I wrote."""
_REPLY = re.compile(
    r"(?<!\w)(?!(?:to|i|we|and|just|also|then|have|so|not|who|which) )(?:he|she|they|hr|[a-z]+) (?:says?|said|replied"
    r"|answered|wrote back|got back|came back|responded|reckons)\b"
    r"|\b(?:and|,) (?:replied|answered)\b"
)
"""Their answer, in a line that begins with my writing to them."""
_PLANNED_TOO = ("rejected", "role_closed", "hiring_freeze", "on_hold", "withdrew", "declined", "no_show", "missed",
                "ooo", "req_not_open", "no_answer")  # fmt: skip
"""What may be told of an event that lies ahead."""
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
    r"|\b(?:moved|pushed|extended|shifted|brought) (?:back |forward |out )?(?:the|their|its) (?:deadline|decision|closing date"
    r"|start date|announcement)\b"
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
_A_DEAL = re.compile(r"\b(?:job|role|position|contract|salary|verbal|written|rate|pay)\b|\d ?k\b|[$£€]")
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
    r"\bbooked\b|\blocked in\b|\b(?:got|received|have|accepted|rec'?d|rcvd|came)(?: the| an?| my| their)?"
    r"(?: (?:calendar|calender|zoom|teams|meet|google|outlook|interview))* (?:invite|invitation)\b"
    r"|^(?!.*\b(?:decision|deadline|start|budget|launch|board|headcount|closing)\b).*\b(?:is|are|was|been|all|'s)(?: now| all)*"
    r" (?:confirmed|fixed|booked|set|arranged|agreed|scheduled) (?:for|on|at|to be) {3,}|\b(?:day|date|interview|panel|visit|assessment|shift|trial|slot)(?: is| are|'s| was)? (?:now )?(?:confirmed|fixed|set"
    r"|agreed|booked) (?:for|on|at) {3,}|\b(?:we'?re|i'?m|we are|i am|we'?ll be|i'?ll be) (?:meeting|seeing|speaking|talking"
    r"|chatting|going in|catching up|zooming)\b| {3}(?:\d{1,2} )?(?:works|suits)(?= *(?:$|[.,;]))|^\W*set up (?:an? |some )?(?:time|call"
    r"|meeting|chat|slot)\b|\b(?:slotted|fitted|squeezed|pencilled|put) me in\b(?! (?:touch|contact|front))|\bsaid yes to\b[^.;,]{0,25} {3,}"
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
_A_DAY_AGREED = re.compile(
    r"\b(?:propos\w+|suggest\w*|offer(?:ed|s)|gave|gives)(?: me| us)?(?: for| on| either| a new (?:date|time|slot),?"
    r"| another (?:date|time|slot),?)* {3,}[^;]{0,25}?\b(?:ok|okay|fine|works|agreed|accepted|said (?:yes|ok|fine)|took it"
    r"|deal|perfect|grand|sure)\b"
    r"|\b(?:free|available|asked (?:me )?if i|asks if i|how about|what about|can i|could i|can (?:you|u) (?:do|make)|days?"
    r" work)\b[^;]*? {3,}[^;]{0,30}?\b(?:said (?:yes|ok|sure|fine|i could|i can)|agreed|accepted|confirmed|replied yes"
    r"|yes)\b|\b(?:free|available|how about|what about)\b[^.;]*\b(?:said yes|replied yes|agreed)(?: to| for| at|,)? {3,}"
    r"| {3,}[^;.]{0,12}[,?-] ?(?:i )?(?:said (?:yes|ok|sure)|ok'?d (?:it|that))\b|\bsaid yes(?: to| for)? {3,}"
)
"""A day they name and I agree to: "he proposed the 23rd, ok"."""
_MANNER = re.compile(
    r"\b(?:he|she|they|hr|bloke|guy|woman|lady|[a-z]+ (?:was|is|sounded|seemed))(?:'s|'re)? (?:was |were |is |are |sounded "
    r"|seemed |came across )?(?:(?:very|v|really|so|super|quite|rather|a bit|pretty|as) )*(?:helpful|nice|friendly|lovely"
    r"|pleasant|kind(?! of)|polite|chatty|charming|rushed|grumpy|curt|rude|abrupt|frosty|cold|distracted|stressed)\b"
    r"|[,;] (?:(?:very|v|really|so|super) )*(?:helpful|polite|curt|kind(?! of)|chatty|rude)\b|\bnice (?:bloke|guy|lady|woman|man)\b"
)
"""How somebody was on the phone, which is no verdict on the talk: "she was helpful"."""
_CAME_IN = re.compile(
    r"\b(?:he|she|they|who|then|back)(?: has| had|'s|'d| just| then)* (?:called|rang|phoned|tried|rung)\b|\bmissed (?!my)(?:a |the "
    r"|his |her |their |\d )?(?:\w+ )?calls?\b|\b(?:tried|reach|ring|call|phone|ringing|calling) me\b|'s (?:call|ring)\b"
    r"|\b(?:when|as|while|whilst) (?!i\b)[\w.' ]{2,20} (?:rang|called|phoned|tried)\b|\bno (?:signal|reception)\b"
)
"""A call of theirs, in a line that begins with one of mine."""
_SPOKE_THEN = re.compile(r"(?<!n't )(?<!not )\b(?:spoke|talked|chatted|had a (?:\w+ )?chat)\b")
_BUT_NAMED = re.compile(r"\b(?:but|though|however)\b|[,;-] (?:he|she|they|has|will|knows|passing|fwd\w*|forwarding)\b")
"""What stands between there being no job and somebody who may have one."""
_THEN_CALL = re.compile(
    r"(?:[,;:.-]|\band\b|\bso\b|\bthen\b) (?:(?:so|then|please|pls|to|will) )*(?:call|ring|phone|try|speak|talk|cb)"
    r"(?: (?:him|her|them))?(?: back| again)?\b(?= *(?:$|[.;,]|in\b|at\b|on\b|after|before|later|again|back|tonight|\s{2}))"
)
_BAD_TIME = re.compile(
    r"\b(?:bad|wrong|not a good|awkward|poor) (?:time|moment)\b|\b(?:he|she|they)(?:'s| was| were| is|'re)? (?:only |too |very "
    r"|just )*(?:driving|busy|tied up|rushing|running|about to|on (?:his|her|their) way|boarding|at lunch|can'?t talk"
    r"|could ?n[o']?t talk)|\b(?:can'?t|could ?n[o']?t|could not) (?:talk|speak)\b"
)
"""Somebody who had no time, and when I am to call then."""
_NOT_THERE = re.compile(r"(?:n'?t|\bnot|\bnobody|\bno ?one) (?:even |actually )?(?:there|in\b|around|present|home)\b")
_LATE = re.compile(r"\b(?:miss\w*|(?:over ?)?slept|late|called|rang|phoned|ringing|calling|calls?)\b")
_TOLD_TO = re.compile(r"\b(?:asked|told|wants|said)(?: that| me)?(?: i| to) (?:ring|call|phone|try|check)\b")
_ALL_FINE = re.compile(r"\ball (?:is |was |'s )?(?:fine|good|ok|okay|well|set|clear|great)\b")
_MIXED = re.compile(r"\bmixed\b")


def outcome_of(
    kind: str, deed: Deed | None, deeds: list[Deed], tags: list[str], low: str, planned: bool, dates: Dates
) -> str | None:
    """The one tag that says most about how it went."""
    if dates.next and kind in ("note", "message", "call") and _A_DAY_AGREED.search(low) and not _A_DEAL.search(low):
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
        if tag == "ooo" and kind != "email_in" and _only_why(tags, low, dates):
            continue
        if tag == "later_round":
            if kind == "interview":
                continue
            tag = "next_round"
        if tag == "missed" and kind == "call" and deed and deed.direction == "out" and not _CAME_IN.search(low):
            continue
        if tag == "missed" and _SPOKE_THEN.search(low):
            continue
        if tag == "missed" and (
            kind in ("email_in", "message")
            or (kind == "voicemail" and "asked_to_call_back" in tags)
            or (kind == "interview" and not _LATE.search(low))
        ):
            continue
        if tag == "no_answer" and kind in ("interview", "meeting") and _NOT_THERE.search(low):
            return "no_show"
        if tag == "no_answer" and kind == "interview":
            continue
        if tag == "asked_to_call_back" and not _asked(kind, deed, low):
            continue
        if tag == "went_well" and kind in ("note", "email_out", "email_in", "message") and len(tags) > 1:
            continue
        if tag == "offer" and dates.next and _A_TIME.search(low) and not _A_JOB.search(low):
            return "scheduled"
        if tag == "went_well" and kind == "call" and "asked_to_call_back" in tags and _TOLD_TO.search(low):
            continue
        if tag in ("went_well", "went_poorly") and kind == "call" and _MANNER.search(low):
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
            and tag not in ("declined", "withdrew", "ooo", "left_message", "missed")
        ):
            break
        if tag == "went_well" and dates.next_kind == "interview" and kind in ("call", "note") and "scheduled" in tags:
            return "scheduled"
        return tag
    if planned:
        return "scheduled"
    if kind == "call" and deed and deed.direction == "out" and _BAD_TIME.search(low) and _THEN_CALL.search(low):
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
    if dates.next and dates.next_kind == "promise" and kind not in ("voicemail",):
        return (felt(low) if kind in ("interview", "meeting") else None) or "in_process"
    return None if kind == "voicemail" else hinted(kind, low)


def _named_instead(low: str) -> bool:
    """Whether somebody without a job of their own knows of another: "no openings here but she'll pass on my CV"."""
    found = BY_TAG["req_not_open"].search(low)
    later = BY_TAG["referred_on"].search(low, found.end()) if found else None
    return bool(found and later and _BUT_NAMED.search(low, found.start(), later.end()))


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
    if tag == "referred_on" and not BY_TAG[tag].search(low, since):
        return False
    return tag != "no_news" and bool(_REPLY.search(low, since))


def _asked(kind: str, deed: Deed | None, low: str) -> bool:
    """Whether a call back is what they want, not only what I plan."""
    if re.search(
        r"\b(?:said|says?|ask(?:ed|s|ing)|requests?|requested|told me|suggests?|suggested|ok to|permission|wants"
        r"|told to|prefers? (?:that )?i|barked|re-?contact(?! me)|should (?:call|ring|try"
        r"|check|e-?mail|ask)|please|pls|let'?s|(?:like|likes|prefers?) me to|left (?:word|a message|a msg))\b"
        r"|: \W?(?:give|phone|text|speak|drop|let|call|ring|try|circle|come|check|ping|write|get)",
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
    r"|\bno (?:dice|success)\b|switched off|\bhung up (?:on the|when|before|without)|could ?n[o']?t talk|could not talk"
    r"|\bout (?:on|at|in the|doing|to lunch|with|of the building)\b|unable to (?:contact|get|speak|raise)|\bgo(?:es)? dead\b"
    r"|went dead|(?:did ?n[o']?t|does ?n'?t|not|never|do not|does not|did not) pick|just (?:rang|rings)"
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
        r"\b(?:spoke|talked|(?:he|she|they) (?:says?|said|told|reckons|thinks)|says (?:he|she)|(?:asked|told|wants) me|said (?:to )?(?:ring|call"
        r"|try))\b",
        low,
    )
