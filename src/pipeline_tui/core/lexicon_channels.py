"""By which way people were in touch: whole word classes (mail, text, call, voicemail, from, with). Tables, no logic.

`lexicon_deeds` holds turns of phrase. Here stand all the ways to write one word, and what a channel word means wherever
it stands: with "from", in brackets, behind a name, with a colon, as a verb. All for lower-case text.
"""

from __future__ import annotations

FROM = r"(?:from|frm|fm|fr|off)\b"
WITH = r"(?:w/|with|w)"
EMAIL = r"(?:e-?mails?|e-?mls?|mails?|e-?maisl|emials?)"
TEXT = r"(?:te?xts?|txts?|sms|whats ?apps?|wa|imessage|telegram|signal|slack|dms?|wechat|messenger)"
PHONE = r"(?:phone|ph\b\.?|telephone|tel\b\.?|blower|mobile|landline|dog)"
INTERVIEW = r"(?:int(?:er|re|r|e)?v(?:ie|ei|i|e)?u?w|interv|i-?view|itw|i/view|intw)"
VM = (
    r"(?:vms?|v/m(?:ail)?s?|v\.m\.|vmails?|voice ?mails?|voice ?(?:messages?|msgs?|mess)|answer(?:ing)?[ -]?"
    r"(?:phone|machine)(?: (?:messages?|msgs?))?)"
)
MEET = r"(?:mtg|mtgs|mtng|meeting)"
SPELLINGS = {
    "from": FROM,
    "interview": INTERVIEW,
    "voice": "voi?ce?",
    "coffee": "cof+e+",
    "message": "m(?:es+[ae]?|s)ge?",
    r"messages\?": "m(?:es+[ae]?|s)ge?s?",
    "messaged": "m(?:es+[ae]?|s)ge?d",
    "emailed": "e-?maile?d",
    "talked": "talke?d",
    "answered": "answe?re?d",
    "replied": "repl[iy]?e?d",
    "texted": "te?xt'?e?d",
    "left": "le?ft",
    "called": "cal+e?d",
    "phoned": "phone?d",
    "linkedin": "linke?d ?in",
    "lunch": "lu?nch",
    "v/m": "v/m(?:ail)?",
}
"""Words of `DEEDS` and of this table, each with the ways people write it in haste."""
HEARD = (
    r"(?:pa|ea|p\.a\.|assistant|asst|secretary|sec|receptionist|colleague|coworker|deputy|wife|husband|partner|flatmate"
    r"|housemate|mum|son|daughter|boss|office|front desk)"
)
"""Who picks up instead of the person that was called."""
_TO = (
    r"to (?!me\b|us\b|re-?[a-z]{4}|query|hand\b|pass\b|point|mention|complain|congrat|warn|nudge|say\b|tell|let\b|ask"
    r"|confirm|check|chase|apologi[sz]e|arrange|set\b|book|discuss|offer\b|give"
    r"|find"
    r"|explain|see\b|invite|resched|cancel|move|change|follow|thank|remind|update|inform|make|get\b|go\b|wish|talk"
    r"|run\b"
    r"|push|be\b|come|have|do\b|know|clarify|postpone|send|request|propose|suggest|schedule|withdraw|accept|decline"
    r"|voice|vm\b|spam)"
)
"""The "to" that stands in front of somebody and not of a deed."""
WHO = r"(?:(?!(?:to|and|with|w/|by|via|when|but|so|it)\b)[\w'.@-]+ ){1,4}?"
"""Somebody between a verb and what they are given: "Dana ", "my old boss Clive "."""
GAVE = (
    rf"(?:shot|dropped|fired|fired off|flicked|popped|pinged|gave|sent) {WHO}"
    r"(?:an?|another|the|one more) (?:(?:quick|short|little|polite|wee|brief|cheeky|last|final|gentle|friendly) )?"
)
"""A message or a call that is given to somebody: "shot Dana a text", "gave them a bell"."""
NO_MAIL = r"(?! (?:me )?(?:an? )?(?:\w+ )?(?:te?xt|txt|whats ?app|sms|dm|msg|message|voice|linkedin|inmail|slack)\b)"
"""Behind a "sent" of theirs: no message by another way."""
_OF_MINE = (
    r"(?:answer(?:s|ed)|replie[sd] to|respond(?:s|ed) to|got back (?:to me )?(?:on|about|re)|read|saw|ack'?d) my "
)
_HAD_TO = (
    r"\b(?:had to|did|managed to|ended up having to|finally got (?:round|around) to|remembered to)(?: (?:also|quickly"
    r"|then|just))? "
)

