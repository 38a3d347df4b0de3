"""How a talk, a mail, a meeting or thanks are told in more ways: rounds by their name, rooms nobody came to, desks that
let nobody through, apps by their name, words put as other languages put them. A table, no logic.

Beside `lexicon_channels`, whose word classes it uses; all for lower-case text.
"""

from __future__ import annotations

from .lexicon_channels import EMAIL, HEARD, INTERVIEW, PHONE, TEXT, VM, WITH

_DESK = (
    r"(?:reception(?:ist)?|switchboard|secretary|sec|pa|ea|p\.a\.|assistant|asst|front desk|operator|gatekeeper"
    r"|security|porter)(?: girl| lady| guy| woman| man| person| lad)?"
)
"""Who stands between me and the person I want to speak to."""
_BEGIN = r"(?:^|(?<=[,;:.+&!/] )|(?<=- )|(?<=\band )|(?<=\bhad )|(?<=\bdid )|(?<=\bthen )|(?<=\bhave ))\W*"
_ROUND = (
    r"(?:(?:the |my |an? )?(?:bar ?raiser|system design|coding|behaviou?rals?|culture(?: fit| add)?|team (?:fit|match)"
    r"|values|competency|leadership|technical|tech|loop|live [a-z]+ test|skills (?:test|task)|technical test|case"
    r"|stage(?: \d| one| two| three| four|(?= {2,}))|l[1-5]|finals?|(?:second|third|fourth|2nd|3rd|4th)(?: one)?"
    r"|take-?home (?:review|chat)|meet[- ]the[- ]team|strategy|product sense|system))"
)
"""A round of interviews by its name alone."""
_APP = (
    r"(?:wechat|viber|kakao(?:talk)?|zalo|line chat|messenger|hangouts?|google chat|discord|telegram|signal|imessage"
    r"|whats ?app|slack|linkedin|xing|facebook|fb|insta(?:gram)?|snap(?:chat)?)"
)
_SITE = (
    r"(?:(?:the |my |their )?(?:[\w'-]+ )?(?:app|portal|website|web ?site|platform|job ?site|system|chat)|indeed"
    r"|handshake|workday|reed|seek|naukri|upwork|totaljobs|stepstone|glassdoor)"
)
_THANKS = r"(?:thanks?|thank[- ]you|thx|tks|ta|cheers|ty)"
_MESSAGED = (
    r"(?:e-?mailed|mailed|texted|te?xte?d|txt'?d|messaged|msg'?d|wrote|dropped|sent|rang|called|phoned|pinged|dm'?e?d"
    r"|whats ?app'?e?d|slacked|wa'?d)"
)
_SAT = (
    r"(?:test|task|take-?home|assignment|forms?|docs?|documents?|papers|paperwork|contract|case study|cv|resume"
    r"|application|portfolio|refs?|references?|essay|exercise|challenge|questionnaire)"
)

