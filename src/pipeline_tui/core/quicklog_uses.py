"""What a date phrase of a quick-log line is for: what happened, a check-in, a promise, an appointment, a return."""

from __future__ import annotations

import re
from datetime import date, timedelta

from . import lexicon_dates as words
from . import lexicon_todo as todos
from . import lexicon_uses as more
from .lexicon_back import BACK_AT_WORK, BACK_ON, WHEN_BACK
from .when import Found

_BY = re.compile(rf"\b(?:{more.BY}|within)(?: the)?\s*$")
_BY_ITSELF = re.compile(r"(?:by|within|before)\b")
_UNTIL = re.compile(rf"\b{more.UNTIL}(?: the)?\s*$")
_NOT_BEFORE = re.compile(r"(?:before|until|till?)\b", re.IGNORECASE)
_SAID_THEN = re.compile(r"\s*,?\s*(?:said|told|was|were|went|saying|to say|from|but (?:no|didn'?t|never))\b")
_UNTIL_IT = re.compile(r"\W*(?:until|till?|bis|back)\b", re.IGNORECASE)


def gone_by(clause: str) -> bool:
    """Whether the words before a plain weekday tell of something that happened then ("results came Monday")."""
    m = words.WENT_BY.search(clause)
    return m is not None and (not words.STILL_AHEAD.search(m["more"]) or bool(more.I_HAD.search(clause)))


def _told(f: Found, clause: str, rest: str, today: date, *, future_only: bool) -> str | None:
    """What a day to come is for that somebody named, acts on or sends something on; None where nobody does."""
    if more.OFFER_ENDS.search(clause) or more.DEADLINE_IS.search(clause):
        return "promise"
    if more.THEY_ARE.search(clause) or (words.MEET.search(clause) and more.TO_BE_DECIDED.match(rest)):
        return "promise"
    if f.next.kind == "weekday" and f.start - len(clause) > 3 and more.NEXT_ONE.fullmatch(clause):
        return "check"
    if more.TIL_THEN.match(rest) or (more.SAID.search(clause) and more.FOR_NEWS.match(rest)):
        return "promise"
    soon = f.next.kind in ("weekday", "date", "day", "period", "count") and f.next.date - today < timedelta(150)
    if soon and more.THEY_ACT.search(clause):
        return "promise"
    if (future_only or f.next.kind == "weekday") and f.start - len(clause) > 3 and more.TO_COME.fullmatch(clause):
        return "promise"
    if more.OF_A_DAY.match(rest) and more.GETS_READY.search(clause) and not more.CALLS_OFF.search(clause):
        return "interview"
    if future_only and more.BEFORE_OURS.search(clause) and not more.CALLS_OFF.search(clause):
        return "interview"
    return None


def _to_be(f: Found, clause: str) -> str | None:
    """What a day to come is for on which something is to be done, or that was found for me; None if it is neither."""
    if f.next.kind in ("bare", "count") and todos.LET_BE.search(clause):
        return "check"
    if f.next.kind == "bare":
        return None
    if todos.UNTIL_THEIR_YEAR.search(clause) or todos.ASKED_THAT_I.search(clause) or todos.TO_SORT.match(clause):
        return "check"
    if todos.TO_BE_DONE.search(clause) or (todos.TELLS_ME.match(clause) and f.next.kind != "count"):
        return "promise"
    if f.next.kind in ("period", "count"):
        return None
    found = todos.PUT_DOWN.search(clause) or todos.I_DO.search(clause) or todos.IS_SET.search(clause)
    return "interview" if found or todos.OPENS_THE_DIARY.search(clause) else None


