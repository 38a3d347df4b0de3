"""What they want next, by whole word classes: patterns for lower-case text. A table, no logic.

Each row stands beside the one of its tag in the other tables, and begins with few letters as in `lexicon_met`.
"""

from __future__ import annotations

from .phrases import behind

_GET_BACK = (
    r"(?:call|ring|phone|telephone|try|text|e-?mail|write|ping|buzz|chase|nudge|remind|contact|follow up|check(?: back"
    r"| in)?|reach out|touch base|get (?:back )?in touch|get back|circle back|come back|pop (?:back|in|by)|drop (?:by"
    r"|in|round)|stop by|swing by|look in|speak|talk|reconnect|catch up)"
)
_LATER = r"(?:second|2nd|third|3rd|fourth|4th|fifth|final|finals|last|next|further|another|follow-?up)"
_STEP = (
    r"(?:rounds?|rd|stages?|phases?|steps?|levels?|interviews?|intvw?s?|panels?|assessments?|chats?|calls?|meetings?"
    r"|looks?|trials?|convo|conversations?)"
)
_WANTING = (
    "want,wants,wanted,would like,'d like,likes,love,keen,happy,asked,asks,hopes,hoping,plans,planning,going,looking"
    ",decided,ready,need,needs,wanting,wishes,wish,have,has,eager"
)
_PASSED = (
    "passed,pass,cleared,advance,advanced,advancing,through,thru,promoted,progress,progressed,qualified,selected"
    ",chosen,picked,move,moved,moves,moving,made it,going,forward,forwarded,accepted,admitted,passed on,passed "
    "me,move me"
    ",moved me,moving me,moved on,move on,moving on,on"
)
_TELLS_ME = behind(
    "like,likes,prefer,prefers,want,wants,wanted,needs,advised,advises,urged,told,tells,asked,asks", "me"
)
_TO_SPEAK = (
    r"(?:try|contact|speak (?:to|with|w/)|talk (?:to|with|w/)|write(?: to)?|ring|call|phone|e-?mail|message|approach"
    r"|ask"
    r"|see|reach out to|get in touch with|get hold of|turn to|go to|go through|text|dm|look up)"
)
_SOMEBODY = (
    r"(?!me\b|him\b|her\b|them\b|us\b|it\b|in\b|on\b|at\b|by\b|for\b|about\b|re\b|with\b|to\b|the (?!(?:\w+ )?"
    r"(?:head|manager|director|owner|boss|other|new|office|team|desk|department|dept|branch|agency|recruiter)\b)|an?\b|my\b|back\b|again\b|once\b|when\b|if\b|after\b|before\b"
    r"|around\b|between\b|early\b|late|next\b|mid\b|end\b|any|every|some|tonight|tomorrow|tmrw|today|this|that"
    r"|then\b|soon|whenever|only\b|more\b|how\b|what\b|why\b|mon|tue|wed|thu|fri|sat\b|sun|and\b|or\b|so\b|as\b"
    r"|until|till|over\b|instead\b|first\b|please\b|pls\b|directly\b|anyway)[a-z]{2,}"
)
_IT_NOW = (
    r" (?:it|this|that|these|hiring|recruitment|recruiting|applications|my (?:application|file|case)|the (?:role|job"
    r"|search|hire|req|vacancy)|her \w+|his \w+)(?: \w+)? (?:now|from now|instead|these days)\b"
)

