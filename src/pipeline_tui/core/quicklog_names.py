"""One person standing at a place of a quick-log line: titles, job words, initials, particles, up to three names."""

from __future__ import annotations

import re

from .clean import fold
from .lexicon import ALSO_NAMES, COMPANY_TAIL, NOT_NAMES, ROLE, TITLES
from .lexicon_brands import ABBREVIATIONS, BRANDS, FIRM_TAIL
from .lexicon_names import FIRST_NAMES, LOWER_NAMES
from .lexicon_places import PLACES
from .lexicon_plain import FIRM_END, FIRM_FORM, FIRM_HEAD, PLAIN_WORDS, RANK, SMALL_WORDS
from .quicklog_contacts import Person

_WORD = re.compile(r"(?:[A-Z]\.){2,}|[^\W\d_](?:[\w'-]*\w)?\.?")
_TITLE = re.compile(
    r"(?:mrs?|messrs|ms|miss|missus|mister|mx|dr|doctor|prof|professor|sir|madam|sister|father|rev|reverend|capt"
    r"|captain|sgt"
    r"|colonel|col|cllr|councillor|judge|pastor|sergeant|detective|inspector|lieutenant|lt|dame|lord|rabbi|imam|hon"
    r"|herrn?|frau|fr|mme|mlle|mdm|señora?|sra?|shri|shree|sri|smt|sig|dott|ing|pani?)(?![\w'])\.?\s+(?=\w)"
    rf"|{RANK}\s+(?=\w)"
)
_FIRM_LIKE = re.compile(
    r"[a-z]{3,}(?:stone|water|hill|bridge|gate|works|soft|tech|ware|labs|point|path|(?<!e)line|light|leaf|peak|rock"
    r"|forge|craft"
    r"|house|bank|port|view|wave|star|core|cloud|logic|metrics|grid|spark|shift|stack|flow|base|hub|link|net|mart|build"
    r"|foods?|farms?|media|health|pharma|gen|sys|cast|cart|scape|quest|field|bay|haven|crest|combe|moor|mere|hurst"
    r"|stead|grove|vane)$"
)
"""How firms are made up; a surname of that shape is told by the first name or title before it."""
_TITLED = re.compile(r"(?:mrs?|ms|miss|dr|prof|professor|sir|herr|frau|director|sister)\.? +$")
_STREET = re.compile(
    r"(?:St|Street|Rd|Road|Ave|Avenue|Lane|Ln|Blvd|Boulevard|Crescent|Terrace|Drive|Quay|Square"
    r"|Sq)\.?"
)
"""What a place ends in, where no first name goes before: "Elm Street"."""
_THE_JOB = re.compile(
    r" (?:lady|guy|woman|people|folks|lot|job|role|post|position|offer|vacancy|one|interview|panel"
    r"|team|gig|opening)\b"
)
_A_JOB = re.compile(r"[a-z]{4,}(?:er|or|ist|ant|ian|ess|eur|woman)$")
"""A word in small letters that says what somebody does, not what they are called: "from dispatcher"."""
_WRITTEN_TITLE = re.compile(
    r"Hr\.\s+(?=[^\W\d_])|(?:Lady|Baroness|Countess|Viscount|Earl|Baron|Count"
    r"|Princess)\s+(?=[A-Z][a-z])"
)
"""What is a title only as it is written here."""
_FIRM_FIRST = re.compile(r"([A-Z][\w&-]+)\s+")
"""A company in front of a job word and a name: "Zarlink recruiter Noor"."""
_PRONOUN = re.compile(r"(?:i|you|he|she|it|we|they|that|there|who|what|how|let|don|can|won|isn|didn)'")
_ACTS = re.compile(r" (?:called|rang|phoned|emailed|texted|replied|wrote|says|said|asked|wants|confirmed|left)\b")