def use_of(f: Found, clause: str, rest: str, today: date, head: bool, todo: bool, away: bool = False) -> str | None:
    """event, check, promise, interview, back, open (ahead, nobody says what for), or None for "leave it alone"."""
    kind, past_only = f.next.kind, f.next.date <= today and not f.next.ambiguous
    future_only = kind in ("count", "period") or (f.next.date > today and kind == "day") or f.event.date > today
    future_only = (
        future_only
        or " or " in f.text.lower()
        or bool(
            re.match(r"(?:next|coming|this coming|after|before)\b|.*\b(?:week|fortnight|after next)$", f.text.lower())
        )
    )
    if past_only and f.next.date < today:
        return "event"
    if f.next.date > today and words.REBOOKED.search(clause):
        return "interview"
    if kind in ("weekday", "date") and words.MEET.search(clause) and more.WENT.match(rest) and f.event.date <= today:
        return "event"
    asked = kind in ("weekday", "date", "day") and f.next.date > today and more.STILL_ON.match(rest)
    if asked and more.ASKS_IF.search(clause):
        return "interview"
    told = words.CAME_TO.match(rest) or more.WENT.match(rest)
    if kind in ("weekday", "date", "day") and f.next.date > today and not told:
        agreed = more.SUITS.match(rest) and "start" not in clause and not words.CHECK.search(clause)
        if agreed or more.ARROW.search(clause) or more.SEE_YOU.search(clause) or more.I_GO.search(clause):
            return "interview"
    if f.next.date > today and not told and (use := _to_be(f, clause)):
        return use
    if kind == "weekday" and words.THEIR_MAIL.search(clause):
        return "event"
    if head and f.next.date > today and words.SETTLED.match(rest):
        return "interview"
    taken = kind not in ("bare", "count") and words.TAKEN.search(clause)
    if kind == "weekday" and not future_only and not taken and (gone_by(clause) or words.CAME_TO.match(rest)):
        return "event"
    if words.WAS_ON.search(clause) and kind in ("date", "weekday") and not f.next.time:
        return "event"
    if f.next.date > today and (words.MOVED_TO.search(clause) or taken):
        return "interview"
    if words.TO_SEE.search(clause) and f.next.date > today:
        return "interview"
    if (
        kind == "weekday"
        and not rest.strip(" .!?")
        and (f.start - len(clause) > 3 or ": " in clause)
        and words.A_MEETING.match(clause.rpartition(": ")[2])
    ):
        return "interview"
    if words.BACK_FROM.search(clause) or (f.next.date > today and WHEN_BACK.search(clause)):
        return "back"
    if future_only and more.TO_COME.fullmatch(clause) and not words.CHECK.search(clause):
        return "promise"
    leave = words.LEAVE.search(clause)
    if leave and not words.CHECK.search(clause):
        return "back" if words.RETURN.search(clause) or BACK_ON.search(clause) or _UNTIL_IT.match(f.text) else None
    if f.next.date > today and ((away and BACK_ON.search(clause)) or BACK_AT_WORK.search(clause)):
        return "back" if not gone_by(clause) else "event"
    if re.search(r"\b(?:is|'s|will be|'ll be|be|returns?) (?:only )?back(?: on| in| at work| in the office)?$", clause):
        return "back"
    if re.search(r"\bback(?: on| in| at work)?\s*$", clause) and not re.search(
        r"call|ring|get|check|says?|mail|wrote|text|rang|phon|messag|came|come|heard|repl|circle|sent|went|put|push"
        r"|mov|set|knock|held|look",
        clause,
    ):
        return "back"
    if kind == "bare" and re.search(
        r"\b(?:delayed|pushed|postponed|slipped|slips|extended|moved)(?: back)?(?: by)?$", clause
    ):
        return "promise"
    if kind != "bare" and f.next.date > today and (use := _told(f, clause, rest, today, future_only=future_only)):
        return use
    if kind == "bare" and words.TO_DECIDE.match(rest) and not more.WANTS_TIME.search(clause):
        return "promise"
    if clause.endswith("not") and _NOT_BEFORE.match(f.text) and f.next.date > today:
        return "check"
    if kind in ("date", "weekday") and f.next.date > today and more.EARLIEST.search(clause):
        return "open"
    if f.next.date > today and more.AFTERWARDS.match(f.text.lower()) and more.GET_IN_TOUCH.match(rest):
        return "check"
    if kind == "bare" and more.SAID.search(clause) and more.JUST_SAID.match(rest):
        return "open"
    if kind == "bare":
        return (
            "check"
            if re.search(
                words.CHECK.pattern + r"\W*(?:another|about|around|at least|maybe|like|say|roughly)?\W*$", clause
            )
            else None
        )
    if past_only:
        wanted = (
            not more.NTH_TRY.search(clause)
            and words.CHECK.search(clause)
            and clause.strip() != "again"
            and f.next.date == today
            and not words.TRIED.search(clause)
        )
        return "check" if wanted else "event" if head or not rest else None
    if kind == "weekday" and f.next.time and clause.endswith(":"):
        return "interview"
    if kind == "date" and f.next.ambiguous and gone_by(clause):
        return "event"
    if (words.COME_BY.search(clause) or words.FINE.search(clause)) and f.next.date > today:
        return "interview"
    if kind == "weekday" and words.WAS.search(clause):
        return "event"
    if words.THEY_WILL.search(clause):
        return "promise"
    if (f.next.time or kind == "day") and f.next.date > today and words.A_CALL.search(clause):
        return "interview"
    if todos.TO_DO.match(clause) and not _SAID_THEN.match(rest):
        return "check"
    if words.CHECK.search(clause) or words.BEST.match(rest) or (words.AGAIN.match(rest) and f.next.date > today):
        return "check"
    by = _BY.search(clause) or _BY_ITSELF.match(f.text.lower())
    if words.PROMISE.search(clause) and (by or future_only or words.PROMISE.search(clause)):
        told = words.VERDICT.search(clause) or words.AFTER_IT.search(clause)
        if not by and (f.next.time or words.MEET.search(clause)) and not told:
            return "interview"
        return "promise"
    if by:
        return "promise"
    until = _UNTIL.search(clause) or _UNTIL_IT.match(f.text)
    if until and future_only:
        return "check"
    if head and not future_only:
        return "event"
    if todo:
        return "check"
    if _is_appointment(f, clause, rest, today, head=head, future_only=future_only):
        return "interview"
    if future_only:
        if words.MEET.search(clause) or f.next.time or words.APPOINTMENT.match(rest):
            return "interview"
        said = more.SAID.search(clause) and not more.WHAT_WAS_SAID.match(rest) and f.next.date - today < timedelta(200)
        if f.text.lower().endswith("year"):
            return None
        named = kind != "period" or words.WHICH.match(f.text.lower()) or said
        return "open" if named else None
    if _UNTIL.search(clause):
        return "check"
    return "event"


