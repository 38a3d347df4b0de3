"""Who is in a quick-log line: names as written, job words, and which of the lead's contacts they are."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from .clean import fold
from .lexicon import NOT_NAMES, ROLE, SOMEBODY, SPEAKING
from .lexicon_jobs import JOB
from .lexicon_names import FIRST_NAMES, LOWER_NAMES
from .model import Contact
from .quicklog_apart import apart, known_as
from .quicklog_contacts import Person, known_in
from .quicklog_firms import FIRM_DOES, firm_from, firms_of_two, keeps_silent, of_firm
from .quicklog_joined import is_titled, opening_of
from .quicklog_names import person_at
from .quicklog_scrub import blank
from .quicklog_sure import after_name, is_first_name, sure_names

_TRIGGER = re.compile(
    r"(?<![\w'])(?:(?:lv?m|vm|msg|message) 4|with|w/|w(?=\s)|mit|von|to|from|frm|fm|fr|for|by|for the"
    r"|(?<!bureau )(?<!university )(?<!dept )(?<!department )(?<!ministry )(?<!head )(?<!bank )of|cal+e?d back|cal+e?d"
    r"|calling|ringing|phoning|emailing|texting|messaging|pinging|chasing|nudging|thanking|telling|asking|seeing"
    r"|rang|phoned|ca?l+e?'?d|clled|e?-?mail'?d|te?xt'?e?d|belled|slack(?:ed|'d)|linkedin'?d|txt|sms'?d|wa'd|em'?d|eml'?d"
    r"|emailed|e-mailed|emld|mailed|texted"
    r"|whatsapp'?e?d|mes+[ae]?ge?d|dm'?e?d|msg'?d|pinged|met|saw|thanked|tried|reached|chased|nudged|wrote|asked|told"
    r"|spoke 2|sp(?:o)?ke? to|talked 2"
    r"|got|le?ft(?= (?!him|her|them|me|it)[\w'-]+ (?:[\w'-]+ )?(?:an? |another |one )?(?:\w+ )?(?:msg"
    r"|message|msge|vm|v/m|v/mail|voice|voicemail|note|text)\b)"
    r"|rung|telephoned|buzzed|redialled|took(?= \w+ (?:out |for ))|reaching|caught|via|through|thru|in on|tel\.?"
    r"|at(?= [\w.-]+'s (?:desk|phone|ext\w*|office|mobile|number|line|end\b|voicemail))"
    r"|bugged|hassled|updated|briefed|informed|notified|zoomed|skyped|facetimed"
    r"|(?:video|phone|zoom|teams|intro|hr|quick|skype|conference|tech|technical|tel\.?) {1,2}(?:call|chat"
    r"|screen|interview"
    r"|intervw|intvw?)[,:]?|no (?:answer|ans|pick-?up)(?: again)?(?:,| -)|contacted|interviewed|returned"
    r"|visited|re-?booked|dialled|dialed|gave me(?= [\w-]+'s)|it was|turned out to be|(?:contact|person|successor"
    r"|deputy|cover)(?: is| was|:)|lv?m|vm|na|n/a|spk|spoke|talked to|says?|said|per|thanks?|ty|left msg|left message"
    r"|to see|s/w|sw|l?vm'?d|avec|an(?= (?:frau|herrn?|dr)\b)|off|shot|flicked|dropped|popped|gave|reminded"
    r"|left vm|message on|msg on|sent|lunch|coffee"
    r"|reach|ran into|bumped into|referred by|linkedin msg|drinks|answer|followed up"
    r"|(?:(?<![a-z] )|(?<=\bi )|(?<=have ))(?:replied|answered|responded)|(?:li|linkedin|fb|wa|whatsapp"
    r"|slack|teams) (?:msg|message|dm|note|ping)|inmail|f2f|(?:interview|panel|onsite|on-site"
    r"|round|screen|chat|coffee|lunch|catch-?up)[,:])(?![\w'])[:]?\s{0,2}"
)
_STRONG = re.compile(
    r"(?:\b(?:cal+e?d|rang|phoned|e-?mailed|texted|messaged|pinged|met|thanked|tried|reached|chased|nudged|lv?m"
    r"|spk|spoke|sw|s/w)(?: back)?\s*:?\s*"
    r"|\b(?:met|met up|spk|spoke|talked|call|chat|coffee|lunch|screen|interview|catch-?up)\s*(?:w/|w|with|mit)\s*"
    r"|\b(?:vm|voicemail|email|text|msg|message|note|mail|nothing|heard|word|spoke|spk|talked|wrote"
    r"|lv?m|yes|no)\s*(?:to|for|from|w/|with|w"
    r"|mit|von)\s*)$"
)
_SKIP = re.compile(
    r"(?:(?:the|my|our|uncle|aunt|auntie|cousin|brother|sister|mum|dad|mate|pal|neighbou?r|a|an|old|ex"
    r"|ex-|former|new|his|her|their|again|back|off|up|with|to|w/|for|on|via|by|both"
    r"|then|old|good|future|potential"
    r"|call|phone|from|in-house|internal|external|company|client's|@)\s+|ex-\w+ (?:guy|gal|girl|bloke|lad|man|woman"
    r"|person|employee|staffer|colleague|manager|boss) |ex-(?=[a-z]))+"
)
_JOB_WORDS = re.compile(r"(?:[a-z][a-z-]{2,} |\d{1,2} ){1,2}(?=[A-Z][a-z])")
"""Small words in front of a name that say what somebody is: "coffee w/ alum Jonas"."""
_LINKS = frozenset(("that", "this", "these", "those", "been", "being", "gone"))
_TITLE_BEHIND = re.compile(r"\s*\([^()]*\)")
_JOIN = re.compile(r"\s*(?:,\s*(?:and|&)?|\band\b|&|\+|/|\bplus\b)\s*")
_AFTER_SUBJECT = re.compile(
    rf"(?: (?:ma'?am|madam|sir|ji|san)\b)?\s*(?:\(([^)]*)\)|,? (?:from|@|at|of|in|the|my|our|his|her|their|over at"
    rf"|down at|who) [\w&.' -]{{2,30}}?"
    rf"|, (?:the )?[\w ]{{2,20}},)?\s*(?:(?:just|also|then"
    rf"|finally|now|still|both|kindly|actually|eventually|already|again|only|even"
    rf"|suddenly)\s+)?(?:(?:{SPEAKING})(?![\w])|[:]|-\s|\s+(?:call|chat|interview|screen|debrief|zoom"
    rf"|intv|meeting|panel|round)\b)"
    r"|\s*(?:\+|and|&) (?:\w+ )?(?:others?|more|colleagues?)\b"
    rf"|\s*\((?:[^)]*\W)?(?:{ROLE.pattern})[^)]*\)"
)
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

_OWNED = re.compile(
    r"(?<![\w'-])([A-Z][\w-]+'s) (?:old |former |new )?(?:[a-z-]+ |(?:replacement|successor|boss|deputy|manager|mgr"
    r"|colleague|assistant|wife|friend|contact|mate|cover|stand-in|secretary) \()(?=[A-Z][a-z])"
)
"""A person named by another one: "Hamza's boss Lucinda"."""
_FOR_THEM = re.compile(
    r"(?i:\b(?:them|him|her|hr) )((?:[A-Z][\w-]+(?:'s)?(?: [A-Z][\w-]+)? (?:\+|&|and) )?[A-Z][\w-]+(?: [A-Z][\w-]+)?'s)"
    r" (?:details?|number|name|contact|e-?mail|address|info|reference|mobile)\b"
)
"""Whose details somebody was given: "sent them Kim's number"."""
_PAREN = re.compile(r"\(\s*(?:the |w/ |with )?")
_LETTER = re.compile(r"[a-z]")
_HEADING = re.compile(r"\s?:|\s+-+\s")
"""Behind a word that heads the line: "Quinlan - Siobhan says ..."."""
_AWAY_AT = re.compile(r"\b(?:is|are|'s|'re|[a-z]+s|theyre|get|be|until|till?|til|com(?:es|ing)) back $")
"""In front of "from" where somebody comes back from a place."""

_HAS_FIRM = re.compile(r" (?:@|at|from) [A-Z]")
"""Behind a person who has a company of their own: "Wendell @ Brightwater"."""


def people_in(text: str, low: str, known: Sequence[Contact], company: str = "") -> list[Person]:
    """Everybody a line mentions, in the order of the line.

    `text` is the line as written, `low` its lower-case twin with dates and numbers blanked out. Known contacts are
    found anywhere and in any case; strangers only where a person is due: after "with" or "called", before "says", in
    brackets.
    """
    firm = {fold(w) for w in company.split()}
    owned = list(_OWNED.finditer(text))
    low = blank(low, [m.span(1) for m in [*owned, *_FOR_THEM.finditer(text)]] + firms_of_two(text))
    found: dict[int, Person] = {p.at: p for p in apart(text, low, known_in(text, low, known), known, firm)}
    taken = {i for p in found.values() for i in range(p.at, p.at + len(p.name or ""))}
    triggers = {m.end(): m for m in _TRIGGER.finditer(low)}
    owners = {m.end(): m for m in owned}
    lower_subjects = {
        m.start(m.lastindex or 1) for m in _LOWER_SUBJECT.finditer(low) if m.lastindex != 2 or m[2] in FIRST_NAMES
    }
    lower_subjects |= {m.start(1) for m in _LOWER_OBJECT.finditer(low)}
    for at in sorted({*triggers, *owners, *_subjects(low)}):
        trigger = triggers.get(at)
        word = trigger[0].strip(" :") if trigger else ""
        if (
            word in ("from", "at", "of")
            and trigger
            and (
                _of_company(low, trigger.start(), taken)
                or _AWAY_AT.search(low[: trigger.start()])
                or firm_from(text, at)
            )
        ):
            continue
        strong = at in lower_subjects or (
            bool(_STRONG.search(low[max(0, at - 30) : at])) and not (trigger and _acted(low, trigger, found))
        )
        for person in _list_at(text, low, at, firm, strong, subject=not word and at not in owners):
            span = range(person.at, person.at + len(person.name or person.role or ""))
            if person.at not in found and not taken.intersection(span):
                found[person.at] = person
                taken.update(span)
    for m in _PAREN.finditer(low):
        if ROLE.match(low, m.end()) and text[: m.start()].rstrip()[-1:].isalpha() and after_name(text, m.start()):
            continue
        place = text[: m.start()].rstrip()[-1:].isalpha() and after_name(text, m.start())
        for person in _list_at(text, low, m.end(), firm, False, subject=False):
            if place and not is_first_name(person.name):
                continue
            span = range(person.at, person.at + len(person.name or person.role or ""))
            if not taken.intersection(span):
                found[person.at] = person
                taken.update(span)
    if not found:
        for m in _DO.finditer(low):
            for person in _list_at(text, low, m.end(), firm, not low[: m.start()].strip(), subject=False):
                found.setdefault(person.at, person)
    begin = opening_of(low)
    headings = {i for i, p in found.items() if p.name and _weak(p, low) and not _LETTER.search(low, begin, i)}
    if not any(p.name and i not in headings for i, p in found.items()):
        for at in sure_names(text, low):
            for person in _list_at(text, low, at, firm, False, subject=False):
                found.setdefault(person.at, person)
    if any(is_first_name(p.name) or i not in headings for i, p in found.items()):
        found = {i: p for i, p in found.items() if i not in headings}
    for at, trigger in triggers.items():  # "rang Bord Gáis, asked for Fionnuala": the first one is a company
        if at in found and low[: trigger.start()].endswith("asked "):
            found = {i: p for i, p in found.items() if i >= at or p.key or p.role or is_first_name(p.name)}
    people = _merged([found[at] for at in sorted(found)], low)
    return [known_as(p, known) for p in people]


def _acted(low: str, trigger: re.Match[str], found: Mapping[int, Person]) -> bool:
    """Whether somebody stands in front of the verb ("agency emailed timesheets"), or a colon behind it."""
    return ":" in trigger[0] or any(
        i < trigger.start() and not re.search(r"[,.;:]", low[i : trigger.start()]) for i in found
    )


def _of_company(low: str, at: int, taken: set[int]) -> bool:
    """Whether "from" or "at" follows a person or a job word, so that a company comes next."""
    end = len(low[:at].rstrip(" )"))
    if low[:end].endswith(("out of office", "out-of-office", "out of the office")):
        return False
    word = re.search(r"([\w-]+)$", low[:end])
    return end - 1 in taken or bool(word and (ROLE.fullmatch(word[1]) or word[1] in SOMEBODY or word[1] in LOWER_NAMES))


def _subjects(low: str) -> set[int]:
    """Places where somebody who acts may begin: the start of the line and of each clause."""
    return {0, opening_of(low)} | {
        m.end()
        for m in re.finditer(
            r"[.;:!?,]\s+|\s-\s|\b(?:and|but|as|says|thinks|because|since|so|when|while|until|if|that|apparently)\s+",
            low,
        )
    }


def _list_at(text: str, low: str, at: int, firm: set[str], strong: bool, *, subject: bool) -> list[Person]:
    """Names and job words standing at `at`, joined by commas, "and", "&"."""
    people: list[Person] = []
    begin = at
    while at < len(low):
        skip = _SKIP.match(low, at)
        start = skip.end() if skip else at
        job = _JOB_WORDS.match(text, start) if begin and not people else None
        if job and not any(_no_job(w) for w in job[0].split()):
            last = ROLE.match(low, job.end() - len(job[0].split()[-1]) - 1)
            start = last.start() if last else job.end()
        person, end = person_at(text, low, start, firm, strong and not people and not skip)
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
    if subject and people and FIRM_DOES.match(low, _end(people[-1], low)):
        people = [p for p in people if p.role or is_first_name(p.name)]
    if people and people[0].at == begin and _is_plain(people[0]) and keeps_silent(low, begin, _end(people[0], low)):
        return []
    first = people[0] if people else None
    if first and not first.role and not is_first_name(first.name) and not _HAS_FIRM.match(text, _end(first, low)):
        spans = {begin, first.at} if not is_titled(low, first.at) else set()
        if any(of_firm(low, at, _end(first, low)) for at in spans):
            return []
    return people


def _is_plain(person: Person) -> bool:
    """Whether nothing but its place shows that a name is somebody's."""
    return not (person.role or person.key or is_first_name(person.name))


def _weak(person: Person, low: str) -> bool:
    """Whether a name may as well be a firm's: one unknown word in front of a colon or a dash."""
    name = person.name or ""
    plain = not (person.key or person.role or " " in name or is_first_name(name) or is_titled(low, person.at))
    return plain and bool(_HEADING.match(low, person.at + len(name)))


def _no_job(word: str) -> bool:
    """Whether a small word in front of a name says nothing of what that person does."""
    return word in LOWER_NAMES or word in _LINKS or (word in NOT_NAMES and not JOB.fullmatch(word))


def _end(person: Person, low: str) -> int:
    return person.at + len(person.name or person.role or "")


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
