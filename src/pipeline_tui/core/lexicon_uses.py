"""More of what stands around a date in a quick-log line and tells its use: patterns for lower-case text. No logic.

The short and the mistyped ways to say until, by, back and follow up stand here too.
"""

from __future__ import annotations

import re

UNTIL = r"(?:until+l?|untl|till?|thru|through|bis)"
BY = r"(?:by|before|b4|no later than|not later than|latest|on or before)"

_OF_MEETINGS = (
    r"(?:interviews?|intvw?s?|int|iv|i/v|panel|on-?site|screen\w*|assessment|presentation|round(?: \d)?|r[1-5]|final"
    r"|meeting|mtg|chat|call|coffee|lunch|zoom|teams|appointment|appt|slot|session|trial|visit|walk-?through|demo|one)"
)

SAID = re.compile(
    r"\b(?:said|says|saying|told(?: (?:me|us))?|tells me|reckon(?:s|ed)?|thinks?|thought|mentioned|quoted|indicated"
    r"|hint(?:s|ed)(?: at)?|guess(?:es|ed)?|estimat\w+|suggest(?:s|ed)|expects?|expected|promis(?:es|ed)|committed to"
    r"|given|gave(?: me)?|timeline|timeframe|timing|eta)"
    r"(?:[:,]? (?:maybe|probably|prob|around|about|approx|for|by|in|on|like|it'?s|it is|it'?ll be|it will be|sometime"
    r"|likely|hopefully|more like|not before|not until|at the earliest))*[:=]?$"
)
"""In front of a time that somebody named."""
WHAT_WAS_SAID = re.compile(r"\s*,?\s*(?:that|they|he|she|it|we|i|there|his|her|their|the|my|no|nobody)\b")
"""Behind a stretch of time in which something was said: "Ann said in January that"."""
FOR_NEWS = re.compile(
    r"\s*(?:at the (?:latest|earliest) )?for (?:(?:an?|the|their|his|her|any|some|final|written|next"
    r"|formal) )*(?:outcome"
    r"|decision|news|results?|feedback|answer|verdict|word|reply|update|response|budget|approval|sign[- ]?off"
    r"|headcount|next steps?|offer|contract|paperwork|letter|go[- ]ahead|green light|yes or no)\b"
)
"""Behind a day: what is to be known by then."""

JUST_SAID = re.compile(r"\W*(?:$|[.,;!)]|max\b|tops\b|or so\b|at (?:most|least)\b|for\b)")
"""Behind a time that was named, where no more is said of it."""

_WHO = (
    r"(?:he|she|hr|recruiter|rec|agency|agent|client|board|panel|committee|boss|manager|mgr|hm|director|cfo|ceo|cto"
    r"|coo"
    r"|vp|team|ta|talent|company|finance|legal|head office|council|school|hospital)"
)
THEY_ACT = re.compile(
    rf"\b(?:{_WHO} (?:also |then |only )?(?:calls|rings|phones|e-?mails|mails|texts|messages|pings|sends|writes"
    rf"|meets|convenes|considers|deliberates|gathers"
    r"|reviews|reports|replies|signs|posts|sits|votes|finds out|hears|decides)"
    r"|(?!i |we |my )[a-z]+ (?:chases|decides|confirms|answers|announces|reverts|gets back|comes back|rings back"
    r"|calls back|lets (?:me|us) know|circles back|follows up|hears|finds out|tells (?:me|us)"
    r"|(?:calls|rings|phones|texts|e-?mails|pings|messages|sees|meets) (?:me|us)|gives me a (?:call|ring|bell|buzz"
    r"|shout))"
    r"|(?:scores|marks|results|shortlists?|rankings?) (?:come|are|go|get|will be|to be) (?:out|due|announced"
    r"|published|released"
    r"|posted|known|here|sent)"
    r"|(?:contract|offer|letter|ltr|decision|results?|feedback|answer|news|paperwork|it|numbers|invite|details)"
    r" (?:comes|arrives|lands|follows|drops|goes out|gets sent|is out|out|is coming)"
    r"|(?:chaser|note|e-?mail|letter|message|nudge|follow[- ]?up|reminder|invite|contract|offer"
    r"|thank[- ]?you) (?:goes|going|to go|will go)(?: out| off)?"
    r"|they (?:also |then |only |'?ll |will )?(?:call|ring|phone|e-?mail|text|send|write|meet|decide|answer|reply"
    r"|confirm"
    r"|review|sign|hear|know|tell (?:me|us|all|every\w+)|inform|notify|choose|pick|discuss|let (?:me|us) know|get back"
    r"|come back|chase|vote|sit|announce|revert))"
    r"(?: (?:me|us|him|her|them|all|everyone|everybody|both|back|again|up|on it|by (?:post|e-?mail|mail|phone"
    r"|letter|courier"
    r"|text)|in the (?:post|mail)|via (?:e-?mail|post|agency)|with (?:an? )?\w+|to (?:me|us)|about it|the \w+|out|it))*"
    r"(?: (?:on|by|this|next|coming|early|late))*$"
)
"""What somebody else does on a day to come, told in the present: "he chases thurs"."""