CHANNELS: tuple[tuple[str, str | None, str | None, str], ...] = (
    # kind, direction, channel, pattern
    ("voicemail", "out", None, r"\b(?:msgs?|messages?|vms?|voice ?mails?) left (?:on|w/|with|for|at)\b"),
    ("call", "out", None, rf"\b(?:left|lft|leaving) (?:an? |another |my |the |short )*(?:vm|msg|message|word|name|note"
        rf"|number)s?"
        rf" (?:for [\w.]+ )?(?:w/|w(?=\s)|with|at|by)\s*(?:[\w.']+ ){{0,3}}?{HEARD}\b"
        r"|\b(?:voice ?mail|vm|mail ?box)(?: box)?(?: is| was| still)* full\b"),
    ("call", "out", None, r"\b(?:left|leaving) (?:my |his |our )?(?:name|number|contact|contact details|details)(?: and"
        r" (?:number|details|email))?\b(?! (?:w/|with|at|by|off|out|in|on) )"),
    ("voicemail", "out", None, r"\b(?:spoke|talked|talking) to (?:[\w.-]+'s|his|her|the|their) (?:voice ?mail|vm"
        r"|machine(?! (?:shop|learn|op|room|hall|tool|team|vision|build|lead|eng))|answer\w*)"),
    ("voicemail", "in", None, r"\b(?:listened to|heard|played|got|in) (?:[\w.-]+'s|his|her|their) (?:vm|voice ?mail"
        r"|voice"
        r" ?message)\b(?<!got his vm)(?! (?:again|box|greeting|x\b))(?=,? (?:wants?|says?|saying|asking|he|she|they"
        r"|that"
        r"|about|re)\b)"),
    ("voicemail", "in", None, rf"\b{VM}\s+"
        r"(?:(?!to\b|for\b|left for|with\b)[\w']+ ){0,2}?(?:from|off)\b"
        rf"|^\W*{VM}\s*[-:]\s(?!left|for\b|to\b)[^;]{{0,40}}?\b(?:wants?|please|pls|says"
        r"|said|asking|asks|returning|(?:call|ring|cb) (?:me|him|her|them|back))\b"),
    ("email_in", "in", None, rf"(?<!voice )\b{EMAIL}\s+(?:(?!to\b|for\b|about\b|re\b)[\w']+ ){{0,2}}?from\b"
        rf"|\b{EMAIL} by (?=(?:m(?:r|s|rs|iss)|dr)(?:\b|_)|prof|hr\b|herr|frau)"
        r"|\b(?:(?<=per )|(?<=see )|(?<=acc )|(?<=acc\. )|(?<=to )|(?<=on )|(?<=by ))(?:[\w.-]+'s|his|her|their|hr|the"
        rf"|an?) (?:\w+ )?{EMAIL}\b(?<!on email)|\bin (?:my|the) (?:in-?box|e-?mails)\b"
        rf"|\b(?:hr|rec(?:ruiter)?|recruiting|agency|client|campus|careers?|council|school) {EMAIL}\b(?! (?:to"
        rf"|address)\b)"),
    ("email_in", "in", None, r"(?<!read )(?<!to )(?<!for )(?<!need )(?<!have )(?<!find )(?<!get )"
        rf"(?<!answered )(?<!answering )(?<!answer )(?<!ack'd )\b(?!that's|it's"
        rf"|there's|here's|what's|today's|let's)[\w.-]+'s (?:latest |last |new |reply |follow-?up )?{EMAIL}\b"
        r"(?! (?:address|bounced|inbox|is (?:wrong|dead)))"),
    ("email_in", "in", None, rf"\((?:by |via |per )?{EMAIL}\)|(?<=[,-]) e-?mail(?=\W*$)"),
    ("email_in", "in", None, r"\b[\w.-]+'s (?:reply|answer|response)(?=:|,| -| (?:was|is|says|said|came)\b)"),
    ("email_in", "in", None, r"^\W*(?:e-?mail in\b(?! from)|in ?[:>/-] ?e-?mail\b|e-?mail/)|> ?e-?mail ?>"
        r"|\[e?-?mail\]"),
    ("email_out", "out", None, r"^\W*(?:e-?mail out\b|out ?[:>/-] ?e-?mail\b|e-?mail ?>)"),
    ("email_in", "in", None, r"\b(?:got|received|rec'?d|had|usual|another) (?:an? "
        r"|the )?[\"'][^\"]{3,60}[\"'] ?(?:e-?mail|mail)\b"),
    ("email_in", "?", None, r"\b(?:em'?d|eml'?d|emaild|e-mails(?= [a-z]+\b)|emialed)\b"),
    ("email_in", "in", None, rf"^\W*{EMAIL}\s*[:-]\s+(?!(?:i )?(?:asked|told|sent|chased|nudged|thanked|to\b|for\b"
        r"|confirm|follow|f/u|replied|re:))"),
    ("message", "out", "text", rf"\b(?:repl(?:y|ied|ying)|respond(?:ed|ing)?|answer(?:ed|ing)?)(?: to)? (?:[\w.-]+'s"
        rf"|his"
        rf"|her|their) (?:{TEXT}|msg|message|voice note)\b"),
    ("message", "out", "linkedin", r"\b(?:repl(?:y|ied|ying)|respond(?:ed|ing)?|answer(?:ed"
        r"|ing)?)(?: to)? (?:[\w.-]+'s|his"
        r"|her|their) (?:inmail|linkedin|li|linkedin (?:message|msg|note))\b"),
    ("email_out", "out", None, rf"\b(?:reply(?:ing)?|respond(?:ing)?|answering|writing back)(?: to)? (?:[\w.-]+'s|his"
        rf"|her|their|the) (?:\w+ )?{EMAIL}\b"
        rf"|\b(?:e-?mailed|mailed|em'?d)(?: (?:back|over|off|across|on|out|through|again|straight))* {_TO}"),
    ("email_out", "out", None, rf"\be-?mails? (?:exchange |thread |chain |chat |back and forth "
        rf"|ping ?pong )?{WITH}(?=\s)"
        r"|\be-?mail(?: (?:round|around|out|off|over)|s) to\b|^\W*bounced\b(?! (?:ideas|off))"),
    ("email_in", "in", None, r"\b(?:got|came) back to my e?-?mail\b"),
    ("email_out", "out", None, rf"{_HAD_TO}(?:e-?mail|mail|write to)\b"
        r"|(?:^|(?<=[.:;,&!] )|(?<=- )|(?<=and )|(?<=& ))\W*(?:i(?:'ve| have)? |have |just |also |then |finally )*"
        r"(?:fwd'?e?d|fwded|forwarded|e-?mailing)\b(?! me\b)"),
    ("message", "in", "text", rf"\b(?:text|txt|sms|whats ?app|wa|imessage|telegram|dm)(?: (?:msg|message))?"
        rf" (?:in |back |just )?from\b|(?:sent|shot|dropped|wrote|left) me (?:an? )?(?:\w+ )?{TEXT}\b"
        rf"|{_OF_MINE}(?:last |second )?(?:{TEXT}|message|msg)\b"),
    ("message", "in", "other", r"\b(?:ping|note|word|line|reply|nudge|something|msg|message|answer|update|hello)"
        r" from\b[^.;,:]{1,30}\b(?:on|by|via|over) (?:slack|teams|whats ?app|signal|telegram|messenger|discord"
        r"|text)\b"),
    ("message", "in", "linkedin", rf"{_OF_MINE}(?:last |second )?(?:linkedin|li|xing|inmail)\b"
        r"|\b(?:(?:got|had|received) (?:an? |the |another )?)?(?:linkedin|li|xing) (?:rejection|refusal|reply"
        r"|response|answer"
        r"|update|offer|feedback) (?:from|by|off)\b"
        r"|\b(?:accepted|took|ok'd) my (?:\w+ ){0,2}(?:invit\w+|connection|request|connect)\b"
        r"|\b(?:linkedin|li|xing)(?: (?:msg|message|dm|note|inmail))?s? from\b"),
    ("message", "in", "text", r"\bvoice (?:note|memo)s? from\b|^\W*(?:group|team) chat\s?:"),
    ("message", "?", "text", r"\b(?:sent|left|dropped|recorded) (?!me\b)(?:[\w.]+ ){1,3}voice (?:note|memo|message)\b"
        r"|\bslid into (?:[\w.-]+'s|his|her|their) dms\b"),
    ("message", "?", "text", r"\b(?:on|in|via) (?:the |our |my |a )?(?:slack|whats ?app|signal|telegram|discord"
        r"|messenger|wechat"
        r"|group chat|facebook|fb|insta\w*)(?: group| chat| channel)?(?=\W|$)(?! call)"),
    ("message", "?", "text", rf"\((?:by |via |on |over )?{TEXT}\)"),
    ("message", "?", "linkedin", r"\((?:by |via |on |over )?(?:linkedin|li|inmail|xing)\)"),
    ("message", "out", "linkedin", r"\bsent (?!me\b)(?:[\w.'@-]+ ){1,3}(?:an? )?(?:connection|connect|linkedin"
        r"|li) (?:req\w*|invit\w*"
        r"|note|message|msg)\b"),
    ("message", "?", "text", r"\b(?:slack(?:ed|'d)|whats ?app(?:ed|'d|d)|wa'?d|telegrammed|i?messag(?:ed|'d)|msgd"
        r"|txt(?= [a-z])|sms'?d|dmd)\b(?! (?:msg|message|from|to|w/|with|w|asking|about|saying)\b)"),
    ("message", "?", "linkedin", r"\b(?:linkedin|li)'?(?:ed|d)\b"),
    ("message", None, "text", rf"\b(?:text|messag|whats ?app|slack|dm)(?:ed|ing|'d) (?:back and forth |a bit |again )?"
        rf"{WITH}(?=\s)"),
    ("message", "out", "text", rf"{_HAD_TO}(?:text|txt|message|msg|whats ?app|dm|ping)\b"
        rf"|\b(?:texted|messaged|whats ?app'?e?d|sms'?e?d) {_TO}"),
    ("message", "in", "text", rf"^\W*{TEXT}(?: msg| message)?\s?:\s+(?!(?:i )?(?:asked|told|sent|chased|nudged|thanked"
        r"|to\b|confirmed i))|(?<=\) )(?:text|txt|wa|whats ?app|sms|dm|msg)(?=:)"
        r"|(?<=[a-z] )(?<!\ba )(?<!the )(?<!by )(?<!via )(?:wa|whats ?app|sms|dm)(?=:)"),
    ("call", "out", None, rf"\b(?:[\w.-]+'s|his|her|their) {VM} again\b|\b(?:[\w.-]+'s|his|her|their) (?:wife|husband"
        rf"|mum|son|daughter|flatmate|pa|ea|assistant|secretary|colleague) (?:answered"
        r"|picked up)\b|\b(?:answered|picked up) by (?:[\w.-]+'s|his"
        rf"|her|their) \w+|\b(?:answered|picked up)(?: on| at)?(?: the)?"
        r" (?:first|second|1st|2nd|third) ring|(?<=[a-z-] )(?:was |is )?engaged(?=\W*$|\s{2,}|,|\s+(?:all|again|tone))"
        r"|^\W*(?:finally )?got (?!it\b|in\b"
        rf"|there)[a-z.]+ (?:at"
        r" last|finally|first time|straight away|this time|on the \w+ (?:try|attempt|go))\b"),
    ("call", "out", None, r"^\W*out ?[:>/-] ?(?:phone|call)\b|\b(?:quick|short|brief) (?:ring|bell|buzz|tinkle)\b(?! "
        r"(?:from|off))"),
    ("call", "in", None, r"^\W*in ?[:>/-] ?(?:phone|call)\b"),
    ("call", None, None, r"\[(?:phone|call|tel)\]|(?<=\. )call\.(?=\s)|,\s(?:phone|tel|call),"),
    ("call", "out", None, r"\bpicked (?:up )?(?:the |my )(?:call|phone)\b|\b(?:managed"
        r"|was able) to (?:finally )?(?:get (?:hold of"
        r"|through to)|reach|catch)\b|^\W*(?:i )?(?:was |am |been )?(?:calling|ringing|phoning) (?!about|re\b|round"
        r"|it\b|off)"),
    ("call", "?", None, r"\btried (?:to )?(?:call|ring|phon|reach)(?:e|ing)?\b"),
    ("call", "in", None, r"\bmissed calls? from\b|\b(?:answered|answering|picked up|took|taking) (?:an? "
        r"|the )?(?:[\w.-]+'s |his |her |their )"
        r"(?:phone )?call\b|\bmissed (?:the |an? |my )?(?:[\w.-]+'s )\s*(?:\w+ )?call\b"),
    ("call", "?", None, r"\b(?:bell'?e?d|buzzed|cld|clld|clled|phnd|ph'd|tel'd)\b(?! me (?:in|through|up to))"),
    ("call", "out", None, rf"\b(?:got|reached|hit|found|only got|got hold of) (?:only )?(?:(?:mr|mrs|ms|dr|prof)\.? )?"
        rf"(?:[\w.-]+'s|his|her|their|the) {HEARD}\b(?! (?:to|emails?|mails?|number|address|details|approval|ok"
        rf"|blessing"
        rf"|name|involved))|{_HAD_TO}(?:call|ring|phone)\b"),
    ("call", "out", None, r"(?:^\W*|\b(?:was|sat|stuck|kept|left|put|spent) )(?:i )?(?:on hold|held)\b(?=\s{2,}(?:with"
        r"|w/|to|on"
        r"|then|and)\b| (?:with|w/|to|on|for) [^.;,]{2,40}\b(?:line|desk|hotline|helpline|number|switchboard))"
        r"|^\W*(?:i )?(?:was|sat|stuck|kept|spent) on hold (?:with|w/|to|for)\b"),
    ("call", None, None, r"^(?:(?:had|got|good|nice|quick)\b)?\s{3,}(?:intro )?(?:w/|with|w)\s"
        r"|^\W*(?:had )?(?:an? )?\s*intro (?:w/|with|w)\s"
        r"|^\s{3,}(?:\w+ )?call(?=,|:| -|\s*$|\s+\()"),
    ("call", None, None, r"\b(?:call|line) (?:just |got )?(?:dropped|cut (?:out|off|short)|died|failed|went dead)\b"
        r"|(?<=\s\s)call(?=\W*$|[,.;])|(?<=- )call(?=\s{2,}|,|\W*$)|^\W*(?:phone )?call(?=,(?:\s|$))|\b(?:we"
        r"|i) (?:spoke|talked|chatted)\b"),
    ("call", "in", None, r"\bph(?:one)? from\b"),
    ("call", None, None, r"\b(?:telephonic|telephone|phone|tel|ph|over-?the-?phone) (?:discussion|conversation|talk"
        r"|chat|convo|conv"
        r"|catch-?up|catchup|debrief)\b"),
    ("call", None, None, rf"\b(?:on|over|by|via|per) (?:an? |the |his |her )?{PHONE}(?=\W|$)(?! number)"
        rf"|\bon (?:the|a) call(?=,|\s{{2,}}|\W*$)|\({PHONE}(?: call)?\)|\b(?:tele)?phone {WITH}(?=\s)|,\s(?:phone"
        rf"|tel)\)"),
    ("call", None, None, r"\b(?:chat|talk|conversation|word|natter|discussion|caught up|catch-?up"
        r"|debrief)\b[^.;,]{0,40}\b(?:on"
        rf"|over|by|via) (?:the )?{PHONE}(?=\W|$)"
        r"|(?:(?<=off )|(?<=after )|(?<=from )|(?<=been )|(?<=was )|(?<=while )|^\W*)(?:talking|speaking) (?:to|with"
        r"|w/)"
        rf"|\btalked 2\b|\b(?:on|off|got on|hopped on) (?:a|the) (?:call|line) {WITH}(?=\s)"
        rf"|\b(?:bad|terrible|awful|crackly|dodgy|poor|lousy|horrible) (?:line|connection|signal|reception)\b"),
    ("call", None, None, r"\b(?:on|joined|dial?led in(?:to| to)?|hopped on) (?:an? |the |my )?(?:\w+ )?call (?:w/"
        r"|with|w)(?=\s)"),
    ("interview", None, None, rf"\b(?:(?:ph(?:one)?|tel|video|hr|hm|tech) scrn?|(?:as+es+m?e?n?t|as+mn?t) (?:day"
        r"|cent(?:er|re))|attended (?:an? |the )?walk-?in|(?:paid |unpaid )trial(?= w)"
        r"|shadow(?:ed|ing))\b"
        rf"|\bint(?:erv)?\.? (?=went|{WITH}\s|was\b|done|ok|fine|good|bad)"),
    ("interview", None, None, rf"\b(?:no[- ]?show\w*|stood up|never (?:showed|turned|joined|came|appeared|dial\w+)"
        rf"|didn'?t"
        rf" (?:show|turn|join|come|appear))\b[^.;]{{0,30}}\b(?:interviewers?|hiring (?:manager|mgr)|hm\b|panel"
        rf"|{INTERVIEW})"
        rf"|\b(?:interviewers?|hiring (?:manager|mgr)|hm|panel)\b[^.;,]{{0,20}}\b(?:no[- ]?show\w*|never (?:showed"
        r"|turned|joined|came|appeared)|didn'?t (?:show|turn|join|come|appear))"),
    ("meeting", None, None, r"(?:no[- ]?show\w*|never (?:showed|turned|joined|came|appeared|dial\w+)|didn'?t (?:show"
        r"|turn|join|come|appear)|stood me up|left me waiting|forgot)\b(?: up)?[^.;,]{0,12}\b(?:for|at|to|on"
        r"|in)? ?(?:our"
        r"|my|the|a) (?:\w+ )?(?:zoom|teams|skype|meeting|coffee|lunch|chat|catch-?up|walk|tour)"),
    ("meeting", None, None, rf"\b{MEET} {WITH}(?=\s)|^\W*(?:an? |the |my )?(?:\w+ ){{0,2}}{MEET}\b(?! (?:moved"
        rf"|postponed"
        r"|cancel|resched|pushed|link|invite|request|is\b|on\b(?! zoom)|was (?:moved|cancel)|tb[cd]|confirmed|booked))"
        rf"|\bsat down {WITH}(?=\s)|\bvisit(?:ed)? (?:to |at )?(?:the |their )?(?:plant|site|office|depot|shop|school"
        rf"|clinic|ward|lab|factory"
        r"|store|studio|yard|showroom)\b|\b(?:gave|showed|took) me (?:(?:the|a|an) (?:\w+ )?tour|round|around)\b"
        r"|\b(?:shown|showed) (?:round|around)\b|\btour (?:of|w/|with)\b|\b(?:went|travel+ed|drove|flew|trip"
        r"|trek)\b[^.;,]{0,25}? to (?:meet|see|visit) (?!if\b|the (?:doctor|gp))"
        r"|\b(?:zoom|teams|skype|video|google meet) (?:intro|catch-?up|session|hangout|meet-?up) (?:w/|with)"
        r"|\bcaught (?!up\b|out\b|me\b|the\b)[a-z.]+ (?:at|in|outside|by) (?:the |his |her )?(?:gate|corridor|lift"
        r"|car ?park|door|canteen"
        r"|kitchen|street|shop|yard|foyer|lobby|hall|stairs|pub|gym)|^\W*(?:\w+ )?(?:mixer|meet-?up|conference"
        r"|reunion)\s?[,:]"
        r"|\b(?:bought|treated|took) me (?:to |out for |for )?(?:an? )?(?:coffee|lunch|drink|pint|dinner|breakfast"
        r"|cuppa|beer)"
        r"|\b(?:over|during) (?:an? )?(?:coffees?|lunch|breakfast|dinner|drinks?|pints?|beers?)\b|\b(?:called|nipped"
        r"|stopped|swung|dropped|went) (?:in(?:to)?|by|round)(?: at| to)? (?:the |their )(?!list|process|pool)"
        r"|\bwalk-?(?:round|around|through|about) (?:w/|with)|\bsaw (?!the\b|an?\b|my\b|it\b|that|this|on\b|job|role"
        r"|no\b"
        r"|post|e?-?mail|text|msg|message|they|he\b|she\b)(?:(?:mr|mrs|ms|dr)\.? )?\w+(?=\W*$|,|\s{2,}| (?:at|in"
        r"|about|re|for)\b)"
        r"|^\W*(?:f2f|in[- ]person)\b(?! (?:int|screen|panel|round))|\bsat (?:next to"
        r"|beside|across from|with)\b|\bbumped in to\b|\bin[- ]person {WITH}(?=\s)|\bwalked (?:round|around|through"
        r"|over)"
        r" (?:the |their )\w+ with|\b(?:face[- ]to[- ]face|f2f) (?:w/|with)"
        r"|\b(?:appt|appointment)\s[^.;,]{0,16}?(?:w/|with)(?=\s)"),
    ("meeting", None, None, r"\b(?:chatted|chat|spoke|talked|caught up|had a word|speaking|talk) (?:with|w/|w|to)"
        r" [^.;,:]{2,30}? (?:at|after|during) (?:an? |the |our |my |his |her )?(?:[\w'-]+ )?(?:meet-?up|conference|conf"
        r"|expo|fair|event|party|wedding|bbq|barbecue|pub|gym|school gate|station|church|mosque|temple|reunion|workshop"
        r"|seminar|open (?:day|evening)|funeral|gig|match|game|market|supermarket|christening|dinner|drinks|mixer"
        r"|hackathon|summit|trade show|networking)\b"),
    ("thank_you", "in", None, r"\bthank(?:ed|s) me\b"),
    ("thank_you", "out", None, r"\b(?:th?n?(?:ks|x)|thanx|tx|tks) ?(?:notes?|cards?|e-?mails?|letters?|msgs?|messages?"
        r"|to\b|sent|mailed)|\b(?:note|card|letter|e-?mail|message|line|flowers)s? (?:[\w'-]+ ){0,6}thanking\b"),
)  # fmt: skip
"""Kinds with their direction, channel and pattern, like `DEEDS`."""

