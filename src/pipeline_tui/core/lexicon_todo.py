"""Clauses that say what is to be done on the day behind them, by me or by them.

Patterns for lower-case text. No logic."""

from __future__ import annotations

import re

_LEAD = (
    r"^\W*(?:(?:and|then|so|but|or|i|i'?ll|i'?d|i'?m|will|shall|'ll|must|need(?:s)? to|have to|has to|had better|going"
    r" to|gonna|gotta|got to|to|plan to|planning to|intend to|ought to|should|best|better|just|also|maybe|prob|probably"
    r"|perhaps|please|pls|we|we'?ll|hope to|hoping to|aim to|remember to|next|now|thus|therefore|shd|cd|can|could|may"
    r"|ok to|fine to|free to|told to|said to|says to|advised to|supposed to|2) )*"
)
_TELL = r"(?:(?:tele)?phone|ring|call|e-?mail|mail|text|message|msg|dm|whatsapp|slack|ping|nudge|poke|prod|bump)"
TO_DO = re.compile(
    _LEAD + rf"(?:{_TELL}(?! (?:from|to|for|at|on|of|with|w/|w|about|in|out|sent|went|came|was|is|are|has|had|re"
    rf"|and|or|but|back"
    r" from|booked|set|round|screen\w*|interview\w*|chat|invite|received|saying|asking|says|said|off|cancel\w*)\b)"
    r"|try|retry|ask|chase|check|contact|write(?: (?:to|back))?|re-?attempt|recall|re-?send(?:ing)?|remind|revert"
    r"|re-?visit|re-?assess|re-?apply|re-?contact|go back|get (?:back|on to|onto|hold of|in touch)|(?:speak"
    r"|talk)(?! (?:with|w/|w|at|on|by|went|about)\b)"
    r"|have (?:a|another) (?:\w+ )?(?:word|chat|go|look|call|try)|catch(?![- ]up)|pop|hand in|hit (?:him|her|them"
    r"|me) up|hmu"
    r"|drop (?:\w+ ){1,3}an? (?:\w+ )?(?:line|note|e-?mail|text|message|call)|return (?:it|the call|his|her|their)"
    r"|(?:to )?raise (?:it|this|that|the|my|with)|come back to|look (?:again|at|into)|follow[- ]?up|reach out"
    r"|bring (?:it|this) up"
    r"|back (?:on|at|to) (?:it|this|that|him|her|them)(?! \w+ing)|back to (?!work|the|his|her|their|my|our|office"
    r"|school|normal|square|me\b|us\b|back|you)[a-z]+|(?:gentle|polite|quick|friendly|short) (?:chaser|nudge"
    r"|reminder|prod"
    r"|ping|poke)|(?:ping|nudg|messag|contact|mail|revisit|retry|tr[yi]|ring|phon|chas)ing|next"
    r" (?:touch(?:point)?|action|move|task"
    r"|outreach|e-?mail|message|text)|diary|bring[- ]?up|b/f|tickler?|snoozed?|(?:next|another|one more|final"
    r"|last) (?:attempt|nudge|chaser|push))\b(?!'|ed\b)"
    r"(?:(?! (?:said|says|was|were|went|who|which|since|but|until+l?|till?|that (?:they|he|she|it)|if)\b)"
    r"[^.;,:?!]){0,60}$"
)
"""A clause that begins with what I mean to do: "ask Perry about it", "try the switchboard"."""
TELLS_ME = re.compile(
    r"^\W*(?:(?:and|but|so|who|she|he|they|hr|will|shall|to|'ll|would|then|now|only) )*(?:tells?|lets?|informs?"
    r"|updates?|calls?|rings?|phones?|e-?mails?|texts?|writes?(?: to)?|sends?|answers?|advises?|notif(?:y|ies)"
    r"|gets? back to"
    r"|comes? back to|reverts?(?: back)?(?: to)?|messages?|pings?) (?:me|us)\b(?! (?:said|was|that)\b)[^.;,:?!]{0,30}$"
)
"""A clause of which the one who acts is left out: "must ask above, tells me on"."""
TO_BE_DONE = re.compile(
    r"(?<!was )(?<!were )(?<!supposed )(?<!meant )(?<!had )(?<!due )"
    r"\b(?:to|will|'ll|shall|should|must|going to) be (?:\w+ly )?(?:re-?)?(?:settled|agreed|confirm(?:ed)?"
    r"|decided|announced"
    r"|reviewed|discussed|finali[sz]ed|approved|signed|sent|issued|published|advertised|posted|opened|released|fixed|made"
    r"|chosen|shortlisted|told|informed|contacted|called|rung|notified|returned|completed|submitted|chased|arranged"
    r"|scheduled|circulated|ratified|clear(?:ed|er)?|known|ready|in touch|resolved|looked at|considered|voted on|tabled"
    r"|listed|out|live|up|settled|revisited|restarted|resumed|unfrozen|lifted|closed out|heard|picked up|back to me)\b"
    r"(?:(?! (?:said|but|so|until+l?|till?)\b)[^.;,:?!]){0,40}(?: until+l?| till?)?$"
    r"|\bsubject to (?!me\b|my\b)[^.;,:?!]{2,50}$|\bup for (?:approval|review|sign[- ]?off|discussion|a vote|renewal)\b"
    r"[^.;,:?!]{0,25}$"
    r"|\b(?:becomes?|gets?|will get|comes?) ready(?: until+l?| till?| by| on)*$"
    r"|\b(?:on (?:its|the) way|in the (?:post|mail)|follows|to follow|to come|on the cards)(?: (?:on|by|from))*$"
    r"|\b(?:joining|appointment|offer|confirmation) letter (?:they'?ll|they will|he'?ll|she'?ll|to be|will be|will)"
    r"(?: be)? [a-z]+(?: on| by)?$"
)
"""In front of the day on which something is to be settled or to come: "to be readvertised in"."""
PUT_DOWN = re.compile(
    r"\b(?:(?:has|have|put|puts|putting|pencil\w*|slot\w*|fit\w*|squeez(?:ed?|es)|book\w*|sign\w*|mark\w*|schedul\w*|wants?"
    r"|wanted|needs?|expects?|invit\w+) (?:me|us|myself) (?:down|in|up|on|along|over|round|for|there|back in|onto)"
    r"|got (?:me|us) (?:in|down|a slot|an interview)|land(?:ed)? on|(?:signed up|registered|enrolled) for(?= ))\b"
    r"(?! (?:it|this|that|hold|wait|file|a reason)\b)[^.;,:?!]{0,40}$"
)
"""In front of the day that was found for me: "squeezed me in on"."""
LET_BE = re.compile(
    r"\b(?:leav(?:e|ing)|giv(?:e|ing)) (?:[\w'&-]+ ){1,4}?(?:alone|be|time|space|a rest|a break|a bit|a while"
    r"|a little longer|in peace)(?: (?:for|until+l?|till?))?(?: (?:about|another|around|the|a good))*$"
    r"|\b(?:giv(?:e|ing)) (?!me\b|us\b|my\b|notice\b|up\b|in\b)[\w'&-]+(?: [\w'&-]+){0,2}$"
    r"|\ballow(?:s|ing)?(?: (?:them|him|her|it))?(?: (?:up to|about|around|at least|a good))?$"
)
"""In front of the time that somebody is left in peace: "leave the agency alone for"."""
_STEP = (
    r"(?:interview|panel|screen\w*|round|meeting|chat|call|trial|test|session|audition|assessment|visit|jury"
    r"|board|committee)"
)
I_DO = re.compile(
    r"\b(?:i|we) (?:also |then |next |now )?(?:pass|present|meet|see|speak|go (?:in|to|back|for|before)|sit|have"
    r" (?:an?|my|the|another|to|our)|attend|visit"
    r"|talk|appear|come in|defend|audition|reconvene|resume|regroup|catch up|connect|dine)\b(?! (?:no|not"
    r"|nothing)\b)[^.;,:?!]{0,40}$"
    r"|\b(?:asked|told|invited|called|wanted|expected|required|summoned)(?: (?:me|us|back|all|\w+ of us))* to"
    r" (?:stay|come"
    r"|return|attend|appear|report|present|take part|sit|join|bring|show|provide|go (?:in|to|before))\b[^.;,:?!]{0,40}$"
    r"|\b(?:called|recalled|summoned|put forward|put through|down)(?: me| us)?(?: up| in| back| forward|"
    r" through)* (?:for|to"
    rf"|before) (?:(?:the|an?|their|my) )?(?:[\w-]+ )?{_STEP}\b[^.;,:?!]{{0,20}}$"
)
"""In front of the day of what I am to do or was asked to: "I pass before the jury on"."""
ASKED_THAT_I = re.compile(
    r"\b(?:prefer(?:s|red)?|rather|suggest(?:s|ed)?|ask(?:s|ed)?|want(?:s|ed)?|says?|said|request(?:s|ed)?|propos(?:es|ed)"
    r"|better|best)(?: that)? (?:i|me to|we|us to|if i|for me to) (?:should |can |could )?"
    rf"(?:{_TELL}|try|retry|ask|chase|check|contact|write|recall|re-?send|follow[- ]?up|come back|get back)\b"
    r"[^.;,:?!]{0,40}$|\bask(?:s|ed)? (?:me )?for (?:an? )?(?:re-?call|call[- ]?back|ring|word)(?: on| at)?$"
)
"""In front of the day on which I am asked to be in touch: "would prefer I try his mobile on"."""
TO_SORT = re.compile(
    r"^\W*(?:(?!to\b|i\b|we\b|was\b|were\b|had\b|wanted\b|hoped\b|planned\b|meant\b|tried\b|forgot\b|failed\b"
    r"|used\b|need\b)[\w'-]+ ){1,5}to (?:raise|discuss|clear up|sort out|go through|finali[sz]e|agree|settle|talk over"
    r"|take up|put to)\b[^.;,:?!]{0,40}$"
)
"""What is to be raised on the day behind it: "two clauses to raise with Ann on"."""
IS_SET = re.compile(
    r"\b(?:is|are|'s|now|been|all) (?:now )?(?:confirmed|booked|set|scheduled|arranged|fixed|agreed|planned|down)"
    r"(?: (?:for|on|at|in))*(?: the)?$"
)
"""In front of the day for which something is booked."""
OPENS_THE_DIARY = re.compile(r"\b(?:agenda|diary|calendar|date|slot|time|appointment|interview|when|invite)\s?[:=]$")
"""The same, in front of a day behind a colon."""
WAS_BOOKED = re.compile(
    r"(?:^|[.;:!]\s)[^.;:!]*\b(?:booked|invited|scheduled|confirmed|registered|arranged|fixed|signed up|invite"
    r"|pencill?ed)"
    r"\b[^.;:!]{0,60},\s*$"
)
"""A part of the line that ends in a comma and tells what is booked for the day behind it."""
UNTIL_THEIR_YEAR = re.compile(
    r"\b(?:until+l?|till?|before|by) (?:the )?(?:(?:new|next|coming) )?(?:fiscal|financial|tax|budget|school|academic)"
    r"(?: (?:year|yr))?(?: (?:in|on|starts?|begins?|from|of))*$"
)
"""In front of the month in which a year of theirs begins, before which nothing happens."""
STARTS_MY_JOB = re.compile(r"\b(?:starts?|starting|begin|beginning)(?: (?:on|from|this|next|work|there|the job))*$")
GOT_THE_JOB = re.compile(
    r"\b(?:got (?:the|a|that|this) (?:job|gig|role|post|position|part)|said yes|told (?:him|her|them) yes"
    r"|accepted|i'?m hired"
    r"|hired me|took (?:it|the job)|signed|i'?m in|they want me|job'?s mine)\b"
)
"""In front of the day on which I start, and what tells that I do."""