TO_COME = re.compile(
    r"\W*(?:(?:new|revised|written|final|updated|proper|formal|official|amended|signed|the|their|his|her|my|an?"
    r"|full|actual"
    r"|offer|job) )*(?:ltr|letter|contract|paperwork|docs|documents|terms|draft|proposal|written offer|details|invite"
    r"|decision|verdict|results?|feedback|update|reply|response|numbers|figures|breakdown|counter|counter[- ]?offer"
    r"|committee|board|council|hc|senate|governors|trustees|calibration|jd|job spec|spec|schedule|agenda|green"
    r" light|sign[- ]?off)"
    r"(?: (?:is|are|due|out|coming|expected|promised|to follow|follows|by|on|will be|in))*$"
)
"""A clause that is only something to come: "..., new ltr"."""

TIL_THEN = re.compile(
    r"[^.;\d]{0,15}\b(?:nothing|no (?:news|word|decision|answer|movement|update|reply|chance|point|rush)|not?"
    r"|won'?t|wont"
    r"|can'?t|cant|nobody|nowt)\b[^.;\d]{0,30}\b(?:un)?(?:til+l?|before|b4|by) then\b"
)
"""Behind a day before which nothing happens: "budget meeting is the 31st so nothing til then"."""

EARLIEST = re.compile(
    r"\b(?:earliest|soonest|first|next)(?: (?:free|possible|available|slot|date|day|time|appointment|appt|opening|gap"
    r"|availability|(?:he|she|they|hr) (?:can|could) (?:do|offer)))*(?: is| was|:| =)?(?: on| the)*$"
)
"""In front of the first day that can be had: "earliest is"."""
AFTERWARDS = re.compile(r"(?:after|from|as of)\b")
GET_IN_TOUCH = re.compile(
    r"[\s,:-]*(?:then |to |i'?ll |will |please |pls )*(?:re-?)?(?:call|ring|phone|e-?mail|try|chase|ping|nudge|check"
    r"|text"
    r"|message|msg|contact|follow[- ]?up|f/?u|cb|write|ask|remind|revert|dial|touch base|get in touch|reach out)\b"
)
"""Behind a day from which on somebody can be reached: "after 15 April call again"."""
OVERDUE = re.compile(
    r"\W{1,3}(?:and |but |yet |so far |now |it'?s )*(?:still |heard )*(?:nothing|nowt|no (?:news|word|reply|response"
    r"|call|answer"
    r"|feedback|sign|contact|joy)|silence|silent|crickets|nada|didn'?t|did not|haven'?t|hasn'?t|never|not (?:yet|a word"
    r"|heard)|overdue|nobody|no[- ]one|waiting|passed|came and went)\b"
)
"""Behind a day by which something was to come: "promised by 3/6, still nothing"."""

ARROW = re.compile(r"(?:[-=]+>|>+|→|»)\s*(?:on |to )?$")
"""In front of the new day of what was moved: "fri call -> mon 3pm"."""
STILL_ON = re.compile(
    r"\s*(?:is |was |'s |be )*(?:still|definitely|def|deffo) (?:on|ok|okay|good|happening|going ahead|works?|suits"
    r"|fine|standing|a go|confirmed|valid)\b"
)
"""Behind a booked day that is asked about: "asked if Thursday is still on"."""
BEFORE_OURS = re.compile(
    rf"\b(?:before|ahead of|for|re:?|about|until|prep\w*) (?:our|my|the) (?:[\w-]+ )?{_OF_MEETINGS}(?: on)?$"
)
"""In front of the day of what is booked: "short update before our call"."""
ASKS_IF = re.compile(
    r"\b(?:ask\w*|check\w*|confirm\w*|see|wonder\w*|enquir\w*|inquir\w*|find out|know)(?: \w+)? (?:if|whether)"
    r"(?: (?:the|our|my|we'?re|it'?s|that|on|for))*$"
)
"""In front of a day that is asked about."""

