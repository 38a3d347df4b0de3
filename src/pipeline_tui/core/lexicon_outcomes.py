"""How things went, in the words people use: outcome tags with their patterns, for lower-case text."""

from __future__ import annotations

OUTCOMES: tuple[tuple[str, str], ...] = (
    ("bounced", r"bounced|undeliver\w+|delivery fail\w*|mailer[- ]daemon|returned to sender"),
    ("declined", r"(?:declin\w+|turn\w* down|rejected|refused|said no to|passed on) (?:the|their|an?|my"
         r"|this)?\s*(?:written |verbal )?(?:offer|job|role)"
     r"|i declined|declined it|(?:^|\bi )turn(?:ed)? (?!down by)(?:\w+ )?down\b(?! by)|said no to (?:them|it)"),
    ("role_closed", r"(?:fill(?:ed)?|cancel\w*|clos\w+|withdr\w+|pull\w*|scrap\w*|cut|eliminat\w+|axed) (?:it\b"
         r"|the (?:role|position|vacancy|job|req|opening|post)\b)"
     r"|(?:role|position|vacancy|job|req|opening|post)s? (?:is |was |has been |been |got |already |no longer |now )*"
     r"(?:filled|cancell?ed|closed|withdrawn|pulled|scrapped|taken|gone|available|eliminated|dead)|already filled|hired for it|went to (?:an )?internal|(?:role|job|position) (?:has )?(?:been )?(?:scrapped|axed|binned|dropped)"
     r"|no longer hiring|(?:posting|ad|advert|listing)(?: is| has been| was)? (?:gone|taken down|removed|pulled)"),
    ("withdrew", r"\b(?:i )?with(?:drew|drawn|drawing)\b(?! the (?:vacancy|role|position|job|req|offer))"
         r"|pulled (?:out|my application)"
     r"|took myself out|bowed out|stepped (?:back|away)|dropped out|(?:i'?m|i am|am) out\b(?! of)"),
    ("rejected", r"reject\w*|went (?:w/|with|for) (?:an? )?(?:internal|other|another|someone|somebody|different"
         r"|more|stronger)"
     r"|(?:gone|going|go) (?:w/|with|for) (?:an? )?(?:internal|other|another|someone|different)|picked (?:someone"
     r"|another|somebody)"
     r"|hired (?:someone|another|somebody|internally|from inside)|gave (?:it|the job) to|chose (?:someone|another|somebody)|unsuccessful"
     r"|not (?:moving|going) (?:forward|ahead)(?: with me)?"
     r"|said no to me|it'?s a no\b|turned me down|turned down by|(?:was |got |been )turned down|regret to|not (?:selected|shortlisted|successful|a (?:good )?(?:fit|match))|no go\b|they said no\b|didn'?t make the (?:cut|shortlist)|out of the running|didn'?t (?:get it|make it|get the)"
     r"|\bno (?:from|by) (?:hr|them|email)|^\W*(?:a |it'?s a )?no from\b|\bdinged\b|they passed|passed on me|absage"),
    ("offer", r"\boffer\s*!|got (?:the|an|a) (?:\w+ )?offer\b|(?:verbal|written|formal|job) offer|verbal from"
         r"|offer (?:letter|came|arrived|received|in writing|coming|from"
     r"|is in|on the table|by (?:email|phone))|made me an offer|offered me (?:the|a|an) (?:job|role|position"
     r"|post)|extended (?:me )?an offer"
     r"|received an offer|they(?:'ve| have)? (?:just )?offer(?:ed)?\b(?! to\b)|they'?re offering|^offered\b|\boffered me\b(?! (?:a )?(?:coffee|call|chat|to|help))"
     r"|got the job|i got it\b|they want me!|i'?m hired|put(?:ting)? (?:an|the) offer (?:together|in writing)|offering me\b|(?:send|sends|sending|issue|issues) (?:the |an |my )?offer|job is mine|zusage"),
    ("hiring_freeze", r"(?:hiring|hire|budget|recruiting|job|spending|company[- ]wide) (?:freeze|frozen|stop|ban)|\bfreeze (?:until|til|till|on|for)\b|freeze on hiring|headcount (?:freeze|frozen)"
         r"|recruitment freeze"),
    ("ooo", r"\booo\b|out of (?:the )?office|auto[- ]?(?:reply|response|responder)|\b(?:is |he'?s |she'?s "
         r"|they'?re )?(?:away|off(?= (?:until|til|till|sick|all|this|today))|out (?:until|til|till|this|all)|on (?:\w+ )?(?:leave|holidays?|hols?|vacation)"
     r"|on pto|travell?ing|off sick|on (?:mat|pat) leave|annual leave|parental leave|maternity leave)(?: (?:until|til|till|to|thru"
     r"|back)|\b)"),
    ("req_not_open", r"(?:req\w*|budget|head ?count|hc|position|role|requisition|opening|funding|post|finance|job"
         r"|it'?s|approval|sign[- ]?off)s?\W+(?:is |'s |are |was |has |been |still |isn'?t |is still )*"
     r"(?:not|n'?t|un|no|pending|awaiting|waiting|stuck|in limbo|with (?:finance|hr|the board|legal)|delayed"
     r"|held up)\b"
     r"|\b(?:no|still no|without an?) (?:req|requisition|headcount|head count|budget|approval|sign[- ]?off"
     r"|opening|open (?:req|role|position))\b"
     r"|(?:wait\w*|awaiting|pending|chasing|hang\w*|needs?|depends) (?:on |for |the )*(?:\w+ )?(?:req\w*"
     r"|head ?count|budget|finance|approval|sign[- ]?off|funding|reorg|signature|board approval|the board"
     r"|paperwork)\b"
     r"|(?:is|are|team|dept|still) re-?organi[sz]ing|(?:after|until|till?) (?:the )?(?:re-?org\w*|restructur\w*)|re-?org\w* (?:first|in|until|before)"
     r"|they re-?org\b|(?:needs?|waiting (?:on|for)) (?:\w+ ){0,3}(?:signature|approval|sign[- ]?off)"
     r"|not (?:been )?(?:approved|signed off|open(?:ed)?|released|budgeted|funded)|unapproved"
     r"|(?:needs?|waiting for|awaiting) (?:the )?\w+ (?:to )?(?:bless|approve|sign|ok|green[- ]?light)\b|budget (?:round|talks|cycle|meeting|discussion)|req\w* (?:goes|is going|went) to\b|board (?:approves|approval|signs)|no (?:money|vacancy|vacancies|opening)|waiting on the req|budget\b.{0,12}\bnot\b|approved in principle"),
    ("on_hold", r"(?<!put me )(?<!kept me )(?<!left me )on hold(?! (?:for|forever|again|music|ages|half|with the))|on ice|paused|pausing|pausiert|put off|shelved|hiring (?:stopped|pause)|(?:position"
         r"|role|req\w*|process|search|it'?s|hiring) (?:is |was |now )*(?:frozen|parked|suspended|halted)"
     r"|\bparked\b|\bfrozen\b"),
    ("no_show", r"no[- ]?show\w*|didn'?t (?:show|turn up|join|dial in|appear)|did not (?:show|turn up|join)"
         r"|never (?:showed|joined|dialled in)|stood me up|fell through|didn'?t happen"),
    ("missed", r"missed (?:a |the |his |her |their )?call|missed (?:\w+ )?(?:\w+'s )?call"),
    ("went_poorly", r"went (?:badly|poorly|terribl[ey]|horribly|south|so-?so|ok-?ish|meh)|(?:did|do) (?:badly"
         r"|poorly)|not (?:my best|great|good|well|so good|my day)"
     r"|bombed|blew it|flopped|rough (?:one|interview)|\bdisaster|awkward|so-so|tanked|struggled|fluffed|messed (?:it |up)|froze\b(?! )|screwed (?:it |up)|stumbled|car crash|train ?wreck|went wrong|didn'?t (?:click|go well|go great)|schlecht"),
    ("went_well", r"went (?:really |very |quite |pretty |super |rather )?(?:well|great|good|fine|smoothly"
         r"|brilliantly|ok(?:ay)?)\b|(?:felt|feel|feeling|was|is|think it was|pretty|really|but|very"
         r"|all) (?:\w+ )?(?:good|great|positive|excellent)\b"
     r"|really liked|likes? me\b|liked (?:me|it|my)|loves? (?:me|it|my)|(?:very |quite )?(?:promising|encouraging|positive)\b|good (?:rapport|vibes?|chat|feeling|conversation|talk|call|one|fit|chemistry)|great (?:rapport|vibes?"
     r"|chat|feeling|conversation|talk|call|fit)|nailed|aced|loved (?:it|me|them)|clicked|lief gut|\bsuper\b"),
    ("scheduled", r"(?:slot|appointment|date|time) (?:is |was )?(?:agreed|fixed|found|set)|speak(?:ing)? again|(?:scheduled|booked|confirmed|arranged|rescheduled|re-scheduled|set up|set for|pencilled"
         r"|moved|invit\w+|pushed|re-?booked|resched\w*|set)\b.{0,40}|in the diary|calendar invite"),
    ("next_round", r"(?<!about )(?<!re )(?<!about the )next (?:round|stage|step|interview|up\b|:)|moving (?:me )?(?:on|to|forward|ahead)|(?<!put )(?<!passed )(?<!got )(?<!transferred )through to"
         r"|advanc\w+ (?:me|to)"
     r"|wants? (?:me )?to (?:meet|see|talk to)|wants? (?:me |a |an |another )*(?:in for )?(?:a |an )?(?:(?:ceo|cto|cfo|coo|vp|director|panel|onsite)\b"
     r"|(?:second|2nd|third|3rd|final|further) (?:\w+ )?(?:round|interview|chat|call|meeting|stage|look)\b)|meet the team|want (?:me )?(?:back|in)\b|made (?:it to"
     r"|the) (?:next|shortlist|final)|fast[- ]?track\w*|(?:i'?m|i am|me) (?:on the shortlist|through|in the final)|top (?:two|three|2|3)\b|shortlisted|progress(?:ing|ed) (?:me|to)|panel (?:likely|next|to follow"
     r"|is next)"),
    ("later_round", r"(?:second|2nd|third|3rd|final|another|further) (?:round|stage|interview)"),
    ("referred_on", r"(?:says|said|suggests?|told me|recommends?|advised)(?: i| to| me| me to|)? (?:try|contact"
         r"|speak to|talk to|email|call|ring|ask|reach out to) (?!me\b|him\b|her\b|them\b|in\b|back\b|again\b"
         r"|early\b|late\b|next\b|on\b|after\b|if\b|when\b|tomorrow\b|mon|tue|wed|thu|fri)[a-z]+"
     r"|(?:put|puts|putting) (?:in )?a (?:good )?word|(?<!to )(?<!you )refer(?:s|red|ring)? me|referred (?:me )?(?:on )?to"
     r"|pass(?:ed|es|ing)? (?:me|my (?:cv|resume|name|details)) (?:on|to|along)|(?:will |'ll |to "
     r"|can )?intro(?:duce|ducing|duced)? me"
     r"|forward(?:ed|s|ing)? my (?:cv|resume)|gave me (?:the )?\w+(?:'s)? (?:\w+ )?(?:name|number|contact|email)"
     r"|knows the|pointed me (?:to|at)|connect(?:ed|ing)? me (?:with|to)|intro'?d? me|introduced me|pass(?:ed|ing)? on my|recommend(?:ed|s|ing)? me|vouch\w*|(?:mention|drop)(?:ed|ped|s|ing)? my name|handed me (?:over|on)"),
    ("in_process", r"still (?:deciding|reviewing|interviewing|in (?:process|progress|play)|considering|discussing"
         r"|thinking|looking|to decide)|(?:decision|decide[sd]?|deciding|feedback|news|answer|hear"
         r"|know)\b.{0,30}\b(?:by|on|within|in|end|next|before|soon|after|tomorrow|tmrw)\b"
     r"|(?:decision|answer|news|process|result|it'?s|again|been) (?:is |was |has been )?(?:delayed|slipped|slips|late|postponed)|delayed (?:again|by|to|until|\s)"
     r"|hear (?:back|something|from)|under review|in (?:process|progress)|wants? (?:\w+ ){0,2}(?:salary"
     r"|references?|refs|availability|transcripts?|documents?|my (?:notice|salary))|submit\w*|will (?:let me know"
     r"|get back|send)|gets? back|they'?ll (?:decide|let|get|be)"
     r"|salary (?:range|expect\w*|band)|pay band|case study|take[- ]home|assignment|paperwork in|no decision|undecided|comparing|weighing|(?:background|reference) check|(?:still|i'?m) in the (?:running|mix|race)|still (?:open|live|talking|no decision|on it|waiting to)|process (?:restarts|continues|starts|takes)|bear with|get(?:ting)? back to me|let me know|confirms receipt|reviews? (?:on |it |in )"),
    ("no_news", r"(?:is |still |are )?not (?:replying|responding|answering emails)|no (?:news|update|updates|change|reply|response|word|answer yet|progress)|nothing (?:new|yet"
         r"|back|since|to report|so far)|same (?:answer|as before|story)|any news\b(?<=no news)|still nothing|no (?:movement|word yet|further|answer to)|(?:hasn'?t|haven'?t|not) heard|heard nothing|(?:doesn'?t|didn'?t|don'?t) know (?:anything|yet|more)|gone quiet|went (?:quiet|silent)|ghost\w*|crickets"
         r"|radio silence|unchanged"),
    ("asked_to_call_back", r"(?:call|ring|phone|try|check|cb|contact|speak|talk|get back|come back|email|ping"
         r"|chase)(?:ing)? (?:(?:her|him|them|me|in|again|back|to her|to him|early|mid|late|next|after|at"
         r"|thurs\w*|fri\w*|mon\w*|tue\w*|wed\w*)\b ?)+"
     r"|\bcb\b|check[- ]in|(?:said(?: to)?|says(?: to)?|asked me to|told me to|suggests? i|suggested i) (?:call"
     r"|ring|check|try|phone|ping)\b|call[- ]?back|ok to (?:call|ring|check)|(?:come|go) back in\b|(?:speak|talk) (?:again|then)|permission to|wants to (?:talk|speak"
     r"|chat)|wants a call"),
)  # fmt: skip
"""Outcome tags with their patterns, the most telling first."""