WAYS: tuple[tuple[str, str | None, str | None, str], ...] = (
    # kind, direction, channel, pattern
    ("call", "in", None, r"\b(?:got|had|received|took|missed|getting) (?:an? |the |that |another |my |one |this )?"
        r"(?:\w+ )?(?:phone ?|telephone )?(?:call|bell|ring|buzz|tinkle)(?:[- ]?back)? (?:from|off|of|by)\b"
        r"|\b(?:incoming|inbound) call\b|\bcall (?:was )?(?:received|taken|came in|in) (?:from|by)\b"),
    ("call", "in", None, r"(?:^|(?<=[.;,!] )|(?<=- )|(?<=\band )|(?<=\bbut )|(?<=\bbecause ))\W*"
        r"(?:(?![\w']*(?:'ll|n't|'d)\b|(?:to|will|would|should|can|could|may|might|must|please|pls|shall|gonna|let|have"
        r"|make|ask|asked|wants?|not|then|i|you|do|does|did|if|when|until|hope|or|and|so|says?|said|maybe|just)\b)"
        r"[a-z][\w.'-]* ){1,3}(?:call|ring|phone|telephone)(?:ing)? (?:me|us)\b(?! ?back on| (?:next|on|in|when|if|by"
        r"|before|later|soon|once|after|again|tomorrow|tmrw|early|mid|from|any|every|within|at\b)| {2,})"),
    ("call", "out", None, rf"\b{_DESK}\b[^.;,]{{0,20}}\b(?:says?|said|told me|tells me|reckons)\b[^.;]{{0,30}}\b(?:in"
        r" (?:an? )?meetings?|out\b|away|busy|off\b|on leave|not (?:in|there|available)|unavailable|on (?:an? "
        r")?(?:other"
        r"|another) (?:call|line)|at lunch|travel\w*|gone home|left for the day|tied up|engaged)"
        rf"|\b{_DESK}\b[^.;,]{{0,40}}\b(?:would ?n['o]?t|won'?t|would not|refused to|refuses to|could ?n['o]?t|could "
        rf"not"
        r"|can'?t|will not|not allowed to) (?:put|connect|transfer|pass|let me|give (?:me )?(?:his|her|their|out)|find"
        rf"|forward|disturb|take a message)|\b{_DESK} (?:blocked|stonewalled|fobbed) me\b"),
    ("call", "out", None, rf"\b(?:{HEARD}|{_DESK}|lad|lady|woman|man|guy|girl|colleague|someone|somebody|temp|kid)"
        r"(?: just| only)? (?:picked up|answered|lifted|took the call)\b[^.;]{0,40}?\b(?:left|took) (?:an? |my |the )?"
        r"(?:msg|message|word|name|number|note)\b"),
    ("call", "out", None, r"\b(?:rang|rung|ring(?:ing|ed)|phon(?:ed|ing)|call(?:ed|ing)) (?:round|around)\b"
        r"(?! (?:me|noon|mid"
        r"|lunch|tea|dinner|half|the same|this|then|\d|\s))"
        r"|\b(?:couldn'?t|can'?t|could not|cannot|unable to|trying to) get [\w. ]{1,25} on (?:the )?(?:phone|line)\b"
        r"|\b(?:made|did|placed) (?:an? |another |the |my )*(?:phone |telephone )?calls? (?:for|at|on)\b(?! (?:the )?"
        r"(?:job|role|info|advice|help|more|an?|nothing))"),
    ("call", None, None, rf"\b{PHONE} (?!numbers?\b|screen|interview|int\b|scrn|app\b|calls?\b|line|in\b|me\b|up\b"
        rf"|back\b|off\b|again\b|tag\b|bill)[a-z-]+(?: [a-z-]+)? {WITH}(?=\s)|\b(?:at|in) (?:the )?(?:phone"
        rf"|telephone)\b"
        rf"(?! (?:shop|company|number|case|store))|\b(?:video[- ]?call|videoconf\w*|video[- ]conf\w*|vc)\b"
        r"(?! (?:link|invite|int|screen|round|fund|firm|backed|money))"
        r"|\b(?:had|having) (?:an? |our |another )(?:[\w-]+ )?(?:chat|talk|natter|conversation|convo|phone call)\b(?! "
        r"(?:booked"
        r"|planned|scheduled|in the diary|arranged|lined|set))"),
    ("call", "out", None, rf"\b(?:{_DESK}|operator)\b[^.;,]{{0,30}}\bput me (?:straight )?(?:through|thru)\b"
        r"|\b(?:(?:got|was|been) )?put (?:me |us )?(?:straight )?(?:through|thru) to (?!the (?:next|final|second))"),
    ("email_in", "in", None, rf"\b(?:hit|reached|in|into|to) (?:my |the )?in-?box\b|\b(?:got|received|had) (?:an? |the"
        rf" |one )?{EMAIL} of (?!mine)|\be-?mail intro (?:to [\w. ]{{2,30}}? )?(?:from|by)\b"
        r"|\b(?:he|she|they|hr|recruiter|agency|manager|boss) (?:just |then |also )?(?:e-?mails|mails|writes"
        r"|replies)\b"),
    ("email_out", "?", None, rf"\b(?:asked|wrote|told|requested|withdrew|declined|accepted|confirmed|explained"
        rf"|proposed|suggested|resigned|countered)\b[^.;]{{0,60}}?\bin (?:my|an?|a long|a short) (?:last )?{EMAIL}\b"
        rf"|\bpinged\b[^.;,(]{{0,25}}\b(?:by|via|over|on) e?-?mail\b"),
    ("email_out", "out", None, rf"\b{_SAT}(?: [\w'-]+)? (?:sent|returned|submitted|e-?mailed|mailed|handed) (?:back "
        rf"|in |off |over |across )+(?:to (?!me\b|us\b)|(?:by|via) {EMAIL})|^\W*bounce(?:s|-?back)?\b"
        rf"|\breturned (?:[\w.-]+'s|his|her|their) {EMAIL}\b"),
    ("note", "out", "unsaid", r"^\W*letter (?:sent |posted |gone )?to\b|\b(?:in|by) (?:an? |my )?letter to\b"),
    ("note", "in", "unsaid", r"^\W*(?:an? )?letter (?:in the post |today |came )?(?:from|of) (?!recommend|ref|intent"
        r"|offer|interest)"),
    ("message", None, "text", rf"\b(?:chatted|chatting|talked|talking|spoke|caught up|conversation|convo|back and "
        rf"forth)"
        rf"\b(?:(?![.;:]|\b(?:and|then|will|to (?:ask|send)|[a-z]+ed)\b).){{0,55}}?\b(?:on|via|over|through|in) (?:the "
        rf")?"
        rf"(?:{_APP}|text|sms|dms?)\b(?! (?:video |voice |phone )?(?:call|video|audio))"
        rf"|\b(?:wechat|viber|kakao(?:talk)?|zalo|telegram|line chat|messenger|hangouts?)(?: chat| exchange)?"
        rf" {WITH}(?=\s)"),
    ("message", "in", "text", rf"\b(?:wechat|viber|kakao(?:talk)?|zalo|line|messenger)(?: message| msg)? from\b"
        rf"|^\W*[\w.'-]+ (?:[\w.'-]+ )?(?:on|via|over) {_APP} (?:says?|said|asks?|asked|writes?|wrote|wants|told"
        rf"|tells"
        r"|confirms|confirmed|replied)\b|\b(?:got|received|had) (?:an? |the )?(?:message|msg|text|sms|whats ?app) "
        r"of\b"),
    ("message", "?", "text", r"\b(?:wrote|writes?|sent|replied|answered|asked|told)\b[^.;,]{0,40}?\b(?:on|via|over"
        r"|in)"
        r" (?:wechat|viber|kakao(?:talk)?|zalo|line|telegram|hangouts?|insta(?:gram)?|facebook|fb|snap(?:chat)?)\b"),
    ("message", "in", "other", rf"\b(?:message|msg|note|ping) (?:on|via|through|thru|in|over) {_SITE} (?:from|off)\b"
        r"|\b(?:portal|indeed|app|handshake|naukri|workday|seek|reed) (?:message|msg)\b(?! (?:to|for|sent))"),
    ("message", "out", "text", rf"\b{TEXT}(?: msg| message)? (?:sent|gone|went|fired off) (?:off )?to (?!me\b)"
        r"|\bvoice (?:note|memo) (?:to|for)\b"),
    ("message", "out", "linkedin", r"\bcomment(?:ed)? (?:on|under) [\w.-]+'s (?:\w+ )?(?:post|article|update)"
        r"|\bliked [\w.-]+'s (?:\w+ )?post\b"),
    ("voicemail", "in", None, rf"\b{VM} (?:of (?!mine)|on my (?:phone|mobile|cell|machine|landline|answer\w*))"),
    ("voicemail", "?", None, r"\bvoice ?mailed\b|(?:^\W*|\bi )(?:let|leave) (?:him |her |them |an? |one |the )*(?:vm"
        r"|voice ?mail|message|msg) (?:to|on|for|with|in)\b(?<!^leave)"),
    ("thank_you", "out", None, r"\b(?:note|card|letter|e-?mail|message|line|text|flowers|chocolates|cookies)s?"
        r" (?:[\w'.-]+ ){0,5}for (?:all )?(?:of )?(?:his|her|their|the) (?:time|help|advice|kindness|intro\w*|support"
        r"|hospitality|patience|referral)\b"
        r"|\bsaid (?:an? |a big |many )?(?:thanks|thank you|ta|cheers) to\b|\bexpress(?:ed|ing)? (?:[\w'.-]+ ){0,2}"
        r"(?:thanks|gratitude|appreciation)\b|\b(?:gratitude|appreciation|thanking|thanks?|courtesy) (?:e-?mail|mail"
        r"|note|letter|message|card)\b|\b(?:note|line|word|card|letter|e-?mail|message)s? of (?:thanks|appreciation"
        rf"|gratitude)\b|^\W*(?:ty|thx|tks) sent\b|\bpost-?interview (?:{_THANKS}|note)\b"),
    ("thank_you", "?", None, rf"\b{_MESSAGED}\b(?! me\b)(?:(?![.;:]| me\b| us\b).){{0,60}}?(?:\b(?:to|and|just to) "
        rf"(?:say"
        rf"|give|send|pass on) (?:an? |many |big |huge |quick |my |her |him |them )*{_THANKS}\b|\b(?:my|many) thanks\b"
        r"|\b(?:note|card|letter|mail|e-?mail|line|message)s? of (?:thanks|appreciation|gratitude)\b"
        r"|\bexpress(?:ing)? (?:my )?(?:gratitude|thanks|appreciation)\b"
        r"|\b(?:for (?:his|her|their) (?:time|help|advice|kindness|support|intro\w*))\b"
        r"|\b(?:ta|cheers|thx|tks) (?:for|$)|\b(?<!a )thank (?:him|her|them|the (?:panel|team))\b)"),
    ("interview", None, None, rf"{_BEGIN}{_ROUND}(?: done| went \w+| over)*(?:,| -)? {WITH}(?=\s)"
        rf"|^\W*(?:the |my )?(?:bar ?raiser|system design|behaviou?ral|culture fit|coding|hm|hiring manager|technical"
        r"|final) ?(?::| - )(?=\W*(?!int|feedback|review|result|no|tb[cd]|sched)[a-z])"),
    ("interview", None, None, r"\b(?:(?:teaching|lesson|classroom|class) obs(?:ervation)?|(?:sample|demo|model) "
        r"(?:lesson"
        r"|class)|micro-?teach\w*|taught (?:an? |my |the )?(?:[\w-]+ )?lesson|group (?:exercise|dynamics?)|role[- "
        r"]?play"
        r"|in-?tray (?:exercise|task|test)|trade test|try-?outs?|stakeholder (?:day|panel|session)|one[- ]way video"
        r"|pre-?screen\w*|screener"
        r"|(?:ph|recruiter|hr|agency|ta|intro|quick|initial|phone)\.? (?:pre-?)?(?:screen|scrn|screening)s?|on-?site "
        r"loop"
        r"|interview loop|loop (?:day|interview))\b(?! (?:on|next|is|will|tb[cd]|booked|sched\w*|link|invite"
        r"|request)\b)"),
    ("interview", None, None, r"\b(?:zoom|teams|wi-?fi|internet|connection|laptop|mic|camera|audio|sound|webcam|signal"
        rf"|power)\b[^.;]{{0,40}}\b(?:in|during|mid|throughout|through|in the middle of) (?:the |my |our )?(?:[\w'-]+ "
        rf")?"
        rf"(?:{INTERVIEW}|screen|panel|round|on-?site)\b|\b(?:presented|pitched|delivered|walked (?:them|him|her)"
        r" through) (?:the |my |a |our )?(?:[\w'-]+ |\s+){0,4}(?:plan|case|vision|strategy|deck|slides|proposal|task"
        r"|presentation|roadmap|work|project) (?:to|for|with)\b"),
    ("meeting", None, None, r"\b(?:waited|waiting|sat|sitting|hung (?:on|around|about)|alone|stood)\b[^.;]{0,30}\b(?:on"
        r"|in) (?:an? |the |our )?(?:zoom|teams|skype|google meet|webex|coffee shop|caf[eé]"
        r"|lobby)\b(?![^.;]*\b(?:interview|hiring|panel|hm\b))"
        r"|(?:no[- ]?show\w*|never (?:showed|turned|joined|came|appeared|dial\w+)|(?:didn'?t|did not) (?:show|turn|join"
        r"|come|appear|make it)|stood me up|bailed|flaked)(?: up| out)? (?:for |to |on |at )?(?:our |my |the |a |an )?"
        r"(?:\w+ )?(?:zoom|teams|skype|meeting|coffee|lunch|chat|catch-?up|walk|tour|drinks?|dinner|breakfast|tea)\b"),
    ("meeting", None, None, rf"\b(?:luncheon|supper|pints?|beers?|drink|aperitif|cocktails?|golf|1:1|1-1|121"
        rf"|1-to-1|1-on-1|1on1|one[- ](?:to|on)[- ]one|sit-?down|skip[- ]level|tea|rugby|football|run|hike|picnic|bbq"
        rf"|barbecue|curry|pizza|ice cream|smoothie|swim|squash|tennis) {WITH}(?=\s)"
        r"|\b(?:ran across|crossed paths|popped (?:round|along|down|up)|meeted|met up)\b"
        r"|\b(?:spoke|talked|chatted|talk|chat) (?:face[- ]to[- ]face|in person|f2f)\b|\bshowed me (?:the |their |his "
        r"|her )?(?:[\w-]+ )?(?:plant|site|office|lab|shop|school|factory|ward|clinic|yard|depot|studio|workshop"
        r"|warehouse|kitchen|store|place|ropes)\b|^\W*(?:\w+ )?(?:appt|appointment)\s?[,:]"
        r"|\bwent (?:down|over|along|up|round) (?:to )?(?:the |their )(?!list|process|pool|wall|roof|details|questions"
        r"|cv|offer|contract|numbers|route)"),
)  # fmt: skip
"""Kinds with their direction, channel and pattern, like `DEEDS`."""
