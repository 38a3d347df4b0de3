"""Whether what a line tells of took place or lies ahead, and on which day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from .lexicon_dates import FIRM
from .when import Found, When

PAST = re.compile(
    r"\b(?:got hold|interviewed|got through|reached|rang|answered|picked up|went|was|were|had|did|done"
    r"|met|felt|said|says|told|asked|good|great|tired|ok|so-so|nailed|bombed"
    r"|nothing|talked|spoke|presented|attended|completed|sat|passed|failed|visited|chatted|joined|liked|loved|left"
    r"|sent|thanked|thank|called|emailed|wants?|finished|over|yesterday|awkward|poorly|well"
    r"|meh|brutal|grilled|seemed|sounded|blanked|froze|rambled|struggled|clicked|hit it off|exhausted|knackered"
    r"|tough crowd"
    r"|think (?:he|she|they)|cleared"
    r"|stayed (?:silent|quiet)|(?:nobody|no[- ]one|never) (?:came|called|rang|showed|dialled))\b"
)
_ANOTHER = re.compile(r"\b(?:next|another|second|third|2nd|3rd|final|follow[- ]?up|onsite|on-site|panel)\b")
IT_WAS = re.compile(r"\b(?:went|was|were|felt|late|nailed|bombed|so-so|finished|stayed (?:silent|quiet))\b")
"""Words of somebody who was there."""
_IT_WENT = re.compile(
    r"(?:'?s)?(?: (?!(?:who|which|that|because|since|as|where|if)\b)[\w'/&+-]+){0,5}[,:]?(?: -+)?(?: i think| it)?"
    r" (?:went|was) (?:(?:really|very|quite|so|pretty|ok|all"
    r"|a bit|rather|too|actually) )*(?:fine|well|ok|okay|good|great|bad|badly|poorly|awful|terribl\w*|smooth\w*"
    r"|hard|tough"
    r"|rough|short|brief|awkward|excellent|brilliant|so[- ]so|meh|alright|nice|fun|intense|a disaster|a joke)\b"
)
"""Behind a weekday: how it was then."""
_DID = re.compile(
    r"\W*(?:(?:i|we|he|she|they|hr|recruiter|just|also|finally|and|then|again|agency|(?!to |will |please "
    r"|pls )[a-z]+) ){0,2}?"
    r"(?:called|rang|phoned|telephoned|dialled|e-?mailed|mailed|texted|messaged|msg'?d|dm'?d|pinged|spoke|talked|met|tried"
    r"|chased|nudged|thanked|heard|applied|sent|left|missed|chatted|interviewed|visited|wrote|got|had|did|received|submitted"
    r"|followed up|attended|reached|contacted|replied|answered)\b"
)
"""A clause that begins with what I, or somebody, did."""
_TO_COME = re.compile(
    r"\b(?:(?<!spoke )(?<!talked )(?<!wrote )(?<!replied )(?<!applied )to(?! (?:hr|him|her|them|the|my"
    r"|[a-z]+ (?:at|in|from|about|re|again))\b)|will|'?ll|can|could|should|would|must|may"
    r"|might|need\w*|want\w*|wishes|ask(?:s|ed|ing)?|say(?:s|ing)?|said|told|suggest\w*|propos\w*|offer(?:s|ed|ing)|promis\w*"
    r"|hop\w+|expect\w*|until+l?|till?|by|before|after|back|next|then|if|when|asap|later|slot\w*|invit\w*|link|free|due"
    r"|(?<!a )(?<!the )(?<!my )(?<!his )(?<!her )(?<!missed )(?:try|call|ring|phone|chase|check|follow|ping"
    r"|nudge|remind|retry|speak|cb|f/?u)"
    r"|decision|deadline|results?|answer|start\w*|(?:for|from)(?= the$|$))\b|[?:>]"
)
"""What makes the day behind a deed that is told perhaps another one than the deed's."""
_OCCASION = re.compile(
    r"\b(?:interview|panel|meeting|mtg|round|call|chat|on-?site|test|assessment|presentation|coffee|lunch|visit|trial|demo)\b"
)
"""What a day may belong to instead of the deed: "emailed HR about the panel on Monday"."""
_I_HAD_IT = re.compile(
    r"\W*(?:i |we |just |finally )*(?:had|did|attended|finished|completed|got through|missed|got|received)"
    r" (?:the|a|an|my|our|another)\b"
)
"""What I had was the occasion itself: "had the panel again on the 6th"."""
_SENTENCE = re.compile(r"[.;!?](?:\s|$)")
_HOUR = re.compile(r"\d|@|\bat\b|\bnoon\b")
_A_TALK = re.compile(
    r"\W*(?:(?:my|our|a|an|the|had|just|another) )*(?P<how>(?:(?:very|really|pretty|super|quite|so) )?(?:long"
    r"|good|great"
    r"|nice|lovely|brilliant|excellent|productive|awkward|tense|tough|hard|rough|friendly|interesting|useful|helpful"
    r"|pleasant|weird|odd|strange|warm|frank|honest|intense|fun|positive|painful|hour[- ]long|half[- ]hour) )?"
    r"(?:(?!follow)[a-z-]+ ){0,2}?(?:call|chat|meeting|mtg|coffee|lunch|talk|catch[- ]?up|zoom|conversation|convo)"
    r"(?: (?:with|w/|w) [\w' .&+/-]{1,40}?)?(?: (?:on|in [a-z]+|over [a-z]+|at (?:the |their )?[a-z]+))*"
)
"""A talk as a thing, in front of its day: "long call with Ann on"."""
SOON = timedelta(60)
NEXT_YEAR = timedelta(200)
"""A day just gone (`SOON`) and this far ahead means next year only when somebody says so."""
_BOOKING = re.compile(
    r"\b(?:booked|scheduled|confirmed|invit\w+|arranged|set (?:for|up)|upcoming|planned|fixed|agreed)\b"
)


