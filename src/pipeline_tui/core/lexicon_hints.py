"""Words that hint at how it went where nothing plainer is said: patterns for lower-case text. A table, no logic.

The other tables ask for whole turns of phrase. People find ever new ones, but the word in the middle stays the same.
"""

from __future__ import annotations

from .lexicon_felt import DISMAY, PRAISE

_POST = r"(?:role|job|post|position|vacanc(?:y|ies)|opening|req|requisition|advert|ad)s?"

DECIDED: tuple[tuple[str, str], ...] = (
    ("rejected", r"unsuccessful|bad news\b|non-?select\w*|passed over|dead end|not (?:taken|retained|considered"
    r"|wanted)|told no\b"
    r"|(?:got|had|received|a|their|the) (?:no|refusal|knock-?back) (?:from"
        r"|by|via)\b|no thanks e-?mail|rejected|rejection|regrets?|not (?:selected|successful|chosen"
        r"|a fit|taking me)"
     r"|(?:someone|somebody) else|(?:another|other|internal|stronger) candidate\b(?! (?:is|are|left|to|still)\b)"
     r"|didn'?t get (?:it|the)"),
    ("role_closed", rf"(?:firm|company|business|shop|branch|site|plant)(?: is| was| has been| got)? (?:sold|closed"
    rf"|closing|folded|shut)\b|{_POST}\b(?!(?: is| has| was| been)* ?(?:not|n'?t|still)\b)[^.;]{{0,30}}\b(?:closed"
    rf"|filled"
    rf"|pulled|scrapped|withdrawn|cancell?ed|taken|gone"
        rf"|axed|cut)"
     rf"|(?:closed|filled|pulled|scrapped|cancell?ed|axed|cut) (?:the |that |this )?{_POST}"),
    ("hiring_freeze", r"(?:posts|jobs|hires|hiring|roles|everything|recruitment|headcount) (?:is |are |all )?frozen"
     r"|(?<!brain )(?<!screen )\bfreeze\b|froze (?:everything|hiring|all|recruitment|hires)|moratorium"
     r"|hiring (?:stop|ban|halt)"),
    ("on_hold", r"stand-?by\b|stand-?still|stalled|postpon\w+|deferred|limbo|\bhold\b(?! (?:music|of|on|for"
    r"|the line))|paus(?:e|ed|ing)\b|shelved|suspended|halted"
        r"|back ?burner|on ice"
     r"|parked|mothballed|delayed"),
    ("req_not_open", rf"(?:budget|head ?count|funding|approval|sign-?off|go-?ahead|green light|business case)\b"
     rf"|(?:open|post|advertise|publish|create) (?:it|the {_POST}|{_POST})\b[^.;]{{0,20}}\b(?:once|when|after"
     rf"|until|till?|if)"
     r"|(?:once|when|after|until|till?|if) (?:the )?(?:finance|board|cfo|ceo|budget|md|council)\b"),
    ("offer", r"(?:the|their|your|my|this|that|'s|verbal|written) offer\b(?! (?:of|you|an?|yet|expected|pending|stage"
    r"|due))|in writing\b"),
)  # fmt: skip
"""Outcome tags with their words: what was decided, the gravest first."""