_VERB = re.compile(
    r"(?:[a-z-]+(?:ed|'d|lld|aild|sgd|xtd)|le?ft|tel|re)(?= [A-Z]| (?:for|out|in|to|the|with|w/|an?|my|their|his"
    r"|her|into|on|at|by"
    r"|panel|knowing|up|back|from|about|re)\b|\W*$)|[a-z-]+ing(?= (?:for|out|to|the|with|w/|an?|my|their|panel)\b)"
)
"""What a line may begin with that is no name, though it is written like one: "Messaged Dana"."""
_DEED_NOUN = re.compile(
    r" (?:up|off|out) (?:on|with|w/?|call|chat|meeting)\b| (?:(?!\w+ed\b|sent|left)[a-z-]+ )?(?:call"
    r"|chat|talk|meeting|interview"
    r"|reply|response|answer|e-?mail|message|msg|text|note|voicemail|vm|conversation|catch-?up|coffee|lunch|screen|panel"
    r"|round|day|silence|wait|week)\b"
)
"""Behind a small word that is a name as well, where it is none: "Long reply from"."""
_COMPOUND = re.compile(rf"(?i:{RANK})|[A-Z][a-z]+(?:-[a-z]+){{2,}}")
"""Words joined by hyphens that name nobody: "Follow-on", "Vice-Rector"."""
_DUE = re.compile(r"(?:from|with|w/|via) $")
"""In front of somebody, where a name that is a word too counts as a name."""
_THE = re.compile(r"\bthe $")
_ENDINGS = (
    "edly",
    "ingly",
    "ously",
    "fully",
    "ately",
    "antly",
    "ently",
    "ably",
    "ibly",
    "ically",
    "ssed",
    "cted",
    "ated",
)
"""How words in small letters end that say how something was done."""


def person_at(text: str, low: str, at: int, firm: set[str], lower_ok: bool) -> tuple[Person | None, int]:
    """One person at `at`: titles and job words, then one to three capitalised words."""
    role: str | None = None
    if (firm_first := _FIRM_FIRST.match(text, at)) and fold(firm_first[1]) not in FIRST_NAMES:
        job = ROLE.match(low, firm_first.end())
        named = job and re.match(r"\W*$| [A-Z][a-z]| (?:done|called|rang|emailed|re\b)", text[job.end() :])
        at = firm_first.end() if named and fold(firm_first[1]) not in NOT_NAMES else at
    position = at
    while True:
        if m := _TITLE.match(low, position) or _WRITTEN_TITLE.match(text, position):
            position = m.end()
        elif (m := ROLE.match(low, position)) and (role is None or fold(m[0]) in TITLES):
            role, position = text[m.start() : m.end()], m.end()
            gap = re.compile(r"\.?\s+(?=[^\W\d_])|\s*\(\s*(?=[^\W\d_])|:\s+(?=[A-Z])").match(text, position)
            if not gap:
                break
            position = gap.end()
        else:
            break
    titled = position > at and role is None
    name, start, end = _name_at(text, low, position, firm, titled or (lower_ok and role is None), job=role is not None)
    if name:
        return Person(start, name, role or _role_behind(text, low, end)), end
    if role is not None:
        return Person(low.index(role.lower(), at), None, role), at + low[at:].index(role.lower()) + len(role)
    return None, at


_IN_BRACKETS = re.compile(r"\s*\(\s*(?:the |my )?")
_DEPARTMENT = re.compile(
    r" (?:hr|recruit\w*|talent|careers?|website|portal|system|people team|head ?office"
    r"|reception|answering machine|switchboard|md|ceo|cfo|cto|coo|cio|hm|hiring m\w+|founders?|owner|recruiters?"
    r"|head of|panel|main (?:line|number)|job (?:page|board|ad)|site|staff|security)\b"
)
"""What makes the owner in front of it a company: "Zeta's HR"."""
_AT_HR = re.compile(r"\s*(?:@|from|at|in)\s+(?:[\w&.-]+ ){0,3}?(?=hr\b|recruit)")