OCCASION = re.compile(
    r"\W*(?:(?:the|my|an?|their|our|next|local|big|annual|virtual|online|careers?|job|uni|alumni|company|drug|medical|fitness"
    r"|police|security|aptitude|typing|driving|skills|written|group|trade|recruitment|hiring|networking|industry) )*"
    r"(?:medical|fair|open (?:day|house|evening)|induction|orientation|workshop|webinar|seminar|conference|expo"
    r"|event|meet-?up"
    r"|hackathon|test|exam|assessment|trial(?: shift| day)?|tour|audition|physical|fingerprint\w*|check"
    r"|screening|demo|evening"
    r"|breakfast|mixer|day)(?: (?:is|on|at [\w' ]{2,20}|in [\w' ]{2,20}))*"
)
"""An occasion alone, in front of its day: "job fair", "medical on"."""

OWN_IS_ON = re.compile(
    r"'?s (?:[\w-]+ ){0,2}?(?:interview|panel|on-?site|screen\w*|assessment|presentation|round|meeting|mtg|chat|call"
    r"|coffee|lunch|zoom|trial|visit|demo|test|audition)(?: (?:is|now|all|still))* (?:confirmed|booked"
    r"|on\b(?! (?:\w+ )?hold)"
    r"|going ahead|at \d|@ ?\d)"
)
"""Behind the day that a line begins with, whose own appointment stands: "Monday's interview is at 10"."""

NEXT_STAGE = re.compile(
    r"\W*(?:(?:and|then|the|my|our|now|so|up) )*(?:(?:next (?:step|stage|up|one)|what'?s next|then) ?(?:is|=|:"
    r"|will be)? ?"
    r"(?:an? |the )?(?:[a-z-]+ ){0,2}?|(?:final|last|second|third|fourth|2nd|3rd|4th|next|another) (?:[a-z-]+ )?)"
    r"(?:round|stage|interview|panel|call|chat|screen\w*|meeting|onsite|on-site|assessment|presentation|test|talk)"
    r"(?: (?:is|on|this|at|w/[a-z ]+|with [a-z ]+))*"
)
"""A clause that is only what comes next, in front of its day: "final round", "next step is a panel"."""
