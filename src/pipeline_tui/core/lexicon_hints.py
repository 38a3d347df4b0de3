"""Words that hint at how it went where nothing plainer is said: patterns for lower-case text. A table, no logic.

The other tables ask for whole turns of phrase. People find ever new ones, but the word in the middle stays the same.
"""

from __future__ import annotations

_POST = r"(?:role|job|post|position|vacanc(?:y|ies)|opening|req|requisition|advert|ad)s?"

DECIDED: tuple[tuple[str, str], ...] = (
    ("rejected", r"unsuccessful|told no\b|(?:got|had|received|a|their|the) (?:no|refusal|knock-?back) (?:from"
        r"|by|via)\b|no thanks e-?mail|rejected|rejection|regrets?|not (?:selected|successful|chosen"
        r"|a fit|taking me)"
     r"|(?:someone|somebody) else|(?:another|other|internal|stronger) candidate|didn'?t get (?:it|the)"),
    ("role_closed", rf"{_POST}\b[^.;]{{0,30}}\b(?:closed|filled|pulled|scrapped|withdrawn|cancell?ed|taken|gone"
        rf"|axed|cut)"
     rf"|(?:closed|filled|pulled|scrapped|cancell?ed|axed|cut) (?:the |that |this )?{_POST}"),
    ("hiring_freeze", r"(?:posts|jobs|hires|hiring|roles|everything|recruitment|headcount) (?:is |are |all )?frozen"
     r"|(?<!brain )(?<!screen )\bfreeze\b|froze (?:everything|hiring|all|recruitment|hires)|moratorium"
     r"|hiring (?:stop|ban|halt)"),
    ("on_hold", r"\bhold\b(?! (?:music|of|on|for|the line))|paus(?:e|ed|ing)\b|shelved|suspended|halted"
        r"|back ?burner|on ice"
     r"|parked|mothballed|delayed"),
    ("req_not_open", rf"(?:budget|head ?count|funding|approval|sign-?off|go-?ahead|green light|business case)\b"
     rf"|(?:open|post|advertise|publish|create) (?:it|the {_POST}|{_POST})\b[^.;]{{0,20}}\b(?:once|when|after"
     rf"|until|till?|if)"
     r"|(?:once|when|after|until|till?|if) (?:the )?(?:finance|board|cfo|ceo|budget|md|council)\b"),
)  # fmt: skip
"""Outcome tags with their words: what was decided, the gravest first."""

GOING_ON: tuple[tuple[str, str], ...] = (
    ("next_round", r"ask(?:ed|s|ing)? me (?:back|in)|(?:wants?|invit\w+|like) me (?:back|in|to (?:meet|come|see|speak))"
     r"|(?:put|putting|puts|move|moving|moved|send|sending|take|taking) me (?:fwd|forward|up|on|through|thru|further)"
     r"|for (?:the )?(?:next|second|2nd|third|3rd|final|last) (?:round|rd|rnd|stage|step|interview)"
     r"|for round (?:2|3|4|two|three)"
     r"|(?<!put )(?<!put me )(?<!got )through to|shortlist\w*|meet the (?:owner|team|boss|director|founder|ceo"
     r"|head|crew|partners?)"),
    ("referred_on", r"instead\b|(?:pass|hand|forward|send|refer|recommend|introduc|connect)\w* me\b"
     r"|(?:his|her|their) (?:boss|colleague|manager|successor) (?:is|handles|deals|decides)"),
    ("no_news", r"nothing|\bnada\b|\bzip\b|\bnowt\b|\bzero\b|no (?:news|word|reply|response|update|change"
        r"|answer|feedback)"
     r"|silen(?:t|ce)|still waiting|quiet\b|no further"),
    ("in_process", r"(?:working|going|getting|sifting|wading) through|candidates|applicants|(?:hasn'?t|haven'?t"
        r"|not|not yet) (?:decided|made up|chosen)|review\w*|deciding|decision"
        r"|considering|waiting (?:for|on)|pending|discuss\w*|process\w*"
        r"|let me know"
     r"|get(?:s|ting)? back|come(?:s|ing)? back|references?|assess\w*|compar\w+|interviewing (?:others|more|other)"
     r"|should (?:hear|know)|(?:will|'ll) (?:hear|know|decide|confirm|let|be in touch)"),
)  # fmt: skip
"""The same of what goes on; how an interview felt says more than this."""

FELT: tuple[tuple[str, str], ...] = (
    ("went_poorly", r"\b(?:bad|badly|poor|poorly|awful|terrible|froze|fluffed|stumbled|stuttered|rambled"
        r"|waffled|awkward|cold"
     r"|frosty|rough|tough|harsh|grilling|grilled|nervous|struggled|blank|blanked|flustered|muddled|stuck|shaky|worried"
     r"|shouted|bored|disaster|messed|botched|bombed|failed)\b(?! but)"),
    ("went_well", r"\b(?:well|great|good|nice|nicely|smooth|smashed|nailed|aced|loved|liked|likes|friendly"
        r"|positive|warm"
     r"|happy|passed|promising|keen|impressed|laughed|clicked|enjoyed|solid|strong|confident|relaxed|fun|pleased)\b"),
)  # fmt: skip
"""The same of interviews and meetings: how it felt."""
