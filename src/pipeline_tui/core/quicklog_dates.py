"""Which date of a quick-log line is the event's, and which one is the next step: refuses rather than guesses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from .when import Found, When


@dataclass(frozen=True, slots=True)
class Dates:
    """What a line's dates were taken for."""

    event: When | None = None
    next: When | None = None
    next_kind: str | None = None
    """check (a next contact, whoever set it), promise, interview or back (return from leave); refined by the caller."""
    planned: bool = False
    """The event itself lies ahead."""
    deadline: date | None = None
    """The day by which an offer must be answered."""


_CUT = re.compile(r"[.;!?]\s|,\s|\s-+\s|\s/\s|[()]")
_NEVER = re.compile(
    r"\b(?:since|dated|posted|as of|first day|day one|last (?:spoke|heard|contact|talked|email|call)\w*|start(?:s|ed"
    r"|ing)?(?: date)?|join(?:s|ing)?|begin work|notice(?: period)?"
    r"|contract|weekly|every|each|founded|worked|hired|bonus|reorg\w*|re-org\w*|restructur\w*|nothing before"
    r"|not before then|vests?|graduat\w*"
    r"|valid|referr?ing to|re (?:the|my|our)|about (?:the|my|our)|for (?:the|my|our|his|her|their)|launch\w*"
    r"|fiscal|budget for"
    r"|availab\w+|moving house)\b[^.;,]*$"
)
_LEAVE = re.compile(
    r"\b(?:away|leave|holidays?|hols?|vacation|off|out|pto|ooo|out of (?:the )?office|travell?ing|abroad"
    r"|auto[- ]?(?:reply|response)|sick)\b"
)
_RETURN = re.compile(r"\b(?:until|till?|back|returns?|returning|through|thru|to)\b[\w ]*$")
_CHECK = re.compile(
    r"\b(?:(?:call|ring|phon|chas|email|text|try)ing|call(?: \w+)? (?:back|again)|call[- ]?back|cb|c/b|(?:call"
    r"|ring|phone|email|text|ping|chase"
    r"|contact|try|nudge|dial) (?:him|her|them|again|me|back|in|on|after|at|around|early|mid|late|next|it"
    r"|(?!screen|call|interview|chat|w/?$|with|from|to$)\w+$|\w+ (?:in|on|again|back)$)"
    r"|(?:call|ring|phone|try|check|email|ping|chase|retry|again|cb|revisit|nudge|remind)$|retry|try(?:ing)? again"
    r"|again|follow(?:ing)?[- ]?up|f/?u|fup|f-up|check(?:ing)? (?:back|in|w/|with|up|on)|check[- ]in|back in"
    r"|revisit|circle back|circling back|touch(?:ing)? base|reconnect\w*|rückruf|wiedervorlage|nachfragen|nachhaken"
    r"|(?:nochmal|wieder|erneut|zurück ?)anrufen|(?:nochmal|wieder|erneut) anrufen|melden|chase|nudge"
    r"|next (?:call|contact|check|chat|one)|(?:will|i'll|id|i'd|to|ok to|may|can|permission to|please|pls|asked me to"
    r"|told me to) (?:\w+ )?(?:call|ring|phone|try|check|email|chase|ping|check|text|contact|follow|write|go back)"
    r"|on hold|on ice|paused|frozen|freeze|shelved|parked|hold|wait|give (?:it|him|her|them)|to (?:call|ring"
    r"|phone|email|chase)|get back to (?:him"
    r"|her|them)|reach out|speak again|talk again|reminder|ring back|says? back)\b"
)
_PROMISE = re.compile(
    r"\b(?:decid\w+|decision|hear\w*|know\w*|answer\w*|feedback|get(?:s|ting)? back|come back|will (?:call|ring"
    r"|email|send|let|tell|submit|come|be|have|get|write|confirm|follow|meet|review)"
    r"|(?:he|she|they|it|we)'?ll|expect\w*|written|letter|reviews?|meldet|follow(?:s)?|paperwork|news|update"
    r"|results?|outcome|due"
    r"|deadline|needed|references?|submit\w*|wants?|needs?|promis\w*|send\w*|coming|confirm)\b"
)
_MEET = re.compile(
    r"\b(?:interviews?|intvw?s?|panel|onsite|on-site|(?:final|next|2nd|second|3rd|third) (?:round|stage|step"
    r"|interview)|screen\w*|assessment|presentation|meeting|meet|scheduled|booked|confirmed|invit\w+|moved?|moving"
    r"|resched\w*|postponed|re-?booked|(?:new|another) (?:slot|time|date)"
    r"|pushed|set for|arranged|zoom|teams|pencilled|appt|appointment|see (?:him|her|them)|talk|speak|coffee|lunch"
    r"|chat|call (?:set |is |on|at|booked|scheduled)|round \d|r\d|come in|come by|visit)\b"
)
_VERDICT = re.compile(r"\b(?:know\w*|decid\w+|decision|hear|answer|feedback|results?|outcome|news)\b")
_HALF_DAY = re.compile(r"(?:\s+(?:arvo|morning|afternoon|evening|first thing|sometime|prob|probably|perhaps))+$")
"""What stands between a verb and its weekday: "ring Bluey arvo monday"."""
_DONE = re.compile(
    r"\b(?:submitted|handed in|completed|attended|uploaded|posted|signed|received|applied|returned|filed"
    r"|mailed)(?: on)?$"
)
"""A deed right before its date: "take-home submitted 3/8"."""
_CONFIRMING = re.compile(r"\b(?:confirming|reconfirming|to confirm)$")
_TRY_THEN = re.compile(r"\W*(?:try|chase|nudge|remind|check in|follow up)\b(?!\w)")
"""What follows a day that is to come: "fri, try Otto again"."""
_NOT_THEN = re.compile(r"\b(?:not|instead of|rather than)(?: on| the| at)*$")
"""What rules a date out: "the 17th, not the 16th"."""
_TRIED = re.compile(
    r"\b(?:chased|called|tried|rang|e-?mailed|nudged|pinged|phoned|texted|messaged|checked|followed up|spoke|left)\b"
)
_BEST = re.compile(r"\s*(?:is|would be|'s) (?:the )?(?:best|better|good|fine|ok)\b.*\b(?:call|ring|try|phone|e-?mail)")
_EVERY = re.compile(r"\b(?:every|each)(?: (?:other|second|third|2nd|3rd|few))?$")
_MOVED_ON = re.compile(
    r"\s*(?:was |is |has been |got |been )?(?:moved|pushed|postponed|rescheduled|shifted|changed|bumped)(?: back)? to\b"
)
"""Behind a date that no longer holds: "Fri moved to Mon"."""
_CALL_AHEAD = re.compile(r"\W*(?:[a-z]+ ){0,2}(?:call|chat)\b")
"""A line that begins with a call as a thing: "intro call with Ann Mon 3pm"."""
_GONE = re.compile(r"\s*(?:passed|came and went|has gone|is over|gone by)\b")
_THEY_WILL = re.compile(
    r"\b(?!i\b|and\b|but\b|then\b|so\b|we\b|also\b)[a-z]+(?: will|'ll) (?:call|ring|phone|e-?mail|text|send"
    r"|come back|get back|let me)\b"
)
_OTHERS = re.compile(r"(?:\bre:?|about|regarding|the|my|her|his|their|our|your|from|to|'s)$")
_NOUN = re.compile(
    r"\s*(?:e-?mail|call|interview|meeting|chat|letter|message|panel|conversation|application|note"
    r"|deadline)\b"
)
_MOVED = re.compile(r"\b(?:moved|pushed|rescheduled|postponed|shifted|bumped|changed)\b")
_ANSWER_BY = re.compile(
    r"\b(?:answer|deadline|expires?|accept|decide|respond|reply|sign|let (?:him|her|them) know|confirm)\b"
)
_PAST = re.compile(
    r"\b(?:went|was|were|had|did|done|met|felt|said|says|told|asked|good|great|tired|ok|so-so|nailed|bombed"
    r"|nothing|talked|spoke|liked|loved|left|sent|thanked|thank|called|emailed|wants?|finished|over|yesterday"
    r"|awkward|poorly|well)\b"
)
_FIRM = re.compile(
    r"\b(?:scheduled|booked|confirmed|upcoming|invit\w+|arranged|set|will|planned|due|prep\w*|rescheduled|moved?"
    r"|pushed|postponed|shifted|bumped|brought forward)\b"
)
_SOON = timedelta(60)
_NEXT_YEAR = timedelta(200)
"""A day just gone (`_SOON`) and this far ahead means next year only when somebody says so."""