OF_A_DAY = re.compile(
    rf"(?:'s?|s)? +(?:(?:hr|hm|final|first|second|third|1st|2nd|3rd|tech\w*|panel|zoom|teams|phone|video"
    rf"|client) )*{_OF_MEETINGS}\b"
)
"""Behind a day that owns what is booked: "tomorrow's interview"."""
GETS_READY = re.compile(
    r"\b(?:confirm\w*|re-?confirm\w*|prep\w*|remind\w*|ready|all set|looking forward|link|details|address|directions"
    r"|invit\w*|agenda|questions? (?:for|about|before)|ahead of|before|good luck|parking|dress code"
    r"|joining instructions)\b[^.;]*$"
)
CALLS_OFF = re.compile(
    r"\b(?:cancel\w*|call(?:ed|ing)? off|off|resched\w*|re-?arrang\w*|postpon\w*|mov(?:e[ds]?|ing)|push\w*|shift\w*"
    r"|miss\w*"
    r"|thank\w*|thx|ty|re-?book\w*|withdr\w*|pull\w*|after)\b"
)
"""Words that make a booked day doubtful, or gone."""

MOVED_ON = (
    rf"(?:\s+[\w/']+){{0,2}}?\s+{_OF_MEETINGS} (?:(?:is|was|got|has|been|now|just) )*(?:moved|pushed|postponed"
    rf"|shifted|bumped"
    r"|re-?scheduled|re-?arranged|r/s|resched|changed|put back|delayed)\b(?! (?:me|him|us|from)\b)"
    rf"|(?:\s+(?:{_OF_MEETINGS}|\d{{1,2}}(?::\d\d)?(?:[ap]m)?))*\s*(?:[-=]+>|>+|→|»)\s*(?=(?:on "
    rf"|to )?(?:\d{{1,2}}(?:[/.]\d"
    r"|(?:st|nd|rd|th)\b| ?[jfmasond][a-z]{2})|(?:mon|tue|wed|thu|fri|sat|sun|tom|tmr|next|[jfmasond][a-z]{2,8} \d)"
    r"|tb[cad]\b))"
)
"""Behind the day of what was moved to another one: "Fri intvw > 24/3"."""

INTENDED_HEAD = (
    r"(?:(?:note to self|nts|memo|plan(?:ned)?|to[- ]?do|todo|task|action(?: item)?|next(?: (?:step|action|move"
    r"|up))?s?"
    r"|reminder|remember|goal|aim|idea)\s*[:=-]+>?\s*|\[ ?\]\s*|(?:must|have to|has to|got to|gotta|need to"
    r"|needs? 2|need"
    r"|i'?ll|i will|will|going to|gonna|want to|wanna|should|shall|plan(?:ning)? (?:to|2)|intend to|meaning to|to|dont"
    r" forget to|don'?t forget to|dont forget|don'?t forget|remember to|remind me to|remember|hope to|hoping to|maybe"
    r"|then|pls|please) )+"
)
"""How a line begins that only says what I mean to do, before its verb."""

MORE_CHECKS = (
    r"|\bf[./-]?u/?p?\b(?!'?e?d\b)|\bf/up\b|\b(?:flw|fllw|folow|fol)[- ]?up\b|\bcheck(?:ing)? (?:again )?(?:w/|w(?= ))"
    r"|\bchk (?:bk|back|in|up|on|again|w/?)|(?<!background )(?<!bg )(?<!ref )(?<!dbs )(?<!credit )\bchk$"
    r"|\b(?:call|ring|phone|mail|e-?mail|text|msg|ping|write|check|cll)(?: \w+)? bk\b"
    r"|\brevert (?:back )?to (?:him|her|them)\b|\brecontact\b|\b(?:rtn|return)(?: \w+)? call\b|\bc\.b\b"
    r"|^\W*(?:and |then |so |i |i'?ll |will |'ll |going to |gonna |to |just )*(?:go|pop|drop|call|swing|stop|nip"
    r"|turn up|show up"
    r"|walk)(?: back)? (?:in person|in|round|along|by|over|there)(?: myself| in person| again)?(?: on| to (?:see"
    r"|ask|check)\b[\w ]*)?$"
    r"|\b(?:message|msg|dm|whatsapp|write(?: to)?|connect with|mail|add) (?:him|her|them)\b"
    r"|\bdiari[sz]ed?(?: (?:to|for|a))?\b|\bdiary (?:note|entry|reminder)\b"
)
"""Shortened ways to say: be in touch again."""