def _role_behind(text: str, low: str, end: int) -> str | None:
    """The job word behind a name: "Tom (hiring mgr)", "Karen @ Belmont HR"."""
    for gap in (_IN_BRACKETS.match(low, end), _AT_HR.match(low, end)):
        role = ROLE.match(low, gap.end()) if gap else None
        if role and low[role.end() : role.end() + 1] in (")", ",", " ", ".", ":", ";", ""):
            return text[role.start() : role.end()]
    return None


_CALLED = re.compile(r"(?:(?:Mrs?|Ms|Miss|Dr|Prof|Sir|Herr|Frau|Mme)\.? |[A-Z]\. ?)(?=[A-Z]|d[aei] |van |von )")


def _has_a_name_behind(text: str, at: int) -> bool:
    """Whether a first name, an initial or a title follows: a firm stands in front of its people."""
    behind = _WORD.match(text, at + 1)
    known = behind and fold(behind[0].partition("-")[0]) in FIRST_NAMES and behind[0][0].isupper()
    return bool(known or _CALLED.match(text, at + 1))


_CUT_SHORT = re.compile(r"(?:[A-Z]\.)+|(?:Wm|Chas|Jas|Geo|Thos|Jos|Robt|Edw|Benj|Fredk|Jno|Saml|Richd|Jn|Hy)\.")
"""An initial, or a first name cut short by a full stop."""
_SAINT = re.compile(r"St\.? [A-Z]\w+'s")
"""A school, hospital or church."""


def _begins_clause(text: str, at: int) -> bool:
    """Whether nothing but a stop or a bracket stands in front of a place in its line."""
    return text[:at].rstrip(" \"'-*>(")[-1:] in ("", ".", "!", "?", ":", ";", "]")


def _is_no_name(text: str, low: str, at: int, word: str) -> bool:
    """Whether the first word of a clause is a verb or an adjective of it, by its ending and by what follows."""
    if word in SMALL_WORDS:
        return bool(_DEED_NOUN.match(low, at + len(word)))
    return word not in FIRST_NAMES and bool(_VERB.match(low[at : at + len(word)] + text[at + len(word) :]))


_PARTICLE = re.compile(
    r"(?:(?:van|von|de|da|di|del|della|der|den|ten|ter|la|le|du|dos|el|al|bin|zu|v\.d\.|v\.)\s+)+(?=[A-Z]\w)"
)
"""What stands before a surname and is part of it: "van Dijk"."""