WANTED: dict[str, str] = {
    "scheduled": r"got (?:an? |the |my )?(?:slot|date|time|appointment|appt)\b|(?<=\s\s)confirmed(?=\W*$)|it "
    r"is(?=\W*$)|(?:put|got|has) me (?:in|down)\b(?= (?:at|for|with|on)\b|\s{3,})|(?:we'?re|i'?m|we "
    r"are|i am|we'?ll be|i'?ll be|will be) (?:meeting|seeing|speaking|talking|chatting"
    r"|going in|catching up|zooming|having)\b"
    r"|(?:got|received|have|accepted|rec'?d|rcvd|came) (?:the |an? |my |their )?(?:calendar |calender |zoom |teams "
    r"|meet |google |outlook |interview )*(?:invite|invitation|invit)\b"
    r"|locked in\b|wants? to (?:know|get to know|meet) me\b[^.;]*\b(?:appointment|appt|termin|date)\b",
    "next_round": r"(?:(?<=kindly )|(?<=please )|(?<=me to )|(?<=asked to )|(?<=invited to ))prepare (?:an? |the "
    r")?(?:\w+ )?(?:presentation|case|pitch"
    r"|demo|lesson|talk|deck)\b|"
    rf"{behind(_WANTING, 'to')} (?:meet|see|interview|speak (?:to|with)|talk (?:to|with)|invite) you\b"
    r"|(?:wants?|wanted|needs?) (?:me for )?(?:an? |the |one )?(?:final|on-?site|panel|second|2nd|3rd"
    r"|third|last|next) (?:round|w/|with|w\b|interview|loop|stage|chat"
    r"|call)|on to (?:r\d|l\d|round|stage|final|panel|the (?:next|final|second|on-?site|panel))|(?:got|made it"
    r"|getting) (?:past|thr?u|through|over) (?:the |my |their )?(?:\w+ )?"
    r"(?:screen\w*|round|sift|stage|filter|ats|test|hurdle|gate)\b|cleared (?:first |the |both |all |two |three |\d "
    r"|\s+)+(?:rounds?|stages?|tests?|interviews?)"
    r"|to move (?:fwd|forward|ahead)\b(?! (?:without|with (?:an|some|the other)))|"
    rf"{behind(_WANTING, 'to')} (?:bring|have|get|fly|call|ask|put) me (?:in\b(?! (?:touch|contact|the"
    r" (?:picture|loop)))|back|over|up\b|out\b|along|through|thru|forward|before)|have me (?:back|in\b|over|along)"
    rf"|{behind(_WANTING, 'to')} (?:also |now )?(?:mtg|meet|see|know|get to know|interview|talk to|talk with|speak "
    rf"to|speak with"
    r"|chat to|chat with|sit down with) (?:with )?me\b(?! (?:know|my|some))"
    rf"|{behind('want,wants,wanted,like,keen,happy,decided,ready,love,loved', 'to')} (?:continue|proceed|progress"
    rf"|move (?:on"
    r"|ahead|forward)|go (?:on|ahead|forward|further)|keep going|carry on|take (?:it|this|things|me) (?:further"
    r"|forward|on))(?= *(?:$|[.,;!:-]|with me|to\b|after|and\b))"
    rf"|(?:got|getting|have|has|landed|scored|secured|offered|offering|given|gave|giving|gives)(?: me| myself)? (?:an?"
    rf" |the |my |another )?{_LATER} (?:\w+ )?{_STEP}\b(?! (?:went|done|was|over|today|is on|on\b|booked|with (?:no"
    r"|nothing)|of (?:the|my)))"
    r"|(?:i'?m|i am|im|i was) (?:going|moving|getting|put|sent) (?:through|thru|forward|ahead|further)\b(?= *(?:$"
    r"|[.,;!]|to (?:the )?(?:next|final|second|2nd|panel|on-?site|stage|round)))"
    rf"|(?:{behind(_PASSED, 'to', 'for', 'into', 'onto')}) (?:the |an? |my )?(?:very )?(?:\w+ )?(?:{_LATER} {_STEP}"
    rf"|(?:rounds?|stages?"
    r"|phases?|levels?|loops?|panels?|finals?)\b)"
    r"|cleared (?:the |my |their |all |first |initial |both )*(?:oa|online|hacker\w+|cod\w+|screen\w*|aptitude|tech\w*"
    r"|prelims?|written|rounds?|l1|l2|gd|hr|bar|paper|exam)\b"
    r"|(?:asked|asks|wants?|invited|invites?|like|called)(?: me| us)?(?: to)?(?: come| go| do| attend| take "
    r"part)?(?: in"
    r"| along| back| over)?(?: for| to| in| at)+ (?:an? |the |their |my )?(?:\w+ )?(?:trial|test day|taster|assessment"
    r"|site visit|on-?site|personal interview|in-person|demo|face[- ]to[- ]face|f2f|working interview)"
    rf"|(?:asked|called|invited|brought|had) (?:me )?back (?:for|to (?:meet|see|do|present))|(?:put|get|have|bring) me"
    r" (?:in front of|before) (?:the |his |her |their )",
    "referred_on": r"that(?:'d| would) be (?:mr|ms|mrs|dr|[a-z]+) now\b|(?:go|deal) (?:through|with) [a-z]+ only\b|"
    rf"told to {_TO_SPEAK} {_SOMEBODY}"
    r"|intro(?:'?ing|'?d|'?s|duc(?:e|es|ed|ing))? (?:me|us)\b|intro(?:duction)?s? (?:from|by|via)\b"
    r"|introduced (?:by \w+ |via \w+ |over \w+ )?to (?!the|an?\b|every|all)[^.;,]{2,30} (?:by|via|through|thru) [a-z]"
    r"|not [\w.]+'s? (?:area|remit|role|dept|department|team|job|patch|call|project|thing|req|field)\b"
    r"|(?:(?<=[a-z] )|(?<=[,;:-] )|^)cc'?(?:d|ed|ing)(?= (?!me\b|on\b|in\b)[a-z]|\W*$)|(?:connect|introduc|link|match"
    r"|pair)\w* us\b(?! (?:in the end|at last|finally))|put us in (?:touch|contact)"
    rf"|(?:handl(?:es|ing)|deal(?:s|ing) with|look(?:s|ing) after|cover(?:s|ing)|run(?:s|ning)){_IT_NOW}|(?:manag(?:es"
    rf"|ing)|in charge of|responsible for|tak(?:es|ing) care of|owns){_IT_NOW}"
    r"|(?:got|been|being|i'?m|keep getting|getting) (?:passed|handed|shunted|redirected|referred|transferred|pointed"
    r"|routed|steered|fobbed|palmed)(?: on| over| off| along| up| down)? (?:to|onto|around|from)\b(?! (?:be|do|my"
    r"|voice))"
    r"|(?:^|(?<=[,;.] ))(?:redirected|referred|passed|handed|transferred|directed|pointed|routed)(?: on| over| along)?"
    r" (?:to|towards) (?!the (?:next|final|second)|next|stage|round|voice ?mail|vm\b)"
    r"|(?:two|three|four|five|some|several|couple of|few) (?:\w+ )?(?:names|contacts|leads|intros)\b"
    r"|(?:nominat|sponsor|champion|endors)\w* me\b|(?:on|in) my (?:behalf|favour|favor)\b"
    r"|(?:knows?|mates with|friends? with|friendly with) (?:the |a |an |someone |somebody |people |[a-z]+ )[^.;]*\b"
    r"(?:and|&) (?:will|would|to|gonna|can|offered to|promised to) (?:write|ask|call|ring|put|mention|have|speak|talk"
    r"|pass|intro\w*|recommend)|(?:tak(?:es|ing|en)|took|is) over (?:from|for) [a-z]"
    rf"|(?:ref|tip|lead|hint) (?:from|off|via|by) [\w.' ]{{2,30}}?[:,-] ?{_TO_SPEAK} {_SOMEBODY}"
    rf"|{behind('said,says,reckons,thinks,suggested,suggests,that,back,replied,wrote,told me,advised,say,feels', 'i')}"
    rf" (?:(?:should|ought to|could|must|might|shall|have to|need to|can|better) )?{_TO_SPEAK} {_SOMEBODY}"
    r"|(?<=[,:] )i should (?:speak|talk) (?:to|with) (?!him|her|them)[a-z]"
    rf"|(?:{behind('said,says,reckons,thinks', 'best', 'better')})(?: to)? {_TO_SPEAK} {_SOMEBODY}"
    r"|my (?:cv|resume|application|profile) (?:on (?:the |his |her |their |[\w']+ )(?:\w+'s )?desk|in front of|under"
    r" (?:the|his|her|their)|over to|straight to|up to)|(?:pass|passes|passing|passed) (?:my|the) (?:cv|resume|name"
    r"|details|profile) (?:on|around|along|round|about|to)\b"
    r"|(?:not|isn'?t|wrong|wasn'?t) the (?:right )?(?:guy|person|one|man|woman|contact|lady)\b[^.;]*\bit'?s [a-z]"
    r"|(?:goes|go|going|handled|done|run) (?:via|through|thru) [a-z]+(?: [a-z]+)?(?: [a-z]+)? now\b|new "
    r"(?:consultant|agent|hm|rep|coordinator|hr \w+"
    r"|guy|lady|one)(?:'s| is| will be| now|:) [a-z]|i (?:must|should|have to|need to|shall|to) (?:now )?(?:ask"
    r"|contact|write|speak|talk|call"
    r"|address|turn)(?: to| with)? (?:mr|ms|mrs|dr|prof|herr|frau|sir|lady)\b|(?:(?<=[a-z]: )|(?<=: [\"']))(?:try"
    r"|contact|speak to|talk to|go see"
    rf"|have a word with) {_SOMEBODY}|(?:he|she|they|and|to|will|would) (?:sound(?:ing)? out|ask(?:ing)? around"
    rf"|put(?:ting)? (?:out )?feelers)"
    r"|(?:fwd(?:ing|'?d|s|ed)?|forwarding) (?:my )?(?:cv|resume|profile) to|not (?:me|mine|my (?:area|team|dept))\b"
    rf"[^.;]*\b{_TO_SPEAK} {_SOMEBODY}|(?:told|tells|asked|asks) me (?:to )?{_TO_SPEAK} (?:mr|ms|mrs|dr|prof|his|her"
    r"|their|the (?:head|manager|owner|boss|office|director))\b(?! (?:a|the|my)\b)",
    "asked_to_call_back": r"(?:come|pop) (?:back|again)(?=\s{3,})|"
    rf"(?:request\w*|ask\w*|wish\w*|propos\w+|suggest\w*|prefer\w*|insist\w*|recommend\w*) "
    rf"(?:that )?i (?:should |could )?{_GET_BACK}\b"
    r"(?! (?:to|with|mr|ms|mrs|dr|prof) )|come again\b|drop (?:me|him|her|them) an? (?:line|text|message|note|dm"
    r"|whatsapp|call)\b"
    rf"|(?:bade|bids?|begged|implored|instructed|requested) me (?:to )?{_GET_BACK}\b|kindly (?:tele)?phone\b"
    r"|give (?:it|him|her|them|me)(?=\s{3,})"
    r"|return(?:ing)? (?:his|her|their|the) call\b|gi(?:mme|s|z|ve us|e me) an? (?:\w+ )?(?:call"
    rf"|ring|bell|shout|buzz|tinkle)\b|(?:ask(?:ed|s|ing)?|wonder(?:ed|s|ing)?)(?: me)? (?:if|whether) i(?:'d| could"
    rf"| can| would| might|'ll)?(?: please)? {_GET_BACK}\b(?! (?!again|back|him|her|them|in\b|on\b|at\b|after|next"
    rf"|later"
    r"|this|tonight|tomorrow| )[a-z])"
    r"|suggest\w*(?: we| that we)? (?:reconnect|regroup|speak|talk|chat|catch(?:ing)? up|connect|phon|revisit|touch"
    r"|e-?mail|circl|check|follow|call|ring)(?:ing)?\b"
    rf"|{_TELLS_ME} to"
    rf" (?:please |kindly )?{_GET_BACK}\b(?! (?:for (?:an? )?(?:interview|trial)|for the|about the (?:job|role)|to"
    r" [a-z]))"
    r"|(?<!will )(?<!'ll )(?<!to )(?<!would )(?<!and )(?<!she )(?<!he )(?<!they )(?<!hr )(?<!n't )(?<!not )(?<!can )"
    r"(?<!could )(?<!should )(?<!might )(?<!may )(?<!gonna )(?<!just )(?:try|call|ring|phone|ping|buzz|text) me\b(?!"
    r" (?:back )?(?:mon|tue|wed|thu|fri|that|when (?:he|she|they)|by (?:end|then)))"
    r"|(?:said|says|say|told me|asked|asks|wants|advised)(?: that)?(?: me| i)?(?: to| should| must| shall| can| could)*"
    r" (?:pop (?:back|in|by|over)|drop (?:by|in|round)|stop by|swing by|look in|come by|come (?:and )?(?:back|again)"
    r"|nip (?:in|back)|try again|apply again)\b(?! (?:for an? (?:interview|trial|second|2nd)|to (?:meet|interview)"
    r"|with (?:him|her|them)))"
    r"|i (?:shall|should|must|am to|can|have to) (?:please )?(?:call|ring|phone|try|return)(?: (?:him|her|them))?"
    r"(?: back| again)?\b(?= *(?:$|[.,;]|under|on\b|at\b|back|again|after|before|later|\s{2}|him|her|them|the (?:office"
    r"|number)))|(?:needs?|has|wants?|would like) to (?:talk|speak) (?:to|with) (?:me|you)\b",
    "no_news": r"(?:if|when) (?:owt|anything|something)(?:'s| is)? (?:comes?|came|turns?|crops?|pops?) up|still"
    r" [\"']?(?:reflecting|thinking|mulling|pondering)\b",
}  # fmt: skip
"""What stands beside the patterns of an outcome tag in the other tables."""
