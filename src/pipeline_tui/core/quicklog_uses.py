"""What a date phrase of a quick-log line is for: what happened, a check-in, a promise, an appointment, a return."""

from __future__ import annotations

import re
from datetime import date, timedelta

from .when import Found

_LEAVE = re.compile(
    r"\b(?:away|sabbatical|honeymoon|secondment|leave|holidays?|hols?|vacation|(?<!sign[- ])(?<!signed )(?<!called )(?<!kick[- ])(?<!kicks )off"
    r"|(?<!req )(?<!ad )(?<!role )(?<!job )(?<!post )(?<!advert )(?<!goes )(?<!going )"
    r"(?<!go )(?<!it )(?<!them )(?<!letters )(?<!offers )out"
    r"|pto|ooo|out of (?:the )?office|travell?ing|abroad"
    r"|auto[- ]?(?:reply|response)|sick)\b"
)
_RETURN = re.compile(r"\b(?:until|till?|back|returns?|returning|through|thru|to)\b[\w ]*$")
CHECK = re.compile(
    r"\b(?:(?:call|ring|phon|chas|email|text|try)ing|ask (?:me|him|her|them)|call(?: \w+)? (?:back|again)|call[- ]?back|cb|c/b|(?:call"
    r"|ring|phone|email|text|ping|chase"
    r"|contact|try|nudge|dial) (?:him|her|them|again|me|back|in|on|after|at|around|early|mid|late|next|it"
    r"|(?!screen|call|interview|chat|w/?$|with|from|to$)\w+$|\w+ (?:in|on|again|back)$)"
    r"|(?:call|ring|phone|try|check|email|ping|chase|retry|again|cb|revisit|nudge|remind|ask)$|retry|try(?:ing)? again"
    r"|again|do(?:ing)? (?:it|this|that)|follow(?:ing)?[- ]?up|f/?u|fup|f-up|check(?:ing)? (?:back|in|w/|with|up|on)|check[- ]in|back in"
    r"|revisit|circle back|circling back|touch(?:ing)? base|reconnect\w*|rückruf|wiedervorlage|nachfragen|nachhaken"
    r"|(?:nochmal|wieder|erneut|zurück ?)anrufen|(?:nochmal|wieder|erneut) anrufen|melden|chase|nudge"
    r"|next (?:call|contact|check|chat|one)|(?:will|i'll|id|i'd|to|ok to|may|can|permission to|please|pls|asked me to"
    r"|told me to) (?:\w+ )?(?:call|ring|phone|try|check|email|chase|ping|check|text|contact|follow|write|go back)"
    r"|on hold|on ice|paused|frozen|freeze|shelved|parked|let'?s (?:talk|speak|chat|catch up|touch base)|hold|wait|(?:giv|leav)(?:e|ing) (?:it|him|her|them)|to (?:call|ring"
    r"|phone|email|chase)|get back to (?:him"
    r"|her|them)|reach out|speak again|talk again|reminder|ring back|says? back|bump|prod|poke"
    r"|loop back|drop (?:\w+ ){1,2}an? (?:line|note|text|mail|message)|give (?:\w+ ){1,2}(?:an? "
    r"|another )?(?:ring|call|bell|buzz|shout|nudge|go|try|tinkle|prod)|(?:have )?another go|go again"
    r"|pick (?:it|this) (?:back )?up|come back to (?:him|her|them|it|this)|get in touch|write again"
    r"|resend|remind (?:him|her|them|me|\w+$)|look again|pester|hassle|try (?:once|one) more|once more"
    r"|another (?:try|call|email|nudge|ring)|speak to (?:him|her|them)|talk to (?:him|her|them)"
    r"|catch (?:him|her|them))\b"
)
_PROMISE = re.compile(
    r"\b(?:decid\w+|decision|hear\w*|know\w*|answer\w*|feedback|get(?:s|ting)? back|come back|will (?:call|ring"
    r"|email|send|let|tell|submit|come|be|have|get|write|confirm|follow|meet|review)"
    r"|(?:he|she|they|it|we)'?ll|(?!i\b|we\b|and\b|so\b|but\b|then\b|also\b)[a-z]+ will (?!not\b|i\b)\w+|(?:committee|board|council|governors|trustees) (?:is|are|sits?|meets?)|expect\w*|written|letter|reviews?|meldet|follow(?:s)?|paperwork|news|update"
    r"|results?|outcome|due"
    r"|deadline|needed|references?|submit\w*|wants?|needs?|promis\w*|send\w*|coming|confirm|hoping"
    r"|aiming|eta|(?:might|may|could) (?:have|need|want|open|know|come)|should (?:have|know|be|get|land|open|start|resume|come|hear)|aims?|intends?|supposed to|meant to|reverts?"
    r"|announc\w+|opens?|opening|re-?opens|resum\w*|re-?starts|picks up|kicks off|there'?ll be|(?:'re|be|starts?|start) (?:hiring|recruiting)|reviewed|goes out|published|advertised|latest|goes? (?:live|to|before)|meets|going live|re-?opens|lands|arrives?|arriving|in touch)\b"
)
MEET = re.compile(
    r"\b(?:interviews?|intvw?s?|int|iv|i/v|panel|onsite|on-site|(?:final|next|2nd|second|3rd|third) (?:round|stage|step"
    r"|interview)|screen\w*|assessment|presentation|meeting|meet|scheduled|booked|confirmed|invit\w+|moved?|moving"
    r"|resched\w*|postponed|re-?booked|(?:new|another) (?:slot|time|date|one)"
    r"|pushed|set for|arranged|zoom|teams|pencilled|appt|appointment|see (?:him|her|them)|talk|speak|coffee|lunch"
    r"|chat|call (?:set |is |on|at|booked|scheduled)|round \d|r\d|come in|come by|come$|pop in"
    r"|drop (?:in|by)|visit|preponed"
    r"|brought forward|bumped|shifted|moved up|(?:hr|hm|tech\w*|manager|f2f|coding|design|ceo) round"
    r"|trial|turn up|show up|report (?:to|at)|be there|book(?:ing)?|lesson|audition|casting|debrief"
    r"|viewing|tour|video call|catch[- ]?up)\b"
)
_VERDICT = re.compile(r"\b(?:should (?:come|arrive|land)|know\w*|decid\w+|decision|hear|answer|feedback|results?|outcome|news)\b")
_TRIED = re.compile(
    r"\b(?:chased|called|tried|rang|e-?mailed|nudged|pinged|phoned|texted|messaged|checked|followed up|spoke|left)\b"
)
_BEST = re.compile(r"\s*(?:is|would be|'s) (?:the )?(?:best|better|good|fine|ok)\b.*\b(?:call|ring|try|phone|e-?mail)")
_WAS = re.compile(
    r"(?<!be )(?<!get )(?<!being )\b(?:contacted|called|rang|e-?mailed|interviewed|met|asked|chased"
    r"|checked|approved|signed"
    r"|opened|rejected|declined|messaged|texted|viewed|submitted|phoned|applied)(?: (?:him|her|them|me"
    r"|us|it))?(?: by \w+)?(?: on)?$"
)
"""Something that happened, right before its weekday: "references contacted by HR on Monday"."""
_APPOINTMENT = re.compile(
    r"\s*(?:for |- |: )?(?:an? |the )?(?:coffee|lunch|brunch|brekk(?:ie|y)|breakfast|dinner|drinks"
    r"|interview|panel|call|chat"
    r"|meeting|on-?site|trial|zoom|teams|screen|site visit|catch[- ]?up)\b"
)
"""What a day to come is for, where it stands behind it: "Thurs 26 Mar 8am brekkie"."""
_WENT_BY = re.compile(
    r"\b(?:came|arrived|heard|met|was|were|went|got|did|had|happened|sent|rang|saw|sat|ran|took|made"
    r"|gave|wrote|spoke|left"
    r"|found|quit|began|(?!need|re-?book|book|confirm|schedul|reschedul|mov|invit|arrang|postpon|push"
    r"|shift|agre|fix|offer"
    r"|suggest|propos|promis|ask|want|expect|prepon|bump|pencil|plann|delay|extend|accept|interest|plan|tempt|hir|stuck"
    r"|propos|reserv|settl|pick|chang)[a-z]{2,}ed)\b(?P<more>[^,;:]*)$"
)
_STILL_AHEAD = re.compile(
    r"\b(?:will|due|should|next|hopes?|wants?|needs?|says?|thinks|is|are|goes|can|could|must|try|retry"
    r"|ring|chase|nudge|ping"
    r"|f/u|follow|re|about|interviews?|chat|meeting|panel|screen|on-?site|slot|coffee|lunch|trial|starts?"
    r"|(?<!'s )(?<!the )(?<!a )(?<!my )(?<!her )(?<!his )call|to (?:be|call|come|meet|see|speak|talk|ring|phone|e-?mail"
    r"|send|let|get|have|do|go|try|hear|know|decide|review|confirm|discuss|interview|visit|start|join|attend|follow|check"
    r"|chat|arrange|set|book|sign|submit|return|reply|revert|update|push|move|resched\w*|re-?book|catch|drop|pop|sit|take"
    r"|bring|chase|ask|tell|run|give|make|finish|complete|announce|choose|pick|text|message|contact|hold))\b|'ll\b|\b(?:to|for|by|until"
    r"|till?|next)(?: the| this)?\s*$"
)
_MOVED_TO = re.compile(
    r"\b(?:push|mov|shift|chang|swap|rearrang|reschedul|bump|switch|postpon)\w*\b[^,;]{0,25}"
    r"\b(?:to(?: the)?|(?:call|chat|interview|meeting)(?: on| for))$"
)
_TO_SEE = re.compile(
    r"^\W*(?:seeing|meeting|speaking (?:to|with|w/)|talking (?:to|with|w/)) [\w. ]+$"
    r"|\b(?:interview|panel|call|chat|on-?site|meeting|final|trial)(?: is|'s)(?: now)?(?: on| at| for)?$"
)
_A_MEETING = re.compile(
    r"\W*(?:[\w-]+ )?(?:interview|trial|chat|call|onsite|on-site|panel|screen|meeting|coffee|lunch|zoom|round)$"
)
"""A clause that is nothing but an appointment: "..., trial Sat"."""
_ONLY_A_MEETING = re.compile(
    r"\W*(?:[\w-]+ ){0,3}(?:interview|trial|chat|call|onsite|on-site|panel|screen|meeting|coffee|lunch|zoom|round|visit|final)"
    r"(?: (?:is|on|for|set|now|at|the))*$"
)
"""The same with what may stand before the day: "..., onsite on the"."""
_AN_APPOINTMENT = re.compile(
    r"\W*(?:an? |one |another |next |new |first |second |2nd |final )?(?:\w+ )?(?:interview|trial|onsite|on-site|panel|screen|meeting|visit)"
    r"(?: (?:at|in|with|w/|for) [\w' ]{2,25}?)?(?: on| is| for)*$"
)
"""A clause that is an appointment and its place: "..., one interview at the bakery on Saturday"."""
_CAME_TO = re.compile(
    r"\W{0,3}(?:went|was|were|felt|happened|didn'?t|never|nothing|no[- ]show|came and|but (?:didn'?t"
    r"|never|nothing|no))\b"
)
"""What follows a day that is over: "Mon 3pm, didn't"."""
_AGAIN = re.compile(
    r"\s*(?:nochmal|erneut|wieder|again|try again|retry|(?:(?:nochmals?|wieder|erneut|dann|bitte) )*(?:melden|anrufen|nachfragen|nachhaken|mailen|schreiben))\W*$"
)
"""A try that is to come, behind its day: "tomorrow again"."""
_THEY_WILL = re.compile(
    r"\b(?!i\b|and\b|but\b|then\b|so\b|we\b|also\b)[a-z]+(?: will|'ll) (?:call|ring|phone|e-?mail|text|send"
    r"|come back|get back|let me)\b"
)
_TAKEN = re.compile(
    r"\b(?:took|taken|taking|picked|chose|chosen|choosing|grabbed|bagged|plumped for|went for|going for|opted for|settled on|agreed on"
    r"|go with|going with|went with|said yes to|booked)(?: the| me| us| in| for)*$"
)
"""What a day is for that was chosen: "they gave me three slots, took ..."."""
_TO_DECIDE = re.compile(r"\s*to (?:decide|answer|respond|reply|think|sign|accept|consider|let \w+ know)\b")
"""Behind the time that an offer leaves: "two weeks to decide"."""
_FINE = re.compile(r"\b(?:ok|okay|fine|good|happy|cool|alright) (?:with|for|w/)(?: the)?$")
"""In front of a day that suits: "Pernilla ok with the 30th"."""
_WHICH = re.compile(r"(?:by|(?:(?:early|mid|late|end of|later|sometime) )?(?:next|this|nxt)|w/|wc|wk|week)\b")
"""A stretch of time that is near enough to be meant for me where nobody says what for; "in April" is not."""
BACK_FROM = re.compile(r"\b(?:back|returns?|returning) from [\w' -]*(?:leave|holidays?|hols?|vacation|sick|travels?|trip)(?: on)?$")
_SETTLED = re.compile(r"\s*(?:is |now |all |it is )*(?:confirmed|booked|agreed|fixed)(?=\s*(?:$|[,.;]|at\b|for\b|w/|with\b|by\b))")
"""Behind the day that it settles: "24th confirmed"."""
_A_CALL = re.compile(
    r"\b(?!(?:to|will|ll|please|pls|should|can|could|and|then|i|must|me|shall|would|so|just|also|again|or|not|asked|said|says|you|we|he|she"
    r"|they|who|may|might|a|the|back|needs?|wants?) )[a-z]+ (?:call|chat)(?: on)?$"
)
"""A call as a thing, in front of its day and hour: "HR numbers call Fri 2pm"."""
_WAS_ON = re.compile(r"\b(?:was|were)(?: on| in| the| back)*$|\bthank(?:ed|s|ing)?\b[^,;.]*\bfor\b[^,;.]*$")
"""In front of a day that is over: "the deadline was", "thanked me for coming"."""
_COME_BY = re.compile(
    r"\bredo(?:ing)?(?: it| that| the \w+)?(?: on)?$|\b(?:come|pop|drop|swing|stop|call|nip) (?:in|by|over|round|down|along)"
    r"(?: (?:for (?:an? )?\w+|to (?:see|meet) \w+))?(?: (?:on|this|next))*$"
)
_SET_FOR = re.compile(
    r"\b(?:confirm\w*|book\w*|schedul\w*|arrang\w*|invit\w*|set(?: up)?|fix\w*|propos\w*|suggest\w*|offer\w*|agreed|(?:can|could|will) (?:do|make)|pencil\w*(?: in)?)"
    r"(?: (?:for|on|me|us|the|at|to))*$"
)
"""Right in front of the day that is set: "email from Inez confirming Weds 18th 9:30"."""
_AFTER_IT = re.compile(r"\bafter (?:the|a|an|his|her|their|our|my) [\w ]*(?:on|in)?$")
"""A day that only dates something else: "will be in touch after the faculty meeting on the 18th"."""
FIRM = re.compile(
    r"\b(?:scheduled|booked|confirmed|upcoming|invit\w+|arranged|set|will|planned|due|prep\w*|rescheduled|moved?"
    r"|pushed|postponed|shifted|bumped|brought forward|preponed|agreed|fixed)\b"
)


