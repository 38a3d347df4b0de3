"""What stands in front of a date that is no day of this search: the life of others, their firm's, one's own errands.

Patterns for lower-case text. A table, no logic.
"""

from __future__ import annotations

import re

_OWNER = r"(?:my|his|her|their|our|its|your|[a-z]+'s)"
_PLACE = (
    r"(?:offices?|shops?|stores?|school|college|sites?|plant|building|branch|reception|campus|library|factory|hotel"
    r"|restaurant|cafe|pub|salon|depot|warehouse|clinic|practice|surgery|showroom|gym|lines?|phones?|switchboard"
    r"|hq|headquarters|premises|wing|ward|centre|center|mall)"
)
_ADVERT = (
    r"(?:ad|advert(?:isement)?|posting|job|jobs|role|vacancy|listing|applications?|portal|window|competition"
    r"|registration|scheme|programme|program)"
)
_LIFE = (
    r"(?:wedding|honeymoon|surgery|operation|birthday|funeral|christening|anniversary|baby|due date|graduation|exams?"
    r"|finals|flight|trip|cruise|house move|moving day|term|half[- ]term|lease|tenancy|rent|mortgage|visa|permit"
    r"|passport|licen[cs]e|insurance|probation|pension|redundancy|severance|garden(?:ing)? leave)"
)
_ERRAND = (
    r"(?:dentist'?s?|doctor'?s|gp|optician|physio\w*|therapist|plumber|electrician|jury (?:duty|service)|school run"
    r"|parents'? evening|sports day|church|haircut|hairdresser"
    r"|blood test|bank holiday|public holiday|in the garage)"
)
_FIRM = (
    r"(?:agm|egm|all[- ]hands|town ?hall|off-?site|away ?day|team (?:day|trip|building|event)"
    r"|(?:christmas|xmas|office|summer|leaving) (?:party|do|drinks)|trade (?:show|fair)|expo|conference(?! call)"
    r"|audit|inspection|ofsted|inventory|stock-?tak\w+|product launch|go-live|golive|cut-?over"
    r"|migration|earnings|ipo|merger|take-?over|acquisition|deal|spin-?off|buy-?out|lay-?offs?|redundancies|strike"
    r"|walk-?out|year[- ]end|quarter[- ]end|quarter|(?:financial|tax|fiscal|academic|school) year|relocation|refit"
    r"|rebrand\w*|(?:peak|busy|high|low) season|festival|ramadan|eid|diwali|election)"
)
_PAY = (
    r"(?:pay ?day|pay ?check|pay ?rise|pay raise|first pay|wages|bonus(?:es)?|commission|dividends?|expenses"
    r"|back ?pay|holiday pay|salary paid|(?:is|are|be|get|gets|salary|money|wage) paid(?: out)?)"
)
_STEP = (
    r"(?:panel|round|stage|step|next|final|on-?site|interview\w*|offer|assessment|phase|part|test|screen\w*|level"
    r"|short ?list\w*|\d|zoom|teams|video|phone)"
)
_TAIL = (
    r"(?: (?!(?:will|'ll|call\w*|ring\w*|phon\w+|e-?mail\w*|text\w*|hear\w*|decid\w+|know\w*|tell\w*|let|lets"
    r"|get\w* back|back|come\w*|panel|interview\w*|chat|meeting|decision|answer|check\w*|chas\w+|follow\w*"
    r"|ask\w*|try|but|so|then"
    r"|message|msg|voicemail|vm|note|until+l?|till?|for|to see|i|we|wants?|needs?|after|before|by)\b)[\w'-]+){0,5}"
    r"(?: for| by| after| from)?\s*$"
)
OTHER_THING = re.compile(
    r"\b(?:"
    r"(?:leaves|resigns|retires|departs|emigrates|goes (?:off|abroad|away|part[- ]time))"
    r"|retiring|resigning|stepping down|steps down|going (?:on|off on|on to) (?:\w+ )?(?:leave|holidays?|vacation)"
    rf"|{_OWNER} last (?:working |full )?(?:day|shift|week)|last (?:working )?day (?:there|here|in|at|with)"
    r"|last (?:working day|shift)"
    rf"|(?:mov(?:e|es|ing)|relocat(?:e|es|ing)) (?:house|home|flat|teams?|desks?|departments?|offices?|premises"
    rf"|abroad|away|in with|out of|(?:in|over|across|back|up|down)? ?to"
    rf"(?! (?:(?:the|a|my|an) )?(?:[\w-]+ )?{_STEP}\b| me\b))"
    r"|(?<!interviews )(?<!shortlisting )(?<!screening )begins?|commences?|takes over|succeeds"
    r"|(?:want|need|have|get)\w* (?:someone|somebody|a person|a body|people) (?:in|on|to start|starting|started)"
    r"|(?:want|need)\w* me (?:to start|to join|starting|started)"
    rf"|{_PLACE}(?:'s|'re| is| are| will be| being| gets?| all| now| only)* (?:closed|shut|closing|closes|shuts|moves"
    r"|moving)"
    rf"|(?:open|re-?open)(?:s|ing)? (?:(?:an?|the|their|its|new|second|third|another|big|first) )+(?:\w+ )?{_PLACE}"
    rf"|{_PLACE}(?: is| are| will)* (?:re-?)?open(?:s|ing)?"
    rf"|{_ADVERT}(?:'s| is| are| will| only)* (?:clos(?:es?|ing)|shuts?|ends?|expir(?:es?|ing)|comes? down|runs? out"
    r"|lapses?)|clos(?:es|ing) date|closing for applications"
    r"|(?:job|contract|assignment|gig|project|placement|internship|secondment|cover|course|semester|studies|degree"
    r"|thesis|term)(?:'s| is| will)* (?:finish\w*|ends?|ending|over|up|runs?|running|expires?|lasts?|kicks? off)"
    r"|(?:maternity|mat|paternity|parental|sick(?:ness)?|holiday) (?:leave )?cover(?: (?:until|till?|to))?"
    r"|fixed[- ]term(?: (?:until|till?|to))?|takes effect|(?:come|comes|coming) into (?:force|effect)"
    r"|(?:funding|funded|grant) (?:runs?|lasts?|ends?|until|till?|to|secured|guaranteed)(?: (?:out|until|till?|to))?"
    rf"|{_OWNER} (?:\w+ )?{_LIFE}|(?:lease|tenancy|visa|permit|passport|rent|mortgage|baby|wedding|flight|relocate)"
    r"|(?:cert\w*|card|clearance|licen[cs]e|insurance|membership|registration) (?:expires?|runs? out|ends?|is up"
    r"|renewal|lapses?)"
    r"|(?:can|could) be (?:there|ready|free|available|in place) (?:by|from|in)"
    r"|i(?:'?m| am|'ll be| will be) (?:contracted|tied in|committed|employed|under contract|working"
    r"|busy)(?:(?: [\w'-]+){0,4}? (?:until+l?|till?|to))?"
    r"|gets? married|getting married|marries|flies|flying|fl(?:y|ies) (?:out|to|home|back)|travels"
    rf"|(?:a|my|his|her) (?:wedding|funeral|birthday|flight|christening|party)|{_ERRAND}|{_FIRM}"
    rf"|(?:he|she|they|firm|company|group) (?:reports?|presents? to (?:investors|clients?))|lay-?offs announced"
    rf"|launch(?:es|ing)|(?:candidates?|applicants|finalists|others) (?:(?:are|is|still|also) )*(?:coming|due|in"
    rf"|to (?:see|interview|come"
    r"|meet)|being|left|going)|(?:they|we|system|site|app|product|project|company"
    rf"|platform) go(?:es|ing)? live|ships|goes public|{_PAY}"
    r")\b" + _TAIL
)
"""In front of the day of what is not ours: "her last day is", "the shop is closed"."""

