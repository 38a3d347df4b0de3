"""Machines, missed calls, talks on the line and mail that comes back, by word class: a table, no logic.

Beside `lexicon_channels`; all for lower-case text.
"""

from __future__ import annotations

from .lexicon_channels import EMAIL, VM, WITH

_BOX = (
    rf"(?:{VM}|machine(?! (?:shop|learn|op|room|hall|tool|team|vision|build|lead|eng))|answer(?:ing)?[ -]?service"
    r"|ansa(?:ph|f)one|mail ?box|voice ?box|r[eé]pondeur|anrufbeantworter|tape|(?:recorded )?greeting)"
)
"""What takes a message where nobody picks up."""
_WHOSE = r"(?:[\w.-]+'s|his|her|their|the|an?|its)"
_SPOKE = r"(?:spoke|spoken|talked|chatted|rambled|waffled|babbled|said|told|left|blurted|mumbled|explained)"

REACHED: tuple[tuple[str, str | None, str | None, str], ...] = (
    # kind, direction, channel, pattern
    ("voicemail", "?", None, rf"\b(?:dropped|recorded|sent|gave)(?! me\b) (?:[\w.']+ ){{0,3}}?(?:an? |another"
        rf" |my |short |quick |brief |wee |long )*{VM}(?=\W|$)|\brecorded (?:an? |another |my |short |quick |wee )*"
        r"(?:message|msg|memo)\b"),
    ("voicemail", "out", None, rf"\b{VM} (?:dropped|recorded|done|on {_WHOSE})(?=\W|$)|\b(?:msg|message|word"
    rf"|note) (?:on|to|onto|with) {_WHOSE}"
        rf" (?:{_BOX}|landline)(?=\W|$)"
        rf"|\b{_SPOKE} (?:[\w']+ ){{0,4}}?(?:on|onto|on to|to|into|after|with|at|over) (?:(?:{_WHOSE}) )?(?:{_BOX}|beep"
        rf"|tone|bleep|pips)(?=\W|$)(?! (?:full|and (?:he|she|they)))"
        rf"|\b(?:kept it|left it|keep it)(?: \w+)? on {_WHOSE} {_BOX}(?=\W|$)"
        rf"|\btold {_WHOSE} {_BOX}(?=\W|$)|(?<='s ){_BOX} (?:now |just |has )*(?:has|got|took|heard|knows)\b"
        rf"|\bafter the (?:beep|tone|bleep|pips?)\b"
        rf"|\b(?:hr|office|reception|company) {VM} (?:took|got|has|heard)\b"
        r"|\bgot [\w.-]+'s (?:recorded )?greeting\b[^;]{0,15}\b(?:said|left|gave|spoke|told)\b"
        r"|(?:(?<=vm, )|(?<=mail, )|(?<=vm and )|(?<=mail and )|(?<=machine, )|(?<=machine and )|(?<=phone, )"
        r"|(?<=vm so )"
        r"|(?<=mail so ))(?:i )?(?:rambled|said my|gave my|waffled|babbled|left it|left him|left her|introduced"
        r"|spoke)\b"),
    ("call", "in", None, r"\btried me\b|\btried my (?:mobile|phone|cell|number|landline)\b|\b(?:tried|trying|attempted"
        r"|had a (?:go|crack|stab) at) (?:to )?(?:reach|call|calling|ring|ringing|phone|phoning|get|get hold of)"
        r"(?: me\b|(?=, (?:phone|i was|my)))|\b(?:was|were|kept) (?:ringing|calling|phoning)(?: for)?"
        r" me\b|(?<!i )\bwas (?:ringing|calling|phoning)(?=\W*$|,)"
        r"|\b(?:didn'?t|did not|never|couldn'?t) (?:hear|notice|feel) (?:(?:it|him|her|them)"
        r" (?:ring|call|buzz|vibrat|go off)\w*|(?:the |my )(?:phone|mobile|ring\w*))"
        r"|\bslept (?:right )?(?:through|thru) (?:[\w.'-]+ ){0,2}(?:phone ?)?"
        r"(?:call|ring)"
        r"\w*|\b(?:unanswered|missed) (?:call|ring)s? (?:from|off|by)\b|^\W*(?:\d )?mc (?:from|off)\b|^\W*\d mc\b"
        r"|\b(?:callback|call|ring) (?:went |was )?unanswered by me\b|\b(?:two |three )?rings? off\b|\bphoned by\b"
        r"|\btel(?:ephone)? from\b|(?<='s )(?:phone |telephone )?call (?:go by|came|come|went|in\b|just)"
        r"|\bcall icon\b|\btoo slow\b(?=,? (?:[a-z.]+ ){1,3}(?:hung|rang|had|gave|disconnected))"
        r"|\breached (?:the |my )?phone\b|\bgot to (?:the |my )phone\b|\b(?:take|answer|took|answered|miss"
        r"|missed|through)"
        r" (?:[\w.'-]+ ){0,2}[\w.-]+'s (?:\w+ )?(?:phone |telephone )?call\b"
        r"|\bgave me (?:an? )?(?:\w+ )?(?:call|ring|bell"
        r"|buzz|shout|tinkle)\b|\b(?:phone|mobile) (?:was )?on (?:silent|vibrate|mute)\b"
        r"|\blet [\w.' -]{2,30}call go\b"),
    ("call", "?", None, r"\bcold[ -]?called\b"),
    ("call", "out", None, r"\b(?:nobody|no ?one|neither) (?:\w+ )?lift\w*|\b(?:not|isn'?t|wasn'?t|never) lifting\b"
        r"(?! (?:it|the (?:freeze|ban|embargo)))|\b(?:doesn'?t|didn'?t|never) lift(?:ed|s)? (?:the |his |her )?(?:phone"
        r"|receiver)\b|\bcouldn'?t raise\b|\bface ?timed (?!w|me\b)|\b(?:attempt(?:ed|s)?) (?:to|at) (?:reach"
        r"|call|ring|phone"
        r"|telephone|speak|contact (?=[^.;]*\bphone)|the [\w' ]{2,20}number|(?:his|her|their) number)\b"
        r"|\b(?:number|phone|mobile|cell) (?:is |was |are |coming |still |always )*(?:switched off|not reachable"
        r"|unobtainable|out of (?:coverage|reach|service)|not in service|just rings)\b"
        r"|\b(?:attempts|tries) (?:at|to) [^.;,]{2,30}\b(?:number|phone|line)\b|\bgave (?!me\b"
        r"|us\b)(?:[\w.'-]+ ){1,4}an?"
        r" (?:quick |second |another )?(?:call|ring|bell|buzz|shout|tinkle)\b|(?<='s )phone (?:just |only )?(?:rings"
        r"|rang|is off|was off|kept ringing)|\bkept ringing\b|\bhit the switchboard\b|\bwith no pick ?-?up\b"
        r"|\bhold music\b"),
    ("call", None, None, r"\bhad [\w. ]{1,25} on (?:the )?(?:line|phone|blower|dog)\b|\b(?:gabbed|gabbing|gassed|jawed"
        r"|yakked|yapped|nattered|blethered|confabbed|chinwagged|conversed|chewed the fat"
        r"|shot the breeze) (?:w/|with|w\b)"
        r"|\b(?:chin-?wag|blether|natter|confab|gab|yarn|powwow|pow-?wow|chit-?chat|craic)s? "
        rf"{WITH}(?=\s)|\b(?:long|lengthy|good|short|quick|brief|nice|decent|pleasant) (?:conversation|convo|talk)\b"
        r"(?=,| \w+ (?:and|&) )"
        r"|\bconnected (?:us|me) (?:in the end|at last|finally|straight)|\btalked (?:it|this|the [\w ]{2,20}"
        r"|things) (?:through|over) (?:w/|with)|\btelephoned (?:w/|with)|\bdiscussed (?:it )?on (?:the )?phone\b"),
    ("email_in", "in", None, r"\b(?:automated|automatic|automatical|canned|robot|bot|stock|boiler-?plate"
    r"|template|machine"
        r"|standard)[ -](?:reply|response|answer|e-?mail|mail)\b|\bmessage automatic\b|\b(?:vacation|holiday"
        r"|leave|absence"
        r"|away|pto) (?:notice|auto-?reply|responder|bounce-?back)\b|\babwesenheits\w*"
        rf"|^\W*{EMAIL} of (?!mine|the|thanks)[a-z]+|\b(?:in|into|to) (?:my |the )?in-?box\b(?<!access to my inbox)"
        r"|\bgot [\w.-]+'s [\"'][^\"]{3,60}[\"'] (?:thing|message|mail)"
        ),
    ("interview", None, None, r"\b(?:breez|sail|cruis|romp|waltz|walk|stumbl|scrap|muddl)\w* (?:thr(?:u|ough)"
    r"|out of) (?:the"
        r" |my |[\w']+ )?(?:[\w'-]+ ){0,2}?(?:interview|screen|panel|round|on-?site)\b|\bover ?slept (?:the"
        r" |my |an? )?(?:[\w'-]+ ){0,2}?(?:interview|screen|panel|round|assessment)\b|\binterviewers? (?:was |were )?"
        r"(?:absent|missing|not there|late)\b|\bfor (?:the|my|an?|our) interview\b(?=[^.;]*\b(?:nowhere|nobody (?:there"
        r"|knew|was)|no ?one (?:there|knew|was)|wasn'?t there|not there|locked|absent)\b)"
        r"|\bthe interview (?:of|from) (?:this|the) (?:morning|afternoon)\b|\bnobody knew (?:of|about) my interview\b"),
    ("meeting", None, None, r"\b(?:ghosted|forgot|missed|skipped) (?:our|the|my) (?:coffee|lunch|meet|tea|walk"
    r"|catch-?up)\b"
        r"|\b(?:rendez-?vous|rdv|tea|pint|cuppa) (?:w/|with|avec)(?=\s)|\b(?:join|attend|show for|turn up (?:to"
        r"|for)) (?:the"
        r" |our )?(?:meet|coffee|lunch)\b|\b(?:meant|supposed|due) to have (?:an? )?(?:cuppa|coffee|lunch|tea|pint)\b"),
)  # fmt: skip
"""Kinds with their direction, channel and pattern, like `DEEDS`."""