def sort_dates(
    low: str, found: Sequence[Found], today: date, *, kind: str | None, done: bool, deeds: Sequence[int]
) -> Dates:
    """Sorts the date phrases of a lower-case line.

    `kind` is the kind of the main deed (None for a plain note), `done` whether something in the line shows that it has
    taken place (minutes, a verdict), `deeds` where things that happened stand.
    """
    event: When | None = None
    planned = False
    ahead: list[tuple[int, str, When]] = []
    deadline: date | None = None
    for f in found:
        before, after = low[: f.start], low[f.end :]
        clause = _HALF_DAY.sub("", _CUT.split(before)[-1].rstrip())
        rest = (_CUT.split(after) or [""])[0]
        head = not before.strip(" -:,([") or before.strip() in ("on", "re")
        if _OTHERS.search(clause) and _NOUN.match(rest) and not head:
            continue
        if _MOVED.search(clause) and clause.endswith(" from") and " to " not in f.text.lower():
            continue
        if (
            _NOT_THEN.search(clause)
            or _GONE.match(rest)
            or _EVERY.search(clause)
            or _MOVED_ON.match(rest)
            or after.startswith("'s")
            or (_NEVER.search(clause) and not _CHECK.search(clause))
        ):
            continue
        use = _use(f, clause, rest, today, head, bool(_TODO.match(low)))
        if f.next.kind == "weekday" and f.next.date > today:
            if head and _TRY_THEN.match(after):
                use = "check"
            elif use == "event" and _CONFIRMING.search(clause):
                continue
        if f.next.date - today > _NEXT_YEAR and timedelta(0) <= today - f.event.date <= _SOON:
            use = "event"
        if use == "open" and re.fullmatch(r"this (?:week|wk|month|mth|quarter|qtr|year|yr)", f.text.lower()):
            continue
        if use == "event" and not head and _long_gone(f, today):
            meet = f.next.time or _MEET.search(clause) or re.search(r"\b(?:now|instead|new date):?$", clause)
            use = "check" if _CHECK.search(clause) else "interview" if meet else None
        if use == "event" and not head and f.next.kind != "ago" and f.next.date > today:
            bare = not clause and f.next.kind == "date" and deeds
            start, soon = f.start - len(clause) - 3, f.end + 14
            near = any(start <= at < f.start or f.end <= at <= soon for at in deeds)
            near = near or bool(_DONE.search(clause))
            near = near or bool(bare or re.match(r"\s*(?:said|told|called|emailed|spoke)\b", rest))
            if not near:
                if not f.next.time or not _MEET.search(low):
                    continue
                use = "interview"
        if use == "event":
            if event is None:
                event, planned = _event(f, today, kind, done, low, head)
                if planned:
                    ahead.append((1, "interview", event))
            continue
        if use is None or f.next.date < today:
            continue
        ahead.append((_RANK[use], use, f.next))
        if (
            re.search(r"\boffer\w*|letter\b", low)
            and _ANSWER_BY.search(clause)
            and not re.search(r"\b(?:they|he|she|client)\b", clause)
        ):
            deadline = f.next.date
    if not ahead:
        return Dates(event, planned=planned)
    ahead.sort(key=lambda entry: entry[0])
    _, use, when = ahead[0]
    if (
        event is None
        and kind == "call"
        and use == "open"
        and not (done or when.counted or when.loose or _PAST.search(low))
    ):
        event, planned, use = when, True, "interview"
    call_ahead = kind == "call" and use == "interview" and when.time and _CALL_AHEAD.match(low)
    if event is None and call_ahead and not (done or _PAST.search(low)):
        event, planned = when, True
    if event is None and kind in ("interview", "meeting") and use == "interview" and not done and not when.loose:
        event, planned = when, True
    return Dates(event, when, use, planned, deadline if deadline == when.date else None)