A_STREET = re.compile(
    r"\s+(?:[a-z]+ )?(?:street|st|road|rd|gardens?|avenue|ave|lane|square|close|house|court|terrace|place|drive"
    r"|crescent|mews|boulevard|blvd)\b(?! (?:closed|shut))"
    r"|\s*(?:is|was|'s) (?:an? |the )?(?:(?:bank|public|national) )?holiday\b"
)
"""Behind what looks like a day and is the number of a house: "14 April Gardens"."""
LAST_DAY = re.compile(
    rf"\b(?:{_OWNER} last (?:working |full )?(?:day|shift|week)|last (?:working )?day"
    r" (?:there|here|in|at|with))\b[^.;,]*$"
)
"""In front of the day on which somebody leaves."""
CANNOT_THEN = re.compile(
    r"\b(?:can'?t|cannot|can not|couldn'?t|could not|unable to|not able to|won'?t be able to|not free|unavailable"
    r"|not available|no time|tied up|swamped|snowed under|booked up|fully booked|too busy|busy)"
    r"(?: (?:do|make|talk|speak|meet|come(?: in)?|manage|attend|be there|get away|see|me|us|it|that|this|anything"
    r"|any|either|the|a|call|chat|interview|him|her|them|then|all|to|of|on|for|at|either))*\s*$"
)
"""In front of a day that does not suit: "can't do"."""
AS_A_RULE = re.compile(
    r"\b(?:all|most of|the whole of|throughout)$|\b(?:usually|normally|generally|typically|always|as a rule"
    r"|tends? to|on average|average|regularly)\b[^.;,]*$"
)
"""In front of a time that is so every week, or that such things take."""
TURNED_DOWN = re.compile(
    r"\b(?:turned down|turning down|declined|withdrew|withdrawn|pulled out|backed out|said no|bowed out|bailed"
    r"|passed on|skipped|skipping)\b(?! (?:to|until)\b)(?:(?! (?:until+l?|till?|by|but|so|then|and)\b)[^.;,])*$"
)
"""In front of the day of what I do not go to."""
SAID_YES = re.compile(
    r"\s*\?+\W*(?:(?:i|and|so|have|just|then|we|which) )*(?:(?:said|told (?:him|her|them|hr)|replied|answered"
    r"|wrote back"
    r"|texted back|rang back|e-?mailed back|confirmed|accepted|agreed|booked)\b\W*(?:i )?(?:yes|yep|yeah|yh|ok"
    r"|okay|sure|fine"
    r"|confirmed|of course|works|can|am|it|to it|definitely|absolutely|that'?s|$|[.,;!])|(?:yes|yep|yeah|ok|sure"
    r"|of course)\b)"
)
"""Behind a day that was asked for: "free to interview thurs? said yes"."""
OWN_DAY = re.compile(
    r"'?s (?:[\w-]+ ){0,2}?(?:interview|panel|on-?site|screen\w*|assessment|presentation|round|meeting|mtg|chat"
    r"|call|coffee"
    r"|lunch|zoom|trial|visit|demo|test|audition|mail|e-?mail|letter|message)\b"
)
"""Behind the day that a line begins with and that owns what is told of."""
