"""When to call: the contact's office hours on one day, told in the user's time.

Pure but for the zone table that comes with Python or the system: no clock is read. Both zones are asked for that very
day, so the weeks in which one country has moved its clocks and the other has not come out right.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, tzinfo

from .clean import fold
from .errors import BadInput
from .model import Contact

_DAYS = {-1: "the day before", 1: "the next day"}


@dataclass(frozen=True, slots=True)
class CallWindow:
    """Office hours of one contact on one day, in two zones."""

    local: tuple[str, str]
    """From and to on the contact's clock, "HH:MM"."""
    mine: tuple[str, str]
    """From and to on the user's clock: "HH:MM", followed by " (-1 day)" or " (+1 day)" where the user's date is not the
    contact's. The first five characters are always the time."""
    zone: str
    """The contact's zone, "Europe/London"; empty when the contact has none and the user's counts."""
    same: bool
    """Both clocks read the same, so one pair of times says it all."""
    begins: datetime
    """The moment the window opens, in UTC."""
    ends: datetime
    """The moment it closes, in UTC."""


def call_window(
    contact: Contact,
    on: date,
    home: tzinfo | None,
    window: Sequence[str | time] = ("09:00", "17:00"),
) -> CallWindow | None:
    """The contact's office hours on the contact's date `on`, also in the user's zone `home` (None: the computer's).

    `window` is from and to on the contact's clock, as times or "HH:MM"; ValueError when `to` is not later. A contact
    without a zone is taken to be in the user's. A time the clock skips moves on by what was skipped; one it shows twice
    opens at the first and closes at the second. None when the zone has no known name or the day is at the end of time.
    Hours from RULEBOOK section 6.
    """
    opens, closes = (time.fromisoformat(t) if isinstance(t, str) else t for t in window)
    if closes <= opens:
        raise ValueError("a call window ends later than it begins, on the same day")
    name = (contact.tz or "").strip()
    there = _zone(name) if name else home
    if name and there is None:
        return None
    try:
        begins = _instant(datetime.combine(on, opens), there, last=False)
        ends = max(begins, _instant(datetime.combine(on, closes), there, last=True))
        local = (f"{begins.astimezone(there):%H:%M}", f"{ends.astimezone(there):%H:%M}")
        mine = (_told(begins.astimezone(home), on), _told(ends.astimezone(home), on))
    except (OverflowError, ValueError, OSError):
        return None
    return CallWindow(local=local, mine=mine, zone=name, same=local == mine, begins=begins, ends=ends)


def say_window(window: CallWindow) -> str:
    """The window in words: "between 14:00 and 22:00 your time (9:00 to 17:00 in London)", shorter when both agree."""
    if window.same:
        return f"between {_short(window.local[0])} and {_short(window.local[1])}"
    mine = " and ".join(_spoken(moment) for moment in window.mine)
    place = window.zone.rpartition("/")[2].replace("_", " ")
    return f"between {mine} your time ({_short(window.local[0])} to {_short(window.local[1])} in {place})"


def read_zone(raw: str) -> str:
    """The time zone that some words name: its full name in any case ("europe/london") or its city ("London").

    Raises BadInput, naming near ones, when none or several do.
    """
    from zoneinfo import available_timezones

    word = fold(raw).replace(" ", "_")
    known = sorted(zone for zone in available_timezones() if "/" in zone or zone == "UTC")
    whole = [zone for zone in known if fold(zone) == word]
    city = [zone for zone in known if fold(zone).rpartition("/")[2] == word and not zone.startswith(("Etc/", "posix/"))]
    found = whole or city
    if len(found) == 1:
        return found[0]
    near = found or [zone for zone in known if word and word in fold(zone)]
    hint = f"; near it are {', '.join(near[:4])}." if near else "; write it like Europe/London."
    raise BadInput(f'"{raw}" is not the name of one time zone{hint}')


def _zone(name: str) -> tzinfo | None:
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


def _instant(wall: datetime, zone: tzinfo | None, *, last: bool) -> datetime:
    """The moment in UTC at which the clock of `zone` (None: the computer's) shows `wall`; of two, the last if asked."""
    first = wall.replace(tzinfo=zone).astimezone(UTC)
    second = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
    return max(first, second) if last else first


def _told(mine: datetime, on: date) -> str:
    days = (mine.date() - on).days
    unit = "day" if abs(days) == 1 else "days"
    return f"{mine:%H:%M}" + (f" ({days:+d} {unit})" if days else "")


def _spoken(moment: str) -> str:
    """ "19:00 (-1 day)" as a person says it: "19:00 the day before"."""
    clock, _, shift = moment.partition(" ")
    if not shift:
        return _short(clock)
    days = int(shift.strip("()").split()[0])
    return f"{_short(clock)} " + (_DAYS.get(days) or f"{abs(days)} days {'before' if days < 0 else 'later'}")


def _short(clock: str) -> str:
    return clock.removeprefix("0")