ANSWERED_WITH = re.compile(
    r"\b(?:(?:answered|replied|responded|came back|wrote back|went back|countered)(?: (?:him|her|them|back|hr))? with"
    r"|(?:gave|sent|offered) (?:him|her"
    r"|them)(?: my)?|i (?:proposed|suggested|offered))(?: the)?$"
)
"""In front of the days that I offered: "answered with mon, tue"."""
AND_ALSO = re.compile(r"\s*(?:,\s*(?:and|or)?|and|&|/|or|\+)\s*(?:also )?(?:on )?(?:the )?$")
"""Between the days of one list."""

PROPOSES = re.compile(
    r"^\W*(?:but |and |so )?(?:offered|suggested|proposed|countered with)(?: (?:me|us))?(?: (?:on|this|next))*$"
    r"|\b(?:he|she|they|hr|[a-z]{3,})(?:'d| would) (?:prefer|like|rather(?: do)?|go for)(?: (?:on|this|next))*$"
    r"|\b(?!i |we |m |ve |d )[a-z]+ (?:suggest(?:s|ed|ing)|offer(?:s|ed|ing)|propos(?:es|ed|ing)|prefer(?:s|red)"
    r"|countered with"
    r"|came back with|can do|can only do|could do|is free|free|picked|picks|chose|wants(?: me| us| to (?:meet|talk"
    r"|speak|chat|see me))?)(?: (?:on|this|next|for|instead))*$"
)
"""In front of the weekday that somebody else would like."""

OFFER_ENDS = re.compile(
    r"\boffer\b[^.;,]*\b(?:expires?|expiring|lapses|valid|open|stands|good|runs out|ends|on the table|extended)"
    r"(?: (?:only|on|until|till?|to|thru|through|by|for))*$"
)
"""In front of the last day of an offer."""
WANTS_TIME = re.compile(r"\b(?:ask\w*|request\w*|want\w*|need\w*|beg\w*|hop\w*|like|could|can)\b")
"""Words that make "2 more weeks to decide" a wish."""
SUITS = re.compile(
    r"\s*(?:is |'s |would be |will be |sounds |looks |it is )(?:also |all |totally |absolutely )?(?:fine|ok|okay|good"
    r"|great"
    r"|perfect|possible|confirmed|booked|alright|all right)\b(?! (?:to|for a call|time to))|\s*(?:works|suits"
    r"|(?:ok|okay) (?:with|for|by))\b"
)
"""Behind a day that is agreed to: "Friday is fine"."""
WENT = re.compile(
    r"\s+(?:ok|okay|good|great|fine|passed|done|bad|meh|so[- ]so|rough|tough|brilliant|awful|nailed|bombed|success\w*"
    r"|smooth|awkward"
    r"|no[- ]show)(?: (?:i think|ish|enough))?\s*(?:$|[,.;!)]|[-=]+>|- )"
)
"""Behind the day of an appointment: how it was."""
SEE_YOU = re.compile(
    r"\b(?:see|speak|talk|meet|catch|chat|join)(?:ing)? (?:to |with )?(?:you|u|ya|me|us)(?: (?:all|there|then|on|this"
    r"|next))*$"
    r"|^\W*(?:see|meet|visit) (?!if\b|what\b|whether\b|how\b)[\w.' -]{2,25}?(?: (?:on|at|this|next))*$"
)
"""In front of the day of a meeting: "see you", "see Elena"."""

I_GO = re.compile(
    r"^\W*(?:and |then |so )*(?:i'?m |am |i am |we'?re |we are )?(?:(?:talking|speaking|chatting|meeting(?!$)"
    r"|zooming|skyping"
    r"|facetiming|catching up"
    r"|having a (?:chat|word|call))(?=$| (?:again|properly|next|this|on|to|with|w/|live|on the phone|by phone|in"
    r" person)\b)|presenting|interviewing|visiting|attending|seeing|lunching|catching up"
    r"|going (?:in|to see|for)|doing (?:an?|the|my|their)(?= )"
    r"|having (?:an? )?(?:coffee|lunch|call|chat|interview|meeting|drinks|\w+ (?:call|chat|interview|meeting))"
    r"|touring)\b[\w/.' ]{0,40}$"
)
"""In front of the day of what I am to do: "presenting to the board on"."""
I_HAD = re.compile(
    rf"(?:^\W*|\b(?:i|we|just|finally|also|and) )(?:had|did|attended|went (?:to|for|in)|sat|finished|completed|gave"
    rf"|survived|enjoyed) (?!to\b)"
    rf"(?:[\w-]+ ){{0,4}}?{_OF_MEETINGS}(?: (?:at|with|w/|for) [\w' ]{{2,20}}?)?(?: on)?$"
)
"""In front of the day of what I did: "had the team lunch"."""

