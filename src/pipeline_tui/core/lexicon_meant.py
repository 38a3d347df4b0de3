"""What stands around a date of a quick-log line that is moved, taken back, ruled out or somebody else's. No logic.

Patterns for lower-case text.
"""

from __future__ import annotations

import re

_A_DEED = (
    r"(?:call|ring|phone|e-?mail|mail|text|message|msg|contact|chase|try|write|ping|nudge|follow[- ]?up|check|get"
    r"|hear|speak|talk|send|ask|reach|bother|disturb|touch|retry|be|come|do|have|meet|reply|answer|decide|know|let)"
)
OURS = (
    r"\b(?:interviews?|intvw?s?|int|iv|i/v|panel|on-?site|screen\w*|assessment|presentation|round|r[1-5]|final"
    r"|meeting|mtg|chat|call|coffee|lunch|zoom|teams|appointment|appt|slot|session|trial|visit|demo|catch[- ]?up)\b"
)
AN_APPOINTMENT = re.compile(rf"{OURS}|\bmy \d{{1,2}}(?:[:.]\d\d)? ?(?:[ap]m|h)\b")
NOT_OURS = re.compile(
    r"\b(?:start(?:ing)?(?: date)?|deadline|closing|launch|budget|headcount|board|decision|holidays?|leave|office|rota"
    r"|shifts?|answer|target|go[- ]live|review)\b"
)
"""What may be moved too and is no appointment."""
A_DEADLINE = re.compile(r"\b(?:deadline|closing|launch|budget|headcount|board|decision|answer|review|target)\b")
_MOVED = (
    r"(?:mov(?:ed|es|ing)|push(?:ed|es|ing)|shift(?:ed|s)|bump(?:ed|s)|re-?schedul(?:ed|es)|r/s|resched|chang(?:ed|es)"
    r"|switch(?:ed|es)|swap(?:ped|s)|re-?arrang(?:ed|es)|postpon(?:ed|es)|delay(?:ed|s)|prepon(?:ed|es)|brought|put"
    r"|pulled|slipp(?:ed|s)|deferred)"
)
_WAY = r"(?: (?:back|forward|forwards|up|out|off|ahead|on|over|along))?"
MOVED_FROM = re.compile(rf"\b{_MOVED}{_WAY}(?: [\w']+){{0,4}} from(?: the| on)?\s*$")
"""In front of the old day of what has a new one: "brought forward from"."""
TO_MOVE = re.compile(
    r"\b(?:move|moving|push|pushing|shift|swap|change|re-?schedule|re-?arrange|postpone|bring forward|put off|cancel)"
    r"(?: back)?(?: the| my| our| his| her| their)?\s*$"
)
"""In front of the day of what is to have another one: "asked to move Thursday's call"."""
OWNS = re.compile(rf"(?:'?s)? +(?:[\w-]+ )?{OURS}")
TO = re.compile(r"[\s,]*(?:to|2|on ?to|until|till?|[-=]+>|→)\s*(?:the )?$")
NO_LONGER = re.compile(
    r"\b(?:no longer|not|isn'?t|is not|won'?t be|wasn'?t)(?: now| any ?more)?(?: on| at| for)?(?: the)?\s*$"
)
BUT = re.compile(
    r"\s*(?:any ?more)?\s*(?:,|;|-+|\.)?\s*(?:but|it'?s|it is|now|rather|instead|they want|moved)?(?: now| rather"
    r"| instead| it'?s| to| on| for)*(?: the)?\s*$"
)
_OFF = r"(?:cancell?ed|called off|scrapped|postponed|put off|dropped|axed|pulled)"
GONE_FROM = re.compile(
    r"\b(?:no longer|not)(?: happening| taking place| going ahead)? (?:on|at|for)(?: the)?\s*$"
    rf"|\b{_OFF} (?:(?:the|my|our|their|his|her) )?(?:[\w-]+ )?{OURS}(?: on| for| of)(?: the)?\s*$"
)
"""In front of the day that an appointment no longer has."""
IS_OFF = re.compile(
    rf"(?: \d+(?:st|nd|rd|th))?(?:'?s)?(?: (?:[\w-]+ )?{OURS})?,? (?:(?:is|was|has|been|got|now|just|'s) )*"
    rf"(?:{_OFF}|moved|re-?scheduled|delayed|pushed(?: back)?|shifted"
    r"|(?:no longer|not|isn'?t|is not|won'?t be|will not be)(?: now)? (?:happening|taking place|going ahead)"
    r"|won'?t happen|off(?=\s*(?:$|[.,;!(])))(?! (?:to|until|till?|from|by|for|on|the|my)\b)"
)
"""Behind the day of what does not take place: "interview on Friday cancelled"."""
MOVED_TO = re.compile(
    rf"\b{_MOVED}{_WAY} (?:(?:it|me|us|him|her|this|that) )?(?:by [\w ]{{1,15}} )?(?:to|until+l?|till?|onto|for)"
    r"(?: on)?(?: the)?\s*$"
    r"|\b(?:is|'s|was|be|are|has)(?: been)? now(?: set| moved| planned| scheduled| booked)?(?: for| on| at| to)?"
    r"(?: the)?\s*$"
)
"""In front of the new day of what was moved: "interview delayed until"."""
A_NEW_ONE = re.compile(
    r"\W*(?:the |a |my )?(?:new|other|next possible) (?:one|date|slot|time|day|appointment|appt)(?: is|:| on| for)*"
)
"""A clause that is only a new day: "..., new one Monday"."""
INSTEAD = re.compile(r"\s*(?:at [\w:.]+ )?(?:now )?instead\b(?! of)")
WILL_BE = re.compile(r"\b(?:is|'s|will|'ll|be|to|for|on|at|now|moved|take place|happens?|the)\s*$|" + OURS + r"\s*$")
IS_NOW = re.compile(
    rf"(?:'s)?(?: (?:[\w-]+ )?{OURS})?[\s,;-]*(?:but |and |has |have |is |was |'s |got |been |it'?s |it is )*"
    rf"(?:now(?: (?:be|on|at|for|it'?s|moved|to))*|{_MOVED}{_WAY}(?: (?:to|for|until|till?|by \w+ to))+|becomes?|became"
    rf"|[-=]+>|>+|→|»)"
    r"\s*(?:on |at |for |to |the |instead )*$"
)
"""Between the old day and the new one: "the 20th is now on the 24th"."""
HELD = re.compile(r"\b(?:had|did|after|went|sat|attended|finished|done|completed|thank\w*|well)\b")
"""Words of what took place, so that a day is not moved."""
INSTEAD_OF = re.compile(r"[\s,]*(?:instead|in place|rather) (?:of|than)(?: on| the)*\s*$")

