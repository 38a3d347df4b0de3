"""What a quick-log line reports, in the words people use: patterns for lower-case text. A table, no logic."""

from __future__ import annotations

from .lexicon import ROLE
from .lexicon_channels import GAVE, NO_MAIL, WHO

_MSG = r"(?:msg|message|messages|messaged|note|dm|text|inmail)"
_THINGS = (
    r"i|we|ive|not|never|nobody|have|had|just|finally|also|then|and|again|cv|resume|applications?"
    r"|apps?|refs?|references?|forms?|docs?|ty|thx|tks|documents?|details|portfolio|samples?|invoice|e-?mails?|mails?"
    r"|letters?|thanks|study|answers?|slots|availability"
    r"|info|links?|contract|task|assignment|paperwork|certs?|transcripts?|message|msg|texts?|note|reply|chaser|reminder"
)
"""What is sent, where it stands before "sent"; anything else there is who sent it."""

DEEDS: tuple[tuple[str, str | None, str | None, str], ...] = (
    # kind, direction, channel, pattern
    ("email_in", "in", None, r"auto[- ]?(?:repl\w+|respon\w+|confirmation|generated|email|ack\w*|answer)"
         r"|\booo\b(?: reply| from| -|:|$| )|out[- ]of[- ](?:the[- ])?office"),
    ("message", "?", "linkedin", r"(?:left|sent|wrote|replied|answered|responded|pinged|accepted|connected|asked"
         r"|messaged|contacted|reached out|followed up|heard back|chased|nudged"
         r"|thanked?|checked in)\b[^.;]{0,70}?\b(?:on|by|via|over|through)\s+(?:linkedin|li|inmail|xing)\b"),
    ("message", "?", "text", r"(?:left|sent|wrote|replied|answered|responded|pinged|asked|contacted|reached out"
         r"|followed up|heard back|chased|nudged|got|checked in)\b[^.;]{0,45}?\b(?:on|by|via|over"
         r"|through)\s+(?:text|sms|whats ?app|slack|signal|telegram|messenger|dm)\b"),
    ("message", "in", "linkedin", rf"(?:linkedin|li|xing)\s+(?:{_MSG} |request |invite |reply )?from|inmail from"
         rf"|(?:linkedin |li |xing )?(?:request|invite|invitation) accepted|accepted my (?:invit\w+|connection|request)"
         rf"|^\W*linkedin: \w+ (?:re|ac|an|sa|wr|as)"),
    ("message", "out", "linkedin",
        rf"(?:linkedin|li|xing)\s+(?!messaged me)(?:{_MSG}|connect(?:ion)?(?: req)?\b|req\b|request|invite|ping|note)"
         rf"|connect(?:ion)? (?:req\b|request|invite|note)"),
    ("message", "in", "text", r"(?:text|sms|whats ?app|wa|dm|slack|signal|telegram)(?: msg"
         r"| message)? (?:back )?(?:from|off|frm|fr)\b"),
    ("message", "out", "text", r"(?:te?xt|sms|whats ?app|wa|slack|imessage|telegram|signal)s?(?: msg| message)? to\b"),
    ("message", "?", "text", r"(?:sms|whats ?app|dm)'?e?d\b"),
    ("message", "?", "other", r"\b(?:by|via|per|through|over) (?:message|msg|dm|chat|slack|signal|telegram"
        r"|wechat|messenger)\b"),
    ("message", None, "text", r"(?:whats ?app|sms|text|slack|signal|telegram)s? (?:exchange |chat |messages "
        r"|conversation )?(?:w/|with|w\b)"),
    ("message", "in", "text", r"(?<=[a-z] )(?<!\ba )(?<!the )(?<!by )(?<!via )(?<!got )"
         r"(?<!sent )(?<!quick )(?<!another )(?<!my )(?:te?xt|msg)(?=,|:| me\b)"),
    ("message", "?", "text", r"(?<=[a-z] )(?:texts|whats ?apps|messages|dms|pings)(?=:| me\b| back\b| to say| that "
        r"| saying| asking)"),
    ("message", "?", "text", r"(?<!said )\b(?:by|via|over) (?:txt|sms|text|whats ?app)\b"),
    ("message", "in", "linkedin",
        r"(?:nudge|ping|request|reply|invite|word|note|something) from\b[^.;,]{1,30} on (?:linkedin|li|xing)\b"),
    ("message", "?", "linkedin", r"\binmail(?:ed|s)?\b"),
    ("message", "?", "text", r"\b(?:texted|txte?d|txt'?d|tx'd)\b"),
    ("message", "in", "other", r"\b(?:facebook|fb|insta(?:gram)?|wechat|discord|twitter|messenger"
        r"|teams|slack|signal)(?: message|"
         r" msg| dm) from\b|^\W*[\w-]+ (?:on|via|over) (?:teams|slack|signal|discord)\s*:"),
    ("message", "?", "other", r"\b(?:facebook|fb|insta(?:gram)?|wechat|discord|twitter|messenger|teams) (?:message"
        r"|msg|dm)e?d?\b|\b(?:messaged|msg'?d|dm'?e?d|pinged)\b"),
    ("message", "out", "other", r"(?<!left )(?<!left a )\b(?:message|msg|dm) to\b(?! (?:me|us)\b)"),
    ("message", "in", "other", r"\b(?:message|msg|dm) from\b|heard from\b[^,.;]{0,20}\b(?:whats ?app|text|linkedin)\b"),
    ("message", "?", "text", rf"{GAVE}(?:text|txt|sms|whats ?app)\b"),
    ("message", "?", "linkedin", rf"{GAVE}(?:linkedin|li|xing) (?:message|msg|note|dm|invit\w+|request)\b"),
    ("message", "?", "other", rf"{GAVE}(?:message|msg|dm|ping)\b"),
    ("email_out", "?", None, rf"{GAVE}(?:e-?mail|mail)\b"),
    ("call", "?", None, rf"{GAVE}(?:ring|call|bell|buzz|tinkle|shout)\b(?! back\b)"),
    ("thank_you", "out", None, r"(?<!says )(?:thank[- ]?(?:you|u)s?|thx|\bty\b|thanks)[- ]?(?:s\b)?\s*(?:notes?|cards?"
         r"|e-?mails?|letters?|msgs?|messages?|to\b|(?:by|via|per) e?-?mail\b|sent|mailed|w/|for\b(?! (?:your"
         r"|applying)))"
         r"|\bthanked\b|\bthank[- ]yous\b|^\W*(?:ty|thank[- ]you)\b(?! (?:for (?:your|applying)|called|rang|phoned"
         r"|e-?mailed|texted|replied|wrote|says?|said|wants|messaged|from|at|in|left|asked)\b)"),
    ("thank_you", "?", None, r"(?:sent|dropped|gave|shot|wrote|mailed|posted|left|emailed|texted|messaged)"
         r" (?:[\w.@']+ ){0,6}['\"]?(?:thank|thx\b|ty\b)"),
    ("voicemail", "in", None, r"(?:voice ?mail|\bvm\b|v/m|voice ?message|vmail|answerphone message)(?:\s+from"
    r"|: (?!left|sent))"),
    ("call", "out", None, r"\bl/?v?m (?:w/|with|at) (?:\w+[.']?\w* ){0,3}?(?:pa|ea|assistant|secretary"
        r"|reception\w*|switchboard|colleague|office|front desk|gatekeeper)\b"),
    ("email_in", "in", None, r"(?:wrote|e-?mailed|mailed) (?:back )?to thank me\b|mailer[- ]daemon"
        r"|delivery (?:failed|failure|status)"),
    ("thank_you", "in", None, r"(?:dropped|sent|gave|wrote|left) me (?:an? )?(?:\w+ )?(?:thank\w*|ty)\b"),
    ("call", "out", None, r"(?:left|leaving)\s+(?:an? |another |short |brief |my |telephone |phone |mobile )*(?:vm"
        r"|msg|message|word|name|note"
         r"|number)s? (?:w/|with|at|by)\s*(?:\w+[.']?\w* ){0,4}?(?:pa|ea|assistant|secretary|reception\w*"
         r"|receptionist|switchboard|colleague|wife|husband|office|front desk|gatekeeper)\b"),
    ("voicemail", "?", None, rf"\bleft (?!no\b|without\b|it\b)(?:(?:[\w.']+ ){{1,2}}|{WHO}(?:an?|another|the"
        rf"|one more) )(?:\w+ )??(?:vm|v/m|voice ?mail|voice ?message|message|msg)\b"),
    ("voicemail", "?", None, r"(?:left|lft|leaving)\s+(?:\d+ |two |three |several |me |him |her |them |an? "
    r"|another |one more |second |2nd "
         r"|3rd |third |short |brief |quick |long )*(?:vms?|v/m|voice ?mails?|voice ?message|vmail|msgs?|word(?= for\b)"
         r"|messages?|message on (?:his|her|the) (?:machine|mobile|cell))\b"),
    ("voicemail", "out", None,
        r"(?:voice ?mail|\bvm)\b\W+(?:so |and |but )?(?:i )?left (?:my |an? )?(?:name|number|details"
         r"|message|msg|word)\b"),
    ("voicemail", "out", None, r"\b(?:another|second|third|fourth|fifth|2nd|3rd|4th|5th|last|yet another)"
         r" (?:vm|v/m|voice ?mail|voice ?message)\b(?! from)"),
    ("voicemail", "out", None, r"\bl?vm'?d\b|\bl/?v?m\b(?= (?:for|w/|with|on|to|re|at|[a-z]+))|\blvm\b|\b(?:vm"
         r"|voice ?(?:mail|msg|message)) (?:for|to|left)\b|(?<=[,;/-] )(?:left )?(?:vm|voice ?mail|l/?v?m)\W*$"
         r"|\bspoke to (?:his|her|the) (?:voicemail|answerphone)|^\W*(?:vm"
         r"|voice ?mail)\b(?! (?:box|from|off|of|on my)\b)"),
    ("call", "out", None, r"straight to (?:vm|voice ?mail)|(?:got|gotten|reached|hit|get|landed (?:on|in))"
         r" (?:(?:only |just |[\w.-]+'s |his |her |their |the |a |an )*)(?:voice ?mail|vm|machine|answer(?:ing|phone)\b"
         r"(?: machine)?)\b(?! from)|(?:went|goes|go|rang|forwarded|diverted"
         r"|sent)\b.{0,20}\b(?:vm|voice ?mail)\b|mailbox (?:is )?full"),
    ("call", "in", None, r"missed (?:a |the )?call (?:from|off|by)|(?:got|had|received|took|another|a|surprise"
         r"|unexpected)?\s*\b(?<!no )(?<!any )(?:phone )?(?:call|bell|ring|buzz"
         r"|tinkle)(?:[- ]?backs?)?\s+(?:in )?(?:from|off)\b|(?:rück"
         r"|an)ruf von\b|called me\b|rang me\b|phoned me\b|returned my call|(?:was )?called by\b"),
    ("call", "in", None, r"(?:could ?n[o']?t|couldnt|wasn'?t able to|unable to|failed to) (?:take|pick up|answer"
        r"|get to) (?:the |a |an |his |her |their |[\w.]+'s )call"),
    ("call", "in", None, r"hat (?:mich |sich |zurück ?|heute )*(?:angerufen|gemeldet|zurückgerufen)"),
    ("call", "in", None, r"missed (?:\w+'s )?call\b(?! (?:to|with))|\bwas on to me\b|\bgot on to me\b"),
    ("call", "out", None, r"\btook (?:an? |my |the )?(?:msg|message|number|name|details)\b"),
    ("call", "out", None, r"returned (?!my\b)[\w' ]{0,25}call\b|tried (?:to )?(?:call|ring|phon|reach|again"
         r"|get)\w*|\b(?:no (?:answer|ans|pick ?-?up|reply on|joy|luck|response on the phone)(?! (?:to|on) my (?:last "
         r"|\d\w* )?(?:e-?m|m|te?xt|txt|dm|whats|inm|let|app|quer|ques))|didn'?t (?:pick up"
         r"|answer)|did not (?:pick up|answer)|not (?:answering|picking(?: up)?)(?! (?:my |any )?(?:texts?|e-?mails?"
         r"|messages?|msgs?))(?: (?:my |the )?(?:calls?|phone))?"
         r"|\bn/?a\b(?= |$|\.|,)"
         r"|line (?:is |was |always |still |constantly )*(?:busy|engaged|dead|occupied)|engaged tone|(?:always|was"
         r"|still) engaged|rang out(?! of\b)|diall?ed(?! in\b)"
         r"|cold[- ]called|nicht erreicht|angerufen|keine antwort"
         r"|wrong number|gave up|phone tag|(?<!not )(?<!didn't )(?<!never )\bpicked up(?=\W*(?:$|at\b|[.,;!]|-|and"
         r"|but|first|after|on|straight))|(?:was |is )?unreachable"
         r"|couldn'?t (?:reach|get hold)|unable to reach)"),
    ("call", "out", None, r"(?:did ?n'?t|did not|could ?n'?t|could not|can'?t|cannot|failed to|not able to"
        r"|wasn'?t able to|never)"
         r" (?:manage to |actually )?(?:reach|get (?:hold|through|thru|an answer)|catch)\b(?! (?:(?:the|a|my|his|her"
         r"|their) )?(?:deadline|train|bus|cut|name|surname|end|rest|all|that|it|what))"),
    ("call", "?", None, r"\b(?:cb'd|c/b'd|called(?! in sick| in (?:at|to)\b| round\b| by the)|rang|phoned|calls|rung"
        r"|telephoned|phones|rings|calld"
        r"|cald|caled)\b"),
    ("call", "out", None, r"\btried\b(?! (?:to )?(?:email|mail|linkedin|text))|(?:got|get) (?:(?:through"
        r"|thru) to(?! (?:the |my |a )?(?:finals?|next|last|second|third|2nd|3rd|round|stage|interview|panel|shortlist"
        r"|assessment|r\d))"
        r"|thru\b(?! to)|a?hold of)"
         r"|\breached\b(?! out)|\bhung up\b(?! w(?:ith|/)?\s)|got [\w. '@-]{1,25} on (?:the )?(?:phone|line|blower)"),
    ("email_in", "in", None, r"(?<!voice )\be-?mail(?:s|ed)?\s+(?:(?:back|in|just in|again|received|arrived|came"
        r"|came in|early|late)\s+)*from|(?<!voice )\bmail from|(?<!no )(?<!any )(?:reply|response"
         r"|answer) (?:received |in |came |back )?from|mail von|(?:got|received|rec'?d|recvd|rcvd|had"
         r"|came)\b(?! (?:no|to)\b)(?: an?| the| another"
         r"| my)?(?: [\w-]+){0,2} (?:e-?mail|(?<!voice )mail|reply|response|confirmation|rejection|letter)\b(?! to)"
         r"(?! (?:by|over|via|on) (?:the )?(?:ph|te|what|li))"
         r"|heard back|(?<!n't )(?<!not )(?<!nt )(?<!never )got back to me|(?:rejection|acknowledg\w+"
         r"|confirmation|automated|generic|form|regret|refusal) (?:e-?mail"
         r"|mail|letter|reply)|(?:hr|recruiter|agency|recruiting|talent team) e-?mail\b"
         r"|(?:(?<=per )|(?<=says )|(?<=see )|(?<=in ))(?:[\w.-]+'s|his|her|their) e-?mail\b|(?:by|via|per|through"
         r"|over|on) e?-?mail(?![\w@-])"),
    ("email_out", "out", None, r"(?:f/?u|follow[- ]?up|chaser|chasing|reminder|status|intro|cover"
         r"|holding) e-?mail\b(?! from)|\be-?mail (?:off )?to\b|\bmail to\b|replied to(?! my\b)|wr(?:ote"
         r"|itten) (?:back )?to(?! (?:follow|be|come|say|tell|ask|confirm|let|inform|check|chase|arrange|cancel|offer"
         r"|invite|explain)\b)"
         r"|sent (?:off )?(?:an? )?(?:\w+ )?(?:e-?mail|mail)\b|^\W*(?:i )?forwarded (?:my|the)"
         r"|followed up (?:with )?(?:\w+ ){0,3}(?:by|via|over) e-?mail"),
    ("email_out", "out", None, r"(?:e?-?mail|nachricht|brief) an\b|\be-?mails?\b[^.;]{0,30}?\b(?:bounced"
        r"|undeliver\w+)"),
    ("email_out", "?", None, r"\b(?:e-?maile?d|e-?ml'?d|wrote|mailed)\b"),
    ("email_out", "out", None, r"\b(?:chased|nudged|followed up|contacted|reminded|pinged"
        r"|asked)\b[^.;(]{0,40}\((?:by |via |over )?e-?mail\)"),
    ("message", "out", "text", r"\b(?:chased|nudged|followed up|contacted|reminded|pinged"
        r"|asked)\b[^.;(]{0,40}\((?:by |via |over )?(?:text|sms|whats ?app)\)"),
    ("message", "out", "linkedin", r"\b(?:chased|nudged|followed up|contacted|reminded|pinged"
        r"|asked)\b[^.;(]{0,40}\((?:by |via |on )?(?:linkedin|li|inmail)\)"),
    ("email_in", "in", None, r"(?:^\W*|\b(?:got|received|rec'?d|recvd|rcvd|had) (?:an? |the )?)(?:calendar"
        r" |zoom |teams |meeting |diary |outlook )?(?:invite|invitation|meeting request) from\b"),
    ("call", "out", None, r"\b(?:chased|tried|contacted|followed up|nudged)\b[^.;(]{0,40}\bby phone\b"),
    ("interview", None, None, r"(?:never showed(?: up)?|didn'?t show(?: up)?|no[- ]?show\w*|stood me up"
        r"|never (?:joined|turned up|came|dialled in"
        r"|logged on|appeared))\b[^.;,]{0,30}\b(?:interview|screen|panel|round|int|intvw?)\b"),
    ("call", "out", None, r"\b(?:nobody|no ?one) (?:picks?|picked|picking|answers?|answered|answering)\b"),
    ("voicemail", "out", None, r"\bleft one\b"),
    ("thank_you", "out", None, r"\bthanks? (?:note |card |letter )?(?:posted|mailed|sent|e-?mailed|dropped|left)\b"),
    ("call", None, None, r"\btlkd?\b"),
    ("call", "out", None, r"\bcaught (?!up\b|out\b|me\b|the\b)[\w.]+ (?:[\w.]+ )?(?:(?:on|at) (?:his|her|their"
        r"|the) (?:mobile|cell|phone|desk"
        r"|landline|way)|briefly|quickly|at last|between)\b"),
    ("email_in", "?", None, r"\b(?:replied|replies|answered|answers|responded|responds"
        r"|writes)\b(?<!questions answered)(?<!form answered)(?<!questionnaire answered)|(?<=[a-z] )(?:e-?mails"
        r"|mails)(?=:| me\b| back\b| to say| that | saying| asking)"),
    ("email_in", "in", None, rf"(?:{ROLE.pattern})(?: \([^)]*\))? (?:just |finally |has )?(?:sent|forwarded)\b"
        rf"{NO_MAIL}"),
    ("email_in", "in", None, rf"^\W*(?!(?:{_THINGS})\b)[a-z][a-z'-]+ (?:just |finally |has "
        rf"|also )?(?:re-?)?sent{NO_MAIL} (?!to\b"
        rf"|off\b|in\b|by\b|via\b|on\b)"),
    ("email_in", "in", None, rf"^\W*(?!(?:{_THINGS}|the|my|an?|new|revised"
        rf"|updated)\b)[a-z][a-z'.-]+ [a-z][a-z'.-]+ (?:just |finally |has |also )?sent"
        rf"{NO_MAIL} (?:an?|the|me|my|over|his|her|two|three|some|another|back|through|across)\b"),
    ("email_out", "out", None, r"^\W*(?!put|being|was|got|went|call)[^,.;:!?]{3,40}\bsent (?:back |over |off |across "
        r"|on )*to (?!vm|voice|spam"
        r"|client|clients|hiring|finance"
         r"|legal|hr\b|the |their |his |her |me\b)"),
    ("email_out", "out", None, r"(?:^|(?<=[,;&+] )|(?<=and ))sent (?:it |this |that )?to\b(?! (?:vm|voice|spam))"
        r"|(?:re-?)?sent\b(?! me\b)(?! (?:to|by|in|back|from)\b)|^\W*e-?mail (?:sent|w/)"),
    ("note", None, None, r"(?:moved|rescheduled|re-scheduled|postponed|pushed|shifted|cancelled|canceled"
         r"|called off|changed)\b[^.;]{0,30}\b(?:interview|intv|chat|call|meeting|screen|panel|onsite"
         r"|it)\b|(?:interview"
         r"|intv|chat|call|meeting|screen|panel|onsite)\w*(?: \w+)? (?:was |is |has been |got |now )*(?:moved"
         r"|rescheduled|postponed|pushed|shifted|cancell?ed|called off)|(?:interview|intv|panel"
         r"|onsite)\b[^,.;]{0,30}\b(?:postponed|pushed|cancell?ed|rescheduled|moved|called off)"
         r"|\bcalled (?:it|this|that|the \w+) off\b"),
    ("interview", None, None, r"\b(?:interview(?:e?d|s)?|intvw?s?|(?<!band )iv(?=\s|$)|intrvw|i/v|phone ?-?screen\w*"
         r"|(?:tel|phone|video|skype|zoom|teams|tech|hr|panel|1st|2nd|3rd|first|second|third|final) int\b"
         r"|tel(?:e?phone)? (?:screen\w*|interview)|screening(?: call)?(?! (?:cvs?|applications"
         r"|candidates|resumes))|screen (?:w/|w"
         r"|with|call)"
         r"|(?:tech|technical|hm|recruiter|hr|phone|initial|first|second|final|culture|coding"
         r"|cv)[- ]screen|on-?site|(?:zoom|teams|skype|video) screen\b|panel|assessment (?:cent(?:er|re)|day)"
         r"|super ?day|(?:final|first"
         r"|second|third|fourth|fifth|1st|2nd|3rd|4th|last|technical|tech|hr|culture|behaviou?ral"
         r"|pairing) (?:round|rd|rnd|stage|interview|session)|round (?:\d|one|two|three)|r[1-5]\b(?= w| with)"
         r"|presentation (?:to|for|at)|presented (?:to\b|(?:the |my |a )?(?:case|task|work|portfolio|solution|project"
         r"|slides|plan)\b)|hire ?vue|one-way video|white ?board\w*|(?:work )?trial (?:day|shift"
         r"|morning|afternoon|week|session)|trial(?= went| done|,|\s{2,})|shadow(?:ing)? (?:shift|day|session)"
         r"|screen(?=:)|working interview|call-?back (?:w/|with)|work sample day"
         r"|(?:telephonic|manager(?:ial)?|f2f|face[- ]to[- ]face|coding|(?:system )?design|demo) (?:round|interview)"
         r"|(?:obs(?:ervation)?|demo|trial) lesson|teaching demo|live coding|pair(?:ed)? programming|audition"
         r"|viva\b|group task|chemistry (?:call|meeting)|screened (?:me|by)|job talk|walk-?in (?:drive|interview)"
         r"|group discussion|aptitude (?:test|round)|probearbeiten|(?:zweit|erst|bewerbungs"
         r"|kennenlern)gespräch|(?:telefon|video)interview|entretien|probetag|vorstellungsgespräch"
         r"|review (?=w/|with)|(?:take-?home|case(?: study)?|code|portfolio|assignment|task) (?:review|presentation"
         r"|discussion|walk-?through|debrief)"
         r"|(?!ring(?:ing)?\b|phon(?:e|ing)\b|call(?:ing)?\b|asked\b|rang\b|phoned\b|called\b|budget|funding|next"
         r"|another|hiring|this|that|come|drop|pop|turn|all|year|going|ask|look|get|got|way"
         r"|other|his|her|their|the\b"
         r"|recruitment|interview|further|redundancy|application|salary|bonus|approval|came|went|swing|walk|show|for"
         r"|into|past|after|before|and|with|one|per)[a-z][a-z0-9-]{2,} round(?=\s*(?:$|[,.;:]|done|over|w/|with|w\b"
         r"|went|was|on\b|\s))"
         r"|case interview|hm (?:round|chat|screen|call))\b"),
    ("interview", None, None,
        r"\binterviewers?\b[^,.;]{0,20}\b(?:never|didn'?t|did not|no[- ]show)|\bfinals? (?:w/|with)"
        r"|^\W*(?:finals?|1st|2nd|3rd|first|second|third)\s*:\s*(?:with|w/|w\b)"
        r"|^\W*(?:final|first|second|third|1st|2nd|3rd|hm|technical|tech)(?: rd| rnd)? (?:w/"
        r"|with|w\b)"),
    ("meeting", None, None, r"(?:no[- ]?show\w*|stood me up|skipped|forgot|didn'?t (?:show|turn up"
        r"|join)) (?:up )?(?:for |at |to |on )?"
         r"(?:our|my|the|a) (?:\w+ )?(?:zoom|teams|skype|meeting|coffee|lunch|chat|catch-?up)"),
    ("interview", None, None, r"\b(?:zoom|teams|skype|video(?: call)?|meet) (?:w/|with|w) (?:the )?(?:hiring"
         r"|interview|panel|whole team|team)\b"),
    ("call", None, None, r"\b(?:call|chat|phone ?call|convo|conversation|telefonat|gespräch|telcon?"
         r"|catch[- ]?up call|intro call|ph\.? call|tel\.?)\s*(?:w/|with|mit\b|w\b|- )(?<!chat with)(?<!chat w)"
         r"|\b(?:spoke|spoken|spk|talked|chatted|spoke again|(?:spoke|talked|chatted) (?:briefly|quickly|again"
         r"|at length)|telefoniert|talk) (?:w/|with|to|w\b|mit|hr|about"
         r"|again)|\bsp(?:o)?ke?\s+(?:w/?|to|with)|\bspk\b|^\W*s/?w(?= )|(?:had|having) (?:a"
         r"|another) (?:\w+ )?(?:word|natter|yarn|chinwag|blether) (?:w/|with|w\b)|\bnatter\w* (?:w/|with)"
         r"|(?:hopped|jumped|got) on (?:a|the) (?:call|phone)|touched base (?:w/|with)|^\W*spoke\b|on (?:the )?phone"
         r"|(?:phone|quick|short"
         r"|intro|brief) (?:chat|call|word)\b|(?:quick|short|brief|intro|courtesy) (?:call|chat)\b(?! (?:back|me"
         r"|him|her|them))"
         r"|got off the phone|off the phone|hung up (?:w/(?!o)|with|w(?=\s))|(?<!-)\bby phone|teams call|zoom call"
         r"|video call|whatsapp call|spoke on|over (?:the )?phone|\b(?:by|via|over) (?:teams|zoom|skype|webex)\b"),
    ("meeting", None, None,
        r"\btook (?!a\b|an\b|the\b|my\b)[\w.]+ (?:\w+ )?(?:out )?(?:for|to) (?:an? )?(?:coffee|lunch"
        r"|drinks?|pint|dinner|tea)\b|\b(?:coffee|lunch|breakfast|brekk(?:ie|y)|brunch|cuppa|dinner"
        r"|drinks?|beers?|pint|tea"
        r"|walk) (?:chat |meeting "
         r"|date )?(?:w/|with|w\b|and|-)"
         r"|\b(?<!committee )(?<!board )(?<!panel )(?<!they )(?<!team )(?:met)\b(?! (?:the )?(?:criteria|requirements"
         r"|deadline))|\bran into"
         r"|bumped into|\bcatch[- ]?up\b(?! call)|caught up (?:w/|with)|informational(?! (?:phone )?call)"
         r"|info(?:rmation)? (?:chat"
         r"|interview)|networking(?! (?:phone )?call)|sat down (?:w/|with\b)|grabbed (?:a )?(?:coffee|lunch|pint"
         r"|drink)|popped (?:in(?:to)?"
         r"|over|by)\b|dropped in (?:on|to see)|went to see|(?:site|office|shop|plant) visit|(?:zoom|skyp"
         r"|facetim)ed (?:w/|with|w\b)|(?:careers?|job|trade|recruitment|jobs|graduate|hiring) (?:fair|event|day"
         r"|evening)|open (?:day|evening|house)|meet-?up|\b(?:meeting|mtg|mtng|appt"
         r"|appointment) (?:w/|with|w\b)|\b(?:zoom|teams"
         r"|skype|facetime|google meet|video chat|chat|hangout) (?:w/|with|w\b)|visited|^\W*(?:coffee|lunch)\b"),
    ("call", None, None, r"(?:1st|2nd|3rd|first|second|third|last|another) (?:chat|talk|conversation) (?:went|was|w/"
        r"|with|done|over|today|lasted)"),
    ("call", None, None, r"had (?:an? )?(?:telephone|phone|tel\.?)(?: call| talk| conversation| chat)? (?:w/|with|w\b)"
         r"|^\W*(?:the |our )?(?:call|conversation) (?:took place|happened|done|over|went|was|lasted)\b"),
    ("call", "out", None, r"(?:made|did|placed) (?:an? |another |the )?(?:phone |telephone )?call to\b"
        r"|(?<!got a )(?<!from )call to (?!come|say|tell|ask|confirm|arrange|set|let|chat|discuss|talk|go|me\b)"
        r"|phoned (?:to(?= (?:m(?:r|s|rs|iss)|dr|frau|herr)(?:\b|_)| hr\b| the )"
         r"|with\b(?! (?:the|an?|some|good|bad|great|sad|my|his|her|their|more|no|news|details|feedback|results?"
         r"|offer)\b))"),
    ("call", "in", None, r"did (?:call|ring|phone) (?:me|back)\b"),
    ("message", "?", "text", r"(?:re-?)?sent (?:an? |another |the )?(?:whats ?app|text|sms|dm|txt|telegram"
        r"|signal)\b"),
    ("message", "out", "other", r"left (?:an? |him |her |them )*(?:note|card|letter) (?:for|with|at|on|in)\b"),
    ("message", "?", "text", r"voice (?:note|memo)|voice ?message on (?:whats ?app|wa|telegram|signal)"),
    ("interview", None, None, r"(?:worked|work|did|doing|had|was) (?:on |a |the )?(?:\w+ )?(?:on )?trial\b"
        r"|trial work\b"),
    ("call", None, None, r"^\W*(?:zoom|skype|webex|facetime|google meet|teams)\b(?! (?:\w+ )?(?:link|invite"
        r"|details|download|int|iv|i[-/]?v|i-?view|int\w+|screen\w*"
        r"|panel|round|test)\b)"),
    ("call", None, None, r"calls (?:w/|with|w\b|from|to)|^\W*tel\b\.?:? +(?=\S)(?!(?:int|i-?v|screen))"
        r"|on (?:a )?(?:zoom|teams|skype"
        r"|facetime|webex|google meet)\b"),
    ("call", None, None, r"(?<=[a-z] )(?<!no )\s*call\b(?! (?:back|him|her|them|again|me|on|if|in|next|early|mid|at"
        r"|before"
         r"|after))"),
    ("note", "in", "unsaid",
        r"\b(?:offer|contract|letter|paperwork|confirmation|jd|details|spec|link|invite|invitation"
        r"|docs?|documents?|feedback)(?: letter)? (?:rec'?d|rcvd|received|came|arrived|landed|back"
        r"|in) (?:back )?from|\bheard (?:back )?from\b|\b(?:sent|forwarded|gave|told|contacted) me\b(?! (?:\s+|(?:ten"
        r"|five|a few|twenty|fifteen) min\w*|til|till"
        r"|until|more time|a week|time)\b)|\bgot in touch\b(?! w(?:ith|/))"),
    ("message", "?", "linkedin", r"\b(?:line|note|hello|word|comment\w*|talk\w*|spoke|added|connect\w*|reply"
        r"|question) (?:[\w']+ ){0,3}on (?:linkedin|li|xing)\b"),
    ("note", "out", "unsaid", r"^\W*(?:chaser|follow-?up|f/u|reminder|nudge|ping|prod) to\b(?! (?:my)?self)"),
    ("note", "?", "unsaid", r"\b(?:chased|nudged|reminded|followed up|checked in|reached out)\b"),
)  # fmt: skip
"""Kinds with their direction, channel and pattern; where two begin at the same place, the longer one counts."""