THEY_ARE = re.compile(
    rf"\b(?:they|{_WHO})(?:'re|'s| are| is) (?:now |still |only |all )?(?:reviewing|deciding|meeting|sending|calling"
    rf"|ringing|choosing|picking"
    r"|discussing|finali[sz]ing|shortlisting|voting|getting back|coming back|announcing|interviewing|confirming"
    r"|emailing|writing|reporting|signing)\b[\w' ]{0,25}$"
)
"""In front of the day of what others are doing then: "they're reviewing on"."""
TO_BE_DECIDED = re.compile(
    r"\s*(?:will|'ll|to|should|is to|might|may) (?:then )?(?:decide|discuss|review|approve|sign|vote|confirm|settle"
    r"|choose|pick)\b"
)
"""Behind the day of a meeting of theirs: "board mtg 24/3 will decide"."""
OF_WHAT_WAS = re.compile(
    r"\b(?<!by )(?<!via )(?<!per )(?:e-?mails?|mails?|messages?|msgs?|letters?|notes?|texts?|dms?|voicemails?"
    r"|vms?|applications?|cv|reports?"
    r"|articles?|chat"
    r"|conversation|(?<!to )(?<!will )(?<!we )(?<!'ll )(?<!let's )(?<!shall )talk"
    r"|panell?ists?|interviewers?|posts?|replies|reply|quer(?:y|ies)|question) (?:of|from|dated|on)(?: the)?$"
)
"""In front of a day that only tells which of several things is meant: "my mail of 3 March"."""
ABOUT_ONE = re.compile(r"\b(?:to|re:?|on|about|for|answer\w*|chas\w*|follow\w*|all|my|his|her|their|\w+'s)\b[^.;,]*$")
NEXT_ONE = re.compile(
    r"\W*(?:and |then )?(?:the )?(?:next|another|(?:next|another|[2-9](?:st|nd|rd|th)|second|third|fourth)"
    r" (?:one|try|attempt|go|call|time))(?: on| at)?"
)
"""A clause that is only another try: "3rd attempt today, next one on Monday"."""
CHECK_AGAIN = re.compile(
    r"\b(?:back|bk|again|follow\w*|f/?u|f/up|chas\w*|chk|check\w*|nudge|next|remind\w*|retry|cb|until|wait|hold"
    r"|revisit|try"
    r"|reconnect|touch|diari\w+|snooze|reminder)\b"
)
"""Words of what can only be meant as to come; "email Ann 3/9" may well have been."""
NTH_TRY = re.compile(
    r"\b(?:\d(?:st|nd|rd|th)|first|second|third|fourth|fifth|last|another) (?:go|try|attempt|call|ring|time)$"
)
"""In front of the day of a try that was made."""
ONLY_HELD = re.compile(
    r"\b(?:call|ring|phone|ping|nudge|chase|e-?mail|try|retry|check|text|contact|follow|touch|touching|get|revisit"
    r"|write|remind|cb|f/?u|again"
    r"|back|reach|speak|talk|prod|poke|bump|ask|message|msg)"
)
"""What a clause has in it that asks for a contact; without it something is only on hold until then."""

DEADLINE_IS = re.compile(
    r"\b(?:deadline|due date|cut-?off|last day|final day|answer|decision|reply|response|expiry)\b[^.;]*\b(?:is"
    r"|is on|by|falls on"
    r"|ends|=|:)\s*$|\b(?:last date|due date|submission date|last day to \w+|deadline)(?: (?:is|was|to \w+"
    r"|for (?:the )?\w+|on|by))*[:=]?$"
)
"""In front of the day of a deadline: "deadline for the offer is"."""
TRY_THEN = re.compile(
    r"\W*(?:try|chase|nudge|remind|check in|follow up)\b(?!\w)"
    r"|\W*[:-]\s*(?:update|send|apply|prep(?:are)?|finish|print|polish|research|submit|practi[sc]e|draft|tidy"
    r"|book|fill in)\b"
    r"(?! (?:sent|done|finished|went|from|on|re|by|with|w|call|call with)\b|\s*[,:;.])"
    r"|\W*[:-]\s*(?:ping|ring|phone|chk|contact|dial|call (?:him|her|them|back|again))\b(?! (?:from|with|w/|back from"
    r"|in\b|out\b))[^,.;]*$"
)
"""What follows a day that is to come: "fri, try Otto again"."""