def _name_at(
    text: str, low: str, at: int, firm: set[str], lower_ok: bool, *, job: bool = False
) -> tuple[str | None, int, int]:
    words: list[str] = []
    end = at
    due = lower_ok or job or bool(_DUE.search(low, max(0, at - 6), at))
    shout = text.isupper()
    particle = _PARTICLE.match(text, at)
    if particle:
        end = at = particle.end()
    if _SAINT.match(text, at):
        return None, at, at
    while (m := _WORD.match(text, end if not words else end + 1)) and len(words) < 3:
        if words and text[end] != " ":
            break
        inner = _PARTICLE.match(text, end + 1) if words else None
        m = (_WORD.match(text, inner.end()) or m) if inner else m
        word = m[0].rstrip(".") if not _CUT_SHORT.fullmatch(m[0]) else m[0]
        if word.lower().endswith("'s"):
            word = word[:-2]
            if fold(word) not in FIRST_NAMES and (_DEPARTMENT.match(low, m.end()) or _has_a_name_behind(text, m.end())):
                if words and fold(words[0]) not in FIRST_NAMES:
                    return None, at, at
                break
        plain, upper = fold(word), word[0].isupper()
        blank = low[m.start()] == " " or ("'" in plain and _PRONOUN.match(plain))
        both = upper and not word.isupper() and plain in ALSO_NAMES and (due or bool(_ACTS.match(low, m.end())))
        blank = blank or plain.endswith("n't")
        if (
            blank
            or ((plain in NOT_NAMES or plain in PLAIN_WORDS) and not both)
            or (not upper and (plain in SMALL_WORDS or (plain.endswith(_ENDINGS) and plain not in LOWER_NAMES)))
            or plain in firm
            or (upper and not words and _begins_clause(text, at) and _is_no_name(text, low, m.start(), plain))
            or (not words and plain in FIRM_HEAD)
            or ("-" in word and _COMPOUND.fullmatch(word))
            or plain.endswith("'d")
            or (len(word) == 1 and text[m.end() : m.end() + 1] == "/")
            or re.fullmatch(r"[A-Z]{2,}'?(?:s|e?d|ing)", word)
            or (not words and (plain.rstrip(".") in PLACES or plain in BRANDS))
            or (
                plain.rpartition("-")[1]
                and word.rpartition("-")[2].islower()
                and (plain.rpartition("-")[2] in NOT_NAMES or plain.rpartition("-")[2] in PLAIN_WORDS)
            )
            or (not both and ROLE.fullmatch(plain.removesuffix("s")))
            or (not both and ROLE.fullmatch(plain))
            or plain in TITLES
        ):
            break
        if not upper and m[0].lower().endswith(("'s", "ing")) and plain not in LOWER_NAMES:
            break
        double = len(words) == 1 and words[0] in LOWER_NAMES and plain in LOWER_NAMES
        if not upper and not double and (words or not (plain in LOWER_NAMES or (lower_ok and len(plain) > 2))):
            break
        if upper and len(word) > 1 and word.isupper() and word[-1] != "." and not shout and len(word) < 4:
            initials = len(word) == 2 and not words and plain not in ABBREVIATIONS
            if not initials or not (lower_ok or _ACTS.match(low, m.end())):
                break
        if words and not words[-1][0].isupper() and upper:
            break
        words.append(inner[0] + word if inner else word)
        end = m.start() + len(word)
        if m[0] != word or (shout and len(words) == 1) or (not upper and len(words) > 1):
            break
        if not upper and plain not in LOWER_NAMES:
            break
    if not words:
        return None, at, at
    unknown = fold(words[0]) not in FIRST_NAMES
    alone = len(words) == 1 and unknown
    if unknown and _THE.search(low, max(0, at - 5), at):
        return None, at, at  # "at the Garrick"
    if alone and _FIRM_LIKE.match(fold(words[0])) and not _TITLED.search(low[max(0, at - 14) : at]):
        return None, at, at
    if alone and words[0].islower() and (_A_JOB.match(words[0]) or low[:at].endswith(("emailed ", "mailed ", "sent "))):
        return None, at, at
    if alone and low[:at].endswith("the ") and (ROLE.match(low, end + 1) or _THE_JOB.match(low, end)):
        return None, at, at  # "the Hallam recruiter"
    if unknown and text[end : end + 2] == " (" and _has_a_name_behind(text, end + 1):
        return None, at, at  # "w/ Halberd (Marnie + 1)"
    if len(words) > 1 and _STREET.fullmatch(words[-1]) and fold(words[0]) not in FIRST_NAMES and words[-1] != words[0]:
        return None, at, at
    follow = _WORD.match(text, end + 1)
    if re.match(r"\s*(?:&|and|\+) (?:co|sons?|partners|daughters|associates|bros)\b", low[end:]):
        return None, at, at
    desk = len(words) == 1 and fold(words[0]) in FIRST_NAMES and follow and fold(follow[0]) == "hr"
    beside = follow[0].rstrip(".") if follow and text[end : end + 1] == " " else ""
    if any(w[:1].isupper() and (fold(w) in FIRM_TAIL or fold(w) in FIRM_END) for w in (words[-1], beside)):
        return None, at, at
    if not shout and (words[-1] in FIRM_FORM or beside in FIRM_FORM):
        return None, at, at
    if fold(words[-1]) in COMPANY_TAIL or (
        not desk and follow and text[end : end + 1] == " " and fold(follow[0].rstrip(".")) in COMPANY_TAIL
    ):
        return None, at, at
    start = particle.start() if particle else at
    return text[start:end] if particle else " ".join(words), start, end