TAKES_BACK = re.compile(
    r"[\s,;.(–-]*(?:oh|ah|er|erm|um|no|wait|sorry|oops|sry)?[\s,;.–-]*"
    r"(?:sorry|oops|i mean(?:t)?|i meant to say|make (?:that|it)|scratch that|scrap that|strike that|correction"
    r"|or rather|rather|actually|no wait|wait no|wait|no, no|my mistake|typo|sry)"
    r"[\s,:;.–-]*(?:i mean|it'?s|make (?:that|it)|he said|she said|they said|no)?[\s,:–-]*(?:on |the |for )*$"
    r"|\s*(?:[,;–-]+|\.)\s*no[,:]?\s+(?:on |the )*$"
)
"""Between a day and the one that is meant: "Friday - sorry, Monday"."""
NOT_IT = re.compile(r"\bnot(?: on)?(?: the)?\s*$")
BUT_IT = re.compile(r"\s*(?:,|;|-+)?\s*(?:but|rather)?\s*(?:on |the )*$")

_WAS_TO = (
    r"(?:should(?:'ve| have)|ought to have)"
    r" (?:\w+ed|rung|rang|been|done|heard|got|gone|spoken|written|sent|told|come|met)"
)
ONLY_MEANT = re.compile(
    rf"\b(?:forgot(?:ten)?|{_WAS_TO}|meant)\b[^.;,]*$"
    rf"|\b(?:was|were|wanted|intended|planned|hoped|going|supposed|due|promised)\b[^.;,]*?\b(?:to {_A_DEED})\b[^.;,]*$"
    rf"|\b(?:i|we) (?:said|told \w+|promised)(?: \w+)?(?: that)? (?:i|we)(?:'d| would) {_A_DEED}\b[^.;,]*$"
    r"|\b(?:was|were) (?:due|expected|promised)\b[^.;,]*$"
)
"""In front of a day on which something was to be done."""
THEY_WERE_TO = re.compile(
    r"(?<!i )(?<!we )\b(?:was|were|had)\b[^.;,]* to (?:call|ring|phone|zoom|join|dial in|log in|meet|come|turn "
    r"up)\b(?! (?:him"
    r"|her|them|hr)\b)"
)
"""Those of somebody who was to get in touch with me; that it was on that day tells that they did not."""
SURELY_MEANT = re.compile(rf"\b(?:forgot(?:ten)?|{_WAS_TO})\b")
"""Those that say by themselves that it was not done."""
_CONTACT = (
    r"(?:call|ring|phone|e-?mail|mail|text|message|msg|contact|chase|try|write|ping|nudge|follow[- ]?up|check|bother"
    r"|disturb|retry|get in touch|reach out)(?:ing)?\b"
)
A_CONTACT = re.compile(rf"\b{_CONTACT}")
RULED_OUT = re.compile(
    r"\b(?:(?:do not|don'?t|dont|not to|never|no (?:need|point|use|sense)(?: to| in)?|should ?n[o']?t|must ?n[o']?t"
    rf"|better not|best not|stop|refrain from|avoid)(?: (?:to|please|even|bother|be|have))* {_CONTACT}"
    r"|no (?:more )?(?:calls?|e-?mails?|contact|chasing|calling))"
    rf"(?: (?!{_CONTACT}|but\b|ok\b|just\b)[\w']+){{0,4}}\s*$"
)
"""In front of a day on which somebody is not to be called: "do not call"."""
FROM_THEN = re.compile(r"\b(?:before|until+l?|till?|b4|earlier than|sooner than|prior to|later than|after|past|but)\b")
"""What makes it the day from which on one may, or up to which: "do not call before"."""
CANNOT = re.compile(
    r"\b(?:can'?t|cannot|can not|couldn'?t|unable to|not able to|won'?t be able to|too busy|busy|no time|not free"
    r"|unavailable|not available|tied up|swamped|snowed under|booked (?:up|out)|fully booked|flat out|not in)\b[^.;,]*$"
)
"""In front of a time that does not suit: "can't talk"."""
NO_GOOD = re.compile(
    r"\s*(?:\w+ )?(?:(?:is|was|would be|'s|looks)\s+)?(?:too (?:early|soon|late|tight|busy|short)|no good"
    r"|not (?:possible|good|ok|okay|convenient|free|an option|working|suitable|ideal)|n'?t (?:possible|good|ok|free)"
    r"|does(?:n'?t| not) (?:work|suit|fit)|did(?:n'?t| not) (?:work|suit|fit)|won'?t (?:work|do|suit)|impossible"
    r"|ruled out|(?:already )?(?:full|taken|gone|booked up|fully booked)\b)"
    r"|\s*(?:,|-+|;|but|and)?\s*(?:but |and |which |that )?(?:i|we|she|he|they)(?:'m| am| is|'s| are)? ?(?:can'?t"
    r"|cannot|couldn'?t|can not|busy|unavailable|not free)\b"
    r"|\s*(?:,|-+|;|but|and)+\s*(?:but |and |which |that )?(?:i|we|she|he|they) (?:said no|declined|turned (?:it"
    r"|that) down"
    r"|refused)\b"
)
"""Behind a day that does not suit: "Friday too early"."""

