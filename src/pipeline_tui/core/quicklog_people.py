"""Who is in a quick-log line: names as written, job words, and which of the lead's contacts they are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .clean import fold
from .lexicon import ALSO_NAMES, COMPANY_TAIL, NOT_NAMES, ROLE, SOMEBODY, SPEAKING, TITLES
from .model import Contact
from .quicklog_contacts import Person, known_in, matched

_WORD = re.compile(r"[^\W\d_](?:[\w'-]*\w)?\.?")
_TRIGGER = re.compile(
    r"(?<![\w'])(?:(?:lv?m|vm|msg|message) 4|with|w/|w(?=\s)|mit|von|to|from|for|by|for the|of|cal+e?d back|cal+e?d"
    r"|calling|rang|phoned"
    r"|emailed|e-mailed|mailed|texted"
    r"|whatsapp'?e?d|messaged|dm'?e?d|msg'?d|pinged|met|saw|thanked|tried|reached|chased|nudged|wrote|asked|told"
    r"|spoke 2|sp(?:o)?ke? to|talked 2"
    r"|got|contacted|interviewed|returned"
    r"|visited|dialled|dialed|lv?m|vm|na|n/a|spk|spoke|talked to|says?|said|per|thanks?|ty|left msg|left message"
    r"|to see|s/w|sw|l?vm'?d|avec|off|shot|flicked|dropped|popped|gave|reminded"
    r"|left vm|message on|msg on|sent|lunch|coffee"
    r"|ran into|bumped into|referred by|linkedin msg|drinks|answer|followed up|(?:interview|panel|onsite|on-site"
    r"|round|screen|chat|coffee|lunch|catch-?up)[,:])(?![\w'])[:]?\s{0,2}"
)
_STRONG = re.compile(
    r"(?:\b(?:cal+e?d|rang|phoned|e-?mailed|texted|messaged|pinged|met|thanked|tried|reached|chased|nudged|lv?m"
    r"|spk|spoke|sw|s/w)(?: back)?\s*:?\s*"
    r"|\b(?:met|met up|spk|spoke|talked|call|chat|coffee|lunch|screen|interview|catch-?up)\s*(?:w/|w|with|mit)\s*"
    r"|\b(?:vm|voicemail|email|text|msg|message|note|mail|nothing|heard|word|spoke|spk|talked|wrote|lv?m)\s*(?:to"
    r"|for|from|w/|with|w"
    r"|mit|von)\s*)$"
)
_SKIP = re.compile(
    r"(?:(?:the|my|our|a|an|old|ex|ex-|former|new|his|her|their|again|back|off|up|with|to|w/|for|on|via|by|both"
    r"|then|old|good|future|potential"
    r"|call|phone|from|in-house|internal|external|company|client's|@)\s+|ex-(?=[a-z]))+"
)
_JOIN = re.compile(r"\s*(?:,\s*(?:and|&)?|\band\b|&|\+|/|\bplus\b)\s*")
_TITLE = re.compile(r"(?:mrs?|ms|miss|mx|dr|prof|professor|sir|herrn?|frau|mme)(?![\w'])\.?\s*")
_AFTER_SUBJECT = re.compile(
    rf"(?: (?:ma'?am|madam|sir|ji|san)\b)?\s*(?:\(([^)]*)\)|,? (?:from|@|at|of) [\w&. ]{{2,25}}?"
    rf"|, (?:the )?[\w ]{{2,20}},)?\s*(?:(?:just|also|then"
    rf"|finally|now|still|both|kindly|actually|eventually|already|again|only|even"
    rf"|suddenly)\s+)?(?:(?:{SPEAKING})(?![\w])|[:]|-\s|\s+(?:call|chat|interview)\b)"
    r"|\s*(?:\+|and|&) (?:\w+ )?(?:others?|more|colleagues?)\b"
    rf"|\s*\((?:[^)]*\W)?(?:{ROLE.pattern})[^)]*\)"
)
_HERR = re.compile(r"Hr\.\s+(?=[^\W\d_])")
_PRONOUN = re.compile(r"(?:i|you|he|she|it|we|they|that|there|who|what|how|let|don|can|won|isn|didn)'")
_ACTS = re.compile(r" (?:called|rang|phoned|emailed|texted|replied|wrote|says|said|asked|wants|confirmed|left)\b")
_DO = re.compile(
    r"(?<!\w)(?:call|ring|phone|email|ping|chase|contact|text|nudge|remind|ask|thank|try|chase|see|meet|tell|invite):? "
)
_LOWER_SUBJECT = re.compile(
    r"(?:^\s*|[.;!?]\s+)([a-z][a-z'-]{2,})(?:,)? (?:(?:just|finally|also|still|then) )?(?:called|rang|phoned"
    r"|e-?mailed|texted|replied|wrote|messaged"
    r"|picked up|says|said|wants|asked|thinks|reckons|confirmed|told me|doesn'?t|didn'?t|hasn'?t|will|promised"
    r"|suggests?|suggested|answered|forwarded|offered|moved|cancel+ed|introduced|rebooked|got back|came back"
    r"|hasn'?t|won'?t|has no|(?:shot|sent|gave|dropped|rang|told) me)\b"
    r"|^\s*([a-z][a-z'-]{2,}): "
)
"""A name in small letters where nobody but a person can stand: "dagny wants references"."""
_LOWER_OBJECT = re.compile(
    r"\b(?:asked|told|reminded|bugged) ([a-z][a-z'-]{2,}) (?=(?:for|if|to|about|re|when|what|whether)\b)"
)
"""The same behind a verb: "asked dagny for more time"."""

_PAREN = re.compile(r"\(\s*(?:the |w/ |with )?")
_ABOUT = re.compile(
    r"(?:rejection|reject\w*|declin\w+|withdr\w+|resign\w*|heard(?! nothing))(?: [\w-]+){0,2}\s+(?:from|by"
    r"|with)\s*$|\bat\s*$"
    r"|@\s*$"
)


def people_in(text: str, low: str, known: Sequence[Contact], company: str = "") -> list[Person]:
    """Everybody a line mentions, in the order of the line.

    `text` is the line as written, `low` its lower-case twin with dates and numbers blanked out. Known contacts are
    found anywhere and in any case; strangers only where a person is due: after "with" or "called", before "says", in
    brackets.
    """
    firm = {fold(w) for w in company.split()}
    found: dict[int, Person] = {p.at: p for p in known_in(text, low, known)}
    taken = {i for p in found.values() for i in range(p.at, p.at + len(p.name or ""))}
    triggers = {m.end(): m for m in _TRIGGER.finditer(low)}
    lower_subjects = {m.start(m.lastindex or 1) for m in _LOWER_SUBJECT.finditer(low)}
    lower_subjects |= {m.start(1) for m in _LOWER_OBJECT.finditer(low)}
    for at in sorted({*triggers, *_subjects(low)}):
        trigger = triggers.get(at)
        word = trigger[0].strip(" :") if trigger else ""
        if word in ("from", "at") and trigger and _of_company(low, trigger.start(), taken):
            continue
        strong = at in lower_subjects or bool(_STRONG.search(low[max(0, at - 30) : at]))
        for person in _list_at(text, low, at, firm, strong, subject=not word):
            span = range(person.at, person.at + len(person.name or person.role or ""))
            if person.at not in found and not taken.intersection(span):
                found[person.at] = person
                taken.update(span)
    for m in _PAREN.finditer(low):
        if ROLE.match(low, m.end()) and text[: m.start()].rstrip()[-1:].isalpha() and _after_name(text, m.start()):
            continue
        for person in _list_at(text, low, m.end(), firm, False, subject=False):
            span = range(person.at, person.at + len(person.name or person.role or ""))
            if not taken.intersection(span):
                found[person.at] = person
                taken.update(span)
    if not found:
        for m in _DO.finditer(low):
            for person in _list_at(text, low, m.end(), firm, not low[: m.start()].strip(), subject=False):
                found.setdefault(person.at, person)
    people = _merged([found[at] for at in sorted(found)], low)
    return [matched(p, known) for p in people]


def _after_name(text: str, at: int) -> bool:
    """Whether the word before a bracket is written like a name, so that the bracket holds a title."""
    word = text[:at].split()[-1]
    return word[0].isupper() and fold(word) not in NOT_NAMES and not ROLE.fullmatch(fold(word))


def _of_company(low: str, at: int, taken: set[int]) -> bool:
    """Whether "from" or "at" follows a person or a job word, so that a company comes next."""
    end = len(low[:at].rstrip(" )"))
    word = re.search(r"([\w-]+)$", low[:end])
    return end - 1 in taken or bool(word and (ROLE.fullmatch(word[1]) or word[1] in SOMEBODY))


def _subjects(low: str) -> set[int]:
    """Places where somebody who acts may begin: the start of the line and of each clause."""
    return {0} | {m.end() for m in re.finditer(r"[.;:!?,]\s+|\s-\s|\b(?:and|but|as|says|thinks)\s+", low)}


def _list_at(text: str, low: str, at: int, firm: set[str], strong: bool, *, subject: bool) -> list[Person]:
    """Names and job words standing at `at`, joined by commas, "and", "&"."""
    people: list[Person] = []
    begin = at
    while at < len(low):
        skip = _SKIP.match(low, at)
        start = skip.end() if skip else at
        person, end = _one_at(text, low, start, firm, strong and not people and not skip)
        if person is None:
            break
        people.append(person)
        title = _TITLE_BEHIND.match(low, end) if person.name and person.role else None
        join = _JOIN.match(low, title.end() if title else end)
        if not join or join.end() == end:
            break
        at = join.end()
    if subject and people and not _AFTER_SUBJECT.match(low, _end(people[-1], low)):
        return []
    if (
        people
        and (
            _ABOUT.search(low[max(0, begin - 50) : begin])
            or _ABOUT.search(low[max(0, people[0].at - 50) : people[0].at])
        )
        and not people[0].role
    ):
        return []
    return people


def _end(person: Person, low: str) -> int:
    return person.at + len(person.name or person.role or "")


def _one_at(text: str, low: str, at: int, firm: set[str], lower_ok: bool) -> tuple[Person | None, int]:
    """One person at `at`: titles and job words, then one to three capitalised words."""
    role: str | None = None
    position = at
    while True:
        if m := _TITLE.match(low, position) or _HERR.match(text, position):
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
    name, start, end = _name_at(text, low, position, firm, titled or (lower_ok and role is None))
    if name:
        return Person(start, name, role or _role_behind(text, low, end)), end
    if role is not None:
        return Person(low.index(role.lower(), at), None, role), at + low[at:].index(role.lower()) + len(role)
    return None, at


_TITLE_BEHIND = re.compile(r"\s*\([^()]*\)")
_IN_BRACKETS = re.compile(r"\s*\(\s*(?:the |my )?")
_AT_HR = re.compile(r"\s*(?:@|from|at|in)\s+(?:[\w&.-]+ ){0,3}?(?=hr\b|recruit)")


def _role_behind(text: str, low: str, end: int) -> str | None:
    """The job word behind a name: "Tom (hiring mgr)", "Karen @ Belmont HR"."""
    for gap in (_IN_BRACKETS.match(low, end), _AT_HR.match(low, end)):
        role = ROLE.match(low, gap.end()) if gap else None
        if role and low[role.end() : role.end() + 1] in (")", ",", " ", ".", ":", ";", ""):
            return text[role.start() : role.end()]
    return None


_PARTICLE = re.compile(r"(?:(?:van|von|de|da|di|del|della|der|den|ten|ter|la|le|du|dos|el|al|bin|zu)\s+)+(?=[A-Z]\w)")
"""What stands before a surname and is part of it: "van Dijk"."""


def _name_at(text: str, low: str, at: int, firm: set[str], lower_ok: bool) -> tuple[str | None, int, int]:
    words: list[str] = []
    end = at
    shout = text.isupper()
    particle = _PARTICLE.match(text, at)
    if particle:
        end = at = particle.end()
    while (m := _WORD.match(text, end if not words else end + 1)) and len(words) < 3:
        if words and text[end] != " ":
            break
        word = m[0].rstrip(".") if not re.fullmatch(r"[A-Z]\.", m[0]) else m[0]
        if word.lower().endswith("'s"):
            word = word[:-2]
        plain, upper = fold(word), word[0].isupper()
        blank = low[m.start()] == " " or ("'" in plain and _PRONOUN.match(plain))
        both = upper and not shout and plain in ALSO_NAMES and (lower_ok or _ACTS.match(low, m.end()))
        blank = blank or plain.endswith("n't")
        if (
            blank
            or (plain in NOT_NAMES and not both)
            or plain in firm
            or ROLE.fullmatch(plain.removesuffix("s"))
            or ROLE.fullmatch(plain)
            or plain in TITLES
        ):
            break
        if not upper and not (lower_ok and not words and len(plain) > 2):
            break
        if upper and len(word) > 1 and word.isupper() and word[-1] != "." and not shout and len(word) < 4:
            break
        if words and not words[-1][0].isupper() and upper:
            break
        words.append(word)
        end = m.start() + len(word)
        if m[0] != word or (shout and len(words) == 1) or not upper:
            break
    if not words:
        return None, at, at
    follow = _WORD.match(text, end + 1)
    if fold(words[-1]) in COMPANY_TAIL or (
        follow and text[end : end + 1] == " " and fold(follow[0].rstrip(".")) in COMPANY_TAIL
    ):
        return None, at, at
    start = particle.start() if particle else at
    return text[start:end] if particle else " ".join(words), start, end


def _merged(people: list[Person], low: str) -> list[Person]:
    """Joins a job word with the name that follows it in brackets or stands beside it, and drops repeats."""
    out: list[Person] = []
    for person in people:
        if person.name and any(p.name and person.name.lower() in p.name.lower().split() for p in out):
            continue
        last = out[-1] if out else None
        if last and person.name and not last.name and last.role:
            between = low[last.at + len(last.role) : person.at]
            if re.fullmatch(r"\s*[(:]?\s*", between) and not person.role:
                out[-1] = Person(person.at, person.name, last.role, person.key)
                continue
        if last and person.role and not person.name and last.name and not last.role:
            between = low[last.at + len(last.name) : person.at]
            if re.fullmatch(r"\s*\(\s*(?:the )?", between):
                out[-1] = Person(last.at, last.name, person.role, last.key)
                continue
        out.append(person)
    return out
