"""Which dates of a quick-log line still count: what was moved, taken back, ruled out or is somebody else's does not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from . import lexicon_meant as words
from .lexicon_back import BACK_ON
from .lexicon_dates import CHECK, LEAVE
from .lexicon_uses import OVERDUE, WENT
from .quicklog_dates import clause_of
from .quicklog_held import PAST
from .quicklog_moved import has_a_new_day, instead_of, is_gone, is_now_on, leaves_for
from .quicklog_scrub import blank
from .quicklog_uses import gone_by
from .when import Found
from .when_base import after_weekend

_AFTER_THAT = re.compile(r"\bthe (?:week|wk) (?:after|following)\b(?! \w*(?:the|next|that)\b)")


@dataclass(slots=True)
class Meant:
    """The dates of a line that count."""

    low: str
    """The lower-case line; what was taken back ("Friday, sorry,") is blank in it."""
    today: date
    found: list[Found] = field(default_factory=list)
    uses: dict[int, str] = field(default_factory=dict)
    """What a date is for, by where it begins, where only its neighbour tells it: interview, check, promise, back, or
    answer (the last day of an offer)."""
    moved: bool = False
    """Whether something that was booked has another day, or its day no longer."""
    off_on: list[date] = field(default_factory=list)
    """The day that no longer holds, each way to read it."""
    theirs: list[tuple[int, int]] = field(default_factory=list)
    """Where the line tells of other people's days, or of what was only meant: nothing there happened to me."""
    after: date | None = None
    """The last day of other people that was passed over."""
    spent: str = ""
    """Why the last date that does not count does not."""

    def leaves(self, f: Found, to: Found | None = None) -> None:
        """An appointment is no longer on the day `f`, but on the day `to`."""
        self.moved = True
        self.off_on += [*f.next.readings, *f.event.readings]
        if to:
            self.uses[to.start] = "interview"


def meant(low: str, found: Sequence[Found], today: date) -> Meant:
    """Sorts out the dates of the lower-case line `low` that no longer hold, were never to be or are other people's."""
    line = Meant(low, today)
    end = 0
    for n, f in enumerate(found):
        follows = found[n + 1] if n + 1 < len(found) else None
        clause = clause_of(line.low[: f.start])
        own = clause[max(0, end - f.start + len(clause)) :]
        if not _has_another_day(line, f, follows, clause) and not _is_spent(line, f, follows, own):
            line.found.append(_marked(line, f, clause))
        end = f.end
    return line


def _has_another_day(line: Meant, f: Found, follows: Found | None, clause: str) -> bool:
    """Whether another date of the line stands in the place of this one."""
    low = line.low
    if follows and leaves_for(low, f, clause, follows):
        line.leaves(f, follows)
        return True
    if follows and _is_taken_back(clause, low[f.end : follows.start]):
        start = max(f.start - 4, 0) if words.NOT_IT.search(clause) else f.start
        line.low = blank(low, [(start, follows.start)])
        if words.A_BARE_CALL.fullmatch(clause):
            line.uses[follows.start] = "check"
        return True
    if line.found and instead_of(low, line.found[-1], f):
        line.leaves(f, line.found[-1])
        return True
    if is_gone(low, f, clause, low[f.end :], more=follows is not None):
        line.leaves(f)
        return True
    return False


def _is_spent(line: Meant, f: Found, follows: Found | None, clause: str) -> bool:
    """Whether a date is over, ruled out or somebody else's; notes what that tells of the next one."""
    rest = line.low[f.end :]
    between = line.low[f.end : follows.start] if follows else ""
    if follows and words.IS_BACK.search(clause) and words.CALLS_ME.fullmatch(between) and not words.MINE.search(clause):
        line.uses[follows.start], line.after = "promise", f.next.date
        return True
    why = _why_spent(f, clause, rest, line.today, more=follows is not None)
    if not why:
        return False
    line.spent = why
    if why == "others" or (why == "meant" and words.A_CONTACT.search(clause) and not words.THEY_WERE_TO.search(clause)):
        line.theirs.append((f.start - len(clause), f.end))
    elif why == "ruled out" and (m := words.NO_GOOD.match(rest)):
        line.theirs.append((f.end, f.end + m.end()))
    if why == "others":
        line.after = f.next.date
    if why == "meant" and follows and words.NOW_IT_IS.fullmatch(between):
        line.uses[follows.start] = "promise"
    if why == "ruled out" and (m := _AFTER_THAT.search(rest)) and f.next.kind == "period":
        day = f.next.date + timedelta(7)
        when = replace(f.next, date=day, readings=(day,))
        line.found.append(Found(f.end + m.start(), f.end + m.end(), m[0], when, when))
    return True


