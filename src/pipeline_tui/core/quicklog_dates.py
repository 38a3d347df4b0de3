"""Which date of a quick-log line is the event's, and which one is the next step: refuses rather than guesses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from .lexicon_dates import CAME_TO, CHECK, FIRM, LEAVE, MEET, MOVED_TO, REBOOKED, THEY_WILL
from .lexicon_uses import AND_ALSO, ANSWERED_WITH, CHECK_AGAIN, INTENDED_HEAD, ONLY_HELD, OVERDUE, TRY_THEN, WENT
from .quicklog_skips import THEN, is_no_date
from .quicklog_uses import gone_by, use_of
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
    gone: tuple[date, ...] = ()
    """A day that was to be the next one and is past."""


_CUT = re.compile(r"(?<!\bdr)(?<!\bmr)(?<!\bmrs)(?<!\bms)(?<!\bprof)[.;!?]\s|,\s|\s-+\s|\s/\s|[()]")
_SENTENCE = re.compile(r"[.;!?]\s|,\s|\s-+\s")
_HALF_DAY = re.compile(r"(?:\s+(?:arvo|morning|afternoon|evening|first thing|sometime|prob|probably|perhaps))+$")
"""What stands between a verb and its weekday: "ring Bluey arvo monday"."""
_DONE = re.compile(
    r"\b(?:submitted|handed in|completed|attended|uploaded|posted|signed|received|applied|returned|filed"
    r"|mailed)(?: on)?$"
)
"""A deed right before its date: "take-home submitted 3/8"."""
_CONFIRMING = re.compile(r"\b(?:confirming|reconfirming|to confirm)$")
_CALL_AHEAD = re.compile(r"\W*(?:[a-z]+ ){0,2}(?:call|chat)\b")
"""A line that begins with a call as a thing: "intro call with Ann Mon 3pm"."""
_ANSWER_BY = re.compile(
    r"\b(?:answer|deadline|expires?|accept|decide|respond|reply|sign|let (?:him|her|them) know|confirm)\b"
)
_PAST = re.compile(
    r"\b(?:got hold|interviewed|got through|reached|rang|answered|picked up|went|was|were|had|did|done"
    r"|met|felt|said|says|told|asked|good|great|tired|ok|so-so|nailed|bombed"
    r"|nothing|talked|spoke|presented|attended|completed|sat|passed|failed|visited|chatted|joined|liked|loved|left"
    r"|sent|thanked|thank|called|emailed|wants?|finished|over|yesterday|awkward|poorly|well)\b"
)
_IT_WAS = re.compile(r"\b(?:went|was|were|felt|late|nailed|bombed|so-so|finished)\b")
"""Words of somebody who was there."""
_WANTED = re.compile(CHECK.pattern + r"(?: (?:on|by|at))?$")
"""Right before a day on which somebody is to be called: "call back on"."""
_BY = re.compile(r"\b(?:by|before|until|till?|no later than)(?: the)?$")
_BY_ITSELF = re.compile(r"(?:by|before|until|till?|within)\b")
_SOON = timedelta(60)
_NEXT_YEAR = timedelta(200)
"""A day just gone (`_SOON`) and this far ahead means next year only when somebody says so."""
_INTENDED = re.compile(
    rf"^\W*(?:{INTENDED_HEAD})?(?:to[- ]?do|to call|to email|remember|reminder|remind me|need to|must|should|call"
    rf"|ring|phone|e-?mail"
    r"|ask|chase"
    r"|text|ping|nudge|check in|follow up|touch base|write to|try|msg|mail|dm|whatsapp|slack)\b(?! (?:from|to|about"
    r"|in|out|sent|with|w/|w|booked|set|is|was|went"
    r"|re|screen\w*|interview\w*|int|call|round|chat)\b)"
)
"""How a line begins that only says what I mean to do."""


def clause_of(before: str) -> str:
    """The part of a line that a date stands in, of the words `before` it."""
    return _HALF_DAY.sub("", _CUT.split(before)[-1].rstrip())


def sort_dates(
    low: str,
    found: Sequence[Found],
    today: date,
    *,
    kind: str | None,
    done: bool,
    deeds: Sequence[int],
    main: int | None = None,
) -> Dates:
    """Sorts the date phrases of a lower-case line.

    `kind` is the kind of the main deed (None for a plain note), `done` whether something in the line shows that it has
    taken place (minutes, a verdict), `deeds` where things that happened stand, `main` where the main one does.
    """
    event: When | None = None
    planned = False
    ahead: list[tuple[float, str, When]] = []
    rebooked = False
    slot_end = 0
    deadline: date | None = None
    gone: tuple[date, ...] = ()
    todo, away = bool(_INTENDED.match(low)), bool(LEAVE.search(low))
    now = next((f.start for f in found if f.next.kind == "day" and f.next.date == today), 0)
    for f in found:
        before, after = low[: f.start], low[f.end :]
        clause = clause_of(before)
        rest = (_CUT.split(after) or [""])[0]
        if f.next.ambiguous and f.event.date in f.next.readings and f.event.date < today and gone_by(clause):
            f = replace(f, next=f.event)  # a date with its year of which only one reading is past
        head = not before.strip(" -:,([") or before.strip() in ("on", "re")
        listed = slot_end and AND_ALSO.fullmatch(low[slot_end : f.start])
        if listed or is_no_date(f, low, clause, rest, today, head=head, todo=todo):
            slot_end = f.end if listed or ANSWERED_WITH.search(clause) else 0
            continue
        use = use_of(f, clause, rest, today, head, todo, away)
        if f.next.date > today and THEN.match(after):
            use = "check"
        if f.next.kind == "weekday" and f.next.date > today:
            if head and TRY_THEN.match(after):
                use = "check"
            elif use == "event" and _CONFIRMING.search(clause):
                continue
        lately = f.next.date - today > _NEXT_YEAR and timedelta(0) <= today - f.event.date <= _SOON
        if lately and use in ("promise", "check", "open", "interview") and OVERDUE.match(after):
            gone = gone or (f.event.date,)
            continue
        if lately and not _asked_for(use, f, clause):
            use = "event"
        if f.next.date < today and f.next.kind == "date" and _WANTED.search(clause) and not gone_by(clause):
            if max(f.next.readings) < today:
                gone = gone or f.next.readings
                continue
            use = "check"
        if f.start < now and f.next.kind == "weekday" and use in ("event", "interview", "open") and head:
            use, done = "event", True
        if use == "open" and re.fullmatch(r"this (?:week|wk|month|mth|quarter|qtr|year|yr)", f.text.lower()):
            continue
        if use == "event" and not head and _long_gone(f, today):
            meet = (
                f.next.time
                or (kind == "interview" and not done and not _PAST.search(low))
                or MEET.search(clause)
                or re.search(r"\b(?:now|instead|new date):?$", clause)
            )
            use = "check" if CHECK.search(clause) else "interview" if meet else None
        if use == "event" and not head and f.next.kind != "ago" and f.next.date > today:
            bare = not clause and f.next.kind == "date" and deeds
            start, soon = f.start - len(_SENTENCE.split(before)[-1]) - 3, f.end + 14
            near = any(start <= at < f.start or f.end <= at <= soon for at in deeds)
            near = (
                near
                or bool(CAME_TO.match(rest) or WENT.match(rest))
                or lately
                or bool(_DONE.search(clause))
                or (not deeds and gone_by(clause))
            )
            near = near or bool(bare or re.match(r"\s*(?:said|told|called|emailed|spoke)\b", rest))
            if not near:
                if not f.next.time or not (MEET.search(low) or _a_name(clause, rest, deeds)):
                    continue
                use = "interview"
        if use == "event":
            leads = event is not None and not clause and not planned and main is not None and f.start - 2 <= main
            if event is None or leads:  # "Mar 2 applied, Mar 9 got a mail": the day of what is told of
                last = not re.search(r"[.,;:(-]\s*\w", after)
                over = f.next.kind == "weekday" and (gone_by(clause) or WENT.match(rest))
                event, planned = (f.event, False) if over else _event(f, today, kind, done, low, head=head, last=last)
                if planned:
                    ahead.append((1, "interview", event))
            continue
        on = _ahead_first(f.next, today)
        if use is None or on.date < today:
            continue
        first = _first_day(f) if use == "interview" else None
        rebooked = rebooked or (use == "interview" and bool(MOVED_TO.search(clause) or REBOOKED.search(clause)))
        held = use == "check" and not ONLY_HELD.search(clause)
        ahead.append((_RANK[use] + 0.5 * held, use, replace(on, date=first, readings=(first,)) if first else on))
        if (
            re.search(r"\boffer\w*|letter\b", low)
            and _ANSWER_BY.search(clause)
            and not re.search(r"\b(?:they|he|she|client)\b", clause)
        ):
            deadline = f.next.date
    if not ahead:
        return Dates(event, planned=planned, gone=gone)
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
    if (
        event is None
        and kind in ("interview", "meeting")
        and use == "interview"
        and not when.loose
        and (not done or (when.kind == "day" and not rebooked))
    ):
        event, planned = when, True
    return Dates(event, when, use, planned, deadline if deadline == when.date else None)


_NAME_ONLY = re.compile(r"\W*(?:[a-z][a-z'.-]*)(?: [a-z][a-z'.-]*){0,2}$")


def _a_name(clause: str, rest: str, deeds: Sequence[int]) -> bool:
    """Whether a day with its hour stands beside a word or two and nothing that happened: "Elena Friday 10am"."""
    return not deeds and bool(_NAME_ONLY.match(clause)) and not rest.strip() and not _PAST.search(clause)


def _asked_for(use: str | None, f: Found, clause: str) -> bool:
    """Whether a day just gone can only be meant as one to come: somebody is to act on it."""
    if use == "check" and not gone_by(clause) and (f.next.kind == "period" or CHECK_AGAIN.search(clause)):
        return True
    by = _BY.search(clause) or _BY_ITSELF.match(f.text.lower())
    return use in ("check", "promise", "back") and bool(by or use == "back" or THEY_WILL.search(clause))


def _ahead_first(when: When, today: date) -> When:
    """The date with its readings ahead before those that are past."""
    days = tuple(sorted(when.readings, key=lambda day: day < today))
    return replace(when, date=days[0], readings=days) if when.ambiguous else when


def _long_gone(f: Found, today: date) -> bool:
    """Whether a day without a year can only lie ahead: the last such day is most of a year ago, the next is near."""
    sure = not f.next.ambiguous or f.next.time is not None
    plain = f.next.kind == "date" and sure and f.next.date.year > f.event.date.year
    return plain and today - f.event.date > timedelta(240) and f.next.date - today <= timedelta(120)


_DAYS = re.compile(r"(?:[a-z]+\.? )?(\d\d?)(?:st|nd|rd|th|\.)?(?:\s*[-&]\s*| (?:to|and|until) )(\d\d?)\b")


def _first_day(f: Found) -> date | None:
    """The day on which an appointment of several days begins ("visit 30-31 March"), or None."""
    if f.next.begins:
        return f.next.begins
    m = _DAYS.match(f.text.lower())
    if not m or int(m[2]) != f.next.date.day or int(m[1]) >= int(m[2]) or f.next.ambiguous:
        return None
    return f.next.date.replace(day=int(m[1]))


_RANK: dict[str, float] = {"check": 0, "interview": 1, "back": 1, "promise": 2, "open": 3}


def _event(
    f: Found, today: date, kind: str | None, done: bool, low: str, *, head: bool, last: bool
) -> tuple[When, bool]:
    """The event's date, and whether it lies ahead (a booked interview that has not taken place).

    `head` and `last` are whether the line begins with the date, and whether it says nothing more behind it.
    """
    back, on = f.event, f.next
    if back.kind == "ago" or on.date <= today:
        return back, False
    near = timedelta(0) < on.date - today <= timedelta(60) and today - back.date > timedelta(300)
    if kind == "interview" and head and near and not on.ambiguous and not _PAST.search(low):
        return on, True
    if kind not in ("interview", "meeting", "call", None) or done:
        long_ago = back.kind == "date" and not back.ambiguous and today - back.date > timedelta(300)
        return (replace(back, readings=(back.date, on.date)) if long_ago else back), False
    firm = bool(on.time or FIRM.search(low))
    far = today - back.date > _SOON
    if back.kind == "weekday":
        if firm and kind == "interview" and _IT_WAS.search(low):
            return When(back.date, (back.date, on.date), kind=back.kind), False
        if firm and (kind == "interview" or kind is None or not _PAST.search(low)):
            return on, True
        if kind == "interview" and not _PAST.search(low):
            return When(on.date, (on.date, back.date), kind=on.kind, time=on.time), True
        nearer = on.date - today <= timedelta(2) and on.date - today < today - back.date
        if kind == "meeting" and nearer and last and not _PAST.search(low):
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
        days = tuple(dict.fromkeys((back.date, *sorted(on.readings))))
        return (When(back.date, days, kind=back.kind), False) if year_off else (on, True)
    if far and on.date - today <= timedelta(120) and not _PAST.search(low):
        return on, True
    if far and not on.ambiguous and back.date.year < today.year:
        return When(back.date, (back.date, on.date), kind=back.kind), False
    return back, False