def _long_gone(f: Found, today: date) -> bool:
    """Whether a day without a year can only lie ahead: the last such day is most of a year ago, the next is near."""
    plain = f.next.kind == "date" and not f.next.ambiguous and f.next.date.year > f.event.date.year
    return plain and today - f.event.date > timedelta(240) and f.next.date - today <= timedelta(120)


_RANK = {"check": 0, "interview": 1, "back": 1, "promise": 2, "open": 3}


_TODO = re.compile(
    r"^\W*(?:to[- ]?do|to call|to email|remember|reminder|remind me|need to|must|should|call|ring|phone|e-?mail"
    r"|ask|chase"
    r"|text|ping|nudge|check in|follow up|touch base|write to|try)\b(?! (?:from|with|w/|w|booked|set|is|was|went"
    r"|re|screen\w*|interview\w*|int|call|round|chat)\b)"
)
"""How a line begins that only says what I mean to do."""


def _use(f: Found, clause: str, rest: str, today: date, head: bool, todo: bool) -> str | None:
    """event, check, promise, interview, back, open (ahead, nobody says what for), or None for "leave it alone"."""
    kind, past_only = f.next.kind, f.next.date <= today and not f.next.ambiguous
    future_only = kind in ("count", "period") or (f.next.date > today and kind == "day") or f.event.date > today
    future_only = future_only or bool(
        re.match(r"(?:next|coming|this coming|after|before)\b|.*\b(?:week|fortnight|after next)$", f.text.lower())
    )
    if past_only and f.next.date < today:
        return "event"
    leave = _LEAVE.search(clause)
    if leave and not _CHECK.search(clause):
        return "back" if _RETURN.search(clause) or re.match(r"\W*(?:until|till?|back)\b", f.text.lower()) else None
    if re.search(r"\bback(?: on| in| at work)?\s*$", clause) and not re.search(
        r"call|ring|get|check|says?|mail|wrote|text|rang|phon|messag|came|come|heard|repl|circle|sent|went"
        r"|look",
        clause,
    ):
        return "back"
    if kind == "bare" and re.search(
        r"\b(?:delayed|pushed|postponed|slipped|slips|extended|moved)(?: back)?(?: by)?$", clause
    ):
        return "promise"
    if kind == "bare":
        return "check" if re.search(_CHECK.pattern + r"\W*(?:\w+ )?$", clause) else None
    if past_only:
        wanted = _CHECK.search(clause) and f.next.date == today and not _TRIED.search(clause)
        return "check" if wanted else "event" if head or not rest else None
    if _THEY_WILL.search(clause):
        return "promise"
    if _CHECK.search(clause) or _BEST.match(rest):
        return "check"
    by = re.search(r"\b(?:by|before|no later than|within)\s*$", clause) or re.match(
        r"(?:by|within|before)\b", f.text.lower()
    )
    if _PROMISE.search(clause) and (by or future_only or _PROMISE.search(clause)):
        if not by and (f.next.time or _MEET.search(clause)) and not _VERDICT.search(clause):
            return "interview"
        return "promise"
    if by:
        return "promise"
    until = re.search(r"\b(?:until|till?|bis)\s*$", clause) or re.match(r"(?:until|till?|bis)\b", f.text.lower())
    if until and future_only:
        return "check"
    if head and not future_only:
        return "event"
    if todo:
        return "check"
    if _MEET.search(clause) and (
        _FIRM.search(clause) or future_only or f.next.time or re.search(r"\bis on\b|\bwants\b", clause)
    ):
        return "interview"
    if re.match(r"\s*instead\b", rest) and f.next.date > today:
        return "interview"
    if re.match(r"\s*(?:for|is|works|suits)\b", rest) and _MEET.search(rest):
        return "interview"
    if future_only:
        return "interview" if _MEET.search(clause) else "open"
    if re.search(r"\b(?:until|till?|bis)\s*$", clause):
        return "check"
    return "event"