_GOES_ON = (
    r"(?=\W*$|\s?[,.;:)!→=>-]|\s+(?:w/|with|re|about|abt|says?|saying|arrived|came|just|this|that|though|re:|today)\b)"
)

HINTS: tuple[tuple[str, str | None, str | None, str], ...] = (
    ("email_in", "in", None, rf"(?<=[a-z'!] ){EMAIL}\b{_GOES_ON}"),
    ("message", "in", "text", rf"(?<=[a-z'!] )(?:te?xt|txt|sms|whats ?app|dm|inmail)\b{_GOES_ON}"),
    ("meeting", None, None, r"(?<!the )(?<!my )(?<!next )\b(?:coffee|lunch|brunch|drinks|dinner|cuppa)\b[^.;,]{0,20}"
        r"(?:w/|with)(?=\s)|(?<=[a-z] )for (?:an? )?(?:coffee|lunch|drinks|dinner)(?=\s{2,}|,|\W*$)"
        r"|(?<=- )(?:zoom|teams|skype|google meet)(?= -|,|\s{2,})"),
)  # fmt: skip
"""What a single word hints at where no deed is told in plainer words, and no word of `NO_HINT` stands before it."""
NO_HINT = (
    r"\b(?:to|will|'ll|pls|please|then|and|must|should|can|could|i|my|no|any|without|not|never|if|when|after|before"
    r"|next"
    r"|'d|would|for my|re|says? check|see|for|by|via|your|through)\b(?: [\w'-]*){0,3}$"
)