A_COUNTER = re.compile(
    r"\b(?:they|she|he|hr|[a-z]+) (?:came back with|countered with|offered|proposed|suggested)(?: me| us)?(?: the)?\s*$"
)
FINE = re.compile(r"\s*(?:is |would be |'s )?(?:ok|okay|fine|good|works|suits|possible|instead)\b")
"""In front of, and behind, the day that suits better."""
BEFORE = re.compile(r"before\b")
NOT = re.compile(r"(?:\b(?:not|dont|never|no|cannot)|n't)\b[^.;,]*$")
NOW_IT_IS = re.compile(
    r"[\s,;-]*(?:but )?(?:(?:they|he|she|hr) (?:say|says|said) )?(?:it'?s |it is )*now(?: it'?s| it is| says?| by| on"
    r"| for| on the| the)*\s*"
)
"""Between the day that was promised and the new one."""
OF_OTHERS = re.compile(
    r"\b(?:other|another|internal|second|rival|remaining|last|final|stronger) (?:candidate|applicant|finalist|contender"
    r"|person)s?'?(?:s)?\b[^.;,]*$"
    r"|\b(?:interview(?:s|ing)?|see(?:s|ing)|meet(?:s|ing)|screen(?:s|ing)|talking to|speaking to|with) (?:the )?"
    r"(?:\w+ )?(?:others?|other people|(?:other |more |remaining |\d+ |several )*(?:candidates|applicants|finalists)"
    r"|someone else|somebody else)\b[^.;,]*$"
    r"|\b(?:she|he|they|hr|hm|boss|manager|team|panel|[a-z]+)(?:'s|'re)? (?:is |are |has |have |got )?(?:still |all )?"
    r"(?:in |has |have |got |holds? |doing |busy with |running )+(?:back[- ]to[- ]back )?(?:interviews|meetings"
    r"|interviewing)\b[^.;,]*$"
)
"""In front of a day of other people: "she has interviews until"."""
THEIR_MEETING = re.compile(r"\b(?:until+l?|untl|till?|thru|through|to)\s*(?:the )?$")
CALLS_ME = re.compile(
    r"[^.;]*\b(?:calls?|rings?|phones?|e-?mails?|texts?|writes?|tells?|lets?|gets?|messages|pings|reports|comes)\b"
    r"(?: back to| back| to| know)*(?: (?:me|us|back)\b)?(?: (?:know|back))*(?: (?:on|by|the))*\s*$"
)
IS_BACK = re.compile(
    r"\b(?:back|returns?|returning|away|off|out|holidays?|leave|travelling)(?: (?:on|in|from|until+l?|till?|to|the|at"
    r"|work|office))*\s*$"
)
"""Between a return from leave and the day on which they call then; in front of the return."""
A_RANGE = re.compile(r".*\d.*?(?:-|\b(?:to|until+l?|till?|thru|through)\b).*\d")
MINE = re.compile(r"(?:^|\W)(?:i'?m|i am|i'll be|i will be|i have|my|we'?re|me)\b")
A_BARE_CALL = re.compile(
    r"\W*(?:so |then |and |i'?ll |please |pls )*(?:call|ring|phone|try|e-?mail|text)(?: (?:him|her|them|back|again))*"
    r"(?: on| the)*\s*"
)
"""What such a day is followed by: "..., call Monday"."""
INTERVIEWS = re.compile(
    r"\binterviews(?: (?:are|will|to|be|start\w*|begin|take place|planned|scheduled|held|run|from|in|on|the|during"
    r"|for))*\s*$"
)
"""In front of the week in which all of them are held."""
CLOSES = re.compile(
    r"\b(?:closing date|closes|ad closes|applications? (?:close|closes|window)|posting (?:ends|closes)"
    r"|job ad)\b[^.;,]*$"
)
"""In front of the day until which others may apply."""

