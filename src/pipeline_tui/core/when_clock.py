"""The time of day beside a date."""

from __future__ import annotations

import re

_CLOCK = re.compile(
    r"(?:,?\s*|\s+[-|]\s*|,?\s*\()(?P<at>(?:at|@|um|around|about|approx\.?|ca\.?|circa|round|~)\s*"
    r"|(?P<edge>(?:any ?time |some ?time )?(?:after|before|by|from|past|till?|until|not before) ))?(?P<h>[01]?\d"
    r"|2[0-4])(?:[:.h](?P<m>[0-5]\d))?(?:\s*-\s*\d\d?(?:[:.]\d\d)?)?"
    r"\s*(?P<half>[ap])?(?(half)\.?m\b\.?|(?P<h24>\s*(?:uhr|h|hrs|o'?clock)\b|-?ish\b)?)(?![\d/]|:\d|\.\d)"
    r"(?(edge)(?=\s*(?:$|[.,;)!?]|[a-z](?!\w*[dw]a?y?(?:eek|k)?s?\b)))|)"
    r"(?:\s*(?:-|to|till?|until)\s*\d\d?(?:[:.]\d\d)?\s*[ap]\.?m\b\.?)?"
)


_BEFORE = re.compile(r"(?:\bat |@ ?)(\d\d?[:.]\d\d(?:\s?[ap]\.?m)?|\d\d?\s?[ap]\.?m)\.?,? on (?:the )?$")

_POINT = re.compile(r"(?<=\d)\.(?=\d)")


def hour_before(low: str, at: int) -> str | None:
    """The time of day "HH:MM" in front of the date at `at`: "at 14:30 on 17.3."; None if there is none."""
    m = _BEFORE.search(low[max(0, at - 24) : at])
    clock = clock_at(_POINT.sub(":", f"at {m[1]}"), 0) if m else None
    return clock[1] if clock else None


def clock_at(low: str, at: int) -> tuple[int, str | None] | None:
    """A clock time that begins at `at`: its end and "HH:MM", or None for an hour nobody can place ("at 3")."""
    m = _CLOCK.match(low, at)
    if (
        not m
        or not (m["at"] or m["m"] or m["half"] or m["h24"])
        or (m["h24"] in ("h", "hrs") and not m["at"] and "-" in m[0])
    ):
        return None
    hour = int(m["h"])
    if m["edge"]:
        return m.end(), None
    if m["half"]:
        hour = hour % 12 + (12 if m["half"] == "p" else 0)
    elif not m["m"] and hour < 8 and (not m["h24"] or "ish" in m["h24"]):
        return m.end(), None
    return m.end(), f"{hour % 24:02d}:{m['m'] or '00'}"
