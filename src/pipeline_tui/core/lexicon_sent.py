"""How a line about something I sent begins, whatever the way it went: patterns for lower-case text. No logic."""

from __future__ import annotations

import re

_I = r"^\W*(?:(?:i|i've|we|have|has|had|just|finally|also|then|today|quickly|and|so|ok|already|now|duly) )*"
_PAPERS = (
    r"(?:cv|resume|app(?:lication)?|take[- ]?home|case study|test|task|assignment|essay|portfolio|ref(?:erence)?s?"
    r"|forms?"
    r"|doc(?:ument)?s?|certificates?|certs?|transcripts?|payslips?|contract|exercise|homework|samples?|cover letter"
    r"|letter"
    r"|proposal|presentation|slides|deck|paperwork|expenses|claim|invoice|(?:bank )?details|nda|timesheets?|photos?|id"
    r"|passport|questionnaire|chaser|reminder|nudge|follow[- ]?up|request|video|recording|code|repo|dates|times"
    r"|availability|answers?|bio|bio-?data|numbers|package|showreel|reel|e-?mail|message|note)"
)
_GONE = (
    r"(?:submitted|sent|e-?mailed|mailed|uploaded|handed in|delivered|off|posted|forwarded|returned|gone|faxed"
    r"|couriered|went|fired off|shared|dispatched)"
)
SENT = re.compile(
    r"^\W*(?:my |the |signed )?(?:cv|resume|app(?:lication)?(?: form)?|bewerbung|forms?|letter|portfolio|showreel)(?:'s"
    r"| is| are)? (?:now )?(?:in|out|away|off)(?=\W*$|,| to\b| for\b| at\b)|^\W*(?:i |just )?(?:hit|pressed|clicked)"
    r" (?:submit|send)\b|^\W*(?:i |just )?put in for (?:the|a)\b|^\W*(?:i |just )?popped (?:the |a |my )?(?:letter|cv"
    r"|form|note)\b"
    rf"|{_I}(?:shared(?= (?:my|the|updated|an?|some|his|her|their)\b)|submitted|handed in|uploaded|forwarded|fwd'?d"
    rf"|fwded"
    r"|delivered|returned|turned in|dropped off(?! the (?:radar|face|map))|faxed|couriered|filed|lodged|posted"
    r"|mailed|e-?mailed|sent|sended"
    r"|re-?sent)(?: (?:in|off|on|over|back|out|across))* (?!me\b|from\b|by\b|back from|[\w' ]{0,25}call\b)[\w']"
    rf"|{_I}(?:pushed|committed) (?:my |the )?(?:take[- ]?home|code|solution|task|repo|assignment|exercise|final)"
    rf"|{_I}(?:(?:fired|pinged|sent|bashed|banged) (?:off|over|out)|(?:chucked|bunged|slung|whacked|stuck|gave|put"
    rf"|popped) in) (?:an?"
    rf" |my |the |another )?(?:\w+ )?{_PAPERS}s?\b|{_I}gave in my papers\b"
    rf"|{_I}(?:dropped|shot|fired off|sent|gave|handed) [\w' ]{{2,25}}? (?:a|another|my|the) (?:quick |short |polite "
    r"|wee |gentle )?(?:line|note|nudge|reminder|chaser|cv|resume|portfolio|card)\b"
    rf"|^\W*(?:my |the |signed |updated |revised |completed |new |all )*{_PAPERS}(?: \w+){{0,2}}? (?:is |was |has been "
    rf"|all |now |just )*{_GONE}(?: (?:off|in|over|out|back))* (?:to\b(?! (?:me|spam|junk|voice))|via\b|through\b|as\b"
    r"|for\b|on\b)"
    rf"|^\W*(?:my |the |signed |updated |completed |all )*{_PAPERS} (?:all )?(?:submitted|sent|uploaded|handed in"
    rf"|posted"
    r"|returned|faxed)(?=\W*$|[,.;]|\s{3,})"
    rf"|{_I}(?:finally )?(?:got (?:a)?round to|managed to|got) (?:answering|sending|replying|writing|submitting"
    rf"|posting|e-?mailing)\b"
    rf"|^\W*(?:my |the )*{_PAPERS} (?:done|finished|ready|completed) (?:and|&|\+) (?:pushed|sent|submitted|uploaded"
    rf"|e-?mailed|in|off|posted)\b"
    rf"|{_I}(?:signed|counter-?signed|completed) [\w' ]{{2,30}}? (?:back|over|sent|returned|e-?mailed|off)(?: over| "
    rf"off)?"
    r" (?:to|with)\b"
    rf"|{_I}(?:dropped|handed|left|gave|took|brought|put|popped)(?: in| off| round| over)? (?:my|an?|the|some|copies "
    rf"of my"
    r"|two|three) (?:\w+ )?(?:cvs?|resumes?|application|app|forms?|paperwork|certificates|cover letter|portfolio"
    r"|references)\b(?! (?:with me|on the train|at home))"
    rf"|{_I}(?:filled|filed|completed|finished|did)(?: in| out| up| off)? (?:an?|the|my|their|another)? ?(?:\w+ )"
    r"{0,2}?(?:application|app|form|questionnaire)s?\b(?! (?:form )?(?:is|was|were|but|tomorrow|tonight))"
)
"""The beginning of a line about something I sent, whatever the way it went."""
APPLIED = re.compile(
    rf"{_I}(?:re-?)?applied\b(?! pressure)|{_I}put (?:in )?(?:my|an?|another) (?:\w+ )?app(?:lication)?(?: in)?\b"
    rf"|{_I}got (?:my|the) (?:application|cv|app|form) in\b|{_I}(?:registered|signed up) (?:with|at|on|for)\b"
    r"|^\W*(?:hand-?written |quick |short |thank[- ]?you |follow[- ]?up |polite |wee |another )*(?:note|card|letter"
    r"|email|line) to (?!self|me\b|be\b)[a-z]"
    rf"|{_I}(?:reached out|wrote) to\b|{_I}(?:contacted|approached|nudged|chased) (?!by\b|me\b)[a-z]"
    rf"|^\W*(?:my |the )?{_PAPERS}s?(?: (?:&|and|\+) [\w ]{{2,20}}?)?(?: (?:over|off|back|in|out|across))? to "
    rf"(?!do\b|be\b|follow"
    r"|come|update|finish|send|print|fix|write|prepare|check|review|sign|polish|me\b|spam|self|discuss|complete"
    r"|submit|get\b|ask)[a-z]|^\W*i send (?:my|the|him|her|them|all|an?)\b"
)
"""The same where nothing else in the line says more: applied, or somebody written to."""
