"""What stands around an outcome of a quick-log line and decides whether it holds: for lower-case text. No logic.

Dates are blank in the lines these patterns see, so that three spaces are a day.
"""

from __future__ import annotations

import re

A_DEAL = re.compile(r"\b(?:job|role|position|contract|salary|start|verbal|written|rate|pay)\b|\d ?k\b|[$£€]")
CONFIRMED = re.compile(
    r"(?<!to be )(?<!not )\bbooked\b|\bgot (?:an? |the |my )?(?:slot|date|time|appointment|appt)\b| {3,}[^.;]{0,25}, "
    r"confirmed\W*$| "
    r"{3}[\w ]{0,12}\bit is\W*$|\b(?:put|got|has) me (?:in|down)\b(?= (?:at|for|with|on)\b| {3,})"
    r"|\blocked in\b|\b(?:got|received|have|accepted|rec'?d|rcvd|came)(?: the| an?| my| their)?"
    r"(?: (?:calendar|calender|zoom|teams|meet|google|outlook|interview))* (?:invite|invitation)\b"
    r"|^(?!.*\b(?:decision|deadline|start|budget|launch|board|headcount|closing)\b).*\b(?:is|are|was|been|all|'s)(?: "
    r"now| all)*"
    r" (?:confirmed|fixed|booked|set|arranged|agreed|scheduled) (?:for|on|at|to be) {3,}|\b(?:day|date|interview"
    r"|panel|visit|assessment|shift|trial|slot)(?: is| are|'s| was)? (?:now )?(?:confirmed|fixed|set"
    r"|agreed|booked) (?:for|on|at) {3,}|\b(?:we'?re|i'?m|we are|i am|we'?ll be|i'?ll be) (?:meeting|seeing|speaking"
    r"|talking"
    r"|chatting|going in|catching up|zooming)\b| {3}(?:\d{1,2} )?(?:works|suits)(?= *(?:$|[.,;]))|^\W*set up (?:an? "
    r"|some )?(?:time|call"
    r"|meeting|chat|slot)\b|\b(?:slotted|fitted|squeezed|pencilled|put) me in\b(?! (?:touch|contact|front))|\bsaid "
    r"yes to\b[^.;,]{0,25} {3,}|\b(?:new|another|next) (?:time|slot|date|appointment)(?: is|:)? {3,}"
    r"|\bpencil\w* in\b|\b(?:we'?re|it'?s|we are) on for\b|\blanded on {3,}|\b(?:rdv|rendez-?vous"
    r"|termin) (?:is |was )?(?:confirmed"
    r"|fix\w*|set|bestätigt)|\b(?:has|have|got) me down for\b|[,;.] set up (?:an? |some )?(?:time|call|meeting"
    r"|chat|slot)\b"
    r"|\b(?:my|our|the) (?:interview|call|chat|meeting|slot|screen|panel|appointment|\d{1,2} ?[ap]m)(?: is"
    r"| was)? now {3,}"
    r"|\bcan (?:do|make|talk|speak|meet|see me|chat)(?: on| at| this)? {3,}|\bconfirm\w* +(?:\S+ +){0,3}(?:interview"
    r"|meeting|call|appointment|slot|chat|panel|time)\b"
)
A_DAY_AGREED = re.compile(
    r"\bcan (?:do|make) {3,}[^.;]{0,15}\binstead\b|"
    r"\b(?:propos\w+|suggest\w*|offer(?:ed|s)|gave|gives)(?: me| us)?(?: for| on| either| a new (?:date|time|slot),?"
    r"| another (?:date|time|slot),?)* {3,}[^;]{0,25}?\b(?:ok|okay|fine|works|agreed|accepted|said (?:yes|ok|fine)"
    r"|took it|deal|perfect|grand|sure)\b"
    r"|\b(?:free|available|asked (?:me )?if i|asks if i|how about|what about|can i|could i|can (?:you|u) (?:do|make)"
    r"|days?"
    r" work)\b[^;]*? {3,}[^;]{0,30}?\b(?:said (?:yes|ok|sure|fine|i could|i can)|agreed|accepted|confirmed|replied yes"
    r"|yes)\b|\b(?:free|available|how about|what about)\b[^.;]*\b(?:said yes|replied yes|agreed)(?: to| for| at|,)? "
    r"{3,}| {3,}[^;.]{0,12}[,?-] ?(?:i |told (?:him|her|them) |replied |said |answered )(?:yes|ok|sure|perfect|fine"
    r"|great|works)\b| {3,}[^;.]{0,12}[,?-] ?(?:i )?(?:ok'?d (?:it|that))\b|\bsaid yes(?: to| for)? {3,}"
)
"""A day they name and I agree to: "he proposed the 23rd, ok"."""
MANNER = re.compile(
    r"\b(?:he|she|they|hr|bloke|guy|woman|lady|[a-z]+ (?:was|is|sounded|seemed))(?:'s|'re)? (?:was |were |is |are "
    r"|sounded "
    r"|seemed |came across )?(?:(?:very|v|really|so|super|quite|rather|a bit|pretty|as) )*(?:helpful|nice|friendly"
    r"|lovely"
    r"|pleasant|kind(?! of)|polite|chatty|charming|rushed|grumpy|curt|rude|abrupt|frosty|cold|distracted|stressed)\b"
    r"|[,;] (?:(?:very|v|really|so|super) )*(?:helpful|polite|curt|kind(?! of)|chatty|rude)\b|\bnice (?:bloke|guy"
    r"|lady|woman|man)\b|\bsounds? (?:decent|good|interesting|great|ok|okay|nice|fun)\b"
)
"""How somebody was on the phone, which is no verdict on the talk: "she was helpful"."""
OF_THE_PLACE = re.compile(
    r"\b(?:office|building|place|company|firm|website|pay|salary|benefits|canteen|location|area|commute|culture"
    r"|glassdoor"
    r"|product)(?: [\w']+){0,2}? (?:is|are|looks?|seems?|sounds?) |\b(?:is|was|are) an? (?:good|great|nice|lovely"
    r"|decent|fun|rough"
    r"|tough|bad) (?:place|company|firm|employer|area|town|location|product)\b"
)
"""A word on the place and none on how it went."""
MY_CALL = re.compile(
    r"^\W*(?:call|ring|phone|e-?mail|text|chase|ping|nudge|try)(?: back)? (?!from|with|w/|went|was|off|moved|set"
    r"|booked|back)[a-z]"
    r"(?!.*\b(?:said|says|told|wants|asked|will)\b)"
)
"""How a line begins that only says whom I am to call."""
CAME_IN = re.compile(
    r"\b(?:he|she|they|who|then|back)(?: has| had|'s|'d| just| then)* (?:called|rang|phoned|tried|rung)\b|\bmissed "
    r"(?!my)(?:a |the "
    r"|his |her |their |\d )?(?:\w+ )?calls?\b|\b(?:tried|reach|ring|call|phone|ringing|calling) me\b|'s (?:call"
    r"|ring)\b"
    r"|\b(?:when|as|while|whilst) (?!i\b)[\w.' ]{2,20} (?:rang|called|phoned|tried)\b|\bno (?:signal|reception)\b"
)
"""A call of theirs, in a line that begins with one of mine."""
GOT_THROUGH = re.compile(
    r"\b(?:got|get|getting) (?:straight |finally )?(?:through|thru)\b(?! to (?:the )?(?:next"
    r"|final|second|round))"
)
"""What is of the line, in a call of mine: "rang, got through"."""
WRITTEN = ("note", "email_in", "message")
NONE_FROM = re.compile(r"\bno (?:answer|reply|response)(?: yet)? from\b")
NO_CALL_BACK = re.compile(
    r"(?:\b(?:told|asked|wants|said) (?:me )?to )?\b(?:e-?mail|mail|text|send|write|drop) (?:him|her|them|hr) (?:my"
    r"|the|an?"
    r"|some|copies|our)\b(?! (?:call|line|ring|bell|message|note|shout|text|buzz))|\bwill (?:then )?(?:ping|buzz"
    r"|bell|shout|call|ring) me\b"
)
"""What is to be sent, or their own call to come, and no call back that is wanted."""
OWN_CARD = re.compile(r"\bgave me (?:his|her|their) (?:business )?(?:card|number|e-?mail|details|contact)\b")
NOT_RUNG = re.compile(
    r"\b(?:nobody|no ?one) (?:ever )?(?:called|rang|phoned|dialled|connected)\b(?! back| since"
    r"| yet| after)"
)
DROPPED_BY = re.compile(r"\b(?:stopped|dropped|popped|called|swung|nipped) (?:by|in|into|round|over|past)\b(?! for)")
"""A visit without an appointment, so that nobody failed to come."""
HOLIDAY = re.compile(
    r"\b(?:shut|closed) (?:for|over|until) (?:the )?(?:half|easter|christmas|xmas|summer|break|new year|holidays?"
    r"|winter|spring|bank)"
)
THEY = re.compile(r"\b(?:he|she|they)(?:'s|'ll|'re| is| are| will| has|(?= [a-z]+s\b))")
SPOKE_THEN = re.compile(r"(?<!n't )(?<!not )\b(?:spoke|talked|chatted|had a (?:\w+ )?chat)\b")
BUT_NAMED = re.compile(r"\b(?:but|though|however)\b|[,;-] (?:he|she|they|has|will|knows|passing|fwd\w*|forwarding)\b")
"""What stands between there being no job and somebody who may have one."""
THEN_CALL = re.compile(
    r"(?:[,;:.-]|\band\b|\bso\b|\bthen\b) (?:(?:so|then|please|pls|to|will) )*(?:call|ring|phone|try|speak|talk|cb)"
    r"(?: (?:him|her|them))?(?: back| again)?\b(?= *(?:$|[.;,]|in\b|at\b|on\b|after|before|later|again|back|tonight"
    r"|\s{2}))"
)
BAD_TIME = re.compile(
    r"\b(?:bad|wrong|not a good|awkward|poor) (?:time|moment)\b|\b(?:he|she|they)(?:'s| was| were| is|'re)? (?:only "
    r"|too |very "
    r"|just )*(?:driving|busy|tied up|rushing|running|about to|on (?:his|her|their) way|boarding|at lunch|can'?t talk"
    r"|could ?n[o']?t talk)|\b(?:can'?t|could ?n[o']?t|could not) (?:talk|speak)\b"
)
"""Somebody who had no time, and when I am to call then."""
SILENT = re.compile(
    r"\bno (?:answer|ans|pick ?-?up|reply|response|joy|luck)\b|didn'?t (?:pick up|answer|leave)|did not (?:pick up"
    r"|answer)|not (?:answering|picking)|\bn/?a\b(?!\w)|engaged|occupied|\bbusy\b|rang out(?! of)|(?:couldn'?t"
    r"|could not|did not|didn'?t|can'?t|never) (?:reach|get (?:hold|through|thru))"
    r"|straight to|mailbox|\bvm\b|line\b[^.;,]{0,20}\bdead|\bvoice ?mail\b|unable to reach|\bleft (?:a |an |another "
    r"|my )?(?:msg|message|word|name|number)"
    r"|never (?:in|there|answers?|picks? up)|not (?:in|there|at (?:his|her|their) desk)\b|out to lunch|in (?:a "
    r"|an |back to back )?"
    r"(?:meetings?|mtgs?|interview|call)\b|nicht (?:erreicht|da)\b|wrong number|gave up|unreachable"
    r"|got (?:his|her|their|the|a) (?:vm|voice ?mail|machine|answerphone)|\bnowt\b|disconnected"
    r"|nobody picks|couldn'?t talk|\bdriving\b|phone tag|dead (?:line|number)|no ring(?:ing)?"
    r"|\bno (?:dice|success)\b|switched off|\bhung up (?:on the|when|before|without)|could ?n[o']?t talk|could not talk"
    r"|\bout (?:on|at|in the|doing|to lunch|with|of the building)\b|unable to (?:contact|get|speak|raise)"
    r"|\bgo(?:es)? dead\b"
    r"|went dead|(?:did ?n[o']?t|does ?n'?t|not|never|do not|does not|did not) pick|just (?:rang|rings)"
    r"|rings out|kept ringing|unanswered|unavailable|not available|not around|tied up|stepped out"
    r"|with a (?:client|customer|patient)|on another (?:call|line)|(?:gone|left) for the day|(?:at|on|having) (?:his "
    r"|her |their |a )?(?:lunch|break)\b|(?:kid|child|wife|husband|son|daughter|mum|dad|flatmate|housemate|partner"
    r"|brother|sister|someone else) (?:answered|picked)|cut (?:me )?off"
    r"|no ?(?:body|one) (?:took|takes|picks|picked|picking|answers|answering|in\b|there|about|around)"
    r"|nobody (?:answered|picked|there|home)|no one (?:answered|there)|^\W*tried\b(?!.*\b(?:says?|said|told|spoke"
    r"|answered|wants)\b)"
)