GOING_ON: tuple[tuple[str, str], ...] = (
    ("offer", r"to sign\b(?! (?:off|up|in))|(?:the|my|his|her|their) contract\b(?! (?:role|job|work|position|ends?"
    r"|runs))|negotiat\w*|haggl\w*"
    r"|counter(?:ed|ing)\b|counter ?-?offer\w*|(?<=[,:;] )start(?:ing)?(?: on"
    r"| from)?(?=\s{3,})|(?:they|he|she|hr|client) (?:went|came)"
     r" up(?= *(?:to|by|\d|$|[.,;]|\s{2}))"),
    ("next_round", r"good news\b|(?<!non-)(?<!de)(?<!un)(?<!not )selected\b|when (?:am|are) (?:i|you) (?:free"
    r"|available)|loves? (?:the |my |your )?(?:cv|profile|resume)|promoted to|progress(?:ed|ing)\b"
    r"|another (?:interview|round|stage)|ask(?:ed|s"
    r"|ing)? me (?:back|in)|(?:wants?|invit\w+|like) me (?:back|in|to (?:meet|come|see|speak))"
     r"|(?:move|moving|moved|send|sending|take|taking) me (?:fwd|forward|up|on|through|thru|further)"
     r"|for (?:the )?(?:next|second|2nd|third|3rd|final|last) (?:round|rd|rnd|stage|step|interview)"
     r"|for round (?:2|3|4|two|three)"
     r"|(?<!put )(?<!put me )(?<!got )through to|shortlist\w*|meet the (?:owner|team|boss|director|founder|ceo"
     r"|head|crew|partners?)"),
    ("referred_on", r"instead\b|about me\b|(?:my|the) (?:new |main |only )?(?:contact|point of contact"
    r"|go-to)\b(?! (?:details|form|info))|(?<!thru )(?<!through )(?<!via )(?<!by )\breferral\b(?! (?:fee|bonus))"
    r"|replacement"
    r"|successor|introduc\w+ me|(?:pass|hand"
    r"|forward|send|refer|recommend"
    r"|introduc|connect)\w* me\b"
     r"|(?:his|her|their) (?:boss|colleague|manager|successor) (?:is|handles|deals|decides)"),
    ("no_news", r"\bmute\b|unresponsive|vanished|disappeared|no (?:shifts|hours|work|bookings)\b"
    r"|nothing\b(?! (?:about|to do|like|much|wrong|but|bad|else to))|no (?:call|calls|e-?mail|mail|letter"
    r"|post|text|message|messages|joy|luck|peep)\b|unanswered|ignored|\bnada\b|\bzip\b|\bnowt\b|\bzero\b|no (?:news"
    r"|word|reply|response|update|change"
        r"|answer|feedback|results?|outcome|verdict)"
     r"|silen(?:t|ce)|still waiting|quiet\b|no further"),
    ("in_process", r"(?:working|going|getting|sifting|wading) through|candidates|applicants"
    r"|in the (?:pile|pipeline|queue|mix)|pipeline|patien\w+|finali[sz]\w+|sorting\b|(?:still|currently"
    r"|busy) [a-z]+ing\b|(?:looking|checking|working) (?:at|into|on|through|over)\b|scoring|marking|grading"
    r"|evaluating|ranking|processing|verifying|preparing|fixing|received\b|acknowledg\w+|paperwork|chasing|looking into"
    r"|on it\b|(?:hasn'?t|haven'?t"
        r"|not|not yet) (?:decided|made up|chosen)|review\w*|deciding|decision"
        r"|considering|waiting (?:for|on)|pending|discuss\w*|process\w*"
        r"|let me know"
     r"|get(?:s|ting)? back|come(?:s|ing)? back|(?:(?<!be a )(?<!as a )(?<!act as )(?<!be my )(?<!as my )(?<!for"
     r" a )references?|(?<!be a )(?<!as a )(?<!be my )refs?\b)|assess(?:ed|ing)\b|assessment (?:of|is|by)"
     r"|interviewing\b|pressing|neck and neck|being [a-z]+ed\b|has (?:it|feedback|everything)\b|vot(?:es?|ing)\b"
     r"|(?:has|have|got|reading) my (?:cv|resume|application|profile|papers)"
     r"|seeing (?:\S+ )?(?:others?|more|people|candidates)|leaning (?:to|towards)|picking|choosing|select(?:ing|s)\b"
     r"|(?:asked|asks|asking|wants"
     r"|wanted|needs) (?:me )?for (?:an?|my|some|the|another|two|three|proof|more)\b(?! (?:call|chat|talk|meeting"
     r"|word))|compar\w+|interviewing (?:others|more|other)"
     r"|should (?:hear|know)|will (?:hear|know|decide|confirm|let|be in touch)"),
)  # fmt: skip
"""The same of what goes on; how an interview felt says more than this."""

FELT: tuple[tuple[str, str], ...] = (
    ("went_poorly", r"\b(?:bad|badly|poor|poorly|awful|terrible|froze|fluffed|stumbled|stuttered|rambled"
        r"|waffled|awkward|cold|dropped|broke|broken|glitch\w*|crash\w*|weak|dull|boring|tense|rushed|confus\w+"
        r"|unprepared"
     r"|disappoint\w+|frustrat\w+|embarrass\w+|horrible|painful|nightmare|mess|rubbish|flop|rubbish|wrong|interrupted"
     r"|panick?\w*"
     r"|stress\w*|unfriendly|rude|mediocre|lost|losing|not amused|interrogat\w+|waffle|wander\w+|cut off|cut short"
     r"|talked over|too long|too short"
     r"|ran over"
     r"|frosty|rough|tough|harsh|grilling|grilled|nervous|struggled|blank|blanked|flustered|muddled|stuck|shaky|worried"
     r"|shouted|bored|disaster|messed|botched|bombed|failed)\b(?! but)"
     r"|(?:did ?n[o']?t|did not|could ?n[o']?t|could not) (?:\w+ )?(?:finish|complete|solve|know|understand|remember"
     r"|follow"
     r"|answer|explain|impress|convince|connect|shine|sell|manage|cope)\b"
     rf"|(?:{DISMAY})\b"),
    ("went_well", r"\b(?:well|great|good|nice|nicely|smooth|smashed|nailed|aced|loved|liked|likes|friendly"
        r"|positive|warm|easy|easily|cleared|calm|comfortable|amazing|brilliant|lovely|fantastic|excellent|decent"
        r"|helpful"
     r"|welcoming|interesting|pleasant|perfect|proud|excited|interested|hopeful|optimistic|encouraging|prais\w+"
     r"|smil\w+|rapport"
     r"|like (?:the|it)"
     r"|into it|engaged|kind"
     r"|happy|passed|promising|keen|impressed|laughed|clicked|enjoyed|solid|strong|confident|relaxed|fun|pleased)\b"
     rf"|(?:{PRAISE})\b"),
)  # fmt: skip
"""The same of interviews and meetings: how it felt."""