def _why_spent(f: Found, clause: str, rest: str, today: date, *, more: bool) -> str:
    """Why a date does not count ("meant", "ruled out", "others"), or "" where it does.

    `more` is whether another date follows: some words rule a day out only when they do not name the only one.
    """
    phrase, past = f.text.lower(), f.next.date < today
    if words.ONLY_MEANT.search(clause):
        return "meant" if more or past or words.SURELY_MEANT.search(clause) or OVERDUE.match(rest) else ""
    if words.TAKEN_BY_OTHERS.search(clause) or (f.next.date == today and words.GET_READY.fullmatch(clause)):
        return "meant"
    if past:
        return ""
    if words.NO_GOOD.match(rest):
        return "ruled out"
    if not (words.FROM_THEN.search(clause) or words.FROM_THEN.match(phrase)) and (
        words.RULED_OUT.search(clause) or (more and words.CANNOT.search(clause))
    ):
        return "ruled out"
    if words.OF_OTHERS.search(clause):
        until = words.THEIR_MEETING.search(clause) or words.THEIR_MEETING.match(phrase)
        return "others" if more or not until else ""
    return "others" if more and words.CLOSES.search(clause) else ""


def _is_taken_back(clause: str, between: str) -> bool:
    """Whether a day is corrected at once by the one behind `between`."""
    if words.NOT_IT.search(clause):
        return bool(words.BUT_IT.fullmatch(between))
    return bool(words.TAKES_BACK.fullmatch(between))


def _marked(line: Meant, f: Found, clause: str) -> Found:
    """The date as it counts, with its use noted where the words beside it leave no doubt."""
    rest, ahead = line.low[f.end :], f.next.date > line.today
    if f.start in line.uses or not ahead:
        return _not_before(f, line.after)
    if words.OF_OTHERS.search(clause):
        line.uses[f.start] = "check"
        line.theirs += [(f.start - len(clause), f.start)] if "interview" in clause else []
    elif words.VALID_UNTIL.fullmatch(clause) and words.AN_OFFER.search(line.low[: f.start]):
        line.uses[f.start] = "answer"
    elif (words.FROM_ON.search(clause) and words.ONWARDS.match(rest)) or (
        line.spent and words.A_BARE_CALL.fullmatch(clause)
    ):
        line.uses[f.start] = "check"
    elif line.spent == "ruled out" and (words.A_COUNTER.search(clause) or words.FINE.match(rest)):
        line.uses[f.start] = "interview"
    elif f.next.loose and (m := words.INTERVIEWS.search(clause)):
        line.uses[f.start] = "promise"
        line.theirs.append((f.start - len(clause) + m.start(), f.start))
    elif not f.next.loose and words.A_NEW_ONE.fullmatch(clause):
        line.uses[f.start] = "interview"
    elif has_a_new_day(f, clause, rest, line.today) or is_now_on(line.low, f, clause):
        line.uses[f.start], line.moved = "interview", True
    elif f.next.kind in ("weekday", "date", "day") and _in_the_diary(line.low[: f.start], clause, rest):
        line.uses[f.start] = "interview"
    elif BACK_ON.search(clause) and words.ON_A_TRIP.search(line.low[: f.start]):
        line.uses[f.start] = "back"
    elif words.MOVED_TO.search(clause) and words.A_DEADLINE.search(clause):
        line.uses[f.start] = "promise"
    elif LEAVE.search(clause) and not CHECK.search(clause) and not words.MINE.search(clause):
        return _back_after(line, f)
    if words.BEFORE.match(f.text.lower()) and words.NOT.search(clause):
        f = replace(f, next=replace(f.next, readings=f.next.readings[:1]))
    return _not_before(f, line.after)


def _in_the_diary(before: str, clause: str, rest: str) -> bool:
    """Whether the day is one on which something stands in the diary: "pencilled in with Bea Tuesday"."""
    past = gone_by(clause) or WENT.match(rest) or PAST.search(before)
    return bool(words.IN_THE_DIARY.search(before)) and not past and not CHECK.search(clause)


def _not_before(f: Found, after: date | None) -> Found:
    """A weekday behind a day of other people is most likely the one after it: "in meetings until Wed, call Thu"."""
    if after is None or f.next.kind != "weekday" or f.next.ambiguous or f.next.date >= after:
        return f
    later = f.next.date + timedelta(7)
    return replace(f, next=replace(f.next, date=later, readings=(later, f.next.date)))


def _back_after(line: Meant, f: Found) -> Found:
    """The first working day after a leave that is given with both its ends: "on holiday from 16 to 27 March"."""
    if f.next.kind != "date" or f.next.ambiguous or not words.A_RANGE.match(f.text.lower()):
        return f
    line.uses[f.start] = "back"
    day = after_weekend(f.next.date + timedelta(1))
    return replace(f, next=replace(f.next, date=day, readings=(day,)))
