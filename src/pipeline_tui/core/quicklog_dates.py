"""Which date of a quick-log line is the event's, and which one is the next step: refuses rather than guesses."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from .lexicon_dates import CAME_TO, CHECK, LEAVE, MEET, MOVED_TO, REBOOKED, THEY_WILL
from .lexicon_todo import OCCASION
from .lexicon_uses import (
    AND_ALSO,
    ANSWERED_WITH,
    CHECK_AGAIN,
    INTENDED_HEAD,
    OFFER_ENDS,
    ONLY_HELD,
    OVERDUE,
    TRY_THEN,
    WENT,
)
from .quicklog_held import NEXT_YEAR, PAST, SOON, event_day, it_was, long_gone, plainly_past, talked
from .quicklog_skips import is_no_date
from .quicklog_turns import a_name, beside_names, is_its_own_day, of_others, starts_soon, turned
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
    also: tuple[date, ...] = ()
    """Other days ahead that the line names for a step."""
    gone: tuple[date, ...] = ()
    """A day that was to be the next one and is past."""


_CUT = re.compile(
    r"[.,;!?()\s](?:(?<=[()])|(?<=,)\s|(?<=[.;!?])(?<!\bdr.)(?<!\bmr.)(?<!\bmrs.)(?<!\bms.)(?<!\bprof.)\s"
    r"|(?<=\s)(?:-+|/)\s)"
)
"""Where a clause ends. Its first characters stand in front, so that a search passes quickly over all others."""
_SENTENCE = re.compile(r"[.;!?]\s|,\s|\s-+\s")
_HALF_DAY = re.compile(r"(?:\s+(?:arvo|morning|afternoon|evening|first thing|sometime|prob|probably|perhaps))+$")
"""What stands between a verb and its weekday: "ring Bluey arvo monday"."""
_DONE = re.compile(
    r"\b(?:submitted|handed in|completed|attended|uploaded|posted|signed|received|applied|returned|filed"
    r"|mailed)(?: on)?$"
)
"""A deed right before its date: "take-home submitted 3/8"."""
_SPOKE_THEN = re.compile(r"\s*(?:said|told|called|emailed|spoke)\b")
"""Behind the day on which somebody spoke."""
_CONFIRMING = re.compile(r"\b(?:confirming|reconfirming|to confirm)$")
_CALL_AHEAD = re.compile(r"\W*(?:[a-z]+ ){0,2}(?:call|chat)\b")
"""A line that begins with a call as a thing: "intro call with Ann Mon 3pm"."""
_CALL_THEN = re.compile(r"\W*(?:for |at |[a-z]+ )?(?:call|chat) (?:w/|with|w)(?=\s)")
"""The same behind the day that begins the line: "tomorrow 3pm call with Ann"."""
_ANSWER_BY = re.compile(
    r"\b(?:answer|deadline|expires?|accept|decide|respond|reply|sign|let (?:him|her|them) know|confirm)\b"
)
_WANTED = re.compile(CHECK.pattern + r"(?: (?:on|by|at))?$")
"""Right before a day on which somebody is to be called: "call back on"."""
_BY = re.compile(r"\b(?:by|before|until|till?|no later than)(?: the)?$")
_BY_ITSELF = re.compile(r"(?:by|before|until|till?|within)\b")
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
    uses: Mapping[int, str] | None = None,
) -> Dates:
    """Sorts the date phrases of a lower-case line.

    `kind` is the kind of the main deed (None for a plain note), `done` whether something in the line shows that it has
    taken place (minutes, a verdict), `deeds` where things that happened stand, `main` where the main one does, `uses`
    what a date is for, by its start, where that is known.
    """
    event: When | None = None
    planned = False
    ahead: list[tuple[float, str, When]] = []
    rebooked = False
    slot_end = 0
    deadline: date | None = None
    gone: tuple[date, ...] = ()
    sure = False
    headed = 0
    todo, away = bool(_INTENDED.match(low)), bool(LEAVE.search(low))
    now = next((f.start for f in found if f.next.kind == "day" and f.next.date == today), 0)
    for f in found:
        before, after = low[: f.start], low[f.end :]
        clause = clause_of(before)
        rest = (_CUT.split(after) or [""])[0]
        if f.next.ambiguous and f.event.date in f.next.readings and f.event.date < today and gone_by(clause):
            f = replace(f, next=f.event)  # a date with its year of which only one reading is past
        head = not before.strip(" -:,([") or before.strip() in ("on", "re")
        headed = f.end if head else headed
        listed = slot_end and AND_ALSO.fullmatch(low[slot_end : f.start])
        known = uses.get(f.start) if uses else None
        if not known and starts_soon(f, low, clause, today):
            known = "promise"
        own = is_its_own_day(f, clause, after, today, head=head, done=done)
        if not (known or own) and (listed or is_no_date(f, low, clause, rest, today, head=head, todo=todo)):
            slot_end = f.end if listed or ANSWERED_WITH.search(clause) else 0
            continue
        if known == "answer":
            known, deadline, sure = "promise", f.next.date, True
        use = "event" if own else known or use_of(f, clause, rest, today, head, todo, away)
        use = use if known else turned(f, use, clause, before, after, today, head=head)
        told = use in ("promise", "check", "open", "interview") and not known and plainly_past(f, clause, today)
        if told or (use in ("check", "open", "interview") and not known and talked(f, clause, after, done=done)):
            use = "event"
        if f.next.kind == "weekday" and f.next.date > today:
            if head and TRY_THEN.match(after):
                use = "check"
            elif use == "event" and _CONFIRMING.search(clause):
                continue
        lately = f.next.date - today > NEXT_YEAR and timedelta(0) <= today - f.event.date <= SOON
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
        if use == "interview" and done and event is None and it_was(f, clause, after, kind):
            use = "event"
        if use == "open" and re.fullmatch(r"this (?:week|wk|month|mth|quarter|qtr|year|yr)", f.text.lower()):
            continue
        if use == "event" and not head and long_gone(f, today):
            meet = (
                f.next.time
                or (kind == "interview" and not done and not PAST.search(low))
                or MEET.search(clause)
                or OCCASION.fullmatch(clause)
                or re.search(r"\b(?:now|instead|new date):?$", clause)
            )
            use = "check" if CHECK.search(clause) else "interview" if meet else None
        if use == "event" and not head and f.next.kind != "ago" and f.next.date > today:
            bare = not clause and f.next.kind == "date" and deeds
            start, soon = f.start - len(_SENTENCE.split(before)[-1]) - 3, f.end + 14
            near = (
                any(start <= at < f.start or f.end <= at <= soon for at in deeds)
                or CAME_TO.match(rest)
                or WENT.match(rest)
                or lately
                or _DONE.search(clause)
                or (not deeds and gone_by(clause))
                or beside_names(low, f, deeds)
                or bare
                or _SPOKE_THEN.match(rest)
            )
            if not near:
                if not f.next.time or not (MEET.search(low) or a_name(clause, rest, deeds)):
                    continue
                use = "interview"
        if use == "event" and (own or not of_others(f, clause, main)):
            leads = event is not None and not clause and not planned and main is not None and f.start - 2 <= main
            if event is None or leads:  # "Mar 2 applied, Mar 9 got a mail": the day of what is told of
                last = not re.search(r"[.,;:(-]\s*\w", after)
                over = f.next.kind == "weekday" and (gone_by(clause) or WENT.match(rest))
                event, planned = (
                    (f.event, False) if over else event_day(f, today, kind, done, low, head=head, last=last)
                )
                if planned:
                    ahead.append((1, "interview", event))
            continue
        on = _ahead_first(f.next, today)
        if use in (None, "event") or on.date < today:
            continue
        first = _first_day(f, leaves=clause.endswith(" from")) if use == "interview" else None
        rebooked = rebooked or (use == "interview" and bool(MOVED_TO.search(clause) or REBOOKED.search(clause)))
        held = use == "check" and not ONLY_HELD.search(clause)
        ahead.append((_RANK[use] + 0.5 * held, use, replace(on, date=first, readings=(first,)) if first else on))
        if (
            not sure
            and re.search(r"\boffer\w*|letter\b", low)
            and (_ANSWER_BY.search(clause) or OFFER_ENDS.search(clause))
            and not re.search(r"\b(?:they|he|she|client)\b", clause)
        ):
            deadline = f.next.date
    if not ahead:
        return Dates(event, planned=planned, gone=gone)
    use, when = _first_step(ahead)
    if (
        event is None
        and kind == "call"
        and use == "open"
        and not (done or when.counted or when.loose or PAST.search(low))
    ):
        event, planned, use = when, True, "interview"
    call_ahead = _CALL_AHEAD.match(low) or (_CALL_THEN.match(low, headed) if headed else None)
    call_ahead = call_ahead if kind == "call" and use == "interview" and when.time else None
    if event is None and call_ahead and not (done or PAST.search(low)):
        event, planned = when, True
    if (
        event is None
        and kind in ("interview", "meeting")
        and use == "interview"
        and not when.loose
        and (not done or (when.kind == "day" and not rebooked))
    ):
        event, planned = when if when.ambiguous else _appointment(ahead) or when, True
    elif event is None and kind == "interview" and use == "check" and not (done or PAST.search(low)):
        event = _appointment(ahead)
        planned = event is not None
    named = (when, event) if event and planned else (when,)
    also = [
        w.date
        for _, why, w in ahead
        if why != "open" and not (w.loose or w.ambiguous) and all(w.date not in n.readings for n in named)
    ]
    answer_by = deadline if sure or deadline == when.date else None
    return Dates(event, when, use, planned, answer_by, tuple(d for d in dict.fromkeys(also) if d != answer_by))


def _appointment(ahead: Sequence[tuple[float, str, When]]) -> When | None:
    """The first appointment that the line names with its day."""
    return next((w for _, use, w in ahead if use == "interview" and not w.loose and not w.ambiguous), None)


def _first_step(ahead: Sequence[tuple[float, str, When]]) -> tuple[str, When]:
    """The use and the date of what comes next: by what asks most for me, then of several appointments the nearest."""
    rank, use, when = min(ahead, key=lambda entry: entry[0])
    if use == "interview" and not when.ambiguous:
        same = [w for r, u, w in ahead if (r, u) == (rank, use) and not (w.ambiguous or w.loose)]
        when = min([when, *same], key=lambda w: w.date)
    return use, when


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


_DAYS = re.compile(r"(?:[a-z]+\.? )?(\d\d?)(?:st|nd|rd|th|\.)?(?:\s*[-&]\s*| (?:to|and|until) )(\d\d?)\b")


def _first_day(f: Found, *, leaves: bool) -> date | None:
    """The day on which an appointment of several days begins ("visit 30-31 March"), or None."""
    if f.next.begins and not leaves:
        return f.next.begins
    m = _DAYS.match(f.text.lower())
    if not m or leaves or int(m[2]) != f.next.date.day or int(m[1]) >= int(m[2]) or f.next.ambiguous:
        return None
    return f.next.date.replace(day=int(m[1]))


_RANK: dict[str, float] = {"check": 0, "interview": 1, "back": 1, "promise": 2, "open": 3}