def _is_appointment(f: Found, clause: str, rest: str, today: date, *, head: bool, future_only: bool) -> bool:
    """Whether a day without a plainer use is one on which something is booked or proposed."""
    kind = f.next.kind
    if words.MEET.search(clause) and (
        words.FIRM.search(clause)
        or future_only
        or f.next.time
        or re.search(
            r"\bis on\b|\bwants\b|\btold me\b|\bbook(?:ing)?\b|\b(?:turn|show) up\b|\breport (?:to|at)\b|\bbe there\b",
            clause,
        )
    ):
        return True
    if re.match(r"\s*instead\b", rest) and f.next.date > today:
        return True
    if re.match(r"\s*(?:for|is|works|suits)\b", rest) and words.MEET.search(rest):
        return True
    if kind == "weekday" and more.PROPOSES.search(clause):
        return True
    if re.match(r"\s*(?:works|suits)\b", rest) and (kind == "weekday" or f.next.time) and "start" not in clause:
        return True
    plain = not (f.next.ambiguous or f.event.ambiguous)
    soon = (
        f.next.date > today
        and words.SET_FOR.search(clause)
        and (f.next.time or words.APPOINTMENT.match(rest) or (kind == "date" and not rest.strip()))
    )
    if plain and soon and f.next.date - today <= timedelta(62):
        return True
    noun = f.start - len(clause) > 3 and words.ONLY_A_MEETING.match(clause) and not f.next.ambiguous
    if kind == "date" and noun and timedelta(0) < f.next.date - today <= timedelta(31):
        return True
    behind = f.start - len(clause) > 3
    if kind == "weekday" and behind and (words.AN_APPOINTMENT.match(clause) or todos.NEXT_STAGE.fullmatch(clause)):
        return True
    nearer = (
        plain and timedelta(0) < f.next.date - today <= timedelta(31) and f.next.date - today <= today - f.event.date
    )
    return bool(kind == "date" and nearer and not head and words.MEET.search(clause) and not gone_by(clause))
