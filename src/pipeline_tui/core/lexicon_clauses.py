"""What a short clause tells on its own, whatever stands around it: for lower-case text. A table, no logic.

A person writes who and how first and then one short clause: "Ann rang, next is a panel". Each row stands beside the one
of its tag in the other tables.
"""

from __future__ import annotations

_ROUND = r"(?:(?:second|2nd|third|3rd|fourth|4th|final|last|next|follow-?up|another)(?: (?:rd|rnd|round|stage))?)"
_TALK = (
    r"(?:interview|panel|on-?site|assessment|test|task|trial|presentation|final|round|screen\w*|technical|case study)"
)
_JOB = r"(?:(?:role|req(?:uisition)?|position|post|opening|vacancy|job|it|headcount)(?:'s)?)"
_NOT = r"(?: is(?: not|n't)| has(?: not|n't)| was(?: not|n't)|'s not| not)(?: been| yet| quite| even)*"
_HELP = (
    r"(?:receptionist|reception|(?<!a )pa\b|ea\b|assistant|asst|secretary|switchboard|front desk|gatekeeper|operator)"
)
_PAPERS = r"(?:contract|offer|offer letter|paperwork|agreement)"

CLAUSES: dict[str, str] = {
    "left_message": rf"{_HELP}\b[^;]*\bpass(?:es|ed|ing)? (?:on )?(?:the|a|my) (?:message|msg|note|word)\b"
    r"|lm (?:with|w/|w|for|on)(?= )|left (?:my|(?!me\b|us\b)[\w_]+ my) (?:name|number|details|contact)\b"
    r"|left (?!me\b|us\b|my\b|the\b|an?\b)[\w'._()&-]+(?: [\w'._()&-]+){0,3} an? (?:\w+ )?(?:msg|message|voice ?mail"
    r"|v/?mail|vm|note)\b",
    "declined": r"said no to (?:the|their|his|her|that|this|[\w_.]+'s) (?:\w+ )?offer\b|declined[,;] (?:so )?(?:told"
    r"|e-?mailed|called|rang|phoned|texted|let|wrote)\b",
    "withdrew": r"i (?:hereby |must |have to |had to |will |would like to |want to )*withdraw(?:ing)?\b"
    r"|i'm withdrawing\b",
    "referred_on": r"(?<!an )(?<!quick )intro(?:duction)? (?:to (?!the (?:job|team|company|role))|from|by|via)"
    r"|(?:told|asked|advised|said)(?: me)? to (?:write|speak|talk|e-?mail|turn"
    r"|go)(?: to)? the (?:\w+ )?(?:manager|director|boss|office"
    r"|department|head|owner|foreman|supervisor)\b|gave me (?:the |an? )(?:number|name|e-?mail|contact|details|card"
    r"|address|mobile) (?:of"
    r"|for) (?!the (?:office|shop))"
    r"|sent (?:it|my (?:cv|resume|name|details|profile|application)) (?:on |over )?to (?:an? "
    r"|some )(?:\w+ )?(?:friend|colleague|mate"
    r"|contact|manager|recruiter|director)\b",
    "role_closed": r"(?:not|n't|no longer)(?: even)? (?:hiring|recruiting|looking|searching)(?: for)?(?: it| this"
    r"| that| the role| anyone)* any ?(?:more|longer)\b",
    "next_round": r"(?:second|2nd|third|3rd|final) step\b(?! (?:was|went|done|is done))|(?:like|want"
    r"|love)s? (?:me )?to (?:meet|talk|speak|see me|chat)(?: me)? in person\b"
    r"|wants? an? (?:\w+ )?interview\b|"
    rf"(?:next|then|after that)(?:,| (?:step|stage):| is| will be| up is| comes| it'?s| stage is| step is)+"
    rf" (?:an? |the |my )?(?:\w+ )?{_TALK}\b|{_ROUND} (?:interview )?(?:invite|invitation)\b"
    rf"|(?:invite|invitation) (?:to|for) (?:an? |the |my )?{_ROUND}\b|(?:like|love|want)s? (?:me for )?an? {_ROUND}"
    r" (?:interview|chat|call|meeting|round)\b",
    "rejected": r"(?:ahead|forward|on) with (?:another|someone|somebody|a different|other)\b(?! (?:round|interview"
    r"|stage))|not (?:among|one of) the"
    r" (?:finalists?|last|shortlist\w*|chosen|selected|lucky)\b|no for now\b|(?:had|have) (?:someone"
    r"|somebody) else in mind|(?:(?:^|(?<=[,:;-] ))(?:it'?s |was |just |sadly |got )*a (?:firm |polite |clear "
    r"|flat )?no"
    r"|(?:the|their|her|his) answer(?: is|'s| was) (?:a )?no)(?=\W*$|[,.;!])|no offer(?=\W*$|[,.;]| for me| this time)"
    r"|(?:^|(?<=[,;:.-] ))(?:was |been |got |i was )*turned down(?=\W*$|[,.;!]| (?:by|after|again|for th))",
    "offer": r"(?<=, )offer(?=\W*$|,(?! (?:but|not|no)\b))|(?<=[,-] )an offer\b(?! (?:to|expected|pending|stage|next"
    r"|due|likely|soon|by|if|is|may|might))"
    r"|offer (?:is |will be |now )*(?:coming|in the post|on (?:its|the) way"
    r"|in the mail)\b|(?:got|received|have|here is|sent me|given|gave me|e-?mailed me)(?: the| an?| my| their)?"
    r" (?:(?:written|signed|employment|work|formal|draft) )+(?:contract|agreement)\b"
    r"|contract (?:is )?(?:here|in my (?:inbox|e-?mail|mail)|ready|attached|to sign)\b|offer,? (?:of |at |is |for )?£",
    "on_hold": r"(?:hold(?:s|ing)? up|block(?:s|ing)?|delay(?:s|ing)|stopp(?:s|ing))(?: all| any| every| the| new|"
    r" external)* (?:starts?|starters?|hires?|hiring|joiners|recruitment|recruiting|offers|contracts)\b",
    "req_not_open": r"needs? (?:the |his |her |their )?[\w_]+'s (?:signature|ok|okay|approval|blessing|sign-?off"
    r"|yes)\b|"
    rf"{_JOB}{_NOT} (?:through|thru|past|out of|cleared by|cleared|by) (?:the )?(?:finance|board|budget"
    rf"|hr|approvals?|legal|committee|council|cfo|governance)\b|{_JOB}{_NOT} (?:official|live|public|open|signed"
    rf"|approved|budgeted|funded|advertised|posted|released|confirmed)\b"
    r"|(?:headcount|head count|hc|budget|funding) (?:request|application|discussion|approval)s?\b"
    rf"|{_JOB} (?:will |to |should |may |might |is )?re-?open(?:s|ing|ed)?(?=\s{{3,}}| in\b| after| next| from| later)",
    "in_process": r"needs? (?:a (?:few|couple(?: of)?)|some|\d|two|three|another|more)(?: more)? (?:days|weeks|time)\b|"
    rf"{_PAPERS}(?:'s| is| are| was)? (?:still |now |currently )?(?:in|with|at) (?:the )?(?:legal"
    rf"|lawyers?"
    r"|procurement|hr|finance)\b|put(?:s|ting)? me (?:forward|fwd|up) for\b(?! (?:the |a )?(?:next|second|2nd|third"
    r"|3rd|final|last|round|panel|interview))|put(?:s|ting)? me (?:forward|fwd)(?=\W*$"
    r"|[.,;])"
    r"|ref(?:eree|erence|eree)s?\b[^.;]{0,25}\b(?:phoned|rang|called|contacted|e-?mailed|asked|spoke)\b",
}
"""What stands beside the patterns of an outcome tag in the other tables."""
