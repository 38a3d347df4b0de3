"""Who was reached, met or sent something, and what they want next: by whole word classes, for lower-case text.

A table, no logic. Each row stands beside the one of its tag in the other tables. An alternative begins with few letters,
so that most words of a line need not be tried: where any verb can stand in front, it looks back at the verb.
"""

from __future__ import annotations


def _behind(words: str, *begins: str) -> str:
    """One of the beginnings, behind one of the words, which are separated by commas; what looks back has one width."""
    return "|".join(f"{b}(?:{'|'.join(f'(?<={word} {b})' for word in words.split(','))})" for b in begins)


_RING = (
    r"(?:call|ring|phone|telephone|zoom|skype|facetime|dial in|log in|join|meet|come|turn up|be there|interview me)"
)
_RANG = r"(?:called|rang|phoned|rung|tried|ringing|calling|phoning)"
_NOTE = r"(?:note|message|msg|memo)"
_GET_BACK = (
    r"(?:call|ring|phone|telephone|try|text|e-?mail|write|ping|buzz|chase|nudge|remind|contact|follow up|check(?: back"
    r"| in)?|reach out|touch base|get (?:back )?in touch|get back|circle back|come back|pop (?:back|in|by)|drop (?:by"
    r"|in|round)|stop by|swing by|look in|speak|talk|reconnect|catch up)"
)
_NO_ONE = r"(?:nobody|no ?one|no-one|not a soul|none of them)"
_NOT_DELIVERED = (
    r"\b[^.;]{0,40}?\b(?:failed|undelivered|not delivered|(?:wouldn'?t|won'?t|didn'?t|did not|doesn'?t|couldn'?t|can'?t"
    r"|does not)(?: \w+)? (?:send|deliver|go through|get through|arrive|be delivered|reach (?:him|her|them))"
    r"|(?:came|comes|has come|coming) (?:straight |right )?back(?=\s*(?:$|[.,;(]|\bas\b|un)))"
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
_IS = ("'s,is,'re,are,was,be,currently,still,away")
_WAS = ("am,'m,was,is,'s,'re,very,really,seemed,looked,so,quite,were")
_PASSED = (
    "passed,pass,cleared,advance,advanced,advancing,through,thru,promoted,progress,progressed,qualified,selected"
    ",chosen,picked,move,moved,moves,moving,made it,going,forward,forwarded,accepted,admitted,passed on,passed me,move me"
    ",moved me,moving me,moved on,move on,moving on,on"
)
_TO_SPEAK = (
    r"(?:try|contact|speak (?:to|with|w/)|talk (?:to|with|w/)|write(?: to)?|ring|call|phone|e-?mail|message|approach|ask"
    r"|see|reach out to|get in touch with|get hold of|turn to|go to|go through|text|dm|look up)"
)
_SOMEBODY = (
    r"(?!me\b|him\b|her\b|them\b|us\b|it\b|in\b|on\b|at\b|by\b|for\b|about\b|re\b|with\b|to\b|the (?!head"
    r"|manager|director|owner|boss|other|new|office)|an?\b|my\b|back\b|again\b|once\b|when\b|if\b|after\b|before\b"
    r"|around\b|between\b|early\b|late|next\b|mid\b|end\b|any|every|some|tonight|tomorrow|tmrw|today|this|that"
    r"|then\b|soon|whenever|only\b|more\b|how\b|what\b|why\b|mon|tue|wed|thu|fri|sat\b|sun|and\b|or\b|so\b|as\b"
    r"|until|till|over\b|instead\b|first\b|please\b|pls\b|directly\b|anyway)[a-z]{2,}"
)
_IT_NOW = (
    r" (?:it|this|that|these|hiring|recruitment|recruiting|applications|my (?:application|file|case)|the (?:role|job"
    r"|search|hire|req|vacancy)|her \w+|his \w+)(?: \w+)? (?:now|from now|instead|these days)\b"
)
_AWAY_AT = (
    r"(?:conference|trade (?:fair|show)|expo|course|retreat|off-?site|wedding|funeral|honeymoon|cruise|safari"
    r"|(?:business|work|school|field) trip|fieldwork|residential|jury (?:service|duty)|shoot|secondment)"
)
_UNTIL = r"(?=\s{3,}| (?:until|untill|till?|all|this|for the|and back|so back|,? ?back)|, back|\s*-+ back)"
_LEAVE = (
    r"(?:leave|holidays?|hols?|vacation|vacay|pto|a/l|honeymoon|travels|travelling|trip|sick|abroad|furlough"
    r"|half[- ]term|break|maternity|paternity|a wedding)"
)
_BROKE = (
    r"\b[^.;,]{0,15}\b(?:dropp(?:ed|ing)|cut(?:ting)? out|kept (?:cutting|dropping|freezing|crashing)|crash\w*|died|failed"
    r"|went down|froze|broke|lag\w*|glitch\w*|gave up)"
)
_FOUND_THERE = (
    r"\b[^;]*\b(?:knew nothing|no idea (?:who|that|i)|(?:wasn'?t|not|weren'?t) expect\w+|locked|empty|only me|(?:boss"
    r"|manager|interviewer|owner|chef|he|she|they) (?:was |were |wasn'?t |weren'?t )(?:out|off|not in|away|in)(?=\W*$"
    r"|[.,;]))"
)

MET: dict[str, str] = {
    "bounced": r"bounc(?:es|ing)\b(?! (?:me|back from|around|ideas|off))|(?<!ooo )bounce(?:-?backs?)?\b(?! (?:me"
    r"|back from|around|ideas|off))(?![^;]*\b(?:out|away|leave|ooo|pto|office|holidays?|vacation|until|till?)\b)"
    rf"|(?:mail|message|msg|text|sms|parcel)s?{_NOT_DELIVERED}|(?:e-?mail|letter|whatsapp|dm|card)s?{_NOT_DELIVERED}"
    r"|(?:sent|wrote|e-?mailed|mailed) to\b[^;]{0,40}\b(?:returned|came back|undelivered)(?=\s*(?:$|[.,;]))"
    r"|(?:e-?mail|mail|address|addy|inbox)(?: address| id)?(?: (?:of|for|i (?:have|had|used) for|on (?:file|the ad|his"
    r" card|her card))(?: [\w.'-]+){0,2})? (?:is |was |are )?(?:no longer|not|isn'?t)(?: even)? (?:valid|in use|active"
    r"|existing|monitored|recogni[sz]ed|found|correct|known|working|accepting)|addressee unknown|unknown address"
    r"|(?:recipient|mailbox|user|address) (?:unknown|rejected|unavailable|refused)",
    "left_message": rf"(?:tak(?:es|ing|en)|took|writ(?:es|ing)|wrote|written)(?: (?:him|her|them|down))? (?:an?"
    rf" |my )(?:wee |little |quick )?{_NOTE}\b(?! (?:of|about|on) )|put (?:my|the|an?) (?:{_NOTE}|name|number"
    r"|post-?it)\b(?! (?:in|forward|to|down for|through)\b)"
    rf"|(?:told|tell|telling|let)(?: [\w.']+){{1,3}}? (?:know )?(?:that )?i(?:'d| had| have|'ve)? (?:just )?(?:{_RANG}"
    r"|been (?:in touch|on)|was (?:calling|ringing|trying))\b|(?<!\bi )(?:will|would|gonna|promised to|offered to)"
    r" (?:get|have|ask|tell|remind|make) (?:him|her|them|mr|ms|mrs|dr)(?: [\w.]+)? (?:to )?(?:ring|call|phone"
    r"|get back|text|e-?mail|contact|return)\b"
    r"|(?<!\bi )(?:will|would) (?:tell|inform|let) (?:him|her|them)\b(?: know)?(?=\W*$|[,.;]| (?:that )?(?:i |when))"
    r"|(?<!\bi )(?:promis\w+ to|will|would|going to) (?:mention (?:it|that i|my call)|put my message)"
    r"|(?:voice ?mail|vm|machine|answer ?phone|mailbox|beep)\b[^;]{0,20}\b(?:asked|told) (?:him|her|them|[a-z]+) to"
    r" (?:ring|call|phone|get back|return)\b|(?:mailbox|vm|machine|voice ?mail)\b[^;]{0,15}\bleft (?:an? )?(?:message|msg|word)\b|left (?:one|it|word)\b(?= (?:on|with|for|after)|\W*$)",
    "no_show": rf"{_behind('was,were,supposed,meant,due,going,scheduled,expected', 'to')}(?<!\bi was to) {_RING}\b.{{0,60}}?"
    r"\b(?:nothing|didn'?t|did not|never|no (?:call|show|sign|ring)|silence|hasn'?t)\b(?! (?:know|say|have time))"
    rf"|(?:said|promised|told me|agreed|confirmed)(?: that)?(?: (?:he|she|they|[a-z]+))?(?:'d|'ll| would| will| to)+"
    rf" {_RING}\b.{{0,50}}?\b(?:didn'?t|did not|never|no (?:call|show|sign|ring)|hasn'?t)\b(?! (?:know|say|mention"
    r"|give))"
    r"|(?:did|has|have|had)(?:n'?t| not) (?:call(?:ed)?|rung|rang|ring|phoned?|come|came|dialled|dialed|join(?:ed)?"
    r"|connect(?:ed)?|appear(?:ed)?)(?: me| in| up| on)* (?:at|on|as|when) (?:the )?(?:agreed|arranged|time|appointed"
    r"|scheduled|planned|set|due|promised|said)"
    r"|(?:did(?:n'?t| not)|never|has(?:n'?t| not)) c(?:o|a)me (?:to|on|onto|into|in|for) (?:the |our |my )?(?:zoom"
    r"|teams|meet|call|meeting|interview|video\w*|link|session|appointment|office|venue|coffee|lunch|cafe)"
    rf"|{_NO_ONE} (?:was |were |is |ever )?(?:in|on|at|inside) (?:the |our )?(?:meeting|call\b|zoom|teams|video|waiting"
    r"|line|link|lobby|room|other end|table)"
    rf"|{_NO_ONE}\b[^.;]{{0,20}}\b(?:when|as) i (?:arrived|got there|turned up|came|showed up|walked in|logged|joined"
    r"|dialled)"
    r"|(?<=[a-z] )(?<!\bi )(?<!\bi've )(?<!and )(?<!but )forg[oe]t(?:ten)?(?=\s*(?:$|[.,;!]|about (?:me|us|our)|us\b"
    r"|our|the (?:call|interview|meeting|appointment)|it was|we\b))"
    rf"|(?:turned up|arrived|showed up|drove|travelled){_FOUND_THERE}|(?:logged (?:in|on)|dialled in|rocked up"
    rf"|got there|went (?:for|to|in|down|over|all the way)){_FOUND_THERE}"
    r"|(?:waited|waiting|hung (?:around|on)|hanging around|sat there|stood there|sat alone|stared at)\b[^;]{0,60}\b(?:in"
    r" vain|by the phone|all (?:day|morning|afternoon|evening)|gave up|hung up|gave in|went home|no sign|not a sign"
    r"|no hiring|on my own|by myself|like an? (?:lemon|eejit|idiot|fool|mug|muppet))"
    r"|(?:waiting room|lobby)\b[^;]{0,60}\b(?:gave up|hung up|nobody|no ?one)"
    r"|ghosted (?:our|my) (?!e-?mail|mail|message|application|follow|last|text)"
    r"|(?:blew|blown|blows|blowing) (?:me|us|our \w+) off|bail(?:ed|s) on (?:me|us|our|the)\b|bailed(?=\s*(?:$"
    r"|[.,;]))|(?<!i )flak(?:ed|es)\b|(?:stood|stands) (?:me|us) up"
    r"|skipp?(?:ed|s) (?:our|the) (?:\w+ )?(?:call|interview|meeting|chat|zoom|coffee|lunch|slot)|(?:did not|didn'?t"
    r"|never) (?:take|took) place|(?:did not|never) happen(?:ed)?\b|(?:only|just) me (?:there|on (?:it|the)|in (?:it"
    r"|the)|logged)|empty (?:room|zoom|teams|call|screen|waiting|meeting|link)",
    "missed": r"(?:saw|see|noticed|reali[sz]ed|looks like|seems) (?:that )?i(?:'d|'ve| had| have)? missed\b(?! (?:the|a"
    r"|my) (?:deadline|train|bus|e-?mail|date|point))|(?:got|had|have|see|saw) (?:an? |\d )?missed (?:from|off|by)\b"
    r"|lost (?:a |the )?call (?:from|of|by)"
    r"|(?:was|were|being)(?! (?:told|asked|the|a|an|my|her|his|very|so|good|great|fine|nice)\b) (?:[\w'-]+"
    rf" ){{1,4}}(?:when|as|while|whilst|just as) (?!i\b)(?!we\b)(?:[\w.'-]+ ){{1,4}}(?:{_RANG}|was {_RANG})\b(?!.*"
    r"\b(?:said|says|told|wants?|asked|spoke|answered)\b)"
    r"|(?:didn'?t|did not|couldn'?t|could not|never) (?:get to it|get to (?:the|my) phone|(?:catch|take|grab|answer)"
    r" (?:that call|the (?:phone|call)|my phone|[\w.]+'s (?:call|ring)))|(?:ignored|screened|silenced) (?:an? |the "
    r"|his |her |their |[\w.]+'s )(?:\w+ )?call\b|no (?:signal|reception|coverage|bars|service)\b[^.;]*(?<! i)"
    r" (?:tried|rang|called|phoned)\b"
    r"|(?<!i )(?:tried|rang|called|phoned)\b[^.;]*\b(?:had no|no|lost|out of) (?:signal|reception|coverage|battery)"
    r"|call (?:from|off) (?:[\w.'-]+ ){1,3}(?:went |was |got )?unanswered"
    rf"|(?:didn'?t|did not|couldn'?t|could not) (?:pick up|answer|get to it|take it)\b[^.;]*\b(?:when|as|while)"
    rf" (?!i\b)[\w.' ]{{2,25}} {_RANG}",
    "no_answer": r"(?:did ?n[o']?t|does ?n'?t|didnt|doesnt|don'?t|do not|does not|did not|not|never|nobody|no ?one"
    r"|isn'?t|aren'?t)(?: even| ever| seem to)? pick(?:s|ed|ing)?(?: up)?(?=\s*(?:$|[.,;!(]|\s{2}|again|either"
    r"|the (?:phone|call)|phone|calls?|on\b|at\b|so\b|and\b|but\b|when|as usual))"
    r"|(?:unable to|could ?n[o']?t|could not|can'?t|cannot|failed to|not able to|never managed to) (?:contact|reach"
    r"|raise|catch|get (?:hold|a hold|ahold|an answer|through|thru|past)|speak (?:to|with))\b(?! (?:my|the (?:train"
    r"|bus|site|page)))|(?:phone|line|calls?|number|ring)s? (?:just )?(?:goes|went|go|is|was|are) unanswered"
    r"|(?:rang|called|phoned|tried|dialled|rung)\b[^.;]{0,40}\bno (?:dice|joy|luck|success)\b"
    r"|(?:didn'?t|did not) catch (?!up|name|the|my|what|who|all|it\b|that|his|their|your)[a-z]+\b(?! name)"
    r"|(?:nobody|no ?one) (?:is |was |ever )?(?:answer(?:s|ing|ed)|pick(?:s|ing|ed))\b(?! (?:my )?(?:e-?mail|mail|text"
    r"|message))|(?:wouldn'?t|won'?t|would not|refuses to|didn'?t|did not) (?:put|connect|patch|transfer|let) me"
    r" (?:through|thru|past|speak)\b|(?:call|it) (?:did not|didn'?t|does not|doesn'?t|won'?t|wouldn'?t|never) (?:go"
    r" through|connect|get through)",
    "went_poorly": r"fro(?:ze|zen)(?: up)? (?:on|when|at|during|mid|in the middle|halfway|completely|twice|for"
    r"|under)\b(?! (?:hiring|recruit))"
    r"|(?:didn'?t|did not|couldn'?t|could not|failed to) (?:really |even |quite )?(?:answer|explain|sell|present)"
    r" (?:them|it|that|myself|this|the [\w ]{2,25}?|my [\w ]{2,20}?)(?: very| too| so| that)? (?:well|properly|clearly"
    r"|convincingly|enough)"
    r"|(?:did not|didn'?t) (?:do myself justice|give a good account|come (?:over|across) well|show my best|have (?:good"
    r" )?answers|get (?:going|into it)|answer well)"
    r"|un(?:convinced|impressed|interested|moved|engaged)\b|underwhelmed|disengaged"
    r"|not (?:too |very |that |so |exactly |really )*(?:impressed|convinced|keen|interested in me"
    r"|happy with (?:it|me|my|how|myself))"
    r"|(?:feel|feeling|felt|came (?:out|away))\b[^.;,]{0,25}\b(?:deflated|flat|gutted|down|rubbish|crushed|stupid"
    r"|dejected|discouraged)\b"
    r"|nerves (?:got|took|beat)|(?:waste|wasting) of (?:time|an hour|everyone)|tor(?:e|n) (?:into|apart|strips)"
    r"|can'?t see (?:me|myself|them|it) (?:getting|hiring|going|taking|being)"
    rf"|(?:wi-?fi|internet|connection|sound|audio|screen){_BROKE}|(?:mic|camera|laptop|zoom|teams){_BROKE}"
    r"|(?:was|turned up|arrived|got there) (?:\w+ )?late (?:to|for) (?:the|my|it)|(?:wasn'?t|was not|not) (?:well "
    r"|properly |really |enough )?prepared|doubt (?:that )?i(?:'ll| will)"
    rf"|{_behind('weak,poor,bad,stupid,silly,wrong,terrible,clumsy,rubbish', 'answer')}s?\b|lukewarm|hated (?:it|me)\b"
    r"|cut (?:it|me|the (?:interview|call|panel)) short"
    rf"|(?:{_behind('think,guess,suspect,reckon,feel like,feels like,sense,sensed,afraid,fear,worried,that', 'he', 'she', 'they')})(?: actually| really|'d| would| might)* (?:want\w*|prefer\w*|need\w*|after|looking for) (?:someone|somebody"
    r"|a more|more)\b",
    "went_well": rf"(?:{_behind(_WAS, 'satisfied', 'content', 'delighted', 'thrilled', 'pleased')})\b(?! to)|cracked it\b|held my own"
    rf"|{_behind('talk,pitch,presentation,demo,lesson,answers,examples,story,deck,plan,it,jokes,really,all', 'landed')}"
    r"(?: (?:very |really )?well)?(?=\s*(?:$|[.,;!]|with))"
    r"|front ?runner|(?:was|is|were) (?:an? |such a |a real |a total )?(?:pleasure|joy|delight|treat|blast|success"
    r"|triumph|hit|dream)\b|(?:one of )?the best (?:\w+ )?(?:he|she|they)(?:'d|'ve| had| have|'s)? (?:ever )?(?:seen"
    r"|had|met|interviewed)"
    r"|(?:otherwise|apart from (?:that|this)|besides that|the rest|rest of it|rest|aside from that|other than that)(?:"
    r" was| went| is| were|,| of it| all| i was)* (?:very |really |pretty |all )?(?:good|great|solid|fine|ok|okay"
    r"|well|strong|smooth\w*|positive|happy|nice|decent)|showed me (?:around|round)\b|shows? me already"
    r"|(?:got|found|hit) the (?:optimal|right|best|correct) (?:solution|answer)|a\+(?!\w)|in the bag",
    "scheduled": r"(?:we'?re|i'?m|we are|i am|we'?ll be|i'?ll be|will be) (?:meeting|seeing|speaking|talking|chatting"
    r"|going in|catching up|zooming|having)\b"
    r"|(?:got|received|have|accepted|rec'?d|rcvd|came) (?:the |an? |my |their )?(?:calendar |calender |zoom |teams "
    r"|meet |google |outlook |interview )*(?:invite|invitation|invit)\b"
    r"|locked in\b|wants? to (?:know|get to know|meet) me\b[^.;]*\b(?:appointment|appt|termin|date)\b",
    "next_round": rf"{_behind(_WANTING, 'to')} (?:bring|have|get|fly|call|ask|put) me (?:in\b(?! (?:touch|contact|the"
    r" (?:picture|loop)))|back|over|up\b|out\b|along|through|thru|forward|before)|have me (?:back|in\b|over|along)"
    rf"|{_behind(_WANTING, 'to')} (?:also |now )?(?:mtg|meet|see|know|get to know|interview|talk to|talk with|speak to|speak with"
    r"|chat to|chat with|sit down with) (?:with )?me\b(?! (?:know|my|some))"
    rf"|{_behind('want,wants,wanted,like,keen,happy,decided,ready,love,loved', 'to')} (?:continue|proceed|progress|move (?:on"
    r"|ahead|forward)|go (?:on|ahead|forward|further)|keep going|carry on|take (?:it|this|things|me) (?:further"
    r"|forward|on))(?= *(?:$|[.,;!:-]|with me|to\b|after|and\b))"
    rf"|(?:got|getting|have|has|landed|scored|secured|offered|offering|given|gave|giving|gives)(?: me| myself)? (?:an?"
    rf" |the |my |another )?{_LATER} (?:\w+ )?{_STEP}\b(?! (?:went|done|was|over|today|is on|on\b|booked|with (?:no"
    r"|nothing)|of (?:the|my)))"
    r"|(?:i'?m|i am|im|i was) (?:going|moving|getting|put|sent) (?:through|thru|forward|ahead|further)\b(?= *(?:$"
    r"|[.,;!]|to (?:the )?(?:next|final|second|2nd|panel|on-?site|stage|round)))"
    rf"|(?:{_behind(_PASSED, 'to', 'for', 'into', 'onto')}) (?:the |an? |my )?(?:very )?(?:\w+ )?(?:{_LATER} {_STEP}|(?:rounds?|stages?"
    r"|phases?|levels?|loops?|panels?|finals?)\b)"
    r"|cleared (?:the |my |their |all |first |initial |both )*(?:oa|online|hacker\w+|cod\w+|screen\w*|aptitude|tech\w*"
    r"|prelims?|written|rounds?|l1|l2|gd|hr|bar|paper|exam)\b"
    r"|(?:asked|asks|wants?|invited|invites?|like|called)(?: me| us)?(?: to)?(?: come| go| do| attend| take part)?(?: in"
    r"| along| back| over)?(?: for| to| in| at)+ (?:an? |the |their |my )?(?:\w+ )?(?:trial|test day|taster|assessment"
    r"|site visit|on-?site|personal interview|in-person|demo|face[- ]to[- ]face|f2f|working interview)"
    rf"|(?:asked|called|invited|brought|had) (?:me )?back (?:for|to (?:meet|see|do|present))|(?:put|get|have|bring) me"
    r" (?:in front of|before) (?:the |his |her |their )",
    "referred_on": r"intro(?:'?ing|'?d|'?s|duc(?:e|es|ed|ing))? (?:me|us)\b|intro(?:duction)?s? (?:from|by|via)\b"
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
    r"|pass|intro\w*|recommend)"
    r"|(?:tak(?:es|ing|en)|took|is) over (?:from|for) [a-z]"
    rf"|(?:ref|tip|lead|hint) (?:from|off|via|by) [\w.' ]{{2,30}}?[:,-] ?{_TO_SPEAK} {_SOMEBODY}"
    rf"|{_behind('said,says,reckons,thinks,suggested,suggests,that,back,replied,wrote,told me,advised,say,feels', 'i')}"
    rf" (?:should|ought to|could|must|might|shall|have to|need to|can|better) {_TO_SPEAK} {_SOMEBODY}"
    r"|(?<=[,:] )i should (?:speak|talk) (?:to|with) (?!him|her|them)[a-z]"
    rf"|(?:{_behind('said,says,reckons,thinks', 'best', 'better')})(?: to)? {_TO_SPEAK} {_SOMEBODY}"
    r"|my (?:cv|resume|application|profile) (?:on (?:the |his |her |their |[\w']+ )(?:\w+'s )?desk|in front of|under"
    r" (?:the|his|her|their)|over to|straight to|up to)|(?:pass|passes|passing|passed) (?:my|the) (?:cv|resume|name"
    r"|details|profile) (?:on|around|along|round|about|to)\b"
    r"|(?:fwd(?:ing|'?d|s|ed)?|forwarding) (?:my )?(?:cv|resume|profile) to|not (?:me|mine|my (?:area|team|dept))\b"
    rf"[^.;]*\b{_TO_SPEAK} {_SOMEBODY}|(?:told|tells|asked|asks) me (?:to )?{_TO_SPEAK} (?:mr|ms|mrs|dr|prof|his|her"
    r"|their|the (?:head|manager|owner|boss|office|director))\b(?! (?:a|the|my)\b)",
    "asked_to_call_back": r"(?:asked|asks|told|said|says|wants)(?: me)? (?:to )?give (?:it|him|her|them|me)(?=\s{3,})"
    r"|return(?:ing)? (?:his|her|their|the) call\b|gi(?:mme|s|z|ve us|e me) an? (?:\w+ )?(?:call"
    rf"|ring|bell|shout|buzz|tinkle)\b|(?:ask(?:ed|s|ing)?|wonder(?:ed|s|ing)?)(?: me)? (?:if|whether) i(?:'d| could"
    rf"| can| would| might|'ll)?(?: please)? {_GET_BACK}\b(?! (?!again|back|him|her|them|in\b|on\b|at\b|after|next|later"
    r"|this|tonight|tomorrow| )[a-z])"
    r"|suggest\w*(?: we| that we)? (?:reconnect|regroup|speak|talk|chat|catch(?:ing)? up|connect|phon|revisit|touch"
    r"|e-?mail|circl|check|follow|call|ring)(?:ing)?\b"
    rf"|{_behind('like,likes,prefer,prefers,want,wants,wanted,needs,advised,advises,urged,told,tells,asked,asks', 'me')} to"
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
    "ooo": rf"(?:{_behind(_IS, 'off', 'absent')})(?=\s{{3,}}| (?:until|till?|untill)\b)"
    rf"|(?:{_behind(_IS, 'at', 'on', 'in')}) (?:an? |the |her |his |their )?(?:\w+"
    rf" )?{_AWAY_AT}s?\b{_UNTIL}|at (?:an? |the )?(?:\w+ )?{_AWAY_AT}\b[^.;]{{0,25}}\bback\b"
    r"|(?:doesn'?t|don'?t|does not|do not|never) works?(?: on)?(?=\s{3,}| (?:mon|tue|wed|thu|fri)\w*s?\b)"
    r"|(?:shut|closed) (?:for|over|until|till?) (?:the )?(?:half|easter|christmas|xmas|summer|break|new year|holidays?"
    r"|winter|spring|stock|diwali|eid|chinese|lunar|golden|carnival|bank)"
    rf"|(?:back|returns?|returning|return) from (?:her |his |their |the |an? )?(?:\w+ )?{_LEAVE}\b(?= (?:on|in"
    r"|only)?\s{3,}| (?:until|till?|next))"
    r"|automatic (?:repl\w+|respon\w+|answer|e-?mail)\b(?=[^;]*\b(?:mat(?:ernity)?|leave|cover|away|absent|conference"
    r"|holidays?|vacation|until|back|returns?|no other contact|office|travel\w*|break)\b)"
    r"|(?:robot|bot|canned) (?:reply|response|answer)\b(?=[^;]*\b(?:conference|leave|away|holiday|vacation|off"
    r"|out)\b)|(?:again )?in the house (?:from|on)\b",
}  # fmt: skip
"""What stands beside the patterns of an outcome tag in the other tables."""
