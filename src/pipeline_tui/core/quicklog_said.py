"""What a quick-log line states: what I only plan, ask or suppose is blanked, shorthand of the trade is written out."""

from __future__ import annotations

import re

_ALSO = r"(?:(?:still|also|really|just|then|now|maybe|perhaps|probably|prob|definitely|def|and|so|first|later) )*"
_MUST = (
    rf"(?:i |we |i'?ve |i'?d |i'?ll )?{_ALSO}(?:(?:need|have|got|ought|like|remember|remind me|don'?t forget"
    rf"|not forget)"
    r" to|gotta|must|shall|had better|don'?t forget|mustn'?t forget(?: to)?|thinking (?:of|about)|remember)"
    r"|(?:i |i'?m |i am |we )(?:\w+ )?(?:want|wish|going|planning|plan|aiming|hoping|hope|trying|mean|intend\w*"
    r"|thinking)"
    r" (?:to|of|about)"
)
_SHALL = (
    rf"(?:i |we |i'?m |i'?ll |tomorrow |tmrw )?{_ALSO}(?:will|'?ll|should|could|might|may|better|best|maybe|perhaps"
    r"|gonna|gunna|wanna|going to|planning to|plan to|hoping to|hope to|want to|aim to|aiming to|trying to)"
)
"""How a plan of mine begins, and how it may begin unless it goes on with what others do too."""
_CONTACT = (
    r"(?:ring|call|phone|telephone|e-?mail|mail|write|text|message|msg|dm|whatsapp|ping|nudge|chase|ask|send|tell"
    r"|remind|contact|follow|f/u|fu|drop|thank|apply|try|reconnect)"
)
_ACT = (
    rf"(?:{_CONTACT}|get|submit|update|check|give|reply|respond|answer|prep|prepare|practi[sc]e|find|look|reach|speak"
    r"|talk|see|arrange|book|sort|finish|fill|forward|upload|print|return|revert|confirm|accept|decline|negotiate"
    r"|touch|catch|visit|pop|research|read|learn|revise|polish|tidy|buy|pick|schedule|line up|let|redo|rewrite"
    r"|complete|request|provide|share|bring|mention|discuss|withdraw|cb|circle|stop)"
)
_END = r"(?:ing|ting|ping|ning)?\b(?! (?:back )?(?:to )?(?:me|us)\b)"
_LABEL = (
    r"(?:plans?|to-?do|to do|reminders?|remember|memo|note to self|nts|self|next (?:step|action|up|thing|move)s?"
    r"|prep|homework|actions?(?: items?| points?)?|tasks?|questions?|to ask)(?: for [\w. ]{2,20})?\W* ?[:-]"
)
_PLAN = re.compile(
    rf"(?:^|(?<=[.;!?] ))\W*(?:{_LABEL}|(?:{_MUST}) (?:\w+ly )?{_ACT}{_END}|(?:{_SHALL}) {_CONTACT}{_END}"
    r"|(?<![a-z] )if\b"
    r"|(?:todo|to-do|nts|note to self)\b|plan(?:s|ning)? (?:for|on)\b"
    r"|(?:check|draft|prepare|send|look up|find|read|google|buy|print|arrange|get|write|finish|update|revise"
    r"|practi[sc]e|research|study|rehearse|prep|brush up"
    r"|submit|upload|tell|keep|pick|make|set up|sort|decide|apply|consider|fill in|review|re-?read|mull|reply to"
    r"|respond to|complete"
    r"|give)(?= (?!in\b|back\b|w/|with\b|from\b|by\b))"
    r"|(?:ask|remind|chase|thank)(?: w(?:/|ith))? (?!from\b|for\b|to\b|e-?mail|sent|mail|(?:yo)?u\b|me\b|notes?\b"
    r"|cards?\b))"
)
"""The beginning of a sentence that tells what I am going to do."""
_PLAN_ENDS = re.compile(
    rf"[.;!?](?= |$)|(?:,| -+) (?!(?:(?:and|then|or|also|maybe|if|unless|to|re|about|so) )*(?:{_ACT}|if|unless|to"
    r"|re|about|or|and|then)\b)|\b(?:as|since|because|cos|cuz|bc)\b"
)
_AT_THEIR_WORD = re.compile(
    r"(?:[,(-]|\bas) ?(?:he |she |they |hr |[a-z]+ )?(?:said|says|told|asked|(?:his|her|their) words|agreed)\b"
)
_MY_QUESTION = re.compile(
    r"(?:^\W*|(?<=[,;.] )|\b(?:and|to|i|i've|have|also|just) )ask(?:ed|ing|s)? (?!me\b|for me|us\b)"
    r"(?:(?:him|her|them|hr|[a-z]+)(?: [a-z]+)? )?(?:if|whether|about|when|who|what|why|how)\b[^.;,]*"
    r"|(?:^\W*|(?<=[,;.] )|\b(?:and|to|i|have) )ask(?:ed|ing)? (?!me\b|for\b|us\b|back\b)[a-z]+(?: [a-z]+)? "
    r"for\b[^.;,]*"
    r"|(?:^\W*|(?<=[,;.] )|\b(?:and|to) )ask (?:him|her|them|[a-z]+) to\b[^.;,]*"
)
_IF = re.compile(r"\b(?:if|unless|in case|whether)\b[^.;,]*?(?=$|[.;,]|\bthen\b| - )")