TOLD: tuple[tuple[str, str | None, str | None, str], ...] = (
    (
        "call",
        "out",
        None,
        r"^\W*(?:busy|engaged|occupied)(?: tone| signal| line)?(?: \w+)? (?:all|again|still"
        r"|every|each|both|twice"
        r"|x ?\d|\d|three|the whole|constantly|since|when|at|for|this|today|all)\b|\b(?:busy|engaged) (?:tone|signal)\b"
        r"|\b(?<!not )(?<!n't )(?:picked up|answered) (?:the phone )?(?:himself|herself|themselves|personally|in person"
        r"|this time|at last|finally|immediately|right away|second ring|first ring|straight ?away|first time)\b",
    ),
    (
        "call",
        "out",
        None,
        r"\bleft (?:an? |another |the |my |short |brief |quick )*(?:msg|message|word|note|name"
        r"|number|details)s?"
        r" (?:w/|with) (?:him|her|them|someone|somebody|that (?:lady|woman|man|lad|girl)|one of|a (?:colleague"
        r"|coworker|guy"
        r"|lady|woman|man|girl|lad|temp|student|teammate))\b",
    ),
    (
        "email_out",
        "out",
        None,
        rf"(?<!auto )(?<!no ){EMAIL} (?:just |now |already |was |has been |is |got"
        rf" )*(?:sent|gone|fired off"
        r"|sent off|went|out) to\b(?! (?:me|us|spam|junk|voice)\b)",
    ),
    (
        "note",
        "out",
        "unsaid",
        r"(?:^\W*|(?<=[,;.] )|\b(?:i|and|just|finally|then) )(?:posted|handed in|dropped"
        r" off|hand-?delivered"
        r"|delivered|couriered|faxed|lodged|filed) (?:an? |the |my |another |signed |cover |covering |completed"
        r" )*(?:letter|cv|resume"
        r"|application|apps?|forms?|cards?|note|docs?|documents?|papers|paperwork|contract|certificates?|references?"
        r"|portfolio)"
        r"s? (?:off )?(?:to|for|at|with) ",
    ),
    (
        "note",
        "in",
        "unsaid",
        r"\b(?:task|test|assignment|take-?home|case study|brief|exercise|homework|challenge"
        r"|questionnaire|form"
        r"|forms|paperwork|offer|contract|feedback|details|docs?|documents?|link|invite|invitation|confirmation"
        r"|numbers|terms"
        r"|draft|proposal|questions?) (?:just |finally |has |have |now |was |were )*(?:came|come|arrived|landed"
        r"|received|in"
        r"|through|sent|dropped|rec'?d|rcvd|here|turned up)(?: in| through| over| today| back| at last)* (?:from"
        r"|by)\b",
    ),
)
"""What was reached, left, sent and got, said without a verb or behind its thing; kinds like `REACHED`."""