VALID_UNTIL = re.compile(
    r"\W*(?:and |which |it |it'?s |is |that |they |the offer |offer )*(?:valid|open|good|stands?|expires?|expiring|ends"
    r"|lapses|runs out|runs|on the table|held|holds)(?: (?:only|for me))*"
    r"(?: (?:on|until+l?|untl|till?|to|thru|through|by|for|up to))*(?: the)?\s*$"
)
"""A clause that is only how long the offer stands."""
AN_OFFER = re.compile(r"\boffer\b")
FROM_ON = re.compile(
    rf"\b(?:{_A_DEED}(?: (?:him|her|them|me|back|again|in|any ?time|ann))*|available|reachable|free) "
    r"(?:from|as of|starting)(?: the)?\s*$"
)
ONWARDS = re.compile(r"\s*(?:on\b(?!\s*(?:\w+\s+)?(?:\d|the)\b)|onwards?|forwards?|or later|and after|at the earliest)")
"""Around the day from which on somebody can be called: "call from the 20th on"."""

TAKEN_BY_OTHERS = re.compile(
    r"\b(?:seat|role|job|place|spot|position|post|vacancy|opening)s? (?:was|were|has been|had been|got)(?: already)?"
    r" (?:taken|filled|given|snapped up|gone)(?: to \w+)?(?: on| last)*\s*$"
)
"""In front of the day on which the job went to somebody else."""
GET_READY = re.compile(
    r"\W*(?:and |so |to |will |i'?ll )*(?:prep|prepare|prepping|read up|practi[cs]e|revise|rehearse|study|get ready"
    r"|pack|research|swot)(?: [\w']+){0,3}\s*"
)
"""A clause that only says when I get ready for it: "prep tonight"."""
IN_THE_DIARY = re.compile(
    r"(?:^|[.;]\s|:\s|,\s)\W*(?:(?:an? |new )?(?:termin|rdv|rendez-?vous|cita|appt|appointment)|diary(?=:)"
    r"|pencill?ed in|we'?re on)\b[^.;]{0,40}$"
    r"|\binvit\w+ (?:me )?(?:to|for) (?!apply|send|call)[^.;,]*$"
)
"""In front of the day of what stands in the diary."""
ON_A_TRIP = re.compile(r"\b(?:trip|trade fair|conference|vacation|honeymoon|abroad|travell?ing|on site elsewhere)\b")