def _event(f: Found, today: date, kind: str | None, done: bool, low: str, head: bool) -> tuple[When, bool]:
    """The event's date, and whether it lies ahead (a booked interview that has not taken place)."""
    back, on = f.event, f.next
    if back.kind == "ago" or on.date <= today:
        return back, False
    near = timedelta(0) < on.date - today <= timedelta(60) and today - back.date > timedelta(300)
    if kind == "interview" and head and near and not on.ambiguous and not _PAST.search(low):
        return on, True
    if kind not in ("interview", "meeting", "call", None) or done:
        long_ago = back.kind == "date" and not back.ambiguous and today - back.date > timedelta(300)
        return (replace(back, readings=(back.date, on.date)) if long_ago else back), False
    firm = bool(on.time or _FIRM.search(low))
    far = today - back.date > _SOON
    if back.kind == "weekday":
        if firm and (kind == "interview" or kind is None or not _PAST.search(low)):
            return on, True
        if kind == "interview" and not _PAST.search(low):
            return When(on.date, (on.date, back.date), kind=on.kind, time=on.time), True
        return back, False
    close = timedelta(0) < on.date - today <= timedelta(31) and today - back.date <= timedelta(31)
    if kind == "interview" and close and not on.ambiguous and not _PAST.search(low):
        return replace(on, readings=(on.date, back.date)), True
    booking = kind in ("interview", "meeting")
    if back.ambiguous and not (firm and booking):
        soon = () if _PAST.search(low) else tuple(d for d in on.readings if d - today <= _SOON)
        return replace(back, readings=(*back.readings, *soon)), False
    if firm and booking and (far or not _PAST.search(low)):
        year_off = not far and on.date - today > _NEXT_YEAR
        return (When(back.date, (back.date, on.date), kind=back.kind), False) if year_off else (on, True)
    if far and on.date - today <= timedelta(120) and not _PAST.search(low):
        return on, True
    if far and not on.ambiguous and back.date.year < today.year:
        return When(back.date, (back.date, on.date), kind=back.kind), False
    return back, False