CAME_BACK: tuple[tuple[str, str | None, str | None, str], ...] = (
    ("email_in", "in", None, rf"(?<!my )(?<!any )(?<!no )\b{EMAIL} (?:just |finally |also |only )?(?:came|arrived"
    rf"|landed|popped up|dropped"
        r"|turned up|pinged|hit|appeared|was waiting|waiting|showed up)\b(?! (?:straight |right |just )?back)"),
    ("email_out", "out", None, r"\bndr\b|\bpost ?master\b|\bundeliver\w+|\bnot deliver(?:able|ed)\b|\bpermanent error\b"
        r"|\b(?:returned|kicked back|blocked|refused|rejected|bounced) by (?:the |his |her |their )?(?:server|system)\b"
        r"|\b(?:mail|e-?mail|mail id|inbox|address|addy|account)\b[^.;]{0,20}\b(?:not working|full|returned"
        r"|kicked back|died"
        r"|dead|disabled|over quota|doesn'?t exist|not found|unknown)\b|\b(?:5\d\d )error\b|\brebounded\b|\bspat back\b"
        r"|\bcame back (?:as )?un\w+|\bone came back to me\b|\bwrong (?:addy|e-?mail)\b(?! on my)"
        r"|\bunknown (?:recipient"
        r"|user|address)\b|\bpinged straight back\b"),
)  # fmt: skip
"""What a mail of mine came back with, where nothing else says that I wrote one."""