_WRITTEN_OUT = {
    "frz": "freeze", "frzn": "frozen", "pos'n": "position", "posn": "position", "pstn": "position", "pos.": "position",
    "apprvl": "approval", "appvl": "approval", "apprl": "approval", "apprv": "approve",
    "apprvd": "approved", "appvd": "approved", "bdgt": "budget", "bgt": "budget",
    "hdct": "headcount", "fdbk": "feedback",
    "feedbk": "feedback", "mgmt": "management", "mgt": "management", "mgmnt": "management",
    "cand": "candidate", "cands": "candidates", "cand.": "candidate", "nxt": "next", "bk": "back", "abt": "about",
    "fwd": "forward", "fwds": "forwards", "fwding": "forwarding", "fwd'd": "forwarded", "fwded": "forwarded",
    "cxl": "cancel", "cxld": "cancelled", "canx": "cancelled", "canc": "cancelled", "cncld": "cancelled",
    "u": "you", "ur": "your", "b4": "before", "ext": "extended", "resp": "response", "rej": "rejected",
    "rejd": "rejected", "rej'd": "rejected", "w/d": "withdrew", "thx": "thanks", "thks": "thanks",
    "tnx": "thanks", "plz": "please", "ppl": "people", "gd": "good", "v.good": "very good", "vgood": "very good",
    "srsly": "seriously", "sched": "scheduled", "resched": "rescheduled",
    "yr": "year", "recruting": "recruiting", "recruitement": "recruitment", "recruitmnt": "recruitment",
    "vaccancy": "vacancy", "vacency": "vacancy", "succesful": "successful", "unsuccesful": "unsuccessful",
    "succesfull": "successful", "unsuccessfull": "unsuccessful", "sucessful": "successful", "aproval": "approval",
    "aproved": "approved", "aprove": "approve", "definately": "definitely", "cancled": "cancelled",
    "refered": "referred", "recieved": "received", "forwrded": "forwarded", "budjet": "budget",
    "freez": "freeze", "rejcted": "rejected", "rejectd": "rejected", "declind": "declined", "offerd": "offered",
    "untill": "until", "offr": "offer", "sgnd": "signed", "msgd": "messaged", "didnt": "didn't", "dont": "don't",
    "cant": "can't", "wont": "won't", "doesnt": "doesn't", "hasnt": "hasn't", "havent": "haven't", "isnt": "isn't",
    "wasnt": "wasn't", "couldnt": "couldn't", "wouldnt": "wouldn't",
    "shouldnt": "shouldn't", "arent": "aren't", "werent": "weren't", "hadnt": "hadn't", "cdnt": "couldn't",
    "cldnt": "couldn't", "wldnt": "wouldn't", "dint": "didn't", "didn": "didn't", "dosent": "doesn't",
    "doesent": "doesn't", "dunno": "don't know", "theyre": "they're", "theyve": "they've", "theyll": "they'll",
    "w": "with", "w/": "with", "hes": "he's", "shes": "she's", "im": "i'm", "ive": "i've",
}  # fmt: skip
_SHORTHAND = re.compile(rf"(?<![\w'/@.-])(?:{'|'.join(map(re.escape, _WRITTEN_OUT))})(?![\w'/@-])")
"""Shorthand and common slips, as patterns for how it went know the words."""


_WILL = re.compile(
    r"(?<=[a-z])'(?:ll\b|d (?=(?:like|love|rather|prefer|have|offer|hire|be|want|need|appreciate"
    r"|see)\b))"
)
"""The end of "he'll" and "she'd like"."""


_CHAINED = re.compile(r"(?<!\S)[a-z']+(?:-[a-z']+){3,}")
"""A whole sentence made one word: the "sorry-we-chose-someone-else" mail."""


def _in_full(m: re.Match[str]) -> str:
    return " will" if m[0] == "'ll" else " would "


def _gone(m: re.Match[str]) -> str:
    return " " * len(m[0])


def is_plan(low: str) -> bool:
    """Whether the lower-case line begins with what I am going to do."""
    return _PLAN.match(low) is not None


def stated(low: str) -> str:
    """The lower-case line `low` without my plans and my questions, blanked so that places stay where they are."""
    for m in _PLAN.finditer(low):
        stop = _PLAN_ENDS.search(low, m.end())
        end = stop.start() if stop else len(low)
        if not _AT_THEIR_WORD.search(low, m.start(), end + 30):
            low = low[: m.start()] + " " * (end - m.start()) + low[end:]
    return _MY_QUESTION.sub(_gone, low) if "ask" in low else low


def certain(said: str) -> str:
    """The line without what is only supposed: "if no news by Friday"."""
    return _IF.sub(_gone, said)


def written_out(said: str) -> str:
    """The line with shorthand and contractions written out; places in it move."""
    if said.count("-") > 2:
        said = _CHAINED.sub(lambda m: m[0].replace("-", " "), said)
    return _SHORTHAND.sub(lambda m: _WRITTEN_OUT[m[0]], _WILL.sub(_in_full, said) if "'" in said else said)