def gone_by(clause: str) -> bool:
    """Whether the words before a plain weekday tell of something that happened then ("results came Monday")."""
    m = _WENT_BY.search(clause)
    return m is not None and not _STILL_AHEAD.search(m["more"])


def use_of(f: Found, clause: str, rest: str, today: date, head: bool, todo: bool) -> str | None:
    """event, check, promise, interview, back, open (ahead, nobody says what for), or None for "leave it alone"."""
    kind, past_only = f.next.kind, f.next.date <= today and not f.next.ambiguous
    future_only = kind in ("count", "period") or (f.next.date > today and kind == "day") or f.event.date > today
    future_only = future_only or bool(
        re.match(r"(?:next|coming|this coming|after|before)\b|.*\b(?:week|fortnight|after next)$", f.text.lower())
    )
    if past_only and f.next.date < today:
        return "event"
    if head and f.next.date > today and _SETTLED.match(rest):
        return "interview"
    taken = _TAKEN.search(clause)
    if kind == "weekday" and not future_only and not taken and (gone_by(clause) or _CAME_TO.match(rest)):
        return "event"
    if _WAS_ON.search(clause) and kind in ("date", "weekday") and not f.next.time:
        return "event"
    if f.next.date > today and (_MOVED_TO.search(clause) or taken):
        return "interview"
    if _TO_SEE.search(clause) and f.next.date > today:
        return "interview"
    if (
        kind == "weekday"
        and not rest.strip()
        and (f.start - len(clause) > 3 or ": " in clause)
        and _A_MEETING.match(clause.rpartition(": ")[2])
    ):
        return "interview"
    if BACK_FROM.search(clause):
        return "back"
    leave = _LEAVE.search(clause)
    if leave and not CHECK.search(clause):
        return "back" if _RETURN.search(clause) or re.match(r"\W*(?:until|till?|back)\b", f.text.lower()) else None
    if re.search(r"\b(?:is|'s|will be|'ll be|be|returns?) (?:only )?back(?: on| in| at work| in the office)?$", clause):
        return "back"
    if re.search(r"\bback(?: on| in| at work)?\s*$", clause) and not re.search(
        r"call|ring|get|check|says?|mail|wrote|text|rang|phon|messag|came|come|heard|repl|circle|sent|went"
        r"|look",
        clause,
    ):
        return "back"
    if kind == "bare" and re.search(
        r"\b(?:delayed|pushed|postponed|slipped|slips|extended|moved)(?: back)?(?: by)?$", clause
    ):
        return "promise"
    if kind == "bare" and _TO_DECIDE.match(rest):
        return "promise"
    if kind == "bare":
        return (
            "check"
            if re.search(CHECK.pattern + r"\W*(?:another|about|around|at least|maybe|like|say|roughly)?\W*$", clause)
            else None
        )
    if past_only:
        wanted = (
            CHECK.search(clause) and clause.strip() != "again" and f.next.date == today and not _TRIED.search(clause)
        )
        return "check" if wanted else "event" if head or not rest else None
    if kind == "weekday" and f.next.time and clause.endswith(":"):
        return "interview"
    if kind == "date" and f.next.ambiguous and gone_by(clause):
        return "event"
    if (_COME_BY.search(clause) or _FINE.search(clause)) and f.next.date > today:
        return "interview"
    if kind == "weekday" and _WAS.search(clause):
        return "event"
    if _THEY_WILL.search(clause):
        return "promise"
    if f.next.time and f.next.date > today and _A_CALL.search(clause):
        return "interview"
    if CHECK.search(clause) or _BEST.match(rest) or (_AGAIN.match(rest) and f.next.date > today):
        return "check"
    by = re.search(r"\b(?:by|before|no later than|within)\s*$", clause) or re.match(
        r"(?:by|within|before)\b", f.text.lower()
    )
    if _PROMISE.search(clause) and (by or future_only or _PROMISE.search(clause)):
        told = _VERDICT.search(clause) or _AFTER_IT.search(clause)
        if not by and (f.next.time or MEET.search(clause)) and not told:
            return "interview"
        return "promise"
    if by:
        return "promise"
    until = re.search(r"\b(?:until|till?|bis)\s*$", clause) or re.match(r"(?:until|till?|bis)\b", f.text.lower())
    if until and future_only:
        return "check"
    if head and not future_only:
        return "event"
    if todo:
        return "check"
    if MEET.search(clause) and (
        FIRM.search(clause)
        or future_only
        or f.next.time
        or re.search(
            r"\bis on\b|\bwants\b|\btold me\b|\bbook(?:ing)?\b|\b(?:turn|show) up\b|\breport (?:to"
            r"|at)\b|\bbe there\b",
            clause,
        )
    ):
        return "interview"
    if re.match(r"\s*instead\b", rest) and f.next.date > today:
        return "interview"
    if re.match(r"\s*(?:for|is|works|suits)\b", rest) and MEET.search(rest):
        return "interview"
    if kind == "weekday" and re.search(r"\b[a-z]+ (?:suggest(?:s|ed)|offer(?:s|ed))$", clause):
        return "interview"
    if re.match(r"\s*(?:works|suits)\b", rest) and (kind == "weekday" or f.next.time) and "start" not in clause:
        return "interview"
    plain = not (f.next.ambiguous or f.event.ambiguous)
    soon = f.next.date > today and _SET_FOR.search(clause) and (f.next.time or _APPOINTMENT.match(rest) or (kind == "date" and not rest.strip()))
    if plain and soon and f.next.date - today <= timedelta(62):
        return "interview"
    noun = f.start - len(clause) > 3 and _ONLY_A_MEETING.match(clause) and not f.next.ambiguous
    if kind == "date" and noun and timedelta(0) < f.next.date - today <= timedelta(31):
        return "interview"
    if kind == "weekday" and f.start - len(clause) > 3 and _AN_APPOINTMENT.match(clause):
        return "interview"
    nearer = plain and timedelta(0) < f.next.date - today <= timedelta(31) and f.next.date - today <= today - f.event.date
    if kind == "date" and nearer and not head and MEET.search(clause) and not gone_by(clause):
        return "interview"
    if future_only:
        if MEET.search(clause) or f.next.time or _APPOINTMENT.match(rest):
            return "interview"
        return "open" if kind != "period" or _WHICH.match(f.text.lower()) else None
    if re.search(r"\b(?:until|till?|bis)\s*$", clause):
        return "check"
    return "event"
