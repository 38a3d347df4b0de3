"""What stands around a date in a quick-log line and tells what it is for: patterns for lower-case text. No logic."""

from __future__ import annotations

import re

from .lexicon_uses import MORE_CHECKS

LEAVE = re.compile(
    r"\b(?:away|sabbatical|honeymoon|secondment|leave|holidays?|hols?|vacation"
    r"|(?<!sign[- ])(?<!signed )(?<!called )(?<!kick[- ])(?<!kicks )off"
    r"|(?<!req )(?<!ad )(?<!role )(?<!job )(?<!post )(?<!advert )(?<!goes )(?<!going )"
    r"(?<!go )(?<!it )(?<!them )(?<!letters )(?<!offers )out"
    r"|pto|ooo|offline|unplugged|off[- ]grid|unreachable|out of (?:the )?office|travell?ing|abroad"
    r"|auto[- ]?(?:reply|response)|sick)\b"
)
RETURN = re.compile(r"\b(?:until+l?|untl|till?|back|bk|returns?|returning|through|thru|to)\b[\w ]*$")
CHECK = re.compile(
    r"(?:\b(?:re-?contact|(?:call|ring|phon|chas|email|text|try)ing|ask (?:me|him|her|them)|call(?: \w+)? (?:back"
    r"|again)"
    r"|call[- ]?back|cb|c/b|(?:call"
    r"|ring|phone|email|text|ping|chase"
    r"|contact|try|nudge|dial) (?:him|her|them|again|me|back|in|on|after|at|around|early|mid|late|next|it"
    r"|(?!screen|call|interview|chat|w/?$|with|from|to$)\w+$|\w+ (?:in|on|again|back)$)"
    r"|(?<!by )(?<!via )(?<!per )(?<!an )(?<!on )(?<!the )(?<!my )(?<!his )(?<!her )(?<!our )(?:call|ring|phone|try"
    r"|check|email|ping|chase|retry|again|cb|revisit"
    r"|nudge|remind|ask)$|retry|try(?:ing)? again"
    r"|again|do(?:ing)? (?:it|this|that)|follow(?:ing)?[- ]?up|f/?u(?!'?e?d\b)|fup|f-up|check(?:ing)? (?:back|in"
    r"|w/|with|up|on)"
    r"|check[- ]in|back in"
    r"|revisit|circle back|circling back|touch(?:ing)? base|reconnect\w*|rückruf|wiedervorlage|nachfragen|nachhaken"
    r"|(?:nochmal|wieder|erneut|zurück ?)anrufen|(?:nochmal|wieder|erneut) anrufen|melden|chase|nudge"
    r"|next (?:call|contact|check|chat|one)|(?:will|i'll|id|i'd|to|ok to|may|can|permission to|please|pls|asked me to"
    r"|told me to) (?:\w+ )?(?:call|ring|phone|try|check|email|chase|ping|check|text|contact|follow|write|go back)"
    r"|on hold|on ice|paused|frozen|freeze|shelved|parked|let'?s (?:talk|speak|chat|catch up|touch base)|hold|wait"
    r"|(?:giv|leav)(?:e|ing) (?:it|him|her|them)|to (?:call|ring"
    r"|phone|email|chase)|get back to (?:him"
    r"|her|them)|reach out|speak again|talk again|reminder|ring back|says? back|bump|prod|poke"
    r"|loop back|drop (?:\w+ ){1,2}an? (?:line|note|text|mail|message)|give (?:\w+ ){1,2}(?:an? "
    r"|another )?(?:ring|call|bell|buzz|shout|nudge|go|try|tinkle|prod)|(?:have )?(?:another|one more|last"
    r"|\d(?:st|nd|rd|th)|second|third) (?:go|try|attempt|ring)|go again"
    r"|pick (?:it|this) (?:back )?up|come back to (?:him|her|them|it|this)|get in touch|write again"
    r"|resend|remind (?:him|her|them|me|\w+$)|look again|pester|hassle|try (?:once|one) more|once more"
    r"|another (?:try|call|email|nudge|ring)|speak to (?:him|her|them)|talk to (?:him|her|them)"
    r"|catch (?:him|her|them))\b" + MORE_CHECKS + ")"
)
PROMISE = re.compile(
    r"\b(?:decid\w+|decision|hear\w*|know\w*|answer\w*|feedback|get(?:s|ting)? back|come back|will (?:call|ring"
    r"|email|send|let|tell|submit|come|be|have|get|write|confirm|follow|meet|review)"
    r"|(?:he|she|they|it|we)'?ll|(?!i\b|we\b|and\b|so\b|but\b|then\b|also\b)[a-z]+ will (?!not\b|i\b)\w+|(?:committee"
    r"|board|council|governors|trustees) (?:is|are|sits?|meets?)|expect\w*|written|letter|reviews?|meldet"
    r"|follow(?:s)?|paperwork|news|update"
    r"|results?|outcome|due"
    r"|deadline|needed|references?|submit\w*|wants?|needs?|promis\w*|send\w*|coming|confirm|hoping"
    r"|aiming|eta|(?:might|may|could) (?:have|need|want|open|know|come)|should (?:have|know|be|get|land|open|start"
    r"|resume|come|hear)|aims?|intends?|supposed to|meant to|reverts?"
    r"|announc\w+|opens?|opening|re-?opens|resum\w*|re-?starts|picks up|kicks off|there'?ll be|(?:'re|be|starts?"
    r"|start) (?:hiring|recruiting)|reviewed|goes out|published|advertised|latest|goes? (?:live|to|before)|meets"
    r"|going live|re-?opens|lands|arrives?|arriving|in touch)\b"
)
MEET = re.compile(
    r"\b(?:interviews?|intvw?s?|int|iv|i/v|panel|onsite|on-site|(?:final|next|1st|first|2nd|second|3rd|third) (?:rd"
    r"|rnd|int|iv|round|stage"
    r"|step"
    r"|interview)|screen\w*|assessment|presentation|meeting|mtg|meet|scheduled|booked|confirmed|invit\w+|moved?|moving"
    r"|resched\w*|postponed|re-?booked|(?:new|another) (?:slot|time|date|one)"
    r"|pushed|set for|arranged|zoom|teams|pencill?ed|appt|appointment|rendez-?vous|rdv|termin|dinner|breakfast"
    r"|brunch|luncheon|supper|(?<!in the )loop(?! (?:back|in)\b)|sync|see (?:him|her|them)|talk|speak|coffee|lunch"
    r"|chat|call (?:set |is |on|at|booked|scheduled)|round \d|r\d|come in|come by|come$|pop in"
    r"|drop (?:in|by)|visit|preponed"
    r"|brought forward|bumped(?! into)|shifted|moved up|(?:hr|hm|tech\w*|manager|f2f|coding|design|ceo) round"
    r"|trial|in (?:the|his|her|their) (?:diary|calendar)|turn up|show up|report (?:to|at)|be there|book(?:ing)?"
    r"|lesson|audition|casting|debrief"
    r"|viewing|tour|video call|catch[- ]?up)\b"
)
VERDICT = re.compile(
    r"\b(?:should (?:come|arrive|land)|know\w*|decid\w+|decision|hear|answer|feedback|results?"
    r"|outcome|news)\b"
)
TRIED = re.compile(
    r"\b(?:chased|called|tried|rang|e-?mailed|nudged|pinged|phoned|texted|messaged|checked|followed up|f/?u'?e?d"
    r"|spoke|left)\b"
)
BEST = re.compile(r"\s*(?:is|would be|'s) (?:the )?(?:best|better|good|fine|ok)\b.*\b(?:call|ring|try|phone|e-?mail)")
WAS = re.compile(
    r"(?<!be )(?<!get )(?<!being )\b(?:contacted|called|rang|e-?mailed|interviewed|met|asked|chased"
    r"|checked|approved|signed"
    r"|opened|rejected|declined|messaged|texted|viewed|submitted|phoned|applied)(?: (?:him|her|them|me"
    r"|us|it))?(?: by \w+)?(?: on)?$"
)
"""Something that happened, right before its weekday: "references contacted by HR on Monday"."""
APPOINTMENT = re.compile(
    r"\W*(?:for )?(?:an? |the |my )?(?:(?:\d(?:st|nd|rd|th)|first|second|third|final|last|phone|video"
    r"|tech(?:nical)?|hr|group"
    r"|informal|intro|quick|online|virtual|face[- ]to[- ]face|f2f|stakeholder|client|full|half[- ]day"
    r"|competency) ){0,2}"
    r"(?:round|screening|assessment|presentation|demo|test|tour|visit|audition|final|f2f|coffee|lunch|brunch|brekk(?:ie|y)|breakfast|dinner|drinks|slot"
    r"|appointment|appt"
    r"|interview|panel|call|chat"
    r"|meeting|on-?site|trial|zoom|teams|screen|site visit|catch[- ]?up)\b"
)
"""What a day to come is for, where it stands behind it: "Thurs 26 Mar 8am brekkie"."""
WENT_BY = re.compile(
    r"\b(?:came|arrived|heard|held|met|was|were|went|got|did|had|happened|sent|rang|saw|sat|ran|took|made"
    r"|gave|wrote|spoke|left"
    r"|found|quit|began|(?!need|re-?book|book|confirm|schedul|reschedul|mov|invit|arrang|postpon|push"
    r"|shift|agre|fix|offer"
    r"|suggest|propos|promis|ask|want|expect|prepon|bump|pencil|plann|delay|extend|accept|interest|plan|tempt|hir"
    r"|stuck"
    r"|propos|reserv|settl|pick|chang)[a-z]{2,}ed)\b(?P<more>[^,;:]*)$"
)
STILL_AHEAD = re.compile(
    r"\b(?:will|due|should|next|hopes?|wants?|needs?|says?|thinks|is|are|goes|can|could|must|try|retry"
    r"|ring|chase|nudge|ping"
    r"|f/u|follow|re|about|interviews?|chat|meeting|panel|screen|on-?site|slot|coffee|lunch|trial|starts?"
    r"|(?<!'s )(?<!the )(?<!a )(?<!my )(?<!her )(?<!his )call|to (?:be|call|come|meet|see|speak|talk|ring|phone"
    r"|e-?mail"
    r"|send|let|get|have|do|go|try|hear|know|decide|review|confirm|discuss|interview|visit|start|join|attend|follow"
    r"|check"
    r"|chat|arrange|set|book|sign|submit|return|reply|revert|update|push|move|resched\w*|re-?book|catch|drop|pop|sit"
    r"|take"
    r"|bring|chase|ask|tell|run|give|make|finish|complete|announce|choose|pick|text|message|contact|hold))\b|'ll\b"
    r"|\b(?:to|for|by|b4|thru|until+l?"
    r"|till?|next)(?: the| this)?\s*$"
)
MOVED_TO = re.compile(
    r"\b(?:push|mov|shift|chang|swap|rearrang|reschedul|bump|switch|postpon)\w*\b[^,;]{0,25}"
    r"\b(?:to(?: the)?|(?:call|chat|interview|meeting)(?: on| for))$"
)
TO_SEE = re.compile(
    r"^\W*(?:seeing|meeting|speaking (?:to|with|w/)|talking (?:to|with|w/)) [\w. ]+$"
    r"|\b(?:interview|panel|call|chat|on-?site|meeting|final|trial)(?: is|'s)(?: now)?(?: on| at| for)?$"
)
A_MEETING = re.compile(
    r"\W*(?:[\w-]+ )?(?:interview|trial|chat|call|onsite|on-site|panel|screen|meeting|coffee|lunch|zoom|round)$"
)
"""A clause that is nothing but an appointment: "..., trial Sat"."""
ONLY_A_MEETING = re.compile(
    r"\W*(?:[\w-]+ ){0,3}(?:interview|trial|chat|call|onsite|on-site|panel|screen|meeting|coffee|lunch|zoom|round"
    r"|visit|final)"
    r"(?: (?:is|on|for|set|now|at|the))*$"
)
"""The same with what may stand before the day: "..., onsite on the"."""
AN_APPOINTMENT = re.compile(
    r"\W*(?:an? |one |another |next |new |first |second |2nd |final )?(?:\w+ )?(?:interview|trial|onsite|on-site"
    r"|panel|screen|meeting|visit)"
    r"(?: (?:at|in|with|w/|for) [\w' ]{2,25}?)?(?: on| is| for)*$"
)
"""A clause that is an appointment and its place: "..., one interview at the bakery on Saturday"."""
CAME_TO = re.compile(
    r"\W{0,3}(?:went|was|were|felt|happened|didn'?t|never|nothing|no[- ]show|came and|but (?:didn'?t"
    r"|never|nothing|no))\b"
)
"""What follows a day that is over: "Mon 3pm, didn't"."""
AGAIN = re.compile(
    r"\s*(?:nochmal|erneut|wieder|again|try again|retry|(?:(?:nochmals?|wieder|erneut|dann|bitte) )*(?:melden|anrufen"
    r"|nachfragen|nachhaken|mailen|schreiben))\W*$"
)
"""A try that is to come, behind its day: "tomorrow again"."""
REBOOKED = re.compile(r"\b(?:re-?booked|re-?scheduled|re-?arranged)(?: (?:it|us|me))?(?: (?:to|for|on))?$")
THEIR_MAIL = re.compile(
    r"\b(?:hr|team|recruiter|agency|talent|company|his|her|their) (?:e-?mail|call|letter|message|note|reply)$"
)
"""A thing that came, right before its weekday: "talent team email Tues"."""
THEY_WILL = re.compile(
    r"\b(?!i\b|and\b|but\b|then\b|so\b|we\b|also\b)[a-z]+(?: will|'ll) (?:call|ring|phone|e-?mail|text|send"
    r"|come back|get back|let me)\b"
)
TAKEN = re.compile(
    r"\b(?:took|taken|taking|picked|chose|chosen|choosing|grabbed|bagged|plumped for|went for|going for|opted for"
    r"|settled on|agreed on"
    r"|go with|going with|went with|said yes to|booked|accept(?:ed|ing)?)(?: the| me| us| in| for)*$"
)
"""What a day is for that was chosen: "they gave me three slots, took ..."."""
TO_DECIDE = re.compile(
    r"\s*(?:(?:to|2) (?:decide|answer|respond|reply|think|sign|accept|consider|let \w+ know|say|mull|come back"
    r"|get back"
    r"|make (?:up )?(?:my|a)|give (?:an|my))|(?:for|4) (?:an?|my) (?:decision|answer|reply))\b"
)
"""Behind the time that an offer leaves: "two weeks to decide"."""
FINE = re.compile(r"\b(?:ok|okay|fine|good|happy|cool|alright) (?:with|for|w/)(?: the)?$")
"""In front of a day that suits: "Pernilla ok with the 30th"."""
WHICH = re.compile(r"(?:by|(?:(?:early|mid|late|end of|later|sometime) )?(?:next|this|nxt)|w/|wc|wk|week)\b")
"""A stretch of time that is near enough to be meant for me where nobody says what for; "in April" is not."""
BACK_FROM = re.compile(
    r"\b(?:back|returns?|returning) from [\w' -]*(?:leave|holidays?|hols?|vacation|sick|travels?"
    r"|trip)(?: on)?$"
    r"|(?<!call )(?<!call-)(?<!ring )\b(?:back|returns?|returning) from [\w' -]{2,25} on$"
)
SETTLED = re.compile(
    r"\s*(?:is |now |all |it is )*(?:confirmed|booked|agreed|fixed)(?=\s*(?:$|[,.;]|at\b|for\b|w/"
    r"|with\b|by\b))"
)
"""Behind the day that it settles: "24th confirmed"."""
A_CALL = re.compile(
    r"\b(?!(?:to|will|ll|please|pls|should|can|could|and|then|i|must|me|shall|would|so|just|also|again|or|not|asked"
    r"|said|says|you|we|he|she"
    r"|they|who|may|might|a|the|his|her|their|your|back|needs?|wants?) )[a-z]+ (?:call|chat)(?: on| (?:at|@)"
    r" ?\d[\w:.]*(?: ?[ap]m)?)*$"
)
"""A call as a thing, in front of its day and hour: "HR numbers call Fri 2pm"."""
WAS_ON = re.compile(r"\b(?:was|were)(?: on| in| the| back)*$|\bthank(?:ed|s|ing)?\b[^,;.]*\bfor\b[^,;.]*$")
"""In front of a day that is over: "the deadline was", "thanked me for coming"."""
COME_BY = re.compile(
    r"\bredo(?:ing)?(?: it| that| the \w+)?(?: on)?$|\b(?:come|pop|drop|swing|stop|call|nip) (?:in|by|over|round|down"
    r"|along)"
    r"(?: (?:for (?:an? )?\w+|to (?:see|meet) \w+))?(?: (?:on|this|next))*$"
    r"|\b(?:ask(?:ed|s)?|told|tells|wants?|wanted|invit\w+|would like|'d like|needs?) (?:me|us) (?:to (?:come|attend"
    r"|appear"
    r"|visit|join|be there|report|present|meet|do a \w+|talk|speak)\b|in\b|there\b)[\w' ]{0,25}?(?: (?:on|at|for))*$"
)
SET_FOR = re.compile(
    r"\b(?:confirm\w*|book\w*|schedul\w*|arrang\w*|invit\w*|set(?: up)?|fix\w*|propos\w*|suggest\w*|offer\w*|agreed"
    r"|(?:can|could|will) (?:i |you |we )?(?:do|make)|pencil\w*(?: in)?)"
    r"(?: (?:for|on|in|me|us|him|her|them|the|at|to))*$"
)
"""Right in front of the day that is set: "email from Inez confirming Weds 18th 9:30"."""
AFTER_IT = re.compile(r"\bafter (?:the|a|an|his|her|their|our|my) [\w ]*(?:on|in)?$")
"""A day that only dates something else: "will be in touch after the faculty meeting on the 18th"."""
FIRM = re.compile(
    r"\b(?:scheduled|booked|confirmed|upcoming|invit\w+|arranged|set|will|planned|due|prep\w*|rescheduled|moved?"
    r"|pushed|postponed|shifted|bumped(?! into)|brought forward|preponed|agreed(?! to (?:mention|help|look|put"
    r"|pass|speak"
    r" to|introduce|send|think|refer))|fixed)\b"
)
