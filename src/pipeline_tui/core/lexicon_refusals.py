"""Why they said no or want nobody any more, by whole word classes: for lower-case text. A table, no logic.

The second part of `lexicon_plain_ends`: what they found wanting, who got it instead, what became of the job
or the firm.
"""

from __future__ import annotations

_THEY = r"(?:they|he|she|hr|client|company|team|boss|manager|hm)"
_RELATED = (
    r"(?:nephew|niece|son|sister|daughter|cousin|mate|man)",
    r"(?:brother|bloke|friend|fella|fellow|pal|internal|insider|lad|lady|local)",
    r"(?:guy|girl|woman|kid|temp|candidate|colleague|chap)",
)
_GOT_IT = (
    r"s? (?:got|has got|gets|took|landed|was given|bagged|has) (?:it\b|the (?:job|role|start|gig|post|spot|place)\b)"
)
_GONE = (
    r"(?:'s| is| was| are| has been| been| got| now| just)* (?:nuked|yanked|axed|canned|nixed|binned|ditched|chopped"
    r"|zapped|sunk|snapped up|covered|occupied|already (?:taken|given|assigned|covered|occupied|busy))\b"
)

REFUSALS: dict[str, str] = {
    "role_closed": "|".join(
        job + _GONE
        for job in (
            r"(?:role|req|requisition|position|post|place|vacancy|opening)s?",
            r"(?:job|gig|slot|spot|seat|search|line)s?",
            r"(?:contract|project|placement|assignment|secondment)s?",
        )
    )
    + r"|(?:decided|elected|chosen|chose|opted|agreed|resolved) not to (?:appoint|make an appointment|fill|recruit"
    r"|(?:go ahead"
    r"|proceed) with the (?:hire|role|job|post|position|recruitment|search|hiring|appointment))"
    r"|no appointment (?:was |has been |will be )?(?:to be )?made|appointment will not\b"
    r"|not going ahead with the (?:hire|role|job|post|position|project|recruitment|search|hiring|appointment)"
    r"|(?:have|has|found|got) (?:already )?(?:a person|their (?:man|woman|person))(?= *(?:$|[.,;!]| already| for the"
    r"| now))"
    r"|(?:ad|advert|announce(?:ment)?|posting|page|listing)(?: is| was| has been| has)? (?:not online|removed|dead"
    r"|offline|taken off|gone from)\b"
    r"|(?:dropped|scrapped|shelved|abandoned|binned) the (?:whole )?(?:idea|thing|plan)\b|kibosh\b"
    r"|(?:ran|run|running) out of (?:money|runway|cash)\b|ceased trading|in (?:administration|liquidation"
    r"|receivership)\b"
    r"|(?:start-?up|studio|magazine|charity|club|chain)(?:'s| has| have)? (?:just )?(?:folded|shut|collapsed|closed)\b"
    r"|(?:laid off|let go|rif'?e?d|sacked) (?:the |his |her |their |half (?:of )?(?:the )?)(?:whole |entire"
    r" )?(?:team|dept"
    r"|department|office|division|company|staff)\b"
    r"|(?:not|no longer|isn'?t|aren'?t|wasn'?t) needed (?:any ?more|now|after all)\b"
    r"|(?:they'?re|they are|he'?s|she'?s) (?:all |now )*sorted\b(?! out)|fully (?:crewed|manned)\b|full up\b"
    r"|(?:they'?re|team'?s?|rota'?s?|course|crew'?s?|shift'?s?|roster)(?: is| are| now| all)* full\b(?! (?:of|time|day"
    r"|stack))(?!-)|no (?:more )?spaces?(?: left| available)?(?=\W*$|[.,;])"
    r"|(?:that|this) ones? ?(?:'s|is|has|has been|been)* ?(?:gone|filled|taken|closed)\b|snapped up\b|beat(?:en)? me"
    r" to it"
    r"|ship has sailed|job'?s? went(?=\W*$|[.,;])"
    r"|(?:closed|shut) (?:for|to) (?:new )?applic\w+|missed the (?:deadline|closing date|cut-?off date)|closing date"
    r" (?:has )?"
    r"(?:passed|gone)\b|closed early\b"
    r"|(?:cut|lost|axed|deleted|dropped) (?:in|from|due to|because of|under) (?:the )?(?:\w+ )?(?:budget|cuts"
    r"|restructur\w*"
    r"|reorg\w*|savings|cost)|(?:cut|lost|not renewed|ended|pulled|gone),? so (?:there'?s )?no (?:post|role|job"
    r"|position"
    r"|vacancy|opening)\b"
    r"|(?:contract|project|job|work|placement)(?:'s| has| was| is| been)* lost\b|(?:requirement|opportunity"
    r"|competition)(?: is| has| was"
    r"| been| now)* (?:closed|filled)\b|not (?:actual|current|valid|free|open|available|vacant) (?:any ?more|any"
    r" ?longer)\b"
    r"|never ?mind\b|(?:keep|make|confirm|appoint)(?:ing|ed)? the (?:acting|interim)\b|(?:is|are) toast\b"
    r"|rif'?e?d(?=\W*$|[,.;])"
    r"|(?:do|doing|cover|covering) (?:it|the work|this) (?:with|in-house|internally|themselves|from within)\b"
    r"|(?:good|fine|ok|okay|set) for (?:drivers|staff|people|help|cooks|cleaners|hands|now)(?: now| at the moment|"
    r" right now)?(?=\W*$)",
    "rejected": "|".join(who + _GOT_IT for who in _RELATED)
    + r"|(?:not|n't|never) (?:be |been |make |made |get |got )*(?:on |onto |in |to |into )?(?:the |their |a"
    r" )?(?:short|long)"
    r"-?list(?:ed)?\b(?! yet)|(?:chose|decided|gone|went|opted|voted) otherwise\b|(?:go|going|gone|went) (?:another"
    r"|a different)"
    r" (?:route|way|direction)\b"
    r"|too (?:\w+ )?[a-z]+ for (?:them|the (?:role|job|post|position|team|level|grade)|us|him|her)\b(?! to)"
    r"|(?:i'?m|i am|i was|me) too (?:old|young|qualified|slow|shy|quiet)\b|too (?:much|little) experience"
    r"|(?:don'?t|do not|not|doesn'?t|didn'?t) have (?:the|enough|the right) (?:level|experience|skills?|profile"
    r"|licen[cs]e"
    r"|qualifications?|certificates?|background)\b"
    r"|(?:english|german|french|spanish|dutch|italian|language|accent)\b[^.;,]{0,15}(?:\bnot|n't) (?:\w+ )?(?:enough"
    r"|sufficient)|not (?:sufficient|sufficiently)\b"
    rf"|(?:want|need|prefer|take|took)(?:s|ed)? (?:some ?one|some ?body|people|candidates?) (?:younger|older|cheaper"
    rf"|local|native"
    r"|closer|permanent|with (?:better|more)|who (?:has|have|speaks?|lives?|already))\b|(?:want|prefer)s? (?:only"
    r" )?(?:a )?"
    r"(?:locals?|native)\b"
    r"|(?:not|don'?t|doesn'?t|didn'?t|did not|do not|won'?t) (?:accept|recogni[sz]e|took|take|accepted) (?:me(?=\W*$"
    r"|[.,;])"
    r"|my (?:diploma|degree|certificates?|application|candidature|qualifications?|papers|licence))|took not me"
    rf"|{_THEY} (?:say|says|said|told|tell|tells)(?: to)?(?: me)? no(?=\s*(?:$|[.,;!:(]))|it'?s (?:a )?no(?=\s*(?:$"
    rf"|[.,;:!(]))"
    r"|that'?s a no\b|(?:hard|clear|polite|soft) pass\b|pass from (?:the|hm|cto|ceo|client|hr)\b|no[- ]hire\b"
    r"|(?:sad|not (?:the |so |very |such )*(?:good|great|best)|no good|disappointing|unwelcome|rotten) news\b"
    r"|'?fraid not\b|alas,? no\b|unlucky(?: this time)?(?=\W*$)|no luck this time|not this one(?=\W*$|[.,;])"
    r"|(?:missed|below|under|short of) (?:the )?(?:cut|cut-?off|pass ?mark|threshold|bar|benchmark)(?=\W*$|[.,;])"
    r"|cut-?off\b"
    r"|(?:score[ds]?|scoring) (?:too low|lower|below|not enough)|(?:didn'?t|did not) (?:score|rank|place) (?:high "
    r"|well )?enough"
    r"|not enough points|(?:ranked|came|placed|finished) (?:second|third|fourth|2nd|3rd|4th|last)(?=\W*$|[.,;]| of|"
    r" out)"
    r"|(?:2nd|second|third|3rd) place(?=\W*$|[.,;])|not appointed\b|scored higher\b"
    r"|g[ai]ven? it (?:his|her|their|a) (?:\w+ )?\w+|(?:first|preferred|other) (?:choice|candidate)(?: has| have)?"
    r" (?:accepted"
    r"|said yes|took it|signed)\b"
    r"|more (?:suitable|experienced|qualified|relevant|suited|advanced) (?:candidates?|applicants?|profiles?|people)"
    r"|better[- ](?:suited|qualified|matched)\b"
    rf"|(?:not|n't) (?:want to |wish to |going to |be )?(?:continu|proceed|go on|go further|carry on)\w*(?: on)?"
    rf" (?:with me\b|with"
    rf" my\b|the process with me)|{_THEY} (?:do not|don'?t|does not|doesn'?t|won'?t|will not|did not|didn'?t)(?:"
    rf" want to| wish"
    r" to| plan to)? (?:continue|proceed|go on|progress|move (?:forward|on|ahead))\b(?! (?:until|till?|before|yet"
    r"|without))"
    r"|(?:application|candidature|candidacy) (?:was |is |has been |been |got )*(?:refused|not retained|dismissed"
    r"|turned down"
    r"|thrown out)|non retenue?\b|refus\b|odmow\w+|afwijzing|afgewezen|rifiut\w+|rechaz\w+|fell at (?:first|last"
    r"|final)\b"
    r"|failed (?:the |my |a |their )?(?:background|dbs|drug|credit|security|health|reference|sift|probation)\b"
    r"|offer (?:was |has been |got |is |been )*(?:rescinded|withdrawn|revoked|pulled|taken back|cancel+ed|retracted)\b"
    r"|(?:rescinded|revoked|took back|pulled|withdrew) (?:the|their|my|his|her) (?:\w+ )?offer\b"
    r"|(?:post|place|spot|gig|start)(?:'s)? (?:has )?(?:went|gone|going|goes) to (?!(?:the |a )?(?:\w+ )?(?:panel"
    r"|board|committee|review|me)\b)"
    r"|ranked me (?:second|third|2nd|3rd|last)|(?:go|going|gone|went) with (?:\w+ )?(?:guys|people|lads|candidates"
    r"|others|men|folks)\b"
    r"|(?:retained|taken?|took|finds?|found|hired?|chose|chosen|decided for|employ\w*) (?:an? )?other (?!way|date"
    r"|time|slot|offer|option"
    r"|job|number|contact)[a-z]+|client feedback (?:was |is )?(?:negative|not)\b|(?:didn'?t|did not|not) like my"
    r" (?:profile|cv|resume)"
    r"|(?:got|had) (?:the|a) ding\b|ding (?:from|e-?mail)|(?:gone|went|going) the other way|preference (?:was|is"
    r"|went) (?:for|to)\b"
    r"|strong field\b|turned down (?:for|at|after)\b|declined by (?!e-?mail|phone|text|letter|message|mail|whatsapp"
    r"|me\b)[a-z]"
    r"|no after (?:the |my )?(?:on-?site|interview|final|panel|screen|round|first|second|trial)|no offer(?=\W*$"
    r"|[,.;]| from| after)"
    r"|failed to (?:make|impress|pass|clear|qualify)\b|thanks[- ]but[- ]no\b",
}  # fmt: skip
"""What stands beside the patterns of an outcome tag in the other tables."""