def took_time(low: str, minutes: int | None, found: Sequence[Found], today: date) -> bool:
    """Whether the minutes of a line are how long something took, and not how long what it books will take."""
    if minutes is None or PAST.search(low):
        return minutes is not None
    ahead = [
        f
        for f in found
        if f.next.date > today
        and (f.next.time or _BOOKING.search(low) or (len(low[: f.start].split()) < 3 and _only_ahead(f, today)))
    ]
    return not any(f.event.date > today or f.next.kind == "date" or _BOOKING.search(low) for f in ahead)


def _only_ahead(f: Found, today: date) -> bool:
    """Whether a day with its month can only lie ahead: "onsite fri 3/13", two days before it."""
    sure = f.next.kind == "date" and not f.next.ambiguous and (f.event.date > today or long_gone(f, today))
    return sure and f.next.date - today <= SOON


def it_was(f: Found, clause: str, after: str, kind: str | None) -> bool:
    """Whether a weekday with its hour is that of an interview which the words behind it tell of as held."""
    if kind != "interview" or f.next.kind != "weekday" or f.event.date > f.next.date:
        return False
    return bool(IT_WAS.search(after)) and not (FIRM.search(clause) or _ANOTHER.search(clause) or _ANOTHER.search(after))


def it_went(after: str) -> bool:
    """Whether the words behind a weekday tell how it was: "call at 4 on Monday with Jo went fine"."""
    return bool(_IT_WENT.match(after))


def plainly_past(f: Found, clause: str, today: date) -> bool:
    """Whether a day just gone is that of a deed told in the past, nothing to come: "called Ana again on the 6th"."""
    if (
        f.next.time
        or f.next.kind not in ("weekday", "date", "day")
        or not timedelta(0) <= today - f.event.date <= timedelta(31)
    ):
        return False
    m = _DID.match(clause)
    if m is None or m.end() == len(clause) or _TO_COME.search(clause) or FIRM.search(clause):
        return False
    return bool(_I_HAD_IT.match(clause) or not _OCCASION.search(clause, m.end()))


def talked(f: Found, clause: str, after: str, *, done: bool) -> bool:
    """Whether a weekday is that of a talk which is over: how long or how good it was is told, and nothing was booked.

    `done` is whether something in the line shows that it has taken place.
    """
    said = clause + _SENTENCE.split(after)[0]
    if f.next.kind != "weekday" or _HOUR.search(f.text) or FIRM.search(said) or _BOOKING.search(said):
        return False
    m = _A_TALK.fullmatch(clause)
    return m is not None and (done or bool(m["how"]))


def long_gone(f: Found, today: date) -> bool:
    """Whether a day without a year can only lie ahead: the last such day is most of a year ago, the next is near."""
    sure = not f.next.ambiguous or f.next.time is not None
    plain = f.next.kind == "date" and sure and f.next.date.year > f.event.date.year
    return plain and today - f.event.date > timedelta(240) and f.next.date - today <= timedelta(120)


def event_day(
    f: Found, today: date, kind: str | None, done: bool, low: str, *, head: bool, last: bool
) -> tuple[When, bool]:
    """The event's date, and whether it lies ahead (a booked interview that has not taken place).

    `head` and `last` are whether the line begins with the date, and whether it says nothing more behind it.
    """
    back, on = f.event, f.next
    if back.kind == "ago" or on.date <= today:
        return back, False
    near = timedelta(0) < on.date - today <= timedelta(60) and today - back.date > timedelta(300)
    if kind == "interview" and head and near and not on.ambiguous and not PAST.search(low):
        return on, True
    if kind not in ("interview", "meeting", "call", None) or done:
        long_ago = back.kind == "date" and not back.ambiguous and today - back.date > timedelta(300)
        return (replace(back, readings=(back.date, on.date)) if long_ago else back), False
    firm = bool(on.time or FIRM.search(low))
    far = today - back.date > SOON
    if back.kind == "weekday":
        if firm and kind == "interview" and IT_WAS.search(low):
            return When(back.date, (back.date, on.date), kind=back.kind), False
        if firm and (kind == "interview" or kind is None or not PAST.search(low)):
            return on, True
        if kind == "interview" and not PAST.search(low):
            return When(on.date, (on.date, back.date), kind=on.kind, time=on.time), True
        nearer = on.date - today <= timedelta(2) and on.date - today < today - back.date
        if kind == "meeting" and nearer and last and not PAST.search(low):
            return When(on.date, (on.date, back.date), kind=on.kind, time=on.time), True
        return back, False
    close = timedelta(0) < on.date - today <= timedelta(31) and today - back.date <= timedelta(31)
    if kind == "interview" and close and not on.ambiguous and not PAST.search(low):
        return replace(on, readings=(on.date, back.date)), True
    booking = kind in ("interview", "meeting")
    if back.ambiguous and not (firm and booking):
        soon = () if PAST.search(low) else tuple(d for d in on.readings if d - today <= SOON)
        return replace(back, readings=(*back.readings, *soon)), False
    if firm and booking and (far or not PAST.search(low)):
        year_off = not far and on.date - today > NEXT_YEAR
        days = tuple(dict.fromkeys((back.date, *sorted(on.readings))))
        return (When(back.date, days, kind=back.kind), False) if year_off else (on, True)
    if far and on.date - today <= timedelta(120) and not PAST.search(low):
        return on, True
    if far and not on.ambiguous and back.date.year < today.year:
        return When(back.date, (back.date, on.date), kind=back.kind), False
    return back, False
